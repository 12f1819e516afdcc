import { table } from "./table.testing.ts"

const situation = {
  interviews: [{ at: "2026-11-18T15:00", with: ["ben"] }],
  people: [{ id: "ben", name: "Ben", kind: "interviewer" as const }],
  messages: [{ kind: "thank_you" as const, at: "2026-11-20" }],
  decisionDate: "2026-11-27",
}

const dan = {
  interviews: [{ at: "2026-11-23", with: ["dan"] }],
  people: [{ id: "dan", name: "Dan", kind: "interviewer" as const }],
}

table([
  {
    text: "Sorry, it was Wednesday of the week before, the 11th. So the Friday was the 13th.",
    situation: { interviews: [{ at: "2026-11-18" }], decisionDate: "2026-11-27" },
    sets: { "interviews[0].at": "2026-11-11", decisionDate: "2026-11-13" },
  },
  // One breath, two facts
  {
    text: "Not the 23rd, sorry, Friday the 20th. And it was Fay.",
    situation: dan,
    sets: { "interviews[0].at": "2026-11-20", "people[0].name": "Fay" },
    unset: ["people[1]"],
  },
  {
    text: "sorry, her name is Bee",
    situation,
    sets: { "people[0].name": "Bee" },
    unset: ["people[1]", "interviews[0].with[1]"],
  },
  { text: "Actually it was Fay who saw me, not Dan.", situation: dan, sets: { "people[0].name": "Fay" } },
  { text: "Sorry, it was on Zoom.", situation: dan, sets: { "people[0].name": "Dan" } },
  {
    text: "Dan is the man I rang about parking. The interviewer was Fay Ito.",
    situation: dan,
    sets: { "interviews[0].with": ["fay-ito"] },
  },
  {
    text: "It wasn't Dora who interviewed me on 12 November, she let me in. It was Fay.",
    sets: { "interviews[0].with": ["fay"] },
  },
  {
    text: "Dan booked a second interview with Fay for 1 December",
    situation: dan,
    sets: { "interviews[0].with": ["dan"] },
  },
  // The month is that of the promise, though it is over
  {
    text: "the 20th, not the 12th",
    situation: { interviews: [{ at: "2026-11-03" }], decisionDate: "2026-11-12" },
    sets: { decisionDate: "2026-11-20", "interviews[0].at": "2026-11-03" },
  },
  {
    text: "I muddled two. Orrin was the 19th, the 17th was somewhere else.",
    situation: { company: "Orrin Mills", interviews: [{ at: "2026-11-17" }] },
    sets: { "interviews[0].at": "2026-11-19" },
    unset: ["interviews[1]"],
  },
  {
    text: "oops, I mean Saturday",
    situation,
    lastTold: ["messages[0].kind", "messages[0].at"],
    sets: { "messages[0].at": "2026-11-21", "interviews[0].at": "2026-11-18T15:00" },
  },
  {
    text: "sorry, Monday",
    situation,
    lastTold: ["decisionDate"],
    sets: { decisionDate: "2026-11-30", "interviews[0].at": "2026-11-18T15:00" },
  },
  {
    text: "sorry, I meant Thursday",
    situation,
    lastTold: ["interviews[0].at"],
    asked: "decisionDate",
    sets: { "interviews[0].at": "2026-11-19T15:00", decisionDate: "2026-11-27" },
  },
  // A day far from the one told last puts another one right
  {
    text: "correction, December 11, I misread the letter",
    situation,
    lastTold: ["decisionDate", "interviews[0].at"],
    sets: { decisionDate: "2026-12-11", "interviews[0].at": "2026-11-18T15:00" },
  },
  {
    text: "No, Dan only scheduled it. The one who interviewed me was Fay.",
    situation: dan,
    sets: { "interviews[0].with": ["fay"] },
  },
  // Of the message told last
  {
    text: "no, it was by post, not email",
    situation: { ...situation, messages: [{ kind: "thank_you", at: "2026-11-20", channel: "email" }] },
    sets: { messages: [{ kind: "thank_you", at: "2026-11-20", channel: "mail" }] },
  },
  {
    text: "it was a text not an email btw",
    situation: { ...situation, messages: [{ kind: "thank_you", at: "2026-11-20", channel: "email" }] },
    sets: { messages: [{ kind: "thank_you", at: "2026-11-20" }] },
  },
  {
    text: "that was a follow-up, not a thank-you",
    situation,
    sets: { "messages[0].kind": "follow_up", "messages.length": 1 },
  },
  // Of a week gone by
  {
    text: "sorry, Tuesday not Monday",
    situation: { interviews: [{ at: "2026-11-09" }] },
    sets: { "interviews[0].at": "2026-11-10" },
  },
  {
    text: "Dan only let me in at the gate, it was just Ona.",
    situation: {
      interviews: [{ at: "2026-11-23", with: ["dan", "ona"] }],
      people: [...dan.people, { id: "ona", name: "Ona", kind: "interviewer" as const }],
    },
    sets: { "interviews[0].with": ["ona"] },
  },
  { text: "not Wednesday, Thursday", situation, sets: { "interviews[0].at": "2026-11-19T15:00" } },
  {
    text: "no wait, it was Thursday, the 19th, and it was with Rita, not Ben",
    situation,
    lastTold: ["interviews[0].at"],
    sets: { "interviews[0].at": "2026-11-19T15:00", "interviews[0].with": ["rita"], "people[0].name": "Rita" },
    unset: ["people[1]"],
  },
  { text: "They decide by Friday this week... no, Monday next week", sets: { decisionDate: "2026-11-30" } },
  {
    text: "sorry, it was the 11th not the 12th",
    situation,
    asked: "messages",
    sets: { "interviews[0].at": "2026-11-18T15:00", "messages[0].at": "2026-11-20" },
  },
  // On a Tuesday yesterday was a Monday, and is not meant
  ...[
    "sorry, not yesterday, it was last Monday",
    "sorry, last Monday",
    "I got that wrong, last Monday, not yesterday",
  ].map((text) => ({
    text,
    situation: dan,
    lastTold: ["interviews[0].at"],
    sets: { "interviews[0].at": "2026-11-16" },
  })),
  {
    text: "not Friday, last Monday",
    situation: { ...dan, interviews: [{ at: "2026-11-20" }] },
    sets: { "interviews[0].at": "2026-11-23" },
  },
  ...["And his name is Don, not Dan", "I meant Don, not Dan", "and it's Don not Dan", "his name is Don"].map(
    (text) => ({
      text,
      situation: dan,
      sets: { "people[0].name": "Don", "interviews[0].with": ["don"] },
      unset: ["people[1]"],
    }),
  ),
  ...["Dan was nice, not Grumpy at all", "I'll be Frank, not sure it went well", "don't tell Dan, not yet"].map(
    (text) => ({
      text,
      situation: dan,
      sets: { "people[0].name": "Dan" },
    }),
  ),
  {
    text: "Dan only set it up. The one who interviewed me was Wilma.",
    situation: dan,
    sets: { "interviews[0].with": ["wilma"] },
  },
])
