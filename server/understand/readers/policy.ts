/**
 * What the employer said about follow-ups: please don't, or please do. "We'll be in touch" says nothing.
 * @module
 */
import type { Claim, ValueClaim } from "../claims.ts"
import { type Clause, IMAGINED_SENTENCE } from "../clauses.ts"
import { type Answer, answeredAtOnce, answeredLater } from "../policies/when-asked.ts"
import { DECLINED_OTHERWISE, SAYING, WELCOME_OTHERWISE } from "../policies/words.ts"
import { type Reader, type Reading, told } from "../reading.ts"

const ACT =
  "(?:follow(?:ing|ed)?[- ]?ups?|call(?:s|ing)?|phone(?: calls?)?|phoning|contact(?:ing)?|chas(?:e|ing)|e-?mail(?:s|ing)?|check(?:ing)?[- ]?(?:in|back)|ring(?:ing)?|reach(?:ing)? out|inquir(?:e|ies|ing)|enquir(?:e|ies|ing)|get(?:ting)? in touch|writ(?:e|ing)|nudg(?:es?|ing)|(?:give|giving) (?:(?:me|us|them|her|him) )?a (?:shout|bell|ring|call|buzz|nudge)|touch(?:ing)? base|messag(?:e|es|ing)|repl(?:y|ies|ying) or follow|respond or follow|text(?:s|ing)?|ping(?:s|ing)?|be (?:contacted|chased|called|e-?mailed|rung|phoned|followed up|messaged|pestered|bothered|disturbed|nudged|approached|left (?:alone|in peace|to it))|get hold of|drop(?:ping)? (?:in|by|them a line|me a line|him a line|her a line|us a line)|chasers|pester(?:ing)?|bother(?:ing)?|drop (?:them|her|him|me|us) an? (?:line|note|text|e-?mail|message|mail))"
const DECLINED = new RegExp(
  `\\b(?:do not|don't|dont|not to|and (?:to )?not|(?:should|must|may|can) ?not|shouldn't|mustn't|are not to|never|no|rather (?:i|we|you|people|candidates) (?:didn't|did not|don't)|refrain from|no need (?:to|for(?: any| me to)?)|against|avoid|(?:rather|sooner|prefer(?:s|red)?) not(?: to)?|won't (?:take|accept|answer|respond to)|don't (?:want|like|take|accept|appreciate|welcome)|does(?:n't| not) (?:want|like|take|accept|appreciate|welcome)|do not (?:want|accept|welcome)|didn't want|not (?:accept|take|welcome)(?:ing)?|hates?|discourages?|stop)\\s+(?:any |us |me |them |him |her |more |candidates |people |applicants |that one |that (?:we|you|i|they|people|candidates) |one |anybody |further |unsolicited |post-interview |to |make |making |send |sending |get |getting |receive |be |want |start |expect |you |anyone |for |further |of |the )*${ACT}\\b|\\b(?:asked|told|requested|said|prefers?|rather|wants?|like|us|me|candidates|and) (?:us |me |people |candidates |that (?:we|i|you) |you )?(?:not|never) (?:to )?be (?:contacted|chased|called|e-?mailed|rung|phoned|messaged|pestered|bothered|disturbed|nudged|approached)\\b|\\b(?:chasing|following up|contacting us|calling|follow[- ]?ups?|enquiries|inquiries) (?:is|are|will be|would be) (?:not|un|frowned|discouraged|pointless|held against)|\\b(?:leave|let) (?:them|us|it|her|him) (?:alone|be)\\b|\\b(?:leave|left) (?:them|us|her|him) to it\\b|\\bhold off (?:on )?${ACT}|\\b(?:wait (?:for (?:us|them|him|her)|until (?:we|they|he|she)) (?:to )?(?:get in touch|contact|call|reach out)s?)\\b(?=.*\\b(?:don't|do not|not)\\b)|\\b(?:don't|do not) call us\\b|\\bwe(?:'ll| will)? (?:call|ring|phone|contact) you,? (?:not|don't|do not) you (?:call|ring|phone|contact) us\\b|\\bwe'll call you\\b|\\bfollow[- ]?ups? (?:are |is |were |was )?(?:not |un)(?:welcome|appreciated|allowed|wanted|accepted|encouraged)\\b|\\b(?:asked|told|requested|said) (?:for )?no (?:follow[- ]?ups?|calls?|emails?|contact)\\b|\\bno (?:calls?|phone calls?|e-?mails?|chasers?|chasing|contact|messages?|follow[- ]?ups?|nudg\\w+|pestering)(?:,? (?:or|and|nor)(?: no)? (?:calls?|e-?mails?|messages?|chasing|letters?))*(?= please|,? (?:she|he|they) (?:said|says)|\\W*$)|\\b(?:chasing|calling|e-?mailing|ringing|following up|nudging|phoning) (?:won't|will not|doesn't|does not|never|wouldn't|isn't going to) (?:help|speed|change|make|get|do)\\b|\\b(?:wait(?:ing)?|expected|prefers? candidates) to be (?:contacted|called|approached|rung|told)\\b`,
  "i",
)
const WELCOME = new RegExp(
  `\\b(?:feel free to|best (?:thing|way|bet|plan) (?:is|was|would be|'d be) to|(?:don't|do not|not to) be (?:shy|afraid|scared|worried) (?:about|of|to)|(?:more than |very |always )?welcome to|(?:please )?do(?! not|n't)|please|don't hesitate to|do not hesitate to|happy (?:for (?:me|us|you|people|candidates) to|to (?:hear from|be))|(?:ok|okay|fine|all right|alright|good|no problem) (?:to|if (?:i|you|we))|(?:i|you|we|candidates|people) (?:can|could|should|may|might) (?:always |just |also )?|encourag(?:ed|es) (?:me|us|candidates|people|everyone) to|invited me to|told me to|said to|asked (?:me|us) to|wants? (?:me|us|you|people|candidates) to|by all means|absolutely|just)\\s*(?:just |also |definitely |go ahead and |always |to )*${ACT}\\b|\\ban? (?:e-?mail|text|note|message|line|nudge|follow[- ]?up|call)s?,? (?:he|she|they|hr)(?:'d| would) (?:always |very much |certainly )?(?:be (?:glad|happy|grateful|pleased|fine)|welcome|love|like|appreciate)\\b|\\b(?:likes?|loves?|appreciates?|welcomes?) (?:it when )?(?:an? |any )?(?:people|candidates|applicants|those|anyone|follow[- ]?ups?)(?: who| that)?(?: (?:${ACT}))?\\b|\\bfollow[- ]?ups? (?:are|is|were|was) (?:very |always |more than )?(?:welcome|fine|ok|okay|appreciated|encouraged)\\b|\\b(?:open to|welcomes?|encourages?) (?:${ACT})\\b|\\b(?:happy|glad|pleased|delighted|always nice|love|like) to hear from (?:me|us|you|people|candidates|applicants|anyone)\\b|\\b(?:said|says|told me|tells me)(?: to| i (?:can|could|should|(?:was|am) (?:free )?to|might))? ${ACT}\\b[^.;]{0,25}\\b(?:any ?time|whenever)\\b|\\b(?:he|she|they|we|hr|i|\\w+)(?:'d| would) (?:really |actually |quite |also |even |rather )*(?:like|love|welcome|appreciate|prefer|be (?:glad|happy|grateful|pleased|delighted|fine|ok|okay)(?: of| for| with| if)?)(?: it)?(?: if)? (?:me |us |you |i |people |candidates |him |her )*(?:to )?(?:an? (?:\\w+ )?)?${ACT}\\b|\\b(?:doesn't|don't|do not|does not|won't|wouldn't|never|not) minds? (?:at all )?(?:me |us |being |an? |if (?:i|you|we|people) |people |candidates |getting |you )*(?:${ACT}|chased|nudged|rung|phoned|called|e-?mailed|contacted|reminded)\\b|\\b(?:i'm|i am|we're|you're|am) (?:quite |perfectly |always |very )*(?:free|welcome|ok|fine|allowed|encouraged) to (?:just )?${ACT}\\b|\\b(?:not to|don't) be a stranger\\b|\\b(?:encouraged|asked|told|urged|invited|wants?|likes?)(?: (?:me|us|people|candidates))* to (?:keep|stay|be) in touch\\b|\\b(?:keep|stay) in touch\\b(?=[^.;]{0,40}\\b(?:she|he|they) (?:said|told))`,
  "i",
)
/** "She said give her a bell", "he told me, ring me if …": an order of theirs to get in touch. */
const INVITED =
  /(?:\b(?:said|says|say|told me|tells me)(?: to)?,? (?:just |please |to )?|^["']?(?:just |please |do |and |go ahead |to )*)(?:check (?:in|back)(?: with (?:me|us|her|him|them))?|get in touch|reach out|follow up|give (?:me|us|her|him|them) a (?:shout|ring|bell|call|buzz)|drop (?:me|us|her|him|them) a (?:line|note|text)|(?:call|ring|email|text|phone|ping|nudge|chase|message|contact|bug|pester|hassle|bother)(?: (?:me|us|her|him|them)\b|(?= (?:if|after|mid)))(?! (?:when|once|at|on \d|for my|with my|about the|to (?:confirm|book|arrange|accept))))/i

const SAID =
  /\b(?:said|says|goes|did say|told|did tell|asked|asks|tells|mentioned|wrote|stated|states|requested|prefers?|(?:he|she|they|manager|boss|hr|lady|man|woman|madam|sir|oga|owner|chef) say|policy|instructions?|email(?:ed)? (?:said|says)|they (?:don't|do not|won't|want|prefer)|he (?:doesn't|likes|wants|prefers)|she (?:doesn't|likes|wants|prefers)|hr (?:said|told|asked)|made (?:it )?clear|explicitly|specifically|were clear|was clear|(?:his|her|their) (?:exact )?words|the letter|the form|the invite|(?:it|this|that) says|(?:we|i|everyone|all of us) (?:were|was|got|been) (?:told|asked|instructed|warned|advised)|(?:e-?mail|letter|notice|sign|website|portal|page|note|text|message|confirmation|voicemail|recording|poster|instructions?) (?:says?|said|reads?|states?|asks?|tells?|was clear)|request(?:s|ed)?|does not want|doesn't want|do not want|don't want|they'd rather|she'd rather|he'd rather|quote|literally|welcomes?|likes? people|loves? people|encourag\w+)\b/i

/** "Her parting words", "those were Hamish's words", "she'd be glad of": told as theirs without a verb of saying. */
const THEIR_WORDS =
  /\b(?:her|his|their|the \w+'s|\p{Lu}[\p{L}-]+'s) (?:\p{L}+ ){0,2}(?:words?|instructions?|wish(?:es)?|request|advice|rules?|line|message|orders?|phrase|tip)\b|\b(?:he|she|they)(?:'d| would) (?:\p{L}+ )?(?:like|love|welcome|appreciate|prefer|be (?:glad|happy|grateful|pleased|fine))\b|\b(?:he|she|they|hr) (?:\p{L}+ )?(?:doesn't|don't|won't|wouldn't|does not|do not) mind\b|\b(?:insisted|emphasi[sz]ed|stressed|warned|urged|encouraged|reminded (?:me|us)|made a point|went out of (?:his|her|their) way)\b/iu

const IS_MISSING =
  /^ (?:address(?:es)? |numbers? |details )?(?:(?:was|were|is|are|has been|have been|got) (?:\p{L}+ )?(?:given|provided|shared|listed|told|sent|passed|handed|left|mentioned|made|on)|for (?:him|her|them)\b|address|number|details|came|arrived|back\b|yet\b|so far)/iu

/** What they say comes next. */
const THEY_SAY =
  /\b(?:they|he|she|hr|(?:the |their )?\p{L}+) (?:\p{L}+ ){0,2}?(?:said|says|told (?:me|us)|tells (?:me|us)|wrote|answered|replied|goes|went|was like)(?: \p{L}+){0,3}?\s*[:,"'-]+\s*$/iu

export const policy: Reader = {
  name: "policy",
  anchors: [],
  read(reading) {
    const claims: Claim[] = []
    for (const clause of reading.clauses) {
      const claim = said(clause, reading)
      if (claim) claims.push(claim)
      const next = reading.clauses[clause.index + 1]
      if (next?.sentence !== clause.sentence) claims.push(...answered(clause, reading))
    }
    if (claims.length === 0) claims.push(...saidOtherwise(reading))
    return claims.slice(-1)
  },
}

/** What they answered when asked, told in the sentence that ends with a clause. */
function answered(clause: Clause, reading: Reading): Claim[] {
  const sentence = reading.sentence(clause)
  const from = sentence[0]!.start
  const found = answeredAtOnce(reading.text.slice(from, clause.end))
  return found === null || !told({ ...sentence[0]!, imagined: false }) ? [] : [claimOf(found, from)]
}

/** What whole sentences tell that no clause has told: who is to call whom, what comes of calling, what was answered when asked. */
function saidOtherwise(reading: Reading): Claim[] {
  const claims: Claim[] = []
  let seen = -1
  for (const first of reading.clauses) {
    if (first.sentence === seen) continue
    seen = first.sentence
    const sentence = reading.sentence(first)
    const whole = reading.text.slice(first.start, sentence.at(-1)!.end)
    if (IMAGINED_SENTENCE.test(first.text) || NOT_THEIRS.test(whole) || OTHER_OBJECT.test(whole)) continue
    const found = answeredLater(whole) ?? otherwise(whole, first, reading)
    if (found === null) continue
    const claim = claimOf(found, first.start)
    const { span } = claim
    const held = sentence.filter((one) => one.end > span.start && one.start < span.end)
    if (
      held.some(
        (one) =>
          one.story !== "mine" ||
          one.command ||
          (one.question && !one.quoted && !SAYING.test(whole)) ||
          (one.block !== null && one.block !== "received"),
      )
    )
      continue
    claims.push(claim)
  }
  return claims
}

/** @param from where the sentence begins */
function claimOf({ value, start, end }: Answer, from: number): ValueClaim {
  return { fact: "value", field: "followUpPolicy", value, span: { start: from + start, end: from + end }, sure: true }
}

function otherwise(whole: string, first: Clause, reading: Reading): Answer | null {
  const declined = DECLINED_OTHERWISE.exec(whole)
  const match = declined ?? WELCOME_OTHERWISE.exec(whole)
  if (!match) return null
  const around = reading.clauses.filter((one) => one.sentence === first.sentence - 1).at(-1)?.text ?? ""
  const after = reading.clauses.find((one) => one.sentence === first.sentence + 1)?.text ?? ""
  const reported =
    SAYING.test(whole) || THEIR_WORDS.test(whole) || /:\W*$/.test(around) || /^that(?:'s| was| is)\b/i.test(after)
  const theirs = /\b(?:you|us)\b/i.test(match[0]) && /^["']/.test(whole)
  if (
    !reported &&
    !theirs &&
    !/\b(?:he|she|they|manager|boss|owner|chef) (?:\w+ )?$/i.test(whole.slice(0, match.index))
  )
    return null
  const lead = whole.slice(0, match.index)
  // "I don't like chasing": one's own mind.
  if (OWN_SAYING.test(lead)) return null
  if (/\b(?:i|we)(?:'m|'d|'ve| am| would| just| really)* $/i.test(lead) && !/^(?:i|we)\b/i.test(match[0])) return null
  if (NOBODY_SAID.test(lead) || (NOBODY_SAID.test(whole) && !/^(?:nobody|no[- ]one|none)/i.test(match[0]))) return null
  const forbids = declined !== null && !isOpen(whole.slice(match.index + match[0].length))
  return { value: forbids ? "declined" : "welcome", start: match.index, end: match.index + match[0].length }
}

/** Calling and writing that is no follow-up: "answering calls from customers", "no need to write anything down". */
const OTHER_OBJECT =
  /\b(?:customers|guests|patients|tenants|parents|leads|forms?|certificates?|attachments?|documents?|invoices?|keys|cv|résumé|resume|writ(?:e|ing) (?:\w+ )?down|chase leads|in sick|call cent(?:re|er)|suppliers|paperwork|reports|(?:my|the) trial)\b/i
/** "I told him he could ring me". */
const OWN_SAYING =
  /\b(?:(?:i|we)(?:'ve|'d| have| had| just| also)* (?:said|replied|answered|wrote)|told (?:them|him|her|hr))\b(?![^.;]*\b(?:he|she|they) (?:said|told|goes|says))/i

const NOBODY_SAID =
  /\b(?:nobody|no[- ]one|none of them|never|didn't|did not|haven't|hasn't|wasn't) (?:ever |actually |really |explicitly |once |been )?(?:sa(?:y|ys|id)|tell|told|ask(?:ed)?|mention(?:ed)?|stated?)\b/i
/** Rules of other people and of the coach's. */
const NOT_THEIRS =
  /\b(?:where i \w+ (?:before|last)|friends?|mum|mom|dad|wife|husband|uncle|aunt|brother|sister|mates?|roommate|flatmate|cousin|article|blog|internet|google|reddit|some (?:firms|companies|places|employers|bosses)|most (?:firms|companies|places|employers|bosses)|clients?|films?|movies?|other (?:firm|place|company|employer)|references?)\b|\b(?:what if|suppose|imagine|pretend|would it|should i|can i|could i|do i|may i)\b(?![^.?!]{0,80}\b(?:he|she|they) (?:said|goes|told))/i

function said(clause: Clause, reading: Reading): Claim | null {
  if (clause.story !== "mine" || clause.command || (clause.block !== null && clause.block !== "received")) return null
  const sentence = reading.sentence(clause)
  const whole = reading.text.slice(sentence[0]!.start, sentence.at(-1)!.end)
  const before = reading.text.slice(Math.max(sentence[0]!.start, clause.start - 80), clause.end)
  if (IMAGINED_SENTENCE.test(sentence[0]!.text)) return null
  const forbidding = DECLINED.exec(clause.text)
  // "No email was given to me": what there is none of.
  const declined =
    forbidding !== null && IS_MISSING.test(clause.text.slice(forbidding.index + forbidding[0].length))
      ? null
      : forbidding
  const welcome = declined
    ? null
    : (WELCOME.exec(clause.text) ??
      (/\b(?:any ?time|if|whenever|after|mid-?week|by|until|wondering|for (?:an? |any )?(?:update|news))\b/i.test(whole)
        ? INVITED.exec(reading.text.slice(clause.start, clause.end + 12))
        : null))
  const match = declined ?? welcome
  if (!match) return null
  const reported =
    SAID.test(before) ||
    /\b(?:were|was) (?:his|her|their) (?:exact )?words\b/i.test(whole) ||
    THEIR_WORDS.test(whole) ||
    /^(?:they|he|she|hr|is what|(?:the |my |their )?\p{L}+(?: \p{L}+)?) (?:said|told|asked|wrote|they said)\b/iu.test(
      reading.clauses[clause.index + 1]?.text ?? "",
    ) ||
    clause.block === "received" ||
    (clause.quoted && /\bus\b/i.test(match[0])) ||
    (!NOT_THEIRS.test(whole) &&
      /^(?:don't|do not|not to|never|stop)\b/i.test(match[0]) &&
      /^ us\b/i.test(clause.text.slice(match.index + match[0].length))) ||
    (clause.quoted && SAID.test(neighbours(reading, clause))) ||
    /\bdon't call us\b|we'll call you|\bwe (?:will )?call you\b/i.test(clause.text)
  if (!reported) return null
  // A question of the candidate's own; an imagined request; nobody's request.
  if (clause.question && !clause.quoted && !SAID.test(clause.text)) return null
  if (
    /^\s*(?:what if|suppose|imagine|if they|if he|if she|say they)\b/i.test(whole) ||
    (clause.imagined &&
      !/\bif you (?:have not|haven't|don't|do not|hear nothing)\b/i.test(whole) &&
      /\b(?:if they|if he|if she|what if|would)\b/i.test(before))
  )
    return null
  const lead = reading.text.slice(clause.start, clause.start + match.index)
  // "The telephone no ring": it did not.
  if (/^no\b/i.test(match[0]) && /\b(?:phone|telephone|mobile|cell|bell|they|he|she)\s*$/i.test(lead)) return null
  if (/\bwrit(?:e|ing) (?!(?:to|in|back)\b)(?:\w+ )?(?:down|reports?)\b/i.test(clause.text)) return null
  if (welcome !== null && (OTHER_OBJECT.test(clause.text) || OWN_SAYING.test(lead))) return null
  const upto = reading.text.slice(sentence[0]!.start, clause.start + match.index)
  const own = /\b(?:i|i've|i'd|i'm|we)\s+(?:\w+\s+)?$/i.exec(lead)?.[0]
  // "They told me straight: we don't take follow-ups": who says "we" there are they.
  const theirWe = own !== undefined && /^we/i.test(own) && THEY_SAY.test(before.slice(0, -clause.text.length))
  if (own !== undefined && !theirWe && !/\b(?:said|told|asked|that)\b/i.test(lead)) return null
  if (/\bi (?:didn't|did not|haven't|don't|do not|never)\b/i.test(match[0])) return null
  const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length }
  const nobody =
    /\b(?:nobody|no one|no-one|none of them|never|didn't|did not|haven't|hasn't|wasn't|not) (?:ever |actually |really |explicitly |once |been )?(?:said?|says|tell|told|ask(?:ed)?|mention(?:ed)?|state[d]?)\b|\b(?:nobody|no one|no-one|neither|none)\b/i.test(
      upto,
    )
  if (nobody)
    return reading.situation.followUpPolicy
      ? { fact: "value", field: "followUpPolicy", value: null, span, sure: true }
      : null
  if (
    /\b(?:films?|movies?|tv|telly|shows|songs?|always|friend|mum|mom|dad|wife|husband|uncle|brother|sister|mate|my recruiter|the agency|article|blog|everyone|people|internet|google|you|coach|guide|reddit)\b[^.;]{0,15}\b(?:said|says|say|told|tells)\b|\bin (?:the )?(?:films?|movies?|tv|songs?|books?|sitcoms?)\b/i.test(
      upto,
    ) &&
    !/\b(?:their|company) recruiter\b/i.test(upto)
  )
    return null
  // "Carla told me not to contact the client": the agency's rule.
  if (declined && /\bclients?\b/i.test(clause.text)) return null
  const barred = declined && /\b(?:clients?|(?:the|their) (?:company|employer))\b/i.exec(clause.text)
  if (barred && /\b(?:agency|recruiter|consultant)\b/i.test(/client/i.test(barred[0]) ? reading.text : whole))
    return null
  // "Told me to email her at info@…": where to write, not that a follow-up is welcome.
  if (
    welcome &&
    /@|\d{3}[ -.]?\d{4}|\b(?:to|at) (?:this|that|her|his|the|their) (?:address|number|e-?mail|inbox)\b/i.test(
      clause.text,
    )
  )
    return null
  if (welcome) {
    if (
      /\b(?:thank|send (?:a|my)? ?(?:cv|resume|reference)|documents?|to (?:schedule|book|confirm|arrange|accept|discuss|complete|set up|organise))\b/i.test(
        clause.text,
      )
    )
      return null
    if (
      /^(?:just|said to|told me to|please|asked (?:me|us) to)/i.test(match[0]) &&
      /\b(?:hr|website|agency|recruiter|reception|someone else|my agency|number|wait|references?)\b/i.test(
        clause.text.slice(match.index),
      )
    )
      return null
    if (/\bclient\b|\bcopy\b|\bcc\b/i.test(clause.text)) return null
    // "Big Al, that's what he said to call him"
    if (/\bwhat (?:(?:he|she|they) )?$/i.test(upto)) return null
    if (
      !INVITED.test(match[0]) &&
      !/^(?:likes?|loves?|appreciates?|welcomes?|encourages?|said|says|told|tells|does|doesn't|don't|do not|won't|wouldn't|never|not)/i.test(
        match[0],
      ) &&
      /\b(?:they|he|she|we|we'll|they'll|they'd|someone|hr|i|i'll|i'd) (?:will |would |'ll |'d )?$/i.test(lead)
    )
      return null
    if (
      /\bplease\s*$/i.test(match[0]) ||
      (/^(?:please|just|do)\b/i.test(match[0]) && /\b(?:don't|do not|not)\b/i.test(clause.text))
    )
      return null
  }
  if (
    declined &&
    /\b(?:no need to|don't need to|do not need to) (?:call|phone|ring|email|write)\b/i.test(match[0]) &&
    /\b(?:before|for the interview|ahead|to confirm)\b/i.test(clause.text)
  )
    return null
  // "Not to email but ring after Monday": another way is open.
  const open = isOpen(reading.text.slice(span.end, sentence.at(-1)!.end))
  return {
    fact: "value",
    field: "followUpPolicy",
    value: declined && !open ? "declined" : "welcome",
    span,
    sure: true,
  }
}

/** "Not to email but ring after Monday": another way is open. */
function isOpen(rest: string): boolean {
  return OPEN.test(rest) || WELCOME_OTHERWISE.test(rest)
}
const OPEN =
  /\b(?:e-?mail(?:s|ing)?|texts?|texting|writing|a message|messages|messaging)(?: (?:to )?(?:her|him|them|me|us))?(?:'s| is| are| was|'d be) (?:\w+ )?(?:fine|ok|okay|good|best|better|preferred|welcome|all right|alright)\b|\bbut (?:to |do |just |please |you can |i can |we can )*(?:e-?mails?(?= (?:is|are))|ring|call|phone|e-?mail|text|write|check)\b|\b(?:glad|happy|pleased|fine) to (?:get|have|receive|see|take|answer|read) (?:an? |any |my )?(?:e-?mails?|calls?|texts?|messages?|notes?|lines?)\b|(?:'d| would) (?:welcome|love|like|appreciate) (?:it|that|one)\b/i

function neighbours(reading: Reading, clause: Clause): string {
  return reading.clauses
    .slice(Math.max(0, clause.index - 3), clause.index + 3)
    .map((other) => other.text)
    .join(" ")
}
