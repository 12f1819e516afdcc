/**
 * How many messages a clause tells: "I emailed them 4 times", "chased twice", "three follow-ups".
 * @module
 */
import { numberOf } from "./dates/words.ts"

const MANY = "\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a couple of|couple of|half a dozen|both"
const TIMES = new RegExp(
  `\\b(?:(?<once>once)|(?<twice>twice)|(?<thrice>thrice)|(?<times>${MANY})\\s+(?:separate |different |more )?times|(?<x>\\d{1,2})\\s?x|x\\s?(?<x2>\\d{1,2}))\\b`,
  "i",
)
const THINGS = new RegExp(
  `\\b(?<n>${MANY})\\s+(?:more |polite |short |quick |separate |different |follow[- ]?up |chas(?:er|ing) |check[- ]?in |unanswered )*(?:e-?mails?|messages|calls|phone ?calls|texts|voicemails|follow[- ]?ups?|chasers|nudges|reminders|notes|dms|check[- ]?ins)\\b`,
  "i",
)
/** "Twice a week", "three times as much", "called two times before noon": counts of other things. */
const OTHER = /\b(?:a|per|each|every) (?:day|week|month)\b|\btimes (?:as|more|bigger|better|the)\b/i
const MOST = 12

/** 1 where the clause names no number. */
export function countIn(words: string): number {
  if (OTHER.test(words)) return 1
  const times = TIMES.exec(words)?.groups
  if (times) {
    if (times.once) return 1
    if (times.twice) return 2
    if (times.thrice) return 3
    return clamp(numberIn((times.times ?? times.x ?? times.x2)!))
  }
  const things = THINGS.exec(words)?.groups
  return things ? clamp(numberIn(things.n!)) : 1
}

function numberIn(word: string): number {
  return /both|couple/i.test(word) ? 2 : numberOf(word)
}

function clamp(count: number): number {
  return Math.min(MOST, Math.max(1, count))
}
