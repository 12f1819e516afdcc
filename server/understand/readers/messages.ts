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
import { impliedNone, neverLeft, noneSent, thanksUnsent } from "../none-sent.ts"
import type { Event, Pending, Reader, Reading } from "../reading.ts"
import { ASKED_CONTACT, ASKED_STATE, answersBack, CONTACT, FOLLOW, STATE, THANK } from "../sending.words.ts"
import { sentAsAdvised } from "../sent-as-advised.ts"
import { sentOtherwise } from "../sent-otherwise.ts"
import { TOLD_RECRUITER } from "../topics.ts"
import { peopleIn, reach } from "../who.ts"
import { isOpen } from "./replies.ts"

export const messages: Reader = {
  name: "messages",
  anchors: [
    { topic: "message", re: new RegExp(`\\b${THANK}\\b`, "gi") },
    { topic: "message", re: new RegExp(`\\b${FOLLOW}\\b`, "gi") },
    { topic: "message", re: ASKED_STATE },
    // "Sent Tom a message on the 12th asking for news": the day stands by the noun.
    {
      topic: "message",
      re: /(?<=\b(?:sent|dropped|shot|wrote|fired|pinged|left|gave) (?!(?:me|us)\b)[^.;:,!?]{0,25}\b(?:an?|the|my|another|one) (?:\w+ )?)(?:message|e-?mail|note|text|mail|line)\b(?= (?:on|last|yesterday|this|the|back on|mon|tue|wed|thu|fri|sat|sun|\d))/gi,
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
      const last = claims.at(-1)
      for (const claim of sent(event, reading)) {
        // "Called on Monday and left a message" is one call.
        const before = claims.at(-1)
        if (
          before?.fact === "message" &&
          before === last &&
          claim.fact === "message" &&
          claim.day === null &&
          (before.kind === claim.kind || (before.kind === "recruiter_check_in" && claim.to.length === 0)) &&
          (claim.channel === "phone" || /\bleft (?:word|one|it)\b/i.test(event.clause.text)) &&
          before.channel === "phone" &&
          reading.at(before.span.start).sentence === event.clause.sentence
        )
          continue
        claims.push(claim)
      }
    }
    claims.push(...soIDid(reading))
    claims.push(...sentOtherwise(reading, claims))
    adoptDays(claims, reading)
    const pending = reading.pending ?? unsent(reading)
    if (pending && !claims.some((claim) => claim.fact === "message"))
      claims.push(...sentAsAdvised(reading, pending, reading.pending !== null))
    const positive = claims.some((claim) => claim.fact === "message" || claim.fact === "answered")
    if (!positive) claims.push(...noneSent(reading))
    if (claims.length === 0) claims.push(...impliedNone(reading))
    return claims
  },
}

type Kind = MessageClaim["kind"]

function sent(event: Event, reading: Reading): Claim[] {
  const { clause } = event
  if (clause.story !== "mine" || clause.block !== null || clause.command || clause.imagined) return []
  if (neverLeft(clause, reading)) return []
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
  // "They wrote back to my thank-you": an answer to it.
  if (
    /\b(?:they|he|she|hr|\p{Lu}\p{L}+)(?:'s|'ve| has| have)? (?:just |also )?(?:wrote|written|replied|responded|answered|e-?mailed|got|came|texted)(?: back)? (?:to|about|on) my\b/iu.test(
      words,
    )
  )
    return []
  // "They'd rather not be chased"
  if (/\b(?:be|being|get|getting)\s+$/i.test(reading.text.slice(clause.start, event.spans[0]!.start))) return []
  const ahead = reading.text.slice(clause.start, event.spans[0]!.start)
  // "Asked how she feels about follow-ups": spoken of, not sent.
  if (
    event.spans.length === 1 &&
    /\b(?:feels?|felt|thinks?|thought|stands?|stood|views?|policy|policies|opinion|rules?|happy|keen|fan|fond) (?:about|on|of|with|for|towards) (?:getting |any |people |candidates )*$/i.test(
      ahead,
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
  const kind = kindOf(words, anchors, event, reading)
  if (!kind || clause.question) return []
  if (!isSent(event, anchors, kind, reading)) return []
  if (byThem(event, reading)) return []
  if (isDenied(withoutException(words)) || (kind === "thank_you" && thanksUnsent(clause, reading))) return []
  const start = event.spans[0]!.start
  const end = reach(reading, clause, start)
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
  const days = event.dates.filter((date) => date.kind === "day" || date.kind === "event")
  const named = to.who.find((who): who is { name: string } => "name" in who)
  const met = named && reading.metOn.get(named.name.toLowerCase())
  const eventDay = met && Temporal.PlainDate.compare(met, reading.today) <= 0 ? met : pastDay(reading)
  const byDay = recipientsByDay(days, reading, clause, end)
  const resolved = days.flatMap((date, index) => {
    const first = byDay?.[index]?.who[0]
    const own = first && "name" in first ? reading.metOn.get(first.name.toLowerCase()) : undefined
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
    const one = {
      ...base,
      day: just ? reading.today.toString() : null,
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

/** "By email on the 5th, by phone on the 13th": each day has its own way. */
function channelBeside(
  date: DateMention,
  from: number,
  reading: Reading,
): Pick<MessageClaim, "channel" | "channelSpan"> | undefined {
  const words = reading.text.slice(from, date.start)
  const match =
    /\b(?:by|via|over the|on the) (e-?mail|phone|telephone|post|mail)\b|\b(e-?mailed|emailing|rang|called|phoned|ringing|calling)\b/gi
  const last = [...words.matchAll(match)].at(-1)
  if (!last) return undefined
  const start = from + last.index
  const way = (last[1] ?? last[2]!).toLowerCase()
  const channel = /^e/.test(way) ? "email" : /^(?:post|mail)/.test(way) ? "mail" : "phone"
  return { channel, channelSpan: { start, end: start + last[0].length } }
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

/** Thanks in other words. */
const GRATEFUL =
  /\b(?:ta(?: very much| ever so)? for|ta very much|cheers for|(?:to )?say(?:ing)? (?:thanks|ta|cheers|thank you)|appreciat(?:e|ed|ing|ion)|grateful|gratitude|for (?:his|her|their) time)\b/i

/** Of the recruiter alone such words tell a message. */
const TELLS = new RegExp(`^(?:${TOLD_RECRUITER}|updated|briefed|debriefed)$`, "i")

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
      other.sentence === clause.sentence &&
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
  reading.loose.splice(reading.loose.indexOf(date), 1)
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

/** "On the Friday": the one after the interview. */
function onTheWeekday(
  date: DateMention,
  reading: Reading,
  event: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  const words = reading.text.slice(Math.max(0, date.start - 8), date.end)
  const match = /\bon the (mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i.exec(words)
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

function kindOf(words: string, anchors: string, event: Event, reading: Reading): Kind | null {
  if (
    /\b(?:asked|ask|requested|emailed|called|rang|wrote)\b.{0,40}?\b(?:for|to get|to find(?: out)?|to have) (?:her|his|their|the \w+'?s?|an?|(?:\w+\.? )?\w+'s) (?:direct |work |contact )?(?:e-?mail|contact|address|number|details)\b/i.test(
      words,
    )
  )
    return "contact_request"
  if (asksAddress(event, reading)) return "contact_request"
  if (
    /\b(?:withdr[ae]w|withdrawn|pulled out|turned (?:it|them|the offer) down|(?:i'm|i am|i was) no longer (?:interested|available)|taken myself out|tak(?:e|ing) (?:myself|me|my name) out of)\b/i.test(
      words,
    )
  )
    return "notice"
  const thanks =
    new RegExp(`\\b${THANK}\\b`, "i").test(anchors) &&
    (!/\bthank(?:s| you)?[ ,.!]*$/i.test(words) ||
      /\b(?:sent|send|emailed|wrote|written|mailed|gave|rang|called|phoned|texted|messaged|left|dropped)\b/i.test(
        words,
      )) &&
    !/^\s*(?:ok |okay |great |cool |perfect |no |many |yes |and )*(?:thanks|thank you)(?: (?:so much|for (?:your|the|this)|in advance|very much|coach|again|a lot|you))?[^0-9a-z]*$/i.test(
      words,
    )
  if (
    /\b(?:to|with|called|rang|phoned|texted|emailed|messaged) (?:my|a|the|one of my) (?:\w+ )?(?:references?|referees?|friend|mate|sister|brother|mother|father|mum|mom|dad|gran|nan|landlady|bank|doctor|dentist|wife|husband|old boss|former boss|ex-boss|landlord|college|school)\b/i.test(
      words,
    ) ||
    /\b(?:message|voicemail|note|card|word|email) (?:for|to|with) (?:my|our|the) (?:\w+ )?(?:landlord|landlady|wife|husband|mum|mom|dad|kids?|school|doctor|dentist|bank|neighbou?r|plumber|friend|mate|sister|brother|boss)\b/i.test(
      words,
    )
  )
    return null
  const answers = /\b(?:replied|answered|responded|reply)\b/i.test(words) || answersBack(words)
  if (answers) return null
  if (thanks)
    return /\b(?:thank you for|thanks for)\b/i.test(words) && !/\b(?:sent|emailed|wrote|note|card)\b/i.test(words)
      ? null
      : "thank_you"
  // "Left him a voicemail saying I appreciated his time", "gave her a ring to say thanks"
  if (
    /\b(?:voice ?mails?|a (?:call|ring|bell|buzz|shout))\b/i.test(anchors) &&
    GRATEFUL.test(words) &&
    !STATE.test(words)
  )
    return "thank_you"
  if (new RegExp(`\\b${FOLLOW}\\b`, "i").test(anchors)) return "follow_up"
  if (TELLS.test(anchors)) return "follow_up"
  if (/^requested$/.test(anchors)) return "contact_request"
  // "Asked her on the phone if there's news": by some channel or on some later day, else it was asked in the interview.
  if (
    anchors === "asked" &&
    !STATE.test(reading.text.slice(event.clause.start, reading.sentence(event.clause).at(-1)!.end))
  )
    return null
  if (anchors === "asked")
    return /\b(?:(?:by|via|over|on) (?:the )?(?:phone|e-?mail|text|whatsapp|linkedin|message|post)|again)\b/i.test(
      words,
    ) ||
      (event.dates.some((date) => date.kind === "day") && !/\binterview/i.test(words))
      ? "follow_up"
      : null
  if (/^(?:stuck|put|popped|bunged|shoved|slipped|dropped|slid|posted) .*\b(?:post|mail|box|door)$/.test(anchors))
    return /\b(?:cards?|notes?|letters?|thank\w*)\b/i.test(words) ? "thank_you" : null
  if (/^fill(?:ed)? (?:in|out) /.test(anchors))
    return /\b(?:asking|ask|asked|enquir\w+|inquir\w+|update|news|decid\w+|follow|status|chase)\b/i.test(
      reading
        .sentence(event.clause)
        .map((one) => one.text)
        .join(" "),
    )
      ? "follow_up"
      : null
  if (
    GRATEFUL.test(words) &&
    /\b(?:texted|messaged|whatsapped|rang|called|phoned|left|voice ?mail|emailed|wrote|written|sent|dropped)\b/i.test(
      words,
    )
  )
    return "thank_you"
  if (
    /\b(?:called|rang|rung|phoned|texted|messaged|dropped (?:in(?:to)?|by|round)|popped (?:in(?:to)?|by|over|round|down)|went back in|(?:swung|called|went|walked|nipped|stopped|came|drove|looked|dashed) (?:by|in|round|over|down|past)|stopped (?:by|in)|tr(?:ied|ying) (?:to )?(?:ring|call|phon)\w*|left word|a (?:call|ring|bell|buzz)|left (?:\w+ )?(?:a|an|another|two|three|\d) (?:message|voicemail|msg)s?|reached out|whatsapped|dm'?d|updated|briefed|debriefed)\b/i.test(
      anchors,
    )
  ) {
    if (
      /\b(?:called off|called (?:a|an|the)? ?(?:\w+ )?(?:reference|taxi|friend|name)|called in sick|called (?:him|her|it|them) (?:a|an|the|mrs?|miss|ms|sir|madam|doctor|dr|by (?:his|her|their|the wrong))\b|she's called|he's called|is called|was called|so-called)\b/i.test(
        words,
      )
    )
      return null
    if (
      /^called$/i.test(anchors) &&
      !/\b(?:i|we|i've|and|already|also|then|just|even)\s+(?:\w+ )?called\b|^called\b|\bcalled (?:them|him|her|hr|again|the|twice|once|in|back|\d|on|to)\b/i.test(
        words,
      )
    )
      return null
    return "follow_up"
  }
  // A plain mail counts as a follow-up where it asks for the state, a card as thanks.
  if (/\b(?:cards?|handwritten|notes?)\b/i.test(words) && /\b(?:sent|mailed|posted|wrote|dropped)\b/i.test(words))
    return "thank_you"
  if (/\b(?:emailed|e-mailed|mailed|wrote|written|contacted|messaged|sent|email)\b/i.test(anchors)) {
    if (
      /\b(?:to ask|asking|to (?:enquire|inquire)|enquiring|inquiring|enquir(?:y|ies)|inquir(?:y|ies)|about (?:timings?|timescales?|time ?frames?|timelines?|progress|next steps|where)|to see|to check|checking|about (?:the|a|my) (?:status|decision|timeline|outcome|result|update|application)|for (?:an|any) update|any news|any update|again|how (?:it|things)|where (?:things|we|i) (?:stand|are)|status|update)\b/i.test(
        words,
      )
    )
      return "follow_up"
    if (countIn(words) > 1 && /\b(?:emailed|e-mailed|wrote|written|contacted|messaged|sent)\b/i.test(words))
      return "follow_up"
    if (!reading.pending && /\b(?:sent|mailed|emailed|posted) (?:it|that|one)\b/i.test(words) && !isOpen(reading)) {
      const known = reading.situation.messages?.at(-1)
      if (known && !/\bthank|follow/i.test(reading.text)) return known.kind
    }
    if (
      /\b(?:emailed|e-mailed|wrote to|messaged|email(?:ed)? to)\b/i.test(words) &&
      /\b(?:no (?:reply|response|answer|word|news)|heard nothing|any news|zero (?:reply|response|replies)|nothing (?:back|since)|haven't heard|not heard|no luck|still nothing|crickets|radio silence|voicemail|ignored)\b/i.test(
        reading.text,
      ) &&
      !/\bthank/i.test(words)
    )
      return "follow_up"
    const behind = /(follow[- ]?up|thank[- ]?you|chaser|nudge)s?(?: (?:email|note|card|message))?$/i.exec(
      reading.text.slice(Math.max(0, event.clause.start - 30), event.clause.start).replace(/[\s(,]+$/, ""),
    )
    if (behind) return /thank/i.test(behind[1]!) ? "thank_you" : "follow_up"
    const earlier = reading.clauses
      .slice(Math.max(0, event.clause.index - 2), event.clause.index)
      .map((one) => one.text)
      .join(" ")
    if (
      /^(?:then|and then|also|and also)\b/i.test(words) &&
      /\b(?:called|rang|phoned|voicemail|message|msg|chased|nudged|followed up)\b/i.test(earlier) &&
      !/\bthank/i.test(words)
    )
      return "follow_up"
    const previous = reading.clauses[event.clause.index - 1]
    if (previous && /\bthank/i.test(previous.text) && previous.sentence === event.clause.sentence) return null
  }
  return null
}

/** "Emailed HR to ask for the address of the woman who saw me", "rang them and asked for Mr Sethi's email". */
function asksAddress(event: Event, reading: Reading): boolean {
  const sentence = reading.sentence(event.clause)
  const words = reading.text.slice(event.spans[0]!.start, sentence.at(-1)!.end)
  return (
    ASKS_ADDRESS.test(words) &&
    !/\b(?:they|he|she|hr|who)(?: (?:then|just|also))? (?:asked|requested|wanted)\b/i.test(words) &&
    !STATE.test(event.clause.text)
  )
}

const ADDRESS = "(?:e-?mail(?: address)?|address|contact(?: details| info\\w*)?|phone number|number|details)"
const WHOSE =
  "(?:(?:of|for) (?:the \\w+|mrs?|ms|miss|dr|my|whoever|him|her|them|\\p{L}+)\\b|to (?:reach|write to|thank|contact) )"
const ASKS_ADDRESS = new RegExp(
  `\\b(?:ask(?:ed|ing)?|request(?:ed|ing)?|get|find(?: out)?|beg(?:ged|ging)?|for) (?:(?:for|about|them|her|him|me) )*(?:(?:an?|the|some) (?:\\w+ )?${ADDRESS} ${WHOSE}|(?:(?:the|mrs?|ms|miss|dr|mx|prof)\\.? )?(?:her|his|their|\\p{L}+'s?) (?:\\w+ )?${ADDRESS}\\b)|\\b(?:how (?:i|to|one) (?:can |could |might |would )?|the best way to )(?:reach|contact|get hold of|write to) (?:mrs?|ms|dr|him|her|the \\w+)\\b`,
  "iu",
)

function isRecruiter(reading: Reading, who: Who): boolean {
  if (!("name" in who)) return false
  return (
    reading.names.some(
      (name) =>
        name.name === who.name &&
        (name.kind === "recruiter" ||
          /^,? (?:who(?:'s| is) )?(?:my|our) (?:own |agency )?(?:recruiter|agent|(?:recruitment )?consultant)\b/i.test(
            reading.text.slice(name.end, name.end + 45),
          )),
    ) || (reading.situation.people ?? []).some((person) => person.name === who.name && person.kind === "recruiter")
  )
}

const SENT_VERB =
  /\b(?:sent|send(?:ed)?|emailed|e-mailed|mailed|posted|wrote|written|dropped|popped|gave|left|did|done|went|thanked|followed|chased|nudged|checked|pinged|called|rang|rung|phoned|texted|messaged|contacted|reached|already|put|handed|shot|fired|told|talked|spoke|chatted|caught|filled|let|updated|briefed|debriefed|whatsapped|delivered|made|prodded|poked|bumped|pestered|hassled|bugged|badgered|hounded|reminded|asked|requested|inquired|enquired|swung|nipped|walked|stuck|slipped|flicked|whacked|tried|out)\b/i

/** Told as done: a verb in the past, or a bare noun with a day ("thank-you on the 18th", "First follow-up 1 October"). */
function isSent(event: Event, anchors: string, kind: Kind, reading: Reading): boolean {
  const { clause } = event
  const words = clause.text
  if (
    /\b(?:in person|face to face|at the (?:door|end|time)|on (?:my|the) way out|when i left|as i left|before i left|verbally|shook (?:his|her|their) hand)\b/i.test(
      words,
    ) &&
    /\bthank/i.test(words) &&
    !/\b(?:email|card|note|sent)\b/i.test(words)
  )
    return false
  if (
    /\b(?:will|going to|should|gonna|want to|need to|plan to|have to|must|might|(?<!\d )(?<!\d(?:st|nd|rd|th) )(?<!\b(?:of|in) )may(?! \d)|could|about to|supposed to|meant to|ready to|forgot to|trying to|try to|help me|write me|please write|write (?:a|the|my|an)|draft(?:ing)?|wording|template)\b/i.test(
      words,
    )
  ) {
    if (
      !/\b(?:sent|emailed|thanked|followed up|called|chased)\b/i.test(words) ||
      /\b(?:will|should|going to|forgot to|meant to|about to)\b.{0,25}\b(?:send|be sent|email|thank|follow|call|chase)\b/i.test(
        words,
      )
    )
      return false
  }
  const before = reading.clauses[clause.index - 1]
  if (
    before?.sentence === clause.sentence &&
    /^(?:and |then )*(?:again )?on .{3,25} to (?:follow up|chase|check in|ask|nudge)/i.test(words) &&
    /\bi (?:wrote|emailed|called|rang|sent|texted|messaged)\b/i.test(
      reading
        .sentence(clause)
        .map((one) => one.text)
        .join(" "),
    )
  )
    return true
  // What they want or do not want is no message: "they don't want follow-ups".
  if (
    /\b(?:they|he|she|hr|company)\b[^,;]{0,30}\b(?:want|like|accept|allow|take|prefer|appreciate|said no|mind|answer)\b/i.test(
      words,
    ) &&
    !/\bi\b/i.test(words)
  )
    return false
  if (/^\s*(?:to|before|when|after) /i.test(words) && !SENT_VERB.test(words)) return false
  if (
    /\b(?:to (?:send|thank|follow up|call|email|write|check in|chase|nudge))\b/i.test(words) &&
    !/\b(?:sent|thanked|e-?mailed|wrote|written|called|rang|followed up|phoned|texted|messaged|whatsapped|dm'?d|posted|dropped|left|mailed|gave|popped|used|put)\b/i.test(
      words,
    )
  )
    return false
  if (kind === "thank_you" && /^thank(?:s| you)$/i.test(anchors) && !SENT_VERB.test(words))
    return event.dates.length > 0 && !/\b(?:for|so much)\b/i.test(words)
  if (SENT_VERB.test(words) && !/\b(?:when|once|after) (?:they|he|she)\b/i.test(words.slice(0, 12))) return true
  void reading
  return event.dates.length > 0
}

/** "Her voicemail says …": a voicemail of theirs. */
const THEIR_VOICEMAIL =
  /\b(?:her|his|their|the) (?:voice ?mail|out of office|auto-?reply|email)(?: message)? (?:says|said|says that|tells)/i

const FIRST_WORDS =
  /^(?:i|we|i've|i'd|have|had|and|then|so|also|just|already|only|finally|later|again|even|did|but|or|yes|yeah|well|ok|once|twice|actually|never|not|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|night|morning|afternoon|evening|am|pm|email|note|card|letter|message|voicemail|up|out|back|you|thanks|thank|immediately|politely|duly|briefly|quickly|though|personally|both|since|time|week|day|ago|was|were|been|got|all|myself|each|interview|th|st|nd|rd|it|one|them|after|before|when)$/i

/** The word before a bare verb names who did it: "the landlord called" is not the candidate's call. */
function elseDid(before: string, verb: string): boolean {
  if (
    !/^(?:called|rang|phoned|texted|messaged|emailed|e-mailed|wrote|contacted|reached|dropped|popped|stopped|sent|mailed|posted|left|gave)/i.test(
      verb,
    )
  )
    return false
  const word = /([\p{L}']+)\s*$/u.exec(before)?.[1]
  return word !== undefined && !FIRST_WORDS.test(word)
}

/** "they emailed", "Mel called me": a message to the candidate, not by them. */
function byThem(event: Event, reading: Reading): boolean {
  const { clause } = event
  const first = event.spans[0]!.start
  const before = reading.text.slice(clause.start, first)
  const after = reading.text.slice(event.spans.at(-1)!.end, clause.end)
  if (/\b(?:i|i've|i'd|we)\s+(?:\w+\s+){0,3}$/i.test(before)) return false
  if (elseDid(before, reading.text.slice(first, event.spans[0]!.end))) return true
  if (/^\s*(?:back )?(?:me|us)\b/i.test(after) && !/^\s*me (?:and|a)\b/i.test(after)) return true
  if (
    /\b(?:they|he|she|hr|who|recruiter|manager|company|someone|somebody|lady|guy|woman|man|interviewer|boss|he's|she's)\s+(?:(?:just|also|finally|then|has|have|had|only|even|never|later)\s+)*$/i.test(
      before,
    )
  )
    return true
  return reading.names.some(
    (name) =>
      name.end <= first &&
      name.start >= clause.start &&
      first - name.end <= 12 &&
      /^\s*(?:(?:just|also|finally|then|has|had|who|later|even)\s+)*$/i.test(reading.text.slice(name.end, first)) &&
      !/\b(?:to|with|and|thanked|emailed)\s*$/i.test(reading.text.slice(Math.max(0, name.start - 9), name.start)),
  )
}

const DENIED =
  /\b(?:didn't|did not|haven't|have not|hasn't|hadn't|never|not (?:yet )?(?:sent|thanked|followed|called|emailed|written|contacted|chased)|no (?:send|sent|thank|follow|email|note|card|message|call)|nothing|nobody|none|without|yet to|forgot to|didn|not (?:a|any|even)|no|zero|zilch|nowt)\b|\b(?:i|we)(?:'ve| have|'d| had| did)? not\b(?! only)/i

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
  const inside = peopleIn(reading, Math.max(clause.start, start - 40), end)
  if (inside.who.length > 0) return inside
  void kind
  return { who: [], span: null }
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

function channelOf(
  reading: Reading,
  clause: Clause,
  anchors: string,
  kind: Kind,
): { channel: MessageClaim["channel"]; span: Span | null } {
  const sentence = reading.sentence(clause)
  // "Twice, on the 5th and the 12th, both by email"
  const next =
    sentence.find(
      (other) => other.index > clause.index + 1 && /^(?:both|all|each)(?: \w+)? (?:by|via|over)\b/i.test(other.text),
    ) ?? sentence.find((other) => other.index === clause.index + 1)
  // "Thank-you: dispatched by email the same afternoon": a label holds for its line.
  const label = new RegExp(`^\\W*(?:my |the |a )?(?:${THANK}|${FOLLOW})\\W*$`, "i").test(clause.text)
  const scope = label
    ? { start: clause.start, end: sentence.at(-1)!.end }
    : next &&
        /^(?:(?:(?:yesterday|today|tonight|last night|this \w+|on \w+|\w+day)(?: (?:morning|afternoon|evening|night))?,? )?(?:(?:both|all|each|each time|all three|both times) )?(?:by|via|an?|over|on the|email|e-mail|phone|card|handwritten|by)\b[^,]{0,20})$/i.test(
          next.text.replace(/[.)]+$/, ""),
        )
      ? { start: clause.start, end: next.end }
      : clause
  const words = reading.text.slice(scope.start, scope.end)
  const find = (re: RegExp): Span | null => {
    const match = re.exec(words)
    return match ? { start: scope.start + match.index, end: scope.start + match.index + match[0].length } : null
  }
  if (kind === "contact_request") {
    const verb = /\b(?:(rang|called|phoned)|(e-?mailed|wrote to))\b/i.exec(words)
    if (!verb) return { channel: null, span: null }
    const start = scope.start + verb.index
    return { channel: verb[1] ? "phone" : "email", span: { start, end: start + verb[0].length } }
  }
  // "Thank-you mail", "a mail", "mailed" where mail is what one types.
  const typed = find(
    /\bthank[- ]?you mails?\b|\b(?:appreciation|thanks|gratitude|follow[- ]?up|reminder|status|an?) mails?\b(?! (?:carrier|room))|\bby mail only\b/i,
  )
  if (typed && !/\b(?:card|letter|handwritten|hand-written|post(?:ed)?|stamp)\b/i.test(words))
    return { channel: "email", span: typed }
  const mail = find(
    /\b(?:mailed|posted|handwritten|hand-written|card|by post|by mail|in the (?:mail|post)|letter|snail mail)\b/i,
  )
  if (
    mail &&
    !/\b(?:on (?:his|her|their) card|business card|gift card)\b/i.test(words) &&
    !/\be-?mail(?:ed)?\b/i.test(words)
  )
    return { channel: "mail", span: mail }
  const email = find(
    /\b(?:e-?mail(?:ed|s)?|by e-?mail)\b(?! (?:address|on (?:his|her|their|the card)))|\bto (?:the |her |his |their )?\S{1,40}@/i,
  )
  if (email) return { channel: "email", span: email }
  const phone = find(
    /\b(?:called(?! (?:by|in|round|over|down|past)\b)|rang|rung|ringing|calling|phoning|phoned|by phone|(?:follow[- ]?up|check[- ]?in) calls?|phoned|voice ?mails?|a (?:call|ring|bell|buzz)|left (?:\w+ )?(?:a|an|another|two|three|\d) (?:message|msg)s?|over the phone|on the phone)\b/i,
  )
  if (phone) return { channel: "phone", span: phone }
  void anchors
  return { channel: null, span: null }
}

/** "My wife said send a thank you so I did, next morning". */
function soIDid(reading: Reading): Claim[] {
  const claims: Claim[] = []
  for (const clause of reading.clauses) {
    if (
      clause.story !== "mine" ||
      clause.block !== null ||
      !/^(?:and |so )+i (?:did|have|sent (?:one|it))\b(?! (?:not|n't|my|the|a|an)\b)/i.test(clause.text)
    )
      continue
    const before = reading.sentence(clause).filter((other) => other.index < clause.index)
    const words = before.map((other) => other.text).join(" ")
    const kind: Kind | null = new RegExp(`\\b${THANK}\\b`, "i").test(words)
      ? "thank_you"
      : new RegExp(`\\b${FOLLOW}\\b|\\bcall\\b`, "i").test(words)
        ? "follow_up"
        : null
    if (!kind) continue
    const sentence = reading.sentence(clause)
    const date = [...reading.loose, ...reading.events.flatMap((event) => event.dates)].find(
      (d) => d.start >= clause.start && d.end <= sentence.at(-1)!.end,
    )
    const day = date?.day(reading.view({ tense: "past", event: reading.interviewDays.at(-1) ?? null })) ?? null
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
