/**
 * When somebody of the employer is away. The candidate's own holidays are not meant.
 * @module
 */
import type { Claim } from "../claims.ts"
import type { DateMention } from "../dates.ts"
import type { Event, Reader, Reading } from "../reading.ts"
import { lastNamed } from "../who.ts"

export const away: Reader = {
  name: "away",
  anchors: [
    {
      topic: "away",
      re: /\b(?:(?:in|of|for|to|at) (?:\w+ )?(?:vacations?|holidays?|hols)|(?:has|have|takes?|taking) (?:\w+ )?(?:vacations?|holidays?|leave|time off|days off|pto)|on (?:\w+ ){0,2}(?:vacations?|hols|holidays?|leave|pto|a cruise(?! (?:ship|line|liner|boat|terminal|port))|a trip|honeymoon|sabbatical|a course)|(?:her|his|their|\w+'s) (?:own |annual |summer |family |maternity |paternity )?(?:vacation|holidays?|leave|pto|time off)|(?:annual|maternity|paternity) leave|out of (?:the )?(?:office|town|country)|ooo|(?<!\b(?:month|week|year|day|term|season|job|ad|list|jury|news|word|letters?|results?|outcomes?|decisions?|verdicts?|announcements?|shortlist)(?:(?: will| should| would)? |(?=')))(?:is|'s|be|was|are|will be|he's|she's|they're) (?:out|off|away|travell?ing|abroad|on the road|gone)\b(?! (?:of (?:my|the) (?:mind|running)|to a))|away(?! from the)|(?:he|she)(?:'s| is| will be|'ll be| has been) (?:over |up |down |out )?(?:in|at|on|over in|up in|down in) (?!mon|tue|wed|thu|fri|sat|sun|the \d|(?:\w+ ){0,2}(?:leave|vacation|holidays?|hols|pto|sabbatical|honeymoon)\b)[^.,;]{2,50}(?=$)|(?!(?:office|interview|company|council|it|that|role|job|site|place|team|they|firm|plant|branch|this|who|which|what|where|here|there|everything|deadline|decision|answer)\b)\w+ is (?:over |up |down |out )?in (?:the )?\w+(?=$)|off (?:work|sick|until|till|on|all|this|next|for)|(?<!\b(?:interview|interviewed|mine|it|that|round|one|met|held) (?:was |were |happened |took place )?)back(?! (?:on|in) [^.,;]{3,30}\b(?:at the interview|i |we |when ))(?= (?:on|in (?:the office|work)|(?:in|at|behind) (?:the |her |his |their )?[\w-]+ (?:on |from |the |this |next )?(?:the \d|\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|at work|at (?:her|his|their) desk|from (?:vacation|holiday|leave)|the|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|monday|tuesday|wednesday|thursday|friday|next|\d|mon|tue|wed|thu|fri|until|after|tomorrow))|returns?|returning|(?:flies|travels|departs|leaves|(?:flies|jets|heads|sails|travels|sets|takes|jetting|heading|flying) (?:off|out|away))(?= (?:(?:on|this|next) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|the \d|\d))|\bin again(?= (?:on|from|the|this|next|mon|tue|wed|thu|fri|sat|sun|\d))|(?:flies|jets|heads|sails|travels|goes|leaves|sets|takes) (?:off |home |out |away |over |back )?(?:to|for|on) (?!(?:work|lunch|the (?:board|panel|next))\b)|(?<=\b(?:is|'s) )off (?:home )?(?:to|on)|travell?ing|(?:isn't|is not|'s not|not|won't be) (?:around|about|available|working|at work|contactable|reachable)(?=$| (?:until|till|til|before|for|from|this|next))|(?:has|have|on|at|doing|got|starts?|starting|begins?) (?:an? |the |\w+ )?(?:jury (?:duty|service)|surgery|an operation|honeymoon|holidays?|vacation|leave|sabbatical|conference|convention|trade (?:show|fair)|expo|course|training|business trip|off-?site|retreat|secondment)|out (?:all|until|till|through|thru|this|next|for|from|sick)|won't be (?:back|in)|not (?:be )?(?:back|in)(?= (?:until|till|before)))\b/gi,
    },
  ],
  read(reading) {
    const claims: Claim[] = []
    const byPerson = new Map<
      string,
      { from: string | null; until: string | null; span: { start: number; end: number }; sure: boolean }
    >()
    for (const event of reading.events) {
      if (event.topic !== "away" || !isTheirs(event, reading)) continue
      const who = personOf(event, reading)
      if (!who) continue
      const span = absence(event, reading)
      if (!span) continue
      const known = byPerson.get(who)
      if (known) {
        known.from ??= span.from
        if (span.until !== null && (known.until === null || span.back)) known.until = span.until
      } else byPerson.set(who, { ...span })
    }
    for (const [name, found] of byPerson) {
      if (found.until === null) continue
      const from = found.from ?? reading.today.toString()
      if (found.until < from && found.from === null && found.until < reading.today.toString()) continue
      claims.push({
        fact: "detail",
        who: { name },
        set: { away: [{ from: [from, found.until].sort()[0]!, until: found.until }] },
        span: found.span,
        sure: found.sure,
      })
    }
    return claims
  },
}

function isTheirs(event: Event, reading: Reading): boolean {
  const { clause } = event
  if (clause.story !== "mine" || clause.command || (clause.block !== null && clause.block !== "received")) return false
  if (clause.question && !/\b(?:is|goes|went) (?:away|out|off|on)\b.*\b(?:until|till|so|should)\b/i.test(clause.text))
    return false
  if (clause.imagined && !/\b(?:will be|'ll be|going to be)\b/i.test(clause.text)) return false
  const before = reading.text.slice(clause.start, event.spans[0]!.end)
  const nearest = reading.names.filter((name) => name.end <= event.spans[0]!.start && name.start >= clause.start).at(-1)
  const byName =
    nearest !== undefined &&
    /^\s*(?:is|was|'s|will be|who is|has been|goes|went|,)?\s*$/i.test(
      reading.text.slice(nearest.end, event.spans[0]!.start),
    )
  const autoReply =
    clause.quoted &&
    /\b(?:out[- ]of[- ]office|ooo|auto[- ]?(?:reply|response)|automatic reply|got|reply|says|said)\b/i.test(
      reading.text,
    )
  if (
    !byName &&
    !autoReply &&
    /\b(?:i|i'm|i'll|i am|i've|i was|we|we're|we'll|my (?:family|wife|husband|kids))\b(?!.*\b(?:he|she|they|he's|she's|they're)\b)/i.test(
      before,
    )
  )
    return false
  if (
    /\b(?:get|got|getting|hear|heard|hearing|write|wrote|call|come|came|email|emailed|called|rang|reply|go|went|a (?:while|week|month)|ring)\s+back\b/i.test(
      clause.text,
    )
  )
    return false
  // "Before the month is out" is a deadline.
  if (
    /\b(?:day|week|month|year|term|season|job|word|ad|advert|list|letters?|news|secret|jury)(?: is|'s| are)\s*out\b/i.test(
      clause.text,
    )
  )
    return false
  if (/\b(?:before|after|over) the (?:holidays?|vacation)\b/i.test(clause.text)) return false
  // "The interview was back on Aug 27"
  if (
    /\b(?:interview\w*|applied|call|screen|trial|mine|that|it)\b(?: (?:with|by|at|for) [^.,;]{1,30})?(?: (?:was|happened|took place|went))? (?:way )?back\s(?:on|in|at)\b/i.test(
      clause.text,
    )
  )
    return false
  return true
}

function personOf(event: Event, reading: Reading): string | null {
  const { clause } = event
  const sentence = reading.sentence(clause)
  const named = reading.names.filter(
    (name) =>
      name.start >= sentence[0]!.start && name.end <= sentence.at(-1)!.end && reading.at(name.start).story === "mine",
  )
  const before = named.filter((name) => name.end <= event.spans[0]!.start).at(-1)
  return before?.name ?? named[0]?.name ?? lastNamed(reading, event.spans[0]!.start)
}

interface Absence {
  from: string | null
  until: string | null
  back: boolean
  span: { start: number; end: number }
  sure: boolean
}

function absence(event: Event, reading: Reading): Absence | null {
  const dates = event.dates.filter((date) => date.kind === "day" || date.kind === "period")
  const anchor = reading.text.slice(event.spans[0]!.start, event.spans.at(-1)!.end)
  if (dates.length === 0) return null
  let from: Temporal.PlainDate | null = null
  let until: Temporal.PlainDate | null = null
  let back = false
  const span = { start: event.spans[0]!.start, end: Math.max(event.spans.at(-1)!.end, dates.at(-1)!.end) }
  const read = (date: DateMention, base?: Temporal.PlainDate): Temporal.PlainDate | null =>
    date.day(reading.view({ tense: "future", from: base ?? reading.today, event: null }))
  // "Two weeks starting July 6": the start is read first.
  const begins = (date: DateMention): boolean =>
    /\b(?:starting|beginning|as of|from)\s*(?:on |the )?$/i.test(
      reading.text.slice(Math.max(0, date.start - 16), date.start),
    )
  for (const date of [...dates].sort((a, b) => Number(begins(b)) - Number(begins(a)))) {
    const lead = reading.text.slice(Math.max(event.clause.start, date.start - 50), date.start)
    const isBack =
      /\b(?:back|returns?|returning|in again|not in until|in until)\b[^,;]{0,34}$/i.test(lead) ||
      (/^(?:back|return)/i.test(anchor) &&
        date.start > event.spans[0]!.start &&
        date.prep !== "until" &&
        date.prep !== "till")
    const notUntil =
      /(?:\bnot|n't) (?:be )?(?:back|in|return\w*|available|around|about|working|at work|contactable|reachable|free)\b[^,;]{0,34}$/i.test(
        lead,
      )
    const day = read(date, from ?? undefined)
    if (!day) continue
    // "Flies home tomorrow", "starts jury duty this Thursday"
    if (DEPARTS.test(anchor) && !isBack && !notUntil && !UNTIL.test(`${lead} ${date.prep ?? ""} `) && from === null) {
      from = nearStart(date, reading)
      continue
    }
    if (isBack || notUntil) {
      until = day.subtract({ days: 1 })
      back = true
    } else if (date.kind === "period") {
      const words = reading.text.slice(date.start, date.end)
      if (/\bnext week\b/i.test(words)) {
        const monday = reading.today.subtract({ days: reading.today.dayOfWeek - 1 }).add({ days: 7 })
        from ??= monday
        until ??= monday.add({ days: 4 })
      } else if (/\bthis week\b/i.test(words)) until ??= day
      else if (date.prep === "until" || date.prep === "till" || /end/i.test(words)) until = day
      else
        until ??=
          /^(?:for|next)$/.test(date.prep ?? "for") || /\bfor\s+(?:the (?:next|rest of the) )?$/i.test(lead)
            ? day.subtract({ days: 1 })
            : day
    } else if (
      /^(?:until|till|til|to|through|thru)$/.test(date.prep ?? "") ||
      /\b(?:until|till|to|through|thru|-|\u2013)\s*(?:the |and including )?$/i.test(lead) ||
      (from !== null && /(?:-|\u2013)\s*$/.test(lead))
    )
      until = day
    else if (date.prep === "from" || date.prep === "since" || /\b(?:from|starting|as of|since)\s*$/i.test(lead))
      from =
        date.lean === "past" || date.prep === "since"
          ? date.day(reading.view({ tense: "past" }))
          : nearStart(date, reading)
    else if (from === null && dates.length > 1 && date === dates[0]) from = nearStart(date, reading)
    else if (/\b(?:all|on|today|tomorrow)\b/i.test(`${lead} ${reading.text.slice(date.start, date.end)}`)) {
      from ??= day
      until ??= day
    } else until ??= day
  }
  if (until && from && Temporal.PlainDate.compare(until, from) < 0) until = read(dates.at(-1)!, from) ?? until
  return {
    from: from?.toString() ?? null,
    until: until?.toString() ?? null,
    back,
    span,
    sure: !dates.some((date) => date.guess),
  }
}

const DEPARTS =
  /^(?:flies|flying|jets|jetting|heads|heading|sails|sets|takes|travels|departs|goes|leaves|starts?|starting|begins?|off (?:home )?(?:to|on))\b/i
const UNTIL = /\b(?:until|till?|through|thru|to|by)\s*(?:the )?(?: \w+)? $/i

/** A start with month and day is the nearest; a weekday is the coming one. */
function nearStart(date: DateMention, reading: Reading): Temporal.PlainDate | null {
  const digits = /\d/.test(reading.text.slice(date.start, date.end))
  return date.day(reading.view({ tense: digits ? null : "future" }))
}
