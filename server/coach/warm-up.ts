/**
 * The coach talks to itself right after the start: what reads a message is compiled at its first use, and made fast by many. Without
 * this the first candidate waits a second for it, and some hundred more wait twice as long as those after them.
 * @module
 */
import { setImmediate as nextTick } from "node:timers/promises"
import type { Agency } from "../../shared/wire/agency.ts"
import type { Coach } from "./coach.ts"
import { Sentences } from "./gate/sentences.ts"
import { gate } from "./gate.ts"

const SAID = [
  "I interviewed on Friday with Dana at Acme. When should I follow up?",
  "had a phone screen on Monday with Priya Raman from Globex for the data analyst role, she said i'd hear back next week",
  "They said they would decide by December 4. Is it ok to email before?",
  "I haven't heard anything since the thank-you note I sent on Saturday, what now?",
  "My interview was 11/18 at 2pm with Tom Becker at Northwind, in person. What should I write to him?",
]
const WORDED =
  "Hold on until Monday; then email them a short, friendly follow-up. Name one detail from your conversation. " +
  "There is no need to apologize for asking. Thank them for their time, and keep it short. "
const ROUNDS = 40

/** Reads, advises, answers and judges, a message at a time; whatever else there is to do comes in between. */
export async function warmUp(coach: Coach, agency: Agency, now: Temporal.Instant, signal: AbortSignal): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1)
    for (const text of SAID) {
      await nextTick()
      if (signal.aborted) return
      once(text, coach, agency, now.toZonedDateTimeISO("America/New_York"))
    }
}

function once(text: string, coach: Coach, agency: Agency, now: Temporal.ZonedDateTime): void {
  const timeZone = now.timeZoneId
  const { situation, mentions, intent, conflict } = coach.understand(text, { now, timeZone })
  const advice = coach.timing.advise(situation, { now, agency, locale: "en" })
  coach.answer({
    intent,
    text,
    before: {},
    situation,
    mentions,
    advice,
    conflict,
    reviewed: null,
    drafting: null,
    waiting: null,
    previousAdvice: null,
    now,
    timeZone,
    agency: { name: agency.name, handoff: false, links: {} },
    said: [],
    asked: null,
    askedBefore: [],
    erasePending: false,
    locale: "en",
  })
  if (!coach.model) return
  const judge = gate({ advice, situation, now, told: [text], links: [] })
  for (const sentence of new Sentences().push(WORDED)) judge(sentence.trim())
}
