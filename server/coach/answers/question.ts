/**
 * The one question at the end of an answer.
 * @module
 */
import type { Question } from "../../../shared/wire/advice.ts"
import type { Piece } from "./compose.ts"
import { type Context, nameOf } from "./context.ts"
import { helper } from "./helper.ts"

export interface Asked {
  piece: Piece
  field: string | null
}

/** The question that would change the answer most and was not asked before; null where there is none. */
export function nextQuestion(context: Context): Asked | null {
  const vague = vagueDay(context) ?? vaguePromise(context)
  if (vague) return vague
  const { advice, askedBefore, words } = context
  const question =
    advice.questions.find(
      (one) => !askedBefore.includes(one.field) && !settled(context, one.id) && !saidAlready(context, one),
    ) ??
    // Without the interview's day there is no answer at all, so it alone is asked for again.
    (advice.action === "ask" ? advice.questions[0] : undefined)
  if (!question)
    return advice.action === "ask"
      ? { piece: { say: words.ask["interview-date"]!({ who: "", what: "" }) }, field: null }
      : null
  if (advice.action === "ask" && doesNotKnow(context))
    return { piece: { say: words.cannotRecall }, field: question.field }
  return { piece: { say: wordings(context, question) }, field: question.field }
}

/** What this very message says is not known, or was not said. */
const settledBy: Record<string, RegExp> = {
  "messages-sent":
    /\bforgot (?:the|my|to (?:send|write|say|thank))|\b(?:didn['’]?t|haven['’]?t|did not|have not|never) (?:yet )?(?:sent|send|written|write|thank|thanked|emailed)\b/i,
  "decision-date":
    /\b(?:no|without(?: a| any)?|any|never (?:gave|named)(?: me)? a) (?:decision |firm |exact )?(?:date|timeline|deadline|time ?frame)\b|\bin touch\b|\b(?:didn'?t|did not|hasn'?t|haven'?t|not) (?:say|said|tell|told|mention(?:ed)?)\b.{0,20}\bwhen\b/i,
  "contact-not-told":
    /\b(?:don'?t|do not|dont|didn'?t|not) (?:know|have|got|get|given)\b.{0,15}\b(?:e-?mail|address|contact)|\bno (?:e-?mail|address|contact)\b/i,
  "follow-up-policy":
    /\b(?:nobody|no ?one) (?:told|said)\b|\b(?:said|told me|mentioned) nothing\b|\bnothing (?:was )?(?:said|mentioned)\b/i,
}

function settled(context: Context, id: string): boolean {
  const { text, advice, unchanged } = context
  // To find the address is what the advice itself says then.
  if (id === "contact-lacking" && advice.action === "get_contact" && (unchanged || helper(context))) return true
  return settledBy[id]?.test(text) ?? false
}

/** The same question of another fact, such as of a second interview, would sound like the first one over again. */
function saidAlready(context: Context, question: Question): boolean {
  const { advice, said } = context
  return advice.action !== "ask" && wordings(context, question).some((way) => said.some((text) => text.includes(way)))
}

function wordings(context: Context, { id, field, text }: Question): readonly string[] {
  const { advice, words } = context
  const thanksDue = advice.action === "send" && advice.message === "thank_you"
  if (id === "messages-sent" && thanksDue) return words.thankedAlready
  // Only the first answer names the ways one by one.
  if (id === "contact-lacking" && advice.action === "get_contact" && !context.unchanged) return words.oneOfTheseWays
  if (id === "interview-date" && context.situation.replies?.some(({ about }) => about === "invitation"))
    return words.dateInInvitation
  return words.ask[id]?.({ who: subject(context, field), what: messageAt(context, field) }) ?? [text]
}

/** "No trouble, it works without that", where the last question was answered by not knowing. */
export function withoutIt(context: Context): Piece | null {
  if (context.advice.action === "ask" || context.asked === null || !doesNotKnow(context)) return null
  return { say: context.words.noMatter, rank: 6 }
}

const unknowing =
  /\b(?:(?:i )?(?:don'?t|do not|dont) (?:know|remember|recall|have (?:it|that|one))|no (?:idea|clue)|not sure|can'?t (?:remember|recall|say)|(?:i )?forg[eo]t|idk|dunno|no se|rather not say|prefer not to say|none of your business|next question)\b|^\W*(?:skip|pass)(?: (?:it|this|that|this one|that one))?\W*$/i

/** The last question was answered by not knowing. */
export function doesNotKnow({ text, mentions, asked }: Context): boolean {
  return asked !== null && unknowing.test(text) && !mentions.some(({ field }) => field.startsWith(asked))
}

/** "the thank-you", for the day of a message; "it" for any other. */
function messageAt({ situation, words }: Context, field: string): string {
  const index = /^messages\[(\d+)\]/.exec(field)?.[1]
  return words.messageSent[(index === undefined ? undefined : situation.messages?.[Number(index)]?.kind) ?? "other"]
}

function subject(context: Context, field: string): string {
  const index = /^people\[(\d+)\]/.exec(field)?.[1]
  const person = index === undefined ? undefined : context.situation.people?.[Number(index)]
  return person ? nameOf(context, person.id) : context.words.yourInterviewer
}

/** Words of a day that is a guess; a day that is merely less than certain is read back, which is enough. */
const roughly =
  /\b(?:few|couple|about|around|roughly|approximately|recently|lately|other day|or so|or two|while|some ?time|early|late|mid|ish|last week|last month)\b/i

/** How far back words that set no day reach, in days: the two likeliest. */
const vagueSpans: readonly { words: RegExp; days: readonly [number, number] | null }[] = [
  { words: /\b(?:a|the last) few days (?:ago|back)\b/i, days: [4, 3] },
  { words: /\b(?:the )?other day\b/i, days: [3, 2] },
  { words: /\b(?:like |about |maybe )?a couple (?:of )?weeks? (?:ago|back)\b/i, days: [14, 13] },
  { words: /\brecently\b|\blately\b/i, days: [4, 3] },
  { words: /\b(?:about |around |like )?a week or (?:so|two) ago\b/i, days: [8, 7] },
  { words: /\b(?:early|late|some ?time|a day) last week\b|\blast week\b/i, days: [7, 6] },
  {
    words:
      /\b(?:a while (?:back|ago)|some time ago|(?:a few|some|several) weeks (?:ago|back)|mid-?\w+|sometime in \w+|ages ago)\b/i,
    days: null,
  },
]

/** The day of the interview is told as "a few days ago". */
export function namesRoughDay({ advice, text }: Context): boolean {
  return advice.action === "ask" && vagueSpans.some(({ words }) => words.test(text))
}

/** Words such as "a few days ago" where a day is wanted: two likely days to choose from. */
function vagueDay(context: Context): Asked | null {
  const unsure = context.mentions.find(
    ({ field, sure, value, text }) =>
      !sure &&
      /\.at$/.test(field) &&
      typeof value === "string" &&
      roughly.test(text) &&
      !context.askedBefore.includes(field),
  )
  if (unsure) {
    const guess = Temporal.PlainDate.from((unsure.value as string).slice(0, 10))
    const asked = context.advice.questions.find(({ field }) => field === unsure.field)?.field ?? unsure.field
    return between(context, unsure.text, nearby(context, guess), asked)
  }
  if (context.advice.action !== "ask") return null
  const question = context.advice.questions[0]
  for (const span of vagueSpans) {
    const found = span.words.exec(context.text)?.[0]
    if (!found || !question) continue
    if (span.days === null) return { piece: { say: context.words.roughDate }, field: question.field }
    const [first, second] = span.days.map((days) => workday(context.today.subtract({ days })))
    const days = first!.equals(second!)
      ? ([first!.subtract({ days: 1 }), second!] as const)
      : ([first!, second!] as const)
    return between(context, found, days, question.field)
  }
  return null
}

/** Words of a promise that name no day, with the two likeliest; counted from the week of today. */
const vaguePromises: readonly {
  words: RegExp
  days: (today: Temporal.PlainDate) => [Temporal.PlainDate, Temporal.PlainDate]
}[] = [
  {
    words: /\b(?:early|(?:the )?(?:beginning|start) of|first thing|sometime early) next week\b/i,
    days: (today) => nextWeek(today, 1, 2),
  },
  {
    words: /\b(?:mid(?:dle of)?(?: of)?|around the middle of)[- ]next week\b/i,
    days: (today) => nextWeek(today, 3, 4),
  },
  {
    words: /\b(?:late|later|(?:the )?(?:end|back end) of|towards the end of) next week\b/i,
    days: (today) => nextWeek(today, 4, 5),
  },
  {
    words: /\blater (?:on )?this week\b/i,
    days: (today) => (today.dayOfWeek < 4 ? nextWeek(today.subtract({ days: 7 }), 4, 5) : nextWeek(today, 1, 2)),
  },
  {
    words: /\b(?:in|within) (?:a few|a couple of|some|several) days\b/i,
    days: (today) => [forward(today, 3), forward(today, 4)],
  },
  {
    words: /\b(?:in|within) (?:about |around )?a week or (?:so|two)\b|\bnext week or so\b/i,
    days: (today) => [forward(today, 5), forward(today, 10)],
  },
]

const theirPromise =
  /\b(?:they|he|she|hr|the (?:manager|recruiter|boss|lady|guy|interviewer))(?:'d|'ll|'s)?\b|\b(?:hear|told|promised|said|decide|decision|let me know)\b/i

/** "Early next week", where the day of their decision is wanted: two likely days to choose from. */
function vaguePromise(context: Context): Asked | null {
  const { advice, text, today, words, order, situation, before } = context
  const question = advice.questions.find(({ id }) => id === "decision-date")
  const sure = situation.decisionDate !== undefined && situation.decisionDate !== before.decisionDate
  const once = context.said.some((one) => /shall I count that as|By which day would you take that/.test(one))
  if (!question || sure || once || !theirPromise.test(text)) return null
  if (context.askedBefore.includes(question.field) && context.asked !== question.field) return null
  for (const { words: vague, days } of vaguePromises) {
    const found = vague.exec(text)?.[0]
    if (!found) continue
    const [first, second] = days(today).map((day) => words.recalledDay(day, today, order))
    return {
      piece: { say: words.whichPromise({ words: found, first: first!, second: second! }) },
      field: question.field,
    }
  }
  return null
}

/** Two weekdays of the week after today's, 1 for Monday. */
function nextWeek(
  today: Temporal.PlainDate,
  ...[first, second]: [number, number]
): [Temporal.PlainDate, Temporal.PlainDate] {
  const monday = today.add({ days: 8 - today.dayOfWeek })
  return [monday.add({ days: first - 1 }), monday.add({ days: second - 1 })]
}

/** So many weekdays on. */
function forward(today: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let day = today
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek < 6) left -= 1
  }
  return day
}

function between(
  { words, today, order }: Context,
  quoted: string,
  [first, second]: readonly [Temporal.PlainDate, Temporal.PlainDate],
  field: string,
): Asked {
  const named = (day: Temporal.PlainDate) => words.recalledDay(day, today, order)
  const days = { first: named(first), second: named(second) }
  const ways = words.whichOfTwo({ words: quoted, ...days })
  // Long words are not read back.
  return { piece: { say: quoted.length > 40 ? ways.slice(1) : ways }, field }
}

/** The guess and the working day next to it that has not come yet to pass by. */
function nearby({ today }: Context, guess: Temporal.PlainDate): readonly [Temporal.PlainDate, Temporal.PlainDate] {
  const after = guess.add({ days: 1 })
  if (Temporal.PlainDate.compare(after, today) < 0 && after.dayOfWeek < 6) return [guess, after]
  return [workday(guess.subtract({ days: 1 })), guess]
}

/** The day itself, or the Friday before a weekend. */
function workday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek < 6 ? day : day.subtract({ days: day.dayOfWeek - 5 })
}
