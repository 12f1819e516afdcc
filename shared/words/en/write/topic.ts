/**
 * What was talked of, said to the reader: in short with what tells it from others, in two sentences, as a fragment that leads.
 * A sentence tells how a thing struck the candidate, never anything new about it.
 * @module
 */
import { capital, dayNoun, inShort, type Material, opening, type PointText, type Slot, when } from "./material.ts"

type Way = string | null | false

const wordsIn = (text: string): number => text.split(/\s+/u).length

/** "The one nobody can find", "the ones who stay for chess": what tells it from others, said behind it. */
function atLength(point: PointText): string | null {
  const { which, plural } = point.parts
  const short = inShort(point)
  return short !== null && which !== null ? `${short}, the ${plural ? "ones" : "one"} ${which}` : null
}

/** Said in front of its verb: "Tents that sold out in April are". */
function asKind({ form, parts: { short, which, plural, and, aside } }: PointText): string | null {
  if (form !== "noun" || short === null || which === null || and !== null || aside !== null) return null
  const bare = short.replace(/^(?:the|that|those|these) /u, "")
  if (plural) return `${bare} ${which} are`
  return /^(?:your|last) /u.test(short) ? null : `${short} ${which} is`
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

/** What was talked of; where it can be said in a way of its own, in that way. */
export function topic(point: PointText): Slot {
  const { form, mood, whole, subject, parts } = point
  if (whole !== null && (subject === "I" || subject === "we" || form === "verb" || form === "quality")) {
    const ways = [`${whole}, and I was glad we came to talk about it.`, `${whole}, as you know.`]
    return { warm: () => ways, plain: () => ways, formal: () => ways }
  }
  if (form === "clause") return statement(point)
  if (form === "how") return manner(point)
  if (form === "gerund") return doing(point)
  if (parts.and !== null || parts.aside !== null || parts.fact !== null) return inTwo(point)
  const { first: text, over, plural } = parts
  const glad = mood !== "grave"
  const count = wordsIn(text)
  const full = opening(text)
  const long = atLength(point)
  const kind = asKind(point)
  const people = PEOPLE.test(parts.short ?? text)
  const beings = people || (mood === "light" && ANIMALS.test(parts.short ?? text))
  const problem = mood === "trouble"
  const trouble = problem && !people
  const seen = glad && !problem && parts.short !== null
  const work = !beings && WORK.test(parts.short ?? "")
  const bare = capital(text.replace(/^the (?=people\b|\p{L}+s\b)/u, ""))
  const has = plural ? "have" : "has"
  return {
    warm: (m) => [
      long !== null && `I keep thinking about ${long}.`,
      trouble && !over && kind !== null && `${opening(kind)} a problem I'd love to help with.`,
      trouble && kind !== null && `${opening(kind)} just the kind of problem I'd love to work on.`,
      problem && people && `${bare}: that's a problem I'd love to work on.`,
      seen && beings && `I'd love to meet ${text}.`,
      seen && !beings && parts.which !== null && `I'd love to see ${text}.`,
      full !== null && glad && !problem && m.day !== "" && count >= 4 && count <= 16 && favourite(full, m),
      mood === "light" && full !== null && parts.which !== null && `${full} still make${plural ? "" : "s"} me smile.`,
      mood === "change" && full !== null && `${full} ${plural ? "are" : "is"} something I'd love to be part of.`,
      work && glad && `If you need another pair of hands for ${text}, I'd love to help.`,
      count <= 7 && !beings && !/ with /u.test(text) && `I went home with ${text} on my mind.`,
      glad && !people && !problem && `You've made me curious about ${text}.`,
      long === null && `I'm still thinking about ${text}.`,
    ],
    plain: () => [
      long !== null && `I've been thinking about ${long}.`,
      long !== null && !people && `I can still picture ${long}.`,
      trouble && !over && kind !== null && `${opening(kind)} something I'd like to help with.`,
      trouble && kind !== null && `${opening(kind)} the kind of problem I'd like to work on.`,
      problem && people && `${bare}: that's a problem I'd like to work on.`,
      seen && beings && `I'd like to meet ${text}.`,
      seen && !beings && parts.which !== null && `I'd like to see ${text}.`,
      mood === "change" && full !== null && `${full} ${plural ? "are" : "is"} something I'd like to be part of.`,
      work && glad && `If you need another pair of hands for ${text}, I'd be glad to help.`,
      MACHINE.test(parts.short ?? "") && glad && `I'd like to get my hands on ${text}.`,
      full !== null && count <= 10 && !people && `${full} ${has} been on my mind since we talked.`,
      glad && !people && !problem && `You've made me curious about ${text}.`,
      long === null && `I'm still thinking about ${text}.`,
    ],
    formal: () => [
      long !== null && `I have thought since about ${long}.`,
      `I was particularly interested in ${text}.`,
      `I have given some thought to ${text}.`,
    ],
  }
}

const ANIMALS =
  /\b(?:dogs?|cats?|horses?|racehorses|goats?|hens|chickens|parrots?|bees|sheep|lambs?|cows?|ponies|pony|donkeys?|rabbits?)\b/iu
/** One can lend a hand with it. */
const WORK =
  /\b(?:job|project|contract|order|move|switch|migration|rebuild|refit|launch|opening|exhibition|show|festival|garden|swap|backlog|harvest|lambing|stocktake)$/iu
const MACHINE =
  /\b(?:line|press|presses|machine|machines|rig|engine|engines|boiler|robot|robot cell|lathe|loom|looms|excavator|tractor|units|lift|elevator|oven|kiln|scanner|scanners)(?: \p{L}+)?$/iu

/** A thing and what was told beside it, each in its own sentence. */
function inTwo(point: PointText): Slot {
  const { text, parts, mood } = point
  const { first, and, aside, fact, plural } = parts
  const half = { warm: halfway(point, "love"), plain: halfway(point, "like") }
  const beside = aside === null ? null : opening(aside)
  const pair = and === null ? null : `${first}, and about ${and}`
  const told = fact === null ? null : `${first}, and how ${fact}`
  const stop = mood === "grave" ? "." : "!"
  return {
    warm: () =>
      half.warm.length > 0
        ? half.warm.flatMap((way) => [
            `I keep thinking about ${first}. ${way}`,
            `I'm still thinking about ${first}. ${way}`,
          ])
        : [
            beside !== null && `I keep thinking about ${first}. ${beside}!`,
            beside !== null && WORK.test(first) && `${beside}! I'd love to help with ${first}.`,
            beside !== null && `${capital(first)} ha${plural ? "ve" : "s"} been on my mind ever since. ${beside}!`,
            fact !== null && `I keep thinking about ${first}. ${capital(fact)}${stop}`,
            told !== null && `I'm still thinking about ${told}.`,
            pair !== null && `I keep thinking about ${pair}.`,
            pair !== null && `I'm still thinking about ${pair}.`,
            aside !== null && beside === null && `I keep thinking about ${text}.`,
          ],
    plain: () =>
      half.plain.length > 0
        ? half.plain.flatMap((way) => [
            `I've been thinking about ${first}. ${way}`,
            `I'm still thinking about ${first}. ${way}`,
          ])
        : [
            beside !== null && `I've been thinking about ${first}. ${beside}.`,
            beside !== null && WORK.test(first) && `${beside}: I'd like to help with ${first}.`,
            fact !== null && `I've been thinking about ${first}. ${capital(fact)}.`,
            told !== null && `I'm still thinking about ${told}.`,
            pair !== null && `I've been thinking about ${pair}.`,
            pair !== null && `I'm still thinking about ${pair}.`,
            aside !== null && beside === null && `I've been thinking about ${text}.`,
          ],
    formal: () => [
      and !== null &&
        `I was particularly interested in ${first}, and in ${/^(?:why|what|whether) /u.test(and) ? "the question of " : ""}${and}.`,
      and !== null && `I have given some thought to ${first}, and to ${and}.`,
      told !== null && `I have thought since about ${told}.`,
      told !== null && `I was particularly interested in ${told}.`,
      aside !== null && `I was particularly interested in ${text}.`,
      aside !== null && `I have given some thought to ${text}.`,
    ],
  }
}

/** "How you let families stay over", "why completions slip". */
function manner({ text, mood, parts: { fact } }: PointText): Slot {
  const glad = mood !== "grave"
  return {
    warm: () =>
      fact !== null && glad
        ? [`${capital(fact)}, and I love that.`, `I love that ${fact}.`]
        : [
            `What's stayed with me most is ${text}.`,
            `I've thought a lot about ${text}.`,
            glad && mood !== "trouble" && /^how /u.test(text) && `You've made me curious about ${text}.`,
            glad && `I'd happily have heard more about ${text}.`,
          ],
    plain: () =>
      fact !== null && glad
        ? [`I like that ${fact}.`, `${capital(fact)}, and I like that.`]
        : [
            `What interested me most was ${text}.`,
            glad && mood !== "trouble" && /^how /u.test(text) && `You've made me curious about ${text}.`,
            `I've been thinking about ${text}.`,
            glad && `I'd like to hear more about ${text}.`,
          ],
    formal: () => [
      `What interested me most was ${text}.`,
      `I have given some thought to ${text}.`,
      `I was particularly interested to hear ${text}.`,
    ],
  }
}

/** "Swapping the rig for LED". */
function doing({ text }: PointText): Slot {
  const one = !/ and |\(/u.test(text)
  const full = capital(text)
  return {
    warm: () => [
      one && `${full} sounds like a job I'd love.`,
      one && `${full} is something I'd love to be part of.`,
      one && `If you need another pair of hands for ${text}, I'd love to help.`,
      !one && `I keep thinking about ${text}.`,
      !one && `I'm still thinking about ${text}.`,
    ],
    plain: () => [
      one && `${full} sounds like a job I'd enjoy.`,
      one && `${full}: that's work I'd like.`,
      one && `If you need another pair of hands for ${text}, I'd be glad to help.`,
      !one && `I've been thinking about ${text}.`,
      !one && `I'm still thinking about ${text}.`,
    ],
    formal: () => [`I was particularly interested in ${text}.`, `I have given some thought to ${text}.`],
  }
}

const PEOPLE =
  /\b(?:people|children|kids|teens|pupils|students|patients|residents|families|family|gentlem[ae]n|lady|ladies|man|men|woman|women|boys?|girls?|tenants?|customers?|guests?|staff|volunteers?|members|grand\p{L}+|mothers?|fathers?|parents?|drivers?|workers?|nurses?|teachers?|neighbou?rs?|visitors?|players?|singers?|growers?|farmers?|shoppers?|passengers?|callers?|owners?|guys?|regulars?|apprentices?|clients?)\b/iu

function favourite(full: string, m: Material): string {
  return `${full}: that was my ${m.american ? "favorite" : "favourite"} part of ${dayNoun(m)}.`
}

/** "You send a truck out at night", "the old boiler stays". */
function statement({ text, mood, subject, parts: { fragment, fact } }: PointText): Slot {
  const lead = fragment === null ? null : opening(fragment)
  const own = fact === null ? null : opening(fact)
  const that = subject === "you" ? text : `that ${text}`
  const struck: Record<string, Record<"warm" | "plain", string>> = {
    light: { warm: "and it still makes me smile", plain: "and it made me smile" },
    care: { warm: "and I love that", plain: "and I like that" },
    grave: { warm: "and that can't have been easy", plain: "and that can't have been easy" },
  }
  const felt = lead === null && own !== null && wordsIn(text) <= 20 ? struck[mood] : undefined
  const stands = fragment !== null && /, and you /u.test(fragment)
  return {
    warm: () =>
      lead !== null
        ? [
            stands ? `${lead}!` : `${lead}: I keep thinking about that.`,
            `I keep coming back to what you said: ${fragment!}.`,
          ]
        : felt
          ? [
              `${own!}, ${felt.warm}.`,
              mood === "light" && `I'm still smiling that ${fact!}.`,
              mood === "care" && `I love that ${fact!}.`,
              mood === "grave" && `I was so sorry to hear that ${fact!}.`,
            ]
          : [
              `I keep coming back to what you said: ${text}.`,
              `You told me ${that}, and I've thought about it a lot since.`,
            ],
    plain: () =>
      lead !== null
        ? [
            stands ? `${lead}.` : `${lead}: that has stayed with me.`,
            `I've been thinking about what you said: ${fragment!}.`,
          ]
        : felt
          ? [
              `${own!}, ${felt.plain}.`,
              mood === "care" && `I like that ${fact!}.`,
              mood === "grave" && `I was sorry to hear that ${fact!}.`,
            ]
          : [`You told me ${that}.`, `I've been thinking about what you said: ${text}.`],
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
export function reaction({ mood, form, text, parts }: PointText): Slot {
  const nothing = () => []
  if (mood === "grave" && (form === "clause" || parts.over))
    return {
      warm: () => ["That can't have been easy."],
      plain: () => ["That can't have been easy."],
      formal: () => ["That cannot have been easy."],
    }
  if (mood === "trouble" && form !== "clause" && !parts.over)
    return {
      warm: () => ["I'd love to help with that."],
      plain: () => ["I'd like to help with that."],
      formal: () => ["I would be glad to help with that."],
    }
  if (mood === "change" && !parts.over && !(form === "clause" && /\p{L}ed\b/u.test(text)))
    return {
      warm: () => ["I'd love to be there for it.", "I'd love to be part of that."],
      plain: () => ["I'd like to be part of that."],
      formal: () => ["I would be glad to be part of that."],
    }
  return { warm: nothing, plain: nothing, formal: nothing }
}
