/**
 * Bare answers to the question the coach asked: "Tuesday", "yes", "no idea", "Dana and Miguel".
 * @module
 */
import { APPLICATION } from "./applications.ts"
import type { Claim, Span } from "./claims.ts"
import type { DateMention } from "./dates.ts"
import { isEdit } from "./edits.ts"
import { interviewAt } from "./interviews/claim.ts"
import { promiseDay } from "./readers/decision.ts"
import type { Reading } from "./reading.ts"
import { takeName } from "./take-name.ts"

const YES =
  /^\W*(?:yes|yeah|yep|yup|ya|aye|sure|correct|i did|i have|of course|absolutely|certainly|indeed|already|that'?s right|right)\b/i
const NO =
  /^\W*(?:no|nope|nah|not yet|none|nothing|never|i haven't|i didn't|haven't|didn't|not at all|nobody|no one|not really|neither|nil|n\/a|zero|negative|nada|nowt|zilch|zip|not a (?:\w+|single \w+)|not (?:one|any|so far|as yet|that i)|sod all|nowt)\b/i
/** "No worries" says no to nothing. */
const POLITE = /^\W*no (?:worries|problem|probs|rush|hurry|pressure|wonder|doubt|way|matter|bother)\b/i
const UNKNOWN =
  /\b(?:no idea|don't know|do not know|dunno|not sure|can't remember|don't remember|no clue|forgot|unsure|idk|they didn't say|didn't say|not told|they never said|wasn't told|unknown)\b/i

/** What the text says as an answer to `asked`, given what the readers found. Only adds where they found nothing of the kind. */
export function answerTo(asked: string, reading: Reading, claims: Claim[]): Claim[] {
  const found = answerIn(asked, reading, claims)
  if (found.length > 0 || !/^(?:messages|decisionDate|followUpPolicy|viaAgency|replies|people\[\d+\])/.test(asked))
    return found
  const first = firstSentence(reading)
  return first === null ? found : answerIn(asked, first, claims)
}

/** "Same day evening. She says wait, does that mean no follow-up?": the answer goes first, and something else behind it. */
function firstSentence(reading: Reading): Reading | null {
  const [opening] = reading.clauses
  if (opening === undefined || reading.clauses.at(-1)!.sentence === opening.sentence) return null
  const clauses = reading.sentence(opening)
  const { end } = clauses.at(-1)!
  const inside = (one: { end: number }): boolean => one.end <= end
  return {
    ...reading,
    text: reading.text.slice(0, end),
    clauses,
    dates: reading.dates.filter(inside),
    names: reading.names.filter(inside),
  }
}

function answerIn(asked: string, reading: Reading, claims: Claim[]): Claim[] {
  const text = reading.text.trim()
  const met = /^interviews\[\d+\]\.with$/.test(asked) ? inThatOne(asked, reading, claims) : []
  if (met.length > 0) return met
  if (
    text === "" ||
    text.length > 200 ||
    reading.clauses.some((clause) => clause.question || clause.block !== null || clause.command)
  )
    return []
  const span: Span = { start: reading.text.indexOf(text), end: reading.text.indexOf(text) + text.length }
  const field = asked.replace(/\[\d+\]/g, "[]")
  const has = (fact: Claim["fact"]): boolean => claims.some((claim) => claim.fact === fact)
  const value = (name: string): boolean => claims.some((claim) => claim.fact === "value" && claim.field === name)
  const unknown = UNKNOWN.test(text)
  switch (field) {
    case "interviews[].with":
    case "people":
    case "people[].name":
      if (unknown || NO.test(text) || claims.some((claim) => claim.fact === "interview" || claim.fact === "message"))
        return []
      return names(reading).filter(
        (name) =>
          !claims.some((claim) => claim.fact === "person" && name.fact === "person" && claim.name === name.name),
      )
    case "people[].email":
    case "people[].contact":
    case "people[].phone": {
      if (has("detail")) return []
      const person = reading.situation.people?.[indexOf(asked)]
      const who = person?.name ? { name: person.name } : { everybody: true as const }
      if ((NO.test(text) || /\b(?:don't|no)\b/i.test(text)) && saysOnly(reading, ABOUT.contact))
        return [{ fact: "detail", who, set: { contact: "none" }, span, sure: true }]
      if (YES.test(text) && !unknown && field !== "people[].phone")
        return [{ fact: "detail", who, set: { contact: "direct" }, span, sure: true }]
      return []
    }
    case "messages":
    case "messages[]":
    case "messages[].at":
    case "messages[].kind": {
      if (has("message") || has("no-message") || has("day-correction") || unknown) return []
      if (NO.test(text) && !POLITE.test(text))
        return [{ fact: "no-message", kind: "any", firm: true, span, sure: true }]
      const date = firstDate(reading)
      const day = date?.day(reading.view({ tense: "past", event: reading.interviewDays.at(-1) ?? null })) ?? null
      const at = field === "messages[].at"
      if (!isAnswer(reading, at ? [ABOUT.day, ABOUT.messages] : [ABOUT.messages]) || theyDid(reading)) return []
      if (!at && /^\W*(?:(?:i think|maybe|sorry|well|um|oh)[\s,]+)*(?:it|that|this) (?:was|is)\b/i.test(text)) return []
      if (!YES.test(text) && !day) return []
      if (day && Temporal.PlainDate.compare(day, reading.today) > 0) return []
      const known = reading.situation.messages?.[indexOf(asked)]
      return [
        {
          fact: "message",
          kind:
            field === "messages[].at" && known
              ? known.kind
              : /follow|chase|nudge|check/i.test(text)
                ? "follow_up"
                : "thank_you",
          day: day?.toString() ?? null,
          time: date?.time ?? null,
          channel: /\bemail/i.test(text)
            ? "email"
            : /\b(?:card|mail|post|letter)/i.test(text)
              ? "mail"
              : /\bcall|phone|rang/i.test(text)
                ? "phone"
                : null,
          to: [],
          toSpan: null,
          daySpan: date ? { start: date.start, end: date.end } : null,
          channelSpan: null,
          definite: false,
          span,
          sure: true,
        },
      ]
    }
    case "decisionDate": {
      if (value("decisionDate") || has("day-correction") || unknown) return []
      if (NO.test(text)) return [{ fact: "value", field: "decisionDate", value: null, span, sure: true }]
      const date = firstDate(reading, true)
      if (!isAnswer(reading, [ABOUT.decision])) return []
      if (/\b(?:it|that|this) was\b(?! (?:going|meant|supposed|to|due|by))|\be-?mailed\b|\bcalled\b/i.test(text))
        return []
      const words = date ? reading.text.slice(date.start, date.end) : ""
      const promised = /\d/.test(words) || date?.kind === "period" ? promiseDay(reading, 0) : null
      const day = date?.day(
        reading.view({
          tense: "future",
          from: promised ?? reading.today,
          quoted: false,
          event: promiseDay(reading, 0),
        }),
      )
      return date && day
        ? [
            {
              fact: "value",
              field: "decisionDate",
              value: day.toString(),
              span: { start: date.start, end: date.end },
              sure: !date.guess,
            },
          ]
        : []
    }
    case "followUpPolicy": {
      if (value("followUpPolicy") || unknown || !isAnswer(reading, [ABOUT.policy])) return []
      if (
        /^\W*(?:ok|okay|k|great|fine|thanks)?[\s,.!]*(?:thanks|thank you|cheers|got it|great|then|cool)\W*$/i.test(text)
      )
        return []
      if (
        /\b(?:asked (?:me |us )?not|no follow|don't|do not|not to|rather not|prefer (?:i|we)? ?not|declined|discourag\w+)\b/i.test(
          text,
        )
      )
        return [{ fact: "value", field: "followUpPolicy", value: "declined", span, sure: true }]
      if (
        YES.test(text) ||
        /\b(?:welcome|fine|ok|okay|happy (?:for|to)|happy$|encouraged|they're open|feel free)\b/i.test(text)
      ) {
        if (NO.test(text)) return []
        return [{ fact: "value", field: "followUpPolicy", value: "welcome", span, sure: !/^\W*yes\W*$/i.test(text) }]
      }
      return []
    }
    case "replies[].answeredAt": {
      if (claims.some((claim) => claim.fact === "answered") || unknown || NO.test(text)) return []
      const date = firstDate(reading)
      const day = date?.day(reading.view({ tense: "past" })) ?? null
      if (!YES.test(text) && !day) return []
      return [
        {
          fact: "answered",
          day: day?.toString() ?? null,
          span: date ? { start: date.start, end: date.end } : span,
          sure: true,
        },
      ]
    }
    case "replies[].at": {
      const date = firstDate(reading)
      const day = date?.day(reading.view({ tense: "past", event: reading.interviewDays.at(-1) ?? null })) ?? null
      const known = reading.situation.replies?.[indexOf(asked)]
      if (!date || !day || !known || has("reply") || has("day-correction") || has("interview") || unknown) return []
      if (Temporal.PlainDate.compare(day, reading.today) > 0 || !isAnswer(reading, [ABOUT.day, ABOUT.messages]))
        return []
      return [
        {
          fact: "day-correction",
          from: null,
          to: day.toString(),
          path: asked,
          span: { start: date.start, end: date.end },
          sure: true,
        },
      ]
    }
    case "viaAgency":
      if (value("viaAgency") || unknown) return []
      if (YES.test(text)) return [{ fact: "value", field: "viaAgency", value: true, span, sure: true }]
      return NO.test(text) || /\bdirect/i.test(text)
        ? [{ fact: "value", field: "viaAgency", value: false, span, sure: true }]
        : []
    case "otherOffer.answerBy":
    case "otherOffer": {
      const date = firstDate(reading, true)
      const day = date?.day(reading.view({ tense: "future" }))
      return date && day && !has("offer")
        ? [
            {
              fact: "offer",
              answerBy: day.toString(),
              told: null,
              span: { start: date.start, end: date.end },
              sure: true,
            },
          ]
        : []
    }
    case APPLICATION:
      return value("company") || unknown || NO.test(text) ? [] : chosen(reading, span)
    case "company":
    case "role": {
      if (value(field) || unknown || NO.test(text) || YES.test(text)) return []
      const lead = /^(?:it'?s |it is |it was |the |at |for |a |an |as a |as an |with )*/i.exec(text)![0]
      const core = text.slice(lead.length).replace(/[.!]+$/, "")
      if (isEdit(core)) return []
      if (core.split(/\s+/).length > 6 || core === "" || /\b(?:i|they|we|you|was|is|have)\b/i.test(core)) return []
      const start = span.start + lead.length
      return [{ fact: "value", field, value: core, span: { start, end: start + core.length }, sure: true }]
    }
    default:
      return []
  }
}

/** "Acme", "the Acme one please", "I meant Beta Corp": which of two applications the chat is about. */
function chosen(reading: Reading, span: Span): Claim[] {
  const text = reading.text.slice(span.start, span.end)
  const lead =
    /^(?:(?:it'?s|it is|it was|this is|that'?s|about|the|at|for|with|i mean(?:t)?|i'?m (?:talking )?(?:about|on about)|let'?s (?:do|take|go with|stick with|start with)|yes|yeah|still|just|only|ok|okay|sorry|well|um|oh|here)[\s,.:-]+)*/i.exec(
      text,
    )![0]
  const core = text
    .slice(lead.length)
    .replace(
      /[\s,]*(?:(?:one|job|application|interview|role|please|pls|thanks|thank you|first|here|then|for now)[\s.!]*)*$/i,
      "",
    )
    .replace(/[.!]+$/, "")
  if (
    core === "" ||
    YES.test(core) ||
    core.split(/\s+/).length > 5 ||
    /\b(?:i|they|we|you|was|is|have|both|first|second|other|this|that)\b/i.test(core)
  )
    return []
  const start = span.start + lead.length
  return [{ fact: "value", field: "company", value: core, span: { start, end: start + core.length }, sure: true }]
}

/** Small words that any answer may hold. */
const SMALL =
  /\b(?:yes|yeah|yep|yup|ya|aye|sure|correct|of course|absolutely|certainly|indeed|already|right|no|nope|nah|not|yet|never|i|i've|i'd|i'll|we|they|they've|they'd|they'll|he|she|it|it's|that|that's|did|do|have|had|has|was|is|are|were|would|will|should|be|been|on|by|at|in|the|a|an|to|of|for|and|but|so|or|with|from|about|around|maybe|probably|i think|think|just|only|one|two|same|then|there|them|him|her|me|us|my|their|said|say|says|told|sorry|actually|well|um|er|erm|oh|ok|okay|thanks|thank you|please|ago|day|days|week|after|before|next|last|morning|afternoon|evening|night|both|all|too|also|really|even|some|any|if|as|am|pm)\b/gi

/** The words of each question's own matter. */
const ABOUT = {
  day: /\b(?:when|was|sent|it)\b/gi,
  messages:
    /\b(?:thank(?:s|ed)?|thank[- ]?yous?|thx|notes?|e-?mail(?:ed|s)?|mail(?:ed)?|card|letter|message[sd]?|text(?:ed)?|call(?:ed)?|rang|phone[d]?|sent|send|wrote|written|posted|follow(?:ed)?|up|chased?|nudged?|checked|in|quick|short|brief|once|twice|everyone|interviewers?|yesterday|nothing|anything|handwritten|done|post)\b/gi,
  decision:
    /\b(?:deci\w+|hear|heard|back|know|let|answer|get|touch|deadline|promised|mentioned|reckoned|supposed|expect(?:ed)?|latest|sometime|within|until|till|end|week|month|make|choice|final|result|something|news|call|contact|email|two|three|few|possibly|likely|hopefully|roughly|soon)\b/gi,
  contact:
    /\b(?:no(?:pe|ne|body|thing)?|nah|neither|never|nil|zero|nada|nowt|zilch|not|e-?mails?|address(?:es)?|numbers?|contacts?|details?|info|way|cards?|business|linkedin|phone|reach|direct(?:ly)?|anything|anyone|them|got|get|gave|give|given|left|find|found|know|don't|didn't|haven't|hasn't|can't|couldn't|wasn't|doesn't|unfortunately|sadly|afraid|mine|ours|how|either|any|here|thing|single|one|kind|sort|what(?:so)?ever|write|email|mail|person(?:al)?|own|sorry|mate|sir|ma'am|lol|there's|n\/a)\b/gi,
  policy:
    /\b(?:follow(?:[- ]?ups?|ing)?|up|check(?:ing)?|in|ask(?:ed)?|chase|nudge|contact(?:ing)?|reach(?:ing)?|out|call(?:ing|s)?|e-?mail(?:ing|s)?|write|touch|welcome[d]?|fine|happy|encouraged|open|feel|free|prefer(?:red)?|rather|don't|declined|discourag\w+|can|could|may|get|back|hear|anything|anytime|time|any|questions?|wait|want|you|your|go|ahead|people|candidates|line|drop|keep|i'm|they're|discuss|mind|need)\b/gi,
}

/** Nothing but an answer: small words, days, names, and the question's own matter. Another story, put as a sentence, answers nothing. */
function isAnswer(reading: Reading, about: RegExp[]): boolean {
  let words = reading.text
  for (const date of reading.dates.toReversed()) words = `${words.slice(0, date.start)} ${words.slice(date.end)}`
  for (const { name } of reading.names) words = words.replace(name, " ")
  for (const re of about) words = words.replace(re, " ")
  const rest = words
    .replace(SMALL, " ")
    .replace(/\d+(?::\d\d)?|\b(?:st|nd|rd|th)\b/g, " ")
    .match(/\p{L}[\p{L}']*/gu)
  if ((rest?.length ?? 0) > (about.length > 0 && /^\W*(?:yes|no)\b/i.test(reading.text) ? 4 : 1)) return false
  return !reading.clauses.some((clause) => OTHER_MATTER.test(clause.text))
}

/** Not a word beside small ones, names and the question's own matter: "no other news" says no to something else. */
function saysOnly(reading: Reading, about: RegExp): boolean {
  let words = reading.text
  for (const { name } of reading.names) words = words.replace(name, " ")
  return !/\p{L}/u.test(words.replace(about, " ").replace(SMALL, " "))
}

/** "Cerys emailed today", "they wrote": what others sent. */
function theyDid({ text, names }: Reading): boolean {
  return (
    /^\W*(?:they|he|she|hr|somebody|someone)\b/i.test(text) ||
    names.some(
      ({ start, end }) =>
        /^\W*$/.test(text.slice(0, start)) &&
        /^\s+(?:just |has |have |also )*\p{L}+ed\b|^\s+(?:\w+ )?(?:wrote|rang|sent)\b/iu.test(text.slice(end)),
    )
  )
}

/** "It was on a Monday, I think": said of the interview, not of a message or a decision. */
const OTHER_MATTER = /\b(?:interview(?:ed|er was)?|met|spoke|job|shifts?|role|position|holidays?|weekend|birthday)\b/i

function indexOf(asked: string): number {
  return Number(/\[(\d+)\]/.exec(asked)?.[1] ?? 0)
}

function firstDate(reading: Reading, periods = false): DateMention | undefined {
  return reading.dates.find(
    (date) => date.kind === "day" || date.kind === "event" || (periods && date.kind === "period"),
  )
}

/** The people of an answer stand in the interview that was asked about. */
function inThatOne(asked: string, reading: Reading, claims: Claim[]): Claim[] {
  const { interviews = [] } = reading.situation
  const one = interviews[indexOf(asked)]
  // Where there is one, the merge finds it.
  if (interviews.length < 2) return []
  if (claims.some((claim) => claim.fact === "interview" || claim.fact === "message")) return []
  const met = reading.names.filter(
    (name) => name.kind === "interviewer" && name.link !== "known" && reading.at(name.start).story === "mine",
  )
  if (one === undefined || met.length === 0) return []
  return [
    interviewAt(met[0]!, {
      day: one.at.slice(0, 10),
      with: met.map((name) => ({ name: name.name, span: { start: name.start, end: name.end } })),
    }),
  ]
}

/** "Dana and Miguel", "just Bob", "Dana Lee". */
function names(reading: Reading): Claim[] {
  const claims: Claim[] = []
  const lead =
    /^\W*(?:(?:it was|it's|just|only|with|by|oh|um|yes|yeah|the|her name is|his name is|they were|i met|i think|so|a (?:guy|woman|lady|man) (?:called|named)|someone (?:called|named))[\s,:]+)*/i.exec(
      reading.text,
    )![0]
  let at = lead.length
  for (let n = 0; n < 8; n++) {
    const name = takeName(reading.text, at, "named")
    if (!name) break
    claims.push({
      fact: "person",
      name: name.name,
      kind: "interviewer",
      met: true,
      span: { start: name.start, end: name.end },
      sure: true,
    })
    const next = /^(?:\s*\([^)]{0,40}\))?\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\/\s*|\s*\+\s*)(?=\S)/i.exec(
      reading.text.slice(name.end),
    )
    if (!next) break
    at = name.end + next[0].length
  }
  return claims
}
