/**
 * Questions about the case at hand that want a yes or a no: that first, with its reason, then what is due.
 * @module
 */

import type { Channel } from "../../../shared/wire/situation.ts"
import type { PolicyTopic } from "../../../shared/words/en/answers.ts"
import { has } from "../../prefilter.ts"
import type { Piece } from "./compose.ts"
import { type Context, dayOf, momentOf, nameOf, namesOf } from "./context.ts"
import { dayAsked } from "./day-asked.ts"
import {
  ABROAD,
  ASKED,
  CALLS,
  DONE,
  EMPLOYER,
  LEFT_UNDONE,
  NO_EMAIL,
  ODD,
  ONLY_PHONE,
  RECRUITER,
  RUDE,
  TEXTED_FIRST,
  TEXTS,
  WORRIED,
} from "./direct.words.ts"
import { endWithQuestion, endWithStep } from "./finish.ts"
import { opening } from "./heard.ts"
import { acknowledge } from "./tell.ts"
import { core } from "./timing.ts"
import { questionsIn, topicOf } from "./topics.ts"
import type { Answer } from "./types.ts"

interface Said {
  say: readonly string[]
  /** How it may go, where that is not what the advice takes first. */
  by?: readonly Channel[]
  /** More than a yes or a no. */
  also?: readonly string[]
  /** What is due need not be told again. */
  enough?: true
}

/** Null where nothing of the kind is asked, and where no interview is known. */
export function direct(context: Context): Answer | null {
  if (["ask", "prepare"].includes(context.advice.action) && !betweenRounds(context)) return null
  if (["review", "handoff", "erase"].includes(context.intent)) return null
  const said =
    questionsIn(context.text)
      .map((question) => answered(question, context))
      .find(Boolean) ??
    worry(context) ??
    (feelsRude(context) ? rudeNotTo(context) : null)
  if (!said) return null
  const advised = said.by ? { ...context, advice: { ...context.advice, channels: [...said.by] } } : context
  const due = said.enough ? [] : core(advised).map((piece) => ({ rank: 6, ...piece }))
  const pieces: Piece[] = [...opening(context), { say: said.say }, { say: said.also ?? [], rank: 7 }, ...due]
  const told = acknowledge(context) !== null || said.enough
  return told ? endWithQuestion(advised, pieces) : endWithStep(advised, pieces)
}

/** What is said to one question. */
function answered(question: string, context: Context): Said | null {
  const wh = WH.test(question)
  const or = /\bor\b(?! not\b)/iu.test(question)
  const which = ASKED.find(([, asks]) => has(asks, question))?.[0] ?? null
  if (!wh && isWorry(context)) return worry(context)
  if (asksWhich(question, context)) return clientOrRecruiter(context)
  if (feelsRude(context)) return rudeNotTo(context)
  if (which === "means-no") return meansNo(context)
  if (which === "between-rounds") return betweenRounds(context)
  if (which === "at-that-hour" && !wh) return atThatHour(question, context)
  if (!wh && !or && TEXTS.test(question)) return mayText(context)
  if (!wh && !or && CALLS.test(question)) return mayCall(context)
  if (which === "one-more") return oneMore(context)
  const topic = topicOf(question)
  if (topic && !topic.personal && !OF_THE_CASE.has(topic.id)) return null
  const day = wh ? null : dayAsked(question, context)
  if (day) return thatDay(day, context)
  if (wh) return null
  if (which === "too-late") return tooLate(question, context)
  if (or) return null
  if (which === "must-it") return mustIt(question, context)
  return which === "now" ? now(question, context) : null
}

const WH =
  /^\W*(?:(?:and|so|but|ok(?:ay)?|well|then|hm+|yes|no)\W+)*(?:when|what(?! if\b| about\b)|how(?! about\b)|who|whom|which|where|why)\b/iu

/** Topics whose questions may be about the case at hand; any other has an answer of its own. */
const OF_THE_CASE: ReadonlySet<PolicyTopic> = new Set<PolicyTopic>([
  "answer-a-rejection",
  "asked-for-none",
  "after-two-mails",
  "does-it-help",
  "email-or-phone",
  "in-touch",
  "is-it-rude",
  "second-interview",
  "text-message",
  "thanked-in-person",
  "what-silence-means",
  "which-hour",
])

/** Nothing but silence, an end, or nothing more until they had their time. */
function closed({ advice, words }: Context): readonly string[] | null {
  if (advice.action === "do_not_contact") return words.mayGoNow.asked
  if (advice.action === "move_on") return advice.message === "reply" ? words.mayGoNow.closed : words.mayGoNow.over
  return advice.action === "wait" && advice.message === null ? words.mayGoNow.tooMany : null
}

function now(question: string, context: Context): Said | null {
  const { advice, words } = context
  const odd = ODD.test(question)
  const shut = closed(context)
  if (shut) return { say: shut }
  if (advice.action === "get_contact") return { say: words.mayGoNow.needsAddress({ who: whose(context) }) }
  if (advice.action === "wait") return aboutThanks(question) ? thanksMissed(context) : { say: words.mayGoNow.early }
  if (advice.action !== "send") return null
  if (advice.message === "thank_you") return { say: words.mayGoNow.thankYou({ odd, late: advice.late }) }
  return aboutThanks(question) ? thanksMissed(context) : { say: words.mayGoNow.due({ odd }) }
}

function tooLate(question: string, context: Context): Said | null {
  const { advice, words } = context
  if (advice.action === "move_on" && advice.message === null) return { say: words.tooLate.gone }
  const speaksOfThanks = advice.message === "follow_up" && aboutThanks(context.text)
  if (advice.action === "get_contact" || (advice.action === "send" && !speaksOfThanks))
    return { say: advice.late ? words.tooLate.late : words.tooLate.inTime }
  if (!["send", "wait"].includes(advice.action) || advice.message !== "follow_up") return null
  if (!speaksOfThanks && !aboutThanksOnly(question, context)) return null
  const missed = thanksMissed(context)
  return missed?.enough ? { ...missed, say: words.tooLate.notYet } : missed
}

/** Thanks are asked about where the follow-up is next. */
function thanksMissed(context: Context): Said | null {
  const { words, situation, advice } = context
  if (advice.message !== "follow_up") return null
  if (situation.messages?.some(({ kind }) => kind === "thank_you")) return { say: words.tooLate.thanked }
  const open = situation.messages === undefined && daysSince(context) <= A_WEEK
  return open ? { say: words.tooLate.perhaps, enough: true } : { say: words.tooLate.inFollowUp }
}

const A_WEEK = 7

/** Since the latest interview that is over. */
function daysSince(context: Context): number {
  const days = (context.situation.interviews ?? []).map(({ at }) => dayOf(context, at).until(context.today).days)
  return Math.min(...days.filter((count) => count >= 0))
}

function mustIt(question: string, context: Context): Said | null {
  const { advice, words, text } = context
  if (advice.action === "do_not_contact") return { say: words.mustIt.quiet }
  if (advice.action === "reply") return { say: words.mustIt.theirQuestion }
  if (advice.action === "move_on")
    return { say: advice.message === "reply" ? words.mustIt.answer : words.mustIt.nothing }
  if (advice.action === "wait" && advice.message === null) return { say: words.mustIt.nothing }
  if (advice.message === "thank_you") return { say: words.mustIt.thankYou({ abroad: ABROAD.test(text) }) }
  if (advice.message !== "follow_up") return null
  return aboutThanksOnly(question, context) ? thanksMissed(context) : { say: words.mustIt.followUp }
}

function betweenRounds({ advice, words, text }: Context): Said | null {
  const booked = advice.action === "prepare" && advice.reasons.some(({ rule }) => rule === "round-two-ahead")
  const asks = questionsIn(text).some(
    (question) => ASKED.find(([, asks]) => asks.test(question))?.[0] === "between-rounds",
  )
  return booked && asks ? { say: words.betweenRounds, enough: true } : null
}

function mayCall(context: Context): Said | null {
  const { advice, words, text } = context
  if (closed(context)) return advice.message === "reply" ? null : { say: words.mayCall.no }
  if (!["send", "wait", "get_contact"].includes(advice.action) || advice.message === "notice") return null
  if (toRecruiter(context)) return null
  if (!ONLY_PHONE.test(text) && advice.channels[0] !== "phone") return { say: words.mayCall.hardly }
  if (advice.action === "wait") return { say: words.mayCall.onItsDay, by: ["phone"] }
  return { say: words.mayCall.yes, by: ["phone"] }
}

function mayText(context: Context): Said | null {
  const { advice, words, text } = context
  if (closed(context) || !["send", "wait"].includes(advice.action) || toRecruiter(context)) return null
  if (TEXTED_FIRST.test(text))
    return { say: advice.action === "wait" ? words.mayText.onItsDay : words.mayText.yes, by: [] }
  return NO_EMAIL.test(text) ? { say: words.mayText.callInstead, by: [] } : null
}

function atThatHour(question: string, context: Context): Said | null {
  const { advice, words } = context
  if (!SENDING.test(question) || closed(context) || !["send", "wait"].includes(advice.action)) return null
  if (advice.message === "thank_you") {
    const tonight = advice.by !== null && !advice.late && momentOf(context, advice.by).day.equals(context.today)
    return { say: tonight ? words.atThatHour.tonight : words.atThatHour.thankYou }
  }
  const thanked = context.situation.messages?.some(({ kind }) => kind === "thank_you")
  return { say: thanked ? words.atThatHour.followUp : words.atThatHour.either }
}

const SENDING = /\b(?:send\w*|sent|e?-?mail\w*|writ\w*|messag\w*|text\w*|go(?:es)? out|read)\b/iu

function meansNo(context: Context): Said | null {
  const { advice, words } = context
  if (advice.action === "do_not_contact") return { say: words.meansNo.yes }
  return ["send", "wait"].includes(advice.action) && advice.message !== null ? { say: words.meansNo.no } : null
}

function feelsRude({ text }: Context): boolean {
  return RUDE.test(text) && LEFT_UNDONE.test(text)
}

function rudeNotTo(context: Context): Said | null {
  const { advice, words } = context
  if (advice.action === "do_not_contact") return { say: words.rudeNotTo.asked }
  if (advice.message === "thank_you") {
    const leftOut = advice.action === "get_contact" || /\bleav/iu.test(context.text)
    return { say: leftOut ? words.rudeNotTo.leftOut({ who: whose(context) }) : words.rudeNotTo.thankYou }
  }
  return ["send", "wait"].includes(advice.action) ? { say: words.rudeNotTo.fine } : null
}

function oneMore(context: Context): Said | null {
  const { advice, words } = context
  const shut = closed(context)
  if (shut) return { say: advice.action === "move_on" && advice.message === null ? words.mayGoNow.tooMany : shut }
  if (advice.message !== "follow_up") return null
  return { say: advice.action === "wait" ? words.oneMore.onItsDay : words.oneMore.due }
}

/** Another day than the one named: before, within or after the days for it. */
function thatDay(day: Temporal.PlainDate, context: Context): Said | null {
  const { advice, words } = context
  const compare = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other)
  const shut = closed(context)
  if (shut) return { say: shut }
  if (!["send", "wait", "reply"].includes(advice.action)) return null
  if (advice.opens && compare(day, momentOf(context, advice.opens).day) < 0 && compare(day, context.today) >= 0)
    return { say: words.thatDay.early }
  const last = advice.late ? context.today : advice.by ? momentOf(context, advice.by).day : null
  return { say: last && compare(day, last) > 0 ? words.thatDay.late : words.thatDay.fine }
}

function isWorry({ text }: Context): boolean {
  return DONE.test(text) && WORRIED.test(text)
}

/** "I wrote again this morning, was that wrong?" */
function worry(context: Context): Said | null {
  if (!isWorry(context)) return null
  const { advice, words, situation } = context
  const sent = words.alreadySent
  const told: Pick<Said, "also"> = situation.viaAgency
    ? { also: sent.tellRecruiter({ recruiter: recruiterOf(context) }) }
    : {}
  if (advice.action === "do_not_contact") return { say: sent.quiet, ...told }
  if (advice.action === "wait" && advice.message === "follow_up" && (advice.ordinal ?? 1) < 2 && sentThanks(context))
    return { say: sent.fine, ...told }
  if (["wait", "move_on"].includes(advice.action)) return { say: sent.early, ...told }
  return ["send", "get_contact", "reply"].includes(advice.action) ? { say: sent.fine, ...told } : null
}

/** What was told as sent in this message is a thank-you. */
function sentThanks({ text }: Context): boolean {
  return /\bthank/iu.test(text)
}

/** "Do I write to the client or to Carla?" */
function asksWhich(question: string, context: Context): boolean {
  if (!context.situation.viaAgency) return false
  const names = (context.situation.people ?? []).flatMap(({ kind, name }) =>
    name && kind === "recruiter" ? name.split(" ") : [],
  )
  const recruiter = [RECRUITER, ...names.map((name) => name.replaceAll(/[^\p{L}]/gu, "."))].join("|")
  const between = (one: string, other: string) =>
    new RegExp(String.raw`\b${one}\b.{0,25}\bor\b.{0,20}\b${other}\b`, "iu").test(question)
  return between(EMPLOYER, `(?:${recruiter})`) || between(`(?:${recruiter})`, EMPLOYER)
}

function clientOrRecruiter(context: Context): Said | null {
  const { advice, words, situation } = context
  const recruiter = recruiterOf(context)
  if (advice.action === "do_not_contact") return { say: words.clientOrRecruiter.quiet({ recruiter }) }
  const met = situation.interviews?.at(-1)?.with ?? []
  const who =
    (advice.message === "thank_you" ? namesOf(context, advice.to) : namesOf(context, met)) || words.yourInterviewer
  return { say: words.clientOrRecruiter[advice.route]({ recruiter, who }) }
}

function recruiterOf(context: Context): string {
  const person = context.situation.people?.find(({ kind }) => kind === "recruiter")
  return person ? nameOf(context, person.id) : context.words.yourRecruiter
}

function toRecruiter({ advice, text }: Context): boolean {
  return advice.message === "recruiter_check_in" || /\brecruiter\b/iu.test(text)
}

function whose(context: Context): string {
  return namesOf(context, context.advice.to) || context.words.yourInterviewer
}

function aboutThanks(question: string): boolean {
  return /\bthank|\bthx\b/iu.test(question)
}

/** Thanks by name, or nothing by name where none is known to be out. */
function aboutThanksOnly(question: string, { advice, situation }: Context): boolean {
  if (advice.message === "thank_you") return false
  const other = /\b(?:follow|ask|check|nudge|chase)/iu.test(question)
  return aboutThanks(question) || (!other && advice.action === "wait" && !situation.messages?.length)
}
