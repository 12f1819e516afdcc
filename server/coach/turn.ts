/**
 * One message of the candidate and the coach's answer to it: text becomes facts, facts become advice,
 * advice becomes words. Nothing is shown that the advice does not bear out.
 * @module
 */
import type { Advice } from "../../shared/wire/advice.ts"
import type { Agency } from "../../shared/wire/agency.ts"
import type { ChatMention } from "../../shared/wire/chat.ts"
import type { Chat, Facts } from "../store/chats.ts"
import type { Drafting } from "../store/drafting.ts"
import type { CoachChunk } from "../stream/chunk.ts"
import type { Told } from "../understand/understand.ts"
import type { Answer, Reviewed } from "./answers/types.ts"
import type { Coach, UnderstandContext } from "./coach.ts"
import { keepCorrections, mentionsAfter } from "./corrections.ts"
import { answersDraft } from "./drafting/drafting.ts"
import { withoutPoints } from "./drafting/points-in.ts"
import { takeDraftStep } from "./drafting/take-step.ts"
import type { Said } from "./wording/converse.ts"
import { factsInWords } from "./wording/facts.ts"
import { offers } from "./wording/offers.ts"

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
  const { message, now, timeZone, agency, locale } = input
  const here = now.withTimeZone(timeZone)
  const said = input.talk.filter(({ by }) => by === "coach").map(({ text }) => text)
  for (;;) {
    const chat = await effects.chat()
    const before = chat.situation

    // 1 Text becomes facts; what was put right by hand stands against guesses.
    // What is told for a letter is no fact of the case.
    const forLetter = chat.drafting !== null && answersDraft(message.text, chat.asked)
    const understood = forLetter
      ? { situation: before, mentions: [], intent: "draft" as const, conflict: undefined }
      : understandWish(message.text, coach, understandContext(input, chat))
    const { situation, mentions, intent } = keepCorrections(before, understood, chat.mentions)

    // 2 Facts become advice, and both are kept and shown before any word is said.
    const advice = coach.timing.advise(situation, { now, agency, locale })
    const allMentions = mentionsAfter(before, situation, chat.mentions, mentions, message.id)
    const shown: CoachChunk[] = [
      { type: "data-situation", id: "situation", data: { situation, mentions: allMentions } },
      { type: "data-advice", id: "advice", data: advice },
    ]
    if (!(await effects.keepFacts(chat.version, { situation, mentions: allMentions, advice }, shown))) continue

    // 3 A pasted draft is reviewed, by what is known apart from it.
    const reviewed = intent === "review" ? await reviewPasted(input, chat, coach) : null
    effects.signal.throwIfAborted()

    // 4 Advice becomes words, and where one is wanted a draft.
    const session = coach.model?.session({ chat: chat.id, visitor: input.visitor, agency: agency.id }, effects.signal)
    const drafting = reviewed
      ? null
      : await takeDraftStep(
          { intent, text: message.text, asked: chat.asked, state: chat.drafting, situation, advice },
          coach,
          { now, agency, locale },
          session,
        )
    const answer = coach.answer({
      intent,
      text: message.text,
      before,
      situation,
      mentions,
      advice,
      conflict: understood.conflict,
      reviewed,
      drafting,
      previousAdvice: chat.advice,
      now,
      timeZone,
      agency: { name: agency.name, handoff: agency.handoff !== undefined, links: linksOf(agency) },
      said,
      asked: chat.asked,
      askedBefore: chat.askedBefore,
      erasePending: chat.erasePending,
      locale,
    })
    const closing: CoachChunk[] = []
    if (reviewed) {
      const { subject, body, review } = reviewed
      closing.push({ type: "data-review", id: "review", data: { subject, body, review } })
    }
    for (const [index, draft] of (drafting?.drafts ?? []).entries())
      closing.push({ type: "data-draft", id: `draft-${index}`, data: draft })
    if (answer.refusal) closing.push({ type: "data-refusal", id: "refusal", data: answer.refusal })

    // 5 The words go out: where a model may word them sentence by sentence, else at once, with the answer's end.
    const missed = session && seemsMissed(understood, advice, message.text) && speaksEnglish(locale) ? session : null
    const offered = missed ? offers(missed, offering(input, chat, coach, { situation, advice })) : Promise.resolve([])
    // Awaited below; until then its failure is nobody's.
    offered.catch(() => undefined)
    if (coach.word && answer.standing !== undefined && speaksEnglish(locale)) {
      const links = Object.values(linksOf(agency))
      const wording = { answer, message: message.text, talk: input.talk, advice, situation, now: here, links }
      await effects.write(closing.splice(0))
      await say(coach.word(wording, session, effects.signal), effects)
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
}

/** Shorter messages tell nothing that the readers could miss. */
const TELLING_CHARACTERS = 20

/** Nothing was taken from a message that should tell something. */
function seemsMissed({ intent, mentions }: Pick<Told, "intent" | "mentions">, advice: Advice, text: string): boolean {
  if (text.trim().length < TELLING_CHARACTERS || mentions.length > 0) return false
  return intent === "tell" || (advice.action === "ask" && ["timing", "other"].includes(intent))
}

function offering(
  input: TurnInput,
  chat: Chat,
  coach: Coach,
  { situation, advice }: Pick<Facts, "situation" | "advice">,
) {
  return {
    message: input.message.text,
    situation,
    known: factsInWords(situation, advice),
    asked: chat.asked,
    now: input.now.withTimeZone(input.timeZone),
    read: (text: string) => coach.understand(text, { ...understandContext(input, chat), situation }),
  }
}

/** Points in a wish for a draft are words for a letter too. */
function understandWish(text: string, coach: Coach, context: UnderstandContext): ReturnType<Coach["understand"]> {
  const understood = coach.understand(text, context)
  const rest = understood.intent === "draft" ? withoutPoints(text) : text
  return rest === text ? understood : { ...coach.understand(rest, context), intent: "draft" }
}

function understandContext(
  input: TurnInput,
  { situation, asked, advice, mentions, drafting }: Chat,
): UnderstandContext {
  const { now, timeZone, agency } = input
  return {
    now: now.withTimeZone(timeZone),
    timeZone,
    situation,
    ...pendingIn(advice, drafting),
    ...lastToldIn(mentions),
    ...(asked === null ? {} : { asked }),
    ...(agency.region === undefined ? {} : { region: agency.region }),
  }
}

const SENDS: readonly string[] = ["send", "get_contact", "reply", "move_on"] satisfies Advice["action"][]

/** The message that was advised and that "sent it" means. */
function pendingIn(advice: Advice | null, drafting: Drafting | null): Pick<UnderstandContext, "pending" | "pendingTo"> {
  // A draft that stands on the card may go before its day, too.
  const shown = drafting?.shown.at(-1)
  if (drafting && shown && advice?.message === drafting.kind)
    return { pending: drafting.kind, pendingTo: shown.to === null ? advice.to : [shown.to] }
  if (!advice?.message || !SENDS.includes(advice.action)) return {}
  return { pending: advice.message, pendingTo: advice.to }
}

/** The facts of the newest message that told any. */
function lastToldIn(mentions: ChatMention[]): Pick<UnderstandContext, "lastTold"> {
  const newest = mentions.at(-1)
  if (!newest) return {}
  return { lastTold: mentions.filter(({ messageId }) => messageId === newest.messageId).map(({ field }) => field) }
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

/** A model speaks English only; whoever reads another language gets the coach's own words. */
const speaksEnglish = (locale: string) => /^en\b/iu.test(locale)

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
