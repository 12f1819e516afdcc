/**
 * Turns of speech in which a day is no date of its clause: a word to be written, a day lost, the lesser of two, one counted from
 * another.
 * @module
 */
import { type Day, weekdayOf } from "../../../shared/language/day.ts"
import type { Clause } from "./clauses.ts"
import type { Days, Mention } from "./days/mention.ts"
import type { Facts, Role } from "./facts.ts"
import { IDLE_TURNS } from "./idle-turns.ts"
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
export type TurnReader = (turn: Turn, facts: Facts) => boolean | undefined

const TURNS: readonly TurnReader[] = [
  quoted,
  goneBy,
  leftOut,
  missed,
  lesser,
  readied,
  guessed,
  leavesWeekend,
  holiday,
  firstGone,
  putOff,
  latest,
  theDay,
  ...IDLE_TURNS,
]

export const turnFits: TurnReader = (turn, facts) => {
  for (const read of TURNS) {
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

/** "Wednesday has come and gone": the day they had named, or that of the opening. */
function goneBy({ after, mention }: Turn, facts: Facts): boolean | undefined {
  if (
    mention.span ||
    mention.days.length === 0 ||
    !/^ (?:(?:has|have) (?:now |already |just |long )?(?:come and gone|gone by|passed|been and gone)|came and went|is (?:now )?behind (?:you|us)|went by)\b/.test(
      after,
    )
  )
    return undefined
  const gone = mention.days.filter(({ to }) => to < facts.clock.today)
  return gone.length > 0 && onOne(gone, facts, ["decision", "opens", "by", "back", "away", "interview"])
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
function guessed({ clause, mention, sentence }: Turn, { context, clock }: Facts): boolean | undefined {
  if (context.advice.action !== "ask" || (context.situation.interviews ?? []).length > 0) return undefined
  if (/\?$/.test(sentence) && /\b(?:was|were|did|met|talked|took place|happened?)\b/.test(sentence) && !mention.span)
    return mention.days.length > 0 ? mention.days.some(({ from }) => from <= clock.today) : undefined
  if (!/\b(?:could|might|may) (?:[a-z]+ )?(?:be|mean)\b/.test(clause.text) || mention.span) return undefined
  return mention.days.some(({ to }) => to <= clock.today)
}

/** "Which still leaves you a weekend": one that lies between now and a day of the case. */
function leavesWeekend({ before, after, mention }: Turn, { facts, clock }: Facts): boolean | undefined {
  const weekend = mention.days.find(({ from, to }) => to === from + 1 && weekdayOf(from) === 6)
  if (weekend && /^(?:one|a) (?:[a-z]+ )?$/.test(before) && after === "") return weekend.from >= clock.today
  if (!weekend || !/\b(?:leaves?|leaving|gives?|giving|got|have|has)\b[a-z A-Z]* (?:a |the |one )?$/.test(before))
    return undefined
  return weekend.from >= clock.today && facts.some(({ role, from }) => role !== "told" && from > weekend.to)
}

/** "Thanksgiving falls in between": a holiday among the days of the case. */
function holiday({ clause, mention }: Turn, { facts, clock }: Facts): boolean | undefined {
  if (!mention.holiday || mention.days.length !== 1) return undefined
  if (
    !/\b(?:falls?|lands?|lies|sits?|between|closed|off|holidays?|quiet|empty|away|shut|slow|in the way|because of|because|around|people|offices?|everyone|nobody|counts?|no working)\b/.test(
      clause.text,
    ) ||
    /\b(?:interview|decide|decision|write|send|ask|email|call|nudge|until|till)\b/.test(clause.text)
  )
    return undefined
  const day = mention.days[0]!.from
  const known = facts.filter(({ role }) => role !== "told").map(({ from }) => from)
  return [...known, clock.today].some((from) => from <= day) && known.some((from) => from >= day) ? true : undefined
}

/** "Don't put it off past Monday", where it is due by then. */
function putOff({ before, clause, mention }: Turn, { leave, by, clock }: Facts): boolean | undefined {
  const side =
    /\b(?:put|leave|push|let) (?:it|this|that|them) (?:off |back |slide |slip |go )?(?<side>past|beyond|until|till|to) (?:the )?$/.exec(
      before,
    )?.groups?.side
  if (side === undefined || !clause.negated || leave !== "now" || by === null || mention.span) return undefined
  if (/^(?:past|beyond)$/.test(side)) return mention.days.some(({ to }) => to === Math.max(dayIn(by), clock.today))
  return mention.days.some(({ from }) => from > clock.today)
}

/** "Tomorrow at five is the latest". */
function latest({ after, mention }: Turn, { by, leave }: Facts): boolean | undefined {
  if (
    mention.span ||
    mention.days.length === 0 ||
    leave !== "now" ||
    by === null ||
    !/^ is the (?:very )?latest\b/.test(after)
  )
    return undefined
  return (
    mention.days.some(({ from }) => from === dayIn(by)) && (mention.minute === null || mention.minute === by % 1440)
  )
}

/** "Today's the day": the one on which it may go, or theirs. */
function theDay({ after, mention }: Turn, facts: Facts): boolean | undefined {
  const { opens, leave } = facts
  if (mention.span || mention.days.length === 0) return undefined
  if (leave === "never" && /^ it is$/.test(after.trimEnd())) return false
  if (leave !== "later" || opens === null) return undefined
  if (
    !/^ it is$|^ (?:is|would be|will be) (?:the|your) (?:right |very |big )?(?:day|moment|time)$/.test(after.trimEnd())
  )
    return undefined
  return onOne(mention.days, facts, ["opens", "decision", "interview"])
}

/** "Yesterday was the first day you could ask". */
function firstGone({ after, mention }: Turn, { opens, clock }: Facts): boolean | undefined {
  if (
    opens === null ||
    mention.span ||
    !/^ was (?:the|your) (?:first|earliest) (?:[a-z]+ )?(?:day|morning|moment|chance)\b/.test(after)
  )
    return undefined
  return dayIn(opens) <= clock.today && mention.days.some(({ from }) => from === dayIn(opens))
}

/** "The Monday after her date": the first such weekday behind a day of the case. */
export function anchored({ sentence, mention, mentions, index }: Turn, facts: Facts): readonly Days[] | undefined {
  const sign = `D${index} `
  const whole = `${sentence} `
  const behind = whole.slice(whole.indexOf(sign) + sign.length - 1, -1)
  const side =
    /^ (?<side>after|following|before)(?: (?<words>(?:that|the|your|her|his|their|WHO|FIRM|you|they|she|he)\b(?: (?!is\b|was\b)[a-z'A-Z]+){0,4}))?(?= |$)/.exec(
      behind,
    )
  if (!side || mention.days.length === 0 || mention.span) return undefined
  const weekdays = new Set(mention.days.map(({ from }) => weekdayOf(from)))
  if (weekdays.size !== 1 || mention.days.some(({ from, to }) => from !== to)) return undefined
  const words = side.groups!.words ?? ""
  const named = mentions.slice(0, index).findLast(({ days, span }) => days.length > 0 && span === null)
  if (words !== "" && words !== "that" && rolesIn(words) === undefined) return undefined
  const bases = words === "" || words === "that" ? named?.days.map(({ to }) => to) : basesIn(words, facts)
  const [weekday] = weekdays
  return bases?.map((base) => {
    const ahead = (weekday! - weekdayOf(base) + 7) % 7
    const day = side.groups!.side === "before" ? base - ((7 - ahead) % 7 || 7) : base + (ahead || 7)
    return { from: day, to: day }
  })
}

/** "Friday is decision day, so that's when your note should land": the day has to be one to act on too. */
export const actsThen = (sentence: string, index: number): boolean =>
  /\b(?:that|which) (?:is|would be) /.test(sentence) &&
  new RegExp(
    `\\bD${index}\\b[^;]*\\b(?:that|which) (?:is|would be) (?:also |exactly |just )?(?:when|the (?:day|moment|time) (?:to|when|for|your)|your (?:day|moment|cue))\\b.*\\b(?:follow-?up|note|email|message|mail|thank-you|write|ask|send|nudge|check in|cue|land)\\b`,
  ).test(sentence) &&
  !new RegExp(`\\bD${index}\\b.*\\bD\\d.*\\b(?:that|which) (?:is|would)`).test(sentence)

const dayIn = (moment: number): Day => Math.floor(moment / 1440)

const onOne = (days: readonly Days[], { facts }: Facts, roles: readonly Role[]): boolean =>
  facts.some((fact) => roles.includes(fact.role) && days.some(({ from, to }) => from <= fact.from && fact.from <= to))
