/**
 * What somebody makes of a thing they were told of: one honest thing about their own mind, and no fact about the thing.
 * @module
 */
import type { PointText, Slot, Tone } from "./material.ts"
import type { Mood } from "./moods.ts"

type Remarks = Record<Tone, readonly string[]>

/** Of a thing that nothing more is known of. */
const ANY: Remarks = {
  warm: [
    "It brought the whole job to life for me.",
    "It told me more about the job than any advert could.",
    "I could happily have heard a lot more.",
    "I've been turning it over in my mind ever since.",
    "That was when I could really picture the job.",
    "It's the sort of thing that makes a place feel real to me.",
    "I came away wanting to know more.",
    "I haven't stopped thinking about it since.",
    "It was the best part of the whole conversation.",
    "I left with a much better feel for the job.",
    "It's little things like that that make me want the job.",
    "That's the sort of thing I'd love to come to work for.",
  ],
  plain: [
    "It gave me a clear picture of the job.",
    "It told me more about the work than any advert could.",
    "It's the kind of thing I like to know about a job.",
    "It helped me see what the work is really like.",
    "I've come back to it several times since.",
    "That was the part I took home with me.",
    "It was the most useful thing I heard all day.",
    "I'd have been glad to hear more.",
    "It was the part of our talk I valued most.",
    "I left with a better idea of the job.",
    "It made the job sound like one I'd enjoy.",
  ],
  formal: [
    "It gave me a clear picture of the work.",
    "I have thought about it a good deal since.",
    "It told me a great deal about the position.",
    "I would gladly have heard more.",
    "It was the part of our conversation that I valued most.",
    "I found that most instructive.",
    "It added greatly to my interest.",
    "It gave me a good deal to think about.",
    "I came away with a far better sense of the work.",
  ],
}

const MOODED: Partial<Record<Mood, Remarks>> = {
  trouble: {
    warm: [
      "I'd much rather know that going in, so I'm glad you told me.",
      "I really liked how open you were about it.",
      "I can see why it's on your mind, and I'd be glad to do my share.",
      "That's the side of a job I'd rather hear about early.",
      "It made me want to help all the more.",
    ],
    plain: [
      "I'd rather know that going in.",
      "I appreciated you being open about it.",
      "I can see why it's on your mind.",
      "I'd be glad to do my share there.",
      "That's the side of a job I like to hear about early.",
      "It's the kind of thing I'd want to get to grips with.",
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
    warm: [
      "I've been smiling about it ever since.",
      "It still makes me smile.",
      "I think that was the moment I knew I wanted the job.",
      "It made my day.",
      "That's the sort of thing I'd love to come to work for.",
      "It's little things like that that make me want the job.",
    ],
    plain: [
      "It made me smile, and I remembered it.",
      "It's a detail I won't forget.",
      "I've been smiling about it since.",
      "It made me want the job more.",
    ],
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
  const tone = (name: Tone) => () => [
    ...(own?.[name] ?? []),
    ...(mood === "other" || mood === "change" || (mood === "light" && name === "formal") ? ANY[name] : []),
  ]
  return { warm: tone("warm"), plain: tone("plain"), formal: tone("formal") }
}
