/**
 * The advice in half a sentence, behind an answer about something else.
 * @module
 */
import { possessive } from "./deed.ts"
import { capital } from "./when.ts"

export const inShort = {
  waitToSend: (p: { message: string; onAndFrom: string; until: string }) => [
    `In your case, ${p.message} can go ${p.onAndFrom}.`,
    `For you that means not before ${p.until}.`,
    `${capital(p.message)}, then, can go ${p.onAndFrom}.`,
  ],
  waitForThem: (p: { day: string }) => [
    `In your case there's nothing more to send; give them until ${p.day}.`,
    `For you that means waiting until ${p.day}, with no further message.`,
  ],
  send: (p: { deed: string; by: string }) => [
    `In your case: ${p.deed} by ${p.by}.`,
    `For you that means: ${p.deed} by ${p.by}.`,
    `As things stand, ${p.deed} by ${p.by}.`,
  ],
  sendLate: (p: { deed: string }) => [
    `In your case: ${p.deed} today, a little late but still welcome.`,
    `For you that means: ${p.deed} today.`,
  ],
  getContact: (p: { who: string; message: string }) => [
    `In your case the address comes first: ${p.message} needs ${possessive(p.who)} own.`,
    `For you that means finding ${possessive(p.who)} own address first.`,
  ],
  doNotContact: () => [
    "In your case they asked for no messages, so nothing is to be sent.",
    "For you that means leaving the next word to them, as they asked.",
  ],
  reply: (p: { who: string; by: string }) => [
    `In your case an answer to ${p.who} comes first, by ${p.by}.`,
    `Before anything else, ${p.who === "them" ? "they are" : `${p.who} is`} waiting for your answer, by ${p.by}.`,
  ],
  replyLate: (p: { who: string }) => [
    `In your case an answer to ${p.who} comes first, today.`,
    "Before anything else, send the answer they're waiting for, today.",
  ],
  gracefulReply: () => [
    "In your case one gracious answer to their no is all that's left to send.",
    "For you that means one kind reply to their no, and nothing more.",
  ],
  moveOn: () => [
    "In your case nothing more is to be sent; it's time to look ahead.",
    "For you that means moving on from this one.",
  ],
}
