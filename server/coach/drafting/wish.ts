/**
 * Whether a message wants a text written, or only asks something about writing.
 * @module
 */
import type { Situation } from "../../../shared/wire/situation.ts"
import type { Intent } from "../../../shared/wire/understand.ts"
import { topicOf } from "../answers/topics.ts"

export interface Wishing {
  intent: Intent
  text: string
  situation: Situation
}

/** The intent with wishes for a text told from questions about one. */
export function intentOf({ intent, text, situation }: Wishing): Intent {
  const isAnswerable = ["draft", "policy", "other", "timing", "tell"].includes(intent)
  if (!isAnswerable) return intent
  const none = (situation.interviews ?? []).length === 0 && BEFORE_ANY.test(text)
  if (WANTS_TEXT.test(text) && !none) return "draft"
  return intent === "draft" && (none || topicOf(text)?.id === "what-to-write" || ASKS.test(text)) ? "policy" : intent
}

const WANTS_TEXT =
  /\b(?:you|u) (?:can |could |please )*(?:write|draft|compose)\b|\b(?:can|could|will|would) (?:you|u) (?:please |pls )?(?:write|draft|compose)\b|\b(?:write|draft) (?:it|one|something|that|this) for me\b|\bhelp me (?:to )?(?:write|draft|word|phrase)\b/iu

/** "What do I put in the subject line?", "Do all five need a note?" */
const ASKS =
  /(?:^|[.!?,;:]\s+)(?:(?:and|but|so|ok|also|then)\W+)*(?:what|how|why|when|who|whom|which|where|do|does|did|should|shall|is|are|must|may|am)\b[^.!?]*\?\s*$/iu
/** There is nothing yet to write about. */
const BEFORE_ANY =
  /\b(?:(?:do not|don'?t|haven'?t|have not|dont|havent) (?:have|had|got) (?:an?|any|the) (?:\w+ )?interviews?\b|no interviews?(?: yet)?\b|before (?:i have|having) an interview)/iu
