/**
 * The sentences of a thank-you.
 * @module
 */
import { atFirm, capital, type Material, type PointText, type Slot, theJob, uncapital, when } from "./material.ts"

const talked = ({ format }: Material): string =>
  format === "phone" ? "on the phone" : format === "video" ? "by video" : ""
const spaced = (text: string): string => (text ? ` ${text}` : "")

export const thanks: Slot = {
  warm: (m) => [
    `Thank you so much for your time${when(m)}.`,
    `It was a real pleasure to talk with you${when(m)}. Thank you for making the time.`,
    `Thank you for such a good conversation${when(m)}.`,
    m.day !== "" && `I enjoyed meeting you ${m.day}, and I wanted to say thank you.`,
    `Thank you for talking with me${spaced(talked(m))}${when(m)} about ${theJob(m)}.`,
    `I wanted to thank you for seeing me${when(m)}.`,
    `Just a note to thank you for our talk${when(m)}.`,
    m.role !== null && `Thank you for having me in${when(m)} to talk about ${theJob(m)}.`,
    m.company !== null && `Thank you for the chance to get to know ${m.company}${when(m)}.`,
  ],
  plain: (m) => [
    `Thank you for your time${when(m)}.`,
    `Thank you for talking with me${spaced(talked(m))}${when(m)} about ${theJob(m)}.`,
    `Thank you for the interview${when(m)}.`,
    `Thanks for taking the time to talk with me${when(m)}.`,
    m.role !== null && `Thank you for the interview for ${theJob(m)}${when(m)}.`,
    m.company !== null && `Thank you for having me at ${m.company}${when(m)}.`,
    `It was good to meet you${when(m)}. Thank you for your time.`,
  ],
  formal: (m) => [
    `Thank you for taking the time to speak with me${when(m)} about ${theJob(m, "position")}.`,
    `I would like to thank you for the interview${when(m)}.`,
    `I am grateful for the time you gave me${when(m)}.`,
    `It was a pleasure to speak with you${when(m)}. Thank you for your time.`,
    `Thank you for the opportunity to discuss ${theJob(m, "position")} with you${when(m)}.`,
    `Please accept my thanks for the interview${when(m)}.`,
    m.company !== null && `Thank you for receiving me at ${m.company}${when(m)}.`,
  ],
}

/** About what was talked of; by the form of the point. */
export function topic(point: PointText): Slot {
  const { form, text, whole, subject, told } = point
  if (whole !== null && (subject === "I" || subject === "we" || form === "verb" || form === "quality"))
    return {
      warm: () => [`${whole}, and I loved talking about it with you.`, `${whole}, so I was glad it came up.`],
      plain: () => [`${whole}, and it was good to talk about that.`, `As I told you, ${uncapital(whole)}.`],
      formal: () => [`As I mentioned, ${uncapital(whole)}.`, `${whole}, and I was glad to be able to speak about it.`],
    }
  if (form === "clause")
    return {
      warm: () => [
        told
          ? `You said that ${text}, and I have thought about it since.`
          : `I was so interested to hear that ${text}.`,
        `It has stayed with me that ${text}.`,
        `What I remember best is that ${text}.`,
        `I've been thinking about what you said, that ${text}.`,
      ],
      plain: () => [
        `I took from our talk that ${text}.`,
        told ? `You mentioned that ${text}, which I found useful to know.` : `It was useful to learn that ${text}.`,
        `I was interested to hear that ${text}.`,
        `It helped me to hear that ${text}.`,
      ],
      formal: () => [
        `I was particularly interested to learn that ${text}.`,
        told
          ? `You mentioned that ${text}, and I have given it some thought.`
          : `It was most interesting to learn that ${text}.`,
        `I noted with interest that ${text}.`,
      ],
    }
  if (form === "how")
    return {
      warm: () => [
        `I loved hearing ${text}.`,
        `What I enjoyed most was hearing ${text}.`,
        `I keep thinking about ${text}.`,
        `Thank you especially for telling me ${text}.`,
        `The best part for me was learning ${text}.`,
      ],
      plain: () => [
        `It was good to hear ${text}.`,
        `I was interested to learn ${text}.`,
        `It helped me to hear ${text}.`,
        `I liked hearing ${text}.`,
        `I found it useful to learn ${text}.`,
      ],
      formal: () => [
        `I was particularly interested to learn ${text}.`,
        `I very much appreciated your account of ${text}.`,
        `It was most helpful to understand ${text}.`,
        `I was glad to learn ${text}.`,
      ],
    }
  if (GRAVE.test(text))
    return {
      warm: () => [
        `Thank you for telling me so openly about ${text}.`,
        `I've thought about ${text} more than once since we spoke.`,
        `What you told me about ${text} has stayed with me.`,
      ],
      plain: () => [
        `Thank you for telling me about ${text}.`,
        `What you said about ${text} stayed with me.`,
        `I have thought about ${text} since we spoke.`,
      ],
      formal: () => [
        `I appreciated your account of ${text}.`,
        `What you told me about ${text} has stayed with me.`,
        `Thank you for speaking so openly about ${text}.`,
      ],
    }
  return {
    warm: () => [
      `I loved hearing about ${text}.`,
      `I've been thinking about ${text} since we spoke.`,
      `What I enjoyed most was our talk about ${text}.`,
      `I keep coming back to what we said about ${text}.`,
      `${capital(text)} stayed with me after we talked.`,
      `Our chat about ${text} was the best part for me.`,
    ],
    plain: () => [
      `I enjoyed our talk about ${text}.`,
      `It was good to hear about ${text}.`,
      `I was interested in what you told me about ${text}.`,
      `Hearing about ${text} gave me a better idea of the work.`,
      `I liked what we said about ${text}.`,
    ],
    formal: () => [
      `I was particularly interested to hear about ${text}.`,
      `I very much enjoyed our conversation about ${text}.`,
      `I appreciated what you told me about ${text}.`,
      `Our discussion of ${text} gave me a clear picture of the work.`,
      `I found what you said about ${text} most interesting.`,
    ],
  }
}

/** Nobody loves hearing of these. */
const GRAVE =
  /\b(?:flood|fire|accident|injur\w+|death|died|loss|lost|losing|sick\w*|ill(?:ness)?|cancer|strike|closure|closing|cuts?|layoffs?|redundan\w+|shortage|short of|understaffed|backlog|complaints?|mess|crisis|theft|fraud|failed|failure|broke|leav(?:e|ing)|left|quit|trouble|problem\w*|struggl\w+|debt|abuse|violence|war|storm|damage\w*)\b/iu

/** What the candidate would bring. */
export function value(point: PointText): Slot {
  const { form, text, whole } = point
  if (whole !== null && /^I (?:can|could|will|am able|am available|am happy|am free)\b|^I'll\b/u.test(whole))
    return {
      warm: () => [`${whole}, if that helps you.`, `One thing that may help you: ${uncapital(whole)}.`],
      plain: () => [
        `${whole}, if that helps.`,
        `One thing that may help: ${uncapital(whole)}.`,
        `${whole}, should you need it.`,
      ],
      formal: () => [`${whole}, should that be of help.`, `May I add that ${uncapital(whole)}.`],
    }
  if (whole !== null)
    return {
      warm: (m) => [
        `${whole}, and I'd love to put that to use${atFirm(m)}.`,
        `${whole}, and I'd be so pleased if that helped you.`,
      ],
      plain: (m) => [
        `${whole}, and I'd be glad to use that${atFirm(m, " in the job")}.`,
        `You also know that ${uncapital(whole)}. I'd be glad if that helped.`,
        `${whole}. It may not be needed every day, but I'd rather you knew.`,
        `${whole}, which may come in handy.`,
      ],
      formal: (m) => [
        `${whole}, and I would be glad to put this to use${atFirm(m, " for you")}.`,
        `For my part, ${uncapital(whole)}, which I hope may be of use.`,
        `${whole}, and I should be glad if that proved useful.`,
        `${whole}. It may not be needed every day, but I would like you to know of it.`,
      ],
    }
  if (
    /^(?:an?|my|the) [^,]*\b(?:licen[cs]e|certificate|diploma|degree|ticket|card|qualification|badge|permit|passport)\b/iu.test(
      text,
    )
  )
    return {
      warm: () => [
        `I have ${text}, so that is one thing less to worry about.`,
        `I hold ${text}, and I'd love to make use of it.`,
      ],
      plain: () => [`I hold ${text}, which may come in handy.`, `I have ${text}. I hope that is useful to you.`],
      formal: () => [
        `I hold ${text}, which I hope may be of use.`,
        `I hold ${text} and would be glad to make use of it.`,
      ],
    }
  if (form === "gerund")
    return {
      warm: () => [
        `My strength is ${text}, and I'd love to put it to use with you.`,
        `What I'd bring is ${text}, and I'd enjoy doing it with you.`,
      ],
      plain: () => [
        `My strength is ${text}, and I could put it to use here.`,
        `What I'd bring is ${text}.`,
        `${capital(text)} is what I do well, and I'd put the same care into this.`,
      ],
      formal: () => [
        `My strength is ${text}, which I would be glad to put to use.`,
        `I believe I could be of use to you in ${text}.`,
      ],
    }
  return {
    warm: (m) => [
      `I'd bring ${text} with me, and I'd love to use it all${atFirm(m, " in this job")}.`,
      `With ${text}, I think I could really help you.`,
      `I'd love to put ${text} to use for you.`,
      `What I'd bring is ${text}.`,
    ],
    plain: (m) => [
      `I would bring ${text} to the job.`,
      `With ${text}, I think I could help you.`,
      `I could put ${text} to use${atFirm(m, " here")}.`,
      `What I'd bring is ${text}.`,
    ],
    formal: (m) => [
      `I would bring ${text} to the position.`,
      `I would be glad to put ${text} to use${atFirm(m, " for you")}.`,
      `With ${text}, I believe that I could be of use to you.`,
    ],
  }
}

/** "a line cook", "an HR assistant". */
const asA = ({ role }: Material): string | null =>
  role === null ||
  /\b(?:job|role|position|post|apprenticeship|internship|traineeship|scheme|programme|program|s)$/iu.test(role)
    ? null
    : `${/^(?:[aeioAEIO]|[uU](?!ni)|h(?:our|onest)|[FHLMNRSX](?=[A-Z]))/u.test(role) ? "an" : "a"} ${role}`

export const interest: Slot = {
  warm: (m) => [
    `I'd love to join you${atFirm(m)}.`,
    asA(m) !== null && `I'd be so happy to work${atFirm(m, " with you")} as ${asA(m)}.`,
    `After talking with you, I want this job even more.`,
    `I'm really keen on ${theJob(m)}, and I hope it works out.`,
    m.company !== null && `${capital(m.company)} is where I'd love to be.`,
    `I came away hoping very much that I'll get to do this work.`,
    m.role !== null && `It would make me very happy to be your next ${m.role}.`,
  ],
  plain: (m) => [
    `I would like to work${atFirm(m, " with you")}.`,
    asA(m) !== null && `I'd be glad to work${atFirm(m, " with you")} as ${asA(m)}.`,
    `I'm very interested in ${theJob(m)}.`,
    `I left sure that I want ${theJob(m)}.`,
    `I hope to join you${atFirm(m)}.`,
    `I'm keen to do this job.`,
  ],
  formal: (m) => [
    `I remain very interested in ${theJob(m, "position")}.`,
    `I would welcome the opportunity to work${atFirm(m, " with you")}.`,
    `Our conversation has confirmed my interest in ${theJob(m, "position")}.`,
    `I would be glad to join you${atFirm(m)}.`,
    asA(m) !== null && `I would be honoured to work${atFirm(m, " with you")} as ${asA(m)}.`,
    `I very much hope to be considered for ${theJob(m, "position")}.`,
  ],
}

export function forgotten(point: PointText): Slot {
  const { text, whole, form } = point
  if (whole !== null || form === "clause") {
    const said = whole ?? capital(text)
    const bare = uncapital(said)
    const once = bare.replace(/^(I(?:'\p{L}+)?) also /u, "$1 ")
    return {
      warm: () => [
        `I forgot to tell you that ${once}.`,
        `One thing slipped my mind: ${bare}.`,
        `I meant to say, and didn't, that ${once}.`,
        `I should have added that ${once}. Just ask if you'd like to know more.`,
      ],
      plain: () => [
        `I forgot to mention that ${once}.`,
        `I should have added that ${once}.`,
        `One thing I left out: ${bare}.`,
        `I didn't get round to saying that ${once}.`,
      ],
      formal: () => [
        `I should have added that ${once}.`,
        `I omitted to mention that ${once}.`,
        `I would also like you to know that ${once}.`,
        `I did not mention that ${once}, and I would be glad to say more about it.`,
      ],
    }
  }
  return {
    warm: () => [
      `I forgot to mention ${text}.`,
      `I meant to tell you about ${text} as well.`,
      `I should have told you about ${text}; just ask if you'd like to hear more.`,
    ],
    plain: () => [
      `I forgot to mention ${text}.`,
      `I should have mentioned ${text} as well.`,
      `One thing I left out was ${text}.`,
    ],
    formal: () => [
      `I would also like to mention ${text}.`,
      `I should have mentioned ${text}, of which I would gladly tell you more.`,
    ],
  }
}

/** A doubt of theirs, with what settles it where that was told. */
export function doubt(point: PointText): Slot {
  const { text, form, whole } = point
  const [first, ...rest] = point.more
  if (whole !== null)
    return {
      warm: () => [
        `I'd like to come back to one thing we touched on: ${uncapital(whole)}.`,
        `On the point we touched on, ${uncapital(whole)}.`,
      ],
      plain: () => [
        `To come back to one point: ${uncapital(whole)}.`,
        `On one point we discussed, ${uncapital(whole)}.`,
      ],
      formal: () => [
        `I would like to return to one point: ${uncapital(whole)}.`,
        `On a point we discussed, ${uncapital(whole)}.`,
      ],
    }
  const about = form === "how" ? text.replace(/^(?:if|whether) /u, "whether ") : text
  const answered = first !== undefined ? ` ${[first, ...rest].map((sentence) => `${sentence}.`).join(" ")}` : ""
  if (answered)
    return {
      warm: () => [
        `I'd like to come back to ${about}.${answered}`,
        `You may still be thinking about ${about}.${answered}`,
      ],
      plain: () => [
        `To come back to ${about}:${answered}`.replace(/: (\p{L})/u, ". $1"),
        `We touched on ${about}.${answered}`,
      ],
      formal: () => [`I would like to return to ${about}.${answered}`, `We touched on ${about}.${answered}`],
    }
  return {
    warm: () => [
      `If you'd like to hear more about ${about}, I'm happy to talk it through.`,
      `I'm glad to talk more about ${about} whenever you like.`,
    ],
    plain: () => [
      `If ${about} is still a question, I'm happy to talk about it.`,
      `I'm happy to say more about ${about}.`,
    ],
    formal: () => [
      `Should ${about} still be a question, I would be glad to discuss it.`,
      `I would be glad to say more about ${about}.`,
    ],
  }
}

export function shared(point: PointText): Slot {
  const { text, form, whole } = point
  const said = whole ?? (form === "clause" ? capital(text) : null)
  if (said !== null) {
    const bare = uncapital(said)
    return {
      warm: () => [
        `It was such a nice surprise that ${bare}.`,
        `I'm still smiling that ${bare}.`,
        `And ${bare}, which made my day.`,
        `Who would have thought that ${bare}?`,
      ],
      plain: () => [
        `It was a nice surprise that ${bare}.`,
        `And ${bare}, which I liked.`,
        `I didn't expect to find that ${bare}.`,
      ],
      formal: () => [`It was a pleasant surprise that ${bare}.`, `I was also delighted to find that ${bare}.`],
    }
  }
  if (/^the same\b/u.test(text))
    return {
      warm: () => [`And how nice that we have ${text}.`, `It made me smile that we have ${text}.`],
      plain: () => [`It was nice to find that we have ${text}.`],
      formal: () => [`It was a pleasant surprise that we have ${text}.`],
    }
  return {
    warm: () => [
      `It was lovely to meet somebody else who cares about ${text}.`,
      `And how nice to find we share a love of ${text}.`,
    ],
    plain: () => [`It was good to meet somebody else who likes ${text}.`, `I liked that we have ${text} in common.`],
    formal: () => [`It was a pleasure to discover that we share an interest in ${text}.`],
  }
}

export const close: Slot = {
  warm: () => [
    "If there's anything else you'd like to know, just ask.",
    "Do let me know if I can send you anything else.",
    "I'm happy to answer any questions that come up.",
    "Thank you again, and I look forward to hearing from you.",
    "I look forward to hearing from you.",
  ],
  plain: () => [
    "Please let me know if you need anything else from me.",
    "I'm glad to answer any further questions.",
    "I look forward to hearing from you.",
    "If anything is still open, just ask.",
    "Tell me if I can send you anything more.",
  ],
  formal: () => [
    "Please let me know if I can provide anything further.",
    "I would be glad to answer any further questions.",
    "I look forward to hearing from you.",
    "Should you need anything further, I am at your disposal.",
  ],
}

/** Three to seven words that say something. */
export const subject: Slot = {
  warm: (m) => [
    `Thank you for your time${when(m)}`,
    m.role !== null && `${capital(m.role)}: thank you so much`,
    m.role !== null && `Thank you from ${m.sender.name ?? "me"}`,
    "It was good to meet you",
    `Thank you for our talk${when(m)}`,
    m.role !== null && `${capital(m.role)} interview: thank you`,
  ],
  plain: (m) => [
    `Thank you for the interview${when(m)}`,
    m.role !== null && `${capital(m.role)} interview: thank you`,
    `Thank you for your time${when(m)}`,
    m.company !== null && `My interview at ${m.company}: thanks`,
  ],
  formal: (m) => [
    `Thank you for the interview${when(m)}`,
    m.role !== null && `Interview for ${m.role}: with thanks`,
    m.role !== null && `${capital(m.role)} interview: with thanks`,
    `My thanks for the interview${when(m)}`,
  ],
}
