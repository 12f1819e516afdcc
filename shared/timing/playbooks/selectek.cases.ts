import { examples, followUp, thanks } from "../example.ts"

export default examples([
  {
    name: "thanks within 24 hours",
    now: "2026-11-03T16:00",
    messages: [],
    expect: { action: "send", message: "thank_you", opens: "2026-11-03T15:00", by: "2026-11-04T15:00" },
  },
  {
    name: "the business day after a promised date",
    now: "2026-11-05T10:00",
    messages: [thanks("2026-11-03")],
    decisionDate: "2026-11-13",
    expect: { action: "wait", message: "follow_up", opens: "2026-11-16T09:00", by: "2026-11-18T17:00" },
  },
  {
    name: "else one to two weeks after the interview",
    now: "2026-11-10T10:00",
    messages: [thanks("2026-11-03")],
    expect: { action: "send", message: "follow_up", opens: "2026-11-10T09:00", by: "2026-11-17T17:00" },
  },
  {
    name: "one is enough, and gets two weeks",
    now: "2026-11-12T10:00",
    messages: [thanks("2026-11-03"), followUp("2026-11-10")],
    expect: { action: "wait", message: null, opens: "2026-11-24T09:00", by: null },
  },
])
