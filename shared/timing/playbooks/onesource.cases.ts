import { examples, followUp, thanks } from "../example.ts"

export default examples([
  {
    name: "thanks within 24 hours",
    now: "2026-11-03T16:00",
    messages: [],
    expect: { action: "send", message: "thank_you", opens: "2026-11-03T15:00", by: "2026-11-04T15:00" },
  },
  {
    name: "the official follow-up after three business days",
    now: "2026-11-05T10:00",
    messages: [thanks("2026-11-03")],
    expect: { action: "wait", message: "follow_up", opens: "2026-11-06T09:00", by: "2026-11-10T17:00" },
  },
  {
    name: "a date named: as the house has it",
    now: "2026-11-05T10:00",
    messages: [thanks("2026-11-03")],
    decisionDate: "2026-11-13",
    expect: { action: "wait", message: "follow_up", opens: "2026-11-16T09:00", by: "2026-11-18T17:00" },
  },
  {
    name: "one is enough",
    now: "2026-11-10T10:00",
    messages: [thanks("2026-11-03"), followUp("2026-11-06")],
    expect: { action: "wait", message: null, opens: "2026-11-13T09:00", by: null },
  },
])
