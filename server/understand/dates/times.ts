/**
 * Hours of the day in text. An hour without am or pm is one of the working day: "at 2" is 14:00, "half ten" 10:30.
 * @module
 */
import { matchesOf } from "../matches.ts"
import { NUMBERS } from "./words.ts"

export interface TimeMention {
  start: number
  end: number
  /** "14:00" */
  time: string
  /** Of a span of hours, "from 2 to 3:30pm": how long. */
  minutes?: number
}

const HOUR_WORDS = NUMBERS.slice(0, 13)
const HOUR = `(?:${HOUR_WORDS.slice(1).join("|")}|1[0-2]|0?[1-9])`
const HALF =
  "(?:\\s*(?<half>a\\.?m\\.?(?![a-z])|p\\.?m\\.?(?![a-z])|(?:o'?clock )?in the (?:morning|afternoon|arvo|evening)|(?:o'?clock )?at night|o'?clock))?(?:(?=\\s+(?<part>(?:this|yesterday|tomorrow) (?:morning|afternoon|arvo|evening)|last night|tonight))|)"
/** Minutes said in words: "ten to four". */
const MINUTE = "(?<min>five|ten|twenty[- ]?five|twenty|5|10|20|25)"
/** What may stand behind an hour. */
const GOES_ON =
  "(?:(?:on|with|w|at|and|by|in|for|but|so|to|till?|until|or|from|the|an?|my|our|their|his|her|your|they|he|she|we|i|it|me|him|them|us|you|was|is|went|which|where|who|that|there|here|today|yesterday|tomorrow|tonight|last|this|next|coming|then|sharp|exactly|precisely|prompt|after|before|past|over|via|when|because|since|not|no|if|as|about|started?|starts|interview\\w*|meeting|call|chat|slot|zoom|skype|teams|panel|phone|video|face|round|trial|screen\\w*|appointment|local|central|eastern|pacific|mountain|gmt|bst|ist|utc|ish|thirty|fifteen|[ecmp]s?t|o|[ap]\\.?m|o'?clock)\\b|(?:mon|tues?|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b)"
/** "Interview Friday, midday supervisor": the hour is part of a job's name. */
const NOON_JOB = `(?<=(?:^|[,;.:] |\\b(?:for|as|of) (?:an? |the )?))(?:noon|midday) (?!${GOES_ON})[a-z]`
/** "At one restaurant": a number of things. */
const COUNTED = new RegExp(`^ (?!${GOES_ON})[a-z]`)

const FORMS: RegExp[] = [
  new RegExp(
    `(?<![\\d:/.-])(?<h>[01]?\\d|2[0-3])[:.](?<m>[0-5]\\d)(?![\\d/]|\\.\\d)\\s*(?:hrs?|hours|h)?${HALF}`,
    "gi",
  ),
  /(?<![\d:/.-])(?<h>1[0-2]|0?[1-9])\s?(?<half>a\.?m\.?|p\.?m\.?)(?![a-z])/gi,
  // "0800", "1430 hrs": only where something says that it is an hour
  /(?<![\d:/.£$€-])\b(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)\s?(?:hrs?|hours|h)\b/gi,
  /(?<=\b(?:at|@|from|for|until|till|about|around|started|start|of|today|yesterday|tomorrow|day) )(?<h>0\d|1\d|2[0-3])(?<m>[0-5]\d)\b(?![\d/.:%-]\d| ?(?:people|candidates|words|employees|staff|miles|pounds|dollars))/gi,
  /(?<=\b(?:at|@|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri) )(?<h>[1-9])(?<m>00|15|30|45)\b(?![\d/.:%-]| ?(?:people|candidates|words|employees|staff|miles|pounds|dollars))/gi,
  /(?<![\d:/.-])\b(?<h>1[0-2]|0?[1-9])(?<half>[ap])\b(?=\s*(?:[.,;!?)]|$))/gi,
  new RegExp(
    `\\b${MINUTE} (?:minutes? |mins? )?(?<dir>past|after|to|til|till) (?<h>${HOUR})\\b(?! (?:days?|weeks?|hours?|minutes?|mins?|people|months?|years?|more|of|or|candidates))${HALF}`,
    "gi",
  ),
  new RegExp(
    `\\bhalf[- ](?:past )?(?<h>${HOUR})\\b(?<m30>)(?! (?:a\\b(?!\\.?m\\b)|the|of|day|days|hour|hours|week|weeks|people)\\b)${HALF}`,
    "gi",
  ),
  new RegExp(`\\b(?<m15>quarter) (?:past|after) (?<h>${HOUR})\\b${HALF}`, "gi"),
  new RegExp(`\\b(?<m45>quarter) (?:to|till|of|before) (?<h>${HOUR})\\b${HALF}`, "gi"),
  new RegExp(`\\b(?<h>${HOUR}) (?<thirty>thirty|fifteen|forty[- ]?five)\\b${HALF}`, "gi"),
  new RegExp(`(?<![\\d:/.-])\\b(?<h>${HOUR})\\s?o'?clock${HALF}`, "gi"),
  new RegExp(
    `\\b(?:at|@)\\s?(?<h>[01]?\\d|2[0-3]|${HOUR_WORDS.slice(1).join("|")})\\b(?![\\d:/.%-]\\d|(?:st|nd|rd|th)\\b| (?:different|other|more|people|places|jobs|companies|interviews|times|weeks|days|months|years|o'?clock|percent|of|point|main|east|west|north|south))${HALF}`,
    "gi",
  ),
  new RegExp(`\\b(?:on|at|in|,) hour (?<h>[01]?\\d|2[0-3]|${HOUR_WORDS.slice(1).join("|")})\\b`, "gi"),
  /\b(?<h>1[0-2]|[1-9])(?:[:.](?<m>[0-5]\d))? ?baje\b/gi,
  new RegExp(`(?<=\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day from )(?<h>${HOUR})\\b(?=\\s*(?:[,.;!?)]|$))`, "gi"),
  new RegExp(`(?!${NOON_JOB})\\b(?<noon>noon|midday)(?:-?ish)?\\b`, "gi"),
  new RegExp(
    `(?<=\\b(?:around|about|roughly|approx\\.?|circa|maybe|started|starting|start|starts|began|begins|kicked off|bang on|mga|say|just (?:after|before|gone)|shortly (?:after|before)) )(?:at )?(?<h>${HOUR})(?:ish)?\\b(?![\\d:/.%-]|(?:st|nd|rd|th)\\b| ?(?:days?|weeks?|hours?|hrs?|minutes?|mins?|people|months?|years?|more|of\\b|or\\b|to\\b|and\\b|candidates|others?|applicants|interviews?|interviewers?|times|questions|times|percent|k\\b|grand|miles|pages|working|business))(?=\\s*(?:$|[,.;!?()-]|[ap]\\.?m\\b|o'?clock|ish\\b|with\\b|w/|on\\b|in the\\b|this\\b|and\\b|at\\b|by\\b|for\\b|today|yesterday|tomorrow|last\\b|mon|tue|wed|thu|fri|sat|sun))${HALF}`,
    "gi",
  ),
  /(?<![\d:/.-])\b(?<h>1[0-2]|[1-9])-?ish\b/gi,
  new RegExp(`\\b(?<h>${HOUR_WORDS.slice(1).join("|")})-?ish\\b`, "gi"),
  // "8 sharp", "ten on the dot"
  new RegExp(`(?<![\\d:/.-])\\b(?<h>${HOUR}) (?:sharp|on the dot|prompt|on the nose)\\b`, "gi"),
  new RegExp(`\\b(?<h>${HOUR}) (?<half>(?:in the|this) (?:morning|afternoon|arvo|evening)|at night)\\b`, "gi"),
  new RegExp(`\\b(?<h>${HOUR_WORDS.slice(1).join("|")}) ?(?<half>a\\.?m\\.?|p\\.?m\\.?)(?![a-z])`, "gi"),
  /(?<!\b(?:past|after|gone|it's|it is|about|nearly|almost|burning the) )\b(?<midnight>midnight)\b/gi,
  // "Still 8", of an interview whose day has changed
  new RegExp(`(?<=\\bstill )(?<h>${HOUR})\\b(?=\\s*(?:[.,;!)]|$))`, "gi"),
  // "16h", "to the 16h", "14h30"
  /(?<![\d:/.-])(?<!\b(?:within|in|for|every|last|next|after|about) )\b(?<h>[01]?\d|2[0-3])\s?h(?<m>[0-5]\d)?\b/gi,
  // "at the 11", as it is said in Spanish
  /\bat the (?<h>1[0-2]|[1-9])(?=\s*(?:[,.;!?)]|$|with\b|in the\b|of the morning|and\b))/gi,
]

const SPOKEN_HOUR = `(?:${HOUR_WORDS.slice(1).join("|")}|noon|midday)`
const CLOCK = `(?:1\\d|2[0-3]|0?\\d|${SPOKEN_HOUR})`
const SPAN = new RegExp(
  `(?<![\\d:/.$£€-])(?<lead>\\b(?:from|between)\\s+)?(?<h>${CLOCK})(?:[:.](?<m>[0-5]\\d))?\\s?(?<half>[ap]\\.?m\\.?)?\\s*(?:-|\\u2013|\\bto\\b|\\btill?\\b|\\buntil\\b|\\band\\b)\\s*(?:about |around )?(?<h2>${CLOCK})(?:[:.](?<m2>[0-5]\\d))?\\s?(?<half2>[ap]\\.?m\\.?(?![a-z])|o'?clock)?(?![\\d:/%]|-\\d|\\.\\d|(?:st|nd|rd|th)\\b|\\s?(?:more |business |working )?(?:days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|people|times|k)\\b)`,
  "gi",
)
/** Longer than any interview day, and no span of hours. */
const LONGEST = 12 * 60

/** "from 2 to 3:30pm", "10-11:15am": when it began and how long it was. */
function findSpans(text: string): TimeMention[] {
  const found: TimeMention[] = []
  for (const match of text.matchAll(SPAN)) {
    const g = match.groups!
    const noon = [g.h, g.h2].some((hour) => /^(?:noon|midday)$/i.test(hour!))
    const marked = g.m ?? g.m2 ?? g.half ?? g.half2 ?? (noon ? "" : undefined)
    if (marked === undefined && g.lead === undefined) continue
    if (/\band\b/i.test(match[0]) && !/between/i.test(g.lead ?? "")) continue
    const end = timeOf({ h: g.h2, m: g.m2, half: g.half2 })
    if (end === null) continue
    const halves = g.half === undefined ? [undefined, g.half2, "am", "pm"] : [g.half]
    const start = halves
      .map((half) => timeOf({ h: g.h, m: g.m, half }))
      .find((time) => time !== null && lengthOf(time, end) >= 5 && lengthOf(time, end) <= LONGEST)
    if (!start) continue
    const at = match.index + (g.lead ?? "").length
    const length = lengthOf(start, end)
    found.push({ start: at, end: match.index + match[0].trimEnd().length, time: start, minutes: length })
  }
  return found
}

/** Minutes from one hour to a later one; hours of the afternoon may be told as those of the morning. */
function lengthOf(from: string, to: string): number {
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const length = minutes(to) - minutes(from)
  return length < 0 && minutes(to) < LONGEST ? length + LONGEST : length
}

const NAME_BEHIND =
  /^ (?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Today|Tomorrow|Yesterday|With|Over|Via|On|In|At|For|And|But|I|Zoom|Teams|Skype|Webex|Google|Phone|Video|They|He|She|We)[a-z']*\b|[A-Z]+\b)[A-Z][a-z]/

/** Every hour named in a text, in order, none overlapping. */
export function findTimes(text: string): TimeMention[] {
  if (
    !/\d|ish\b|\b(?:still|noon|midday|midnight|half|quarter|o'?clock|at|past|to|till?|until|sharp|prompt|on the (?:dot|nose)|[ap]\.?m|morning|afternoon|evening|arvo|around|about|start\w*|thirty|fifteen|\d+h)\b/i.test(
      text,
    )
  )
    return []
  const found = findSpans(text)
  for (const form of FORMS) {
    for (const match of matchesOf(text, form)) {
      const start = match.index
      const end = start + match[0].trimEnd().length
      if (found.some((other) => start < other.end && other.start < end)) continue
      // "At Two Rivers", "at 7 Eleven": a name.
      const behind = text.slice(end, end + 12)
      if (NAME_BEHIND.test(behind) && !/[:.apm]/i.test(match[0].slice(2))) continue
      if (/^at one$/i.test(match[0]) && COUNTED.test(behind)) continue
      const time = timeOf(match.groups ?? {})
      if (time !== null) found.push({ start, end, time })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const HOUR_ALONE = new RegExp(`^(?<h>${HOUR})(?:[:.](?<m>[0-5]\\d))?$`, "i")

/** An hour by itself: "10", "2.30", "ten". */
export function hourAlone(text: string): string | null {
  const match = HOUR_ALONE.exec(text)
  return match && timeOf(match.groups!)
}

function timeOf(groups: Record<string, string | undefined>): string | null {
  if (groups.noon || /^(?:noon|midday)$/i.test(groups.h ?? "")) return "12:00"
  if (groups.midnight) return "00:00"
  const word = (groups.h ?? "").toLowerCase()
  let hour = HOUR_WORDS.indexOf(word) > 0 ? HOUR_WORDS.indexOf(word) : Number(word)
  let minute = Number(groups.m ?? 0)
  if (groups.m30 !== undefined) minute = 30
  if (groups.m15 !== undefined) minute = 15
  if (groups.thirty) minute = /thirty/i.test(groups.thirty) ? 30 : /fifteen/i.test(groups.thirty) ? 15 : 45
  if (groups.m45 !== undefined) {
    minute = 45
    hour = hour === 1 ? 12 : hour - 1
  }
  if (groups.min) {
    const past = Number(groups.min) || MINUTES[groups.min.toLowerCase().replace("-", " ")]!
    if (/past|after/i.test(groups.dir ?? "")) minute = past
    else {
      minute = 60 - past
      hour = hour === 1 ? 12 : hour - 1
    }
  }
  const half = (groups.half ?? groups.part ?? "").toLowerCase().replace(/\./g, "")
  if (hour > 12) return clock(hour, minute)
  if (/^pm?$/.test(half) || /afternoon|arvo|evening/.test(half)) hour = hour === 12 ? 12 : hour + 12
  else if (/night/.test(half)) hour = hour === 12 ? 0 : hour < 6 ? hour : hour + 12
  else if (/^am?$/.test(half) || /morning/.test(half)) hour = hour === 12 ? 0 : hour
  else if (word.startsWith("0") && groups.m !== undefined) return clock(hour, minute)
  else if (hour >= 1 && hour <= 6) hour += 12
  return clock(hour, minute)
}

const MINUTES: Record<string, number> = { five: 5, ten: 10, twenty: 20, "twenty five": 25, twentyfive: 25 }

function clock(hour: number, minute: number): string | null {
  if (!Number.isFinite(hour) || hour > 23) return null
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`
}
