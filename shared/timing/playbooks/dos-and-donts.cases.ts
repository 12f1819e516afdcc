import { examples, followUp, thanks } from "../example.ts"

export default examples([
  {
    name: "thanks within 24 hours",
    now: "2026-11-03T16:00",
    messages: [],
    expect: { action: "send", message: "thank_you", opens: "2026-11-03T15:00", by: "2026-11-04T15:00" },
  },
  {
    name: "a few days after the promised date",
    now: "2026-11-05T10:00",
    messages: [thanks("2026-11-03")],
    decisionDate: "2026-11-12",
    expect: { action: "wait", message: "follow_up", opens: "2026-11-16T09:00", by: "2026-11-19T17:00" },
  },
  {
    name: "no date named: as the house has it",
    now: "2026-11-05T10:00",
    messages: [thanks("2026-11-03")],
    expect: { action: "wait", message: "follow_up", opens: "2026-11-10T09:00", by: "2026-11-17T17:00" },
  },
  {
    name: "one nudge; silence after it is a no",
    now: "2026-11-19T10:00",
    messages: [thanks("2026-11-03"), followUp("2026-11-10")],
    expect: { action: "move_on", message: null, opens: null, by: null },
  },
])
