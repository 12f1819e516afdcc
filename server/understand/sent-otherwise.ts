/**
 * What was sent, told by its noun: "an email from me went yesterday", "they've each had a note off me", "said ta by text". Read over whole
 * sentences, where no verb of sending has told it.
 * @module
 */
import type { Claim, MessageClaim } from "./claims.ts"
import { DRAFT_ORDER } from "./intent.words.ts"
import { labelled } from "./none-sent.ts"
import { lastMet, type Reading } from "./reading.ts"
import { STATE } from "./sending.words.ts"
import { isRecruiter, lastNamed, peopleIn } from "./who.ts"

const THANKS =
  "(?:thank(?:s|[- ]?yous?|ing)?(?: you)?|thx|gratitude|appreciation|(?:note|line|word|card|letter|e-?mail|message|text|few words) of (?:thanks|appreciation|gratitude))"
const OF_THANKS = new RegExp(`\\b${THANKS}\\b`, "i")
const NOUN = `(?:${THANKS}(?:[- ](?:e-?mails?|mails?|notes?|cards?|letters?|messages?|texts?))?|e-?mails?|mails?|notes?|cards?|letters?|messages?|msgs?|texts?|voice ?mails?|follow[- ]?ups?|reminders?|chasers?|nudges?|calls?|rings?)`
const ADJECTIVE =
  "(?:(?:short|quick|brief|little|wee|nice|polite|proper|separate|handwritten|hand-written|paper|personal|second|another|follow[- ]?up|thank[- ]?you|reminder|status|friendly|warm|individual|single|lovely) )*"
const GONE =
  "(?:(?:has |have |had |'s |'d |is |was |were |are |got |been |all |now |already |just )*(?:went|gone|sent|posted|mailed|e-?mailed|delivered|dispatched|off to|off|winged|flew|landed|in the post|in (?:his|her|their) inbox(?:es)?|on (?:its|their) way|out)\\b)"
const FROM_ME = "(?:from|off|by) (?:me|myself|my (?:side|end))"

const OTHERWISE = new RegExp(
  [
    // "A card, yes, a paper one, went into the mailbox", "thank-you's off to Piet", "my thanks went that evening"
    `(?<moved>\\b(?:(?:an?|my|the|one|short|quick) )?${ADJECTIVE}${NOUN}(?:,(?: [\\p{L}']+,?){1,4},)?(?: (?:of thanks|${FROM_ME}|to (?:him|her|them|both|each|the \\w+|\\p{Lu}[\\p{L}'. ]{1,24})))*(?:'s| )? ?${GONE})`,
    // "Into Katya's inbox went my thanks", "off went a note"
    `(?<turned>\\b(?:went|goes|flew|off went) (?:an?|my|the|one) ${ADJECTIVE}${NOUN})`,
    // "Reception got an email from me", "she's had a card off me"
    `(?<had>\\b(?:got|had|has|have|received|gotten|'s|'ve) (?:had |got |received )?(?:an?|my|one|their own|her own|his own) ${ADJECTIVE}${NOUN} ${FROM_ME})`,
    // "Both got thank-you emails on the 19th": nobody but the candidate thanks.
    `(?<got>\\b(?:both|each|all|all three|two|three|they|he|she|everyone|everybody|name|\\p{Lu}\\p{Ll}+)(?: (?:of them|each|both|all))* (?:(?:has|have|had|'s|'ve) )?(?:got|had|received|gotten) (?:(?:an?|my|one|their own|her own|his own|separate|individual) )*${ADJECTIVE}${THANKS}(?:[- ](?:e-?mails?|mails?|notes?|cards?|letters?|messages?|texts?))?)`,
    // "My own one went to Anders", "hers went off on the 7th", "Perla's went by email": of a thank-you, where none is spoken of else.
    `(?<own>(?:\\bmy own(?: one)?|\\bmy one|\\bmine|^(?:and |but |so )*(?:hers|his|theirs)|(?<=[,;:.] |^|and |but )(?!(?:he|she|it|that|who|what|there|here|where|how|one|today|yesterday|\\w+day)'s)\\p{L}+'s)(?: (?:one|note|card|e-?mail))? (?:has |have |had |was |is |'s |got |already |just |now )*(?:went(?! (?:well|badly|great|fine|ok|okay|good|on|for|past|wrong|awful|terribl\\w+|quick\\w*|fast))|gone|sent|posted|mailed|e-?mailed|delivered|in the post)\\b)`,
    // "I emailed Perla hers", "wrote Ada and Tom one each"
    `(?<each>\\b(?:e-?mailed|sent|mailed|posted|wrote|written|texted|messaged|dropped|shot) (?:(?!(?:me|us|my|our|a|the)\\b)[\\p{L}'.-]+[ ,]+){1,5}(?:hers|his|theirs|one each|one apiece)(?=\\W*$|[,.;]| (?:on|by|via|yesterday|today|the|last|this|mon|tue|wed|thu|fri|already)\\b)|\\b(?:e-?mailed|sent|mailed|posted|wrote|texted|done) (?:(?!(?:he|she|it|that)'s)\\p{L}+'s|hers|his|theirs)(?= (?:on|by|via|yesterday|today|the|last|this|mon|tue|wed|thu|fri|already)\\b|\\W*$))`,
    // "Said ta to her by text", "passed on my thanks"
    "(?<said>\\b(?:said|passed on|given|gave|expressed|conveyed|offered|registered|put) (?:my |a |an |her |him |them |our |big |warm |quick )*(?:ta|thanks|thank you|thankyou|cheers|gratitude|appreciation)\\b)",
    // "Thanked she was", "they've been thanked"
    "(?<thanked>\\bthanked (?:he|she|they) (?:was|were|has been|have been)\\b|\\b(?:he|she|they|both|all|everyone|each)(?: of them)?(?:'s|'ve| has| have| was| were| is| are| got)?(?: all| both| each| now| already| been| duly)* (?:been thanked|were thanked|was thanked)\\b)",
    // "Before the silence there was my email on Thursday wanting to know …"
    `(?<last>\\bmy (?:last|latest|most recent|second|third|previous) (?:${NOUN}|call|contact|attempt)\\b(?: to \\S+(?: \\S+)?)? was\\b|\\blast (?:contact|message|email|attempt|try) (?:from me |of mine )?was (?:my|an?|the) (?:${NOUN}|call)\\b)`,
    // "He answered the follow-up I sent on the 6th", "no reply to the voicemail I left"
    `(?<relative>\\b(?:the|an?|that|this|my|any|to) ${ADJECTIVE}${NOUN}(?: (?:of thanks|of appreciation))?(?: (?:that|which))? (?:i|i'd|i've|i had|i have) (?:had |have |just |only |already )*(?:sent|wrote|written|e-?mailed|mailed|posted|left|made|dropped|texted|put|gave|did)\\b)`,
    `(?<mine>\\bmy ${ADJECTIVE}${NOUN} (?:of|on|from|to|the|last|yesterday|this)\\b)`,
  ].join("|"),
  "iu",
)

const DENIED =
  /\b(?:not|never|no|none|nothing|yet to|without|neither|nobody|if|should|would|will|going to|when|whether|need|must|forgot|drafts?)\b|n't\b/i
const CHANNELS: [RegExp, MessageClaim["channel"]][] = [
  [
    /\b(?:by|via|over) (?:the )?(?:phone|telephone)\b|\b(?:voice ?mail|rang|phoned|an? (?:call|ring) (?:from|off))\b/i,
    "phone",
  ],
  [/\be-?mail(?:s|ed)?\b|\binbox|@/i, "email"],
  [/\b(?:cards?|letters?|handwritten|hand-written|post(?:ed)?|mailbox|stamp)\b/i, "mail"],
]

/** The messages that a sentence tells by their noun, in sentences `told` does not speak of. */
export function sentOtherwise(reading: Reading, told: readonly Claim[]): MessageClaim[] {
  const claims: MessageClaim[] = []
  const spoken = new Set(
    told
      .filter(({ fact }) => fact === "message" || fact === "answered")
      .map(({ span }) => reading.at(span.start).sentence),
  )
  let seen = -1
  for (const first of reading.clauses) {
    if (first.sentence === seen) continue
    seen = first.sentence
    if (spoken.has(seen)) continue
    const sentence = reading.sentence(first)
    const from = first.start
    const text = reading.text.slice(from, sentence.at(-1)!.end)
    const match = OTHERWISE.exec(text)
    if (!match) continue
    const span = { start: from + match.index, end: from + match.index + match[0].length }
    const held = sentence.filter((one) => one.end > span.start && one.start < span.end)
    if (
      held.some(
        (one) =>
          one.story !== "mine" ||
          DRAFT_ORDER.test(one.text) ||
          one.block !== null ||
          one.command ||
          one.imagined ||
          one.question ||
          one.quoted ||
          labelled(one, reading) !== null,
      )
    )
      continue
    const end = held.at(-1)!.end
    const denied = match.groups?.relative === undefined ? text.slice(Math.max(0, match.index - 40), end - from) : ""
    if (DENIED.test(denied)) continue
    // "Mine went well", "his went to the boss": of the interview.
    if (match.groups?.own !== undefined && /'s\b/.test(match[0]) && !/^\p{Lu}/u.test(match[0])) continue
    if (match.groups?.own !== undefined && !isOfThanks(text, match.index + match[0].length, reading)) continue
    const claim = claimOf(match, span, end, reading)
    if (claim) claims.push(claim)
  }
  return claims
}

/** "Hers went by email": spoken of thanks, or it says how or to whom it went. */
function isOfThanks(text: string, end: number, reading: Reading): boolean {
  return (
    /^(?: off| out)?,? (?:(?:to|for) \p{Lu}|(?:by|via|through|over) (?:\w+ )?(?:e-?mail|mail|post|text|letter|card|message|linkedin|whatsapp))/u.test(
      text.slice(end),
    ) || OF_THANKS.test(reading.text)
  )
}

/** "Perla's went", "I emailed Perla hers": the one whose it is. */
function whoseIn(
  groups: Record<string, string | undefined>,
  span: { start: number; end: number },
  reading: Reading,
): ReturnType<typeof peopleIn> | null {
  if (groups.own === undefined && groups.each === undefined) return null
  const own = peopleIn(reading, span.start, span.end)
  if (own.who.length > 0) return own
  const word = /\b(?:hers|his)\b/i.exec(reading.text.slice(span.start, span.end))
  const name = word && lastNamed(reading, span.start)
  return name ? { who: [{ name }], span } : null
}

function claimOf(
  match: RegExpExecArray,
  span: { start: number; end: number },
  end: number,
  reading: Reading,
): MessageClaim | null {
  const sentence = reading.sentence(reading.at(span.start))
  const stop = sentence.at(-1)!.end
  const groups = match.groups ?? {}
  const clause = reading.at(span.start)
  const near = reading.text.slice(clause.start, end)
  const behind = reading.text.slice(clause.start, stop)
  const thanks =
    groups.said !== undefined ||
    groups.thanked !== undefined ||
    groups.own !== undefined ||
    groups.each !== undefined ||
    OF_THANKS.test(near)
  const byHand = /\b(?:cards?|handwritten|hand-written)\b/i.test(match[0])
  const asks = /\b(?:address|contact|e-?mail|number|details)\b(?! (?:went|from))/i.test(
    reading.text.slice(span.end, stop),
  )
  const written: MessageClaim["kind"] | null =
    thanks || byHand
      ? "thank_you"
      : asks && /\b(?:for|asking|begging|requesting|what)\b/i.test(reading.text.slice(span.end, stop))
        ? "contact_request"
        : STATE.test(behind) || groups.last !== undefined || /\b(?:follow|chas|nudg|remind|voice ?mail)/i.test(match[0])
          ? "follow_up"
          : null
  // "… but I don't have Kevin's address": Kevin got none.
  const without = sentence.find(
    (one) => one.start >= end && one.negated && /^(?:and|but|though|only)\b/i.test(one.text),
  )
  const to = whoseIn(groups, span, reading) ?? peopleIn(reading, sentence[0]!.start, without?.start ?? stop)
  const recruiter = to.who.some((who) => "kind" in who || isRecruiter(reading, who))
  const kind =
    recruiter && (written === "follow_up" || (written === null && groups.had)) ? "recruiter_check_in" : written
  if (kind === null) return null
  const met = lastMet(reading)
  const date = reading.dates.find(
    (one) =>
      (one.kind === "day" || one.kind === "event") &&
      one.start >= Math.max(sentence[0]!.start, groups.relative === undefined ? span.start - 30 : span.start) &&
      one.end <= stop &&
      (one.end <= end || !/\b(?:interview\w*|met|saw|spoke)\b/i.test(reading.text.slice(end, one.end))) &&
      !/^(?:by|until|till|before|since)$/.test(one.prep ?? ""),
  )
  const day = date?.day(reading.view({ tense: "past", event: met })) ?? null
  if (day !== null && Temporal.PlainDate.compare(day, reading.today) > 0) return null
  if (day !== null && met !== null && kind === "thank_you" && Temporal.PlainDate.compare(day, met) < 0) return null
  const channel = CHANNELS.find(([re]) => re.test(behind.slice(0, end - clause.start + 40)))?.[1] ?? null
  // Said at the table, not sent: "I said thanks as I left".
  if (
    groups.said !== undefined &&
    channel === null &&
    !/\b(?:text|whatsapp|message|since|already|writing|post)\b/i.test(near)
  )
    return null
  return {
    fact: "message",
    kind,
    day: day?.toString() ?? null,
    time: day === null ? null : (date?.time ?? null),
    daySpan: day !== null && date ? { start: date.start, end: date.end } : null,
    channel,
    channelSpan: null,
    definite: false,
    to: kind === "contact_request" ? [] : to.who,
    toSpan: kind === "contact_request" ? null : to.span,
    span,
    sure: true,
  }
}
