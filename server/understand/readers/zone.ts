/**
 * The employer's clock: "4pm Eastern", "3 pm Chicago time", "their office in London". Where the candidate is says nothing of it.
 * @module
 */
import type { Claim } from "../claims.ts"
import type { Reader, Reading } from "../reading.ts"
import { CITY_ZONES, CLOCKS } from "../zones.words.ts"

const CITY = [...CITY_ZONES.keys()].sort((a, b) => b.length - a.length).join("|")
const HOUR = "(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\.?)?|noon|midday|o'clock)"
const CLOCK = new RegExp(
  `\\b${HOUR} (?<clock>${Object.keys(CLOCKS).join("|")})(?: time| standard time| daylight time)?(?![\\p{L}-])|\\b(?<city>${CITY}) time\\b|\\b(?<named>eastern|central|mountain|pacific|uk|irish|german|indian) time\\b`,
  "giu",
)
const PLACE = new RegExp(
  `\\b(?:in|out of|near|(?:their|the)(?=\\s\\S+(?: \\S+)? (?:office|branch|plant|site|team|hq|headquarters|campus|store)))\\s+(?:downtown |central |the )?(?<city>${CITY})(?![\\p{L}'-])(?! (?:avenue|street|road|university|bank|bridge|fire))`,
  "giu",
)
const EMPLOYERS =
  /\b(?:office|company|firm|client|hq|headquarter\w*|head office|team|plant|factory|branch|campus|site|hospital|school|clinic|store|based|interview\w*|onsite|employer|they(?:'re| are| sit| work| operate)|company's|sits?|headquartered|hq'?d|role|job|position|at \p{Lu})/iu
const CANDIDATES =
  /\b(?:i'm|i am|i was|i live|living|here|me|myself|my (?:home|house|place|flat|apartment|kitchen|wife|mum|mom|friend|sister|brother|family)|we're|i've|moved|moving|grew up|born|from my|holiday|vacation|trip|conference|visiting|he's|she's|back)\b[^,;]*$/i

export const zone: Reader = {
  name: "zone",
  anchors: [],
  read(reading) {
    const named = [...clocks(reading)]
    const where = [...places(reading)]
    // "1 pm Eastern, so 10 their time": one's own clock says nothing of theirs where their place is told.
    const own = reading.situation.timeZone ?? "UTC"
    const foreign = named.filter((one) => !sameClock(reading, one, own))
    return (foreign.length > 0 ? foreign : where.length > 0 ? where : named).slice(0, 1)
  },
}

function sameClock({ now }: Reading, claim: Claim, own: string): boolean {
  const zone = claim.fact === "value" && typeof claim.value === "string" ? claim.value : own
  return now.withTimeZone(zone).offset === now.withTimeZone(own).offset
}

function tells(reading: Reading, at: number): boolean {
  const clause = reading.at(at)
  return clause.story === "mine" && clause.block === null && !clause.command && !clause.imagined
}

function claim(value: string, start: number, end: number): Claim {
  return { fact: "value", field: "employerTimeZone", value, span: { start, end }, sure: true }
}

function* clocks(reading: Reading): Generator<Claim> {
  for (const match of reading.text.matchAll(CLOCK)) {
    const { clock, city, named } = match.groups ?? {}
    const value = city ? CITY_ZONES.get(city.toLowerCase()) : CLOCKS[(clock ?? named ?? "").toLowerCase()]
    if (!value || !tells(reading, match.index)) continue
    // "9am my time, so noon Eastern": the other clock is theirs.
    if (/\bmy\s+$/i.test(reading.text.slice(Math.max(0, match.index - 4), match.index))) continue
    yield claim(value, match.index, match.index + match[0].length)
  }
}

function* places(reading: Reading): Generator<Claim> {
  for (const match of reading.text.matchAll(PLACE)) {
    const value = CITY_ZONES.get(match.groups!.city!.toLowerCase())
    const start = match.index + match[0].length - match.groups!.city!.length
    if (!value || !tells(reading, match.index) || !/^\p{Lu}/u.test(reading.text.slice(start))) continue
    // The candidate's own clock goes without saying.
    if (reading.now.withTimeZone(value).offset === reading.now.withTimeZone(reading.situation.timeZone ?? "UTC").offset)
      continue
    const clause = reading.at(match.index)
    const lead = reading.text.slice(clause.start, match.index)
    const before = reading.text.slice(Math.max(reading.sentence(clause)[0]!.start, match.index - 90), start)
    if (CANDIDATES.test(lead.replace(/\bi (?:had|did|have|went|interviewed)\b/gi, "")) || !EMPLOYERS.test(before))
      continue
    yield claim(value, start, start + match.groups!.city!.length)
  }
}
