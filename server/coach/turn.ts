/**
 * One message of the candidate and the coach's answer to it: text becomes facts, facts become advice,
 * advice becomes words. Nothing is shown that the advice does not bear out.
 * @module
 */
import type { Agency } from "../../shared/wire/agency.ts"
import type { Chat, Facts } from "../store/chats.ts"
import type { CoachChunk } from "../stream/chunk.ts"
import type { Answer } from "./answers/types.ts"
import type { Coach } from "./coach.ts"
import { keepCorrections, mentionsAfter } from "./corrections.ts"

export interface TurnInput {
  message: { id: string; text: string }
  now: Temporal.ZonedDateTime
  /** The candidate's zone. */
  timeZone: string
  agency: Agency
  locale: string
  /** The coach's texts so far, oldest first. */
  said: string[]
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
  /** What is still to be shown once the answer is kept whole. */
  closing: CoachChunk[]
}

/** Takes one turn to its end. @throws what its parts throw, and the signal's reason once it is stopped */
export async function takeTurn(input: TurnInput, coach: Coach, effects: TurnEffects): Promise<Taken> {
  for (;;) {
    const { message, now, timeZone, agency, locale } = input
    const chat = await effects.chat()
    const before = chat.situation

    // 1 Text becomes facts; what was put right by hand stands against guesses.
    const understood = coach.understand(message.text, {
      now: now.withTimeZone(timeZone),
      timeZone,
      situation: before,
      ...(chat.asked === null ? {} : { asked: chat.asked }),
      ...(agency.region === undefined ? {} : { region: agency.region }),
    })
    const { situation, mentions, intent } = keepCorrections(before, understood, chat.mentions)

    // 2 Facts become advice, and both are kept and shown before any word is said.
    const advice = coach.timing.advise(situation, { now, agency, locale })
    const allMentions = mentionsAfter(before, situation, chat.mentions, mentions, message.id)
    const shown: CoachChunk[] = [
      { type: "data-situation", id: "situation", data: { situation, mentions: allMentions } },
      { type: "data-advice", id: "advice", data: advice },
    ]
    if (!(await effects.keepFacts(chat.version, { situation, mentions: allMentions, advice }, shown))) continue

    // 3 A pasted draft is reviewed: comes with the review.

    // 4 Advice becomes words.
    const answer = coach.answer({
      intent,
      text: message.text,
      before,
      situation,
      mentions,
      advice,
      previousAdvice: chat.advice,
      now,
      timeZone,
      agency: { name: agency.name, handoff: agency.handoff !== undefined, links: linksOf(agency) },
      said: input.said,
      asked: chat.asked,
      askedBefore: chat.askedBefore,
      erasePending: chat.erasePending,
      locale,
    })
    const closing: CoachChunk[] = answer.refusal ? [{ type: "data-refusal", id: "refusal", data: answer.refusal }] : []

    // 5 The words go out: a model's piece by piece, the coach's own at once, with the answer's end.
    if (coach.word) {
      await effects.write(closing.splice(0))
      await say(coach.word(answer, effects.signal), effects)
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
    return { answer, closing }
  }
}

const TEXT = "text"

async function say(words: AsyncIterable<string>, { signal, write }: TurnEffects): Promise<void> {
  const opening: CoachChunk[] = [{ type: "text-start", id: TEXT }]
  for await (const delta of words) {
    signal.throwIfAborted()
    await write([...opening.splice(0), { type: "text-delta", id: TEXT, delta }])
  }
  signal.throwIfAborted()
  await write([...opening, { type: "text-end", id: TEXT }])
}

function linksOf({ links = {} }: Agency): { jobs?: string; contact?: string } {
  return {
    ...(links.jobs === undefined ? {} : { jobs: links.jobs }),
    ...(links.contact === undefined ? {} : { contact: links.contact }),
  }
}
