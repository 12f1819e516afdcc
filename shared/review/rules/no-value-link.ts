import { phrases } from "../../language/phrases.ts"
import { defineRule } from "../rule.ts"

/** What the candidate brings, would do or has done of the kind. */
const BRINGS = phrases(
  "{i would} ~ (bring|add|contribute|offer|apply|use|put|help|support|take|make|build|run|start|teach|serve|cover|be (able|useful|of use|a help|an asset|an addition))",
  "(i|we) ~ (can|could|will|'ll) ~ (bring|add|contribute|offer|apply|help|support|cover|do|make|build|run|start|teach|type|read|keep|lift|drive|cook|speak|work|learn|take)",
  "(to|of|for) ~ (helping|help|bringing|bring|contributing|contribute|apply|applying|adding|supporting|support|put|use|building on|build on) ... (you|your|the|this|that|it|to|my)",
  "my ... (experience|background|skills?|training|knowledge|expertise|degree|thesis|work|years|time|qualifications?|languages?|contacts|licen[cs]e|certificate|own|tools?|current (job|firm|role|team|employer)|last (job|firm|role|team|employer)|present (job|firm|role|team|employer))",
  "{i have} ~ (worked|done|used|run|built|taught|handled|managed|led|made|had|seen|trained|sold|driven|cooked|cared|looked after|been|babysat|experience|a|an|my own|# years|over|already|also)",
  "i ~ (worked|did|used|ran|built|taught|handled|managed|led|introduced|solved|learned|learnt|trained|sold|drove|cooked|grew up|know|speak|own|hold|am used to|am good at|am trained|am certified|am registered|am qualified|was good|broke|clustered|recogni[sz]ed)",
  "(at|in) my (last|present|current|previous|old|former) ",
  "{i am} ~ (good (at|with)|used to|trained|certified|qualified|registered|fluent|comfortable with|patient|careful|a quick learner|a fast learner|experienced|strong in|skilled|handy|happy to (cover|take|work|start|help))",
  "{i would} ~ rather",
  "similar to (what|the) ... i",
)

/** Thanks and interest alone leave it to the reader to see what the candidate is good for. */
export default defineRule({
  id: "no-value-link",
  level: "hint",
  kinds: ["T"],
  sources: ["onesource", "selectek", "strategic-move"],
  messages: ["link"],
  *check({ body }) {
    if (body.sentences.some(({ text }) => BRINGS.test(text.replace(/[’‘]/gu, "'")))) return
    yield { message: "link", in: "draft" }
  },
})
