/**
 * The facts of a case in plain lines, for a model to read. Nobody else sees them.
 * @module
 */
import { MONTHS, WEEKDAYS } from "../../../shared/language/day-names.ts"
import type { Advice } from "../../../shared/wire/advice.ts"
import type { Situation } from "../../../shared/wire/situation.ts"

/** What is known, and what the advice is and why, a line each. */
export function factsInWords(situation: Situation, advice: Advice): string[] {
  return [
    ...caseInWords(situation),
    ...lines(
      advice.opens !== null && `It may be sent from ${inWords(advice.opens)} on.`,
      advice.by !== null && `It should be sent by ${inWords(advice.by)}.`,
      ...advice.reasons.map(({ text }) => text),
    ),
  ]
}

/** What is known, a line each. */
export function caseInWords(situation: Situation): string[] {
  const name = (id: string) => situation.people?.find((one) => one.id === id)?.name ?? "somebody"
  const { company, role, interviews = [], messages, replies = [], decisionDate, followUpPolicy, otherOffer } = situation
  return lines(
    company !== undefined && `The firm: ${company}.`,
    role !== undefined && `The job: ${role}.`,
    situation.viaAgency && "A staffing agency represents the candidate.",
    ...interviews.map(
      ({ at, with: met = [], format }) =>
        `Interview: ${inWords(at)}${met.length > 0 ? `, with ${met.map(name).join(" and ")}` : ""}${format ? `, ${format}` : ""}.`,
    ),
    ...(situation.people ?? []).flatMap(({ name: called, title, away = [] }) =>
      called === undefined
        ? []
        : [
            title !== undefined && `${called} is ${title}.`,
            ...away.map(({ from, until }) => `${called} is away from ${inWords(from)} until ${inWords(until)}.`),
          ],
    ),
    decisionDate !== undefined && `They said they would decide by ${inWords(decisionDate)}.`,
    followUpPolicy === "declined" && "They asked not to be followed up with.",
    followUpPolicy === "welcome" && "They said that following up is welcome.",
    messages?.length === 0 && "The candidate has sent nothing yet.",
    ...(messages ?? []).map(
      ({ kind, at }) =>
        `The candidate sent: ${kind.replaceAll("_", " ")}${at === undefined ? "" : `, ${inWords(at)}`}.`,
    ),
    ...replies.map(
      ({ kind, at }) =>
        `The employer answered: ${kind.replaceAll("_", " ")}${at === undefined ? "" : `, ${inWords(at)}`}.`,
    ),
    otherOffer !== undefined && `Another offer must be answered by ${inWords(otherOffer.answerBy)}.`,
  )
}

function lines(...all: (string | false | undefined)[]): string[] {
  // A name with a line break in it would look like a line of the prompt.
  return all.filter((line) => typeof line === "string").map((line) => line.replaceAll(/\s+/gu, " "))
}

/** "Monday, November 23, 2026, 9:00 AM"; a bare day has no hour. */
export function inWords(moment: string | Temporal.PlainDateTime): string {
  const at = Temporal.PlainDateTime.from(moment)
  const day = `${WEEKDAYS[at.dayOfWeek - 1]}, ${MONTHS[at.month - 1]} ${at.day}, ${at.year}`
  if (typeof moment === "string" && !moment.includes("T")) return day
  return `${day}, ${at.hour % 12 || 12}:${String(at.minute).padStart(2, "0")} ${at.hour < 12 ? "AM" : "PM"}`
}
