/**
 * The sentences of a status mail, of the last one, and of a word with one's own recruiter.
 * @module
 */
import {
  atFirm,
  capital,
  inShort,
  type Material,
  type PointText,
  type Slot,
  theJob,
  uncapital,
  when,
} from "./material.ts"

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
    `I'd still love ${theJob(m)}.`,
    "I'm still really hoping to get the job.",
    "I'd still love to come and work with you.",
    m.company !== null && `I'd still love to work${atFirm(m)}.`,
    m.role !== null && `I'd still love to be your ${m.role}.`,
  ],
  plain: (m) => [
    "I'd still like the job.",
    "I'm still very interested in the job.",
    "I still want the job.",
    m.company !== null && `I'd still like to work${atFirm(m)}.`,
  ],
  formal: (m) => ["My interest in the position is unchanged.", `I would still be glad to join you${atFirm(m)}.`],
}

export const ask: Slot = {
  warm: (m) => [
    m.decision !== null && `I know you hoped to decide by ${m.decision}. Is there any news?`,
    "Is there any news yet?",
    "Do you know yet when you'll decide?",
    "Could you let me know how it's looking when you get a minute?",
  ],
  plain: (m) => [
    m.decision !== null && `You expected to decide by ${m.decision}. Is there any news?`,
    "Could you let me know where things stand?",
    "Is there any update?",
    "Do you know when you'll decide?",
  ],
  formal: (m) => [
    m.decision !== null && `You had expected to decide by ${m.decision}. May I ask how matters stand?`,
    "May I ask when a decision is expected?",
    "I would be grateful for an update when you have one.",
  ],
}

/** The last one: the question, the door left open, no more. */
export const lastAsk: Slot = {
  warm: (m) => [
    `I wanted to ask one last time about ${theJob(m)}, because I'd still love it. Is there any news?`,
    `Is there any news on ${theJob(m)}? I'd still love to do it.`,
    `One last note from me: I'd still love ${theJob(m)}. Is there any news?`,
  ],
  plain: (m) => [
    `Is ${theJob(m)} still open? I'd still like it.`,
    `I'm writing one last time about ${theJob(m)}, as I'd still like it. Is there an update?`,
  ],
  formal: (m) => [
    `May I ask one last time whether there is any news on ${theJob(m, "position")}? I remain interested in it.`,
  ],
}

/** Thanks for what was talked of go with the door that is left open. */
export const lastClose: Slot = {
  warm: (m) => [
    `If you've gone with somebody else, I understand, and ${lastThanks(m, "thank you again for")}.`,
    `If you've found somebody else, that's all right. ${capital(lastThanks(m, "thank you again for"))}.`,
  ],
  plain: (m) => [
    `If you chose somebody else, I understand. ${capital(lastThanks(m, "thanks again for"))}.`,
    `If it's gone to somebody else, that's fine, and ${lastThanks(m, "thanks again for")}.`,
  ],
  formal: (m) => [
    `Should you have chosen somebody else, I fully understand, and ${lastThanks(m, "I thank you again for")}.`,
  ],
}

/** "Thank you again for telling me about the port strike." */
function lastThanks({ topic, day }: Material, thanks: string): string {
  const on = day ? ` ${day}` : ""
  if (topic && topic.form === "noun" && topic.text.split(" ").length <= 8)
    return `${thanks} our talk about ${topic.text}`
  if (topic && (topic.form === "noun" || topic.form === "how") && topic.text.split(" ").length <= 12)
    return `${thanks} telling me ${topic.form === "how" ? "" : "about "}${topic.text}`
  return `${thanks} seeing me${on}`
}

export const subject: Slot = {
  warm: (m) => [
    `Any news on ${theJob(m)}?`,
    m.role !== null && `${capital(m.role)} job: any news?`,
    headline(m, "any news?"),
  ],
  plain: (m) => [
    m.role !== null && `${capital(m.role)} job: any update?`,
    m.role !== null && `Checking in: ${m.role} job`,
    m.role === null && `Our interview${when(m)}: any update?`,
    headline(m, "an update?"),
  ],
  formal: (m) => [
    m.role !== null && `${capital(m.role)}: interview${when(m)}`,
    m.role !== null && `${capital(m.role)}: request for an update`,
    `Interview${when(m)}: request for an update`,
  ],
}

/** "The church tower job, and any news?" */
function headline({ topic }: Material, question: string): string | null {
  const short = topic && topic.mood !== "grave" ? inShort(topic) : null
  return short && `${capital(short.replace(/^your /u, "that "))}, and ${question}`
}

export const lastSubject: Slot = {
  warm: (m) => [
    m.role !== null && `${capital(m.role)} job: one last note`,
    m.role !== null && `${capital(m.role)}: a last question`,
    m.role === null && "One last question from me",
  ],
  plain: (m) => [
    `Is ${theJob(m)} still open?`,
    m.role !== null && `${capital(m.role)}: still open?`,
    m.role === null && "Is the job still open?",
  ],
  formal: (m) => [
    m.role !== null && `${capital(m.role)} position: a final ${m.american ? "note" : "enquiry"}`,
    m.role === null && "A final note about the position",
  ],
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

/** "He walked me round the rig", of somebody whose name is known and alone. */
export function byName({ met, topic }: Material): string | null {
  if (met === null || / and |,/u.test(met) || topic?.form !== "clause") return null
  return /^(?:he|she) /iu.test(topic.text) ? topic.text.replace(/^\p{L}+/u, met) : null
}

/** What was talked of there, to somebody who was not in the room. */
export function debriefTopic({ form, text, whole }: PointText): Slot {
  const ways = (m: Material) => {
    const named = byName(m)
    if (named !== null) return [`${named}.`]
    if (whole !== null || form === "clause") return [`${whole ?? capital(text)}.`]
    return m.met !== null && !/,/u.test(m.met)
      ? [`I talked to ${m.met} about ${text}.`, `${m.met} and I talked about ${text}.`]
      : [`We talked about ${text}.`]
  }
  return { warm: ways, plain: ways, formal: ways }
}

/** What the candidate told them or would bring, as it was said. */
export function debriefValue({ whole, text, form }: PointText): Slot {
  const said =
    whole !== null
      ? /\bI (?:told|said|mentioned)\b/u.test(whole)
        ? [`${whole}.`]
        : [`I told them that ${uncapital(whole)}.`]
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
  plain: () => ["I'd like the job.", "I'm very interested in the job.", "I came away wanting the job."],
  formal: () => ["I am very interested in the position.", "I would be glad to be offered the position."],
}

export const checkIn: Slot = {
  warm: (m) => [
    `Thanks again for all your help with ${theJob(m)}${atFirm(m)}.`,
    `Thank you for all you're doing on ${theJob(m)}${atFirm(m)}.`,
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

/** After the report, when the answer is waited for. */
export const newsSubject: Slot = {
  warm: (m) => [
    m.company !== null && `Any news from ${m.company}?`,
    m.role !== null && `${capital(m.role)} job: any word?`,
    m.company === null && "Any news on the job?",
  ],
  plain: (m) => [
    m.company !== null && `${m.company}: any news yet?`,
    m.role !== null && `${capital(m.role)} job: any news?`,
    m.company === null && "Any news on the job?",
  ],
  formal: (m) => [m.company !== null && `Interview at ${m.company}: any news?`, "My interview and the next steps"],
}

export const checkInSubject: Slot = {
  warm: (m) => [m.company !== null && `How it went at ${m.company}`, m.company === null && "How the interview went"],
  plain: (m) => [
    m.company !== null && `How it went at ${m.company}`,
    m.company !== null && m.role !== null && `${m.company} interview: ${m.role} job`,
    m.company === null && "How the interview went",
  ],
  formal: (m) => [m.company !== null && `Interview at ${m.company}: next steps`, "My interview and the next steps"],
}
