/**
 * Questions about what comes after the next step: when the follow-up, what if nobody answers, how often, when to give up.
 * The dates are the timeline's.
 * @module
 */

import { playbookOf } from "../../../shared/timing/playbooks/index.ts"
import type { TimelineStep } from "../../../shared/wire/advice.ts"
import { has } from "../../prefilter.ts"
import type { Piece } from "./compose.ts"
import { type Context, momentOf, nameOf, namesOf } from "./context.ts"
import { endWithQuestion, endWithStep } from "./finish.ts"
import { opening } from "./heard.ts"
import { core, firstInShort, silenceUntil } from "./timing.ts"
import { topicAsked } from "./topics.ts"
import type { Answer } from "./types.ts"

export type AheadQuestion =
  | "more-time"
  | "their-answer"
  | "how-long"
  | "give-up"
  | "how-many"
  | "second"
  | "follow-up"
  | "after"

const unanswered =
  /(?:hear(?:ing)? (?:nothing|no\b)|(?:don'?t|do not|never|dont) (?:\w+ )?hear|no (?:answer|reply|response|word|news)\b|no (?:call|write|contact|email|mail)s?\b(?! (?:me )?back to)|(?:nobody|no one|none of them) (?:\w+ )?(?:call|answer|repl|respond|write|get)\w*|(?:there(?:'s| is) )?(?:only |just )?silence|never (?:answer|repl|respond|write|call|get back)\w*|(?:don'?t|doesn'?t|do not|does not|won'?t|dont|doesnt|wont|not) (?:\w+ )?(?:answer|repl|respond|write back|call back|get back|react)\w*|still nothing|nothing (?:comes|happens|back|at all)|stays? (?:quiet|silent)|ghosts? me|forgets? (?:me|about me)|nothing\W*$|not\W*$|ignores? (?:me|it|that))/
    .source
const hypothetical = String.raw`\b(?:if|in case|suppose|when|assuming)\b[^.?!]{0,50}?`

/** What is asked, the narrowest first. */
const questions: readonly (readonly [AheadQuestion, RegExp])[] = [
  [
    "more-time",
    /\b(?:if|when|suppose)\b[^.?!]{0,40}\b(?:needs?|wants?|takes?|asks? for) (?:more|longer|extra|some|a bit more) time\b|\b(?:if|when|suppose)\b[^.?!]{0,30}\b(?:postpone|delay|not decided|haven'?t decided|still deciding)/i,
  ],
  [
    "their-answer",
    /\bwhen (?:do|will|would|might|should|can) (?:i (?:finally |ever )?hear\b|i expect|(?:they|he|she) (?:finally |ever )?(?:answer|reply|decide|call|tell|let me know|get back|write)\w*)/i,
  ],
  [
    "give-up",
    /\b(?:when|how long|at what point|(?:un)?till? when|which day|what day)\b[^.?!]{0,50}\b(?:give up|stop (?:waiting|hoping|trying|writing|asking)|move on|let (?:it|this|that|them) go|forget (?:it|about)|write (?:it|them) off|(?:count|take) (?:it|that) (?:as|for) a no|assume|is it (?:over|a no))\b|\b(?:it['’]?s|is it|it is) over\W*$|\b(?:hard stop|cut-?off)\b|\bhow long (?:do|should|must|shall|will) i (?:have to )?wait (?:for (?:an answer|them|a reply|their answer)|until it)\b|\b(?:last|final) (?:date|day|deadline)\b/i,
  ],
  [
    "how-many",
    /\bhow (?:many|often)\b[^.?!]{0,30}\b(?:times?|follow|e-?mails?|mails?|messages?|notes?|calls?|write|ask|contact|nudge|check)|\bhow many more\b|\b(?:should|can|could|may|shall|must|do) (?:i|we) (?:also |then |just |really |maybe )*(?:write|e-?mail|mail|message|call|ring|ask|follow up|contact|chase|nudge|check in)\b(?: \p{L}+){0,2} (?:two|three|four|five|several|many|a few|\d) times\b/iu,
  ],
  [
    "second",
    /\b(?:when|what|and|day|date|how about)\b[^.?!]{0,30}\b(?:second|2nd) (?:time|one|follow[- ]?up|nudge|note|e-?mail|mail|message|call)\b/i,
  ],
  ["how-long", /\bhow long\b[^.?!]{0,20}\bwait\b|\buntil when\b/i],
  ["after", new RegExp(`${hypothetical}(?:${unanswered})`, "i")],
  [
    "after",
    /^\W*(?:(?:and|ok|okay|so|but|yes|well|alright|cool|great|fine|good|nice|thanks|right|sent|done)\W+)*(?:then|what then|then what|(?:and )?what (?:(?:comes|happens|is|do i do|should i do) )?after(?:wards)?(?: (?:that|this|it|the \w+(?:[- ]\w+)?))?|after(?:wards)?(?: (?:that|this|it|the \d+(?:st|nd|rd|th)))?|the one after(?: (?:that|this))?|what'?s after(?: (?:that|this|it))?)\W*(?:what)?\W*$/i,
  ],
  [
    "follow-up",
    /\bwhen\b[^.?!]{0,40}\b(?:follow(?:ing)?[- ]?up|check in|nudge|chase|(?:ask|write|e-?mail|contact)\w* (?:\w+ )?(?:again|for news|for an update))|\bfollow[- ]?up\b[^.?!]{0,20}\bwhen\b|\b(?:and|what about) the follow[- ]?up\W*$|\bwhen\b[^.?!]{0,20}\bask for news\b/i,
  ],
]

/** Which of the questions a message asks; null for none. */
export function aheadAsked(text: string): AheadQuestion | null {
  return questions.find(([, asks]) => has(asks, text))?.[0] ?? null
}

/** The answer to such a question, where the message told nothing new; null for any other message. */
export function ahead(context: Context): Answer | null {
  const pieces = aheadPieces(context)
  if (pieces === null) return null
  const said = [...opening(context), ...pieces]
  if (aheadAsked(context.text) === "their-answer")
    return endWithStep(context, [...said, ...core(context).map((piece) => ({ rank: 6, ...piece }))])
  if (context.advice.action === "ask") return endWithQuestion(context, said)
  return endWithStep(context, [...said, { say: firstInShort(context), rank: 5 }])
}

/** The words for it alone. */
export function aheadPieces(context: Context): Piece[] | null {
  const question = aheadAsked(context.text)
  if (question === null || topicAsked(context.text)?.id === "asked-for-none") return null
  const say = saidOf(question, context)
  return say === null || say.length === 0 ? null : [{ say }]
}

/** What comes first after the step that is due. */
export function firstOfTimeline(context: Context): readonly string[] {
  const [first] = stepsAhead(context)
  return first ? context.words.ifQuiet([clauseOf(context, first)]) : []
}

function saidOf(question: AheadQuestion, context: Context): readonly string[] | null {
  const { advice, words } = context
  switch (advice.action) {
    case "ask":
      if (question === "their-answer") return null
      if (question === "more-time") return words.ifTheyNeedTime
      return question === "after" || question === "give-up" ? words.silenceInGeneral : null
    case "prepare":
      if (question === "their-answer" || question === "how-long" || question === "more-time") return null
      return question === "follow-up" || question === "after" ? words.afterTheInterview : words.silenceInGeneral
    case "do_not_contact": {
      if (question === "their-answer") return words.theirAnswer
      const until = silenceUntil(context)
      return until && ["after", "give-up", "how-long"].includes(question) ? words.silenceUntil(until) : null
    }
    case "reply":
      if (question === "their-answer") return null
      return question === "how-many" || question === "how-long" ? null : words.datesAfterThis
    case "move_on":
      return null
    case "send":
    case "wait":
    case "get_contact":
      if (question === "more-time") return words.ifTheyNeedTime
      if (question === "their-answer") return words.theirAnswer
      if (advice.message === "notice") return question === "how-many" ? null : words.datesAfterThis
      return fromTimeline(question, context)
  }
}

function fromTimeline(question: AheadQuestion, context: Context): readonly string[] | null {
  const { words, today, order } = context
  const steps = stepsAhead(context)
  const clauses = (some: readonly TimelineStep[]) => some.map((step) => clauseOf(context, step))
  const at = (step: TimelineStep) => momentOf(context, step.on)
  const step = (what: TimelineStep["what"]) => steps.find((one) => one.what === what)
  const withRecruiter = context.advice.timeline.some(({ message }) => message === "recruiter_check_in")
  const day = (one: TimelineStep) => words.nearDay(at(one).day, today, order)
  switch (question) {
    case "more-time":
    case "their-answer":
      return null
    case "how-long":
      // How long until the next message is what the advice says itself.
      return context.advice.message === null ? fromTimeline("give-up", context) : null
    case "follow-up": {
      const opens = step("follow_up_opens")
      if (opens?.message !== "follow_up")
        return opens ? words.askRecruiter({ who: recruiter(context), day: day(opens) }) : null
      return words.followUpFrom({ onAndFrom: words.onAndFrom(at(opens), today, order) })
    }
    case "second": {
      const opens = step("second_follow_up_opens")
      if (opens?.message === "follow_up")
        return words.secondFrom({ onAndFrom: words.onAndFrom(at(opens), today, order) })
      return !withRecruiter && mostFollowUps(context) === 1 && context.advice.message !== null ? words.noSecond : null
    }
    case "give-up": {
      const end = step("move_on")
      if (!end) return withRecruiter ? words.checkInsGoOn({ who: recruiter(context) }) : null
      return words.giveUpOn({ day: day(end), before: clauses(steps.filter((one) => one !== end)) })
    }
    case "how-many":
      if (withRecruiter) return words.checkInsGoOn({ who: recruiter(context) })
      if (steps.length === 0) return null
      return words.howMany({ left: followUpsLeft(context), most: mostFollowUps(context), clauses: clauses(steps) })
    case "after": {
      const rest = afterTheNamed(context, steps)
      if (rest.length > 0) return words.ifQuiet(clauses(rest))
      return withRecruiter ? words.checkInsGoOn({ who: recruiter(context) }) : null
    }
  }
}

/** The openings and the end that come after what the advice is about now. */
function stepsAhead({ advice }: Context): TimelineStep[] {
  const own = advice.ordinal === 1 ? "follow_up_opens" : advice.ordinal === null ? null : "second_follow_up_opens"
  return advice.timeline.filter(
    ({ what, message }) =>
      (what === "follow_up_opens" || what === "second_follow_up_opens" || what === "move_on") &&
      !(what === own && message === advice.message),
  )
}

/** "And after that?" means after what the last answer named, where anything is left then. */
function afterTheNamed(context: Context, steps: readonly TimelineStep[]): readonly TimelineStep[] {
  const { words, today, order, text } = context
  const last = context.said.at(-1) ?? ""
  const named = steps.findLastIndex(({ on }) => last.includes(words.nearDay(momentOf(context, on).day, today, order)))
  const rest = steps.slice(named + 1)
  return /\b(?:after|then)\b/i.test(text) && rest.length > 0 ? rest : steps
}

function clauseOf(context: Context, { what, on, message }: TimelineStep): string {
  const { words, today, order, advice } = context
  const day = words.nearDay(momentOf(context, on).day, today, order)
  if (what === "move_on") return words.later.moveOn({ day })
  if (message === "recruiter_check_in")
    return what === "follow_up_opens"
      ? words.later.checkIn({ day, who: recruiter(context) })
      : words.later.checkInAgain({ day, who: recruiter(context) })
  if (what === "second_follow_up_opens") return words.later.second({ day })
  return words.later.followUp({ day, who: advice.to.length === 1 ? namesOf(context, advice.to) : "" })
}

function recruiter(context: Context): string {
  const person = context.situation.people?.find(({ kind }) => kind === "recruiter")
  return person ? nameOf(context, person.id) : context.words.yourRecruiter
}

function mostFollowUps({ advice }: Context): number {
  return playbookOf(advice.playbook)?.followUpsAtMost ?? 1
}

/** How many may still be written, the one the advice is about included. */
function followUpsLeft(context: Context): number {
  const { advice } = context
  if (advice.message === null) return 0
  return Math.max(0, mostFollowUps(context) - (advice.ordinal ?? 1) + 1)
}
