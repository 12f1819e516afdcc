import { table } from "../table.testing.ts"

table([
  {
    text: "I asked Delia at the end on Thursday when they choose, she said 4 December",
    sets: { "interviews[0].at": "2026-11-19", "interviews[0].with": ["delia"] },
    unset: ["messages"],
  },
  {
    text: "when we wrapped up on Monday he said I'd hear by the 30th",
    sets: { "interviews[0].at": "2026-11-23", decisionDate: "2026-11-30" },
  },
  { text: "I emailed her before I left on Tuesday", unset: ["interviews"] },
  { text: "They said they decide at the end of the month", unset: ["interviews"] },
])
