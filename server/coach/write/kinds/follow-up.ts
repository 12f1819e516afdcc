/**
 * A status mail, or what to say on the phone. The last one is shorter and closes the door kindly.
 * @module
 */
import * as words from "../../../../shared/words/en/write/follow-up.ts"
import * as spoken from "../../../../shared/words/en/write/other-kinds.ts"
import { furtherOf } from "../../../../shared/words/en/write/points.ts"
import { hash } from "../choose.ts"
import type { Paragraphs } from "../letter.ts"
import { type Kind, pointsOf, sayer, shaped } from "./kind.ts"

const statusMail: Kind = (input) => {
  const say = sayer(input)
  const point = pointsOf(input)
  const thanks = () => say("thanks", words.thanks)
  const thanksAbout = () => say("thanks", words.thanksAbout)
  const interest = () => point.unlessWished(() => say("interest", words.interest))
  const hello = () => (hash(`${input.choice.seed} hello`) % 3 === 0 ? say("hello", words.hello) : "")
  const openAsk = () => say("ask", words.openAsk)
  const ask = () => say("ask", words.ask)
  const added = () => [point.doubt(), point.forgotten(), point.shared()]
  const shapes: (() => Paragraphs)[] = [
    () => [[hello(), openAsk()], [thanks(), point.story(), ...added()], [interest()]],
    () => [
      [hello(), openAsk(), thanks()],
      [point.story(), ...added(), interest()],
    ],
    () => [
      [hello(), thanksAbout(), point.story(), ...added()],
      [interest(), ask()],
    ],
    () => [[thanksAbout()], [point.story(), ...added(), interest()], [ask()]],
    () => [
      [point.story(), ...added()],
      [interest(), thanks(), ask()],
    ],
  ]
  return { subject: words.subject, paragraphs: shaped(shapes, input)() }
}

const lastMail: Kind = (input) => {
  const say = sayer(input)
  const point = pointsOf(input)
  // One point at most beside the thanks: it is to be short.
  const added = () => (input.material.forgotten ? point.forgotten() : "")
  const shapes: (() => Paragraphs)[] = [
    () => [[say("ask", words.lastAsk), added(), say("close", words.lastClose)]],
    () => [[say("ask", words.lastAsk), added()], [say("close", words.lastClose)]],
  ]
  return { subject: words.lastSubject, paragraphs: shaped(shapes, input)() }
}

const call: Kind = (input) => {
  const say = sayer(input)
  const point = pointsOf(input)
  return {
    subject: words.subject,
    spoken: true,
    paragraphs: [
      [say("open", spoken.callOpen)],
      [say("thanks", spoken.callThanks), point.topic(), point.forgotten()],
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

/** To one's own recruiter the points are told as they were said there. */
function debriefed(input: Parameters<Kind>[0]) {
  const { topic, value, forgotten } = input.material
  const say = sayer(input)
  const point = pointsOf(input)
  return {
    topic: () => (topic ? [say("topic", words.debriefTopic(topic)), ...furtherOf(topic)].join(" ") : ""),
    value: () => (value ? [say("value", words.debriefValue(value)), ...furtherOf(value)].join(" ") : ""),
    forgotten: () => (forgotten ? [point.forgotten(), say("pass", words.passOn)] : []),
    // The reader asked nothing.
    doubt: () => point.doubt().replace(/^You (?=asked|wondered)/u, "They "),
  }
}

/** A word with one's own recruiter: what they hear. */
const checkInMail: Kind = (input) => {
  const say = sayer(input)
  const there = debriefed(input)
  return {
    subject: words.newsSubject,
    paragraphs: [
      [say("thanks", words.checkIn)],
      [there.topic(), there.value(), ...there.forgotten(), say("interest", words.keen)],
      [say("ask", words.checkInAsk)],
    ],
  }
}

/** How it went. */
const debriefMail: Kind = (input) => {
  const say = sayer(input)
  const there = debriefed(input)
  return {
    subject: words.checkInSubject,
    paragraphs: [
      [say("thanks", words.debrief), there.topic() || say("met", words.debriefMet), there.value()],
      [...there.forgotten(), there.doubt()],
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
