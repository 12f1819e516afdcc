/**
 * Why, what to ask, and what comes next: the engine's texts.
 * @module
 */
import type { SourceId } from "../../sources.ts"
import type { QuestionId, RuleId } from "../../timing/ids.ts"
import type { Params } from "../../wire/advice.ts"
import type { TimingWords } from "../catalogue.ts"
import { type DateWords, dates } from "./dates.ts"

export function timing(locale: string): TimingWords {
  const on = dates(locale)
  return {
    reason: (rule, params) => reasons[rule](params, on),
    question: (id, params) => questions[id](params, on),
    step: (what, message, local) => steps[what](local, message, on),
    dissent: (source, parameter) => dissents[parameter]?.[source] ?? fallbackDissent,
  }
}

type Text = (params: Params, on: DateWords) => string

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
const text = (params: Params, key: string) => String(params[key] ?? "")
const is = (params: Params, key: string) => Number(params[key] ?? 0) > 0

export const reasons: Record<RuleId, Text> = {
  rejected: (p) =>
    is(p, "answered")
      ? "They said no, and you have answered. There is nothing left to chase here."
      : "They said no. One short, gracious answer leaves the door open for another time; after that, move on.",
  "needs-reply": (p, on) =>
    `They are waiting for an answer from you${about(p)}. Answer before anything else, best by ${on.moment(text(p, "by"))}.`,
  "interview-unknown": () => "Every date counts from the interview, so that day comes first.",
  "interview-ahead": (p, on) =>
    `Your interview on ${on.day(text(p, "on"))} is still ahead. What you find out there makes the rest easy.`,
  "round-two-ahead": (p, on) =>
    `They have asked you back, on ${on.day(text(p, "on"))}. That is your answer for now: prepare for it, there is nothing to chase.`,
  "ask-next-steps": () => "Near the end, ask what happens next and by when they expect to decide.",
  "ask-follow-up-policy": () => "Ask how they feel about follow-ups, so that you never have to guess.",
  "collect-contacts": () => "Collect the name and direct address of everybody you meet: a business card is enough.",
  "ask-to-take-notes": () => "Ask whether you may take notes. What was said makes a thank-you personal.",
  "offer-deadline": (p, on) =>
    `You have another offer to answer by ${on.day(text(p, "answerBy"))}. A real deadline may be told, politely and without pressure, by ${on.moment(text(p, "by"))}, whatever the waiting rules say.`,
  "no-follow-up-request": (p, on) =>
    is(p, "over")
      ? "They asked for no follow-ups, and the time they needed has passed in silence. Take it as a no and move on."
      : `They asked for no follow-ups, so send nothing: no thank-you, no status mail. If you hear nothing by ${on.day(text(p, "until"))}, move on.`,
  "recruiter-instead": () => "Your own recruiter may still be asked: they talk to the employer for you.",
  "thank-you-due": (p, on) =>
    is(p, "late")
      ? `A thank-you was best sent by ${on.moment(text(p, "by"))}. A short one now is still better than none.`
      : `A thank-you reaches them while they still have you in mind when it goes out by ${on.moment(text(p, "by"))}.`,
  "every-interviewer": (p) => `You met ${plural(Number(p.count), "person", "people")}: write each a note of their own.`,
  "proper-contact": (p) =>
    `There is no address of ${text(p, "names") || "theirs"} that is personal. Don't use a contact form, a shared inbox or a guess: look on LinkedIn, or ask HR by email or phone.`,
  "client-contact": (p) =>
    ({
      direct: "Your agency is happy for you to write to the employer yourself.",
      copy_recruiter: "You are placed by an agency: put your recruiter in copy.",
      through_recruiter: "You are placed by an agency: send the note to your recruiter, who passes it on.",
    })[text(p, "route")] ?? "",
  "via-agency": () =>
    "An agency placed you, so your recruiter asks the employer for you. Don't write to the employer about the state of things.",
  "debrief-recruiter": (p, on) => `Tell your recruiter how it went, by ${on.moment(text(p, "by"))}.`,
  "recruiter-interval": (p, on) =>
    `You last checked in on ${on.day(text(p, "last"))}. About once every ${plural(Number(p.days), "day")} is welcome, so the next time is ${on.day(text(p, "opens"))}.`,
  "enough-follow-ups": (p, on) =>
    is(p, "over")
      ? `You have written ${times(p)} and heard nothing. Another mail would not help; take it as a no and move on.`
      : `You have written ${times(p)}, and that is enough. If you hear nothing by ${on.day(text(p, "stop"))}, move on.`,
  "decision-date": (p, on) =>
    `They said they would decide by ${on.day(text(p, "decided"))}. Let that date pass before you ask; the best time is from ${on.moment(text(p, "opens"))} to ${on.moment(text(p, "by"))}.`,
  "no-decision-date": (p, on) =>
    `${is(p, "heard") ? `The last you heard or answered was on ${on.day(text(p, "since"))}` : `No date for a decision is known, so it counts from ${on.day(text(p, "since"))}`}. The best time to ask is from ${on.moment(text(p, "opens"))} to ${on.moment(text(p, "by"))}.`,
  "follow-ups-welcome": (p) =>
    `They told you to check in, so ${plural(Number(p.days), "business day")} of waiting is enough.`,
  "follow-up-gap": (p, on) =>
    `Your last follow-up went on ${on.day(text(p, "last"))}. Leave ${plural(Number(p.days), "day")} between two; one more, short and kind, may go from ${on.moment(text(p, "opens"))}.`,
  "breathing-room": (p, on) =>
    `You last wrote on ${on.day(text(p, "last"))}. Leave at least ${plural(Number(p.days), "business day")} before they hear from you again.`,
  "interviewer-away": (p, on) =>
    `${text(p, "name") || "Your contact"} is away until ${on.day(text(p, "until"))}. Two business days after that the first pile is done.`,
  "quiet-days": (p, on) =>
    `${on.day(text(p, "from"))} falls where offices are closed or half empty, so it moves to ${on.day(text(p, "to"))}.`,
  "business-days": (p, on) =>
    `${on.day(text(p, "from"))} is no working day there, so it moves to ${on.day(text(p, "to"))}.`,
  "long-past": (p, on) =>
    `The time for it was ${on.day(text(p, "by"))}, more than three weeks ago. Asking now would only puzzle them.`,
  "keep-searching": () => "Keep applying elsewhere meanwhile. A search that goes on makes every wait shorter.",
}

function about(params: Params): string {
  return (
    { question: " to a question", invitation: " to an invitation", offer: " to an offer" }[text(params, "about")] ?? ""
  )
}

function times(params: Params): string {
  return { 1: "once", 2: "twice" }[Number(params.sent)] ?? `${params.sent} times`
}

const whom = (params: Params, otherwise: string) => text(params, "name") || otherwise

export const questions: Record<QuestionId, Text> = {
  "interview-date": () => "When was your interview?",
  "messages-sent": () => "Have you sent them anything since, such as a thank-you?",
  "message-day": (p) =>
    p.kind === "thank_you" ? "On which day did you send the thank-you?" : "On which day did you send it?",
  "reply-day": () => "On which day did you hear from them?",
  "decision-date": () => "Did they say by when they would decide?",
  "follow-up-policy": () => "Did they say anything about follow-ups: that you may check in, or please not?",
  "via-agency": () => "Did a staffing agency put you forward for this job?",
  "contact-not-told": (p) => `Do you have a direct email address of ${whom(p, "the person you met")}?`,
  "contact-lacking": (p) =>
    `Can you find a personal address of ${whom(p, "the person you met")}? What you have is no proper one.`,
  interviewer: () => "Who interviewed you?",
  recruiter: () => "Who is your recruiter at the agency, and how do you reach them?",
  answered: () => "Have you answered them yet?",
}

const notes: Record<string, string> = {
  thank_you: "thank-you",
  follow_up: "follow-up",
  recruiter_check_in: "check-in with your recruiter",
}

export const steps: Record<
  "thank_you_by" | "follow_up_opens" | "follow_up_by" | "second_follow_up_opens" | "move_on",
  (local: string, message: string | null, on: DateWords) => string
> = {
  thank_you_by: (local, _, on) => `Thank-you by ${on.moment(local)}`,
  follow_up_opens: (local, message, on) => `${capital(notes[message ?? ""] ?? "Follow-up")} from ${on.moment(local)}`,
  follow_up_by: (local, message, on) => `${capital(notes[message ?? ""] ?? "Follow-up")} best by ${on.moment(local)}`,
  second_follow_up_opens: (local, _, on) => `One more, if you heard nothing, from ${on.moment(local)}`,
  move_on: (local, _, on) => `Still nothing: move on from ${on.day(local)}`,
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const fallbackDissent = "Sees it otherwise."

/** What each article says itself of a parameter, in its own measure. */
export const dissents: Record<string, Partial<Record<SourceId, string>>> = {
  thankYouBy: {
    selectek: "Within 24 hours.",
    onesource: "Within 24 hours, best some hours later.",
    "dos-and-donts": "Within 24 hours at the latest, best within one.",
    "staffing-resources": "By the end of the next day; a card in the post is fine.",
    "strategic-move": "Within 24 to 48 hours.",
  },
  afterDecision: {
    selectek: "On the business day after the promised date.",
    "dos-and-donts": "A few days after the promised date.",
  },
  noDate: {
    selectek: "One to two weeks after the interview.",
    onesource: "About three business days after the interview.",
    "staffing-resources": "Wait a week, then check in.",
    "strategic-move": "A week after your first note.",
  },
  gapDays: {
    "staffing-resources": "At most once a week.",
  },
  followUpsAtMost: {
    selectek: "One is enough.",
    onesource: "One is enough.",
    "dos-and-donts": "One nudge, then take silence for a no.",
    "staffing-resources": "Up to three, at most once a week.",
    "strategic-move": "One thoughtful email is enough.",
  },
}
