/**
 * The sentences of a thank-you.
 * @module
 */
import { atFirm, capital, type Material, type PointText, type Slot, theJob, when } from "./material.ts"

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
  ],
  plain: (m) => [
    `Thank you for your time${when(m)}.`,
    `Thank you for talking with me${spaced(talked(m))}${when(m)} about ${theJob(m)}.`,
    `Thank you for the interview${when(m)}.`,
    `Thanks for taking the time to talk with me${when(m)}.`,
    m.role !== null && `Thank you for the interview for ${theJob(m)}${when(m)}.`,
    `I appreciated the time you took${when(m)}, thank you.`,
  ],
  formal: (m) => [
    `Thank you for taking the time to speak with me${when(m)} about ${theJob(m, "position")}.`,
    `I would like to thank you for the interview${when(m)}.`,
    `I am grateful for the time you gave me${when(m)}.`,
    `It was a pleasure to speak with you${when(m)}. Thank you for your time.`,
    `Thank you for the opportunity to discuss ${theJob(m, "position")} with you${when(m)}.`,
    `Please accept my thanks for the interview${when(m)}.`,
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
      `It helped me to talk about ${text} with you.`,
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

const uncapital = (text: string): string => (/^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))

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
        `${whole}, so I think I could be of real help to you.`,
        `${whole}, and I'd enjoy bringing that to the team.`,
        `${whole}. I'd be so glad to use that${atFirm(m, " with you")}.`,
      ],
      plain: (m) => [
        `${whole}, which I could put to use${atFirm(m, " for you")}.`,
        `${whole}, and I think that would help in this job.`,
        `${whole}. I'd be glad to use that${atFirm(m, " in the job")}.`,
        `${whole}, so I could be of use to you there.`,
      ],
      formal: (m) => [
        `${whole}, and I would be glad to put this to use${atFirm(m, " for you")}.`,
        `${whole}, which I believe would be of use in the position.`,
        `${whole}. I would be pleased to bring this to the position.`,
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
        `I'd be useful to you in ${text}.`,
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

export const interest: Slot = {
  warm: (m) => [
    `I'd love to join you${atFirm(m)}.`,
    `After talking with you, I want this job even more.`,
    `I'd be so happy to do this work with you.`,
    `I'm really keen on ${theJob(m)}, and I hope it works out.`,
    m.company !== null && `${m.company} is where I'd love to be.`,
    `I can see myself doing this job, and enjoying it.`,
  ],
  plain: (m) => [
    `I would like to work${atFirm(m, " with you")}.`,
    `I'm very interested in ${theJob(m)}.`,
    `I'd be glad to do this job.`,
    `I left sure that I want ${theJob(m)}.`,
    `The job interests me as much as before, and more.`,
    `I hope to join you${atFirm(m)}.`,
  ],
  formal: (m) => [
    `I remain very interested in ${theJob(m, "position")}.`,
    `I would welcome the opportunity to work${atFirm(m, " with you")}.`,
    `Our conversation has confirmed my interest in ${theJob(m, "position")}.`,
    `I would be glad to join you${atFirm(m)}.`,
  ],
}

export function forgotten(point: PointText): Slot {
  const { text, whole, form } = point
  if (whole !== null || form === "clause") {
    const said = whole ?? capital(text)
    return {
      warm: () => [
        `One thing I didn't get to say: ${uncapital(said)}.`,
        `I also wanted to tell you that ${uncapital(said)}.`,
        `There's one more thing I'd like you to know: ${uncapital(said)}.`,
      ],
      plain: () => [
        `One thing I didn't mention: ${uncapital(said)}.`,
        `I also wanted to say that ${uncapital(said)}.`,
        `To add one point: ${uncapital(said)}.`,
      ],
      formal: () => [
        `May I add one point: ${uncapital(said)}.`,
        `I would also like to mention that ${uncapital(said)}.`,
      ],
    }
  }
  return {
    warm: () => [`One thing I didn't get to mention was ${text}.`, `I also meant to tell you about ${text}.`],
    plain: () => [`One thing I didn't mention was ${text}.`, `I also wanted to mention ${text}.`],
    formal: () => [`I would also like to mention ${text}.`, `May I also mention ${text}.`],
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
  if (said !== null)
    return {
      warm: () => [
        `And I was so pleased to find out that ${uncapital(said)}.`,
        `It made me smile that ${uncapital(said)}.`,
      ],
      plain: () => [`It was nice to find out that ${uncapital(said)}.`, `I liked learning that ${uncapital(said)}.`],
      formal: () => [
        `It was a pleasure to discover that ${uncapital(said)}.`,
        `I was pleased to learn that ${uncapital(said)}.`,
      ],
    }
  if (/^the same\b/u.test(text))
    return {
      warm: () => [`And how nice that we have ${text}.`, `It made me smile that we have ${text}.`],
      plain: () => [`It was nice to find that we have ${text}.`],
      formal: () => [`It was a pleasure to discover that we have ${text}.`],
    }
  return {
    warm: () => [`And it was lovely to find we have ${text} in common.`, `How nice that we share ${text}.`],
    plain: () => [`It was nice to find we have ${text} in common.`, `I liked that we have ${text} in common.`],
    formal: () => [`It was a pleasure to discover that we have ${text} in common.`],
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
    m.role !== null && `Thank you from your ${m.role} candidate`,
    m.topic?.form === "noun" && `Thank you, and ${m.topic.text}`,
    `Thank you for talking with me`,
    m.role !== null && `Thank you, about ${theJob(m)}`,
  ],
  plain: (m) => [
    `Thank you for the interview${when(m)}`,
    m.role !== null && `${capital(m.role)} interview: thank you`,
    m.topic?.form === "noun" && `Thank you, and ${m.topic.text}`,
    `Thank you for your time${when(m)}`,
  ],
  formal: (m) => [
    `Thank you for the interview${when(m)}`,
    m.role !== null && `Thank you: interview for ${m.role}`,
    `With thanks for your time${when(m)}`,
  ],
}
