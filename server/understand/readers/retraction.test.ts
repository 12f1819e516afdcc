import { table } from "../table.testing.ts"

table([
  {
    text: "ah wait, that letter was from a completely different school",
    situation: { replies: [{ kind: "rejection", at: "2026-11-24" }] },
    unset: ["replies[0]", "people[0]"],
  },
  {
    text: "sorry, I muddled that up with a completely different firm",
    situation: { followUpPolicy: "declined" },
    unset: ["followUpPolicy"],
  },
  {
    text: "wait no, that was a different company. this one said nothing about it",
    situation: { followUpPolicy: "declined" },
    unset: ["followUpPolicy"],
  },
  {
    text: "false alarm, that was for another job I applied to",
    situation: { replies: [{ kind: "rejection", at: "2026-11-20" }] },
    unset: ["replies"],
  },
  { text: "the date was from another application", situation: { decisionDate: "2026-12-01" }, unset: ["decisionDate"] },
  {
    text: "what if that was a different company?",
    situation: { followUpPolicy: "declined" },
    sets: { followUpPolicy: "declined" },
  },
])
