import { defineRule } from "../rule.ts"

/** Talk, not work: "I'd love to hear from you", "I'd like to thank you", "happy to answer". */
const TALK = String.raw`(?:(?:also|just|first|once|again|quickly|briefly|personally|simply) )*(?:thank|say|tell|hear|know|ask|add|mention|see|send|share|follow|check|express|apologi[sz]e|clarify|correct|confirm|answer|provide|supply|give|discuss|talk|speak|chat|meet|let|reiterate|remind|point|congratulate|understand|find|read|receive|call|arrange|schedule|write|connect|stay in|keep in|wish|offer|recommend|introduce|attach|show|visit|note|pass|set|settle|put|touch|pick up|return|reply|respond|get (?:an?|your|any|some)|be (?:honest|clear|sure|frank|brief|sent|told|kept)|acknowledge|repeat|learn (?:more|that|about|of|what|whether|if|how (?!to\b)))\b`

const ADVERB = `(?:(?:very|really|so|truly|most|extremely|genuinely|still|even|more|much|only|also|now|just|absolutely|certainly|definitely|especially|particularly|incredibly|super|quite|right|beyond|deeply|greatly|dearly|sincerely|be|as|all|the|too|well|thoroughly|seriously|remain|am|feel|too) )*`

/** Being drawn to the job: said of oneself, about work. */
const DRAWN = new RegExp(
  String.raw`(?:interested (?:in (?!how\b|what\b|why\b|when\b|hearing|learning|knowing|seeing|your thoughts)|to (?!${TALK})|as ever|(?=and\b|[,.;!]|$))|interested\b(?=[^.]{0,20}\bposition)|(?:keen|eager|enthusiastic|excited|thrilled|hopeful|ready|raring|itching|determined|over the moon)\b(?: as ever)? ?(?:(?:about|by|at|on|for|in|with) (?!hearing|learning|seeing|your (?:reply|answer|response|decision))|to (?!${TALK})|that (?:i|this|there)|(?=[.;!,]|$))|motivated (?:to|by|for)|committed to (?:join|work|becom|be|the (?:job|role|position|team)|this|your (?!clients|customers|patients))|(?:drawn|attracted|looking forward) to (?:the|this|your|working|joining)|sold on|hooked|set on|in love with (?:the|this|your)|your (?:man|woman|person)\b)`,
  "giu",
)

/** Whose feeling it is: mine, unless somebody else comes in between. A bare beginning is mine too: "Still very keen." */
const MINE = /(?:^\s*|\b(?:i|i['’]?m|i['’]ve|me|my)\b)(?<between>[^.;!?]{0,90})$/iu
const SOMEBODY_ELSE = /\b(?:you|they|we|he|she|who|your|customers|clients|team|students|people|everyone)\b/iu
const DENIED = /\b(?:not|no longer|never|hardly|less|isn['’]t|am not|wasn['’]t|don['’]t|lost)\s+(?:\w+\s+){0,2}$/iu

const WISHED = new RegExp(
  String.raw`\b(?:i|and|but|or|that|we)(?:['’]?d|['’]ll| would| should| could| do| will| might)?(?: still| really| very much| also| certainly| dearly| just| now| only| honestly| so)* (?:(?:love|like|enjoy|relish|welcome|wish|hope|long|want|wanna|dream|prefer|appreciate|jump at|be ${ADVERB}(?:glad|happy|pleased|delighted|proud|honou?red|thrilled|privileged|lucky|fortunate|grateful|content|excited))\b)(?<object>[^.;!?]{0,160})`,
  "giu",
)
const CONDITIONAL = /^(?:i|and|but|or|that|we)(?:['’]?d|['’]ll| would| should| could| will| might)\b/iu
const TO_WORK = new RegExp(
  String.raw`^(?: \w+){0,3}? (?:to|(?:for )?(?:the|a|any|another|this) (?:\w+ )?(?:chance|opportunity|prospect)(?: to| of))(?: (?:have|get|take) (?:the|a) (?:chance|opportunity) to)? (?!${TALK})\w`,
  "iu",
)
const THE_JOB =
  /^(?: (?!to\b)\w+){0,2}? (?:(?:the|this|that|a|an|your|another) (?!(?:[\w-]+ ){0,3}(?:update|reply|answer|response|word|copy|chat|call|feedback|minute|moment|decision|time|visit|tour|idea|way|news|look|meeting|conversation|discussion|line|note)\b)\w|it\b(?! if| when| were)|this\b(?! (?:to|email|note)\b)|working\b|joining\b|being (?:part|there|on)\b|becoming\b|helping\b|(?:about|of) (?:working|joining|being|getting)\b)/iu
const HOPED =
  /^(?: that)? (?:i(?:['’]ll| can| could| may| might| will| get| am| have)|we(?:['’]ll| can| could| may| will) (?:work|get to work)|to (?:be|join|work|get|become|have the|earn|start|contribute|bring|see myself)|you(?:['’]ll| will| can| would)? (?:consider|choose|pick|take me|have me|give me|select)|it (?:can|will) be me|for the (?:chance|job|opportunity))/iu

/** Set phrases that say it. */
const SAID: readonly RegExp[] = [
  /\b(?:my|of) (?:[\w-]+ ){0,3}(?:interest|enthusiasm|excitement|eagerness|wish|desire|keenness|commitment|motivation)\b(?! in (?:how|hearing)| rates?)/iu,
  /\binterests? me\b|\bappeals? (?:[\w-]+ ){0,3}to me\b|\battracts? me\b|\bexcites? me\b|\bsuits? me\b|\btempts? me\b/iu,
  /\b(?:made|makes|leaves?|left|has|have|got|gets) me (?:[\w-]+ ){0,4}(?:want(?:ing)?|keen(?:er)?|eager|excited|hop(?:e|ing)|surer?|certain|interested|wish|long)\b/iu,
  /\bi (?:left|came away|went home|walked out|drove home)\b[^.]{0,40}\b(?:want(?:ing)?|hoping|keen(?:er)?|more interested|excited|sure|certain|convinced)\b/iu,
  /\b(?:convinced|persuaded|confirmed|confirms|reinforced|strengthened|deepened|reaffirmed)\b[^.]{0,30}\b(?:me|my|i|this|that)\b/iu,
  /\bdream (?:job|role|come true|position|workplace)\b|\b(?:job|role|work|place) of my dreams\b|\bmy dream\b|\b(?:my )?first choice\b|\btop of my list\b|\bcount me in\b|\bi(?:['’]m| am) (?:all )?in\b(?=[.!])|\bpick me\b/iu,
  /\b(?:see|picture|imagine|visuali[sz]e|seeing|picturing) myself\b|\bfeel(?:s)? (?:right )?at home\b|\bi (?:know i )?(?:would|could|['’]d|will) (?:[\w-]+ ){0,2}(?:fit|belong|thrive|flourish|be at home|settle)\b/iu,
  /\b(?:exactly|just|precisely|really) (?:the|what|where|how) (?:(?:kind|sort|type) of )?[^.]{0,40}\b(?:i(?:['’]ve| have| am|['’]m|['’]d| would| want| hope| was| look| like| love| enjoy)|for me|to work)\b/iu,
  /\b(?:kind|sort|type) of (?:[\w-]+ ){1,3}(?:(?:that|which|where) )?(?:i(?:['’]d| would|['’]ve been looking| have been looking| want| hope| am looking|['’]m looking)|(?:for me|i enjoy|i love|i like|i am good))\b/iu,
  /\b(?:one|where|place|team|job|role|work|firm|company|school|studio|shop|kitchen|ward|crew|thing|somewhere) (?:(?:that|which|where) )?i(?:['’]d| would)? (?:[\w-]+ ){0,2}(?:want|hope|wish|dream|long|like|love|belong)\b/iu,
  /\blook(?:ing)? forward to (?!(?:hear\w*|meet\w*|see\w*|speak\w*|talk\w*|discuss\w*|receiv\w*|learning (?:of|about|whether|your|more)|your|the (?:next|result|outcome|news|decision|day|weekend)|next|any|a (?:reply|response|call|favou?rable|positive)|an|our|further|it\b|that\b|reading|finding|knowing|getting)\b)/iu,
  /\bit(?:['’]d| would| will|['’]ll)(?: \w+){0,2} (?:be|mean) (?:\w+ ){0,5}(?:honou?r|pleasure|privilege|joy|delight|dream|fun|world|lot|lovely|wonderful|great|thrill|everything|good|nice|fantastic|amazing)\b[^.]{0,20}\bto (?:be|join|work|teach|become|help|learn|play|serve|have|do|get|run|build|make|cook|drive|contribute|train|start|return)\b/iu,
  /\b(?:working|joining|being|teaching|learning|helping|serving|driving|cooking|playing)\b[^.]{0,60}\bwould (?:be|mean|suit|make)\b/iu,
  /\bcan(?:not|['’]?t) wait to (?!hear|see|meet|speak|talk|know|find out|read)/iu,
  /\bcould(?:n['’]t| not) be (?:more|keener)\b/iu,
  /\b(?:nothing|no (?:place|job|team))\b[^.]{0,40}\b(?:more|rather|better)\b/iu,
  /\b(?:a|the|good|great|perfect|right|strong|excellent|natural|ideal) (?:fit|match|place|person|candidate|home|addition|asset)\b[^.]{0,40}\b(?:for (?:me|the|this|your)|to (?:your|the)|with your)\b/iu,
  /\b(?:role|job|position|post|work|place|team|firm|company|opportunity|it|this|that)\b[^.]{0,30}\b(?:sounds?|seems?|looks?|feels?|would be)\b[^.]{0,25}\b(?:perfect|ideal|right|exciting|tempting|wonderful|fascinating|great|amazing|dream)\b/iu,
  /(?:^|[^\w'’]|\bi (?:\w+ )?)(?:(?:really|defo|definitely|still|seriously|just|absolutely|so|very much) )+want (?:this|the|it|to|in)\b/iu,
  /\b(?:i(?:['’]d| would) (?:gladly|happily|willingly|really|eagerly) )(?!send|provide|answer|supply|give|talk|speak|meet|share|discuss|come in|explain)\w/iu,
  /\bi(?:['’]d| would) take (?:the|this|it|that)\b/iu,
]

/** "… anything to work at your practice", "a chance to be part of your team": of oneself. */
const TO_JOIN =
  /\b(?:i|me|my)\b[^.;!?]{0,160}\b(?:to|of|for|in|and|wanna|can|could|might|will) (?:(?:come|go|start|keep|soon|one day|someday|truly|really|one) (?:and |to )?)?(?:join(?:ing)?|be(?:ing)? (?:a )?(?:part|member) of|becom(?:e|ing) (?:a )?(?:part|member) of|contribut(?:e|ing) to|work(?:ing)? (?:for|with|alongside|under|at|in|on|there|here)) ?(?:you|your|this|the|that|these|those|it|them|so|4)?\b/iu

/** A note that never says the job is wanted leaves the reader to guess, and to prefer somebody who said so. */
export default defineRule({
  id: "no-interest",
  level: "error",
  kinds: ["T", "F"],
  sources: ["onesource", "strategic-move", "house"],
  messages: ["say"],
  *check({ body, subject, group }) {
    const said = [...body.sentences.map(({ text }) => text), subject ?? ""]
    if (said.some((text) => isInterest(text.replace(/\s+/gu, " ")))) return
    yield { message: "say", in: "draft", level: group === "T" ? "error" : "warning" }
  },
})

function isInterest(sentence: string): boolean {
  return isDrawn(sentence) || wishes(sentence) || sets(sentence)
}

function isDrawn(sentence: string): boolean {
  return [...sentence.matchAll(DRAWN)].some(({ index }) => {
    const before = sentence.slice(Math.max(0, index - 100), index)
    const between = MINE.exec(before)?.groups?.between
    return between !== undefined && !SOMEBODY_ELSE.test(between) && !DENIED.test(before) && !/\bwas $/iu.test(before)
  })
}

function wishes(sentence: string): boolean {
  return [...sentence.matchAll(WISHED)].some((match) => {
    const object = match.groups!.object!
    const verb = match[0].slice(0, match[0].length - object.length)
    if (/ (?:hope|dream|long)$/iu.test(verb)) return HOPED.test(object) || TO_WORK.test(object)
    // "I love the idea" is told of what they do; "I'd love", "I want", "I wish" are told of what one wants.
    if (!CONDITIONAL.test(verb) && !/ (?:want|wanna|wish|do .*)$/iu.test(verb)) return false
    if (/ wanna$/iu.test(verb)) return !new RegExp(`^ ${TALK}`, "iu").test(object)
    // "The vacancy, which I would still love."
    if (object.trim().replace(",", "") === "")
      return /\b(?:which|that|job|role|post|position)\b/iu.test(sentence.slice(0, match.index + 8))
    return TO_WORK.test(object) || THE_JOB.test(object)
  })
}

function sets(sentence: string): boolean {
  return [...SAID, TO_JOIN].some((pattern) => {
    const match = pattern.exec(sentence)
    return match !== null && !DENIED.test(sentence.slice(Math.max(0, match.index - 40), match.index))
  })
}
