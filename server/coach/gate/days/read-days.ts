/**
 * Every day, hour and length of time in a sentence. What speaks of time and cannot be read becomes a mention without days, so that
 * nothing of the kind goes by unseen.
 * @module
 */
import { type Day, dayOf, weekdayOf, yearOf } from "../../../../shared/language/day.ts"
import { HOLIDAY, holidaysOf } from "../../../understand/dates/holidays.ts"
import { lastOf, monthNumber, nth, ordinalOf, SPOKEN_ORDINAL, weekdayNumber } from "../../../understand/dates/words.ts"
import { matchesOf } from "../../../understand/matches.ts"
import type { Days, Mention, Span, SpanUse } from "./mention.ts"

export interface Clock {
  today: Day
  /** Minute of the day. */
  minute: number
  dayFirst: boolean
  country: string
}

const WEEKDAY =
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?=\\.|,? (?:the )?\\d))"
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
const ORDINAL = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)"
const DATE = `(?:${ORDINAL}|3[01]|[12]\\d|0?[1-9])`
const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  )
const COUNT = `(?:\\d{1,3}|(?:${NUMBERS.slice(1, 7).join("|")}) and a half|an?|${NUMBERS.join("|")}|twenty-one|twenty-four|thirty|forty|fifty|sixty|forty-eight|a couple of|a dozen|half an?)`
const UNIT = "(?:minute|min|hour|hr|day|week|fortnight|month|year|night)s?(?: and a half)?"
const KIND = "(?:(?:business|working|calendar|full|whole|more|solid|long|short|good(?! day (?:to|for))) ){0,2}"
const PART = "(?:morning|afternoon|evening|night|lunchtime)"
const HOUR = `(?:1[0-2]|[1-9]|${NUMBERS.slice(1, 13).join("|")})`

type Groups = Record<string, string | undefined>
interface Form {
  re: RegExp
  read(groups: Groups, clock: Clock): Partial<Mention> | null
}

const re = (source: string): RegExp => new RegExp(source, "gd")
const on = (...days: (Day | null)[]): Partial<Mention> => ({
  days: days.flatMap((day) => (day === null ? [] : [{ from: day, to: day }])),
})
const over = (from: Day, to: Day): Partial<Mention> => ({ days: [{ from, to }] })

const FORMS: readonly Form[] = [
  { re: re("\\b(?<y>20\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)\\b"), read: (g) => on(real(+g.y!, +g.m!, +g.d!)) },
  {
    re: re(
      `\\b(?:(?<wd>${WEEKDAY})\\.?,? )?(?:the )?(?<m>${MONTH})\\b\\.? (?:the )?(?:(?<d>${DATE})|(?<s>${SPOKEN_ORDINAL}))\\b(?!:)(?:,? (?<y>20\\d\\d))?`,
    ),
    read: dated,
  },
  {
    re: re(
      `\\b(?:(?<wd>${WEEKDAY})\\.?,? )?(?:the )?(?:(?<d>${DATE})|(?<s>${SPOKEN_ORDINAL})) (?:of )?(?<m>${MONTH})\\b(?! (?:go|be|follow|still|well|not|come|also|wait|now)\\b)\\.?(?:,? (?<y>20\\d\\d))?`,
    ),
    read: dated,
  },
  {
    re: re(
      `(?<![\\d/.-])(?:(?<wd>${WEEKDAY})\\.?,? )?(?<a>\\d{1,2})(?<sep>[/.])(?<b>\\d{1,2})(?:\\k<sep>(?<y>\\d{4}|\\d\\d))?(?![\\d/]|\\.\\d)`,
    ),
    read: numeric,
  },
  {
    re: re(`\\b(?:the )?(?<nth>first|second|third|fourth|last) (?<wd>${WEEKDAY}) (?:of|in) (?<m>${MONTH})\\b`),
    read: nthWeekday,
  },
  { re: re(`\\b(?<wd>${WEEKDAY}) (?<side>after|before|following) (?<h>${HOLIDAY})`), read: besideHoliday },
  { re: re(`\\b(?:the )?day (?<side>after|before) (?<h>${HOLIDAY})`), read: besideHoliday },
  {
    re: re(`\\b(?<h>${HOLIDAY})\\b(?! season)`),
    read: (g, clock) => ({ ...on(holidayNear(g.h!, clock) ?? null), holiday: true }),
  },
  {
    re: re(
      `\\b(?:(?:this|next|last|the|that) )?(?<wd>${WEEKDAY})\\.?,? (?:the )?(?:(?<d>${ORDINAL})|(?<s>${SPOKEN_ORDINAL})|(?<n>3[01]|[12]\\d|[1-9])(?! ?(?:am|pm|a\\.m|p\\.m|o'clock|:|days?|weeks?|hours?)))\\b(?!:)`,
    ),
    read: (g, clock) =>
      on(...monthsNear(ordinalOf(g.d ?? g.s ?? g.n!), clock).filter((day) => weekdayOf(day) === weekdayNumber(g.wd!))),
  },
  {
    re: re(
      `\\b(?:the )?(?:(?<d>${ORDINAL})(?! (?:time|one|note|mail|email|message|follow|interview|round|try|attempt))|(?<=\\b(?:on|by|until|till|from|of|since|before|after|for|is|was) )the (?<s>${SPOKEN_ORDINAL})(?! (?:time|one|note|mail|email|message|follow|interview|round|try|attempt|day|week|place|person|step|thing|of|good|right|possible|moment|chance|morning|move|sentence|line|paragraph|half|part|and|or)))(?: of (?<which>this|next|last|the) month)?\\b`,
    ),
    read: (g, clock) => on(...monthsNear(ordinalOf(g.d ?? g.s!), clock)),
  },
  {
    re: re(`\\b(?:the )?first (?<n>${COUNT}) days of (?<m>${MONTH})\\b`),
    read: (g, clock) => {
      const first = nearest((year) => real(year, monthNumber(g.m!), 1), clock)
      return first === null ? null : over(first, first + countOf(g.n!) - 1)
    },
  },
  {
    re: re(
      `\\b(?:(?<part>early|mid|middle of|the middle of|late|the end of|end of|the start of|the beginning of|beginning of)[ -](?:in )?)?(?:(?<=\\b(?:in|until|till|by|before|since|of|from|to|through|during|for|into|late|early|mid-) ?)|(?<=-))(?<m>${MONTH})\\b(?! \\d)`,
    ),
    read: month,
  },
  {
    re: re(`\\b(?:a|one|(?<n>two)) weeks? (?:from|after|on) (?:this |next |coming )?(?<wd>${WEEKDAY})\\b`),
    read: (g, clock) => on(coming(clock.today, g.wd!) + (g.n ? 14 : 7)),
  },
  {
    re: re(
      `\\b(?<wd>${WEEKDAY}) (?:of )?(?<which>last|this|next|the following) week\\b|\\b(?<which2>last|this|next) week'?s? (?:on )?(?<wd2>${WEEKDAY})\\b`,
    ),
    read: (g, clock) => {
      const which = (g.which ?? g.which2)!
      const shift = which === "last" ? -7 : which === "this" ? 0 : 7
      return on(monday(clock.today) + shift + weekdayNumber((g.wd ?? g.wd2)!) - 1)
    },
  },
  {
    re: re(
      `\\b(?:(?<pre>last|(?<=\\b(?:on|the|was|since) )past|this past|this|next|this coming|coming|the following|the coming|following) )?(?<wd>${WEEKDAY})\\b(?<post> (?:gone|past|just gone|coming|next|last))?(?!s\\b|-)`,
    ),
    read: weekday,
  },
  {
    re: re(
      `\\b(?<l>${LOOSE()})?(?<n>${COUNT}) (?<k>${KIND})(?<u>${UNIT}) (?:ago|back)\\b(?:,? (?:on )?(?<wd>${WEEKDAY}|today))?`,
    ),
    read: (g, clock) =>
      /^(?:min|h)/.test(g.u!)
        ? past(clock, spanOf(g, "elapsed").minutes, g.l !== undefined)
        : on(...nearDays(clock.today, daysOf(g), g)),
  },
  // Lengths of time
  {
    re: re(
      `\\b(?:(?:in|about|just) )?(?<!\\b(?:than|within) )(?<=\\bin )(?<n>${COUNT}) (?<k>${KIND})(?<u>${UNIT})(?:'s?)?(?: time| from (?:now|today))?\\b|\\b(?<n2>${COUNT}) (?<k2>${KIND})(?<u2>${UNIT}) (?:from (?<from>now|today|tomorrow)|hence)\\b`,
    ),
    read: (g, clock) => {
      const groups = { n: g.n ?? g.n2!, k: g.k ?? g.k2!, u: g.u ?? g.u2! }
      return /^(?:min|h)/.test(groups.u)
        ? past(clock, -spanOf(groups, "left").minutes)
        : on(ahead(clock.today + (g.from === "tomorrow" ? 1 : 0), daysOf(groups), groups.k))
    },
  },
  {
    re: re(
      "\\b(?<w>the day after tomorrow|the day before yesterday|today|tonight|tomorrow|yesterday|last night|this very day|this (?:very )?(?:morning|afternoon|evening|lunchtime))\\b(?!'s? (?:world|market))",
    ),
    read: (g, clock) => on(clock.today + DEICTIC(g.w!)),
  },
  {
    re: re(
      `\\b(?<l>${LOOSE()})?(?<n>${COUNT}) (?<k>${KIND})(?<u>${UNIT}) (?:(?:are |is |still )*left|to go|remaining|away|remain|off|ahead|to get ready|to prepare)\\b`,
    ),
    read: span("left"),
  },
  {
    re: re(`\\b(?<n>${COUNT}) (?<k>${KIND})(?<u>(?:day|week|fortnight|month)s?) (?:later|afterwards|after that)\\b`),
    read: span("that"),
  },
  {
    re: re(`\\b(?:by |at |around |about )?this time (?<which>tomorrow|next week)\\b`),
    read: (g, clock) => on(clock.today + (g.which === "tomorrow" ? 1 : 7)),
  },
  {
    re: re(
      `\\b(?:another|a further|an extra|an additional) (?<n>${COUNT} )?(?<k>${KIND})(?<u>${UNIT})\\b|\\b(?<n2>${COUNT}) (?:more|further|extra|additional) (?<k2>${KIND})(?<u2>${UNIT})\\b`,
    ),
    read: span("more"),
  },
  {
    re: re(`\\b(?:within|inside|in under|in less than|no later than) (?<n>${COUNT}|the) (?<k>${KIND})(?<u>${UNIT})\\b`),
    read: span("within"),
  },
  {
    re: re(
      `\\b(?<l>${LOOSE()})?(?<n>${COUNT}|the) (?<k>${KIND})(?<u>${UNIT})(?: (?:on|in|later|exactly|now|to the day))? (?<how>after|from|past|following|since)\\b`,
    ),
    read: (g) => span(g.how === "since" ? "since" : "after")(g, NOBODY),
  },
  {
    re: re(
      `\\b(?<l>${LOOSE()})?(?<n>${COUNT}|the) (?<k>${KIND})(?<u>${UNIT}) (?:before|short of|ahead of|prior to)\\b(?! (?:i|you|we|and|then)\\b|[ ]?(?:[,.;:!?]|$))`,
    ),
    read: span("before"),
  },
  {
    re: re(
      `\\b(?<l>${LOOSE()})?(?<n>${COUNT}|the|that|your|this) (?<k>${KIND})(?<u>${UNIT}) (?:has|have|had|is|are) (?:now |long |already |just )?(?:passed|gone|gone by|over|up|past|behind|elapsed|through|done)\\b|\\b(?<n2>${COUNT}) (?<k2>${KIND})(?<u2>${UNIT}) behind(?= (?:us|you)\\b)`,
    ),
    read: span("elapsed"),
  },
  {
    re: re(
      `(?<!\\b(?:call it|give (?:you|me)|(?:tell|told) (?:you|me)|on|named?|pick(?:ed)?|choose|set|know) )\\b(?<l>${LOOSE()})?(?<n>${COUNT}) (?<k>${KIND})(?<u>${UNIT})(?: (?<tail>later|on|in))?\\b|\\b(?<n2>${COUNT})-(?<u2>${UNIT})\\b`,
    ),
    read: span("bare"),
  },
  // Stretches of days
  {
    re: re(
      "\\b(?<which>this|next|last|the coming|the following|all|the past|the rest of the|rest of the) (?:whole )?week(?!end)(?:'s)?\\b",
    ),
    read: (g, clock) => {
      const first = monday(clock.today)
      if (/last|past/.test(g.which!)) return over(first - 7, first - 1)
      if (/next|coming|following/.test(g.which!)) return over(first + 7, first + 11)
      return over(/rest/.test(g.which!) ? clock.today : first, first + 4)
    },
  },
  {
    re: re("\\b(?:(?<which>this|next|last|the|over the|your) )?weekends?\\b"),
    read: (g, clock) => {
      const saturday = monday(clock.today) + 5
      if (g.which === "last") return over(saturday - 7, saturday - 6)
      if (g.which === "next")
        return {
          days: [
            { from: saturday, to: saturday + 1 },
            { from: saturday + 7, to: saturday + 8 },
          ],
        }
      return over(saturday, saturday + 1)
    },
  },
  {
    re: re(
      "\\b(?:the )?(?:very )?(?:end|close) of (?:the |this )?(?<which>next )?(?<u>day|business|week|month|year)\\b|\\b(?<short>eod|cob|eow|eom)\\b",
    ),
    read: endOf,
  },
  {
    re: re(
      "\\b(?:the )?(?<part>start|beginning|first half|second half|middle|early|later?|mid)(?: of| in)? (?<which>this|next|the|last) (?<u>week|month|year)\\b|\\b(?<w>early|late|later|mid) (?<which2>this|next) (?<u2>week|month|year)\\b",
    ),
    read: partOf,
  },
  {
    re: re(
      "\\b(?<which>this|next|last|the coming|the following) (?<u>month|year|quarter|spring|summer|autumn|fall|winter)\\b",
    ),
    read: longer,
  },
  {
    re: re(
      "\\b(?:the )?new year\\b|\\b(?:the )?(?:holidays|holiday season|festive season|summer|winter|spring|autumn|break)\\b(?<!\\b(?:her|his|their|your) \\w+)(?<=\\b(?:after|over|until|till|before|in|during|past|through) .{3,16})",
    ),
    read: () => ({}),
  },
  {
    re: re(
      "\\b(?:on |that was |came |went |sent |(?<=\\b(?:left|out) ))(?:the )?(?:very |same )*(?:day|evening|afternoon|morning) of (?:the|your|that) (?:interview|talk|meeting|conversation|visit|call)\\b",
    ),
    read: () => ({ span: { use: "after", minutes: 0, business: false, loose: null } }),
  },
  {
    re: re("\\b(?:on )?that (?:very |same )*(?:day|morning|afternoon|evening|night|week|weekend)\\b"),
    read: () => ({ span: { use: "that", minutes: 0, business: false, loose: null } }),
  },
  // Days beside another day
  {
    re: re(`\\b(?:the |very )*(?:next|following) (?<k>business |working )?(?:day|morning|afternoon|evening)\\b`),
    read: () => ({ span: { use: "after", minutes: 1440, business: false, loose: null } }),
  },
  {
    re: re("\\b(?:the |that |this )?(?:very )?same (?:day|morning|afternoon|evening|night|hour)\\b"),
    read: () => ({ span: { use: "after", minutes: 0, business: false, loose: null } }),
  },
  {
    re: re("\\b(?:the )?(?:first )?(?:business |working )?(?:day|morning) (?<side>after|before)\\b(?! i\\b)"),
    read: (g) => ({ span: { use: g.side as SpanUse, minutes: 1440, business: false, loose: null } }),
  },
]

/** Words of time that no form has read: what they mean nobody knows. */
const REST = re(
  `\\b(?:(?:hour|fortnight|month)s?|(?<!day |tomorrow )nights?|(?:any|every|each|whichever|what|some|few) (?:\\w+ )?(?:day|hour|minute)s?|${WEEKDAY.replace("sat|sun", "(?<![a-z] )sat")}s|(?:january|february|april|june|july|august|september|october|november|december)|20[2-9]\\d)\\b`,
)
/** Turns of speech that only seem to tell a time. */
const IDLE = re(
  [
    "\\b(?:(?:comfortable|good|decent|civil) hour|(?:what|which) (?:hour|time|week|month|weekday)|(?:as|how) often|good (?:morning|afternoon|evening)|these days|one day|(?:any|whichever) day(?= (?:up to|until|till|through|from|between|before))|a (?:few|couple of) minutes|the (?:day|night|evening) before(?! \\w+day| [^,.;]*\\d)|the (?:very )?day of|a day(?= before (?:i|you|we)\\b)|(?:new|old|right|best|same|wrong|other|named|proper|earliest|latest|agreed|set|actual|real|only|last|first|good|whole|one) day|days|day off|some day|someday|day in|day out|day-to-day|day to day|all day|a day or two|to this day|the other day|in those days|at the end of the day|by the hour|in no time|day one|first day|last day|whole day|nice day|good day|great day|your day|her day|his day|their day|big day|the day itself|interview day|the day of|which day|what day|exact day|right day|the day|a day|any day now|any working (?:day|hour)|day when|day you|named day|busy days?|last[- ]minute|at the last minute|any minute|of the day|decision day|business days?|working days?|weekdays?|office hours|working hours|business hours|opening hours|hours are|a minute)\\b",
    "\\b(?:first|busy|long|short|slow|tough|hard|hectic|whole) weeks?\\b|\\b(?:busy|slow|tough|hard|hectic|rough|quiet) (?:months?|days?|mornings?|afternoons?|evenings?)\\b",
    "\\b(?:(?<=\\b(?:been|for|only|just) )a few|for) hours\\b",
    "\\bweek by week\\b|\\bthe hour(?= (?:you|we|he|she|they)\\b)",
    "\\b(?:your|that|the|this|her|his|their) hour(?= (?:with|together|of)\\b)|\\b(?:the |your )?next (?:half )?hour(?= on\\b)|(?<=\\bnot )a (?:day|minute|moment) (?=sooner|earlier|later)|\\bone by one\\b|\\btwo by two\\b|\\bat one go\\b",
    "\\bnight shifts?\\b|\\bday shifts?\\b",
  ].join("|"),
)

const TIMES: readonly RegExp[] = [
  re(
    `(?<![\\d:/.-])\\b(?<h>[01]?\\d|2[0-3])[:.](?<m>[0-5]\\d)(?:[ ]?(?<ap>[ap])\\.?m\\b\\.?)?(?!\\d)(?: (?:sharp|local time))?(?: (?:in the|this|that|tomorrow|yesterday) (?<p>${PART}))?`,
  ),
  re(`(?<![\\d:/.-])\\b(?<h>${HOUR})[ ]?(?<ap>[ap])\\.?m\\b\\.?`),
  re(
    `\\b(?<half>half past|quarter past|quarter to|a quarter past|a quarter to|(?:five|ten|twenty|twenty-five) (?:minutes )?(?:to|past)) (?<h>${HOUR})\\b(?: (?:in the|this|that|tomorrow|yesterday) (?<p>${PART}))?`,
  ),
  re(`\\b(?<noon>noon|midday)\\b`),
  re(`\\b(?<midnight>midnight)\\b`),
  re(`(?<=\\b(?:is|was) )(?<h>${HOUR})(?= (?:today|tomorrow|yesterday|tonight|this (?:morning|afternoon|evening))\\b)`),
  re(`\\b(?<h>${HOUR}) o'?clock\\b(?: (?:in the|this|that|tomorrow|yesterday) (?<p>${PART}))?`),
  re(`\\b(?<h>${HOUR}) (?:in the|this|that|tomorrow|yesterday|(?:on )?${WEEKDAY}) (?<p>${PART})\\b(?= ?)`),
  re(
    `(?<=\\b(?:it's|it is|once|at|by|until|till|before|after|from|past|since|around|about|to|day|morning|afternoon|evening|tomorrow|today|yesterday|tonight) )(?<h>${HOUR})(?=[ ]*(?:$|[,.;:!?)]|(?:in the|this|that|on|today|tomorrow|yesterday|tonight|sharp|and(?! a half)|is|was|to|local|so|but|for|because|suits|fits|works|still|it|he|she|they|we|may|can|could|would|will|you|mon|tues|wednes|thurs|fri|your|the|has|now|there|at the latest)\\b))(?!-|%)`,
  ),
]
const PARTS: Record<string, readonly [number, number]> = {
  morning: [300, 719],
  lunchtime: [690, 840],
  afternoon: [720, 1079],
  evening: [1021, 1439],
  night: [1080, 1439],
}
const QUICK =
  /\d|day|week|fortnight|month|year|hour|minute|morning|afternoon|evening|night|noon|lunch|ago|o'clock|tomorrow|eo[dwm]\b|\bcob\b|holiday|christmas|thanksgiving|easter|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|summer|winter|spring|autumn|break)/

/** In order, none overlapping. @param text in small letters, plain quotes */
export function readDays(text: string, clock: Clock): Mention[] {
  if (!QUICK.test(text)) return []
  const taken = new Uint8Array(text.length)
  const found: Mention[] = []
  const take = (start: number, end: number, part: Partial<Mention>): void => {
    for (let at = start; at < end; at += 1) if (taken[at]) return
    taken.fill(1, start, end)
    found.push({ start, end, days: [], minute: null, part: null, span: null, alone: false, holiday: false, ...part })
  }
  for (const form of FORMS)
    for (const match of matchesOf(text, form.re)) {
      const read = form.read(match.groups ?? {}, clock)
      if (read) take(match.index, match.index + match[0].length, withPart(match[0], read))
    }
  found.sort((one, other) => one.start - other.start)
  const hours = readHours(text, taken)
  for (const match of text.matchAll(IDLE)) taken.fill(2, match.index, match.index + match[0].length)
  for (const match of text.matchAll(REST)) take(match.index, match.index + match[0].length, {})
  for (const hour of hours) attach(text, hour, found)
  readParts(text, taken, found)
  found.sort((one, other) => one.start - other.start)
  return counted(text, agreeing(found))
}

/** "December 1 is a Tuesday": a weekday that a date beside it has is that date's. */
function agreeing(found: Mention[]): Mention[] {
  return found.map((mention) => {
    if (mention.days.length < 2) return mention
    const same = found.flatMap(({ days }) =>
      days.length === 1
        ? daysOver(days[0]!).filter((day) =>
            mention.days.every(({ from, to }) => from === to && (from - day) % 7 === 0),
          )
        : [],
    )
    return same.length === 1 ? { ...mention, days: [...mention.days, { from: same[0]!, to: same[0]! }] } : mention
  })
}

/** Each day of a week or less. */
const daysOver = ({ from, to }: Days): Day[] =>
  to - from < 7 ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : []

/** "A week after Monday the 16th" is one day, not two things. */
function counted(text: string, found: Mention[]): Mention[] {
  const whole: Mention[] = []
  for (const mention of found) {
    const before = whole.at(-1)
    const use = before?.span?.use
    if (mention.span?.use === "that") {
      // The day named last, or one counted from it.
      const named = whole.findLast(({ days }) => days.length > 0)
      const shift = Math.round(mention.span.minutes / 1440)
      if (named === undefined && shift > 0) whole.push({ ...mention, span: { ...mention.span, use: "bare" } })
      else
        whole.push({
          ...mention,
          span: null,
          days: named?.days.map(({ from, to }) => ({ from: from + shift, to: to + shift })) ?? [],
        })
      continue
    }
    if (
      before?.span &&
      (use === "after" || use === "before") &&
      mention.days.length > 0 &&
      /^ (?:the |this )?$/.test(text.slice(before.end, mention.start))
    ) {
      const shift = Math.round(before.span.minutes / 1440) * (use === "after" ? 1 : -1)
      const days = mention.days.map(({ from, to }) => ({ from: from + shift, to: to + shift }))
      whole[whole.length - 1] = { ...mention, start: before.start, days, span: null }
    } else whole.push(mention)
  }
  return whole
}

interface Hour {
  start: number
  end: number
  minute: number
}

function readHours(text: string, taken: Uint8Array): Hour[] {
  const hours: Hour[] = []
  for (const form of TIMES)
    for (const match of matchesOf(text, form)) {
      const start = match.index
      const end = start + match[0].length
      let free = true
      for (let at = start; at < end && free; at += 1)
        free = taken[at] === 0 || (at > start + 1 && /[a-z ]/.test(text[at]!) && match.groups?.p !== undefined)
      if (!free) continue
      const tail = / (?:in the|this|that|tomorrow|yesterday|(?:on )?\w+day) \w+$/.exec(match[0])?.index
      const until = tail === undefined ? end : start + tail
      for (let at = start; at < end; at += 1) if (taken[at] === 0) taken[at] = at < until ? 3 : 0
      taken.fill(3, start, match.groups?.p ? until : end)
      hours.push({
        start,
        end: match.groups?.p ? until : end,
        minute: minuteOf(match.groups ?? {}, text.slice(end, end + 24)),
      })
    }
  return hours
}

function minuteOf(g: Groups, behind: string): number {
  if (g.noon) return 720
  if (g.midnight) return 1439
  const number = NUMBERS.indexOf(g.h!)
  let hour = number > 0 ? number : Number(g.h)
  let minute = Number(g.m ?? 0)
  if (g.half) {
    const count = /quarter/.test(g.half) ? 15 : /half/.test(g.half) ? 30 : countOf(g.half.split(" ")[0]!)
    minute = g.half.endsWith("past") ? count : 60 - count
    if (g.half.endsWith("to")) hour -= 1
  }
  const part =
    g.p ??
    /^ (?:(?:in the|this|that|tomorrow|yesterday|on \w+day|\w+day),? )?(morning|afternoon|evening|night)\b|^ tonight/.exec(
      behind,
    )?.[1]
  if (g.ap === "p") return (hour % 12) * 60 + 720 + minute
  if (g.ap === "a") return (hour % 12) * 60 + minute
  if (hour > 12 || (g.m !== undefined && /^0/.test(g.h!))) return hour * 60 + minute
  if (part === "morning") return (hour % 12) * 60 + minute
  if (part !== undefined) return (hour % 12) * 60 + 720 + minute
  return (hour < 7 ? hour + 12 : hour) * 60 + minute
}

/** An hour belongs to the day beside it: "Monday at nine", "five on Wednesday". */
function attach(text: string, hour: Hour, found: Mention[]): void {
  let best: Mention | undefined
  let least = 30
  for (const day of found) {
    if (day.span || day.minute !== null) continue
    const [from, to] = day.end <= hour.start ? [day.end, hour.start] : [hour.end, day.start]
    if (to < from || to - from >= least) continue
    if (
      !/^[\s,(]*(?:(?:at|by|on|from|until|till|before|after|about|around|o'clock|sharp|local time|in|the|of|morning|afternoon|evening)[\s,]*)*$/.test(
        text.slice(from, to),
      )
    )
      continue
    least = to - from
    best = day
  }
  if (best) {
    best.minute = hour.minute
    best.start = Math.min(best.start, hour.start)
    best.end = Math.max(best.end, hour.end)
  } else
    found.push({
      start: hour.start,
      end: hour.end,
      days: [],
      minute: hour.minute,
      part: null,
      span: null,
      alone: true,
      holiday: false,
    })
}

/** "In the morning", "Friday afternoon": where nothing nearer is told. */
function readParts(text: string, taken: Uint8Array, found: Mention[]): void {
  for (const match of text.matchAll(
    /\b(?:in the |the |a |an |one |at )?(?<p>morning|afternoon|evening|nights?|lunchtime)s?\b/dg,
  )) {
    const [from] = match.indices!.groups!.p!
    if (taken[from]) continue
    const part = PARTS[match.groups!.p!.replace(/s$/, "")]!
    const beside = found.find(
      (day) => day.end <= from && from - day.end < 10 && /^[\s,]*(?:in the |the )?$/.test(text.slice(day.end, from)),
    )
    if (beside) {
      beside.part = part
      beside.end = from + match.groups!.p!.length
    } else
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        days: [],
        minute: null,
        part,
        span: null,
        alone: true,
        holiday: false,
      })
  }
}

function withPart(words: string, mention: Partial<Mention>): Partial<Mention> {
  const word = /morning|lunchtime|afternoon|evening|night/.exec(words)?.[0]
  return word && !mention.span ? { ...mention, part: PARTS[word]! } : mention
}

function LOOSE(): string {
  return "(?:(?:more than|over|at least|well over|a good|a little over|just over|almost|nearly|just under|less than|about|around|roughly|barely|only|not even|under|some|exactly|just|another|at most|up to) )"
}

function DEICTIC(word: string): number {
  if (/after tomorrow/.test(word)) return 2
  if (/before yesterday/.test(word)) return -2
  if (/yesterday|last night/.test(word)) return -1
  return /tomorrow/.test(word) ? 1 : 0
}

/** Working days leave out the weekends. */
function ahead(from: Day, days: number, kind: string | undefined): Day {
  if (!/business|working/.test(kind ?? "")) return from + days
  let day = from
  for (let left = Math.min(days, 60); left > 0; left -= weekdayOf(day) < 6 ? 1 : 0) day += 1
  return day
}

/** Who says "five weeks ago" need not have counted. */
function nearDays(today: Day, gone: number, { u, l }: Groups): Day[] {
  const weeks = /^week/.test(u!) ? Math.min(3, Math.floor(gone / 7) - 1) : /^month/.test(u!) ? 6 : 0
  const most = l === undefined ? weeks : Math.max(weeks, Math.min(3, Math.floor(gone / 4)))
  return Array.from({ length: 2 * most + 1 }, (_, index) => today - gone - most + index)
}

/** Lengths of time don't ask for the clock. */
const NOBODY: Clock = { today: 0, minute: 0, dayFirst: false, country: "US" }

function span(use: SpanUse): Form["read"] {
  return (g) => ({ span: spanOf({ n: g.n ?? g.n2, k: g.k ?? g.k2, u: g.u ?? g.u2, l: g.l }, use) })
}

function spanOf(g: Groups, use: SpanUse): Span {
  const unit = g.u!
  const each = /^min/.test(unit)
    ? 1
    : /^h/.test(unit)
      ? 60
      : /^(?:day|night)/.test(unit)
        ? 1440
        : /^week/.test(unit)
          ? 10_080
          : /^fort/.test(unit)
            ? 20_160
            : /^month/.test(unit)
              ? 43_200
              : 525_600
  const loose = /more|over|least|good/.test(`${g.l ?? ""} ${g.k?.replace("more", "") ?? ""}`)
    ? "more"
    : /almost|nearly|less|under|barely|even|most|up to/.test(g.l ?? "")
      ? "less"
      : /about|around|rough|some/.test(g.l ?? "")
        ? "about"
        : null
  const half = /^half/.test(g.n ?? "")
  return {
    use,
    minutes: (half ? each / 2 : each * countOf((g.n ?? "one").trim())) + (/half$/.test(unit) ? each / 2 : 0),
    business: /business|working/.test(g.k ?? ""),
    loose,
  }
}

function daysOf(g: Groups): number {
  return Math.round(spanOf(g, "bare").minutes / 1440)
}

/** @param roughly give or take three quarters of an hour */
function past(clock: Clock, minutes: number, roughly = false): Partial<Mention> {
  const at = clock.today * 1440 + clock.minute - minutes
  const day = Math.floor(at / 1440)
  const minute = at - day * 1440
  return roughly ? { ...on(day), part: [minute - 45, minute + 45] } : { ...on(day), minute }
}

function countOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  if (/^(?:an?|the|that|your|this|another)$/.test(word)) return 1
  if (word.endsWith(" and a half")) return countOf(word.slice(0, -11)) + 0.5
  if (/couple/.test(word)) return 2
  if (/dozen/.test(word)) return 12
  const big = {
    "twenty-one": 21,
    "twenty-four": 24,
    "twenty-five": 25,
    thirty: 30,
    forty: 40,
    "forty-eight": 48,
    fifty: 50,
    sixty: 60,
  }
  return (big as Record<string, number>)[word] ?? Math.max(1, NUMBERS.indexOf(word))
}

function real(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return Date.UTC(year, month - 1, date) / 86_400_000
}

function monday(day: Day): Day {
  return day - weekdayOf(day) + 1
}

/** The first such weekday after a day. */
function coming(day: Day, weekday: string): Day {
  return day + ((weekdayNumber(weekday) - weekdayOf(day) + 6) % 7) + 1
}

function weekday(g: Groups, clock: Clock): Partial<Mention> | null {
  // "Sat" and "sun" are other words too.
  const number = weekdayNumber(g.wd!)
  const next = coming(clock.today, g.wd!)
  const last = next - 7 === clock.today ? next - 14 : next - 7
  const words = `${g.pre ?? ""}${g.post ?? ""}`
  if (/last|past|gone/.test(words)) return on(last)
  const own = monday(clock.today) + number - 1
  if (/coming/.test(words)) return on(next)
  // "Next Friday", said on a Monday, is this week's to some and the one after to others.
  if (/next|following/.test(words)) return number > weekdayOf(clock.today) ? on(next, next + 7) : on(next)
  if (/this/.test(words)) return on(own, ...(own < clock.today ? [next] : []))
  return weekdayOf(clock.today) === number ? on(clock.today, last, next) : on(last, next)
}

function dated(g: Groups, clock: Clock): Partial<Mention> {
  const date = ordinalOf((g.d ?? g.s)!)
  const month = monthNumber(g.m!)
  const days = g.y ? [real(Number(g.y), month, date)] : [nearest((year) => real(year, month, date), clock)]
  return on(...days.filter((day) => day !== null && (!g.wd || weekdayOf(day) === weekdayNumber(g.wd))))
}

function numeric(g: Groups, clock: Clock): Partial<Mention> | null {
  const [a, b] = [Number(g.a), Number(g.b)]
  if (g.sep === "." && !g.y) return null
  const [month, date] = clock.dayFirst || a > 12 ? [b, a] : [a, b]
  const year = g.y ? Number(g.y.length === 2 ? `20${g.y}` : g.y) : undefined
  const day = year ? real(year, month, date) : nearest((y) => real(y, month, date), clock)
  return on(day === null || (g.wd && weekdayOf(day) !== weekdayNumber(g.wd)) ? null : day)
}

function nearest(make: (year: number) => Day | null, clock: Clock): Day | null {
  const year = yearOf(clock.today)
  let best: Day | null = null
  for (const day of [make(year - 1), make(year), make(year + 1)])
    if (day !== null && (best === null || Math.abs(day - clock.today) < Math.abs(best - clock.today))) best = day
  return best
}

/** "The bank holiday" is the nearest. */
function holidayNear(words: string, clock: Clock): Day | undefined {
  const year = yearOf(clock.today)
  const days = [year - 1, year, year + 1].flatMap((one) =>
    holidaysOf(words, one, clock.country).map((date) => dayOf(date.toString())),
  )
  days.sort((one, other) => Math.abs(one - clock.today) - Math.abs(other - clock.today))
  return days[0]
}

function besideHoliday(g: Groups, clock: Clock): Partial<Mention> {
  const holiday = holidayNear(g.h!, clock)
  if (holiday === undefined) return {}
  if (!g.wd) return on(holiday + (g.side === "before" ? -1 : 1))
  const next = coming(holiday, g.wd)
  return on(g.side === "before" ? (next - 7 === holiday ? next - 14 : next - 7) : next)
}

/** "The 12th" is that of last month, of this one or of the next. */
function monthsNear(date: number, clock: Clock): Day[] {
  const now = new Date(clock.today * 86_400_000)
  const days: Day[] = []
  for (const shift of [-1, 0, 1]) {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + shift, 1))
    const day = real(first.getUTCFullYear(), first.getUTCMonth() + 1, date)
    if (day !== null && Math.abs(day - clock.today) < 40) days.push(day)
  }
  return days
}

/** "The last Monday of October". */
function nthWeekday(g: Groups, clock: Clock): Partial<Mention> {
  const [month, weekday] = [monthNumber(g.m!), weekdayNumber(g.wd!)]
  const first = nearest((year) => real(year, month, 1), clock)
  if (first === null) return on()
  const at = ["first", "second", "third", "fourth"].indexOf(g.nth!)
  const day = at < 0 ? lastOf(yearOf(first), month, weekday) : nth(yearOf(first), month, weekday, at + 1)
  return on(dayOf(day.toString()))
}

function month(g: Groups, clock: Clock): Partial<Mention> {
  const number = monthNumber(g.m!)
  const first = nearest((year) => real(year, number, 1), clock)
  if (first === null) return {}
  const last = real(yearOf(first), number, new Date(Date.UTC(yearOf(first), number, 0)).getUTCDate())!
  if (/early|start|beginning/.test(g.part ?? "")) return over(first, first + 9)
  if (/mid/.test(g.part ?? "")) return over(first + 10, first + 19)
  if (/late/.test(g.part ?? "")) return over(first + 20, last)
  return /end/.test(g.part ?? "") ? on(last) : over(first, last)
}

/** When the working day is over. */
const CLOSE = [1020, 1439] as const

function endOf(g: Groups, clock: Clock): Partial<Mention> {
  const unit = g.u ?? { eod: "day", cob: "business", eow: "week", eom: "month" }[g.short!]!
  if (unit === "day" || unit === "business") return { ...on(clock.today), part: CLOSE }
  if (unit === "week") return { ...on(monday(clock.today) + 4 + (g.which ? 7 : 0)), part: CLOSE }
  const now = new Date(clock.today * 86_400_000)
  if (unit === "month") return on(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + (g.which ? 2 : 1), 0) / 86_400_000)
  return on(Date.UTC(now.getUTCFullYear() + (g.which ? 1 : 0), 11, 31) / 86_400_000)
}

function partOf(g: Groups, clock: Clock): Partial<Mention> {
  if ((g.u ?? g.u2) !== "week") return {}
  const which = g.which ?? g.which2
  const first = monday(clock.today) + (which === "next" ? 7 : which === "last" ? -7 : 0)
  const part = g.part ?? g.w!
  if (/start|beginning|early|first/.test(part)) return over(first, first + 1)
  return /mid/.test(part) ? over(first + 2, first + 2) : over(first + 3, first + 4)
}

function longer(g: Groups, clock: Clock): Partial<Mention> {
  const now = new Date(clock.today * 86_400_000)
  const shift = /last/.test(g.which!) ? -1 : /this/.test(g.which!) ? 0 : 1
  if (g.u !== "month") return {}
  const from = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + shift, 1) / 86_400_000
  return over(from, Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + shift + 1, 0) / 86_400_000)
}
