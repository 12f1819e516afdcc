/**
 * The coach's own answers: each sentence of them may be shown in the case it answers.
 * @module
 */
import { answer } from "../../server/coach/answer.ts"
import { inputOf } from "../../server/coach/answers/fixture.ts"
import { Sentences } from "../../server/coach/gate/sentences.ts"
import type { Intent } from "../../shared/wire/understand.ts"
import type { GateCase } from "../cases/gate.ts"
import { type Frame, framesOf } from "./everywhere.ts"

const ASKED: readonly [Intent, string][] = [
  ["timing", "What should I do now?"],
  ["timing", "Can I write to them today?"],
  ["timing", "Why do I have to wait?"],
  ["prepare", "How do I get ready?"],
  ["policy", "Should I call or email?"],
  ["policy", "Can I mention salary in the note?"],
  ["policy", "Are you a real person?"],
  ["policy", "How often can I follow up?"],
  ["policy", "What should a thank-you say?"],
  ["policy", "May I connect on LinkedIn?"],
  ["policy", "Should I send a gift?"],
  ["tell", "I feel so nervous about this."],
  ["timing", "What happens after that?"],
  ["other", "Do you think they liked me?"],
]

export function harvested(): GateCase[] {
  const cases: GateCase[] = []
  const known = new Set<string>()
  for (const [index, frame] of framesOf().entries())
    for (const [intent, text] of ASKED)
      for (const sentence of sentencesOf(answered(frame, intent, text))) {
        const key = `${frame.advice.action}${frame.advice.message}${sentence}`
        if (known.has(key)) continue
        known.add(key)
        cases.push({ ...frame, context: text, id: `answer:${sentence}:${index}`, sentence, verdict: "allow" })
      }
  return cases
}

function answered({ now, situation, advice }: Frame, intent: Intent, text: string): string {
  return answer(
    inputOf({
      intent,
      text,
      before: situation,
      situation,
      advice,
      now,
      timeZone: situation.timeZone ?? "America/New_York",
    }),
  ).text
}

function sentencesOf(text: string): string[] {
  const sentences = new Sentences()
  return [...sentences.push(text), ...sentences.end()].map((sentence) => sentence.trim()).filter(Boolean)
}
