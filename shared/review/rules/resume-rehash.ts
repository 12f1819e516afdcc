import { phrases } from "../../language/phrases.ts"
import { defineRule } from "../rule.ts"
import type { Sentence, Span } from "../text.ts"

/** From this many sentences of credentials on, a note recites. */
const MANY = 3

const RESUME =
  "(résumé|resume|resumé|cv|c\\.v\\.?|curriculum vitae|cover letter|application form|application letter|linkedin profile)"

/** Papers that stand for it, where something is read in them. */
const PAPERS = "(particulars|papers|application|file|form|dossier|profile|biodata|covering letter)"

/** The reader is sent back to the résumé. */
const REFERENCE = phrases(
  `(as|like|which) (you|is|was|are|can be|i|it) ... (in|on|from|by|with|of) my ~ (attached |enclosed |submitted )?${RESUME}`,
  `(as|like) my ~ (attached |enclosed |submitted )?${RESUME} ~ (shows|states|says|lists|details|indicates|demonstrates|explains|outlines|will show|will tell)`,
  `my ~ (attached |enclosed |submitted )?${RESUME} ~ (shows|states|says|lists|details|indicates|demonstrates|outlines|speaks for itself|will show|includes|contains)`,
  `(as )?(per|according to|stated in|stated on|shown on|shown in|listed on|listed in|detailed in|detailed on|outlined in|mentioned in|mentioned on|described in|noted on|noted in) my ~ (attached |enclosed |submitted )?${RESUME}`,
  `you (will|can|may|might|must|would|should|'ll) ~ (see|have seen|read|have read|find|note|have noted|have noticed|notice|recall) ... my ~ ${RESUME}`,
  `you (will|can|may|might|must|would|should|'ll) ~ (see|have seen|read|have read|find|note|have noted|have noticed|notice|recall|have gathered|know) (from|in|on) my ~ ${PAPERS}`,
  `(as|like) my ~ ${PAPERS} ~ (shows|states|says|lists|details|indicates|explains|outlines|tells you|sets out)`,
  `my ~ ${PAPERS} ~ (shows|states|says|lists|sets out|tells) (that|how|you|all|my|the years)`,
  `(refer|referring|look|turn|go) (back |again |once more )?(to|at) (the|my) ~ (attached |enclosed |submitted )?${RESUME}`,
  `(all|everything|much|most) of (this|which|that) is (in|on) my ~ (attached |enclosed |submitted )?${RESUME}`,
  "(recap|summari[sz]e|summary of|overview of|list|go over|run through|repeat|restate|remind you of|recite|outline) ~ my ~ (main |key |relevant |professional |work )?(qualifications|experience|career|background|credentials|work history|employment history|achievements|cv|resume|résumé)",
  "my ~ (main |key |relevant )?(qualifications|credentials|experience|achievements|work history) ~ (once more|again|once again|are as follows|in brief|in short|at a glance|include the following|summed up)",
)

/** What a line of a résumé says, told of oneself. */
const CREDENTIAL = phrases(
  "i ~ (graduated|majored|studied|earned|obtained|received|completed|attended|qualified|trained|interned|volunteered|hold|held|holds|served|worked|taught|joined|founded|started ... (career|as|at)|began ... (career|as|at)|rose|progressed|advanced|transferred|moved ~ (to|on|up|into)|returned to)",
  "i ~ (managed|led|oversaw|supervised|headed|ran|directed|coordinated|handled|launched|delivered|achieved|won|exceeded|increased|reduced|grew|generated|saved|built|implemented|introduced|designed|developed|produced|was responsible|was in charge)",
  "i ~ (did|have done|'ve done|put in|spent|served|completed) ~ (over |more than |about |around |nearly |almost )?(#|one|fifteen|twenty|\\d+) (years? |months |seasons |winters )?(at|in|as|with|on|for)",
  "{i have} ~ run (\\p{Lu}|a |the |two|three|both)",
  "{i have} got ~ (a|an|my|two|three|both) ~ (degree|diploma|certificate|certification|licen[cs]e|ticket|nvq|city (&|and) guilds)",
  "(educated|trained|qualified) to ~ (degree|master's|a-level|gcse|diploma|\\w+) (level|standard)",
  "i ~ (meet|satisfy|fulfil|tick) (all|every|each|most) (of )?the ~ (essential |desirable |selection )?(criteria|requirements|boxes)",
  "i ~ (was|got|have been|'ve been) ~ (promoted|appointed|employed|hired|awarded|certified|named|recogni[sz]ed|made (head|manager|supervisor|team leader|partner)|a|an|the|with|at|in charge)",
  "{i have} ~ (a|an|my|two|three|both) ~ (degree|diploma|certificate|certification|licen[cs]e|bachelor|bachelor's|master|master's|bsc|ba|msc|ma|mba|phd|doctorate|nvq|hnd|a-levels?|gcses?)",
  "{i have} ~ (worked|managed|led|held|served|completed|earned|gained|obtained|taught|run|overseen|supervised|delivered|handled)",
  "{i have} ~ (over |more than |about |around |nearly |almost |some |at least )?(#|ten|fifteen|twenty|\\d+)(\\+)? (years|yrs)",
  "(spent|with) (over |more than |about |around |nearly |almost )?(#|fifteen|twenty|\\d+)(\\+)? (years|months) ... (at|as|in|with|for)",
  "{i am} ~ (certified|licen[sc]ed|registered|qualified|accredited|fluent|proficient|skilled|experienced|trained|a graduate|a qualified|a certified|a licen[sc]ed|a registered|a member of)",
  "i ~ (speak|am fluent in|know|use|used) ... (fluently|languages|excel|word|sap|photoshop|java|python|spanish|french|german)",
  "my ~ (degree|diploma|qualifications|certifications|experience|skills|skill set|responsibilities|duties|career|background|previous (role|job|position)|last (role|job|position)|achievements|education|training) ~ (is|was|are|were|includes?|included|spans?|began|started|covers?|comprises?|involved)",
  "(after|before|following) (that|this|graduating|university|college|which|school) ... i",
  "from (19|20)\\d\\d (to|until|till|through)",
  "(in|since|between|until) (19|20)\\d\\d",
)
const YEAR = /\b(?:19[5-9]\d|20[0-4]\d)\b/gu
/** What links it to the reader is no recital: "which is what your night shift needs". */
const LINKED =
  /\byou\b|\byour\b|\byou['’]|\bwe (?:spoke|talked|discussed|met|saw)\b|\bthis (?:job|role|post|position)\b|\bwould\b/iu
const CAREER =
  /\b(?:university|college|school|academy|institute|diploma|degree|certificate|certified|licen[cs]ed?|b\.?sc|b\.?a|m\.?sc|m\.?a|mba|ph\.?d|gpa|nvq|manager|assistant|supervisor|officer|engineer|teacher|nurse|clerk|intern|internship|director|head|lead|leader|consultant|analyst|associate|technician|coordinator|years?|employee|award|fluent|skills?|experience|qualifications?|desk|sales|graduated|worked|managed)\b/iu
/** Papers sent along are listed for another reason. */
const SENT = /\b(?:attach|attached|enclos\w+|send|sent|sending|promised|copy|copies|scans?|bring|bringing|original)\b/iu
const YEAR_WORD = /\b(?:years?|yrs|\d{4})\b/iu
const BULLET = /^(?:[-*•·–—▪◦+]|\d{1,2}[.)])\s*/u

/** The reader has the résumé. A note that repeats it spends their time on what they know. */
export default defineRule({
  id: "resume-rehash",
  level: "warning",
  kinds: ["T", "F"],
  sources: ["onesource"],
  messages: ["reference", "recital"],
  *check({ body }) {
    const sentences = body.sentences
    const kinds = sentences.map((sentence) => kindOf(sentence))
    const recital = recited(sentences, kinds)
    for (const [index, sentence] of sentences.entries()) {
      if (kinds[index] !== "reference") continue
      const inside = recital && sentence.start >= recital.start && sentence.end <= recital.end
      if (!inside) yield { message: "reference", in: "body", span: within(sentence) }
    }
    if (recital) yield { message: "recital", in: "body", span: recital }
  },
})

type Kind = "reference" | "line" | "credential" | "list" | "plain"

function kindOf({ text: raw }: Sentence): Kind {
  const text = plain(raw)
  if (REFERENCE.test(text)) return "reference"
  if (isLine(text)) return "line"
  if (isList(text)) return "list"
  return CREDENTIAL.test(text) && !LINKED.test(text) ? "credential" : "plain"
}

/** A line of a list, or one that says job, place and years without a verb. */
function isLine(text: string): boolean {
  if (LINKED.test(text) || text.length > 160 || text.endsWith("?")) return false
  const years = [...text.matchAll(YEAR)].length
  if (BULLET.test(text)) return years > 0 || CAREER.test(text)
  return years > 0 && CAREER.test(text) && !/[.!]$/u.test(text) && !/\bi\b/iu.test(text)
}

/** One piece of a career: a paper earned, years somewhere, the span of a job, a rank. */
const PIECE =
  /\b(?:(?:bachelor|master)(?:['’]?s)?(?: degree)?|b\.? ?(?:sc|a|com|ed|eng|tech)\b|m\.? ?(?:sc|a|b\.?a|com|ed|eng|tech|phil)\b|mba|ph\.?d|hnd|hnc|nvq|gcses?|a-levels|city (?:&|and) guilds|level \d|degrees?|diplomas?|certificates?|certifications?|licen[cs]es?|tickets?|apprentice(?:d|ship)|journeyman|chargehand|foreman|first aid at work|graduated)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d{1,2})(?: and a half)?(?: more)?(?: (?:years?|yrs|seasons|winters)['’]?)?(?: of)?(?: (?:in|at|as|with|self|running|experience|relevant|under)\b|(?<=years of) )|\b(?:19[5-9]\d|20[0-4]\d)\s?(?:[–—-]|to|until)\s?(?:\d{4}|\d\d\b|now|today|present)|\((?:19[5-9]\d|20[0-4]\d)\)|\b(?:until|since|from|in) (?:19[5-9]\d|20[0-4]\d)\b/giu
/** A sentence that sets out to tell of oneself, with or without saying "I". */
const OF_ONESELF =
  /\b(?:i|my)\b|^(?:apprenticed|trained|educated|qualified|employed|born|formerly|previously)\b|^(?:to recap|to recapitulate|in (?:summary|brief|short)|by way of (?:summary|background|recap)|to sum up|background|experience|record|qualifications|education|for the record|career)\b[^.]{0,40}[,:]/iu
const DEEDS =
  /\b(?:managed|led|run|ran|overseen|oversaw|supervised|trained|opened|launched|built|delivered|increased|reduced|won|taught|handled|headed|directed|designed|developed|introduced|implemented|saved|grown|grew|doubled|halved|trebled|coordinated|negotiated|recruited|audited)\b/giu
const CALLINGS =
  /\b(?:been|worked as|served as|was|started as|began as) (?:(?:first|once|successively|variously|in turn) )?an? [\w' -]{2,30}, (?:then )?an? [\w' -]{2,30},? (?:and|then) (?:(?:now|then|lately|finally) )?an? /iu

function pieces(text: string, pattern: RegExp): number {
  return new Set([...text.matchAll(pattern)].map(({ index }) => index)).size
}

/** Jobs, degrees or years told off in one sentence. */
function isList(text: string): boolean {
  if (!OF_ONESELF.test(text) || LINKED.test(text) || SENT.test(text)) return false
  if (pieces(text, PIECE) >= MANY && (CAREER.test(text) || YEAR_WORD.test(text))) return true
  if (/\bi\b/iu.test(text) && (CALLINGS.test(text) || pieces(text, DEEDS) >= MANY)) return true
  const years = new Set([...text.matchAll(YEAR)].map(([year]) => year)).size
  if (years >= 3) return true
  return /\b(?:worked|employed|positions?|jobs|roles|career|interned|degrees?|diplomas?|certificates?|certifications?)\b[^.]{0,30}\b(?:at|for|with|in|by)\s+(?:\p{Lu}[\p{L}&'’-]*\s?){1,4}(?:\([^)]{0,30}\))?,\s*(?:(?:at|for|with|in)\s+)?(?:\p{Lu}[\p{L}&'’-]*\s?){1,4}(?:\([^)]{0,30}\))?,?\s*(?:and|&)\s/u.test(
    text,
  )
}

/** Where the recital stands, if there is one: the lines of a list, one sentence that lists, or three sentences and more. */
function recited(sentences: readonly Sentence[], kinds: readonly Kind[]): Span | undefined {
  const places = (...wanted: Kind[]) =>
    sentences.map((_, index) => index).filter((index) => wanted.includes(kinds[index]!))
  const [lines, told, lists] = [places("line"), places("line", "list", "credential"), places("list")]
  const found = lines.length >= MANY ? lines : told.length >= MANY ? told : lists.slice(0, 1)
  if (found.length === 0) return undefined
  // "As you know from my CV:" leads into it.
  const first = kinds[found[0]! - 1] === "reference" ? found[0]! - 1 : found[0]!
  return { start: sentences[first]!.start, end: sentences[found.at(-1)!]!.end }
}

/** The words that point at the résumé. */
function within(sentence: Sentence): Span {
  const match = REFERENCE.exec(plain(sentence.text))!
  const start = sentence.start + match.index
  return { start, end: start + match[0].length }
}

/** With straight apostrophes; every place stays. */
const plain = (text: string): string => text.replace(/[’‘]/gu, "'")
