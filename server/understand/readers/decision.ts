/**
 * The day by which the employer said it would decide. A promise counts from the day it was made.
 * @module
 */
import type { Claim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import { weekdayNumber } from "../dates/words.ts"
import type { DateMention } from "../dates.ts"
import { DUE_TO, ITSELF, OTHER_MATTER, PROMISES } from "../decisions/words.ts"
import { dateBefore, type Event, type Reader, type Reading } from "../reading.ts"

export const decision: Reader = {
  name: "decision",
  anchors: [
    {
      topic: "decision",
      re: /\b(?:deci(?:de[sd]?|ding|sions?)|hear(?:ing)?(?: back| something| from (?:them|him|her|us|me))?|here back|let (?:\w+ ){1,3}know|letting (?:me|us|everyone|people|candidates) know|know(?= (?:something |more |their |the result |either way |for sure )?(?:by|before|within|in|next|this|on|end|the end|tomorrow|eo))|get(?:ting)? back(?! (?:to|at|in|behind) (?:her|his|their|the) (?:desk|office|work|post|shop|site))(?: to (?:me|us|you|everyone|candidates))?|got back to|mak(?:e|ing) (?:up )?(?:their|a|the|his|her|our|your) (?:minds?|decision|choice|pick|mind)|pick(?:ing)?(?: someone)?|choos(?:e|ing)|final(?:is|iz)(?:e|ing)|be in touch|in touch|contact (?:me|us|you|everyone|candidates)|reach(?:ing)? out|respond|results?|outcome|announc(?:e|ing)|(?:call|ring|phone|email|text|tell|telling|write to|contacts?|calling|ringing|phoning|emailing) (?:me|us|you|everyone|candidates|applicants|people|everybody)(?: back)?|original date|deadline|timeline|timeframe|verdict|answer(?: for me)?|update (?:me|us|you)|notify(?:ing)?|inform(?:ing)?|(?:they|he|she|we|hr)(?:'ll| will|'d| would) (?:call|ring|phone|email|write|text|contact|answer|tell|respond|reply|say|announce)|sort(?:ed)? (?:it|out)|news|a yes or no|mak(?:e|ing) offers?|offers?(?=[^.;]{0,15} go(?:es|ing)? out)|(?:will )?go(?:es|ing)? out|circle back|circling back|tak(?:es?|en|ing)(?= (?:until|till|another|about|around|an?|one|two|three|four|five|six|\d+|at least|up to|roughly|maybe)\b|$)|need(?:s|ed|ing)?(?= (?:until|till|another|one|two|three|\d+|a further|an extra|a (?:bit|little) more|more time|a few)\b)|(?:pushed|put|moved|shifted) (?:it|that|this|things|everything|the \w+) (?:back|out|off|to|until|till)|slipp(?:ed|ing)|extended|postpon(?:ed|ing)|delay(?:ed|s)?|give (?:us|them|it|me|him|her)|expect(?:ed|ing)? (?:an? |the |some |their |to (?:get|have|receive|hear) (?:an? )?)?(?:call|answer|news|e-?mail|decision|word|reply|response|update|result)|(?:they|he|she|hr) (?:calls?|rings?|answers?|tells?|writes?)(?= (?:me |us )?(?:in|by|within|before|(?:the |on )?next|until|on (?:mon|tues|wednes|thurs|fri)day)\b)|final call|revert(?:ing)?|verdict|(?:have|get|got) (?:it|this|that|things|everything) (?:all )?(?:sorted|decided|wrapped up|settled|done)|come back to (?:me|us|you)|figured? (?:on )?(?=(?:right |just |by|on|before|in|within|after))|aim(?:ing|ed)? (?:for|to)|shooting for|hoping (?:for|to (?:decide|have|let|know|make))|(?:wait|hold (?:on|off|tight)) (?=until|till|another)|heard(?: back| nothing)?(?= by)|not heard by|haven't heard by|hear nothing by|word)\b/gi,
    },
    { topic: "decision", re: new RegExp(`\\b${PROMISES}\\b`, "gi") },
    { topic: "decision", re: new RegExp(`(?<!\\b(?:i|we) )\\b${DUE_TO}\\b`, "gi") },
    {
      topic: "decision",
      re: /\b(?:said|told (?:me|us)|promised|swore|vowed|pledged|guaranteed|assured (?:me|us)|indicated|suggested|hinted(?: at)?|reckoned|quoted|(?:gave|given)(?: me| us|(?= (?:the |about )?(?:\d|end|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|(?:(?<=\b(?:was|were|got|been) )|(?<=^(?:and |but |so |then )*))told(?! (?:him|her|them|hr)\b)|estimated|mentioned|expect(?:ed|ing)?|(?<=\b(?:they|he|she|hr)(?:'re|'s| are| is) )saying|(?:boss|manager|he|she|they|hr|madam|sir|lady|guy|owner|recruiter|director|who) (?:says?|tells?|reckons?|thinks?|figures?|hopes?))\b/gi,
    },
  ],
  read(reading) {
    const claims: Claim[] = []
    for (const event of reading.events) {
      if (event.topic !== "decision") continue
      const found = promised(event, reading)
      if (found)
        claims.push({ fact: "value", field: "decisionDate", value: found.day, span: found.span, sure: found.sure })
    }
    if (claims.length === 0) claims.push(...looseDeadline(reading))
    if (claims.length === 0) claims.push(...quotedSpan(reading))
    if (claims.length === 0) claims.push(...takenBack(reading))
    return claims.slice(-1)
  },
}

/** Another employer's offer, or theirs: what is answered by then is the candidate's to answer. */
const OFFERED = /\b(?:given|gave|got|received|has given|have given|made|holding|sent)\b[^.;]{0,30}\boffers?\b/i

const WHEREABOUTS =
  /\b(?:is|are|was|'s|be|being|going) (?:away|off|out(?: of (?:the )?office)?|on (?:leave|holiday|vacation|annual leave|her break|his break)|abroad)\b/i

const HOPED =
  /\b(?:i (?:do )?(?:hope|pray|wish|guess|bet|dream)|i'?m (?:hoping|praying|guessing)|i am (?:hoping|praying|guessing)|fingers crossed)\b/i

/** "She told me that I will have news": theirs to say, whatever the words for what is to come. */
const TOLD_ME =
  /\b(?:told|said|promised|assured|informed|says?|tells?)(?: (?:me|us))?(?: that)? (?:i|we)(?:'ll| will|'d| would| should) (?:have|get|receive|hear|know|be)\b/i

const THEY_ARE_DUE = new RegExp(`\\b${DUE_TO}\\b`, "i")

/** "'Give us ten days' was the last thing I heard": a quotation of theirs, by the words around it. */
const HEARD =
  /\b(?:(?:his|her|their|the) (?:\w+ )?(?:words?|line|phrase|answer|message)|i (?:heard|got)|promise[ds]?|(?:ended|closed|finished|signed off|left (?:it|me)) with|goes|went|was like|said|told|says?)\b/i

const SUPPOSED = /^\W*(?:(?:and|but|so|or|ok),? )*(?:if|suppose|imagine|unless|what if|say)\b/i

const THEY =
  /\b(?:they|they'd|they'll|they're|he|he'd|he'll|she|she'd|she'll|we|we'll|we'd|hr|who|recruiter|manager|company|someone|lady|guy|woman|man|interviewer|interviewers|boss|team|panel|committee|board|school|clinic|office|hospital|firm|head|principal|owner|said|told|promised|supposed to|should (?:hear|know|have)|expect(?:ed)?|i'd hear|i'd know|i'll hear|i'll know|says|tells (?:me|us)|reckons|quoted|(?:gave|given) (?:the|a|about|\d)|explained|whoever|each (?:candidate|applicant|person|of us)|all (?:\w+ )?of us|i would hear|i will hear|i should hear|will (?:be )?(?:made|hear|decide)|(?:will|would|gonna) (?:ring|call|phone|e-?mail|text|let|contact|get back|be in touch|write|update|message|confirm|announce|tell)|decision (?:by|was|is|date|due|expected|on|promised|will|before|within)|everyone|everybody|all (?:the )?(?:candidates|applicants)|d-day|(?:decision|answer|verdict|judge?ment|crunch) day|(?:was|is|be) (?:the|my) (?:date|day)\b|original date|deadline|answer (?:by|until|on|is|was)|timeline|result|due|hear (?:back )?by|know by|decid\w+ by)\b/i

/** "They wil lett me knw by friday": a deadline of theirs whose verb is not known. */
function looseDeadline(reading: Reading): Claim[] {
  for (const date of reading.loose) {
    const clause = reading.at(date.start)
    if (!/^(?:by|before|until|till)$/.test(date.prep ?? "") || date.kind === "event" || date.lean === "past") continue
    if (clause.story !== "mine" || clause.imagined || clause.question || clause.command || clause.block !== null)
      continue
    if (
      !/^(?:and |but |so )*(?:they|he|she|hr|the (?:boss|manager|company|owner|team))(?:'ll|'d|\s+(?:wil+|would|should|said|are going to|is going to|promised|want to))\b/i.test(
        clause.text,
      )
    )
      continue
    if (/\b(?:pay|paid|ship|deliver|mail|send|move|arrive|check|refund|away|back|off)\b/i.test(clause.text)) continue
    const from = saidOn(clause, date, reading)
    const day = date.day(reading.view({ tense: "future", from: from ?? reading.today, event: from }))
    if (day) return [dueOn(date, day)]
  }
  return []
}

function dueOn({ start, end, guess }: DateMention, day: Temporal.PlainDate): Claim {
  return { fact: "value", field: "decisionDate", value: day.toString(), span: { start, end }, sure: !guess }
}

/** "'Two weeks, tops', he goes", "the last line was 'leave it with us till the 21st'": quoted words of theirs with a day to come. */
function quotedSpan(reading: Reading): Claim[] {
  for (const date of reading.dates) {
    const clause = reading.at(date.start)
    if (!clause.quoted || clause.block !== null || clause.story !== "mine" || clause.imagined || clause.question)
      continue
    if (date.kind === "event" || date.lean === "past" || (date.kind === "day" && !DEADLINE.test(date.prep ?? "")))
      continue
    const whole = reading
      .sentence(clause)
      .map((one) => one.text)
      .join(" ")
    if (!HEARD.test(whole) || OTHER_MATTER.test(whole) || OWN_WORDS.test(whole)) continue
    if (/\b(?:call|ring|phone|chase|nudge|e-?mail|write|text|try|start|away|off|back|shift|trial)\b/i.test(clause.text))
      continue
    const from = saidOn(clause, date, reading)
    const day = date.day(
      reading.view({ tense: "future", from: from ?? reading.today, event: from, quoted: from !== null }),
    )
    if (day && (from === null || Temporal.PlainDate.compare(day, from) >= 0)) return [dueOn(date, day)]
  }
  return []
}

const DEADLINE = /^(?:by|before|until|till|til)$/
const OWN_WORDS =
  /\bi (?:said|told|wrote|answered|replied|was like)\b|\b(?:template|article|example|my (?:draft|letter|e-?mail|note))\b/i

/** The day an event promises, read from the day it was promised; null where it promises none. */
export function promised(
  event: Event,
  reading: Reading,
  from?: Temporal.PlainDate | null,
): { day: string; span: { start: number; end: number }; sure: boolean } | null {
  const { clause } = event
  if (
    clause.story !== "mine" ||
    (clause.command && !clause.quoted) ||
    (clause.block !== null && clause.block !== "received")
  )
    return null
  const words = clause.text
  const sentence = reading.sentence(clause)
  const whole = sentence.map((other) => other.text).join(" ")
  if (
    /\b(?:applications?|closing|apply|posting|vacancy|advert)\b/i.test(words) &&
    !/\b(?:decide|decision|hear)\b/i.test(words)
  )
    return null
  if (OTHER_MATTER.test(words) || DONE_SEEING.test(words)) return null
  // "Currys ghosted me, they said two weeks": what another firm said.
  if (reading.rivals.some((rival) => reading.at(rival.start).sentence === clause.sentence && rival.did === "refused"))
    return null
  // "He says the boss is away next week": where somebody is, not what is decided.
  if (WHEREABOUTS.test(words) && !/\b(?:decid|decision|hear|let (?:me|us) know|get back|answer|call|ring)/i.test(words))
    return null
  if (OFFERED.test(whole) && /\b(?:accept\w*|sign\w*|confirm\w*|join\w*)\b/i.test(words)) return null
  // The candidate's own needs and excuses.
  if (/\blate (?:answer|reply|response)\b/i.test(whole)) return null
  if (
    !clause.quoted &&
    /^\W*(?:and |but |so )*(?:i|we) need\b/i.test(words) &&
    !/\b(?:they|he|she|hr|e-?mail(?:ed)?|wrote|called|said)\b/i.test(whole)
  )
    return null
  const conditional =
    /(?:\b(?:not|nothing)|n't) (?:yet )?(?:heard|hear|hear anything)?\b.{0,20}\bby\b/i.test(words) &&
    /\b(?:said|say|told|asked|says|words)\b/i.test(whole)
  if (clause.imagined && !conditional && !isTheirWord(clause, whole) && !(TOLD_ME.test(words) && !SUPPOSED.test(whole)))
    return null
  if (clause.question && !clause.quoted && !/\b(?:said|told (?:me|us)|promised)\b/i.test(conditional ? whole : words))
    return null
  // "What do firms mean when they write 'you will hear by Friday'?"
  if (
    (clause.quoted || /['"]\w/.test(words)) &&
    sentence.some((one) => one.question) &&
    !/\b(?:told|said|promised|says)\b/i.test(whole)
  )
    return null
  if (event.dates.length === 0) return null
  // The candidate's own hope.
  if (HOPED.test(words) && !/\b(?:said|told|promised|says?)\b/i.test(whole)) return null
  // "Choose between Dec 1 and Dec 3": the days are what is chosen.
  if (
    /\b(?:choose|pick|choice|choosing|slots?|options?)\s+(?:\w+ ){0,2}(?:between|(?<!weeks? )from)\b|\bbetween\b[^.]{3,30}\b(?:and|or)\b/i.test(
      words,
    )
  )
    return null
  if (
    !THEY.test(whole) &&
    !THEY_ARE_DUE.test(whole) &&
    !(clause.quoted && HEARD.test(whole)) &&
    !reading.names.some((name) => name.start >= clause.start && name.start < clause.end)
  ) {
    const spoken = reading.text.slice(event.spans[0]!.start, event.spans[0]!.end)
    if (
      !ITSELF.test(spoken) ||
      (!/^(?:decision|verdict|outcome|result|answer|final|dec\b|turnaround|selection|shortlist|feedback|announce)/i.test(
        spoken,
      ) &&
        !event.dates.some((date) => /^(?:by|until|till|before|within|in|on)$/.test(date.prep ?? "")) &&
        clause.tense === "past") ||
      (/^(?:tak|wait|give|allow)/i.test(spoken) &&
        !/\b(?:it|that|this|process|decision|usually|apparently)\b/i.test(whole))
    )
      return null
  }
  if (
    /^(?:and |so |but |then )*(?:i|we)(?:'ve| have)?(?: just| already)? (?:said|told (?:him|her|them)|replied|answered|picked|chose|went for)\b/i.test(
      words,
    ) ||
    (/\bi(?:'ve| have)? (?:got to|gotta|have to|need to|must|should|want to|can|will|'ll) (?:\w+ )?(?:give|tell|decide|answer|respond|let|get back|choose|call|contact|reach|email|ring)\b/i.test(
      words,
    ) &&
      !isTheirWord(clause, whole))
  )
    return null
  if (
    /\b(?:offer|other (?:job|company|place|employer))\b/i.test(whole) &&
    /\b(?:answer|decide|respond|let them know|accept|deadline|expires?)\b/i.test(words) &&
    /\b(?:i|my|me)\b/i.test(words) &&
    /\boffer\b/i.test(whole)
  )
    return null
  const dates = event.dates.filter(
    (date) =>
      date.kind === "day" ||
      date.kind === "period" ||
      (date.prep === "by" && WEEKDAY_AFTER.test(reading.text.slice(date.start, date.end))),
  )
  if (dates.length === 0) return thatDay(event, reading)
  const weak = event.spans.every((span) =>
    /^(?:said|told|promised|swore|vowed|pledged|guaranteed|assured|indicated|suggested|hinted|reckoned|quoted|gave|given|estimated|mentioned|saying|expect(?:ed|ing)?$|\w+ (?:says?|tells?|reckons?|thinks?|figures?|hopes?)$)/i.test(
      reading.text.slice(span.start, span.end),
    ),
  )
  // The exact day before the span of days; what "by" introduces before what it does not.
  const ranked = [...dates].sort((a, b) => rank(b) - rank(a))
  for (const date of ranked) {
    // "Told me | if it's been a week, call": a condition of theirs dates nothing.
    const held = reading.at(date.start)
    if (held !== clause && held.imagined && !clause.imagined) continue
    // "A couple of weeks maybe" is no date.
    if (date.kind === "period" && date.guess && date.prep !== "by") continue
    if (
      date.lean === "past" &&
      date.prep !== "by" &&
      !/\b(?:supposed|meant|due|should have|were going|was going) to\b|\bshould've\b|\b(?:deadline|date|due|day)\b/i.test(
        words,
      )
    )
      continue
    if (
      date.prep !== "by" &&
      clause.tense !== "future" &&
      /^(?:today|tonight|this (?:morning|afternoon|evening))$/i.test(reading.text.slice(date.start, date.end)) &&
      !/\b(?:decision|answer|verdict|result|outcome|news|word|due|decided?|know|call)(?:'s| is| was)?(?: due)? (?:by )?(?:\d{1,2}(?::\d\d)? ?(?:[ap]m)? )?$/i.test(
        reading.text.slice(clause.start, date.start),
      )
    )
      continue
    if (weak && date.kind === "day" && date.prep !== "by" && date.prep !== "before" && !weakFits(date, event, reading))
      continue
    if (
      /\b(?:not|n't|never|nothing|no one|nobody)\b/i.test(words) &&
      !conditional &&
      !/\b(?:not|n't) (?:until|before|till|later than)\b|no later than/i.test(words) &&
      /\b(?:say|said|tell|told|give|given|gave|promise[d]?|hear|heard|know)\b/i.test(words) &&
      !/\b(?:haven't|not|nothing)\b.{0,25}$/i.test(words.slice(Math.max(0, date.end - clause.start)))
    ) {
      if (
        /\b(?:haven't|didn't|not|never|hasn't) (?:yet )?(?:say|said|tell|told|give|given|heard|hear|know)\b/i.test(
          words,
        )
      )
        continue
    }
    const spokenOn = toldOn(event, date, reading) ?? thatWas(clause, reading)
    const start = afterThat(date, reading, clause) ?? from ?? spokenOn ?? saidOn(clause, date, reading)
    const view = reading.view({
      tense: "future",
      from: start ?? reading.today,
      quoted: (clause.quoted || spokenOn !== null) && start !== null,
      event: start,
    })
    // "They said Tuesday and it's Thursday": the Tuesday just gone.
    const passed = isGone(date, sentence, reading) ? date.day(reading.view({ tense: "past" })) : null
    const gone =
      passed !== null && (start === null || Temporal.PlainDate.compare(passed, start) >= 0 || nowIs(reading, sentence))
    const day = gone
      ? passed
      : date.lean === "past"
        ? date.day(reading.view({ tense: "past" }))
        : date.day(start === null ? reading.view({ tense: explicit(reading, date) ? null : "future" }) : view)
    if (!day) continue
    if (!gone && start !== null && Temporal.PlainDate.compare(day, start) < 0) continue
    // "By next Wednesday", told on a Wednesday: who meant today would say so.
    if (day.equals(reading.today) && NEXT_WEEKDAY.test(reading.text.slice(date.start - 5, date.end)))
      return { day: day.add({ days: 7 }).toString(), span: { start: date.start, end: date.end }, sure: !date.guess }
    return { day: day.toString(), span: { start: date.start, end: date.end }, sure: !date.guess }
  }
  return null
}

/** "Done interviewing on December 4 and decide the week after": counted from the day named before. */
function afterThat(date: DateMention, reading: Reading, clause: Clause): Temporal.PlainDate | null {
  if (!/^the (?:week|day|month|fortnight) after$/i.test(reading.text.slice(date.start, date.end))) return null
  const before = dateBefore(reading.dates, date.start, (one) => one.kind === "day")
  if (!before || reading.at(before.start).sentence !== clause.sentence) return null
  return before.day(reading.view({ tense: before.lean ?? "future" }))
}

/** "They'd be done interviewing on December 4": the end of the seeing, not of the choosing. */
const DONE_SEEING =
  /\b(?:done|finish\w*|through|wrapp?\w* up|complet\w+|end)(?: (?:with|the|all|up|of))* (?:interview\w*|seeing|meeting)\b(?![^.;]*\b(?:decid|decision|let (?:me|us)|choose|pick))/i
/** "By the Wednesday after": the first one behind the day of the promise. */
const WEEKDAY_AFTER = /^(?:the )?(?:following )?(?:mon|tue|wed|thu|fri)\w*(?: after\w*| following)?$/i
const NEXT_WEEKDAY = /\bnext (?:mon|tue|wed|thu|fri|sat|sun)\w*$/i

/** "The panel meets on the 22nd and they'd tell me that day": the day named last. */
function thatDay(event: Event, reading: Reading): ReturnType<typeof promised> {
  const date = event.dates.find((one) =>
    /^(?:that|the same|that same) day$/i.test(reading.text.slice(one.start, one.end)),
  )
  const named = date && dateBefore(reading.dates, date.start, (one) => one.kind === "day" || one.kind === "period")
  if (!date || !named || named.lean === "past" || date.start - named.end > 60) return null
  const made = promiseDay(reading, date.start)
  const day = named.day(reading.view({ tense: "future", from: made ?? reading.today, event: made }))
  return day && (made === null || Temporal.PlainDate.compare(day, made) >= 0)
    ? { day: day.toString(), span: { start: date.start, end: date.end }, sure: !named.guess }
    : null
}

/** A weekday by itself that is told as gone by: "they said Tuesday and it's Thursday", "Friday was her deadline and it came and went". */
function isGone(date: DateMention, sentence: Clause[], reading: Reading): boolean {
  if (date.kind !== "day" || date.lean !== null || explicit(reading, date)) return false
  if (nowIs(reading, sentence)) return true
  const behind = reading.text.slice(date.end, date.end + 40)
  if (
    /^(?:'s|s)? (?:was|were|came|has|had|is gone|passed|went|slipped|sailed)\b|^'s (?:gone|passed|been|come)\b/i.test(
      behind,
    )
  )
    return true
  const last = sentence.at(-1)!
  const end = reading.clauses.findLast((one) => one.sentence === last.sentence + 1)?.end ?? last.end
  return HAS_PASSED.test(reading.text.slice(sentence[0]!.start, end))
}
const HAS_PASSED =
  /\b(?:came and went|come and gone|been and gone|went by|gone by|(?:has|'s) passed|(?:now )?(?:a|one|two|three|four|five|\d) days? (?:over|late|past|ago|overdue)\b|and (?:here we are|now it'?s)|day(?:'s| is| has) (?:gone|passed)|sailed (?:past|by)|(?<=\b(?:mon|tues|wednes|thurs|fri)day)'s gone|blew (?:past|through)|\w+day came\b|nothing (?:came )?(?:that day|on the day|on (?:mon|tues|wednes|thurs|fri)day))\b/i

/** "And it's Thursday", "it's now October 15": told of the day of writing. */
function nowIs(reading: Reading, sentence: Clause[]): boolean {
  const last = sentence.at(-1)!
  const end = reading.clauses.find((one) => one.sentence === last.sentence + 1)?.end ?? last.end
  const words = reading.text.slice(sentence[0]!.start, end)
  const said = NOW_IS.exec(words)
  if (said === null) return false
  if (said.groups?.weekday !== undefined) return weekdayNumber(said.groups.weekday) === reading.today.dayOfWeek
  // Days told of the day of writing are dropped when the text is laid out.
  const at = sentence[0]!.start + said.index
  return !reading.dates.some((one) => one.start >= at && one.start < at + said[0].length)
}
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
const NOW_IS = new RegExp(
  `\\b(?:it'?s|it is|today'?s|today is|here we are,?|this is)(?: (?:now|already|only|today))*,? (?:on )?(?:the )?(?:(?<weekday>(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)|${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2} ${MONTH})\\b`,
  "i",
)

/** "I'll ring you Friday", in quotation marks or behind "he goes": their own word, not the candidate's plan. */
function isTheirWord(clause: Clause, whole: string): boolean {
  if (/\b(?:if|unless|would have|could have|might)\b/i.test(clause.text)) return false
  const promises = /\b(?:i'll|i will|we'll|we will|i'm going to|i may|i might)\b/i.test(clause.text)
  return (
    promises &&
    (clause.quoted ||
      (/\byou\b/i.test(clause.text) && /\b(?:says?|said|goes|went|was like|told me|promised)\b/i.test(whole)))
  )
}

/** "They need another week", "they decide by Friday": said today. What they said, they said at the interview. */
function saidOn(clause: Clause, date: DateMention, reading: Reading): Temporal.PlainDate | null {
  const made = thatWas(clause, reading) ?? promiseDay(reading, date.start)
  if (made === null) return null
  const words = reading.text.slice(date.start, date.end)
  if (/\b(?:another|more|further|extra)\b/i.test(words)) return reading.today
  const present = !REPORTED.test(
    reading
      .sentence(clause)
      .map((one) => one.text)
      .join(" "),
  )
  if (!present || clause.quoted || date.kind !== "day" || date.lean === "past" || explicit(reading, date)) return made
  const day = date.day(reading.view({ tense: "future", from: made, event: made }))
  return day && Temporal.PlainDate.compare(day, reading.today) <= 0 ? reading.today : made
}

/** "They told me yesterday I'd have an answer tomorrow": what is reported counts from the day it was said. */
function toldOn(event: Event, date: DateMention, reading: Reading): Temporal.PlainDate | null {
  const sentence = reading.sentence(event.clause)
  const other = dateBefore(
    reading.dates,
    date.start,
    (one) =>
      one.kind === "day" &&
      one.start >= sentence[0]!.start &&
      /\b(?:said|told (?:me|us|everyone)|promised|wrote|mentioned|announced|says?)(?: me| us)?(?: back)?(?: on)?\s*$/i.test(
        reading.text.slice(Math.max(sentence[0]!.start, one.start - 30), one.start),
      ),
  )
  const day = other?.day(reading.view({ tense: "past" })) ?? null
  return day && Temporal.PlainDate.compare(day, reading.today) <= 0 ? day : null
}

/** "They said two weeks and that was three weeks ago": the day it was said. */
function thatWas(clause: Clause, reading: Reading): Temporal.PlainDate | null {
  const told = /^(?:and |but |so )*(?:that|this) (?:was|is)(?: (?:only|back|all|said|told))*(?: on)? (?:the )?$/i
  const date = reading.dates.find((one) => {
    const other = reading.at(one.start)
    return (
      other.index > clause.index &&
      other.sentence - clause.sentence <= 1 &&
      one.kind === "day" &&
      (reading.loose.includes(one)
        ? /^(?:and |but |so )*(?:that|this) (?:was|is)\b/i.test(other.text)
        : told.test(reading.text.slice(other.start, one.start)))
    )
  })
  return date?.day(reading.view({ tense: "past" })) ?? null
}

/** What makes a promise one of an earlier day. */
const REPORTED =
  /\b(?:said|told|promised|swore|vowed|pledged|guaranteed|assured|reckoned|quoted|gave|estimated|mentioned|asked|was|were|would|should|thought|figured|wrote|i'd|they'd|he'd|she'd|we'd|supposed|meant|due)\b/i

function rank(date: { kind: string; prep: string | null; lean: string | null }): number {
  return (date.prep === "by" || date.prep === "until" || date.prep === "before" ? 4 : 0) + (date.kind === "day" ? 1 : 0)
}

/** "They said Friday", "told me December 23": the saying alone promises; "told me on Friday" dates the telling. */
function weakFits(
  date: { start: number; end: number; prep: string | null; lean: string | null },
  event: Event,
  reading: Reading,
): boolean {
  const before = reading.text.slice(event.spans.at(-1)!.end, date.start)
  if (date.start < event.spans[0]!.start || date.prep === "on") return false
  // "Told me Thursday when I called"
  if (/^,? (?:when|after|while) (?:i|we)\b/i.test(reading.text.slice(date.end, date.end + 14))) return false
  if (/^(?:today|this (?:morning|afternoon|evening)|tonight)$/i.test(reading.text.slice(date.start, date.end)))
    return false
  return /^[\s,:"']*(?:me |us |everyone |everybody )?(?:it would be |about |around |maybe |probably |likely |possibly |to expect (?:it |an answer |something |news )?|expect |like |by |before |sometime |first thing (?:on )?|early |(?:on [\w/]+ )?that (?:it|they|he|she|the \w+)(?:'d| would| will|'ll) be |on or before |(?:right |straight |just |immediately |directly |soon )?after )*(?:the )?$/i.test(
    before,
  )
}

function explicit(reading: Reading, date: { start: number; end: number }): boolean {
  return (
    /\d|[a-z]{3,} \d/i.test(reading.text.slice(date.start, date.end)) ||
    /christmas|thanksgiving|easter|new year/i.test(reading.text.slice(date.start, date.end))
  )
}

/** The day the promise was made: the latest interview that is over, told here or known. */
export function promiseDay(reading: Reading, at: number): Temporal.PlainDate | null {
  void at
  const past = reading.interviewDays.filter((day) => Temporal.PlainDate.compare(day, reading.today) <= 0)
  return past.at(-1) ?? null
}

/** "The Wednesday thing was Ralphs", "Vons didn't say": of another firm, or of this one that it named none. */
function ofAnother({ text }: Clause, { situation: { company } }: Reading): boolean {
  const own = (name: string): boolean =>
    company !== undefined && company.toLowerCase().split(" ")[0] === name.toLowerCase().replace(/'s$/, "").split(" ")[0]
  const other =
    /\b(?:the|that) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)|date|deadline|promise|two weeks?|week)(?: (?:thing|bit|one|date|deadline|call|promise|part|business))?(?:'s| is| was) (?:for |from |about |with |at )?(?:the )?(\p{Lu}[\p{L}'-]+)/iu.exec(
      text,
    )?.[1]
  if (other !== undefined && /^\p{Lu}/u.test(other) && company !== undefined && !own(other)) return true
  const silent =
    /(\p{Lu}[\p{L}'-]+)(?: themselves)? (?:didn't|did not|never) (?:say|said|tell me|mention (?:one|it|a date)|give me (?:one|a date))\b(?! (?:no|yes|that|they))/u.exec(
      text,
    )?.[1]
  return silent !== undefined && own(silent)
}

/** "They named no date": takes back the one known. */
function takenBack(reading: Reading): Claim[] {
  if (reading.situation.decisionDate === undefined) return []
  for (const clause of reading.clauses) {
    if (clause.teller === "theirs" || clause.block !== null || clause.question || clause.imagined || clause.command)
      continue
    const match =
      /\b(?:named|gave|given|set|mentioned|said)(?: me| us)? no (?:decision )?date\b|\bno (?:decision )?date (?:was |has been |he |she |they )?(?:ever )?(?:given|gave|named|mentioned|set|told)\b|\b(?:gave|named|set|mentioned|told)(?: me| us)? none\b|\b(?:that (?:date|day|deadline)|the (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)|date|deadline|promise|two weeks?|week)(?: (?:thing|bit|one|date|deadline|call|promise|part|business))?)(?:'s| is| was| belongs| came)\b[^.;]{0,40}\b(?:other|another|different|else)\b|\b(?:didn't|did not|never) (?:sa(?:y|id)|g[ia]ve|named?|mention(?:ed)?|(?:tell|told) me|set) (?:a|any|me a|when) ?(?:date|day|deadline|timeline)?\b|\bthere (?:was|is|were|never was) (?:no|never an?) (?:date|day|deadline)\b|\b(?:nobody|no[- ]one|none of them) (?:\w+ )?(?:gave|named|said|set|mentioned|told)(?: me| us)? (?:an? |any |one\b|when\b)(?:date|day|deadline|timeline)?/i.exec(
        clause.text,
      )
    if (match || ofAnother(clause, reading))
      return [
        {
          fact: "value",
          field: "decisionDate",
          value: null,
          span:
            match === null
              ? { start: clause.start, end: clause.end }
              : { start: clause.start + match.index, end: clause.start + match.index + match[0].length },
          sure: true,
        },
      ]
  }
  return []
}
