/**
 * What is to be done, as a phrase for a sentence, and names for what is not known.
 * @module
 */
import type { Channel, MessageKind } from "../../../wire/situation.ts"
import { ordinalWord } from "./days.ts"

/** What is to be done, for whom and when, ready for a sentence. */
export interface Deed {
  kind: MessageKind | null
  ordinal: number | null
  channels: readonly Channel[]
  /** Names; empty where nobody is known. */
  who: string
  several: boolean
}

/** "send Dana a short follow-up email": an imperative, or after "to". */
export function deed({ kind, ordinal, channels, who, several }: Deed): string {
  const channel = channels[0]
  const whom = who || "your interviewer"
  switch (kind) {
    case "thank_you":
      if (several) return `send ${whom} a thank-you each`
      if (channel === "mail") return `put a thank-you card to ${whom} in the mail`
      if (channel === "phone") return `call ${whom} with a short thank-you`
      return channel === "email" ? `email ${whom} a short thank-you` : `send ${whom} a short thank-you`
    case "follow_up": {
      const which =
        ordinal && ordinal > 1 ? `a ${ordinalWord(ordinal)}, shorter follow-up` : "a short, friendly follow-up"
      if (channel === "phone") return `give ${whom} a short, friendly call`
      return channel === "email" ? `email ${whom} ${which}` : `send ${whom} ${which}`
    }
    case "recruiter_check_in":
      return `check in with ${who || "your recruiter"}`
    case "contact_request":
      return `ask HR for ${who ? `${who}'s` : "your interviewer's"} own address`
    case "reply":
      return `answer ${who || "them"}`
    case "notice":
      return `tell ${who || "them"} about your other offer`
    case null:
      return "send nothing more"
  }
}

/** A thank-you that the recruiter passes on. */
export function deedThrough(p: { recruiter: string; who: string; several: boolean }): string {
  return p.several
    ? `send ${p.recruiter} a thank-you each for ${p.who}, to be passed on`
    : `send ${p.recruiter} a short thank-you for ${p.who || "your interviewer"}, to be passed on`
}

/** "your second follow-up". */
export function theMessage({
  kind,
  ordinal,
  who,
  spoken = false,
}: Pick<Deed, "kind" | "ordinal" | "who"> & { spoken?: boolean }): string {
  switch (kind) {
    case "thank_you":
      return "your thank-you"
    case "follow_up":
      return `your ${ordinal && ordinal > 1 ? `${ordinalWord(ordinal)} ` : ""}follow-up${spoken ? " call" : ""}`
    case "recruiter_check_in":
      return who ? `your check-in with ${who}` : "your check-in"
    case "contact_request":
      return "asking HR for the address"
    case "reply":
      return "your answer"
    case "notice":
      return "the word about your other offer"
    case null:
      return "any message"
  }
}

// Names for what is not known

export const todayWord = "the end of today"
export const them = "them"
export const yourRecruiter = "your recruiter"
export const yourInterviewer = "your interviewer"
export const itsDeadline = "the day they set"

export function possessive(who: string): string {
  return who.endsWith("s") && who.includes(" ") && who.startsWith("all ") ? "each person's" : `${who}'s`
}
