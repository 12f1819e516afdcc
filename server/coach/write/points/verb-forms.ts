/**
 * From what somebody did to the doing of it: "ran a kitchen for six years" is "six years running a kitchen".
 * @module
 */

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
}

/** @returns null for a verb whose form is not known */
export function gerundOf(past: string): string | null {
  const lower = past.toLowerCase()
  if (IRREGULAR[lower]) return IRREGULAR[lower]
  if (/(?:eed|oed|[^aeiou]ied)$/u.test(lower) && !/ied$/u.test(lower)) return null
  if (/^\p{L}{2,}ied$/u.test(lower)) return lower.replace(/ied$/u, "ying")
  return /^\p{L}{2,}ed$/u.test(lower) && !/^(?:need|use)/u.test(lower) ? lower.replace(/ed$/u, "ing") : null
}

const SPAN = /^I(?<perfect>(?: have|'ve))? (?<verb>\p{L}+) (?<what>[^,]+?) for (?<span>(?:\p{L}+|\d+|over \p{L}+|about \p{L}+) (?:years|months|seasons|summers|winters))(?<rest>,? .*)?$/u

/** "I ran a kitchen for six years" → "I spent six years running a kitchen"; null where it is not said so. */
export function spent(sentence: string): string | null {
  const said = SPAN.exec(sentence)?.groups
  if (!said || / (?:and|but|so) /u.test(said.what!)) return null
  const doing = /^(?:was|been)$/iu.test(said.verb!) && /^an? /u.test(said.what!) ? "as" : gerundOf(said.verb!)
  return doing && `I${said.perfect ? "'ve" : ""} spent ${said.span} ${doing} ${said.what}${said.rest ?? ""}`
}
