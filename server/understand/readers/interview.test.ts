import { table } from "../table.testing.ts"

table([
  {
    text: "Was up in Derry on the Tuesday of last week about the kennel hand job",
    sets: { "interviews[0].at": "2026-11-17" },
  },
  { text: "I flew to Oslo on 12 November for the deckhand post", sets: { "interviews[0].at": "2026-11-12" } },
  { text: "Went in for line cook on the 18th", sets: { "interviews[0].at": "2026-11-18" } },
  { text: "Went in for a scan on the 18th", unset: ["interviews"] },
  { text: "You lot sent me to Harrow Dairy on Thursday for packer", sets: { "interviews[0].at": "2026-11-19" } },
  { text: "I stand before the board on Friday for sergeant", sets: { "interviews[0].at": "2026-11-27" } },
  {
    text: "Pia Lund, Nov 12, dental nurse. The recruiter who interviewed me is their own.",
    sets: { "interviews[0].at": "2026-11-12" },
  },
  { text: "Three of them on Thursday, for the usher spot", sets: { "interviews[0].at": "2026-11-19" } },
  {
    text: "Wrote him my thanks on November 16, an hour after my interview with him",
    sets: { "interviews[0].at": "2026-11-16", "messages[0].at": "2026-11-16" },
  },
  {
    text: "Asked back! Wednesday 2 December at 4pm with the chef, Uma",
    situation: { interviews: [{ at: "2026-11-11" }] },
    sets: { "interviews[0].at": "2026-11-11", "interviews[1].at": "2026-12-02T16:00", "interviews[1].with": ["uma"] },
  },
  {
    text: "Emailed Ms. Abara a thank you on Friday, the day after we met about the nursery job.",
    sets: { "interviews[0].at": "2026-11-19", "messages[0].at": "2026-11-20" },
  },
  { text: "Sat before the board a week yesterday", sets: { "interviews[0].at": "2026-11-16" } },
  {
    text: "Ines, my interviewer for the pastry chef post on November 17, is lovely.",
    sets: { "interviews[0].at": "2026-11-17", "interviews[0].with": ["ines"] },
  },
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
  // What a letter of theirs thanks for
  {
    text: 'This arrived yesterday: "Dear Kofi, thank you for visiting us on November 13. We are still meeting people and will write by December 4. Regards, Nell"',
    sets: {
      "interviews[0].at": "2026-11-13",
      "replies[0].at": "2026-11-23",
      "replies[0].decisionDate": "2026-12-04",
    },
  },
  { text: "Yesterday's interview was for a ferry deckhand.", sets: { "interviews[0].at": "2026-11-23" } },
  { text: "Had to cancel tomorrow's interview, I've got flu.", unset: ["interviews"] },
  // Told in the present, still ahead
  { text: "They see me Friday at 11 for the glazier post.", sets: { "interviews[0].at": "2026-11-27T11:00" } },
  { text: "I'm being interviewed Monday at half nine for porter.", sets: { "interviews[0].at": "2026-11-30T09:30" } },
  {
    text: "Meeting Dr. Osei this Thursday, 3:30 in the afternoon, about the ward clerk opening.",
    sets: { "interviews[0].at": "2026-11-26T15:30" },
  },
  { text: "Meeting Mr. Ames on Thursday went well, clerk job.", sets: { "interviews[0].at": "2026-11-19" } },
  {
    text: "i have my interview monday at 8 in the morning w a man called Aurelio. should i bring anything?",
    sets: { "interviews[0].at": "2026-11-30T08:00" },
  },
  {
    text: "On Monday I am having the second interview, 10 o'clock of the morning, the first was November 12.",
    sets: { "interviews[0].at": "2026-11-12", "interviews[1].at": "2026-11-30T10:00" },
  },
  {
    text: "What should I bring up in my thank-you? Interview Friday with Femi.",
    sets: { "interviews[0].at": "2026-11-20" },
  },
  // Put off, and the day it was put to
  {
    text: "My interview with Femi was going to be this Thursday, it's Monday the 30th at 3pm instead.",
    sets: { "interviews[0].at": "2026-11-30T15:00", "interviews[0].with": ["femi"] },
    unset: ["interviews[1]"],
  },
  {
    text: "Interview was set for yesterday but they rescheduled it for Thursday at noon.",
    sets: { "interviews[0].at": "2026-11-26T12:00" },
    unset: ["interviews[1]"],
  },
  // A slot of theirs
  {
    text: "They asked could I come in again on December 3 at 11. I said yes.",
    situation: { interviews: [{ at: "2026-11-12" }] },
    sets: { "interviews[1].at": "2026-12-03T11:00" },
  },
  // Two rounds, each with its people
  {
    text: "There was a phone thing with Danica on November 2. Then on November 9 I went in and met Dr. Feldman.",
    sets: {
      "interviews[0].at": "2026-11-02",
      "interviews[0].with": ["danica"],
      "interviews[1].at": "2026-11-09",
      "interviews[1].with": ["feldman"],
    },
  },
  {
    text: "Milo rang me out of the blue November 6 and we did a phone interview right there.",
    sets: { "interviews[0].at": "2026-11-06", "interviews[0].format": "phone" },
  },
  {
    text: "My cousin had an answer in two days. I sat mine at Thistle Telecom on 13 November.",
    sets: { "interviews[0].at": "2026-11-13" },
  },
  // A day that nothing else made use of
  {
    text: "Nadia Osei rang me Thursday at 11 for twenty-five minutes about the ward clerk post.",
    sets: { "interviews[0].at": "2026-11-19T11:00", "interviews[0].minutes": 25 },
  },
  {
    text: "Yesterday at half two, across the desk a quiet man called Piotr, Hallam Tyres.",
    sets: { "interviews[0].at": "2026-11-23T14:30" },
  },
  { text: "They've gone and cancelled Friday's interview, no new date.", unset: ["interviews"] },
  { text: "It should've been yesterday at 3 with Olga but she was ill.", unset: ["interviews"] },
  { text: "I emailed Olga on Thursday at 3 about the cook job.", unset: ["interviews"] },
  // The number behind a weekday is an hour where no such day is near
  { text: "Seen by Mr Quayle at the depot, Monday 10.", sets: { "interviews[0].at": "2026-11-23T10:00" } },
  {
    text: "Interview was Friday, noon to 1:15, with Ada.",
    sets: { "interviews[0].at": "2026-11-20T12:00", "interviews[0].minutes": 75 },
  },
  {
    text: "Interviewed tonight at 7 with Stella, she meets me at the bar.",
    sets: { "interviews[0].at": "2026-11-24T19:00" },
  },
  { text: "The yarn we had was on the 19th, 8 sharp.", sets: { "interviews[0].at": "2026-11-19T08:00" } },
  { text: "What stays with me from Thursday's 10:30 with Solange?", sets: { "interviews[0].at": "2026-11-19T10:30" } },
  {
    text: "Through to round two! Friday at 11, with Una. Round one was with Sam on the 16th.",
    sets: { "interviews[0].at": "2026-11-16", "interviews[1].at": "2026-11-27T11:00" },
  },
  {
    text: "If they do want me it's because Mr Abara, who saw me Thursday at 4, liked my welds.",
    sets: { "interviews[0].at": "2026-11-19T16:00" },
  },
  {
    text: "Interview Monday the 16th with Jo. They wrote that the panel meets on the 30th.",
    sets: { "interviews[0].at": "2026-11-16" },
    unset: ["interviews[1]"],
  },
  { text: "Interview on Friday with Bo, they let me go after 40 minutes.", sets: { "interviews[0].minutes": 40 } },
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
  // The day that the day of a message tells of
  {
    text: "I thanked Priya by email on Thursday, the day after my interview.",
    sets: { "interviews[0].at": "2026-11-18" },
  },
  {
    text: "Posted Hal a card on Friday, two days after he interviewed me.",
    sets: { "interviews[0].at": "2026-11-18" },
  },
  { text: "Texted Hal yesterday right after the interview.", sets: { "interviews[0].at": "2026-11-23" } },
  // Who it was is told before
  {
    text: "Could you write to Mrs Lowe about my other offer? I must answer the other firm by 4 December. She interviewed me on the 17th.",
    sets: { "interviews[0].at": "2026-11-17", "interviews[0].with": ["lowe"] },
  },
  // Form and length, some words later
  { text: "Interview on Monday at 10 at Dell Vets, on site.", sets: { "interviews[0].format": "onsite" } },
  { text: "Had a Teams interview on Monday with Ann Lee.", sets: { "interviews[0].format": "video" } },
  { text: "Interviewed Monday at 11:30, Google Meet.", sets: { "interviews[0].format": "video" } },
  {
    text: "My interview was on Monday at Dell Vets. The owner was kind. It took about an hour and a half.",
    sets: { "interviews[0].minutes": 90 },
  },
  {
    text: "Interviewed at Dell Vets on Monday. I waited 40 minutes for the bus. It was a 30 minute drive.",
    unset: ["interviews[0].minutes"],
  },
  {
    text: "It's with Rangi and it's on site.",
    situation: { interviews: [{ at: "2026-12-03T14:00" }] },
    sets: { "interviews[0].format": "onsite" },
  },
  {
    text: "Sorry, it was Wednesday, not Thursday, at 3 pm.",
    situation: { interviews: [{ at: "2026-11-19" }] },
    sets: { "interviews[0].at": "2026-11-18T15:00" },
  },
  {
    text: "I've been out of work since my mum was ill and this was my first interview in years. It was last Wednesday at 2.",
    sets: { "interviews[0].at": "2026-11-18T14:00" },
  },
  // One more, still ahead
  ...[
    "they want me back Friday at 2",
    "They've asked me in again, Friday at 2",
    "She'd like me to come back on Friday at 2",
    "I'm going back on Friday at 2",
  ].map((text) => ({
    text,
    situation: { interviews: [{ at: "2026-11-17" }] },
    sets: { "interviews[0].at": "2026-11-17", "interviews[1].at": "2026-11-27T14:00" },
  })),
  {
    text: "Invited for the 4th of December at quarter past two, over Teams, with Ms Ito.",
    sets: { "interviews[0].at": "2026-12-04T14:15", "interviews[0].with": ["ito"] },
  },
  { text: "The interview is Friday at 11.", sets: { "interviews[0].at": "2026-11-27T11:00" } },
  {
    text: "Tomorrow 11.30 am I am having face to face round with Mrs. Nair.",
    sets: { "interviews[0].at": "2026-11-25T11:30", "interviews[0].with": ["nair"] },
  },
  { text: "I went for the baler job at Coyle's, Monday 16 November.", sets: { "interviews[0].at": "2026-11-16" } },
  {
    text: "Second round is the 30th with Ines and Bo. First one was the 9th, just Ines.",
    sets: { "interviews[0].with": ["ines"], "interviews[1].with": ["ines", "bo"] },
  },
  { text: "Had Friday's interview, prep cook. Can I ring?", sets: { "interviews[0].at": "2026-11-20" } },
])
