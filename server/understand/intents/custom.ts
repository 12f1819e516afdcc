/**
 * Questions on the custom, or on how the coach works, that no case of the candidate's own stands behind.
 * @module
 */

const WAY =
  "(?:(?:an? |the |by )?(?:handwritten |posted |printed |quick |proper |paper )?(?:phon(?:e|ing)(?: calls?)?|calls?|calling|ring(?:ing)?|e-?mails?|e-?mailing|mail(?:ing)?|texts?|texting|cards?|letters?|notes?|writing|post(?:ing)?|dropping (?:by|in)|voicemails?|linkedin(?: messages?)?|whats ?app|in person))"
const BETTER =
  "(?:better|best|nicer|nicest|worse|preferable|preferred|more [a-z]+|wins?|classier|politer|faster|safer|stronger)"
const COMPARES = new RegExp(
  `\\bwhat(?:'?s| is| are| works?)? (?:the )?(?:${BETTER})(?: \\w+)?[,:]? ${WAY}(?: or|,| vs\\.?| versus) |\\b(?:is|are) ${WAY} ${BETTER} than\\b|\\b${WAY} (?:vs\\.?|versus|or) ${WAY}[,:]? (?:which|what)\\b|\\bwhich (?:is|one is|one's|would be|looks|comes across as|seems) ${BETTER}[,:]? ${WAY}`,
  "i",
)
const THANKS =
  "(?:thank[- ]?yous?|thanks|thank[- ]?you (?:notes?|cards?|e-?mails?|letters?|messages?)|follow(?:ing)?[- ]?ups?(?: (?:e-?mails?|calls?|notes?|messages?))?|chasing|handwritten (?:notes?|cards?|letters?)|cards|notes)"
const HAS_EFFECT = new RegExp(
  `\\bdo(?:es)?(?:n't)? (?:an? |the |those |these |any |sending |writing )*${THANKS}(?: \\w+){0,2}? (?:matter|mean|help|hurt|work|count|do|make|change|pay|get|tip|swing|impress|annoy|put|land|look|go|need)\\b|\\b(?:are|is) (?:an? |the |those |sending |writing )*${THANKS}(?: [\\w-]+){0,3}? (?:dead|done|over|a thing|nowadays|these days|any ?more|old|passé|dated|too much|a bit much|overkill|necessary|expected)\\b|^(?:\\W*)${THANKS}\\W{1,3}(?:still|yes|dead|are they|do they|worth|a thing|old)\\b`,
  "i",
)
const STANDARD =
  /\b(?:is|are) (?:an?|one|two|three|four|\d+)(?: to \w+)? (?:\w+ )?(?:days?|weeks?|fortnights?|months?|hours?|e-?mails?|follow[- ]?ups?|calls?)(?: [\w-]+){0,3}? (?:standard|normal|usual|typical|average|customary|the norm|the rule)\b/i
/** "Does your app send it or do I?" */
const HOW_IT_WORKS =
  /\b(?:do|does|will) (?:you(?: lot| guys| people| all)?|this (?:thing|app|chat|site|bot|tool|service|coach)|your (?:app|system|side|lot|site|bot|tool)|the (?:app|site|bot|tool|coach)) (?:\w+ )?(?:send|e-?mail|post|deliver|contact|mail)\b (?!me\b)(?:it|them|they|the \w+|these|those|that|my \w+|anything|out)\b/i

/** A question on how it is done, by its form alone. */
export function asksOfTheCustom(own: string): boolean {
  return COMPARES.test(own) || HAS_EFFECT.test(own) || STANDARD.test(own)
}

/** A question on what the coach does by itself. */
export function asksHowItWorks(own: string): boolean {
  return HOW_IT_WORKS.test(own)
}
