import { table } from "../table.testing.ts"

const niamh = {
  interviews: [{ at: "2026-11-19", with: ["niamh"] }],
  people: [{ id: "niamh", name: "Niamh", kind: "interviewer" as const }],
}

table([
  {
    text: "She's on her holidays from tomorrow till Sunday 6 December inclusive",
    situation: niamh,
    sets: { "people[0].away": [{ from: "2026-11-25", until: "2026-12-06" }] },
  },
  {
    text: "Niamh is on vacation until December 4.",
    situation: niamh,
    sets: { "people[0].away": [{ from: "2026-11-24", until: "2026-12-04" }] },
  },
  { text: "she is back on the 1st", situation: niamh, sets: { "people[0].away[0].until": "2026-11-30" } },
  {
    text: "She mentioned she's off next week.",
    situation: niamh,
    sets: { "people[0].away": [{ from: "2026-11-30", until: "2026-12-04" }] },
    unset: ["decisionDate"],
  },
  { text: "I'm away next week camping", situation: niamh, unset: ["people[0].away"] },
  { text: "What if my interviewer goes on vacation until Friday?", situation: niamh, unset: ["people[0].away"] },
  { text: "She isn't on vacation, she's just slow", situation: niamh, unset: ["people[0].away"] },
  {
    text: "She is in vacations since tomorrow until 1 december",
    situation: niamh,
    sets: { "people[0].away": [{ from: "2026-11-25", until: "2026-12-01" }] },
  },
  {
    text: "She will go of holidays the 26 until the 2 of December",
    situation: niamh,
    sets: { "people[0].away": [{ from: "2026-11-26", until: "2026-12-02" }] },
  },
  {
    text: "She goes on leave from 7 to 18 December",
    situation: niamh,
    sets: { "people[0].away": [{ from: "2026-12-07", until: "2026-12-18" }] },
  },
  { text: "The interview with the council is on Friday", situation: niamh, unset: ["people[0].away"] },
  { text: "The interview with Bea was back on 2 November", unset: ["people[0].away"] },
  {
    text: "Interviewed Friday with Bea. She flies home to Cork tomorrow and is back at her desk on the 14th.",
    sets: { "people[0].away": [{ from: "2026-11-25", until: "2026-12-13" }] },
  },
  {
    text: "Interviewed Friday with Bea. she starts jury duty this thursday, thru dec 4.",
    sets: { "people[0].away": [{ from: "2026-11-26", until: "2026-12-04" }] },
  },
  {
    text: "Interviewed Friday with Bea. She's at a trade fair from Thursday to December 1.",
    sets: { "people[0].away": [{ from: "2026-11-26", until: "2026-12-01" }] },
  },
  {
    text: "Interviewed Nov 19 with Bea. Bea flies to a fair this Thursday and is back in the shop on Wednesday the 2nd.",
    sets: { "people[0].away": [{ from: "2026-11-26", until: "2026-12-01" }] },
  },
  {
    text: "Interviewed Nov 19 with Bea. She travels this Friday and will be in again on Tuesday the 8th.",
    sets: { "people[0].away": [{ from: "2026-11-27", until: "2026-12-07" }] },
  },
  { text: "Interviewed on a cruise ship Friday with Bea", unset: ["people[0].away"] },
])
