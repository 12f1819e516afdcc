/**
 * What somebody means to do that would hurt them: said so kindly, before what is due.
 * @module
 */
import type { PlanId } from "../../../shared/words/en/answers.ts"
import type { Context } from "./context.ts"
import { endWithQuestion, endWithStep } from "./finish.ts"
import { opening } from "./heard.ts"
import { acknowledge } from "./tell.ts"
import { core } from "./timing.ts"
import type { Answer } from "./types.ts"

/** Words of somebody who means to do something. */
const means =
  /\b(?:i|we)(?:['’]?ll| will| shall|['’]?m (?:just )?(?:going to|gonna|about to|thinking (?:of|about))| am (?:going to|about to)| wanna| want to| might| may| could| plan to| intend to| feel like| guess i['’]?ll|['’]?d (?:like to|love to|rather)| should just| have a mind to|['’]?ve (?:half )?a mind to)\b/i

const plans: readonly (readonly [PlanId, RegExp])[] = [
  [
    "everyDay",
    /\b(?:every|each) (?:single |other )?(?:day|hour|morning|evening)\b|\bdaily\b|\bnon-?stop\b|\b(?:twice|three times|several times) a (?:day|week)\b|\b(?:un)?till? (?:they|he|she|someone|somebody) (?:answers?|repl(?:y|ies)|responds?|picks? up|tells?)\b|\b(?:bombard|spam|pester)\w*|\bkeep (?:on )?(?:calling|writing|e?mailing|ringing|texting|messaging)\b/i,
  ],
  [
    "overTheirHead",
    /\b(?:ceo|c\.e\.o\.|cfo|coo|chief executive|owner|president|managing director|head ?office|headquarters|hq|higher[- ]ups?)\b|\b(?:his|her|their|the interviewer'?s|the manager'?s) (?:boss|manager|supervisor|superior)\b|\b(?:the )?big boss\b|\bover (?:his|her|their) heads?\b/i,
  ],
  [
    "reproach",
    /\b(?:what i (?:really )?think (?:of|about)|tell (?:them|him|her) off|piece of my mind|(?:angry|nasty|rude|furious) (?:e?-?mail|note|letter|message|call|review)|let (?:them|him|her) have it|bad review|glassdoor|call (?:them|him|her) out|name and shame|give (?:them|him|her) hell|demand (?:an|a|my|to)|ultimatum|complain (?:to|about) (?:them|him|her|hr))\b/i,
  ],
  [
    "dropIn",
    /\b(?:drop(?:ping)? (?:in|by)|stop(?:ping)? (?:in|by)|swing(?:ing)? by|pop(?:ping)? in|turn(?:ing)? up|show(?:ing)? up|walk(?:ing)? in|(?:go|going|drive|driving) (?:there|over|in|by|down there|to (?:the|their) (?:office|store|shop|building|place))|wait(?:ing)? (?:outside|in (?:the|their) (?:lobby|car ?park|parking lot)))\b/i,
  ],
  [
    "stopSearching",
    /\b(?:quit(?:ting)?|resign(?:ing)?) (?:my|the|at|from)\b|\bhand(?:ing)? in my notice\b|\b(?:stop|give up|quit) (?:applying|looking|searching|job[- ]hunting)\b|\bcancel (?:my |all )?(?:the |my )?other (?:interviews?|applications?)\b/i,
  ],
]

/** The plan that a sentence of the message tells; null for none, and for a question whether to. */
export function planOf(text: string): PlanId | null {
  const sentences = text.split(/(?<=[.!?])\s+|\n+|,? (?:but|and then|so) (?=i\b)/i)
  for (const sentence of sentences) {
    if (!means.test(sentence) || notMeant.test(sentence)) continue
    const plan = plans.find(([, words]) => words.test(sentence))
    if (plan) return plan[0]
  }
  return null
}

const notMeant =
  /\b(?:won'?t|not|never|wouldn'?t|don'?t want|rather not|could never|if (?:i|they)|(?:for|to|at) (?:the|my|an) (?:\w+ )?interview|invited)\b/i

/** Null where the message tells no such plan. */
export function planned(context: Context): Answer | null {
  const plan = planOf(context.text)
  if (plan === null || !["timing", "tell", "other", "policy", "prepare", "handoff"].includes(context.intent))
    return null
  const pieces = [
    ...opening(context),
    { say: context.words.plans[plan], rank: 8 },
    ...core(context).map((piece) => ({ rank: 7, ...piece })),
  ]
  const asks = context.advice.action === "ask" || acknowledge(context) !== null
  return asks ? endWithQuestion(context, pieces) : endWithStep(context, pieces)
}
