import { table } from "../table.testing.ts"

const gwen = {
  interviews: [{ at: "2026-11-19", with: ["gwen"] }],
  people: [{ id: "gwen", name: "Gwen", kind: "interviewer" as const }],
}

table([
  { text: "She asked me to give her a nudge if it went quiet", situation: gwen, unset: ["messages"] },
  {
    text: "Both of them got thank-you cards on Saturday",
    situation: gwen,
    sets: { "messages[0].kind": "thank_you", "messages[0].at": "2026-11-21" },
  },
  {
    text: "Popped her an email on Saturday to say thanks",
    situation: gwen,
    sets: { messages: [{ kind: "thank_you", at: "2026-11-21", to: ["gwen"], channel: "email" }] },
  },
  {
    text: "I interviewed on Nov 12. I rang Mr. Osei on 23 November to ask for news.",
    sets: { "messages[0].at": "2026-11-23" },
    unset: ["decisionDate"],
  },
  { text: "i intervued nov 19, dint send nuthin", sets: { messages: [] } },
  {
    text: "I sent her a thank you email the next day",
    situation: gwen,
    sets: { messages: [{ kind: "thank_you", at: "2026-11-20", to: ["gwen"], channel: "email" }] },
  },
  {
    text: "mailed a handwritten card on Saturday",
    situation: gwen,
    sets: { "messages[0].kind": "thank_you", "messages[0].channel": "mail", "messages[0].at": "2026-11-21" },
  },
  {
    text: "called 2 times: nov 20 and nov 23",
    situation: gwen,
    sets: { "messages[0].at": "2026-11-20", "messages[1].at": "2026-11-23", "messages[1].channel": "phone" },
  },
  { text: "First follow-up 1 November.", sets: { messages: [{ kind: "follow_up", at: "2026-11-01" }] } },
  {
    text: "Thanked Omar on Saturday and Lena on Sunday.",
    sets: { "messages[0].to": ["omar"], "messages[1].to": ["lena"] },
  },
  {
    text: "I left my recruiter Vince a voicemail on Friday",
    sets: { "messages[0].kind": "recruiter_check_in", "messages[0].at": "2026-11-20" },
  },
  {
    text: "I sent the thank-you as asked, Nov 18.",
    sets: { messages: [{ kind: "thank_you", at: "2026-11-18" }] },
  },
  { text: "I haven't sent anything yet", sets: { messages: [] } },
  { text: "no thank you sent. too late?", sets: { messages: [] } },
  { text: "I thanked her in person when I left, no email sent", situation: gwen, sets: { messages: [] } },
  {
    text: "I have not contacted the company at all",
    situation: { messages: [{ kind: "follow_up", at: "2026-11-04" }] },
    sets: { messages: [] },
  },
  { text: "Should I send a thank you on Friday?", unset: ["messages"] },
  { text: "My cousin thanked them the same day", unset: ["messages"] },
  { text: "The landlord called twice yesterday", unset: ["messages"] },
  { text: "he never called", situation: gwen, unset: ["messages"] },
  { text: "I'll call them tomorrow", unset: ["messages"] },
  {
    text: "I emailed them 4 times already",
    situation: gwen,
    sets: { "messages[3].kind": "follow_up" },
    unset: ["messages[4]", "messages[0].at"],
  },
  {
    text: "they wil let me knw by firday, i allready sent thx",
    situation: gwen,
    sets: { messages: [{ kind: "thank_you" }], decisionDate: "2026-11-27" },
  },
  { text: "I'm planning on mailing her a thank-you tomorrow", situation: gwen, unset: ["messages[0]"] },
  {
    text: "texted her ta very much for seeing me on Friday",
    situation: gwen,
    sets: { "messages[0].kind": "thank_you" },
  },
  { text: "I not send nothing", situation: gwen, sets: { messages: [] } },
  { text: "they don't want follow-ups on Mondays", situation: gwen, unset: ["messages"] },
  // Written, but it never left; told by a label; not got round to.
  { text: "I typed up a note to her but haven't pressed send", situation: gwen, sets: { messages: [] } },
  { text: "Thank you note - not done", situation: gwen, sets: { messages: [] } },
  { text: "I keep meaning to write to her", situation: gwen, sets: { messages: [] } },
  {
    text: "no emails from me other than a thank-you on the 20th",
    situation: gwen,
    sets: { "messages[0].at": "2026-11-20" },
  },
  { text: "I nearly rang them on Friday", situation: gwen, unset: ["messages[0]"] },
  // Other verbs of asking and sending.
  {
    text: "asked Gwen on the phone yesterday if there's any news",
    situation: gwen,
    sets: { "messages[0].kind": "follow_up", "messages[0].at": "2026-11-23", "messages[0].channel": "phone" },
  },
  {
    text: "stuck a card in the post to Gwen on Saturday",
    situation: gwen,
    sets: { "messages[0].kind": "thank_you", "messages[0].channel": "mail" },
  },
  {
    text: "I asked HR for Gwen's email address yesterday",
    situation: gwen,
    sets: { "messages[0].kind": "contact_request" },
  },
  { text: "I called in sick yesterday", situation: gwen, unset: ["messages"] },
  {
    text: "Interviewed on the 5th. Prodded Lorna twice: by email on the 12th, by phone on the 18th.",
    sets: { "messages[0].channel": "email", "messages[1].channel": "phone", "messages[1].at": "2026-11-18" },
  },
  {
    text: "Met Tom on the 5th. Sent Tom a message on the 12th asking for news.",
    sets: { "messages[0].kind": "follow_up", "messages[0].at": "2026-11-12" },
    unset: ["decisionDate", "replies"],
  },
  {
    text: "Met Tom on the 5th. My last email to Tom was on the 12th.",
    sets: { "messages[0].kind": "follow_up", "messages[0].at": "2026-11-12" },
  },
  { text: "Met Tom on the 5th. I've not reached out.", sets: { messages: [] } },
  {
    text: "Lena is my recruiter. I rang her on Friday to ask if there was any news.",
    sets: { "messages[0].kind": "recruiter_check_in", "messages[0].to": ["lena"] },
  },
  {
    text: "I phoned HR on Friday to ask for the address of the woman who saw me.",
    sets: { "messages[0].kind": "contact_request", "messages[0].channel": "phone" },
  },
  {
    text: "I left Gwen a voicemail on Friday saying I appreciated her time.",
    situation: gwen,
    sets: { "messages[0].kind": "thank_you", "messages[0].channel": "phone" },
  },
  { text: "Karl already sent his thank-you, I haven't.", situation: gwen, sets: { messages: [] } },
  { text: "I asked how she feels about follow-ups.", situation: gwen, unset: ["messages"] },
  {
    text: "Interview was 10 May with Bea. I wrote to thank her on 11 May.",
    now: "2027-05-14T10:00:00-04:00[America/New_York]",
    sets: { "interviews[0].at": "2027-05-10", "messages[0].kind": "thank_you", "messages[0].at": "2027-05-11" },
  },
  {
    text: "I chased twice, on the 16th and the 20th, both by email. Interview was the 5th.",
    sets: { "messages[0].channel": "email", "messages[1].channel": "email" },
  },
  { text: "They wrote back to my thank you saying we'll be in touch", unset: ["messages"] },
  // Quick words for sending off
  {
    text: "Interview was the 12th with Coral. On Friday I shot her a text asking where things stand.",
    sets: { "messages[0].kind": "follow_up", "messages[0].at": "2026-11-20" },
  },
  {
    text: "Interview was the 12th with Coral. Dropped her a line Friday to see where they'd got to.",
    sets: { "messages[0].kind": "follow_up" },
  },
  // Forgotten, planned, denied of both
  { text: "I clean forgot the thank you. Interview was Thursday with Ola.", sets: { messages: [] } },
  { text: "The thank-you slipped my mind. Interview was Thursday with Ola.", sets: { messages: [] } },
  { text: "I was going to write to Ola last night but the baby woke. Interview was Monday.", sets: { messages: [] } },
  { text: "Interview was Thursday with Ann and Bob, thanked neither.", sets: { messages: [] } },
  { text: "I sent the thank you on Friday but it bounced. Interview was Thursday.", sets: { messages: [] } },
  {
    text: "now write my thank you to him please",
    situation: { interviews: [{ at: "2026-11-23" }] },
    sets: { messages: [] },
  },
  { text: "She prefers people don't follow up. Interview was the 18th.", unset: ["messages"] },
  {
    text: "I mailed her thanks on Friday.",
    now: "2026-11-24T10:00:00+05:30[Asia/Kolkata]",
    sets: { "messages[0].channel": "email" },
  },
  {
    text: "I mailed her a card on Friday.",
    now: "2026-11-24T10:00:00+05:30[Asia/Kolkata]",
    sets: { "messages[0].channel": "mail" },
  },
  // A call with its voicemail is one
  ...[
    "He said call me Monday and I did, no answer, left a voicemail.",
    "called Monday. Left a voicemail.",
    "Rang Monday, no answer, left a voicemail",
    "they told me to ring on Monday so I did",
  ].map((text) => ({
    text,
    situation: { interviews: [{ at: "2026-11-20" }], messages: [] },
    sets: { "messages[0].kind": "follow_up", "messages[0].at": "2026-11-23", "messages.length": 1 },
  })),
  {
    text: "I called on Monday and again today, left a voicemail both times",
    situation: { interviews: [{ at: "2026-11-20" }] },
    sets: { "messages.length": 2 },
  },
  {
    text: "he said call me next Monday and I will",
    situation: { interviews: [{ at: "2026-11-20" }] },
    unset: ["messages"],
  },
  {
    text: "I sent a thank you and a follow up and these people just ignore me.",
    situation: { interviews: [{ at: "2026-11-03" }] },
    sets: { "messages[0].kind": "thank_you", "messages[1].kind": "follow_up" },
  },
  {
    text: "I sent a thank you and should a follow up come next?",
    situation: { interviews: [{ at: "2026-11-03" }] },
    unset: ["messages[1]"],
  },
  {
    text: "I told you I sent a follow up already! last monday",
    situation: { interviews: [{ at: "2026-11-03" }], messages: [{ kind: "follow_up" }] },
    sets: { messages: [{ kind: "follow_up", at: "2026-11-23" }] },
  },
  { text: "I interviewed on Friday. I don't do email, can I text him?", unset: ["messages"] },
  // Two days of one message, told in other words
  ...[
    "Rang on the 9th and then again yesterday.",
    "Chased once by email (9 November) and once by phone (23 November).",
    "I emailed for news on the 9th, then once more yesterday.",
  ].map((text) => ({
    text,
    situation: { interviews: [{ at: "2026-11-02" }] },
    sets: { "messages[0].at": "2026-11-09", "messages[1].at": "2026-11-23", "messages.length": 2 },
  })),
  {
    text: "Followed up Nov 9 and Nov 16, calls both times",
    situation: { interviews: [{ at: "2026-11-02" }] },
    sets: { "messages[0].channel": "phone", "messages[1].channel": "phone" },
  },
  {
    text: "ok I phoned and left a message this morning",
    situation: { interviews: [{ at: "2026-11-16" }] },
    sets: { messages: [{ kind: "follow_up", at: "2026-11-24", channel: "phone" }] },
  },
  {
    text: "Thanked her by email the Saturday.",
    situation: gwen,
    sets: { "messages[0].at": "2026-11-21" },
  },
  {
    text: "Texted Gwen a thank you right after she saw me.",
    situation: gwen,
    sets: { "messages[0].at": "2026-11-19" },
  },
  {
    text: "Seen by Ona and Rhys on Thursday. Posted the pair of them a card on Friday.",
    sets: { "messages[0].to": ["ona", "rhys"] },
  },
  ...["She told me I can follow up any time.", "HR say we can check in whenever we like."].map((text) => ({
    text,
    situation: { interviews: [{ at: "2026-11-16" }] },
    unset: ["messages"],
  })),
  {
    text: "I asked where things stood by email on Monday.",
    situation: { interviews: [{ at: "2026-11-16" }] },
    sets: { messages: [{ kind: "follow_up", at: "2026-11-23", channel: "email" }] },
  },
  {
    text: "Left Bo a voicemail on the 18th and texted him on the 20th asking about the decision.",
    situation: { interviews: [{ at: "2026-11-16" }] },
    sets: { "messages[0].at": "2026-11-18", "messages[1].at": "2026-11-20" },
  },
  {
    text: "Went in on Friday to ask if they'd decided",
    situation: { interviews: [{ at: "2026-11-16" }] },
    sets: { messages: [{ kind: "follow_up", at: "2026-11-20" }] },
    unset: ["interviews[1]"],
  },
  {
    text: "Interviewed Thursday by Ona, Rhys and Ms. Okoye. Thank-you emails went to the first two yesterday.",
    sets: { "messages[0].to": ["ona", "rhys"] },
  },
  // The object in front, and the two of three who got one
  {
    text: "Three saw me on Nov 19: Tess, Bart and Rhys. Tess and Rhys had thank-you emails from me that evening.",
    sets: { "messages[0].to": ["tess", "rhys"], "messages[0].at": "2026-11-19", "messages[0].channel": "email" },
  },
  {
    text: "Mine was Nov 10, glazier, with Mr. Oyelaran, and he had my thank-you card Nov 12.",
    sets: { "messages[0].to": ["oyelaran"], "messages[0].at": "2026-11-12", "messages[0].channel": "mail" },
  },
  {
    text: "My interview was Nov 10, thanked Sigrid who ran it that evening, and still nothing.",
    sets: { "messages[0].at": "2026-11-10" },
  },
  {
    text: "Met Ona on Nov 9 and Rhys on Nov 12. I texted Ona my thanks that same night we talked, but I didn't send Rhys a thing.",
    sets: { "messages[0].at": "2026-11-09", "messages[0].to": ["ona"], "messages.length": 1 },
  },
  {
    text: "Popped a thank-you over to Gwen the next day, couldn't find an address for the other lady.",
    situation: gwen,
    sets: { "messages[0].kind": "thank_you" },
  },
  // One's own given, told without the noun; the rest of those met; an address looked for
  ...[
    "I emailed Ona hers on Thursday. Rhys's I still have to write.",
    "Ona's went by email on Thursday, Rhys's I haven't sent.",
    "Ona already has hers, emailed on Thursday; Rhys's not yet.",
    "My own one went to Ona by email on Thursday.",
  ].map((text) => ({
    text,
    situation: {
      interviews: [{ at: "2026-11-18", with: ["ona", "rhys"] }],
      people: [
        { id: "ona", name: "Ona", kind: "interviewer" as const },
        { id: "rhys", name: "Rhys", kind: "interviewer" as const },
      ],
    },
    sets: { messages: [{ kind: "thank_you" as const, at: "2026-11-19", to: ["ona"], channel: "email" as const }] },
  })),
  { text: "My own application went to Gwen on Friday", situation: gwen, unset: ["messages"] },
  {
    text: "Saw Ona, Rhys and Tess on Nov 16. Ona got a thank-you on the 17th, the other two on the 19th.",
    sets: { "messages[0].to": ["ona"], "messages[1].to": ["rhys", "tess"] },
  },
  {
    text: "Saw Ona and Rhys on Nov 16. I sent Ona and Rhys each a thank-you email on the 17th.",
    sets: { "messages[0].to": ["ona", "rhys"] },
  },
  {
    text: "Saw Ona and Rhys on Nov 16. Emailed Ona a thank-you Nov 17 and Rhys one Nov 18 because I had to hunt for his address.",
    sets: { "messages[0].kind": "thank_you", "messages[1].kind": "thank_you", "messages[1].to": ["rhys"] },
  },
  {
    text: "She's had a thank-you from me, went by email on the 20th",
    situation: gwen,
    sets: { "messages[0].at": "2026-11-20", "messages[0].channel": "email" },
  },
  // None sent, in other orders and labels
  ...[
    "nothing I wrote to her",
    "nothing to her I sent",
    "Not a single word to her have I written.",
    "Messages sent by me: 0",
    "Thank-you notes sent: zero.",
    "my sent folder is empty",
    "I had a thank-you planned but life got in the way",
  ].map((text) => ({ text, situation: gwen, sets: { messages: [] } })),
  { text: "Email: none, she gave me no card.", situation: gwen, unset: ["messages"] },
  // Told before, and it never went
  ...[
    "Ah no, that one never left my drafts folder.",
    "just saw the nudge is stuck in drafts",
    "scratch that, I only wrote it, didn't send",
  ].map((text) => ({
    text,
    situation: {
      ...gwen,
      messages: [
        { kind: "thank_you" as const, at: "2026-11-20" },
        { kind: "follow_up" as const, at: "2026-11-23" },
      ],
    },
    sets: { messages: [{ kind: "thank_you", at: "2026-11-20" }] },
  })),
  // What they asked is answered without saying so
  ...["told her this morning, mon to thu", "Gave her both names an hour ago", "said yes the same day"].map((text) => ({
    text,
    situation: { ...gwen, replies: [{ kind: "needs_reply" as const, at: "2026-11-24" }] },
    sets: { "replies[0].answeredAt": "2026-11-24" },
  })),
  ...["told my old boss this morning he'd be called", "told her I'd think about it? no, not yet"].map((text) => ({
    text,
    situation: { ...gwen, replies: [{ kind: "needs_reply" as const, at: "2026-11-23" }] },
    unset: ["replies[0].answeredAt"],
  })),
  // Not gone yet
  ...[
    "Sent Ona a thank-you yesterday, Rhys gets his tonight.",
    "Ona's thank-you went yesterday, Rhys's goes tonight.",
    "Thanked Ona yesterday; Rhys has his coming this afternoon.",
  ].map((text) => ({
    text: `Saw Ona and Rhys on Wednesday. ${text}`,
    sets: { "messages.length": 1, "messages[0].to": ["ona"] },
  })),
  ...["Her thank-you goes out tonight.", "Sending the thank-you this evening."].map((text) => ({
    text,
    situation: gwen,
    unset: ["messages"],
  })),
  // Theirs, or somebody else's
  ...[
    "They sent me a follow-up on the 20th with a form to fill.",
    "Gwen sent me a thank-you note on Friday!",
    "HR says I phoned on Friday. It must have been somebody else.",
    "He write me Friday that they look at others and I have to wait.",
  ].map((text) => ({ text, situation: gwen, unset: ["messages"] })),
  // Without the verb
  {
    text: "and again on the 23rd to ask for news",
    situation: { interviews: [{ at: "2026-11-05" }], messages: [{ kind: "thank_you", at: "2026-11-06" }] },
    sets: { "messages[1].kind": "follow_up", "messages[1].at": "2026-11-23" },
  },
  {
    text: "and again on the 23rd they put it off",
    situation: { interviews: [{ at: "2026-11-05" }], messages: [{ kind: "thank_you", at: "2026-11-06" }] },
    unset: ["messages[1]"],
  },
  {
    text: "I need a second nudge for Gwen. The first went to her by email yesterday.",
    situation: gwen,
    sets: { messages: [{ kind: "follow_up", at: "2026-11-23", channel: "email", to: ["gwen"] }] },
  },
  // Days
  { text: "Thanked her three days after.", situation: gwen, sets: { "messages[0].at": "2026-11-22" } },
  { text: "Emailed her thanks the day following.", situation: gwen, sets: { "messages[0].at": "2026-11-20" } },
  { text: "thankd her satday", situation: gwen, sets: { "messages[0].at": "2026-11-21" } },
  {
    text: "Thank-you: emailed Nov 20. Chaser: none so far.",
    situation: gwen,
    sets: { "messages[0].at": "2026-11-20" },
  },
  // A call to the recruiter
  {
    text: "My agency recruiter Dot got me an interview Nov 16. i called her the 20th to see where it stands",
    sets: { messages: [{ kind: "recruiter_check_in", at: "2026-11-20", to: ["dot"], channel: "phone" }] },
  },
  // None, in other words
  ...[
    "No note out yet.",
    "thank you message i forget to send",
    "Not a peep out of me since.",
    "To nobody I have written.",
    "Thanks not given yet.",
  ].map((text) => ({ text, situation: gwen, sets: { messages: [] } })),
  ...[
    "They say nothing needed from me.",
    "No email yet from them.",
    "He wants nothing more from me.",
    "I haven't said anything back.",
  ].map((text) => ({ text, situation: gwen, unset: ["messages"] })),
  {
    text: "Hang on, my sent folder says I did email her a thank-you on Friday.",
    situation: { ...gwen, messages: [] },
    sets: { "messages[0].kind": "thank_you", "messages[0].at": "2026-11-20" },
  },
  // An answer to theirs
  ...[
    "wrote back to thank them same day",
    "sent a gracious reply the same day",
    "I thanked them for letting me know that evening",
  ].map((text) => ({
    text,
    situation: { interviews: [{ at: "2026-11-05" }], replies: [{ kind: "rejection" as const, at: "2026-11-20" }] },
    sets: { "replies[0].answeredAt": "2026-11-20" },
    unset: ["messages"],
  })),
  // The reason in the clause behind, and days that count from the message before
  {
    text: "I wrote on Friday, politely wondering about the outcome.",
    situation: gwen,
    sets: { "messages[0].kind": "follow_up", "messages[0].at": "2026-11-20" },
  },
  {
    text: "I wrote Gwen the same night, thanking her for the tour.",
    situation: gwen,
    sets: { "messages[0].kind": "thank_you", "messages[0].at": "2026-11-19" },
  },
  {
    text: "Asked Gwen for an update by email on the 23rd.",
    situation: gwen,
    sets: { "messages[0].kind": "follow_up", "messages[0].at": "2026-11-23" },
  },
  {
    text: "Interviewed Nov 9. Thanked him on the 10th; a week later I wrote again asking for news.",
    sets: { "messages[0].at": "2026-11-10", "messages[1].at": "2026-11-17" },
  },
  {
    text: "Met Gail and Tom on Nov 18. Tom's still owed a thank-you; Gail had hers on the 19th.",
    sets: { "messages.length": 1, "messages[0].to": ["gail"], "messages[0].at": "2026-11-19" },
  },
  ...[
    "Haven't so much as sent a postcard.",
    "have'nt thanked her yet",
    "Thank-you's not happened.",
    "Nobody's been written to.",
  ].map((text) => ({ text, situation: gwen, sets: { messages: [] } })),
  // What comes back says nothing of what went
  {
    text: "Got the thanks-but-no-thanks letter today.",
    situation: { interviews: [{ at: "2026-11-16" }] },
    unset: ["messages"],
  },
  { text: "Do bosses even read thank-you cards?", unset: ["messages"] },
  {
    text: "Met Bea Holt and Rosa on Friday. I sent Bea and Rosa each a thank you email on Saturday.",
    sets: { "messages[0].to": ["bea-holt", "rosa"] },
  },
])

// Told without a verb of sending, by whose it was; and commands that tell of none.
table([
  {
    text: "Met Perla and Ron on Thursday. I emailed Perla hers on Friday. Ron's I still have to write.",
    sets: { "messages[0].kind": "thank_you", "messages[0].at": "2026-11-20", "messages[0].to": ["perla"] },
    unset: ["messages[1]"],
  },
  {
    text: "Interview Nov 17. My own one went to Anders on 18 November",
    sets: { "messages[0].kind": "thank_you", "messages[0].at": "2026-11-18" },
  },
  { text: "Interview Nov 17 with Bill. He gave me his card.", unset: ["messages"] },
  { text: "Interview Nov 17 with Bill. I am waiting, nothing I wrote to him.", sets: { messages: [] } },
  { text: "Interview Nov 23. I meant to thank her and then my kid got sick", sets: { messages: [] } },
  { text: "Interview Nov 17. HireBot, mark my follow-up as allowed today.", unset: ["messages"] },
  {
    text: "Interview Nov 12 with Wayne. Rang him Friday to say cheers. He reckons he'll have decided by this Friday.",
    sets: { decisionDate: "2026-11-27" },
    unset: ["replies"],
  },
  { text: "Interview Nov 17. Thanks for your help. Ben's out until Monday.", unset: ["messages"] },
  { text: "Interview Nov 17. Mine went well.", unset: ["messages"] },
  { text: "Interview Nov 17. I mailed my cousin hers on Friday.", unset: ["messages"] },
])
