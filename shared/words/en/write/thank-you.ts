/**
 * The sentences of a thank-you: said the way people write to somebody they liked talking to, and no more of them than carry something.
 * @module
 */
import { aRole, atFirm, capital, dayNoun, inShort, type Material, type Slot, theJob, when } from "./material.ts"

/** What the reader did for the candidate, beside the talk. */
const favour = ({ topic }: Material): string | null => topic?.favour ?? null
const face = ({ format }: Material): boolean => format === null || format === "onsite"

export const thanks: Slot = {
  warm: (m) =>
    favour(m) !== null
      ? [
          `Thank you for ${dayNoun(m)}, and for ${favour(m)}.`,
          `Thank you so much for ${favour(m)}${when(m)}.`,
          `It was lovely to meet you${when(m)}. Thank you for ${favour(m)}.`,
        ]
      : [
          m.day !== "" && `Thank you for ${dayNoun(m)}! I really enjoyed it.`,
          m.day !== "" && `Thank you for ${dayNoun(m)}.`,
          m.day !== "" && m.format !== "phone" && `Thank you for making ${dayNoun(m)} such a pleasure.`,
          face(m) && `Thanks so much for having me in${when(m)}.`,
          face(m) && `It was a real pleasure to meet you${when(m)}. Thank you for having me.`,
          `Thank you so much for talking to me${when(m)}.`,
          `Thank you for making time for me${when(m)}.`,
          `I really enjoyed talking to you${when(m)}, so thank you.`,
          `I had such a nice time talking to you${when(m)}. Thank you.`,
          face(m) && `It was lovely to meet you${when(m)}, and thank you for your time.`,
          face(m) && `It was so good to meet you${when(m)}, and thank you for your time.`,
          m.format === "phone" && `Thanks so much for the call${when(m)}.`,
          m.format === "video" && `Thank you for the call${when(m)}. It went by so fast.`,
          `Thank you for talking to me${when(m)} about ${theJob(m)}.`,
          "Thank you for such a good talk.",
          m.met !== null && face(m) && `It was lovely to meet you and ${m.met}${when(m)}. Thank you for your time.`,
          m.company !== null && face(m) && `Thank you for having me in${atFirm(m)}${when(m)}.`,
          m.company !== null &&
            `Thank you so much for your time${when(m)}, and for telling me about the job${atFirm(m)}.`,
        ],
  plain: (m) =>
    favour(m) !== null
      ? [`Thank you for ${dayNoun(m)}, and for ${favour(m)}.`, `Thanks for your time${when(m)}, and for ${favour(m)}.`]
      : [
          m.day !== "" && `Thanks for ${dayNoun(m)}.`,
          face(m) && `Thank you for having me in${when(m)}.`,
          face(m) && `Good to meet you${when(m)}, and thanks for your time.`,
          `Thanks for taking the time to see me${when(m)}.`,
          `Thank you for your time${when(m)}. It was good to meet you.`,
          `It was good to talk to you${when(m)}. Thanks for making the time.`,
          `I appreciated the chance to talk${when(m)}, so thank you.`,
          m.american && `Thanks for meeting with me${when(m)}.`,
          (m.format === "phone" || m.format === "video") && `Thanks for the call${when(m)}.`,
          (m.format === "phone" || m.format === "video") && `Good talking to you${when(m)}, and thanks for the call.`,
          `Thanks for talking to me${when(m)} about ${theJob(m)}.`,
          `Thank you for seeing me${when(m)}.`,
          m.met !== null && `It was good to meet you and ${m.met}${when(m)}. Thank you for your time.`,
          m.role !== null && `Thank you for seeing me${when(m)} about ${theJob(m)}.`,
        ],
  formal: (m) => [
    favour(m) !== null && `Thank you for your time${when(m)}, and for ${favour(m)}.`,
    `Thank you for taking the time to see me${when(m)} about ${theJob(m, "position")}.`,
    `Thank you for seeing me${when(m)} to discuss ${theJob(m, "position")}.`,
    `I am grateful for the time you gave me${when(m)}.`,
    `Thank you for a most interesting conversation${when(m)}.`,
    `Thank you for the interview${when(m)}.`,
    `It was a pleasure to meet you${when(m)}, and I thank you for your time.`,
  ],
}

/** Behind everything else, where the letter began with what was talked of. */
export const lateThanks: Slot = {
  warm: (m) => [
    `Thank you so much for your time${when(m)}.`,
    m.day !== "" && face(m) && `Thank you for ${dayNoun(m)}, it was lovely to meet you.`,
    m.day !== "" && `Thank you for ${dayNoun(m)}, and for such a good talk.`,
    `Thank you for making time for me${when(m)}.`,
    "Thank you so much for your time.",
    "Thank you for such a good talk.",
    m.day !== "" && face(m) && `It was lovely to meet you${when(m)}, so thank you.`,
    `Thank you again for talking to me${when(m)}.`,
  ],
  plain: (m) => [
    `Thank you for your time${when(m)}.`,
    "Thank you for your time.",
    m.day !== "" && `Thanks for ${dayNoun(m)}. It was good to meet you.`,
    `Thanks for talking it through with me${when(m)}.`,
    m.day !== "" && `Thanks for seeing me${when(m)}.`,
  ],
  formal: (m) => [`Thank you for your time${when(m)}.`, `Thank you for seeing me${when(m)}.`],
}

export const interest: Slot = {
  warm: (m) => [
    `I'd love ${theJob(m)}.`,
    "I'd love to come and work with you.",
    "I came away really wanting this job.",
    "It's a job I'd love to do.",
    "I'd be proud to work with you.",
    `I'd be thrilled to have ${theJob(m)}.`,
    `I'd be so happy to join you${atFirm(m)}.`,
    "It would be a real pleasure to work with you.",
    "I do hope it works out.",
    `I'd be over the moon to get ${theJob(m)}.`,
    "I'd jump at the chance to work with you.",
    "I could see myself working with you all.",
    m.company !== null && `I'd be delighted to come and work${atFirm(m)}.`,
    m.company !== null && `I'd love to be part of the team${atFirm(m)}.`,
    m.company !== null && `${capital(m.company)} is somewhere I'd be very happy to work.`,
    m.role !== null && m.company !== null && `I'd love to join you${atFirm(m)} as ${aRole(m.role)}.`,
    m.company !== null && `I'd really like to come and work${atFirm(m)}.`,
    m.role !== null && `The ${m.role} job is one I'd be very happy to have.`,
  ],
  plain: (m) => [
    `I'd be glad to have ${theJob(m)}.`,
    "It's a job I'd like to do.",
    "I'd be glad to work with you.",
    "If there's a next stage, please count me in.",
    `I'd like to work${atFirm(m, " with you")}.`,
    `I'm very interested in ${theJob(m)}.`,
    "I'm more interested in the job now than before we talked.",
    "It sounds like work I'd enjoy.",
    "If you think I'd suit, I'd be glad to start.",
    "I'd be happy to take the job on.",
    "I left wanting the job more than when I came in.",
    "The job would suit me well.",
    m.company !== null && `I'd be glad to come and work${atFirm(m)}.`,
    m.company !== null && `I'd like to join you${atFirm(m)}.`,
    m.role !== null && m.company !== null && `I'd like to come and work${atFirm(m)} as ${aRole(m.role)}.`,
    m.role !== null && `I came away wanting ${theJob(m)} more than when I arrived.`,
    m.role !== null && `I'm keen on ${theJob(m)}, and ready for a next step if there is one.`,
    m.role !== null && m.american && `I'd like ${theJob(m)}, and I'm ready for a next step if there is one.`,
  ],
  formal: (m) => [
    `I remain very interested in ${theJob(m, "position")}.`,
    `I would be very glad to be offered ${theJob(m, "position")}.`,
    `I would be glad to join you${atFirm(m)}.`,
    `I very much hope to work${atFirm(m, " with you")}.`,
    `Our conversation has strengthened my interest in ${theJob(m, "position")}.`,
    `I would be happy to take up ${theJob(m, "position")}.`,
    `It would be a pleasure to work${atFirm(m, " with you")}.`,
    `I would welcome the opportunity to join you${atFirm(m)}.`,
  ],
}

/** Thanks and the wish for the job in one, where the wish comes first. */
export const keenThanks: Slot = {
  warm: (m) => [
    m.day !== "" && `Thank you for ${dayNoun(m)}. I want this job even more now!`,
    `Thank you for talking to me${when(m)}. I came away wanting the job even more.`,
    `I so enjoyed talking to you${when(m)}, thank you, and I'd love ${theJob(m)}.`,
    `Thank you for your time${when(m)}. I'd love to come and work with you.`,
  ],
  plain: (m) => [
    `Thanks for your time${when(m)}. I'm more interested in ${theJob(m)} than ever.`,
    `Thank you for seeing me${when(m)}. I'd like ${theJob(m)}.`,
    m.day !== "" && `Thanks for ${dayNoun(m)}. I came away wanting the job.`,
    `It was good to talk to you${when(m)}, thank you, and I'd be glad to have ${theJob(m)}.`,
  ],
  formal: (m) => [
    `Thank you for seeing me${when(m)}. My interest in ${theJob(m, "position")} is all the greater for it.`,
  ],
}

/** Often nothing: a letter may simply end. */
export const close: Slot = {
  warm: (m) => [
    "If there's anything you'd like to ask, do get in touch.",
    m.sender.phone !== null && !m.american && "Do ring if you'd like to know anything else.",
    m.sender.phone !== null && m.american && "Call me any time if you'd like to know more.",
    "If you'd like to know anything else, just ask.",
  ],
  plain: (m) => [
    m.sender.phone !== null && "If you'd like to ask me anything, just call.",
    "If you need anything from me, just say.",
    m.sender.phone !== null && "If you have more questions, call any time.",
    "Happy to answer anything else.",
  ],
  formal: () => [
    "I look forward to hearing from you.",
    "Please let me know if I can provide anything further.",
    "I would be happy to answer any further questions.",
  ],
}

/** Three to seven words that say something: sooner what was talked of than that it was talked. */
export const subject: Slot = {
  warm: (m) =>
    headlines(m, "Thank you") ?? [
      m.role !== null && `${capital(m.role)} interview: thank you`,
      m.day !== "" && `Thank you for ${dayNoun(m)}${m.reader ? `, ${m.reader}` : ""}`,
    ],
  plain: (m) =>
    headlines(m, "Thanks") ?? [
      m.role !== null && `${capital(m.role)} interview: thank you`,
      m.role !== null && `${capital(m.role)} job: thank you`,
      m.role !== null && `${capital(m.role)} interview${when(m)}`,
      m.role === null && `Thank you for the interview${when(m)}`,
    ],
  formal: (m) => [
    m.role !== null && `${capital(m.role)} interview: with thanks`,
    m.role !== null && `${capital(m.role)} position: thank you`,
    m.role === null && `Thank you for the interview${when(m)}`,
  ],
}

/** "Thank you, and the mud kitchen"; null where nothing that was talked of makes a headline. */
function headlines({ topic, role, day }: Material, thanks: string): (string | false)[] | null {
  const short = topic && topic.mood !== "grave" ? inShort(topic) : null
  if (short === null) return null
  const thing = short.replace(/^your /u, "that ")
  const ways = [
    `${thanks}, and ${thing}`,
    role !== null && `${capital(role)} interview, and ${thing}`,
    `${capital(thing)}, and ${thanks.toLowerCase()}`,
    day !== "" && /^this/u.test(day) && `${thanks} for ${day}, and ${thing}`,
  ].filter((way): way is string => way !== false && way.split(" ").length >= 3 && way.split(" ").length <= 7)
  return ways.length > 0 ? ways : null
}
