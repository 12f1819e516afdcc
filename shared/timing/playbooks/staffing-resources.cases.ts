import { examples, followUp, thanks } from "../example.ts"

export default examples([
  {
    name: "thanks by the end of the next day",
    now: "2026-11-03T16:00",
    messages: [],
    expect: { action: "send", message: "thank_you", opens: "2026-11-03T15:00", by: "2026-11-04T23:59" },
  },
  {
    name: "wait a week, then check in",
    now: "2026-11-05T10:00",
    messages: [thanks("2026-11-03")],
    expect: { action: "wait", message: "follow_up", opens: "2026-11-10T09:00", by: "2026-11-17T17:00" },
  },
  {
    name: "a third one is allowed, at most once a week",
    now: "2026-11-18T10:00",
    messages: [thanks("2026-11-03"), followUp("2026-11-10"), followUp("2026-11-17")],
    expect: { action: "wait", message: "follow_up", opens: "2026-11-24T09:00", by: "2026-12-01T17:00" },
  },
  {
    name: "a fourth is not",
    now: "2026-11-25T10:00",
    messages: [followUp("2026-11-10"), followUp("2026-11-17"), followUp("2026-11-24")],
    expect: { action: "wait", message: null, opens: "2026-12-01T09:00", by: null },
  },
])
