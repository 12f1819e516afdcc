import { defineRule } from "../rule.ts"

/** A letter ends with a closing and a name, so that the reader knows who wrote and that all of it arrived. */
export default defineRule({
  id: "no-sign-off",
  level: "warning",
  kinds: "all",
  sources: ["onesource"],
  messages: ["neither", "no-name", "no-closing"],
  *check({ body, form }) {
    if (form === "call" || form === "voicemail" || !body.text.trim()) return
    const named = /\p{L}{2}/u.test(
      (body.signature?.text ?? "").replace(/\S*@\S*|\b(?:tel|phone|mobile|cell|email|mob)\b/giu, ""),
    )
    if (body.closing && named) return
    yield { message: body.closing ? "no-name" : named ? "no-closing" : "neither", in: "draft" }
  },
})
