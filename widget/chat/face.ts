/**
 * The advice as a card shows it: a headline, one moment that matters, who it goes to and how. Nothing here decides; it only words.
 * @module
 */
import type { Advice } from "../../shared/wire/advice.ts"
import type { Person, Situation } from "../../shared/wire/situation.ts"
import type { LocalDate, LocalTime, ZonedTime } from "../../shared/wire/time.ts"
import * as words from "../../shared/words/en/panel.ts"
import { sentences } from "./sentences.ts"

export type Tone = "act" | "late" | "wait" | "rest"

export interface Face {
  tone: Tone
  headline: string
  /** The date that stands large, with what it means: an exact moment, or a day (and time) on the employer's clock. */
  moment: { label: string; at: ZonedTime } | { label: string; local: LocalTime } | null
  /** "Dana Lee and Sam Ortiz", "your recruiter"; "" where nobody is written to. */
  who: string
  /** "email or phone"; "" where nothing is sent. */
  how: string
  /** "with your recruiter in copy" or "". */
  route: string
  /** Addresses to copy. */
  addresses: string[]
  /** What can be told with a tap: that it is done, or the address that is missing. */
  next: { label: string; says: string } | { label: string; asks: string } | null
}

/** The card's face for an advice about a situation; `today` is the reader's day. */
export function face(advice: Advice, situation: Situation, today: LocalDate): Face {
  const { action, message, to, opens, by, late } = advice
  const people = to.map((id) => situation.people?.find((person) => person.id === id))
  const who = words.and(people.length ? [...new Set(people.map(called))] : [])
  const whom = who || (message === "recruiter_check_in" ? words.someone.recruiter : words.someone.interviewer)
  const sends = action === "send" || action === "wait" || action === "get_contact"
  const writes = sends && message !== null
  return {
    tone: late && action !== "move_on" ? "late" : tones[action],
    headline: headline(advice, action === "reply" ? asker(situation) : whom),
    moment: moment(),
    who: writes ? whom : "",
    how: writes && action !== "get_contact" ? words.or(advice.channels.map((channel) => words.channels[channel])) : "",
    route: writes && message === "thank_you" ? words.routes[advice.route] : "",
    addresses: writes && advice.channels.includes("email") ? people.flatMap((person) => person?.email ?? []) : [],
    next: next(),
  }

  function next(): Face["next"] {
    if (action === "get_contact") {
      const at = situation.people?.findIndex(({ id }) => to.includes(id)) ?? -1
      return at < 0 ? null : { label: words.haveAddress, asks: `people[${at}].email` }
    }
    const tells = message && (action === "send" || action === "reply" || action === "move_on")
    return tells ? { label: words.done[message], says: sentences.done[message] } : null
  }

  function moment(): Face["moment"] {
    if (action === "send" || action === "reply" || action === "get_contact")
      // What is late is for today, whatever the day was that it was best on.
      return by ? (late ? { label: words.moments.late, local: today } : { label: due[action], at: by }) : null
    if (action === "prepare") {
      const ahead = (situation.interviews ?? []).map(({ at }) => at).filter((at) => at.slice(0, 10) >= today)
      const local = ahead.toSorted()[0]
      return local ? { label: words.moments.interview, local } : null
    }
    if (action !== "wait" || !opens) return null
    // To let it rest takes a day, not an hour.
    return message
      ? { label: words.moments.from, at: opens }
      : { label: words.moments.until, local: opens.slice(0, 10) }
  }
}

const tones: Record<Advice["action"], Tone> = {
  send: "act",
  reply: "act",
  get_contact: "act",
  prepare: "act",
  ask: "wait",
  wait: "wait",
  do_not_contact: "rest",
  move_on: "rest",
}

const due = { send: words.moments.by, reply: words.moments.replyBy, get_contact: words.moments.findBy }

/** Who waits for an answer. */
function asker({ replies = [], people }: Situation): string {
  const open = replies.findLast(({ kind, answeredAt }) => kind === "needs_reply" && !answeredAt)
  return people?.find(({ id }) => id === open?.from)?.name ?? words.theEmployer
}

const called = (person: Person | undefined) => person?.name ?? words.someone[person?.kind ?? "interviewer"]

function headline({ action, message, ordinal }: Advice, whom: string): string {
  switch (action) {
    case "send":
      if (message === "follow_up" && (ordinal ?? 1) > 1) return words.headlines.again(whom)
      return words.headlines.send[message ?? "follow_up"](whom)
    case "wait":
      return message ? words.headlines.wait[message] : words.headlines.waitPlain
    case "reply":
      return words.headlines.reply(whom)
    case "move_on":
      return message ? words.headlines.move_on_reply : words.headlines.move_on
    default:
      return words.headlines[action]
  }
}
