/**
 * What came back: a rejection, a request that needs an answer, news that there is no news yet; and the candidate's answers.
 * @module
 */

import { ARRIVED, cameIn, saidByThem, saysNow, WROTE, wroteBack } from "../arrivals.ts"
import type { Claim, ReplyClaim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import { DRAFT_ORDER } from "../intent.words.ts"
import { LATER, NEW_DAY, NOT_YET, OFFERED, REJECTED, WAITING } from "../outcomes.ts"
import type { Event, Reader, Reading } from "../reading.ts"
import { askedIndirectly } from "../replies/asked-indirectly.ts"
import { heldUntil } from "../replies/held-until.ts"
import { type Came, cameWith, fromLetter } from "../replies/letter.ts"
import { saidWhenAsked } from "../replies/said-when-asked.ts"
import { isSilenceRule } from "../replies/silence-rule.ts"
import { tells } from "../replies/tells.ts"
import { answersBack } from "../sending.words.ts"
import { BARE_RELATIVE, BYSTANDER } from "../story.words.ts"
import { lastNamed } from "../who.ts"
import { promised } from "./decision.ts"
import { OTHER_OFFER, otherOffer } from "./offer.ts"

const CAME =
  "(?:replied|emailed(?: me)?(?: back)?|e-mailed(?: me)?|wrote(?: back| to me| me)?|called(?: me)?(?: back)?(?=\\s*(?:$|[,.;:!?)]|today|yesterday|on\\b|again|this|last|to\\b|and\\b|from|about|saying|asking|mon|tue|wed|thu|fri|sat|sun|an? |\\d|just|with|earlier|while|when|after|before|at\\b|in\\b|i\\b|he\\b|she\\b|they\\b|because|but|so\\b|late))|rang(?: me)?(?: back)?|phoned(?: me)?|texted(?: me)?|messaged(?: me)?|answered(?: me)?|responded|got back(?: to me)?|came back(?: to me)?|contacted me|reached out(?: to me)?|left (?:me )?a (?:voicemail|message)|sent (?:me|us)|let me know|informed me|notified me|offered(?: me)?|invited me|rejected me|turned me down|told me (?:yesterday|today|this morning|on))"
const NO = new RegExp(REJECTED, "i")

export const replies: Reader = {
  name: "replies",
  anchors: [
    { topic: "reply", re: new RegExp(REJECTED, "gi") },
    { topic: "reply", re: new RegExp(ARRIVED, "gi") },
    {
      topic: "reply",
      re: /\b(?:they|he|she|hr|\p{Lu}\p{Ll}+)(?:'d| would)(?: also| now)? like (?:my|me to|to (?:see|know|have|get|check)|a|an|some|two|three|copies|proof)\b|\b(?:(?:they|he|she|hr|\p{Lu}\p{Ll}+)(?: now| also| just)? (?:needs?|wants?|required?|requires)|^(?:and )?(?:needs|wants|asking|asks|wondering)) (?:my|two|three|some|a|an|copies|proof|more|for|if|whether|to (?:know|see|have|check)|references?|referees?|documents?)\b/giu,
    },
    { topic: "reply", re: new RegExp(WAITING.source, "gi") },
    {
      topic: "reply",
      re: /(?<=\b(?:he|she|they) (?:now )?(?:says?|tells me|writes|wrote|replied)\b[^.;!?]{0,20})\bneed(?:s|ed)? (?:it )?(?:until|till|til|through)\b/gi,
    },
    {
      topic: "reply",
      re: /(?<=\b(?:said|says|told me|tells me|goes|replied|answered|was told|is)(?: that)?(?: it's| it was| they're| they are| they had| they have)?[ :,]{1,2}["']?)(?:not (?:just )?yet|nothing yet|no decision (?:yet|so far|as yet|made)|no news(?: yet)?|not decided(?: yet)?|not made (?:up )?(?:a decision|their minds?))\b/gi,
    },
    { topic: "reply", re: new RegExp(OFFERED.source, "gi") },
    // "Yusuf asked on Thursday for my start date", "Mrs Pillai sent mail today for my documents"
    {
      topic: "reply",
      re: /(?<=(?:\p{Lu}\p{Ll}+|\b(?:they|he|she|hr)) (?:(?:has|have|just|also|then|since) )*)(?:asked|asks|is asking|are asking|sent (?:an? |the |me |us )*(?:e-?mail|mail|message|text|sms|whatsapp|letter|note))(?= (?:me )?(?:(?:on |this |last )?(?:\w+day|morning|week|afternoon|evening|night|today|yesterday|(?:\d{1,2}(?:st|nd|rd|th)?)) )?(?:for|if|whether|when|what|how|about) (?:my|i|an?|the|some|any|two|three|copies|proof|salary|documents?|references?|payslips?|pay slips?)\b(?! (?:\w+ )?(?:update|news|status)))/gu,
    },
    // "Ines asked | if I could do a second interview"
    {
      topic: "reply",
      re: /(?<=(?:\p{Lu}\p{Ll}+|\b(?:they|he|she|hr)) (?:(?:has|have|just|also|then|since) )*)asked(?= me$|$)/gu,
    },
    // "She write me email": told without its ending.
    {
      topic: "reply",
      re: /(?<=\b(?:he|she|they) (?:(?:have|has|did) )?)(?:write|send|call|ring|text|phone|answer|reply)s? (?:to )?me (?:(?:an? |one |back )?(?:e-?mail|mail|message|letter|sms|text|back)\b|(?=(?:on|the|yesterday|today|that)\b))/gi,
    },
    // "elspeth wrote back today"
    {
      topic: "reply",
      re: /(?<=^(?:(?:and|but|so|then|today|yesterday|anyway),? )*)(?!(?:i|we|and|but|so|then|just|also|already|finally|only|have|had|never|politely|quickly)\b)[a-z]{3,}(?: (?:just|then|has|finally))* (?:wrote back|e-?mailed back|texted back|got back to me|(?:wrote|replied|texted|messaged|rang) (?:(?:to )?me|today|yesterday|this morning|last night)\b)(?! (?:him|her|them|to (?:him|her|them))\b)/g,
    },
    // "I texted him, he put 'will know by Wednesday'"
    {
      topic: "reply",
      re: /\b(?:he|she|they) (?:just |only )?(?:put|goes|typed|wrote|was like|were like)(?=[ :,]+["'])/gi,
    },
    {
      topic: "reply",
      re: new RegExp(
        `\\b(?:they|he|she|hr|human resources|who|(?:the |my |their |a )?(?:recruiter|manager|company|boss|interviewer|hiring manager|owner|head|office|school|clinic|hospital|agency|receptionist|assistant|secretary|lady|guy|woman|man|team)|someone|somebody)\\s+(?:(?:from|in|of|at) (?:the |their )?\\w+ )?(?:(?:just|also|finally|then|has|have|had|'ve|'s|already|actually|since|again|only|did)\\s+)*${CAME}\\b`,
        "giu",
      ),
    },
    {
      topic: "reply",
      re: new RegExp(
        `(?<![\\p{L}'])(?!I'|\\p{L}+'(?:ll|d)\\b)\\p{Lu}[\\p{Ll}']+(?:,? (?:from|in|at|of) [\\p{L}' ]{2,25},?)?(?:'s)? (?:(?:just|also|finally|then|has|had|later|actually|since|now|already|only|even|kindly|today|yesterday|this (?:morning|afternoon)|last night) )*(?:${CAME}|${WROTE})\\b`,
        "gu",
      ),
    },
    {
      topic: "reply",
      re: /\b(?:e-?mailed|mailed|called|rang|rung|wrote to|written to|texted|messaged|pinged|whatsapped|phoned|contacted|got back to|replied to|offered|invited)\s+me\b|\b(?:got|received|had|just got|there was|i have|i've got) (?:an? |another |my |the |some )?(?:\w+ )?(?:e-?mail|reply|call|text|message|voicemail|response|letter|answer|phone call|holding email|update|offer|invitation|invite)\b(?! (?:address|from my (?:friend|mum|mom)))|\b(?:they|he|she|who|hr)(?:'ve|'s| have| has) (?:(?:just|now|already|since|finally|also) )*(?:come back|emailed|e-mailed|written|called|rung|phoned|texted|replied|answered|responded|got back|been in touch|asked|offered|invited|said no|turned)\b|\boffer (?:just |has |finally )*(?:came|come|arrived)\b|\b(?:e-?mail|call|reply|message|letter|answer|response|text) (?:came|arrived|landed|off|from (?:them|hr|her|him|the|\p{Lu}\p{L}+))\b|\b(?:got|received) (?:this|it|that)(?= (?:today|yesterday|this|on|last|back|in)\b)|\bheard back\b|\bheard from (?:them|him|her|hr)\b|\b(?:got|received|made|have|had|with) (?:me )?(?:an?|the|their|a job|a verbal) (?:job |formal |verbal )?offer\b|\b(?:offered|offering) me\b|\bwant(?:s|ed)? (?:me|a second|another|to (?:see|meet|have|schedule|do|bring|set|book|know|talk))\b|\b(?:invit(?:ed|ing)|asked|asking|asks)(?! for (?:an? |any |some |the |more )?(?:\w+ )?(?:updates?|news|status|timelines?|feedback|progress|word)\b) (?:(?:me|us)(?: (?:by (?:e-?mail|mail|text|phone|letter|whatsapp)|over the phone|on the phone|(?:on )?\w+day|today|this \w+|last night))* )?(?:to|for|back|in|if|whether|what|when|about|my)\b|\b(?:they|hr|she|he|(?:the|my) (?:recruiter|manager|company|owner)) (?:just |also |have |has |then )?asked\b|\brequest(?:ed|ing)\b|\bstill (?:deciding|reviewing|interviewing|considering|in process|being considered|under review|working on|waiting on|looking at)\b|\bneed(?:s|ed)? (?:more|another|a bit more|a few more|some more|extra) (?:time|days?|weeks?)\b|\b(?:taking|take|takes|running) (?:a bit |a little |much |)?(?:longer|late|behind)\b|\bbe patient\b|\bbear with\b|\bdelayed\b|\bput on hold\b|\bno decision yet\b|\bwanting\b|\bsecond interview\b|\bnext (?:round|stage)\b/giu,
    },
    {
      topic: "reply",
      re: /\bi (?:already |just |then |have |'ve )*(?:replied|answered|responded|wrote back|emailed back|got back to (?:them|him|her|hr)|confirmed|accepted|declined|(?:shared|submitted|forwarded|provided|uploaded) (?:the )?(?:same|them|it|those|these)|told (?:him|her|them|hr)\b(?! (?:about|how|of)\b)|said (?:yes|no)\b)(?!\w)|^(?:just |already )?(?:told (?:him|her|them) (?:yes|no|i )|said (?:yes|no)\b|replied|answered|confirmed|responded)\b/gi,
    },
  ],
  read(reading) {
    const claims: Claim[] = []
    const taken = takenBack(reading)
    claims.push(...taken)
    let last: ReplyClaim | null = null
    let pending: Arrival | null = null
    for (const event of reading.events) {
      if (event.topic === "message") {
        if (
          !(SENT_THEM.test(event.clause.text) || answersBack(event.clause.text)) ||
          (last?.kind !== "needs_reply" &&
            !(last?.kind === "rejection" && answersBack(event.clause.text)) &&
            !isOpen(reading))
        )
          continue
      } else if (event.topic !== "reply" && !isInvitation(event, reading)) continue
      const answer = answered(event, reading, last)
      if (answer === "joined") continue
      if (answer) {
        claims.push(answer)
        continue
      }
      const sentence = event.clause.sentence
      const fresh: Arrival | null = pending !== null && sentence - pending.sentence <= 2 ? pending : null
      const claim = came(event, reading, taken.length > 0, fresh)
      if (!claim) {
        const arrived = arrival(event, reading)
        pending = arrived ?? pending
        if (last && arrived && sentence - reading.at(last.span.start).sentence <= 2) {
          if (last.day === null && arrived.day !== null)
            ({ day: last.day, daySpan: last.daySpan, time: last.time } = arrived)
          if (last.day === arrived.day || arrived.day === null) last.from ??= arrived.from
        }
        continue
      }
      if (
        claim.day === null &&
        pending !== null &&
        pending.day !== null &&
        reading.at(claim.span.start).sentence - pending.sentence <= 6
      )
        ({ day: claim.day, daySpan: claim.daySpan, time: claim.time } = pending)
      if (pending && (claim.day === pending.day || fresh)) claim.from ??= pending.from
      if (last && sameReply(last, claim, reading)) {
        merge(last, claim)
        continue
      }
      claims.push(claim)
      last = claim
    }
    claims.push(...saidWhenAsked(reading, claims))
    if (last?.kind === "holding" && last.decision === null)
      Object.assign(last, heldUntil(last.span.start, last, reading))
    if (claims.length === 0 && pending !== null) claims.push(...putOff(pending, reading))
    if (claims.length === 0) {
      const letter = fromLetter(reading, pending)
      if (letter) claims.push(letter)
    }
    if (claims.length === 0) {
      const asked = askedIndirectly(reading)
      if (asked) claims.push(asked)
    }
    if (claims.length === 0) claims.push(...notAnswered(reading))
    if (last && last.day === null) {
      const when = thatWas(last, reading) ?? inBetween(last, reading)
      if (when) ({ day: last.day, daySpan: last.daySpan } = when)
    }
    for (const claim of claims) {
      const pasted = claim.fact === "reply" && claim.day === null && reading.at(claim.span.start).block === "received"
      const when = pasted ? cameWith(reading.at(claim.span.start), reading) : null
      if (when !== null) Object.assign(claim, when)
    }
    return claims
  },
}

/** "They emailed this morning: new date Oct 16": not yet, told by nothing but a later day. */
function putOff(came: Arrival, reading: Reading): ReplyClaim[] {
  const later = cameIn(reading.at(came.start).text) ? heldUntil(came.start, came, reading) : null
  if (later === null) return []
  const { day, daySpan, time, from } = came
  const span = later.decisionSpan
  return [
    {
      fact: "reply",
      kind: "holding",
      day,
      daySpan,
      time,
      from,
      answered: null,
      answeredSpan: null,
      ...later,
      span,
      sure: true,
    },
  ]
}

/** "They picked somebody else. That was yesterday." */
function thatWas(reply: ReplyClaim, reading: Reading): Pick<Arrival, "day" | "daySpan"> | null {
  const sentence = reading.at(reply.span.start).sentence
  const date = reading.loose.find((one) => {
    const clause = reading.at(one.start)
    return (
      clause.sentence === sentence + 1 && /^(?:and |so )?(?:that|this|it) (?:was|came|happened)\b/i.test(clause.text)
    )
  })
  const day = date?.day(reading.view({ tense: "past" }))
  return date && day ? { day: day.toString(), daySpan: { start: date.start, end: date.end } } : null
}

/** "Jules has since written, Monday, that …": a day that stands alone in the clause behind. */
function inBetween(reply: ReplyClaim, reading: Reading): Pick<Arrival, "day" | "daySpan"> | null {
  const clause = reading.at(reply.span.start)
  const date = reading.dates.find((one) => {
    const other = reading.at(one.start)
    return (
      one.kind === "day" &&
      one.lean !== "future" &&
      other.sentence === clause.sentence &&
      Math.abs(other.index - clause.index) === 1 &&
      /^(?:on |only |just |that was )*$/i.test(reading.text.slice(other.start, one.start)) &&
      other.end - one.end <= 1
    )
  })
  const day = date?.day(reading.view({ tense: "past" }))
  return date && day && Temporal.PlainDate.compare(day, reading.today) <= 0
    ? { day: day.toString(), daySpan: { start: date.start, end: date.end } }
    : null
}

/** What was asked for has been sent. */
export const SENT_THEM =
  /(?<!\b(?:they|he|she|who|hr|been)(?:'ve|'s|'d| have| has| had)? (?:just |already |now )?)\b(?:sent|emailed|gave|given|shared|uploaded|submitted|forwarded|provided) (?:them |him |her |hr )?(?:it|the same|same|them|those|these|everything|(?:the|my|all the|over the|over my|two|three) (?:refs|references?|documents?|forms?|details|names|info\w*|availability|paperwork|salary\w*|number|address))\b/i

/** A request of theirs that has no answer yet. */
export function isOpen(reading: Reading): boolean {
  return (reading.situation.replies ?? []).some(
    (reply) => reply.kind === "needs_reply" && reply.answeredAt === undefined,
  )
}

/** The day of the request of theirs that is still open. */
function openSince(reading: Reading): string | null {
  const open = reading.situation.replies?.findLast((reply) => reply.answeredAt === undefined)
  return open?.at?.slice(0, 10) ?? null
}

interface Arrival extends Came {
  sentence: number
  /** Where the words of its coming begin. */
  start: number
}

/** "Got the email this morning", "I got this today:": when it came, told apart from what it said. */
function arrival(event: Event, reading: Reading): Arrival | null {
  const { clause } = event
  if (!tells(clause) || ownDoing(event, reading)) return null
  if (reading.rivals.some((one) => one.start < clause.end && clause.start < one.end)) return null
  const came = cameIn(clause.text)
  if (
    !came &&
    !/\b(?:got|received|had|came|arrived|landed|dropped|emailed|called|rang|phoned|wrote|texted|told me|sent me|let me know|messaged)\b/i.test(
      clause.text,
    )
  )
    return null
  if (/\b(?:not|never|no|nothing)\b|n't\b|\bout[- ]of[- ](?:the )?office\b|\bauto/i.test(clause.text)) return null
  const when = arrivedOn(event, reading)
  if (!came && when.day === null) return null
  return { from: senderOf(event, reading), ...when, sentence: clause.sentence, start: event.spans[0]!.start }
}

/** The day an answer came, "just" being today. */
function arrivedOn(event: Event, reading: Reading): Pick<Arrival, "day" | "daySpan" | "time"> {
  const date = event.dates.find(
    (d) => d.kind === "day" && d.lean !== "future" && !/^(?:by|until|till|til|before)$/.test(d.prep ?? ""),
  )
  const day = date?.day(reading.view({ tense: "past" }))
  if (date && day && Temporal.PlainDate.compare(day, reading.today) <= 0)
    return { day: day.toString(), daySpan: { start: date.start, end: date.end }, time: date.time }
  return { day: JUST.test(event.clause.text) ? reading.today.toString() : null, daySpan: null, time: null }
}

const JUST =
  /\b(?:just|only) (?:now |this (?:minute|second|moment) )?(?:got|now|called|e-?mailed|rang|rung|phoned|heard|received|had|replied|responded|answered|wrote|written|texted|messaged|pinged|came|come|been|offered|told|said|got|gotten)\b|\bjust now\b|\bat (?:lunch(?:-?time)?|noon|midday|breakfast|tea-?time|dinner(?:-?time)?)\b|\bcome (?:straight|right) back\b|(?:'s|'ve|\b(?:has|have)) (?:already )?(?:answered|replied|responded|written back) already\b|\b(?:a|two|five|ten|\d+) (?:minutes?|mins?|moments?|seconds?|hours?) ago\b/i

/** Two clauses about one message: "They asked me to be patient, email came Wednesday". */
function sameReply(a: ReplyClaim, b: ReplyClaim, reading: Reading): boolean {
  if (a.day !== null && b.day !== null && a.day !== b.day) return false
  const first = reading.at(a.span.start)
  const second = reading.at(b.span.start)
  return second.sentence - first.sentence <= 1 && (a.day === null || b.day === null || a.day === b.day)
}

const WEIGHT = { holding: 0, needs_reply: 1, rejection: 2 }

function merge(into: ReplyClaim, from: ReplyClaim): void {
  if (WEIGHT[from.kind] > WEIGHT[into.kind]) into.kind = from.kind
  if (from.about && !into.about) into.about = from.about
  if (into.day === null && from.day !== null) {
    into.day = from.day
    into.daySpan = from.daySpan
  }
  into.from ??= from.from
  if (from.decision !== null) {
    into.decision = from.decision
    into.decisionSpan = from.decisionSpan
  }
  if (from.answered !== null) {
    into.answered = from.answered
    into.answeredSpan = from.answeredSpan
  }
}

function came(event: Event, reading: Reading, corrected: boolean, fresh: Arrival | null): ReplyClaim | null {
  const { clause } = event
  if (!tells(clause)) return null
  const sentence = reading.sentence(clause)
  const whole = sentence.map((other) => other.text).join(" ")
  const scope = sentence
    .filter((other) => other.index >= clause.index)
    .map((other) => other.text)
    .join(", ")
  const next = reading.clauses
    .filter((other) => other.sentence === clause.sentence + 1 && other.story === "mine")
    .map((other) => other.text)
    .join(" ")
  if (ownDoing(event, reading)) return null
  // "Write me an email to HR asking for …": what the coach shall write.
  if (
    clause.block === null &&
    DRAFT_ORDER.test(clause.text) &&
    /^\W*(?:please |can you |could you )?(?:write|draft|word|help)\b/i.test(clause.text)
  )
    return null
  // "We have your application": of before the interview.
  if (
    /\b(?:have|has|got|received) (?:now |safely )?(?:your|my|the) application\b/i.test(`${scope} ${next}`) &&
    !NO.test(scope)
  )
    return null
  // "They'd like my answer by Friday": what the offer asks, no news of its own.
  if (
    /\b(?:like|wants?|wanted|needs?|needed|expects?|asked for) (?:my|an|a) (?:final )?(?:answer|reply|response|decision|yes or no)\b/i.test(
      clause.text,
    ) &&
    reading.events.some((one) => one !== event && OFFERED.test(one.clause.text))
  )
    return null
  // "Telstra have offered me a spot", the interview being with another.
  if (reading.rivals.some((one) => one.start < clause.end && clause.start < one.end)) return null
  if (
    reading.rivals.some(
      (one) =>
        reading.at(one.firm.start).sentence === clause.sentence &&
        one.start < clause.start &&
        THEY_SAY.test(clause.text),
    )
  )
    return null
  // "Requested her address from reception": with nobody named it is the candidate who asks.
  if (
    /^(?:and |then |so |also |just |i )*(?:asked|requested) (?:(?:hr|reception|them|the \w+|\p{L}+) )?(?:for )?(?:(?:the|mrs?|ms|miss|dr|mx|prof)\.? )?(?:her|his|their|\p{L}+'s) (?:\w+ )?(?:e-?mail|contact|address|number|details)/iu.test(
      clause.text,
    )
  )
    return null
  // Old news of other applications.
  if (/\blast (?:month|year|spring|summer|autumn|fall|winter)\b|\b(?:months|years) ago\b/i.test(clause.text))
    return null
  // "Got rejected by the tram company in May", before any interview is told of.
  if (reading.interviewDays.length === 0 && NO.test(clause.text) && MONTH_ALONE.test(clause.text)) return null
  if (/\b(?:auto-?reply|automatic reply|out of office|out-of-office|ooo|bounced?|undeliver)/i.test(whole)) return null
  if (/(?:\b(?:not|never)|n't)\s+(?:\w+\s){0,2}(?:offer|invit|ask|repl|call|email|contact)/i.test(clause.text))
    return null
  if (
    /\b(?:not|never|no|nothing|without|nobody|yet to)\b|n't\b/i.test(
      clause.text.slice(0, Math.max(0, event.spans[0]!.start - clause.start)),
    ) &&
    !/\b(?:not (?:be )?(?:select|success|mov|progress)|unfortunately)/i.test(clause.text)
  ) {
    if (!NO.test(clause.text)) return null
    if (
      /(?:\b(?:not|never|no|nobody|no one|none of them)|n't)\s+(?:\w+ ){0,4}(?:reject|turned|said no|knocked)/i.test(
        clause.text,
      )
    )
      return null
  }
  // "Can I ask for feedback after a rejection": nothing of it is told.
  if (
    /\b(?:after|following|upon|on|in case of|without|despite|from|of) (?:a|an|any|getting|being|the next) (?:\w+ )?(?:reject\w+|no|turned down|offer|second interview|reply|response)\b/i.test(
      clause.text,
    ) &&
    sentence.some((other) => other.index <= clause.index && other.question)
  )
    return null
  const arrival =
    clause.block === "received" ||
    /\b(?:replied|answered|e-?mailed|mailed|pinged|wrote|written|called|rang|rung|phoned|texted|messaged|responded|got back|came back|contacted|reached out|voicemail|e-?mail|reply|letter|response|phone call|heard back|heard from|on the phone|text|received|sen[dt] (?:to )?me|whatsapp|messages?(?= (?:from|on|today|yesterday))|(?<!\bmak(?:e|ing) (?:a|the|their) (?:final )?)call)\b/i.test(
      whole,
    )
  const kind = kindOf(clause.text, scope, whole, next, corrected)
  if (!kind || GUESSED.test(whole)) return null
  if ((kind.kind === "rejection" || kind.about === "offer") && isSilenceRule(whole)) return null
  // "The email says they're happy to hear from candidates": a policy, no news.
  if (
    kind.kind === "holding" &&
    !NOT_YET.test(scope) &&
    /\b(?:happy|glad|pleased|welcome|free|fine|encouraged?) (?:for (?:me|us|people|candidates) )?to (?:hear from|call|ring|e-?mail|write|chase|follow|check|get in touch|contact|ask)\b/i.test(
      scope,
    )
  )
    return null
  if (kind.about === "offer" && otherOffer(reading.text.slice(sentence[0]!.start, sentence.at(-1)!.end))) return null
  const theirs = clause.block === "received" || cameIn(whole) || saidByThem(whole)
  // "I haven't decided", "I'm still waiting on them": the candidate's own waiting.
  if (
    spoken(event, reading, WAITING) &&
    !clause.quoted &&
    /^(?:and |but |so |though |now )*(?:i|i've|i'd|we|we've|my|i'm(?! (?:still|on|one|among|being|in|down|shortlisted|under))|i am(?! (?:still|on|one|among|being|in)))\b/i.test(
      clause.text,
    )
  )
    return null
  if (kind.kind === "holding" && spoken(event, reading, WAITING) && !theirs && fresh === null) return null
  // What was said in the interview itself is no reply: something must have come, or be of a kind that only comes afterwards.
  if (
    kind.kind === "holding" &&
    !arrival &&
    !cameIn(whole) &&
    fresh === null &&
    !ownAsking(event, reading) &&
    !(saysNow(whole) && NOT_YET.test(scope)) &&
    // "Ran into the head at church and she said they're still deciding"
    !/\b(?:ran|run|bumped) into\b/i.test(whole)
  )
    return null
  // "Hugo wants to know my notice", told after the interview
  const now =
    (reading.situation.interviews ?? []).some((one) => one.at.slice(0, 10) <= reading.today.toString()) &&
    /\b(?:wants?|needs?|is asking|are asking|asks)\b/i.test(clause.text)
  if (
    kind.about === "question" &&
    !now &&
    !arrival &&
    fresh === null &&
    !afterwards(event, reading) &&
    !/\b(?:hr|human resources)\b.*\b(?:want|asked|asking|need|request)/i.test(whole) &&
    !(event.dates.length > 0 && /\b(?:they|he|she)\b.*\b(?:want|asked|asking|need|request)/i.test(whole))
  )
    return null
  if (
    kind.about === "question" &&
    /\b(?:in the interview|at the interview|during the interview|interviewer asked|in my interview)\b/i.test(whole)
  )
    return null
  const date = datesBeside(event, reading).find(
    (d) =>
      (d.kind === "day" || d.kind === "event") &&
      d.lean !== "future" &&
      !/^(?:by|until|till|til|before)$/.test(d.prep ?? "") &&
      // "It's now the 20th": the new day, not the day of the news
      !/\b(?:it'?s|it is|that'?s|it'?ll be|it will be) (?:now )?(?:on |by )?(?:the )?$/i.test(
        reading.text.slice(Math.max(0, d.start - 20), d.start),
      ),
  )
  const day = date?.day(reading.view({ tense: "past", event: reading.interviewDays.at(-1) ?? null })) ?? null
  const usable = day && Temporal.PlainDate.compare(day, reading.today) <= 0 ? day : null
  const asked = usable
    ? null
    : (callDay(event, reading) ?? (kind.kind === "rejection" ? toldDay(event, reading) : null))
  const just = JUST.test(clause.text)
  const claim: ReplyClaim = {
    fact: "reply",
    kind: kind.kind,
    day: (usable ?? asked)?.toString() ?? (just ? reading.today.toString() : null),
    time: usable && date ? date.time : null,
    daySpan: usable && date ? { start: date.start, end: date.end } : null,
    from: senderOf(event, reading),
    answered: null,
    answeredSpan: null,
    decision: null,
    decisionSpan: null,
    span: event.spans[0]!,
    sure: true,
  }
  if (kind.about) claim.about = kind.about
  if (kind.kind !== "rejection") {
    for (const other of reading.events) {
      if (other.topic !== "decision" || other.clause.sentence !== clause.sentence || other.clause.index < clause.index)
        continue
      const promise = promised(other, reading, usable ?? (just || asked ? null : longAgo(reading)) ?? reading.today)
      if (promise && promise.span.start !== date?.start) {
        claim.decision = promise.day
        claim.decisionSpan = promise.span
      }
    }
    if (claim.decision === null && kind.kind === "holding")
      Object.assign(claim, newDay(event, reading, claim.day ?? longAgo(reading)?.toString() ?? null))
  }
  return claim
}

/** "Dad, who did forty years there, reckons it's gone to an insider": a bystander's guess, an aside between. */
const GUESSED = new RegExp(
  `^(?:(?:and|but|so|well),? )*(?:(?:my|our|uncle|aunt(?:ie)?|a|the) (?:\\w+ )?)?(?:${BYSTANDER}|${BARE_RELATIVE}),? [^.;!?]*\\b(?:reckons?|thinks?|(?:is|are|'s|am) (?:sure|certain|convinced|positive)|swears?|figures?|bets?|guess(?:es)?|believes?|assumes?|suspects?)\\b|\\b(?:rumou?r has it|(?:the )?(?:rumou?r|gossip|word (?:on|around|in) the \\w+)(?:'s| is))\\b`,
  "i",
)
const MONTH_ALONE =
  /\b(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! (?:the )?\d)/i

/** "She wrote that they'd be done by the 20th. Nothing since.": an answer without its day came after the interview, and not today. */
function longAgo(reading: Reading): Temporal.PlainDate | null {
  if (!SILENT_SINCE.test(reading.text)) return null
  return reading.interviewDays.filter((day) => Temporal.PlainDate.compare(day, reading.today) < 0).at(-1) ?? null
}

const SILENT_SINCE =
  /\b(?:nothing|silence|crickets|not a (?:word|peep)|no (?:word|news|reply|answer)|haven't heard(?: \w+)?|not heard(?: \w+)?|heard nothing)(?: (?:at all|from (?:them|him|her)))? (?:since|after that)\b|\b(?:that|which|the (?:date|day|deadline)|it)(?:'s| has| is)? (?:been and gone|come and gone|passed|came and went)\b/i

/** Goes on about the one named before. */
const THEY_SAY = /^(?:and |but |so )*(?:they|he|she|want|need|said|says|gave|given|asked)\b/i

/** "Slid to December 4", "it'll be the 22nd now": the day that the decision is put off to. */
function newDay(
  event: Event,
  reading: Reading,
  since: string | null,
): Pick<ReplyClaim, "decision" | "decisionSpan"> | undefined {
  const { end } = reading.sentence(event.clause).at(-1)!
  const words = reading.text.slice(event.clause.start, end)
  for (const match of words.matchAll(NEW_DAY)) {
    const from = event.clause.start + match.index
    const date = reading.dates.find(
      (one) =>
        (one.kind === "day" || one.kind === "period") &&
        one.lean !== "past" &&
        !(one.guess && one.kind === "period") &&
        one.end > from &&
        one.start <= from + match[0].length + 12 &&
        one.end <= end,
    )
    const day = date?.day(
      reading.view({ tense: "future", from: since === null ? reading.today : Temporal.PlainDate.from(since) }),
    )
    if (date && day && day.toString() > (since ?? reading.today.toString()))
      return { decision: day.toString(), decisionSpan: { start: date.start, end: date.end } }
  }
  return undefined
}

/** "Invited me back, need to pick a day": the words of an interview that is to be chosen. */
function isInvitation(event: Event, reading: Reading): boolean {
  if (event.topic !== "interview") return false
  const words = reading.text.slice(event.clause.start, event.clause.end)
  if (
    !/\b(?:invit(?:ed?|ing)|ask(?:ed|ing) (?:me|us)|want(?:s|ed)?|would like|'d like|called (?:me|us) (?:back|in))\b/i.test(
      words,
    )
  )
    return false
  const sentence = reading.sentence(event.clause)
  const end = reading.clauses.findLast((one) => one.sentence === event.clause.sentence + 1)?.end ?? sentence.at(-1)!.end
  return PICK.test(reading.text.slice(event.clause.start, end))
}

/** A day that is for the candidate to choose. */
const PICK =
  /\b(?:have|got|need|asked|'ve|'s up to me) to (?:choose|pick|decide which|say which|let (?:them|her|him) know which)\b|\b(?:pick|picked|choose|chosen|chose|select|book|give (?:them|her|him)|send (?:them|her|him)|let (?:them|her|him) know|offered?|options?|between|suits?|slots?|availability|available|when (?:i'm|i am|i can|i could)|which|what (?:day|time)|calendly|doodle|link)\b[^.;!]{0,40}\b(?:days?|dates?|times?|slots?|which|when|suits?|works?|or|free|available|availability|can do|link|one)\b|\b(?:slots|availability|calendly|doodle)\b|\bwhen (?:i'm|i am) (?:free|available)\b|\b(?:suits?|works) (?:me|best)\b/i

/** Every word of the event is of this class. */
function spoken(event: Event, reading: Reading, re: RegExp): boolean {
  return event.spans.every((span) => re.test(reading.text.slice(span.start, span.end)))
}

/** Dated behind the interview: it was not asked in it. */
function afterwards(event: Event, reading: Reading): boolean {
  const met = reading.interviewDays.filter((day) => Temporal.PlainDate.compare(day, reading.today) <= 0).at(-1)
  const date = datesBeside(event, reading).find((d) => d.kind === "day" && d.lean !== "future")
  const day = date?.day(reading.view({ tense: "past", event: met ?? null }))
  return met !== undefined && !!day && Temporal.PlainDate.compare(day, met) > 0
}

/** The candidate went or rang to ask, in the same sentence: what they were told then is an answer. */
function ownAsking(event: Event, reading: Reading): boolean {
  return reading.events.some(
    (other) =>
      other.topic === "message" &&
      other.clause.sentence === event.clause.sentence &&
      other.clause.index <= event.clause.index &&
      other.clause.story === "mine" &&
      other.spans[0]!.start < event.spans[0]!.start &&
      /\b(?:rang|called|phoned|popped|dropped (?:in|by)|stopped|swung|nipped|went|texted|messaged|asked|chased)\b/i.test(
        other.clause.text,
      ),
  )
}

/** "I rang HR on the 6th, they said still deciding": what was said on one's own call came that day. */
function callDay(event: Event, reading: Reading): Temporal.PlainDate | null {
  const call = reading.events.find(
    (other) =>
      other.topic === "message" &&
      other.clause.sentence === event.clause.sentence &&
      other.clause.index < event.clause.index &&
      other.dates.length > 0 &&
      /\b(?:rang|called|phoned|popped|nipped|swung|went|dropped (?:in|by)|stopped by|spoke)\b/i.test(
        other.clause.text,
      ) &&
      other.clause.story === "mine",
  )
  const day = call?.dates[0]?.day(reading.view({ tense: "past", event: reading.interviewDays.at(-1) ?? null }))
  return day && Temporal.PlainDate.compare(day, reading.today) <= 0 ? day : null
}

/** "They gave it to an internal, she told me Friday": the day of the telling, which no decision has then. */
function toldDay(event: Event, reading: Reading): Temporal.PlainDate | null {
  for (const other of reading.events) {
    if (other.topic !== "decision" || other.clause.sentence !== event.clause.sentence) continue
    const date = other.dates.find((one) =>
      /\b(?:told|informed|rang|called|texted|emailed|wrote|said)(?: (?:me|us))?(?: so)?(?: on)?\s+(?:the )?$/i.test(
        reading.text.slice(Math.max(0, one.start - 24), one.start),
      ),
    )
    const day = date?.day(reading.view({ tense: "past" }))
    if (!date || !day || Temporal.PlainDate.compare(day, reading.today) > 0) continue
    other.dates = other.dates.filter((one) => one !== date)
    return day
  }
  return null
}

/** The event's days, or those another event of its clause took for want of a better one ("replied thanking them on Saturday"). */
function datesBeside(event: Event, reading: Reading): Event["dates"] {
  if (event.dates.length > 0) return event.dates
  const end = event.spans[0]!.end
  return reading.events
    .filter((other) => other.clause === event.clause)
    .flatMap((other) =>
      other.topic === "message" || other.topic === "decision"
        ? other.dates
        : // "Wrote back Friday", "asked by text on Friday what my notice is": right behind the words of coming.
          other.topic === "away" || other.topic === "other"
          ? other.dates.filter(
              (date) =>
                date.start >= end &&
                date.start - end <= (/^ for (?:my|an?|the|some)\b/i.test(reading.text.slice(end, end + 12)) ? 45 : 20),
            )
          : [],
    )
    .filter((date) => date.prep !== "by" && date.prep !== "until" && date.kind !== "period")
}

/** "I emailed", "I called": the candidate's own doing. */
function ownDoing(event: Event, reading: Reading): boolean {
  const words = reading.text.slice(event.spans[0]!.start, event.spans[0]!.end)
  if (OFFERED.test(words)) return false
  // "They told me I didn't get it"
  if (NO.test(words) && /^(?:didn't|did not|wasn't|was not|haven't|lost|missed|came|am not|not)\b/i.test(words))
    return false
  if (/^I\s/i.test(words)) return true
  // "I emailed to say I'm no longer interested": the candidate's own no.
  if (
    /\bi(?:'ve| have)? (?:just |already |then )*(?:(?:e-?)?mailed|wrote|written|rang|called|phoned|texted|messaged|told|let)\b[^.;]*\bi(?:'m| am| was|'ve| have|'d)? ?$/i.test(
      reading.text.slice(reading.sentence(event.clause)[0]!.start, event.spans[0]!.start),
    )
  )
    return true
  const before = reading.text.slice(event.clause.start, event.spans[0]!.start)
  return (
    /\bi\s+(?:(?:have|had|just|already|also|'ve|then)\s+)*$/i.test(before) &&
    !/^(?:got|received|had|have|heard|just got|was|been)/i.test(words)
  )
}

/** "She asked if I had questions and I said no" */
const OWN_NO =
  /\b(?:i|we)(?:'ve| have| had|'d)? (?:just |only |also |then |have |had )*(?:said|say|told (?:her|him|them)|answered|replied)(?: to (?:her|him|them))?,? ["']?no\b/gi

type Kind = { kind: ReplyClaim["kind"]; about?: ReplyClaim["about"] }

function kindOf(clause: string, scope: string, whole: string, next: string, corrected: boolean): Kind | null {
  if (
    /\b(?:still (?:being )?consider|still in the running|back in the running|was (?:an|a) (?:error|mistake)|by mistake|in error)\b/i.test(
      whole,
    )
  )
    return { kind: "holding" }
  if (NO.test(scope.replace(OWN_NO, "")) && !corrected) {
    if (
      /\b(?:afraid (?:they|i'll|i've|that)|worried|scared|hope|expect(?:ing)?|assum\w+|feel like|feeling|probably|guess|wonder|bet|suspect|i (?:just |kind of |sort of )?(?:think|reckon|imagine|fear|doubt|figure)|maybe|perhaps|might|must have|could have|not (?:yet )?(?:been )?reject)/i.test(
        whole,
      ) &&
      !/\b(?:got|received|said|email)\b/i.test(scope)
    )
      return null
    return { kind: "rejection" }
  }
  const text = scope
  // "Left a message to call her back"
  if (
    /\b(?:left|leaving) (?:me )?an? (?:voice ?mail|message)[^.;!?]{0,30}\b(?:to|asking (?:me|for me) to|saying (?:to|please)|i should) (?:please )?(?:call|ring|phone|get back)(?! me\b)\b/i.test(
      text,
    )
  )
    return { kind: "needs_reply", about: "question" }
  if (
    (/^(?:the |their |an? )?offer (?:just |has |finally )*(?:came|come|arrived)\b|\boffer(?:ed)? (?:the |of )/i.test(
      text,
    ) ||
      OFFERED.test(text)) &&
    !OTHER_OFFER.test(text) &&
    !/\b(?:another|other|competing|second) (?:job )?offer\b|offered me (?:a )?(?:coffee|water|tea|tour|lift|seat|drink)|offer (?:from|by|at|with) \p{Lu}/iu.test(
      text,
    )
  )
    return { kind: "needs_reply", about: "offer" }
  if (
    /\b(?:invit(?:ed|ing|e)|second interview|another interview|next (?:round|stage)|final round|come (?:back |in )?(?:in|for|to meet)|round two|\bsuits?\b|which (?:day|time|slot)|what (?:day|time)|(?:times|slots|dates|days|options) to (?:pick|choose|select)|wants? me (?:in|back|over|down|there|along) (?:again|for|once more)|(?:choose|pick|book|select|give|confirm) (?:(?:an?|my|the|some|one|any|another|suitable|convenient|preferred|for) )*(?:slots?|times?|dates?)|schedule (?:a|an|another)|my availability|when i(?:'m| am) (?:free|available))\b/i.test(
      text,
    )
  ) {
    if (
      /\b(?:availability|when i(?:'m| am) (?:free|available)|choose|pick|book|slots?|times|ask(?:ed|ing)|want|schedule|come|suits?|which|what)\b/i.test(
        text,
      )
    )
      return { kind: "needs_reply", about: "invitation" }
  }
  if (
    /\b(?:e-?mailed|mailed|called|wrote|texted|rang|phoned|messaged|asked)(?: me)?(?: (?:back|again|today|yesterday|this morning))? for (?:my (?!(?:second|next|final|interview))|copies of|a copy of|proof of)/i.test(
      text,
    )
  )
    return { kind: "needs_reply", about: "question" }
  if (
    /\b(?:emailed|called|wrote|texted|rang|messaged|sent (?:an? |me |the )*(?:e-?mail|mail|message|text))\b.{0,30}\bfor (?:my |two |three |some |the )?(?:(?:salary|pay|bank|school|old|last|recent) )*(?:references?|slips?|payslips?|certs?|details|referees?|documents?|availability|transcripts?|certificates?|licen[cs]e|id\b|paperwork|portfolio|samples?)/i.test(
      text,
    ) ||
    /\b(?:ask(?:ed|ing|s)?|(?:they|he|she|hr)(?:'d| would) like|would like|like(?: me)? to|chasing me for|after|send (?:her|him|them|over|in|back)|wonder\w*|want(?:s|ed|ing)?|request(?:ed|ing)?|need(?:s|ed)?|requir\w+|wanting|sent me)\b.{0,40}\b(?:references?|referees?|salary|wages?|ticket|permit|visa|vaccination|jabs?|uniform|shoe size|pay|expect|availab|start|notice|documents?|certificat\w*|licen[cs]e|id\b|passport|proof|portfolio|samples?|transcript|dbs|background|right to work|forms?|paperwork|question|address|number|details|cv|resume|if i|whether i|which (?:days?|shifts?|hours)|what (?:my|i)|when i|how (?:soon|much)|more info\w*|about my)/i.test(
      text,
    )
  )
    return { kind: "needs_reply", about: "question" }
  if (
    /\b(?:ask(?:ed|ing|s)?|wanting to know|wants to know|wondering|wondered|to (?:ask|see|check|find out|know)|checking|enquiring|inquiring)(?: me| us)?,? (?:if|whether|what|which|when|how|where|who)\b[^.;!?]{0,30}\b(?:i|i'm|i've|i'd|my|me)\b/i.test(
      text,
    )
  )
    return { kind: "needs_reply", about: "question" }
  if (
    /\b(?:e-?mailed|mailed|wrote(?: to)?|texted|messaged|called|rang|phoned|told|asked|asking) (?:me |us )?(?:to |that i (?:should |must )?)(?:bring|send|provide|submit|upload|share|forward|fill|complete|sign|scan|confirm|drop|hand|pass|supply|attach|register|do (?:a|an|the|some))\b/i.test(
      text,
    )
  )
    return { kind: "needs_reply", about: "question" }
  if (
    /\b(?:said|says|told me|tells me|goes|replied|answered|was told)(?: that)?(?: it's| it was)?[ :,]{1,2}["']?(?:not (?:just )?yet|nothing yet|no decision\b|no news\b|not decided\b|not made\b)/i.test(
      text,
    ) ||
    NOT_YET.test(text.replace(/, (?=(?:until|till|til|before|after)\b)/g, " ")) ||
    LATER.test(text) ||
    wroteBack(clause)
  )
    return { kind: "holding" }
  void clause
  void next
  return null
}

function senderOf(event: Event, reading: Reading): string | null {
  const spoken = reading.text.slice(event.spans[0]!.start, event.spans[0]!.end)
  const name = reading.names.find(
    (n) =>
      n.start >= event.clause.start &&
      n.end <= event.clause.end &&
      n.start <= event.spans[0]!.end &&
      n.link !== "object",
  )
  if (name) return name.name
  if (
    /^(?:s?he)\b/i.test(spoken) ||
    /\bs?he (?:just |only |simply )?(?:said|says|told me|tells me|goes|replied|answered|reckons|reckoned)\b[^.;,!?]{0,20}$/i.test(
      reading.text.slice(event.clause.start, event.spans[0]!.start),
    )
  )
    return lastNamed(reading, event.spans[0]!.start)
  // "Email off Gillian this morning", "heard back yesterday from Marcy"
  const from = reading.names.find(
    (n) =>
      n.start >= event.spans[0]!.end &&
      n.end <= event.clause.end &&
      /\b(?:from|off|by)\s+(?:(?:the |their )?(?:hr|recruiter|manager|owner|boss|head|chef|lady|guy|assistant)\s+)?$/i.test(
        reading.text.slice(Math.max(0, n.start - 24), n.start),
      ),
  )
  if (from) return from.name
  // "Petra's reply on Friday: not this time", "'Not this time' was how Fiona put it"
  const sentence = reading.sentence(event.clause)
  const theirs = reading.names.filter(
    (n) =>
      n.start >= sentence[0]!.start &&
      n.end <= sentence.at(-1)!.end &&
      (n.link !== "object" || /\b(?:from|off)\s+$/i.test(reading.text.slice(Math.max(0, n.start - 6), n.start))) &&
      (/^'s (?:\p{L}+ ){0,2}(?:answer|reply|response|message|e-?mail|mail|text|voice ?mail|letter|note|word|call|verdict|question|news|update)\b/iu.test(
        reading.text.slice(n.end, n.end + 40),
      ) ||
        /^,? (?:(?:just|also|has|had|since|then|who|at \p{Lu}\p{L}+|from \p{Lu}\p{L}+) )*(?:says|said|told me|tells me|wrote|written|put it|let me know|e-?mailed|mailed|texted|rang|phoned|informed me|reckons)\b/u.test(
          reading.text.slice(n.end, n.end + 50),
        ) ||
        /\b(?:from|off|by|says|said|wrote)\s+$/i.test(reading.text.slice(Math.max(0, n.start - 6), n.start))),
  )
  return theirs.length === 1 ? theirs[0]!.name : null
}

/** "I replied an hour later", "Just answered her", "I already replied thanking them on Saturday". */
function answered(event: Event, reading: Reading, last: ReplyClaim | null): Claim | "joined" | null {
  const { clause } = event
  const words = clause.text
  // "They told me no | gave it to someone else": theirs to give.
  const before = reading.clauses[clause.index - 1]
  const theirs =
    before?.sentence === clause.sentence &&
    !/\b(?:i|we)\b/i.test(words) &&
    /^(?:and |but |so )*(?:they|he|she|hr)\b/i.test(before.text)
  const own =
    (SENT_THEM.test(words) && !theirs && !/^(?:and |but |so )*(?:they|he|she|hr)\b/i.test(words)) ||
    ((last !== null || isOpen(reading)) &&
      (answersBack(words) || OWN_ANSWER.test(words)) &&
      !/\b(?:they|he|she|hr)\b(?= (?:just |then )?(?:wrote|e-?mailed|texted|messaged|rang|called|got|gave|sent|said|accepted))/i.test(
        words,
      )) ||
    /\bi (?:already |just |then |have |'ve |haven't |have not |had |did |immediately |politely |finally )*(?:replied|answered|responded|wrote back|emailed back|confirmed|accepted|declined|told (?:him|her|them) (?:yes|no\b|i\b)|said (?:yes|no))\b|^(?:just |already |and |i've )*(?:told (?:him|her|them) (?:yes|no\b|i\b)|said (?:yes|no)\b|replied|answered|confirmed|responded)\b/i.test(
      words,
    )
  const asked =
    last?.about === "question" &&
    /^(?:and |so |but )*i (?:have |already |just |then )*told (?:him|her|them|hr)\b/i.test(words)
  if (!(own || asked) || !tells(clause)) return null
  if (/\b(?:haven't|have not|not|didn't|never|yet to)\b/i.test(words)) return last ? "joined" : null
  // "I told them January 4" answers with a day; when it was said is not told.
  const date = own
    ? (datesBeside(event, reading).find((d) => d.kind === "day" || d.kind === "event") ?? answerDay(clause, reading))
    : undefined
  const asking = last?.day ?? openSince(reading)
  const eventDay = asking ? Temporal.PlainDate.from(asking) : (reading.interviewDays.at(-1) ?? null)
  const day = date?.day(reading.view({ tense: "past", event: eventDay })) ?? null
  const just = /\bjust\b|\bnow\b/i.test(words) ? reading.today : null
  const when = (day && Temporal.PlainDate.compare(day, reading.today) <= 0 ? day : just)?.toString() ?? null
  const span = date ? { start: date.start, end: date.end } : { start: clause.start, end: clause.end }
  if (last) {
    last.answered = when ?? "yes"
    last.answeredSpan = span
    return "joined"
  }
  return { fact: "answered", day: when, span, sure: true }
}

/** "I flicked him an email back Wednesday": the clause's only day, where it has gone by. */
function answerDay(clause: Clause, reading: Reading): Event["dates"][number] | undefined {
  const days = reading.dates.filter((one) => one.start >= clause.start && one.end <= clause.end)
  return days.length === 1 &&
    days[0]!.kind === "day" &&
    days[0]!.lean !== "future" &&
    !/^(?:by|until|till|before|for|from)$/.test(days[0]!.prep ?? "")
    ? days[0]
    : undefined
}

/** An answer of one's own in other words: "gave them my dates", "took it", "picked the Tuesday slot", "shared the same". */
const OWN_ANSWER =
  /\b(?:said (?:that )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|mon|tues?|wed|thurs?|fri|sat|sun)\w*(?: \w+)? (?:works?|suits?|is (?:fine|good|ok)|was fine|would be|'d be|please|at)|accepted|turned (?:it|them|the offer) down|said (?:yes|no|i'd (?:take|love|be)|that'?s fine)|took (?:it|the (?:job|offer|slot))|signed (?:it|the (?:offer|contract|letter))|(?:gave|sent|told|given) (?:them|him|her|hr) (?:my|the|some|three|two|a few) (?:answer|dates?|days|times|availability|details|references?|number|salary|notice)|(?:sent|shared|forwarded|emailed|mailed|submitted|uploaded|passed) (?:it|them|those|that|these|the same|same|all|both|everything|what (?:they|he|she) (?:asked|wanted))(?: (?:over|across|off|through|back|on|in|along))?\b|(?:picked|chose|went for|booked|took|accepted|confirmed) (?:(?:the|a) )?(?:\w+ )?(?:slot|time|day|one|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|\d{1,2}(?:st|nd|rd|th)?))\b/i

/** "I haven't answered them yet", where an answer is known. */
function notAnswered(reading: Reading): Claim[] {
  if (!reading.situation.replies?.some((reply) => reply.answeredAt !== undefined)) return []
  for (const clause of reading.clauses) {
    if (!tells(clause) || clause.question) continue
    const match =
      /\b(?:i|i've|we)(?:'ve| have| had| did)?(?:n't| not| never| no)(?: (?:yet|actually|even|really|still))* (?:replied|answered|responded|accepted|confirmed|declined|written back|got(?:ten)? back|reply|answer|respond|sent (?:it|them|the|my) (?:reply|answer|references?|documents?))\b/i.exec(
        clause.text,
      )
    if (match)
      return [
        {
          fact: "answered",
          day: null,
          not: true,
          span: { start: clause.start + match.index, end: clause.start + match.index + match[0].length },
          sure: true,
        },
      ]
  }
  return []
}

/** "Scrap that, the rejection was an error", "they didn't reject me". */
function takenBack(reading: Reading): Claim[] {
  if (!reading.situation.replies?.length) return []
  const { text } = reading
  const match =
    /\breject\w*[^.!?]{0,40}\b(?:error|mistake|wrong|not for|another|other)\b|\b(?:error|mistake)\b[^.!?]{0,40}\breject\w*|\b(?:didn't|did not|wasn't|was not|haven't|not) (?:actually )?(?:been )?(?:reject\w*|turned? (?:me )?down)|\bstill (?:being )?consider(?:ed|ing)(?: me)?\b|\bback in the running\b|\bthat (?:rejection|email|reply) was (?:from|for|about) (?:another|an? (?:totally |completely |entirely )?different|the other)/i.exec(
      text,
    )
  if (!match) return []
  const clause = reading.at(match.index)
  if (clause.imagined || clause.question) return []
  return [
    {
      fact: "no-reply",
      kind: "rejection",
      span: { start: match.index, end: match.index + match[0].length },
      sure: true,
    },
  ]
}
