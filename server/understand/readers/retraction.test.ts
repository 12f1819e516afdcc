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
    text: "my mistake, that rule was in the mail from a different college",
    situation: { followUpPolicy: "declined" },
    unset: ["followUpPolicy"],
  },
  {
    text: "Sorry, that was the dairy, not these people.",
    situation: { followUpPolicy: "declined" },
    unset: ["followUpPolicy"],
  },
  { text: "Fay said nothing of the sort.", situation: { followUpPolicy: "declined" }, unset: ["followUpPolicy"] },
  {
    text: "hang on, thats another application",
    situation: { viaAgency: true },
    lastTold: ["viaAgency"],
    sets: { viaAgency: false },
  },
  { text: "No, I applied for this one myself.", situation: { viaAgency: true }, sets: { viaAgency: false } },
  {
    text: "what if that was a different company?",
    situation: { followUpPolicy: "declined" },
    sets: { followUpPolicy: "declined" },
  },
])
