/**
 * Who was in the interview after all: a name put right, or somebody who only opened the door.
 * @module
 */
import type { PersonClaim } from "../claims.ts"
import type { NameMention } from "../names.ts"
import { FIRST_NAMES } from "../names.words.ts"
import type { Reading } from "../reading.ts"
import { takeName } from "../take-name.ts"

/** "The one who interviewed me was Dolores". */
const DID_IT =
  /\b(?:interviewed|saw|met|grilled|questioned) (?:me|us)\b|\b(?:did|ran|took|held|led) (?:it|the interview)\b/i

/** Words before the one who really did it: "it was Hamish", "by Dinah", "but her deputy Alec". */
const IT_WAS =
  /\b(?:it was|it's|that was|interviewed by|seen by|interviewer was|interviewer is|the (?:one|person) who (?:interviewed|saw|met) me was|but|instead)\s+(?:(?:by|with|her|his|their|the|a|an|my|called|named) )*(?:\p{Ll}+ )?$/u
const OTHER_PART =
  "(?:(?!interviewed|asked|questioned|grilled|missed)\\p{L}+ed\\b|set\\b|sent\\b|did the|let|took|met me at|brought|rang|made|sat me|wrote|the (?:receptionist|scheduler|recruiter|assistant)|(?:on|from) reception)"

/** "Leo only showed me round actually. The interview was with Mandy." */
export function notInTheRoom(reading: Reading, corrects: boolean): PersonClaim[] {
  const met = new Set((reading.situation.interviews ?? []).flatMap((one) => one.with ?? []))
  const known = (reading.situation.people ?? []).flatMap((person) => (met.has(person.id) ? (person.name ?? []) : []))
  const here = reading.names.filter((one) => one.link !== "known" && !known.includes(one.name)).map((one) => one.name)
  return [...known, ...new Set(here)].flatMap((name): PersonClaim[] => {
    const first = name.split(" ").find((word) => !/\.$|^(?:Mr|Mrs|Ms|Miss|Dr)$/.test(word))
    if (first === undefined) return []
    const who = `\\b${first.replace(/[^\p{L}'-]/gu, "")}\\b(?: \\p{Lu}\\p{L}+)?`
    const isKnown = known.includes(name)
    const { text } = reading
    const other = reading.names.find(
      (one) => one.link !== "known" && one.name !== name && !known.includes(one.name) && steppedIn(one, reading),
    )
    if (other === undefined) {
      const stays = isKnown ? known.find((one) => one !== name) : undefined
      const at = reading.names.find((one) => one.name === name)
      if (stays === undefined || at === undefined || !tookNoPart(who, text)) return []
      const span = { start: at.start, end: at.end }
      return [{ fact: "person", name: stays, kind: null, met: true, insteadOf: name, span, sure: true }]
    }
    const wasElsewhere = isKnown && (tookNoPart(who, text) || hadOtherPart(who, text, corrects))
    if (!wasElsewhere && !isDenied(who, text)) return []
    const span = { start: other.start, end: other.end }
    return [{ fact: "person", name: other.name, kind: "interviewer", met: true, insteadOf: name, span, sure: true }]
  })
}

/** "Leo only showed me round", "Leo wasn't in the room". */
function tookNoPart(who: string, text: string): boolean {
  const served = new RegExp(
    `${who} (?:was |is |had |has )?(?:only|just|merely)(?: the one (?:who|that))? ${OTHER_PART}`,
    "u",
  )
  const absent = new RegExp(
    `${who} (?:wasn't|was not|weren't|isn't) (?:there|in (?:it|the (?:room|interview))|on (?:it|the (?:interview|panel|call))|at (?:it|the interview)|one of them|part of (?:it|the interview|the panel)|(?:my|an|the) interviewer)\\b`,
    "iu",
  )
  return served.test(text) || absent.test(text)
}

/** "Leo is the receptionist", "Leo was the one who rang". */
function hadOtherPart(who: string, text: string, corrects: boolean): boolean {
  return new RegExp(
    `${who} (?:is|was)(?: just| only)? (?:the (?:one|person|lady|woman|man|guy|girl) (?:who|that|I|i|we) (?!interviewed|saw me|met me|asked)|(?:the|a|their|on) (?:receptionist|scheduler|recruiter|assistant|secretary|reception|front desk))${corrects ? `|${who} (?:set (?:it|this|that) up|(?:arranged|scheduled|booked) (?:it|this|that)\\b)` : ""}`,
    "u",
  ).test(text)
}

/** "It wasn't Leo who saw me". */
function isDenied(who: string, text: string): boolean {
  return new RegExp(
    `\\b(?:[Ii]t|[Tt]hat|[Ii]nterviewer) (?:wasn't|was not|isn't|is not) (?:with )?${who}(?= (?:who|that) (?:interviewed|saw|met|grilled|spoke|asked|ran|did)|,| but|\\.|;|$)`,
    "u",
  ).test(text)
}

/** Somebody whom the message makes the interviewer. */
function steppedIn(one: NameMention, reading: Reading): boolean {
  if (reading.at(one.start).story !== "mine") return false
  return (
    one.kind === "interviewer" ||
    (one.kind === null &&
      (DID_IT.test(reading.at(one.start).text) ||
        IT_WAS.test(reading.text.slice(Math.max(0, one.start - 60), one.start))))
  )
}

/** "It was with Rita, not Ben", "sorry, her name is Rita": Ben is called Rita. */
export function renamed(reading: Reading, corrects: boolean): PersonClaim[] {
  const people = reading.situation.people ?? []
  const known = people.flatMap((person) => person.name ?? [])
  const is = (name: string): string | undefined =>
    known.find((one) => one === name || one.split(" ")[0] === name || one.split(" ").at(-1) === name)
  const found = reading.names.flatMap((name, index): PersonClaim[] => {
    const next = reading.names[index + 1]
    if (!next || is(name.name) !== undefined) return []
    const wrong = is(next.name)
    const between = reading.text.slice(name.end, next.start)
    if (
      wrong === undefined ||
      !/^(?: (?:who|that) [\w' ]{1,30})?\s*,?\s*(?:and )?(?:not|instead of|rather than)\s+(?:with )?$/i.test(between)
    )
      return []
    const span = { start: name.start, end: name.end }
    return [{ fact: "person", name: name.name, kind: null, met: true, renames: wrong, span, sure: true }]
  })
  if (found.length > 0 || !corrects || reading.asked !== null) return found
  const met = (reading.situation.interviews ?? []).flatMap((one) => one.with ?? [])
  const only = met.length === 1 ? people.find((person) => person.id === met[0])?.name : undefined
  if (only === undefined || new RegExp(`\\b${only.replace(/[^\p{L} '-]/gu, "")}\\b`, "u").test(reading.text)) return []
  const opening = reading.clauses.filter((clause, index, all) => clause.sentence !== all[index - 1]?.sentence)
  return opening.flatMap((clause): PersonClaim[] => {
    const end = reading.sentence(clause).at(-1)!.end
    const lead = BARE_NAME.exec(reading.text.slice(clause.start, end))
    const name = lead && clause.block === null ? takeName(reading.text, clause.start + lead[0].length, "named") : null
    if (!name || is(name.name) !== undefined || !BARE_END.test(reading.text.slice(name.end, end))) return []
    const first = name.name.toLowerCase().split(" ")[0]!
    const isSomebody = FIRST_NAMES.has(first) || reading.names.some((one) => one.start === name.start)
    if (!isSomebody || reading.dates.some((date) => date.start < name.end && name.start < date.end)) return []
    const span = { start: name.start, end: name.end }
    return [{ fact: "person", name: name.name, kind: null, met: true, renames: only, span, sure: true }]
  })
}

/** Nothing before a name but words that put it right. */
const BARE_NAME =
  /^(?:(?:and|but|oh|no|nope|sorry|actually|oops|whoops|wait|correction|my mistake|my bad|i got (?:it|the name|her name|his name) wrong|it was|it is|it's|its|that was|that's|with|(?:her|his|the|their)(?: \w+)? name(?:'s| is| was)|called|i meant?|make that|should (?:be|say|read)|she's|he's|the interviewer(?:'s| is| was))[\s,.:;!-]+)+(?=\S)/i
const BARE_END = /^(?: (?:actually|sorry|who saw me|who interviewed me))?\W*$/i
