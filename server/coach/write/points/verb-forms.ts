/**
 * From what somebody did to the doing of it: "ran a kitchen for six years" is "six years running a kitchen".
 * @module
 */

import { capital } from "../../../../shared/words/en/write/material.ts"

const IRREGULAR: Record<string, string> = {
  ran: "running",
  led: "leading",
  built: "building",
  rebuilt: "rebuilding",
  wrote: "writing",
  drove: "driving",
  taught: "teaching",
  did: "doing",
  done: "doing",
  made: "making",
  sold: "selling",
  bought: "buying",
  kept: "keeping",
  held: "holding",
  grew: "growing",
  dealt: "dealing",
  let: "letting",
  gave: "giving",
  took: "taking",
  brought: "bringing",
  showed: "showing",
  sat: "sitting",
  stood: "standing",
  spoke: "speaking",
  sang: "singing",
  swam: "swimming",
  flew: "flying",
  fed: "feeding",
  cut: "cutting",
  set: "setting",
  put: "putting",
  shot: "shooting",
  dug: "digging",
  rode: "riding",
  won: "winning",
  shore: "shearing",
  laid: "laying",
  fought: "fighting",
  caught: "catching",
  grown: "growing",
}

/** @returns null for a verb whose form is not known */
export function gerundOf(past: string): string | null {
  const lower = past.toLowerCase()
  if (IRREGULAR[lower]) return IRREGULAR[lower]
  if (/(?:eed|oed|[^aeiou]ied)$/u.test(lower) && !/ied$/u.test(lower)) return null
  if (/^\p{L}{2,}ied$/u.test(lower)) return lower.replace(/ied$/u, "ying")
  return /^\p{L}{2,}ed$/u.test(lower) && !/^(?:need|use)/u.test(lower) ? lower.replace(/ed$/u, "ing") : null
}

const SPAN =
  /^I(?<perfect>(?: have|'ve))? (?<verb>\p{L}+) (?<what>[^,]+?) for (?<span>(?:over |about )?(?:\p{L}+|\d+) (?:years|months|seasons|summers|winters))(?<rest>,? .*)?$/u
const PLACE =
  /^I (?<done>[^,]+?) (?<place>(?:at|in) my (?:last|old|previous|first|former|current) \p{L}+(?: (?!by\b|and\b|but\b|with\b|for\b|where\b|just\b|in\b|from\b|on\b|when\b|because\b|to\b|so\b)\p{L}+)?)(?<rest>| (?:by|and|but|with|for|where|just|in|from|on|when|because|to|so) .*)$/u
const TIME =
  /^I (?<done>(?!can\b|could\b)[^,]+)(?<! (?:all|every|over|during|since|of|in|until|from|for|by)) (?<time>(?:last|this) (?:year|summer|winter|spring|autumn|month|week))$/u

/** The same statement the other way about: "I spent six years running a kitchen", "At my last branch I started a club". */
export function otherWays(sentence: string): string[] {
  const span = spanIn(sentence)
  const place = PLACE.exec(sentence)?.groups
  const time = TIME.exec(sentence)?.groups
  return [
    span && `I${span.perfect} spent ${span.years}${span.rest}`,
    place && `${capital(place.place!)} I ${place.done!}${place.rest!}`,
    time && `${capital(time.time!)} I ${time.done!}`,
  ].filter((way): way is string => typeof way === "string")
}

/** "I ran a kitchen for six years" → "six years running a kitchen"; null where more or less than that is said. */
export function yearsOf(sentence: string): string | null {
  const span = spanIn(sentence)
  return span && !span.rest ? span.years : null
}

function spanIn(sentence: string): { perfect: string; years: string; rest: string } | null {
  const said = SPAN.exec(sentence)?.groups
  if (!said || / (?:and|but|so) /u.test(said.what!)) return null
  const doing = /^(?:was|been)$/iu.test(said.verb!) && /^an? /u.test(said.what!) ? "as" : gerundOf(said.verb!)
  return doing === null
    ? null
    : { perfect: said.perfect ? "'ve" : "", years: `${said.span!} ${doing} ${said.what!}`, rest: said.rest ?? "" }
}
