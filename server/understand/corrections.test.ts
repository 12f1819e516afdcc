import { table } from "./table.testing.ts"

const situation = {
  interviews: [{ at: "2026-11-18T15:00", with: ["ben"] }],
  people: [{ id: "ben", name: "Ben", kind: "interviewer" as const }],
  messages: [{ kind: "thank_you" as const, at: "2026-11-20" }],
  decisionDate: "2026-11-27",
}

table([
  {
    text: "oops, I mean Saturday",
    situation,
    lastTold: ["messages[0].kind", "messages[0].at"],
    sets: { "messages[0].at": "2026-11-21", "interviews[0].at": "2026-11-18T15:00" },
  },
  {
    text: "sorry, Monday",
    situation,
    lastTold: ["decisionDate"],
    sets: { decisionDate: "2026-11-30", "interviews[0].at": "2026-11-18T15:00" },
  },
  {
    text: "sorry, I meant Thursday",
    situation,
    lastTold: ["interviews[0].at"],
    asked: "decisionDate",
    sets: { "interviews[0].at": "2026-11-19T15:00", decisionDate: "2026-11-27" },
  },
  { text: "not Wednesday, Thursday", situation, sets: { "interviews[0].at": "2026-11-19T15:00" } },
  {
    text: "no wait, it was Thursday, the 19th, and it was with Rita, not Ben",
    situation,
    lastTold: ["interviews[0].at"],
    sets: { "interviews[0].at": "2026-11-19T15:00", "interviews[0].with": ["rita"], "people[0].name": "Rita" },
    unset: ["people[1]"],
  },
  { text: "They decide by Friday this week... no, Monday next week", sets: { decisionDate: "2026-11-30" } },
  {
    text: "sorry, it was the 11th not the 12th",
    situation,
    asked: "messages",
    sets: { "interviews[0].at": "2026-11-18T15:00", "messages[0].at": "2026-11-20" },
  },
])
