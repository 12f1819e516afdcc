/**
 * Questions to the candidate, in several wordings each. A field without an entry is asked for in the engine's words.
 * @module
 */

/** By field, with indexes left out: "people[].email". */
export const ask: Record<string, (p: { who: string }) => string[]> = {
  interviews: () => [
    "When was your interview, or when will it be?",
    "Which day was the interview?",
    "What day did you meet them, or are you going to?",
    "What date does the invitation name for the interview?",
  ],
  "interviews[].at": () => [
    "Which day was it, and at about what time?",
    "What day and hour was the interview?",
    "When exactly did you meet them?",
  ],
  "interviews[].with": () => ["Who did you meet there?", "Who interviewed you?"],
  people: () => ["Who did you meet? A name is enough for now.", "Who interviewed you?"],
  "people[].name": () => ["What's the name of the person you met?", "Whom did you meet?"],
  "people[].email": ({ who }) => [
    `Do you have ${who}'s own email address?`,
    `How can you reach ${who}: an email of their own, or a phone number?`,
  ],
  "people[].phone": ({ who }) => [`Do you have a phone number for ${who}?`, `Could you call ${who}?`],
  "people[].postalAddress": ({ who }) => [
    `Do you know a postal address for ${who}?`,
    `Where could a card reach ${who}?`,
  ],
  "people[].contact": ({ who }) => [
    `How can you reach ${who}: an email of their own, or a phone number?`,
    `Did you get ${who}'s own email address?`,
  ],
  "people[].away": ({ who }) => [`Until when is ${who} away?`, `Which day is ${who} back?`],
  decisionDate: () => [
    "Did they say by when they'd decide?",
    "Have they named a day for their decision?",
    "Was any date for a decision mentioned?",
  ],
  messages: () => [
    "Have you sent them anything since, a thank-you for instance?",
    "Did you already thank them, or write for any other reason?",
    "What have you sent them so far, if anything?",
  ],
  "messages[].at": () => ["Which day did you send it?", "What day was that message sent?"],
  replies: () => ["Have you heard anything from them since?", "Did they write or call after the interview?"],
  "replies[].at": () => ["Which day did you hear from them?", "What day did their message come?"],
  "replies[].answeredAt": () => ["Have you answered them yet, and if so, when?", "When did you answer them?"],
  followUpPolicy: () => [
    "Did they say how they feel about follow-ups?",
    "Was anything said about getting in touch afterwards?",
  ],
  viaAgency: () => [
    "Did a staffing agency put you forward for this job, or did you apply yourself?",
    "Is an agency representing you for this job?",
  ],
  company: () => ["Which company is it?", "What's the company called?"],
  role: () => ["What's the job?", "Which job is it for?"],
  employerTimeZone: () => ["Where is the employer, so that I use their clock?", "Which city is the employer in?"],
  region: () => ["Which country is the employer in, so that I know their holidays?", "Where is the employer based?"],
  "otherOffer.answerBy": () => ["By which day must you answer the other offer?", "When does the other offer run out?"],
}

/** Two likely days for words such as "a few days ago". */
export function whichOfTwo(p: { words: string; first: string; second: string }): string[] {
  return [
    `You said “${p.words}”: was that ${p.first}, ${p.second}, or another day?`,
    `Which day was it, ${p.first} or ${p.second}, or another?`,
    `To be exact: ${p.first}, ${p.second}, or some other day?`,
  ]
}

/** Too long ago for two guesses. */
export const roughDate: readonly string[] = [
  "Can you find the day in the invitation or your calendar? A rough date will do.",
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
