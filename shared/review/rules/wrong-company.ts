import { distance } from "fastest-levenshtein"
import { fold } from "../../language/names.ts"
import { Taken } from "../../language/taken.ts"
import { type Draft, defineRule, type Hit } from "../rule.ts"

/** Another firm's name, or this one's misspelt: the quickest way to be told apart from somebody who cares. */
export default defineRule({
  id: "wrong-company",
  level: "error",
  kinds: ["T", "F", "R"],
  sources: ["strategic-move"],
  messages: ["misspelt", "another"],
  *check(draft) {
    const company = draft.situation?.company?.trim()
    if (!company) return
    const places = [
      ["body", draft.body.core.text, draft.body.core.start] as const,
      ["subject", draft.subject ?? "", 0] as const,
    ]
    for (const [where, text, offset] of places) {
      const misspelt = [...misspellings(text, company), ...parted(text, company), ...reshaped(text, company)]
      for (const { start, end, right } of misspelt)
        yield hit("misspelt", where, offset + start, offset + end, text.slice(start, end), right)
      for (const { start, end } of firmsIn(text)) {
        const name = text.slice(start, end)
        const counted = misspelt.some((one) => one.start < end && start < one.end)
        if (!counted && !isOurs(name, company) && !isElse(name, draft))
          yield hit("another", where, offset + start, offset + end, name, undefined, company)
      }
    }
  },
})

function hit(
  message: string,
  where: "body" | "subject",
  start: number,
  end: number,
  name: string,
  right?: string,
  known = right,
): Hit {
  const params = { name, known: known ?? "" }
  return { message, in: where, span: { start, end }, params, ...(right !== undefined && { replacement: right }) }
}

const FORM = /^(?:inc|llc|ltd|limited|plc|co|corp|corporation|company|gmbh|group|llp|pty|the|and|of|&)\.?$/iu

/** The words of a firm's name that tell it from another; its legal form does not. */
function telling(name: string): string[] {
  return (name.match(/[\p{L}\p{N}'’.-]+/gu) ?? []).filter((word) => !FORM.test(word)).map(bare)
}

const bare = (word: string) =>
  fold(word)
    .replace(/'s$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "")

/** Capitalised words, or those of the firm's own writing, that are the firm's name but for a letter or two. */
function* misspellings(text: string, company: string): Iterable<{ start: number; end: number; right: string }> {
  const parts = (company.match(/[\p{L}\p{N}'’&.-]+/gu) ?? []).filter(
    (word) => !FORM.test(word) && bare(word).length >= 4,
  )
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’&.-]*[\p{L}\p{N}]/gu)) {
    const raw = match[0].replace(/['’]s$/u, "")
    const word = bare(raw)
    if (!/\p{Lu}/u.test(raw) || word.length < 4 || parts.some((part) => bare(part) === word)) continue
    for (const part of parts) {
      const right = part.replace(/[.]$/, "")
      const long = bare(part).length > 7 || (bare(part).length > 5 && word.slice(0, 3) === bare(part).slice(0, 3))
      const limit = long ? 2 : 1
      const off = distance(word, bare(part))
      // Two letters off with another first one is another name: Northgate, Southgate.
      if (off > limit || (off > 1 && word[0] !== bare(part)[0]) || isCommon(word, bare(part))) continue
      yield whole(text, match.index, raw, part, company) ?? { start: match.index, end: match.index + raw.length, right }
      break
    }
  }
}

/** One word written as two, "Bright Water" for Brightwater. */
function* parted(text: string, company: string): Iterable<{ start: number; end: number; right: string }> {
  const parts = (company.match(/\p{L}{7,}/gu) ?? []).filter((word) => !FORM.test(word))
  if (parts.length === 0) return
  for (const match of text.matchAll(TWO_WORDS)) {
    const [, one, other] = match
    const right = parts.find((part) => fold(part) === fold(one! + other!))
    if (right) yield { start: match.index, end: match.index + one!.length + 1 + other!.length, right }
  }
}

/** "Harbour Light" or "Harbourlights" for Harbour Lights: all of the name, but for an s or a blank. */
function* reshaped(text: string, company: string): Iterable<{ start: number; end: number; right: string }> {
  const parts = (company.match(/[\p{L}\p{N}'’-]+/gu) ?? []).filter((word) => !FORM.test(word))
  if (parts.length !== 2) return
  const [one, other] = parts.map((part) => escaped(part)) as [string, string]
  const bareOf = (part: string) => part.replace(/s$/iu, "")
  const wrong = [
    ...(/s$/iu.test(other) ? [`${one}\\s${bareOf(other)}`] : [`${one}\\s${other}s`]),
    ...(/s$/iu.test(one) ? [`${bareOf(one)}\\s${other}`] : [`${one}s\\s${other}`]),
    one + other,
  ]
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}@.])(?:${wrong.join("|")})(?![\\p{L}@'’])(?!\\.\\p{L})`, "giu"),
  ))
    if (/^\p{Lu}/u.test(match[0])) yield { start: match.index, end: match.index + match[0].length, right: company }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")

const TWO_WORDS = /(?<!\p{L})(\p{Lu}\p{L}{2,40})[ -](?=(\p{L}{3,40})(?!\p{L}))/gu

/** The whole name where it stands there but for the one word: "Vandemeer Keyboards". */
function whole(text: string, at: number, raw: string, part: string, company: string) {
  const before = company.indexOf(part)
  const start = at - before
  const written = company.slice(0, before) + raw + company.slice(before + part.length)
  const there =
    before >= 0 && start >= 0 && text.slice(start, start + written.length).toLowerCase() === written.toLowerCase()
  return there && written !== raw ? { start, end: start + written.length, right: company } : undefined
}

/** An ordinary inflection is no misspelling: "Harbours" for "Harbour", "Tools" for "Tool". */
function isCommon(word: string, part: string): boolean {
  return word === `${part}s` || part === `${word}s` || word === `${part}es`
}

/** Slots where the name of the firm that hires stands. */
const SLOTS = [
  /\b(?:join(?:ing)?|(?:part of|belong(?:ing)? to|contribut(?:e|ing) to|grow(?:ing)? with|start(?:ing)? (?:with|at)|working (?:at|for|with)|(?:to|like to|love to|would) work (?:at|for|with)|(?:role|position|job|post|opportunity|vacancy|opening|interview(?:ed|ing)?(?: me)?|career|future|internship|apprenticeship|place|team|life|culture|work|everyone|people|colleagues|staff|opportunities) (?:at|with|for)|interest in|interested in|excited (?:about|by)|passionate about|impressed (?:by|with)|fit (?:for|at|with|in at)|(?:asset|addition|help|use|value|benefit|service|contribution|commitment|loyalty|dedication|experience|skills|energy|ideas|years) to|helping|visit(?:ing)? (?:to )?|offer (?:from|of)))\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}\p{N}'’&.-]*(?:\s+(?:&|and|of|the)\s+\p{Lu}[\p{L}\p{N}'’&-]*|\s+\p{Lu}[\p{L}\p{N}'’&-]*){0,3})/gu,
]

const FIRMISH =
  "(?:Homes|Academy|School|Hospital|Clinic|Dental|Care|Group|Foods?|Logistics|Partners|Solutions|Systems|Studios?|Labs?|Bank|Trust|Ltd|Limited|Inc|LLC|PLC|Consulting|Engineering|Builders|Constructions?|Bakery|Caf[eé]|Hotel|Airlines|Motors|Energy|Media|Insurance|Pharmacy|Transport|Freight|Shipping|Interiors|Textiles|Ceramics|Instruments|Legal|Chambers|Architects|Nurseries|Nursery|Farms?|Brewery|Foundation|Museum|Library|Theatre|Industries|Technologies|Services|Holdings|Security|Recruitment|Publishing|Press|Supplies|Stores|Outfitters|Kitchens|Joinery|Plumbing|Electrical|Roofing|Landscapes|Gardens|Veterinary|Opticians|Surgery)"
const NAME = "(?<![\\p{L}\\p{N}&-])\\p{Lu}[\\p{L}\\p{N}&-]{0,40}(?:\\s{1,2}(?:&\\s)?\\p{Lu}[\\p{L}\\p{N}&-]{0,40}){0,2}"
/** Ways in which only the firm that hires is spoken of, or a name that says what it is. */
SLOTS.push(
  new RegExp(`\\bbring(?:ing)? [^.;!?\\n]{1,120} to (?:the )?(?<name>${NAME})`, "gu"),
  new RegExp(
    `\\b(?:to|would|I['’]d) (?:gladly |happily |proudly )?(?:drive|driving|cook|teach|weld|sew|nurse|write|paint|build|bake|sing|play|design|code|care|clean|fly|sail|dance|act|sell|serve|train|start|be|manage) (?:for|at|with) (?<name>${NAME})`,
    "gu",
  ),
  new RegExp(
    `\\b(?:[Tt]he|a|[Yy]our) (?<name>${NAME}) (?:team|family|badge|uniform|way of working|crew|mission|values)\\b`,
    "gu",
  ),
  new RegExp(
    `\\b(?<name>${NAME})['’]s? (?:plans|mission|values|culture|growth|future|team|approach|products|services|clients|customers|goals|commitment|reputation|vision)\\b`,
    "gu",
  ),
  new RegExp(
    `\\b(?:myself|having me|seeing me|meeting me|welcoming me|interviewing me|me) (?:at|with) (?<name>${NAME})`,
    "gu",
  ),
  new RegExp(`\\b(?:welcome|tour|interview|trial|shift|audition|vacancy) (?:at|with) (?<name>${NAME})`, "gu"),
  new RegExp(`\\b(?:be|become|being|as) (?:(?:an?|the|your) )?(?:[\\p{Ll}-]+ ){1,3}at (?<name>${NAME})`, "gu"),
  new RegExp(
    `\\b(?:be|become|being|as) (?:(?:an?|the|your) )?(?:[\\p{Ll}-]+ ){1,3}(?:for|with|of) (?:the )?(?<name>(?:\\p{Lu}[\\p{L}\\p{N}&-]{0,40}\\s{1,2}(?:&\\s)?){1,2}${FIRMISH})\\b`,
    "gu",
  ),
  new RegExp(
    `\\b(?:learn(?:ing|ed|t)?|hear(?:ing|d)?|know(?:ing)?) (?:a lot |a bit |much )?(?:more )?about (?<name>${NAME}) (?:and (?:the|your) (?:role|position|job|team|opening|people)|as an? (?:employer|company|firm|place))\\b`,
    "gu",
  ),
  new RegExp(`\\bhelp (?<name>${NAME}) (?:to )?(?:grow|succeed|thrive|become|reach|expand|win)\\b`, "gu"),
  new RegExp(
    `(?:^|[.!?]\\s|\\b(?:that|think|feel|know|and) )(?<name>${NAME}) (?:is (?:where|the place|exactly|just the)|and I (?:are|would))\\b`,
    "gmu",
  ),
  new RegExp(
    `\\b(?:about|considering me for|show(?:ing|ed) me (?:round|around)|tour of|admired?|admiring|visit to|thank you all at|everyone at|building|here at|there at|interviewed? by) (?<name>(?:\\p{Lu}[\\p{L}\\p{N}&-]{0,40}\\s{1,2}(?:&\\s)?){1,2}${FIRMISH})\\b`,
    "gu",
  ),
)

/** What is said of the firm one would join: what it does and is, its people and things, oneself taken on by it. */
const THINGS =
  "(?:team|staff|family|crew|apron|uniform|badge|shirt|colou?rs|brand|name|people|way|values|mission|culture|ethos|spirit)"
SLOTS.push(
  new RegExp(
    `\\b(?:everything|what|how|all|the way|why) (?:that )?(?<name>${NAME}) (?:is|are|does|do|has|treats|runs|handles|cuts|makes|works|trains|looks|serves|sees|keeps|grows|supports|cares|approaches|stands)\\b`,
    "gu",
  ),
  new RegExp(
    `(?:^|[.!?,]\\s|\\b(?:that|think|feel|know|believe|and|sure|certain|because|hope) )(?<name>${NAME}) (?:would|will|could) (?:gain|get|benefit|have|find|be (?:lucky|proud|getting|my|the right|a))\\b`,
    "gmu",
  ),
  new RegExp(
    `(?:^|[.!?]\\s|\\b(?:that|think|feel|know|believe|and|sure|certain) )(?<name>${NAME}) is (?:right|perfect|ideal|exactly|just|where|my first|the (?:place|right|firm|company|employer|sort|kind|only|one))\\b`,
    "gmu",
  ),
  new RegExp(
    `\\b(?:values|mission|culture|ethos|spirit|standards|ways|history|future|vision|reputation|philosophy|success|goals) of (?:the )?(?<name>${NAME})`,
    "gu",
  ),
  new RegExp(
    `\\b(?:considered|chosen|hired|employed|selected|interviewed|welcomed|taken on|accepted|appointed|trusted|trained) by (?:the )?(?<name>${NAME})`,
    "gu",
  ),
  new RegExp(
    `\\b(?:the|your) (?<name>(?:\\p{Lu}[\\p{L}\\p{N}&-]{0,40}\\s{1,2}(?:&\\s)?){1,2}${FIRMISH}) (?:[\\p{Ll}-]+ )?(?:unit|plant|factory|workshop|depot|warehouse|showroom|kitchen|office|branch|site|ward)\\b`,
    "gu",
  ),
  new RegExp(
    `\\b(?:(?:would|I['’]d|will|hope to|like to|love to) )(?:love to |like to |gladly |be (?:glad|happy|proud) to )?\\p{Ll}{3,12} (?:[\\p{Ll}-]+ ){1,3}for (?<name>${NAME})(?=[.,!;]|$)`,
    "gmu",
  ),
  new RegExp(
    `\\b(?:look(?:ing)? forward to|hop(?:e|ing) (?:for|to have)|dream(?:ing)? of) [^.;!?\\n]{3,60} (?:at|with) (?<name>${NAME})(?=[.,!;]|$)`,
    "gmu",
  ),
  new RegExp(`\\bhope (?:that )?(?<name>${NAME}) (?:has|have|keeps|continues|grows|finds|will|does|can|gets)\\b`, "gu"),
  new RegExp(
    `\\b(?:serving|working|employed|engaged|taken on|hired|serve|work) as (?:an? |your )?(?:[\\p{Ll}-]+ ){1,4}(?:with|for|at|of) (?:the )?(?<name>${NAME})`,
    "gu",
  ),
  new RegExp(
    `(?<name>(?:\\p{Lu}[\\p{L}\\p{N}&-]{0,40}\\s{1,2}(?:&\\s)?){1,2}${FIRMISH}) (?:interview|application|role|position|vacancy|job|opening)\\b`,
    "gu",
  ),
  new RegExp(`\\b(?:the|your) (?:whole |entire |lovely |friendly )?(?<name>${NAME}) ${THINGS}\\b`, "gu"),
  new RegExp(
    `\\b(?:learn|learning|learned|learnt|hear|hearing|heard|know|knowing|find out|finding out) (?:a lot |a bit |so much |much |more |a little )*about (?:the )?(?<name>${NAME})(?=[.!]|['’]s (?:culture|values|plans|mission|history|future|work|approach|goals|needs)|$)`,
    "gmu",
  ),
  new RegExp(
    `\\b(?:set on|admired?|admiring|grow with|growing with|loyal to|drawn to|stay with|a future with|committed to|devoted to|belong at|at home at) (?:the )?(?<name>${NAME})`,
    "gu",
  ),
  new RegExp(
    `\\b(?:[Ww]orking|[Ww]ork|nights|shifts|days|[Ll]ife|[Aa] job|[Aa] place|hours|mornings|evenings|weekends) (?:\\p{Ll}+ )?(?:at|for|with) (?<name>${NAME}) (?:would|could|will|is|suits)\\b`,
    "gu",
  ),
)

function* firmsIn(text: string): Iterable<{ start: number; end: number }> {
  // Two slots may frame one name.
  const taken = new Taken(text.length)
  for (const slot of SLOTS)
    for (const match of text.matchAll(slot)) {
      const raw = match.groups!.name!.replace(/['’]s$/u, "").replace(/\.$/, "")
      // "when I was working at Deere": where somebody came from, not where they want to go.
      const before = text.slice(Math.max(0, match.index - 60), match.index)
      if (PAST.test(before) || PAST_JOB.test(match[0])) continue
      // "Working with Priya and Tom" is with people.
      if (/\bwith\b/u.test(match[0]) && /^\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+$/u.test(raw)) continue
      // "the Century City project" is a piece of work, not who hires.
      if (
        /^\s+(?:project|site|contract|scheme|programme|program|account|line|route|ward|campus|market|exhibition|festival|course|campaign|system)\b/iu.test(
          text.slice(match.index + match[0].length),
        )
      )
        continue
      const start = match.index + match[0].indexOf(match.groups!.name!)
      if (taken.take(start, start + raw.length)) yield { start, end: start + raw.length }
    }
}

const PAST =
  /\b(?:used|previous(?:ly)?|former(?:ly)?|current(?:ly)?|last|old|years? (?:of|in|at)|months? (?:of|at)|i was|i've been|i have been|been|while|when i|before|my (?:time|days|work|role|job|last|first|old|current|previous|present|apprenticeship|training|internship|placement|degree|course)|your (?:customers?|clients?|suppliers?|competitors?|contracts?|partners?|orders?)|unlike|instead of|compared (?:to|with))\s*[^.!?]*$/iu
const PAST_JOB = /\bmy\b/iu

/** The firm itself, its short form, or its letters: "Acme" for "Acme Tools Ltd", "NHS" for the whole of it. */
function isOurs(name: string, company: string): boolean {
  const [words, ours] = [telling(name), telling(company)]
  const letters = (company.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => word[0])
    .join("")
    .toLowerCase()
  if (words.length === 1 && words[0] === letters) return true
  // "Halloran & Price" for Halloran & Pike, "Gower Farm Weddings" for Gower Barn Weddings: all but one word is right.
  const shared = words.filter((word) => ours.includes(word)).length
  // "Riverside Dental" for Lakeside Dental: they share what kind of firm they are, and nothing else.
  const proper = (list: readonly string[]) => list.filter((word) => !KIND_OF_FIRM.test(word))
  if (proper(words).length > 0 && proper(ours).length > 0 && !proper(words).some((word) => ours.includes(word)))
    return false
  if (words.length === 2 && ours.length === 2 && words[0] !== ours[0] && words[1] === ours[1]) return false
  const paired = /\s(?:&|and)\s/u.test(name) && /\s(?:&|and)\s/u.test(company)
  if (words.length === ours.length && shared === words.length - 1 && shared > 0 && (paired || words.length >= 3))
    return false
  return words.length === 0 || shared > 0
}

const KIND_OF_FIRM = new RegExp(`^${FIRMISH}$`, "iu")

const COMMON =
  /^(?:who|what|which|that|this|it|there|nobody|everybody|everyone|someone|somebody|you|we|they|he|she|one|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|hallowe['’]?en|ramadan|diwali|eid|i|i'm|i'd|i've|english|spanish|french|german|math|maths|science|history|year|grade|ward|unit|block|branch|department|school|team|north|south|east|west|uk|us|usa|eu|nhs|it|hr|pr|ai|qa|ux|ui|sql|excel|python|java|javascript|kubernetes|linux|windows|aws|azure|sap|cad|cnc|icu|er|a&e|ed|sen|eyfs|gcse|ks\d|rn|lpn|cna|hgv|marketing|finance|sales|engineering|operations|legal|accounting|accounts|payroll|logistics|research|design|product|data|pediatrics|paediatrics|oncology|cardiology|maternity|surgery|radiology|pharmacy|theatre|reception|kitchen|bakery|warehouse|housekeeping|maintenance|security|procurement|compliance|audit|tax|communications|development|support|admin|administration|customer|senior|junior|assistant|lead|manager|head|director|associate|officer|nurse|teacher|engineer|analyst|developer|technician|first|second|third|station|site|line|route|shift|zone|area|floor|room|gate|depot|crew|class|level|band|\d+)$/iu

/** A person, a role, a department, a day, a place of the situation: no firm. */
function isElse(name: string, { situation, recipients }: Draft): boolean {
  const words = name.match(/[\p{L}\p{N}&'’-]+/gu) ?? []
  const people = [...(situation?.people ?? []), ...recipients].flatMap((person) =>
    telling(`${person.name ?? ""} ${person.title ?? ""}`),
  )
  const role = telling(situation?.role ?? "")
  return (
    words.every((word) => COMMON.test(word)) ||
    words.some((word) => people.includes(bare(word))) ||
    words.every((word) => role.includes(bare(word)) || COMMON.test(word))
  )
}
