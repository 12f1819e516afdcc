/**
 * Erasing the chat: asked once, done on a clear yes, dropped on anything else.
 * @module
 */
import { compose } from "./compose.ts"
import type { Context } from "./context.ts"
import type { Answer } from "./types.ts"

/** Null where the message is not about erasing. */
export function erase(context: Context): Answer | null {
  const { words, said, text, erasePending, mentions } = context
  // "What if they forget me?" is about the employer.
  const intent = /\b(?:they|he|she|who|nobody)\b.{0,20}\bforg[eo]t\w*/i.test(text) ? null : context.intent
  const reply = (say: readonly string[], what: Answer["erase"]): Answer => ({
    text: compose([{ say }], said),
    asked: null,
    refusal: null,
    erase: what,
  })
  if (erasePending) {
    if (isNo(text)) return reply(words.eraseKept, null)
    if (isYes(text) && (mentions.length === 0 || eraseVerb.test(text))) return reply(words.eraseNow, "now")
    if (intent === "erase") return reply(words.eraseNow, "now")
    return null
  }
  const orders = keptLately(context) && order.test(text)
  return intent === "erase" || orders ? reply(words.eraseAsk, "ask") : null
}

/** It was kept a moment ago, and now it is to go after all: asked anew, as it can't be undone. */
function keptLately({ said, words }: Context): boolean {
  return said.slice(-3).some((text) => words.eraseKept.includes(text))
}

const order =
  /^\W*(?:(?:yes|yeah|ok(?:ay)?|actually|well|no|wait|sorry|please|then|do|go ahead(?: and)?|just|now|i (?:do )?(?:want|meant)(?: you)?(?: to)?|i changed my mind|on second thoughts?)\W+)*(?:delete|erase|remove|wipe|clear|get rid of)(?: (?:it|this|that|everything|all|the (?:chat|lot)|my \w+))*(?: (?:please|now|after all|then|anyway))*\W*$/i

const eraseVerb = /\b(?:delete|erase|remove|wipe|clear|get rid of)\b/i

const yes =
  /^\W*(?:y|yes|yess+|yeah|yea|yep|yup|ya|aye|sure|ok|okay|k|correct|right|exactly|absolutely|definitely|certainly|of course|please(?: do)?|go (?:ahead|for it|on)|do (?:it|that|so)|i(?:'m| am) (?:sure|certain)|i do|i want (?:that|to|it)|confirm(?:ed)?|affirmative|proceed|no (?:problem|objections?),? (?:go|do|delete|erase)|all of it|everything|s[ií]|ja|oui)(?![\w'])/i

const no =
  /^\W*(?:n|no|nope|nah|naw|never ?mind|nein|non)(?![\w'])(?! (?:problem|objection))|\b(?:don'?t (?:delete|erase|remove|do (?:it|that))|do not (?:delete|erase|remove|do)|keep (?:it|everything|this|that|all|the chat|my)|cancel|stop|wait|hold on|not (?:yet|now|really|sure)|leave it|changed my mind|rather not|on second thou?ghts?)\b/i

/** In doubt it is no yes: erasing can't be undone. */
function isYes(text: string): boolean {
  return yes.test(text) || /^\W*(?:please )?(?:delete|erase|remove|wipe|clear)\b/i.test(text)
}

function isNo(text: string): boolean {
  return no.test(text)
}
