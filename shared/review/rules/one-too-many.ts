import { defineRule } from "../rule.ts"

/** As many were sent as are good, or this person has been thanked: one more is chasing. */
export default defineRule({
  id: "one-too-many",
  level: "error",
  kinds: ["T", "F"],
  sources: ["dos-and-donts", "strategic-move"],
  messages: ["now"],
  *check({ timing }) {
    if (timing === "one-too-many") yield { message: "now", in: "draft" }
  },
})
