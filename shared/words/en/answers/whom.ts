/**
 * Who gets a message, and who can tell an address.
 * @module
 */
import { possessive } from "./deed.ts"
import { capital } from "./when.ts"

export function goesTo(p: { message: string; who: string; several: boolean }): string[] {
  return p.several
    ? [`${capital(p.message)} goes to ${p.who}, each with a note of their own.`, `To ${p.who}, one note each.`]
    : [`${capital(p.message)} goes to ${p.who}; one person is enough.`, `To ${p.who}, and to nobody else.`]
}

/** The follow-up is still to come. */
export const oneForNews: readonly string[] = [
  "The follow-up goes to one person only: of those who interviewed you, one you can properly reach.",
  "Thanks go to everybody, but the follow-up to one person who interviewed you.",
]

export function whoKnowsAddress(p: { who: string }): string[] {
  return [
    `Call the firm's front desk, or ask whoever invited you or HR: one of them can tell you ${possessive(p.who)} own address.`,
    `Whoever set up the interview is the best to ask for ${possessive(p.who)} address, then HR, by phone if you can.`,
  ]
}
