/**
 * "Help me write it", step by step: what is still to be asked for, and when the draft can be written. Pure.
 * @module
 */
import type { Advice } from "../../../shared/wire/advice.ts"
import type { MessageKind, Situation } from "../../../shared/wire/situation.ts"
import type { Intent } from "../../../shared/wire/understand.ts"
import type { Drafting, DraftQuestion } from "../../store/drafting.ts"
import { hash } from "../write/choose.ts"
import { FIELD, questionOf } from "./field.ts"
import { pointsIn, senderIn, senderOf } from "./points-in.ts"
import { formWanted, kindWanted, personNamed, toneWanted } from "./request.ts"
import { revised } from "./revise.ts"

export interface DraftStepInput {
  intent: Intent
  text: string
  /** JSON path of what was asked last. */
  asked: string | null
  state: Drafting | null
  situation: Situation
  advice: Advice
}

export interface DraftStep {
  state: Drafting
  /** "draft.topic" where something is asked first; null: it can be written. */
  ask: string | null
  /** What stands on the card was changed. */
  changed: boolean
}

/** At most so many questions before it is written. */
const MOST_QUESTIONS = 3

const SKIP =
  /^\W*(?:skip(?: (?:it|this|that))?|no|none|nothing|nope|nah|not really|not sure|(?:i )?(?:don'?t|do not) know|dunno|no idea|can'?t (?:think|remember).*|pass|next|just write(?: it)?|whatever|leave it|n\/?a|-+)\W*$/iu

/** Other things may be wanted in between; then the draft waits. */
const ELSE: readonly Intent[] = ["erase", "handoff", "review"]

/** True where the message is an answer to what was asked for a draft: words for a letter, no facts of the case. */
export function answersDraft(text: string, asked: string | null): boolean {
  return (
    questionOf(asked) !== null &&
    !/\?\s*$/u.test(text) &&
    !/^\W*(?:erase|delete (?:everything|my|all)|stop)\b/iu.test(text)
  )
}

/** @returns null where the message is about something else */
export function draftStep(input: DraftStepInput): DraftStep | null {
  const { intent, text, asked, state, situation } = input
  const question = questionOf(asked)
  // Skipped twice, it is not asked again.
  if (state && question && state.asked.includes(question) && SKIP.test(text)) return null
  if (state && question && answersDraft(text, asked)) return next(answered(state, question, text), situation)
  if (ELSE.includes(intent)) return null
  const changed = state && revised(state, text, situation)
  if (changed) return { state: changed, ask: null, changed: true }
  return intent === "draft" ? next(begun(input), situation) : null
}

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
  }
}

function answered(state: Drafting, question: DraftQuestion, text: string): Drafting {
  const asked = [...new Set([...state.asked, question])]
  if (SKIP.test(text)) return { ...state, asked }
  const tone = question === "name" && text.length < 40 ? toneWanted(text) : null
  if (tone !== null) return { ...state, tone }
  if (question === "name") {
    const sender = senderOf(text)
    // A wish for what it says, in place of a name: the name is asked for once more.
    if (!sender && text.trim().split(/\s+/u).length > 3) return { ...state, points: withSaid(state, text) }
    return { ...state, asked, sender: sender ?? state.sender }
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
  return { state, ask: missing === undefined ? null : `${FIELD}${missing}`, changed: state.shown.length > 0 }
}

function isTold({ points, sender }: Drafting, question: DraftQuestion): boolean {
  return question === "name" ? sender !== null : points[question] !== undefined
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
