/**
 * Other employers told of by name: "Telstra have offered me a spot", "turned down by Greggs", where the interview or the waiting is with
 * another firm. What such a firm does is no answer of the employer the chat is about; its offer is another offer.
 * @module
 */
import type { Situation } from "../../shared/wire/situation.ts"
import type { Span } from "./claims.ts"
import type { Clause } from "./clauses.ts"
import { KNOWN_FIRMS, PLACES } from "./firms.words.ts"
import type { NameMention } from "./names.ts"
import { FIRST_NAMES, NOT_NAMES } from "./names.words.ts"

/** What a firm did to the candidate that would be news, were it the one. */
export interface Rival extends Span {
  /** The firm's own words. */
  firm: Span
  did: "offered" | "refused"
}

const NAME =
  "(?:(?:The )?\\p{Lu}[\\p{L}\\p{N}'&-]*(?: (?:of|and|&|at) \\p{Lu}[\\p{L}'&-]*| \\p{Lu}[\\p{L}'&-]*){0,3}|(?:the|The) \\p{Lu}[\\p{L}'&-]*)"
const LATELY =
  "(?:(?:'ve|'s|have|has|had|just|also|already|now|then|since|finally|both|went and|turned round and|came along and|only|are|is|were|was) ?)*"
const OFFERS =
  "(?<offered>offered(?! (?:it|the \\w+) to\\b)(?: me)?|made (?:me )?an? (?:\\w+ )?offer|given me (?:an? )?(?:\\w+ )?(?:offer|job|contract|till|until)|gave me (?:an? )?(?:\\w+ )?(?:offer|job|contract|till|until)|sent (?:me |over |through )*an? (?:\\w+ )?(?:offer|contract)|offering me|(?:gave|given|made|sent) me one(?=,? (?:and|but|already|last|this|today|yesterday|on)\\b)|come (?:back|through|up) with (?:an? )?(?:\\w+ )?(?:offer|job)|came (?:back|through|up) with (?:an? )?(?:\\w+ )?(?:offer|job)|wants? (?:me|an answer|my answer|a yes|a decision|to know)|needs? (?:an answer|my answer|a yes|a decision|to know)|said yes|is holding a (?:place|job|spot)|are holding a (?:place|job|spot))"
const REFUSES =
  "(?<refused>turned me down|rejected me|knocked me back|said no|passed on me|didn't want me|don't want me|went with (?:someone|somebody|another)|picked (?:someone|somebody|another)|chose (?:someone|somebody|another)|never got back|ghosted me)"
const SUBJECT = new RegExp(
  `(?<![\\p{L}\\p{N}'@-])(?<firm>${NAME})(?:,? (?:in|across|over|down|up|on) (?:\\p{L}+ ){0,2}\\p{L}+,?)? ?${LATELY}(?:${OFFERS}|${REFUSES})\\b`,
  "gu",
)
const BY = new RegExp(
  `\\b(?:(?<refused>turned (?:me )?down|rejected|knocked back|refused|turned away|a no|no|the no|rejection|knock-?back|thanks but no thanks) (?:by|from|off|at)|(?<offered>offer(?:ed)?(?: (?:of )?(?:a|the) (?:job|place|spot|contract|role|position))?|contract|job offer) (?:by|from|off|with|at)) (?<firm>${NAME})`,
  "gu",
)
/** "I have to give Oakley an answer by Tuesday" */
const OWED = new RegExp(
  `\\b(?:(?:have|need|got|must|gotta|'ve)(?: got)? (?:to )?(?:(?:give|tell|let|answer|reply to|get back to|respond to)(?: back)?)) (?<firm>${NAME})(?<offered> (?:an answer|my answer|know|a decision|a yes or (?:a )?no|by|yes or no))`,
  "gu",
)
/** "I have until next Wednesday to answer Costco" */
const OWED_UNTIL = new RegExp(
  `\\b(?:have|got|'ve|given) (?:me )?(?:until|till|til) [^.;!?]{2,25} to (?:answer|get back to|reply to|respond to|give|tell|decide on|let|accept) (?<firm>${NAME})(?<offered>(?: (?:an answer|know|an? yes or no))?)`,
  "gu",
)
/** The employer that the candidate is waiting for, or was seen at. */
const MEANT =
  /\b(?:interview\w*|screen|panel|trial|met|saw|seen|round|waiting (?:on|for|to hear (?:back )?from)|hear(?:d|ing)? (?:back )?from|rather (?:have|go to|work (?:at|for)|be at)|prefer|want|first choice(?: is)?|holding out for|hoping for|at)\b[^.;!?]{0,40}$/iu
const PERSON_TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|HR|Chef|Coach|Sir|Madam|I|He|She|They|We|It|You|Who|The|That|This|And|But|So|Now|Then|Nobody|Somebody|Someone|Everyone|Another|Other)$/

/** The firms of a message that are not the one it is about, with what they did. `met` are firms found by what stands around them. */
export function findRivals(
  text: string,
  clauses: readonly Clause[],
  firms: readonly Span[],
  names: readonly NameMention[],
  situation: Situation,
): Rival[] {
  const acts = [
    ...text.matchAll(SUBJECT),
    ...text.matchAll(BY),
    ...text.matchAll(OWED),
    ...text.matchAll(OWED_UNTIL),
  ].slice(0, 12)
  if (acts.length === 0) return []
  const found: Rival[] = []
  for (const match of acts) {
    const { firm = "", offered, refused } = match.groups ?? {}
    let value = firm
    let start = match.index + match[0].indexOf(firm)
    while (
      /^(?:And|But|So|Now|Then|Today|Yesterday|Meanwhile|However|Also|Just|Anyway|Plus|Still|Well|Ok|Okay|Oh)\b /.test(
        value,
      )
    ) {
      const cut = value.indexOf(" ") + 1
      value = value.slice(cut)
      start += cut
    }
    if (value === "" || isNobodysFirm(value, start, names, situation)) continue
    const wanted = value.toLowerCase().replace(/^the /, "")
    if (isMeant(wanted, text, situation)) continue
    const other =
      situation.company !== undefined ||
      firms.some((one) => {
        const name = text.slice(one.start, one.end)
        return !alike(name, wanted) && MEANT.test(text.slice(Math.max(0, one.start - 60), one.start))
      }) ||
      namedElsewhere(text, wanted)
    if (!other) continue
    if (offered === undefined && refused === undefined) continue
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      firm: { start, end: start + value.length },
      did: refused === undefined ? "offered" : "refused",
    })
  }
  return found.filter((one) =>
    clauses.some((clause) => clause.start <= one.firm.start && one.firm.start < clause.end && clause.block === null),
  )
}

function isNobodysFirm(value: string, at: number, names: readonly NameMention[], situation: Situation): boolean {
  const words = value.split(" ")
  const first = words[0]!.toLowerCase().replace(/'\p{L}+$/u, "")
  if (PERSON_TITLE.test(words[0]!.replace(/'\p{L}+$/u, "")) && (words[0] !== "The" || words.length === 1)) return true
  if (KNOWN_FIRMS.has(value.toLowerCase())) return false
  if (NOT_NAMES.has(first) && words.length === 1) return true
  if (FIRST_NAMES.has(first) || PLACES.has(value.toLowerCase())) return true
  if ((situation.people ?? []).some((person) => person.name?.toLowerCase().split(" ").includes(first) === true))
    return true
  return names.some((name) => name.start < at + value.length && at < name.end)
}

/** The very firm the interview was with. */
function isMeant(wanted: string, text: string, situation: Situation): boolean {
  if (situation.company !== undefined && alike(situation.company, wanted)) return true
  if (situation.company !== undefined) return false
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length))
    if (
      /\b(?:interview\w*|screen|panel|trial|met \w+|saw \w+|seen|waiting|hear(?:d)? from|role|job|position)\b[^.;!?]{0,50}\b(?:at|with|for|from|on)\s+(?:the )?$/i.test(
        lower.slice(Math.max(0, at - 70), at),
      ) &&
      !/\b(?:turned|rejected|knocked|refused|no|rejection|offer\w*|contract)\b[^.;!?]{0,25}$/i.test(
        lower.slice(Math.max(0, at - 40), at),
      )
    )
      return true
  return false
}

/** Another firm is waited for in so many words. */
function namedElsewhere(text: string, wanted: string): boolean {
  for (const match of text.matchAll(
    /\b(?:waiting (?:on|for|to hear (?:back )?from)|hear(?:d|ing)? (?:back )?from|interview\w*(?: was)? (?:at|with|for)|rather (?:have|go to|work (?:at|for))|prefer|holding out for|heart (?:is )?set on) (?:the )?(?=(\p{Lu}[\p{L}\p{N}'&-]+))/gu,
  ))
    if (!alike(match[1]!, wanted) && !FIRST_NAMES.has(match[1]!.toLowerCase())) return true
  return false
}

function alike(name: string, wanted: string): boolean {
  const plain = name.toLowerCase().replace(/^the /, "").replace(/'s$/, "")
  const other = wanted.replace(/'s$/, "")
  return plain === other || plain.startsWith(`${other} `) || other.startsWith(`${plain} `)
}
