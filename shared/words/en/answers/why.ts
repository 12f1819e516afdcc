/**
 * Why, by whose advice, who says otherwise, and how to do it well.
 * @module
 */
import { capital } from "./when.ts"

/** Which article says what; the first source of a reason that has an entry here is quoted. */
export const sourceSays: Record<string, Record<string, string>> = {
  "thank-you-due": {
    selectek: "Selectek wants a thank-you within 24 hours.",
    onesource: "OneSource Staffing suggests a quick thank-you some hours after the talk.",
    "dos-and-donts": "The Dos and Don'ts article says within an hour if you can, and within 24 hours at the latest.",
    "staffing-resources": "The Staffing Resources blog has the card in the mail the day after.",
    "strategic-move": "The Strategic Move article gives you 24 to 48 hours.",
  },
  "decision-date": {
    selectek: "Selectek's advice is to ask on the business day after the promised date.",
    "dos-and-donts": "The Dos and Don'ts article allows a friendly nudge a few days after the promised date.",
    house: "Giving them a little grace after the promised date is our own default.",
  },
  "no-decision-date": {
    selectek: "With no date promised, Selectek waits one to two weeks.",
    onesource: "With no date promised, OneSource Staffing follows up after about three business days.",
    "staffing-resources": "With no date promised, the Staffing Resources blog waits a week.",
    "strategic-move": "The Strategic Move article leaves a week between your last message and the next.",
    house: "With no date promised, a week or so of patience is our own default.",
  },
  "follow-ups-welcome": {
    onesource: "They told you follow-ups are welcome, so there's no need to wait longer.",
    house: "They told you follow-ups are welcome, so there's no need to wait longer.",
  },
  "follow-up-gap": {
    "staffing-resources": "The Staffing Resources blog asks at most once a week.",
    "strategic-move": "The Strategic Move article leaves a week between two messages.",
    house: "A week between two messages is our own default.",
  },
  "breathing-room": {
    house: "You wrote to them only lately, so our default gives them three business days of quiet.",
    "dos-and-donts": "You wrote to them only lately, and constant chasing is a don't.",
  },
  "quiet-days": {
    house: "Around the holidays offices are half empty, so our default waits for the first working day after.",
  },
  "enough-follow-ups": {
    "dos-and-donts":
      "The Dos and Don'ts article warns against constant chasing and takes silence after a nudge as a no.",
    "strategic-move": "The Strategic Move article counts one polite second message as the end.",
    "staffing-resources": "The Staffing Resources blog keeps it to a few weeks, once a week at most.",
    selectek: "Selectek leaves it at one status mail.",
    house: "More notes than that rarely help; that limit is our own default.",
  },
  "no-follow-up-request": {
    onesource: "OneSource Staffing is clear on this: obey an employer's “please don't follow up”.",
  },
  "via-agency": {
    "staffing-resources": "The Staffing Resources blog says: placed by an agency, talk to your recruiter.",
  },
  "debrief-recruiter": {
    "staffing-resources": "Placed by an agency, you talk to your recruiter, says the Staffing Resources blog.",
    house: "Your recruiter speaks with the employer anyway, so a debrief helps them help you.",
  },
  "recruiter-interval": {
    "staffing-resources": "The Staffing Resources blog has you talk to your recruiter at intervals.",
    house: "Your recruiter is on your side, so a word about once a week is welcome.",
  },
  "offer-deadline": {
    house: "A real deadline may be told whatever the waiting rules say; that's our own default.",
  },
  "needs-reply": {
    house: "An answer they wait for comes before anything else; one business day for it is our own default.",
  },
}

/** For a candidate placed by an agency who would write to the employer. */
export const askYourRecruiter: readonly string[] = [
  "For news, please ask your recruiter rather than the employer.",
  "Your recruiter asks the employer for you, so leave that to them.",
]

/** How an article is named in a sentence. */
export const cite: Record<string, string> = {
  selectek: "Selectek",
  onesource: "OneSource Staffing",
  "dos-and-donts": "the Dos and Don'ts article",
  "staffing-resources": "the Staffing Resources blog",
  "strategic-move": "the Strategic Move article",
  house: "our own default",
}

export function interviewerAway(p: { who: string; untilDay: string | null }): string {
  return p.untilDay
    ? `${capital(p.who)} is away until ${p.untilDay}, and OneSource Staffing says to wait a vacation out.`
    : "OneSource Staffing says to wait a vacation out."
}

/** Who sees it otherwise, in the engine's words for it. */
export function dissent(who: string, text: string): string {
  return `${capital(who)} says otherwise: ${text.charAt(0).toLowerCase()}${text.slice(1)}`
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
  keepSearching: ["Meanwhile keep applying elsewhere.", "Until then, keep your other applications going."],
}
