/**
 * Whom a draft goes to, as far as the situation tells.
 * @module
 */
import type { MessageKind, Person, Situation } from "../wire/situation.ts"

/** @param to id of the person it is addressed to, where that is known */
export function recipientsOf(kind: MessageKind, to: string | undefined, situation: Situation | undefined): Person[] {
  const people = situation?.people ?? []
  if (to !== undefined) return people.filter((person) => person.id === to)
  const ofKind = (wanted: Person["kind"]) => people.filter((person) => person.kind === wanted)
  if (kind === "recruiter_check_in") return ofKind("recruiter")
  if (kind === "thank_you" || kind === "follow_up")
    return met(situation) ?? firstOf(ofKind("interviewer"), ofKind("hr"))
  if (kind === "contact_request") return firstOf(ofKind("hr"), ofKind("recruiter"))
  return people
}

const firstOf = (...lists: Person[][]): Person[] => lists.find((list) => list.length > 0) ?? []

/** Those met on the day of the latest interview that names people. */
function met(situation: Situation | undefined): Person[] | undefined {
  const named = (situation?.interviews ?? []).filter((one) => (one.with ?? []).length > 0)
  const day = named
    .map((one) => one.at.slice(0, 10))
    .sort()
    .at(-1)
  const ids = named.filter((one) => one.at.startsWith(day ?? "?")).flatMap((one) => one.with ?? [])
  const people = (situation?.people ?? []).filter((person) => ids.includes(person.id))
  return people.length > 0 ? people : undefined
}
