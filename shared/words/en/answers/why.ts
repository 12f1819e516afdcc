/**
 * Why, by whose advice, who says otherwise, and how to do it well.
 * @module
 */
import { capital } from "./when.ts"

/** Which article says what, named so that somebody who has never heard of it knows who speaks; the first source of a reason that has an entry here is quoted. */
export const sourceSays: Record<string, Record<string, string>> = {
  "thank-you-due": {
    selectek: "A staffing firm, Selectek, wants a thank-you within 24 hours.",
    onesource: "A staffing firm, OneSource Staffing, suggests a quick thank-you some hours after the talk.",
    "dos-and-donts":
      "A guide to the dos and don'ts of this says within an hour if you can, and within 24 hours at the latest.",
    "staffing-resources": "A staffing firm, Staffing Resources, has the card in the mail the day after.",
    "strategic-move": "A career writer gives you 24 to 48 hours.",
  },
  "decision-date": {
    selectek: "A staffing firm, Selectek, advises to ask on the business day after the promised date.",
    "dos-and-donts":
      "A guide to the dos and don'ts of this allows a friendly nudge a few days after the promised date.",
    house: "A little grace after the promised date is our own rule: things run late.",
  },
  "no-decision-date": {
    selectek: "Where no date was promised, a staffing firm, Selectek, waits one to two weeks.",
    onesource:
      "Where no date was promised, a staffing firm, OneSource Staffing, follows up after about three business days.",
    "staffing-resources": "Where no date was promised, a staffing firm, Staffing Resources, waits a week.",
    "strategic-move": "A career writer leaves a week between your last message and the next.",
    house: "Where no date was promised, a week or so of patience is our own rule.",
  },
  "follow-ups-welcome": {
    onesource: "They told you follow-ups are welcome, so there's no need to wait longer.",
    house: "They told you follow-ups are welcome, so there's no need to wait longer.",
  },
  "follow-up-gap": {
    "staffing-resources": "A staffing firm, Staffing Resources, asks at most once a week.",
    "strategic-move": "A career writer leaves a week between two messages.",
    house: "A week between two messages is our own rule, so that it doesn't feel like chasing.",
  },
  "breathing-room": {
    house: "You wrote to them only lately, so our rule gives them three business days of quiet.",
    "dos-and-donts":
      "You wrote to them only lately, so three business days of quiet come first; nobody likes to be chased.",
  },
  "quiet-days": {
    house: "Around the holidays offices are half empty, so it waits for the first working day after.",
  },
  "enough-follow-ups": {
    "dos-and-donts":
      "A guide to the dos and don'ts of this warns against constant chasing and takes silence after a nudge as a no.",
    "strategic-move": "A career writer counts one polite second message as the end.",
    "staffing-resources": "A staffing firm, Staffing Resources, keeps it to a few weeks, once a week at most.",
    selectek: "A staffing firm, Selectek, leaves it at one message.",
    house: "More notes than that rarely help; that limit is our own rule.",
  },
  "no-follow-up-request": {
    onesource: "A staffing firm, OneSource Staffing, is clear on this: obey an employer's “please don't follow up”.",
  },
  "via-agency": {
    "staffing-resources": "A staffing firm, Staffing Resources, says: placed by an agency, talk to your recruiter.",
  },
  "debrief-recruiter": {
    "staffing-resources": "Placed by an agency, you talk to your recruiter, says a staffing firm, Staffing Resources.",
    house: "Your recruiter speaks with the employer anyway, so a debrief helps them help you.",
  },
  "recruiter-interval": {
    "staffing-resources": "A staffing firm, Staffing Resources, has you talk to your recruiter at intervals.",
    house: "Your recruiter is on your side, so a word about once a week is welcome.",
  },
  "offer-deadline": {
    house: "A real deadline may be told, whatever the waiting rules say; that's our own rule.",
  },
  "needs-reply": {
    house: "An answer they wait for comes before anything else; one business day for it is our own rule.",
  },
}

/** Reasons that no article needs to back. */
export const plainReason: Record<string, string> = {
  rejected: "They've decided, and arguing never reopened a door; one kind answer is what they'll remember.",
  "long-past": "The time to ask was more than three weeks ago, and a note now would only puzzle them.",
  "interview-ahead": "Each of the four saves you guessing afterwards: what to thank for, whom, and when to ask.",
  "round-two-ahead": "They've asked you back, so that's their answer for now, and there's nothing to chase.",
  "interview-unknown": "Because every day I could name counts from the interview.",
  "proper-contact":
    "A shared inbox or a form seldom reaches the person you mean, and a guessed address looks careless.",
}

/** For a candidate placed by an agency who would write to the employer. */
export const askYourRecruiter: readonly string[] = [
  "For news, please ask your recruiter rather than the employer.",
  "Your recruiter asks the employer for you, so leave that to them.",
]

/** How an article is named in a sentence. */
export const cite: Record<string, string> = {
  selectek: "a staffing firm, Selectek,",
  onesource: "a staffing firm, OneSource Staffing,",
  "dos-and-donts": "a guide to the dos and don'ts",
  "staffing-resources": "a staffing firm, Staffing Resources,",
  "strategic-move": "a career writer",
  house: "our own rule",
}

export const ourOwnRule: readonly string[] = [
  "That's our own rule; the articles we follow don't speak of it.",
  "No article says so; it's our own rule, from common sense.",
]

export function interviewerAway(p: { who: string; untilDay: string | null }): string {
  return p.untilDay
    ? `${capital(p.who)} is away until ${p.untilDay}, and a note sent into an absence gets buried.`
    : "A note sent into an absence gets buried, so you let them come back first."
}

/** Days on which a note gets lost, by the date that fell on them. */
export function quietDays(month: number): string {
  return month === 11
    ? "Over Thanksgiving offices are half empty, so it waits for the first working day after."
    : "Between Christmas Eve and New Year's Day offices are half empty, so it waits for the first working day after."
}

/** A message whose day was not told is taken for today's. */
export const dayUnknown =
  "As I don't know which day that went out, I count from today; tell me the day and I can be exact."

/** Who sees it otherwise, in the engine's words for it. */
export function dissent(who: string, text: string): string {
  return `Not everybody agrees: ${who} says ${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

export const copyRecruiter: readonly string[] = ["Put your recruiter in copy.", "Copy your recruiter in."]

export const tips = {
  thankYou: [
    "Four sentences do: thanks, one thing you talked about, what you'd bring, and that you want the job.",
    "Name one moment from the talk; that's what makes it yours.",
  ],
  several: [
    "Write to each of them separately, no two notes alike.",
    "Give every note a detail from the talk with that person.",
  ],
  followUp: [
    "Thank them again, name the job and the day you met, ask kindly for news, and sign with phone and email.",
    "Ask what the next steps are rather than whether you got it.",
  ],
  lastFollowUp: ["Keep it short and close the door kindly: no reproach, no counting of mails."],
  call: [
    "Say who you are and when you met, and ask whether there's any news; if it goes to voicemail, leave one message only.",
  ],
  debrief: ["Say how it went, whether you want the job, and any doubt you noticed."],
  checkIn: ["One question is enough: is there any news, and can you help with anything?"],
  writeAhead: ["You can write it now and keep it in your drafts until then."],
  callAhead: ["You can jot down now what you'd like to say."],
  keepSearching: ["Meanwhile keep applying elsewhere.", "Until then, keep your other applications going."],
}
