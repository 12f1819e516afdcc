import { Taken } from "../../language/taken.ts"
import { defineRule, type Hit } from "../rule.ts"

/** What stands in a slot that a template left open. */
const SLOT =
  "name|surname|forename|firstname|lastname|company|employer|organi[sz]ation|firm|date|day|time|position|role|title|job|interviewer|manager|topic|subject|project|skill|department|team|phone|number|email|address|insert|your|their|specific|something|detail|example|achievement|school|city|location|recipient|salutation|hiring|xx+|todo|tbd|tbc|blank|reason|experience|qualification|industry|product|field"

const PATTERNS = [
  // [Company], [your name here], but not [sic], [1] or [attached]
  new RegExp(
    `\\[(?=[^\\]\\n]{1,60}\\])(?:[^\\]\\n]*\\b(?:${SLOT})s?\\b[^\\]\\n]*|\\p{Lu}[\\p{L} _/-]*|_+|\\.{2,}|\\s*)\\]`,
    "giu",
  ),
  /\{\{[^}\n]{0,60}\}\}|\$\{[^}\n]{0,60}\}|%\p{Lu}[\p{Lu}_]{2,40}%|\{[\p{L}][\p{L} _-]{0,40}\}/gu,
  new RegExp(`<(?=[^>@\\n]{1,60}>)[^>@\\n]*\\b(?:${SLOT})s?\\b[^>@\\n]*>`, "giu"),
  /\[[\p{Ll} ]{2,30}\(\p{Ll}{1,3}\)[\p{Ll} ]{0,30}\]/gu,
  /\((?:insert|your|company|interviewer|hiring manager|employer|job|position)(?: [\p{L}]+){0,4} (?:name|here|title|date|topic)\)|\((?:insert|company name|job title|your name)[^)\n]{0,40}\)/giu,
  // A number in Roman figures stands behind the name of what is counted: "Super Bowl XXX".
  /(?<!\b(?:Bowl|Volume|Chapter|Part|Book|Olympiad|Psalm) )\b[Xx]{3,}\b|_{3,}/gu,
  /\b[Xx]{2}(?:st|nd|rd|th)?(?= (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) [Xx]{2}\b/gu,
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? (?:Hiring Manager|Interviewer|Recruiter|Manager|HR Manager|Last ?[Nn]ame|Surname|So-and-[Ss]o|Name)\b/gu,
  // "The lorem ipsum on your page" is talked of, not left over.
  /(?<!\b(?:the|that|this|some|no|any|your|of|with|about|old|real|saw|found|says|said) )\blorem ipsum\b(?! (?:text|copy|on|in|that|which)\b)/giu,
  /\b(?:INSERT|ADD|FILL IN|PUT) (?:[A-Z]+ ){0,4}(?:HERE|NAME|DATE|COMPANY)\b|\binsert (?:[\p{L}']+ ){1,4}here\b/gu,
  /\b(?:Company Name|Your (?:Full )?Name|Job Title|Position Title|Hiring Manager(?:'s)? Name|Interviewer(?:'s)? Name|First ?Name Last ?Name)\b/gu,
]

const NO_SLOT = /^\[(?:sic|attached|enclosed|link|edited?|laughs?|\d+|\.\.\.|…)\]$/iu

/** A slot of a template left unfilled tells the reader that the note was written for anybody. */
export default defineRule({
  id: "placeholder",
  level: "error",
  kinds: "all",
  sources: ["strategic-move", "onesource"],
  messages: ["slot"],
  *check({ body, subject }) {
    if (subject !== undefined) yield* slotsIn(subject, "subject")
    yield* slotsIn(body.text, "body")
  },
})

function* slotsIn(text: string, where: "subject" | "body"): Iterable<Hit> {
  const taken = new Taken(text.length)
  for (const pattern of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (NO_SLOT.test(match[0]) || !taken.take(span.start, span.end)) continue
      yield { message: "slot", in: where, span, params: { slot: match[0].slice(0, 60) } }
    }
}
