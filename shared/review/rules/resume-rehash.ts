import { partsOf, tellsCareer } from "../../language/careers.ts"
import { clausesOf, ownWords } from "../../language/clauses.ts"
import { type Found, phrases } from "../../language/phrases.ts"
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
  `you (will|can|may|might|must|would|should|'ll) ~ (see|have seen|read|have read|find|note|have noted|have noticed|notice|recall|have gathered|know) (from|in|on) my ~ ${PAPERS}`,
  `(refer|referring|look|turn|go) (back |again |once more )?(to|at) (the|my) ~ (attached |enclosed |submitted )?${RESUME}`,
  "(recap|summari[sz]e|summary of|overview of|list|go over|run through|repeat|restate|remind you of|recite|outline) ~ my ~ (main |key |relevant |professional |work )?(qualifications|experience|career|background|credentials|work history|employment history|achievements|cv|resume|résumé)",
  `as (i )?~ (already |also )?(wrote|said|stated|noted|listed|outlined|shown|mentioned|described|set out|detailed|explained|put) ~ (it )?(in|on|under|at) ~ ((page|part|section|the [a-z]+ (page|section) of) ([a-z0-9]+ ){0,2}of )?my ~ ([a-z]+ )?(application|${RESUME.slice(1, -1)}|form|profile)`,
  "my ~ (main |key |relevant )?(qualifications|credentials|experience|achievements|work history) ~ (once more|again|once again|are as follows|in brief|in short|at a glance|include the following|summed up)",
)

const DOCUMENT = `(${RESUME.slice(1, -1)}|résumés|resumes|cvs|particulars|papers|paperwork|application|form|dossier|profile|two-page profile|portfolio|biodata|bio|covering letter|record|track record|linkedin( profile| page)?|personal statement|personnel file|work record|logbook|career history|employment history|chronology|career summary|key achievements|attached document|attached summary|attached sheet|document)`
const TELLS =
  "(shows?|showed|states?|says?|said|lists?|listed|gives?|covers?|explains?|details?|describes?|notes?|names?|records?|sets? out|indicates?|demonstrates?|outlines?|confirms?|proves?|includes?|contains?|mentions?|reflects?|tells?|testif(y|ies)|attests?|documents?|runs? to|will (show|confirm|tell|prove|bear out)|(will|can|should|does|would) (show|confirm|tell|prove|bear|explain|list|give|say|attest|testify))"
const CAREER_OF_MINE =
  "(my|that i|how i|where i|what i|when i|all i|i have|i was|i've|nine|eight|the (years|posts|jobs|places|list|full|rest)|#|every|each|continuous|a (full|complete|long))"
/** The reader is pointed at the papers, or the papers are let speak. */
const POINTED = phrases(
  `(my|the) ~ (attached |enclosed |submitted |updated |full )?${DOCUMENT} ... ${TELLS} ... ${CAREER_OF_MINE}`,
  `(you|one) (will|'ll|may|might|can|must|would|should|have|'ve|surely|no doubt)? ?~ (have )?~ (see|seen|saw|find|found|observe|observed|notice|noticed|note|noted|recall|remember|read|know|gather|gathered) ... (from|in|on|under|of|over|to|by) my ~ ([a-z]+ )?${DOCUMENT}(?! (you|we))`,
  `(looking over|going over|reading|re-reading|reading through|from|per|in|on|reread|under) my ~ ([a-z]+ )?${DOCUMENT},? ... (you|one) ~ (will|'ll|may|can|must|would|could|should) ~ (have )?~ (see|find|observe|notice|note|read|gather|learn)`,
  `(as|like) my ~ ([a-z]+ )?${DOCUMENT} ~ ${TELLS}`,
  `(as|like|which) (is |are |was |were |i |you ){0,3}~ (have |has |had ){0,2}~ (stated|shown|listed|indicated|noted|described|detailed|outlined|set out|mentioned|written|given|recorded|read|seen) ... (in|on|by) (my|the) ~ ([a-z]+ )?(${DOCUMENT}|[a-z]+ (section|box|part|page) ?(of)?)`,
  `(everything|all|it|this|that|these|details|everything else) (is|are|was|were|'s) ~ (all |written |stated |set out |listed |there |laid out |described |covered ){0,3}~ (in|on) (my|the) ~ ${DOCUMENT}`,
  `(see|look at|look over|look again at|reread|point you (back )?to|refer (you )?(back )?to|direct you to|(second|another|closer) (glance|look) at|consult|turn to|glance at|remind you of|draw (your )?attention to|bring to your (notice|attention)|jog your memory|recall|remember|read|revisit) ... my ~ ([a-z]+ ){0,3}(${DOCUMENT}|credentials|qualifications|competenc(e|ies)|history|background|achievements|experience|publications|career)(?! (of|you|that you|we) )`,
  `(my|the) ~ ${DOCUMENT},? which you (have|hold|saw|read|received)`,
  "(the) ~ (chronology|career history|employment history|key achievements|employment section) ~ (in my|i (submitted|sent|gave|attached))",
  "(you have it in front of you|as you have read|as you (will|may|must) have (seen|read)|what the agency sent you|what i wrote on the form)",
  `(here (is|are)|let me|allow me to|permit me to|may i|i should|i shall|i will|i'd like to|to|just to) ~ (summari[sz]e|recap|recapitulate|enumerate|list|repeat|restate|rehearse|sum up|run through|go through|set out|enclose a list|remind you) ... (my|i|first|one|again|what|:)`,
)
/** Told not to, or about papers of another kind. */
const NOT_POINTED = phrases(
  "(where|how|that|why) my ~ ([a-z]+ ){1,6}(can|could|would|will|may|might|fits?|applies|matters)",
  "(won't|will not|not|never|no need|needn't|don't|rather than|instead of) ... (go through|read|repeat|recite|bore|list|rehash|recap|summari[sz]e|mean to|shows)",
  "(you|they|hr|he|she) (asked|wanted|requested|joked|wished|said|spoke|recommended|put)",
  "(your|their|his|her|a) ~ ([a-z]+ )?(line|paper|papers|form|portfolio|profile|document|record|resume|cv|logbook|application)",
  "(gap in|mistakes? in|error in|typo in|updated|corrected|newer|wrong|missing from|filled in|signed)",
  "(as (you )?(requested|promised|asked|agreed))",
)

/** What a line of a résumé says, told of oneself. */
const CREDENTIAL = phrases(
  "i ~ (graduated|majored|studied|earned|obtained|received|completed|attended|qualified|trained|interned|volunteered|hold|held|holds|served|worked|taught|joined|founded|started ... (career|as|at)|began ... (career|as|at)|rose|progressed|advanced|transferred|moved ~ (to|on|up|into)|returned to)",
  "i ~ (managed|led|oversaw|supervised|headed|ran|directed|coordinated|handled|launched|delivered|achieved|won|exceeded|increased|reduced|grew|generated|saved|built|implemented|introduced|designed|developed|produced|was responsible|was in charge)",
  "i ~ (did|have done|'ve done|put in|spent|served|completed) ~ (over |more than |about |around |nearly |almost )?(#|one|fifteen|twenty|\\d+) (years? |months |seasons |winters )?(at|in|as|with|on|for)",
  "(educated|trained|qualified) to ~ (degree|master's|a-level|gcse|diploma|\\w+) (level|standard)",
  "i ~ (meet|satisfy|fulfil|tick) (all|every|each|most) (of )?the ~ (essential |desirable |selection )?(criteria|requirements|boxes)",
  "i ~ (was|got|have been|'ve been) ~ (promoted|appointed|employed|hired|awarded|certified|named|recogni[sz]ed|made (head|manager|supervisor|team leader|partner)|a|an|the|with|at|in charge)",
  "{i have} ~ (worked|managed|led|held|served|completed|earned|gained|obtained|taught|run|overseen|supervised|delivered|handled)",
  "{i have} ~ (over |more than |about |around |nearly |almost |some |at least )?(#|ten|fifteen|twenty|\\d+)(\\+)? (years|yrs)",
  "{i am} ~ (certified|licen[sc]ed|registered|qualified|accredited|fluent|proficient|skilled|experienced|trained|a graduate|a qualified|a certified|a licen[sc]ed|a registered|a member of)",
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

type Kind = "reference" | "line" | "credential" | "list" | "mine" | "plain"

function kindOf({ text: raw }: Sentence): Kind {
  const text = plain(raw)
  if (referenceIn(text)) return "reference"
  if (isLine(text)) return "line"
  if (isList(text) || strung(raw)) return "list"
  if (LINKED.test(text)) return "plain"
  if (CREDENTIAL.test(text)) return "credential"
  return OF_MINE.test(text) && !AHEAD.test(text) && tellsCareer(text) === 2 ? "mine" : "plain"
}

/** A short sentence about what the writer was, has or did. */
const OF_MINE =
  /^(?:(?:then|after that|before that|later|next|since then|previously|prior to that|first|earlier|also),? )?(?:i(?:'m| am| was|'ve| have| had|'d been|'d)?\b)[^.]{5,110}\.?$/iu

/** Where the reader is sent back to the papers. */
function referenceIn(text: string): Found | null {
  return REFERENCE.exec(text) ?? (NOT_POINTED.test(text) ? null : POINTED.exec(text))
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
  /\b(?:managed|led|run|ran|overseen|oversaw|supervised|trained|opened|launched|built|delivered|increased|reduced|won|taught|handled|headed|directed|designed|developed|introduced|implemented|saved|grown|grew|doubled|halved|trebled|coordinated|negotiated|recruited|audited|published|supervised|brought in|raised|cut|founded|set up|chaired|edited|drafted|translated|catalogued|restored|repaired|installed|fitted|planned|organi[sz]ed|staged|curated|commissioned|mentored|coached|promoted|graduated|earned|headed up|took over|turned round|rebuilt|migrated|automated|shipped|deployed)\b/giu
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

/** Who tells of a career: "I" who did, "my" record, or a bare list behind a colon or at the beginning. */
const TELLER =
  /\bwith me\b|\b(?:i(?!')|i'm|i've|i'd)\b(?! (?:(?:still|really|very|so|most|truly|also|just|too|more|only) ){0,2}(?:glad|happy|grateful|struck|pleased|delighted|impressed|keen|sorry|free|excited|drawn|writing|looking|noted|noticed|thought|laughed|remember\w*|recall\w*|been (?:warned|told|asked|shown))\b)(?! (?:am|was|'m|'d|would|will|'ll|could|can|shall|might|hope|look|like|felt|found|think|feel|want|wish|understand|believe|wonder|appreciat\w+|enjoy\w*|lik\w+|lov\w+|thank|write|remain|understood|heard|saw|noticed|met|left) (?:be |to |very |so |most |really |truly )?(?:glad|happy|grateful|struck|touched|pleased|delighted|impressed|honou?red|keen|sorry|free|able|thankful|excited|drawn|inspired|moved|fascinated|reach|come|start|join|work|help|learn|see|hear|bring))|\bmy (?:(?!own\b)\p{L}+[ -]){0,3}(?:career|history|experience|qualifications?|record|background|employers|employment|schooling|education|degree|training|apprenticeship|certificates|credentials|tickets|cards|grades|courses|subjects|competenc(?:e|ie)s|skills|publications|posts|positions|jobs|roles|path|years|time|cv|r[eé]sum[eé]|diploma|languages?|achievements|placements|memberships|licen[cs]es|arabic|english|french|german|spanish|mandarin|polish|italian|portuguese|russian|turkish|hindi|urdu|welsh|irish|dutch) ?(?:so far|again|to date)?|^(?:first|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|seventeen|\d+|born|trained|educated|by training|over the course of my)\b|\bit (?:said|says|reads?)\b|(?:^|[,;] )(?:so )?(?:here goes|in short|in brief|for the record|to recap\w*|for completeness|again|once more|to sum up|permit me|allow me|let me)\b/iu
/** A deed in the simple past or perfect, in any trade: what the writer has done elsewhere. */
const AHEAD =
  /\b(?:would|will|'ll|shall|could|hope|look forward|if|may|might|should|free|available|tuesdays?|meet|met|saw|spoke|talked|visited|introduced|asked|agreed|referees?|attach\w*|enclos\w+|send|thank|thanks|liked|struck|enjoyed|loved|think|thinking|impressed|glad|wonder\w*|learnt? that|tour|notice period|interview)\b/iu

const NAMED = /\b[Mm]y (?:\p{L}+ )?\p{Lu}\p{L}+ (?:is|was|dates|comes|goes)\b/u
/** A list is announced: what follows the verb or the colon belongs to it. */
const LISTED =
  /\bmy (?:\p{L}+ ){0,3}(?:tickets|posts|cards|grades|courses|subjects|papers|positions|jobs|roles|licen[cs]es|experience|skills?|skill set|qualifications?|career|employers|background|record|competenc(?:e|ie)s|credentials|training|duties|responsibilities|languages?|certificates|path|history)[^.]{0,30}?(?:\b(?:includes?|is|are|was|were|covers?|spans?|comprises?|runs)\b|:)|:|\b(?:i|i've|i'd|and) (?:have |had |also |once |previously )*(?:been(?: in| at| with)?|worked|served|held|taught|lectured|managed|led|run|covered|studied|learned|learnt|trained|earned|passed|completed|done|played|performed|exhibited|cooked|nursed|driven|drove|sailed|published|cleaned|looked after|qualified|volunteered|got)(?: (?:as|in|at|for|with|on))?\b|\bi (?:hold|have|bring|offer|speak|am|'m)\b|\bi'm\b|^\p{L}+ years\b/iu
/** No item of a list but a sentence of its own. */
const CLAUSAL =
  /\b(?:i|i'd|i'm|i've|me|we|she|he|they|it|so|be|am|would|was|is|are|to|who|which|since|but|not|nothing|please|also)\b/iu
/** "You will see on it" says whose eyes read it and links nothing. */
const POINTING =
  /\b(?:as )?(?:you(?:'ll| will| may| might| can| must| have|'ve)?|what you get)(?: (?:have|no doubt|surely|also))? (?:see|seen|find|found|observe|observed|notic\w+|noted?|recall|remember|read|know|have|get|get with me is|with me is)(?: (?:from|in|on|under|that) (?:it|them|my \p{L}+|the \p{L}+))?\b|\bwhat you get with me is\b|\byou have it in front of you\b/iu

/** Somebody else's doings, and whatever follows them until the writer shows again. */
const OTHERS = /\b(?:who|he|she|they|him|them|such)\b/iu

/** Three pieces of the writer's career and more, strung together in one sentence. */
function strung(raw: string): Span | undefined {
  const own = ownWords(raw, clausesOf(raw)).replace(/[’‘]/gu, "'")
  if (/\?$/u.test(own)) return undefined
  const teller = TELLER.exec(own) ?? NAMED.exec(own)
  if (!teller) return undefined
  const announced = LISTED.exec(own)
  const listedFrom = announced
    ? announced.index + announced[0].length - (announced.index === 0 ? announced[0].length : 0)
    : own.length
  let theirs = false
  let run: { start: number; end: number; sure: number }[] = []
  let best: typeof run = []
  for (const part of partsOf(own)) {
    const text = part.text.replace(POINTING, "")
    theirs = OTHERS.test(text) || (theirs && !/\b(?:i|my)\b/iu.test(text))
    const sure = theirs || part.end <= teller.index || LINKED.test(text) || AHEAD.test(text) ? 0 : tellsCareer(text)
    const short = text.split(" ").length <= 5 && !CLAUSAL.test(text)
    if (sure > 0 || (part.start >= listedFrom && short && run.length > 0)) run = [...run, { ...part, sure }]
    else if (run.length === 0 || text.split(" ").length > 3) run = []
    if (run.length > best.length) best = run
  }
  const surely = best.filter(({ sure }) => sure === 2).length
  if (best.length < MANY || surely === 0 || (surely === 1 && best.length === MANY && best[0]!.end < listedFrom))
    return undefined
  return { start: best[0]!.start, end: best.at(-1)!.end }
}

/** Where the recital stands, if there is one: the lines of a list, one sentence that lists, or three sentences and more. */
function recited(sentences: readonly Sentence[], kinds: readonly Kind[]): Span | undefined {
  const places = (...wanted: Kind[]) =>
    sentences.map((_, index) => index).filter((index) => wanted.includes(kinds[index]!))
  const [lines, lists] = [places("line"), places("list")]
  const apart = places("line", "list", "credential")
  const told = apart.length >= MANY ? apart : (rowIn(places("line", "list", "credential", "mine")) ?? [])
  const found = lines.length >= MANY ? lines : told.length >= MANY ? told : lists.slice(0, 1)
  if (found.length === 0) return undefined
  // "As you know from my CV:" leads into it.
  const first = kinds[found[0]! - 1] === "reference" ? found[0]! - 1 : found[0]!
  const end = sentences[found.at(-1)!]!.end
  const only = found.length === 1 && kinds[first] === "list" ? sentences[first]! : undefined
  const inside = only && !isList(plain(only.text)) ? strung(only.text) : undefined
  return {
    start: sentences[first]!.start + (inside?.start ?? 0),
    end: inside ? sentences[first]!.start + inside.end : end,
  }
}

/** Sentences that follow each other, three or more. */
function rowIn(places: readonly number[]): number[] | undefined {
  const first = places.find((place, index) => places[index + MANY - 1] === place + MANY - 1)
  return first === undefined
    ? undefined
    : places.filter((place, index) => place >= first && place - first === index - places.indexOf(first))
}

/** The words that point at the résumé. */
function within(sentence: Sentence): Span {
  const match = referenceIn(plain(sentence.text))!
  const start = sentence.start + match.index
  return { start, end: start + match[0].length }
}

/** With straight apostrophes; every place stays. */
const plain = (text: string): string => text.replace(/[’‘]/gu, "'")
