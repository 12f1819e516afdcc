/**
 * What kind of message a draft is, from its words.
 * @module
 */
import type { MessageKind } from "../wire/situation.ts"
import type { Body } from "./text.ts"

const THANKS =
  /\b(?:thank|thanks|thx|grateful|gratitude|appreciate[ds]?|enjoyed|loved|pleasure|great (?:to|meeting)|lovely (?:to|meeting)|nice (?:to|meeting))\b/iu
const NEWS =
  /\b(?:update|news|hear(?:d)? back|any (?:word|movement|progress|decision)|where (?:things|you|we) (?:stand|are)|status|next steps?|follow(?:ing)?[ -]?up|checking in|check in|timeline|still (?:very |really |extremely |most |so )?(?:interested|keen|hoping|available|open)|has (?:been|a decision)|made (?:a|your|any) decision|decided (?:yet|anything)|decision)\b/iu
const ASKS_CONTACT =
  /\b(?:(?:email|e-mail|contact|mailing|postal)? ?(?:address|addresses|details)|how (?:can|could|may|might|do) i (?:reach|contact|write)|best way to (?:reach|contact)|pass (?:on|along)|put me in touch|forward (?:my|a|this))\b/iu
const REPLY_SUBJECT = /^\s*(?:re|aw|sv)\s*:/iu
const REPLIES =
  /\b(?:thank(?:s| you) for (?:your|the|getting back|letting me know|inviting|offering|coming back|writing|the offer)|in (?:reply|response|answer) to your|as (?:requested|you asked)|you asked (?:me|for|about|whether|if)|i(?: am|'m) (?:happy|pleased|delighted|glad|sorry) to (?:accept|confirm|decline|hear)|i(?:'d| would| will|'ll)? (?:accept|decline|confirm)|(?:works|fine|suits) (?:for )?me|attached (?:is|are|please)|i can (?:make|do) (?:it|that|monday|tuesday|wednesday|thursday|friday))\b/iu
const REPLY_OBJECT =
  /\bthank(?:s| you)(?: very much| so much)? for (?:your|the) (?:e-?mail|message|reply|response|letter|note|offer|invitation|invite|call|question|quick|prompt|kind (?:words|offer|invitation))/iu
const NOTICE = /\b(?:another offer|other offer|offer from|withdraw|withdrawing|taken another|accepted another)\b/iu
const CONVERSATION =
  /\b(?:interview(?:ed|ing)?|meeting|met|meet|speaking|spoke|talk(?:ed|ing)?|conversation|chat(?:ted)?|your time|seeing me|showing me|tour|visit|having me|walk(?:ed|ing)? me)\b/iu
const RECRUITER =
  /\b(?:put(?:ting)? me forward|your client|submitted me|on my behalf|represent(?:ing)? me|heard (?:anything )?(?:back )?from (?:them|the (?:client|employer|company|team|site)))\b/iu

/** The kind that the words make most likely; a thank-you where nothing speaks. */
export function kindOf(body: Body, subject: string | undefined): MessageKind {
  const text = `${subject ?? ""}\n${body.core.text}`
  const asks = body.sentences.filter(({ text: sentence }) => NEWS.test(sentence))
  if (RECRUITER.test(text) && (asks.length > 0 || !THANKS.test(text))) return "recruiter_check_in"
  if (ASKS_CONTACT.test(text) && isContactRequest(body)) return "contact_request"
  if (REPLY_OBJECT.test(body.core.text) || (REPLY_SUBJECT.test(subject ?? "") && REPLIES.test(body.core.text)))
    return "reply"
  if (NOTICE.test(text) && asks.length === 0) return "notice"
  if (isStatus(body, subject)) return "follow_up"
  if (REPLY_SUBJECT.test(subject ?? "") && !CONVERSATION.test(body.core.text)) return "reply"
  return "thank_you"
}

/** Somebody asks how to reach somebody else, and does little more. */
function isContactRequest({ sentences }: Body): boolean {
  return sentences.some(
    ({ text }) =>
      ASKS_CONTACT.test(text) &&
      /\b(?:could|can|would|may|might|please|wonder|grateful|tell me|send me|let me have|looking for|ask(?:ing)?)\b/iu.test(
        text,
      ) &&
      /\b(?:thank|write|note|reach|contact|send|address|details|touch)\b/iu.test(text),
  )
}

/** A mail that asks how things stand, some time after: news asked for, or "still", or "again". */
function isStatus(body: Body, subject: string | undefined): boolean {
  const text = body.core.text
  const later =
    /\b(?:still|again|since (?:we|our|my|the)|(?:two|three|four|a few|several|some|\d+) (?:weeks?|days?) ago|last (?:week|month)|follow(?:ing)?[ -]?up|check(?:ing)? in|touch(?:ing)? base|circl(?:e|ing) back|haven't heard|have not heard|not heard|no reply|not had|yet)\b/iu.test(
      `${subject ?? ""} ${text}`,
    )
  const asksNews = body.sentences.some(
    ({ text: sentence, question }) =>
      NEWS.test(sentence) && (question || /\b(?:wonder|let me know|could|would|please|hear|ask)\b/iu.test(sentence)),
  )
  return later && (asksNews || /\b(?:still|again)\b/iu.test(text))
}
