/**
 * What somebody makes of a thing they were told of: one honest thing about their own mind, and no fact about the thing.
 * @module
 */
import { byTone, type PointText, type Slot, type Tone } from "./material.ts"
import type { Mood } from "./moods.ts"

type Remarks = Record<Tone, readonly string[]>

/** Of a thing that nothing more is known of. */
const ANY: Remarks = {
  warm: [
    "It gave me a much better feel for the job.",
    "I could happily have heard more.",
    "I've been thinking about it since.",
    "I'm so glad it came up.",
    "I came away wanting to know more.",
    "It was really good to hear about it from you.",
    "It helped me to picture the job.",
    "I learned a lot from that.",
  ],
  plain: [
    "It gave me a clearer picture of the job.",
    "I've thought about it since.",
    "I'd have been glad to hear more.",
    "It was good to hear about it from you.",
    "I left with a better idea of the job.",
    "I was glad it came up.",
    "That was useful to know.",
    "I learned something from that.",
  ],
  formal: [
    "It gave me a clearer picture of the work.",
    "I have thought about it since.",
    "I would gladly have heard more.",
    "I was glad to hear of it from you.",
    "I came away with a better sense of the work.",
    "That was most useful to know.",
    "I found that most instructive.",
  ],
}

const MOODED: Partial<Record<Mood, Remarks>> = {
  trouble: {
    warm: [
      "I'm glad you told me about it.",
      "I really liked how open you were about it.",
      "I'd be glad to do my share.",
      "It made me want to help all the more.",
      "It was good of you to be so open about it.",
    ],
    plain: [
      "I was glad to know that.",
      "I appreciated you being open about it.",
      "I can see why it's on your mind.",
      "I'd be glad to do my share there.",
      "I'd rather know that from the start.",
    ],
    formal: [
      "I appreciated your being so open about it.",
      "I was glad to hear of it at first hand.",
      "I can well see why it is on your mind.",
    ],
  },
  grave: {
    warm: ["I really appreciated you telling me about it."],
    plain: ["I appreciated you being open about it."],
    formal: ["I appreciated your being so open about it."],
  },
  light: {
    warm: ["I've been smiling about it ever since.", "It still makes me smile.", "I'm so glad you told me."],
    plain: ["It made me smile, and I remembered it.", "I was glad you told me.", "I've been smiling about it since."],
    formal: ["It is a detail that I will remember.", "I have thought of it with pleasure since."],
  },
  care: {
    warm: [
      "It says so much about how you work.",
      "It's exactly the kind of place I'd love to work in.",
      "It really touched me.",
    ],
    plain: ["It says a lot about how you work.", "It's the kind of place I'd like to work in."],
    formal: ["It says a great deal about how you work."],
  },
}

/** @param point what was just told of */
export function remark({ mood, parts, form }: PointText): Slot {
  const own = mood === "grave" && (parts.over || form === "clause") ? MOODED.grave : MOODED[mood]
  return byTone((name) => () => [
    ...(own?.[name] ?? []),
    ...(mood === "other" || mood === "change" || (mood === "light" && name === "formal") ? ANY[name] : []),
  ])
}
