/**
 * Days told by another day: the eve of a holiday, the last day of a month, the week after, "two Mondays back".
 * @module
 */
import {
  beside,
  coming,
  countedBack,
  daysIn,
  deictic,
  exact,
  fitYear,
  holidayNear,
  monday,
  nextBusinessDay,
  recent,
  span,
  weekdayAlone,
} from "./count.ts"
import type { Form } from "./forms.ts"
import { HOLIDAY, nextHoliday } from "./holidays.ts"
import { MONTH, monthNumber, NUMBER, numberOf, WEEKDAY, weekdayNumber } from "./words.ts"

const LAST_DAY = "(?:the )?(?:very )?last (?:(?:working|business) )?day of"

const BACK = `(?<n>${NUMBER}) (?<unit>days?|weeks?|fortnights?|months?|years?)`
const TO_THE_DAY = "(?:(?<base>today|yesterday)|to the day|exactly|on the nose)"

export const FROM_ANOTHER_DAY: Form[] = [
  // "A month to the day since", "exactly two months ago", "two weeks before today": not about a month, but that day of it
  {
    kind: "day",
    re: re(
      `\\b(?:(?:exactly|precisely) ${BACK} (?:ago|back|since)(?: ${TO_THE_DAY})?|${BACK} (?:${TO_THE_DAY} (?:ago|since)|(?:ago|back) ${TO_THE_DAY}|before (?:today|now)|(?:have |has )?(?:passed|elapsed|gone(?: by| past)?) since))\\b`,
    ),
    resolve: countedBack,
    lean: () => "past",
  },
  // "It will be two weeks tomorrow since", "a week yesterday since"
  {
    kind: "day",
    re: re(
      `\\b(?:it ?(?<will>will|'ll)? ?(?:be|was|is|'s) )?(?:exactly |just )?(?<n>${NUMBER}) (?<unit>days?|weeks?|fortnights?) (?:(?<base>today|tomorrow|yesterday)|(?:on |this |come |last )?(?<wd>${WEEKDAY})) since\\b`,
    ),
    resolve: (g, view) => {
      const days = numberOf(g.n!) * daysIn(g.unit!)
      const weekday = g.wd && weekdayNumber(g.wd)
      const base = weekday
        ? g.will
          ? coming(view.today, weekday)
          : recent(view.today, weekday)
        : deictic(g.base!, { ...view, quoted: false })
      return base.subtract({ days })
    },
    lean: () => "past",
  },
  // "Straight after the Easter weekend"
  {
    kind: "day",
    re: re(
      `\\b(?:right |straight |just |immediately |soon )?(?:after|following|once) (?:the )?(?<hol>${HOLIDAY}) weekend(?: is over| is done)?\\b`,
    ),
    resolve: (g, view) => {
      const base = holidayNear(g.hol!, view)
      if (!base) return null
      return nextBusinessDay(base.dayOfWeek < 4 ? base : monday(base).add({ days: 6 }), view.country)
    },
    lean: () => "future",
  },
  // "A week yesterday", "a fortnight yesterday"
  {
    kind: "day",
    re: re(`\\b(?<n>an?|one|two|three|[1-6]) (?<unit>weeks?|fortnights?) (?:ago )?yesterday\\b(?! since)`),
    resolve: (g, view) => view.today.subtract({ days: 1 + numberOf(g.n!) * daysIn(g.unit!) }),
    lean: () => "past",
  },
  // "The Friday of the week after next", "Wednesday the week after"
  {
    kind: "day",
    re: re(
      `\\b(?:the )?(?<wd>${WEEKDAY}),?(?: of| in)?(?: the)? week after(?<next> next)?(?= *(?:[,.;!?)"']|$|for\\b))`,
    ),
    resolve: (g, view) => monday(view.from).add({ days: (g.next ? 14 : 7) + weekdayNumber(g.wd!) - 1 }),
    lean: () => "future",
  },
  // "It was Thursday of the week before"
  {
    kind: "day",
    re: re(
      `\\b(?:the )?(?<wd>${WEEKDAY}),?(?: of| in)?(?: the)? week before\\b(?! (?:last|that|my|the|our|i|we|they|christmas|easter))`,
    ),
    resolve: (g, view) => recent(view.today, weekdayNumber(g.wd!)).subtract({ weeks: 1 }),
    lean: () => "past",
  },
  // "Before yesterday", as it is said in other tongues for the day before it
  {
    kind: "day",
    re: /(?<=(?:^|[.!?,;(]\s*|\b(?:was|went|interviewed) ))before yesterday\b(?!'s)/gi,
    resolve: (_, view) => view.today.subtract({ days: 2 }),
    lean: () => "past",
  },
  {
    kind: "day",
    re: re("\\byesterday (?<unit>week|fortnight)\\b"),
    resolve: (g, view) => view.today.subtract({ days: 1 + daysIn(g.unit!) }),
    lean: () => "past",
  },
  {
    kind: "day",
    re: re(`\\b(?<n>${NUMBER}) (?<wd>${WEEKDAY})s (?:back|gone)\\b`),
    resolve: (g, view) => recent(view.today, weekdayNumber(g.wd!)).subtract({ days: 7 * (numberOf(g.n!) - 1) }),
    lean: () => "past",
  },
  {
    kind: "day",
    re: re(`\\b(?:the )?(?:eve of (?:the )?(?<hol>${HOLIDAY})|(?<hol2>${HOLIDAY}) eve)\\b`),
    resolve: (g, view) => holidayNear((g.hol ?? g.hol2)!, view)?.subtract({ days: 1 }) ?? null,
  },
  {
    kind: "day",
    re: re(
      `\\b(?<n>${NUMBER}) (?<unit>days?|weeks?) (?<side>before|after|prior to) (?:the )?(?<hol>${HOLIDAY}|fourth(?= |,))\\b`,
    ),
    resolve: (g, view) => {
      const base = holidayNear(/^fourth$/i.test(g.hol!) ? "4th of july" : g.hol!, view)
      const days = numberOf(g.n!) * (/week/i.test(g.unit!) ? 7 : 1)
      return base?.add({ days: /after/i.test(g.side!) ? days : -days }) ?? null
    },
  },
  // "Burns Night fell the evening before my interview"
  {
    kind: "day",
    re: re(
      `\\b(?:the )?(?<hol>${HOLIDAY}) (?:was|fell|came|is|falls) (?:on )?(?:the )?(?:very )?(?:day|evening|night|morning) (?<side>before|after)(?= (?:my|the|our) (?:interview|meeting|chat|call|panel|trial))`,
    ),
    resolve: (g, view) => holidayNear(g.hol!, view)?.add({ days: g.side === "before" ? 1 : -1 }) ?? null,
  },
  // "Right after the holiday", "once the long weekend is over": the next public one
  {
    kind: "day",
    re: re(
      "\\b(?:(?:right|straight|just|immediately|directly|soon|the day) )?(?:after|following|once|when) (?:the|this) (?:long weekend|holiday weekend|bank holiday weekend|holiday)(?: is over|'s over)?(?=\\s*(?:[,.;!?)\"']|$|\\b(?:and|but|so|they|he|she|i)\\b))",
    ),
    resolve: (_, view) => {
      const next = nextHoliday(view.from, view.country)
      return next && nextBusinessDay(next, view.country)
    },
    lean: () => "future",
  },
  {
    kind: "period",
    re: re(`\\b${LAST_DAY} (?<which>this|the|next|the following)(?: current)? (?<what>month|year)\\b`),
    resolve: (g, view) => {
      const base = /^this/i.test(g.which!) ? view.today : view.from
      const later = /next|following/i.test(g.which!) ? 1 : 0
      if (/year/i.test(g.what!)) return exact(base.year + later, 12, 31)
      return base
        .with({ day: 1 })
        .add({ months: 1 + later })
        .subtract({ days: 1 })
    },
  },
  {
    kind: "day",
    re: re(`\\b${LAST_DAY} (?<month>${MONTH})\\b\\.?(?:,?\\s+(?<year>20\\d\\d))?`),
    resolve: (g, view) =>
      fitYear(
        (year) => exact(year, monthNumber(g.month!), 1)?.add({ months: 1 }).subtract({ days: 1 }) ?? null,
        g.year,
        view,
      ),
  },
  {
    kind: "period",
    re: re(
      "\\bthe week (?:after(?= *(?:[,.;!?)\"']|$))|after (?:that|this|this one|the interview|my interview)\\b|following(?= *(?:[,.;!?)\"']|$)))",
    ),
    resolve: (_, view) => monday(view.from).add({ days: 11 }),
    lean: () => "future",
  },
  // "A week and a day later"
  {
    kind: "event",
    re: re(
      `\\b(?<n>${NUMBER}) (?<unit>weeks?) and (?<n2>${NUMBER}) days? (?:later|after(?:wards?)?|on)(?! (?:the|my))`,
    ),
    resolve: (g, view) => {
      const base = view.event && span(view.event, g.n!, g.unit!, view)
      return base && span(base, g.n2!, "days", view)
    },
  },
  // "On the 9th … that Wednesday"
  {
    kind: "event",
    re: re(`\\b(?:on )?that (?:same |very )?(?<wd>${WEEKDAY})\\b(?!'s| (?:week|is|was|interview|meeting))`),
    resolve: (g, view) => {
      const weekday = weekdayNumber(g.wd!)
      if (view.event === null) return weekdayAlone({ wd: g.wd! }, view)
      return view.event.dayOfWeek === weekday ? view.event : coming(view.event, weekday)
    },
  },
  {
    kind: "event",
    re: re(
      `\\bthe (?<wd>${WEEKDAY}) (?:(?<side>before|after) (?:that|then|it)|(?:after(?:wards)?|following))(?= *(?:[,.;!?)]|$|at\\b|by\\b|to\\b|and\\b|but\\b))`,
    ),
    resolve: (g, view) => view.event && beside(view.event, weekdayNumber(g.wd!), g.side === "before" ? -1 : 1),
  },
]

function re(source: string): RegExp {
  return new RegExp(source, "gi")
}
