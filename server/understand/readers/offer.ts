/**
 * Another employer's offer and the day by which it must be answered.
 * @module
 */
import type { Claim } from "../claims.ts"
import type { Reader } from "../reading.ts"
import { peopleIn } from "../who.ts"

/** An offer that is not this employer's. */
export const OTHER_OFFER =
  /(?<!\b(?:as|by|from|with|like|of|for|was|is|become|being) )\ban? (?!(?:\p{L}+ ){0,2}?(?:lady|man|woman|guy|girl|lad|bloke|chap|manager|recruiter|person|partner|director|colleague|owner|week|day|month|fortnight|hour|bit|few|couple|year|minute|while|interview|call|round|trial)\b)(?:\p{L}+ ){1,3}(?:has |have |had )?(?:now |just |already |also |since )*(?:offered me (?=an? |the |some|work|it\b)|made me an offer)|\b(?:a rival|a competitor|rivals|another|some other|the other|a different) (?:\p{L}+ ){0,3}(?:have |has |had |already |just |also |after |now )*(?:offered|offering|made me|come back with an offer)\b|\b(?:across (?:town|the road|the street)|down the (?:road|street)|next door|round the corner|up the road|on the other side of town) (?:have |has |already |just |also )*(?:offered|made me)\b|\b(?:another|other|a second|second|competing|different) (?:job |firm |formal |written )?offer\b|\boffer (?:from|at|with|off|elsewhere|on the table)\b|\b(?:another|a different|the other|my other) (?:\p{L}+ ){1,3}(?:has |have |just |also )*(?:offered me|made me an offer|wants? me to (?:start|sign))|\b(?:another|other|different) (?:company|employer|firm|place|school|hospital|clinic|job|one|restaurant|shop|store)\b[^.]{0,30}\b(?:offered|offer|made me)\b|\b(?:offered|offering) (?:me )?(?:something|a job|a role|one|a post) else\b|\boffered (?:me )?(?:a |another )?(?:job|position|role)? ?(?:elsewhere|somewhere else)\b/iu

const NO_EMPLOYER =
  "interview\\w*|rounds?|candidates?|persons?|applicants?|stages?|days?|weeks?|months?|times?|dates?|calls?|meetings?|questions?|things?|points?|ways?|sides?|ends?|hands?|chats?|tests?|sets?|people|man|woman|guy|girl|e-?mails?|messages?|letters?|notes?|half|two|three|few|opinions?|thoughts?|shifts?"
/** Somebody who is not this employer. */
const ELSE = `(?:(?:another|(?:a |an |the |my |some |one )?(?:other|second|different|rival|competing)|one more|some other)(?: (?!(?:${NO_EMPLOYER})\\b)[\\p{L}'-]+){1,2}|some(?:one|body) else|elsewhere|a (?:rival|competitor)|somewhere else)`
/** What such a one does that calls for an answer by a day. */
const PRESSES =
  "(?:(?:have |has |had |'s |'ve |is |are )?(?:already |just |also |now |since )*(?:offer(?:ed|ing|s)?\\b(?! (?:it|the \\w+|them) to\\b)|given? (?:me )?(?:an? )?(?:\\w+ )?(?:offer|till|until|contract)|gave me|made (?:me )?an offer|(?:is |are )?(?:giving|making)(?: me)?(?: an)? offer)|(?:wants?|needs?|expects?|requires?|awaits?|is waiting for|are waiting for|pressing (?:me )?for|would like|is after|are after)(?: me)?(?: (?:to|my|an|a|the|firm|final|quick))*(?: (?:answer|decision|reply|yes|no|response|know|decide|sign|accept|say|signature|acceptance))\\b)"
const PRESSED =
  "(?:offer(?:ed)?(?: (?:letter|me|of|a|the|an|in))?\\b|job on the table|contract (?:to sign|in hand)|(?:say|said) (?:yes|no)|(?:have|got|given)(?: me)? (?:until|till|til)|answer|let know|accept|sign)"
const PRESSED_ELSEWHERE = new RegExp(
  `\\b${ELSE}\\b[^.?!;]{0,50}?\\b${PRESSES}|\\b${PRESSED}\\b(?! (?:it|the \\w+|them) to\\b)[^.?!;]{0,40}\\b(?:by|from|at|with|to (?=a different|a rival|another|the other)) ${ELSE}|\\b(?:have|need|got|must)(?: to)? (?:answer|reply to|respond to|get back to|give|tell|let) ${ELSE}\\b|\\b(?:wants?|needs?) (?:my|an) (?:answer|decision|reply)\\b[^.?!]{0,120}\\b(?:i'd rather|i would rather|i prefer|i'd prefer|first choice|my dream|dream job|heart(?:'s| is) set)\\b`,
  "iu",
)

/** Where another employer's offer is told of; null where none is. */
export function otherOffer(text: string): RegExpExecArray | null {
  return OTHER_OFFER.exec(text) ?? PRESSED_ELSEWHERE.exec(text)
}

export const offer: Reader = {
  name: "offer",
  anchors: [
    {
      topic: "offer",
      re: /\b(?:(?:another|other|second|competing) (?:job )?offer|offer (?:from|elsewhere|on the table|expires|deadline)|(?:have|need|got|must) to (?:answer|respond|decide|reply|accept|let them know|tell them|give them an answer)|(?:want|need|wants|needs)(?: me| an answer| my answer)(?: to (?:answer|decide|respond|accept|let them know))?|expires|give (?:them|it) (?:an|my) answer|answer them|they gave me until)\b/gi,
    },
  ],
  read(reading) {
    const match = firstTold(reading)
    const open = reading.situation.otherOffer
    if (!match) {
      if (!open) return []
      const told = toldOf(reading)
      return withNotice(told.length > 0 ? told : toldIt(reading), reading)
    }
    const clause = reading.at(match.index)
    if (
      clause.imagined ||
      clause.command ||
      clause.block !== null ||
      (clause.question && !/\b(?:have|got|is)\b/i.test(clause.text)) ||
      (clause.teller === "theirs" && !/^(?:some(?:body|one) else|another|the other)\b/i.test(match[0]))
    )
      return []
    // An offer that is gone sets no day.
    if (
      /\b(?:lapsed|expired|ran out|turned (?:\w+ ){0,3}down|turned down|declined|rejected|refused|passed on|let (?:it|that one) go|said no|withdrawn|withdrew|fell through|gone now|off the table)\b/i.test(
        reading
          .sentence(clause)
          .map((one) => one.text)
          .join(" "),
      )
    )
      return []
    if (/\b(?:no|not|don't have|haven't|without) (?:any |an |got )?(?:other|another|competing)/i.test(clause.text))
      return []
    const dates = reading.events
      .filter(
        (event) =>
          (event.topic === "offer" || event.topic === "decision" || event.topic === "reply") &&
          Math.abs(event.clause.sentence - clause.sentence) <= 1 &&
          event.clause.sentence >= clause.sentence,
      )
      .flatMap((event) => event.dates)
      .concat(reading.loose.filter((d) => reading.at(d.start).sentence === clause.sentence))
      .filter(
        (d) =>
          (d.kind === "day" || d.kind === "period") &&
          !(tellsOf(d, reading) && !/^(?:by|until|till|before)$/.test(d.prep ?? "")) &&
          (d.prep === "by" || d.prep === "until" || d.prep === "before" || d.lean !== "past"),
      )
    // "Got an offer on Monday, need to say by the 21st": the deadline, not the day it came.
    const date = dates.find((d) => /^(?:by|until|till|before)$/.test(d.prep ?? "")) ?? dates[0]
    const late = date ?? dayBeside(clause.sentence, reading)
    const day = late?.day(reading.view({ tense: "future" })) ?? null
    const claims: Claim[] = []
    // The day is the answer's: no decision of this employer's.
    if (late)
      for (const event of reading.events)
        if (event.topic !== "interview") event.dates = event.dates.filter((one) => one !== late)
    if (day && late)
      claims.push({
        fact: "offer",
        answerBy: day.toString(),
        told: null,
        span: { start: late.start, end: late.end },
        sure: !late.guess,
      })
    const told = toldOf(reading)
    return [...claims, ...withNotice(told.length > 0 ? told : toldIt(reading), reading)]
  },
}

/** The first mention of an offer that tells of it, past those in an order or a question to the coach. */
function firstTold(reading: Parameters<Reader["read"]>[0]): RegExpExecArray | null {
  const first = otherOffer(reading.text) ?? ofRival(reading)
  if (!first) return null
  const clause = reading.at(first.index)
  if (!(clause.command || clause.question)) return first
  const { end } = reading.sentence(clause).at(-1)!
  const later = otherOffer(reading.text.slice(end))
  if (!later) return first
  later.index += end
  return later
}

/** "Monzo have offered me something", where the interview was elsewhere. */
function ofRival(reading: Parameters<Reader["read"]>[0]): RegExpExecArray | null {
  const rival = reading.rivals.find((one) => one.did === "offered")
  if (rival === undefined) return null
  const match = /^[\s\S]+$/.exec(reading.text.slice(rival.firm.start, rival.end))
  if (match) match.index = rival.firm.start
  return match
}

/** A day in the offer's sentence or the next that no interview has. */
function dayBeside(sentence: number, reading: Parameters<Reader["read"]>[0]) {
  const met = new Set(reading.events.filter((event) => event.topic === "interview").flatMap((event) => event.dates))
  return reading.dates.find((one) => {
    const clause = reading.at(one.start)
    return (
      (one.kind === "day" || one.kind === "period") &&
      (clause.sentence === sentence ||
        (clause.sentence === sentence + 1 && /^(?:by|until|till|til|before)$/.test(one.prep ?? ""))) &&
      one.lean !== "past" &&
      !met.has(one) &&
      clause.tense !== "past" &&
      !tellsOf(one, reading)
    )
  })
}

/** "I told Hal about it", "not mentioned it to them yet", where the offer has just been told. */
function toldIt(reading: Parameters<Reader["read"]>[0]): Claim[] {
  for (const clause of reading.clauses) {
    if (clause.imagined || clause.question || clause.command || clause.block !== null) continue
    const match =
      /\b(?:told|informed|mentioned|notified)\b[^.?!]{0,50}\b(?:about|of) (?:it|that|this)\b|\b(?:i|i've|i did|i have)(?: already| just| also)? (?:told|informed|let|e-?mailed|rang|phoned|texted)\b[^.?!]{0,60}\b(?:that|know|saying|to say)\b[^.?!]{0,40}\b(?:want|wants|need|needs|offered|expect|expects|waiting for)\b(?: me| an?| my)*(?: (?:to|answer|decision|yes|job|place|contract))+\b|\b(?:i|i've|i did|i have)(?: already| just| also)? (?:told|informed) (?:\S+ ){1,4}?(?:that|so|as much)\b(?=[^a-z]*$| (?:on|by|over|yesterday|today|this|last|already|in))|\blet (?:\S+ ){1,3}know (?:about|of) (?:it|that|this)\b|\bmade (?:\S+ ){1,3}aware(?: of (?:it|that|this))?\b|\b(?:mentioned|said|brought up) (?:it|that|this|anything)(?: about it)? (?:to|with)\b/i.exec(
        clause.text,
      )
    if (!match) continue
    const told = !clause.negated
    const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length }
    return [{ fact: "offer", answerBy: null, told, span, sure: true }]
  }
  return []
}

/** "I told them about the offer today": the day of the telling. */
function tellsOf(date: { start: number }, reading: Parameters<Reader["read"]>[0]): boolean {
  const before = reading.text.slice(reading.at(date.start).start, date.start)
  // "I let Joan know that another lot need my answer on the 16th": the answer's day.
  if (/\bthat\b.*\b(?:needs?|wants?|answer|deadline|offer|expires?)\b/i.test(before)) return false
  return /(?:\b(?:i|i've|we)(?: have| already| just| did|'ve)* |^(?:and |so |already |just )*)(?:told|informed|notified|mentioned|emailed|let)\b/i.test(
    reading.at(date.start).text,
  )
}

/** What was told of it is a message of its own: when, to whom, by what. */
function withNotice(told: Claim[], reading: Parameters<Reader["read"]>[0]): Claim[] {
  const [claim] = told
  if (claim?.fact !== "offer" || claim.told !== true) return told
  const clause = reading.at(claim.span.start)
  const sentence = reading.sentence(clause)
  const [from, to] = [clause.start, sentence.at(-1)!.end]
  const words = reading.text.slice(from, to)
  const date = reading.dates.find(
    (one) =>
      one.start >= from &&
      one.end <= to &&
      (one.kind === "day" || one.kind === "event") &&
      one.lean !== "future" &&
      !/^(?:by|until|till|before)$/.test(one.prep ?? "") &&
      !/\b(?:offer|answer|deadline|expir\w+)\b[^.;]*$/i.test(
        reading.text.slice(reading.at(one.start).start, one.start),
      ),
  )
  const met = reading.interviewDays.filter((day) => Temporal.PlainDate.compare(day, reading.today) <= 0).at(-1) ?? null
  const day = date?.day(reading.view({ tense: "past", event: met })) ?? null
  const sent = day !== null && Temporal.PlainDate.compare(day, reading.today) <= 0 ? day : null
  const people = peopleIn(reading, from, to)
  const channel = CHANNELS.find(([re]) => re.test(words))?.[1] ?? null
  if (sent === null) return told
  return [
    ...told,
    {
      fact: "message",
      kind: "notice",
      day: sent.toString(),
      time: date?.time ?? null,
      daySpan: date ? { start: date.start, end: date.end } : null,
      channel,
      channelSpan: null,
      to: people.who,
      toSpan: people.span,
      definite: false,
      span: claim.span,
      sure: true,
    },
  ]
}

const CHANNELS: [RegExp, "phone" | "email" | "mail"][] = [
  [/\b(?:on|over|by|via) (?:the )?(?:phone|telephone)\b|\b(?:rang|phoned|called)\b/i, "phone"],
  [/\be-?mail(?:ed)?\b/i, "email"],
  [/\b(?:letter|by post|card)\b/i, "mail"],
]

function toldOf(reading: Parameters<Reader["read"]>[0]): Claim[] {
  const match =
    /\b(?:i|i've|we) (?:have |already |just |did |'ve )*(?:let (?:them|him|her|hr|\p{Lu}\p{L}+) know|told|informed|let|emailed|notified|mentioned)\b[^.?!]{0,40}\b(?:about|of) (?:the|my|this|that) (?:other |another |competing )?(?:offer|deadline)\b|\b(?:I|I've|i|i've|we) (?:have |already |just |did |'ve )*(?:let (?:them|him|her|hr|\p{Lu}\p{L}+) know|told (?:them|him|her|hr|\p{Lu}\p{L}+))\b[^.?!]{0,50}\b(?:another|other|an) (?:\p{L}+ )?(?:offer|lot|firm|company|employer|place|party)\b|(?<=^|[.!?\n] ?)(?:Already |already |Just )?(?:[Tt]old|[Ii]nformed) \p{L}[^.?!]{0,60}\b(?:another|other|an) offer\b/iu.exec(
      reading.text,
    )
  return match
    ? [
        {
          fact: "offer",
          answerBy: null,
          told: true,
          span: { start: match.index, end: match.index + match[0].length },
          sure: true,
        },
      ]
    : []
}
