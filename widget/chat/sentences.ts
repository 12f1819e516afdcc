/**
 * The sentences that a tap sends. They are chat messages like typed ones, and the coach reads them as it reads any; their wording is
 * part of what it is tested on, so a change here is a change of the interface.
 * @module
 */
import type { LocalDate, LocalTime } from "../../shared/wire/time.ts"
import { shortDay } from "./moment.ts"

export const sentences = {
  interviewToday: "My interview was today.",
  interviewYesterday: "My interview was yesterday.",
  interviewOn: (at: LocalTime) => `My interview was on ${at.replace("T", " at ")}.`,
  interviewAhead: (at: LocalTime) => `My interview is still ahead, on ${at.replace("T", " at ")}.`,
  thankYouSent: (day: LocalDate) => `Yes, I sent a thank-you on ${day}.`,
  sentOn: (day: LocalDate) => `I sent it on ${day}.`,
  nothingSent: "No, I haven't sent anything yet.",
  decisionBy: (day: LocalDate) => `They said they would decide by ${day}.`,
  noDecisionDate: "They named no date.",
  email: (address: string) => `I have a direct email address: ${address}`,
  sharedInbox: "I only have a shared inbox or a contact form.",
  noContact: "I have no contact details.",
  noFollowUps: "They asked for no follow-ups.",
  followUpsWelcome: "They said follow-ups are welcome.",
  viaAgency: "A staffing agency placed me.",
  skip: "Skip",
  noAgency: "No agency is involved.",
  interviewer: (name: string) => `My interviewer was ${name}.`,
  answered: (day: LocalDate) => `Yes, I answered them on ${day}.`,
  notAnswered: "No, I haven't answered them yet.",
  done: {
    thank_you: "I sent a thank-you today.",
    follow_up: "I sent a follow-up today.",
    recruiter_check_in: "I checked in with my recruiter today.",
    contact_request: "I asked for a direct contact today.",
    reply: "I answered them today.",
    notice: "I have told them about my other offer.",
  },
} as const

const withDay =
  /^(My interview was on |My interview is still ahead, on |Yes, I sent a thank-you on |I sent it on |They said they would decide by |Yes, I answered them on )(\d{4}-\d\d-\d\d)(?: at (\d\d:\d\d))?\.$/

/** A tapped sentence as its bubble shows it: with the day as people write it. Typed words stay as they are. */
export function prettySentence(text: string, locale: string, thisYear: string): string {
  const parts = withDay.exec(text)
  if (!parts) return text
  const [, words, day, time] = parts
  return `${words}${shortDay(time ? `${day}T${time}` : day!, locale, thisYear, true)}.`
}
