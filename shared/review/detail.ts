/**
 * How much in a note ties it to one conversation: what is left once everything a form letter may hold is taken out.
 * @module
 */
import { formsOf, isFormWord, ordinaryWeight } from "../language/form-letter.ts"
import { fold } from "../language/names.ts"
import type { Draft } from "./rule.ts"
import type { Sentence } from "./text.ts"

/** The least that ties: one concrete thing of the talk, or two of a vaguer kind. */
export const TIED = 1
/** Unusual verbs and qualities alone tie nothing, however many: "we clicked", "an impeccable ambience". */
const OTHERS_AT_MOST = 0.9

/** Words that stand before or behind the name of a job. */
const JOB_BEHIND =
  /(?<![\p{L}\p{N}&'’/.-])((?:(?!(?:the|a|an|your|this|that|my|our|for|of|about|in|as|to|at|on|with|by|from|and|or|is|was|me|you|want|wanted|love|like|get|do|interview|interviewing|regarding|discuss|discussing|concerning)\b)[\p{L}\p{N}&'’/.-]{1,40} ){1,5})(?:position|role|job|post|vacancy|opening|opportunity|interview|apprenticeship|internship|traineeship|placement|candidate|applicant|career|gig|spot|(?<=(?:graduate|training|trainee|apprentice|apprenticeship|internship) )scheme)s?\b/giu
const JOB_AHEAD =
  /\b(?:(?:position|role|job|post|vacancy|opening|apprenticeship|internship|career|candidate|placement) (?:of|as|in) |(?:work|working|join|joining|hire|hired|employ|employed|serve|serving|start|starting|experience)(?: (?:you|your team|the team|me|here|there))? as |(?:apply|applied|applying|application|considered|consideration|considering me|candidate) (?:for|as) |(?:be|am|being|become|becoming|became) (?=(?:the|an?|your)\b)|interview(?:ed|ing)? (?:me )?(?:for|as|about) |years (?:of experience )?(?:as|in) |experience in )(?:the |an? |your )?(?:next |new )?([\p{L}\p{N}&'’/-]{1,40}(?: [\p{L}\p{N}&'’/-]{1,40}){0,4})/giu
const JOB_STOP =
  /\b(?:at|with|in|on|and|or|but|for|from|by|who|which|that|to|would|will|could|can|has|have|had|makes|made|gave|gives|today|yesterday|this|last|because|when|where|is|was|will|i|you|your|we|of the|of your|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*$/iu
/** A firm's name where the situation doesn't tell it: "at Northwind Traders", "the Parcellink team". */
const FIRM_AHEAD =
  /\b(?:at|join|joining|joined|for|of|part of|within|from|by|(?:interview|work|working|position|role|career|opportunity|future|job|employment|company|firm) with)\s+(?:the )?(\p{Lu}[\p{L}\p{N}&'’.-]{0,40}(?:(?: (?:of|and|&|the|for|de|la|der|von))? \p{Lu}[\p{L}\p{N}&'’.-]{0,40}){0,5})/gu
const FIRM_BEHIND =
  /(?<![\p{L}\p{N}&'’.-])((?:\p{Lu}[\p{L}\p{N}&'’.-]{0,40} ){1,4})(?:team|family|staff|office|branch|store|campus|school|hospital|clinic|community|group|brand|website|organi[sz]ation|company|name|corp|inc|ltd|llc|plc|gmbh|is (?:an?|the|known|where|exactly|one|such|just))\b|(?<![\p{L}\p{N}&'’.-])(\p{Lu}[\p{L}\p{N}&.-]{0,40}(?: \p{Lu}[\p{L}\p{N}&.-]{0,40}){0,3})['’]s? (?:mission|culture|values?|reputation|commitment|vision|growth|team|success|goals?|work|approach|products?|services?|customers?|clients?|dedication|innovat\p{L}+|plans?|focus|history|future|standards?|needs?|position|staff|brand)\b/gu

/** Where one thing said ends and the next begins. */
const CUT =
  /[,;:](?=\s|$)|[()!?–—]|\s-\s|\s(?=(?:and|but|because|so|while|although|though|since|as) (?:i|my|you|your|we|it|the|that|they|he|she)\b)/iu

/** Told of oneself: anybody may write it to anybody. */
const OF_ONESELF =
  /^(?:and |but |so |also |then |as |because |since |while |although |though |moreover |in addition |currently |with |after |over )*(?:i|i'(?:ve|m|d|ll)|im|my|having|being)\b/iu
const OF_READER =
  /^(?:and |but |so |also |because |since |that |as |while )*(?:you|your|you'(?:re|ve|d)|we|our|the|it|its|this|that|these|those|there|they|he|she|his|her|their|what|how|hearing|seeing|learning|listening|watching|\p{Lu}\p{L}+'s)\b/iu
/** Of oneself, but of oneself there: what was heard, seen, tried, thought about since. */
const THERE =
  /\bi (?:\w+ ){0,2}?(?:enjoyed|liked|loved|appreciated|valued|learn(?:ed|t)|heard|saw|noticed|found|felt|thought|laughed|smiled|looked up|looked at|looked into|checked|googled|tasted|smelled|smelt|tried|remember|recall|admired?|agree|wondered|(?:did not|didn't|never) expect|was asked|could (?:smell|see|hear|tell|feel)|never knew|had no idea|did not know|didn't know|had not|hadn't|had never|had assumed|keep|kept|came away|left|went home|drove home|walked out|told my|love (?:the|how|that|your)|like (?:the|how|that|your)|am (?:glad|struck|still)|was (?:\w+ )?(?:struck|impressed|fascinated|moved|surprised|glad|intrigued|pleased|amazed|delighted|touched|interested|excited|happy|curious|relieved|taken|charmed|inspired|sorry|grateful|honou?red|encouraged|shown|told|given|allowed|able to (?:see|try|watch)))\b|\bi (?:have|had|'ve|'d)? ?(?:been )?(?:thinking|thought|never (?:before )?(?:seen|heard|tasted|met|been|known|had|thought|tried|come across)|not seen|read up|looked up)\b|\bi'(?:ve|d) (?:\w+ )?(?:been thinking|thought|never (?:seen|heard|tasted|met)|not (?:seen|heard)|looked up|kept|read)\b|\bi (?:now |can now |do )?(?:understand|understood|see|know) (?:now )?why\b|\bmy (?:favou?rite|highlight|question|questions|answer|answers|mistake|visit|tour|day|morning|afternoon|hour|trial|shift|head|mind|week|mum|mom|wife|husband|partner|daughter|son|kids)\b|\bi(?:'ve| have)?(?: am| could| can| did)?(?:n't| not|not|'t)? (?:been able to )?(?:stop(?:ped)?|quit) (?:thinking|picturing|laughing|smiling|talking|wondering)\b|\bi(?:'m| am) still (?:thinking|chuckling|laughing|smiling|wondering|picturing)\b|\bstayed with me\b|\bmade me\b|\b\bdid look\b|\bwhen i (?:\w{3,12}ed|spilt|got|dropped|fell|came|arrived|forgot)\b|\b(?:we|you) (?:\w+ )?(?:used|drew|played|sang|lent|brought|poured|wanted to know|discussed|talked|spoke|mentioned|showed|described|explained|met|told|asked|said|shared|walked|put|warned|joked)\b|\byour (?:question|story|remark|point|comment|advice|tip|idea|example|description|account|suggestion|view|joke)\b/iu
/** What one likes of the place, heard there, or would work on: behind it stands a thing of theirs, not of one's own. */
const TOPIC =
  /\b(?:(?:excited|enthusiastic|enthused|energi[sz]ed|intrigued|fascinated|impressed|struck|inspired|encouraged|curious) (?:about|by|with)|(?:hear|learn|know|understand|see)(?:ing|n|ed|t)? (?:a lot |a bit |much |even )?(?:more )?about|insights? (?:about|into|on)|(?:contribut(?:e|ing)|add(?:ing)?) (?:\w+ly )?to|(?:work|working|help|helping|start|started) (?:on|with)|discuss(?:ing|ed)|(?:spoke|talked|speaking|talking|chatting|chat) about|appreciate (?:you|your) (?:sharing|explaining|showing|telling)) (?:how |why |when |what )?(?!(?:my|how i|what i|being|becoming|joining|working|bringing|using|having|getting|putting)\b)(?=\p{L})/iu
/** "Teaching is my calling." */
const CALLING =
  /\bmy (?:\w+ )?(?:calling|dream|passion|vocation|life|goal|ambition|strength|strengths|love|first love|field|background|trade|profession|whole life)\b/iu
const WISHED =
  /\b(?:i|we)(?:'d|'ll| would| should| could| will| want| hope| wish| can| am)\b|\blook(?:ing)? forward\b/iu

/** Behind these stands what they said, asked or do, or what one did not know before: plain words may tell a thing that was told here alone. */
const TOLD =
  /\b(?:(?:our |the )?(?:talk|chat|conversation|discussion) (?:about|of|on)|(?:hear|hearing|heard|told me|talk|talking|spoke|said) about|you(?:['’]?(?:d|ve))?(?: \w+){0,2}? (?:said|told (?:me|us)|mentioned|explained|showed (?:me|us)|described|asked(?: me)?|warned(?: me)?|admitted|joked|were (?:so |very |quite )?(?:honest|open|frank)|put it|let me|laughed|smiled|remembered|closed|stopped|started|walked|called)|(?:the way|how much|how|why|when|where|that|what) (?:you|your|the|a|one|some|most|half|nobody|everyone|every|each)\b|your (?:\w+ ){0,2}?(?:story|stories|remark|point|question|questions|joke|answer|comment|advice|tip|idea|example|description|account|warning|mention|suggestion|rule|habit|problem|letter) (?:about|of|that|on|to|when|how|what|from|with|for|in)\b|\b(?:i|we) (?:had not|hadn't|had never|have never|never|did not|didn't|was surprised|was struck|was glad|was pleased|was moved|keep thinking|laughed|learn(?:ed|t)|noticed|saw|watched|liked (?:that|it when|the)|loved (?:that|it when|the|meeting)|enjoyed (?:the|watching|seeing|meeting))\b|it was (?:\w+ ){1,2}to (?:hear|see|learn|watch) (?:that|how|why)|(?:letting|showing|telling|explaining|asking) (?:me|us|why|how|what|that)|stayed with me|on the way|got lost)/iu
/** From here on a word is a number and no thing. */
const COUNTED = 0.3
/** What a pair of ordinary words tells beyond the two of them. */
const PAIRED = 0.4
const QUOTED = /["“]([^"”\n]{8,160})["”]|(?<![\p{L}\p{N}])['‘]([^'’‘\n]{8,160})['’](?![\p{L}\p{N}])/gu
/** Turns of phrase that any letter may hold, though their words are things. */
const IDIOMS =
  /\b(?:outside (?:of )?the box|(?:roll(?:ing|ed)? )?up my sleeves|stepping[ -]stone|(?:one|a) hundred (?:and ten )?per ?cent|1[01]0 ?%|wears? (?:many|several) hats|above and beyond|(?:learn|know)(?:ing)? the ropes|feather in my cap|fits? like a glove|second nature|bread and butter|jack of all trades|midnight oil|tick(?:s|ed)? (?:all |every )?(?:the |my )?box(?:es)?|on the same page|pull my (?:own )?weight|lend (?:you )?a hand|road ahead|put (?:a )?(?:faces?|names?) to (?:the |a )?(?:names?|faces?|voices?)|tickled pink|(?:right )?up my street|at (?:my|your) ease|spring in my step|(?:excellent|good|great|logical|natural|right|perfect|ideal|obvious) next step (?:in|for|of) my|breath of fresh air|tip of the iceberg|cream of the crop|bull by the horns|ball rolling|full (?:of )?steam|steam ahead|heart on my sleeve|light at the end of the tunnel|north star|home away from home|like a (?:second )?(?:home|family)|on cloud nine|over the moon|icing on the cake|cherry on top|dream come true|like a dream|a lighthouse in the industry|beacon of|tower of strength)\b/giu

/** 0 where nothing ties; {@link TIED} or more where something does. Linear in the length of the note. */
export function detailIn(draft: Draft): number {
  const { body } = draft
  const known = knownWords(draft)
  const seen = new Set<string>()
  let things = 0
  let others = 0
  let told = 0
  for (const sentence of body.sentences) {
    things += quotedIn(sentence.text, known)
    told = Math.max(told, toldIn(sentence.text, known))
    if (things + others + told >= TIED) return things + others + told
    for (const { text, weight } of piecesOf(sentence)) {
      if (weight === 0) continue
      const found = novelIn(text, known, seen)
      things += found.things * weight
      others = Math.min(OTHERS_AT_MOST, others + found.others * weight)
      if (things + others + told >= TIED) return things + others + told
    }
  }
  return things + others + told
}

/** How much plain words tell behind "you said that", "the way you", "I had not known". */
function toldIn(text: string, known: ReadonlySet<string>): number {
  const plain = text.replace(/[’‘]/gu, "'").replace(IDIOMS, ", ")
  if (isTalkedOf(plain, known)) return TIED
  const frame = TOLD.exec(plain)
  if (!frame) return 0
  const counted = new Set<string>()
  let told = 0
  let behind = 0
  for (const [raw] of plain.slice(frame.index).matchAll(/[\p{L}][\p{L}'-]*/gu)) {
    const word = fold(raw).replace(/'s?$/u, "")
    const isKnown = formsOf(word).some((form) => known.has(form))
    const weight = isKnown ? 0 : ordinaryWeight(word)
    // "The school garden": two plain things make one that not every place has.
    if (weight > 0 && weight < COUNTED && behind > 0) told += PAIRED
    behind = weight < COUNTED ? weight : 0
    if (counted.has(word) || isKnown) continue
    counted.add(word)
    told += weight
  }
  return told
}

/** "Our talk about the new booking system": a thing talked of, though of plain words; not "about the role", "about your patients". */
function isTalkedOf(text: string, known: ReadonlySet<string>): boolean {
  return [TALKED_OF, THOUGHT_OF, LEADS, TOLD_THAT]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .some(({ groups }) => {
      const words = (groups!.what!.match(/[\p{L}][\p{L}'-]*/gu) ?? []).map((raw) => fold(raw).replace(/'s?$/u, ""))
      const plain = words.filter((word) => !formsOf(word).some((form) => known.has(form)) && ordinaryWeight(word) > 0)
      return plain.length >= 1 && words.length >= 2 && !WHAT_ALL_HAVE.test(groups!.what!.replace(OF_A_PLACE, ""))
    })
}

const TALKED_OF =
  /\b(?:(?:talk|chat|conversation|discussion)s? (?:about|of|on)|(?:talked|talking|spoke|speaking|chatted) about|(?:told me|said|mentioned|telling me) about|(?:hear|hearing|heard)(?: more)? about) (?:how |that )?(?<what>(?:the|your|a|an|that|those) [\p{L}'-]+(?: [\p{L}'-]+){1,5})/giu
/** "I keep thinking about Thursday knit nights", "You've made me curious about how the kiln behaves". */
const THOUGHT_OF =
  /\b(?:(?:keep|still|been|went (?:home|away)) thinking about|thought (?:a lot )?(?:since )?about|given (?:some|a lot of) thought to|curious about|particularly interested in|interested me most was|(?:struck|moved|impressed|surprised) by (?=how )|(?:liked|loved|noticed|admired|remember) (?=how )|(?:love|like) to (?:meet|see|get my hands on)|what you said:) ?(?<what>(?!what\b)(?:(?:how|why|whether) )?[\p{L}\p{N}'-]+(?:,? [\p{L}\p{N}'-]+){1,9})/giu
/** "Presses nobody can get parts for are a problem I'd love to work on." */
const LEADS =
  /^(?<what>[\p{L}\p{N}'-]+(?: [\p{L}\p{N}'-]+){2,16}?) (?:(?:is|are|sounds like) (?:just )?(?:a|the kind of|something|work) (?:job |problem |thing )?(?:I'd|I would) (?:love|like|enjoy)|ha(?:s|ve) been on my mind|still makes? me smile)\b/giu
/** "You mentioned that you want somebody for nights". */
const TOLD_THAT =
  /\b(?:hear(?:ing)?|learn(?:ing)?|said|say|mentioned|mention|told me|know|remember|stayed with me|from our talk|note|noted with interest)(?: openly)?(?: that|:)? (?<what>(?:you|they|the|your)(?:'\w+)? [\p{L}'-]+(?: [\p{L}'-]+){2,8})/giu
/** "The school garden" is no school: in front of another thing the word only says where that is. */
const OF_A_PLACE =
  /^(?:the|your|those) (?:patients?|people|customers?|clients?|students?|pupils?|children|families|residents?|guests?) (?=(?:who|that) (?:[\p{L}']+ ){2}[\p{L}']+)|^(?:the|your|that) (?:school|hospital|clinic|store|shop|staff|student|patient|pupil|customer) (?=(?!and\b|is\b|who\b|that\b|with\b|have\b|for\b|\p{L}*(?:tions?|ments?|ness|ity|ance|ence|ship|focus|spirit|base)\b)\p{L}{4,}\b)/iu
/** What every place has: to have talked of it ties nothing. */
const WHAT_ALL_HAVE =
  /\b(?:role|roles|position|job|jobs|opening|post|vacancy|opportunit(?:y|ies)|career|careers|team|teams|company|firm|organi[sz]ation|department|culture|values?|mission|vision|goals?|growth|plans|projects?|approach|commitment|work|environment|expectations?|requirements?|responsibilities|experiences?|background|skills?|qualifications|business|industry|school|hospital|clinic|store|shop|offices?|building|premises|facilit(?:y|ies)|workplace|practice|products?|services?|people|staff|patients?|customers?|clients?|students?|pupils?|children|families|residents|guests|care|service|philosophy|methods?|process|processes|operations?|history|future|challenges?|day|week|time|way|ways|things?|place)\b/iu

/** Somebody's very words, where they are more than a motto. */
function quotedIn(text: string, known: ReadonlySet<string>): number {
  return [...text.matchAll(QUOTED)].some(([, double, single]) => {
    const words = ((double ?? single)!.match(/[\p{L}][\p{L}'’-]*/gu) ?? []).map((word) => fold(word))
    return words.length >= 3 && words.some((word) => !known.has(word) && word.length > 2 && !isFormWord(word))
  })
    ? 1
    : 0
}

/** What is said, piece by piece, and how much it can tie: the talk fully, a wish half, one's own past only where it turns to the reader. */
function piecesOf({ text }: Sentence): { text: string; weight: number }[] {
  const plain = text
    .replace(/[’‘]/gu, "'")
    .replace(IDIOMS, ", ")
    .replace(/\[[^\]\n]{0,60}\]|\{\{?[^}\n]{0,60}\}?\}|<[^>\n]{0,60}>|_{2,}|\bX{2,}\b/gu, ", ")
  const there = THERE.test(plain)
  let weight = 1
  return plain.split(CUT).map((piece) => {
    const said = piece.trim()
    if (CALLING.test(said)) weight = 0
    else if (OF_ONESELF.test(said))
      weight =
        THERE.test(said) || /\bi hope (?:that )?(?:the|your?|it|they)\b/iu.test(said) ? 1 : WISHED.test(said) ? 0.5 : 0
    else if (OF_READER.test(said)) weight = 1
    if (weight < 1 && there && !/^(?:with|after|over|my|having)\b/iu.test(said)) weight = Math.max(weight, 0.5)
    // "I'm excited about the weekend coverage pilot": of oneself, and of what was told there.
    const topic = weight < 1 && TOPIC.exec(said)
    if (topic) return { text: said.slice(topic.index + topic[0].length - 1), weight: 1 }
    // "I have made your grandmother's medovik": of oneself, turned to the reader.
    const turned = weight < 1 && /\b(?:your|you're|those)\b/iu.exec(said)
    return turned ? { text: said.slice(turned.index), weight: Math.max(weight, 0.5) } : { text: said, weight }
  })
}

const VAGUE = /(?:tions?|sions?|ments?|ness|ity|ities|ances?|ences?|ships?|isms?|ology|ics|ed|ing|ise|ize|ised|ized)$/u
/** Behind these a word is most likely the name of a thing; elsewhere it may be a verb that any letter uses. */
const NOUN_FOLLOWS =
  /(?:^|[\s"“(-])(?:(?:the|your|his|her|their|its|our|this|that|these|those|approach to|\p{L}+'s)\s+(?:(?!(?:team|company|firm|people|staff|good|next|and|or|that|who|to|i|you|we)\b)\p{L}+\s+)?|(?:an?|my|of|in|with|about|from|on|for|by|into|under|behind|like|no|two|three|four|five|six|every|each|some|all|old|new|little|big|small|first|last|other|more|many|\d+)\s+)["“(]?$/iu
const QUALITY = /(?:ly|ful|ive|ous|able|ible|less|ish|ant|ent|ary|ory|al|ic)$/u

/** What no form letter holds: the names of things, and words of other kinds. */
function novelIn(text: string, known: ReadonlySet<string>, seen: Set<string>): { things: number; others: number } {
  let things = 0
  let others = 0
  let novel = false
  for (const { 0: raw, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)) {
    const word = fold(raw).replace(/'s?$/u, "")
    const behindNovel = novel
    novel = false
    if (known.has(word) || formsOf(word).some((form) => known.has(form))) continue
    if (/\d/u.test(word)) {
      if (!seen.has(word) && isCount(text, index, raw)) things += 0.5
      continue
    }
    if (word.length < 3 || isFormWord(word)) continue
    novel = true
    if (seen.has(word)) continue
    seen.add(word)
    const named = /^\p{Lu}/u.test(raw) && index > 0
    const thing = named || behindNovel || NOUN_FOLLOWS.test(text.slice(Math.max(0, index - 24), index))
    if (named || (thing && !VAGUE.test(word) && !QUALITY.test(word))) things += 1
    else if (thing && VAGUE.test(word)) things += isCompound(word, text.slice(index + raw.length)) ? 1 : 0.7
    else others += QUALITY.test(word) ? 0.34 : VAGUE.test(word) ? 0.5 : 0.6
  }
  return { things, others }
}

/** "The lambing shed", "your dyeing vats": the two of them name one thing. */
function isCompound(word: string, after: string): boolean {
  const next = /^ (?<next>\p{Ll}{3,})\b/u.exec(after.slice(0, 30))?.groups?.next
  return word.endsWith("ing") && next !== undefined && !WHAT_ALL_HAVE.test(next) && !NO_NOUN.test(next)
}

const NO_NOUN =
  /^(?:and|that|which|who|for|with|from|about|into|over|you|your|the|was|were|has|had|have|are|would|will|but|how|when|what|then|than|more|very|here|there|this|these|those|our|their|his|her|its|them|not|style|skills?|role)$/u

/** A number that is no date, time, year, phone or length of time. */
function isCount(text: string, at: number, raw: string): boolean {
  const after = text.slice(at + raw.length, at + raw.length + 12)
  const before = text.slice(Math.max(0, at - 12), at)
  return (
    !/^(?:\d{1,2}(?:st|nd|rd|th|am|pm|h)|(?:19|20)\d\d|\d{5,})$/iu.test(raw) &&
    !/^(?:\s*(?:am|pm|a\.m|p\.m|o'clock|years?|yrs|months?|weeks?|days?|hours?|minutes?|mins?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[:.]\d|\s*[/-]\s*\d|\+)/iu.test(
      after,
    ) &&
    !/(?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|at|[:/.-]|day)\.?,?\s*$/iu.test(
      before,
    )
  )
}

/** Names and job, which every letter has: of the situation, the greeting, the signature, and as the text itself tells them. */
function knownWords({ body, subject, situation, recipients }: Draft): Set<string> {
  const text = body.core.text.replace(/[’‘]/gu, "'").replace(/\s+/gu, " ")
  const parts = [
    body.greeting?.text,
    body.signature?.text,
    situation?.role,
    situation?.company,
    ...recipients.flatMap(({ name, title }) => [name, title]),
    ...jobsIn(text),
    ...firmsIn(text),
    ...(subject === undefined ? [] : jobsIn(subject.replace(/[’‘]/gu, "'"))),
    // "Thank you - charge nurse".
    ...(subject?.split(/\s[-–—|:]\s|:\s/u).slice(1) ?? []).filter(
      (part) => !/\b(?:the|your|our|question|story|idea)\b/iu.test(part),
    ),
  ]
  const known = new Set<string>()
  for (const [word] of parts.join(" ").matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu))
    for (const form of formsOf(fold(word))) known.add(form)
  return known
}

function jobsIn(text: string): string[] {
  const behind = [...text.matchAll(JOB_BEHIND)].map((match) => match[1]!)
  const ahead = [...text.matchAll(JOB_AHEAD)].map((match) => match[1]!.replace(JOB_STOP, ""))
  return [...behind, ...ahead]
}

function firmsIn(text: string): string[] {
  return [FIRM_AHEAD, FIRM_BEHIND].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? match[2]!),
  )
}
