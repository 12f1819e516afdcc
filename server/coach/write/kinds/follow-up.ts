/**
 * A status mail, or what to say on the phone. The last one is shorter and closes the door kindly.
 * @module
 */
import * as words from "../../../../shared/words/en/write/follow-up.ts"
import * as spoken from "../../../../shared/words/en/write/other-kinds.ts"
import * as notes from "../../../../shared/words/en/write/thank-you.ts"
import { hash } from "../choose.ts"
import type { Paragraphs } from "../letter.ts"
import { type Kind, pointSayer, sayer } from "./kind.ts"

const statusMail: Kind = (input) => {
  const { material, choice } = input
  const say = sayer(input)
  const point = pointSayer(input)
  const thanks = say("thanks", words.thanks)
  const interest = say("interest", words.interest)
  const topic = point("topic", material.topic, notes.topic)
  const value = point("value", material.value, notes.value)
  const added = [
    point("forgotten", material.forgotten, notes.forgotten),
    point("doubt", material.doubt, notes.doubt),
    point("shared", material.shared, notes.shared),
  ]
  const ask = say("ask", words.ask)
  const close = say("close", words.close)
  const orders: Paragraphs[] = [
    [[thanks, topic], [interest, value], added, [ask, close]],
    [[thanks, interest], [topic, value], added, [ask], [close]],
    [[thanks, topic, value], added, [interest, ask], [close]],
  ]
  return { subject: words.subject, paragraphs: orders[hash(`${choice.seed} order`) % orders.length]! }
}

const lastMail: Kind = (input) => {
  const say = sayer(input)
  const point = pointSayer(input)
  // One new point at most: it is to be short.
  const { forgotten, topic } = input.material
  const added = forgotten ? point("forgotten", forgotten, notes.forgotten) : point("topic", topic, notes.topic)
  return {
    subject: words.lastSubject,
    paragraphs: [[say("thanks", words.lastThanks), added, say("ask", words.lastAsk)], [say("close", words.lastClose)]],
  }
}

const call: Kind = (input) => {
  const say = sayer(input)
  const point = pointSayer(input)
  const { material } = input
  return {
    subject: words.subject,
    spoken: true,
    paragraphs: [
      [say("open", spoken.callOpen)],
      [
        say("thanks", spoken.callThanks),
        point("topic", material.topic, notes.topic),
        point("forgotten", material.forgotten, notes.forgotten),
      ],
      [say("ask", spoken.callAsk)],
      [say("close", spoken.callClose)],
    ],
  }
}

const voicemail: Kind = (input) => {
  const say = sayer(input)
  return {
    subject: words.subject,
    spoken: true,
    paragraphs: [[say("open", spoken.voicemailOpen), say("ask", spoken.voicemailAsk)]],
  }
}

/** A word with one's own recruiter: what they hear. */
const checkInMail: Kind = (input) => {
  const { material } = input
  const say = sayer(input)
  const point = pointSayer(input)
  const topic = point("topic", material.topic, notes.topic)
  const added = [point("value", material.value, notes.value), point("forgotten", material.forgotten, notes.forgotten)]
  return {
    subject: words.checkInSubject,
    paragraphs: [
      [say("thanks", words.checkIn), topic],
      added,
      [say("interest", words.keen), say("ask", words.checkInAsk)],
    ],
  }
}

/** How it went. */
const debriefMail: Kind = (input) => {
  const { material } = input
  const say = sayer(input)
  const point = pointSayer(input)
  return {
    subject: words.checkInSubject,
    paragraphs: [
      [say("thanks", words.debrief), say("met", words.debriefMet), point("topic", material.topic, notes.topic)],
      [
        point("value", material.value, notes.value),
        point("forgotten", material.forgotten, notes.forgotten),
        point("doubt", material.doubt, notes.doubt),
      ],
      [say("interest", words.keen), say("ask", words.debriefAsk)],
    ],
  }
}

/** What is said on the phone is the same for all of them. */
const orSpoken =
  (mail: Kind): Kind =>
  (input) =>
    input.form === "call" ? call(input) : input.form === "voicemail" ? voicemail(input) : mail(input)

export const followUp = orSpoken(statusMail)
export const lastFollowUp = orSpoken(lastMail)
export const checkIn = orSpoken(checkInMail)
export const debrief = orSpoken(debriefMail)
