/**
 * What a message is while a message to an employer is being written: a change, a name to sign with, a skip, an answer, or something else. Pure.
 * @module
 */
import { fold, namesIn } from "../../../shared/language/names.ts"
import type { Sender } from "../../../shared/wire/draft.ts"
import type { Situation } from "../../../shared/wire/situation.ts"
import type { Drafting, DraftQuestion } from "../../store/drafting.ts"
import { ERASE } from "../../understand/intent.words.ts"
import { factsApart } from "./facts.ts"
import { questionOf } from "./field.ts"
import { bareName } from "./points-in.ts"
import { type Revision, revisionOf } from "./revise.ts"
import { skips, skipsAll } from "./skips.ts"

export type Read =
  | { as: "change"; revision: Revision }
  | { as: "sender"; sender: Sender }
  | { as: "skip"; all: boolean }
  | { as: "generic" }
  /** `text` without the facts of the case in it, which are `facts`. */
  | { as: "answer"; question: DraftQuestion; text: string; facts: string }
  /** The intent decides. */
  | { as: "other" }

export interface Heard {
  text: string
  /** JSON path of what was asked last. */
  asked: string | null
  state: Drafting | null
  situation: Situation
}

const OTHER: Read = { as: "other" }

export function readMessage({ text, asked, state, situation }: Heard): Read {
  if (!state || isOrder(text)) return OTHER
  const revision = revisionOf(state, text, situation, asked)
  if (revision) return { as: "change", revision }
  const question = questionOf(asked)
  const mayBeName = question === null ? asked === null : question !== "name"
  const sender = mayBeName ? senderAlone(state, text, situation) : null
  if (sender) return { as: "sender", sender }
  if (question === null) return OTHER
  if (skipsAll(text)) return { as: "skip", all: true }
  if (skips(text)) return { as: "skip", all: false }
  if (GENERIC.test(text)) return { as: "generic" }
  if (isQuestion(text) || WORRY.test(text) || (question !== "answer" && CHAT.test(text))) return OTHER
  const names = (situation.people ?? []).flatMap(({ name = [] }) => name)
  const { facts, rest } = factsApart(text, question === "answer", names)
  return /\p{L}{2}/u.test(rest) || facts.trim() === "" ? { as: "answer", question, text: rest, facts } : OTHER
}

const isOrder = (text: string): boolean =>
  ERASE.test(text) || /^\W*(?:erase|delete (?:everything|my|all)|stop)\b/iu.test(text)

const QUESTION =
  /\?\s*$|^\W*(?:huh|eh|(?:i )?(?:idk|don'?t (?:know|understand|get)|do not understand)(?: what)? (?:you (?:mean|want)|this|that|it))\W*$|^\W*(?:(?:and|but|so|ok(?:ay)?|also|wait|hm+|sorry|first)\W+)*(?:how (?:much|many|long|short|formal) (?:words?|sentences?|lines?|should|do i|does it|must|can it|is it)|how (?:do|should|can|about) (?:i|we|it)\b|what do you (?:mean|want|need)|what (?:do i|if|about|should|would you|can i|else|subject)\b|what'?s (?:the|a|this)\b|should i|shall i|do i|can i|could i|may i|must i|am i|is (?:it|this|that) (?:ok|okay|too|bad|rude|fine|better|necessary|normal)|are you|do you|does this|can you (?:tell|explain|say)|when (?:do|should|can|must|will) (?:i|they|you)|why (?:do|should|is|would|does) (?:i|you|it|that|this)\b|who (?:do|should|does)|which (?:day|one) (?:do|should|is))\b/iu

export const isQuestion = (text: string): boolean => QUESTION.test(text)

const WORRY =
  /^\W*(?:(?:but|and|oh|honestly)\W+)*(?:i'?m|i am|i feel|i was) (?:so |really |a bit |a little |very |just |kinda |too )*(?:scared|afraid|worried|nervous|anxious|stressed|terrified|sad|confused|lost|embarrassed|ashamed)\b|^\W*i (?:think i |really |totally )*(?:messed|screwed|blew) (?:it |up|that )/iu

const CHAT =
  /^\W*(?:(?:ok(?:ay)?|k|thanks?(?: you)?|thank u|thx|ty|hi|hello|hey|yes|yeah|yep|sure|great|cool|fine|good|alright|please|lol|haha|wow|got it|one (?:moment|sec(?:ond)?)|wait|hold on|hmm*|go (?:on|ahead)|continue)\W*)+$/iu

const GENERIC =
  /\b(?:generic|general|standard|reusable|blank|empty|universal) (?:one|note|letter|template|version|e-?mail|text|message|thank)|\b(?:that |which )?i can (?:re-?use|use (?:again|for (?:every|any|all)))|\b(?:just )?(?:give|want|need|send) (?:me )?(?:just )?(?:a|the) template\b/iu

/** A name and nothing else, of nobody who is known: whose letter it is. */
function senderAlone(state: Drafting, text: string, { people = [] }: Situation): Sender | null {
  if (state.sender?.name) return null
  const sender = bareName(text, state.shown.length === 0)
  if (!sender) return null
  const known = new Set(people.flatMap(({ name = "" }) => namesIn(name).map((one) => fold(one.name))))
  return namesIn(sender.name).some(({ name }) => known.has(fold(name))) ? null : sender
}
