/**
 * The own pre-pass: the forms of dates people use when they speak of an application, most specific first.
 * Each says how to get a day out of it once it is known in which tense and from which day it was said.
 * @module
 */

import {
  ago,
  beside,
  coming,
  type Day,
  daysIn,
  deictic,
  endOf,
  exact,
  fitYear,
  friday,
  holidayNear,
  monday,
  monthDay,
  nextBusinessDay,
  numeric,
  ordinalDay,
  recent,
  said,
  span,
  type View,
  weekdayAlone,
  weekdayWithNumber,
} from "./count.ts"
import { FROM_ANOTHER_DAY } from "./from-another-day.ts"
import { HOLIDAY } from "./holidays.ts"
import {
  DAY,
  lastOf,
  MONTH,
  monthNumber,
  NUMBER,
  nth,
  numberOf,
  ORDINAL,
  SPOKEN_ORDINAL,
  WEEKDAY,
  weekdayNumber,
} from "./words.ts"

export interface Form {
  /** day: one day. period: the last day of a span, good for promises only. vague: nothing. */
  kind: "day" | "period" | "vague" | "event"
  re: RegExp
  resolve?: (groups: Record<string, string>, view: View) => Day | null
  /** What the words alone say about the tense. */
  lean?: (groups: Record<string, string>) => "past" | "future" | null
}

const UNIT = "(?<unit>(?:business |working |work |calendar )?days?|weeks?|fortnights?|months?)"
const ONE_DAY = `(?:${ORDINAL}|${DAY})`
const YEAR = "(?:,?\\s+(?<year>20\\d\\d))?"

export const FORMS: Form[] = [
  // Exact
  {
    kind: "day",
    re: /(?<![\d-])(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/g,
    resolve: (g) => exact(Number(g.year), Number(g.month), Number(g.day)),
  },
  {
    kind: "day",
    re: re("\\bthis time last week\\b"),
    resolve: (_, view) => view.today.subtract({ days: 7 }),
    lean: () => "past",
  },
  // What counts from a holiday, and days of a month, before the parts of them are read
  {
    kind: "day",
    re: re(
      `\\b(?:the )?(?<wd>${WEEKDAY}) (?:right |just |straight |immediately )?(?<side>before|after|following) (?:the )?(?<hol>${HOLIDAY})\\b`,
    ),
    resolve: (g, view) => {
      const base = holidayNear(g.hol!, view)
      return base && beside(base, weekdayNumber(g.wd!), g.side === "before" ? -1 : 1)
    },
  },
  // "The first working day after New Year"
  {
    kind: "day",
    re: re(
      `\\b(?:the )?(?:very )?(?:first|next) (?:(?:working|business|work|week) ?)?day (?:back )?(?:after|following) (?:the )?(?<hol>${HOLIDAY})\\b`,
    ),
    resolve: (g, view) => {
      const base = holidayNear(g.hol!, view)
      return base && nextBusinessDay(base, view.country)
    },
  },
  {
    kind: "day",
    re: re(`\\b(?:the )?(?:day|morning|afternoon|evening|night) (?<side>before|after) (?:the )?(?<hol>${HOLIDAY})\\b`),
    resolve: (g, view) => holidayNear(g.hol!, view)?.add({ days: g.side === "before" ? -1 : 1 }) ?? null,
  },
  {
    kind: "day",
    re: re(
      `\\b(?<side>(?:right |straight |just |immediately |directly |soon )?after|before|by|on|until|till|over|since)?\\s*\\b(?:the )?(?<hol>(?=\\w+ ?\\w* ?\\w* ?(?:bank|public|stat|federal|national) hol|(?:bank|public|statutory|stat|federal) hol|(?:easter|whit|good|black|maundy|shrove|pancake) \\w+day|(?:4th|fourth) of july)${HOLIDAY})\\b(?! (?:weekend|week|pay|rate|cover|hours|shift))`,
    ),
    resolve: byHoliday,
  },
  {
    kind: "day",
    re: re(
      `\\b(?:(?<wd>${WEEKDAY}),? )?(?:the )?(?:(?<day>${ORDINAL}|(?<=\\bday )${DAY})|(?<spoken>${SPOKEN_ORDINAL}))(?: day)? (?:of |in )?(?<which>this|the same|the|that|next|the following|the coming|last) month\\b`,
    ),
    resolve: ordinalDay,
    lean: (g) => (/next|following|coming/i.test(g.which!) ? "future" : /last/i.test(g.which!) ? "past" : null),
  },
  {
    kind: "day",
    re: re(`\\b(?:the )?(?<day>${ORDINAL}) (?<inst>instant|inst\\.?|ultimo|ult\\.?|proximo|prox\\.?)(?= |[,;!?)]|$)`),
    resolve: (g, view) =>
      ordinalDay({ ...g, which: /^u/i.test(g.inst!) ? "last" : /^p/i.test(g.inst!) ? "next" : "this" }, view),
  },
  {
    kind: "period",
    re: re(
      "\\bbefore (?:the|this) (?<what>day|week|month|year)(?: is|'s)? (?:out|over|done|through|up|ends?|finishes)\\b",
    ),
    resolve: endOf,
  },
  {
    kind: "period",
    re: re(
      "\\b(?:in|within|inside|after|give (?:us|them|it))? ?(?<n>24|36|48|72|96) ?-?(?<unit>hours?|hrs?|h)\\b(?! (?:ago|back|later|notice|shift|before|after|emergency|on call|a week|care|support))",
    ),
    resolve: (g, view) => span(view.from, g.n!, "hours", view),
    lean: () => "future",
  },
  {
    kind: "day",
    re: re("\\b(?<n>24|36|48|72|96) (?<unit>hours?|hrs?) (?:ago|back)\\b"),
    resolve: ago,
    lean: () => "past",
  },
  {
    kind: "day",
    re: re(`\\b(?<wd>${WEEKDAY}) (?:(?<unit>week|fortnight) (?:ago|back|gone)|was a (?<unit2>week|fortnight))\\b`),
    resolve: (g, view) => recent(view.today, weekdayNumber(g.wd!)).subtract({ days: daysIn((g.unit ?? g.unit2)!) }),
    lean: () => "past",
  },
  {
    kind: "day",
    re: re(
      `\\b(?:(?<wd>${WEEKDAY})|(?<base>today|tomorrow)) fortnight\\b|\\b(?:a )?fortnight (?:on|this|from|come) (?<wd2>${WEEKDAY})\\b`,
    ),
    resolve: (g, view) =>
      (g.base ? deictic(g.base, view) : coming(said(view), weekdayNumber((g.wd ?? g.wd2)!))).add({ days: 14 }),
    lean: () => "future",
  },
  {
    kind: "day",
    re: re(`\\b(?<n>${NUMBER}) (?:nights|sleeps|evenings|mornings) (?:ago|back)\\b`),
    resolve: (g, view) => view.today.subtract({ days: numberOf(g.n!) }),
    lean: () => "past",
  },
  {
    kind: "event",
    re: re(
      `\\b(?:the |an? )?(?:(?<n>${NUMBER}) )?(?<unit>days?|weeks?|fortnights?)(?: before|(?: earlier| prior)(?: to)?)(?: that| then| this one)(?= |[,.;!?)]|$)`,
    ),
    resolve: (g, view) =>
      view.event?.subtract({
        days: numberOf(g.n ?? "a") * daysIn(g.unit!),
      }) ?? null,
  },
  {
    kind: "day",
    re: re(
      `\\b(?:the )?(?<n>first|second|third|fourth|last|1st|2nd|3rd|4th) (?<wd>${WEEKDAY}) (?:of|in) (?:(?<month>${MONTH})\\b\\.?|(?<which>the|next|this|the following|last) month)${YEAR}`,
    ),
    resolve: (g, view) => {
      const n = /last/i.test(g.n!)
        ? -1
        : ["first", "second", "third", "fourth"].indexOf(g.n!.toLowerCase()) + 1 || Number.parseInt(g.n!, 10)
      const pick = (year: number, month: number): Day =>
        n < 0 ? lastOf(year, month, weekdayNumber(g.wd!)) : nth(year, month, weekdayNumber(g.wd!), n)
      if (g.month) return fitYear((year) => pick(year, monthNumber(g.month!)), g.year, view)
      const shift = /next|following/i.test(g.which!) ? 1 : /last/i.test(g.which!) ? -1 : 0
      const base = view.from.with({ day: 1 }).add({ months: shift })
      return pick(base.year, base.month)
    },
  },
  ...FROM_ANOTHER_DAY,
  vague("\\b(?:early )?in(?:to)? the new year\\b"),
  // What sets nothing, before the parts of it are read as dates
  vague(
    "\\b(?:a few|some|several|many|\\d+ or \\d+|\\d+\\s?(?:-|to)\\s?\\d+|a (?:couple|few) or (?:three|more)|(?:one|two|three|four|five|1|2|3|4|5|a) (?:or|to) (?:one|two|three|four|five|six|seven|eight|ten))\\s+(?:more )?(?:business |working )?(?:days?|weeks?|months?|hours)(?: ago| back| later| time)?\\b",
  ),
  vague("\\b(?:a|one) (?:day|week|month|fortnight) or (?:two|so|more|three)(?: ago| back)?\\b"),
  vague("\\b(?:a )?couple(?: of)? (?:of )?(?:days|weeks|months) or (?:so|more|three)\\b"),
  vague(
    "\\b(?:the other (?:day|week|night)|a while (?:back|ago)|ages ago|some time ago|recently|lately|not long ago|(?<![\\w] )(?:weeks|days|months) ago)\\b",
  ),
  vague(
    "\\b(?:about|around|roughly|maybe|like|nearly|almost|over) (?:a|an|\\d+|two|three|four|five|six) (?:months?|years?)(?: ago)?\\b",
  ),
  vague(
    `\\b(?:mid|middle of|early|beginning of|start of|late|sometime(?: in| around)?|some time in|towards? the end of|the (?:first|second|last) half of)[- ]?(?: in| on)?(?:the |this |next |last )?(?:${MONTH}\\b\\.?|month\\b|week\\b|year\\b)(?! (?:the )?\\d)`,
  ),
  vague(
    "\\b(?:sometime|some time|early|later|late|maybe|the start of|at some point) (?:in the |this |next |the following |last )(?:week|month|year|coming (?:days|weeks))\\b",
  ),
  vague(
    `\\b(?:in|since|back in|all of|during|last|throughout)\\s+(?:early |late |mid-?)?${MONTH}\\b\\.?(?!\\s+(?:the\\s+)?\\d)(?:\\s+(?:of\\s+)?20\\d\\d)?`,
  ),
  vague("\\b(?:next|last|this|the coming) (?:month|year|spring|summer|autumn|fall|winter|quarter)\\b"),
  vague(
    "\\b(?:after|before|over|during|until after) the (?:holidays|break|festive season|summer|half[- ]term|weekend|new term)\\b",
  ),
  vague("\\b(?:in|over|within) the (?:next|coming|following) (?:few |couple of )?(?:days|weeks|week or two|months)\\b"),
  vague(`\\b(?:${NUMBER})\\s+(?:years?|months?) (?:ago|back)\\b`),
  vague("\\b(?:in|since|from|back in) (?:19|20)\\d\\d\\b"),
  vague(
    `\\b(?:every|each|most|on)\\s+(?:other\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)days\\b|\\bevery (?:other )?${WEEKDAY}\\b`,
  ),
  vague("\\b(?:last|past) week or (?:two|so)\\b"),
  vague(`\\b(?:the )?week (?:before|after) (?:${HOLIDAY})\\b`),
  vague(`\\b${WEEKDAY}\\s+or\\s+${WEEKDAY}\\b`),
  vague(`\\b(?:the )?(?:${ORDINAL})\\s*(?:or|-)\\s*(?:the )?(?:${ORDINAL})\\b`),
  vague(
    "\\b24/7\\b|\\b50/50\\b|\\b(?:an?|about|rated?|scored?|feel|felt|like|solid|say)\\s(?:\\d|10)/10\\b|\\b9-5\\b|\\b9 to 5\\b",
  ),

  // Weekday by another weekday, in a month
  {
    kind: "day",
    re: re(`\\blast (?<wd>${WEEKDAY}) but one\\b`),
    resolve: (g, view) => recent(view.today, weekdayNumber(g.wd!)).subtract({ days: 7 }),
    lean: () => "past",
  },
  {
    kind: "day",
    re: re(`\\b(?:the )?(?<wd>${WEEKDAY}) before last\\b`),
    resolve: (g, view) => recent(view.today, weekdayNumber(g.wd!)).subtract({ days: 7 }),
    lean: () => "past",
  },
  {
    kind: "day",
    re: re(`\\b(?:the )?(?<wd>${WEEKDAY}) after next\\b`),
    resolve: (g, view) => coming(view.from, weekdayNumber(g.wd!)).add({ days: 7 }),
    lean: () => "future",
  },
  // "7 to 18 December", "Dec 1-10": both ends of a span
  {
    kind: "day",
    re: re(
      `(?<![\\d/.:-])\\b(?:the )?(?<day>${ORDINAL}|${DAY})(?=\\s?(?:-|\u2013|to|till|until|through|thru)\\s?(?:the )?(?<last>${ORDINAL}|${DAY})\\s?(?:of )?(?<month>${MONTH})\\b)`,
    ),
    resolve: (g, view) => {
      const first = monthDay(g, view)
      // "The 26th until the 2nd of December" began the month before.
      return Number.parseInt(g.day!, 10) > Number.parseInt(g.last!, 10)
        ? (first?.subtract({ months: 1 }) ?? null)
        : first
    },
  },
  {
    kind: "day",
    re: re(
      `(?<=\\b(?<month>${MONTH})\\.?\\s(?:the )?(?:${ORDINAL}|${DAY})\\s?(?:-|\u2013|to|till|until|through|thru)\\s?(?:the )?)(?<day>${ORDINAL}|${DAY})\\b(?![\\d:/.]\\d|\\s?(?:am|pm|a\\.m|p\\.m|o'?clock)\\b|\\s(?:${MONTH})\\b)`,
    ),
    resolve: monthDay,
  },
  // "11 and 18 March", "the 3rd, 10th and 17th of May", "Nov 10 and 17": one month for all
  {
    kind: "day",
    re: re(
      `(?<![\\d/.:-])(?<!\\b(?:at|around|about) )\\b(?:the )?(?<day>${ONE_DAY})(?=(?:\\s?,\\s?(?:the )?${ONE_DAY})*,?\\s?(?:and|&)\\s?(?:again )?(?:on )?(?:the )?${ONE_DAY}\\s?(?:of )?(?<month>${MONTH})\\b)`,
    ),
    resolve: monthDay,
  },
  {
    kind: "day",
    re: re(
      `(?<=\\b(?<month>${MONTH})\\b\\.?\\s?(?:the )?${ONE_DAY}(?:\\s?,\\s?(?:the )?${ONE_DAY})*(?:\\s?,|,?\\s?(?:and|&))\\s?(?:again )?(?:on )?(?:the )?)(?<day>${ONE_DAY})(?=(?:\\s?,\\s?${ONE_DAY})*,?\\s?(?:and|&)\\s?${ONE_DAY}\\b(?!:)|(?<=(?:and|&)\\s?(?:again )?(?:on )?(?:the )?${ONE_DAY})\\s*(?:[;!?)]|[.,](?!\\d| ?20\\d\\d)|$|(?:and|but|by|both|to|no|so|with|from|i|we|they)\\b))`,
    ),
    resolve: monthDay,
  },
  {
    kind: "day",
    re: re(`\\b(?<wd>${WEEKDAY}),? (?<n>${NUMBER}) weeks (?:ago|back)\\b`),
    resolve: (g, view) => recent(view.today, weekdayNumber(g.wd!)).subtract({ days: 7 * numberOf(g.n!) }),
    lean: () => "past",
  },
  // Weekday, month and day
  {
    kind: "day",
    re: re(
      `\\b(?:(?:last |this |next |on )?(?<wd>${WEEKDAY})\\.?,?\\s+(?:the\\s+)?)?(?<month>${MONTH})\\b\\.?\\s*(?:the\\s+)?(?<day>${ORDINAL}|${DAY})(?![\\d%]|:\\d|\\.\\d|\\s?(?:am|pm)\\b|/\\d| (?:people|candidates|weeks|days|years|hours))${YEAR}`,
    ),
    resolve: monthDay,
  },
  {
    kind: "day",
    re: re(
      `\\b(?:(?<wd>${WEEKDAY}),?\\s+(?:the\\s+)?)?(?<month>${MONTH})\\s+(?:the\\s+)?(?<spoken>${SPOKEN_ORDINAL})\\b${YEAR}`,
    ),
    resolve: monthDay,
  },
  {
    kind: "day",
    re: re(
      `(?<![\\d/.:-])\\b(?:(?:last |this |next )?(?<wd>${WEEKDAY}),?\\s+(?:the\\s+)?)?(?:the\\s+)?(?:day\\s+)?(?<day>${ORDINAL}|${DAY})(?:\\s+day)?(?:\\s?(?:of\\s+)?|-)(?<month>${MONTH})\\b\\.?(?!-\\d\\d?\\b(?!\\d))(?:(?:,?\\s+|-)(?<year>20\\d\\d))?`,
    ),
    resolve: monthDay,
  },
  {
    kind: "day",
    re: re(
      `\\b(?:(?<wd>${WEEKDAY}),?\\s+)?(?:the\\s+)?(?<spoken>${SPOKEN_ORDINAL})\\s+(?:of\\s+)(?<month>${MONTH})\\b${YEAR}`,
    ),
    resolve: monthDay,
  },
  // Numbers only
  {
    kind: "day",
    re: /(?<![\d/.:$£€-])(?:\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*\.?,? )?(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?<year>20\d\d|\d\d)(?![\d/]|-\d)/gi,
    resolve: numeric,
  },
  {
    kind: "day",
    re: /(?<![\d/.:$£€-])(?:\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*\.?,? )?(?<a>\d{1,2})\/(?<b>\d{1,2})(?![\d/]|-\d| (?:hours?|of|mile|cup|time|day))/gi,
    resolve: numeric,
  },
  // Weekday and "the 12th"
  {
    kind: "day",
    re: re(
      `\\b(?:on |last |this |next |the )?(?<wd>${WEEKDAY})(?:\\.|,)?\\s+(?:(?:last|this|next) week,?\\s+)?(?:\\(|which (?:is|was|would be|will be) |that (?:is|was) )?(?:the\\s+)?(?<day>${ORDINAL}|${DAY}(?![\\d:/.]\\d|[ -]?(?:am|pm|a\\.m|p\\.m|o'?clock|people|ish|mins?|minutes?|hrs?|hours?|sharp|prompt|on the dot|bang on|in the (?:morning|afternoon|evening)|at night)|\\s?(?:-|\u2013|to|till?|until)\\s?\\d))\\b(?! (?:interview|round|floor|time))`,
    ),
    resolve: weekdayWithNumber,
  },
  {
    kind: "day",
    re: re(
      `\\b(?:on |last |this |next )?(?<wd>${WEEKDAY}),?\\s+the\\s+(?<spoken>${SPOKEN_ORDINAL})\\b(?! (?:interview|round|floor|time))`,
    ),
    resolve: ordinalDay,
  },

  // Counting from another day
  {
    kind: "day",
    re: re(
      `\\b(?<n>${NUMBER}) weeks? (?:from|on|after|come|this) (?:this |next |coming )?(?:(?<wd>${WEEKDAY})\\b(?! (?:just )?(?:gone|past))|(?<base>today|tomorrow|yesterday|now))`,
    ),
    resolve: (g, view) => {
      const base = g.wd ? coming(said(view), weekdayNumber(g.wd)) : deictic(g.base!, view)
      return base.add({ days: 7 * numberOf(g.n!) })
    },
    lean: () => "future",
  },
  {
    kind: "day",
    re: re(`\\b(?:(?<wd>${WEEKDAY})|(?<base>today|tomorrow)) week\\b(?! (?:is|was|of|ago|last|before))`),
    resolve: (g, view) => (g.wd ? coming(view.from, weekdayNumber(g.wd)) : deictic(g.base!, view)).add({ days: 7 }),
    lean: () => "future",
  },
  {
    kind: "day",
    re: re(`\\b(?:a )?week (?:on|this) (?<wd>${WEEKDAY})\\b(?! (?:just )?(?:gone|past))`),
    resolve: (g, view) => coming(view.from, weekdayNumber(g.wd!)).add({ days: 7 }),
    lean: () => "future",
  },
  {
    kind: "day",
    re: re(
      `\\b(?<n>${NUMBER}|\\bfortnight)\\s+(?:whole |full |long |solid )?(?:${UNIT} )?(?:ago|back|since)(?:\\s+(?:on |this |last |to the )?(?:(?<base>today|yesterday|tomorrow)|(?<wd>${WEEKDAY})))?\\b`,
    ),
    resolve: ago,
    lean: () => "past",
  },
  {
    kind: "day",
    re: re(
      `\\b(?<n>${NUMBER}) (?:weeks?|(?<two>fortnights?)) (?:(?:(?:on |from )?(?:last |this past |past )(?<wd>${WEEKDAY})(?: (?:just )?(?:gone|past))?|(?:on |from )(?<wd3>${WEEKDAY}) (?:just )?(?:gone|past))|(?<wd2>${WEEKDAY}) (?:just )?(?:gone|past))\\b`,
    ),
    resolve: (g, view) => {
      const weeks = numberOf(g.n!) * (g.two ? 2 : 1) - (g.wd2 ? 1 : 0)
      return recent(view.today, weekdayNumber((g.wd ?? g.wd2 ?? g.wd3)!)).subtract({ days: 7 * weeks })
    },
    lean: () => "past",
  },
  {
    kind: "day",
    re: re(
      `\\b(?:it'?s|it has|its|it is) been (?:exactly |about |over |just |already )?(?<n>${NUMBER}|fortnight)(?: ${UNIT})?(?: now| already| today| to the day| on the nose| exactly)? since\\b`,
    ),
    resolve: ago,
    lean: () => "past",
  },
  {
    kind: "day",
    re: re(
      `\\b(?:a few|\\d+|an?|two|three|four|five|six|couple(?: of)?) (?:minutes?|mins?|hours?) ago\\b|\\bjust now\\b|\\bearlier today\\b`,
    ),
    resolve: (_, view) => view.today,
    lean: () => "past",
  },
  {
    kind: "event",
    re: re(
      `\\b(?:(?<n>${NUMBER}) ${UNIT} (?:later|after that|after(?: the| my)? interview|after(?: it| (?:we|i) (?:met|spoke|talked))?(?= *(?:[,.;!?)]|$|i\\b|and\\b|but\\b|by\\b|to\\b))|from (?:the|my|that) interview|afterwards?|on))\\b`,
    ),
    resolve: (g, view) => view.event && span(view.event, g.n!, g.unit!, view),
  },
  {
    kind: "event",
    re: re(
      "\\b(?:the |very )?(?:very )?(?:next|following) (?:day|morning|afternoon|evening)\\b|\\bthe (?:day|morning|afternoon|evening) following(?= *(?:[,.;!?)]|$|i\\b|and\\b|but\\b|by\\b|to\\b|my\\b|the interview\\b))|\\b(?<!\\bthis )(?:the )?(?:day|morning) after(?! tomorrow)(?: (?:the|my|that) (?:interview|panel|onsite|call|meeting|screen|trial)| that|wards)?\\b|\\b1 day after\\b",
    ),
    resolve: (_, view) => view.event?.add({ days: 1 }) ?? null,
  },
  {
    kind: "event",
    re: re(
      "\\b(?:(?:the |that )?(?:very )?same (?:day|night|afternoon|evening|morning|arvo)|that (?:very )?(?:day|night|evening|afternoon|morning|arvo)|(?:straight|right|immediately|directly|soon|shortly|just|hours?) after(?:wards?| the interview| my interview| it| that)?(?= *(?:[,.;!?)]|$|to|i |by|on\\b|and\\b|but\\b|yesterday|last|with\\b|at\\b|this |(?:he|she|they|we)(?:'d| had)? (?:\\w+ )?(?:interviewed|saw|seen|met|finished|spoke|spoken|talked|left|hung|ended|let|showed|done)\\b))|(?:the |that )?(?:very )?(?:same )?(?:day|night|evening|afternoon|morning) (?:of (?:the|my|our) interview\\b|(?=(?:we|i) (?:met|spoke|talked)\\b|(?:he|she|they) (?:interviewed|saw|met) (?:me|us)\\b))|(?:an?|one|two|three|a few|couple(?: of)?|\\d+) (?:hours?|hrs?|minutes?|mins?) (?:later|after(?:wards?)?)|later that (?:day|night|evening|afternoon)|within (?:an?|one|two|half an|\\d+|a few|the) (?:hours?|minutes?)(?: of (?:it|the interview|my interview|leaving|getting home))?|on the way home|when i got home|from the (?:car park|parking lot|train|bus)|within the hour|before the (?:very )?(?:same )?(?:day|night|evening|afternoon) was (?:out|over|done|through))",
    ),
    resolve: (_, view) => view.event,
  },
  {
    kind: "event",
    re: re(`\\b(?:the )?following (?<wd>${WEEKDAY})\\b`),
    resolve: (g, view) => view.event && coming(view.event, weekdayNumber(g.wd!)),
  },

  // "Before three days", as it is said in other tongues for "three days ago"
  {
    kind: "day",
    re: re(`\\bbefore (?<n>${NUMBER}) ${UNIT}(?!\\w| (?:of|are|is|have|had|pass|passed|go|the|my))`),
    resolve: (g, view) => (view.tense === "future" ? span(view.from, g.n!, g.unit!, view) : ago(g, view)),
  },

  // Spans ahead
  {
    kind: "period",
    re: re(
      `\\b(?:(?:another|a further|an extra|an additional) (?:(?<n>${NUMBER}) )?|(?<n2>${NUMBER}) more )${UNIT}(?!\\w| (?:ago|back|of experience|later|for))`,
    ),
    resolve: (g, view) => span(view.from, g.n ?? g.n2 ?? "1", g.unit!, view),
    lean: () => "future",
  },
  {
    kind: "period",
    re: re("\\b(?:within|inside) the (?<unit>week|fortnight|month)\\b"),
    resolve: (g, view) => span(view.from, "1", g.unit!, view),
    lean: () => "future",
  },
  {
    kind: "period",
    re: re(
      `\\b(?:in|within|inside|after|give (?:us|them|it)|takes?|about|around|another|up to|next)? ?(?<n>${NUMBER}) ${UNIT}(?:'s?)?(?: time| of (?:the|my) interview| from (?:the|my|that) interview(?: date)?)?(?!\\w| (?:ago|back|of experience|notice|old|experience|in a row|straight|job|contract|per|a week|into|shift|course|training|process|wait|trial|before|after|later|for(?! (?:an?|the|their|his|her|any|some) (?:decision|answer|reply|verdict|result|response|news|outcome))|running))`,
    ),
    resolve: (g, view) => span(view.from, g.n!, g.unit!, view),
    lean: () => "future",
  },
  {
    kind: "period",
    re: re(
      "\\b(?:(?:at |by |before )?(?:the )?(?:very )?(?:end|close|back end)(?: of|-of-)(?: the| play)?[ -]?(?<which>this|next|that|the following|the same)? ?(?<what>day|week|month|year|business|play)(?: (?<later>after next))?(?! of|,? (?:on |this |next |the |by )*(?:mon|tue|wed|thu|fri|sat|sun|\\d|tomorrow|today))|(?<short>eow|eod|eom|eoy|cob|cop)\\b(?!,? (?:on |this |next )?(?:mon|tue|wed|thu|fri|sat|sun|\\d|tomorrow))|(?<which2>week'?s|month'?s|month|week|year'?s?)[- ]end\\b(?= *(?:[,.;!?)]|$|for|to|and|so|but|they|then)))",
    ),
    resolve: endOf,
  },
  {
    kind: "period",
    re: re(`\\b(?:the )?(?:very )?end of (?<month>${MONTH})\\b${YEAR}`),
    resolve: (g, view) =>
      fitYear(
        (year) => exact(year, monthNumber(g.month!), 1)?.add({ months: 1 }).subtract({ days: 1 }) ?? null,
        g.year,
        view,
      ),
  },
  {
    kind: "day",
    re: re(
      `\\b(?<wd>${WEEKDAY})(?: (?:morning|afternoon|arvo|evening|night|lunchtime))?(?: of| in| from| on|,)? (?<which>last|this|(?:the )?next|the following|the coming) week\\b|\\b(?<wd3>${WEEKDAY})(?: of| in|,)?(?: the)? (?<which3>week before last)\\b|\\b(?<which2>last|this|(?:the )?next|the following) week(?:,| on|'s)? (?<wd2>${WEEKDAY})\\b`,
    ),
    resolve: (g, view) => {
      const which = (g.which ?? g.which2 ?? g.which3)!.toLowerCase()
      const base = /next$/.test(which) ? said(view) : view.today
      const shift = /next|following|coming/.test(which) ? 7 : which === "last" ? -7 : g.which3 ? -14 : 0
      return monday(base).add({ days: shift + weekdayNumber((g.wd ?? g.wd2 ?? g.wd3)!) - 1 })
    },
    lean: (g) =>
      /last/i.test((g.which ?? g.which2 ?? g.which3)!)
        ? "past"
        : /next|following|coming/i.test((g.which ?? g.which2)!)
          ? "future"
          : null,
  },
  {
    kind: "period",
    re: re(
      `\\b(?:the )?week (?:of|commencing|beginning|starting) (?:the )?(?:(?<month>${MONTH})\\b\\.? (?<day>${ORDINAL}|${DAY})|(?<day2>${ORDINAL}|${DAY})(?: (?:of )?(?<month2>${MONTH})\\b)?)`,
    ),
    resolve: (g, view) => {
      const start = g.month
        ? monthDay({ month: g.month, day: g.day! }, view)
        : g.month2
          ? monthDay({ month: g.month2, day: g.day2! }, view)
          : ordinalDay({ day: g.day2! }, view)
      return start && monday(start).add({ days: 4 })
    },
  },
  {
    kind: "period",
    re: re(
      "\\b(?:the )?week after next\\b|\\b(?<which>next|this|the following|the coming|all this|later this|the next) week\\b(?!end)",
    ),
    resolve: (g, view) => {
      const which = (g.which ?? "").toLowerCase()
      if (which === "") return monday(view.from).add({ days: 18 })
      if (/this/.test(which)) return friday(said(view))
      return monday(view.from).add({ days: 11 })
    },
    lean: () => "future",
  },
  {
    kind: "vague",
    re: re(
      "\\blast week(?!end)\\b|\\b(?:the )?week before(?: last)?\\b|\\bpast week\\b|\\b(?:over |at |on |this |next |last )(?:the )?weekend\\b",
    ),
  },

  // Near days
  {
    kind: "day",
    re: re(
      "\\b(?<base>(?:the )?day before yesterday|(?:the )?day after tomorrow|yesterday|tomorrow|today|tonight|last night|(?:earlier )?this (?:morning|afternoon|evening|arvo)|this am)(?: (?:morning|afternoon|evening|night|lunchtime|arvo))?\\b(?!'s(?! (?:[a-z-]+ )?(?:interview|panel|screening|trial|chat|call|meeting|zoom|round|session|audition)\\b))",
    ),
    resolve: (g, view) => deictic(g.base!, view),
    lean: (g) =>
      /yesterday|last night|this morning/i.test(g.base!) ? "past" : /tomorrow/i.test(g.base!) ? "future" : null,
  },
  {
    kind: "day",
    re: re(`\\b(?<n>${NUMBER}) (?<wd>${WEEKDAY})s ago\\b`),
    resolve: (g, view) => recent(view.today, weekdayNumber(g.wd!)).subtract({ days: 7 * (numberOf(g.n!) - 1) }),
    lean: () => "past",
  },
  {
    kind: "day",
    re: re("\\bthis time last week\\b|\\ba week ago(?! (?:today|yesterday|on|last|mon|tue|wed|thu|fri|sat|sun))\\b"),
    resolve: (_, view) => view.today.subtract({ days: 7 }),
    lean: () => "past",
  },
  // Weekday alone
  {
    kind: "day",
    re: re(
      `\\b(?<pre>last|past|this past|this|next|this coming|coming|on|by|until|till|since|from|before|the|for|come)?\\s*\\b(?<wd>${WEEKDAY})\\b(?:\\.(?= ?\\d))?(?:\\s+(?<post>gone|past|just gone|just past|just there|coming|last|next))?(?!\\w|'s? (?:club|shift)|/)`,
    ),
    resolve: weekdayAlone,
    lean: (g) =>
      /last|past/i.test(g.pre ?? "") || /gone|past|last|there/i.test(g.post ?? "")
        ? "past"
        : /next|coming/i.test(g.pre ?? "") || /coming|next/i.test(g.post ?? "")
          ? "future"
          : null,
  },
  // Holidays
  {
    kind: "day",
    re: re(
      `\\b(?<side>(?:right |straight |just |immediately |directly |soon )?after|before|by|on|until|till|over)?\\s*\\b(?<hol>${HOLIDAY})\\b(?! (?:party|shift|break|season|bonus|tree|dinner|card|week|rule|hours|pie|temp|staff|help|job))`,
    ),
    resolve: byHoliday,
  },
  // "The 12th"
  {
    kind: "day",
    re: re(
      `\\b(?:(?:the|on|by|until|till|since|from|of|for|before|after|and|was|is|to|,)\\s+)(?:the\\s+)?(?<day>${ORDINAL})(?:\\s+of (?<which>this|next|last|the) month)?\\b(?!\\s*(?:interview|round|floor|time|grade|year|stage|person|job|one\\b|day|place|follow|email|attempt|street|ave|st\\b|of|avenue|shift|choice|call|note|candidate|try|degree|and final|century|class|team|generation|largest|reminder|message|week|month))`,
    ),
    resolve: ordinalDay,
  },
  {
    kind: "day",
    re: re(
      `\\b(?:on|by|until|till|since|was|is) the (?<spoken>${SPOKEN_ORDINAL})\\b(?!\\s*(?:interview|round|floor|time|grade|year|stage|person|job|one|day|place|follow|email|call|note|of|week|candidate|month))`,
    ),
    resolve: ordinalDay,
  },
  {
    kind: "day",
    re: re(
      `(?<=[\\s(,])(?<day>${ORDINAL})(?=\\s*(?:[,.;!?)]|$|\\n|and\\b|at\\b|with\\b|for\\b|he\\b|she\\b|they\\b|but\\b|so\\b|nothing\\b))`,
    ),
    resolve: ordinalDay,
  },
  {
    kind: "day",
    re: re(
      `\\b(?:on |by |until |till )?the (?<day>${DAY})(?=\\s*(?:[,;!?)]|\\.(?!\\d)|$|\\n|(?:until|till|til|through|thru)\\b))`,
    ),
    resolve: ordinalDay,
  },
  { kind: "day", re: re(`^\\s*(?<day>${ORDINAL})\\b(?=\\s*(?:[,.;!?]|$|at|with))`), resolve: ordinalDay },
]

/** "After Easter", "by Christmas", "before the bank holiday". */
function byHoliday(g: Record<string, string>, view: View): Day | null {
  const base = holidayNear(g.hol!, view)
  if (!base) return null
  if (/after/i.test(g.side ?? "")) return nextBusinessDay(base, view.country)
  return /before/i.test(g.side ?? "") ? base.subtract({ days: 1 }) : base
}

function re(source: string): RegExp {
  return new RegExp(source, "gi")
}

function vague(source: string): Form {
  return { kind: "vague", re: re(source) }
}
