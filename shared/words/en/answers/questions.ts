/**
 * Questions to the candidate by the engine's question id, in several wordings each. An id without an entry is asked in the
 * engine's words.
 * @module
 */

import type { MessageKind } from "../../../wire/situation.ts"

export const ask: Record<string, (p: { who: string; what: string }) => string[]> = {
  "interview-date": () => [
    "When was your interview, or when will it be?",
    "Which day was the interview?",
    "What day did you meet them, or are you going to?",
  ],
  "messages-sent": () => [
    "Have you sent them anything since, a thank-you for instance?",
    "Did you already thank them, or write for any other reason?",
    "What have you sent them so far, if anything?",
  ],
  "message-day": ({ what }) => [`Which day did you send ${what}?`, `What day did ${what} go out?`],
  "reply-day": () => ["Which day did you hear from them?", "What day did their message come?"],
  answered: () => ["Or have you answered them already?", "Has your answer gone out yet?"],
  "decision-date": () => [
    "Did they say by when they'd decide?",
    "Have they named a day for their decision?",
    "Was any date for a decision mentioned?",
  ],
  "follow-up-policy": () => [
    "Did they say how they feel about follow-ups?",
    "Was anything said about getting in touch afterwards?",
  ],
  "via-agency": () => [
    "Did a staffing agency put you forward for this job, or did you apply yourself?",
    "Is an agency representing you for this job?",
  ],
  "contact-not-told": ({ who }) => [
    `Do you have ${who}'s own email address?`,
    `How can you reach ${who}: an email of their own, or a phone number?`,
  ],
  "contact-lacking": ({ who }) => [
    `Could you find an address of ${who}'s own, through LinkedIn or HR?`,
    `Is there another way to reach ${who}, an email of their own perhaps?`,
  ],
  interviewer: () => ["Who did you meet there, by name if you know it?", "Who interviewed you?"],
  recruiter: () => ["Who is your recruiter, and how do you reach them?", "What's your recruiter's name?"],
}

export const messageSent: Record<MessageKind | "other", string> = {
  thank_you: "the thank-you",
  follow_up: "the follow-up",
  recruiter_check_in: "word to your recruiter",
  contact_request: "the question to HR",
  reply: "your answer",
  notice: "the word about the other offer",
  other: "it",
}

/** They were invited, and the day is not known. */
export const dateInInvitation: readonly string[] = [
  "What date does the invitation name for the interview?",
  "Which day does the invitation say?",
]

/** After a general answer, where the interview's day was asked for only lately. */
export const moreQuestions: readonly string[] = [
  "Ask me the next one whenever you like.",
  "If there's more you'd like to know, just ask.",
  "Ask away; and once you have a day, tell me.",
  "Keep asking, that's what I'm here for.",
]

/** The ways to an address have just been named. */
export const oneOfTheseWays: readonly string[] = [
  "Which of these could you try today?",
  "Can you find it one of these ways?",
]

/** A thank-you is due, and nothing is known of one. */
export const thankedAlready: readonly string[] = [
  "Or have you thanked them already?",
  "Has a thank-you gone out already?",
  "Unless you've sent one: have you?",
]

/** Two likely days for words such as "a few days ago". */
export function whichOfTwo(p: { words: string; first: string; second: string }): string[] {
  return [
    `You said “${p.words}”: was that ${p.first}, ${p.second}, or another day?`,
    `Which day was it, ${p.first} or ${p.second}, or another?`,
    `To be exact: ${p.first}, ${p.second}, or some other day?`,
  ]
}

/** Two likely days for a promise such as "early next week". */
export function whichPromise(p: { words: string; first: string; second: string }): string[] {
  return [
    `They said “${p.words}”: shall I count that as ${p.first}, as ${p.second}, or another day?`,
    `By which day would you take that, ${p.first}, ${p.second}, or another?`,
  ]
}

/** Too long ago for two guesses. */
export const roughDate: readonly string[] = [
  "A rough date will do: can you find the day in the invitation or your calendar?",
  "Is there an email or calendar entry that shows the day?",
  "Roughly which week was it?",
]

/** The candidate doesn't know the one thing that everything hangs on. */
export const cannotRecall: readonly string[] = [
  "No trouble. The invitation, a calendar or a text from that day usually shows the date; even the week helps. Which would you guess?",
  "That's fine. Was it this week, last week, or longer ago?",
  "Never mind; look for the invitation when you can. Is there anything near it you remember, a holiday or a weekend?",
]

export const noMatter: readonly string[] = [
  "No trouble, it works without that.",
  "That's fine, we can do without it.",
  "Never mind, that isn't needed.",
]
