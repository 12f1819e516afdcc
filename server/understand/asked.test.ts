import { table } from "./table.testing.ts"

const dana = {
  interviews: [{ at: "2026-11-16", with: ["dana"] }],
  people: [{ id: "dana", name: "Dana", kind: "interviewer" as const }],
}

table([
  { asked: "interviews[0].at", text: "Tuesday", sets: { "interviews[0].at": "2026-11-17" } },
  { asked: "interviews[0].at", text: "2026-11-18 at 14:00", sets: { "interviews[0].at": "2026-11-18T14:00" } },
  { asked: "interviews[0].at", text: "no idea", unset: ["interviews"] },
  {
    asked: "interviews[0].with",
    text: "Dana and Miguel",
    situation: { interviews: [{ at: "2026-11-16" }] },
    sets: { "interviews[0].with": ["dana", "miguel"] },
  },
  {
    asked: "people",
    text: "just Bob",
    situation: { interviews: [{ at: "2026-11-16" }] },
    sets: { "people[0].name": "Bob", "interviews[0].with": ["bob"] },
  },
  { asked: "people", text: "no idea", unset: ["people"] },
  {
    asked: "people[0].email",
    text: "dana@acme.example",
    situation: dana,
    sets: { "people[0].email": "dana@acme.example" },
  },
  { asked: "people[0].contact", text: "none", situation: dana, sets: { "people[0].contact": "none" } },
  { asked: "people[0].contact", text: "yes", situation: dana, sets: { "people[0].contact": "direct" } },
  { asked: "messages", text: "no", situation: dana, sets: { messages: [] } },
  {
    asked: "messages",
    text: "yes, on Tuesday",
    situation: dana,
    sets: { messages: [{ kind: "thank_you", at: "2026-11-17" }] },
  },
  {
    asked: "messages[0].at",
    text: "yesterday",
    situation: { ...dana, messages: [{ kind: "follow_up" }] },
    sets: { messages: [{ kind: "follow_up", at: "2026-11-23" }] },
  },
  { asked: "decisionDate", text: "Friday", situation: dana, sets: { decisionDate: "2026-11-27" } },
  { asked: "decisionDate", text: "in two weeks", situation: dana, sets: { decisionDate: "2026-11-30" } },
  { asked: "decisionDate", text: "none", situation: dana, unset: ["decisionDate"] },
  { asked: "followUpPolicy", text: "they asked not to", sets: { followUpPolicy: "declined" } },
  { asked: "followUpPolicy", text: "no idea", unset: ["followUpPolicy"] },
  {
    asked: "replies[0].answeredAt",
    text: "yes, yesterday",
    situation: { replies: [{ kind: "needs_reply", at: "2026-11-20" }] },
    sets: { "replies[0].answeredAt": "2026-11-23" },
  },
  { asked: "viaAgency", text: "no", sets: { viaAgency: false } },
  { asked: "company", text: "Acme Corp", sets: { company: "Acme Corp" } },
  { asked: "role", text: "night porter", sets: { role: "night porter" } },
  { asked: "messages", text: "what do you mean?", unset: ["messages"] },
  ...[
    "I interviewed with the CFO on Monday",
    "it was on a monday i think",
    "The job is in Boston on Monday shifts",
    "they want a second interview",
    "Cerys emailed today",
    "happy holidays",
    "ok thanks",
  ].flatMap((text) => [
    { asked: "messages", text, situation: dana, unset: ["messages"] },
    { asked: "decisionDate", text, situation: dana, unset: ["decisionDate"] },
    { asked: "followUpPolicy", text, situation: dana, unset: ["followUpPolicy"] },
  ]),
  {
    text: "with the director, Mr. Falk, what should I ask him",
    asked: "interviews[1].with",
    situation: { interviews: [{ at: "2026-11-04" }, { at: "2026-11-30T14:00" }] },
    sets: { "interviews[1].with": ["falk"] },
    unset: ["interviews[0].with"],
  },
])
