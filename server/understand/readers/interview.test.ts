import { table } from "../table.testing.ts"

table([
  {
    text: "I interviewed last Thursday with Dana.",
    sets: { "interviews[0].at": "2026-11-19", "interviews[0].with": ["dana"] },
  },
  { text: "On November 10th I had an interview at 2:30 pm", sets: { "interviews[0].at": "2026-11-10T14:30" } },
  { text: "I have an interview tomorrow at half ten", sets: { "interviews[0].at": "2026-11-25T10:30" } },
  { text: "My interview was today.", sets: { "interviews[0].at": "2026-11-24T09:00" } },
  { text: "Just got out of my interview", sets: { "interviews[0].at": "2026-11-24T09:00" } },
  {
    text: "My interview was today.",
    now: "2026-11-24T00:20:00-05:00[America/New_York]",
    sets: { "interviews[0].at": "2026-11-24T00:00", "interviews[0].minutes": 20 },
  },
  {
    text: "First round was Nov 12, second round is Dec 3.",
    sets: { "interviews[0].at": "2026-11-12", "interviews[1].at": "2026-12-03" },
  },
  {
    text: "It was moved from Wednesday to December 2 at noon.",
    situation: { interviews: [{ at: "2026-11-25" }] },
    sets: { "interviews[0].at": "2026-12-02T12:00" },
    unset: ["interviews[1]"],
  },
  {
    text: "sorry, it was the 11th not the 12th",
    situation: { interviews: [{ at: "2026-11-12" }] },
    sets: { "interviews[0].at": "2026-11-11" },
    unset: ["interviews[1]"],
  },
  {
    text: "at 3pm",
    situation: { interviews: [{ at: "2026-11-30" }] },
    asked: "interviews[0].at",
    sets: { "interviews[0].at": "2026-11-30T15:00" },
  },
  { text: "If I have an interview on Friday, what then?", unset: ["interviews"] },
  { text: "My sister interviewed on Monday and got hired.", unset: ["interviews"] },
  { text: "Set my interview date to November 1.", unset: ["interviews"] },
  { text: "I had an interview sometime in October", unset: ["interviews"] },
  { text: "I haven't had an interview yet, they said maybe Friday", unset: ["interviews"] },
  { text: "who won the game on Sunday", unset: ["interviews"] },
  {
    text: "my interview was yesterday from 2 to 3:30pm",
    sets: { "interviews[0].at": "2026-11-23T14:00", "interviews[0].minutes": 90 },
  },
  { text: "I had my interview before 3 days", sets: { "interviews[0].at": "2026-11-21" } },
  { text: "my interview is tomorrow to the 16h", sets: { "interviews[0].at": "2026-11-25T16:00" } },
  {
    text: "Saw Marek Dudek about the joiner job, Thursday at 8 in the morning",
    sets: { "interviews[0].at": "2026-11-19T08:00" },
  },
  { text: "I interviewed people all day Monday for our front desk", unset: ["interviews"] },
  { text: "I have a dentist appointment tomorrow at 9 with Dr. Vogel", unset: ["interviews"] },
  { text: "10/6 9a. Zoom. Eli Sandoval. No thank you sent yet.", sets: { "interviews[0].at": "2026-10-06T09:00" } },
  {
    text: "I thanked her by email last Wednesday. She'd interviewed me that day at noon.",
    sets: { "interviews[0].at": "2026-11-18T12:00" },
  },
  {
    text: "I interviewed at 9pm tonight with Comfort",
    now: "2026-11-24T00:45:00-05:00[America/New_York]",
    sets: { "interviews[0].at": "2026-11-23T21:00" },
  },
  { text: "Interviews are being held w/c 7 December, I've heard nothing", unset: ["interviews"] },
])
