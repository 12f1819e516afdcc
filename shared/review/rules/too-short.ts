import { defineRule } from "../rule.ts"

const FEWEST = 30

/** A thank-you of a line or two reads as a duty done; it has no room for what was talked about. */
export default defineRule({
  id: "too-short",
  level: "warning",
  kinds: ["T"],
  sources: ["house", "strategic-move"],
  messages: ["lengthen"],
  *check({ body }) {
    const words = body.words.length
    if (words < FEWEST) yield { message: "lengthen", in: "draft", params: { words, fewest: FEWEST } }
  },
})
