/**
 * What a message of the candidate's is: thanks, a question about the state of things, a request for an address, a notice.
 * @module
 */
import type { MessageClaim } from "../claims.ts"
import { countIn } from "../counts.ts"
import { isOpen } from "../readers/replies.ts"
import type { Event, Reading } from "../reading.ts"
import { answersBack, FOLLOW, LABEL, STATE, THANK } from "../sending.words.ts"
import { TOLD_RECRUITER } from "../topics.ts"

type Kind = MessageClaim["kind"]

/** The kind of message that an event tells; null where it tells none. */
export function kindOf(words: string, anchors: string, event: Event, reading: Reading): Kind | null {
  if (
    /\b(?:asked|ask|requested|emailed|called|rang|wrote)\b.{0,40}?\b(?:for|to get|to find(?: out)?|to have) (?:her|his|their|the \w+'?s?|an?|(?:\w+\.? )?\w+'s) (?:direct |work |contact )?(?:e-?mail|contact|address|number|details)\b/i.test(
      words,
    )
  )
    return "contact_request"
  if (asksAddress(event, reading)) return "contact_request"
  if (
    /\b(?:withdr[ae]w|withdrawn|pulled out|turned (?:it|them|the offer) down|(?:i'm|i am|i was) no longer (?:interested|available)|taken myself out|tak(?:e|ing) (?:myself|me|my name) out of)\b/i.test(
      words,
    )
  )
    return "notice"
  const thanks =
    THANKS.test(anchors) &&
    (!/\bthank(?:s| you)?[ ,.!]*$/i.test(words) ||
      /\b(?:sent|send|emailed|wrote|written|mailed|gave|rang|called|phoned|texted|messaged|left|dropped|popped|shot|pinged|fired|flicked|put|posted)\b/i.test(
        words,
      )) &&
    !/^\s*(?:ok |okay |great |cool |perfect |no |many |yes |and )*(?:thanks|thank you)(?: (?:so much|for (?:your|the|this)|in advance|very much|coach|again|a lot|you))?[^0-9a-z]*$/i.test(
      words,
    )
  if (
    /\b(?:to|with|called|rang|phoned|texted|emailed|messaged) (?:my|a|the|one of my) (?:\w+ )?(?:references?|referees?|friend|mate|sister|brother|mother|father|mum|mom|dad|gran|nan|landlady|bank|doctor|dentist|wife|husband|old boss|former boss|ex-boss|landlord|college|school)\b/i.test(
      words,
    ) ||
    /\b(?:message|voicemail|note|card|word|email) (?:for|to|with) (?:my|our|the) (?:\w+ )?(?:landlord|landlady|wife|husband|mum|mom|dad|kids?|school|doctor|dentist|bank|neighbou?r|plumber|friend|mate|sister|brother|boss)\b/i.test(
      words,
    )
  )
    return null
  const answers = /\b(?:replied|answered|responded|reply)\b/i.test(words) || answersBack(words)
  if (answers) return null
  if (thanks)
    return /\b(?:thank you for|thanks for)\b/i.test(words) && !/\b(?:sent|emailed|wrote|note|card)\b/i.test(words)
      ? null
      : "thank_you"
  // "Left him a voicemail saying I appreciated his time", "gave her a ring to say thanks"
  if (
    /\b(?:voice ?mails?|a (?:call|ring|bell|buzz|shout))\b/i.test(anchors) &&
    GRATEFUL.test(words) &&
    !STATE.test(words)
  )
    return "thank_you"
  // "I wrote on the 17th | wondering about the outcome", "… | thanking her for the tour": why, told behind.
  const why = WROTE.test(anchors) ? reasonBehind(event, reading) : null
  if (why !== null) return why
  if (FOLLOWS.test(anchors)) return "follow_up"
  if (TELLS.test(anchors)) return "follow_up"
  if (/^requested$/.test(anchors)) return "contact_request"
  // "Shot him a text asking where things stand", "dropped her a line to see how far they were"
  const whole = reading.text.slice(event.spans[0]!.start, reading.sentence(event.clause).at(-1)!.end)
  if (SENT_OFF.test(anchors) && ASKS_STATE.test(whole) && STATE.test(whole)) return "follow_up"
  // "Asked her on the phone if there's news": by some channel or on some later day, else it was asked in the interview.
  if (
    anchors === "asked" &&
    !STATE.test(reading.text.slice(event.clause.start, reading.sentence(event.clause).at(-1)!.end))
  )
    return null
  if (anchors === "asked")
    return /\b(?:(?:by|via|over|on) (?:the )?(?:phone|e-?mail|text|whatsapp|linkedin|message|post)|again)\b/i.test(
      words,
    ) ||
      (event.dates.some((date) => date.kind === "day") && !/\binterview/i.test(words))
      ? "follow_up"
      : null
  if (/^(?:stuck|put|popped|bunged|shoved|slipped|dropped|slid|posted) .*\b(?:post|mail|box|door)$/.test(anchors))
    return /\b(?:cards?|notes?|letters?|thank\w*)\b/i.test(words) ? "thank_you" : null
  if (/^fill(?:ed)? (?:in|out) /.test(anchors))
    return /\b(?:asking|ask|asked|enquir\w+|inquir\w+|update|news|decid\w+|follow|status|chase)\b/i.test(
      reading
        .sentence(event.clause)
        .map((one) => one.text)
        .join(" "),
    )
      ? "follow_up"
      : null
  if (
    GRATEFUL.test(words) &&
    /\b(?:texted|messaged|whatsapped|rang|called|phoned|left|voice ?mail|emailed|wrote|written|sent|dropped)\b/i.test(
      words,
    )
  )
    return "thank_you"
  if (
    /\b(?:called|rang|rung|phoned|texted|messaged|dropped (?:in(?:to)?|by|round)|popped (?:in(?:to)?|by|over|round|down)|went back in|(?:go|went|goes|came|come|passed|pass) (?:back )?(?:there|in|inside|to (?:the|their) \w+)|(?:swung|called|went|walked|nipped|stopped|came|drove|looked|dashed) (?:by|in|round|over|down|past)|stopped (?:by|in)|tr(?:ied|ying) (?:to )?(?:ring|call|phon)\w*|left word|a (?:call|ring|bell|buzz)|left (?:\w+ )?(?:a|an|another|two|three|\d) (?:message|voicemail|msg)s?|reached out|whatsapped|dm'?d|updated|briefed|debriefed)\b/i.test(
      anchors,
    )
  ) {
    if (
      /\b(?:called off|called (?:a|an|the)? ?(?:\w+ )?(?:reference|taxi|friend|name)|called in sick|called (?:him|her|it|them) (?:a|an|the(?! (?:\d|next|same|following|other|very|day|week|morning|afternoon|evening|mon|tue|wed|thu|fri|sat|sun|[a-z]+(?:th|st|nd|rd)\b))|mrs?|miss|ms|sir|madam|doctor|dr|by (?:his|her|their|the wrong))\b|she's called|he's called|is called|was called|so-called)\b/i.test(
        words,
      )
    )
      return null
    if (
      /^called$/i.test(anchors) &&
      !/\b(?:i|we|i've|and|already|also|then|just|even)\s+(?:\w+ )?called\b|^called\b|\bcalled (?:them|him|her|hr|again|the|twice|once|in|back|\d|on|to)\b/i.test(
        words,
      )
    )
      return null
    return "follow_up"
  }
  // A plain mail counts as a follow-up where it asks for the state, a card as thanks.
  if (/\b(?:cards?|handwritten|notes?)\b/i.test(words) && /\b(?:sent|mailed|posted|wrote|dropped)\b/i.test(words))
    return "thank_you"
  if (/\b(?:emailed|e-mailed|mailed|wrote|written|contacted|messaged|sent|email)\b/i.test(anchors)) {
    if (
      /\b(?:to ask|asking|to (?:enquire|inquire)|enquiring|inquiring|enquir(?:y|ies)|inquir(?:y|ies)|about (?:timings?|timescales?|time ?frames?|timelines?|progress|next steps|where)|to see|to check|checking|about (?:the|a|my) (?:status|decision|timeline|outcome|result|update|application)|for (?:an? |any |some |the |more |their |his |her )*(?:updates?|news|word|info(?:rmation)?|feedback|answer|reply|decision|results?|outcome)\b|any news|any update|again|how (?:it|things)|where (?:things|we|i) (?:stand|are)|status|update)\b/i.test(
        words,
      )
    )
      return "follow_up"
    if (countIn(words) > 1 && /\b(?:emailed|e-mailed|wrote|written|contacted|messaged|sent)\b/i.test(words))
      return "follow_up"
    // "No, I've only sent one, on the 18th": what is counted is no thanks.
    if (COUNTS_ONE.test(sentenceOf(event, reading))) return "follow_up"
    if (!reading.pending && /\b(?:sent|mailed|emailed|posted) (?:it|that|one)\b/i.test(words) && !isOpen(reading)) {
      const known = reading.situation.messages?.at(-1)
      if (known && !/\bthank|follow/i.test(reading.text)) return known.kind
    }
    if (
      /\b(?:emailed|e-mailed|wrote to|messaged|email(?:ed)? to)\b/i.test(words) &&
      /\b(?:no (?:reply|response|answer|word|news)|heard nothing|any news|zero (?:reply|response|replies)|nothing (?:back|since)|haven't heard|not heard|no luck|still nothing|crickets|radio silence|voicemail|ignored)\b/i.test(
        reading.text,
      ) &&
      !/\bthank/i.test(words)
    )
      return "follow_up"
    const behind = /(follow[- ]?up|thank[- ]?you|chaser|nudge)s?(?: (?:email|note|card|message))?$/i.exec(
      reading.text.slice(Math.max(0, event.clause.start - 30), event.clause.start).replace(/[\s(,]+$/, ""),
    )
    if (behind) return /thank/i.test(behind[1]!) ? "thank_you" : "follow_up"
    const earlier = reading.clauses
      .slice(Math.max(0, event.clause.index - 2), event.clause.index)
      .map((one) => one.text)
      .join(" ")
    if (
      /^(?:then|and then|also|and also)\b/i.test(words) &&
      /\b(?:called|rang|phoned|voicemail|message|msg|chased|nudged|followed up)\b/i.test(earlier) &&
      !/\bthank/i.test(words)
    )
      return "follow_up"
    const previous = reading.clauses[event.clause.index - 1]
    // "Thank-you: emailed Nov 20"
    if (previous?.sentence === event.clause.sentence && LABEL.test(previous.text))
      return /follow|chas|nudg/i.test(previous.text) ? "follow_up" : "thank_you"
    if (previous && /\bthank/i.test(previous.text) && previous.sentence === event.clause.sentence) return null
  }
  return null
}

/** "Emailed HR to ask for the address of the woman who saw me", "rang them and asked for Mr Sethi's email". */
function asksAddress(event: Event, reading: Reading): boolean {
  const sentence = reading.sentence(event.clause)
  const words = reading.text.slice(event.spans[0]!.start, sentence.at(-1)!.end)
  return (
    ASKS_ADDRESS.test(words.replace(NOT_FOUND, "")) &&
    // "Thanked her and asked for his address", "a thank-you on the 8th because I had to hunt for her address"
    !(THANKS.test(event.clause.text) && !ASKS_ADDRESS.test(event.clause.text)) &&
    !/\b(?:they|he|she|hr|who)(?: (?:then|just|also))? (?:asked|requested|wanted)\b/i.test(words) &&
    !STATE.test(event.clause.text)
  )
}

export const THANKS = new RegExp(`\\b${THANK}\\b`, "i")
export const FOLLOWS = new RegExp(`\\b${FOLLOW}\\b`, "i")

const WROTE = /^(?:e-?mailed|mailed|wrote|written|sent|texted|messaged|whatsapped|dropped|rang|called|phoned)\b/i

/** The reason that the next clause gives for a message. */
function reasonBehind(event: Event, reading: Reading): Kind | null {
  const behind = reading.clauses[event.clause.index + 1]
  if (behind?.sentence !== event.clause.sentence || behind.negated) return null
  if (/^(?:to thank|thanking|to say thank|saying thank|with (?:my |many |a )?thank)/i.test(behind.text))
    return "thank_you"
  const rest = reading.text.slice(behind.start, reading.sentence(behind).at(-1)!.end)
  return /^(?:(?:just|politely|gently|briefly|only) )*(?:wondering|asking|enquiring|inquiring|checking)\b/i.test(
    behind.text,
  ) && STATE.test(rest)
    ? "follow_up"
    : null
}

const COUNTS_ONE =
  /\b(?:no|haven't|not|only|just)\b.*\bsent (?:only |just )?one\b(?! to)|\bsent (?:only |just )?one\b.*\bthat(?:'s| is) (?:it|all|the lot)\b/i

function sentenceOf(event: Event, reading: Reading): string {
  const sentence = reading.sentence(event.clause)
  return reading.text.slice(sentence[0]!.start, sentence.at(-1)!.end)
}

/** "Couldn't find an address for Rhys": looked for, not asked for. */
const NOT_FOUND =
  /\b(?:could(?:n't| not)|can(?:'t|not)|didn't|don't|unable to|failed to|never|nowhere to|no way to|not)(?: \w+){0,2} (?:find|get|have|know|dig up|track down)\b[^.;!?]*/gi

const ADDRESS = "(?:e-?mail(?: address)?|address|contact(?: details| info\\w*)?|phone number|number|details)"
const WHOSE =
  "(?:(?:of|for) (?:the \\w+|mrs?|ms|miss|dr|my|whoever|him|her|them|\\p{L}+)\\b|to (?:reach|write to|thank|contact) )"
const ASKS_ADDRESS = new RegExp(
  `\\b(?:ask(?:ed|ing)?|request(?:ed|ing)?|get|find(?: out)?|beg(?:ged|ging)?|for) (?:(?:for|about|them|her|him|me) )*(?:(?:an?|the|some) (?:\\w+ )?${ADDRESS} ${WHOSE}|(?:(?:the|mrs?|ms|miss|dr|mx|prof)\\.? )?(?:her|his|their|\\p{L}+'s?) (?:\\w+ )?${ADDRESS}\\b)|\\b(?:how (?:i|to|one) (?:can |could |might |would )?|the best way to )(?:reach|contact|get hold of|write to) (?:mrs?|ms|dr|him|her|the \\w+)\\b`,
  "iu",
)

/** Quick words for sending something off. */
const SENT_OFF =
  /^(?:shot|fired off|flicked|whacked|whizzed|zapped|buzzed|wired|dropped|sent|posted|whatsapped|dm'?d|inmailed)\b/i
const ASKS_STATE =
  /^[^.;!?]{0,60}\b(?:texts?|lines?|notes?|messages?|e-?mails?|mails?|whats ?app|dm|sms|letter|him|her|them)\b[^.;!?]{0,20}(?:"|\b)(?:any|how|where|asking|to ask|to see|seeing|to check|checking|wondering|enquiring|inquiring|to find out|to enquire|to inquire|about)\b/i

/** Thanks in other words. */
const GRATEFUL =
  /\b(?:ta(?: very much| ever so)? for|ta very much|cheers for|(?:to )?say(?:ing)? (?:thanks|ta|cheers|thank you)|appreciat(?:e|ed|ing|ion)|grateful|gratitude|for (?:his|her|their) time)\b/i

/** Of the recruiter alone such words tell a message. */
export const TELLS = new RegExp(`^(?:${TOLD_RECRUITER}|updated|briefed|debriefed)$`, "i")
