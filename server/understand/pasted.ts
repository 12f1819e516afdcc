/**
 * Blocks a candidate pasted: their own draft, a mail they got, a job ad, a template. What stands in them is not told by the candidate.
 * @module
 */
import { ASKS_REVIEW, endOf, letterIn, speaksToCoach } from "./letter.ts"
import { shownQuotes } from "./pasted-quotes.ts"

export interface Block {
  kind: "draft" | "received" | "ad" | "template" | "example"
  start: number
  end: number
}

const GREETING =
  /^[ \t>]*(?:subject:.*|(?:dear|hi|hello|good (?:morning|afternoon|evening))\s+(?:[\p{Lu}[{<][^\n]{0,60}|all|team|hiring[^\n]{0,40}|sir[^\n]{0,20})[,:!.]?)[ \t]*$/imu
const INLINE =
  /(?:^|[\s:"'])(?:[Dd]ear|DEAR|[Hh]i|[Hh]ello) (?:(?:[Mm]rs?|[Mm]s|[Dd]r|[Mm]iss)\.? )?(?:[\p{Lu}[{<][\p{L}'\]}> -]{1,40}|applicants?|candidates?|sir|madam|sir or madam|all|colleague)[,:] (?=\p{L}|\n)/u
const AD =
  /\b(?:job (?:ad|advert|posting|description|spec|listing)|the (?:ad|advert|posting|listing|vacancy|description)|(?:job|vacancy) (?:says|said)|from the (?:ad|advert|posting|website|listing))\b[^.\n"]{0,60}(?:said|says|reads|states|:|that)\s*:?\s*/i
const WANTED =
  /\b(?:wanted|we are hiring|we're hiring|now hiring|apply (?:now|by|to|at|in)|interviews? held|closing date|per hour|competitive (?:pay|salary)|experience required|immediate start)\b|\d(?:ph|\/hr|p\/h|k pa)\b/i
const AD_LINE =
  /^[ \t]*(?:job title|location|salary|pay|hours|start date|closing date|requirements|responsibilities|apply (?:by|before|to)|applications? close|about (?:us|the role)|we are (?:looking|hiring|seeking))\b[^\n]*$/im
const TEMPLATE =
  /\[(?:your |company|name|date|day|hiring|position|job|interviewer|insert|role)[^\]\n]{0,40}\]|\{\{[^}\n]{1,40}\}\}|<your [^>\n]{1,30}>/i
const RECEIVED =
  /\b(?:what (?:i(?:'ve)?|they|he|she)(?:(?: just| have| has| had|'ve|'s) )?(?: ?was| ?got| ?been)? ?(?:sent|got|received|wrote|written)(?: me)?|got this|received this|(?:this|it|the following) (?:just |only |has )*(?:entered|hit|landed|arrived|came|dropped|popped up|turned up|showed up)(?: (?:in|into|on))?(?: my (?:e-?mail|mail|inbox|phone)|(?= (?:from|today|yesterday|this|on|at|just|in)\b))|this (?:is )?(?:just )?in\b|this (?:came|arrived)|they (?:wrote|sent|replied|emailed|said)|(?:he|she) (?:wrote|sent|replied|emailed)|(?:email|mail|message|reply|note|text|response) (?:i got|from|they sent|came|says|said|reads|today|this morning|yesterday)|here'?s (?:their|his|her|the) (?:email|reply|answer|response|mail|message)|their (?:email|reply|answer|response|mail)|just got|(?:says?|said|reads?|states?|stated) (?:on|in) (?:the|their|my|his|her|this) (?:\w+ )?(?:letter|e-?mail|mail|message|invite|invitation|form|website|site|portal|ad|note))\b/i
const THEIRS =
  /\b(?:thank you for (?:your (?:interest|application|time and interest)|applying|coming in|interviewing|taking the time to (?:interview|apply|meet with us|speak with us))|we (?:have decided|regret|would like to (?:invite|offer)|are (?:pleased|sorry|still|unable)|will not|won't be|were impressed)|your application|unfortunately)\b/i

/** A thread quoted below a mail. */
export const THREAD = /^[ \t]*(?:>|On .{5,200} wrote:|-{2,} ?Original Message|_{10,}|From: .+\n(?:Sent|Date|To): )/m

/**
 * The pasted blocks of a text, in order.
 * @param expected the coach has just asked for the draft
 */
export function blocks(text: string, expected = false): Block[] {
  const found: Block[] = []
  const ad = AD.exec(text)
  if (ad) {
    const start = ad.index + ad[0].length
    const quote = text[start] === '"' ? text.indexOf('"', start + 1) : -1
    const paragraph = text.indexOf("\n\n", start)
    const sentence = /[.!?](?=\s|$)/.exec(text.slice(start))
    const end = quote > 0 ? quote + 1 : paragraph > 0 ? paragraph : sentence ? start + sentence.index + 1 : text.length
    found.push({ kind: "ad", start: ad.index, end })
  }
  // "Saw this: 'Barista wanted, £12.60ph, interviews held Friday, contact Lizzie'"
  for (const quote of text.matchAll(/"[^"\n]{20,400}"/g))
    if (WANTED.test(quote[0]) && !found.some((block) => quote.index >= block.start && quote.index < block.end))
      found.push({ kind: "ad", start: quote.index, end: quote.index + quote[0].length })
  // A quotation with places to fill in.
  for (const quote of text.matchAll(/"[^"]{20,2000}"/g))
    if (TEMPLATE.test(quote[0]) && !found.some((block) => quote.index >= block.start && quote.index < block.end))
      found.push({ kind: "template", start: quote.index, end: quote.index + quote[0].length })
  for (const quote of shownQuotes(text))
    if (!TEMPLATE.test(text.slice(quote.start, quote.end)) && !found.some((block) => overlap(block, quote)))
      found.push(quote)
  const adLines = [...text.matchAll(new RegExp(AD_LINE.source, "gim"))]
  if (adLines.length >= 2) {
    const last = adLines.at(-1)!
    found.push({ kind: "ad", start: adLines[0]!.index, end: last.index + last[0].length })
  }
  const start = speaksToCoach(text) ? -1 : greetingAt(text)
  if (start >= 0 && !found.some((block) => start >= block.start && start < block.end)) {
    const body = text.slice(start)
    const lead = text.slice(Math.max(0, start - 300), start)
    const kind: Block["kind"] = TEMPLATE.test(body)
      ? "template"
      : RECEIVED.test(lead) &&
          !/\b(?:i wrote|my draft|i('m| am) (?:sending|planning)|check|before i send)\b/i.test(lead)
        ? "received"
        : THEIRS.test(body) && !ASKS_REVIEW.test(lead)
          ? "received"
          : "draft"
    const end = blockEnd(text, start)
    const thread = kind === "received" ? -1 : text.slice(start).search(THREAD)
    if (thread > 0) {
      found.push({ kind, start, end: Math.min(end, start + thread) })
      found.push({ kind: "received", start: start + thread, end: text.length })
    } else found.push({ kind, start, end: kind === "received" ? end : Math.min(end, endOf(text)) })
  } else if (found.length === 0 && !RECEIVED.test(text) && !THEIRS.test(text)) {
    const letter = letterIn(text, expected)
    if (letter) found.push({ kind: TEMPLATE.test(text.slice(letter.start)) ? "template" : "draft", ...letter })
  }
  return found
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

function greetingAt(text: string): number {
  const line = GREETING.exec(text)
  // A chat that opens with "Hi Coach," is no pasted mail: a mail has a body and comes on lines of its own.
  if (line && (text.slice(line.index + line[0].length).trim().length > 60 || /subject:/i.test(line[0]))) {
    const rest = text.slice(line.index + line[0].length)
    if (
      line.index > 0 ||
      /subject:/i.test(line[0]) ||
      /\n\s*(?:best|kind|warm|regards|sincerely|thanks|thank you|yours|cheers|many thanks)[^\n]{0,30}\n?/i.test(rest)
    )
      return line.index
  }
  const inline = INLINE.exec(text)
  const signed =
    inline !== null &&
    /[.!?]\s+(?:(?:Kind |Best |Warm |Many )?(?:[Rr]egards|[Ww]ishes|[Tt]hanks)|[Bb]est|[Ss]incerely|[Cc]heers|[Yy]ours(?: \w+)?),? \p{Lu}\p{L}+/u.test(
      text,
    )
  if (inline && (inline.index > 0 || signed || TEMPLATE.test(text))) {
    const rest = text.slice(inline.index + inline[0].length)
    if (
      /\b(?:thank you|thanks|i wanted|i am writing|i enjoyed|just checking|following up|follow up|unfortunately|we )\b/i.test(
        rest.slice(0, 200),
      )
    )
      return inline.index + inline[0].search(/dear|hi |hello /i)
  }
  return -1
}

/** To the end of the text, or to where the candidate speaks again after the signature. */
function blockEnd(text: string, start: number): number {
  const quote = text[start - 1] === '"' ? text.indexOf('"', start) : -1
  if (quote > 0) return quote + 1
  const closing =
    /\n[ \t]*(?:best(?: regards| wishes)?|kind regards|warm regards|regards|sincerely|yours (?:sincerely|faithfully|truly)|many thanks|thanks|thank you|cheers),?[ \t]*\n[^\n]*(?:\n[^\n\s][^\n]*)*\n\s*\n/i.exec(
      text.slice(start),
    )
  return closing ? start + closing.index + closing[0].length : text.length
}
