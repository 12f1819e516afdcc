import { detailIn, TIED } from "../detail.ts"
import { defineRule } from "../rule.ts"

/** A note that could go to any firm after any interview shows that nothing of the talk has stayed. */
export default defineRule({
  id: "no-specific-detail",
  level: "error",
  kinds: ["T", "F"],
  sources: ["strategic-move", "selectek", "dos-and-donts"],
  messages: ["name"],
  *check(draft) {
    if (detailIn(draft) >= TIED) return
    yield { message: "name", in: "draft", level: draft.group === "T" ? "error" : "hint" }
  },
})
