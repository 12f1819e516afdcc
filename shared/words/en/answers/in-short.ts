/**
 * The advice in half a sentence, behind an answer about something else.
 * @module
 */
import { possessive } from "./deed.ts"

export const inShort = {
  waitToSend: (p: { message: string; onAndFrom: string }) => `${p.message} can go ${p.onAndFrom}`,
  waitStands: (p: { message: string; brief: string }) => `${p.message} still waits until ${p.brief}`,
  waitForThem: (p: { day: string }) => `there's nothing more to send, and they have until ${p.day}`,
  send: (p: { deed: string; by: string }) => `the next step is to ${p.deed} by ${p.by}`,
  sendLate: (p: { deed: string }) => `the next step is to ${p.deed} today`,
  getContact: (p: { who: string; message: string }) =>
    `the address comes first, since ${p.message} needs ${possessive(p.who)} own`,
  reach: (p: { who: string; message: string }) => `${p.message} waits until you can reach ${p.who}`,
  doNotContact: () => "nothing is to be sent, as they asked",
  reply: (p: { who: string; by: string }) => `an answer to ${p.who} comes first, by ${p.by}`,
  replyLate: (p: { who: string }) => `an answer to ${p.who} comes first, today`,
  gracefulReply: () => "one gracious answer to their no is all that's left to send",
  moveOn: () => "nothing more is to be sent, and it's time to look ahead",
}

/** The clause as what comes before the later dates just told. */
export function beforeThat(clause: string): string[] {
  return ["First, though: ", "Before all that, ", "One thing at a time: ", "But first things first: "].map(
    (lead) => `${lead}${clause}.`,
  )
}

/** The clause as a sentence: as what the general answer means for them, or apart from it. */
export function forYou(clause: string, { apart }: { apart: boolean }): string[] {
  const leads = apart
    ? ["As for your interview, ", "Where you stand: ", "Meanwhile, "]
    : ["In your case, ", "For you, then, ", "As things are with you, "]
  return leads.map((lead) => `${lead}${clause}.`)
}
