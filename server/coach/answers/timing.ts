/**
 * What is due and when: the heart of most answers.
 * @module
 */
import type { Piece } from "./compose.ts"
import { type Context, momentOf, nameOf, namesOf, personOf } from "./context.ts"
import { helper } from "./helper.ts"
import { isDebrief } from "./why.ts"

/** The advice itself in one sentence or two: fresh, or as standing where nothing changed. */
export function core(context: Context): Piece[] {
  const { advice, words } = context
  const say =
    context.unchanged && !doubts.test(context.text) && !checks.test(context.text) ? standing(context) : fresh(context)
  const pieces: Piece[] = [{ say }]
  if (advice.message === "thank_you" && advice.action === "send" && advice.route === "copy_recruiter")
    pieces.push({ say: words.copyRecruiter, rank: 9 })
  const leaving = leavesBefore(context)
  if (leaving) pieces.push({ say: words.beforeTheyLeave(leaving), rank: 8, once: true })
  if (advice.action === "do_not_contact") {
    if (advice.reasons.some(({ rule }) => rule === "recruiter-instead"))
      pieces.push({ say: words.recruiterInstead({ agency: context.agency.name }), rank: 8, once: true })
    const until = silenceUntil(context)
    if (until) pieces.push({ say: words.silenceUntil(until), rank: 6, once: true })
    pieces.push({ say: words.stillAllowed, rank: 4, once: true })
  }
  return pieces
}

/** Whoever doubts the answer wants it in full once more. */
const doubts =
  /(?:^\W*not even|\b(?:really|(?:you|u|100%|absolutely|quite) sure|certain|serious(?:ly)?|too (?:late|soon|early)|how late|give up|what if i\b.{0,20}\b(?:more|again|anyway)|(?:if|can|could|may) i\b.{0,30}\b(?:tomorrow|tonight|later|next week|on (?:mon|tues|wednes|thurs|fri)day)|(?:so|is it) (?:a )?(?:yes|no)))\b[^.!]*\?/i

/** "So write again?" wants a yes or a no. */
const checks =
  /^\W*(?:(?:so|and|ok|then)\W+)*(?:i )?(?:should i |shall i )?(?:just )?(?:write|send|call|wait)\b[^.!]*\?/i

/** The one to write to is still there, but leaves before the message need have gone. */
function leavesBefore(context: Context): { who: string; day: string } | null {
  const { advice, today, words, order } = context
  const [id] = advice.to
  if (advice.action !== "send" || advice.message !== "follow_up" || id === undefined || !advice.by) return null
  const by = momentOf(context, advice.by).day.toString()
  const from = personOf(context, id)?.away?.find((span) => span.from > today.toString() && span.from <= by)?.from
  if (from === undefined) return null
  return { who: nameOf(context, id), day: words.recalledDay(Temporal.PlainDate.from(from), today, order) }
}

/**
 * The advice in half a sentence, for an answer that is about something else. Empty where there is none to tell.
 * @param apart the answer before it has nothing to do with when to write
 */
export function inShort(context: Context, { apart } = { apart: false }): readonly string[] {
  const clause = clauseOf(context)
  return clause === null ? [] : context.words.forYou(clause, { apart })
}

/** The same, where later dates have just been told. */
export function firstInShort(context: Context): readonly string[] {
  const clause = ["prepare", "wait", "do_not_contact"].includes(context.advice.action) ? null : clauseOf(context)
  return clause === null ? [] : context.words.beforeThat(clause)
}

function clauseOf(context: Context): string | null {
  const { advice, words, today, order } = context
  const say = words.inShort
  const deed = deedOf(context)
  const by = advice.by ? words.byMoment(momentOf(context, advice.by), today, order) : words.todayWord
  switch (advice.action) {
    case "ask":
    case "prepare":
      return null
    case "wait": {
      if (!advice.opens) return null
      const opens = momentOf(context, advice.opens)
      if (advice.message === null) return say.waitForThem({ day: words.nearDay(opens.day, today, order) })
      const message = messageName(context)
      if (context.unchanged) return say.waitStands({ message, brief: words.briefly(opens, today, order) })
      return say.waitToSend({ message, onAndFrom: words.onAndFrom(opens, today, order) })
    }
    case "send":
      return advice.late ? say.sendLate({ deed }) : say.send({ deed, by })
    case "get_contact":
      return reachesAnyway(context)
        ? say.reach({ who: whoseContact(context), message: namelessMessage(context) })
        : say.getContact({ who: whoseContact(context), message: messageName(context) })
    case "do_not_contact":
      return say.doNotContact()
    case "reply":
      return advice.late ? say.replyLate({ who: askedBy(context) }) : say.reply({ who: askedBy(context), by })
    case "move_on":
      return advice.message === "reply" ? say.gracefulReply() : say.moveOn()
  }
}

/** "your follow-up", "your thank-you". */
export function messageName(context: Context): string {
  const { advice, words } = context
  return words.theMessage({
    kind: advice.message,
    ordinal: advice.ordinal,
    who: namesOf(context, advice.to),
    spoken: advice.channels[0] === "phone",
  })
}

function fresh(context: Context): readonly string[] {
  const { advice, words, today, order } = context
  const opens = advice.opens ? momentOf(context, advice.opens) : null
  const by = advice.by ? momentOf(context, advice.by) : null
  const who = namesOf(context, advice.to)
  const deed = deedOf(context)
  const byText = by ? words.byMoment(by, today, order) : words.todayWord
  switch (advice.action) {
    case "ask":
    case "prepare":
      return []
    case "wait": {
      if (!opens) return words.next.wait
      if (advice.message === null) return words.waitForThem({ day: words.nearDay(opens.day, today, order) })
      const until = words.untilMoment(opens, today, order)
      return words.waitToSend({
        deed,
        message: messageName(context),
        until,
        onAndFrom: words.onAndFrom(opens, today, order),
      })
    }
    case "send":
      if (advice.message === "thank_you")
        return advice.late ? words.sendThankYouLate({ deed }) : words.sendThankYou({ deed, by: byText })
      if (advice.message === "notice")
        return words.sendNotice({ who: who || words.them, by: byText, answerBy: otherOfferDay(context) })
      if (isDebrief(context))
        return words.debriefRecruiter({ who: who || words.yourRecruiter, by: byText, late: advice.late })
      return advice.late ? words.sendFollowUpLate({ deed }) : words.sendFollowUp({ deed, by: byText })
    case "get_contact":
      return findContact(context, who, by && !advice.late ? byText : null)
    case "do_not_contact":
      return words.doNotContact
    case "reply":
      return words.replyTo({
        who: askedBy(context),
        about: openReply(context)?.about,
        by: byText,
        late: advice.late,
      })
    case "move_on":
      if (advice.reasons[0]?.rule === "rejected" || advice.message === "reply")
        return advice.message === "reply" ? words.gracefulReply({ who: rejectedBy(context) }) : words.rejected
      return advice.reasons.some(({ rule }) => rule === "long-past") ? words.longPast : words.moveOn
  }
}

function findContact(context: Context, who: string, by: string | null): readonly string[] {
  const { advice, words, agency } = context
  const message = messageName(context)
  if (advice.route === "through_recruiter") return words.getCarrierContact({ message, agency: agency.name, by })
  if (advice.message === "recruiter_check_in")
    return words.getRecruiterContact({ who: who || words.yourRecruiter, agency: agency.name })
  const kinds = advice.to.map((id) => personOf(context, id)?.kind)
  if (kinds.length > 0 && kinds.every((kind) => kind === "hr")) return words.getHrContact({ message, by })
  const hr = helper(context)
  if (hr) return words.askHrFor({ hr: nameOf(context, hr.id), who: who || words.yourInterviewer, message, by })
  return words.getContact({ who: who || words.yourInterviewer, message, by })
}

/** "your check-in", where the name follows anyway. */
function namelessMessage({ advice, words }: Context): string {
  return words.theMessage({ kind: advice.message, ordinal: advice.ordinal, who: "" })
}

/** A recruiter or HR is looked for by calling, not by asking HR. */
function reachesAnyway(context: Context): boolean {
  const { advice } = context
  if (advice.route === "through_recruiter" || advice.message === "recruiter_check_in") return true
  const kinds = advice.to.map((id) => personOf(context, id)?.kind)
  return kinds.length > 0 && kinds.every((kind) => kind === "hr")
}

/** Whoever the message goes to first: the recruiter, where the recruiter passes it on. */
function whoseContact(context: Context): string {
  const { advice, words, situation } = context
  if (advice.route === "through_recruiter") {
    const recruiter = situation.people?.find(({ kind }) => kind === "recruiter")
    return recruiter ? nameOf(context, recruiter.id) : words.yourRecruiter
  }
  return namesOf(context, advice.to) || words.yourInterviewer
}

function standing(context: Context): readonly string[] {
  const { advice, words, today, order } = context
  const opens = advice.opens ? momentOf(context, advice.opens) : null
  const by = advice.by && !advice.late ? words.byMoment(momentOf(context, advice.by), today, order) : null
  const message = messageName(context)
  const hr = helper(context)
  const askedFor = context.situation.messages?.some(({ kind }) => kind === "contact_request")
  switch (advice.action) {
    case "wait": {
      if (!opens) return words.next.wait
      const brief = words.briefly(opens, today, order)
      return advice.message === null ? words.stillWaitForThem({ brief }) : words.stillWaitToSend({ message, brief })
    }
    case "send":
      return words.stillSend({ deed: deedOf(context), by, message })
    case "get_contact":
      if (askedFor) return words.addressAsked({ who: whoseContact(context) })
      return reachesAnyway(context)
        ? words.stillReach({ who: whoseContact(context), message: namelessMessage(context) })
        : hr
          ? words.stillAskHr({ hr: nameOf(context, hr.id), who: whoseContact(context), message })
          : words.stillGetContact({ who: whoseContact(context), message })
    case "do_not_contact":
      return words.stillDoNotContact
    case "reply":
      return words.stillSend({ deed: deedOf(context), by, message })
    case "move_on":
      return advice.message === "reply" ? words.stillGracefulReply : words.stillMoveOn
    case "ask":
    case "prepare":
      return []
  }
}

function deedOf(context: Context): string {
  const { advice, words } = context
  const several = advice.to.length > 1
  if (advice.route === "through_recruiter" && advice.message === "thank_you")
    return words.deedThrough({ recruiter: whoseContact(context), who: namesOf(context, advice.to), several })
  return words.deed({
    kind: advice.message,
    ordinal: advice.ordinal,
    channels: advice.channels,
    who: advice.message === "reply" ? askedBy(context) : namesOf(context, advice.to),
    several,
  })
}

function otherOfferDay({ situation, words, today, order }: Context): string {
  const day = situation.otherOffer?.answerBy
  return day ? words.fullDay(Temporal.PlainDate.from(day), today, order) : words.itsDeadline
}

/** The day from which an employer who asked for quiet is taken for a no. */
export function silenceUntil({ advice, words, today, order }: Context): string | null {
  const until = advice.reasons.find(({ rule }) => rule === "no-follow-up-request")?.params.until
  return typeof until === "string" ? words.fullDay(Temporal.PlainDate.from(until.slice(0, 10)), today, order) : null
}

function askedBy(context: Context): string {
  const from = openReply(context)?.from
  return from === undefined ? context.words.them : nameOf(context, from)
}

/** The newest reply that still needs an answer. */
export function openReply({ situation }: Context) {
  return situation.replies
    ?.filter(({ kind, answeredAt }) => kind === "needs_reply" && answeredAt === undefined)
    .toSorted((a, b) => (a.at ?? "9999").localeCompare(b.at ?? "9999"))
    .at(-1)
}

function rejectedBy(context: Context): string {
  const from = context.situation.replies?.findLast(({ kind }) => kind === "rejection")?.from
  return from === undefined ? context.words.them : nameOf(context, from)
}
