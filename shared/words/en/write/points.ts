/**
 * What the candidate typed, set in a sentence: what they would bring, what was left unsaid, a doubt, a thing in common.
 * Nothing is concluded from it that does not follow.
 * @module
 */
import { echoes, related } from "./joined.ts"
import { atFirm, byTone, capital, type Material, type PointText, type Slot, type Tone, uncapital } from "./material.ts"
import { ofOneTrade } from "./trades.words.ts"
import { again, wishing } from "./wish.ts"

const HOURS =
  /\b(?:nights?|weekends?|sundays?|saturdays?|early|mornings?|shifts?|call-outs?|on call|\d ?am|overnight)\b/iu

/**
 * What the candidate would bring, with a way on to the job where there is a true one.
 * @param linked why one listened was told already
 */
export function value(point: PointText, about: PointText | null, linked = false): Slot {
  const { form, whole, years } = point
  if (whole === null) return years === null ? broughtAlong(point) : withYears(years)
  const full = point.more.length > 0 || DRAWS.test(whole) || whole.split(" ").length > 19
  const tails = full ? null : (about && tied(point, about)) || tailsFor(whole, form, about)
  const links = about !== null && !linked && !full && related(about, point) ? LINKS : null
  return byTone((name) => (m: Material) => [
    ...(links?.[name] ?? []).flatMap((link) => [...point.otherWays, whole].map((way) => `${link} ${uncapital(way)}.`)),
    ...[...point.otherWays, whole].flatMap((way) =>
      tails === null ? [`${way}.`] : fitting(way, tails(m)[name]).map((tail) => way + tail),
    ),
    `~For my part, ${uncapital(whole)}.`,
    `~As for me, ${uncapital(whole)}.`,
  ])
}

/** "We got two awards and I led a team, and …": one "and" too many. */
function fitting(said: string, tails: readonly string[]): readonly string[] {
  const fit = / and (?:I|we|it|they|that|my)\b|'m\b| and \S+.* and /u.test(said)
    ? tails.filter((tail) => !tail.startsWith(", and"))
    : tails
  return fit.length > 0 ? fit : ["."]
}

/** Why one listened to what was just told of. */
const LINKS: Record<Tone, readonly string[]> = {
  warm: [
    "I was all ears, because",
    "You can guess why that caught my ear:",
    "That spoke to me, because",
    "I mention it because",
  ],
  plain: ["I listened closely, because", "I mention it because", "That caught my attention because"],
  formal: ["I followed it closely, as", "I mention this because"],
}

/** A hope, behind what was told of oneself. */
export const offered: Slot = {
  warm: (m) => [
    "I hope there's something in that you could use.",
    "I'd love to put that to work for you.",
    "I'd like to think I could be some use to you from early on.",
    m.company !== null && `I'd love to bring that to ${m.company}.`,
    "I hope that's some of what you're looking for.",
  ],
  plain: (m) => [
    "I hope that's some of what you're looking for.",
    "I think I could be useful from early on.",
    "I'd be glad to put that to work for you.",
    m.company !== null && `I think that could be useful at ${m.company}.`,
  ],
  formal: (m) => [
    "I hope that this would be of use to you.",
    m.company !== null && `I believe that this could be of use at ${m.company}.`,
    "I would hope to put that to good use.",
  ],
}

type Tails = (m: Material) => Record<Tone, readonly string[]>

/** It has its own conclusion. */
const DRAWS =
  / so (?!far\b|much\b|many\b|on\b|that\b)\p{L}+|, and (?:only|nobody|none)\b|^I can\b.* and |, and I\b|\bthat's\b|, which\b|^After\b/u

/** "Ten years on the tills". */
function withYears(years: string): Slot {
  const there = (m: Material) => (m.company ? `to ${m.company}` : "to the job")
  // "Nine years in a call centre" is spent there; "two years of water chemistry" is had.
  const have = SPENT.test(years) ? "I've spent" : "I have"
  const behind = SPENT.test(years) ? "" : " behind me"
  return {
    warm: (m) => [
      `${have} ${years}${behind}, and I'd love to bring that ${there(m)}.`,
      `${have} ${years}${behind}, so I hope I could be useful to you.`,
    ],
    plain: (m) => [
      `${have} ${years}${behind}, so I think I could be useful to you.`,
      `${have} ${years}${behind}, and I'd bring that ${there(m)}.`,
    ],
    formal: (m) => [
      `${have} ${years}${behind}, and would hope to bring that experience ${there(m)}.`,
      `${have} ${years}${behind}, so I hope that I could be of use to you.`,
    ],
  }
}

const SPENT =
  /^(?:over |about )?\S+ (?:years|months|seasons) (?:in|at|on|as|with|running|leading|doing|teaching|\p{L}+ing)\b/u

/** A true link between the two, else null. */
function tied(point: PointText, about: PointText): Tails | null {
  const whole = point.whole ?? point.text
  if (about.mood === "trouble" && RESULT.test(whole)) return PROVEN
  if (!related(about, point)) return null
  if (WANTED.test(about.text)) return USEFUL
  const wish = (tone: Tone) =>
    wishing(about, tone, again(about)).map((one) => `, and ${one.replace(/^I (?=would)/u, "")}.`)
  if (wish("warm").length > 0) return () => byTone((tone) => [...wish(tone), "."])
  return PAST.test(whole) ? KNOWING : null
}

/** Somebody who has done the like. */
const KNOWING: Tails = () => ({
  warm: [
    ", so I wouldn't be starting from scratch.",
    ", so I know a little of what that's like.",
    ", so I have some idea of what that takes.",
    ".",
  ],
  plain: [
    ", so I wouldn't be starting from scratch.",
    ", so I know something of what that's like.",
    ", so I have some idea of what it takes.",
    ".",
  ],
  formal: [", and so have some idea of what it takes.", ", so it would not be new to me."],
})

/** "You have no tenors." "I sang tenor." */
const WANTED = /\byou (?:have no|need|want|are (?:looking for|short of|after))\b/u
const USEFUL: Tails = () => ({
  warm: [", so I'd love to help there."],
  plain: [", so I could help there."],
  formal: [", so I would be glad to help there."],
})

const alone: Tails = () => ({ warm: ["."], plain: ["."], formal: ["."] })

function tailsFor(whole: string, form: PointText["form"], about: PointText | null): Tails {
  if (
    /^I(?:'m| am) (?:(?:fine|ok|happy|good|handy|great) (?:with|at)|an? (?:quick|fast) learner)\b|^I (?:have|own) my own\b/u.test(
      whole,
    )
  )
    return alone
  if (
    /^I (?:can|could|will|am able|am available|am happy|am free)\b|^I'll\b|^I'm (?:free|available|able)\b/u.test(whole)
  )
    return alone
  if (/\b(?:fluent|speak)\b/u.test(whole)) {
    const them = / and /u.test(whole) ? "both" : "it"
    return (m) => ({
      warm: [`, and I'd love to use ${them}${atFirm(m, " at work")}.`],
      plain: [`, and I'd like to use ${them}${atFirm(m, " at work")}.`],
      formal: [`, and would be glad to use ${them}${atFirm(m, " at work")}.`],
    })
  }
  // What is over is told as it is.
  if (/^I (?:used to|trained|studied|graduated|grew up|qualified)\b/u.test(whole)) return alone
  if (HOURS.test(whole))
    return (m) =>
      HOURS.test(`${about?.text ?? ""} ${m.role ?? ""}`)
        ? {
            warm: [", so the hours would suit me.", ", and I'm used to the hours."],
            plain: [", so the hours are no problem.", ", so I'm used to the hours."],
            formal: [", so the hours would suit me."],
          }
        : (PAST.test(whole) ? past : present)(m)
  if (
    /\b(?:certified|qualified|licensed|registered|accredited|(?<=(?:'m|am|been) (?:\p{L}+ ){0,4})trained|licen[cs]e|certificate|diploma|degree|ticket|card|qualification|permit|cdl|training|course)\b/iu.test(
      whole,
    )
  )
    return alone
  if (/^I(?:'m| am) (?!an? )/u.test(whole) || form === "quality")
    return () => ({
      warm: [", and I'd love a job that asks for that.", "."],
      plain: [", and I'd like a job that asks for that.", "."],
      formal: [", and would like a position that asks for that."],
    })
  if (/^I (?:love|like|enjoy)\b/u.test(whole))
    return (m) => ({
      warm: [`, and I'd love to do it${atFirm(m, " with you")}.`],
      plain: [`, and I'd like to do it${atFirm(m, " with you")}.`],
      formal: [`, and would be glad to do so${atFirm(m, " with you")}.`],
    })
  if (RESULT.test(whole) && about !== null && (about.mood === "trouble" || about.mood === "grave")) return PROVEN
  return PAST.test(whole) ? past : present
}

/** "Cut stockouts by a third", "closed 112 findings". */
const RESULT =
  /\b(?:cut|halved|reduced|lowered|doubled|tripled|raised|closed|cleared|saved|grew|brought \p{L}+ down|got \p{L}+ down)\b.*(?:\d|\bhalf\b|\bthird\b|\bquarter\b|\bzero\b|\bin half\b)|\bhalved\b/u
const PROVEN: Tails = () => ({
  warm: [", so I've seen that it can be done."],
  plain: [", so I know it can be done."],
  formal: [", so I know that it can be done."],
})
const PAST =
  /\b(?:I|we)(?:'ve| have)? (?:(?:just|also|once|only|even) )?(?:\p{L}+ed|been|done|ran|run|led|built|rebuilt|wrote|written|drove|driven|taught|did|made|sold|bought|kept|held|grew|dealt|gave|took|taken|brought|sat|stood|spoke|sang|swam|flew|fed|cut|set|put|had|was|were|won|began|got|learnt|spent|saw|seen|went|came|met|left|found|shot|dug|rode|lost|cared)\b/u

const present: Tails = (m) => ({
  warm: [`, and I'd love to put that to use${atFirm(m)}.`, "."],
  plain: [
    `, and I'd like to put that to use${atFirm(m)}.`,
    ".",
    `, which I hope would help${atFirm(m, " in the job")}.`,
  ],
  formal: [`, and would be glad to put that to use${atFirm(m)}.`],
})

const past: Tails = (m) => {
  const there = m.company ? `to ${m.company}` : "to the job"
  const at = atFirm(m, " in the job")
  return {
    warm: [
      ".",
      `, and I'd love to bring all of that ${there}.`,
      `, and I hope that would help me${at}.`,
      ", so I hope I'd be of some use to you.",
    ],
    plain: [
      ".",
      `, and I'd bring that ${there}.`,
      ", which I hope counts for something.",
      ", and I hope it would be of use to you.",
      `, which I think would help me${at}.`,
      ", so I think I could be useful to you.",
    ],
    formal: [
      `, and would hope to bring that experience ${there}.`,
      `, which I believe would be of use${at}.`,
      `, and I would hope to be of use to you in the same way.`,
    ],
  }
}

/** A thing, not a statement: "ten years on the tills", "patience", "fixing boats". */
function broughtAlong({ form, text }: PointText): Slot {
  if (form === "gerund")
    return {
      warm: (m) => [`I'm good at ${text}, and I'd love to do it${atFirm(m, " with you")}.`, `I'm happiest ${text}.`],
      plain: (m) => [`I'm good at ${text}, and I'd like to do it${atFirm(m, " with you")}.`, `I'm good at ${text}.`],
      formal: (m) => [`I am good at ${text}, and would be glad to do it${atFirm(m, " with you")}.`],
    }
  if (
    /\b(?:licen[cs]e|certificate|certs?|degree|diploma|phd|msc|bsc|nvq|ticket|card|qualification|badge|permit|passport)\b/iu.test(
      text,
    )
  )
    return {
      warm: () => [`I have ${text}.`],
      plain: () => [`I have ${text}.`],
      formal: () => [`I hold ${text}.`],
    }
  return {
    warm: () => [`I'd bring ${text} with me.`, `I'd love to put ${text} to good use.`],
    plain: () => [`I'd bring ${text} with me.`, `I'd be glad to put ${text} to use.`],
    formal: () => [`I would bring ${text} with me.`, `I would be glad to put ${text} to use.`],
  }
}

/** It may have happened since. */
const NEWS = /\b(?:last week|this week|yesterday|today|this morning|last night|at the weekend|just)\b/u

/** What was not said in the talk; told with the topic where the two are of one kind. */
export function forgotten({ text, whole, form }: PointText, about: PointText | null): Slot {
  const said = whole ?? (form === "clause" ? capital(text) : null)
  if (said === null)
    return {
      warm: () => [`I forgot to mention ${text}.`, !text.includes(":") && `I meant to tell you about ${text} too.`],
      plain: () => [`I forgot to mention ${text}.`, `I should have mentioned ${text} as well.`],
      formal: () => [`I should also have mentioned ${text}.`, `I would also like to mention ${text}.`],
    }
  const once = uncapital(said).replace(/^(I(?:'\p{L}+)?) also /u, "$1 ")
  if (NEWS.test(once))
    return {
      warm: () => [`One bit of news from my side: ${once}.`, `Something else you may like to know: ${once}.`],
      plain: () => [`One piece of news: ${once}.`, `One more thing: ${once}.`],
      formal: () => [`I should add that ${once}.`, `May I also add that ${once}.`],
    }
  const near = about !== null && (echoes(said, about.text) || ofOneTrade(said, about.text))
  if (near)
    return {
      warm: () => [
        `I should have said when it came up: ${once}.`,
        `${capital(once)}, and I can't think why I didn't say so.`,
        `What I forgot to say was that ${once}.`,
        `I meant to tell you at the time that ${once}.`,
      ],
      plain: () => [
        `${capital(once)}, and I should have said so when it came up.`,
        `I should have said when it came up: ${once}.`,
        `What I didn't say is that ${once}.`,
        `I should have told you on the day that ${once}.`,
      ],
      formal: () => [`I should have added, when it came up, that ${once}.`, `What I omitted to say is that ${once}.`],
    }
  return {
    warm: () => [
      `Oh, and I forgot to say: ${once}.`,
      `One thing I forgot to say: ${once}.`,
      `I never told you that ${once}.`,
      `Something I forgot to mention: ${once}.`,
    ],
    plain: () => [
      `I didn't say so at the time, but ${once}.`,
      `I should have mentioned that ${once}.`,
      `One more thing: ${once}.`,
      `One thing I forgot to say: ${once}.`,
      `I forgot to say that ${once}.`,
    ],
    formal: () => [`I omitted to say that ${once}.`, `May I also add that ${once}.`, `I should add that ${once}.`],
  }
}

/** A doubt of theirs, with what settles it where that was told. */
export function doubt({ text, form, whole, more }: PointText): Slot {
  const answer = more.map(stopped).join(" ")
  if (whole !== null) {
    const said = `${uncapital(whole)}.${answer && ` ${answer}`}`
    return {
      warm: () => [`On the point you raised: ${said}`, `About your question: ${said}`],
      plain: () => [`On the point you raised: ${said}`, `About your question: ${said}`],
      formal: () => [`On the point you raised, ${said}`],
    }
  }
  if (form === "how" && answer) {
    const settled = settling(more)
    const whether = text.replace(/^(?:if|whether) /u, "")
    if (/^(?:how|why|what|when|where|who)\b/u.test(whether)) {
      const ways = [`You asked ${whether}. ${settled}`, `You wondered ${whether}. ${settled}`]
      return { warm: () => ways, plain: () => ways, formal: () => ways }
    }
    return {
      warm: () => [`You wondered if ${whether}. ${settled}`, `You asked if ${whether}. ${settled}`],
      plain: () => [`You asked if ${whether}. ${settled}`, `You wondered if ${whether}. ${settled}`],
      formal: () => [`You asked whether ${whether}. ${settled}`, `You wondered whether ${whether}. ${settled}`],
    }
  }
  const about = form === "how" ? text.replace(/^(?:if|whether) /u, "whether ") : text
  if (answer && /^no /u.test(about)) {
    const ways = [`I have ${about}, but ${uncapital(answer)}`, `It's true that I have ${about}. ${answer}`]
    return { warm: () => ways, plain: () => ways, formal: () => ways }
  }
  if (answer)
    return {
      warm: () => [`You asked about ${about}. ${answer}`, `About ${about}: ${uncapital(answer)}`],
      plain: () => [`You asked about ${about}. ${answer}`, `About ${about}: ${uncapital(answer)}`],
      formal: () => [`You asked about ${about}. ${answer}`, `With regard to ${about}: ${uncapital(answer)}`],
    }
  return {
    warm: () => [`I'm happy to talk more about ${about} whenever you like.`],
    plain: () => [`I'm happy to say more about ${about}.`],
    formal: () => [`I would be glad to say more about ${about}.`],
  }
}

/** "I won't: I spent three years on a line and liked it." */
function settling([first = "", ...more]: readonly string[]): string {
  const [next, ...rest] = more
  if (next === undefined || first.split(" ").length > 4) return [first, ...more].map(stopped).join(" ")
  return [`${first}: ${uncapital(next)}`, ...rest].map(stopped).join(" ")
}

export function shared({ text, form, whole }: PointText): Slot {
  const said = whole ?? (form === "clause" || /^(?:we|you|your)\b/u.test(text) ? text : null)
  if (said !== null) {
    const bare = uncapital(said)
    // "You also started on a market stall": somebody else who did.
    const also =
      /^you also (?<did>(?:\p{L}+ed|began|grew|ran|went|came|taught|sang|rode|swam|built|drove|left|did|was) .+)$/u.exec(
        bare,
      )?.groups?.did
    return {
      warm: () => [
        also !== undefined && `How nice to meet somebody else who ${also}!`,
        also === undefined && `How nice that ${bare}!`,
        also === undefined && `I was so pleased to find that ${bare}.`,
      ],
      plain: () => [
        also !== undefined && `It was good to meet somebody else who ${also}.`,
        also === undefined && `I was glad to find that ${bare}.`,
        `I liked that ${bare}.`,
      ],
      formal: () => [`It was a pleasure to find that ${bare}.`],
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

const FRAMES = {
  topic: [
    "One thing from our talk has stayed with me: *.",
    "There is one thing from our talk that I keep in mind: *.",
    "I have thought since about one thing you told me: *.",
  ],
  value: ["One thing that I would bring: *.", "This is what I would bring: *.", "I would bring this with me: *."],
  forgotten: ["One thing that I did not mention: *.", "I should have mentioned one thing more: *."],
  doubt: ["On the point you raised: *.", "This is my answer to the point you raised: *."],
  shared: ["We have one thing in common: *.", "I noticed one thing that we have in common: *."],
}

type Framed = keyof typeof FRAMES

/** Whether a slot says a point that there are such frames for. */
export const isFramed = (name: string): name is Framed => Object.hasOwn(FRAMES, name)

/** Frames that claim nothing of what kind of words stand in them. */
export const framed = (name: Framed, { plain, more }: PointText): string[] =>
  FRAMES[name].map((frame) =>
    // The others have their further sentences added behind them.
    [frame.replace("*", plain), ...(name === "doubt" ? more.map(stopped) : [])].join(" "),
  )

/** What stands behind a point in its own sentences. */
export const furtherOf = (point: PointText | null): string[] => (point?.more ?? []).map(stopped)

const stopped = (sentence: string): string => (/[.?!]$/u.test(sentence) ? sentence : `${sentence}.`)
