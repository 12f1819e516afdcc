import { table } from "../table.testing.ts"

const manila = { timeZone: "Asia/Manila" }

table([
  { text: "I interviewed on Nov 19 at 4pm Eastern", sets: { employerTimeZone: "America/New_York" }, situation: manila },
  {
    text: "my final interview was last Friday, 3 pm Chicago time (the client is in Chicago, I'm here in Cebu)",
    sets: { employerTimeZone: "America/Chicago" },
    situation: manila,
  },
  { text: "I interviewed at their office in London, I'm in LA", sets: { employerTimeZone: "Europe/London" } },
  {
    text: "Interviewed at Acme in Boston yesterday",
    sets: { employerTimeZone: "America/New_York" },
    situation: manila,
  },
  { text: "I interviewed on Nov 19. I live in Chicago.", unset: ["employerTimeZone"] },
  {
    text: "I interviewed on Nov 19 with Dana. She's at a conference in Denver till Friday.",
    unset: ["employerTimeZone"],
  },
  { text: "The central question at my interview on Nov 19 at 4", unset: ["employerTimeZone"] },
])
