import { table } from "./table.testing.ts"

const over = { interviews: [{ at: "2026-11-17T14:00" }] }
const placed = { ...over, people: [{ id: "megan", name: "Megan", kind: "recruiter" as const }] }

table([
  {
    text: "They called this morning and said the decision moved to Dec 4",
    situation: over,
    sets: {
      "interviews[0].at": "2026-11-17T14:00",
      replies: [{ kind: "holding", at: "2026-11-24", decisionDate: "2026-12-04" }],
    },
    unset: ["messages"],
  },
  {
    text: "They said the decision was pushed back to Dec 4.",
    situation: { ...over, decisionDate: "2026-11-27" },
    sets: { decisionDate: "2026-12-04", "interviews[0].at": "2026-11-17T14:00" },
  },
  {
    text: "the interview was moved to Dec 4",
    situation: { interviews: [{ at: "2026-11-30" }] },
    sets: { "interviews[0].at": "2026-12-04" },
  },
  {
    text: "Last one was yesterday",
    situation: { ...over, messages: [{ kind: "follow_up" }, { kind: "follow_up" }] },
    sets: { "interviews[0].at": "2026-11-17T14:00", "messages[0].at": "2026-11-23" },
    unset: ["messages[1].at", "messages[2]"],
  },
  {
    text: "I told Megan how it went on the 17th",
    situation: placed,
    sets: { messages: [{ kind: "recruiter_check_in", at: "2026-11-17", to: ["megan"] }] },
  },
  {
    text: "I spoke with my recruiter today",
    situation: placed,
    sets: { "messages[0].kind": "recruiter_check_in", "interviews[0].at": "2026-11-17T14:00" },
  },
  { text: "Megan told me they liked me", situation: placed, unset: ["messages"] },
])
