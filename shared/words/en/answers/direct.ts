/**
 * Yes or no first, with the reason, to a question about the case at hand. What is due follows in the advice's own words.
 * @module
 */

/** "Is it odd to do it now?" wants a no where "may I?" wants a yes. */
const fine = (odd: boolean) => (odd ? "Not at all" : "Yes")

/** May it go now? */
export const mayGoNow = {
  thankYou: (p: { odd: boolean; late: boolean }) =>
    p.late
      ? [
          `${fine(p.odd)}: late thanks please more than none.`,
          `${fine(p.odd)}; a few days on, thanks are still welcome.`,
        ]
      : [`${fine(p.odd)}: now is the time for thanks.`, `${fine(p.odd)}; the sooner the better.`],
  due: (p: { odd: boolean }) => [`${fine(p.odd)}: its day has come.`, `${fine(p.odd)}, now is right.`],
  early: ["Not yet.", "A little later.", "Not just now."],
  tooMany: [
    "No, another note would be one too many, however short.",
    "Better not: you've asked as often as is good, and one more can cost goodwill.",
  ],
  asked: [
    "No: they asked for quiet, and keeping to it is the courteous thing, for a thank-you too.",
    "Please don't; they asked for no messages, and that counts for every kind.",
  ],
  closed: ["Only the one kind answer to their no; nothing else.", "One gracious answer, yes; then let it rest."],
  over: ["No, it's past that point.", "Better not; a note now would only stir up what is over."],
  needsAddress: (p: { who: string }) => [
    `Yes, as soon as you have an address of ${p.who}'s own.`,
    `You may, once you can reach ${p.who} directly.`,
  ],
} as const

/** Is it too late? */
export const tooLate = {
  inTime: ["No, you're in good time.", "Not at all, it's right on time."],
  late: ["No, it isn't too late.", "Not too late, no."],
  inFollowUp: [
    "For a thank-you of its own, yes, but nothing is lost: your follow-up can carry the thanks.",
    "A separate thank-you has had its day; put the thanks into your follow-up instead.",
  ],
  thanked: [
    "You've thanked them already, so nothing is missing.",
    "Your thanks are out, so there's nothing to make up for.",
  ],
  notYet: [
    "No: for about a working week late thanks are still welcome.",
    "No, within a working week or so thanks are still good to get.",
  ],
  perhaps: [
    "For about a working week late thanks are still welcome, so there's time yet.",
    "Within a working week or so thanks are still good to get, and still worth sending.",
  ],
  gone: ["I'm afraid so, yes.", "Yes, sadly."],
} as const

/** Must it be? */
export const mustIt = {
  thankYou: (p: { abroad: boolean }) =>
    p.abroad
      ? [
          "It's no must, but I'd send it: where it isn't usual it's simply kind, and every article we follow asks for one.",
          "Not strictly, yet send it: a short thank-you is understood everywhere and does no harm.",
        ]
      : [
          "It's no must, but I'd send it: every article we follow asks for one, and it keeps you in mind.",
          "Not strictly, but it's worth the ten minutes: it's courteous, and it's remembered.",
        ],
  followUp: [
    "It's no must, but worth it: one kind question keeps you in mind.",
    "You needn't, yet one friendly question can tip a close call.",
  ],
  answer: [
    "Yes, I would: it's short, and it's what they'll remember of you.",
    "Yes: one kind answer keeps the door open for the next opening.",
  ],
  theirQuestion: ["Yes, they're waiting for it.", "Yes: an answer they wait for comes before all else."],
  nothing: ["No, nothing more is needed from you.", "No, you needn't send anything more."],
  quiet: ["No: here silence is the courteous thing.", "No, and please don't: they asked for quiet."],
} as const

/** Between two rounds. */
export const betweenRounds: readonly string[] = [
  "No: they've set the next round, so there's nothing to chase in between. A question about the appointment itself is always fine.",
  "No need. The next interview is their answer for now; write only if something about the appointment is unclear.",
]

/** May I call? */
export const mayCall = {
  yes: [
    "Yes: where a number is all you have, a short call is fine.",
    "Yes, call; without an email address that's quite all right.",
  ],
  onItsDay: ["A call will do, since it's all you have, but not before its day.", "By phone, yes, only not yet."],
  hardly: [
    "I'd rather write: an email can be answered at leisure. A call is for when a number is all you have.",
    "Better an email; a call is no sin, but it puts them on the spot.",
  ],
  no: ["No, no call either.", "Please don't; that holds for the phone too."],
} as const

/** May I text? */
export const mayText = {
  yes: [
    "Yes: they've texted with you, so a short text is fine.",
    "Yes, a text is all right, since that's how they talk with you.",
  ],
  onItsDay: [
    "A text is fine, since they text with you; only not before its day.",
    "By text, yes, as they do it themselves, but not yet.",
  ],
  callInstead: [
    "If they texted you first, yes. Otherwise call: where there's no email, a short call comes better than a text.",
    "Only if they've texted you before; else a short call is better.",
  ],
} as const

/** At night, early, on a day off. */
export const atThatHour = {
  thankYou: [
    "Yes, at any hour: an email waits quietly until the morning. If you'd rather, set it to go out at eight.",
    "Yes. Nobody minds when a thank-you was written; it's read in the morning.",
  ],
  tonight: [
    "The hour doesn't matter for a thank-you, but tonight is late for yours.",
    "Any hour is fine for thanks; only don't leave yours until the night.",
  ],
  followUp: [
    "Better in their working hours. Write it when you like and set it to go out on its day from nine.",
    "Write it at night if that suits you, but let it go out in their working hours.",
  ],
  either: [
    "A thank-you may go at any hour, for it waits quietly until the morning. A follow-up belongs in their working hours.",
    "At night is fine for thanks; for a question about news keep to working hours.",
  ],
} as const

/** "Does that mean that I may not ask?" */
export const meansNo = {
  no: [
    "No, that's only how people say that it will take a while. One friendly question stays allowed.",
    "It doesn't; it promises nothing and forbids nothing.",
  ],
  yes: ["Yes, that's what it means: no messages from your side.", "Yes; take them at their word."],
} as const

/** "It feels rude not to thank them." */
export const rudeNotTo = {
  asked: [
    "I know how that feels, but it isn't rude here: they asked for quiet, so leaving out the thank-you is the polite thing.",
    "Elsewhere it might be. Here they asked for no messages, and keeping to that is good manners.",
  ],
  thankYou: ["Not impolite, and easily put right.", "Nobody holds it against you, and there's still time."],
  leftOut: (p: { who: string }) => [
    `Then don't leave ${p.who} out: a short note is owed there as well.`,
    `Right, ${p.who} should get a note too.`,
  ],
  fine: ["No, nobody counts that against you.", "Not at all; nobody keeps a list."],
} as const

/** The client or one's own recruiter? */
export const clientOrRecruiter = {
  direct: (p: { recruiter: string; who: string }) => [
    `News you ask of ${p.recruiter}; a thank-you may go straight to ${p.who}.`,
    `For news ${p.recruiter}, for thanks ${p.who}.`,
  ],
  copy_recruiter: (p: { recruiter: string; who: string }) => [
    `Both, each for their own: ${p.recruiter} for news, and a thank-you to ${p.who} with ${p.recruiter} in copy.`,
    `A thank-you goes to ${p.who}, with ${p.recruiter} in copy; everything else goes to ${p.recruiter}.`,
  ],
  through_recruiter: (p: { recruiter: string; who: string }) => [
    `To ${p.recruiter}, always; a thank-you for ${p.who} goes there too, to be passed on.`,
    `${p.recruiter} gets everything, the thank-you for ${p.who} included.`,
  ],
  quiet: (p: { recruiter: string }) => [
    `Only to ${p.recruiter}; the client is to be left alone.`,
    `To ${p.recruiter}, and not to the client.`,
  ],
} as const

/** Something went out that perhaps should not have. */
export const alreadySent = {
  fine: ["No, that was quite all right.", "Not at all, that was fine."],
  early: [
    "Don't worry: one early note does little harm. Leave it there now.",
    "No harm done. It's sent, and nobody minds a single note; just send no more for now.",
  ],
  quiet: [
    "It's done, and one note won't cost you the job. Leave it at that.",
    "Don't worry too much; a single note is soon forgiven. Only send no more.",
  ],
  tellRecruiter: (p: { recruiter: string }) => [
    `Tell ${p.recruiter} today, so that they hear it from you.`,
    `Let ${p.recruiter} know yourself, before the client does.`,
  ],
} as const

/** Another day than the one named. */
export const thatDay = {
  early: ["No, that would be too early.", "Not that day, it's too soon."],
  fine: ["Yes, that's fine.", "Yes, that day suits as well."],
  late: ["Better sooner; that would be late.", "I'd not leave it that long."],
} as const

/** One short one more. */
export const oneMore = {
  due: ["Yes: one short one is exactly what's due.", "Yes, one, and short, is just right."],
  onItsDay: ["One short one is right, on its day.", "One, yes, but not yet."],
} as const

/** The interview may be over, but was not understood as such. */
export const overAlready: readonly string[] = [
  "Well done. If that was the interview you told me of, its thank-you goes out within 24 hours. To give you the hour, tell me “my interview was today”.",
  "Good that it's done. Now a thank-you is next, best today; tell me “the interview is over, it was today” and I'll name the hour.",
]

/** Somebody doesn't know how to begin. */
export const offerToWrite: readonly string[] = [
  "Tell me “write it for me” and we'll do it together.",
  "If you like, tell me “write it for me” and I'll draft it from your own words.",
]
