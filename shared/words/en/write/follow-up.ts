/**
 * The sentences of a status mail, of the last one, and of a word with one's own recruiter.
 * @module
 */
import { atFirm, capital, type Slot, theJob, when } from "./material.ts"

export const thanks: Slot = {
  warm: (m) => [
    `Thank you again for your time${when(m)}; I enjoyed talking with you about ${theJob(m)}.`,
    `I often think back to our talk${when(m)} about ${theJob(m)}. Thank you again for making the time.`,
    `I hope you are well. Thank you again for seeing me${when(m)} about ${theJob(m)}.`,
    `Thank you once more for the interview${when(m)} for ${theJob(m)}.`,
    `It was so good to talk${when(m)} about ${theJob(m)}, and I wanted to thank you again.`,
  ],
  plain: (m) => [
    `Thank you again for the interview${when(m)} for ${theJob(m)}.`,
    `We talked${when(m)} about ${theJob(m)}. Thank you again for your time.`,
    `Thank you again for your time${when(m)}, when we spoke about ${theJob(m)}.`,
    `I'm writing about ${theJob(m)}. Thank you again for talking with me${when(m)}.`,
    `I hope this finds you well. Thank you again for your time${when(m)}, when we talked about ${theJob(m)}.`,
  ],
  formal: (m) => [
    `Thank you again for the interview${when(m)} for ${theJob(m, "position")}.`,
    `I would like to thank you again for your time${when(m)}, when we spoke about ${theJob(m, "position")}.`,
    `I write with regard to ${theJob(m, "position")}. Thank you again for the interview${when(m)}.`,
  ],
}

export const interest: Slot = {
  warm: (m) => [
    `I'm still very keen to join you${atFirm(m)}.`,
    `I'd still love to do this job.`,
    `I'm as interested as I was when we spoke.`,
    `I would still be so glad to work${atFirm(m, " with you")}.`,
  ],
  plain: (m) => [
    `I'm still very interested in the job.`,
    `I would still like to work${atFirm(m, " with you")}.`,
    `I remain interested, and I'd be glad to join you${atFirm(m)}.`,
    `My interest in the job has not changed.`,
  ],
  formal: (m) => [
    `I remain very interested in the position.`,
    `I would still welcome the opportunity to work${atFirm(m, " with you")}.`,
    `My interest in joining you${atFirm(m)} is unchanged.`,
  ],
}

export const ask: Slot = {
  warm: (m) => [
    m.decision !== null &&
      `You hoped to decide by ${m.decision}. Is there any news yet, or a new date I should have in mind?`,
    `Is there any news yet, or a day by which you expect to decide?`,
    `Could you let me know how things stand when you have a moment?`,
    `I'd be glad of any news, even if it's only when to expect some.`,
  ],
  plain: (m) => [
    m.decision !== null && `You expected to decide by ${m.decision}. Could you tell me where things stand?`,
    `Could you let me know where things stand, or when you expect to decide?`,
    `Is there an update on the decision, or on the next steps?`,
    `Could you tell me what the next step is and when it might be?`,
  ],
  formal: (m) => [
    m.decision !== null && `You had expected to decide by ${m.decision}. May I ask how matters stand?`,
    `May I ask whether there is any news, or when a decision is expected?`,
    `I would be grateful for an update on the decision and the next steps.`,
    `Could you kindly let me know how matters stand?`,
  ],
}

export const close: Slot = {
  warm: () => [
    "If I can send you anything in the meantime, just say.",
    "I'm happy to send anything that would help.",
    "Many thanks, and I hope you are having a good week.",
  ],
  plain: () => [
    "If you need anything from me, please tell me.",
    "I'm glad to send anything that helps.",
    "Please let me know if you need anything else.",
  ],
  formal: () => [
    "Please let me know if I can provide anything further.",
    "I would be glad to provide anything that helps.",
    "I remain at your disposal for any questions.",
  ],
}

/** The last one: shorter, and it closes the door kindly. */
export const lastThanks: Slot = {
  warm: (m) => [
    `Thank you again for our talk${when(m)} about ${theJob(m)}.`,
    `I enjoyed our talk${when(m)} about ${theJob(m)}, and thank you again.`,
  ],
  plain: (m) => [
    `Thank you again for the interview${when(m)} for ${theJob(m)}.`,
    `Thank you once more for your time${when(m)}.`,
  ],
  formal: (m) => [
    `Thank you once again for the interview${when(m)} for ${theJob(m, "position")}.`,
    `I thank you once more for your time${when(m)}.`,
  ],
}

export const lastAsk: Slot = {
  warm: () => [
    `I'd still love the job. Is there any news for me?`,
    `I'm still keen, so if there is an update, I'd be glad to hear it.`,
  ],
  plain: () => [
    `I'm still interested in the job. Could you tell me whether it is still open?`,
    `I'm still interested. Is there an update?`,
  ],
  formal: () => [
    `I remain interested in the position. May I ask whether there is any news?`,
    `My interest is unchanged, and I would be grateful for an update.`,
  ],
}

export const lastClose: Slot = {
  warm: () => [
    "If you've chosen somebody else, I understand completely, and I wish you and the team all the best.",
    "If it went another way, that's all right, and I was glad to meet you.",
  ],
  plain: () => [
    "If you have chosen somebody else, I understand, and I wish you well.",
    "If the job has gone to somebody else, I understand. It was good to meet you.",
  ],
  formal: () => [
    "Should you have chosen another candidate, I fully understand, and I wish you every success.",
    "If the position has been filled, I understand, and I thank you for your consideration.",
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
    `Thank you for setting up the interview${atFirm(m)}. It was${when(m) || " held"}, and I enjoyed it.`.replace(
      "It was held, and",
      "I went, and",
    ),
    `I had the interview${atFirm(m)}${when(m)}, and thank you for arranging it.`,
  ],
  plain: (m) => [
    `Thank you for arranging the interview${atFirm(m)}${when(m)}.`,
    `I had the interview${atFirm(m)}${when(m)}. Thank you for setting it up.`,
  ],
  formal: (m) => [
    `Thank you for arranging the interview${atFirm(m)}${when(m)}.`,
    `I attended the interview${atFirm(m)}${when(m)}, and I thank you for arranging it.`,
  ],
}

export const debriefMet: Slot = {
  warm: (m) => [m.met !== null && `I met ${m.met}.`, m.met !== null && `${m.met} saw me.`],
  plain: (m) => [m.met !== null && `I spoke with ${m.met}.`, m.met !== null && `I met ${m.met}.`],
  formal: (m) => [m.met !== null && `I spoke with ${m.met}.`],
}

export const debriefAsk: Slot = {
  warm: () => [
    "When you hear from them, could you let me know what they said?",
    "Have you had any word from them yet?",
  ],
  plain: () => [
    "Could you let me know when you hear from them?",
    "Have you heard anything from them, and what is the next step?",
  ],
  formal: () => [
    "Could you kindly let me know when you hear from them?",
    "May I ask you to tell me of any feedback and the next step?",
  ],
}

/** Of the job, to somebody who does not hire for it. */
export const keen: Slot = {
  warm: () => ["I'm very keen on the job.", "I'd love to get it.", "I came away wanting it even more."],
  plain: () => ["I'm interested in the job.", "I would like to have this job.", "I came away interested."],
  formal: () => ["I am very interested in the position.", "I would be glad to be offered the position."],
}

export const checkIn: Slot = {
  warm: (m) => [
    `Thank you for looking after my application${atFirm(m)}.`,
    `Thanks again for all your help with ${theJob(m)}${atFirm(m)}.`,
  ],
  plain: (m) => [
    `Thank you for your help with ${theJob(m)}${atFirm(m)}.`,
    `I'm writing about ${theJob(m)}${atFirm(m)}, and thank you for your help so far.`,
  ],
  formal: (m) => [`Thank you for your continued help with ${theJob(m, "position")}${atFirm(m)}.`],
}

export const checkInAsk: Slot = {
  warm: () => [
    "Has there been any word from them since we last spoke?",
    "Is there any news from them, or a day when they expect to decide?",
  ],
  plain: () => ["Is there any news from them?", "Have they told you where things stand, or when they will decide?"],
  formal: () => [
    "May I ask whether there is any news from them?",
    "Could you kindly tell me whether they have given you an update?",
  ],
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
