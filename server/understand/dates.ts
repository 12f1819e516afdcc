/**
 * Dates and hours in text. The own forms come first; chrono-node reads what they leave.
 * @module
 */
import * as chrono from "chrono-node"
import type { View } from "./dates/count.ts"
import { FORMS, type Form } from "./dates/forms.ts"
import { findTimes, type TimeMention } from "./dates/times.ts"
import { matchesOf } from "./matches.ts"

export type { View } from "./dates/count.ts"

export interface DateMention {
  start: number
  end: number
  kind: Form["kind"]
  /** What the words alone say about the tense. */
  lean: "past" | "future" | null
  /** The preposition before it or in it: "by", "until", "since", "on" … */
  prep: string | null
  /** "around the 12th", "Monday I think": worth a look. */
  guess: boolean
  /** An hour beside the day. */
  time: string | null
  /** How long, of a span of hours. */
  minutes?: number
  /** The hour, where the number behind a weekday is no day of the month: "Tuesday, 11". */
  hour?: string
  /** The day, or null where the words do not give one. */
  day(view: View): Temporal.PlainDate | null
}

export interface FoundDates {
  dates: DateMention[]
  /** Hours that stand beside no day. */
  times: TimeMention[]
}

const DATE_WORD =
  /\d|day|week|month|year|morning|afternoon|evening|night|fortnight|ago|eo[wdmy]\b|cob\b|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|christmas|xmas|easter|thanksgiving|halloween|groundhog|cinco|twelfth night|gandhi jayanti|january|february|march|april|june|july|august|september|october|november|december|tomorrow|now|later|after|recently|lately|valentine'?s|juneteenth|while|time|back|last|half|quarter|noon\w*|midday|past|o'?clock|thirty|[ap]m)\b/i

/** Every date and hour in a text, in order, none overlapping. */
export function findDates(text: string): FoundDates {
  if (!DATE_WORD.test(text)) return { dates: [], times: [] }
  const dates: DateMention[] = []
  const taken = new Uint8Array(text.length + 1)
  const free = (start: number, end: number): boolean => {
    for (let i = start; i < end; i++) if (taken[i]) return false
    return true
  }
  const take = (mention: DateMention): void => {
    taken.fill(1, mention.start, mention.end)
    dates.push(mention)
  }
  for (const form of FORMS) {
    for (const match of matchesOf(text, form.re)) {
      const groups = (match.groups ?? {}) as Record<string, string>
      const [start, end] = trimmed(text, match.index, match.index + match[0].length)
      if (!free(start, end) || isOtherWord(text, match[0], start, end)) continue
      take(mentionOf(text, form, groups, start, end))
    }
  }
  for (const mention of readByChrono(text)) if (free(mention.start, mention.end)) take(mention)
  dates.sort((a, b) => a.start - b.start)
  const times = findTimes(text).filter((time) => free(time.start, time.end))
  return { dates, times: attachTimes(text, dates, times) }
}

function mentionOf(text: string, form: Form, groups: Record<string, string>, from: number, end: number): DateMention {
  // A preposition that the form took along is not part of the date's words.
  const inside =
    /^(?:on|by|until|till|til|since|from|before(?! yesterday)|after|of|for|and|was|is|to|come|right after|straight after|at)\s+(?:the (?=end|close))?/i.exec(
      text.slice(from, Math.min(end, from + 24)),
    )
  const lead = text.slice(Math.max(0, from - 24), from)
  const outside =
    /\b(by|until|till|since|on|before|after|from|in|within|for|of|to|around|about)\s+(?:about |around |the |maybe |like |end |at |latest |no later than |close |of |around |play |business |on )*$/i.exec(
      lead,
    )
  const latest = LATEST.test(lead) || AT_MOST.test(text.slice(end, end + 20))
  const prep = latest ? "by" : (inside?.[0].trim().split(" ")[0] ?? outside?.[1] ?? "").toLowerCase()
  const keeps = form.kind === "day" && groups.hol !== undefined
  const start = inside && !keeps && !/^(?:the )?end|^at\b.*end/i.test(inside[0]) ? from + inside[0].length : from
  const tail = text.slice(end, end + 20)
  return {
    start: Math.min(start, end - 1),
    end,
    kind: form.kind,
    lean: form.lean?.(groups) ?? null,
    prep: prep === "" ? null : prep,
    guess:
      /\b(?:around|about|roughly|maybe|probably|possibly|perhaps|i think|think it was|i believe|or so)\s+(?:it was |on |by |the )*$/i.test(
        lead,
      ) ||
      (/^\s*(?:ish\b|or so\b|or thereabouts|,? ?i think\b|,? i believe\b|,? maybe\b|\?)/i.test(tail) &&
        !/^\s*\?/.test(tail)),
    time: null,
    ...(groups.wd !== undefined && /^\d{1,2}$/.test(groups.day ?? "") && groups.month === undefined
      ? { hour: workingHour(Number(groups.day)) }
      : {}),
    day: form.resolve && form.kind !== "vague" ? (view) => form.resolve!(groups, view) : () => null,
  }
}

/** "No later than the 14th", "latest 14 September", "two weeks at most": a deadline without "by". */
const LATEST = /\b(?:(?:no|not) later than|latest(?: by| on)?|max(?:imum)?|at (?:the )?most),?\s+(?:on |by |the )*$/i
const AT_MOST = /^,? (?:at (?:the )?(?:very )?(?:latest|most)|latest|tops|max(?:imum)?)\b/i

function workingHour(hour: number): string {
  return `${String(hour < 7 ? hour + 12 : hour).padStart(2, "0")}:00`
}

/** The hour of a date read as a day: told beside it, or its number where that is no day of the month. */
export function hourOfDay(date: DateMention, day: Temporal.PlainDate): string | null {
  if (date.time !== null || date.hour === undefined) return date.time
  const number = Number(date.hour.slice(0, 2))
  return number !== day.day && number % 12 !== day.day ? date.hour : null
}

function trimmed(text: string, start: number, end: number): [number, number] {
  while (start < end && /[\s,(]/.test(text[start]!)) start++
  while (end > start && /[\s,]/.test(text[end - 1]!)) end--
  return [start, end]
}

/** "I sat down", "the sun", "may I": short forms that are other words without a preposition or a number beside them. */
function isOtherWord(text: string, match: string, start: number, end: number): boolean {
  const word = match.trim().toLowerCase()
  if (/^(?:sat|sun)$/.test(word))
    return !/^\s*(?:\d|morning|afternoon|evening|night|[,.;]|$)/i.test(text.slice(end, end + 12))
  if (/^(?:mon|wed|fri|mar)$/.test(word))
    return text.slice(start, start + 1) !== word[0] && /^\s\p{Lu}/u.test(text.slice(end, end + 2))
  // "may 2 people", "march 3 miles": a verb with a number behind it
  if (/^may \d{1,2}$/.test(word))
    return /(?<!thank[- ])\b(?:i|we|they|you|it|he|she|that|this)\s$/i.test(text.slice(Math.max(0, start - 12), start))
  return false
}

/** Of what chrono finds nothing else is taken, and it costs as much as all the forms. */
const CHRONO_READS = /(?:19|20)\d\d|ago|from now|in /i

/** chrono's own reading, where it is certain of a day. */
function readByChrono(text: string): DateMention[] {
  if (text.length > 4000 || !/\d/.test(text) || !CHRONO_READS.test(text)) return []
  const reference = new Date(Date.UTC(2026, 0, 15, 12))
  const found: DateMention[] = []
  for (const result of chrono.en.casual.parse(text, reference)) {
    const sure = result.start.isCertain("day") && result.start.isCertain("month") && result.start.isCertain("year")
    if (!sure || !/\d{4}|\d.*[a-z]{3}|[a-z]{3}.*\d/i.test(result.text)) continue
    const year = result.start.get("year")
    const month = result.start.get("month")
    const day = result.start.get("day")
    if (year === null || month === null || day === null) continue
    const date = Temporal.PlainDate.from({ year, month, day })
    const moved = Temporal.PlainDate.from("2026-01-15").until(date, { largestUnit: "days" }).days
    const absolute = /\b(?:19|20)\d\d\b/.test(result.text)
    if (!absolute && !/ago|from now|in /i.test(result.text)) continue
    found.push({
      start: result.index,
      end: result.index + result.text.length,
      kind: "day",
      lean: null,
      prep: null,
      guess: true,
      time: null,
      day: (view) => (absolute ? date : view.today.add({ days: moved })),
    })
  }
  return found
}

/** "Tonight at 7" is 19:00. */
function inTheEvening(day: string, words: string, time: string): string {
  const hour = Number(time.slice(0, 2))
  if (hour < 5 || hour > 11 || /[ap]\.?m|morning|^\d\d:?\d\d/i.test(words)) return time
  if (/\b(?:evening|night)$|^tonight/i.test(day)) return `${hour + 12}${time.slice(2)}`
  return time
}

/** An hour goes to the day beside it; what stands alone is given back. */
function attachTimes(text: string, dates: DateMention[], times: FoundDates["times"]): FoundDates["times"] {
  const alone: FoundDates["times"] = []
  for (const time of times) {
    let best: DateMention | undefined
    let least = 26
    for (const date of dates) {
      if (date.kind !== "day" || date.time !== null) continue
      const [from, to] = date.end <= time.start ? [date.end, time.start] : [time.end, date.start]
      const between = text.slice(from, to)
      if (
        to - from >= least ||
        !/^[\s,;()-]*(?:(?:at|for|on|from|about|around|roughly|maybe|mga|just|after|before|started|starting|@|the|this|in|morning|lunchtime|arvo|afternoon|evening|gone|coming|for a|sharp|and|is|was|local time|eastern|my interview|interview)[\s,;()-]*)*$/i.test(
          between,
        )
      )
        continue
      least = to - from
      best = date
    }
    if (best) {
      best.time = inTheEvening(text.slice(best.start, best.end), text.slice(time.start, time.end), time.time)
      if (time.minutes !== undefined) best.minutes = time.minutes
    } else alone.push(time)
  }
  return alone
}
