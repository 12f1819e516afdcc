import { gratitudeIn } from "../../language/gratitude.ts"
import { defineRule } from "../rule.ts"

const WORD =
  /\b(?:thank[ -]?you|thank(?:s|ful|fully|ing)?|thx|tysm|thanx|thnx|thnks|tnx|tks|tq|(?:cheers|ta) for|grateful|gratefully|gratitude|appreciat(?:e|ed|es|ing|ive|ion)|much obliged)\b/giu

/** What stands behind the word and takes the thanks out of it. */
const NO_THANKS: readonly RegExp[] = [
  // A favour asked for, not one received.
  /^(?:\s+you)?(?:\s*,?\s*(?:so much|very much|a lot))?,?\s+in (?:advance|anticipation)\b/iu,
  // "Thanks to the new crane": because of it. "Thanks to you and Ann" is thanks.
  /^\s+to (?!you\b|everyone\b|everybody\b|all\b|both\b|each\b|the (?:\w+ )?(?:team|panel|staff|committee|board)\b|\p{Lu})/u,
  /^\s+(?:god|goodness|heavens?)\b/iu,
  /^\s+(?:if|to (?:hear|know|receive|learn (?:if|whether|when)))\b/iu,
]

/** "I appreciate that you are busy" concedes, "I would appreciate a reply" asks. */
const CONCEDES =
  /^\s+(?:that\s+)?(?:(?:how )?(?:busy|hard|difficult)|you(?:['’](?:re|ve|ll)| are| have| must| may| might| will| need)|it(?:['’]s| takes| is| may| can| must)|this (?:is|takes|may|can)|th(?:ese|ings|ere)\b|the (?:decision|process|position|role|search)\b|how)\b/iu
const ASKS = /\b(?:would|should|could|will)\s+(?:\w+\s+){0,3}$|['’](?:d|ll)\s+(?:\w+\s+){0,3}$/iu
/** Somebody else thanks, or nobody does. */
const OTHERS =
  /\b(?:they|he|she|customers|patients|clients|guests|people|residents|parents|families|who|nobody|never|no|without)\s+(?:\w+\s+){0,2}["“‘']?$/iu
/** "The thank-you cards you print" are a thing; "this thank-you note" is one. */
const THING = /^\s+(?:letters?|cards?|notes?|pages?|gifts?|e-?mails?|calls?|speech|board|wall)\b/iu
const OWN = /\b(?:a|this|my|short|quick|brief|little|small|sincere|heartfelt|another)\s+$/iu

/** A note after an interview that thanks for nothing: the time they gave goes unmentioned. */
export default defineRule({
  id: "no-thanks",
  level: "error",
  kinds: ["T", "F"],
  sources: ["selectek", "onesource", "staffing-resources"],
  messages: ["thank"],
  *check({ body, subject }) {
    // "Many thanks," counts; "Thanks in advance," asks, and "Cheers," only takes leave.
    const parts = [body.greeting?.text, body.core.text, body.closing?.text, subject]
    if (!parts.some((part) => part !== undefined && (thanks(part) || gratitudeIn(part))))
      yield { message: "thank", in: "draft" }
  },
})

function thanks(text: string): boolean {
  return [...text.matchAll(WORD)].some((match) => {
    const end = match.index + match[0].length
    const [word] = match
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const after = text.slice(end, end + 80)
    // "With gratitude to our talk": felt, whatever it turns to.
    if (
      /^(?:gratitude|appreciation)$/iu.test(word) &&
      /\b(?:with|my|in|of|sincere|deep(?:est)?|warm(?:est)?|heartfelt|full)\s+$/iu.test(before)
    )
      return true
    if (NO_THANKS.some((pattern) => pattern.test(after)) || OTHERS.test(before)) return false
    if (/^thank[ -]you$/iu.test(word)) return !THING.test(after) || OWN.test(before) || before.trim() === ""
    if (/^(?:appreciat|grateful|much obliged)/iu.test(word)) return !ASKS.test(before) && !CONCEDES.test(after)
    return true
  })
}
