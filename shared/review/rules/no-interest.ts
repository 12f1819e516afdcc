import { interestIn } from "../interest.ts"
import { defineRule } from "../rule.ts"

/** A note that never says the job is wanted leaves the reader to guess, and to prefer somebody who said so. */
export default defineRule({
  id: "no-interest",
  level: "error",
  kinds: ["T", "F"],
  sources: ["onesource", "strategic-move", "house"],
  messages: ["say"],
  *check({ body, subject, group }) {
    const said = [...body.sentences.map(({ text }) => text), subject ?? ""]
    if (said.some(interestIn)) return
    yield { message: "say", in: "draft", level: group === "T" ? "error" : "warning" }
  },
})
