/**
 * Facts that the readers may have missed, found by a model and offered to the candidate as sentences to tap. The model only says the
 * candidate's own words again in a plain order; the readers read them, and nothing is known before the candidate has tapped.
 * @module
 */
import { z } from "zod"
import type { Advice } from "../../../shared/wire/advice.ts"
import type { Situation } from "../../../shared/wire/situation.ts"
import type { Intent, Mention } from "../../../shared/wire/understand.ts"
import { ModelFailure, type ModelSession, wholeAnswer } from "../../model/model.ts"
import { promptFor, quoted } from "../../model/prompts.ts"
import { normalise } from "../gate/normalise.ts"
import { untold } from "../write/claims.ts"
import { readJson } from "../write/model-draft.ts"
import { inWords } from "./facts.ts"

const Found = z.object({ facts: z.array(z.object({ words: z.string(), plain: z.string() })).max(20) })
const { $schema: _, ...schema } = z.toJSONSchema(
  z.strictObject({ facts: z.array(z.strictObject({ words: z.string(), plain: z.string() })) }),
)

export interface Offering {
  message: string
  situation: Situation
  /** In words, what is known already; and the field that was asked for. */
  known: readonly string[]
  asked: string | null
  now: Temporal.ZonedDateTime
  /** The readers. */
  read: (text: string) => { situation: Situation; mentions: readonly Mention[] }
}

const MOST_TOKENS = 300
const MOST_OFFERS = 3
const LONGEST = 140
const MESSAGE_CHARACTERS = 2000
/** The candidate waits for this after the answer is there; it is not worth much waiting. */
const PATIENCE_MS = 6000

/** What a sentence may be offered about. */
const OFFERED =
  /^(?:interviews|people|company|role|decisionDate|followUpPolicy|messages|replies|viaAgency|otherOffer)\b/u
/** Words to say a fact in, beside the candidate's own. */
const PLAIN =
  "my interview interviews interviewed interviewer was is on at with by for in and the a an they he she said told would decide " +
  "decision date phone video person sent thank-you thank you note follow-up email called replied answered asked not to follow up " +
  "job firm company position role i have had is their hr recruiter away until from back last this next"

/** Shorter messages tell nothing that the readers could miss. */
const TELLING_CHARACTERS = 20

/** Nothing was taken from a message that should tell something. */
export function seemsMissed(
  { intent, mentions }: { intent: Intent; mentions: readonly Mention[] },
  advice: Advice,
  text: string,
): boolean {
  if (text.trim().length < TELLING_CHARACTERS || mentions.length > 0) return false
  return intent === "tell" || (advice.action === "ask" && ["timing", "other"].includes(intent))
}

/** Sentences to tap; empty where nothing is found, or the model fails. @throws the signal's reason where the turn is stopped */
export async function offers(session: ModelSession, offering: Offering): Promise<string[]> {
  const { message, known, asked, now } = offering
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new ModelFailure("timeout", "Not worth the wait.")), PATIENCE_MS)
  try {
    const answer = await wholeAnswer(
      session,
      {
        job: "extract",
        maxTokens: MOST_TOKENS,
        schema: { name: "facts", schema },
        messages: promptFor("extract", {
          today: inWords(now.toPlainDateTime()),
          known,
          asked: asked ?? "",
          message: quoted(normalise(message).slice(0, MESSAGE_CHARACTERS)),
        }),
      },
      late.signal,
    )
    return borneOut(answer, offering)
  } catch (error) {
    if (error instanceof ModelFailure) return []
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function borneOut(answer: string, { message, situation, read }: Offering): string[] {
  const found = readJson(answer, Found)
  const plainMessage = flat(message)
  const kept: string[] = []
  for (const { words, plain } of found?.facts ?? []) {
    const sentence = normalise(plain).trim()
    const quote = flat(words)
    if (quote.length < 3 || !plainMessage.includes(quote)) continue
    if (sentence.length > LONGEST || !/^[\p{L}\p{N} ,.'’:@+&-]+$/u.test(sentence)) continue
    if (untold(sentence, `${message} ${PLAIN}`).length > 0) continue
    const { mentions } = read(sentence)
    const fresh = mentions.filter(({ field, sure }) => sure && OFFERED.test(field) && !isKnown(situation, field))
    // All that it tells must be new: what is known already is the candidate's to change.
    if (fresh.length === 0 || fresh.length < mentions.length || kept.includes(sentence)) continue
    kept.push(sentence)
  }
  return kept.slice(0, MOST_OFFERS)
}

const flat = (text: string): string => normalise(text).toLowerCase().replaceAll(/\s+/gu, " ").trim()

function isKnown(situation: Situation, field: string): boolean {
  let value: unknown = situation
  for (const key of field.split(/[.[\]]+/u).filter(Boolean)) {
    if (typeof value !== "object" || value === null) return false
    value = (value as Record<string, unknown>)[key]
  }
  return value !== undefined
}
