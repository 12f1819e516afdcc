/**
 * The interviews: day, hour, length, form, round, and who was there.
 * @module
 */
import type { Claim, InterviewClaim, Span } from "../claims.ts"
import { type Clause, IMAGINED_SENTENCE, wordsTense } from "../clauses.ts"
import { CORRECTS } from "../corrections.ts"
import { findTimes } from "../dates/times.ts"
import { type DateMention, hourOfDay } from "../dates.ts"
import { NAMED_PREP } from "../intent.words.ts"
import { interviewAt } from "../interviews/claim.ts"
import { encounters, hoursAgo, isNow, UNDONE } from "../interviews/encounter.ts"
import { fromLetter } from "../interviews/from-letter.ts"
import { settleHours } from "../interviews/hours.ts"
import { formatOf, minutesOf } from "../interviews/length.ts"
import { moveKnown } from "../interviews/moved.ts"
import { CHOSE, IN_FOR, isOneOf, mayChoose, ONE_ELSEWHERE, ONE_OF, PLACED_AT, WENT_FOR } from "../interviews/one-of.ts"
import { pairDays } from "../interviews/pairs.ts"
import { isParting, LEAVING, PARTING_DAY } from "../interviews/parting.ts"
import { asksBefore, isScheduled } from "../interviews/scheduled.ts"
import { ENCOUNTER, OCCASION, PRIVATE, WEAK_ENCOUNTER } from "../interviews/words.ts"
import type { NameMention } from "../names.ts"
import { dateBefore, type Event, type Reader, type Reading, takeLoose } from "../reading.ts"
import { lastNamed } from "../who.ts"

const NOUN =
  "(?:job |second |2nd |first |1st |third |final |panel |phone |video |zoom |teams |telephone |group |in-person |onsite |face[- ]to[- ]face |follow-up |technical |last )*interview(?:ed|s)?"

export const interview: Reader = {
  name: "interview",
  anchors: [
    { topic: "interview", re: new RegExp(`\\b${PARTING_DAY}`, "giu") },
    { topic: "interview", re: new RegExp(`\\b${IN_FOR}`, "gi") },
    {
      topic: "interview",
      re: new RegExp(
        `\\b(?:${NOUN}|i'm interviewing|am interviewing|interviewing (?:with|at|for)(?! (?:other|more|another))|saw (?:two|three|four|both|them)|phone screen(?:ing)?|interviewers?(?: were| was|:)|(?<=\\bmy )interviewer for (?:the |an? )?(?:[\\w-]+ ){1,4}?(?=on )|mine (?:was|is|happened|went|took place)|mine's|(?:had|did|sat|took|underwent|got|finished|went for|went to) mine|(?:first|second|third|other|next|last)(?: one| interview| round)?(?= (?:was|is|will))|in[- ]person(?= (?:is|was|scheduled|set|on|interview))|^in[- ]person(?= with)|(?:(?:recruiter|hr|initial|tech(?:nical)?|intro) )?(?:screen|loop)(?! (?:print|time))|(?:recruiter|hr|initial|technical) (?:call|chat|round)|(?:face[- ]to[- ]face|f2f|telephonic|virtual|managerial|online) (?:round|discussion|meeting)|(?:first|second|third|last|next|other|in-person|phone|video|zoom|final|this|real|actual) one(?= (?:was|is|will|with|on|at|for|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d))|screening(?: call)?|phone call interview|on-?site(?! (?:folks|people|interviewers|team|panel|crew|manager|parking))|panel|final round|(?:first|second|third|1st|2nd|3rd|next|last|final) round|video call|zoom(?: call)?|assessment (?:day|centre|center)|trial (?:shift|day)|working interview|(?:hiring manager|intro|introductory) (?:chat|call)|met(?: up)?(?: with)?|sat (?:down )?with|spoke (?:with|to)|(?:went|gone|been|come|came) (?:in )?(?:for|to see)(?! (?:good|lunch|the (?:day|week|month)|(?:\\w+ )?(?:days?|weeks?|fortnight|months?)))(?: an?)?|meeting with|try-?out|audition|seen by|(?:had|called|brought|invited|got|rang|asked) me in(?! (?:for a coffee))|big day|portfolio review|trial work|weld test|skills test|job talk|conversation for the \\w+(?: \\w+)? (?:job|post|position|role)|supposed to be|now it'?s|now its)\\b(?!'?s? (?:with my (?:friend|wife|mum|mom)))`,
        "gi",
      ),
    },
    { topic: "interview", re: new RegExp(`\\b(?:${ENCOUNTER}|${OCCASION})\\b`, "gi") },
    { topic: "interview", re: new RegExp(`\\b(?:${ONE_OF}|${WENT_FOR}|${PLACED_AT}|${CHOSE})`, "giu") },
    // "They called me on the 4th for a phone interview"
    {
      topic: "interview",
      re: /\b(?:called|rang|phoned) (?:me|us)(?= [^.;,!?]{0,24}\b(?:for|to do) (?:an?|the|my) (?:[\w-]+ ){0,2}(?:interview|screen|screening)\b)/gi,
    },
    // "Through to the final! It's on the 20th"
    {
      topic: "interview",
      re: /\b(?:through to|invited (?:me )?(?:back )?(?:to|for)|reached|made it (?:through )?to|got (?:in)?to) (?:the|a) (?:final|next|last|second|third)(?: round| stage| interview)?\b/gi,
    },
    // "Had the first on the 5th with Ines"
    {
      topic: "interview",
      re: /\b(?:had|did) (?:the|my) (?:first|second|other|initial|last|final)(?: one| round)?(?= (?:on|last|yesterday|this|with|by|over|back|\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)/gi,
    },
    // "Invited for the 11th at two, over Teams"
    {
      topic: "interview",
      re: /^(?:(?:i'm|i am|i've been|i was|been|got|now|and|so|yes) )*(?:invited|called|booked in|asked)(?: in| up| down| along)? for(?= (?:the |this |next |on )?(?:\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi,
    },
    // "They'd like me to come back on Friday at 2", "I'm going back on the 30th"
    {
      topic: "interview",
      re: /(?<=\b(?:me|us) to )(?:come|go|pop|call|be) (?:back|in)(?: in| again)?\b(?! (?:to|with) (?:them|him|her|you)\b)|(?<=\b(?:i'm|i am|im|we're) )(?:going|coming|heading|off|due|booked|wanted|invited|expected) back(?: (?:in|over|there))?(?= (?:on|for|this|next|tomorrow|the \d|mon|tue|wed|thu|fri|sat|sun|\d))/gi,
    },
    // "It's booked for Thursday at 10 with her boss"
    {
      topic: "interview",
      re: /(?<=^(?:and |so |but |ok |okay |yes |then )*(?:it'?s|it is|that'?s|that is|we'?re|i'?m|i am|they'?ve|now it'?s) (?:now |all |been )?)(?:booked|set|scheduled|arranged|fixed|confirmed|pencilled|penciled|down)(?: me)?(?: in| up)? for(?= (?:the |this |next |on )?(?:\w+day|mon|tue|wed|thu|fri|tomorrow|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi,
    },
    {
      topic: "interview",
      re: /\b(?:(?:been |was |got |is |they |it )(?:cancelled|canceled|called off)|moved|rescheduled|pushed(?: back)?|postponed|put (?:back|off)|shifted|changed|swapped|brought forward|bumped|switched|delayed|(?<=\b(?:rang|called|phoned|e-?mailed|texted|wrote|messaged|had|decided|asked|wants?|wanted|needs?|needed) (?:me )?to )(?:move|reschedule|postpone|push|change|switch|bump|shift|swap)(?= (?:it|my|the|our|this|mine|things)\b))\b(?= |$|,|!|\.)/gi,
    },
  ],
  read(reading) {
    const claims: Claim[] = []
    const events = reading.events.filter((event) => event.topic === "interview" && mayTell(event, reading))
    for (const event of events) claims.push(...claimsOf(event, reading))
    if (claims.every((claim) => claim.fact !== "interview" || claim.day === null)) {
      const told = fromLetter(reading)
      if (told !== null) claims.push(told)
    }
    claims.push(...slotOffered(reading, claims))
    const dayless = claims.find((claim) => claim.fact === "interview" && claim.day === null && claim.mode === "tell")
    if (
      claims.every((claim) => claim.fact !== "interview" || claim.day === null) &&
      !reading.situation.interviews?.length
    )
      claims.push(...encounters(reading, dayless, looksAhead(reading)))
    if (claims.length === 0) claims.push(...bareDay(reading))
    const told = joined(followed(claims as InterviewClaim[], reading))
    pairDays(told, reading)
    // "It was the 30th. Phone interview.": what is told without its day is of the only one there is.
    const dated = told.filter((claim) => claim.day !== null && claim.mode !== "cancel")
    if (dated.length === 1)
      for (const other of told) {
        if (other.day !== null || other.mode !== "tell" || other.another) continue
        if (other.format) dated[0]!.format ??= other.format
        if (other.minutes) dated[0]!.minutes ??= other.minutes
      }
    moveKnown(told, reading)
    settleHours(told, reading)
    return told
  },
}

/** "They wrote: would I come back on Dec 10 at 2 pm?": one slot and its hour; whether one answered is told apart. */
function slotOffered(reading: Reading, claims: readonly Claim[]): InterviewClaim[] {
  if (!reading.situation.interviews?.length && !claims.some((claim) => claim.fact === "interview")) return []
  for (const date of reading.dates) {
    if (date.kind !== "day" || date.lean === "past") continue
    const clause = reading.at(date.start)
    const sentence = reading.sentence(clause)
    const lead = reading.text.slice(sentence[0]!.start, date.start)
    if (clause.story !== "mine" || clause.block !== null || !OFFERS_SLOT.test(lead)) continue
    const time = date.time ?? reading.looseTimes.find((one) => one.start >= date.end && one.start < date.end + 12)?.time
    const day = date.day(reading.view({ tense: "future" }))
    if (!time || !day || Temporal.PlainDate.compare(day, reading.today) < 0) continue
    if (claims.some((claim) => claim.fact === "interview" && claim.day === day.toString())) continue
    return [interviewAt(date, { day: day.toString(), time, another: true, ahead: true, sure: !date.guess })]
  }
  return []
}

const OFFERS_SLOT =
  /\b(?:they|he|she|hr|wrote|e-?mail(?:ed)?|asked|asking|asks|texted|rang|called|phoned|said|message|messaged|letter|invit\w+)\b[^.!?]{0,50}\b(?:(?:would|could|can|will) (?:i|you)|(?:if|whether) (?:i|you)(?:'d| would| could| can|'ll| was| were)?)(?: (?:like|be able|able|free|happy|want|willing) to)? (?:come|do|attend|meet|join|go|pop|visit|have|sit|talk|speak)\b/i

/** "Through to round two! Friday at 11, with Imogen.": the day of a round told without one opens the next sentence. */
function followed(claims: InterviewClaim[], reading: Reading): InterviewClaim[] {
  if (claims.length > 12) return claims
  const rounds = [...claims, ...calledBack(claims, reading)]
  for (const claim of rounds) {
    if (claim.day !== null || claim.mode !== "tell" || !claim.another) continue
    const next = reading.at(claim.span.start).sentence + 1
    const date = reading.loose.find((one) => {
      if (one.kind !== "day" || one.lean === "past" || /^(?:by|until|till|before|since)$/.test(one.prep ?? ""))
        return false
      const clause = reading.at(one.start)
      const [first] = reading.sentence(clause)
      return (
        clause.sentence === next &&
        clause.story === "mine" &&
        !clause.question &&
        !clause.imagined &&
        first !== undefined &&
        one.start - first.start <= 8
      )
    })
    const day = date?.day(reading.view({ tense: "future" }))
    if (!date || !day) continue
    takeLoose(date, reading)
    const last = reading.sentence(reading.at(date.start)).at(-1)!
    const people = reading.names.filter(
      (name) =>
        name.start > date.end &&
        name.end <= last.end &&
        name.kind !== "recruiter" &&
        (name.link === "with" || /\bwith\b[^.;]*$/i.test(reading.text.slice(date.end, name.start))),
    )
    claim.day = day.toString()
    claim.time ??= hourOfDay(date, day)
    claim.ahead = Temporal.PlainDate.compare(day, reading.today) > 0
    claim.span = { start: date.start, end: date.end }
    claim.with.push(...people.map((name) => ({ name: name.name, span: { start: name.start, end: name.end } })))
    if (!claims.includes(claim)) claims.push(claim)
  }
  return claims
}

/** "Been invited back!", "Got a callback": one more round, told in a sentence of its own. */
function calledBack(claims: readonly InterviewClaim[], reading: Reading): InterviewClaim[] {
  return reading.clauses.flatMap((clause) => {
    if (clause.question || clause.imagined || clause.story !== "mine" || clause.block !== null || clause.negated)
      return []
    if (!CALLED_BACK.test(clause.text)) return []
    if (claims.some((claim) => reading.at(claim.span.start).sentence === clause.sentence)) return []
    const event: Event = { topic: "interview", clause, spans: [clause], dates: [], times: [] }
    return [{ ...empty(event), another: true }]
  })
}

const CALLED_BACK =
  /\b(?:invited|asked|called|wanted|needed|(?<!\bi )had|got) (?:me |us )?(?:back\b|in again)|\bhaving me back\b|\bwants? (?:me|us) (?:back|in again)|\b(?:got|had|have|given) (?:an?|the|my) call-?back\b|\b(?:made|through to|made it to|got) (?:the |a )?(?:second|2nd|next|final|last|third) (?:round|stage|interview|one|cut)\b/i

/** Told, or taken for granted inside a question: "when do I write after my interview on Monday?" */
function mayTell(event: Event, reading: Reading): boolean {
  const { clause } = event
  if (clause.story !== "mine" || clause.block !== null || clause.command) return false
  const words = reading.text.slice(clause.start, clause.end)
  const [first] = reading.sentence(clause)
  if (first && IMAGINED_SENTENCE.test(first.text)) return false
  if (clause.quoted && !/\byou(?:r)?\b/i.test(words)) return false
  if (
    clause.imagined &&
    !/\b(?:my|the) (?:\w+ )?interview (?:was|is|on)\b|\bi (?:had|did)\b|\bi interviewed\b/i.test(words)
  )
    return false
  if (/^\s*(?:and |but |so )*(?:if|suppose|what if|imagine|unless|whether|say i|pretend|let's say)\b/i.test(words))
    return false
  // Their timetable, not one's own: "interviews are held w/c 7 December".
  if (
    /\binterviews (?:are|will|being|to be|run|happen|take|start|begin|w\/c|held|from|until|week)\b/i.test(words) &&
    !/\b(?:my|i|i'm|i've|we|me|both|two)\b/i.test(words)
  )
    return false
  if (clause.question)
    return (
      /\b(?:my|the|an|this|that|a|\w+'s)\s+(?:\w+\s+){0,2}(?:interview|phone screen|panel|screening)\b|(?:day|yesterday|today|morning)'s (?:\d{1,2}[.:]\d\d|\d{1,2} ?[ap]m|noon)\b|\bi\s+(?:had|interviewed|met|did|was interviewed|went)\b|^(?:interviewed|interview)\b|\binterview(?:ed)? (?:was |on |is |last |yesterday|this|today)/i.test(
        words,
      ) && !/\b(?:move|resched\w+|change|postpone|bring|what if|if i)\b/i.test(words)
    )
  return true
}

function claimsOf(event: Event, reading: Reading): InterviewClaim[] {
  const { clause } = event
  const words = clause.text
  const anchor = reading.text.slice(event.spans[0]!.start, event.spans[0]!.end)
  if (
    /\b(?:cancelled|canceled|(?:had|have|having|need|needed) to cancel|called off|fallen through|fell through)\b/i.test(
      words,
    )
  )
    return [{ ...empty(event), mode: "cancel" }]
  const moves =
    /\b(?:moved|rescheduled|pushed|postponed|put (?:back|off)|shifted|changed|swapped|brought forward|bumped|switched|delayed|now it'?s|now its)\b/i
  const isMove = moves.test(words) || TO_MOVE.test(words)
  if (isMove && PRIVATE.test(words)) return []
  if (
    (WEAK_ENCOUNTER.test(anchor) || /^(?:met|spoke|sat|saw|meeting|zoom|video)/i.test(anchor)) &&
    PRIVATE.test(words) &&
    !/\binterview/i.test(words)
  )
    return []
  const weak =
    /^(?:met|spoke|sat down|meeting|seen by|went|gone|been|come|came|zoom|supposed|moved|rescheduled|pushed|postponed|put|shifted|changed|swapped|brought|bumped|switched|delayed|now|panel|on-?site)/i.test(
      anchor,
    )
  if (
    /^(?:moved?|changed?|swap|switch(?:ed)?|shift(?:ed)?|put (?:back|off)|delayed|push(?:ed)?|bump|postpone|reschedule)/i.test(
      anchor,
    ) &&
    !interviewNear(event, reading)
  )
    return []
  if (
    /^(?:went|gone|been|come|came)/i.test(anchor) &&
    !/\b(?:job|role|post|position|vacancy|interview|gig|trial|about (?:an? |the |their |being |becoming )?\p{L}+)\b/iu.test(
      words,
    ) &&
    !(/\bto (?:meet|see)\b/i.test(words) && reading.events.some((one) => one !== event && one.topic === "interview")) &&
    !ERRAND.test(reading.text.slice(event.spans[0]!.start, event.spans[0]!.end + 24)) &&
    !(event.dates[0]?.time || reading.names.some((name) => name.start >= clause.start && name.end <= clause.end)) &&
    !goesOn(event, reading)
  )
    return []
  const ahead = reading.text.slice(Math.max(0, event.spans[0]!.start - 400), event.spans[0]!.start)
  // "Went for the 3rd" chose a day, "went for the cook's job" did not.
  const chose = A_CHOICE.test(anchor) && (!/^went/i.test(anchor) || CHOSEN_DAY.test(words))
  if (chose && !(mayChoose(ahead) || reading.situation.replies?.some((reply) => reply.about === "invitation")))
    return []
  if (/^(?:one$|(?:an?|the|my) \w+ one$|mine\b)/i.test(anchor)) {
    const sentence = reading.sentence(clause).map((one) => one.text)
    if (!isOneOf(ahead) || (/\bone$/i.test(anchor) && ONE_ELSEWHERE.test(sentence.join(" ")))) return []
  }
  if (/^(?:sent|send|packed|shipped)\b/i.test(anchor) && !(PLACED_BY.test(reading.text) && event.dates.length > 0))
    return []
  // Their own meeting about it: "panel meets on the 16th".
  if (
    /^panel$/i.test(anchor) &&
    /\bpanel (?:meets?|sits?|convenes?|reconvenes?|decides?|scores?|votes?|reviews?|deliberates?|discuss\w*|is (?:meeting|sitting)|(?:will|to) (?:meet|sit|decide|vote|review|choose|pick))\b/i.test(
      words,
    )
  )
    return []
  if (PARTED.test(anchor)) {
    if (!isParting(sentenceOf(event, reading)) || reading.situation.interviews?.length) return []
    if (event.dates.length === 0) return []
  }
  if (/^spoke/i.test(anchor) && event.dates.length === 0) return []
  const instead = replaced(event, reading)
  if (instead.length > 0) return instead
  if (
    /\b(?:supposed to|meant to|was going to|originally|was to be|should have been)\b/i.test(words) &&
    !/\binstead\b/i.test(words)
  )
    return cancelled(event, reading)
  if (isNegated(words, anchor, reading.text.slice(Math.max(0, clause.start - 20), clause.start))) return []
  if (
    /\b(?:missed|no-?showed|slept through|didn't (?:make|get to|turn up (?:to|for|at)|go to|attend|show up (?:to|for)))\b[^.;,]{0,20}\b(?:interview|trial|call|panel)\b/i.test(
      words,
    )
  )
    return []
  // The candidate's own work: "I interviewed people all day Monday".
  if (
    /\b(?:i|we|i've|we've)(?: have)? interviewed (?:people|candidates|applicants|him|them|my|someone|somebody|folks|lads|girls|guys|kids|students)\b/i.test(
      words,
    ) ||
    /^interviewed (?:people|candidates|applicants|my|someone|somebody)\b/i.test(words)
  )
    return []
  // "The day after the interview" is no day of it.
  const days = event.dates.filter(
    (date) =>
      date.kind === "day" || (date.kind === "event" && !/\binterview$/i.test(reading.text.slice(date.start, date.end))),
  )
  const base = {
    ...empty(event),
    mode: isMove ? ("move" as const) : ("tell" as const),
    another: chose || isAnother(words, anchor) || /\bback\b|\bagain$/i.test(anchor),
  }
  const near = nearWords(event, reading)
  const format = formatOf(words) ?? formatOf(near)
  if (format) base.format = format
  const minutes = minutesOf(near)
  const long = minutes ?? days.find((date) => date.minutes !== undefined)?.minutes ?? event.times[0]?.minutes
  if (long) base.minutes = long
  base.with = peopleOf(event, reading)
  const which = /\b(first|1st|initial|second|2nd|last|final)\b/i.exec(`${words} ${anchor}`)?.[1]?.toLowerCase()
  if (which) base.which = /^(?:first|1st|initial)$/.test(which) ? "first" : /^s|^2/.test(which) ? "second" : "last"
  const tense = chose ? "future" : tenseOf(event, reading)
  base.ahead = tense === "future"
  if (days.length === 0) {
    const there = rightThere(event, reading)
    if (there) return [{ ...base, ...there, ahead: false }]
    const before = reading.sentence(clause).filter((one) => one.index <= clause.index)
    const from = before[0]!.start
    const justNow =
      /\b(?:just|literally just|only just|fresh|straight) (?:out of|off|back from|home from|done with|through with|had|finished|ended|got (?:out|off|back|done|home|through)|came (?:out|off|from|back)|come (?:out|off|from|back)|stepped (?:out|off)|hung up|put the phone down|left|walked out|wrapped up|done|did|been (?:in|interviewed|seen)|interviewed|met|completed)\b/i.exec(
        reading.text.slice(from, clause.end),
      )
    if (justNow && told(event))
      return [
        {
          ...base,
          ahead: false,
          day: reading.today.toString(),
          time: event.times[0]?.time ?? started(event, reading),
          span: { start: from + justNow.index, end: from + justNow.index + justNow[0].length },
        },
      ]
    const time = event.times[0]
    return [{ ...base, time: time?.time ?? null, span: time ? { start: time.start, end: time.end } : base.span }]
  }
  if (weak && /^(?:moved|zoom|panel|on-?site)/i.test(anchor) && days.length === 0) return []
  const claims: InterviewClaim[] = []
  // "It wasn't yesterday, it got pushed to tomorrow": the first day is none.
  const held = days.filter(
    (date) =>
      /^(?:until|till|til)$/.test(date.prep ?? "") ||
      !NOT_ON.test(reading.text.slice(Math.max(0, date.start - 30), date.start)),
  )
  if (held.length === 0) return []
  const moved = isMove ? held.filter((date) => !isFrom(date, reading)) : days
  // "To move it from Friday to Monday", whose Monday another event holds: `moveKnown` finds it.
  if (isMove && moved.length === 0 && reading.situation.interviews?.length) return []
  for (const date of moved.length > 0 ? moved : held) {
    const moves = isMove && movesTo(date, reading) ? "future" : wasThen(date, clause, reading)
    const found = date.day(
      reading.view({ tense: date.lean ?? moves ?? tense, event: date.kind === "event" ? baseOf(date, reading) : null }),
    )
    if (!found) continue
    const time = hourOfDay(date, found) ?? (oneDay(days, reading, tense) ? (event.times[0]?.time ?? null) : null)
    const day = nightOf(found, time, date, tense, reading)
    claims.push({
      ...base,
      day: day.toString(),
      time: time ?? (date.lean === "past" ? hourOf(event, date, reading) : null),
      span: { start: date.start, end: date.end },
      sure: !date.guess,
      ahead: Temporal.PlainDate.compare(day, reading.today) > 0 || (tense === "future" && day.equals(reading.today)),
    })
  }
  return claims
}

/** What moves an interview ahead names a day ahead. */
function movesTo(date: DateMention, { situation, today }: Reading): boolean {
  return (
    /^(?:to|until|till)$/.test(date.prep ?? "") ||
    (situation.interviews ?? []).some((one) => one.at.slice(0, 10) >= today.toString())
  )
}

function isFrom(date: DateMention, { text }: Reading): boolean {
  return date.prep === "from" || /\bfrom (?:the )?$/i.test(text.slice(Math.max(0, date.start - 9), date.start))
}

/** "Rang to move my interview from Thursday to Friday" */
const TO_MOVE =
  /\b(?:rang|called|phoned|e-?mailed|texted|wrote|messaged|had|decided|asked|wants?|wanted|needs?|needed) (?:me )?to (?:move|reschedule|postpone|push|change|switch|bump|shift|swap)\b/i
const NOT_ON = /\b(?:wasn't|isn't|was not|is not|not being)(?: (?:on|actually|really|even|held|at))* (?:the )?$/i
const PARTED = new RegExp(`^${LEAVING}$`, "iu")
const ERRAND = new RegExp(`^${IN_FOR}`, "i")

function sentenceOf(event: Event, reading: Reading): string {
  const sentence = reading.sentence(event.clause)
  return reading.text.slice(sentence[0]!.start, sentence.at(-1)!.end)
}

const A_CHOICE = /^(?:picked|chose|booked|accepted|confirmed|took|settled on|went for|plumped for)$/i
const CHOSEN_DAY = new RegExp(`\\b${CHOSE}`, "iu")
const PLACED_BY =
  /\b(?:agency|recruiters?|temps?|staffing|consultant|agent)\b|\b(?:you(?: (?:guys|lot|all|people|folks))?|y'?all|your (?:office|agency|branch|desk|team|people|lot))(?:'ve| had| have| just| also)* (?:sent|packed|shipped)\b|\bby (?:you\b|y'?all)/i

/** "I got an interview at Kestrel, it was Monday": the clause of the day tells its tense. */
function wasThen(date: DateMention, clause: Clause, reading: Reading): "past" | null {
  const own = reading.at(date.start)
  return own !== clause &&
    /\b(?:it|that|this|which|mine|interview) was\b(?! (?:meant|supposed|going|due|to)\b)/i.test(own.text)
    ? "past"
    : null
}

/** "Thursday, definitely Thursday": the same day told twice. */
function oneDay(days: DateMention[], reading: Reading, tense: "past" | "future" | null): boolean {
  if (days.length > 4) return false
  const named = days.map((date) => date.day(reading.view({ tense: date.lean ?? tense }))?.toString())
  return named.every((day) => day === named[0])
}

/** "That day", "a fortnight before that": counted from the day named last, else from the interview known. */
function baseOf(date: DateMention, reading: Reading): Temporal.PlainDate | null {
  const before = dateBefore(reading.dates, date.start, (one) => one.kind === "day")
  return before?.day(reading.view({ tense: before.lean ?? "past" })) ?? reading.interviewDays.at(-1) ?? null
}

/** "He rang me on the 6th and we did a phone interview right there": the day of the call. */
function rightThere(event: Event, reading: Reading): Pick<InterviewClaim, "day" | "time" | "span"> | null {
  const { clause } = event
  if (
    !/\b(?:right (?:there|then)|there and then|then and there|on the spot|straight away|on that call)\b/i.test(
      clause.text,
    )
  )
    return null
  const date = dateBefore(reading.dates, event.spans[0]!.start, (one) => one.kind === "day")
  if (date === undefined || reading.at(date.start).sentence !== clause.sentence) return null
  const day = date.day(reading.view({ tense: date.lean ?? "past" }))
  return day && { day: day.toString(), time: hourOfDay(date, day), span: { start: date.start, end: date.end } }
}

/** Told after midnight, "tonight at nine" was yesterday. */
function nightOf(
  day: Temporal.PlainDate,
  time: string | null,
  date: DateMention,
  tense: "past" | "future" | null,
  { now, today, text }: Reading,
): Temporal.PlainDate {
  if (now.hour >= 5 || !day.equals(today) || tense === "future") return day
  const evening = /tonight|evening|night/i.test(text.slice(date.start, date.end))
  const later = time !== null && time > now.toPlainTime().toString({ smallestUnit: "minute" })
  return later || (evening && time === null) ? day.subtract({ days: 1 }) : day
}

/** "Came out of it an hour ago, it was at 8.30": the hour told, else counted back. */
function hourOf(event: Event, date: DateMention, reading: Reading): string | null {
  const words = reading.text.slice(date.start, date.end)
  if (!/(?:hours?|hrs?) ago$/i.test(words)) return null
  const ended = /\b(?:out|off|finished|ended|over|done|left|back|home)\b/i.test(event.clause.text)
  return started(event, reading) ?? hoursAgo(words, reading, ended)
}

/** "Just got off a call, started 11": the hour in the words behind it. */
function started(event: Event, reading: Reading): string | null {
  const sentence = reading.sentence(event.clause)
  const inside = (one: { start: number; end: number }): boolean =>
    one.start >= sentence[0]!.start && one.end <= sentence.at(-1)!.end
  return (
    reading.looseTimes.find(inside)?.time ?? reading.dates.find((one) => inside(one) && one.time !== null)?.time ?? null
  )
}

function told(event: Event): boolean {
  return !event.clause.question && !event.clause.imagined
}

function empty(event: Event): InterviewClaim {
  return interviewAt(event.spans[0]!)
}

/** "Was supposed to be today, now it's the 2nd": the first day is off. */
function cancelled(event: Event, reading: Reading): InterviewClaim[] {
  const date = event.dates.find((d) => d.kind === "day")
  const day = date?.day(reading.view({ tense: "future" }))
  if (!date || !day) return []
  return [{ ...empty(event), mode: "cancel", day: day.toString(), span: { start: date.start, end: date.end } }]
}

/** "Was going to be Thursday, it's Monday the 23rd at 3 instead": the day planned is off, the one behind it holds. */
function replaced(event: Event, reading: Reading): InterviewClaim[] {
  const sentence = reading.sentence(event.clause)
  const [from, to] = [sentence[0]!.start, sentence.at(-1)!.end]
  if (!PLANNED.test(reading.text.slice(from, to))) return []
  const [planned, held] = reading.dates.filter((date) => date.kind === "day" && date.start >= from && date.end <= to)
  if (!planned || !held || !PLANNED.test(reading.text.slice(from, planned.start))) return []
  const between = reading.text.slice(planned.end, held.start)
  const behind = reading.text.slice(held.end, Math.min(to, held.end + 40))
  if (NOT_IT.test(between) || !(HOLDS.test(between) || /\binstead\b/i.test(behind))) return []
  const old = planned.day(reading.view({ tense: planned.lean ?? "future" }))
  const day = held.day(reading.view({ tense: "future", from: reading.today, event: old }))
  if (!old || !day || day.equals(old)) return []
  for (const date of [planned, held]) takeLoose(date, reading)
  const time = hourOfDay(held, day) ?? event.times.find((one) => one.start > held.start)?.time ?? null
  return [
    { ...empty(event), mode: "cancel", day: old.toString(), span: { start: planned.start, end: planned.end } },
    {
      ...empty(event),
      day: day.toString(),
      time,
      with: peopleOf(event, reading),
      ahead: Temporal.PlainDate.compare(day, reading.today) > 0,
      span: { start: held.start, end: held.end },
    },
  ]
}

const PLANNED =
  /\b(?:(?:was|were)(?: only| all| first)? (?:going|supposed|meant|due|set|booked|scheduled|planned|down|arranged|pencilled|penciled)|originally|was to be|should(?: have|'ve) been|had been (?:set|booked|scheduled|arranged))\b/i
const HOLDS =
  /\b(?:now|instead|moved?|changed|switched|resched\w+|re-?booked|postponed|pushed|bumped|shifted|brought|put (?:back|off)|delayed|it'?s|it is|it'll|will be|is on)\b/i
/** What is told of the second day is not the interview. */
const NOT_IT = /\b(?:decid\w+|decision|thank\w*|e-?mail\w*|answer|hear|know|let me)\b/i

/** "Round one was a phone screen …, and yesterday I went in and met Wendy": the sentence is about interviews. */
function goesOn(event: Event, reading: Reading): boolean {
  const sentence = reading.sentence(event.clause)
  const next = reading.clauses[event.clause.index + 1]
  return (
    (next?.sentence === event.clause.sentence && /^and (?:i )?(?:met|saw|spoke|talked|sat)\b/i.test(next.text)) ||
    sentence.some(
      (one) => one !== event.clause && /\b(?:interview|phone screen|round (?:one|two|\d))\b/i.test(one.text),
    )
  )
}

function isNegated(words: string, anchor: string, lead: string): boolean {
  const at = words.toLowerCase().indexOf(anchor.toLowerCase())
  // "I go before the panel on Monday"
  if (/^before\b/i.test(words) && /\b(?:go|goes|going|went|up|stand|stood|sit|sat|appear\w*|been|come)\s*$/i.test(lead))
    return false
  return (
    /\b(?:no|not|never|haven't|hasn't|didn't|don't|won't|wasn't|without|before (?:any|the|my))\b[^,;]{0,25}$/i.test(
      words.slice(0, at),
    ) && !/\b(?:not (?:sure|bad|good)|no problem)\b/i.test(words.slice(0, at))
  )
}

function interviewNear(event: Event, reading: Reading): boolean {
  if ((reading.situation.interviews?.length ?? 0) > 0)
    return !/\b(?:house|flat|apartment|cities|city|countries|teams?|jobs?|my mind|address|room|venue|location|building|link|platform|floor)\b/i.test(
      event.clause.text,
    )
  return /\binterview|screen|onsite|panel/i.test(
    reading
      .sentence(event.clause)
      .map((clause) => clause.text)
      .join(" "),
  )
}

function isAnother(words: string, anchor: string): boolean {
  return /\b(?:second|2nd|another|third|3rd|final|next round|further|follow-?up interview|last round|one more|callback|again with|round (?:two|2|three|3)|(?:asked|called|invited|wants?) me (?:in|back|over|up)\b.*\bagain|next interview|onsite|on-site|then)\b/i.test(
    `${words} ${anchor}`,
  )
}

/** Whom the sentence names as met: with, met, interviewers were. A neighbour sentence's people are joined by the merge. */
function peopleOf(event: Event, reading: Reading): { name: string; span: Span }[] {
  const inClauses = nearClauses(event, reading)
  const pronoun = /\bwith (?:her|him)\b|\b(?:meet|met|see|saw) (?:her|him)(?= and\b)/i.exec(event.clause.text)
  if (pronoun && event.spans[0]!.start <= event.clause.start + pronoun.index) {
    const start = event.clause.start + pronoun.index
    const person = lastNamed(reading, start)
    // "With her and the publisher, Mr. Haddad"
    const too = reading.names.filter(
      (name) =>
        name.kind === "interviewer" &&
        name.name !== person &&
        name.start > start &&
        inClauses(name.start) &&
        AND.test(reading.text.slice(start + pronoun[0].length, name.start)),
    )
    if (person)
      return [
        { name: person, span: { start, end: start + pronoun[0].length } },
        ...too.map((name) => ({ name: name.name, span: { start: name.start, end: name.end } })),
      ]
  }
  // "She interviewed me Friday": the one named before.
  const subject = BY_PRONOUN.exec(event.clause.text)
  if (subject) {
    const start = event.clause.start + subject.index
    const person = lastNamed(reading, start)
    if (person) return [{ name: person, span: { start, end: start + subject[0].length } }]
  }
  const parted = PARTED.test(reading.text.slice(event.spans[0]!.start, event.spans[0]!.end))
  const sentence = event.clause.sentence
  return reading.names
    .filter(
      (name) =>
        (parted && reading.at(name.start).sentence === sentence && /^(?:subject|object)$/.test(name.link ?? "")) ||
        (inClauses(name.start) &&
          ((name.kind === "interviewer" && (name.link === "with" || name.link === "named" || name.link === "list")) ||
            (ALONE.test(reading.text.slice(Math.max(0, name.start - 12), name.start)) &&
              isInterviewer(name, reading)))),
    )
    .map((name) => ({ name: name.name, span: { start: name.start, end: name.end } }))
}

const AND = /^ and (?:(?:the|her|his|their|an?|my) [\p{L} -]{2,30},? |also |with )?(?:called |named )?$/iu

/** "First one was the 9th, just Philippa". */
const ALONE = /[,(-] ?(?:just|only|by|solely) $/i

function isInterviewer({ name, kind }: NameMention, { names }: Reading): boolean {
  return (
    kind === "interviewer" || (kind === null && names.some((one) => one.name === name && one.kind === "interviewer"))
  )
}

const BY_PRONOUN =
  /^(?:and |but |so )?(?:he|she) (?:was the one (?:who|that) )?(?:(?:interviewed|saw|met|grilled|quizzed|assessed|questioned) (?:me|us)\b|(?:ran|took|led|held|conducted|chaired) (?:it|the interview|my interview|the (?:whole )?thing)\b)/i

/** The words of the event's own clauses, and of a sentence behind it that goes on about it. */
function nearWords(event: Event, reading: Reading): string {
  const inClauses = nearClauses(event, reading)
  const own = reading.sentence(event.clause).filter((one) => inClauses(one.start))
  const last = reading.sentence(event.clause).at(-1)!
  const behind = reading.clauses[last.index + 1]
  let end = own.at(-1)!.end
  if (own.at(-1) === last && behind && GOES_ON.test(behind.text) && behind.story === "mine" && behind.block === null)
    end = reading.sentence(behind).at(-1)!.end
  return reading.text.slice(own[0]!.start, end)
}

/** "It took 40 minutes", "Half an hour it was", "Over Zoom." */
const GOES_ON =
  /^(?:it|that|this|whole thing|all in all|the (?:whole )?(?:thing|call|interview|chat|meeting|conversation))\b|^(?:lasted|took|went|ran|was(?= (?:only |just |about |around |roughly |maybe |like |over |under )*(?:\d|an? |half|twenty|thirty|forty|ten|fifteen))|about|around|roughly|just|only|over|by|on|via|in person|phone|zoom|teams|video)\b|^(?:\w+ )?(?:half an hour|\d+ min|\w+ minutes|an hour)/i

/** The event's clause and those behind it in the sentence up to the next interview. */
function nearClauses(event: Event, reading: Reading): (offset: number) => boolean {
  const next = reading.events.find(
    (other) =>
      other.topic === "interview" &&
      other.clause.index > event.clause.index &&
      other.clause.sentence === event.clause.sentence &&
      other.dates.length > 0,
  )
  return (offset) => {
    const clause = reading.at(offset)
    return (
      clause.sentence === event.clause.sentence &&
      clause.index >= event.clause.index &&
      (next === undefined || clause.index < next.clause.index) &&
      clause.story === "mine"
    )
  }
}

/** Past unless the words, or the whole message, look ahead. */
export function tenseOf(event: Event, reading: Reading): "past" | "future" | null {
  const { clause } = event
  const words = clause.text
  const { start, end } = event.spans[0]!
  if (
    WANTED_BACK.test(reading.text.slice(Math.max(clause.start, start - 40), end + 7)) &&
    !/\b(?:went|was|were)\b/i.test(words)
  )
    return "future"
  if (isScheduled(clause, reading)) return "future"
  // A finite verb decides whatever stands around it: "Will Grant interviewed me Friday".
  if (
    /^(?:(?:saw|met|interviewed|grilled|quizzed|questioned|assessed|screened|vetted|had|called|brought|put|sat|showed|walked|took) (?:me|us)\b|(?:was|were|got) (?:seen|interviewed|grilled|quizzed|put))/i.test(
      reading.text.slice(start, end + 3),
    ) &&
    !/\b(?:will|to|gets?|be|being)\s+$/i.test(reading.text.slice(Math.max(clause.start, start - 8), start))
  )
    return "past"
  if (/\b(?:interviewed|met|spoke|sat down|went|did|had|was|were)\b/i.test(words) && clause.tense !== "future")
    return "past"
  // A promise in the same breath lies ahead; the interview it follows does not.
  if (clause.tense === "future" && wordsTense(words) === null && THEY_PROMISE.test(reading.text)) return "past"
  if (clause.tense === "future") return "future"
  // "He called and confirmed the second round on Friday"
  if (
    /\b(?:confirmed|booked|scheduled|fixed|arranged|set up|invited me (?:to|for|back)|set it for|(?:wants?|wanting|like|liked|keen for|ask(?:ed|ing|s)?|call(?:s|ing)|invit(?:es|ing)) (?:me|us) (?:(?:to (?:come|go|do|have)|back|in|over|again|along) ?)*(?:for|to|on|in)?|calling me|having me)\b/i.test(
      words,
    ) &&
    /\b(?:round|second|2nd|next|final|another|further|interview)\b/i.test(words)
  )
    return "future"
  if (looksAhead(reading)) return "future"
  if (clause.tense === "past") return "past"
  return messageTense(reading)
}

/** "They want me back Thursday", "asked me in again", "I'm going back on the 30th": one more, still ahead. */
const WANTED_BACK =
  /\b(?:invited|called|booked in|asked)(?: in| up| down| along)? for\b|\b(?:wants?|wanting|needs?|(?:'d|would) like|likes|inviting|having) (?:me|us) (?:to (?:come|go|pop|call|be) )?(?:back|in|over|along|round)\b|\b(?:asked|invited|wanted|told|called) (?:me|us) (?:to (?:come|go|pop|call|be) )?(?:(?:back )?(?:in|over|along|round) (?:again|back)|back in\b|back(?= (?:on|for|this|next|mon|tue|wed|thu|fri|sat|sun)\b))|\b(?:me|us) to (?:come|go|pop) (?:back|in)\b|\b(?:i'm|i am|im|we're) (?:going|coming|heading|off|due|booked|wanted|invited|expected) back\b/i

const THEY_PROMISE =
  /\b(?:they|he|she|hr|boss|manager|owner|head)\b(?:'ll|'d| \w+){0,3} (?:let me know|tell me|call me|ring me|email me|text me|get back|decide|be in touch|make up|hear)\b|\b(?:haven't|not|nothing) (?:heard|sent|thanked)\b/i

/** "Any tips?", "how should I prepare": the interview lies ahead. */
function looksAhead(reading: Reading): boolean {
  if (asksBefore(reading)) return true
  return (
    /\b(?:any tips|prepare(?! (?:an?|the|my|me|him|her|them|another|one)\b(?! interview))|preparation|prep|what (?:should|do|shall) i (?:ask|wear|bring|say|expect)|nervous|how do i handle|wish me luck|fingers crossed for|coming up|upcoming|questions to ask|what to ask|ahead of (?:it|the interview)|before the interview|still ahead|first interview of)\b/i.test(
      reading.text.replace(NAMED_PREP, ""),
    ) &&
    !/\b(?:thank(?:ed| you (?:note|email|card|sent))|in (?:my|the|a) (?:thank|follow|note|e-?mail|card|letter)|haven't heard|not heard|no reply|interviewed|follow(?:ed)? up|went (?:well|ok|fine|badly|great))\b/i.test(
      reading.text,
    )
  )
}

function messageTense(reading: Reading): "past" | null {
  return /\b(?:thanked|sent|haven't heard|not heard|heard nothing|no reply|nothing since|interviewed|told me|said|nothing sent|no thank)\b/i.test(
    reading.text,
  )
    ? "past"
    : null
}

/** A message that is little but a day answers the first question there is: when was it. */
function bareDay(reading: Reading): InterviewClaim[] {
  const corrects = CORRECTS.test(reading.text)
  const took = tookPlace(reading)
  if (
    (reading.situation.interviews?.length && !corrects && !took) ||
    (reading.asked !== null && !/^interviews/.test(reading.asked))
  )
    return []
  const date = reading.loose.find((d) => d.kind === "day")
  if (!date) return []
  const clause = reading.at(date.start)
  if (clause.question || clause.imagined || clause.story !== "mine" || clause.block !== null || clause.command)
    return []
  if (UNDONE.test(clause.text) || isNow(date, reading)) return []
  const sentence = reading.sentence(clause)
  if (PRIVATE.test(sentence.map((one) => one.text).join(" "))) return []
  const around = `${reading.text.slice(sentence[0]!.start, date.start)} ${reading.text.slice(date.end, sentence.at(-1)!.end)}`
  const untimed = findTimes(around).reduceRight(
    (words, time) => words.slice(0, time.start) + words.slice(time.end),
    around,
  )
  const bare = reading.names.reduce((words, name) => words.replace(name.name, ""), untimed)
  const filler = bare
    .replace(/\b(?:for|as) (?:an? |the )?[\p{L} ]{2,40}$/iu, "")
    .replace(
      /\b(?:it|that|this|was|is|on|at|the|i think|had it|have it|interview|just|yes|sorry|actually|oops|no|wait|correction|meant|i|mean|my mistake|my bad|with|and|job|yeah|ok|sure|um|er|well|morning|afternoon|evening|last|so|happened|took place|of|this|erm|uh|hm+|bout|about|ish|gone|around|roughly|hi|hey|oh|there|hang|hold|nah)\b|[\d:.,;!?()'"-]|am\b|pm\b/gi,
      "",
    )
    .trim()
  const met = reading.names.some(
    (name) => name.link === "with" && name.start >= sentence[0]!.start && name.end <= sentence.at(-1)!.end,
  )
  // "That was April 28, mail sorter.": the clause of the day says all.
  const thatWas = /^(?:that|it|this) (?:was|is)\b/i.test(clause.text) && clause.end - date.end <= 2
  if (!met && !thatWas && !took && filler.split(/\s+/).filter(Boolean).length > 1) return []
  if (/\b(?:by|until|till|back)\b/i.test(date.prep ?? "")) return []
  const tense = date.lean ?? (clause.tense === "future" || looksAhead(reading) ? "future" : "past")
  const day = date.day(reading.view({ tense }))
  if (!day) return []
  takeLoose(date, reading)
  return [
    interviewAt(date, {
      mode: took ? "move" : reading.situation.interviews?.length ? "correct" : "tell",
      day: day.toString(),
      time: hourOfDay(date, day),
      ahead: Temporal.PlainDate.compare(day, reading.today) > 0,
      sure: !date.guess,
    }),
  ]
}

/** "Done now! It was today at 1pm": what was known as ahead has been. */
function tookPlace({ situation, today, text }: Reading): boolean {
  return (
    (situation.interviews ?? []).filter((one) => one.at.slice(0, 10) > today.toString()).length === 1 &&
    TOOK_PLACE.test(text)
  )
}

const TOOK_PLACE =
  /\b(?:it|that|mine|the interview|they)(?:'s| has| have)? (?:already |just |actually )*(?:was (?:actually |already )?(?:today|yesterday|this (?:morning|afternoon)|earlier)|been and gone|happened|took place|went ahead|over|done|took me early|saw me early)\b|\b(?:done|over|happened) (?:now|already)\b/i

/** One interview told in two clauses ("panel on June 10 … with Dana") is one claim. */
function joined(claims: InterviewClaim[]): InterviewClaim[] {
  const result: InterviewClaim[] = []
  for (const claim of claims) {
    const same = result.find((other) => other.mode === claim.mode && other.day !== null && other.day === claim.day)
    if (same) {
      same.time ??= claim.time
      same.with.push(...claim.with.filter((person) => !same.with.some((known) => known.name === person.name)))
      if (claim.format) same.format ??= claim.format
      continue
    }
    result.push(claim)
  }
  return result
}

export type { Clause, DateMention }
