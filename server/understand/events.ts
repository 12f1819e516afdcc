/**
 * Finds the events of a message and gives each date to the event it belongs to.
 * @module
 */
import { type Clause, clauseOf } from "./clauses.ts"
import type { DateMention } from "./dates.ts"
import { isParting } from "./interviews/parting.ts"
import { matchesOf } from "./matches.ts"
import type { Event, Reader, Topic } from "./reading.ts"

/** All events, one a clause and topic, in order. */
export function findEvents(clauses: Clause[], readers: Reader[]): Event[] {
  const events: Event[] = []
  for (const clause of clauses) {
    const taken: { start: number; end: number }[] = []
    const here = new Map<Topic, Event>()
    for (const reader of readers) {
      for (const { topic, re } of reader.anchors) {
        for (const match of matchesOf(clause.text, re)) {
          const start = clause.start + match.index
          const end = start + match[0].length
          if (match[0] === "" || taken.some((span) => start < span.end && span.start < end)) continue
          // "Texted him asking about the post": no question of theirs.
          if (topic === "reply" && /^ask/i.test(match[0]) && ASKING.test(clause.text.slice(0, match.index))) continue
          // "I asked him at the end on Friday whether he minds": said in the room, no message.
          if ((topic === "message" || topic === "reply") && isParting(clause.text)) continue
          taken.push({ start, end })
          const event = here.get(topic)
          if (event) event.spans.push({ start, end })
          else here.set(topic, { topic, clause, spans: [{ start, end }], dates: [], times: [] })
        }
      }
    }
    for (const event of here.values()) {
      event.spans.sort((a, b) => a.start - b.start)
      events.push(event)
    }
  }
  return events.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}

const NEAR = 12

/**
 * Gives dates to events: the cheapest pairs first. A clause border, another date and a preposition that does not fit make a pair dear.
 * @returns the dates that belong to no event
 */
export function assignDates(text: string, clauses: Clause[], events: Event[], dates: DateMention[]): DateMention[] {
  const pairs: { event: Event; date: DateMention; cost: number }[] = []
  let first = 0
  for (const date of dates) {
    if (date.kind === "vague") continue
    while (first < events.length && events[first]!.spans.at(-1)!.end < date.start - 700) first++
    for (let i = first; i < events.length && i < first + 40; i++) {
      const event = events[i]!
      if (event.spans[0]!.start > date.end + 700) break
      const cost = costOf(text, clauses, event, date)
      if (cost !== null) pairs.push({ event, date, cost })
    }
  }
  pairs.sort((a, b) => a.cost - b.cost)
  const done = new Set<DateMention>()
  const listed = lists(text, dates)
  for (const { event, date } of pairs) {
    if (done.has(date) || listed.behind.has(date)) continue
    if (event.dates.length > 0 && !joins(text, event, date)) continue
    for (let one: DateMention | undefined = date; one; one = listed.next.get(one)) {
      event.dates.push(one)
      done.add(one)
    }
  }
  // A second date of an event ("end of year (12/31)") goes to it only inside its own sentence.
  for (const { event, date, cost } of pairs) {
    if (done.has(date) || cost > (event.topic === "message" ? 90 : 60)) continue
    if (date.start < event.spans[0]!.start && date.start < event.clause.start && event.dates.length > 0) continue
    event.dates.push(date)
    done.add(date)
  }
  for (const event of events) event.dates.sort((a, b) => a.start - b.start)
  return dates.filter((date) => !done.has(date) && date.kind !== "vague")
}

/** Days in a row with nothing but commas and "and" between them belong together. */
function lists(text: string, dates: DateMention[]): { next: Map<DateMention, DateMention>; behind: Set<DateMention> } {
  const next = new Map<DateMention, DateMention>()
  const behind = new Set<DateMention>()
  for (let i = 1; i < dates.length; i++) {
    const before = dates[i - 1]!
    const date = dates[i]!
    if (before.kind !== "day" || date.kind !== "day" || date.start - before.end > 12) continue
    if (!/^\s*(?:and|, and|&|,)\s*(?:again )?(?:on )?(?:the )?$/i.test(text.slice(before.end, date.start))) continue
    // Commas alone join only like with like: "Nov 12, Nov 20", not "Friday, Nov 20".
    if (!/and|&/i.test(text.slice(before.end, date.start)) && !/\d/.test(text.slice(before.start, before.end))) continue
    // "On the 29th, and yesterday I went in": another event begins.
    if (/^,? (?:i|i'd|we|they|he|she|it|there)\b/i.test(text.slice(date.end, date.end + 8))) continue
    // "On Tuesday and on Wednesday Dr Lowe replied": so does it where somebody does something.
    if (SOMEBODY_DID.test(text.slice(date.end, date.end + 50))) continue
    next.set(before, date)
    behind.add(date)
  }
  return { next, behind }
}

const SOMEBODY_DID =
  /^,? (?:(?:(?:Mrs?|Ms|Miss|Dr|Prof)\.? )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?:their|the|my|our|his|her|a|an|one of \p{L}+|some) (?:\p{L}+ ){0,2}?\p{L}+) (?:(?:just|finally|then|only|also) )?(?:\p{Ll}{2,}ed|said|wrote|rang|got|came|told|sent|gave)\b/u

function costOf(text: string, clauses: Clause[], event: Event, date: DateMention): number | null {
  const clause = clauseOf(clauses, date.start)
  if (!clause || clause.sentence !== event.clause.sentence || clause.block !== event.clause.block) return null
  let gap = Number.POSITIVE_INFINITY
  for (const span of event.spans) {
    const distance =
      date.start >= span.end ? date.start - span.end + 1 : span.start >= date.end ? span.start - date.end + 2 : 0
    gap = Math.min(gap, distance)
  }
  // "They rang to move it from Friday to Monday": no day of the call.
  if (event.topic === "reply" && TO_MOVE.test(event.clause.text)) return null
  let cost = gap + NEAR * 1.5 * Math.abs(clause.index - event.clause.index)
  const deadline = date.prep !== null && /^(?:by|until|till|til|before|within|in)$/.test(date.prep)
  // "16 Nov, Dr Whitlock, nothing sent": what was not sent has no day.
  if (event.topic === "message" && clause !== event.clause && NONE_SENT.test(event.clause.text)) return null
  if (event.topic === "decision") {
    if (isWeak(text, event)) cost += deadline ? 0 : 20
    else if (deadline || date.kind === "period") cost -= 25
    if (date.lean === "past" && date.prep !== "by") cost += 60
    // "Emailed for news on the 10th": the day of the asking.
    if (!deadline && ASKED_AFTER.test(text.slice(event.clause.start, event.spans[0]!.start))) cost += 40
    // "'We'll be in touch', quoth Maxine, Thursday at ten to four": the day of the saying, not the promise.
    if (event.clause.quoted && !clause.quoted && !deadline && date.kind === "day") return null
  } else if (event.topic === "away") {
    if (date.prep !== null && /^(?:until|till|til|from|since)$/.test(date.prep)) cost -= 35
    // "On leave from Monday for a week"
    else if (date.kind === "period" && /\bfor\s*$/i.test(text.slice(Math.max(0, date.start - 5), date.start)))
      cost -= 40
    else if (date.kind === "period" && /^for\b/i.test(text.slice(date.start, date.end))) cost -= 40
  } else if (event.topic === "offer") {
    if (deadline) cost -= 5
  } else if (event.topic === "interview" && clause.quoted && !event.clause.quoted && date.lean === "future") {
    // "It ended with a promise: 'you'll know a week from today'"
    return null
  } else if (event.topic !== "other") {
    if (date.prep === "by" || date.prep === "until" || date.prep === "till") {
      // "They'll tell me by Friday, I already sent it": no other clause reaches for a deadline.
      if (clause !== event.clause) return null
      cost += 60
    }
    if (date.kind === "period") cost += 30
    if (date.kind === "event" && event.topic === "interview") cost += 40
  }
  if (event.topic === "other") cost += 1
  if (date.prep === "since" && event.topic !== "interview") cost += 15
  // "… said on Monday that they decide by Friday": a date inside a quotation belongs to what is quoted
  if (clause.quoted !== event.clause.quoted) cost += 25
  return cost
}

const TO_MOVE =
  /\b(?:rang|called|phoned|e-?mailed|texted|wrote|messaged|asked|wants?|wanted|needs?|needed|had) (?:me )?to (?:move|reschedule|postpone|push|change|switch|bump|shift|swap) (?:it|my|the|our|this|mine|things)\b/i

const NONE_SENT =
  /^(?:(?:and|but|so|i've|i) )*(?:nothing|no (?:thank\w*|note|e-?mail|message)|not|haven't|have not|none|never|didn't)\b[\w' -]{0,40}\W*$/i

/** One's own message, and what it asks about. */
const OWN_MESSAGE =
  "^(?:(?:and|then|so|but|i|i've|i'd|we|also|have|had|just|already|only|once|twice|again) )*(?:e-?mailed|mailed|rang|called|phoned|texted|messaged|wrote|written|chased|asked|sent|pinged|followed|nudged|checked|dropped|popped|reached)\\b(?! (?:me|us)\\b)(?:[^.;!?]|(?<=\\b(?:Mrs?|Ms|Dr|Prof))\\.){0,40}"
const ASKED_AFTER = new RegExp(`${OWN_MESSAGE}\\b(?:for|about|after|regarding|on)\\s+(?:\\w+ ){0,3}$`, "i")
const ASKING = new RegExp(`${OWN_MESSAGE}$`, "i")

/** "They said …": the saying alone promises little. */
function isWeak(text: string, event: Event): boolean {
  return event.spans.every((span) =>
    /^(?:said|told|promised|swore|vowed|pledged|guaranteed|assured|indicated|suggested|hinted|reckoned|quoted|gave|given|estimated|mentioned|expect(?:ed|ing)?$)/i.test(
      text.slice(span.start, span.end),
    ),
  )
}

/** "On the 9th, and then once more on the 16th", "once by email (9 May) and once by phone (16 May)". */
const AGAIN =
  /^[\s,()]*(?:(?:,|and|&|plus|then|again|once|once more|another(?: one| time)?|also|later|finally|on|the|(?:for )?a (?:second|third) time|(?:by|via) (?:e-?mail|phone|text|post|letter|voice ?mail))[\s,()]+)+$|^\s*,\s*$/i

/** "July 20, July 24 and July 28": a list of days of one event. */
function joins(text: string, event: Event, date: DateMention): boolean {
  if (event.topic !== "message" && event.topic !== "interview" && event.topic !== "away") return false
  return event.dates.some((other) => {
    const [from, to] = other.end <= date.start ? [other.end, date.start] : [date.end, other.start]
    if (AGAIN.test(text.slice(from, to))) return true
    return (
      event.topic === "away" &&
      /^\s*(?:,? ?(?:for|until|till|to|through|thru|-|\u2013|and (?:is |will be )?back(?: on)?|back(?: on)?|and returns|returning|returns)\s*)*(?:on |the |,)*\s*$/i.test(
        text.slice(from, to),
      )
    )
  })
}
