/**
 * The sentences of a request for an address, of answers, and of notices.
 * @module
 */
import {
  atFirm,
  capital,
  type Material,
  type PointText,
  type Slot,
  type Tone,
  theJob,
  uncapital,
  when,
} from "./material.ts"

/** Several people, of whom each gets a note. */
const many = ({ met }: Material): boolean => met !== null && / and /u.test(met)

/** To HR or the front desk. */
export const contactReason: Slot = {
  warm: (m) => [
    m.met !== null && `I came in${when(m)} to talk to ${m.met} about ${theJob(m)}, and I'd love to say thank you.`,
    m.met !== null && `${m.met} interviewed me${when(m)} for ${theJob(m)}, and I'd love to send a proper thank-you.`,
    m.met === null && `I had an interview${when(m)} for ${theJob(m)}, and I'd love to thank the people who saw me.`,
  ],
  plain: (m) => [
    m.met !== null &&
      `${m.met} interviewed me${when(m)} for ${theJob(m)}, and I'd like to thank them ${many(m) ? "both " : ""}by email.`,
    m.met !== null &&
      `I had an interview${when(m)} with ${m.met} for ${theJob(m)}, and I'd like to write and say thank you.`,
    m.met === null && `I had an interview${when(m)} for ${theJob(m)}, and I'd like to thank the people I spoke to.`,
  ],
  formal: (m) => [
    m.met !== null &&
      `I was interviewed${when(m)} by ${m.met} for ${theJob(m, "position")}, and I would like to write a note of thanks.`,
    m.met === null &&
      `I was interviewed${when(m)} for ${theJob(m, "position")}, and I would like to write a note of thanks.`,
  ],
}

export const contactAsk: Slot = {
  warm: (m) => [
    m.met !== null &&
      (many(m)
        ? "Could you send me their email addresses? If you'd rather not give them out, I could send my notes to you to pass on."
        : "Could you send me an email address to write to? If you'd rather not give one out, I could send my note to you to pass on."),
    m.met === null && "Is there an email address I could use, or could I send you a short note to pass on?",
  ],
  plain: (m) => [
    m.met !== null &&
      `Could you send me ${many(m) ? "their email addresses" : "an email address to write to"}, or forward ${many(m) ? "a note to each of them" : "a note"} for me?`,
    m.met === null && "Could you give me an email address, or pass a note on for me?",
  ],
  formal: (m) => [
    many(m)
      ? "Could you kindly let me have their email addresses, or pass a note on to each of them?"
      : "Could you kindly let me have a direct email address, or pass a note on?",
  ],
}

export const contactClose: Slot = {
  warm: () => ["Thank you so much.", "Thanks for your help with this."],
  plain: () => ["Thanks for your help.", "Thank you for your help."],
  formal: () => ["Thank you for your assistance.", "I thank you for your help."],
}

export const contactSubject: Slot = {
  warm: (m) => [
    m.met !== null && !many(m) && `An email address for ${m.met}?`,
    many(m) && `Thanking ${m.met!}`,
    "A thank-you note: which email address?",
  ],
  plain: (m) => [
    m.met !== null && !many(m) && `An email address for ${m.met}?`,
    many(m) && m.role !== null && `Email addresses: ${m.role} interview`,
    m.met === null && "Email address for a thank-you note",
  ],
  formal: (m) => [
    m.role !== null && `${capital(m.role)} interview: request for an address`,
    "Request for an email address",
  ],
}

export const replyThanks: Slot = {
  warm: () => ["Thank you so much for your message.", "Of course, and thanks for asking."],
  plain: () => ["Thanks for your message.", "Thanks for asking."],
  formal: () => ["Thank you for your message.", "Thank you for writing to me."],
}

export const replyLater: Slot = {
  warm: () => ["I'll get back to you with an answer very soon."],
  plain: () => ["I will get back to you with an answer shortly."],
  formal: () => ["I will reply in full shortly."],
}

export const invitationThanks: Slot = {
  warm: (m) => [
    `Thank you so much for inviting me back.`,
    "What a nice message to get, thank you.",
    `Thank you for asking me in again about ${theJob(m)}.`,
  ],
  plain: () => ["Thank you for the invitation.", "Thank you for inviting me to the next step."],
  formal: () => ["Thank you for the invitation.", "I thank you for your kind invitation."],
}

/** Behind one's own answer. */
export const replyClose: Slot = {
  warm: (m) => [
    `I'd still love ${theJob(m)}, so ask me anything else you need.`,
    `If there's anything else you need for ${theJob(m)}, just say.`,
    `I'm still so keen on ${theJob(m)}, and happy to answer anything else.`,
  ],
  plain: (m) => [
    `I'm still very interested in ${theJob(m)}.`,
    "If you need anything else, call or email, whichever is easier.",
    "Let me know if you need anything else.",
  ],
  formal: (m) => [`I remain very interested in ${theJob(m, "position")}.`],
}

export const invitationClose: Slot = {
  warm: () => [
    "I'm really looking forward to it.",
    "I can't wait.",
    "See you then!",
    "I'm so pleased to be coming back.",
  ],
  plain: () => ["I'm looking forward to it.", "See you then.", "Looking forward to it."],
  formal: () => ["I look forward to it."],
}

export const invitationYes: Slot = {
  warm: () => [
    "I'd love to come. Please tell me which times would suit you.",
    "Yes, with pleasure. Which times would suit you best?",
  ],
  plain: () => [
    "I would be glad to come. Please let me know which times suit you.",
    "Yes, I'd be glad to. Which times would suit you?",
  ],
  formal: () => ["I would be pleased to attend. Please let me know which times would suit you."],
}

export const offerThanks: Slot = {
  warm: (m) => [
    `Thank you so much for offering me ${theJob(m)}. I'm delighted.`,
    `I was so happy to get your offer, thank you.`,
  ],
  plain: (m) => [
    `Thank you for offering me ${theJob(m)}. I was very glad to hear it.`,
    `Thank you very much for the offer.`,
  ],
  formal: (m) => [
    `Thank you for offering me ${theJob(m, "position")}. I was very pleased to receive it.`,
    `I thank you very much for your offer.`,
  ],
}

export const offerLater: Slot = {
  warm: () => ["I'd like to read it through carefully. By which day would you like my answer?"],
  plain: () => ["I would like to read it through. By when do you need my answer?"],
  formal: () => ["I would like to consider it with care. May I ask by which day you would like my answer?"],
}

export const rejectionThanks: Slot = {
  warm: () => [
    "Thank you for letting me know, and for the time you gave me.",
    "Thank you for telling me, and for taking the time to talk with me.",
  ],
  plain: () => ["Thank you for letting me know, and for your time.", "Thank you for telling me."],
  formal: () => ["Thank you for informing me of your decision, and for the time you gave me."],
}

export const rejectionClose: Slot = {
  warm: (m) => [
    `I enjoyed getting to know you, and I'd be glad to hear if something else comes up${atFirm(m)}. I wish you and the team all the best.`,
  ],
  plain: (m) => [`If another job comes up${atFirm(m)}, I would be glad to hear of it. I wish you well.`],
  formal: (m) => [
    `Should another position arise${atFirm(m)}, I would be glad to hear of it. I wish you every success.`,
  ],
}

export const replySubject: Slot = {
  warm: (m) => answered(m) ?? [m.role !== null && `${capital(m.role)} job: my answer`, "Thank you for your message"],
  plain: (m) => answered(m) ?? [m.role !== null && `${capital(m.role)} job: my answer`, "My answer to your question"],
  formal: (m) =>
    answered(m) ?? [m.role !== null && `${capital(m.role)} position: my reply`, "My reply to your message"],
}

/** "Yes to Thursday at 2", "My CPR card and start date": the answer itself, where it is that short. */
function answered({ answer }: Material): string[] | null {
  const said = answer?.whole ?? ""
  const slot =
    /^Yes\b.*?\b(?<slot>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? (?:the )?\d{1,2}(?:st|nd|rd|th)?)?(?: at \d{1,2}(?:[:.]\d\d)?(?: [ap]m)?)?)/u.exec(
      said,
    )?.groups?.slot
  if (slot !== undefined) return [slot.includes(" ") ? `Yes to ${slot}` : `Yes, ${slot} is fine`]
  const thing = /^My (?<thing>(?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (?:is|are|was|has|expires|runs)\b/u.exec(said)?.groups
    ?.thing
  if (thing === undefined) return null
  return [/\b(?:I can|I could|I'll|able to) start\b/u.test(said) ? `My ${thing} and start date` : `About my ${thing}`]
}

export const noticeOffer: Slot = {
  warm: (m) => [
    `I wanted to be open with you: I have another offer, and I have been asked to answer it${m.answerBy ? ` by ${m.answerBy}` : ""}.`,
    `I'd like you to know that I have another offer, with an answer due${m.answerBy ? ` by ${m.answerBy}` : " soon"}.`,
  ],
  plain: (m) => [
    `I want to let you know that I have another offer, which I have been asked to answer${m.answerBy ? ` by ${m.answerBy}` : ""}.`,
    `I have another offer, and my answer to it is due${m.answerBy ? ` by ${m.answerBy}` : " soon"}.`,
  ],
  formal: (m) => [
    `I would like to let you know that I have received another offer, which I have been asked to answer${m.answerBy ? ` by ${m.answerBy}` : ""}.`,
  ],
}

export const noticeInterest: Slot = {
  warm: (m) => [
    `I'm still very interested in ${theJob(m)}${atFirm(m)}, so I wanted to ask whether you expect any news by then. If not, I understand.`,
  ],
  plain: (m) => [
    `I'm still interested in ${theJob(m)}${atFirm(m)}. Do you expect to know more by then? If not, I understand.`,
  ],
  formal: (m) => [
    `I remain interested in ${theJob(m, "position")}${atFirm(m)}. May I ask whether you expect to know more by then? If not, I understand.`,
  ],
}

export const noticeLead: Slot = {
  warm: (m) => [`I wanted to let you know something about ${theJob(m)}.`],
  plain: (m) => [`I'm writing about ${theJob(m)}.`],
  formal: (m) => [`I write with regard to ${theJob(m, "position")}.`],
}

/** What a notice is about, in the candidate's own words. */
export function noticeAbout({ text, whole, form }: PointText): Slot {
  const said = whole ?? (form === "clause" ? capital(text) : null)
  if (said !== null)
    return {
      warm: (m) => [
        `I wanted to let you know about ${theJob(m)}: ${uncapital(said)}.`,
        `${said}, and I wanted you to hear it from me.`,
      ],
      plain: (m) => [
        `I'm writing about ${theJob(m)}. ${said}.`,
        `A short note about ${theJob(m)}: ${uncapital(said)}.`,
      ],
      formal: (m) => [`I write with regard to ${theJob(m, "position")}. ${said}.`],
    }
  const about = form === "gerund" || form === "noun" ? text : `the question of ${text}`
  return {
    warm: (m) => [
      `I'm writing about ${theJob(m)}${atFirm(m)}, and about ${about}.`,
      `I'm writing about ${theJob(m)}${atFirm(m)}. It's about ${about}.`,
    ],
    plain: (m) => [`I'm writing about ${theJob(m)}${atFirm(m)}. It concerns ${about}.`],
    formal: (m) => [`I write with regard to ${theJob(m, "position")}${atFirm(m)}. It concerns ${about}.`],
  }
}

export const withdraw: Slot = {
  warm: (m) => [
    `I've decided to withdraw my application for ${theJob(m)}${atFirm(m)}. Thank you for the time you gave me, and I wish you and the team all the best.`,
  ],
  plain: (m) => [
    `I would like to withdraw my application for ${theJob(m)}${atFirm(m)}. Thank you for your time, and I wish you well.`,
  ],
  formal: (m) => [
    `I would like to withdraw my application for ${theJob(m, "position")}${atFirm(m)}. I thank you for your time and wish you every success.`,
  ],
}

export const noticeSubject: Slot = {
  warm: (m) => [m.role !== null && `${capital(m.role)}: a note about timing`, "A note about my application"],
  plain: (m) => [m.role !== null && `${capital(m.role)}: a short note`, "A note about my application"],
  formal: (m) => [m.role !== null && `${capital(m.role)}: for your information`, "A note about my application"],
}

export const greetings = {
  warm: ["Hi", "Hi", "Dear", "Hello"],
  plain: ["Hello", "Hi", "Dear"],
  formal: ["Dear"],
} as const

const isAmerican = (region: string): boolean => region === "US" || region === "CA"

/** How one signs off, by tone and by where the reader is. */
export const closings: Record<Tone, (region: string) => readonly string[]> = {
  warm: (region) => [
    ...(isAmerican(region)
      ? ["Warmly", "Warm regards", "Best wishes", "Many thanks", "Thanks again"]
      : ["All the best", "Best wishes", "Warm wishes", "Many thanks", "Kind regards"]),
    ...(region === "AU" || region === "NZ" ? ["Thanks again"] : []),
  ],
  plain: (region) =>
    isAmerican(region)
      ? ["Best", "Best regards", "Thanks", "Regards", "Sincerely"]
      : ["Kind regards", "Best wishes", "Regards", "Many thanks", "Thanks"],
  formal: (region) => (isAmerican(region) ? ["Sincerely", "Respectfully"] : ["Yours sincerely"]),
}

/** Spoken, so that it sounds like somebody and not like a letter read out. */
export const callOpen: Slot = {
  warm: (m) => [
    `Hi${m.reader ? ` ${m.reader}` : ""}, it's ${m.sender.name ?? "me"}. We talked${when(m)} about ${theJob(m)}. Have you got a minute?`,
  ],
  plain: (m) => [
    `Hello${m.reader ? ` ${m.reader}` : ""}, ${m.sender.name ?? "it's me"} here. I had an interview${when(m)} for ${theJob(m)}. Is this a good time?`,
  ],
  formal: (m) => [
    `Good morning${m.reader ? `, ${m.reader}` : ""}. My name is ${m.sender.name ?? "me"}, and I was interviewed${when(m)} for ${theJob(m, "position")}. Is this a convenient moment?`,
  ],
}

export const callThanks: Slot = {
  warm: () => ["Thanks again for that, I really enjoyed it."],
  plain: () => ["Thanks again for seeing me."],
  formal: () => ["I would like to thank you again for your time."],
}

export const callAsk: Slot = {
  warm: () => [
    "I'm just calling to see if there's any news, because I'd still love the job. Do you know when you'll decide?",
  ],
  plain: () => ["I'm still interested in the job, so I wanted to ask: is there any news, or a date for the decision?"],
  formal: () => [
    "I remain interested in the position. May I ask whether there is any news, or when a decision is expected?",
  ],
}

export const callClose: Slot = {
  warm: () => ["That was all. Thanks so much, bye now."],
  plain: () => ["That's all. Thanks, goodbye."],
  formal: () => ["That was all. Thank you very much, and goodbye."],
}

export const voicemailOpen: Slot = {
  warm: (m) => [
    `Hi${m.reader ? ` ${m.reader}` : ""}, it's ${m.sender.name ?? "me"}. We talked${when(m)} about ${theJob(m)}, and thanks again for that.`,
  ],
  plain: (m) => [
    `Hello${m.reader ? ` ${m.reader}` : ""}, ${m.sender.name ?? "it's me"} here. I had an interview${when(m)} for ${theJob(m)}. Thanks again for that.`,
  ],
  formal: (m) => [
    `Good morning${m.reader ? `, ${m.reader}` : ""}. This is ${m.sender.name ?? "me"}. I was interviewed${when(m)} for ${theJob(m, "position")}, and I thank you again for your time.`,
  ],
}

/** The number at the end, where the listener has a pen by then. */
const callBack = ({ sender }: Material, words: string): string => (sender.phone ? ` ${words} ${sender.phone}.` : "")

export const voicemailAsk: Slot = {
  warm: (m) => [
    `I'd still love the job, and I'm just calling to see if there's any news.${callBack(m, "You can get me on")} Thanks, bye!`,
  ],
  plain: (m) => [
    `I'm still interested in the job. Could you let me know if there's any update?${callBack(m, "My number is")} Thanks, goodbye.`,
  ],
  formal: (m) => [
    `I remain interested in the position. Could you kindly let me know if there is any news?${callBack(m, "My number is")} Thank you, and goodbye.`,
  ],
}
