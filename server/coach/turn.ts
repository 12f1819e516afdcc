/**
 * One message of the candidate and the coach's answer to it: text becomes facts, facts become advice,
 * advice becomes words. Nothing is shown that the advice does not bear out.
 * @module
 */
import { setImmediate as nextTick } from "node:timers/promises"
import type { Agency } from "../../shared/wire/agency.ts"
import type { Chat, Facts } from "../store/chats.ts"
import type { Drafting } from "../store/drafting.ts"
import type { CoachChunk } from "../stream/chunk.ts"
import type { Answer, DraftingTurn, Reviewed } from "./answers/types.ts"
import type { Coach } from "./coach.ts"
import { keepCorrections, mentionsAfter } from "./corrections.ts"
import { leftOpen } from "./drafting/drafting.ts"
import { stepFor, takeDraftStep } from "./drafting/take-step.ts"
import { understandContext, understood } from "./understanding.ts"
import type { Said } from "./wording/converse.ts"
import { speaksEnglish } from "./wording/english.ts"
import { factsInWords } from "./wording/facts.ts"
import { type Offering, offers, seemsMissed } from "./wording/offers.ts"

export interface TurnInput {
  message: { id: string; text: string }
  now: Temporal.ZonedDateTime
  /** The candidate's zone. */
  timeZone: string
  agency: Agency
  locale: string
  /** What was said before this message, oldest first. */
  talk: readonly Said[]
  /** Whose tokens a model spends. */
  visitor?: string | undefined
}

/** What a turn does to the world outside. */
export interface TurnEffects {
  signal: AbortSignal
  /** The chat as it is now. */
  chat(): Promise<Chat>
  /** Keeps facts and the chunks that show them, then shows those; false where the chat has changed since `version`. */
  keepFacts(version: number, facts: Facts, chunks: CoachChunk[]): Promise<boolean>
  /** On disk and then to everybody who listens. */
  write(chunks: CoachChunk[]): Promise<void>
  /** Erases the chat for good. */
  erase(): Promise<void>
}

export interface Taken {
  answer: Answer
  /** The message that is being written, as it stands after this turn. */
  drafting: Drafting | null
  /** Sentences to tap, for facts that may have been missed. */
  offers: string[]
  /** What is still to be shown once the answer is kept whole. */
  closing: CoachChunk[]
}

/** Takes one turn to its end. @throws what its parts throw, and the signal's reason once it is stopped */
export async function takeTurn(input: TurnInput, coach: Coach, effects: TurnEffects): Promise<Taken> {
  for (;;) {
    const overtaken = new AbortController()
    const taken = await tryTurn(input, coach, effects, overtaken.signal)
    if (taken) return taken
    // The facts have changed meanwhile: what was asked of a model is void.
    overtaken.abort(new Error("overtaken"))
  }
}

/** @returns null where the chat has changed since it was read */
async function tryTurn(
  input: TurnInput,
  coach: Coach,
  effects: TurnEffects,
  overtaken: AbortSignal,
): Promise<Taken | null> {
  const { message, now, timeZone, agency, locale } = input
  const chat = await effects.chat()
  const before = chat.situation

  // 1 Text becomes facts; what was put right by hand stands against guesses.
  const told = understood(input, chat, coach)
  const { situation, mentions, intent } = keepCorrections(before, told, chat.mentions)
  const earlier = (told.earlier?.mentions ?? []).filter(({ field }) => !mentions.some((one) => one.field === field))

  // 2 Facts become advice.
  const advice = coach.timing.advise(situation, { now, agency, locale })

  const account = { chat: chat.id, visitor: input.visitor, agency: agency.id }
  const session = coach.model?.session(account, AbortSignal.any([effects.signal, overtaken]))
  const heard = { intent, text: message.text, asked: chat.asked, state: chat.drafting, before, situation, advice }
  const step = stepFor(heard)
  const answerWith = (reviewed: Reviewed | null, drafting: DraftingTurn | null): Answer =>
    coach.answer({
      intent,
      text: message.text,
      before,
      situation,
      mentions: [...earlier, ...mentions],
      advice,
      conflict: told.conflict,
      reviewed,
      drafting,
      waiting: ["erase", "handoff"].includes(intent) ? null : leftOpen(chat, advice),
      previousAdvice: chat.advice,
      now,
      timeZone,
      agency: { name: agency.name, handoff: agency.handoff !== undefined, links: linksOf(agency) },
      said: input.talk.filter(({ by }) => by === "coach").map(({ text }) => text),
      asked: chat.asked,
      askedBefore: chat.askedBefore,
      erasePending: chat.erasePending,
      locale,
    })
  const wordsFor = (answer: Answer): AsyncIterable<string> | undefined => {
    if (answer.standing === undefined || !speaksEnglish(locale)) return undefined
    const here = now.withTimeZone(timeZone)
    const links = Object.values(linksOf(agency))
    const wording = { answer, message: message.text, talk: input.talk, advice, situation, now: here, links }
    return coach.word?.(wording, session, effects.signal)
  }
  // Where neither a draft nor a review comes first, a model sets to work while the facts are being kept.
  const atOnce = intent === "review" || step ? null : answerWith(null, null)
  const wordsAtOnce = atOnce && wordsFor(atOnce)

  // The model's provider is asked before anything else is done.
  if (wordsAtOnce) await nextTick()

  // Facts and advice are kept and shown before any word is said.
  const allMentions = [
    ...earlier.map((one) => ({ ...one, messageId: told.earlier!.messageId })),
    ...mentionsAfter(before, situation, chat.mentions, mentions, message.id),
  ]
  const shown: CoachChunk[] = [
    { type: "data-situation", id: "situation", data: { situation, mentions: allMentions } },
    { type: "data-advice", id: "advice", data: advice },
  ]
  if (!(await effects.keepFacts(chat.version, { situation, mentions: allMentions, advice }, shown))) return null

  // 3 A pasted draft is reviewed, by what is known apart from it.
  const reviewed = intent === "review" ? await reviewPasted(input, chat, coach) : null
  effects.signal.throwIfAborted()

  // 4 Advice becomes words, and where one is wanted a draft.
  const drafting = reviewed || !step ? null : await takeDraftStep(heard, step, coach, { now, agency, locale }, session)
  const answer = atOnce ?? answerWith(reviewed, drafting)
  const closing: CoachChunk[] = []
  if (reviewed) {
    const { subject, body, review } = reviewed
    closing.push({ type: "data-review", id: "review", data: { subject, body, review } })
  }
  for (const [index, draft] of (drafting?.drafts ?? []).entries())
    closing.push({ type: "data-draft", id: `draft-${index}`, data: draft })
  if (answer.refusal) closing.push({ type: "data-refusal", id: "refusal", data: answer.refusal })

  // 5 The words go out: where a model may word them sentence by sentence, else at once, with the answer's end.
  const missed = session && speaksEnglish(locale) && seemsMissed(told, advice, message.text) ? session : null
  const offered = missed ? offers(missed, offering(input, chat, coach, { situation, advice })) : Promise.resolve([])
  // Awaited below; until then its failure is nobody's.
  offered.catch(() => undefined)
  const words = atOnce ? wordsAtOnce : wordsFor(answer)
  if (words) {
    await effects.write(closing.splice(0))
    await say(words, effects)
  } else {
    closing.push(
      { type: "text-start", id: TEXT },
      { type: "text-delta", id: TEXT, delta: answer.text },
      { type: "text-end", id: TEXT },
    )
  }
  if (answer.erase === "now") {
    await effects.erase()
    closing.push({ type: "data-erased", data: {}, transient: true })
  }
  return { answer, drafting: drafting?.state ?? chat.drafting, offers: await offered, closing }
}

function offering(
  input: TurnInput,
  chat: Chat,
  coach: Coach,
  { situation, advice }: Pick<Facts, "situation" | "advice">,
): Offering {
  return {
    message: input.message.text,
    situation,
    known: factsInWords(situation, advice),
    asked: chat.asked,
    now: input.now.withTimeZone(input.timeZone),
    read: (text: string) => coach.understand(text, { ...understandContext(input, chat), situation }),
  }
}

/** A draft is not judged by what it says itself: "Dear Bob" would make Bob the interviewer. */
async function reviewPasted(input: TurnInput, chat: Chat, coach: Coach): Promise<Reviewed | null> {
  const { message, now, agency, locale } = input
  const draft = coach.draftIn(message.text, chat.asked)
  if (!draft) return null
  const told = coach.understand(draft.around, understandContext(input, chat))
  const { situation } = keepCorrections(chat.situation, told, chat.mentions)
  const { subject, body, form, around } = draft
  const review = await coach.review(
    { body, form, situation, ...(subject === null ? {} : { subject }) },
    { now, agency, locale },
  )
  return { subject, body, around, review }
}

const TEXT = "text"

async function say(words: AsyncIterable<string>, effects: TurnEffects): Promise<void> {
  const { signal } = effects
  const opening: CoachChunk[] = [{ type: "text-start", id: TEXT }]
  for await (const delta of words) {
    signal.throwIfAborted()
    await effects.write([...opening.splice(0), { type: "text-delta", id: TEXT, delta }])
  }
  signal.throwIfAborted()
  await effects.write([...opening, { type: "text-end", id: TEXT }])
}

function linksOf({ links = {} }: Agency): { jobs?: string; contact?: string } {
  return {
    ...(links.jobs === undefined ? {} : { jobs: links.jobs }),
    ...(links.contact === undefined ? {} : { contact: links.contact }),
  }
}
