import { table } from "../table.testing.ts"

table([
  {
    text: "I saw Lorna on Tuesday and then her boss Alastair on Thursday",
    sets: { "interviews[0].at": "2026-11-17", "interviews[0].with": ["lorna"], "interviews[1].with": ["alastair"] },
  },
  {
    text: "I had two interviews: the 3rd with Ann, the 10th with Bob and Cy.",
    sets: {
      "interviews[0].at": "2026-11-03",
      "interviews[0].with": ["ann"],
      "interviews[1].at": "2026-11-10",
      "interviews[1].with": ["bob", "cy"],
    },
  },
  {
    text: "Saw Mrs Lee on Monday at 10 and Mr Lee on Friday at 2.",
    sets: { "people[0].name": "Mrs Lee", "people[1].name": "Mr Lee" },
  },
  {
    text: "First a phone screen with Kit from HR on Nov 3, then in person with Ines on Nov 12.",
    sets: {
      "interviews[0].with": ["kit"],
      "interviews[0].format": "phone",
      "interviews[1].at": "2026-11-12",
      "interviews[1].with": ["ines"],
    },
  },
  {
    text: "Phone interview with Kit on Nov 3, then on site on Nov 12 with her and the owner, Mr. Roe.",
    sets: { "interviews[0].with": ["kit"], "interviews[1].with": ["kit", "roe"] },
  },
  { text: "I met Ann on Monday, thanked Ann on Monday and Bob on Tuesday.", unset: ["interviews[1]"] },
  { text: "Interviewed with Ann on Monday and emailed Bob today.", unset: ["interviews[1]"] },
])
