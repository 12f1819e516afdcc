/**
 * How an interview was held and how long it was.
 * @module
 */
import type { InterviewClaim } from "../claims.ts"
import { NUMBERS } from "../dates/words.ts"

const AUTOMATED =
  /\b(?:hirevue|hire vue|one-way|one way|recorded|pre-?recorded|automated|robot|ai interview|asynchronous|on-demand|spark ?hire|video ask|record(?:ed|ing)? (?:yourself|myself|my(?:self)? answers?|video answers?|answers?|a video)|(?:nobody|no one|no person|no human|no interviewer|not a soul)(?: \w+){0,2} (?:there|on the other (?:end|side)|live)|(?:talk(?:ed|ing)?|spoke|speaking) to (?:a|my|the) (?:screen|camera|webcam|computer|laptop|bot|machine|wall)|questions? (?:pop(?:ped)? up |came up |just |appear(?:ed)? )?on (?:the |a |my )?screen|chat ?bot|voice ?bot|timed answers|ai interviewer|interviewed by (?:a |an )?(?:ai|bot|machine|computer))\b/i
const PHONE =
  /\b(?:phone|telephone|recruiter|hr) (?:screen(?:ing)?|interview|call|chat|round)\b|\bscreening call\b|\btelephonic\w*|\b(?:over|by|on|via|per) (?:the |my )?(?:phone|telephone|mobile|blower)\b|(?:^|[(,;.] ?)(?:phone|telephone|phoner)\s*(?:$|[),;.])|\b(?:rang|phoned) me .{0,40}\bfor the interview\b/i
const VIDEO =
  /\b(?:zoom|(?:ms |microsoft )?teams(?! (?:of|are|is|were|at|in)\b)|skype|google meet|g-?meet|video|facetime|webex|hangouts?|whereby|virtual(?:ly)?|online|bluejeans|remote(?:ly)?)\b/i
const ONSITE =
  /\b(?:in[- ]person|on[- ]?site(?! (?:manager|foreman|supervisor|parking|team|crew|staff|visit|engineer|agent|safety|security|lead|boss))|face[- ](?:to|2)[- ]face|f2f|walk[- ]?(?:round|through)|assessment (?:day|centre|center)|trial (?:shift|day)|weld test|showed me (?:round|around)|(?:at|in|to) (?:the|their|his|her|your) (?:\p{L}+ )?(?:office|offices|shop|store|site|plant|yard|depot|hq|headquarters|factory|warehouse|branch|clinic|surgery|school|salon|hotel|restaurant|cafe|house|studio|workshop|head office|building|centre|center|kitchen|garage|hospital|courthouse|library)|civic (?:centre|center)|town hall|city hall)\b/iu

/** "Round one was a call with Jen": nothing shows that they saw each other. */
const CALL = /\b(?:was|had|did) (?:just |only )?an? (?:[\w-]+ ){0,3}call with (?!(?:my|the agency|an? recruiter)\b)/i

/** The form of an interview that some words tell, if they do. */
export function formatOf(words: string): InterviewClaim["format"] {
  if (AUTOMATED.test(words)) return "automated"
  if (PHONE.test(words)) return "phone"
  if (VIDEO.test(words)) return "video"
  if (CALL.test(words)) return "phone"
  if (ONSITE.test(words)) return "onsite"
  return undefined
}

const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 }
const WORD = `(?:(?:${Object.keys(TENS).join("|")})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|fifteen|twelve|five|eight)`
const HOURS = "(?:a|an|one|1|two|2|three|3|four|4|five|5|six|6)"
const LENGTH = new RegExp(
  `\\b(?:(?<min>\\d{1,3}|${WORD})[ -]?(?:mins?|minutes?|minuets?)\\b|(?<half>half(?:[- ]an?)?[- ]hour)|(?<three>three[- ]quarters of an hour)|(?<hour>(?:the |a |an |one )?(?:full|whole|solid|good|entire)? ?hour) and (?:a |one )?(?<more>half|quarter)|(?<dec>[1-6]\\.5|[1-6]½)[ -]?(?:hours?|hrs?)|(?<hours>${HOURS}|the (?:full|whole|entire)|a (?:full|whole|solid|good)|(?:full|whole|solid)) ?-?(?:hours?|hrs?)\\b)`,
  "gi",
)
const NO_LENGTH_BEFORE =
  /\b(?:within|in|after|every|each|next|last|another|wait(?:ed|ing)?|late|early|been|since|give|spent|drove|walk(?:ed)?|travel(?:led|ed)?|commute|drive|until|till|at|by|first|before|past)\s+(?:about |around |roughly |only |like |the |a |me |for |over |under |an? )*$/i
const NO_LENGTH_AFTER =
  /^\s*(?:'s? )?(?:ago|back\b|late\b|early\b|later|before|after(?!noon)|away|drive|walk|wait|notice|commute|from\b|to (?:prepare|get|go|drive|decide|think)|prep|presentation|break|lunch|delay|shifts?|a (?:day|week)|per|old|test\b|video\b|wage|rate|contract)/i

/** Minutes of an interview that some words tell; undefined where what they count is something else. */
export function minutesOf(words: string): number | undefined {
  if (/\bwait(?:ed|ing)\b|\bshift\b/i.test(words)) return undefined
  for (const match of words.matchAll(LENGTH)) {
    const lead = words.slice(0, match.index)
    if (NO_LENGTH_BEFORE.test(lead) && !LET_GO.test(lead)) continue
    if (ABOUT_SOMETHING.test(lead)) continue
    if (NO_LENGTH_AFTER.test(words.slice(match.index + match[0].length))) continue
    if (JOURNEY.test(pieceAround(words, match.index, match.index + match[0].length))) continue
    const minutes = lengthOf(match.groups ?? {})
    if (minutes >= 5 && minutes <= 12 * 60) return minutes
  }
  return undefined
}

/** "They let me go after 40 minutes": how long it was. */
const LET_GO =
  /\b(?:let (?:me|us) (?:go|out)|(?:was|were|we were|i was|it was|all) (?:done|over|out|finished|through)|ended|finished|wrapped up|over|out|walked out|showed (?:me|us) (?:out|the door))(?: \w+)? (?:after|in|within)\s+(?:about |around |roughly |only |just |barely |like |a |an )*$/i

/** "We talked about the new machine for twenty minutes": how long of a matter. */
const ABOUT_SOMETHING =
  /\b(?:talk(?:ed|ing)?|spoke|chat(?:ted|ting)?|went on|on) about [^,.;]{3,60}\bfor (?:\w+ ){0,2}$/i

/** A way to somewhere. */
const JOURNEY = /\b(?:bus|train|drive|drove|ride|walk|tram|tube|ferry|flight|commute|journey|traffic|queue)\b/i

/** The words between the commas around a find. */
function pieceAround(words: string, start: number, end: number): string {
  const from = Math.max(words.lastIndexOf(",", start), words.lastIndexOf(".", start), words.lastIndexOf(";", start))
  const to = /[,.;]/.exec(words.slice(end))
  return words.slice(from + 1, to ? end + to.index : words.length)
}

function lengthOf(g: Record<string, string | undefined>): number {
  if (g.min) return Number(g.min) || wordOf(g.min)
  if (g.half) return 30
  if (g.three) return 45
  if (g.hour) return /quarter/i.test(g.more ?? "") ? 75 : 90
  if (g.dec) return Number(g.dec[0]) * 60 + 30
  const hours = (g.hours ?? "").toLowerCase()
  return 60 * (Number(hours) || Math.max(1, NUMBERS.indexOf(hours)))
}

function wordOf(word: string): number {
  const [tens, ones] = word.toLowerCase().split(/[- ]/)
  return (TENS[tens!] ?? Math.max(0, NUMBERS.indexOf(tens!))) + Math.max(0, NUMBERS.indexOf(ones ?? ""))
}
