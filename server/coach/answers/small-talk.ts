/**
 * Greetings, thanks and the like: a word back, whatever the message was taken for.
 * @module
 */
import type { Context } from "./context.ts"

const hello =
  /^\W*(?:hi+|hello|hey+|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings)\b(?:\s+(?:there|coach|everyone|again))?\W*$/i
const wishes =
  /\b(?:happy|merry) (?:holidays?|christmas|xmas|new year|thanksgiving|easter|weekend)\b|\bhave a (?:nice|good|great) /i
const thanks =
  /^\W*(?:(?:ok(?:ay)?|great|good|perfect|cool|super|wow|awesome|nice|brilliant|lovely|many|alright|got it|done|that helps|well)\W+)*(?:thanks|thank (?:you|u)|thx|ty|cheers|much appreciated|i appreciate it)\b\W*(?:(?:a lot|so much|very much|again|coach|mate|for (?:the|your) help|for that|that helps|bye|kindly|you(?:'ve| have)? (?:been|are|were) (?:\w+ )?(?:helpful|kind|great|nice|a (?:great |big )?help)|(?:great|big) help|very helpful|that was helpful)\W*)*$/i
const goodbye =
  /^\W*(?:(?:ok(?:ay)?|alright|thanks|thank you|well|good|great|cool|perfect|cheers|ta|that(?:'s| is| was) (?:great|all|it|helpful|very helpful)|(?:you(?:'ve| have| were|'re| are)?|u|it was) (?:been |so |very |a |really )*(?:great|good|helpful|kind|nice|lovely|help|star|lifesaver|awesome|the best)|for (?:everything|your help|the help|now|all)|(?:so|very) much|a lot|i(?:'ll| will| have to|'ve got to| gotta| must)?(?: be)? (?:go|off|going)|gotta go|got to go)\W+)*(?:bye+|good ?bye|see (?:you|ya)|good ?night|take care|later|that'?s all)\b/i
const sorry = /^\W*(?:(?:i'?m |so |oh )*sorry|my bad|apologies)\b\W*(?:about that|for that)?\W*$/i
const agreed =
  /^\W*(?:ok(?:ay)?|alright|all right|got it|sure|fine|great|cool|perfect|will do|understood|makes sense|right|good|nice|k)\b\W*(?:(?:ok(?:ay)?|then|will do|got it|i see)\W*)?$/i

const howAreYou =
  /^\W*(?:(?:hi|hello|hey)\W+)?(?:how (?:are|r) (?:you|u|ya|things)|how(?:'s| is) it going|how do you do|you ok|you all ?right|what'?s up|sup)(?: (?:today|doing|doin|mate|coach))*\W*$/i

/** What is said back; null where the message is more than small talk. */
export function smallTalk({ text, words, agency, mentions }: Context): readonly string[] | null {
  if (howAreYou.test(text)) return words.wellThanks
  if (mentions.length > 0 || text.includes("?")) return null
  const short = text.trim().split(/\s+/).length <= 6
  if (hello.test(text)) return words.hello({ agency: agency.name })
  if (wishes.test(text) && short) return words.sameToYou
  if (goodbye.test(text)) return words.goodbye
  if (thanks.test(text)) return words.welcome
  if (sorry.test(text)) return words.noHarm
  return agreed.test(text) ? words.fine : null
}
