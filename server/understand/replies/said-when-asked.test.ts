import { table } from "../table.testing.ts"

table([
  {
    text: "Interview was the 9th. I dropped into the salon on Friday to ask if they'd decided. Owner Lettie said not yet, Monday.",
    sets: { "replies[0].kind": "holding", "replies[0].at": "2026-11-20", "replies[0].decisionDate": "2026-11-30" },
  },
  {
    text: "Interview was the 9th. Rang on Saturday, girl on the counter said they're still deciding.",
    sets: { "replies[0].kind": "holding", "replies[0].at": "2026-11-21" },
  },
  {
    text: "Interview was the 9th. Ran into the head at the market on Sunday and she said they're still deciding.",
    sets: { "replies[0].kind": "holding" },
  },
  { text: "Interview was the 9th. I rang on Friday. The manager was lovely.", unset: ["replies"] },
  {
    text: "Interviewed the 4th with Dr Ogden. I emailed to ask for news on Monday and on Tuesday Dr Ogden replied they need longer.",
    sets: { "messages[0].at": "2026-11-23" },
    unset: ["messages[1]"],
  },
  {
    text: "Interviewed on the 10th, she wrote back that they'd be done by the 19th. Nothing since.",
    sets: { "replies[0].decisionDate": "2026-11-19" },
  },
])
