/**
 * What somebody who wants the job would like to do about a thing that was talked of: help with it, meet them, be there for it.
 * Only what anybody could wish; nothing is said of how it would go.
 * @module
 */
import type { Material, PointText, Tone } from "./material.ts"

/** "Help with *", said of a thing; without "*" of what was said before. */
type Deed = string

/** Whom one serves. */
const SERVED =
  /\b(?:patients?|residents?|customers?|clients?|guests?|visitors?|shoppers?|passengers?|members?|tenants?|part(?:y|ies)|regulars?|families|diners?|campers?)\b/iu
export const PEOPLE =
  /\b(?:people|children|kids|teens|pupils|students|patients|residents|families|family|gentlem[ae]n|lady|ladies|man|men|woman|women|boys?|girls?|tenants?|customers?|guests?|staff|volunteers?|members?|grand\p{L}+|mothers?|fathers?|parents?|drivers?|workers?|nurses?|teachers?|neighbou?rs?|visitors?|players?|singers?|growers?|farmers?|shoppers?|passengers?|callers?|owners?|guys?|regulars?|apprentices?|clients?|parties|cutters?|lads?|lasses|blokes?|folks?)\b/iu
export const ANIMALS =
  /\b(?:dogs?|cats?|horses?|racehorses|goats?|hens|chickens|parrots?|bees|sheep|lambs?|cows?|ponies|pony|donkeys?|rabbits?|otters?|octopus|seals?|penguins?|owls?|foals?|calf|calves|kittens?|pupp(?:y|ies)|ducks?|pigs?|hounds?|lions?|elephants?)\b/iu
const WORK =
  /\b(?:jobs?|project|contract|order|move|switch|migration|rebuild|refit|restoration|launch|opening|exhibition|show|festival|swap|harvest|lambing|stocktake|rollout|upgrade|review|selling|bidding|irrigation)\b/iu
const MACHINE =
  /\b(?:line|press|presses|machines?|rig|engines?|boilers?|robots?|milkers|cell|lathe|looms?|excavators?|tractor|units|lift|elevator|oven|kiln|scanners?|printer|forklift|drone|tools?|van|pumps?|scales?)$/iu
const VENTURE =
  /\b(?:garden|club|clinic|scheme|program|programme|kitchen|class|classes|musical|choir|workshops?|pans|plan|stall|market|festival|shop)$/iu
const CROWD = /\b(?:queues?|rush|saturdays?|sundays?|fridays?|mondays?|shifts?|nights|season|lunches|breakfasts?)\b/iu
/** A thing that is a problem in itself. */
const PROBLEM =
  /\b(?:backlogs?|jams?|breakages?|shortages?|no-shows?|mess|complaints?|stock-?outs?|delays?|failures?|problems?|issues?|trouble|waits?|wait times?|returns|leaks?|damp|mould|mold|queues?|churn|turnover|errors?|mistakes?|crash(?:es)?|alarms?|absences?|cancellations?)\b/iu
const UNSOLVED = /\b(?:nobody knows|no one knows|bug|faults?|keeps?|jams|leaks?|noise)\b/iu
const EVENT = /\b(?:when(?:ever)?|if|every time|each time) (?!I\b)\p{L}+/iu
const WANTED = /\byou (?:have no|need|want|are (?:looking for|short of|after))\b/u
const RUNS = /\byou(?:'re| are) (?:\p{L}+ing|going|about)\b/u

/** @returns nothing where there is nothing one could wish to do */
export function deeds({ form, mood, text, parts }: PointText): readonly Deed[] {
  if (form === "clause" || form === "how") return deedsOf({ form, mood, text, parts })
  if (form === "gerund")
    return /, | and (?:how|why|who|what)\b/u.test(text) ? [] : ["help with *", "have a hand in *", "be part of *"]
  if (form !== "noun" || parts.over || mood === "grave") return []
  const thing = parts.short ?? parts.first
  const trouble = mood === "trouble"
  if (ANIMALS.test(thing) && !trouble) return ["meet *"]
  if (PEOPLE.test(thing) && parts.short === null && parts.which === null) return []
  if (PEOPLE.test(thing)) return trouble ? [] : SERVED.test(thing) ? ["look after *"] : ["meet *"]
  if (trouble && MACHINE.test(thing)) return ["work on *", "get my hands on *"]
  if (trouble && UNSOLVED.test(parts.first)) return ["help get to the bottom of *"]
  if (trouble && !WORK.test(thing)) return PROBLEM.test(thing) ? ["help with *", "work on *"] : ["help with that"]
  if (MACHINE.test(thing))
    return /\b(?:keeps?|jams?|breaks?|breaking|jamming|leak\p{L}*|down|broken)\b/u.test(text)
      ? ["help with that"]
      : ["get my hands on *", "learn my way around *"]
  if (WORK.test(thing)) return ["help with *", "have a hand in *", "be part of *"]
  if (mood === "change" || VENTURE.test(thing)) return ["be part of *", "have a hand in *"]
  return CROWD.test(thing) ? ["be there for *", "help with *"] : []
}

function deedsOf({ form, mood, text, parts }: Pick<PointText, "form" | "mood" | "text" | "parts">): readonly Deed[] {
  if (WANTED.test(text)) return ["help there"]
  if (form === "clause" && RUNS.test(text) && mood !== "grave") return ["be part of that", "help with that"]
  if (parts.over || mood === "grave") return EVENT.test(text) ? ["do my share when that happens"] : []
  if (EVENT.test(text)) return ["be there when that happens", "do my share when that happens"]
  if (mood === "trouble") return ["help with that"]
  if (mood === "care" && parts.fact !== null) return ["work somewhere that does that", "be part of that"]
  return form === "how" && /^how (?:you|the)\b/u.test(text) ? ["be part of that"] : []
}

const WOULD: Record<Tone, string> = { warm: "I'd love to", plain: "I'd like to", formal: "I would be glad to" }

/** "I'd love to help with that backlog", of a thing as it is called here. */
export function wishing(point: PointText, tone: Tone, it: string): string[] {
  return deeds(point)
    .filter((deed) => tone !== "formal" || !/\b(?:get|hands?)\b/u.test(deed))
    .map((deed) => `${WOULD[tone]} ${deed.replace("*", it)}`)
}

/** The wish for the job by what one would do in it. */
export function wishes(point: PointText, tone: Tone, { company }: Material): string[] {
  const it = again(point)
  const first = deeds(point).some((deed) => /^(?:help|work on|have)\b/u.test(deed)) && it !== "them"
  return [
    ...wishing(point, tone, it).flatMap((wish) => [
      `${wish}.`,
      company !== null && !/ (?:there|somewhere)\b/u.test(wish) ? `${wish} at ${company}.` : "",
    ]),
    alone(point, tone),
    first && tone !== "formal"
      ? `If I get the job, ${it === "that" || it === "it" ? "that" : it} would be among the first things I'd want to help with.`
      : "",
  ].filter(Boolean)
}

/** "That lugger alone would be reason enough to want the job." */
function alone({ form, mood, parts }: PointText, tone: Tone): string {
  const thing = parts.again
  if (tone !== "warm" || form !== "noun" || thing === null || !/^(?:light|care|change)$/u.test(mood)) return ""
  return `${thing.charAt(0).toUpperCase()}${thing.slice(1)} alone would be reason enough to want the job.`
}

/** A good wish on the way out, for what was talked of; nothing where that is none to wish luck with. */
export function farewell(point: PointText): string[] {
  const { mood, parts, form } = point
  if (form === "clause" || form === "how")
    return mood === "grave" && !parts.over ? ["I hope things get easier for you soon."] : []
  if (deeds(point).length === 0 || parts.over || form !== "noun") return []
  const thing = parts.short ?? ""
  if (
    thing === "" ||
    PEOPLE.test(thing) ||
    /\b(?:trial|shift|talk|tour|visit|interview|story|role|job)s?\b/u.test(thing) ||
    / (?:next|this|last) |(?:\S+ ){4}/u.test(thing)
  )
    return []
  if (ANIMALS.test(thing)) return mood === "trouble" || parts.which !== null ? [] : [`Give ${thing} my best!`]
  if (mood === "trouble" && MACHINE.test(thing))
    return [`I hope ${thing} behave${parts.plural ? "" : "s"} in the meantime.`]
  if (!WORK.test(thing)) return []
  return [`Good luck with ${thing} in the meantime.`, `And good luck with ${thing}, whatever you decide.`]
}

/** The same of a thing that is named with it. */
export const wishingFor = (point: PointText, tone: Tone, thing: string): string[] =>
  deeds(point).some((deed) => deed.includes("*")) ? wishing(point, tone, thing) : []

/** "The whale skeleton nobody can find": a problem, though the thing is none. */
export const isProblem = (point: PointText): boolean =>
  point.form === "noun" && point.mood === "trouble" && deeds(point)[0] === "help with that"

/** How it is called once it has been named. */
export function again({ form, parts }: PointText): string {
  if (form !== "noun") return "that"
  // "That job" would be the one applied for.
  if (parts.again !== null && !/ (?:jobs?|work|role|post|place)$/u.test(parts.again)) return parts.again
  return parts.plural || PEOPLE.test(parts.short ?? parts.first) ? "them" : parts.again === null ? "that" : "it"
}
