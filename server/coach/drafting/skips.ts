/**
 * Answers that leave a question out: "skip", "nothing special really, just the usual questions", "just write it".
 * @module
 */

const PARTS = [
  `(?:well|um+|hm+|honestly|really|so|ok(?:ay)?|sorry|please|pls|oh|but|and|i think|i guess|tbh|to be honest|just)`,
  `(?:let'?s |lets |i'?ll |i'?d rather |can (?:we|i) |i )?skip(?: (?:it|this|that|this one|that one|this question|the question))?`,
  `no(?:ne)?|nope|nah|not really|not sure|pass|next(?: question| one)?|whatever|leave it(?: out| blank| empty)?|n/?a|idk|dunno|-+|any(?:thing)?|nvm|never ?mind`,
  `(?:i )?(?:really )?(?:don'?t|do not|dont|didn'?t|can'?t|cannot|cant|couldn'?t) (?:really )?(?:know|remember|recall|think of|have|want to (?:say|answer|tell)|say)(?: (?:anything|one|any|much|that|it|what|a thing|something|right now|now|(?:what )?we (?:talked|spoke) about))*`,
  `(?:there (?:was|is|were) |it was |we (?:talked|spoke) about |they asked |(?:i|we) (?:had|said) )?(?:nothing|not much|nothing much|not a lot)(?: (?:special|particular|in particular|specific|interesting|really|much|comes to mind|i (?:can )?(?:remember|think of)|to (?:add|say|tell|mention)|unusual|memorable|stood out|came up))*`,
  `(?:(?:there was|it was|only|mostly|all|pretty|very|quite|they asked|we did) )*(?:just )?(?:the |a )?(?:usual|normal|standard|typical|ordinary|regular|same old|generic|basic)(?: (?:interview|job))?(?: (?:questions?|stuff|things?|talk|ones?|chat|interview|conversation))?`,
  `we (?:didn'?t|did not) (?:really )?(?:talk|speak|chat)(?: much)?(?: about (?:anything|much)(?: (?:special|particular|in particular|interesting|personal))?)?|no (?:idea|clue)|nothing comes to mind|i forg[eo]t|rather not(?: say)?|prefer not(?: to(?: say)?)?`,
].join("|")
const SKIP = new RegExp(String.raw`^\W*(?:(?:${PARTS})(?![\p{L}\p{N}'])\W*)+$`, "iu")
const FILLER = /^\W*(?:well|um+|hm+|honestly|really|so|ok(?:ay)?|sorry|please|pls|oh|but|and|just)\W*$/iu

/** "Just write it": nothing more is to be asked. */
const ALL =
  /^\W*(?:(?:just|please|pls|ok|can you|now|skip (?:it|that|all|the questions?)(?:,? and)?)\W+)*(?:write|draft|do|make|show|give) (?:it|me it|the (?:note|draft|letter|e-?mail)|something|one|me (?:the|a) (?:note|draft|letter|e-?mail))(?: (?:now|already|anyway|please|without(?: (?:it|that|them))?|as it is|with what you have))*\W*$|^\W*(?:no more questions|skip (?:all|everything|them all|the rest|the questions)|whatever you have)\W*$/iu

export const skips = (text: string): boolean => SKIP.test(text) && !FILLER.test(text)

export const skipsAll = (text: string): boolean => ALL.test(text)
