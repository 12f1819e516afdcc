/**
 * What they said when asked about follow-ups: "I asked whether he minds people following up and he goes no, bug me".
 * @module
 */
import { TOUCH } from "./words.ts"

export interface Answer {
  value: "declined" | "welcome"
  /** Offsets in the sentence. */
  start: number
  end: number
}

/** The question and, joined to it, its answer: sure enough to stand beside what the clauses tell. */
export function answeredAtOnce(sentence: string): Answer | null {
  const match = ASKED_AND_TOLD.exec(sentence)
  if (!match) return null
  const { about = "", answer = "" } = match.groups!
  // "If they'd email the form": what they are asked to do.
  if (ASKED_TO_DO.test(about) && !VIEWS.test(about)) return null
  const yes = YES.test(answer)
  if (!yes && !NO.test(answer)) return null
  // "Whether he minds … no"
  const minds = WOULD_MIND.test(about)
  const welcome = minds ? (yes ? !PLAIN_YES.test(answer) : PLAIN_NO.test(answer)) : yes
  return { value: welcome ? "welcome" : "declined", start: match.index, end: match.index + match[0].length }
}

const CONTACT =
  "(?:follow(?:ing|ed)?[- ]?ups?|(?:e-?mail|call|ring|phon|chas|text|messag|nudg|bother|check|writ|ask|contact|pester|bug)(?:e|ing|ed|s)?|check(?:ing)?[- ]in|(?:be|get|getting|being) in touch|reach(?:ing)? out)"
const ASKED_AND_TOLD = new RegExp(
  `\\basked (?:(?!if\\b|whether\\b)[^.?!,;]){0,40}?\\b(?:if|whether|about)\\b(?<about>[^.?!]{0,60}?\\b${CONTACT}\\b[^.?!]{0,40}?)(?:,|\\band\\b|\\bbut\\b|;|-) ?(?:and |but |to which )?(?:he|she|they|the \\w+|\\p{Lu}\\p{L}+)(?:'s)? (?:just |only |laughed and |smiled and )?(?:said|says|goes|went|was like|told me|answered|replied)\\b[\\s,:"'-]*(?<answer>[^.?!]{0,60})`,
  "iu",
)
const YES =
  /^(?:oh |ah |well |that'?s? )*(?:yes|yeah|yep|yup|sure|of course|absolutely|please (?:do(?! not|n't)|go)|(?:do(?! not|n't)|go ahead|go for it)|by all means|any ?time|definitely|certainly|fine|ok(?:ay)?|no (?:problem|bother|worries)|happy to|i'd (?:like|love|welcome)|feel free|whenever|(?:it|that) (?:was|is|'s|would be) (?:fine|ok|okay|grand|welcome))\b/i
const NO =
  /^(?:oh |ah |well )*(?:no\b(?! (?:problem|bother|worries))|nah|nope|not really|(?:please |best |better |rather |i'd rather )?(?:not\b|don'?t|you didn'?t)|rather i didn'?t)/i
/** "Rather not" and "no, please don't" are no answer to whether one minds, but a wish. */
const PLAIN_NO =
  /^(?:oh |ah |well )*(?:no\b|nah\b|nope\b|not (?:at all|a bit|really|in the (?:least|slightest))\b)(?!\W+(?:(?:but|just|please|better|best|i'd|he'd|she'd|they'd) )*(?:don'?t\b|do not\b|not\b(?! (?:a bit|a problem|at all|really|in the))|rather\b))/i
const PLAIN_YES = /^(?:oh |ah |well )*(?:yes|yeah|yep|yup)\b/i
const ASKED_TO_DO =
  /^ ?(?:they|he|she)(?:'d|'ll| would| could| will| can)? (?!mind|like|love|prefer|object|be\b|welcome|rather|want)[a-z]/i
const VIEWS = /\b(?:minds?|likes?|prefers?|objects?|wants?|welcomes?|okay|ok|fine)\b/i
const WOULD_MIND = /\b(?:minds?|bothers?|annoys?|objects?|a problem|too pushy|rude)\b/i

/** The question, and an answer anywhere behind it, in looser words: for a sentence that tells nothing else. */
export function answeredLater(sentence: string): Answer | null {
  const asked = ASKED.exec(sentence)
  if (!asked) return null
  const end = asked.index + asked[0].length
  const rest = sentence.slice(end)
  const yes = ANSWERED_YES.exec(rest)
  const no = ANSWERED_NO.exec(rest)
  if (yes === null && no === null) return null
  const minds = MINDS.test(asked[0])
  const welcome = yes !== null ? !(minds && /\b(?:yes|yeah|yep)\b/i.test(yes[0])) : minds && MINDS_NOT.test(no![0])
  return { value: welcome ? "welcome" : "declined", start: asked.index, end }
}

/** "I asked if he minds people following up": what comes next is his answer. */
const ASKED = new RegExp(
  `\\b(?:i |we )?(?:(?:had |also |just )*asked|ask(?:ing)?|wondered(?: aloud| out loud)?|enquired|inquired|checked|raised|brought up|put it to|mentioned)\\b[^.?!]{0,60}\\b(?:if|whether|about|was it|is it|would it|how (?:he|she|they)|could i|can i|may i)\\b[^.?!]{0,60}?(?<!\\b(?:they|he|she|who)(?:'d|'ll| would| will| could| can)? )\\b(?:${TOUCH})\\b`,
  "i",
)
const MINDS = /\bmind(?:s|ed)?\b|\bbother(?:s|ed)?\b|\bobject(?:s|ed)?\b|\bproblem\b/i
/** How it is answered. */
const SPOKEN =
  "(?:he|she|they|(?:the |my |their )?\\p{L}+)(?: (?:just|only|simply|actually|straight away|right away))* (?:said|says|goes|went|answered|replied|told me|laughed|was like|nodded|smiled|shrugged|grinned)"
const ANSWERED_YES = new RegExp(
  `\\b${SPOKEN}(?: (?:and said|that|it's|it was|it is|to))*[ ,:"'-]*(?:yes|yeah|yep|sure|of course|course|go (?:ahead|for it|on)|by all means|absolutely|any ?time|whenever|please(?! don'?t| do not| not)(?: do)?|fine|that'?s (?:fine|ok|okay|grand|cool)|(?:it|that)(?:'s| would be| is|'d be) (?:fine|ok|okay|grand|cool|alright|no (?:bother|problem))|no (?:problem|worries|bother|trouble)|not at all|not a bit|(?:no,? )?(?:i |she |he |they )?(?:don't|doesn't|wouldn't) mind|(?:no,? )?(?:i |he |she |they )?(?:loves?|likes?|welcomes?|prefers?|appreciates?|expects?) (?:it|that|them)|happy (?:to|for)|(?:it )?shows? (?:\\w+ )?(?:keenness|interest|drive|initiative)|(?:he|she|they)(?:'s|'re| is| are) (?:all for|happy|fine|cool|good|ok|glad))`,
  "iu",
)
const ANSWERED_NO = new RegExp(
  `\\b${SPOKEN}(?: (?:that|it's|to|and))*[ ,:"'-]*(?:no\\b(?! (?:problem|worries|bother|trouble|i|he|she|they|of course|not))|nope|please don't|better not|rather (?:not|i didn't|we didn't|you didn't)|i'?d rather (?:not|you|i)|not to|don't|best not|(?:he|she|they)(?:'d| would) rather)`,
  "iu",
)
/** "Do you mind?" answered with no. */
const MINDS_NOT = /[ ,:"'-](?:no|nope|not at all|never|not a bit)\b/i
