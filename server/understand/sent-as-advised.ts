/**
 * "Sent!", "done", "just emailed him": said right after the coach advised a message, it is that message.
 * @module
 */
import type { Claim, Who } from "./claims.ts"
import type { Clause } from "./clauses.ts"
import type { Pending, Reading } from "./reading.ts"

const LEAD =
  "(?:(?:ok|okay|right|great|cool|perfect|thanks|thank you|cheers|ta|yes|yep|yeah|hi|hey|and|so|now|alright|all right|well|good news|update|there|finally|hello|coach|got it|will do)[\\s,:!.-]+)*"
const SUBJECT =
  "(?:(?:i|i've|i have|ive|we|we've|it'?s|it is|it has|it's been|it has been|that'?s|that is|all|the (?:email|e-mail|note|message|mail|card|letter|thank[- ]?you|follow[- ]?up|nudge|chaser|check[- ]?in|one|draft)(?: is| has| has been| was|'s)?|my (?:email|note|message|thank[- ]?you|follow[- ]?up)(?: is| has| has been| was|'s)?|email|mail|message|note|both)\\s+)?"
const JUST = "(?:(?:just|already|now|finally|been|only just|have|did|gone and|went and|went ahead and)\\s+)*"
const DID =
  "(?:sent|done|did it|emailed|e-mailed|mailed|posted|messaged|texted|called|rang|phoned|written|wrote|dropped|fired|shot|put|popped|gone|went|out|delivered|submitted|handed|thanked|nudged|chased|followed up|replied|answered|hit send|pressed send|clicked send|sent off|ticked off|sorted)"
const OBJECT =
  "(?:\\s+(?:it|that|this|one|them|him|her|off|out|over|away|in the (?:mail|post)|to (?:him|her|them|both|everyone|all of them)|(?:both|all|each)(?: of (?:them|you))?|everyone|everybody|the (?:two|three|pair|lot) of them|the (?:email|note|message|card|letter|thank[- ]?you(?: (?:note|email|card))?|follow[- ]?up|nudge|mail|check[- ]?in)|as you (?:said|suggested|advised)|like you (?:said|suggested)|an? (?:email|note|message|line|card|call|ring)|and dusted|word for word))*"
const SENT = new RegExp(`^${LEAD}${SUBJECT}${JUST}${DID}${OBJECT}$`, "i")
const WHEN =
  /\b(?:just now|now|right now|already|today|a (?:minute|moment|second|few minutes) ago|\d+ (?:minutes?|mins?) ago|just|too|then|thanks|thank you|finally|again|myself|in the end)\b/gi
/** "Done" and its kin say nothing of when or how, but a call is no mail. */
const BY: { re: RegExp; channel: "email" | "phone" | "mail" }[] = [
  { re: /\be-?mail(?:ed)?\b/i, channel: "email" },
  { re: /\b(?:called|rang|phoned|call|ring)\b/i, channel: "phone" },
  { re: /\b(?:posted|mailed|card|letter|post)\b/i, channel: "mail" },
]

/**
 * The advised message as told sent, today where no day is named.
 * @param advised the coach has just advised it; else only words of sending count
 */
export function sentAsAdvised(reading: Reading, pending: Pending, advised: boolean): Claim[] {
  for (const clause of reading.clauses) {
    if (!tells(clause) || !isSent(clause, reading)) continue
    if (!advised && !/\b(?:sent|emailed|e-mailed|mailed|posted|thanked|fired|texted)\b/i.test(clause.text)) continue
    const span = { start: clause.start, end: clause.end }
    const words = reading
      .sentence(clause)
      .map((one) => one.text)
      .join(" ")
    const date = reading.dates.find(
      (one) => (one.kind === "day" || one.kind === "event") && reading.at(one.start).sentence === clause.sentence,
    )
    const named = date?.day(reading.view({ tense: "past", event: reading.interviewDays.at(-1) ?? null })) ?? null
    if (named && Temporal.PlainDate.compare(named, reading.today) > 0) continue
    // "I've emailed him already", unasked: some day or other.
    const day =
      named === null && !advised && /\balready\b/i.test(clause.text) ? null : (named ?? reading.today).toString()
    const daySpan = date && named ? { start: date.start, end: date.end } : span
    if (pending.kind === "reply") return [{ fact: "answered", day, span: daySpan, sure: true }]
    return [
      {
        fact: "message",
        kind: pending.kind,
        day,
        time: date?.time ?? null,
        daySpan,
        channel: BY.find(({ re }) => re.test(words))?.channel ?? null,
        channelSpan: null,
        to: recipients(reading, pending),
        toSpan: null,
        definite: false,
        again: true,
        span,
        sure: true,
      },
    ]
  }
  return []
}

function tells(clause: Clause): boolean {
  return (
    !clause.question &&
    !clause.imagined &&
    !clause.negated &&
    !clause.command &&
    clause.story === "mine" &&
    clause.block === null
  )
}

/** The clause without its days and small words. */
function isSent(clause: Clause, reading: Reading): boolean {
  let words = clause.text
  for (const date of reading.dates.toReversed())
    if (date.start >= clause.start && date.end <= clause.end)
      words = words.slice(0, date.start - clause.start) + words.slice(date.end - clause.start)
  for (const { name } of reading.names) words = words.replace(name, "it")
  words = words
    .replace(WHEN, " ")
    .replace(/\b(?:on|at|by|this|the)\s*$/i, "")
    .replace(/[^\p{L}\p{N}' -]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
  return words.length <= 90 && SENT.test(words)
}

function recipients({ situation, names }: Reading, { to }: Pending): Who[] {
  if (names.length > 0) return names.map(({ name }) => ({ name }))
  return to.flatMap((id) => {
    const name = situation.people?.find((person) => person.id === id)?.name
    return name === undefined ? [] : [{ name }]
  })
}
