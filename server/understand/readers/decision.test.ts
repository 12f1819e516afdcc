import { table } from "../table.testing.ts"

const thursday = { interviews: [{ at: "2026-11-12" }] }

table([
  {
    text: "She has told me that I will have news before December 4",
    situation: thursday,
    sets: { decisionDate: "2026-12-04" },
  },
  { text: "If she told me that I will have news by December 4 I'd wait", situation: thursday, unset: ["decisionDate"] },
  { text: "she said back to us by the 27th", situation: thursday, sets: { decisionDate: "2026-11-27" } },
  {
    text: 'She said "I will have an answer for you on Friday"',
    situation: thursday,
    sets: { decisionDate: "2026-11-13" },
  },
  {
    text: "She said everyone would get an answer by December 5, when the season starts",
    situation: thursday,
    sets: { decisionDate: "2026-12-05" },
  },
  { text: "The matron says I'll know within nine days", situation: thursday, sets: { decisionDate: "2026-11-21" } },
  {
    text: "They'd pick somebody by the Tuesday after, she said",
    situation: thursday,
    sets: { decisionDate: "2026-11-17" },
  },
  {
    text: "He told me to ring if I hadn't heard by the 27th",
    situation: thursday,
    sets: { decisionDate: "2026-11-27" },
  },
  {
    text: "Mr Bose told me as I left that he'd make a call by the 27th",
    situation: thursday,
    sets: { decisionDate: "2026-11-27" },
    unset: ["replies"],
  },
  { text: "The foreman was to ring by the 27th. Nothing.", situation: thursday, sets: { decisionDate: "2026-11-27" } },
  { text: "I was to ring them by the 27th", situation: thursday, unset: ["decisionDate"] },
  { text: "He said I will phone you on Monday week", situation: thursday, unset: ["replies[0]"] },
  {
    text: "They said they'd pick somebody right after Thanksgiving",
    situation: thursday,
    sets: { decisionDate: "2026-11-27" },
    unset: ["replies[0]"],
  },
  { text: "They said they'd decide by 11/25", situation: thursday, sets: { decisionDate: "2026-11-25" } },
  { text: "She promised an answer next week", situation: thursday, sets: { decisionDate: "2026-11-20" } },
  { text: "they'd let me know by end of week", situation: thursday, sets: { decisionDate: "2026-11-13" } },
  {
    text: '"We will let everyone know in two weeks," they said',
    situation: thursday,
    sets: { decisionDate: "2026-11-26" },
  },
  { text: 'he said "we\'ll call you tomorrow"', situation: thursday, sets: { decisionDate: "2026-11-13" } },
  { text: "The 27th is the day Ngaio named", situation: thursday, sets: { decisionDate: "2026-11-27" } },
  { text: "End of this week is what I was told by Gil", situation: thursday, sets: { decisionDate: "2026-11-27" } },
  { text: "Saw me again, will ring on the 30th.", situation: thursday, sets: { decisionDate: "2026-11-30" } },
  { text: "They swore Friday and it's Tuesday now", situation: thursday, sets: { decisionDate: "2026-11-20" } },
  { text: "she wants to think till sunday", situation: thursday, sets: { decisionDate: "2026-11-29" } },
  { text: "hell phone the day after Thanksgiving", situation: thursday, sets: { decisionDate: "2026-11-27" } },
  { text: "I'm hoping they will call me on Friday", situation: thursday, unset: ["decisionDate"] },
  { text: '"We\'ll be in touch, love," said Maxine, Thursday, ten to four.', unset: ["decisionDate"] },
  {
    text: "One more firm has given offer letter, to be accepted by the 30th.",
    situation: thursday,
    unset: ["decisionDate"],
  },
  { text: "They need three business days to decide", situation: thursday, sets: { decisionDate: "2026-11-17" } },
  {
    text: "expect news right after Thanksgiving, they said",
    situation: thursday,
    sets: { decisionDate: "2026-11-27" },
  },
  {
    text: "a decision by the end of the month, they told me",
    situation: thursday,
    sets: { decisionDate: "2026-11-30" },
  },
  { text: "They named no date.", situation: { decisionDate: "2026-11-25" }, unset: ["decisionDate"] },
  { text: "They said a week or two", situation: thursday, unset: ["decisionDate"] },
  { text: "a decision mid-December they hope", situation: thursday, unset: ["decisionDate"] },
  { text: "The other candidate told me she hears by Dec 2.", unset: ["decisionDate"] },
  { text: "If they decide by Friday, what do I do?", unset: ["decisionDate"] },
  {
    text: "they decide by friday",
    situation: { interviews: [{ at: "2026-11-17" }] },
    sets: { decisionDate: "2026-11-27" },
  },
  { text: "They asked me to choose between Dec 1 and Dec 3", unset: ["decisionDate"] },
  { text: "The foreman said he'd mail my last check by the 16th.", unset: ["decisionDate"] },
  {
    text: "I interviewed Nov 19. All candidates will be informed by December 4th.",
    sets: { decisionDate: "2026-12-04" },
  },
  {
    text: "I interviewed Nov 19. They told me yesterday I'd have an answer tomorrow.",
    sets: { decisionDate: "2026-11-24" },
  },
  { text: "I interviewed Nov 19. She said a couple of weeks maybe", unset: ["decisionDate"] },
  {
    text: "Oops, the Friday thing was a different employer. They gave me no date.",
    situation: { ...thursday, decisionDate: "2026-11-27" },
    unset: ["decisionDate"],
  },
  { text: "My husband says the boss is away next week.", situation: thursday, unset: ["decisionDate"] },
  { text: "She says the owner is on holiday until Friday.", situation: thursday, unset: ["decisionDate"] },
  { text: "Interview was Friday. He said right after the holiday.", sets: { decisionDate: "2026-11-27" } },
  {
    text: "Interview was Friday. The panel meets on the 30th and they'd tell me that day.",
    sets: { decisionDate: "2026-11-30" },
  },
  {
    text: "They said I'd hear tomorrow, but that was on Friday at the interview.",
    sets: { decisionDate: "2026-11-21" },
  },
  {
    text: "The Friday thing was Oakley, ignore that.",
    situation: { company: "Kestrel", decisionDate: "2026-11-27" },
    unset: ["decisionDate"],
  },
  { text: "I'll hear by the 30th. Interview was Friday.", sets: { decisionDate: "2026-11-30" } },
  { text: "They want someone sorted by Friday. Interview was Monday.", sets: { decisionDate: "2026-11-27" } },
  { text: "Interview was Monday. He said they'd let me know by next Tuesday.", sets: { decisionDate: "2026-12-01" } },
  {
    text: "Interview was the 12th. They'd be done interviewing on December 4 and decide the week after.",
    sets: { decisionDate: "2026-12-11" },
  },
  { text: "Told 11/27.", situation: thursday, sets: { decisionDate: "2026-11-27" } },
  { text: 'Gardener job, was told "inside a fortnight"', situation: thursday, sets: { decisionDate: "2026-11-26" } },
  { text: "Quoted ten days, then nothing", situation: thursday, sets: { decisionDate: "2026-11-22" } },
  { text: "boss say maximum 27 November he is ringing", situation: thursday, sets: { decisionDate: "2026-11-27" } },
  {
    text: "She explained that whoever sat it gets a letter by the 27th.",
    situation: thursday,
    sets: { decisionDate: "2026-11-27" },
  },
  {
    text: "They reckoned I'd hear by close of business today",
    situation: thursday,
    sets: { decisionDate: "2026-11-24" },
  },
  { text: "The verdict is due today", situation: thursday, sets: { decisionDate: "2026-11-24" } },
  { text: '"Allow us ten days" was the last I heard.', situation: thursday, sets: { decisionDate: "2026-11-22" } },
  { text: 'On my way out he goes "a fortnight, tops"', situation: thursday, sets: { decisionDate: "2026-11-26" } },
  {
    text: 'My interview on Thursday closed with a promise: "you\'ll know two weeks from today".',
    sets: { decisionDate: "2026-12-03", "interviews[0].at": "2026-11-19" },
  },
  { text: "He told me if it's been a fortnight, go ahead and ring him", situation: thursday, unset: ["decisionDate"] },
  { text: "Say there's no word by Christmas, what then?", situation: thursday, unset: ["decisionDate"] },
  { text: "Make Friday my decision date, would you", situation: thursday, unset: ["decisionDate"] },
  { text: "It was with the florist, no date given", situation: thursday, unset: ["decisionDate"] },
])

// A weekday told as gone by is the one just past, not the first behind the interview.
table([
  {
    text: "Interview was October 27. Friday was the deadline she gave me and it came and went.",
    sets: { decisionDate: "2026-11-20" },
  },
  { text: "Interview Oct 27. He'd said Friday. Friday's gone.", sets: { decisionDate: "2026-11-20" } },
  {
    text: "Interview Nov 3. The decision was due Friday, it's now November 24.",
    sets: { decisionDate: "2026-11-20" },
  },
  { text: "Interview Nov 17. He told me I'd hear by Friday.", sets: { decisionDate: "2026-11-20" } },
  { text: "Interview Nov 17. They're saying the 30th.", sets: { decisionDate: "2026-11-30" } },
  { text: "Interview Nov 17. The 30th I was told.", sets: { decisionDate: "2026-11-30" } },
])

const promisedFriday = {
  timeZone: "America/New_York",
  interviews: [{ at: "2026-11-17" }],
  decisionDate: "2026-11-27",
}
const lastTold = ["decisionDate"]
table([
  { text: "wrong date, it's the 30th", situation: promisedFriday, lastTold, sets: { decisionDate: "2026-11-30" } },
  {
    text: "Looked at the email again, it's November 30",
    situation: promisedFriday,
    lastTold,
    sets: { decisionDate: "2026-11-30" },
  },
  {
    text: "I had that wrong, three weeks.",
    situation: promisedFriday,
    lastTold,
    sets: { decisionDate: "2026-12-08" },
  },
  { text: "So Friday was the 20th.", situation: promisedFriday, sets: { decisionDate: "2026-11-20" } },
  { text: "My mistake, nobody gave me a date.", situation: promisedFriday, unset: ["decisionDate"] },
])
