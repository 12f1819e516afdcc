/**
 * What a message is for. The order is the order of the checks: what must not be missed first.
 * @module
 */
import type { Intent } from "../../shared/wire/understand.ts"
import type { Claim } from "./claims.ts"
import { type Clause, plainClause } from "./clauses.ts"
import {
  CLOSING,
  CUSTOM,
  DRAFT,
  DRAFT_ORDER,
  ERASE,
  FAREWELL,
  GET_READY,
  HANDOFF,
  IF_SILENT,
  JAILBREAK,
  NAMED_PREP,
  OFF_TOPIC,
  OUR_SUBJECT,
  OWN_CASE,
  PERSONAL,
  POLICY,
  PREPARE,
  REVIEW,
  ROLE_PLAY,
  SAMPLE,
  TEMPLATE,
  THIRD_PERSON,
  TIMING,
  TIMING_STATED,
} from "./intent.words.ts"
import { dictates, wantsAnotherService, wantsAPerson, wantsErased } from "./intents/coach-orders.ts"
import { asksHowItWorks, asksOfTheCustom } from "./intents/custom.ts"
import { wishesForLetter } from "./intents/letter-wish.ts"
import { asksOfThisStep, choosesDeed, wondersWhen } from "./intents/own-question.ts"
import { asksOfTheRoom } from "./intents/room-question.ts"
import type { Reading } from "./reading.ts"

/** The intent of a message, given what was read in it. */
export function intentOf(reading: Reading, claims: Claim[]): Intent {
  const { text } = reading
  const typed = reading.clauses.filter((clause) => clause.block === null)
  const whole = typed.length === reading.clauses.length ? text : typed.map((clause) => clause.text).join(" . ")
  const own = whole.replace(INTERJECTION, "").replace(NAMED_PREP, "")
  const asks = isAsking(reading)
  const pasted = reading.clauses.some((clause) => clause.block === "draft" || clause.block === "template")
  const facts = claims.filter((claim) => claim.sure && claim.fact !== "no-message")
  const ofMine = typed.filter((clause) => clause.story === "mine")
  const said = ofMine.filter((clause) => !clause.quoted)
  const sentenceOf = (clause: Clause): string => {
    const all = reading.sentence(clause)
    return text.slice(all[0]!.start, all.at(-1)!.end)
  }
  /** The sentences that the clauses stand in, each once. */
  const sentencesOf = (clauses: readonly Clause[]): string[] =>
    clauses.filter((clause, n) => clause.sentence !== clauses[n - 1]?.sentence).map(sentenceOf)
  const last = reading
    .sentence(reading.clauses.at(-1) ?? empty)
    .map((clause) => clause.text)
    .join(" ")
  const ours = facts.length > 0 || known(reading) || OUR_SUBJECT.test(own)

  if (
    (ERASE.test(own) || wantsErased(own)) &&
    !/\b(?:should i|do i|can i) (?:delete|erase|remove)\b|\bforget (?:to|about)\b|\bforget it\b|\bdelete (?:my|the) (?:email|draft|linkedin|post)\b/i.test(
      own,
    )
  )
    return "erase"
  if (
    (HANDOFF.test(own) || wantsAPerson(own)) &&
    !/\bare (?:you|u) (?:an? )?(?:real|actual|human|bot|robot|machine|person|live)\b|\b(?:should i|shall i|when (?:do|can|should) i) (?:call|speak|talk)\b/i.test(
      own,
    )
  )
    return "handoff"
  const orders = ofMine.some((clause) => DRAFT_ORDER.test(clause.text))
  const demanded = asks || facts.length < 2 ? own : own.replace(STRONG_WORDS, "")
  if (ROLE_PLAY.test(own) || ((JAILBREAK.test(demanded) || dictates(own)) && !(orders && !pasted))) return "other"
  if (wantsAnotherService(own) && facts.length < 2 && !orders) return "other"
  if (
    OFF_TOPIC.test(own) &&
    facts.length < 2 &&
    !/\b(?:interview\w*|follow(?:ed|ing)?[- ]?up\w*|thank\w*|recruiter|hiring manager)\b/i.test(own)
  )
    return "other"
  if (SAMPLE.test(own)) return "draft"
  if (pasted)
    return REVIEW.test(own) || !/\b(?:re-?write|write|draft) (?:it|me|one|a|an|the)\b/i.test(own) ? "review" : "draft"
  if (
    REVIEW.test(own) &&
    /\b(?:this|my (?:draft|email|note|message|letter|thank|follow|reply|card)|it|draft)\b/i.test(own) &&
    (text.length > 160 ||
      /\b(?:my|this) (?:draft|email|note|message|letter|thank[- ]?you|follow[- ]?up|reply|card)\b|\bbefore i send|\bproof-?read\b|\bcheck (?:this|it)\b/i.test(
        own,
      )) &&
    !/\b(?:check|look) (?:in|on|into|for|my inbox)\b|\bwhen\b|\bread (?:it|that|this) (?:online|somewhere)/i.test(own)
  )
    return "review"
  if (/^\W*(?:but )?(?:why|how come|says who|why so|why not|how so|why (?:that|then|is that|not now))\W*$/i.test(own))
    return "policy"
  if (asks && reading.clauses.some((clause) => clause.block === "example")) return "policy"
  if (TEMPLATE.test(own) && asks)
    return /\b(?:normal(?:ly)?|usual(?:ly)?|how (?:people|recruiters|others|one)|do people|is this how)\b/i.test(own)
      ? "policy"
      : "review"
  if (asksHowItWorks(own) || ((asks || facts.length === 0) && asksOfTheCustom(own))) return "policy"
  if (ours && choosesDeed(said)) return "timing"
  // What they want written is no wish of the candidate's.
  const wished = own.replace(THIRD_PERSON, "").replace(NAMED_DID, "").replace(I_WRITE, "")
  if (orders || wishesForLetter(said, sentenceOf)) return "draft"
  if (DRAFT.test(wished) && !notDraft(own)) return "draft"
  if (ours && sentencesOf(said).some(wondersWhen)) return "timing"
  const ahead = isAhead(reading, claims)
  if (sentencesOf(ofMine).some((sentence) => asksOfTheRoom(sentence, ahead))) return "prepare"
  if (
    PREPARE.test(own) &&
    (ahead ||
      /\b(?:before|in|at|during|for|end of) (?:the|my|an?) (?:\w+ )?interview\b|\bprepare|\bprep\b|\btake notes\b|\bnext interview\b|\bask\b.*\binterview/i.test(
        own,
      )) &&
    !/\b(?:prepare (?:an? )?(?:email|note|follow))\b/i.test(own)
  )
    return "prepare"
  if (GET_READY.test(own) && (ahead || !isOver(reading, claims))) return "prepare"
  if (!asks && CLOSING.test(own) && FAREWELL.test(own)) return "other"
  if (!asks && claims.length === 0 && JUST_THANKS.test(own) && !OUR_SUBJECT.test(own.replace(/\bthank\w*/gi, "")))
    return "other"
  // "From now on use three days": nothing but orders about the rules.
  if (!asks && facts.length === 0 && claims.length === 0 && typed[0]?.command === true) return "other"
  if (
    !asks &&
    claims.length === 0 &&
    typed.every((clause) => clause.story === "other" || !/\p{L}{2}/u.test(clause.text))
  )
    return "other"
  if (!asks && !TIMING_STATED.test(own)) {
    if (facts.length > 0 || claims.length > 0) return "tell"
    const mine = ofMine.map((clause) => clause.text).join(" . ")
    if (OUR_SUBJECT.test(mine) && !OFF_TOPIC.test(own) && /\b(?:i|my|they|he|she|we|it|that|this)\b/i.test(own))
      return TIMING.test(own) && /\b(?:when|too late|what now|wait)\b/i.test(own) ? "timing" : "tell"
    if (POLICY.test(own) && !OFF_TOPIC.test(own)) return "policy"
    if (/\b(?:how (?:often|long|soon|many))\b/i.test(own)) return "policy"
    if (TIMING.test(mine) && !OFF_TOPIC.test(own)) return "timing"
    return reading.asked !== null ||
      (inProgress(reading) && OUR_SUBJECT.test(mine)) ||
      (inProgress(reading) &&
        /\b(?:i|it|he|she|they|we|that|was|is|him|her|them|me|my)\b|'s\b/i.test(own) &&
        !OFF_TOPIC.test(own)) ||
      isBareFact(own) ||
      (reading.names.length > 0 && own.length < 200 && mine !== "" && !OFF_TOPIC.test(own)) ||
      (reading.dates.length > 0 && own.length < 40 && !OFF_TOPIC.test(own))
      ? "tell"
      : "other"
  }
  if (OFF_TOPIC.test(own) && facts.length < 2 && !/\binterview|\bfollow[- ]?up|\bthank/i.test(own)) return "other"
  if (ahead && PREPARE.test(last)) return "prepare"
  const asking = askingSentences(reading)
  const imagined = reading.clauses.some(
    (clause) =>
      clause.imagined &&
      clause.block === null &&
      !IF_SILENT.test(clause.text) &&
      !IF_SO.test(clause.text) &&
      (asking.has(clause.sentence) || (asking.has(clause.sentence + 1) && !/^(?:\w+ )?if\b/i.test(clause.text))) &&
      /^(?:suppose|what if|what would|what happens|imagine|hypothetically|if)\b/i.test(clause.text.trim()) &&
      // "wanting to know if I have my licence", "she did say ring if I'd not heard"
      !/\b(?:know|asks?|asked|asking|see|check(?:ing)?|wonder\w*|tell|ring|call|email|said|say|says|told)(?: (?:me|us|her|him|them|back))?$/i.test(
        reading.clauses[clause.index - 1]?.text.trim() ?? "",
      ),
  )
  // "And if I hear nothing by then?": of the date told.
  const then =
    (known(reading) || reading.situation.decisionDate !== undefined) &&
    /\bif (?:i|it|they|he|she|there)\b[^?]{0,40}\b(?:by then|by that|by the \d+\w*|that day)\b/i.test(own)
  if (then) return "timing"
  const thisStep = ours && facts.length > 0 && asksOfThisStep(own)
  if (imagined && !thisStep && !/\b(?:if i (?:haven't|have not|don't|still)|if they (?:haven't|don't))\b/i.test(own))
    return "policy"
  const personal = PERSONAL.test(own) || OWN_CASE.test(own) || thisStep
  // "It was Tuesday with Carla. What's the best time?": of this one, where nothing speaks of all.
  const thisOne =
    (facts.length > 0 || known(reading)) &&
    /\bwhat'?s? (?:is |would be )?the best (?:time|day|moment)\b|(?:^|[.!?] )(?:by )?(?:e-?mail|card|phone|call|text|letter|note) or (?:an? |by )?(?:e-?mail|card|phone|call|text|letter|note)\?/i.test(
      own,
    ) &&
    !/\b(?:in general|generally|usual(?:ly)?|normal(?:ly)?|most|people|candidates|always|typically)\b/i.test(own)
  if (thisOne) return "timing"
  if ((POLICY.test(own) || CUSTOM.test(own)) && !personal) return "policy"
  if (TIMING.test(own) || OWN_CASE.test(own) || thisStep)
    return OUR_SUBJECT.test(own) || facts.length > 0 || known(reading)
      ? "timing"
      : /\b(?:what now|now what|too late|too soon|how long|wait)\b/i.test(own)
        ? "timing"
        : "other"
  if (POLICY.test(own)) return OUR_SUBJECT.test(own) || facts.length > 0 ? "policy" : "other"
  if (facts.length > 0) return "timing"
  return OUR_SUBJECT.test(own) ? "policy" : "other"
}

const empty = plainClause("")

/** "Marian wrote her address on the back of her card for me". */
const NAMED_DID =
  /(?<!\p{L})(?!I')\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)? (?:wrote|gave|sent|handed|left|emailed|mailed|texted|wants|needs|writes|sends|gives)\b[^.?!;,\n]*/gu
/** "I write thank you same day", said of what was done. */
const I_WRITE =
  /(?<!\b(?:do|should|shall|can|could|must|may|would|will|what|how|when|before|that|if|let) )\bi (?:\w+ly )?(?:write|send|make|give)\b[^.?!;,\n]*/gi
/** "And if so, which day?" */
const IF_SO = /^(?:and |but |or )?if (?:so|not|yes|no|any)\b/i

/** "Thank you so much, that really calmed me down". */
const JUST_THANKS =
  /^\W*(?:(?:oh|ah|ok|okay|great|grand|brilliant|perfect|lovely|super|aw|wow|right|well|amazing|wonderful)[\s,.!]+)*(?:many thanks|thanks|thank you|thank u|thx|ta|cheers)\b/i

function notDraft(own: string): boolean {
  // "They didn't give me one"
  if (
    /\b(?:didn't|don't|doesn't|never|won't|hasn't|haven't|not)(?: \w+)? (?:give|gave|given|send|sent|show|get) me\b/i.test(
      own,
    ) &&
    !/\b(?:write|draft|word|wording|compose|template|help)\b/i.test(own)
  )
    return true
  // "I want to say thank you to her, this is allowed?"
  if (MAY_I.test(own) && !/\b(?:write|draft|word|wording|compose|template|help)\b/i.test(own)) return true
  // "I want to say thanks, when's best?"
  if (
    /\bwhen(?:'s| is| would be| would)? (?:it )?(?:the )?best\b|\b(?:best|right|good) (?:time|day|moment)\b/i.test(
      own,
    ) &&
    !/\b(?:write|draft|word|wording|compose|template)\b/i.test(own)
  )
    return true
  if (
    /(?<!\b(?:he|she|they|who|it|hr)(?:'s|'d|'re)?(?: \w+)? )\b(?:want|need|going|have|like|plan\w*|hope|about) to (?:send|mail|thank|call|post|follow|reply|respond|answer|decide)\b/i.test(
      own,
    ) &&
    !/\b(?:write|draft|wording|word it|help|template|compose)\b/i.test(own)
  )
    return true
  if (
    /\b(?:when|how soon|how long|should|can|do|must|shall) (?:do |should |can |must )?(?:i|we) (?:write|send|draft|make|give|want|need|prepare|get)\b/i.test(
      own,
    ) &&
    !/\b(?:write|draft|word) (?:it|one|this|the|a|an|me)?.{0,20}\bfor me\b|\bcan you (?:write|draft)|\bhow (?:do|should|would|can) i (?:word|phrase|put)|\bwhat (?:do|should|would|can) i (?:write|say|put|reply)/i.test(
      own,
    )
  )
    return true
  return (
    /\b(?:they|he|she|hr|it) (?:(?:does|do|did)(?: not|n't) )?(?:want|need|wants|needs|send|sent|wrote|write)\b[^.?!]{0,40}$/i.test(
      own,
    ) && !/\b(?:write|draft|help|wording)\b/i.test(own)
  )
}

/** Asks whether it may be done. */
const MAY_I =
  /\b(?:is (?:it|this|that)|(?:it|this|that)(?:'s| is)|would (?:it|that) be)(?: \w+)? (?:allowed|permitted|ok(?:ay)?|alright|all right|fine|acceptable|possible|rude|wrong|bad|proper)\b|\b(?:allowed|permitted|ok(?:ay)?|alright|possible)(?: or (?:not|no))?\s*\?\s*$/i

function isAhead(reading: Reading, claims: Claim[]): boolean {
  const now = reading.now.toPlainDateTime()
  const later = (at: string): boolean => {
    if (at.includes("T")) return Temporal.PlainDateTime.compare(Temporal.PlainDateTime.from(at), now) > 0
    return Temporal.PlainDate.compare(Temporal.PlainDate.from(at), reading.today) > 0
  }
  if (
    claims.some(
      (claim) =>
        claim.fact === "interview" &&
        (claim.ahead || (claim.day !== null && later(claim.time ? `${claim.day}T${claim.time}` : claim.day))),
    )
  )
    return true
  return (
    (reading.situation.interviews ?? []).some((one) => later(one.at)) &&
    !claims.some((claim) => claim.fact === "interview" && claim.day !== null && !claim.ahead)
  )
}

/** "Wait, it was Monday": not about waiting. */
const INTERJECTION =
  /(?:^|[.!?\n]\s{0,3})(?:(?:oh|no|so|ok|hey|er|um)[\s,]{1,3}){0,4}(?:wait|hang on|hold on)(?=\s*(?:[,.!…-]|(?:no|sorry|actually)\b))/gi

/** A question that the candidate answers in the same breath is none: "A Friday? No, Monday." */
function isAsking(reading: Reading): boolean {
  const { clauses, text, asked } = reading
  return clauses.some((clause) => {
    const marked = /\?/.test(clause.text.slice(-4)) || /^["')\s]{0,2}\?/.test(text.slice(clause.end, clause.end + 3))
    if (clause.block !== null || (!clause.question && !marked)) return false
    let next = clause.index + 1
    while (clauses[next]?.sentence === clause.sentence) next++
    const behind = clauses[next]
    if (!behind) return true
    // "What stuck with me? Her parting words": asked of oneself, and answered.
    if (!clause.imagined && ASKS_ITSELF.test(clause.text) && reading.dates.length + reading.names.length > 0)
      return false
    // "Last Thursday week ish?? They reckon …": a doubt, no question.
    if (!clause.question && /\b(?:ish|or so|i think|maybe|or thereabouts|about)\b\W*$/i.test(clause.text)) return false
    if (/\?/.test(clauses[next - 1]!.text.slice(-4)) && /^(?:no|nope|nah|yes|yeah|yep)\b/i.test(behind.text))
      return false
    return !(asked !== null && clause.sentence === 0 && ECHO.test(text))
  })
}

const ASKS_ITSELF =
  /^(?:(?:and|so|well|ok|oh)[,\s]+)*(?:me|what (?:stuck|struck|stood out|happened|did (?:they|he|she) say|came of it|i (?:remember|recall))|who (?:saw|interviewed|met|was there|did)|the (?:upshot|result|verdict|catch|snag|good news|bad news|problem|trouble)|my (?:interview|role|job|interviewer)|best way (?:of|to) (?:getting|get|reach)\w*)\b/i

/** Figures of speech, where facts come along and nothing is asked. */
const STRONG_WORDS = /\b(?:illegal|bomb|hack|fake|override)\w*/gi

/** "Spud's email? It's …": the coach's question said again. */
const ECHO =
  /^\s*(?!(?:should|shall|can|could|may|do|does|did|is|are|was|were|would|will|what|when|why|how|who|where|which|too|any)\b)[^?.!\n]{1,40}\?\s+(?=\S)/i

/** Indexes of the sentences that ask. */
function askingSentences(reading: Reading): Set<number> {
  return new Set(
    reading.clauses
      .filter((one) => one.block === null && (one.question || /\?["')]*$/.test(one.text)))
      .map((one) => one.sentence),
  )
}

/** Every interview known or told has taken place. */
function isOver(reading: Reading, claims: Claim[]): boolean {
  return known(reading) || claims.some((claim) => claim.fact === "interview" && claim.day !== null)
}

/** Something of the application is known. */
function inProgress({ situation }: Reading): boolean {
  const { timeZone: _, region: __, ...rest } = situation
  return Object.values(rest).some((value) => value !== undefined && !(Array.isArray(value) && value.length === 0))
}

function known(reading: Reading): boolean {
  return (reading.situation.interviews?.length ?? 0) > 0
}

function isBareFact(own: string): boolean {
  return (
    /^\W*(?:yes|yeah|yep|yup|no|nope|nah|none|nothing|not yet|not really|no idea|don't know|dunno|ok|okay|sure)\b/i.test(
      own,
    ) && own.length < 60
  )
}
