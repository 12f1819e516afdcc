/**
 * What a wish for a draft says of it: which message, in which form and tone, for whom.
 * @module
 */
import { fold, namesIn } from "../../../shared/language/names.ts"
import type { Advice } from "../../../shared/wire/advice.ts"
import type { Tone } from "../../../shared/wire/draft.ts"
import type { Form } from "../../../shared/wire/review.ts"
import type { MessageKind, Situation } from "../../../shared/wire/situation.ts"

const KINDS: readonly [RegExp, MessageKind][] = [
  [/\bthank|\bthanks\b|\bgratitude\b/iu, "thank_you"],
  [
    /\b(?:follow(?:ing)?[- ]?up|nudge|chase|chaser|status|check(?:ing)? in|ask(?:ing)? for (?:news|an update)|reminder|update (?:mail|e-?mail|note))\b/iu,
    "follow_up",
  ],
  [/\b(?:withdraw\w*|pull(?:ing)? out|other offer|another offer|offer elsewhere|notice)\b/iu, "notice"],
  [/\b(?:repl(?:y|ies|ying)|respon[ds]\w*|answer(?:ing)?)\b/iu, "reply"],
  [
    /\b(?:hr|front desk|reception)\b.{0,40}\b(?:address|contact|e-?mail)|\bask\w* (?:for|hr for) (?:the|their|her|his|an) (?:address|e-?mail|contact)/iu,
    "contact_request",
  ],
]

export function kindWanted(text: string, advice: Advice, situation: Situation): MessageKind {
  const named = KINDS.find(([pattern]) => pattern.test(text))?.[1]
  const toRecruiter = /\b(?:my|the|our) (?:recruiter|agency|agent)\b/iu.test(text)
  if (toRecruiter && (named === undefined || named === "follow_up")) return "recruiter_check_in"
  if (named === "follow_up" && situation.viaAgency) return "recruiter_check_in"
  return named ?? advice.message ?? "thank_you"
}

export function formWanted(text: string): Form {
  if (/\bvoice ?mails?\b|\bvoice message\b|\banswering machine\b/iu.test(text)) return "voicemail"
  if (
    /\b(?:call|phone|telephone) (?:script|notes?)\b|\bscript\b|\bwhat (?:do|should|can) i say (?:on|over) the phone\b/iu.test(
      text,
    )
  )
    return "call"
  return /\b(?:thank[- ]you card|handwritten|by hand|\bcard\b|by post|in the mail)\b/iu.test(text) ? "card" : "email"
}

export function toneWanted(text: string): Tone | null {
  if (
    /\b(?:more )?formal(?:er|ly)?\b|\bprofessional(?:ly)?\b|\bless casual\b|\bstiffer\b|\bofficial\b/iu.test(text) &&
    !/\bless formal\b|\bnot (?:so |too )?formal\b/iu.test(text)
  )
    return "formal"
  if (
    /\bwarm(?:er|ly)?\b|\bfriendl(?:y|ier)\b|\bless (?:formal|stiff|cold|dry)\b|\bnot (?:so |too )?formal\b|\bmore (?:personal|human|heartfelt|warmth)\b/iu.test(
      text,
    )
  )
    return "warm"
  return /\bplain(?:er)?\b|\bsimpl(?:e|er)\b|\bneutral\b|\bless (?:gushing|gushy|warm|over the top)\b|\bstraight(?:er|forward)\b|\bmatter[- ]of[- ]fact\b/iu.test(
    text,
  )
    ? "plain"
    : null
}

/** The one person of the situation whom the text names. */
export function personNamed(text: string, { people = [] }: Situation): string | null {
  const said = new Set((text.match(/[\p{L}][\p{L}'’-]*/gu) ?? []).map(fold))
  const named = people.filter(({ name }) => name !== undefined && namesIn(name).some((one) => said.has(fold(one.name))))
  return named.length === 1 ? named[0]!.id : null
}
