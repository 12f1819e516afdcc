import { defineRule } from "../rule.ts"

/** Under the name a phone number or an address, so that an answer is one tap away. */
export default defineRule({
  id: "no-contact-details",
  level: "hint",
  kinds: ["T", "F"],
  sources: ["onesource"],
  messages: ["none"],
  *check({ body, form }) {
    if (form !== "email" || !body.signature) return
    if (!/@|\d[\d\s().-]{5,}/u.test(body.signature.text)) yield { message: "none", in: "draft" }
  },
})
