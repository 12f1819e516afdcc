/**
 * Sentences that advise against an approach the case does not have: whatever they name, they harm nobody.
 * @module
 */
import { matchesOf } from "../../understand/matches.ts"
import type { Canonical } from "./canonical.ts"
import { ALLOWS, type Clause } from "./clauses.ts"
import type { Facts } from "./facts.ts"
import { AMISS, APPROACH, DELAY, NO_POINT, NOBODY_ELSE, PERSONAL, STILLNESS, VERDICT } from "./words/dissuade.words.ts"

const WHOLE = new RegExp(`^(?:and |so |also |then |no , )?(?<what>[a-zA-Z0-9' ,-]{2,90}?) (?:${VERDICT.source})$`)
const OUT =
  /^(?<what>(?:[a-z]+ing|any|an?|another|no|(?:[a-zA-Z0-9]+ ){0,2}[a-z]+s)\b[a-zA-Z0-9' -]*?) (?:is|are) (?:simply |strictly )?out$/
/** What may stand beside it. */
const TAIL =
  /^(?:(?:so |and |please )*(?:leave (?:that|it|this|them)(?: one)? (?:out|be|alone|aside)|(?:leave|drop) (?:it|that)$|do not|never|avoid|skip (?:it|that|this))\b.*|(?:even|however|no matter how) [a-z -]+|either|too|as well|as it happens|at all|i am afraid|by the way|sadly|for now|for the moment)$/
const ENOUGH =
  /^(?:(?:one|an|your|her|his|the) (?:note|email)|(?:her|his|their) address) (?:does it|is (?:enough|plenty|there)|will do|does the job)$/
/** What takes back a part of it. */
const TAKES_BACK =
  /\b(?:but|yet|unless|until|till|except|apart from|besides|if|when|once|then|rather|because|only (?:if|when|once|on)|however|although|though|anyway|not only|more often|enough|never|hardly|scarcely|barely|rarely|seldom|whereas|while|not not)\b/

/** What is called no good does nothing itself. */
const TELLS =
  /\b(?:so|who|they|is|are|was|were|will|can|could|may|should|has|have|had|did|does|do)\b|^(?:send|write|call|email|ask|tell|go|give|get|take|make|use|try|thank|just|please|let|show|drop|put)\b/

/** Linear in the length of a sentence. */
export function dissuades({ text, mentions }: Canonical, clauses: readonly Clause[], facts: Facts): boolean {
  const words = text.replace(/ [.!]$/, "")
  if (words.length > 160 || /[?:;"!().]/.test(words) || clauses.some((clause) => clause.text.includes(ALLOWS)))
    return false
  if (!daysAreIdle(mentions, words, facts)) return false
  if (isDissuaded(words, facts)) return true
  const at = words.indexOf(" , ")
  if (at < 0 || !isDissuaded(words.slice(0, at), facts)) return false
  return TAIL.test(words.slice(at + 3)) || (facts.leave === "now" && ENOUGH.test(words.slice(at + 3)))
}

/** Whether what is due, or the wait itself, is said to be no good. Linear in the length of a sentence. */
export function dissuadesDue({ text, mentions }: Canonical, facts: Facts): boolean {
  if (text.endsWith("?")) return false
  const words = text.replace(/ [.!]$/, "")
  const at = words.indexOf(" , ")
  const said = at > 0 ? words.slice(0, at) : words
  if (NOT_ENOUGH.test(said)) return true
  if (HEARTENS.test(said)) return false
  if (
    /\b(?:feels?|counts?) |\bi can\b/.test(said) ||
    mentions.some(({ span, days }) => span !== null || days.length === 0)
  )
    return false
  const what = whatIn(said)
  if (what === undefined || TELLS.test(what) || ASIDE.test(what)) return false
  if (isAmiss(what, facts) && daysAreIdle(mentions, words, facts)) return false
  return isDue(what, facts)
}

/** A note done badly is no note that is due. */
const ASIDE =
  /^(?:two|three|several) |\b(?:without|into|before (?:we|you|they|she|he|their|the)|SHARED|more than one|if|every|than|too many)\b/
/** "Two notes aren't enough". */
const NOT_ENOUGH =
  /^(?<what>(?:(?:just|only) )?(?:one|two|a single|your) (?:[a-z]+ )?(?:notes?|follow-ups?|emails?|thank-you|references?|names?)) (?:(?:is|are) (?:not enough|too few|too little)|(?:will|would) not (?:do|be enough|suffice))$/

/** "One quiet week is no reason to give up". */
const HEARTENS =
  /\bno (?:reason|excuse|cause|grounds?) (?:to|for) (?:give up|giving up|skip|skipping|drop|dropping|close|write (?:it|this|them|FIRM) off|despair|let go|stop)\b/

function isDue(what: string, { leave, context, recruiter }: Facts): boolean {
  const { action, message } = context.advice
  if (DELAY.test(what)) return leave !== "now" && action !== "get_contact"
  if (recruiter && /\b(?:REC|recruiter|agency)\b/.test(what)) return !PERSONAL.test(what) || /\bREC 's\b/.test(what)
  if (action === "prepare")
    return /\b(?:ask\w*|questions?|notes|names?|addresses|prepar\w+|practi[cs]\w+|rehears\w+|research|list|on time|early|thanking)\b/.test(
      what,
    )
  if (action === "get_contact")
    return (
      /\b(?:hr|linkedin|profile|address|search\w*|looking|asking|invitation)\b/.test(what) &&
      !/\b(?:guess\w*|shared|info|general|home|private|colleague\w*)\b/.test(what)
    )
  if (leave === "now")
    return (
      (APPROACH.test(what) ||
        (message === "reply" &&
          /\b(?:answer\w*|repl\w+|references?|names?|naming|accepting|asking for (?:more )?time|taking)\b/.test(
            what,
          ))) &&
      !AMISS.test(what) &&
      !/\bnot\b/.test(what)
    )
  return (
    /\b(?:wait\w*|patience|silence|sitting|holding|resting|pausing|quiet|moving on|giving up|letting|closing|staying|respecting|accepting|taking|applying|applications|(?:other|new) (?:jobs|openings|kitchens)|looking|searching|request|wish|rules?|limits?|(?:their|the) date|nothing|no (?:[a-z]+ )?(?:note|thank-you|thanks|message|answer)|not (?:writing|thanking|asking|calling))\b/.test(
      what,
    ) ||
    (APPROACH.test(what) && !AMISS.test(what))
  )
}

/** What is called no good. Most sentences call nothing so, and are soon done with. */
function whatIn(words: string): string | undefined {
  if (!CALLS.test(words)) return undefined
  // "Your two notes are out": gone, not ruled out.
  if (
    /^(?:your|both|the|all) (?:(?:two|three|both|own) )*(?:notes?|follow-ups?|emails?|messages?|thanks) (?:is|are) out$/.test(
      words,
    )
  )
    return undefined
  return (NOBODY_ELSE.exec(words) ?? NO_POINT.exec(words) ?? OUT.exec(words) ?? WHOLE.exec(words))?.groups?.what
}

const CALLS =
  /^(?:nobody|no one|no-one|nothing|there is|you (?:gain|win|earn|get)|it (?:is|would))\b|\b(?:not|no|nothing|off|out|too|wrong|mistake|waste|bad|poor|odd|more harm|backfire|pointless|useless|futile|premature|overkill|overdoing|counterproductive|unwise|unwelcome|frowned|trouble|crossing|left|avoided|business|going|step|second|third|fourth|would|may|might|can|could|will|tends?|looks?|seems?|sounds?|feels?|leads?|gets?|wins?|gains?|earns?|changes?|counts?)\b/

function isDissuaded(words: string, facts: Facts): boolean {
  if (TAKES_BACK.test(words.replace(/^nobody but WHO\b/, ""))) return false
  const what = whatIn(words)
  if (what === undefined || TELLS.test(what)) return false
  // Wherever it is, it is not there.
  if (/ (?:is|are) no (?:place|spot) for (?:your|a|an|the|this|that|such)\b/.test(words) && !APPROACH.test(what))
    return !/\b(?:WHO|HRWHO|hr|linkedin)\b/.test(what)
  return isAmiss(what, facts)
}

/** Whether the case has nothing of the kind, so that nobody is kept from what is due. */
function isAmiss(what: string, { leave, context, recruiter }: Facts): boolean {
  const { action, channels } = context.advice
  // What is due is not to be put off; who has moved on waits for nobody.
  if (DELAY.test(what)) return leave === "now" || action === "get_contact" || action === "move_on"
  if (STILLNESS.test(what) || /^(?:two|three|one|your?)\b.*\b(?:notes|note|references)$/.test(what)) return false
  if (recruiter && /\b(?:asking|calling|question)\b/.test(what) && !/\b(?:WHO|FIRM|them|her|him|client)\b/.test(what))
    return false
  if (action === "get_contact" && /\b(?:hr|linkedin|profile|invitation|calendar)\b/.test(what)) return false
  if (
    leave === "now" &&
    channels.includes("phone") &&
    /\b(?:call|calls|calling|phone|phoning|ring|voicemails?)\b/.test(what)
  )
    return /\b(?:both|twice|again|second|another|and|three|four|several|on top)\b/.test(what)
  if (AMISS.test(what)) return true
  if (action === "prepare" || action === "ask")
    return APPROACH.test(what) && !/\b(?:ask\w*|question\w*|notes|how|names?|addresses|thanks|thank\w*)\b/.test(what)
  if (leave === "now")
    return /\b(?:call|calls|calling|phone|phoning|text|texts|texting|ring|ringing|voicemails?|linkedin|fax)\b/.test(
      what,
    )
  return action !== "get_contact" && (APPROACH.test(what) || PERSONAL.test(what))
}

/** Days on which nothing may go anyway, or how often it would. */
function daysAreIdle(mentions: Canonical["mentions"], words: string, { leave, opens }: Facts): boolean {
  const opening = leave === "later" && opens !== null ? Math.floor(opens / 1440) : Number.POSITIVE_INFINITY
  const often = indicesIn(words, OFTEN)
  const until = indicesIn(words, UNTIL)
  return mentions.every(({ days, span, minute }, index) => {
    if (days.length === 0 && (often.has(index) || (span === null && minute === null))) return true
    if (leave === "now") return false
    if (until.has(index)) return days.some(({ to }) => to <= opening)
    return span === null && minute === null && days.length > 0 && days.every(({ to }) => to < opening)
  })
}

const OFTEN = /\b(?:every (?:[a-z]+ )?|on (?:one and )?)D(\d+)\b/g
const UNTIL = /\bbefore (?:the )?D(\d+)\b/g

const indicesIn = (words: string, re: RegExp): ReadonlySet<number> =>
  new Set(matchesOf(words, re).map(([, index]) => Number(index)))
