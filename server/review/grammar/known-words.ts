/**
 * Words that are spelt right whatever a dictionary says: the names and firms of the situation, of greeting and signature.
 * @module
 */
import type { Body } from "../../../shared/review/text.ts"
import type { Situation } from "../../../shared/wire/situation.ts"

const MOST = 300

export function knownWords(body: Body, situation: Situation | undefined): string[] {
  const people = situation?.people ?? []
  const told = [
    situation?.company,
    situation?.role,
    ...people.flatMap(({ name, title, email }) => [name, title, email]),
    body.greeting?.text,
    body.signature?.text,
  ]
  const words = told.flatMap((text) => text?.slice(0, 1000).match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [])
  return [...new Set(words)].slice(0, MOST)
}
