/**
 * What was talked of, said to the reader: in short with what tells it from others, in two sentences, as a fragment that leads.
 * A sentence tells how a thing struck the candidate, never anything new about it.
 * @module
 */
import { capital, dayNoun, type Material, opening, type PointText, type Slot, type Tone, when } from "./material.ts"
import { again, deeds, isProblem, PEOPLE, wishing, wishingFor } from "./wish.ts"

type Way = string | null | false

const wordsIn = (text: string): number => text.split(/\s+/u).length

/** What was talked of; where it can be said in a way of its own, in that way. */
export function topic(point: PointText): Slot {
  const { form, whole, subject, parts } = point
  if (whole !== null && (subject === "I" || subject === "we" || form === "verb" || form === "quality")) {
    const ways = [`${whole}, and I was glad we came to talk about it.`, `${whole}, as you know.`]
    return { warm: () => ways, plain: () => ways, formal: () => ways }
  }
  if (form === "clause") return statement(point)
  if (form === "how") return manner(point)
  if (form === "gerund") return doing(point)
  return parts.and !== null || parts.aside !== null || parts.fact !== null ? inTwo(point) : thing(point)
}

/** "The mud kitchen", "the teens who stay for chess". */
function thing(point: PointText): Slot {
  const { mood, parts } = point
  const { first: text, plural } = parts
  const glad = mood !== "grave"
  const open = glad && mood !== "trouble"
  const count = wordsIn(text)
  const full = opening(text)
  const has = plural || / and /u.test(text) ? "have" : "has"
  const people = PEOPLE.test(parts.short ?? text)
  const bare = capital(text.replace(/^the (?=people\b|\p{L}+s\b)/u, ""))
  const wishes = (tone: Tone) =>
    count <= 14 ? wishing(point, tone, text).filter((wish) => !wish.endsWith(" that")) : []
  const light = mood === "light" || mood === "care"
  const problem =
    isProblem(point) && full !== null && !people && count <= 16 ? `${full} ${plural ? "are" : "is"}` : null
  return {
    warm: (m) => [
      ...wishes("warm").map((wish) => `${wish}.`),
      problem !== null && `${problem} a problem I'd love to help with.`,
      open && `I loved hearing about ${text}.`,
      open && count <= 12 && `It was such a treat to hear about ${text}.`,
      open && `I was so glad you told me about ${text}.`,
      !open && `${bare}: I can see why you have that on your mind.`,
      !open && `It was good of you to tell me about ${text}.`,
      full !== null &&
        open &&
        /^(?:this|today|on \p{Lu}\p{L}+day$)/u.test(m.day) &&
        count >= 4 &&
        count <= 16 &&
        favourite(full, plural, m),
      light && full !== null && !people && count <= 14 && `${full} made my day.`,
      mood === "light" && full !== null && count <= 16 && `${full} still make${plural ? "" : "s"} me smile.`,
      `I keep thinking about ${text}.`,
      light && full !== null && count <= 14 && `${full}! I'm still smiling.`,
      light && count <= 14 && `It would have been worth it just to hear about ${text}.`,
      light && full !== null && count <= 12 && `${full}: I didn't expect that, and I loved it.`,
      open && `I went away thinking about ${text}.`,
      full !== null && count <= 12 && `${full} ${has} stayed with me ever since.`,
      !open && glad && `I was glad you told me about ${text}.`,
    ],
    plain: () => [
      ...wishes("plain").map((wish) => `${wish}.`),
      problem !== null && `${problem} the kind of problem I'd like to work on.`,
      open && `It was good to hear about ${text}.`,
      open && `I was glad to hear about ${text}.`,
      !open && `I appreciated hearing about ${text}.`,
      `I was interested in what you said about ${text}.`,
      full !== null && count <= 10 && !people && `${full} caught my attention.`,
      open && full !== null && count <= 12 && !people && `${full} made for a good conversation.`,
      mood === "trouble" && full !== null && count <= 14 && `${full}: I can see why that's on your mind.`,
      light && `I liked hearing about ${text}.`,
      `I've been thinking about ${text}.`,
      full !== null && count <= 12 && `${full} ${has} stayed with me.`,
      count <= 9 && `I've thought about ${text} a fair bit since.`,
    ],
    formal: () => [
      `I was particularly interested to hear about ${text}.`,
      `I was glad to learn about ${text}.`,
      !/,/u.test(text) && `I found what you said about ${text} most interesting.`,
      `I have given some thought to ${text}.`,
      full !== null && count <= 12 && `${full} ${has} remained in my mind since.`,
      `I very much enjoyed hearing about ${text}.`,
    ],
  }
}

/** A thing and what was told beside it, each in its own sentence. */
function inTwo(point: PointText): Slot {
  const { text, parts, mood } = point
  const { first, and, aside, fact } = parts
  const beside = aside === null ? null : opening(aside)
  const many = manyOf(aside)
  const wishes = (tone: Tone) => (wordsIn(first) <= 12 ? wishingFor(point, tone, first) : [])
  const pair =
    and === null
      ? null
      : /^(?:how|why|what|whether|who|when|where) /u.test(and)
        ? `${first}, and ${and}`
        : wordsIn(and) > 5
          ? `${first}, and about ${and}`
          : `${first} and ${and}`
  const stop = mood === "grave" ? "." : "!"
  const open = mood !== "grave" && mood !== "trouble"
  const half = { warm: halfway(point, "love"), plain: halfway(point, "like") }
  const led = (lead: string, ways: readonly Way[]) => ways.map((way) => (way ? `${lead} ${way}` : way))
  return {
    warm: () => [
      ...(open ? led(`I loved hearing about ${first}.`, half.warm) : []),
      ...led(`I keep thinking about ${first}.`, half.warm),
      ...(beside === null ? [] : wishes("warm").map((wish) => `${beside}! ${wish}.`)),
      beside !== null && `I loved hearing about ${first}. ${beside}!${many ? ` ${many}` : ""}`,
      beside !== null && `${beside}! I can't get ${first} out of my head.`,
      beside !== null &&
        many !== null &&
        `I keep thinking about ${first}. ${beside}: ${many.charAt(0).toLowerCase()}${many.slice(1)}`,
      fact !== null && `I keep thinking about ${first}. ${capital(fact)}${stop}`,
      fact !== null && `What a story, ${first}. ${capital(fact)}${stop}`,
      open && half.warm.length === 0 && pair !== null && `I was so glad you told me about ${pair}.`,
      open && half.warm.length === 0 && pair !== null && `I loved hearing about ${pair}.`,
      !open && half.warm.length === 0 && pair !== null && `It was good of you to tell me about ${pair}.`,
      !open && half.warm.length === 0 && pair !== null && `I keep thinking about ${pair}.`,
      aside !== null && beside === null && `I loved hearing about ${text}.`,
      aside !== null && `I keep thinking about ${text}.`,
      open && half.warm.length === 0 && pair !== null && `It was such a pleasure to hear about ${pair}.`,
      half.warm.length === 0 && pair !== null && `I've been thinking about ${pair}.`,
      fact !== null && `When you told me about ${first}, and how ${fact}, I could see it in front of me.`,
      fact !== null && open && `I so enjoyed hearing about ${first}, and how ${fact}.`,
    ],
    plain: () => [
      ...led(`It was good to hear about ${first}.`, half.plain),
      ...led(`I've been thinking about ${first}.`, half.plain),
      ...(beside === null ? [] : wishes("plain").map((wish) => `${beside}. ${wish}.`)),
      beside !== null &&
        `It was good to hear about ${first}. ${beside}${many ? `: ${many.charAt(0).toLowerCase()}${many.slice(1)}` : "."}`,
      beside !== null && `I've been thinking about ${first}. ${beside}.${many ? ` ${many}` : ""}`,
      fact !== null && `I've been thinking about ${first}. ${capital(fact)}.`,
      fact !== null && `I'm glad you told me about ${first}. ${capital(fact)}.`,
      half.plain.length === 0 && pair !== null && `It was useful to hear about ${pair}.`,
      half.plain.length === 0 && pair !== null && `I'm glad we talked about ${pair}.`,
      half.plain.length === 0 && pair !== null && `I was interested in what you told me about ${pair}.`,
      half.plain.length === 0 && pair !== null && `I appreciated hearing about ${pair}.`,
      fact !== null && `I appreciated hearing about ${first}, and how ${fact}.`,
      aside !== null && `I was interested in what you told me about ${text}.`,
      aside !== null && beside === null && `It was good to hear about ${text}.`,
    ],
    formal: () => [
      and !== null &&
        `I was particularly interested in ${first}, and in ${/^(?:why|what|whether) /u.test(and) ? "the question of " : ""}${and}.`,
      and !== null && `I have given some thought to ${first}, and to ${and}.`,
      fact !== null && `I have thought since about ${first}, and how ${fact}.`,
      fact !== null && `I was particularly interested to hear about ${first}, and how ${fact}.`,
      aside !== null && `I was particularly interested in ${text}.`,
      aside !== null && `I was glad to learn about ${text}.`,
    ],
  }
}

/** "That's a lot of table pieces." */
function manyOf(aside: string | null): string | null {
  const said = /^(?<count>\d{2,}|\d{1,3},\d{3}) (?<things>\p{Ll}+(?: \p{Ll}+)?s)\b/u.exec(aside ?? "")?.groups
  return said && Number(said.count!.replace(",", "")) >= 20 ? `That's a lot of ${said.things!}.` : null
}

/** The second half where it is a thing to keep, to meet, to like or to answer. */
function halfway({ parts: { and } }: PointText, love: string): Way[] {
  if (and === null) return []
  return [
    /^your (?:\p{L}+ )?(?:idea|plan|way|habit|rule)\b/u.test(and) && `I ${love} ${and}.`,
    /^(?:the|your) (?:\p{L}+ )?promise\b/u.test(and) && `${capital(and)} is one I'd ${love} to help you keep.`,
    /^(?:the|your|its|their) (?:\p{L}+ )?(?:deadline|target)\b/u.test(and) &&
      `${capital(and)} is one I'd ${love} to help you meet.`,
    /^(?:whether|why) /u.test(and) && `${capital(and)} is a question I'd ${love} to help you answer.`,
  ].filter(Boolean)
}

/** "How you let families stay over", "why completions slip". */
function manner(point: PointText): Slot {
  const { text, mood, parts } = point
  const { fact } = parts
  const glad = mood !== "grave"
  const wish = (tone: Tone) => wishing(point, tone, again(point)).map((one) => `It was good to hear ${text}. ${one}.`)
  return {
    warm: () =>
      fact !== null && glad
        ? [`I love that ${fact}.`, `${capital(fact)}, and I love that.`]
        : [...wish("warm"), `What's stayed with me most is ${text}.`, `I was so glad to hear ${text}.`],
    plain: () =>
      fact !== null && glad
        ? [`I like that ${fact}.`, `${capital(fact)}, and I like that.`]
        : [
            ...wish("plain"),
            `It was useful to hear ${text}.`,
            `What interested me most was ${text}.`,
            `I was glad to hear ${text}.`,
          ],
    formal: () => [
      `What interested me most was ${text}.`,
      `It was most useful to hear ${text}.`,
      `I was particularly interested to hear ${text}.`,
    ],
  }
}

/** "Swapping the rig for LED". */
function doing(point: PointText): Slot {
  const { text } = point
  const one = !/ and |\(/u.test(text)
  return {
    warm: () => [
      one && `I was so glad to hear about ${text}.`,
      ...wishing(point, "warm", text).map((wish) => `${wish}.`),
      `I loved hearing about ${text}.`,
      !one && `I keep thinking about ${text}.`,
    ],
    plain: () => [
      ...wishing(point, "plain", text).map((wish) => `${wish}.`),
      `I was interested in what you said about ${text}.`,
      `I was glad to hear about ${text}.`,
      `I've been thinking about ${text}.`,
    ],
    formal: () => [
      `I was particularly interested to hear about ${text}.`,
      `I was glad to learn about ${text}.`,
      `I have given some thought to ${text}.`,
    ],
  }
}

function favourite(full: string, plural: boolean, m: Material): string {
  return `${full}: ${plural ? "those were" : "that was"} my ${m.american ? "favorite" : "favourite"} part of ${dayNoun(m)}.`
}

/** "You send a truck out at night", "the old boiler stays". */
function statement(point: PointText): Slot {
  const { text, mood, subject, parts } = point
  const { fragment, fact } = parts
  const lead = fragment === null ? null : opening(fragment)
  const own = fact === null ? null : opening(fact)
  const that = subject === "you" ? text : `that ${text}`
  const short = lead === null && own !== null && wordsIn(text) <= 18
  const wish = deeds(point)[0]
  const stands = fragment !== null && /, and you /u.test(fragment)
  const struck: Partial<Record<PointText["mood"], Record<"warm" | "plain", Way[]>>> = {
    light: {
      warm: [`${own}, and it still makes me smile.`, `I'm still smiling that ${fact}.`, `${own}! I laughed at that.`],
      plain: [`${own}, and it made me smile.`, `I smiled when you told me ${text}.`],
    },
    care: {
      warm: [`${own}, and I love that.`, `I love that ${fact}.`, `It moved me to hear that ${fact}.`],
      plain: [`${own}, and I like that.`, `I like that ${fact}.`, `I was glad to hear that ${fact}.`],
    },
    grave: {
      warm: [`${own}, and that can't have been easy.`, `I was so sorry to hear that ${fact}.`],
      plain: [`${own}, and that can't have been easy.`, `I was sorry to hear that ${fact}.`],
    },
  }
  return {
    warm: () =>
      lead !== null
        ? [
            stands ? `${lead}! Hats off to you all.` : `${lead}: what a thing.`,
            `I keep coming back to what you said: ${fragment!}.`,
          ]
        : (short && struck[mood]?.warm) || [
            wish !== undefined &&
              subject === "you" &&
              `You told me ${that}, and I'd love to ${wish.replace("*", "that")}.`,
            `I keep coming back to what you said: ${text}.`,
            `I was so interested to hear that ${text}.`,
            `When you told me ${that}, I could see it in front of me.`,
            `You told me ${that}, and I've thought about it a lot since.`,
            `I'm so glad you told me ${that}.`,
            `You told me ${that}, and I could picture it at once.`,
            `What you said has stayed with me: ${text}.`,
          ],
    plain: () =>
      lead !== null
        ? [
            stands ? `${lead}. Hats off to you.` : `${lead}: I can see what you are up against.`,
            `I've been thinking about what you said: ${fragment!}.`,
          ]
        : (short && struck[mood]?.plain) || [
            wish !== undefined &&
              subject === "you" &&
              `You told me ${that}, and I'd like to ${wish.replace("*", "that")}.`,
            `You told me ${that}.`,
            `I was interested to hear that ${text}.`,
            `You told me ${that}, and I've thought about it since.`,
            `I'm glad you told me ${that}.`,
            `I remember you telling me ${that}.`,
            `What you said has stayed with me: ${text}.`,
          ],
    formal: () => [
      fragment !== null && `I have thought since about what you told me: ${fragment}.`,
      fragment === null && `I was interested to learn that ${text}.`,
      fragment === null && `You mentioned that ${text}, and I have thought about it since.`,
    ],
  }
}

/** Thanks and topic in one breath. */
export function thanksFor({ form, mood, parts }: PointText): Slot {
  const { first: text, and, aside, fact } = parts
  const hear = form === "how" ? text : `about ${text}`
  const tidy = form !== "clause" && form !== "gerund" && and === null && aside === null && fact === null
  const short = tidy && wordsIn(text) <= 10
  const open = (mood === "trouble" || mood === "grave") && form === "noun"
  return {
    warm: (m) => [
      short && `Thank you for ${dayNoun(m)}, and for telling me ${hear}.`,
      short && open && `Thank you for seeing me${when(m)}, and for being so open about ${text}.`,
    ],
    plain: (m) => [
      short && `Thank you for your time${when(m)}, and for telling me ${hear}.`,
      short && open && `Thank you for seeing me${when(m)}, and for being open about ${text}.`,
    ],
    formal: (m) => [tidy && `Thank you for seeing me${when(m)}, and for telling me ${hear}.`],
  }
}

/** What one makes of it, where there is more to say than that it was told. */
export function reaction(point: PointText): Slot {
  const { mood, form, parts } = point
  const nothing = () => []
  if (mood === "grave" && (form === "clause" || parts.over))
    return {
      warm: () => ["That can't have been easy."],
      plain: () => ["That can't have been easy."],
      formal: () => ["That cannot have been easy."],
    }
  const wishes = (tone: Tone) => () => wishing(point, tone, again(point)).map((wish) => `${wish}.`)
  const heard = mood === "trouble" && !parts.over
  if (deeds(point).length > 0 && form !== "clause")
    return {
      warm: (m) => [...wishes("warm")(), heard && !m.american && "It sounds like a real headache."],
      plain: () => [...wishes("plain")(), heard && "I can see why it's on your mind."],
      formal: wishes("formal"),
    }
  return mood === "light"
    ? {
        warm: () => ["It really made me smile.", "I'm still smiling about it."],
        plain: () => ["It made me smile."],
        formal: nothing,
      }
    : { warm: nothing, plain: nothing, formal: nothing }
}
