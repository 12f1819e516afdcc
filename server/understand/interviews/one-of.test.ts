import { table } from "../table.testing.ts"

table([
  {
    text: "Last spring's interview with Halfords went nowhere. I've now had one at Tredegar Tiles yesterday.",
    sets: { "interviews[0].at": "2026-11-23" },
  },
  {
    text: "My sister had an interview too. Mine at Penrose Boats was last Thursday.",
    sets: { "interviews[0].at": "2026-11-19" },
  },
  {
    text: "Interview was the 13th. They've booked me in for a second one next Tuesday at 11.",
    sets: { "interviews[0].at": "2026-11-13", "interviews[1].at": "2026-12-01T11:00" },
  },
  { text: "They never answer emails, had one on Friday but it was automatic.", unset: ["interviews"] },
  { text: "Interviewed on Monday at ten. I've also got one with Brecon Water on the 27th.", unset: ["interviews[1]"] },
  // Where one went or was sent for a job
  { text: "nipped over to Hobbs about a job Thursday, bloke called Lenny", sets: { "interviews[0].at": "2026-11-19" } },
  { text: "The agency sent me to Larkhill Dairy on Friday.", sets: { "interviews[0].at": "2026-11-20" } },
  { text: "She sent me to the wrong depot on Friday.", unset: ["interviews"] },
  // A day one chose
  {
    text: "They offered two slots and I took Friday at 3. First round was the 17th with Noor.",
    sets: { "interviews[0].at": "2026-11-17", "interviews[1].at": "2026-11-27T15:00" },
  },
  { text: "I took Friday at work off. Interview was the 17th with Noor.", unset: ["interviews[1]"] },
  // Days it was not
  {
    text: "The interview wasn't today, it got pushed to Friday at 9.",
    sets: { "interviews[0].at": "2026-11-27T09:00" },
    unset: ["interviews[1]"],
  },
  { text: "I thanked the whole panel on the 20th.", unset: ["interviews"] },
  {
    text: "It was with Brightmoor, on the 16th, yard hand.",
    sets: { "interviews[0].at": "2026-11-16", company: "Brightmoor" },
  },
  {
    text: "First interview was on November 16 and now I have a second one booked for Monday at 3 pm.",
    sets: { "interviews[0].at": "2026-11-16", "interviews[1].at": "2026-11-30T15:00" },
  },
])
