/**
 * What was talked of, taken apart so that it can be said in other words: the thing in short, what tells it from others, what was
 * told beside it, the second half of it. Every word stays the candidate's.
 * @module
 */
import type { PointText, Reworded } from "../../../../shared/words/en/write/material.ts"

const NOTHING: Reworded = {
  first: "",
  short: null,
  plural: false,
  again: null,
  which: null,
  aside: null,
  and: null,
  fact: null,
  fragment: null,
  over: false,
}

/** @param text with its article, said to the reader */
export function reworded(form: PointText["form"], text: string): Reworded {
  const over = OVER.test(text)
  if (form === "how") return { ...NOTHING, first: text, over, fact: LIKED.exec(text)?.groups?.fact ?? null }
  if (form === "clause") return { ...NOTHING, first: text, over, ...clauseParts(text) }
  if (form !== "noun") return { ...NOTHING, first: text, over }
  const { thing, aside = null } = ASIDE.exec(text)?.groups ?? { thing: text }
  const halves = AND_SIDE.exec(thing!)?.groups ?? AND_THING.exec(thing!)?.groups
  let first = halves ? halves.first! : thing!
  let and = halves ? halves.and! : null
  let fact: string | null = null
  // "The canning line and how it keeps jamming" is the canning line that keeps jamming.
  const done = /^how (?:it|they) (?<what>.+)$/u.exec(and ?? "")?.groups?.what
  if (done !== undefined && !WHICH.test(first) && /^(?!on\b|in\b)/u.test(done)) {
    first = `${first} that ${done}`
    and = null
  } else if (and !== null && HAPPENED.test(and)) {
    fact = and.replace(/^how /u, "")
    and = null
  }
  first = first.replace(
    /^the (?<what>[\p{L}-]+) last (?<when>year|week|month|summer|winter|spring|night)$/u,
    "last $2's $1",
  )
  const whole = WHICH.exec(first)?.groups
  const named = whole && !ENDS_OPEN.test(whole.head!) ? whole : null
  // "People who sign up in January": those people.
  if (named && /^\p{Ll}+s?(?: \p{L}+)?$/u.test(named.head!) && !DETERMINED.test(named.head!)) {
    named.head = `the ${named.head!}`
    first = `the ${first}`
  }
  const short = shortOf(named ? named.head! : first)
  // "The old units that nobody makes parts for": somebody who writes does not leave it out.
  if (named && /^(?:nobody|everybody|the|you|they|we)\b/u.test(named.which!))
    first = `${named.head!} ${/(?:\d|\b(?:year|summer|winter|night|day|week|time))$/u.test(named.head!) ? "when" : "that"} ${named.which!}`
  const head = headOf(short ?? (named ? named.head! : first))
  // "Onboarding forty teachers" is one thing, "the wedding invoices" are several.
  const plural =
    isPlural(head) && !/^\p{L}{3,}ing (?:the|an?|your|forty|\d|two|three|more|all|every|new)\b/iu.test(first)
  return {
    first,
    short,
    plural,
    again:
      short !== null &&
      /^\p{Ll}[\p{Ll}-]+(?<!ing)$/u.test(head) &&
      !/^(?:today|tomorrow|yesterday|year|week|month|summer|winter)$/u.test(head)
        ? `${plural ? "those" : "that"} ${head}`
        : null,
    which: named && short !== null && short === named.head ? named.which! : null,
    aside,
    and,
    fact,
    fragment: null,
    over,
  }
}

const ASIDE = /^(?<thing>[^()]+) \((?<aside>[^()]+)\)$/u
const AND_SIDE = /^(?<first>[^,]+?),? and (?<and>(?:how|why|when|where|whether|what|who) .+)$/u
const AND_THING =
  /^(?<first>(?:(?!\b(?:that|who|which|where|nobody)\b)[^,])+?),? and (?<and>(?:your|the|its|their) .+)$/u
const WHICH =
  /^(?<head>(?:the|that|those|these|your) (?:(?!(?:that|who|which|where)\b)[\p{L}\p{N}'-]+ ?){1,5}?|people|\p{L}+s|\p{L}+ \p{L}+s) (?<which>(?:that|who|which|where) .+|(?:nobody|everybody|you|they|we)(?:'\p{L}+)? .+|the \p{L}+ \p{L}+ .+)$/u
/** "The move to", "the end of". */
const ENDS_OPEN =
  /(?:^| )(?:to|of|with|for|in|on|at|from|about|by|into|over|and|or|before|after|without|the|your|than|since|until|till|because|while|as|if|when|once|where|that)$/u
const HAPPENED =
  /^how (?:you|he|she|they|it|I|we) (?:\p{L}+ed|lost|saved|kept|found|built|made|got|won|sold|cut|took|came|went|gave|brought|ran|still) /u
const OVER =
  /\b(?:lost|saved|took|found|fell|sold|sat|got|was|were|broke|froze|went|came|left|ran|built|died|did|had|rejected|fixed|solved|finished)\b/iu
/** "How you let families stay over": that they do so can be liked. */
const LIKED =
  /^how (?<fact>you (?:let|do|give|grow|make time|take|bring|teach|read|welcome|share|invite|help|start|open|cook|feed|greet|use|send|put|sit|stay|talk|listen|walk|visit|check|treat|remember|pay|train|look after|get to know)\b(?: \S+){3,})$/u

/** "You have eleven drivers off and still ran every bus", "you lose half of January to wind". */
function clauseParts(text: string): Partial<Reworded> {
  const fact = /^you\b/u.test(text) ? text : null
  const held = /^you have (?<what>(?:\d+|no|only|an?|\p{L}+) .+?) and (?<rest>still .+)$/u.exec(text)?.groups
  if (held) return { fact, fragment: `${held.what!}, and you ${held.rest!}` }
  const lost = /^you (?:lose|lost) (?<what>[^,]+?) to (?<by>\p{L}+)(?: and (?<and>how .+))?$/u.exec(text)?.groups
  if (lost) return { fact, fragment: `${lost.what!} lost to ${lost.by!}${lost.and ? `, and ${lost.and}` : ""}` }
  return { fact }
}

/** "The Monday no-shows", "that bug": the thing and a word or two, where that names it. */
function shortOf(head: string): string | null {
  const day = /^(?:the )?(?<what>[\p{L}-]+(?: [\p{L}-]+)?) on (?<day>\p{Lu}\p{L}+day)s$/u.exec(head)?.groups
  if (day) return `the ${day.day!} ${day.what!}`
  const words = head.split(" ")
  if (words.length <= 5 && DETERMINED.test(head) && !OPEN_INSIDE.test(head)) return head
  const cut =
    /^(?<what>(?:the|your|that|those|these|last \p{L}+'s) (?:[\p{L}\p{N}'-]+ ){0,3}?[\p{L}\p{N}'-]+) (?:to|of|with|for|in|on|at|from|about|by|before|after|that|who|which|where)\b/u.exec(
      head,
    )?.groups?.what
  return cut && cut.split(" ").length <= 4 && cut.split(" ").length > 1 ? cut : null
}

const DETERMINED = /^(?:the|your|that|those|these|last \p{L}+'s) /u
const OPEN_INSIDE = / (?:to|with|for|in|on|at|from|about|by|before|after|without|that|who|which|where|and) /u

/** The word that the verb goes by. */
function headOf(thing: string): string {
  return (
    /^(?<head>.+?)(?= (?:of|to|with|for|in|on|at|from|since|before|after|during|down|up|off|out|due|open|being|stuck|left|downtown|upstairs|there)\b| (?<=\p{L}s )\p{L}{3,}(?:ing|ed)\b|$)/u.exec(
      thing,
    )?.[0] ?? thing
  )
    .split(" ")
    .at(-1)!
}

const isPlural = (word: string): boolean =>
  /(?<!s|u|i)s$/iu.test(word) ||
  /^(?:people|children|men|women|staff|police|feet|teeth|mice|cattle|sheep)$/iu.test(word)
