import { examples, followUp, thanks } from "../example.ts"

export default examples([
  {
    name: "thanks within 48 hours",
    now: "2026-11-04T16:00",
    messages: [],
    expect: { action: "send", message: "thank_you", opens: "2026-11-03T15:00", by: "2026-11-05T15:00" },
  },
  {
    name: "a week after the first note, which came later than the interview",
    now: "2026-11-06T10:00",
    messages: [thanks("2026-11-05")],
    expect: { action: "wait", message: "follow_up", opens: "2026-11-12T09:00", by: "2026-11-19T17:00" },
  },
  {
    name: "a date named: as the house has it",
    now: "2026-11-05T10:00",
    messages: [thanks("2026-11-03")],
    decisionDate: "2026-11-13",
    expect: { action: "wait", message: "follow_up", opens: "2026-11-16T09:00", by: "2026-11-18T17:00" },
  },
  {
    name: "one thoughtful email is enough",
    now: "2026-11-12T10:00",
    messages: [thanks("2026-11-03"), followUp("2026-11-10")],
    expect: { action: "wait", message: null, opens: "2026-11-17T09:00", by: null },
  },
])
