/**
 * The employer's name: behind "at", "company is", or a capitalised name that rejects, says, decides. Never the agency's.
 * @module
 */

import { isCalledAgency } from "../agencies.ts"
import type { Claim, Span } from "../claims.ts"
import { isNameless, KNOWN_PHRASE, titled } from "../firms.ts"
import { FIRM_NOUN } from "../firms.words.ts"
import { matchesOf } from "../matches.ts"
import { FIRST_NAMES, NOT_NAMES, TITLE } from "../names.words.ts"
import type { Reader, Reading } from "../reading.ts"

const PART = "(?:St|Mt|Dr|Ft)\\.|\\p{Lu}[\\p{L}\\p{N}'&-]*(?:\\.[\\p{L}\\p{N}]+)*|\\p{N}+\\p{L}*"
const NAME = `(?:${PART})(?:(?: (?:of|and|the|for|de|&|\\+) | |-)(?:${PART})){0,5}`

export const company: Reader = {
  name: "company",
  anchors: [],
  read(reading) {
    const found = [...candidates(reading), ...bareName(reading)].slice(0, 1)
    if (found.length > 0 || reading.situation.company !== undefined) return found
    return [...likely(reading), ...sender(reading)].slice(0, 1)
  },
}

/** "Regards, Human Resources, Palisade University": who a mail of theirs is from. */
function sender(reading: Reading): Claim[] {
  const first = reading.clauses.find((clause) => clause.block === "received")
  const last = reading.clauses.findLast((clause) => clause.block === "received")
  if (first === undefined || last === undefined) return []
  const mail = reading.text.slice(first.start, last.end)
  const closing = CLOSING.exec(mail)
  const from =
    closing === null ? mail.length - LAST_WORDS.exec(mail.slice(-200))![0].length : closing.index + closing[0].length
  const claims: Claim[] = []
  for (const part of mail.slice(from).matchAll(/[^,|\n"]+/g)) {
    const value = part[0].replace(/^[\s-]*(?:the |at )?|[\s.'"]+$/g, "")
    const words = value.split(" ")
    if (!WHOLE_NAME.test(value) || NO_SENDER.test(value) || isRoleLike(value)) continue
    if (FIRST_NAMES.has(words[0]!.toLowerCase()) && !FIRM_NOUN.test(words.at(-1)!)) continue
    if (!FIRM_NOUN.test(words.at(-1)!) && (closing === null || claims.length > 0 || part.index === 0)) continue
    const start = first.start + from + part.index + part[0].indexOf(value)
    const span = { start, end: start + value.length }
    if (isAgency(reading, span.start, span.end) || isRival(reading, span.start, span.end)) continue
    claims.push({ fact: "value", field: "company", value, span, sure: true })
  }
  return claims.reverse()
}

const CLOSING =
  /(?:^|[\s,.!])(?:(?:kind|best|warm|many|with kind|with best) )?(?:regards|wishes|sincerely|faithfully|truly|cheers|best|many thanks|thanks)[,.!]?\s+(?=[^.!?]{2,120}["'\s.]*$)/i
/** What stands behind the last full stop. */
const LAST_WORDS = /[^.!?]*["'\s.]*$/
const NO_SENDER =
  /^(?:.* )?(?:Team|Department|Dept|Office|HR|Human Resources|Resources|People|Recruitment|Recruiting|Talent|Acquisition|Manager|Director|Panel|Candidate|Applicant|Lead|Officer|Partner|Coordinator)$|^(?:Mr|Mrs|Ms|Miss|Dr|Dear|Hi)\b/

/** "Lomax", alone in a message, where an interview is known and its employer is not. */
function bareName(reading: Reading): Claim[] {
  const { text, situation } = reading
  if (situation.company !== undefined || reading.asked !== null || !situation.interviews?.length) return []
  const match =
    /^\s*(?:(?:it'?s|it was|its|at|with|for|company is|that'?s) (?:the )?)?(\p{Lu}[^.!?\n]{2,40})[.!]?\s*$/u.exec(text)
  const value = match?.[1]?.trim()
  if (value === undefined || !WHOLE_NAME.test(value) || reading.dates.length > 0) return []
  const [first = ""] = value.toLowerCase().split(" ")
  if (FIRST_NAMES.has(first) || NOT_NAMES.has(first) || reading.names.length > 0 || isRoleLike(value)) return []
  const start = text.indexOf(value)
  return [{ fact: "value", field: "company", value, span: { start, end: start + value.length }, sure: true }]
}

/** Where no wording names the employer, the likeliest firm of a message about an interview. */
function likely(reading: Reading): Claim[] {
  if (
    !(reading.situation.interviews ?? []).length &&
    reading.interviewDays.length === 0 &&
    !reading.names.some((name) => reading.at(name.start).story === "mine") &&
    !reading.events.some((event) => event.topic !== "other") &&
    !ABOUT_A_JOB.test(reading.text)
  )
    return []
  return reading.firms
    .filter((firm) => {
      const clause = reading.at(firm.start)
      return (
        (clause.story === "mine" || (reading.firms.length === 1 && WENT_THERE.test(reading.text))) &&
        clause.block === null &&
        !clause.command &&
        !clause.quoted &&
        !/\b(?:parcel|package|delivery(?! (?:driver|rider|job|role|manager|person))|order|bought|birthday|dentist|shopping|gift card)\b/i.test(
          clause.text,
        ) &&
        !(clause.imagined && SUPPOSED.test(clause.text)) &&
        !isAgency(reading, firm.start, firm.end) &&
        !isRival(reading, firm.start, firm.end) &&
        !reading.names.some((name) => firm.start < name.end && name.start < firm.end && name.link !== "known") &&
        !reading.dates.some((date) => firm.start < date.end && date.start < firm.end)
      )
    })
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .map((firm) => ({
      fact: "value",
      field: "company",
      value: titled(reading.text.slice(firm.start, firm.end)),
      span: { start: firm.start, end: firm.end },
      sure: true,
    }))
}

/** "My husband works at X but I'm the one who interviewed there". */
const WENT_THERE = /\b(?:I|I've|who|my|mine)\b[^.!?]{0,20}\binterview(?:ed)? there\b/

const SUPPOSED = /^(?:and |but |so |or )*(?:if|suppose|supposing|imagine|what if|say|pretend|let's say)\b/i
const ABOUT_A_JOB =
  /\b(?:interview\w*|role|position|vacancy|opening|(?:the|a) (?:\w+ ){1,3}job|hiring|up for|saw (?:me|her|him|them|old|mrs?|\p{Lu}\p{L}+)|trial (?:work|shift|day)|auditioned|thank(?:ed)?|follow up|chase|nudge)\b/iu

/** Spans of employers' and agencies' names, so that nobody takes them for people. */
export function firmSpans(text: string, firms: readonly Span[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (const match of matchesOf(text, AT_FIRM)) {
    const start = match.index + match[0].length
    const end = nameEnd(text, start)
    if (end !== null) spans.push({ start, end })
  }
  for (const match of matchesOf(text, PARTS)) {
    // "Elaine Park" is somebody.
    const words = match[0].split(" ")
    if (
      words.length === 2 &&
      FIRST_NAMES.has(words[0]!.toLowerCase()) &&
      /^(?:Park|Court|House|Law|Power|Press|Glass|Steel|Homes|Water|Market|Wood|Care|Books|Sons|Arms|Mills)$/.test(
        words[1]!,
      )
    )
      continue
    if (!SUFFIX.test(match[0])) continue
    // "Marek Dudek of Dudek Joinery": the firm is behind "of".
    const of = match[0].lastIndexOf(" of ")
    const somebody =
      of > 0 &&
      (FIRST_NAMES.has(words[0]!.toLowerCase()) ||
        (words[1] === "of" && !FIRM_NOUN.test(words[0]!) && SUFFIX.test(words.slice(2).join(" "))) ||
        A_TITLE.test(`${text.slice(Math.max(0, match.index - 12), match.index)}${words[0]!} `) ||
        A_TITLE.test(text.slice(Math.max(0, match.index - 12), match.index)))
    const from = somebody ? of + 4 : 0
    spans.push({ start: match.index + from, end: match.index + match[0].length })
  }
  for (const { start, end } of firms) spans.push({ start, end })
  // "Not told Lomax, where I saw Mrs Quill"
  for (const match of text.matchAll(SEEN_THERE)) {
    const end = nameEnd(text, match.index)
    if (end === match.index + match.groups!.n!.length) spans.push({ start: match.index, end })
  }
  // A firm named once is one wherever it stands.
  for (const value of new Set(spans.slice(0, 20).map(({ start, end }) => text.slice(start, end)))) {
    if (value.length < 3) continue
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
      if (
        !/[\p{L}\p{N}@.]/u.test(text[at - 1] ?? " ") &&
        !/[\p{L}\p{N}@]/u.test(text[at + value.length] ?? " ") &&
        !/^ \p{Lu}/u.test(text.slice(at + value.length))
      )
        spans.push({ start: at, end: at + value.length })
  }
  return spans
}

/** "So with Lockwell": Lockwell Eye Care, told before, by the word that stands for it, unless somebody bears it. */
export function shortForms(text: string, company: string | undefined, people: readonly string[]): Span[] {
  const [first = "", ...rest] = company?.split(" ") ?? []
  const lower = first.toLowerCase()
  if (
    first.length < 4 ||
    !/^\p{Lu}[\p{L}-]+$/u.test(first) ||
    FIRST_NAMES.has(lower) ||
    NOT_NAMES.has(lower) ||
    people.some((name) => name.toLowerCase().split(" ").includes(lower))
  )
    return []
  const goesOn = rest[0] === undefined ? "" : `|${rest[0].replace(/[^\p{L}]/gu, "")}`
  return Array.from(
    text.matchAll(
      new RegExp(
        `(?<![\\p{L}\\p{N}@'._-]|\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? )${first}(?![\\p{L}\\p{N}@]| (?!(?:I${goesOn})\\b)\\p{Lu})`,
        "gu",
      ),
    ),
    (match) => ({ start: match.index, end: match.index + first.length }),
  )
}

const SEEN_THERE = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?=(?<n>${NAME}),? where (?:I|i|we|they|he|she) (?:was |had |have |just |then )*(?:saw|met|interviewed|had|did|went|spoke|talked|sat|seen|in)\\b)`,
  "gu",
)

const A_TITLE = new RegExp(`(?:^|[\\s(])${TITLE}\\.?\\s+$`, "i")

const SUFFIX =
  /(?: |^)(?:Inc|Ltd|Limited|LLC|Corp|Co|plc|PLC|GmbH|Group|Foods|Staffing|Agency|Clinic|Hospital|School|Academy|University|College|Bank|Hotel|Motors|Engineering|Packaging|Instruments|Services|Solutions|Systems|Logistics|Partners|Consulting|Recruitment|Recruiting|Healthcare|Health|Care|Centre|Center|Books|Labs?|Media|Studios?|Technologies|Software|Industries|Manufacturing|Construction|Council|Church|Trust|NHS|Restaurant|Cafe|Café|Bakery|Salon|Pharmacy|Dental|Library|Museum|Holdings|Associates|Electric|Plumbing|Landscaping|Farms?|Nursery|Pools|Gardens?|Hospice|Brewery|Kitchen|Bistro|Market|Supermarket|Stores?|Motors|Auto|Tires?|Tyres?|Airlines|Freight|Transport|Haulage|Joinery|Roofing|Builders|Homes|Estates|Properties|Insurance|Law|Solicitors|Legal|Personnel|Resourcing|Talent|Outdoors|Sports|Gym|Fitness|Spa|Optical|Opticians|Vets|Veterinary|Energy|Power|Water|Telecom|Networks|Robotics|Analytics|Pharma|Biotech|Therapeutics|Textiles|Printing|Press|Furniture|Supplies|Supply|Wholesale|Distribution|Warehouse|Cleaning|Security|Catering|Events|Travel|Tours|Resort|Lodge|Inn|Manor|House|Court|County|City|Steel|Metals|Plastics|Glass|Paper|Timber|Lumber|Dairy|Meats|Seafood|Coffee|Tea|Solar|Wireless|Brands|Bros|Brothers|Sons|Works|Designs?|Digital|Interactive|Financial|Capital|Mutual|Trucking|Rail|Cabs|Cinemas?|Theatre|Theater|Zoo|Park|Club|Arms|Tavern|Grill|Diner|Deli|Pizza|Roasters|Unified|District|ISD|Preschool|Daycare|Montessori|Primary|Secondary|Elementary|Electronics|Aerospace|Aviation|Marine|Cycles|Bikes|Apparel|Clothing|Jewelers|Jewellers|Optics|Vision|Surgery|Practice|Hospitality|Rehab|Living|Homecare|Union|Textiles|Outfitters|Hardware|Tools|Union|Rx|Biosciences?|Sciences|(?<= )Mobile|Fulfil?lment|Contractors|Freightways|Creative|Cabinets)(?:$| )/u

function nameEnd(text: string, start: number): number | null {
  NAME_HERE.lastIndex = start
  const match = NAME_HERE.exec(text)
  if (!match) return null
  const words = match[0].split(" ")
  const kept: string[] = []
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase().replace(/[.']+$/, "")
    if (
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|today|yesterday|i|i'm|i've|i'd|i'll|they|he|she|we|my|it|was|am|pm|zoom|teams|hr|interview|thank|said|no|not)$/.test(
        lower,
      )
    )
      break
    if (index === 0 && /^\d/.test(word) && !/\p{L}/u.test(word) && words.length === 1) break
    if (/^\d{1,2}(?:am|pm|h(?:\d\d)?$|:|\/|$)/i.test(word)) break
    // "Kelso Foods for QA": the firm ends where its noun does.
    if (lower === "for" && (/^\d|^\p{Lu}{2,4}$/u.test(words[index + 1] ?? "") || FIRM_NOUN.test(kept.at(-1) ?? "")))
      break
    if (kept.at(-1) === "and" && (NOT_NAMES.has(lower) || /^\p{Lu}{4,}$/u.test(word) || A_TITLE.test(`${word} `))) break
    kept.push(word)
    if (/[.]$/.test(word) && !/^(?:St|Inc|Co|Corp|Ltd|Dr|Mt|\p{Lu})\.$/u.test(word)) break
  }
  while (kept.length > 0 && /^(?:of|and|the|for|de|&|\+)$/.test(kept.at(-1)!)) kept.pop()
  if (kept.length === 0) return null
  return start + kept.join(" ").replace(/[.,']+$/, "").length
}

function candidates(reading: Reading): Claim[] {
  const { text, situation } = reading
  const claims: { claim: Claim; rank: number; at: number }[] = []
  const push = (from: number, to: number, rank: number, sure = true): void => {
    const whole = reading.firms.find((one) => one.score === KNOWN_PHRASE && from < one.end && one.start < to)
    const [start, end] = whole ? [whole.start, whole.end] : [from, to]
    const clause = reading.at(start)
    if (clause.story !== "mine" && rank > 0) return
    if ((clause.block !== null && clause.block !== "draft") || clause.command) return
    if (clause.imagined && SUPPOSED.test(clause.text)) return
    const value = text.slice(start, end)
    if (A_TITLE.test(`${value.split(" ")[0]!} `)) return
    if (/^(?:Head|Director|Dean|Principal|Chair|Board|VP|President|Manager) of\b/.test(value)) return
    if (isNameless(value) || SEPARATE.test(text.slice(end, end + 80))) return
    if (
      value.length < 2 ||
      isPerson(value, start, reading) ||
      /^(?:HR|Human Resources|People (?:Team|Ops)|Personnel(?: Department)?|Talent (?:Team|Acquisition)|Zoom|Teams|LinkedIn|Indeed|Skype|I|The|Google Meet)$/.test(
        value,
      )
    )
      return
    if (isAgency(reading, start, end) || isRival(reading, start, end)) return
    claims.push({
      claim: { fact: "value", field: "company", value, span: { start, end }, sure: sure && clause.block === null },
      rank,
      at: start,
    })
  }
  for (const match of matchesOf(text, CALLED_SO)) {
    const start = match.index + match[0].length
    const end = nameEnd(text, start)
    if (end !== null) push(start, end, 0)
  }
  if (situation.company) claims.push(...respelt(reading, situation.company))
  for (const match of matchesOf(text, AT_NAME)) {
    const start = match.index + match[0].length
    const end = nameEnd(text, start)
    const clause = reading.at(match.index)
    if (
      end === null ||
      /\b(?:recruiter|agency|agent|consultant|staffing|work(?:ed|ing)?|job|studied|study|look(?:ing)?|friend|mate|husband|wife|stuck)\s*$/i.test(
        text.slice(clause.start, match.index).trimEnd(),
      )
    ) {
      if (end === null || !/\bjob\s*$/i.test(text.slice(clause.start, match.index).trimEnd())) continue
    }
    if (/^(?:Thanksgiving|Christmas|Easter|New Year)/.test(text.slice(start, end))) continue
    if (
      /\b(?:used to|i managed|worked|i work|works|studied|my (?:old|last|former|current) (?:job|boss|company)|for (?:\w+ ){1,2}years|where i was|when i was|i was (?:there|with them))\b/i.test(
        clause.text,
      ) &&
      !/\binterview/i.test(clause.text)
    )
      continue
    if (clause.question && !/\binterview/i.test(clause.text)) continue
    push(start, end, 1)
  }
  for (const match of matchesOf(text, WITH_FIRM)) {
    const start = match.index + match[0].length
    const end = nameEnd(text, start)
    if (
      end !== null &&
      (SUFFIX.test(text.slice(start, end)) ||
        (/\b(?:for|from)\s+$/.test(match[0]) &&
          !isRoleLike(text.slice(start, end)) &&
          !FIRST_NAMES.has(text.slice(start, end).toLowerCase().split(" ")[0]!)))
    )
      push(start, end, 2)
  }
  for (const match of matchesOf(text, THE_ONE)) {
    const start = match.index + match[0].length
    const end = nameEnd(text, start)
    if (end !== null && !isRoleLike(text.slice(start, end)) && text.slice(start, end) === match.groups?.n)
      push(start, end, 2)
  }
  // "Waiting on Ausgrid", "still waiting to hear back from Kellner"
  for (const match of matchesOf(text, WAITING_ON)) {
    const start = match.index + match[0].length
    const end = nameEnd(text, start)
    if (end !== null && !FIRST_NAMES.has(text.slice(start, end).toLowerCase().split(" ")[0]!)) push(start, end, 2)
  }
  // "Not told Lomax, where I saw Mrs Quill"
  for (const match of text.matchAll(SEEN_THERE)) {
    const end = nameEnd(text, match.index)
    if (end !== null && text.slice(match.index, end) === match.groups?.n) push(match.index, end, 1)
  }
  for (const match of matchesOf(text, PUT_FORWARD_TO)) {
    const start = match.index + match[0].length
    const end = nameEnd(text, start)
    if (end !== null) push(start, end, 2)
  }
  for (const clause of reading.clauses) {
    // A firm's name alone between commas: ", Larkspur Books,"
    const words = clause.text.replace(/[.!?)'"\s]+$/, "").replace(/^(?:with|at|for|that's|it's|this is) /i, "")
    if (words.length < 50 && WHOLE_NAME.test(words) && SUFFIX.test(words) && !isRoleLike(words)) {
      const start = clause.start + clause.text.indexOf(words)
      push(start, start + words.length, 3)
    }
  }
  claims.sort((a, b) => a.rank - b.rank || a.at - b.at)
  return claims.map((entry) => entry.claim)
}

/** "Harlowe with an e, Harlowe Instruments": a like name replaces the one known. */
function respelt(reading: Reading, known: string): { claim: Claim; rank: number; at: number }[] {
  const found: { claim: Claim; rank: number; at: number }[] = []
  for (const match of matchesOf(reading.text, ANY_NAME)) {
    const end = nameEnd(reading.text, match.index)
    if (end === null) continue
    const value = reading.text.slice(match.index, end)
    if (value === known || value.toLowerCase() === known.toLowerCase()) continue
    const last = (name: string): string => name.split(" ").at(-1)!.toLowerCase()
    const alike =
      known.includes(" ") &&
      value.includes(" ") &&
      (last(value) === last(known) || value.split(" ")[0] === known.split(" ")[0])
    const near =
      (value.split(" ").length === known.split(" ").length && similar(value, known)) ||
      (alike && CORRECTION.test(reading.text))
    if (near)
      found.push({
        claim: { fact: "value", field: "company", value, span: { start: match.index, end }, sure: true },
        rank: -1,
        at: match.index,
      })
  }
  return found
}

/** "I had one at Tesco as well but that's a separate thing": not the one it is about. */
const SEPARATE =
  /^[^.!?]{0,40}\b(?:that(?:'s| is| was)|it(?:'s| is)|which is) (?:an? |the |something )?(?:whole )?(?:(?:separate|different|another|other)(?: (?:thing|one|story|matter|job|application|interview))?|unrelated)\b/i

const CORRECTION = /\b(?:sorry|actually|correction|oops|i meant?|wrong|typo|my mistake|it'?s|not)\b/i

function similar(a: string, b: string): boolean {
  const x = a.toLowerCase()
  const y = b.toLowerCase()
  if (x[0] !== y[0] || Math.abs(x.length - y.length) > 3) return false
  let shared = 0
  while (shared < x.length && x[shared] === y[shared]) shared++
  let back = 0
  while (back < Math.min(x.length, y.length) - shared && x.at(-1 - back) === y.at(-1 - back)) back++
  return shared + back >= Math.max(x.length, y.length) - 3 && shared >= 3
}

function isPerson(value: string, at: number, reading: Reading): boolean {
  if (SUFFIX.test(value) || (value.includes(" ") && FIRM_NOUN.test(value.split(" ").at(-1)!))) return false
  if (reading.names.some((name) => at < name.end && name.start < at + value.length)) return true
  return FIRST_NAMES.has(value.toLowerCase().split(" ")[0]!) && value.split(" ").length <= 2
}

function isRoleLike(value: string): boolean {
  return (
    NOT_NAMES.has(value.toLowerCase()) ||
    /\b(?:Manager|Assistant|Engineer|Developer|Nurse|Clerk|Analyst|Teacher|Driver|Officer|Technician|Tech|Coordinator|QA|IT|HR|HVAC|CNA|LPN|RN|HCA|HGV|CAD|UX)$/.test(
      value,
    ) ||
    /^(?:QA|IT|HR|HVAC|CNA|LPN|RN|HCA|HGV|CAD|UX|TA)\b/.test(value)
  )
}

/** Another employer, wherever it is named. */
function isRival(reading: Reading, start: number, end: number): boolean {
  const value = reading.text.slice(start, end)
  return reading.rivals.some(
    ({ firm }) => reading.text.slice(firm.start, firm.end) === value || (firm.start < end && start < firm.end),
  )
}

function isAgency(reading: Reading, start: number, end: number): boolean {
  const value = reading.text.slice(start, end)
  const before = reading.text.slice(Math.max(0, start - 50), start)
  const after = reading.text.slice(end, end + 30)
  if (reading.agencies.some((agency) => start < agency.end && agency.start < end)) return true
  return (
    isCalledAgency(value) ||
    /\b(?:Staffing|Recruitment|Recruiting|Personnel|Resourcing|Temps|Talent|Manpower|Adecco|Randstad|Hays|Reed)\b/.test(
      value,
    ) ||
    (/\b(?:recruiter|agency|agent|consultant|recruiter named \w+|recruiter \w+)(?:,? (?:is|was))?\s+(?:at|from|with|called)\s+(?:the )?$/i.test(
      before,
    ) &&
      // "Interviewed with a recruiter named Joy at Banner Health": one of their own.
      !reading.names.some((name) => name.kind === "hr" && name.end <= start && start - name.end < 12)) ||
    /\b(?:through|via|placed by)\s+$/i.test(before) ||
    /^\s*(?:\(|,)?\s*(?:is |are )?(?:the|my|an?) (?:staffing |recruitment |temp )?agency/i.test(after)
  )
}

const WHOLE_NAME = new RegExp(`^(?:${NAME})$`, "u")
const AT_FIRM = new RegExp(
  `\\b(?:at|At|@|Company(?: is|:| name is| name:|'s)?|company(?: is| was|:| called| name is|'s)?|employer(?: is|:)?)\\s+(?=${NAME})`,
  "gu",
)
const PARTS = new RegExp(`(?:${PART})(?: (?:of |the |& )?(?:${PART})){0,4}`, "gu")
const NAME_HERE = new RegExp(NAME, "uy")
const CALLED_SO = new RegExp(
  `\\b[Cc]ompany(?:'s name)?(?: is| was|:| called| name is| name:| name was| =|'s(?= \\p{Lu}))\\s*(?:called )?(?=${NAME})|\\b(?:firm|place|outfit|shop|startup|charity|agency client|restaurant|school|practice|business|employer|client) (?:called|named)\\s+(?=${NAME})|\\b(?:[Tt]his|[Tt]his one|[Ii]t)(?:'s| is) (?:about|for|with)\\s+(?=${NAME})|\\b(?:another|a|the) (?:\\p{L}+ )?(?:district|firm|school|hospital|clinic|shop|store|restaurant|hotel|charity|practice|startup),\\s+(?=${NAME})|\\b[Ee]mployer(?: is| was|:)\\s*(?=${NAME})|\\b(?:[Ii]t'?s|[Ii]ts|[Tt]hey'?re|[Ii]t is|[Tt]he place is|[Pp]lace is) called (?=${NAME})|\\bone (?:that )?(?:I'm|I am|I was) (?:asking|on|talking|writing) about (?:is|was)\\s+(?:with |at )?(?=${NAME})`,
  "gu",
)
const AT_NAME = new RegExp(`(?:\\b[Aa]t|@)\\s+(?:the )?(?=${NAME})`, "gu")
const WITH_FIRM = new RegExp(
  `\\b(?:interview(?:ed|ing)?|role|job|position|panel|screen|application)\\s+(?:\\p{L}+ ){0,6}?(?:with|for|from|@)\\s+(?=${NAME})`,
  "gu",
)
const THE_ONE = new RegExp(
  `\\b(?:the|The|about the|my|My)\\s+(?=(?<n>${NAME})\\s+(?:one|job|role|position|interview|application)\\b)`,
  "gu",
)
const WAITING_ON = new RegExp(
  `\\b(?:[Ww]aiting (?:on|for|to hear (?:back )?from|for (?:word|news) from)|[Hh]oping for|[Hh]olding out for|[Hh]eart(?:'s| is)? set on) (?:the )?(?=${NAME})`,
  "gu",
)
const PUT_FORWARD_TO = new RegExp(
  `\\b(?:sent me|sent us|placed me|put me forward|submitted me|put me up)(?: out)? (?:to|at|with|for)\\s+(?=${NAME})`,
  "gu",
)
const ANY_NAME = new RegExp(NAME, "gu")
