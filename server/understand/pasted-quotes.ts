/**
 * Quotations that are shown rather than reported: an example of what one might type, a sample letter, an advert, a page of a book.
 * What an employer said stands in quotation marks too; that is no such thing.
 * @module
 */
export interface Shown {
  kind: "ad" | "example"
  start: number
  end: number
}

const QUOTE = /"[^"]{12,2000}"|(?<![\p{L}\p{N}])'(?=[\p{L}[])[^'\n]{3,400}?(?:'\p{L}[^'\n]{0,200}?){0,6}'(?!\p{L})/gu

/** Something made to be looked at. */
const SPECIMEN =
  "(?:examples?|samples?|templates?|specimens?|formats?|boilerplates?|exemplars?|stock (?:letter|phrase|text)|form letter|model (?:letter|email|answer|note)|scripts?|snippet|cheat ?sheet|sentence|phrase|wording)"
const PUBLICATION =
  "(?:article|blog|post|thread|page|site|website|book|guide|handout|worksheet|leaflet|video|course|forum|newsletter|reddit|linkedin|internet|chat ?gpt)"
const ADVERT =
  "(?:ads?|adverts?|advertisements?|postings?|listings?|vacanc(?:y|ies)|flyers?|posters?|job descriptions?|job specs?|notice ?boards?|window card)"

const SHOWN_BEFORE = new RegExp(
  `\\b${SPECIMEN}\\b[^.!?\\n]{0,60}$|\\b(?:found|saw|read|copied|pulled|lifted|got|have|seen)\\b[^.!?\\n]{0,40}\\b(?:online|on the (?:internet|web)|${PUBLICATION})\\b[^.!?\\n]{0,30}$|\\b${PUBLICATION} (?:says?|said|has|had|gave|gives|suggests?|suggested|recommends?)\\b[^.!?\\n]{0,40}$`,
  "i",
)
/** "Like 'I saw Helen on Tuesday'" */
const LIKE = /(?:^|[\s,(])(?:like|such as|e\.g\.?,?|for example,?|for instance,?|as in|say|along the lines of)[\s,:]*$/i
const SPEECH =
  /\b(?:he|she|they|it|who|manager|hr|recruiter|interviewer|boss|lady|man|woman|guy)(?:'s|'d| was| were| went)? (?:\p{L}+ ){0,2}(?:said|says|told|went|like|wrote|writes|replied|put|goes|answered|texted|emailed|something)\b|\b(?:said|told me|wrote|replied|texted me|emailed me)\b/iu
/** The candidate's own draft: "I'd send something like '...'" */
const OWN =
  /\b(?:i|i'd|i'll|i've|my)\b[^.!?\n]{0,30}\b(?:wrote|written|write|send|sending|say|draft|drafted|put|thinking of|planning|note|email|version|attempt)\b/i
const SHOWN_BEHIND = new RegExp(
  `^[\\s.,;:!?)-]*(?:<-+ ?)?(?:(?:that|this|it)(?:'s| is| was|s) (?:just |only |from |off |on |in )*(?:an?|the|some|my|one)? ?(?:${SPECIMEN}|made[- ]up)\\b|(?:just|only|as) an? (?:example|sample)|found (?:this|it|that)\\b|is (?:that|this|it) (?:the (?:kind|sort|type) of|how (?:i|you|people|one)|what (?:i|you) (?:type|write|want|need)|a good (?:example|template))|or (?:something )?like that\\b)|^[^\\n]{0,160}\\b(?:isn't mine|is not mine|not my own|just an example|only an example|made[- ]up (?:one|example))\\b`,
  "i",
)
const AD_BEFORE = new RegExp(`\\b${ADVERT}\\b[^.!?\\n]{0,60}$`, "i")
const AD_BEHIND = new RegExp(
  `^[\\s.,;:!?)-]*(?:(?:that|this|it)(?:'s| is| was|s) (?:all |just |only |what )*(?:from |off |on |in )?(?:the|their|an?|this) (?:\\p{L}+ )?${ADVERT}\\b|(?:says|said|read|reads) the ${ADVERT}\\b|\\(?(?:from|off) (?:the|their|an?) (?:\\p{L}+ )?${ADVERT}\\b)`,
  "iu",
)

/** The shown quotations of a text, in order. Linear: each looks at its own neighbourhood. */
export function shownQuotes(text: string): Shown[] {
  const found: Shown[] = []
  for (const quote of text.matchAll(QUOTE)) {
    const start = quote.index
    const end = start + quote[0].length
    if (quote[0].split(/\s+/).length < 3) continue
    const lead = sentenceLead(text.slice(Math.max(0, start - 160), start))
    const tail = text.slice(end, end + 200)
    if (AD_BEFORE.test(lead) || AD_BEHIND.test(tail)) found.push({ kind: "ad", start, end })
    else if (isExample(lead, tail)) found.push({ kind: "example", start, end })
  }
  return found
}

function isExample(lead: string, tail: string): boolean {
  if (SHOWN_BEHIND.test(tail)) return true
  if (OWN.test(lead)) return false
  if (SHOWN_BEFORE.test(lead)) return true
  return LIKE.test(lead) && !SPEECH.test(lead)
}

/** From the last sentence's end on; a lone "Like," keeps the one before. */
function sentenceLead(before: string): string {
  const at = Math.max(before.search(/[.!?]\s+[^.!?]*$/), before.lastIndexOf("\n"))
  return at < 0 ? before : before.slice(at + 1)
}
