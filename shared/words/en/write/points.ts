/**
 * What the candidate typed, set in a sentence: what was talked of and how it struck them, what they would bring, what was left unsaid.
 * A sentence that answers a point tells how the candidate feels about it, never anything new.
 * @module
 */
import { capital, dayNoun, type PointText, type Slot, type Tone, uncapital, when } from "./material.ts"

/** Of all tones alike. */
const same = (ways: (string | null | false)[]): Slot => ({ warm: () => ways, plain: () => ways, formal: () => ways })

/** Behind "hear" and "tell me": "about the flood", "how you moved", "that you moved". */
const heard = ({ form, text }: PointText): string =>
  form === "clause" ? `that ${text}` : form === "how" ? text.replace(/^if /u, "whether ") : `about ${text}`

/** Behind "about"; null for a statement. */
const thing = ({ form, text }: PointText): string | null => (form === "clause" ? null : text)

const isOwn = ({ whole, subject, form }: PointText): boolean =>
  whole !== null && (subject === "I" || subject === "we" || form === "verb" || form === "quality")

const SERIOUS: ReadonlySet<string> = new Set(["trouble", "change", "other"])

/** What was talked of. */
export function topic(point: PointText): Slot {
  const { mood } = point
  if (isOwn(point))
    return same([`${point.whole!}, and I was glad we came to talk about it.`, `${point.whole!}, as you know.`])
  const [about, hear] = [thing(point), heard(point)]
  const glad = mood !== "grave"
  const isShort = point.form === "noun" && point.text.split(" ").length <= 9
  return {
    warm: () => [
      about !== null && `I keep thinking about ${about}.`,
      about !== null && `I've been thinking about ${about} ever since.`,
      about !== null && `I can't stop thinking about ${about}.`,
      about !== null && `I went away thinking about ${about}.`,
      isShort && glad && `${capital(point.text)}! I'm still thinking about that.`,
      about !== null && glad && `I could happily have talked about ${about} for another hour.`,
      point.form === "noun" && SERIOUS.has(mood) && `You gave me a lot to think about with ${about}.`,
      glad && `I loved hearing ${hear}.`,
      glad && `The best bit for me was hearing ${hear}.`,
      !glad && `I was so sorry to hear ${hear}.`,
      about === null && `I'm still thinking about what you told me: ${point.text}.`,
    ],
    plain: () => [
      about !== null && `I've been thinking about ${about}.`,
      about !== null && `I'm still thinking about ${about}.`,
      about !== null && `I went away thinking about ${about}.`,
      isShort && glad && `${capital(point.text)}: I've been thinking about that.`,
      glad && `It helped to hear ${hear}.`,
      glad && `Thanks for telling me ${hear}.`,
      point.form === "noun" && SERIOUS.has(mood) && `You gave me plenty to think about with ${about}.`,
      `I'm glad you told me ${hear}.`,
      about !== null && `What you told me about ${about} stayed with me.`,
      glad && `I liked hearing ${hear}.`,
      !glad && `I was sorry to hear ${hear}.`,
    ],
    formal: () => [
      `I was very interested to hear ${hear}.`,
      about !== null && `I have thought about ${about} since we spoke.`,
      `I appreciated your telling me ${hear}.`,
      about !== null && `What you told me about ${about} has stayed with me.`,
      about !== null && `I particularly enjoyed our conversation about ${about}.`,
    ],
  }
}

/** Thanks and topic in one breath. */
export function thanksFor(point: PointText): Slot {
  const hear = heard(point)
  return {
    warm: (m) => [
      `Thank you so much for your time${when(m)}, and for telling me ${hear}.`,
      `Thank you for telling me ${hear}${point.text.length < 40 ? when(m) : ""}.`,
      point.mood !== "grave" && m.day !== "" && `Thank you for ${dayNoun(m)}. I especially enjoyed hearing ${hear}.`,
      (point.mood === "trouble" || point.mood === "grave") &&
        point.form !== "clause" &&
        `Thank you for seeing me${when(m)}, and for being so open about ${point.text}.`,
    ],
    plain: (m) => [
      `Thank you for your time${when(m)}, and for telling me ${hear}.`,
      `Thanks for telling me ${hear}${point.text.length < 40 ? when(m) : ""}.`,
      `Thank you for seeing me${when(m)}. I liked hearing ${hear}.`,
    ],
    formal: (m) => [
      `Thank you for your time${when(m)}, and for telling me ${hear}.`,
      `Thank you for seeing me${when(m)}. I was very interested to hear ${hear}.`,
    ],
  }
}

/** Interest that comes of what was heard. */
export function drawn(point: PointText): Slot {
  const hear = heard(point)
  return {
    warm: () => [
      `Hearing ${hear} made me want the job even more.`,
      `After hearing ${hear}, I want this job more than ever.`,
      `It was hearing ${hear} that really made me want the job.`,
    ],
    plain: () => [
      `Hearing ${hear} made me want the job more.`,
      `It was hearing ${hear} that made me want the job.`,
      `I came away wanting the job, not least after hearing ${hear}.`,
    ],
    formal: () => [
      `Hearing ${hear} made me all the more interested in the position.`,
      `I am all the keener on the position for having heard ${hear}.`,
    ],
  }
}

/** How it struck the candidate. */
export function reaction({ mood }: PointText): Slot {
  const by: Record<Tone, Record<PointText["mood"], string[]>> = {
    warm: {
      grave: ["That can't have been easy.", "I hope things are easier now."],
      trouble: [
        "I'd love to help with that.",
        "I'd love to help you sort that one out.",
        "It's just the sort of thing I'd want to help with.",
      ],
      change: ["I'd love to be there for that.", "I'd love to be part of it.", "What a good time to join."],
      care: ["That's the kind of place I'd love to work.", "It says so much about the place."],
      light: ["It still makes me smile.", "It made me smile."],
      other: ["I'd happily hear more."],
    },
    plain: {
      grave: ["That can't have been easy.", "I hope it's easier now."],
      trouble: [
        "I'd like to help with that.",
        "I'd like to help sort that out.",
        "That's where I'd like to be of use.",
      ],
      change: ["I'd like to be part of that.", "It sounds like a good time to join."],
      care: ["That's the kind of place I'd like to work.", "That says a lot."],
      light: ["It made me smile.", "I'm still smiling about it."],
      other: ["I'd like to hear more."],
    },
    formal: {
      grave: ["That cannot have been easy."],
      trouble: ["I would be glad to help with it.", "I would be glad to be of use there."],
      change: ["I would be glad to be part of it."],
      care: ["It speaks well of the place."],
      light: [],
      other: ["I would be glad to learn more about it."],
    },
  }
  return { warm: () => by.warm[mood], plain: () => by.plain[mood], formal: () => by.formal[mood] }
}

const HOURS =
  /\b(?:nights?|weekends?|sundays?|saturdays?|early|mornings?|shifts?|call-outs?|on call|\d ?am|overnight)\b/iu

/** What the candidate would bring, with a way on to the job where there is room for one. */
export function value(point: PointText, about: PointText | null): Slot {
  const { form, whole } = point
  if (whole === null && point.years !== null) {
    const ways = afterYears(point.years, about)
    return { warm: () => ways.warm, plain: () => ways.plain, formal: () => ways.formal }
  }
  if (whole === null) return broughtAlong(point)
  const long = afterYears(HOURS.test(whole) ? null : point.years, about)
  const rest = /, so I\b|^I can\b.* and | and I\b/u.test(whole) || point.more.length > 0 || whole.split(" ").length > 17
  const said = [...point.otherWays, whole]
  const tone = (tails: readonly string[], more: readonly string[]) => () => [
    ...said.flatMap((way) => (rest ? [`${way}.`] : tails.map((tail) => way + tail))),
    ...more,
  ]
  const tails =
    about && (about.mood === "trouble" || about.form === "how") && echoes(whole, about.text)
      ? ECHO
      : tailsFor(whole, form, about?.mood ?? "other")
  return {
    warm: tone(tails.warm, long.warm),
    plain: tone(tails.plain, long.plain),
    formal: tone(tails.formal, long.formal),
  }
}

/** "After six years running a kitchen, …" */
function afterYears(years: string | null, about: PointText | null): Record<Tone, string[]> {
  if (years === null) return { warm: [], plain: [], formal: [] }
  if (about?.mood === "trouble")
    return {
      warm: [`After ${years}, I'd love to get my hands on that.`, `After ${years}, I'd enjoy having a go at it.`],
      plain: [`After ${years}, I'd be glad to take that on.`, `With ${years} behind me, I'd like to have a go at it.`],
      formal: [`After ${years}, I would be glad to take that on.`],
    }
  return {
    warm: [`After ${years}, I think I'd feel at home.`, `After ${years}, I'd love to see how you do it.`],
    plain: [`After ${years}, I don't think I'd need long to settle in.`, `I'd come to you after ${years}.`],
    formal: [`With ${years} behind me, I would hope to be of use to you.`],
  }
}

/** What was talked of and what one did are of one kind where they share a word: "the canning line", "bottling lines". */
function echoes(one: string, other: string): boolean {
  const words = new Set(stems(one))
  return stems(other).some((word) => words.has(word))
}

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}-]{3,}/gu) ?? [])
    .map((word) => word.replace(/(?:e?s|ing|ed)$/u, ""))
    .filter(
      (word) =>
        word.length > 3 &&
        !/^(?:that|this|they|them|with|from|have|what|when|your|just|people|their|year|last|every|some|time|work|about|like|know|want|need|mak|tak)/u.test(
          word,
        ),
    )

const ECHO: Record<Tone, readonly string[]> = {
  warm: [", so I knew exactly what you meant.", ", so that felt very familiar."],
  plain: [", so I knew what you meant.", ", so it sounded familiar."],
  formal: [", so I understood very well what you described."],
}

function tailsFor(whole: string, form: PointText["form"], mood: PointText["mood"]): Record<Tone, readonly string[]> {
  if (
    /^I (?:can|could|will|am able|am available|am happy|am free)\b|^I'll\b|^I'm (?:free|available|able)\b/u.test(whole)
  )
    return {
      warm: [", if that's any help.", ", if you ever need that."],
      plain: [", if that helps.", ", if you need it."],
      formal: [", should that be of help.", ", should you need it."],
    }
  if (/\b(?:fluent|speak)\b/u.test(whole)) {
    const them = / and /u.test(whole) ? "both" : "it"
    return {
      warm: [`, and I'd love to use ${them} at work.`, "."],
      plain: [`, and I'd be glad to use ${them} at work.`, ", if that's useful."],
      formal: [`, and would be glad to use ${them} at work.`],
    }
  }
  // What is over is told as it is.
  if (/^I (?:used to|trained|studied|graduated|grew up|qualified)\b/u.test(whole))
    return {
      warm: [".", ", so some of it would feel familiar."],
      plain: [".", ", so some of it would be familiar."],
      formal: [", so that some of it would be familiar."],
    }
  if (/^I(?:'m| am) (?:\p{L}+ )?(?:good|handy|great) (?:with|at)\b/u.test(whole))
    return {
      warm: [", if that ever helps.", "."],
      plain: [", which might come in handy.", "."],
      formal: [", which may be of use."],
    }
  if (HOURS.test(whole))
    return {
      warm: [", so the hours wouldn't put me off.", ", and the hours suit me."],
      plain: [", so the hours wouldn't put me off.", ", and I'm fine with the hours."],
      formal: [", so the hours would not deter me."],
    }
  if (/^I(?:'m| am|'ve been)\b.*\b(?:certified|qualified|licensed|registered|accredited|trained)\b/u.test(whole))
    return {
      warm: [", so that's covered.", "."],
      plain: [", so that's covered.", ", if that helps."],
      formal: [", should that be of use."],
    }
  if (/^I(?:'m| am) (?!an? )/u.test(whole) || form === "quality")
    return {
      warm: [", so I think this would suit me.", ", and I'd love a job that asks for that."],
      plain: [", so I think this would suit me.", ", and I'd like a job that asks for that."],
      formal: [", so I believe the work would suit me.", " and would like a position that asks for that."],
    }
  if (/^I (?:love|like|enjoy)\b/u.test(whole))
    return {
      warm: [", so I'd be very happy doing it with you.", "."],
      plain: [", so I'd be happy doing it with you.", "."],
      formal: [" and would be glad to do so with you."],
    }
  if (
    /^I (?:hold|have an?|have my|have the|have got)\b.*\b(?:licen[cs]e|certificate|diploma|degree|ticket|card|qualification|permit|cdl)\b/iu.test(
      whole,
    )
  )
    return {
      warm: [", so that's one thing less to sort out.", ", if that helps."],
      plain: [", if that's useful.", ", which might come in handy."],
      formal: [", which may be of use."],
    }
  if (/^(?:I|we) (?:know|understand|write|use|make|do|work|run|teach|keep)\b|^I have\b(?! \p{L}+ed\b)/iu.test(whole))
    return {
      warm: [", so I'd feel at home.", ", and I'd love to put that to use."],
      plain: [", so I don't think I'd need long to settle in.", ", which might be useful."],
      formal: [", which I hope would be useful to you."],
    }
  if (mood === "trouble")
    return {
      warm: [
        ", so I'd like to think I could help.",
        ", and I'd love to do the same for you.",
        ", so I'd jump at it.",
        ".",
      ],
      plain: [
        ", so I'd like to think I could help.",
        ", and I'd be glad to do the same for you.",
        ", so I'd be glad to have a go.",
        ".",
      ],
      formal: [", and would be glad to do the same for you.", ", and I hope that would help."],
    }
  return {
    warm: [
      ", and I'd love to do more of that with you.",
      ", so I'd like to think I'd fit in.",
      ". I'd love to do more of that.",
      ".",
    ],
    plain: [
      ", and I'd like to do more of it.",
      ". I'd like to do more of that.",
      ", so I'd settle in quickly, I think.",
      ".",
    ],
    formal: [", and would be glad to do so again.", ", which I hope would be useful to you."],
  }
}

/** A thing, not a statement: "ten years on the tills", "patience", "fixing boats". */
function broughtAlong({ form, text }: PointText): Slot {
  if (form === "gerund")
    return {
      warm: () => [`I'm good at ${text}, and I'd love to do it with you.`, `As for me, I'm happiest ${text}.`],
      plain: () => [`I'm good at ${text}, and that's what I'd bring.`, `What I'm good at is ${text}.`],
      formal: () => [`I am good at ${text}, and would be glad to put that to use.`],
    }
  if (/\b(?:licen[cs]e|certificate|diploma|ticket|card|qualification|badge|permit|passport)\b/iu.test(text))
    return {
      warm: () => [`I have ${text}, so that's one thing less to sort out.`, `I've got ${text} too, if that helps.`],
      plain: () => [`I have ${text}, which might come in handy.`, `I have ${text}, if that's useful.`],
      formal: () => [`I hold ${text}, which I hope may be of use.`],
    }
  return {
    warm: () => [`I'd bring ${text} with me.`, `I'd love to put ${text} to good use.`],
    plain: () => [`I'd bring ${text} with me.`, `I'd be glad to put ${text} to use.`],
    formal: () => [`I would bring ${text} with me.`, `I would be glad to put ${text} to use.`],
  }
}

/** What was not said in the talk. */
export function forgotten({ text, whole, form }: PointText): Slot {
  const said = whole ?? (form === "clause" ? capital(text) : null)
  if (said === null)
    return {
      warm: () => [`I forgot to mention ${text}.`, `I should have told you about ${text} too.`],
      plain: () => [`I forgot to mention ${text}.`, `I should have mentioned ${text} as well.`],
      formal: () => [`I should also have mentioned ${text}.`, `I would also like to mention ${text}.`],
    }
  const once = uncapital(said).replace(/^(I(?:'\p{L}+)?) also /u, "$1 ")
  return {
    warm: () => [
      `Oh, and I forgot to say that ${once}.`,
      `One thing I forgot to say: ${once}.`,
      `${capital(once)}, by the way, which I forgot to tell you.`,
      `I can't believe I forgot to tell you that ${once}.`,
    ],
    plain: () => [
      `I forgot to say that ${once}.`,
      `I should have said that ${once}.`,
      `${capital(once)} too, which I forgot to mention.`,
      `One thing I left out: ${once}.`,
    ],
    formal: () => [
      `I should have added that ${once}.`,
      `I did not mention that ${once}.`,
      `I would also like you to know that ${once}.`,
    ],
  }
}

/** A doubt of theirs, with what settles it where that was told. */
export function doubt({ text, form, whole, more }: PointText): Slot {
  const answer = more.map((sentence) => `${sentence}.`).join(" ")
  if (whole !== null) return same([`As for the point you raised: ${uncapital(whole)}.${answer && ` ${answer}`}`])
  const about = form === "how" ? text.replace(/^(?:if|whether) /u, "whether ") : text
  if (answer)
    return {
      warm: () => [`As for ${about}: ${uncapital(answer)}`, `We touched on ${about}. ${answer}`],
      plain: () => [`As for ${about}: ${uncapital(answer)}`, `On ${about}: ${uncapital(answer)}`],
      formal: () => [`With regard to ${about}: ${uncapital(answer)}`, `As to ${about}: ${uncapital(answer)}`],
    }
  return {
    warm: () => [
      `I'm happy to talk about ${about} whenever you like.`,
      `We touched on ${about}, and I'm happy to say more.`,
    ],
    plain: () => [`I'm happy to say more about ${about}.`, `We touched on ${about}. I can say more if that helps.`],
    formal: () => [`I would be glad to say more about ${about}.`],
  }
}

export function shared({ text, form, whole }: PointText): Slot {
  const said = whole ?? (form === "clause" ? text : null)
  if (said !== null) {
    const bare = uncapital(said)
    return {
      warm: () => [`And ${bare}! I liked that.`, `I'm still smiling that ${bare}.`, `How nice that ${bare}.`],
      plain: () => [`It was a nice surprise that ${bare}.`, `I liked that ${bare}.`],
      formal: () => [`It was a pleasant surprise that ${bare}.`],
    }
  }
  const common = /^(?:the )?same\b/u.test(text)
  return {
    warm: () => [common ? `How nice that we have ${text}.` : `How nice to meet somebody else who likes ${text}.`],
    plain: () => [
      common ? `I liked that we have ${text}.` : `It was good to meet somebody else who likes ${text}.`,
      !common && `I liked that we have ${text} in common.`,
    ],
    formal: () => [`It was a pleasure to find that we have ${text}${common ? "" : " in common"}.`],
  }
}

/** What stands behind a point in its own sentences. */
export const furtherOf = (point: PointText | null): string[] =>
  (point?.more ?? []).map((sentence) => (/[?]$/u.test(sentence) ? sentence : `${sentence}.`))
