import { table } from "./table.testing.ts"

const dana = {
  interviews: [{ at: "2026-11-17T14:00", with: ["dana"] }],
  people: [{ id: "dana", name: "Dana Reed", kind: "interviewer" as const }],
}
const advised = { situation: dana, pending: "thank_you" as const, pendingTo: ["dana"] }
const today = { messages: [{ kind: "thank_you", at: "2026-11-24", to: ["dana"] }] }

table([
  { text: "sent!", ...advised, sets: today },
  { text: "I've sent it", ...advised, sets: today },
  { text: "done, thanks! what's next?", ...advised, sets: today },
  { text: "just fired it off", ...advised, sets: today },
  { text: "did it", ...advised, sets: today },
  { text: "I sent it yesterday", ...advised, sets: { "messages[0].at": "2026-11-23" } },
  { text: "just emailed him", ...advised, sets: { "messages[0].channel": "email", "messages[0].kind": "thank_you" } },
  {
    text: "sent it",
    situation: { ...dana, messages: [{ kind: "follow_up", at: "2026-11-20" }] },
    pending: "follow_up",
    sets: { "messages[1].at": "2026-11-24" },
  },
  {
    text: "done",
    situation: { replies: [{ kind: "needs_reply", at: "2026-11-23" }] },
    pending: "reply",
    sets: { "replies[0].answeredAt": "2026-11-24" },
  },
  { text: "ok sent it just now", situation: { ...dana, messages: [] }, sets: today },
  { text: "I'll send it tomorrow", ...advised, unset: ["messages"] },
  { text: "should I have sent it?", ...advised, unset: ["messages"] },
  { text: "not sent yet", ...advised, sets: { messages: [] } },
  { text: "done", situation: dana, unset: ["messages"] },
])
