/**
 * "Help me write it", step by step: what is still to be asked for, and when the draft can be written. Pure.
 * @module
 */
import { isDeepStrictEqual } from "node:util"
import type { Advice } from "../../../shared/wire/advice.ts"
import type { MessageKind, Situation } from "../../../shared/wire/situation.ts"
import type { Intent } from "../../../shared/wire/understand.ts"
import type { Drafting, DraftQuestion } from "../../store/drafting.ts"
import { hash } from "../write/choose.ts"
import { FIELD, questionOf } from "./field.ts"
import { pointsIn, senderIn, senderOf } from "./points-in.ts"
import { isQuestion, readMessage } from "./read-message.ts"
import { formWanted, kindWanted, personNamed, toneWanted } from "./request.ts"
import type { Remark, Revision } from "./revise.ts"

export interface DraftStepInput {
  intent: Intent
  text: string
  /** JSON path of what was asked last. */
  asked: string | null
  state: Drafting | null
  /** What was known before this message. */
  before: Situation
  situation: Situation
  advice: Advice
}

export interface DraftStep {
  state: Drafting
  /** "draft.topic" where something is asked first; null: it can be written. */
  ask: string | null
  /** What stands on the card was changed. */
  changed: boolean
  /** What is said beside it, or instead of writing it. */
  remark: Remark | null
  /** What stands on the card stays. */
  stays: boolean
  /** Shorter and shorter ones, to take the first that is. */
  briefer?: Drafting[]
}

/** At most so many questions before it is written. */
const MOST_QUESTIONS = 3

/** Other things may be wanted in between; then the draft waits. */
const ELSE: readonly Intent[] = ["erase", "handoff", "review"]

/** @returns null where the message is about something else */
export function draftStep(input: DraftStepInput): DraftStep | null {
  const { intent, asked, state, situation } = input
  const read = readMessage(input)
  const question = questionOf(asked)
  if (state) {
    switch (read.as) {
      case "change":
        if (read.revision.isGuess && (intent === "draft" || !isDeepStrictEqual(input.before, situation))) break
        return revised(state, read.revision, asked)
      case "sender":
        return { ...next({ ...state, sender: { ...state.sender, ...read.sender } }, situation), remark: "signed" }
      case "generic":
        return standing(state, asked, "generic")
      case "skip":
        // Skipped twice, it is not asked again.
        if (state.asked.includes(question!) && !read.all) return null
        return next({ ...state, asked: read.all ? ALL : withAsked(state, question!) }, situation)
      case "answer":
        return next(answered(state, read.question, read.text), situation)
      case "other":
        break
    }
    if (question && isQuestion(input.text)) return null
  }
  if (ELSE.includes(intent)) return null
  return intent === "draft" ? next(begun(input), situation) : null
}

const ALL: DraftQuestion[] = ["topic", "value", "answer", "name"]
const withAsked = ({ asked }: Drafting, question: DraftQuestion): DraftQuestion[] => [...new Set([...asked, question])]

/** Before the first draft a change is kept in mind, and what was asked stands. */
function revised(state: Drafting, revision: Revision, asked: string | null): DraftStep {
  const { state: now, remark, briefer } = revision
  const open = questionOf(asked) === null ? null : asked
  if (state.shown.length === 0) return standing(now ?? state, open, remark ?? "noted")
  if (now === null) return standing(state, open, remark)
  return { state: now, ask: null, changed: true, remark, stays: false, ...(briefer && { briefer }) }
}

const standing = (state: Drafting, ask: string | null, remark: Remark | null): DraftStep => ({
  state,
  ask,
  changed: false,
  remark,
  stays: true,
})

function begun({ text, state, situation, advice }: DraftStepInput): Drafting {
  const kind = kindWanted(text, advice, situation)
  const same = state?.kind === kind
  return {
    kind,
    form: formWanted(text),
    tone: toneWanted(text) ?? state?.tone ?? "warm",
    to: personNamed(text, situation),
    points: { ...(same ? state.points : {}), ...pointsIn(text) },
    sender: senderIn(text) ?? state?.sender ?? null,
    asked: same ? state.asked : [],
    variant: 0,
    seed: same && state.shown.length > 0 ? state.seed : hash(`${text} ${JSON.stringify(situation)}`),
    shown: same ? state.shown : [],
    ...(same && state.edits && { edits: state.edits }),
    ...(BRIEF.test(text) && { edits: { ...(same && state.edits), brief: true } }),
  }
}

/** "Write a short thank-you". */
const BRIEF = /\b(?:short|brief|quick|concise)\b.{0,20}\b(?:note|thank|e-?mail|message|letter|follow|one|text)/iu

function answered(state: Drafting, question: DraftQuestion, text: string): Drafting {
  const asked = withAsked(state, question)
  if (question === "name") {
    const sender = senderOf(text)
    // A wish for what it says, in place of a name: the name is asked for once more.
    if (!sender && text.trim().split(/\s+/u).length > 3) return { ...state, points: withSaid(state, text) }
    return { ...state, asked, sender: sender ? { ...state.sender, ...sender } : state.sender }
  }
  return { ...state, asked, points: { ...state.points, [question]: text.trim().slice(0, 2000) } }
}

function withSaid({ kind, points }: Drafting, text: string): Drafting["points"] {
  const told = pointsIn(text)
  if (Object.keys(told).length > 0) return { ...points, ...told }
  const name = kind === "reply" ? "answer" : points.topic === undefined ? "topic" : "forgotten"
  return { ...points, [name]: text.trim().slice(0, 2000) }
}

function next(state: Drafting, situation: Situation): DraftStep {
  const missing =
    state.asked.length >= MOST_QUESTIONS
      ? undefined
      : wanted(state, situation).find((question) => !state.asked.includes(question) && !isTold(state, question))
  const ask = missing === undefined ? null : `${FIELD}${missing}`
  return { state, ask, changed: state.shown.length > 0, remark: null, stays: false }
}

function isTold({ points, sender }: Drafting, question: DraftQuestion): boolean {
  return question === "name" ? Boolean(sender?.name) : points[question] !== undefined
}

/** What makes each kind of message personal. */
const WANTED: Record<MessageKind, readonly DraftQuestion[]> = {
  thank_you: ["topic", "value", "name"],
  follow_up: ["topic", "name"],
  recruiter_check_in: ["topic", "name"],
  contact_request: ["name"],
  reply: ["answer", "name"],
  notice: ["topic", "name"],
}

function wanted({ kind }: Drafting, { replies = [], otherOffer }: Situation): readonly DraftQuestion[] {
  // A no is thanked for; what another offer's notice says is known.
  const rejected = replies.findLast(({ kind: sort }) => sort !== "holding")?.kind === "rejection"
  if ((kind === "reply" && rejected) || (kind === "notice" && otherOffer)) return ["name"]
  return WANTED[kind]
}

/** The draft's question that a message about something else left open; null where it is settled or void. */
export function leftOpen(
  { asked, drafting, advice }: { asked: string | null; drafting: Drafting | null; advice: Advice | null },
  now: Advice,
): DraftQuestion | null {
  if (!drafting || drafting.shown.length > 0) return null
  // What was to be written is no longer what is due: it was sent meanwhile, or is not welcome.
  const isVoid = advice?.message === drafting.kind && now.message !== drafting.kind
  return isVoid ? null : questionOf(asked)
}
