/**
 * What the candidate sent: thank-yous, follow-ups, check-ins with the recruiter, requests for an address; and that nothing was sent.
 * @module
 */
import type { Claim, MessageClaim, Span, Who } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import { countIn } from "../counts.ts"
import { coming } from "../dates/count.ts"
import { weekdayNumber } from "../dates/words.ts"
import type { DateMention } from "../dates.ts"
import { DRAFT_ORDER } from "../intent.words.ts"
import { sentAgain } from "../messages/again.ts"
import { answeredBefore, answerSent } from "../messages/answer.ts"
import { channelBeside, channelOf } from "../messages/channel.ts"
import { FOLLOWS, kindOf, TELLS, THANKS } from "../messages/kind.ts"
import { byThem, isSent, THEIR_VOICEMAIL } from "../messages/sent.ts"
import { impliedNone, neverLeft, noneSent, thanksUnsent, wentAfterAllNot } from "../none-sent.ts"
import { type Event, type Pending, type Reader, type Reading, takeLoose } from "../reading.ts"
import { ASKED_CONTACT, ASKED_STATE, CONTACT, FOLLOW, THANK } from "../sending.words.ts"
import { sentAsAdvised } from "../sent-as-advised.ts"
import { sentOtherwise } from "../sent-otherwise.ts"
import { isRecruiter, lastNamed, peopleIn, reach } from "../who.ts"

export const messages: Reader = {
  name: "messages",
  anchors: [
    { topic: "message", re: new RegExp(`\\b${THANK}\\b`, "gi") },
    { topic: "message", re: new RegExp(`\\b${FOLLOW}\\b`, "gi") },
    { topic: "message", re: ASKED_STATE },
    // "Sent Tom a message on the 12th asking for news": the day stands by the noun.
    {
      topic: "message",
      re: /(?<=\b(?:sent|dropped|shot|wrote|fired|pinged|left(?! [^.;:,!?]{0,25}\bmessage)|gave) (?!(?:me|us)\b)[^.;:,!?]{0,25}\b(?:an?|the|my|another|one) (?:\w+ )?)(?:message|e-?mail|note|text|mail|line)\b(?= (?:on|last|yesterday|this|the|back on|mon|tue|wed|thu|fri|sat|sun|\d))/gi,
    },
    { topic: "message", re: ASKED_CONTACT },
    {
      topic: "message",
      re: new RegExp(
        `\\b${CONTACT}\\b(?! (?:off(?! (?:an?|the|my|it|some)\\b)|in my (?:cv|resume|application)))`,
        "giu",
      ),
    },
  ],
  read(reading) {
    const claims: Claim[] = []
    for (const event of reading.events) {
      if (event.topic !== "message") continue
      if (isOneOfThem(event, reading)) {
        oneOfThem(event, reading, claims)
        continue
      }
      if (sentItOn(event, reading, claims.at(-1))) continue
      const answer = answerSent(event, reading)
      if (answer) {
        claims.push(answer)
        continue
      }
      const last = claims.at(-1)
      for (const claim of sent(event, reading, last)) {
        // "Called on Monday and left a message" is one call.
        const before = claims.at(-1)
        if (
          before?.fact === "message" &&
          before === last &&
          claim.fact === "message" &&
          (claim.day === null || before.day === null || claim.day === before.day) &&
          (before.kind === claim.kind || (before.kind === "recruiter_check_in" && claim.to.length === 0)) &&
          (claim.channel === "phone" || /\bleft (?:word|one|it)\b/i.test(event.clause.text)) &&
          before.channel === "phone" &&
          (reading.at(before.span.start).sentence === event.clause.sentence ||
            (reading.at(before.span.start).sentence === event.clause.sentence - 1 &&
              /^(?:and |then |i |so |just |but )*left (?:him |her |them )?an? (?:voice ?mail|message)\W*$/i.test(
                event.clause.text,
              )))
        ) {
          if (before.day === null)
            Object.assign(before, { day: claim.day, time: claim.time, daySpan: claim.daySpan, sure: claim.sure })
          continue
        }
        claims.push(claim)
      }
    }
    for (const claim of soIDid(reading)) {
      // "Call me Monday and I did, no answer, left a voicemail": one call.
      const same = claims.find(
        (one) =>
          one.fact === "message" &&
          claim.fact === "message" &&
          one.kind === claim.kind &&
          (one.day === null || one.day === claim.day) &&
          reading.at(one.span.start).sentence === reading.at(claim.span.start).sentence,
      )
      if (same?.fact === "message" && claim.fact === "message")
        Object.assign(same, same.day === null && { day: claim.day, time: claim.time, daySpan: claim.daySpan })
      else claims.push(claim)
    }
    claims.push(...sentOtherwise(reading, claims))
    claims.push(...sentAgain(reading, claims))
    dropWhatOthersDid(claims, reading)
    adoptDays(claims, reading)
    const pending = reading.pending ?? unsent(reading)
    if (pending && !claims.some((claim) => claim.fact === "message"))
      claims.push(...sentAsAdvised(reading, pending, reading.pending !== null))
    if (!claims.some((claim) => claim.fact === "message" || claim.fact === "answered"))
      claims.push(...answeredBefore(reading))
    claims.push(...wentAfterAllNot(reading))
    const positive = claims.some((claim) => /^(?:message|answered|no-message)$/.test(claim.fact))
    if (!positive) claims.push(...noneSent(reading))
    if (claims.length === 0) claims.push(...impliedNone(reading))
    return claims
  },
}

type Kind = MessageClaim["kind"]

/** "The front desk thinks I called on Friday. That wasn't me." */
const NOT_ME =
  /^\W*(?:(?:but|and|no|actually) )*(?:that|it|this)(?: one)? (?:wasn't|was not|isn't|weren't) (?:me|my doing|mine)\b(?! \w+ing\b)|\b(?:must|may|might|could) have been (?:someone|somebody|another \w+|a different \w+)|\b(?:that|it|this) was (?:someone|somebody|another \w+) else\b|^\W*(?:but |and )*not me\W*$/i

function dropWhatOthersDid(claims: Claim[], reading: Reading): void {
  for (const clause of reading.clauses) {
    if (!NOT_ME.test(clause.text) || clause.question || clause.story !== "mine" || clause.block !== null) continue
    for (let i = claims.length - 1; i >= 0; i--) {
      const { sentence, index } = reading.at(claims[i]!.span.start)
      if (claims[i]!.fact === "message" && index <= clause.index && sentence >= clause.sentence - 1) claims.splice(i, 1)
    }
  }
}

function sent(event: Event, reading: Reading, last: Claim | undefined): Claim[] {
  const { clause } = event
  if (clause.story !== "mine" || clause.block !== null || clause.command || clause.imagined) return []
  if (neverLeft(clause, reading) || DRAFT_ORDER.test(clause.text)) return []
  const words = clause.text
  // "Nothing mailed, texted or phoned": the denial goes on.
  const before = reading.clauses[clause.index - 1]
  if (
    before?.sentence === clause.sentence &&
    /^(?:or |nor )?\w+(?:,? (?:or|nor) \w+)*\W*$/i.test(words) &&
    isDenied(before.text)
  )
    return []
  const anchors = event.spans
    .map((span) => reading.text.slice(span.start, span.end))
    .join(" ")
    .toLowerCase()
  if (THEIR_VOICEMAIL.test(words)) return []
  // "He send me message", "they wrote back to my thank-you": something of theirs.
  if (
    /^(?:and |but |so |then )*(?:they|he|she|hr|boss|manager|madam|sir|lady) (?:(?:have|has|did|also|just) )*(?:send|call|write|ring|text|phone|message)s? (?:to )?me\b/i.test(
      words,
    ) ||
    /\b(?:they|he|she|hr|\p{Lu}\p{L}+)(?:'s|'ve| has| have)? (?:just |also )?(?:wrote|written|replied|responded|answered|e-?mailed|got|came|texted)(?: back)? (?:to|about|on) my\b/iu.test(
      words,
    )
  )
    return []
  const ahead = reading.text.slice(clause.start, event.spans[0]!.start)
  // "Tom's still owed a thank-you"
  if (/\b(?:owed?|owes|due|overdue)\b(?! to\b)[^.;]{0,20}$/i.test(ahead)) return []
  // "Sending the thank-you this evening", "the card gets posted today": meant.
  const next = reading.clauses[clause.index + 1]
  const goesOn = next?.sentence === clause.sentence && /^(?:and|but|it|which|so it) /i.test(next.text)
  if (isPlanned(clause, reading) || (goesOn && isPlanned(next, reading))) return []
  // "They'd rather not be chased"
  if (/\b(?:be|being|get|getting)\s+$/i.test(ahead)) return []
  // "Asked how she feels about follow-ups": spoken of, not sent.
  if (
    event.spans.length === 1 &&
    /\b(?:feels?|felt|thinks?|thought|stands?|stood|views?|policy|policies|opinion|rules?|happy|keen|fan|fond) (?:about|on|of|with|for|towards) (?:getting |any |people |candidates )*$/i.test(
      ahead,
    )
  )
    return []
  // "I asked whether he minds people following up": how they see it.
  if (
    event.spans.length > 1 &&
    /^asked\b[^.;]{0,40}\b(?:if|whether) (?:(?:he|she|they|it|that|people|candidates|anyone|i)(?: would|'d)? (?:minds?|minded|likes?|liked|prefers?|preferred|(?:was|is|were|be) (?:ok|okay|fine|alright|all right|happy|bothered|annoyed|allowed))|(?:i|we|people|candidates) (?:could|can|may|might|should|was allowed to|am allowed to))\b/i.test(
      reading.text.slice(event.spans[0]!.start, event.spans.at(-1)!.start),
    )
  )
    return []
  // "Dean already sent his thank-you": somebody else's own.
  if (
    /^(?:and |but |so )*(?!I\b)\p{Lu}\p{Ll}+ (?:has |had |just |already |also |even )*(?:sent|posted|mailed|emailed|wrote|written|did|done) (?:his|her|their)(?: own)? (?:thank|follow|note|card)/u.test(
      words,
    )
  )
    return []
  // "He told me to give him a nudge": what they would have one do.
  if (
    /\b(?:(?:told|asked|invited|encouraged|urged|advised|reminded|wants?|wanted|said) (?:(?:me|us) )?to|said (?:i|we) (?:can|could|should|may|might)) (?:\w+ ){0,4}$/i.test(
      ahead,
    )
  )
    return []
  // "She prefers people don't follow up"
  if (/\b(?:don't|doesn't|do not|does not|not to|won't|shouldn't)\s+(?:\w+ )?$/i.test(ahead)) return []
  const kind = kindOf(words, anchors, event, reading)
  if (!kind || clause.question) return []
  if (!isSent(event, anchors, kind, reading)) return []
  if (byThem(event, reading)) return []
  if (isDenied(withoutException(words)) || (kind === "thank_you" && thanksUnsent(clause, reading))) return []
  const start = event.spans[0]!.start
  const notYet = event.dates.filter((date) => isStillAhead(date, clause, reading))
  const end = Math.min(
    reach(reading, clause, start),
    ...notYet.map((date) => reading.at(date.start).start).filter((at) => at > start),
  )
  const to = recipients(reading, clause, start, end, kind)
  const { channel, span: channelSpan } = channelOf(reading, clause, anchors, kind)
  const count = countIn(words)
  const recruiter = kind !== "contact_request" && to.who.some((who) => "kind" in who || isRecruiter(reading, who))
  if (!recruiter && TELLS.test(anchors)) return []
  const finalKind: Kind = recruiter && kind === "follow_up" ? "recruiter_check_in" : kind
  const base = {
    fact: "message" as const,
    kind: finalKind,
    channel,
    to: finalKind === "recruiter_check_in" && to.who.every((who) => "kind" in who) ? [] : to.who,
    toSpan: to.span,
    channelSpan,
    span: event.spans[0]!,
    definite:
      /\b(?:the|my) (?:\w+ )?(?:thank[- ]?you|follow[- ]?up|email|note|card|call|nudge)s?(?: \w+)? (?:was|went|is)\b/i.test(
        words,
      ),
  }
  const days = event.dates.filter((date) => (date.kind === "day" || date.kind === "event") && !notYet.includes(date))
  if (days.length === 0 && notYet.length > 0) return []
  if (days.length === 0) days.push(...whoRanIt(clause, reading))
  const named = to.who.find((who): who is { name: string } => "name" in who)
  const met = named && dayMet(named.name, reading)
  const later = laterThanTheLast(days, reading, last)
  const eventDay = later ?? (met && Temporal.PlainDate.compare(met, reading.today) <= 0 ? met : pastDay(reading))
  const byDay = recipientsByDay(days, reading, clause, end)
  const resolved = days.flatMap((date, index) => {
    const first = byDay?.[index]?.who[0]
    const own = first && "name" in first ? dayMet(first.name, reading) : undefined
    const event = own ?? eventDay
    const day = onTheWeekday(date, reading, event) ?? date.day(reading.view({ tense: "past", event }))
    if (!day || Temporal.PlainDate.compare(day, reading.today) > 0) return []
    return isTooEarly(day, finalKind, reading) ? [] : [{ date, day, to: byDay?.[index] }]
  })
  // "Mailing it tomorrow": not yet.
  if (resolved.length === 0 && days.length > 0 && days.every((date) => date.lean === "future")) return []
  if (resolved.length === 0) {
    // "Emailed her at noon", the interview being today's.
    const hour = reading.looseTimes.find((time) => time.start >= clause.start && time.end <= clause.end)
    if (hour && eventDay?.equals(reading.today))
      return [
        {
          ...base,
          day: reading.today.toString(),
          time: hour.time,
          daySpan: { start: hour.start, end: hour.end },
          sure: true,
        },
      ]
    const just =
      /\bjust (?:now )?(?:sent|emailed|called|thanked|followed|rang|wrote|chased|nudged|mailed|posted|left|texted)\b/i.exec(
        words,
      )
    const today = just !== null || answeredAtOnce(clause, reading)
    const one = {
      ...base,
      day: today ? reading.today.toString() : null,
      time: null,
      daySpan: just ? { start: clause.start + just.index, end: clause.start + just.index + just[0].length } : null,
      sure: true,
    }
    return Array.from({ length: finalKind === "thank_you" ? 1 : count }, () => ({ ...one }))
  }
  // "Yesterday, same day as the interview": one day in two words.
  const apart =
    finalKind === "thank_you" && byDay === null
      ? resolved.filter(({ day }, index) => resolved.findIndex((other) => other.day.equals(day)) === index)
      : resolved
  const dated = apart.map(({ date, day, to: own }, index) => ({
    ...base,
    ...(apart.length > 1 ? channelBeside(date, apart[index - 1]?.date.end ?? clause.start, reading) : {}),
    ...(own ? { to: own.who, toSpan: own.span } : {}),
    ...(asksAgain(date, clause, reading) ? { kind: "follow_up" as const } : {}),
    day: day.toString(),
    time: date.time,
    daySpan: { start: date.start, end: date.end },
    sure: !date.guess,
  }))
  if (finalKind === "thank_you" || dated.length >= count) return dated
  // "Called them twice on Monday": both then. "Four times, on the 3rd and the 10th": of two the day is not told.
  const [first] = dated
  const rest = Array.from({ length: count - dated.length }, () =>
    dated.length === 1 && resolved[0]!.date.prep !== "since"
      ? { ...first! }
      : { ...base, day: null, time: null, daySpan: null, sure: true },
  )
  return [...dated, ...rest]
}

/** "Thanked her the next day; a week later I asked for news": it counts from the message before. */
function laterThanTheLast(days: DateMention[], reading: Reading, last: Claim | undefined): Temporal.PlainDate | null {
  const [date] = days
  if (last?.fact !== "message" || last.day === null || date?.kind !== "event") return null
  if (reading.at(date.start).sentence - reading.at(last.span.start).sentence > 1) return null
  const words = reading.text.slice(date.start, date.end)
  return /\b(?:later|after that|afterwards?)$/i.test(words) &&
    !/\b(?:hours?|hrs?|minutes?|mins?)\b|^later that/i.test(words)
    ? Temporal.PlainDate.from(last.day)
    : null
}

/** "An auto-reply just now, seconds after I emailed her": on the day it came. */
function answeredAtOnce(clause: Clause, reading: Reading): boolean {
  const words = reading.text.slice(reading.sentence(clause)[0]!.start, clause.end)
  return (
    /\b(?:seconds?|moments?|minutes?|straight(?: away)?|right|immediately|instantly|the (?:moment|second|minute)|as soon as) (?:after )?i\b/i.test(
      words,
    ) &&
    reading.clauses.some(
      (one) =>
        clause.sentence - one.sentence >= 0 &&
        clause.sentence - one.sentence <= 1 &&
        /\b(?:just now|today|this (?:morning|afternoon|evening)|right now|minutes? ago)\b/i.test(one.text),
    )
  )
}

/** "Marisol" is the Marisol Vega met. */
function dayMet(name: string, { metOn }: Reading): Temporal.PlainDate | undefined {
  const told = name.toLowerCase()
  return metOn.get(told) ?? [...metOn].find(([known]) => known.split(" ")[0] === told)?.[1]
}

/** "Jerome gets his tonight", "her note goes out today": the day is today's or later, and the verb tells no past. */
function isStillAhead(date: DateMention, clause: Clause, reading: Reading): boolean {
  if (date.kind !== "day") return false
  const other = reading.at(date.start)
  const words = reading.text.slice(other.start, date.start)
  // "Thanked him Friday | and I have to go in on Monday": another matter, and to come.
  if (
    other !== clause &&
    /^(?:and |but |so )*(?:i|they|he|she|we)(?:'ll| will| have to| need to| must| am going to|'m going to) /i.test(
      words,
    )
  )
    return true
  const day = date.day(reading.view({ tense: null }))
  if (!day || Temporal.PlainDate.compare(day, reading.today) < 0) return false
  return STILL_AHEAD.test(words) && !(other === clause && PAST_VERB.test(words))
}
const STILL_AHEAD =
  /\b(?:gets?|goes|go|leaves?|going|getting|sending|posting|mailing|e-?mailing|writing|dropping|coming|due|next|to follow|to go|will|'ll|(?:is|'s|are) (?:to|for|on|being)|turn)\b/i
const PAST_VERB =
  /\b(?:sent|went|gone|e-?mailed|mailed|posted|wrote|dropped|thanked|was|were|left|got|did|put|texted|called|rang)\b/i

/** "Sending it now", "posting the card today", not "I am sending mail on the 13th". */
function isPlanned(clause: Clause, reading: Reading): boolean {
  if (PAST_VERB.test(clause.text.replace(/\bgets? \w+/i, ""))) return false
  const gone = reading.dates.some(
    (date) =>
      date.start >= clause.start &&
      date.end <= clause.end &&
      (/\d/.test(reading.text.slice(date.start, date.end)) || date.lean === "past") &&
      (date.day(reading.view({ tense: "past" }))?.toString() ?? "9999") < reading.today.toString(),
  )
  return !gone && PLAN.test(clause.text)
}
const PLAN =
  /^(?:(?:and|so|i'm|i am|am|just|now|only|will be) )*(?:sending|posting|mailing|e-?mailing|dropping|popping)\b|\b(?:goes|go|leaves|gets? (?:sent|posted|mailed|e-?mailed)|(?:is|'s) (?:going|being (?:sent|posted)|to be sent|to go)) (?:out |off |in |into |over )*(?:the |with |to )?(?:\w+ ){0,2}?(?:tonight|today|tomorrow|later|this \w+|first thing|soon|on its way)/i

/** "Thanked Ritchie, who ran it, that evening": the day behind the one thanked. */
function whoRanIt(clause: Clause, reading: Reading): DateMention[] {
  const next = reading.clauses[clause.index + 1]
  if (next?.sentence !== clause.sentence || !/^(?:who|whom)\b/i.test(next.text)) return []
  return reading.dates.filter((date) => date.kind === "event" && date.start >= next.start && date.end <= next.end)
}

/** "Wrote on the 18th to thank her, then again on the 23rd to ask for an update": the second is no thanks. */
function asksAgain(date: DateMention, clause: Clause, reading: Reading): boolean {
  const other = reading.at(date.start)
  return (
    other !== clause &&
    /\b(?:again|then)\b/i.test(other.text) &&
    /\b(?:ask|update|check|chase|news|status|nudge|follow)/i.test(other.text) &&
    !/\bthank/i.test(other.text)
  )
}

/** "Wrote her a thank-you, mailed it on the 25th": the day of the one just told. */
function sentItOn(event: Event, reading: Reading, last: Claim | undefined): boolean {
  if (last?.fact !== "message" || last.day !== null) return false
  const { clause } = event
  if (clause.sentence - reading.at(last.span.start).sentence > 1 || clause.imagined || clause.question) return false
  if (!/^(?:and |then |i |just )*(?:mailed|sent|posted|emailed|dropped|put) (?:it|that|them|one)\b/i.test(clause.text))
    return false
  const date = event.dates.find((one) => one.kind === "day" || one.kind === "event")
  const day = date?.day(reading.view({ tense: "past", event: pastDay(reading) }))
  if (!date || !day || Temporal.PlainDate.compare(day, reading.today) > 0) return false
  last.day = day.toString()
  last.time = date.time
  last.daySpan = { start: date.start, end: date.end }
  return true
}

/** Nobody gives thanks for an interview, or asks how it went, before it was: the day belongs to something else. */
function isTooEarly(day: Temporal.PlainDate, kind: Kind, reading: Reading): boolean {
  const [first] = reading.interviewDays
  return first !== undefined && /^(?:thank_you|follow_up)$/.test(kind) && Temporal.PlainDate.compare(day, first) < 0
}

/** "The last one was yesterday", of messages told just before or known. */
function isOneOfThem(event: Event, reading: Reading): boolean {
  return event.spans.every((span) => /^\w+ one$/i.test(reading.text.slice(span.start, span.end)))
}

function oneOfThem(event: Event, reading: Reading, claims: Claim[]): void {
  const { clause } = event
  if (clause.story !== "mine" || clause.block !== null || clause.command || clause.imagined || clause.question) return
  const date = event.dates.find((one) => one.kind === "day" || one.kind === "event")
  const day = date?.day(reading.view({ tense: "past", event: pastDay(reading) }))
  if (!date || !day || Temporal.PlainDate.compare(day, reading.today) > 0) return
  const when = { day: day.toString(), time: date.time, daySpan: { start: date.start, end: date.end } }
  const told = claims.filter((claim): claim is MessageClaim => claim.fact === "message" && claim.day === null)
  const one = /^(?:first)/i.test(reading.text.slice(event.spans[0]!.start)) ? told[0] : told.at(-1)
  if (one) {
    Object.assign(one, when)
    return
  }
  if (claims.some((claim) => claim.fact === "message")) return
  const known = reading.situation.messages?.filter((message) => message.kind !== "thank_you").at(-1)
  if (!known) return
  claims.push({
    fact: "message",
    kind: known.kind,
    channel: null,
    to: [],
    toSpan: null,
    channelSpan: null,
    definite: true,
    span: event.spans[0]!,
    sure: !date.guess,
    ...when,
  })
}

/** "Rang my recruiter at Tempo, the agency, yesterday": a day left over in the sentence. */
function adoptDays(claims: Claim[], reading: Reading): void {
  if (reading.loose.length === 0) return
  const open = claims.filter((claim): claim is MessageClaim => claim.fact === "message" && claim.day === null)
  if (open.length !== 1) return
  const [claim] = open
  const clause = reading.at(claim!.span.start)
  const date = reading.loose.find((one) => {
    const other = reading.at(one.start)
    return (
      (one.kind === "day" || one.kind === "event") &&
      one.lean !== "future" &&
      !/^(?:by|until|till|before|since)$/.test(one.prep ?? "") &&
      (other.sentence === clause.sentence || (other.sentence === clause.sentence + 1 && standsAlone(one, other))) &&
      other.index > clause.index &&
      !reading.clauses
        .slice(clause.index + 1, other.index + 1)
        .some((between) => /\b(?:i|they|he|she|we|interview\w*)\b/i.test(between.text))
    )
  })
  const day = date?.day(reading.view({ tense: "past", event: pastDay(reading) }))
  if (!date || !day || Temporal.PlainDate.compare(day, reading.today) > 0) return
  if (isTooEarly(day, claim!.kind, reading)) return
  Object.assign(claim!, { day: day.toString(), time: date.time, daySpan: { start: date.start, end: date.end } })
  takeLoose(date, reading)
}

/** "I sent a follow-up already! Last Monday." */
function standsAlone(date: DateMention, { start, end }: Clause): boolean {
  return date.start - start <= 4 && end - date.end <= 1
}

/** Told that none was sent, "sent it" is the thank-you. */
function unsent({ situation, today }: Reading): Pending | null {
  const over = situation.interviews?.filter((one) => one.at.slice(0, 10) <= today.toString()).at(-1)
  return over && (situation.messages?.length ?? 0) === 0 && !situation.replies?.length
    ? { kind: "thank_you", to: over.with ?? [] }
    : null
}

/** The latest interview that is over: what "the next day" counts from. */
function pastDay(reading: Reading): Temporal.PlainDate | null {
  return reading.interviewDays.filter((day) => Temporal.PlainDate.compare(day, reading.today) <= 0).at(-1) ?? null
}

/** "On the Friday", "the wed", "the next Thursday": the one after the interview. */
function onTheWeekday(
  date: DateMention,
  reading: Reading,
  event: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  const words = reading.text.slice(Math.max(0, date.start - 8), date.end)
  const match = /\bthe (?:very )?(?:next |following )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i.exec(words)
  if (!match || !event) return null
  const day = coming(event, weekdayNumber(match[1]!))
  return Temporal.PlainDate.compare(day, reading.today) <= 0 ? day : null
}

/** "Thanked Omar on Saturday and Lena on Sunday": each day has its own people. */
function recipientsByDay(
  days: DateMention[],
  reading: Reading,
  clause: Clause,
  end: number,
): { who: Who[]; span: Span | null }[] | null {
  if (days.length < 2) return null
  const parts = days.map((date, index) =>
    peopleIn(reading, index === 0 ? clause.start : days[index - 1]!.end, Math.min(date.start, end)),
  )
  return parts.every((part) => part.span !== null && part.who.length > 0) ? parts : null
}

const DENIED =
  /\b(?:didn't|did not|haven't|have not|hasn't|hadn't|never|not (?:yet )?(?:sent|thanked|followed|called|emailed|written|contacted|chased)|no (?:send|sent|thank|follow|email|note|card|message|call)|nothing|nobody|none|without|yet to|forgot to|didn|not (?:a|any|even)|no|zero|zilch|nowt|neither|forgot(?:ten)?|missed the (?:window|boat|chance|moment))\b|\b(?:i|we)(?:'ve| have|'d| had| did)? not\b(?! only)/i

/** "No emails from my side apart from a thanks to both": what is excepted was sent. */
function withoutException(words: string): string {
  const except =
    /\b(?:apart from|other than|except(?:ing)?(?: for)?|besides|beyond|aside from|nothing but|save for)\b/i.exec(words)
  return except ? words.slice(except.index + except[0].length) : words
}

function isDenied(words: string): boolean {
  return (
    DENIED.test(words) &&
    !/\b(?:no (?:reply|answer|response|news|word|luck|joy)|nothing (?:back|since)|not? sure|no idea|haven't heard|not heard|never heard|didn't (?:reply|answer|respond|get|hear|pick up)|hasn't (?:replied|answered)|not (?:had|got)|no one (?:answered|picked))\b/i.test(
      words,
    )
  )
}

function recipients(
  reading: Reading,
  clause: Clause,
  start: number,
  end: number,
  kind: Kind,
): { who: Who[]; span: Span | null } {
  const agent = kind === "contact_request" ? null : recruiterMeant(reading, clause, start, end)
  if (agent) return agent
  const inside = peopleIn(reading, firstNamed(reading, clause) ?? Math.max(clause.start, start - 40), end)
  if (inside.who.length > 0) return inside
  // "He had my thank-you email on the 3rd"
  const had = HAD_MINE.exec(clause.text)
  const person = had && lastNamed(reading, clause.start + had.index)
  if (had && person)
    return {
      who: [{ name: person }],
      span: { start: clause.start + had.index, end: clause.start + had.index + had[1]!.length },
    }
  return { who: [], span: null }
}

const HAD_MINE =
  /\b(he|she)(?:'s| has|'d)? (?:already |also |duly )?(?:had|got|gotten|received)(?: had)? (?:my|an?|the|his|her) (?:[\w-]+ ){0,3}/i

const SENT_TO =
  /\b(?:sent|e-?mailed|mailed|posted|wrote|texted|messaged|gave|dropped|thanked|to)(?: both)? (?:(?:mrs?|ms|miss|dr)\.? )?$/i

/** "Oksana | and Theo got thank-you emails": the names in front, where they stand in clauses of their own. */
function firstNamed(reading: Reading, clause: Clause): number | null {
  // "Gail: thanked 11/19"
  const label = reading.clauses[clause.index - 1]
  if (
    label?.sentence === clause.sentence &&
    reading.text[label.end] === ":" &&
    reading.names.some((name) => name.start === label.start && label.end - name.end <= 1)
  )
    return label.start
  if (!/^(?:and|&) \p{L}/iu.test(clause.text)) return null
  // "I sent Luis | and Claire each a note": the first of them closes the clause of the verb.
  const opens = reading.names.some((name) => name.start >= clause.start && name.start - clause.start <= 6)
  const front = reading.names.findLast(
    (name) =>
      label?.sentence === clause.sentence &&
      name.start > label.start &&
      name.end <= label.end &&
      label.end - name.end <= 1,
  )
  if (opens && front && SENT_TO.test(reading.text.slice(label!.start, front.start))) return front.start
  if (!/^(?:and|&) \p{Lu}[^.;!?]{0,40} (?:each |both |all )?(?:got|had|have|has|received|were)\b/u.test(clause.text))
    return null
  let start: number | null = null
  for (let i = clause.index - 1; i >= 0; i--) {
    const before = reading.clauses[i]!
    if (before.sentence !== clause.sentence || before.text.length > 40) break
    if (!reading.names.some((name) => name.start === before.start && before.end - name.end <= 1)) break
    start = before.start
  }
  return start
}

/** "My recruiter is Sunita. I rang her yesterday": the one named last is meant. */
function recruiterMeant(
  reading: Reading,
  clause: Clause,
  start: number,
  end: number,
): { who: Who[]; span: Span } | null {
  const pronoun = /\b(?:her|him)\b(?! (?:name|boss|assistant|team|colleague))/i.exec(reading.text.slice(start, end))
  if (!pronoun) return null
  const at = start + pronoun.index
  const last = reading.names.filter((name) => name.start < at && reading.at(name.start).story === "mine").at(-1)
  if (!last || clause.sentence - reading.at(last.start).sentence > 1) return null
  const before = reading.text.slice(Math.max(0, last.start - 45), last.start)
  const named =
    isRecruiter(reading, { name: last.name }) ||
    /\b(?:my|our|the) (?:own )?(?:(?:agency|recruitment|staffing) )?(?:recruiter|agent|consultant)(?:'s| is|,)?(?: called| named)? $/i.test(
      before,
    )
  return named ? { who: [{ name: last.name }], span: { start: at, end: at + pronoun[0].length } } : null
}

/** "My wife said send a thank you so I did, next morning". */
const BIDDEN =
  /\b(?:call|ring|phone|text|e-?mail|write|message|check|try)(?: (?:to|me|him|her|them|back|again|in|up|the (?:office|shop|store|desk)))*(?=\s*(?:$|[,;]|(?:on|this|next|in|after|tomorrow|today|yesterday|mon|tue|wed|thu|fri|sat|sun|the \d|\d)))/i

function soIDid(reading: Reading): Claim[] {
  const claims: Claim[] = []
  for (const clause of reading.clauses) {
    if (
      clause.story !== "mine" ||
      clause.block !== null ||
      !/^(?:and |so )+i (?:did|have|sent (?:one|it))\b(?! (?:not|n't|my|the|a|an|to|got|no|some)\b)/i.test(clause.text)
    )
      continue
    const before = reading.sentence(clause).filter((other) => other.index < clause.index)
    const words = before.map((other) => other.text).join(" ")
    const kind: Kind | null = THANKS.test(words)
      ? "thank_you"
      : FOLLOWS.test(words) || /\bcall\b/i.test(words) || BIDDEN.test(words)
        ? "follow_up"
        : null
    if (!kind) continue
    const sentence = reading.sentence(clause)
    const date = [...reading.loose, ...reading.events.flatMap((event) => event.dates)].find(
      (d) => d.start >= clause.start && d.end <= sentence.at(-1)!.end,
    )
    const bidden =
      date ??
      reading.dates.find(
        (one) =>
          one.kind === "day" &&
          one.start >= sentence[0]!.start &&
          one.end <= clause.start &&
          BIDDEN.test(reading.text.slice(sentence[0]!.start, one.start)),
      )
    const told = bidden?.day(reading.view({ tense: "past", event: reading.interviewDays.at(-1) ?? null })) ?? null
    const day = told !== null && Temporal.PlainDate.compare(told, reading.today) <= 0 ? told : null
    const to = peopleIn(reading, clause.start, sentence.at(-1)!.end)
    claims.push({
      fact: "message",
      kind,
      day: day?.toString() ?? null,
      time: date?.time ?? null,
      daySpan: date ? { start: date.start, end: date.end } : null,
      channel: null,
      channelSpan: null,
      definite: false,
      to: to.who,
      toSpan: to.span,
      span: { start: clause.start, end: clause.end },
      sure: true,
    })
  }
  return claims
}
