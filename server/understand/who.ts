/**
 * Whom a clause means: by name, by "her" and "him", by "both" and "all three".
 * @module
 */
import type { Span, Who } from "./claims.ts"
import type { Clause } from "./clauses.ts"
import type { NameMention } from "./names.ts"
import type { Reading } from "./reading.ts"

/** The people a stretch of text is about, in order. `from` and `to` are offsets. */
export function peopleIn(reading: Reading, from: number, to: number): { who: Who[]; span: Span | null } {
  const names = unique(
    reading.names.filter(
      (name) =>
        name.start >= from && name.end <= to && reading.at(name.start).story === "mine" && !leftOut(reading, name),
    ),
  )
  if (names.length > 0)
    return { who: names.map((name) => ({ name: name.name })), span: { start: names[0]!.start, end: names.at(-1)!.end } }
  const words = reading.text.slice(from, to)
  const all =
    /\b(?:both|each(?: of them)?|all (?:three|four|five|of them|the interviewers|interviewers|\d)|everyone|everybody|them (?:both|all)|the (?:two|three|four|pair|lot|whole lot|whole bunch|bunch) of (?:them|'em)|(?:them|him and her) (?:two|three)\b|every interviewer|the (?:whole )?panel|all \d)\b/i.exec(
      words,
    )
  if (all)
    return { who: [{ everybody: true }], span: { start: from + all.index, end: from + all.index + all[0].length } }
  const first = /\bthe first (two|three|one)\b|\bonly the first\b/i.exec(words)
  if (first) {
    const many = ["one", "two", "three"].indexOf(first[1]?.toLowerCase() ?? "one") + 1
    const met = inOrder(reading, from)
    if (met.length > many)
      return {
        who: met.slice(0, many).map((name) => ({ name })),
        span: { start: from + first.index, end: from + first.index + first[0].length },
      }
  }
  // "Fern got hers on the 10th, the other two on the 18th": those met but the ones just named.
  const others = /\b(?:the )?(?:other (?:two|three|four|one|lady|guy|woman|man)|others|rest|remaining two)\b/i.exec(
    words,
  )
  if (others) {
    const sentence = reading.sentence(reading.at(from))
    const named = reading.names
      .filter((name) => name.start >= sentence[0]!.start && name.end <= from + others.index)
      .map(({ name }) => name.split(" ")[0])
    const met = [...new Set([...inOrder(reading, from), ...knownMet(reading)])]
    const left = met.filter((name) => !named.includes(name.split(" ")[0]))
    const many = { two: 2, three: 3, four: 4 }[others[0].toLowerCase().split(" ").at(-1)!] ?? null
    if (named.length > 0 && left.length > 0 && (many === null || many === left.length))
      return {
        who: left.map((name) => ({ name })),
        span: { start: from + others.index, end: from + others.index + others[0].length },
      }
  }
  const recruiter =
    /\b(?:my|our) (?:own )?(?:recruiter|agency|agent|consultant|recruitment consultant)\b|\bthe agency\b/i.exec(words)
  if (recruiter)
    return {
      who: [{ kind: "recruiter" }],
      span: { start: from + recruiter.index, end: from + recruiter.index + recruiter[0].length },
    }
  const pronoun = /\b(?:her|him|his)\b(?! (?:name|boss|assistant|team|colleague))/i.exec(words)
  if (pronoun) {
    const person = lastNamed(reading, from + pronoun.index)
    if (person)
      return {
        who: [{ name: person }],
        span: { start: from + pronoun.index, end: from + pronoun.index + pronoun[0].length },
      }
  }
  return { who: [], span: null }
}

/** "but not Dr. Singh", "except Lois". */
function leftOut(reading: Reading, name: NameMention): boolean {
  return /\b(?:not|except(?: for)?|apart from|other than|bar|excluding|without|after (?:my|the) interview with|cc'?d|from|about|in front of)\s+(?:the |my )?(?:\w+ )?$/i.test(
    reading.text.slice(Math.max(0, name.start - 40), name.start),
  )
}

/** Whom one met, in the order told. */
function inOrder(reading: Reading, before: number): string[] {
  const told = unique(
    reading.names.filter((name) => name.end <= before && (name.kind === "interviewer" || name.link === "with")),
  ).map(({ name }) => name)
  const known = reading.situation.interviews?.at(-1)?.with ?? []
  return told.length > 0
    ? told
    : known.flatMap((id) => reading.situation.people?.find((person) => person.id === id)?.name ?? [])
}

function knownMet(reading: Reading): string[] {
  return (reading.situation.people ?? []).flatMap((one) => (one.kind === "interviewer" && one.name ? [one.name] : []))
}

function unique(names: NameMention[]): NameMention[] {
  return names.filter((name, index) => names.findIndex((other) => other.name === name.name) === index)
}

/** The person "her" or "him" means: the last one named before, else the only interviewer there is. */
export function lastNamed(reading: Reading, before: number): string | null {
  const sentence = reading.at(before).sentence
  const mine = reading.names.filter(
    (name) =>
      reading.at(name.start).story === "mine" &&
      (name.kind !== "recruiter" || reading.at(name.start).sentence === sentence),
  )
  const earlier = mine.filter((name) => name.start < before)
  const person = earlier.at(-1) ?? (new Set(mine.map((name) => name.name)).size === 1 ? mine[0] : undefined)
  if (person) return person.name
  const known = knownMet(reading)
  if (known.length === 1) return known[0]!
  const all = (reading.situation.people ?? []).filter((one) => one.name)
  return all.length === 1 ? all[0]!.name! : null
}

/** "Jo, my recruiter", or one known to be. */
export function isRecruiter(reading: Reading, who: Who): boolean {
  if (!("name" in who)) return false
  return (
    reading.names.some(
      (name) =>
        name.name === who.name &&
        (name.kind === "recruiter" ||
          /^,? (?:who(?:'s| is) )?(?:my|our) (?:own |agency )?(?:recruiter|agent|(?:recruitment )?consultant)\b/i.test(
            reading.text.slice(name.end, name.end + 45),
          )),
    ) || (reading.situation.people ?? []).some((person) => person.name === who.name && person.kind === "recruiter")
  )
}

/** From an event's first word to where the next event, or a clause that denies, begins in the sentence. */
export function reach(reading: Reading, clause: Clause, start: number): number {
  const later = reading.clauses.filter((other) => other.sentence === clause.sentence && other.index > clause.index)
  for (const other of later) {
    if (/^(?:and |but |or )*(?:not|except|apart)\b/i.test(other.text)) return other.start
    if (other.negated && reading.names.some((name) => name.start >= other.start && name.end <= other.end))
      return other.start
    if (
      other.story !== clause.story ||
      /^(?:and |but |so |then |because |cause )*(?:i|they|he|she|we|it|no|not|didn't|haven't|don't|couldn't|never|who|which|when|if|interview|interviewed|thanked|sent|called|emailed|met)\b/i.test(
        other.text,
      )
    )
      return other.start
    if (
      reading.events.some((event) => event.clause === other && event.topic !== "other" && event.spans[0]!.start > start)
    )
      return other.start
  }
  return reading.sentence(clause).at(-1)!.end
}
