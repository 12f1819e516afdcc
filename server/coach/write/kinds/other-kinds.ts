/**
 * A request for an address, an answer, a notice.
 * @module
 */
import type { Situation } from "../../../../shared/wire/situation.ts"
import { capital, type Slot } from "../../../../shared/words/en/write/material.ts"
import * as words from "../../../../shared/words/en/write/other-kinds.ts"
import { furtherOf } from "../../../../shared/words/en/write/points.ts"
import * as notes from "../../../../shared/words/en/write/thank-you.ts"
import { type Kind, type KindInput, pointsOf, sayer } from "./kind.ts"

export const contactRequest: Kind = (input) => {
  const say = sayer(input)
  return {
    subject: words.contactSubject,
    paragraphs: [
      [say("reason", words.contactReason), say("ask", words.contactAsk)],
      [say("close", words.contactClose)],
    ],
  }
}

/** What is answered: their newest message that has no answer yet. */
export function replyTo(situation: Situation): Kind {
  const open = (situation.replies ?? [])
    .filter(({ kind, answeredAt }) => kind !== "holding" && answeredAt === undefined)
    .at(-1)
  if (open?.kind === "rejection") return rejection
  if (open?.about === "offer") return offer
  return open?.about === "invitation" ? invitation : question
}

/** The candidate's own answer, as whole sentences; "" where none was told. */
function ownAnswer({ material }: KindInput): string {
  const { answer } = material
  if (!answer) return ""
  // "CDL Class B, good to August": one has it.
  const held =
    answer.form === "noun" &&
    /^(?:(?:a|an|my) )?(?:[\p{L}-]+ ){0,2}(?:cdl|licen[cs]e|certificate|ticket|card|permit|degree|diploma)\b/iu.test(
      answer.text,
    )
  const first =
    answer.whole ??
    (held
      ? `I have ${/^(?:an?|my) /u.test(answer.text) ? "" : "a "}${answer.text.replace(/^my /u, "a ")}`
      : capital(answer.text))
  return [first, ...answer.more].map((sentence) => (/[.?!]$/u.test(sentence) ? sentence : `${sentence}.`)).join(" ")
}

const NO = /\b(?:no|not|can't|cannot|won't|unfortunately|sorry|afraid)\b/iu

function answered(thanks: Slot, otherwise: Slot, close: Slot | null = null): Kind {
  return (input) => {
    const say = sayer(input)
    const own = ownAnswer(input)
    const ending = own && close && !NO.test(own) ? say("close", close) : ""
    return {
      subject: words.replySubject,
      paragraphs: [[say("thanks", thanks), own || say("otherwise", otherwise), ending]],
    }
  }
}

const question = answered(words.replyThanks, words.replyLater, words.replyClose)
const invitation = answered(words.invitationThanks, words.invitationYes, words.invitationClose)
const offer = answered(words.offerThanks, words.offerLater)

const rejection: Kind = (input) => {
  const say = sayer(input)
  const point = pointsOf(input)
  return {
    subject: words.replySubject,
    paragraphs: [
      [say("thanks", words.rejectionThanks), point.topic(), ownAnswer(input)],
      [say("close", words.rejectionClose)],
    ],
  }
}

const WITHDRAWS =
  /\b(?:withdr\w+|pull(?:ing)? out|no longer (?:interested|available)|accepted (?:another|a different|an)|took (?:another|a different)|take (?:another|a different)|drop(?:ping)? out|not going ahead)\b/iu

/** Another offer's day, a withdrawal, papers, logistics. */
export function noticeOf(topic: string | undefined): Kind {
  return (input) => {
    const { material } = input
    const say = sayer(input)
    if (topic !== undefined && WITHDRAWS.test(topic))
      return { subject: words.noticeSubject, paragraphs: [[say("withdraw", words.withdraw)]] }
    if (topic === undefined && material.answerBy !== null)
      return {
        subject: words.noticeSubject,
        paragraphs: [[say("offer", words.noticeOffer)], [say("interest", words.noticeInterest)]],
      }
    const own = material.topic
      ? [say("topic", words.noticeAbout(material.topic)), ...furtherOf(material.topic)].join(" ")
      : ""
    const offered = material.answerBy !== null && /\boffer\b/iu.test(topic ?? "")
    return {
      subject: words.noticeSubject,
      paragraphs: offered
        ? [[say("offer", words.noticeOffer)], [say("interest", words.noticeInterest)]]
        : [[own || say("lead", words.noticeLead), ownAnswer(input)], [say("close", notes.close)]],
    }
  }
}
