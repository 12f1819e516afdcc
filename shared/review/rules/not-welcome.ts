import { defineRule } from "../rule.ts"

/** They asked for no messages, or have said no: a mail now would only count against its writer. */
export default defineRule({
  id: "not-welcome",
  level: "error",
  kinds: ["T", "F"],
  sources: ["onesource"],
  messages: ["now"],
  *check({ timing }) {
    if (timing === "not-welcome") yield { message: "now", in: "draft" }
  },
})
