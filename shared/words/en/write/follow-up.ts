/**
 * The sentences of a status mail, of the last one, and of a word with one's own recruiter.
 * @module
 */
import { atFirm, capital, type PointText, type Slot, theJob, uncapital, when } from "./material.ts"

/** The question first, where it does not come last. */
export const openAsk: Slot = {
  warm: (m) => [
    m.decision !== null &&
      `You were hoping to decide by ${m.decision}, so I thought I'd ask how things stand with ${theJob(m)}.`,
    `I wanted to ask if there's any news on ${theJob(m)} yet.`,
    `Is there any news yet on ${theJob(m)}?`,
    `Just a quick note to ask how things stand with ${theJob(m)}.`,
  ],
  plain: (m) => [
    m.decision !== null &&
      `You said you'd decide by ${m.decision}, so I'm writing to ask where things stand with ${theJob(m)}.`,
    `I'm writing to ask if there's any news on ${theJob(m)}.`,
    `Is there any update on ${theJob(m)}?`,
    `Could you tell me where things stand with ${theJob(m)}?`,
  ],
  formal: (m) => [
    m.decision !== null && `You expected to decide by ${m.decision}, and I am writing to ask how matters stand.`,
    `I am writing to ask whether there is any news on ${theJob(m, "position")}.`,
    `May I ask how matters stand with ${theJob(m, "position")}?`,
  ],
}

export const thanks: Slot = {
  warm: (m) => [
    `Thank you again for seeing me${when(m)}.`,
    `I enjoyed our talk${when(m)} so much, and thank you again for it.`,
    `It was lovely to meet you${when(m)}, and thank you again.`,
    `Thanks again for your time${when(m)}.`,
  ],
  plain: (m) => [
    `Thanks again for your time${when(m)}.`,
    `Thank you again for seeing me${when(m)}.`,
    `It was good to meet you${when(m)}, and thanks again for that.`,
  ],
  formal: (m) => [
    `Thank you once again for the interview${when(m)}.`,
    `I would like to thank you again for seeing me${when(m)}.`,
  ],
}

/** Where nothing has said yet what it is about. */
export const thanksAbout: Slot = {
  warm: (m) => [
    `Thank you again for talking to me${when(m)} about ${theJob(m)}.`,
    `I so enjoyed our talk${when(m)} about ${theJob(m)}. Thank you again.`,
  ],
  plain: (m) => [
    `Thanks again for seeing me${when(m)} about ${theJob(m)}.`,
    `We met${when(m)} about ${theJob(m)}, and I wanted to thank you again for your time.`,
  ],
  formal: (m) => [`Thank you once again for the interview${when(m)} for ${theJob(m, "position")}.`],
}

export const interest: Slot = {
  warm: (m) => [
    "I'd still love the job.",
    "I'm every bit as keen as I was then.",
    "I'm still really hoping to get the job.",
    `I'd still so like to come and work${atFirm(m, " with you")}.`,
    "And yes, I'd still love to have the job.",
  ],
  plain: (m) => [
    "I'd still like the job.",
    "I'm still very keen.",
    "My interest hasn't changed.",
    `I'd still be glad to work${atFirm(m, " with you")}.`,
  ],
  formal: (m) => ["I remain very interested in the position.", `I would still be glad to join you${atFirm(m)}.`],
}

export const ask: Slot = {
  warm: (m) => [
    m.decision !== null && `I know you hoped to decide by ${m.decision}. Is there any news, or a new date?`,
    "Is there any news yet?",
    "Do you know yet when you'll decide?",
    "Could you let me know how it's looking when you get a minute?",
    "I'd be so glad of an update, however short.",
  ],
  plain: (m) => [
    m.decision !== null && `You expected to decide by ${m.decision}. Is there any news?`,
    "Could you let me know where things stand?",
    "Is there an update, or a date I should have in mind?",
    "What's the next step, and when might it be?",
  ],
  formal: (m) => [
    m.decision !== null && `You had expected to decide by ${m.decision}. May I ask how matters stand?`,
    "May I ask when a decision is expected?",
    "I would be grateful for an update when you have one.",
  ],
}

export const close: Slot = {
  warm: () => ["Hope all's well.", "I'm happy to send anything you need.", "I hope your week is going well."],
  plain: () => ["If you need anything from me, just say.", "A short answer is fine."],
  formal: () => ["Please let me know if I can provide anything further."],
}

/** The last one: the question, the door left open, no more. */
export const lastAsk: Slot = {
  warm: (m) => [
    `I wanted to ask one last time about ${theJob(m)}, because I'd still love it. Is there any news?`,
    `Is there any news on ${theJob(m)}? I'd still love to do it.`,
  ],
  plain: (m) => [
    `Is ${theJob(m)} still open? I'd still like it.`,
    `One last question about ${theJob(m)}, as I'd still like it: is there any news?`,
  ],
  formal: (m) => [
    `May I ask one last time whether there is any news on ${theJob(m, "position")}? I remain interested in it.`,
  ],
}

/** The same with what was talked of. */
export const lastAskAbout = ({ text }: PointText): Slot => ({
  warm: () => [
    `I still think about ${text}, and I'd still love the job. Is there any news?`,
    `I haven't forgotten ${text}, and I'd still love the job. Do you know yet who it will be?`,
  ],
  plain: (m) => [
    `I'm still thinking about ${text}, and I'd still like the job. Is it still open?`,
    `One last question about ${theJob(m)}, as I'd still like it: is there any news? I still think about ${text}.`,
  ],
  formal: (m) => [
    `May I ask one last time whether there is any news on ${theJob(m, "position")}? I remain interested, and have often thought of ${text}.`,
  ],
})

export const lastClose: Slot = {
  warm: (m) => [
    `If you've gone with somebody else, I quite understand, and thank you again for seeing me${when(m)}.`,
    `If it went to somebody else, no hard feelings at all. Thank you again for your time${when(m)}.`,
  ],
  plain: (m) => [
    `If it's gone to somebody else, that's fine, and thanks again for your time${when(m)}.`,
    `If you chose somebody else, I understand. Thanks again for seeing me${when(m)}.`,
  ],
  formal: (m) => [
    `Should you have chosen somebody else, I fully understand, and I thank you again for the interview${when(m)}.`,
  ],
}

export const subject: Slot = {
  warm: (m) => [
    `Any news on ${theJob(m)}?`,
    `Still keen on ${theJob(m)}`,
    m.role !== null && `${capital(m.role)}: is there any news?`,
    `News about our interview${when(m)}?`,
  ],
  plain: (m) => [
    m.role !== null && `${capital(m.role)} interview: any update?`,
    `Update on ${theJob(m)}?`,
    `Next steps for ${theJob(m)}`,
    `Our interview${when(m)}: any update?`,
  ],
  formal: (m) => [
    m.role !== null && `${capital(m.role)}: request for an update`,
    `Status of ${theJob(m, "position")}`,
    `Interview${when(m)}: request for an update`,
  ],
}

export const lastSubject: Slot = {
  warm: (m) => [
    `One last question about ${theJob(m)}`,
    m.role !== null && `${capital(m.role)}: a last question`,
    "One last question from me",
  ],
  plain: (m) => [
    `Is ${theJob(m)} still open?`,
    m.role !== null && `${capital(m.role)}: still open?`,
    "Is the job still open?",
  ],
  formal: (m) => [m.role !== null && `${capital(m.role)}: a final enquiry`, "A final enquiry about the position"],
}

/** To the recruiter after the interview. */
export const debrief: Slot = {
  warm: (m) => [
    `That was a good one${atFirm(m)}${when(m)}, thank you for setting it up.`,
    `Thanks so much for setting up${m.company ? ` ${m.company}` : " the interview"}. I went${when(m)} and really enjoyed it.`,
  ],
  plain: (m) => [
    `Thanks for setting up the interview${atFirm(m)}. I went${when(m)}.`,
    `I had the interview${atFirm(m)}${when(m)}. Thanks for setting it up.`,
  ],
  formal: (m) => [
    `Thank you for arranging the interview${atFirm(m)}, which I attended${when(m)}.`,
    `I attended the interview${atFirm(m)}${when(m)}, and I thank you for arranging it.`,
  ],
}

export const debriefMet: Slot = {
  warm: (m) => [m.met !== null && `I saw ${m.met}.`, m.met !== null && `It was with ${m.met}.`],
  plain: (m) => [m.met !== null && `I spoke to ${m.met}.`, m.met !== null && `It was with ${m.met}.`],
  formal: (m) => [m.met !== null && `I spoke with ${m.met}.`],
}

/** What was talked of there, to somebody who was not in the room. */
export function debriefTopic({ form, text, whole }: PointText): Slot {
  const said =
    whole !== null || form === "clause"
      ? [`${whole ?? capital(text)}.`]
      : form === "how"
        ? [`We talked about ${text}.`, `I heard a good deal about ${text}.`]
        : [`We talked about ${text}.`, `A lot of it was about ${text}.`]
  return { warm: () => said, plain: () => said, formal: () => said }
}

/** What the candidate told them or would bring, as it was said. */
export function debriefValue({ whole, text, form }: PointText): Slot {
  const said =
    whole !== null
      ? /\bI (?:told|said|mentioned)\b/u.test(whole)
        ? [`${whole}.`]
        : [`I told them that ${uncapital(whole)}.`, `They know that ${uncapital(whole)}.`]
      : form === "gerund"
        ? [`I told them I'm good at ${text}.`]
        : [`I told them about ${text}.`]
  return { warm: () => said, plain: () => said, formal: () => said }
}

export const debriefAsk: Slot = {
  warm: () => ["Could you tell me as soon as you hear anything?", "Will you let me know what they say?"],
  plain: () => ["Could you let me know when you hear from them?", "Have you heard anything from them yet?"],
  formal: () => ["Could you kindly let me know when you hear from them?"],
}

/** Of the job, to somebody who does not hire for it. */
export const keen: Slot = {
  warm: () => ["I'd love the job.", "I'd love to get it.", "I came away wanting it even more."],
  plain: () => ["I'd like the job.", "I want this one.", "I came away wanting the job."],
  formal: () => ["I am very interested in the position.", "I would be glad to be offered the position."],
}

export const checkIn: Slot = {
  warm: (m) => [
    `Thanks again for all your help with ${theJob(m)}${atFirm(m)}.`,
    `Thank you for looking after me with ${theJob(m)}${atFirm(m)}.`,
  ],
  plain: (m) => [
    `Thanks for your help so far with ${theJob(m)}${atFirm(m)}.`,
    `I'm writing about ${theJob(m)}${atFirm(m)}, and thanks for your help so far.`,
  ],
  formal: (m) => [`Thank you for your continued help with ${theJob(m, "position")}${atFirm(m)}.`],
}

export const checkInAsk: Slot = {
  warm: () => ["Has there been any word from them?", "Have they said when they'll decide?"],
  plain: () => ["Any news from them?", "Have they said when they'll decide?"],
  formal: () => ["May I ask whether there is any news from them?"],
}

export const checkInSubject: Slot = {
  warm: (m) => [
    m.company !== null && `${m.company}: how it went`,
    m.company !== null && `News from ${m.company}?`,
    `After the interview: how it went`,
  ],
  plain: (m) => [
    m.company !== null && `Interview at ${m.company}: next steps`,
    m.company !== null && `${m.company}: any news yet?`,
    "My interview: the next step",
  ],
  formal: (m) => [m.company !== null && `Interview at ${m.company}: next steps`, "My interview and the next steps"],
}
