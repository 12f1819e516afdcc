import { table } from "../table.testing.ts"

const monday = { interviews: [{ at: "2026-11-30T09:00", with: ["ola"] }], people: [] }

table([
  {
    text: "Ola can't manage Monday so it's Thursday the 3rd now, still 9",
    situation: monday,
    sets: { "interviews[0].at": "2026-12-03T09:00", "interviews[0].with": ["ola"] },
    unset: ["interviews[1]"],
  },
  {
    text: "they phoned to shift it from Monday to Thursday 3 December",
    situation: monday,
    sets: { "interviews[0].at": "2026-12-03" },
  },
  {
    text: "Monday is off. We're doing Friday 4 December at 2pm.",
    situation: monday,
    sets: { "interviews[0].at": "2026-12-04T14:00" },
  },
  { text: "they pushed it back to 11", situation: monday, sets: { "interviews[0].at": "2026-11-30T11:00" } },
  {
    text: "the one that should have been on the 30th will be on the 2nd",
    situation: monday,
    sets: { "interviews[0].at": "2026-12-02" },
  },
  {
    text: "Monday clashes with my shift, they'll decide by Friday",
    situation: monday,
    sets: { "interviews[0].at": "2026-11-30T09:00" },
  },
  { text: "can they move it to Tuesday?", situation: monday, sets: { "interviews[0].at": "2026-11-30T09:00" } },
  {
    text: "Over already! It was this morning at 8",
    situation: monday,
    sets: { "interviews[0].at": "2026-11-24T08:00" },
    unset: ["interviews[1]"],
  },
  {
    text: "The first one was on the 5th",
    situation: monday,
    sets: { "interviews[0].at": "2026-11-05", "interviews[1].at": "2026-11-30T09:00" },
  },
  {
    text: "they changed the room, see you Thursday coach",
    situation: monday,
    sets: { "interviews[0].at": "2026-11-30T09:00" },
  },
  {
    text: "my van is off the road now, getting it back Wednesday",
    situation: monday,
    sets: { "interviews[0].at": "2026-11-30T09:00" },
  },
])
