/**
 * One-tap questions: which card goes with the fact that is asked for, and the sentence each tap sends.
 * @module
 */
import type { Situation } from "../../shared/wire/situation.ts"
import type { LocalDate, LocalTime } from "../../shared/wire/time.ts"
import { answers, questions, skip } from "../../shared/words/en/panel.ts"
import { addDays } from "./moment.ts"
import { sentences } from "./sentences.ts"

export type Option =
  /** Sends at once. */
  | { label: string; says: string }
  /** Asks for a day, an address or a name first. */
  | { label: string; next: Ask }

export type Ask =
  | {
      type: "day"
      title: string
      days: LocalDate[]
      time: boolean
      min?: LocalDate
      max?: LocalDate
      says: (at: LocalTime) => string
    }
  | { type: "email" | "text"; title: string; says: (value: string) => string }

export interface Card {
  title: string
  options: Option[]
}

/** The card for a field such as "people[0].email", or null where no card helps. `today` is the candidate's. */
export function cardFor(
  field: string | null | undefined,
  today: LocalDate,
  situation: Pick<Situation, "interviews" | "messages"> = {},
): Card | null {
  switch (field?.replaceAll(/\[\d+\]/g, "")) {
    case "interviews":
    case "interviews.at":
      return {
        title: questions.interview,
        options: [
          { label: answers.today, says: sentences.interviewToday },
          { label: answers.yesterday, says: sentences.interviewYesterday },
          {
            label: answers.anotherDay,
            next: past(questions.past, today, sentences.interviewOn, { skip: 2, time: true }),
          },
          {
            label: answers.ahead,
            next: {
              type: "day",
              title: questions.ahead,
              days: days(today, [1, 2, 3, 4, 5, 6]),
              time: true,
              min: today,
              says: sentences.interviewAhead,
            },
          },
        ],
      }
    case "messages.at": {
      const title = questions.sentOn[sentAt(field!, situation)]
      return {
        title,
        options: [
          {
            label: "",
            next: {
              type: "day",
              title,
              days: daysSince(situation, today),
              time: false,
              max: today,
              says: sentences.sentOn,
            },
          },
        ],
      }
    }
    case "messages":
      return {
        title: questions.messages,
        options: [
          { label: answers.yes, next: past(questions.sentWhen, today, sentences.thankYouSent) },
          { label: answers.notYet, says: sentences.nothingSent },
        ],
      }
    case "decisionDate":
    case "replies.decisionDate":
      return {
        title: questions.decision,
        options: [
          {
            label: answers.namedDay,
            next: {
              type: "day",
              title: questions.decisionDay,
              days: workdays(today),
              time: false,
              says: sentences.decisionBy,
            },
          },
          { label: answers.noDay, says: sentences.noDecisionDate },
        ],
      }
    case "people.email":
    case "people.contact":
    case "people.phone":
      return {
        title: questions.contact,
        options: [
          { label: answers.haveEmail, next: { type: "email", title: questions.email, says: sentences.email } },
          { label: answers.sharedInbox, says: sentences.sharedInbox },
          { label: answers.noContact, says: sentences.noContact },
        ],
      }
    case "interviews.with":
    case "people":
    case "people.name":
      return {
        title: questions.person,
        options: [{ label: "", next: { type: "text", title: questions.person, says: sentences.interviewer } }],
      }
    case "followUpPolicy":
      return {
        title: questions.policy,
        options: [
          { label: answers.followUpsWelcome, says: sentences.followUpsWelcome },
          { label: answers.noFollowUps, says: sentences.noFollowUps },
        ],
      }
    case "viaAgency":
      return {
        title: questions.agency,
        options: [
          { label: answers.viaAgency, says: sentences.viaAgency },
          { label: answers.noAgency, says: sentences.noAgency },
        ],
      }
    case "replies.answeredAt":
      return {
        title: questions.answered,
        options: [
          { label: answers.yes, next: past(questions.answeredWhen, today, sentences.answered) },
          { label: answers.notYet, says: sentences.notAnswered },
        ],
      }
    case "draft.topic":
    case "draft.value":
    case "draft.answer":
    case "draft.name":
      return { title: questions.draft, options: [{ label: skip, says: sentences.skip }] }
    default:
      return null
  }
}

/** What may have been missed, to be confirmed with a tap. */
export function offerCard(offers: readonly string[]): Card {
  return { title: questions.missed, options: offers.map((says) => ({ label: says, says })) }
}

function past(title: string, today: LocalDate, says: (at: LocalTime) => string, { skip = 0, time = false } = {}): Ask {
  return {
    type: "day",
    title,
    days: days(
      today,
      [0, -1, -2, -3, -4, -5].map((n) => n - skip),
    ),
    time,
    max: today,
    says,
  }
}

/** What was sent without a day. */
function sentAt(field: string, { messages = [] }: Pick<Situation, "messages">): keyof typeof questions.sentOn {
  return messages[Number(/\d+/.exec(field)?.[0])]?.kind ?? "thank_you"
}

/** The interview's day and those after it, as a thank-you goes out soon; the last few days where none is known. */
function daysSince({ interviews = [] }: Pick<Situation, "interviews">, today: LocalDate): LocalDate[] {
  const past = interviews.map(({ at }) => at.slice(0, 10)).filter((day) => day <= today)
  const from = past.toSorted().at(-1)
  if (from === undefined) return days(today, [0, -1, -2, -3, -4, -5])
  return days(from, [0, 1, 2, 3, 4, 5]).filter((day) => day <= today)
}

const days = (today: LocalDate, offsets: number[]) => offsets.map((n) => addDays(today, n))

/** The next six days that are no Saturday or Sunday. */
const workdays = (today: LocalDate) =>
  days(today, [1, 2, 3, 4, 5, 6, 7, 8, 9])
    .filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))
    .slice(0, 6)
