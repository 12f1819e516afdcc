/**
 * What the coach says it took from the message: the facts that are new or changed, the most telling first.
 * @module
 */
import type { Interview, Reply, SentMessage, Situation } from "../../../shared/wire/situation.ts"
import type { Piece } from "./compose.ts"
import { type Context, dayOf, hourOf, isAhead, nameOf, namesOf } from "./context.ts"

const MOST_FACTS = 2

/**
 * What is read back: what may have been misread, such as the day behind "Friday". What was typed as it stands, or said in answer to a
 * question, is taken without a word. Null where that leaves nothing.
 */
export function readBack(context: Context): Piece | null {
  const { before, situation, words } = context
  const whole = acknowledge(context)
  if (whole === null || replaced(before, situation) || lostSomething(before, situation)) return whole
  const clauses = facts(context).filter((clause) => words.isWorthChecking(clause, context.text))
  if (clauses.length === 0) return null
  const sentence = words.list(clauses.slice(0, MOST_FACTS))
  return { say: beginningAt(sentence, words.understood(sentence)), rank: 6 }
}

/** The acknowledgement; null where the message told nothing new. */
export function acknowledge(context: Context): Piece | null {
  const { before, situation, words } = context
  // Bad news is answered as such, not read back.
  if (added(before.replies, situation.replies).some(({ kind }) => kind === "rejection")) return null
  const clauses = facts(context).slice(0, MOST_FACTS)
  if (clauses.length === 0) return lostSomething(before, situation) ? { say: words.takenBack, rank: 6 } : null
  const sentence = words.list(clauses)
  const ways = replaced(before, situation)
    ? words.corrected(sentence)
    : beginningAt(sentence, words.understood(sentence))
  return { say: ways, rank: 6 }
}

/** Every fact that is new, the most telling first. */
function facts(context: Context): string[] {
  const { over, ahead } = interviews(context)
  const told = [
    ...over,
    ...messages(context),
    ...ahead,
    ...replies(context),
    ...dates(context),
    ...wishes(context),
    ...people(context),
    ...job(context),
  ]
  return [...new Set(told)]
}

/** Not every chat begins with the same words: what was told decides where in the list to begin. */
function beginningAt(told: string, ways: readonly string[]): readonly string[] {
  let sum = 7
  for (let at = 0; at < told.length; at++) sum = (sum * 31 + told.charCodeAt(at)) % 9973
  const start = sum % ways.length
  return [...ways.slice(start), ...ways.slice(0, start)]
}

/** The latest interview that is over and the first one ahead, where they are new. */
function interviews(context: Context): { over: string[]; ahead: string[] } {
  const { before, situation, words } = context
  const old = new Set((before.interviews ?? []).map((interview) => JSON.stringify([interview.at, interview.with])))
  const known = new Set((before.interviews ?? []).map(({ at }) => at))
  const changed = (situation.interviews ?? []).filter(({ at, with: ids }) => !old.has(JSON.stringify([at, ids])))
  const fresh = changed.filter(({ at }) => !known.has(at)).toSorted((a, b) => a.at.localeCompare(b.at))
  const over = fresh.findLast(({ at }) => !isAhead(context, at))
  const ahead = fresh.find(({ at }) => isAhead(context, at))
  const company = situation.company !== before.company ? (situation.company ?? "") : ""
  const params = (interview: Interview) => ({
    who: namesOf(
      context,
      (interview.with ?? []).filter((id) => hasName(context, id)),
    ),
    day: told(context, interview.at),
  })
  // Of an interview that was told before only the people are new.
  const joined = changed
    .filter(({ at }) => known.has(at) && !isAhead(context, at))
    .flatMap(({ at, with: ids }) => {
      const old = before.interviews?.find((interview) => interview.at === at)?.with ?? []
      return (ids ?? []).filter((id) => hasName(context, id) && (!old.includes(id) || !nameBefore(before, id)))
    })
  const further = Boolean(over) || (situation.interviews?.length ?? 0) > fresh.length
  return {
    over: over
      ? [words.fact.interviewPast({ ...params(over), company })]
      : joined.length > 0
        ? [words.fact.met({ who: namesOf(context, joined) })]
        : [],
    ahead: ahead
      ? [
          words.fact.interviewAhead({
            ...params(ahead),
            hour: words.atHour(hourOf(context, ahead.at), context.order),
            company: over ? "" : company,
            further,
          }),
        ]
      : [],
  }
}

function nameBefore({ people }: Situation, id: string): boolean {
  const person = people?.find((one) => one.id === id)
  return Boolean(person?.name ?? person?.title)
}

function replies(context: Context): string[] {
  const { fact } = context.words
  return added(context.before.replies, context.situation.replies).flatMap((reply) => {
    if (reply.kind === "rejection") return []
    const day = { day: reply.at ? told(context, reply.at) : "" }
    const until = reply.decisionDate ? [decision(context, reply.decisionDate)] : []
    if (reply.kind === "holding") return [fact.holding(day), ...until]
    const about = reply.about ?? "question"
    return reply.answeredAt
      ? [fact.answered({ day: told(context, reply.answeredAt) }), ...until]
      : [fact[about](day), ...until]
  })
}

function messages(context: Context): string[] {
  const { before, situation, words } = context
  const fresh = added(before.messages, situation.messages)
  if (situation.messages?.length === 0 && before.messages?.length !== 0) return [words.fact.nothingSent()]
  const followUps = fresh.filter(({ kind }) => kind === "follow_up")
  const others = newestOfEachKind(fresh.filter(({ kind }) => kind !== "follow_up"))
  return [
    ...others.map((message) => sent(context, message)),
    ...(followUps.length > 0
      ? [words.fact.followedUp({ day: day(context, followUps.at(-1)!), count: followUps.length })]
      : []),
  ]
}

function sent(context: Context, message: SentMessage): string {
  const { fact } = context.words
  const on = { day: day(context, message) }
  const beside = { day: dayBeside(context, message) }
  switch (message.kind) {
    case "thank_you":
      return fact.thanked({ ...beside, who: thankedWhom(context, message) })
    case "recruiter_check_in":
      return fact.checkedIn(on)
    case "contact_request":
      return fact.askedContact(on)
    case "notice":
      return fact.noticed(on)
    case "reply":
      return fact.answered(on)
    case "follow_up":
      return fact.followedUp({ ...on, count: 1 })
  }
}

/** Names only where they are not those of the interview just told. */
function thankedWhom(context: Context, message: SentMessage): string {
  const to = (message.to ?? []).filter((id) => hasName(context, id))
  const met = added(context.before.interviews, context.situation.interviews).flatMap(({ with: ids }) => ids ?? [])
  return met.length > 0 && met.every((id) => to.includes(id)) ? "" : namesOf(context, to)
}

function newestOfEachKind(messages: SentMessage[]): SentMessage[] {
  return messages.filter(({ kind }, index) => !messages.slice(index + 1).some((later) => later.kind === kind))
}

function dates(context: Context): string[] {
  const { before, situation, words } = context
  const facts: string[] = []
  if (situation.decisionDate && situation.decisionDate !== before.decisionDate)
    facts.push(decision(context, situation.decisionDate))
  if (!situation.decisionDate && before.decisionDate) facts.push(words.fact.decisionGone())
  const offer = situation.otherOffer
  if (offer && offer.answerBy !== before.otherOffer?.answerBy)
    facts.push(words.fact.otherOffer({ day: told(context, offer.answerBy) }))
  return facts
}

function wishes({ before, situation, words }: Context): string[] {
  const facts: string[] = []
  if (situation.followUpPolicy && situation.followUpPolicy !== before.followUpPolicy)
    facts.push(situation.followUpPolicy === "declined" ? words.fact.declined() : words.fact.welcome())
  if (situation.viaAgency !== undefined && situation.viaAgency !== before.viaAgency)
    facts.push(situation.viaAgency ? words.fact.viaAgency() : words.fact.notViaAgency())
  return facts
}

function people(context: Context): string[] {
  const { before, situation, words } = context
  const inNewInterview = new Set(added(before.interviews, situation.interviews).flatMap(({ with: ids }) => ids ?? []))
  const reachable: string[] = []
  const callable: string[] = []
  const facts = (situation.people ?? []).flatMap((person) => {
    const old = before.people?.find(({ id }) => id === person.id)
    const who = nameOf(context, person.id)
    const facts: string[] = []
    const away = person.away?.at(-1)
    if (away && (away.until !== old?.away?.at(-1)?.until || away.from !== old?.away?.at(-1)?.from))
      facts.push(absence(context, who, away))
    const detail =
      (person.email !== undefined && person.email !== old?.email) ||
      (person.phone !== undefined && person.phone !== old?.phone)
    const direct = person.contact === "direct" && old?.contact !== "direct"
    // An address that was typed along with its owner need not be read back.
    if ((detail || direct) && old && !(looksShared(person.email) && !person.phone))
      (person.email === undefined && person.phone !== undefined ? callable : reachable).push(person.id)
    else if (person.contact && person.contact !== "direct" && person.contact !== old?.contact && !detail) {
      // Where the address is what is to be done about, the advice says so.
      if (context.advice.action !== "get_contact") facts.push(words.fact.contactLacking({ who }))
    } else if (!detail && !direct && person.name && person.name !== old?.name && !inNewInterview.has(person.id))
      facts.push(old?.name ? words.fact.name({ who }) : person.kind === "interviewer" ? words.fact.met({ who }) : "")
    return facts.filter(Boolean)
  })
  return [
    ...(reachable.length > 0 ? [words.fact.contactKnown({ who: namesOf(context, reachable) })] : []),
    ...(callable.length > 0 ? [words.fact.phoneKnown({ who: namesOf(context, callable) })] : []),
    ...facts,
  ]
}

/** Who is still there is said to leave, not to be away. */
function absence(context: Context, who: string, { from, until }: { from: string; until: string }): string {
  const { fact } = context.words
  const ahead = Temporal.PlainDate.compare(from, context.today) > 0
  return ahead
    ? fact.leaves({ who, day: told(context, from), until: told(context, until) })
    : fact.away({ who, day: told(context, until) })
}

function job({ before, situation, words }: Context): string[] {
  const facts: string[] = []
  const companyTold = added(before.interviews, situation.interviews).length > 0
  if (situation.company && situation.company !== before.company && !companyTold)
    facts.push(words.fact.company({ company: situation.company }))
  if (situation.role && situation.role !== before.role && !companyTold)
    facts.push(words.fact.role({ role: situation.role }))
  return facts
}

function decision(context: Context, date: string): string {
  const past = Temporal.PlainDate.compare(date, context.today) < 0
  return context.words.fact.decision({ day: told(context, date), past })
}

function day(context: Context, { at }: { at?: string | undefined }): string {
  return at ? told(context, at) : ""
}

/** The day of a message; "the same day" or "the day after" where the interview has just been named. */
function dayBeside(context: Context, { at }: { at?: string | undefined }): string {
  if (!at) return ""
  const interview = added(context.before.interviews, context.situation.interviews)
    .filter((one) => !isAhead(context, one.at))
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .at(-1)
  const beside = interview && context.words.besideDay(dayOf(context, at), dayOf(context, interview.at))
  return beside ?? told(context, at)
}

function told(context: Context, local: string): string {
  return context.words.recalledDay(dayOf(context, local), context.today, context.order)
}

function hasName(context: Context, id: string): boolean {
  const person = context.situation.people?.find((one) => one.id === id)
  return Boolean(person?.name ?? person?.title)
}

/** A shared inbox is said to be one by the advice, not praised here. */
function looksShared(email: string | undefined): boolean {
  return email !== undefined && /^(info|hello|contact|office|admin|jobs|careers|hr|no-?reply|team)@/i.test(email)
}

function added<T extends Reply | SentMessage | object>(before: T[] | undefined, after: T[] | undefined): T[] {
  const old = new Set((before ?? []).map((item) => JSON.stringify(item)))
  return (after ?? []).filter((item) => !old.has(JSON.stringify(item)))
}

/** A fact that was there has another value now. */
function replaced(before: Situation, after: Situation): boolean {
  const dropped = added(after.interviews, before.interviews).some(
    (old) =>
      !after.interviews?.some(
        ({ at, round }) => at.slice(0, 10) === old.at.slice(0, 10) || (round && round === old.round),
      ),
  )
  const renamed = (before.people ?? []).some(
    (old) => old.name && after.people?.some(({ id, name }) => id === old.id && name !== old.name),
  )
  const other = (["company", "decisionDate"] as const).some(
    (key) => before[key] && after[key] && before[key] !== after[key],
  )
  return dropped || renamed || other
}

function lostSomething(before: Situation, after: Situation): boolean {
  return (["interviews", "messages", "replies", "people"] as const).some(
    (key) => (before[key]?.length ?? 0) > (after[key]?.length ?? 0),
  )
}
