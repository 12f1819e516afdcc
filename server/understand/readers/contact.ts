/**
 * How people can be reached: addresses and numbers told, and that there are none.
 * @module
 */
import type { Claim, DetailClaim, Span } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import type { NameMention } from "../names.ts"
import { FIRST_NAMES } from "../names.words.ts"
import type { Reader, Reading } from "../reading.ts"
import { capital } from "../take-name.ts"
import { lastNamed } from "../who.ts"

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}[\p{L}]{2,24}/giu
const SHARED =
  /^(?:info|hello|contact|office|admin|support|team|people|jobs|careers?|recruiting|recruitment|recruiters?|talent|hiring|interviews?|apply|applications?|resumes|hr|hr-team|hiring-team|humanresources|no-?reply|donotreply|mailer-daemon|webmaster|postmaster|sales|marketing|press|enquiries|inquiries|reception|front-?desk|desk|enquiry|inquiry|general|mailbox|staff|hr[-_.]?team|accounts|billing|orders|bookings?|reservations?|customer-?(?:service|care|support)|feedback|media|mail|help|helpdesk|service|shop|store)(?:[+.-]\w+)?$/i
const PHONE = /(?<![\d/.:-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,7}){1,4}(?![\d/:])/g

const NONE =
  /\b(?:no (?:direct |personal |work )?(?:e-?mail(?: address)?|address|contact(?: details)?|details|number|card)(?: for (?:him|her|them))? (?:was|were|is|has been|got) (?:ever )?(?:given|left|provided|shared|offered|passed|told|mentioned)|not even an? (?:e-?mail|address|number)|(?:all|only thing) (?:that )?i(?:'ve| have|'d)?(?: got| have| found)?\b[^.;,]{0,45}\blinkedin|only (?:trace|sign|mention|hit|thing|result)s?\b[^.;,]{0,40}\blinkedin|(?:e-?mail(?: address)?|address|contact details|number)\b(?: (?:for|of) [^\s.;,]+)? (?:is|are|was|were) (?:nowhere|not (?:listed|to be found|public|anywhere|published))|linkedin\b[^.;]{0,20}\b(?:and nothing|nothing else|that's all|that's it)|(?:no|don't have|do not have|didn't (?:get|give|have|leave)|did not (?:get|give)|haven't got|have no|without|never got|not (?:have|got|given)|lack|lost|couldn't (?:find|get)|can't find|doesn't have|has no|wasn't given|nobody gave|no one gave|got no|never gave)\b[^.;,?!]{0,30}\b(?:e-?mail(?: address)?s?|contact(?: details| info(?:rmation)?)?s?|address(?:es)?|details|number|card|way (?:to|of) (?:reach|contact)\w*|business card)|(?:'ve|\bhave|\bhad|\bgot|\bgiven|\bgave me|\bleft me|\bwith) neither (?:an? |his |her |their |the )?(?:e-?mail(?: address)?|address|phone(?: number)?|number|card|contact) n?or (?:an? |any )?(?:e-?mail(?: address)?|address|phone(?: number)?|number|card|contact)\b|not how to (?:reach|contact|get hold of)|don't know how to (?:reach|contact|get hold of)|no idea how to (?:reach|contact)|no way (?:to|of) (?:reach|contact)\w*|(?:e-?mail|address|number|contact)s?\b[^.;,]{0,14}\bi (?:don't|do not|haven't) (?:have|got)|only (?:her|his|their|the)? ?(?:on )?linkedin|(?:only|just|all i) (?:have|know|found|find|see|got)(?: is)? (?:her|his|their|an?|the)(?: (?:linkedin|instagram|facebook|twitter|insta|social media))? (?:profiles?|page|instagram|facebook|insta|handle)\b|only (?:her|his|their) (?:facebook|instagram|insta|twitter)\b|linkedin (?:only|profile only|is all)|(?:only|just) (?:found|find|have|got) (?:her|him|them|his|their)(?: \w+)? (?:on )?linkedin)\b/i
/** "Found him on LinkedIn but that's all I have". */
const ALL_THERE_IS =
  /\b(?:that's|that is|it's|that was|which is) (?:all|the only (?:thing|way|contact|trace)) (?:(?:that )?(?:i(?:'ve| have|'d)?(?: got| found| have)?|there is|i can find)\b|\W*$)/i
/** "Nothing for Grady": behind an address for another. */
const NOTHING_FOR =
  /^(?:(?:and|but) )?(?:nothing|nowt|zilch|none|no (?:card|e-?mail|number|details|address)) (?:at all |whatsoever )?(?:for|from|off) (?:him|her|(?:the |Mrs?\.? |Ms\.? |Dr\.? )?\p{L}+)$/iu
/** "No address for the Major": whom a title means. */
const OF_TITLE = /\bfor the ((?:\p{L}+ )?\p{L}+)$/iu
/** "I don't have anything for Ben", "neither gave me a card or an email". */
const NONE_FOR =
  /\b(?:don't have|haven't got|have|got|have got) (?:anything|nothing|no details|zilch|nowt|neither) for (?:him|her|them|the \w+|(?:Mrs?\.? |Ms\.? |Dr\.? )?\p{Lu}\p{L}+)|\bnot (?:the|an?) (?:direct )?(?:e-?mail|address|number|contact) (?:of|for) (?:him|her|the \w+|(?:Mrs?\.? |Ms\.? |Dr\.? )?\p{Lu}\p{L}+)|\bneither(?: one| of (?:them|the \w+))?(?: ever)? (?:gave|left|offered|handed|passed|told)(?: me| us)? (?:an? |any |their |his |her )?(?:(?:business )?cards?|e-?mails?|contacts?|numbers?|address(?:es)?|details)(?: (?:or|nor) (?:an? |any )?(?:e-?mails?|numbers?|address(?:es)?|cards?|phone\w*|contacts?|details))?\b/iu
const REACHED_BY = /\b(?:e-?mail|address|number|contact|details|phone|card|reach)\b|@/i
const FORM =
  /\b(?:info|hello|contact|office|admin|jobs|careers?|recruitment|recruiting|hr|enquiries|reception|team|sales|hiring)@(?![\w.-])|\b(?:(?:web|contact|online|enquiry|inquiry) ?-?forms?|form on (?:the|their) (?:\w+(?:'s)? )?(?:web ?)?site|(?:message|comment|contact) (?:box(?:es)?|pages?)|(?:web ?site|site|page) (?:only |just )?(?:offers|has|gives|shows|lists)(?: only| just| me)* an? (?:\w+ )?form|(?:careers?|jobs|general|enquiries|info|main) (?:inbox|mailbox)|contact[- ]us(?: (?:page|form|box|link))?|(?:shared|general|generic|group|team|common|main|front desk|reception|catch-all|department) (?:inbox|mailbox|email|e-mail|address|office (?:email|address|number))|(?:general|generic|shared) (?:company )?(?:email|mail|address)|applicant portal|candidate portal|through the (?:portal|website))\b/i
const DIRECT =
  /\b(?:have|got|gave me|has given me|given) (?:a |an |his |her |their |the |\p{Lu}\p{Ll}+'s )?(?:direct|personal|own|work) (?:e-?mail|address|number|line|contact)|\b(?:gave|handed|left|slipped|passed|given) me (?:his|her|their) (?:own )?(?:business |visiting )?card\b/iu

export const contact: Reader = {
  name: "contact",
  anchors: [],
  read(reading) {
    return [...emails(reading), ...phones(reading), ...postal(reading), ...lacking(reading), ...form(reading)]
  },
}

function emails(reading: Reading): Claim[] {
  const claims: Claim[] = []
  const inferior: DetailClaim[] = []
  for (const match of reading.text.matchAll(EMAIL)) {
    const start = match.index
    const address = match[0].replace(/\.+$/, "")
    const clause = reading.at(start)
    if (clause.block !== null || clause.story !== "mine" || clause.command || clause.imagined) continue
    const span = { start, end: start + address.length }
    if (isOwn(reading, address, start)) continue
    const before = reading.text.slice(Math.max(clause.start - 40, 0), start)
    if (
      /\b(?:my (?:own )?(?:e-?mail|address)(?: is|:)|me at|reach me|contact me|i'm at|my address is|reply to me)\b[^.]{0,15}$/i.test(
        before,
      )
    )
      continue
    const local = address.split("@")[0]!
    const lead = reading.text.slice(Math.max(0, start - 90), start)
    if (SHARED.test(local)) {
      if (
        /\b(?:invite|invitation|confirmation|auto-?reply|notification|email|message|mail)(?: \w+)? (?:came|was|is|arrived|sent)?\s*(?:from|by)\s*$/i.test(
          lead,
        ) ||
        /no-?reply|donotreply|mailer/i.test(local)
      )
        continue
      const who = personNear(reading, span, address)
      const set: DetailClaim["set"] = inPerson(reading, span)
        ? { email: address, contact: "direct" }
        : { contact: "generic" }
      if (who) claims.push({ fact: "detail", who, set, span, sure: true })
      continue
    }
    const named = introduced(reading, span, address)
    if (named) claims.push({ fact: "person", ...named, met: false, span, sure: true })
    const who = named ? { name: named.name } : personNear(reading, span, address)
    const published =
      ON_THE_SITE.test(lead) ||
      OUT_OF_USE.test(lead) ||
      /^ (?:bounced|is dead|came back|no longer)/i.test(reading.text.slice(span.end, span.end + 20))
    if (who && published) inferior.push({ fact: "detail", who, set: { email: address }, span, sure: true })
    else if (who) claims.push({ fact: "detail", who, set: { email: address }, span, sure: true })
  }
  // What their site says is theirs where nothing better is told.
  const reached = (claim: DetailClaim): boolean =>
    claims.some(
      (one) => one.fact === "detail" && one.set.email && JSON.stringify(one.who) === JSON.stringify(claim.who),
    )
  return [...inferior.filter((claim) => !reached(claim)), ...claims]
}

/** "The website lists", "the old one was": behind these stands an address that yields to the one a person gave. */
const ON_THE_SITE = /\b(?:web ?site|site|web ?page|google|online|internet|directory|listing)\b[^.;!?]{0,30}$/i
const OUT_OF_USE = /\b(?:old|former|previous|wrong|dead) (?:e-?mail |work )?(?:address|one|e-?mail)\b[^.;!?,]{0,15}$/i

/** "recruiter = jess@quillbase.io": the address is that one's, and tells the name. */
function introduced(
  reading: Reading,
  span: Span,
  address: string,
): { name: string; kind: "hr" | "recruiter" | "interviewer" } | null {
  const lead = reading.text.slice(Math.max(0, span.start - 40), span.start)
  const role =
    /\b(?:(recruit(?:er|ing)|talent|sourcer)|(hr|people (?:ops|team|partner)|human resources)|((?:hiring |line |store |shop )?manager|interviewer|boss|owner|director))(?: contact| person| lady| guy| rep)?(?:'s (?:e-?mail|address))?(?: (?:is|was)|\s*[=:(-]|,)\s*$/i.exec(
      lead,
    )
  if (!role) return null
  const [local = "", domain = ""] = address.split("@")
  const words = local.split(/[._-]+/).filter((word) => /^\p{L}{2,}$/u.test(word))
  if (words.length === 0 || words.length > 2 || !FIRST_NAMES.has(words[0]!.toLowerCase())) return null
  if (candidates(reading).some((one) => one.toLowerCase().split(" ").includes(words[0]!.toLowerCase()))) return null
  const company = [
    reading.situation.company ?? "",
    ...reading.firms.map((firm) => reading.text.slice(firm.start, firm.end)),
  ]
  const inside = company.some(
    (firm) =>
      firm !== "" &&
      domain
        .replace(/[^\p{L}\p{N}]/gu, "")
        .toLowerCase()
        .startsWith(firm.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase()),
  )
  const kind = role[3] ? "interviewer" : role[2] || inside ? "hr" : "recruiter"
  return { name: words.map((word) => capital(word.toLowerCase())).join(" "), kind }
}

/** The candidate's own: behind their name, or with it inside. */
function isOwn(reading: Reading, address: string | null, at: number): boolean {
  const { own } = reading
  if (own === null) return false
  const words = own.toLowerCase().split(" ")
  if (address !== null && words.some((word) => word.length > 2 && address.toLowerCase().split("@")[0]!.includes(word)))
    return true
  const sentence = reading.sentence(reading.at(at))
  const lead = reading.text.slice(sentence[0]!.start, at)
  return (
    lead.includes(own) &&
    !reading.names.some((name) => name.start > sentence[0]!.start && name.end <= at && name.name !== own)
  )
}

/** "Mark gave me the address himself: info@…": what came from the person is theirs, whatever it is called. */
function inPerson(reading: Reading, span: Span): boolean {
  // The address itself has dots, which would end the sentence.
  const words = `${reading.text.slice(Math.max(0, span.start - 120), span.start)} it ${reading.text.slice(span.end, span.end + 60)}`
  return (
    /\b(?:gave|given|handed|wrote|told|texted|passed|scribbled|said|sent|put|read|spelled|spelt)\b[^.!?]{0,50}\b(?:himself|herself|themselves|personally|in person)\b/i.test(
      words,
    ) ||
    /\b(?:it'?s|is|reaches|goes (?:straight )?to|comes to|straight to) (?:his|her) own\b|\b(?:he|she) (?:reads|answers|checks|picks up) (?:it|that|this)(?: one)? (?:himself|herself)\b|\b(?:he|she) (?:said|told me) (?:to )?(?:write|email|use|reach)(?: (?:to|me|him|her))? (?:at|on|there)\b[^.]{0,30}\b(?:himself|herself|personal)/i.test(
      words,
    )
  )
}

/** The person whose name the address carries, else the one named nearby, else the only one known. */
function personNear(reading: Reading, span: Span, address: string | null): DetailClaim["who"] {
  const people = candidates(reading)
  if (address !== null) {
    const local = address.split("@")[0]!.toLowerCase()
    const byAddress = people.find((name) => {
      const words = name
        .toLowerCase()
        .replace(/^(?:mr|mrs|ms|miss|dr|prof|coach|chef)\.? /, "")
        .split(/[ '-]+/)
      return (
        words.some((word) => word.length > 2 && local.includes(word)) ||
        (words.length > 1 && local === words.map((word) => word[0]).join(""))
      )
    })
    if (byAddress) return { name: byAddress }
  }
  const around = reading.names.filter(
    (name) => reading.at(name.start).story === "mine" && reading.at(name.start).block === null,
  )
  const sentence = reading.sentence(reading.at(span.start))
  const inside = around.filter((name) => name.start >= sentence[0]!.start && name.end <= sentence.at(-1)!.end)
  const before = inside.filter((name) => name.end <= span.start).at(-1)
  const pick: NameMention | undefined = before ?? inside.find((name) => name.start >= span.end)
  if (pick) return { name: pick.name }
  const recruiter = /\b(?:my|the agency'?s?) recruiter(?:'s)?\b/i.test(
    reading.text.slice(sentence[0]!.start, span.start),
  )
  if (recruiter) return { kind: "recruiter" }
  const last = lastNamed(reading, span.start)
  if (last) return { name: last }
  if (people.length === 1) return { name: people[0]! }
  const interviewers = (reading.situation.people ?? []).filter((person) => person.kind === "interviewer")
  return interviewers.length === 1 || (interviewers.length === 0 && people.length === 0) ? { everybody: true } : null
}

function candidates(reading: Reading): string[] {
  const named = reading.names.filter((name) => reading.at(name.start).story === "mine").map((name) => name.name)
  return [...new Set([...named, ...(reading.situation.people ?? []).flatMap((person) => person.name ?? [])])]
}

function phones(reading: Reading): Claim[] {
  const claims: Claim[] = []
  for (const match of reading.text.matchAll(PHONE)) {
    const digits = match[0].replace(/\D/g, "")
    if (digits.length < 7 || digits.length > 15) continue
    const span = { start: match.index, end: match.index + match[0].length }
    const clause = reading.at(match.index)
    if (clause.block !== null || clause.story !== "mine" || clause.command || clause.imagined) continue
    if (clause.quoted && clause.question) continue
    if (reading.dates.some((date) => date.start < span.end && span.start < date.end)) continue
    if (isOwn(reading, null, match.index)) continue
    const before = reading.text.slice(Math.max(0, match.index - 60), match.index)
    if (/\bmy (?:own )?(?:number|phone|mobile|cell)\b[^.]{0,12}$|\b(?:call|reach|text) me\b[^.]{0,12}$/i.test(before))
      continue
    if (
      /\b(?:main|front desk|switchboard|reception|general|head) (?:office )?(?:number|line|desk|phone)?\b[^.]{0,20}$/i.test(
        before,
      )
    )
      continue
    // A number in full needs no word that says so.
    if (
      !/\b(?:number|phone|call|cell|mobile|tel|reach|line|ring|text\w*|card|at|on)\b/i.test(before) &&
      !(digits.length >= 9 && /^(?:0|\+)|^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(match[0]))
    )
      continue
    const who = personNear(reading, span, null)
    if (who) claims.push({ fact: "detail", who, set: { phone: match[0].trim() }, span, sure: true })
  }
  return claims
}

const STREET =
  /\b\d{1,5}[a-z]?,? (?:(?!with |on |at |and |in |for |to |by |[ap]\.?m\.? )\p{L}[\p{L}'-]*(?:(?<=\b\p{L}{1,2})\.)? ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl|square|sq|terrace|close|crescent|parkway|pkwy|highway|hwy|row|walk|hill|quay|mews|gardens|park|broadway)\b\.?(?:,? (?:suite|ste|unit|floor|apt|room|#) ?[\p{L}\d-]+)?(?:, \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)?(?:,? (?:[A-Z]{2} )?\d{5}(?:-\d{4})?|,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})?/giu
/** "Parochial House, Main Street, Ballyvarna, that's where I'd be sending the card". */
const SEND_THERE =
  /,? (?:that's|that is|is) where (?:i'd|i would|i'll|to|i can|i|the|we) [^.]{0,30}\b(?:send|sending|post|posting|mail|mailing|goes|card)/giu
const PARTS = /\p{Lu}[\p{L}' -]{2,40}(?:, (?:\d+ )?\p{Lu}[\p{L}' -]{2,40}){1,4}$/u

/** Where a card can go: a street with a number, told of them and not of the candidate. */
function postal(reading: Reading): Claim[] {
  const claims: Claim[] = []
  const push = (start: number, value: string, who: DetailClaim["who"]): void => {
    const clause = reading.at(start)
    if (clause.block !== null || clause.story !== "mine" || clause.command || clause.imagined) return
    const span = { start, end: start + value.length }
    const before = reading.text.slice(Math.max(0, start - 40), start)
    if (/\b(?:i live|i'm at|my (?:own |home )?(?:address|place|house|flat))\b[^.]{0,20}$/i.test(before)) return
    if (isOwn(reading, null, start)) return
    const person = who ?? personNear(reading, span, null)
    if (person) claims.push({ fact: "detail", who: person, set: { postalAddress: value }, span, sure: true })
  }
  for (const match of reading.text.matchAll(STREET)) {
    const lead = reading.text.slice(Math.max(0, match.index - 60), match.index)
    if (
      !/\b(?:address|post|mail|card|letter|is at|are at|located|based|office|send|write|at|office is|find (?:him|her|them))\b[^.!?]*$/i.test(
        lead,
      )
    )
      continue
    push(match.index, match[0].replace(/[.,]+$/, ""), null)
  }
  for (const match of reading.text.matchAll(SEND_THERE)) {
    const from = Math.max(0, match.index - 120)
    const parts = PARTS.exec(reading.text.slice(from, match.index))
    if (!parts) continue
    const start = from + parts.index
    const name = reading.names.filter((one) => one.end <= match.index && one.start >= start - 40).at(-1)
    const inside = name && name.end > start ? parts[0].indexOf(", ", name.end - start) + 2 : 0
    const value = parts[0].slice(inside)
    if (value.length > 8) push(start + inside, value, name ? { name: name.name } : null)
  }
  return claims
}

const HAS_NUMBER =
  /\b(?:(?:i|we)(?:'ve| have|'ve got| have got| got| only have| just have)?(?: only| just| got)*|^(?:only |just |have )*(?:got|have)|(?:he|she|they|only|just) (?:gave|left|handed|texted|sent|have|got|thing i have is|has)(?: me| us)?(?: only| just)?|(?:only|just|all i (?:have|got|'ve got) is)) (?:her|his|their|the|an?|\p{L}+'s) (?:[\w']+ )?(?:cell|mobile|phone|telephone|whatsapp|number|digits)\b/iu

function lacking(reading: Reading): Claim[] {
  const claims: Claim[] = []
  for (const clause of reading.clauses) {
    if (clause.block !== null || clause.story !== "mine" || clause.command || clause.imagined) continue
    if (clause.question && !/\b(?:don't|no|didn't|haven't)\b/i.test(clause.text)) continue
    const words = reading
      .sentence(clause)
      .map((one) => one.text)
      .join(" ")
    const match =
      NONE.exec(clause.text) ??
      (/\b(?:linkedin|profile|instagram|facebook)\b/i.test(words) ? ALL_THERE_IS.exec(clause.text) : null) ??
      (REACHED_BY.test(words)
        ? (NONE_FOR.exec(clause.text) ?? NOTHING_FOR.exec(clause.text.replace(/\W+$/, "")))
        : null)
    if (!match || /\b(?:follow|chas|nudg)/i.test(match[0])) continue
    // "No wait, that email was …": no denial.
    if (/^(?:oh |ah |ok |um |er )?no,? (?:wait|sorry|hang on|hold on|actually|that|it|this)\b/i.test(clause.text))
      continue
    if (/^neither\b/i.test(match[0])) {
      const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length }
      claims.push({ fact: "detail", who: { everybody: true }, set: { contact: "none" }, span, sure: true })
      continue
    }
    // "All I've got is careers@, no personal address": there is one, if a shared one.
    if (/\b(?:personal|direct|own|private|individual) /i.test(match[0]) && sharedNear(clause, reading)) continue
    const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length }
    const whole = clause.text
    if (/\bno (?:phone )?(?:e-?mails|calls|contacts)\b/i.test(match[0])) continue
    // "I only have his cell number, no email": a way there is.
    if (HAS_NUMBER.test(words) && /\be-?mail|address/i.test(match[0])) continue
    if (
      /\bno (?:e-?mail|message|card|note|contact|number)s? (?:sent|yet|from|back|has|was(?! (?:ever )?(?:given|left|provided|shared|offered|passed|told))|came|so far)\b/i.test(
        whole,
      )
    )
      continue
    if (/\b(?:i|we) (?:didn't|did not|haven't|have not) (?:send|sent|email|mail|write|contact)/i.test(whole)) continue
    if (
      /\b(?:no|not|without|never got|didn't get|haven't got|have no|no) (?:an? |any )?(?:e-?mail|contact)\b(?! (?:address|details|info))/i.test(
        match[0],
      ) &&
      /\b(?:from (?:them|her|him)|back|yet|reply|replied|since|with them|after)\b/i.test(whole)
    )
      continue
    if (/\bno contact\b(?! (?:details|info))/i.test(match[0]) && !/\bfor\b/i.test(whole)) continue
    const sentence = reading.sentence(clause)
    const meant = OF_TITLE.exec(whole.replace(/\W+$/, ""))?.[1]?.toLowerCase()
    const titled =
      meant === undefined
        ? undefined
        : reading.names.find(
            (name) => name.title?.toLowerCase() === meant || name.name.toLowerCase().startsWith(`${meant} `),
          )
    const names =
      titled !== undefined
        ? [titled]
        : reading.names.filter((name) => name.start >= clause.start && name.end <= clause.end)
    const before = reading.names.filter((name) => name.start >= sentence[0]!.start && name.end <= span.start).at(-1)
    // A card is one of many ways; lacking it alone says little.
    if (/\b(?:business )?card$/i.test(match[0]) && !/\bbusiness card\b/i.test(match[0]) && !NOT_LISTED.test(words))
      continue
    const plural = /\b(?:any of them|either(?: of them)?|both|them|their|for any)\b/i.test(whole) && names.length === 0
    const who: DetailClaim["who"] =
      names.length > 0
        ? { name: names.at(-1)!.name }
        : before
          ? { name: before.name }
          : plural
            ? { everybody: true }
            : { name: lastNamed(reading, span.start) ?? "" }
    if ("name" in who! && who.name === "") {
      claims.push({ fact: "detail", who: { everybody: true }, set: { contact: "none" }, span, sure: true })
      continue
    }
    for (const name of names.length > 1 && /\b(?:neither|either|both)\b/i.test(whole)
      ? names.map((n) => n.name)
      : ["name" in who! ? who.name : null])
      claims.push({
        fact: "detail",
        who: name === null ? { everybody: true } : { name },
        set: { contact: "none" },
        span,
        sure: true,
      })
  }
  return claims
}

/** "And isn't on the website": nowhere to be found besides. */
const NOT_LISTED =
  /\b(?:isn't|is not|aren't|wasn't|not|nowhere)\b[^.;]{0,25}\b(?:web ?site|site|online|internet|linkedin|google|directory|staff page)\b/i

/** A shared inbox or a form is told of in the same sentence. */
function sharedNear(clause: Clause, reading: Reading): boolean {
  const words = reading
    .sentence(clause)
    .map((one) => one.text)
    .join(" ")
  return FORM.test(words) || [...words.matchAll(EMAIL)].some((match) => SHARED.test(match[0].split("@")[0]!))
}

function form(reading: Reading): Claim[] {
  const claims: Claim[] = []
  for (const clause of reading.clauses) {
    if (clause.block !== null || clause.story !== "mine" || clause.command || clause.imagined) continue
    const match = FORM.exec(clause.text)
    if (match) {
      const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length }
      const context = reading
        .sentence(clause)
        .map((other) => other.text)
        .join(" ")
      if (
        !/\b(?:only|just|all i|have|got|is|there's|gave|use|through|no (?:e-?mail|direct|address)|is all|but|instead|nothing but)\b/i.test(
          context,
        )
      )
        continue
      if (/\b(?:applied|filled|application (?:was|went)|sent (?:my|the) (?:application|cv|resume))\b/i.test(context))
        continue
      claims.push({
        fact: "detail",
        who: personNear(reading, span, null),
        set: { contact: "generic" },
        span,
        sure: true,
      })
      continue
    }
    const direct = DIRECT.exec(clause.text)
    if (direct && !clause.negated && !clause.question && !EMAIL_ONCE.test(reading.text)) {
      const span = { start: clause.start + direct.index, end: clause.start + direct.index + direct[0].length }
      claims.push({
        fact: "detail",
        who: personNear(reading, span, null),
        set: { contact: "direct" },
        span,
        sure: true,
      })
    }
  }
  return claims
}

const EMAIL_ONCE = new RegExp(EMAIL.source, "iu")
