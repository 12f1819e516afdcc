/**
 * Turns of speech in which a day is no date of its clause: a word to be written, a day lost, the lesser of two, one counted from
 * another.
 * @module
 */
import { type Day, weekdayOf } from "../../../shared/language/day.ts"
import type { Clause } from "./clauses.ts"
import type { Days, Mention } from "./days/mention.ts"
import type { Facts, Role } from "./facts.ts"
import { basesIn, rolesIn } from "./spans.ts"

export interface Turn {
  clause: Clause
  mention: Mention
  index: number
  mentions: readonly Mention[]
  /** The whole sentence, and what of its clause stands before and behind the day. */
  sentence: string
  before: string
  after: string
}

/** @returns undefined where the day stands in no such turn */
export function turnFits(turn: Turn, facts: Facts): boolean | undefined {
  for (const read of [quoted, leftOut, missed, lesser, readied, guessed, leavesWeekend]) {
    const fits = read(turn, facts)
    if (fits !== undefined) return fits
  }
  return undefined
}

/** Write 'Monday', not 'yesterday': the word has to be that of the day it tells. */
function quoted({ before, after, mention }: Turn, facts: Facts): boolean | undefined {
  if (!/(?:^|[ ])['"] $/.test(before) || !/^ (?:'s\b|['"])/.test(after) || mention.span) return undefined
  const past = onOne(mention.days, facts, ["interview", "reply", "decision"])
  return /\b(?:not|never|instead of|than|avoid) (?:[a-z]+ ){0,2}['"] $/.test(before) ? !past : past
}

/** "Leave Friday out of it". */
function leftOut({ before, after, mention }: Turn, { facts }: Facts): boolean | undefined {
  if (
    !/\b(?:leave|keep) (?:the )?$/.test(before) ||
    !/^ (?:[a-z]+ ){0,2}out\b/.test(after) ||
    mention.days.length === 0
  )
    return undefined
  return facts.some(({ from }) => mention.days.some((day) => day.from === from))
}

/** "Friday would have been better": a day gone by on which it might have gone. */
function missed({ clause, mention, before, after }: Turn, facts: Facts): boolean | undefined {
  if (mention.span || mention.days.length === 0 || facts.message === null) return undefined
  if (
    !/^ (?:would|might|could) (?:[a-z]+ )?have been\b/.test(after) &&
    !/\b(?:would|might|could) (?:[a-z]+ )?have been (?:[a-z]+ ){0,3}(?:on |by )?$/.test(before)
  ) {
    // "Yesterday at five was the mark".
    if (!/^ was (?:the|your) (?:[a-z]+ )?(?:mark|limit|cut-off|target|deadline)\b/.test(after) || facts.by === null)
      return undefined
    return (
      facts.by < facts.now &&
      mention.days.some(({ from }) => from === dayIn(facts.by!)) &&
      (mention.minute === null || mention.minute === facts.by % 1440)
    )
  }
  const { opens, by, clock } = facts
  if (opens === null || /\bif\b/.test(clause.text)) return undefined
  const [first, last] = [dayIn(opens), by === null ? dayIn(opens) : dayIn(by)]
  const gone = mention.days.filter(({ from }) => from <= clock.today)
  if (/\btoo (?:early|soon)|\bpremature|\bpushy\b/.test(clause.text)) return gone.some(({ to }) => to < first)
  if (/\btoo late\b/.test(clause.text)) return gone.some(({ from }) => from > last)
  return gone.some(({ from, to }) => from <= last && to >= first)
}

/** "Better today than tomorrow": the sooner day is judged, the other only has to be the later one. */
function lesser({ before, index, mentions, mention, sentence }: Turn, facts: Facts): boolean | undefined {
  if (
    !/\b(?:better|rather|sooner|safer|wiser|kinder|stronger) (?:[a-z]+ ){0,3}than (?:on |waiting (?:for|until) )?$/.test(
      before,
    )
  )
    return undefined
  const other = mentions[index - 1]
  if (!other || other.span || mention.days.length === 0 || /\?$/.test(sentence)) return undefined
  if (facts.leave === "later") return true
  if (facts.leave !== "now") return undefined
  return mention.days.some(({ from }) => other.days.some((day) => day.from < from && from <= facts.clock.today + 14))
}

/** "Have it ready by Sunday": readied before it may go, or while it may. */
function readied({ before, mention }: Turn, { opens, by, clock, leave }: Facts): boolean | undefined {
  if (
    mention.span ||
    mention.days.length === 0 ||
    leave !== "later" ||
    opens === null ||
    !/\b(?:ready|written|drafted|prepared|finished|polished|worded|done|set) (?:by|on|for|before|until|till) (?:the )?$/.test(
      before,
    )
  )
    return undefined
  const last = /\bfor (?:the )?$/.test(before) && by !== null ? dayIn(by) : dayIn(opens)
  return mention.days.some(({ from, to }) => to >= clock.today && from <= last)
}

/** "That could be Friday or Monday": what is not known is asked for. */
function guessed({ clause, mention }: Turn, { context, clock }: Facts): boolean | undefined {
  if (context.advice.action !== "ask" || (context.situation.interviews ?? []).length > 0) return undefined
  if (!/\b(?:could|might|may) (?:[a-z]+ )?(?:be|mean)\b/.test(clause.text) || mention.span) return undefined
  return mention.days.some(({ to }) => to <= clock.today)
}

/** "Which still leaves you a weekend": one that lies between now and a day of the case. */
function leavesWeekend({ before, mention }: Turn, { facts, clock }: Facts): boolean | undefined {
  const weekend = mention.days.find(({ from, to }) => to === from + 1 && weekdayOf(from) === 6)
  if (!weekend || !/\b(?:leaves?|leaving|gives?|giving|got|have|has)\b[a-z A-Z]* (?:a |the |one )?$/.test(before))
    return undefined
  return weekend.from >= clock.today && facts.some(({ role, from }) => role !== "told" && from > weekend.to)
}

/** "The Monday after her date": the first such weekday behind a day of the case. */
export function anchored({ after, mention }: Turn, facts: Facts): readonly Days[] | undefined {
  const side =
    /^ (?<side>after|following|before) (?<words>(?:the|your|her|his|their|WHO|FIRM|you|they|she|he|that) ?.*)$/.exec(
      after,
    )
  if (!side || mention.days.length === 0 || mention.span) return undefined
  const words = side.groups!.words!
  if (rolesIn(words) === undefined || /\bD\d/.test(words)) return undefined
  const weekdays = new Set(mention.days.map(({ from }) => weekdayOf(from)))
  if (weekdays.size !== 1 || mention.days.some(({ from, to }) => from !== to)) return undefined
  const [weekday] = weekdays
  return basesIn(words, facts).map((base) => {
    const ahead = (weekday! - weekdayOf(base) + 7) % 7
    const day = side.groups!.side === "before" ? base - ((7 - ahead) % 7 || 7) : base + (ahead || 7)
    return { from: day, to: day }
  })
}

/** "Friday is decision day, so that's when your note should land": the day has to be one to act on too. */
export const actsThen = (sentence: string, index: number): boolean =>
  new RegExp(
    `\\bD${index}\\b[^;]*\\b(?:that|which) (?:is|would be) (?:also |exactly |just )?(?:when|the (?:day|moment|time) (?:to|when|for|your)|your (?:day|moment|cue))\\b.*\\b(?:follow-?up|note|email|message|mail|thank-you|write|ask|send|nudge|check in|cue|land)\\b`,
  ).test(sentence) && !new RegExp(`\\bD${index}\\b.*\\bD\\d.*\\b(?:that|which) (?:is|would)`).test(sentence)

const dayIn = (moment: number): Day => Math.floor(moment / 1440)

const onOne = (days: readonly Days[], { facts }: Facts, roles: readonly Role[]): boolean =>
  facts.some((fact) => roles.includes(fact.role) && days.some(({ from, to }) => from <= fact.from && fact.from <= to))
