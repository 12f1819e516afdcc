/**
 * The answer to a candidate who asked how they feel about follow-ups: "I asked whether he minds people following up and he goes no, bug me".
 * @module
 */

const CONTACT =
  "(?:follow(?:ing|ed)?[- ]?ups?|(?:e-?mail|call|ring|phon|chas|text|messag|nudg|bother|check|writ|ask|contact|pester|bug)(?:e|ing|ed|s)?|check(?:ing)?[- ]in|(?:be|get|getting|being) in touch|reach(?:ing)? out)"
const ASKED = new RegExp(
  `\\basked (?:(?!if\\b|whether\\b)[^.?!,;]){0,40}?\\b(?:if|whether|about)\\b(?<about>[^.?!]{0,60}?\\b${CONTACT}\\b[^.?!]{0,40}?)(?:,|\\band\\b|\\bbut\\b|;|-) ?(?:and |but |to which )?(?:he|she|they|the \\w+|\\p{Lu}\\p{L}+)(?:'s)? (?:just |only |laughed and |smiled and )?(?:said|says|goes|went|was like|told me|answered|replied)\\b[\\s,:"'-]*(?<answer>[^.?!]{0,60})`,
  "iu",
)
const YES =
  /^(?:oh |ah |well |that'?s? )*(?:yes|yeah|yep|yup|sure|of course|absolutely|please (?:do(?! not|n't)|go)|(?:do(?! not|n't)|go ahead|go for it)|by all means|any ?time|definitely|certainly|fine|ok(?:ay)?|no (?:problem|bother|worries)|happy to|i'd (?:like|love|welcome)|feel free|whenever|(?:it|that) (?:was|is|'s|would be) (?:fine|ok|okay|grand|welcome))\b/i
const NO =
  /^(?:oh |ah |well )*(?:no\b(?! (?:problem|bother|worries))|nah|nope|not really|(?:please |best |better |rather |i'd rather )?(?:not\b|don'?t|you didn'?t)|rather i didn'?t)/i

/** What a sentence tells of such an answer; null where there is none. */
export function answeredAbout(sentence: string): { value: "welcome" | "declined"; start: number; end: number } | null {
  const match = ASKED.exec(sentence)
  const { about, answer } = match?.groups ?? {}
  if (!match || about === undefined || answer === undefined) return null
  // "If they'd email the form": what they are asked to do.
  if (
    /^ ?(?:they|he|she)(?:'d|'ll| would| could| will| can)? (?!mind|like|love|prefer|object|be\b|welcome|rather|want)[a-z]/i.test(
      about,
    )
  ) {
    if (!/\b(?:minds?|likes?|prefers?|objects?|wants?|welcomes?|okay|ok|fine)\b/i.test(about)) return null
  }
  // "Whether he minds … no"
  const minds = /\b(?:minds?|bothers?|annoys?|objects?|a problem|too pushy|rude)\b/i.test(about)
  const yes = YES.test(answer)
  if (!yes && !NO.test(answer)) return null
  const plain = yes && /^(?:oh |ah |well )*(?:yes|yeah|yep|yup)\b/i.test(answer)
  const welcome = minds ? !plain : yes
  return { value: welcome ? "welcome" : "declined", start: match.index, end: match.index + match[0].length }
}
