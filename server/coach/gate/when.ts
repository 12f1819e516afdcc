/**
 * Whether a day or an hour is the one the case has, in the part it plays in its clause.
 * @module
 */
import type { Canonical } from "./canonical.ts"
import type { Clause } from "./clauses.ts"
import type { Days, Mention } from "./days/mention.ts"
import type { Fact, Facts, Role } from "./facts.ts"
import { basesIn, spanFits } from "./spans.ts"
import { actsThen, anchored, turnFits } from "./turns.ts"

/** What the clause around a day is about. */
export type Part = "act" | "refrain" | "wait" | "free" | "fact" | "letter"

const CUES: readonly { roles: readonly Role[]; re: RegExp }[] = [
  {
    roles: ["interview"],
    re: /\b(?:interview\w*|calendar|met|meet|meeting|talked?|spoke|spoken|conversation|saw|sat|sitting|expects? you|see you|begins?|starts?|round|on-?site|screen|face|there again|talk|speak|appointment|visit|day you|panel|tour|see)\b/,
  },
  { roles: ["thanks", "sent"], re: /\b(?:thank\w*|card|note)\b/ },
  {
    roles: ["follow-up", "sent"],
    re: /\b(?:follow\w*|check(?:ed)?[- ]in|nudge\w*|wrote|written|emailed|mailed|asked|spoke|talked|called|rang|phoned|sent|message|email|last (?:note|one|mail)|went|reminder|first one)\b/,
  },
  {
    roles: ["reply", "answer"],
    re: /\b(?:repl\w+|answer\w*|offer\w*|came|asked|turned|said no|reject\w*|wrote|told|message|heard|no\b|position|filled|request|invit\w*|news|referenc\w*|got back|responded|confirm\w*|accepted|picked|wrote back|let(?:ting)? (?:me|you) know)\b/,
  },
  {
    roles: ["decision", "told"],
    re: /\b(?:deci\w+|choos\w+|chose|choice|hear|promised?|named?|date|said|told|answer|word|made up|mind|know|pick\w*|deadline|verdict|result|news|pass\w*|they|she|he|wrote|mentioned)\b/,
  },
  { roles: ["away"], re: /\b(?:begins?|starts?|away|vacation|holidays?|leave|out|absence|gone|off)\b/ },
  { roles: ["back"], re: /\b(?:back|returns?|home)\b/ },
  {
    roles: ["by"],
    re: /\b(?:by|until|till|before|deadline|due|clos\w+|end\w*|late\w*|cut-off|latest|up|through|limit|pass\w*|over|out|window|comfortabl\w+|on time|gone|behind)\b/,
  },
  {
    roles: ["opens"],
    re: /\b(?:from|open\w*|earliest|until|till|start\w*|first|before|wait|hold|window|as of|since|begin\w*|then|come|once|after|best|rest|fit\w*|right|good)\b/,
  },
  {
    roles: ["move-on"],
    re: /\b(?:move|moving|no\b|by|until|after|give up|turn|close|silence|hear|nothing|quiet|call it)\b/,
  },
  { roles: ["offer"], re: /\b(?:offer|answer)\b/ },
]

export function whenIn(clause: Clause, read: Canonical, facts: Facts, part: Part): string | undefined {
  const { mentions } = read
  for (const [, index] of clause.text.matchAll(/\bD(\d+)\b/g)) {
    const mention = mentions[Number(index)]!
    if (fits(clause, mention, Number(index), read, facts, part)) continue
    // "Tomorrow it will be a week since you met": the span tells what day it is.
    if (mention.span || !isCounted(clause, mention, mentions, facts)) return "date"
  }
  return undefined
}

function isCounted(clause: Clause, mention: Mention, mentions: readonly Mention[], facts: Facts): boolean {
  return [...clause.text.matchAll(/\bD(\d+)\b/g)].some(([sign, index]) => {
    const { span } = mentions[Number(index)]!
    if ((span?.use !== "after" && span?.use !== "since") || span.minutes === 0) return false
    const after = clause.text.slice(clause.text.indexOf(sign) + sign.length)
    return basesIn(after, facts).some((base) => mention.days.some(({ from }) => from === base + span.minutes / 1440))
  })
}

function fits(
  stated: Clause,
  named: Mention,
  index: number,
  { mentions, text: sentence }: Canonical,
  facts: Facts,
  part: Part,
): boolean {
  const clause = withAnchor(stated, sentence, index)
  const sign = `D${index}`
  const at = clause.text.indexOf(sign)
  const before = clause.text.slice(Math.max(0, at - 60), at)
  const after = clause.text.slice(at + sign.length, at + 60)
  const turn = { clause, mention: named, index, mentions, sentence, before, after }
  const turned = turnFits(turn, facts)
  if (turned !== undefined) return turned
  const mention = { ...named, days: anchored(turn, facts) ?? named.days }
  if (!mention.span && mention.days.length > 0 && facts.leave !== "never" && actsThen(sentence, index))
    if (!actFits(mention.days, mention, before, facts)) return false
  if (/\bat the (?:earliest|soonest)\b/.test(sentence) && !mention.span) return startsThen(mention, facts)
  if (mention.span) return spanFits(mention.span, { sentence, before, after, index, mentions, part }, facts)
  if (
    mention.alone &&
    mention.minute === null &&
    mention.days.length === 0 &&
    mention.part !== null &&
    /\bD\d.*\bD\d/.test(clause.text)
  )
    return true
  if (/\b(?:talk|interview|conversation|meeting) (?:on |of |from )(?:the )?$/.test(before) && mention.days.length > 0)
    return facts.facts.some((fact) => fact.role === "interview" && matches(fact, mention.days, mention))
  if (
    facts.leave === "now" &&
    /\bALLOWS (?:for|until|till) (?:the )?$/.test(before) &&
    /\bdo not wait\b/.test(sentence)
  )
    return true
  if (clause.supposed && mention.days.length > 0 && !THEIRS.test(clause.text) && putsOff(mention.days, sentence, facts))
    return false
  if (clause.supposed && clause.connector !== "until" && isToday(mention, facts)) return true
  if (clause.negated && facts.leave === "now" && /^(?:wait|hold|delay|postpone)$/.test(clause.directive ?? ""))
    return true
  if (clause.supposed && facts.opens !== null && /\b(?:no|not|nothing|without|silent|silence)\b/.test(clause.text))
    return (
      mention.span !== null ||
      mention.days.some(
        ({ from, to }) =>
          to >= Math.max(facts.clock.today, decisionDay(facts)) && from <= Math.floor(facts.opens! / 1440),
      )
    )
  if (clause.supposed && /\b(?:they|she|he|WHO|FIRM)\b/.test(clause.text) && !mention.span)
    return mention.days.some(({ from }) => from >= facts.clock.today && from <= facts.clock.today + 30)
  if (!clause.supposed && /\bit is (?:now |only |already |just )*$/.test(before) && mention.minute !== null)
    return (mention.days.length > 0 ? mention.days : [{ from: facts.clock.today }]).some(
      ({ from }) => Math.abs(from * 1440 + mention.minute! - facts.now) <= 30,
    )
  // "Every day is too often": a time that is named to forbid it.
  if (
    mention.days.length === 0 &&
    mention.minute === null &&
    /(?<!\bnot |\bnever )\b(?:too (?:often|much|many)|overkill|wears? (?:people|them|her|him|WHO) (?:down|out)|drives? (?:people|them|her|him|WHO) (?:away|mad|off)|(?:would|will|can|may) (?:only |just )?(?:annoy|irritate|crowd|pester))\b/.test(
      clause.text,
    )
  )
    return true
  const days = resolved(mention, facts, part, before)
  if (days === null)
    return part === "free" && !mention.alone
      ? false
      : mention.part !== null && mention.minute === null && (part === "free" || mayAct(facts))
  // "Thank him for the talk this morning": the day is the talk's.
  if (
    (/\b(?:talk|interview|conversation|meeting|chat|visit|tour|met|spoke|gave you|met you) (?:on |of |from )?$/.test(
      before,
    ) &&
      !/^ (?:as|for) (?:the|their|a|its|his|her)\b/.test(after)) ||
    /\bthank\w* (?:(?:WHO|her|him|them|you) )?for (?:the )?$/.test(before)
  )
    return facts.facts.some((fact) => fact.role === "interview" && matches(fact, days, mention))
  if (/^ 's (?:interview|talk|meeting|conversation|call|visit)\b/.test(after))
    return facts.facts.some((fact) => fact.role === "interview" && matches(fact, days, mention))
  // What is done for oneself is done at any time soon; an hour is one of the case's.
  if (part === "free")
    return (
      (mention.minute === null &&
        !putsOff(days, sentence, facts) &&
        days.some(
          ({ from, to }) =>
            to >= facts.clock.today &&
            (from <= facts.clock.today + 7 || (facts.opens !== null && to < Math.floor(facts.opens / 1440))),
        )) ||
      factFits(clause, days, mention, facts) ||
      actFits(days, mention, before, facts)
    )
  if (isStep(clause.text, sentence, days, mention, facts)) return true
  if (part === "act")
    return (
      actFits(days, mention, before, facts) && (!STRICT.test(clause.text) || factFits(clause, days, mention, facts))
    )
  if (part === "refrain") return refrainFits(days, mention, before, facts)
  if (part === "wait") return waitFits(days, mention, before, facts)
  // A letter speaks of the day its writer was met.
  if (part === "letter" && facts.facts.some((fact) => fact.role === "interview" && matches(fact, days, mention)))
    return true
  return factFits(clause, days, mention, facts, sentence)
}

/** "The Thursday after the decision date is the last day": what is said of it stands behind what it is counted from. */
function withAnchor(clause: Clause, sentence: string, index: number): Clause {
  if (clause.words.length > 4 || !/\b(?:between|after|before)\b/.test(sentence)) return clause
  const alone = new RegExp(`^(?:the |on |on the |by the |until the )?D${index}$`)
  // Cut at its "and", a range is one still.
  const range = new RegExp(`\\bbetween (?:D\\d+ and (?:the )?D${index}|D${index} and (?:the )?D\\d+)\\b`).exec(
    sentence,
  )?.[0]
  if (range !== undefined && (alone.test(clause.text) || /^between (?:the )?D\d+$/.test(clause.text)))
    return { ...clause, text: range }
  if (!alone.test(clause.text)) return clause
  const behind = new RegExp(`\\bD${index} (?:after|before) [^,;.]*`).exec(sentence)?.[0]
  return behind === undefined ? clause : { ...clause, text: behind }
}

const STEPS: Record<string, RegExp> = {
  thank_you_by: /\bthank/,
  follow_up_opens: /\b(?:follow|ask|check)/,
  follow_up_by: /\b(?:follow|ask|check)/,
  second_follow_up_opens: /\b(?:second|one more|another)\b/,
  move_on: /\b(?:move on|as a no|close|silence|nothing)\b/,
}

/** Silence counts from the day that was promised. */
const decisionDay = ({ facts, opens }: Facts): number =>
  Math.max(0, ...facts.flatMap(({ role, from }) => (role === "decision" && from * 1440 <= opens! ? [from] : [])))

/** A step of the timeline, on its own day. */
function isStep(text: string, sentence: string, days: readonly Days[], mention: Mention, facts: Facts): boolean {
  return facts.steps.some(
    (step) =>
      STEPS[step.what]!.test(`${sentence} ${text}`) &&
      (/_opens|move_on/.test(step.what)
        ? /\b(?:from|until|till|on|not before)\b/
        : /\b(?:by|until|till|before|latest)\b/
      ).test(text) &&
      matches(step, days, mention),
  )
}

/** Where something is due, days behind its end are for the search alone, or for what comes after. */
function putsOff(days: readonly Days[], sentence: string, { leave, by, clock, context }: Facts): boolean {
  if ((leave !== "now" && context.advice.action !== "get_contact") || by === null) return false
  const end = Math.max(clock.today, Math.floor(by / 1440))
  return (
    days.some(({ to }) => to > end) &&
    days.every(({ to }) => to > end || to < clock.today) &&
    !/\b(?:apply|applications?|openings?|jobs?|search|other|interviews?|then|after (?:that|this)|afterwards|meanwhile|next one)\b/.test(
      sentence,
    )
  )
}

const startsThen = ({ days }: Mention, { opens }: Facts): boolean =>
  opens !== null && days.some(({ from }) => from === Math.floor(opens / 1440))

/** "If today gets away from you": a day that is only supposed to pass. */
function isToday(mention: Mention, { clock }: Facts): boolean {
  return mention.minute === null && mention.days.some(({ from, to }) => from <= clock.today && clock.today <= to)
}

/** The days it can be; an hour alone is today's, or that of the moment it names. */
function resolved(mention: Mention, facts: Facts, part: Part, before: string): readonly Days[] | null {
  if (mention.days.length > 0) return mention.days
  const { today } = facts.clock
  if (mention.minute === null)
    return mention.part === null
      ? null
      : [
          { from: today, to: today },
          { from: today + 1, to: today + 1 },
        ]
  const own = facts.facts.filter(
    ({ minute, role }) => minute === mention.minute && (part !== "act" || role === "opens" || role === "by"),
  )
  if (own.length > 0) return own.map(({ from }) => ({ from, to: from }))
  return /\b(?:at|by|until|before|after)\b/.test(before) ? [] : null
}

const mayAct = ({ leave }: Facts): boolean => leave === "now"

/** A message goes out: between opening and end, not before now. */
function actFits(days: readonly Days[], mention: Mention, before: string, facts: Facts): boolean {
  const { opens, by, now, clock, leave } = facts
  if (opens === null)
    return days.some(({ from, to }) => to >= clock.today && from <= clock.today + 7) && leave === "now"
  const deadline =
    /\b(?:by|before|until|till|no later than|latest|ahead of|up to|through|to)(?: the latest)? (?:the )?$/.test(before)
  const least = Math.max(now, opens)
  // Too late already: the sooner the better.
  const most = by !== null && by >= least ? by : Math.floor(now / 1440) * 1440 + 1439
  return days.some(({ from, to }) => {
    if (mention.minute !== null) {
      const moment = from * 1440 + mention.minute
      if (deadline || /\bfrom $/.test(before))
        return moment === by || (!deadline && moment === opens) || (moment >= least && moment <= most)
      return moment >= least - 1 && moment <= most
    }
    const first = Math.max(from, clock.today)
    if (/\bfrom (?:the )?$|\bas of (?:the )?$|\bstarting (?:the )?$/.test(before))
      return from === Math.floor(opens / 1440) || (leave === "now" && first === clock.today)
    if (/\bafter (?:the )?$/.test(before)) return Math.max(to, clock.today) + 1 === Math.floor(opens / 1440)
    if (/\b(?:before|ahead of) (?:the )?$/.test(before))
      return leave === "now" && from >= clock.today && from - 1 <= Math.floor(most / 1440)
    if (first < Math.floor(least / 1440) || to < clock.today) return false
    if (mention.part !== null && first === Math.floor(least / 1440) && first * 1440 + mention.part[1] < least)
      return false
    if (mention.part !== null && to === Math.floor(most / 1440) && to * 1440 + mention.part[0] > most) return false
    // Today, but not yet: the hour has to be told.
    if (leave === "later" && first === Math.floor(opens / 1440) && first === clock.today) return mention.part !== null
    return to <= Math.floor(most / 1440)
  })
}

/** Nothing goes out then: days before the opening. */
function refrainFits(days: readonly Days[], mention: Mention, before: string, facts: Facts): boolean {
  const { opens, clock, leave, by } = facts
  if (leave === "never") return true
  const opening = opens === null ? null : Math.floor(opens / 1440)
  if (opening === null) return false
  if (/\b(?:before|until|till|prior to) (?:the )?$/.test(before))
    return leave === "later" && days.some(({ from }) => from === opening) && minuteFits(mention, opens! % 1440)
  if (leave === "now" && by !== null && /^not (?:[a-z]+ )*$/.test(before))
    return days.some(({ from }) => from > clock.today)
  if (/\b(?:past|beyond|after|later than) (?:the )?$/.test(before))
    return by !== null && days.some(({ to }) => to === Math.floor(by / 1440))
  return leave === "later" && days.some(({ to }) => to < opening && to >= clock.today)
}

/** Waiting lasts until the opening. */
function waitFits(days: readonly Days[], mention: Mention, before: string, facts: Facts): boolean {
  // What is due waits for nothing; after it has gone there is a next day.
  if (
    facts.leave === "now" &&
    facts.by !== null &&
    /\b(?:can|could|may) wait (?:[a-z]+ )?(?:until|till|for) (?:the )?$/.test(before)
  )
    return actFits(days, mention, "by ", facts)
  if (facts.leave === "now" && !/\b(?:then|after (?:that|this)|afterwards)\b/.test(before)) return false

  const { opens, facts: known, leave, clock } = facts
  const ends = /\b(?:until|till|to|for|before|from|not before|past)(?: about| at least)? (?:the )?$/.test(before)
  if (opens !== null && leave === "later") {
    const opening = Math.floor(opens / 1440)
    // "Hold off for today" lasts as long as the day.
    if (/\bfor $/.test(before) && days.some(({ from, to }) => from === to && to === clock.today))
      return opening > clock.today
    if (ends && /\bpast (?:the )?$/.test(before)) return days.some(({ to }) => to < opening)
    if (ends) return days.some(({ from }) => from === opening) && minuteFits(mention, opens % 1440)
    if (/\b(?:over|through|during|this|let|after) (?:the )?$/.test(before)) return days.some(({ to }) => to < opening)
    return days.some(
      ({ from, to }) =>
        (from === opening && minuteFits(mention, opens % 1440)) || (to < opening && from >= clock.today),
    )
  }
  return known.some(
    ({ role, from, to }) =>
      ["move-on", "opens"].includes(role) && days.some((day) => day.from <= to && from <= day.to && day.from === from),
  )
}

function minuteFits(mention: Mention, minute: number): boolean {
  if (mention.minute !== null) return mention.minute === minute
  return mention.part === null || (minute >= mention.part[0] && minute <= mention.part[1])
}

function matches(fact: Fact, days: readonly Days[], mention: Mention): boolean {
  // Of an absence its ends are told.
  if (fact.role === "away" && !days.some(({ from, to }) => from !== to || from === fact.from || to === fact.to))
    return false
  if (
    !days.some(({ from, to }) =>
      from === to ? fact.from <= from && from <= fact.to : from <= fact.from && fact.to <= to,
    )
  )
    return false
  if (mention.minute !== null && fact.minute !== mention.minute) return false
  return (
    mention.part === null || fact.minute === null || (fact.minute >= mention.part[0] && fact.minute <= mention.part[1])
  )
}

/** Said of the end of the time, or of its beginning: no other day will do. */
const DEADLINE =
  /\b(?:you have (?:got )?(?:until|till|to)|deadline|due|cut-off|cutoff|on time|window (?:[a-z]+ )?(?:closes?|closed|ends?|ended|shuts?|ran)|closes|closed|comfortabl\w+(?! (?:hour|time))|at the latest|no later|last (?:good )?(?:day|morning|moment|chance)|runs? out|expires?|expired|time is up|later than|runs? (?:through|until|to|till|up)|is the last|the last one(?! (?:went|reached|was|left|got|came|arrived|from|to|you))|no later|limit|moment passed|time passed|ends|ended|over by|good until|open until)\b/
const OPENING =
  /\b(?:opens|opened|opening|earliest|first (?:good |possible |right |sensible )?(?:day|morning|moment|chance|opportunity)|not before|nothing (?:[a-z]+ )?before|no sooner|is (?:then )?your(?:s\b| (?:day|moment|cue|turn))|from D\d+|as of D\d+|starts?|begins?)\b/
/** No other day will do, even one on which it may be done. */
const STRICT =
  /\b(?:first (?:good |possible |right |sensible )?(?:day|morning|moment|chance)|earliest|opens|opened|is due|are due|deadline|you have (?:got )?(?:until|till)|last (?:good )?(?:day|morning|moment)|window|on time until|cut-off|ends|limit|at the earliest|at the soonest|your (?:day|moment|cue))\b/
const THEIRS = /\b(?:WHO|OTHER|FIRM|they|their|she|he|her|decision|decide|choice|said|told|promised?|named?)\b/

/** The day they named, in so many words. */
const PROMISED =
  /\b(?:they|she|he|WHO|FIRM|you) (?:have |had |has )?(?:said|named|gave|given|mentioned|promised|set|told (?:you|me)) (?:you |me )?(?:the |on |by )?D\d+ (?:for|as) (?:the|their|a|his|her|its) (?:[a-z]+ )?(?:decision|choice|verdict|answer|date|day|deadline)\b|\b(?:settles?|settle|decides?) (?:it|things|the matter|on it) (?:on|by) (?:the )?D\d/

/** When the talk was over. */
const MET_UNTIL =
  /\b(?:interview|talk|meeting|conversation|visit) (?:itself |there |with WHO )?(?:ended|finished|was over|was done|closed|wrapped up)\b|\byou (?:walked out|came out|left|finished|got out|were (?:done|out|through|finished))\b/

/** When it begins. */
const MET_AT =
  /\b(?:interview|talk|meeting|conversation|appointment)(?: itself| there| with WHO)? (?:is|was|will be) (?:on D\d+ )?at D\d/

/** What ends at three does not begin then. */
const startsAt = (minute: number | null, { context }: Facts): boolean =>
  minute === null ||
  (context.situation.interviews ?? []).some(
    ({ at }) => at !== undefined && Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) === minute,
  )

/** Whether a clause says in so many words what its day is the day of. */
export const saysWhose = (text: string): boolean =>
  DEADLINE.test(text) || OPENING.test(text) || STRICT.test(text) || NAMED.decision!.test(text)

/** What a day is said to be the day of in so many words. */
const NAMED: Partial<Record<Role, RegExp>> = {
  interview: /\b(?:interview\w*|you (?:met|saw|spoke)|conversation|round)\b/,
  decision: /\b(?:their (?:own )?(?:date|day|decision|deadline)|decision|decides?|decided|promised|named)\b/,
  reply: /\b(?:repl\w+|offer|rejection|wrote back|invitation)\b/,
}

function factFits(clause: Clause, days: readonly Days[], mention: Mention, facts: Facts, sentence = ""): boolean {
  const known = facts.facts.filter(
    (fact) => matches(fact, days, mention) && (fact.role !== "told" || THEIRS.test(clause.text)),
  )
  const has = (...roles: Role[]): boolean => known.some(({ role }) => roles.includes(role))
  const { text } = clause
  const theirs = THEIRS.test(text)
  if (/\b(?:they|she|he|WHO|FIRM) (?:have|has) (?:until|till|time until)\b/.test(text)) return has("decision")
  if (/\b(?:away|vacation|holidays?|absence)\b/.test(text) && !/\b(?:you|note|follow-up|thank-you|window)\b/.test(text))
    return has("away", "back")
  if (mention.minute !== null && MET_AT.test(text)) return has("interview") && startsAt(mention.minute, facts)
  if (mention.minute !== null && MET_UNTIL.test(text)) return has("interview") && !startsAt(mention.minute, facts)
  if (PROMISED.test(text) && facts.facts.some(({ role }) => role === "decision")) return has("decision")
  // "By the 20th" is what they told.
  if (has("decision") && /\b(?:they|she|he|WHO|FIRM) (?:[a-z]+ )?(?:told|said|named|promised)\b/.test(sentence))
    return true
  if (
    (OPENING.test(text) && DEADLINE.test(text)) ||
    /\b(?:from|between) D\d+ (?:to|until|till|through|and) D\d/.test(text)
  )
    return (
      has("opens", "by") ||
      days.some(({ from }) => from === facts.clock.today) ||
      (known.length > 0 && days.every(({ to }) => to < facts.clock.today))
    )
  // What closed has closed by now.
  if (/\b(?:window|deadline|time|day)\b.*\b(?:closed|ended|expired|ran out|shut)\b/.test(text))
    return known.some(({ role, from }) => role === "by" && from <= facts.clock.today)
  if (DEADLINE.test(text) && !OPENING.test(text))
    return (
      has("by") ||
      (facts.context.advice.action === "prepare" && has("interview")) ||
      (theirs && has("decision")) ||
      ((/\boffer\b/.test(text) || (facts.message === "notice" && /\b(?:your|own|other)\b/.test(text))) && has("offer"))
    )
  if (OPENING.test(text) && !DEADLINE.test(text))
    return (
      has("opens") ||
      ((/\b(?:interview|round)\b/.test(text) || facts.context.advice.action === "prepare") &&
        has("interview") &&
        startsAt(mention.minute, facts)) ||
      (/\bday back\b/.test(text) &&
        known.some(({ role, from }) => role === "back" && days.some((day) => day.from === from)))
    )
  const roles = new Set(CUES.flatMap((cue) => (cue.re.test(text) ? cue.roles : [])))
  if (/\b(?:before|until|after|till|since) (?:the )?$/.test(clause.text.slice(0, clause.text.search(/\bD\d/))))
    for (const role of ["interview", "decision", "away", "back"] as const) roles.add(role)
  const specific = [...roles].filter((role) => role !== "by" && role !== "opens" && role !== "told")
  if (known.some(({ role }) => roles.has(role))) return true
  // The day of nothing that has a name is the message's.
  if (
    has("opens", "by") &&
    !Object.entries(NAMED).some(([role, re]) => roles.has(role as Role) && re.test(text)) &&
    /\b(?:on|is|at|was|time|belongs?|since|has|have|days?)\b/.test(text)
  )
    return true
  return (
    specific.length === 0 &&
    (known.length > 0 || days.some(({ from, to }) => from === to && from === facts.clock.today))
  )
}
