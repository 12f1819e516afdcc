/**
 * The one question at the end of an answer.
 * @module
 */
import type { Piece } from "./compose.ts"
import { type Context, nameOf } from "./context.ts"

export interface Asked {
  piece: Piece
  field: string | null
}

/** The question that would change the answer most and was not asked before; null where there is none. */
export function nextQuestion(context: Context): Asked | null {
  const vague = vagueDay(context)
  if (vague) return vague
  const { advice, askedBefore, words } = context
  const question =
    advice.questions.find(({ field }) => !askedBefore.includes(field)) ??
    // Without the interview's day there is no answer at all, so it alone is asked for again.
    (advice.action === "ask" ? advice.questions[0] : undefined)
  if (!question)
    return advice.action === "ask" ? { piece: { say: words.ask["interviews"]!({ who: "" }) }, field: null } : null
  if (advice.action === "ask" && doesNotKnow(context))
    return { piece: { say: words.cannotRecall }, field: question.field }
  const say = words.ask[question.field.replaceAll(/\[\d+\]/g, "[]")]?.({ who: subject(context, question.field) })
  return { piece: { say: say ?? [question.text] }, field: question.field }
}

/** "No trouble, it works without that", where the last question was answered by not knowing. */
export function withoutIt(context: Context): Piece | null {
  if (context.advice.action === "ask" || context.asked === null || !doesNotKnow(context)) return null
  return { say: context.words.noMatter, rank: 6 }
}

const unknowing =
  /\b(?:(?:i )?(?:don'?t|do not|dont) (?:know|remember|recall|have (?:it|that|one))|no (?:idea|clue)|not sure|can'?t (?:remember|recall|say)|(?:i )?forg[eo]t|idk|dunno|no se)\b/i

function doesNotKnow({ text, mentions, asked }: Context): boolean {
  return asked !== null && unknowing.test(text) && !mentions.some(({ field }) => field.startsWith(asked))
}

function subject(context: Context, field: string): string {
  const index = /^people\[(\d+)\]/.exec(field)?.[1]
  const person = index === undefined ? undefined : context.situation.people?.[Number(index)]
  return person ? nameOf(context, person.id) : context.words.yourInterviewer
}

/** How far back words that set no day reach, in days: the two likeliest. */
const vagueSpans: readonly { words: RegExp; days: readonly [number, number] | null }[] = [
  { words: /\b(?:a|the last) few days (?:ago|back)\b/i, days: [4, 3] },
  { words: /\b(?:the )?other day\b/i, days: [3, 2] },
  { words: /\brecently\b|\blately\b/i, days: [4, 3] },
  { words: /\b(?:about |around |like )?a week or (?:so|two) ago\b/i, days: [8, 7] },
  { words: /\b(?:early|late|some ?time|a day) last week\b|\blast week\b/i, days: [7, 6] },
  {
    words:
      /\b(?:a while (?:back|ago)|some time ago|(?:a few|some|several) weeks (?:ago|back)|mid-?\w+|sometime in \w+|ages ago)\b/i,
    days: null,
  },
]

/** Words such as "a few days ago" where a day is wanted: two likely days to choose from. */
function vagueDay(context: Context): Asked | null {
  const unsure = context.mentions.find(
    ({ field, sure, value }) => !sure && /\.at$/.test(field) && typeof value === "string",
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

function between(
  { words }: Context,
  quoted: string,
  [first, second]: readonly [Temporal.PlainDate, Temporal.PlainDate],
  field: string,
): Asked {
  const days = { first: words.shortDay(first), second: words.shortDay(second) }
  return { piece: { say: words.whichOfTwo({ words: quoted, ...days }) }, field }
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
