import { table } from "./table.testing.ts"

table([
  {
    text: "Vodafone have offered me a job and want to know by Friday. Still waiting on Kestrel, interview was Thursday with Joan.",
    sets: { company: "Kestrel", "otherOffer.answerBy": "2026-11-27" },
    unset: ["replies"],
  },
  {
    text: "Got turned down by Tesco on Monday. Still waiting to hear from Wickes, interview was Thursday with Joan.",
    sets: { company: "Wickes" },
    unset: ["replies"],
  },
  {
    text: "Marlowe offered me something too, they need to know by Friday",
    situation: { company: "Kestrel", interviews: [{ at: "2026-11-19" }] },
    sets: { "otherOffer.answerBy": "2026-11-27" },
    unset: ["replies"],
  },
  {
    text: "I have to give Marlowe an answer by Friday",
    situation: { company: "Kestrel", interviews: [{ at: "2026-11-19" }] },
    sets: { "otherOffer.answerBy": "2026-11-27" },
    unset: ["decisionDate"],
  },
  // The very one, and a person
  {
    text: "Interview was Thursday at Wickes with Joan. Wickes have offered me the job.",
    sets: { company: "Wickes", "replies[0].about": "offer" },
    unset: ["otherOffer"],
  },
  {
    text: "They've knocked me back",
    situation: { company: "Kestrel", interviews: [{ at: "2026-11-19" }] },
    sets: { "replies[0].kind": "rejection" },
  },
])
