/**
 * Greetings, thanks and good news.
 * @module
 */
import type { MessageKind } from "../../../wire/situation.ts"
export function hello(p: { agency: string }): string[] {
  return [
    `Hello, I'm the automated after-interview coach of ${p.agency}. Tell me about your interview and I'll work out what to do next, and on which day.`,
    "Hello again. I can tell you when to thank, when to ask for news and when to wait.",
    "Hi. We can go straight on where we were.",
    "Good to see you back.",
  ]
}

export const welcome: readonly string[] = [
  "You're welcome.",
  "Gladly.",
  "Happy to help.",
  "Any time.",
  "Glad that helps.",
]

export const goodbye: readonly string[] = [
  "Take care. I'm here when you need me.",
  "All the best to you.",
  "Until next time.",
]

/** A goodbye from somebody who told of no interview. */
export const comeBack: readonly string[] = [
  "Come back when you have an interview to tell of.",
  "Tell me when an interview is set, and we'll take it from there.",
  "Come back any time.",
]

/** "How are you?" */
export const wellThanks: readonly string[] = [
  "Ready to help, thank you.",
  "All well here, thanks for asking.",
  "Fine, thank you; I hope the waiting isn't too hard on you.",
]

export const fine: readonly string[] = ["Good.", "All right.", "Good, then that's settled.", "Fine.", "Very well."]

export const sameToYou: readonly string[] = [
  "The same to you.",
  "Thank you, and to you.",
  "That's kind, and the same to you.",
]

export const noHarm: readonly string[] = ["No need to be sorry.", "That's quite all right.", "No harm done."]

/** Something was done, and it isn't clear what. */
export function sayInFull(p: { message: string; example: string }): string[] {
  return [
    `Good. So that I note the right message and day, say it once more in full, such as “${p.example}”.`,
    `I'd like to get this right: was that ${p.message}? Then tell me, for instance, “${p.example}”.`,
    `Well done. Please put it in one sentence for me, such as “${p.example}”.`,
    `To be exact, tell me what went out and when, such as “${p.example}”.`,
  ]
}

export const doneExample: Record<MessageKind, string> = {
  thank_you: "I sent the thank-you today",
  follow_up: "I sent a follow-up today",
  recruiter_check_in: "I checked in with my recruiter today",
  contact_request: "I asked HR for the address today",
  reply: "I answered them today",
  notice: "I told them about the other offer",
}

/** The job is theirs. */
export const hired: readonly string[] = [
  "That's wonderful news, and well earned.",
  "How lovely to hear.",
  "I'm glad for you.",
]

export const hiredNext: readonly string[] = [
  "Once it's signed, tell the others you applied to, kindly, that you've found something.",
  "When it's signed, a short, friendly note to your other applications is fair.",
  "Once the ink is dry, tell your other applications, and enjoy it.",
]
