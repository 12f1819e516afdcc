/**
 * How an answer begins: what was understood, and a human word where the candidate is worn out or angry.
 * @module
 */
import type { Piece } from "./compose.ts"
import type { Context } from "./context.ts"
import { withoutIt } from "./question.ts"
import { readBack } from "./tell.ts"

const strained =
  /^\W*(?:i'?m )?(?:so |very |just )?(?:sad|tired|down|depressed|crying)\W*$|\b(?:depress\w*|hopeless|worthless|devastated|heart ?broken|can'?t (?:take|cope|sleep|stand|go on|do this)|crying|cried|losing (?:hope|my mind)|(?<!\b(?:when|point|i|to|should i|do i) )giv(?:e|ing) up|anxiety|panick?\w*|so (?:sad|low|down|stressed)|stress(?:ed|ful|ing)|nerve[- ]?w?rack\w*|exhaust\w*|(?:sick|tired) of (?:this|waiting|it)|hate (?:this|waiting)|killing me|burn(?:ed|t) out|evict\w*|(?<!(?:seem|look|sound|be|too|appear|as) )desperate|scared|failure|lonely|miserable|awful|just sad|gutted|disappoint\w*|heartbreaking|cry(?:ing)?|jobless|(?<!\bif (?:i|we) )never hear back|(?:did|do)(?:n'?t|nt) (?:they |he |she )?want me|nobody (?:wants|calls|answers)|always (?:the same|rejected)|discourag\w*|losing (?:faith|heart)|(?:feel|feeling|i'?m|am) (?:so |really |very |just )?(?:sad|low|down|bad|terrible|upset)(?! (?:at|with) (?!everything|life)))\b/i
const insulting =
  /\b(?:you(?:'re| are| r)?|u(?: r|r)?|this (?:bot|thing|chat)(?:'s| is)?|ur)\b.{0,15}\b(?:dumb|stupid|useless|idiot\w*|suck\w*|trash|garbage|crap|worthless|moron\w*|joke|rubbish)\b|\b(?:fuck (?:you|off|this)|shut up|piss off|stupid (?:bot|machine|computer)|screw you|^\W*(?:ugh\W+)?(?:so |just )?(?:useless|stupid|dumb|lame|rubbish|pointless)\W*$|go to hell|bullshit (?:bot|machine|chat|advice|answers?))\b/i
/** Anger at an employer, or at the waiting. */
const angry =
  /\b(?:angry|furious|fuming|livid|p(?:issed|eed) off|pissed|fed up|outrag\w*|ridiculous|unbelievable|disgust\w*|disrespect\w*|so rude|how rude|(?:those|these|what a|the) (?:jerks?|idiots?|clowns?|bastards?|people can'?t)|wtf|had enough|frustrat\w*|unfair|insulting|wast(?:ed|ing) my time|pathetic|a joke|sick of|bullshit|damn|fuck\w*|hell is wrong|how dare|unprofessional|annoy(?:ed|s me))\b/i
const nervous = /\b(?:nervous|anxious|worr(?:ied|ying)|freaking out|butterflies)\b/i

/** True where somebody says that they are at the end of their strength, though not in danger. */
export function isStrained({ text }: Context): boolean {
  return strained.test(text)
}

export function isInsulting({ text }: Context): boolean {
  return insulting.test(text)
}

const severalApplications =
  /\b(?:two|2|three|3|several|both|many) (?:different )?(?:jobs|applications|companies|employers|positions)\b|\b(?:the |my |an)other (?:job|application|company|employer|position) (?:is|was|at|too|also)\b|\bwhat about (?:the|my) other (?:job|one|application|company)\b/i

/** "At Acme on Monday and at Zeta on Tuesday": names begin with a capital. */
const severalFirms = /\bat [A-Z][\w&]+\b.{0,40}\band (?:\w+ )?at [A-Z]/

/** The first sentences: a human word, then the facts taken. */
export function opening(context: Context): Piece[] {
  const { words, advice } = context
  const pieces: Piece[] = []
  // A no is answered with sympathy of its own.
  if (advice.action === "move_on" && advice.message === "reply" && !context.unchanged) return pieces
  if (isStrained(context)) pieces.push({ say: words.distressedInBrief, rank: 5 })
  else if (isInsulting(context)) pieces.push({ say: words.hostile, rank: 5 })
  else if (angry.test(context.text)) pieces.push({ say: words.angryAtThem, rank: 5 })
  else if (nervous.test(context.text)) pieces.push({ say: words.nervous, rank: 4, once: true })
  if (context.erasePending) pieces.push({ say: words.eraseNotAnswered, rank: 3 })
  if (severalApplications.test(context.text) || severalFirms.test(context.text))
    pieces.push({ say: words.oneAtATime, rank: 5, once: true })
  const facts = readBack(context) ?? withoutIt(context)
  return facts ? [...pieces, facts] : pieces
}
