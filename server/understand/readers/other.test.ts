import { table } from "../table.testing.ts"

table([
  {
    text: "I applied on November 2 and interviewed on November 18",
    sets: { "interviews[0].at": "2026-11-18" },
    unset: ["interviews[1]"],
  },
  {
    text: "take-home was due Monday, interview on Friday",
    sets: { "interviews[0].at": "2026-11-20" },
    unset: ["interviews[1]"],
  },
  { text: "Moving out on 31 July.", unset: ["interviews", "decisionDate"] },
])
