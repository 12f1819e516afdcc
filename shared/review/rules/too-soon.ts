import { defineRule } from "../rule.ts"

/** The day for this message has not come, or something of theirs is to be answered first. */
export default defineRule({
  id: "too-soon",
  level: "error",
  kinds: ["T", "F"],
  sources: ["house"],
  messages: ["now"],
  *check({ timing }) {
    if (timing === "too-soon") yield { message: "now", in: "draft" }
  },
})
