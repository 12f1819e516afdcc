/**
 * More turns of speech in which a day or a length of time promises nothing: how long one has for oneself, what time it is now,
 * how long somebody talked with one, how far past its end something is.
 * @module
 */
import type { Facts } from "./facts.ts"
import type { Turn, TurnReader } from "./turns.ts"

export const IDLE_TURNS: readonly TurnReader[] = [
  stretch,
  spent,
  nowIs,
  overdue,
  comesThen,
  notPutOff,
  yours,
  askedRecruiter,
  onceFound,
  needed,
  forSearch,
]

const OWN =
  /\b(?:appl(?:y|ying|ications?)|openings?|search|jobs|elsewhere|prepar\w+|get ready|practi[cs]\w+|rehears\w+|go over|answers)\b/
const REACHES = /\b(?:WHO|OTHER|FIRM|HRWHO|her|him|them|wait|write|ask|note|email|call|message|follow-?up|send)\b/

/** "Two weeks is a good stretch for applications": time for one's own doings. */
function stretch({ mention, sentence, index }: Turn): boolean | undefined {
  if (mention.span?.use !== "bare" || mention.span.minutes < 1440) return undefined
  const behind = sentence.slice(sentence.indexOf(`D${index} `) + `D${index}`.length)
  if (
    !/^ (?:and D\d+ )?(?:is|are) (?:an? |more than )?(?:[a-z]+ )?(?:stretch|time|plenty|enough|long|while)\b/.test(
      behind,
    )
  )
    return undefined
  return OWN.test(sentence) && !REACHES.test(sentence) ? true : undefined
}

/** "Both of them spent an hour on you". */
function spent({ mention, before, after }: Turn, { context }: Facts): boolean | undefined {
  const { span } = mention
  if (span === null || span.minutes >= 1440 || !/\b(?:spent|took) (?:about |over |nearly )?$/.test(before))
    return undefined
  if (!/^ (?:(?:on|with|for) )?you\b/.test(after)) return undefined
  return (context.situation.interviews ?? []).some((met) => (met.minutes ?? 60) === span.minutes)
}

/** "It's past noon now": as it is. */
function nowIs({ mention, before }: Turn, { now, clock }: Facts): boolean | undefined {
  const past = /^it is (?:(?:already|now|just|well) )*(?<past>past |after )?$/.exec(before)?.groups
  if (!past || mention.minute === null || mention.span) return undefined
  if (mention.days.length > 0 && !mention.days.some(({ from }) => from === clock.today)) return false
  const gone = (now % 1440) - mention.minute
  return past.past === undefined ? Math.abs(gone) <= 30 : gone >= 0 && gone < 120
}

/** "You're nineteen hours over": since its end. */
function overdue({ mention, before, after }: Turn, { by, now, clock, context }: Facts): boolean | undefined {
  const { span } = mention
  if (
    span?.use === "bare" &&
    /\b(?:become|into|be|make it|grow to) $/.test(before) &&
    /^(?: ,.*)?$/.test(after) &&
    /\bnot let\b/.test(before)
  )
    return context.advice.late
  if (
    !span ||
    !/\byou are (?:now |already |about |only )*$/.test(before) ||
    !/^ (?:over|late|overdue|behind)\b/.test(after)
  )
    return undefined
  if (by === null || !context.advice.late) return false
  return span.minutes < 1440
    ? Math.abs(now - by - span.minutes) <= 60
    : clock.today - Math.floor(by / 1440) === span.minutes / 1440
}

/** "Should an offer come on Friday". */
function comesThen({ sentence, before, mention }: Turn, { clock }: Facts): boolean | undefined {
  if (!/^(?:if|should|when|once|in case)\b/.test(sentence) || mention.span || mention.days.length === 0)
    return undefined
  if (
    !/\b(?:offer|answer|invitation|reply|word|news) (?:comes?|arrives?|lands?|reach(?:es)?)(?: (?:you|in))? (?:on |by )?$/.test(
      before,
    )
  )
    return undefined
  return mention.days.some(({ from }) => from >= clock.today && from <= clock.today + 30)
}

/** "No reason to put it off another day", where it is due. */
function notPutOff({ mention, before }: Turn, { leave }: Facts): boolean | undefined {
  return leave === "now" &&
    mention.span?.use === "more" &&
    /\b(?:no (?:reason|need|sense|point)|not|never) (?:[a-z]+ )*(?:put (?:it|this|that) off|wait|delay)(?: for)? $/.test(
      before,
    )
    ? true
    : undefined
}

/** "The morning is yours": what is left of the day, or the days of rest ahead. */
function yours({ mention, after, before }: Turn, { clock, opens, leave }: Facts): boolean | undefined {
  if (mention.span || mention.minute !== null) return undefined
  const rest = /^ (?:is|are) (?:all )?yours\b|^ to yourself\b|^ is (?:there )?for (?:rest|practi[cs]e|yourself)\b/.test(
    after,
  )
  const counted =
    /\b(?:are|is) (?:a |the )?$/.test(before) && after === "" && mention.days.some(({ from, to }) => to === from + 1)
  if (!rest && !counted) return undefined
  if (mention.days.length === 0) return rest ? true : undefined
  return leave === "later" && opens !== null
    ? mention.days.some(({ from, to }) => from >= clock.today && to < Math.floor(opens / 1440))
    : undefined
}

/** One's own recruiter may be asked any day. */
function askedRecruiter({ clause, mention }: Turn, { recruiter, clock, message }: Facts): boolean | undefined {
  if (!recruiter || message !== null || mention.span || mention.minute !== null) return undefined
  if (
    !/\b(?:ask|call|write to|email|ring|tell) REC\b/.test(clause.text) ||
    /\b(?:WHO|FIRM|OTHER|them)\b/.test(clause.text)
  )
    return undefined
  return mention.days.length > 0 && mention.days.every(({ from }) => from >= clock.today && from <= clock.today + 7)
}

/** "Once you have the address it can go the same day". */
function onceFound({ mention, sentence, before }: Turn, { context, opens, now }: Facts): boolean | undefined {
  return context.advice.action === "get_contact" &&
    opens !== null &&
    opens <= now &&
    mention.span?.use === "after" &&
    mention.span.minutes === 0 &&
    /\b(?:go|send|goes|write)\b/.test(before) &&
    /^(?:if|once|when|as soon as|should)\b.*\b(?:address|email)\b/.test(sentence)
    ? true
    : undefined
}

/** "If you need the weekend to decide": one's own time, asked for in the answer that is due. */
function needed({ mention, clause, before, after }: Turn, { message, leave, clock }: Facts): boolean | undefined {
  if (message !== "reply" || leave !== "now" || mention.span || mention.days.length === 0) return undefined
  if (!clause.supposed || !/\byou (?:need|want|would like) (?:[a-z]+ )?$/.test(before)) return undefined
  if (!/^ to (?:decide|think|consider|weigh|sleep)\b/.test(after)) return undefined
  return mention.days.some(({ from }) => from >= clock.today && from <= clock.today + 7)
}

/** "A weekend is good for two or three applications". */
function forSearch({ mention, sentence, before, after }: Turn, { clock }: Facts): boolean | undefined {
  if (mention.span || mention.days.length === 0 || !/^(?:a|this|the|one) (?:[a-z]+ )?$|^$/.test(before))
    return undefined
  if (
    !/^ is (?:a )?(?:[a-z]+ )?(?:time |good |made |enough )?(?:for|to)\b/.test(after) ||
    !OWN.test(sentence) ||
    REACHES.test(sentence)
  )
    return undefined
  return mention.days.some(({ to }) => to >= clock.today)
}
