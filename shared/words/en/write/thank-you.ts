/**
 * The sentences of a thank-you: said the way people write to somebody they liked talking to, now at length, now in four words.
 * @module
 */
import { atFirm, capital, dayNoun, type Material, type Slot, shortly, theJob, when } from "./material.ts"

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
          face(m) && `Thanks so much for having me in${when(m)}.`,
          `Thank you for making time for me${when(m)}.`,
          `I really enjoyed talking to you${when(m)}, so thank you.`,
          face(m) && `It was lovely to meet you${when(m)}, and thank you for your time.`,
          m.day !== "" && `Just a quick note to say thank you for ${dayNoun(m)}.`,
          m.format === "phone" && `Thanks so much for the call${when(m)}.`,
          m.format === "video" && `Thank you for the call${when(m)}. It went by so fast.`,
          `Thank you for talking to me${when(m)} about ${theJob(m)}.`,
        ],
  plain: (m) =>
    favour(m) !== null
      ? [`Thank you for ${dayNoun(m)}, and for ${favour(m)}.`, `Thanks for your time${when(m)}, and for ${favour(m)}.`]
      : [
          m.day !== "" && `Thanks for ${dayNoun(m)}.`,
          face(m) && `Thank you for having me in${when(m)}.`,
          `Thanks for taking the time to see me${when(m)}.`,
          `Thank you for your time${when(m)}. It was good to meet you.`,
          m.format === "phone" && `Thanks for the call${when(m)}.`,
          m.format === "video" && `Thanks for the call${when(m)}.`,
          `Thanks for talking to me${when(m)} about ${theJob(m)}.`,
          face(m) && `I enjoyed meeting you${when(m)}, and wanted to say thank you.`,
        ],
  formal: (m) => [
    favour(m) !== null && `Thank you for your time${when(m)}, and for ${favour(m)}.`,
    `Thank you for taking the time to see me${when(m)} about ${theJob(m, "position")}.`,
    `Thank you for the interview${when(m)}.`,
    `I am grateful for the time you gave me${when(m)}.`,
    `It was a pleasure to meet you${when(m)}, and I thank you for your time.`,
    `I would like to thank you for seeing me${when(m)} about ${theJob(m, "position")}.`,
  ],
}

/** Behind everything else, where the letter began with what was talked of. */
export const lateThanks: Slot = {
  warm: (m) =>
    favour(m) !== null
      ? [`Thank you so much for your time${when(m)}, and for ${favour(m)}.`, `And thank you for ${favour(m)}.`]
      : [
          `Thank you so much for your time${when(m)}.`,
          m.day !== "" && face(m) && `Thank you for ${dayNoun(m)}, it was lovely to meet you.`,
          `And thank you for making the time${when(m)}.`,
          `Thank you for seeing me${when(m)}. I enjoyed it a lot.`,
        ],
  plain: (m) =>
    favour(m) !== null
      ? [`Thank you for your time${when(m)}, and for ${favour(m)}.`]
      : [
          `Thank you for your time${when(m)}.`,
          m.day !== "" && `Thanks for ${dayNoun(m)}. It was good to meet you.`,
          `Thank you for seeing me${when(m)}.`,
        ],
  formal: (m) => [`I thank you for your time${when(m)}.`, `Please accept my thanks for your time${when(m)}.`],
}

/** Told right behind the thanks, before anything else. */
export const earlyInterest: Slot = {
  warm: () => [
    "It made me want the job even more.",
    "I'd love the job, and I wanted you to know that.",
    "I left really hoping to get the job.",
  ],
  plain: () => ["I left wanting the job.", "I'd like the job, to say that first.", "I left hoping to get the job."],
  formal: () => ["I left all the more interested in the position.", "It has made me want the position all the more."],
}

export const interest: Slot = {
  warm: (m) => [
    "I'd love the job.",
    `I'd love to come and work with you.`,
    "I came away really wanting this job.",
    "I do hope I get the job.",
    "So yes, I'd love the job.",
    "I could really see myself working with you.",
    "I'd be over the moon to get the job.",
    "I hope it works out, because I'd love to do this.",
    `I'd be so happy to join you${atFirm(m)}.`,
    m.role !== null && `I'd love ${theJob(m)}, and I hope it works out.`,
  ],
  plain: (m) => [
    "I'd like the job very much.",
    "I'd be glad to have the job.",
    "I came away wanting the job.",
    "I'd be happy to work with you.",
    "So yes, I'm keen on the job.",
    `I'd like to work${atFirm(m, " with you")}.`,
    "I could see myself working there.",
    "It's work I'd like to do.",
    "I hope I get the job.",
    m.role !== null && `I'd be glad to be your next ${m.role}.`,
  ],
  formal: (m) => [
    `I remain very interested in ${theJob(m, "position")}.`,
    "I would be very glad to be offered the position.",
    `I left keener on the position than I arrived.`,
    `I would be glad to join you${atFirm(m)}.`,
    `I very much hope to work${atFirm(m, " with you")}.`,
  ],
}

/** Often nothing: a letter may simply end. */
export const close: Slot = {
  warm: (m) => [
    ...luck(m, "!"),
    "Just ask if there's anything else.",
    "I hope we get to talk again soon.",
    "Enjoy the rest of your week.",
    "Hope to hear from you soon.",
    "If you think of any more questions, I'm happy to answer them.",
  ],
  plain: (m) => [
    ...luck(m, "."),
    "Let me know if you need anything else.",
    "Any questions, just ask.",
    "I hope to hear from you soon.",
    "Happy to answer anything else you'd like to know.",
  ],
  formal: () => [
    "I look forward to hearing from you.",
    "Please let me know if I can provide anything further.",
    "I would be glad to answer any further questions.",
  ],
}

/** A wish for what they have before them. */
function luck({ topic }: Material, stop: string): string[] {
  const short = topic && (topic.mood === "trouble" || topic.mood === "change") ? shortly(topic) : null
  return short === null ? [] : [`Good luck with ${short} in the meantime${stop}`, `I hope all goes well with ${short}.`]
}

/** Three to seven words that say something. */
export const subject: Slot = {
  warm: (m) => [
    m.day !== "" && `Thank you for ${dayNoun(m)}`,
    m.day !== "" && `Thanks for ${dayNoun(m)}${m.reader ? `, ${m.reader}` : ""}`,
    headline(m),
    m.role !== null && `${capital(m.role)} interview: thank you`,
    "It was good to meet you",
  ],
  plain: (m) => [
    m.day !== "" && `Thanks for ${dayNoun(m)}`,
    m.role !== null && `${capital(m.role)} interview${when(m)}`,
    headline(m),
    m.day !== "" && `Thank you for your time ${m.day}`,
    `Thank you for the interview${when(m)}`,
  ],
  formal: (m) => [
    `Thank you for the interview${when(m)}`,
    m.role !== null && `Interview for ${m.role}: with thanks`,
    m.role !== null && `${capital(m.role)} position: thank you`,
    `My thanks for the interview${when(m)}`,
  ],
}

/** "The wall of unclaimed shoes". */
function headline({ topic }: Material): string | null {
  const short = topic && topic.mood !== "grave" ? shortly(topic) : null
  return short && capital(short)
}
