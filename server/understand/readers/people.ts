/**
 * Who did the interviewing, who is in HR, who is the candidate's own recruiter; and names put right.
 * @module
 */
import type { Claim } from "../claims.ts"
import { IMAGINED_SENTENCE } from "../clauses.ts"
import { FIRST_NAMES } from "../names.words.ts"
import type { Reader, Reading } from "../reading.ts"
import { takeName } from "../take-name.ts"
import { lastNamed } from "../who.ts"

export const people: Reader = {
  name: "people",
  anchors: [],
  read(reading) {
    const claims: Claim[] = [...renamed(reading), ...spokenOf(reading)]
    const old = claims.flatMap((claim) =>
      claim.fact === "person" && typeof claim.renames === "string" ? [claim.renames.toLowerCase()] : [],
    )
    for (const name of reading.names) {
      const clause = reading.at(name.start)
      if (clause.story !== "mine" || clause.block !== null || clause.command) continue
      // Known already; but "he's their own recruiter" tells of whom.
      const own = name.link === "known" && name.kind === "hr"
      if ((name.link === "known" && !own) || old.includes(name.name.toLowerCase())) continue
      const sentence = reading.sentence(clause)
      if (IMAGINED_SENTENCE.test(sentence[0]!.text)) continue
      if (clause.quoted && !/\b(?:said|told|says|wrote|from)\b/i.test(sentence.map((one) => one.text).join(" ")))
        continue
      if (name.kind === null && !aboutAnInterview(reading)) continue
      // "Through Kelly, my recruiter is Bianca": the agency.
      if (
        /\b(?:through|via)\s+$/i.test(reading.text.slice(Math.max(0, name.start - 9), name.start)) &&
        /^,? (?:and )?my recruiter(?:'s| is)\b/i.test(reading.text.slice(name.end, name.end + 30))
      )
        continue
      if (
        (clause.quoted || clause.question || clause.imagined) &&
        EXAMPLE.test(sentence.map((one) => one.text).join(" "))
      )
        continue
      if (clause.imagined && !/\b(?:with|interviewer|met)\b/i.test(clause.text)) continue
      if (notMet(name.start, reading)) continue
      if (
        name.kind === null &&
        (name.link === "subject" || name.link === "object" || name.link === "title") &&
        isElse(name, reading)
      )
        continue
      const claim: Claim = {
        fact: "person",
        name: name.name,
        kind:
          name.kind ??
          (wroteIn(name, reading) ? null : name.link === "object" && !isOnly(name, reading) ? null : "interviewer"),
        // Of HR, and in the room all the same.
        met:
          !wasMissing(name, reading) &&
          !ARRANGED.test(reading.text.slice(name.start, name.start + 70)) &&
          (name.kind === "interviewer" ||
            (name.kind === "hr" &&
              (onPanel(name, reading) ||
                (name.link === "with" && (inTheRoom(name, reading) || /^interviews/.test(reading.asked ?? ""))))) ||
            (name.kind === null &&
              name.link !== "object" &&
              !isOfTheOffice(name.name, reading) &&
              !onlyWrote(name, reading))),
        span: { start: name.start, end: name.end },
        sure: true,
      }
      if (name.title && name.title !== "interviewer") claim.title = name.title
      claims.push(claim)
    }
    return claims
  },
}

const EXAMPLE = /\b(?:e\.?g\.?|for example|for instance|if (?:someone|somebody|one|a person)|an example|a sample)\b/i
const DID_INTERVIEW =
  /\b(?:she|he)(?:'s| is| was)?(?: the one (?:who|that))?(?: also| only)? (?:(?:interviewed|met with|grilled|quizzed|saw|put) (?:me|us)\b|(?:ran|took|led|did|held|conducted|chaired) (?:it|the interview|my interview|the (?:whole )?thing)\b)|\bi (?:was )?(?:had (?:my|the|an) interview|interviewed|sat down) (?:with|by) (?:her|him)\b/gi

/** "Tell Mr Varga about it. He interviewed me on the 12th": whom a sentence before has named, if only as one to be written to. */
function spokenOf(reading: Reading): Claim[] {
  const claims: Claim[] = []
  for (const match of [...reading.text.matchAll(DID_INTERVIEW)].slice(0, 12)) {
    const clause = reading.at(match.index)
    if (clause.story !== "mine" || clause.block !== null || clause.imagined || clause.question) continue
    const name = lastNamed(reading, match.index)
    if (
      name === null ||
      reading.names.some((one) => one.name === name && one.kind !== null && one.kind !== "interviewer")
    )
      continue
    const span = { start: match.index, end: match.index + match[0].length }
    claims.push({ fact: "person", name, kind: "interviewer", met: true, span, sure: true })
  }
  return claims
}

/** "Sal was off sick": named as one of them, and not there. */
function wasMissing(name: { name: string }, reading: Reading): boolean {
  return reading.names.some(
    (one) =>
      one.name === name.name &&
      /^ (?:was|were|had been) (?:off|away|out|ill|sick|poorly|absent|unwell|stuck|double[- ]booked|on (?:leave|holiday|vacation))\b|^ (?:couldn't (?:make it|come|be there)|wasn't there|didn't (?:show|turn up|come)|had to (?:cancel|miss|skip)|never (?:showed|turned up)|called in sick|rang in sick)/i.test(
        reading.text.slice(one.end, one.end + 40),
      ) &&
      !/^[^.;]{0,40}\b(?:today|yesterday|when i (?:rang|called|phoned|emailed))\b/i.test(
        reading.text.slice(one.end, one.end + 60),
      ),
  )
}

/** "The panel was Jean, Roy and someone from HR called Tilly". */
function onPanel(name: { start: number }, reading: Reading): boolean {
  const [first] = reading.sentence(reading.at(name.start))
  return /\b(?:(?:panel|interviewers?) (?:was|were|of|had|included)|(?:interview\w*|it was) (?:with|by)|(?:two|three|four|both|all) (?:of them|people|of 'em)(?: (?:did|asked|saw|interviewed|met|sat|took|ran)\b[^,:.;]*)?[,:])\s[^.;]*\b(?:and|plus|&)\b[^.;]*$/i.test(
    reading.text.slice(first!.start, name.start),
  )
}

/** Told in a sentence of the interview itself, not of a call for news. */
function inTheRoom(name: { start: number }, reading: Reading): boolean {
  const { sentence } = reading.at(name.start)
  return reading.events.some((event) => event.topic === "interview" && event.clause.sentence === sentence)
}

const WRITTEN_TO =
  /\b(?:sent|send|e-?mail\w*|notes?|cards?|letters?|posted|mailed|messag\w*|text\w*|wrote|forwarded|told|called|rang|phoned|chas\w+|nudged|pinged)\b/i

/** Nobody else is named: who was written to is who was met. */
function isOnly(name: { name: string; start: number }, reading: Reading): boolean {
  return (
    (reading.situation.people ?? []).every((one) => one.name === undefined || one.name === name.name) &&
    reading.names.every((other) => other.name === name.name) &&
    !WRITTEN_TO.test(reading.at(name.start).text)
  )
}

/** Names mean interviewers only where there is an interview. */
function aboutAnInterview(reading: Reading): boolean {
  return (
    /\binterview|\b(?:role|position|vacancy|opening|traineeship|apprenticeship|job)\b/i.test(reading.text) ||
    reading.firms.length > 0 ||
    reading.interviewDays.length > 0 ||
    (reading.situation.interviews?.length ?? 0) > 0 ||
    (reading.situation.people?.length ?? 0) > 0 ||
    reading.events.some((event) => event.topic === "interview" || event.topic === "reply")
  )
}

/** Somebody who only wrote or called may be of HR as well. */
function wroteIn(name: { start: number; end: number; link: string }, reading: Reading): boolean {
  const clause = reading.at(name.start)
  return (
    name.link === "subject" &&
    reading.events.some((event) => event.topic === "reply" && event.clause.sentence === clause.sentence)
  )
}

/** Told elsewhere as of HR, or as a recruiter. */
function isOfTheOffice(name: string, reading: Reading): boolean {
  // Asked who was there, one of HR may have been.
  if (reading.asked !== null && /^interviews/.test(reading.asked)) return false
  return (
    reading.names.some((other) => other.name === name && (other.kind === "hr" || other.kind === "recruiter")) ||
    (reading.situation.people ?? []).some((one) => one.name === name && one.kind !== "interviewer")
  )
}

/** "Sheila rang on the 18th to say they're still seeing people", where somebody else was met. */
function onlyWrote(name: { name: string; start: number; end: number; link: string }, reading: Reading): boolean {
  const clause = reading.at(name.start)
  return (
    name.link === "subject" &&
    reading.events.some((event) => event.topic === "reply" && event.clause === clause) &&
    !reading.events.some((event) => event.topic === "interview" && event.clause === clause) &&
    reading.names.some((other) => other.kind === "interviewer" && other.link === "with" && other.name !== name.name)
  )
}

/** "my reference call with Bob", "I didn't meet Dana": a name, but not of somebody met. */
function notMet(at: number, reading: Reading): boolean {
  const clause = reading.at(at)
  // "I was meant to see Sal but Wendy did it"
  if (
    /\b(?:meant|supposed|due|going|booked|scheduled|down) to (?:see|meet|be with|be seen by|be|speak (?:to|with)|have|interview with)\s+$/i.test(
      reading.text.slice(Math.max(0, at - 40), at),
    )
  )
    return true
  const before = reading.text.slice(Math.max(reading.sentence(clause)[0]!.start, at - 40), at)
  // "It wasn't Ottoline who interviewed me"
  if (
    /\b(?:wasn't|was not|isn't|is not|weren't|not) (?:actually |really )?$/i.test(before) &&
    /^[\p{L}.' -]{2,40}? (?:who|that) (?:\p{L}+ )?(?:interviewed|saw|met|did|ran|took|had|spoke|grilled)\b/iu.test(
      reading.text.slice(at, at + 70),
    )
  )
    return true
  if (
    /^\p{L}+(?: \p{L}+)? (?:at|on|in) (?:the )?(?:reception|front desk|switchboard|desk)\b/u.test(
      reading.text.slice(at, at + 60),
    )
  )
    return true
  if (
    /^\p{L}+\.?(?: \p{L}+){0,2}(?:,| \() ?(?:my|our) (?!recruiter|agency|agent|interviewer|contact|consultant|point|host|panel)/iu.test(
      reading.text.slice(at, at + 60),
    )
  )
    return true
  if (
    /\b(?:receptionist|doorman|security guard|gateman|concierge|porter on the door|bus driver|taxi driver),? (?:was |is |called |named )?$/i.test(
      before,
    )
  )
    return true
  return /\b(?:reference|referee|old boss|former boss|ex-boss|last boss|previous manager|my wife|my husband|uncle|auntie|aunt|cousin|nephew|niece|my friend|my partner|(?:coffee|lunch|dinner|drinks?|beers?|breakfast|gym|game|appointment)(?: (?:today|tomorrow|yesterday|tonight|at \d+))* with|dentist|doctor|(?:when|where|while) i worked|back when|i quit|worked (?:with|for|under)|work with|like my|my (?:current|old|former|last|previous) (?:manager|boss|supervisor))\b/i.test(
    before,
  )
}

/** What is done before and after an interview by who need not be there. */
const ARRANGED =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{L}+(?: \p{Lu}\p{L}+)?(?:,? (?:from|in|at) (?:the )?\p{L}+,?)?,? (?:(?:she|he|who) )?(?:(?:just|then|had|has|also|only) )?(?:set (?:up|it up)|arranged|booked(?! for)|scheduled(?! for)|organi[sz]ed|fixed up|sorted(?: out)?|greeted|showed me (?:in|out|up|round|around|to)|walked me (?:in|out|up|back|to|down)|saw me out|brought me (?:in|up|tea|coffee|water)|took my coat|let me in|signed me in)\b/u

/** A name that only says something, in a sentence that is not about the hiring. */
function isElse(name: { start: number; end: number }, reading: Reading): boolean {
  const clause = reading.at(name.start)
  return /\b(?:coach,|bot|assistant,)\b/i.test(clause.text)
}

/** "His name is Stephan actually", "not Steven, Stephan", "it's spelled Katharine". */
function renamed(reading: Reading): Claim[] {
  const claims: Claim[] = []
  const known = reading.situation.people ?? []
  if (known.length === 0) return claims
  const push = (name: { name: string; start: number; end: number }, old: string): void => {
    claims.push({
      fact: "person",
      name: name.name,
      kind: null,
      met: true,
      renames: old,
      span: { start: name.start, end: name.end },
      sure: true,
    })
  }
  const { text } = reading
  for (const match of text.matchAll(/\b(?:not|instead of|rather than)\s+(?=\p{L})/giu)) {
    const wrong = takeName(text, match.index + match[0].length, "plain")
    const meant = wrong && known.find((person) => sameName(person.name, wrong.name) || isPart(person.name, wrong.name))
    if (!wrong || !meant?.name) continue
    const after = /^[\s,;.-]*(?:but |it'?s |its |it was |the name is |name is |spelled |called )*/i.exec(
      text.slice(wrong.end),
    )
    const right =
      spelledName(text, wrong.end + (after?.[0].length ?? 0), "named") ?? nameBefore(text, match.index, reading)
    const said = /\b(?:name|called|meant?|sorry|actually|oops|correction|spelled|spelt)\b/i.test(text)
    if (
      right &&
      !sameName(right.name, wrong.name) &&
      (said || alike(right.name, wrong.name)) &&
      !known.some((person) => sameName(person.name, right.name))
    )
      push({ ...right, name: respeltName(meant.name, right.name) }, meant.name)
  }
  if (claims.length > 0) return claims
  for (const match of text.matchAll(
    /\b(?:(?:sorry|my bad|oops|correction|whoops|my mistake)[,:.]?(?: (?:it'?s|that'?s|i meant?))?|(?:his|her|their|the (?:interviewer|manager)'?s?) (?:real |actual |first |full )?name(?:'s| is| was)(?: actually| really)?|(?:it'?s|its|it (?:is|was)|that'?s|i meant?|i mean|should be|spelled|spelt)(?: actually| really)?)[,:]?\s+(?:spelled |spelt |called )?(?=\p{L})/giu,
  )) {
    const name = /name|mean/i.test(match[0])
      ? spelledName(text, match.index + match[0].length, "plain")
      : takeName(text, match.index + match[0].length, "plain")
    if (!name) continue
    const corrects =
      /\b(?:actually|sorry|correction|oops|my mistake|i meant?|typo|wrong|spelled|spelt|misspelled|got (?:his|her|the) name|not)\b/i.test(
        text,
      )
    const near = known.find(
      (person) =>
        person.name &&
        (alike(person.name, name.name) ||
          alikeLast(person.name, name.name) ||
          // "Joan" is Jo Ann.
          alike(person.name, name.name.replace(" ", ""))),
    )
    if (near?.name && !sameName(near.name, name.name)) {
      const extends_ = name.name.toLowerCase().startsWith(`${near.name.toLowerCase()} `)
      if (!extends_) push({ ...name, name: respeltName(near.name, name.name) }, near.name)
    } else if (
      corrects &&
      known.length === 1 &&
      known[0]!.name &&
      !sameName(known[0]!.name, name.name) &&
      /name|meant|mean/i.test(match[0])
    )
      push(name, known[0]!.name)
  }
  return claims
}

/** "Karin" for "Karen Holt" is Karin Holt; "Novack" for "Gary Novak" is Gary Novack. */
function respeltName(old: string, word: string): string {
  const words = old.split(" ")
  if (words.length < 2 || word.includes(" ")) return word
  if (alike(old, word)) return [word, ...words.slice(1)].join(" ")
  return alikeLast(old, word) ? [...words.slice(0, -1), word].join(" ") : word
}

function alikeLast(old: string, word: string): boolean {
  const words = old.split(" ")
  return words.length > 1 && !word.includes(" ") && alike(words.at(-1)!, word)
}

function nameBefore(text: string, at: number, reading: Reading): { name: string; start: number; end: number } | null {
  const before = reading.names.filter((name) => name.end <= at && at - name.end < 15).at(-1)
  if (before) return before
  const match = /(\p{Lu}[\p{L}'-]+)[\s,]*$/u.exec(text.slice(0, at))
  return match ? spelledName(text, match.index, "plain") : null
}

/** A name where one is put right; "Don" and "Will" are common words elsewhere. */
function spelledName(
  text: string,
  at: number,
  strong: "named" | "plain",
): { name: string; start: number; end: number } | null {
  const name = takeName(text, at, strong)
  if (name !== null) return name
  const word = /^\p{Lu}\p{Ll}+(?![\p{L}'])/u.exec(text.slice(at, at + 24))?.[0]
  return word !== undefined && FIRST_NAMES.has(word.toLowerCase())
    ? { name: word, start: at, end: at + word.length }
    : null
}

function isPart(name: string | undefined, word: string): boolean {
  return name?.toLowerCase().split(" ").includes(word.toLowerCase()) ?? false
}

function sameName(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase()
}

/** Two spellings of one first name: same letter first, and most letters shared. */
export function alike(a: string, b: string): boolean {
  const x = a.toLowerCase().split(" ")[0]!
  const y = b.toLowerCase().split(" ")[0]!
  if (x[0] !== y[0] && !(/^[ck]/.test(x) && /^[ck]/.test(y)) && !(/^[sg]/.test(x) && /^[cj]/.test(y))) return false
  const shared = Array.from(x).filter((letter) => y.includes(letter)).length
  return shared / Math.max(x.length, y.length) >= 0.6 && Math.abs(x.length - y.length) <= 3
}
