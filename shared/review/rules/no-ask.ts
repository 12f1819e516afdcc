import { phrases } from "../../language/phrases.ts"
import { asksForNews } from "../asking.ts"
import { type Draft, defineRule } from "../rule.ts"

/** A status mail that asks nothing gets no answer: the reader sees no question to answer. */
export default defineRule({
  id: "no-ask",
  level: "warning",
  kinds: ["F"],
  sources: ["onesource", "selectek"],
  messages: ["ask"],
  *check(draft) {
    if (isDebrief(draft) || draft.body.sentences.some(({ text, question }) => asksForNews(text, question))) return
    yield { message: "ask", in: "draft" }
  },
})

/** The first word to one's own recruiter after an interview tells how it went. */
function isDebrief({ kind, situation, body, today }: Draft): boolean {
  if (kind !== "recruiter_check_in") return false
  const interviews = (situation?.interviews ?? [])
    .map(({ at }) => at.slice(0, 10))
    .filter((day) => !today || day <= today)
  const last = interviews.sort().at(-1)
  if (situation?.messages && last !== undefined)
    return !situation.messages.some(
      ({ kind: sent, at }) => sent === "recruiter_check_in" && (at ?? last).slice(0, 10) >= last,
    )
  return TELLS.test(body.core.text.replace(/[’‘]/gu, "'"))
}

const TELLS = phrases(
  "(it|interview|meeting|that|things|everything|they|i think it|shift|trial) ~ (went|was|asked|told me|showed|said|seemed|finished)",
  "(just|have just|just had|came out|came back|got back|fresh) ... (interview|from|out of)",
  "how (it|the interview|things|today|yesterday) went",
)
