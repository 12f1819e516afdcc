/**
 * Days that are told only to place other days, or that the candidate takes back in the same breath. They are no facts.
 * @module
 */
import type { DateMention } from "./dates.ts"

/** The days that tell something. */
export function foreground(
  text: string,
  dates: DateMention[],
  isToday: (date: DateMention) => boolean = () => true,
): DateMention[] {
  return dates.filter((date, index) => {
    const before = dates[index - 1]
    const next = dates[index + 1]
    return (
      !(placesToday(text, date) && isToday(date)) &&
      !namesAWeek(text, date) &&
      !equates(text, date, next) &&
      !equates(text, before, date) &&
      !namesAgain(text, before, date) &&
      !countsAgain(text, before, date) &&
      !takenBack(text, date, next)
    )
  })
}

/** "The interview was w/c 3 May": some day of that week. */
function namesAWeek(text: string, date: DateMention): boolean {
  return (
    date.kind === "day" &&
    /\b(?:w\/c|wc|week (?:commencing|beginning|starting))\s+(?:the |monday,? (?:the )?)?$/i.test(
      text.slice(Math.max(0, date.start - 30), date.start),
    )
  )
}

const LEADS_TODAY =
  /\b(?:today is|today's|it'?s (?:only|now|already|just)|it is (?:only|now|already)|is (?:only|now) )\s*(?:the |a )?$/i
const IS_A_DAY =
  /^\s+(?:is|was)\s+(?:the |a |only |now |already )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** "It's only Wednesday", "today is 1/6". */
function placesToday(text: string, date: DateMention): boolean {
  if (LEADS_TODAY.test(text.slice(Math.max(0, date.start - 30), date.start))) return true
  return (
    /^(?:today|tonight)$/i.test(text.slice(date.start, date.end)) && IS_A_DAY.test(text.slice(date.end, date.end + 30))
  )
}

/** "The 20th was Friday": both say one thing, and it is nothing new. */
function equates(text: string, a: DateMention | undefined, b: DateMention | undefined): boolean {
  if (!a || !b || b.start - a.end >= 20) return false
  return (
    /^\s*(?:is|was|falls on|fell on|being|=)\s*(?:a |the |only |just |on )?$/i.test(text.slice(a.end, b.start)) &&
    !/\binterview\b/i.test(text.slice(Math.max(0, a.start - 40), a.start))
  )
}

/** "By Friday... no, Monday" */
const NO_WAIT =
  /^[\s,.;:!?\u2026()-]*(?:(?:oh|ah|er|erm|um|hang on|hold on|wait|sorry)[\s,.]+)*(?:no|nope|nah|oops)\b[\s,.;:!-]+(?:(?:wait|sorry|i mean|i meant|it was|it is|it's|that's|make that|actually|by|on|the|end of|that is)[\s,]*)*$/i

/** "The 13th, Tuesday": the weekday names the same day again. */
function namesAgain(text: string, before: DateMention | undefined, date: DateMention): boolean {
  if (before?.kind !== "day" || date.start - before.end > 6) return false
  return (
    /^\s*[,(]\s*(?:a )?$/.test(text.slice(before.end, date.start)) &&
    /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i.test(text.slice(date.start, date.end)) &&
    /\d/.test(text.slice(before.start, before.end)) &&
    /^\s*(?:[).,;!]|$)/.test(text.slice(date.end, date.end + 2))
  )
}

/** "Tuesday 5pm, that's like 7 hours ago": the same day once more. */
const AGAIN =
  /^[^.;!?]{0,14}[\s,(-]+(?:that'?s|that is|which is|i\.?e\.?,?|so)(?: (?:like|about|now|only|already|just|over|nearly))*\s*$/i

function countsAgain(text: string, before: DateMention | undefined, date: DateMention): boolean {
  if (before?.kind !== "day" || date.lean !== "past" || date.start - before.end >= 40) return false
  return AGAIN.test(text.slice(before.end, date.start)) && /ago$/i.test(text.slice(date.start, date.end))
}

/** "It was Wednesday, no, hang on, Thursday": taken back in the same breath. */
const REPAIR =
  /^[\s,.;:(\u2026\u2014-]*(?:(?:no|nope|nah|wait|hang on|hold on|scratch that|strike that|sorry|i mean|i meant|make that|correction|actually|rather|or rather|er|erm|um|oops|i lie|tell a lie|my mistake|my bad|let me think|what am i saying|wrong)[\s,.;:!?(\u2026\u2014-]+)+(?:(?:it was|that was|it is|it's|on|the|definitely|must have been|of course|surely|in fact)[\s,]+)*$/i

/** "Friday week, sorry, I mean Friday the 13th": the day before the correction is not meant. */
function takenBack(text: string, date: DateMention, next: DateMention | undefined): boolean {
  if (!next || next.start < date.end || next.start - date.end > 40) return false
  const between = text.slice(date.end, next.start)
  if (next.kind === "day" && date.kind === "day" && REPAIR.test(between)) {
    next.time ??= date.time
    return true
  }
  return (
    (NO_WAIT.test(between) ||
      /^[^!?\n]*\b(?:sorry|oops|whoops|i mean|i meant|no wait|wait no|wait(?=,| -|\.\.)|scratch that|make that|correction|or rather|actually|i'm wrong|my mistake)\b[^!?\n]*$/i.test(
        between,
      )) &&
    !/\b(?:thank|sent|decid|hear)|\b(?:sa(?:ys?|id|ying)|wrote|'re|are|were)(?: (?:that|so|very|they're|they are|it's))* sorry\b/i.test(
      between,
    )
  )
}
