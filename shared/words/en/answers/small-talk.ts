/**
 * Greetings, thanks and good news.
 * @module
 */
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

export const fine: readonly string[] = ["Good.", "All right.", "Good, then that's settled.", "Fine.", "Very well."]

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
