/**
 * Hours of the day in text. An hour without am or pm is one of the working day: "at 2" is 14:00, "half ten" 10:30.
 * @module
 */
export interface TimeMention {
  start: number
  end: number
  /** "14:00" */
  time: string
}

const HOUR_WORDS = [
  "",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
]
const HOUR = `(?:${HOUR_WORDS.slice(1).join("|")}|1[0-2]|0?[1-9])`
const HALF = "(?:\\s*(?<half>a\\.?m\\.?(?![a-z])|p\\.?m\\.?(?![a-z])|in the (?:morning|afternoon|evening)|o'?clock))?"

const FORMS: RegExp[] = [
  new RegExp(
    `(?<![\\d:/.-])(?<h>[01]?\\d|2[0-3])[:.](?<m>[0-5]\\d)(?![\\d/]|\\.\\d)\\s*(?:hrs?|hours|h)?${HALF}`,
    "gi",
  ),
  /(?<![\d:/.-])(?<h>1[0-2]|0?[1-9])\s?(?<half>a\.?m\.?|p\.?m\.?)(?![a-z])/gi,
  new RegExp(
    `\\bhalf[- ](?:past )?(?<h>${HOUR})\\b(?<m30>)(?! (?:a|the|of|day|days|hour|hours|week|weeks|people))${HALF}`,
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
  /\b(?<noon>noon|midday)\b/gi,
]

/** Every hour named in a text, in order, none overlapping. */
export function findTimes(text: string): TimeMention[] {
  if (!/\d|\b(?:noon|midday|half|quarter|o'?clock|at|thirty|fifteen)\b/i.test(text)) return []
  const found: TimeMention[] = []
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const start = match.index
      const end = start + match[0].trimEnd().length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const time = timeOf(match.groups ?? {})
      if (time !== null) found.push({ start, end, time })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function timeOf(groups: Record<string, string | undefined>): string | null {
  if (groups.noon) return "12:00"
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
  const half = (groups.half ?? "").toLowerCase().replace(/\./g, "")
  if (hour > 12) return clock(hour, minute)
  if (half === "pm" || /afternoon|evening/.test(half)) hour = hour === 12 ? 12 : hour + 12
  else if (half === "am" || /morning/.test(half)) hour = hour === 12 ? 0 : hour
  else if (word.startsWith("0") && groups.m !== undefined) return clock(hour, minute)
  else if (hour >= 1 && hour <= 6) hour += 12
  return clock(hour, minute)
}

function clock(hour: number, minute: number): string | null {
  if (!Number.isFinite(hour) || hour > 23) return null
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`
}
