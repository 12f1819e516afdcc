/**
 * Numbers that stand beside no day: how many notes, people, words.
 * @module
 */
import { matchesOf } from "../../understand/matches.ts"
import type { Clause } from "./clauses.ts"
import type { Facts } from "./facts.ts"

const NUMBER = "(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand)"
const NUMBERS = new RegExp(`\\b${NUMBER}\\b`, "g")
const SEVERAL = new RegExp(
  `\\b(?<n>${NUMBER}) (?:[a-z]+ )?(?:notes|emails|mails|messages|follow-ups|thank-yous|cards|letters|calls|reminders|nudges|in D\\d+)\\b`,
)
const PEOPLE = new RegExp(`\\b(?<n>${NUMBER}|one) (?:people|persons|interviewers)\\b`)
/** Of these a sentence may count a few. */
const COUNTED =
  /^(?:(?:or|to|-|and|unanswered|good|short|kind|polite|true|real|precise|light|full|strong|little|calm|smart|clear|honest|brief|specific|concrete|other|friendly|new|fresh|simple|plain|small|more|different|similar|sample|likely|thoughtful|quick|billing|ROLE|role|of|your|those|the|these|such) )*(?:two|three|four|five|six|\d )?(?:(?:or|to) )?(?:(?:good|short|clear|other|friendly|plain|similar|warm|simple|open|honest|lively) )*(?:sentences?|lines?|questions?|things?|points?|words|minutes?|people|persons?|interviewers|openings?|jobs?|applications?|employers|companies|firms|places|positions|vacancies|roles|parts|ways|paragraphs|topics|examples?|stories|details?|names|addresses|reasons|listings|postings|leads|references|steps|times over|sides|of you|of them|strengths|ideas|notes|thank-yous|messages|follow-ups|emails|cards|ROLE|role|runs|rounds|rehearsals|sessions|practice|mock|referees|slots|managers|reminders|nudges|calls|mails|interviews|D\d|minds?|facts|items|options|more)\b/

export function countIn({ text, negated }: Clause, facts: Facts, sentence = text): string | undefined {
  for (const match of matchesOf(text, NUMBERS)) {
    const behind = text.slice(match.index + match[0].length + 1)
    if (
      /\b(?:you|the|these|those|other|between|all|both|your|of|or) $/.test(text.slice(0, match.index)) &&
      !/\d|hundred|thousand|dozen/.test(match[0]) &&
      !/^(?:more|times|notes|emails|messages|follow-ups|calls|nudges|reminders)\b/.test(behind)
    )
      continue
    if (/\b(?:round|stage|step|part|interview|option|number) $/.test(text.slice(0, match.index))) continue
    // "It's only three": the hour that it is.
    if (
      /^(?:now|already|here)?$/.test(behind) &&
      /\bit is (?:(?:now|only|just|already|barely|still) )*$/.test(text.slice(0, match.index)) &&
      isHour(match[0], facts)
    )
      continue
    if (isAsWas(match[0], behind, facts)) continue
    if (behind === "" && isRepeated(match[0], sentence)) continue
    if (!COUNTED.test(behind) && !/^(?:or|to|-)$/.test(behind.split(" ")[0] ?? "")) return "number"
    if (/\d/.test(match[0]) && Number(match[0]) > 10 && !/^words\b/.test(behind)) return "number"
  }
  const several = SEVERAL.exec(text)?.groups?.n
  if (several !== undefined && !negated && isTooMany(several, text, facts)) return "often"
  const people = PEOPLE.exec(text)?.groups?.n
  if (people !== undefined && !negated && wrongCount(people, facts)) return "number"
  const second =
    /\b(?:second|2nd)\b(?: and (?:last|final))? (?:follow-up|note|mail|email|message|one|try|nudge|check-in)|\bsecond one\b/.test(
      text,
    )
  if (
    second &&
    facts.context.advice.ordinal !== 2 &&
    !negated &&
    !(facts.context.situation.messages ?? []).some(({ kind }) => kind === "follow_up")
  )
    return "often"
  return undefined
}

/** "She asked for two": as many as the candidate told, or as have gone. */
function isAsWas(number: string, behind: string, { context }: Facts): boolean {
  if (!/^(?:is (?:all|plenty|enough|the limit|the most)\b.*)?$/.test(behind)) return false
  const followed = (context.situation.messages ?? []).filter(({ kind }) => kind === "follow_up").length
  return isTold(number, context.told) || (behind !== "" && followed > 1 && ONES.indexOf(number) === followed)
}

/** @param number as it stands in the sentence */
export function isTold(number: string, told: readonly string[]): boolean {
  const same = new RegExp(`\\b${number}\\b`, "i")
  return told.some((text) => same.test(text))
}

/** "Two references, so give two". */
const isRepeated = (number: string, sentence: string): boolean =>
  new RegExp(
    `\\b${number} (?:[a-z]+ )?(?:references|questions|points|examples|samples|things|reasons|names|topics|slots)\\b`,
  ).test(sentence)

/** NaN for a dozen, a hundred and a thousand. */
const countOf = (word: string): number => (ONES.includes(word) ? ONES.indexOf(word) : Number(word))

const ONES = "zero one two three four five six seven eight nine ten eleven twelve".split(" ")

function isHour(word: string, { now }: Facts): boolean {
  const hour = countOf(word)
  const past = ((((now % 1440) - hour * 60) % 720) + 720) % 720
  return past <= 30 || past >= 690
}

/** Who was met is counted by the case. */
function wrongCount(word: string, { context }: Facts): boolean {
  const interviewers = (context.situation.people ?? []).filter(({ kind }) => kind === "interviewer").length
  const count = countOf(word)
  return count !== interviewers && context.advice.action !== "reply"
}

/** As many notes as people are owed one are right; sent ones are counted elsewhere. */
function isTooMany(word: string, text: string, { recipients, context, leave }: Facts): boolean {
  if (/\b(?:enough|plenty|sent|wrote|written|went|have|had|were|was|limit|most|are|between|of)\b/.test(text))
    return false
  const count = countOf(word)
  // As many as have gone.
  if (
    leave === "never" &&
    count === (context.situation.messages ?? []).filter(({ kind }) => kind === "follow_up").length
  )
    return false
  if (count === 2 && /\b(?:in all|no more|leave it)\b/.test(text)) return false
  return count !== recipients.length || context.advice.message !== "thank_you"
}
