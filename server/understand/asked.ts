/**
 * Bare answers to the question the coach asked: "Tuesday", "yes", "no idea", "Dana and Miguel".
 * @module
 */
import type { Claim, Span } from "./claims.ts"
import type { DateMention } from "./dates.ts"
import { takeName } from "./names.ts"
import { promiseDay } from "./readers/decision.ts"
import type { Reading } from "./reading.ts"

const YES =
  /^\W*(?:yes|yeah|yep|yup|ya|aye|sure|correct|i did|i have|of course|absolutely|certainly|indeed|already|that'?s right|right)\b/i
const NO =
  /^\W*(?:no|nope|nah|not yet|none|nothing|never|i haven't|i didn't|haven't|didn't|not at all|nobody|no one|not really|neither|nil|n\/a|zero|negative)\b/i
const UNKNOWN =
  /\b(?:no idea|don't know|do not know|dunno|not sure|can't remember|don't remember|no clue|forgot|unsure|idk|they didn't say|didn't say|not told|they never said|wasn't told|unknown)\b/i

/** What the text says as an answer to `asked`, given what the readers found. Only adds where they found nothing of the kind. */
export function answerTo(asked: string, reading: Reading, claims: Claim[]): Claim[] {
  const text = reading.text.trim()
  if (
    text === "" ||
    text.length > 200 ||
    reading.clauses.some((clause) => clause.question || clause.block !== null || clause.command)
  )
    return []
  const span: Span = { start: reading.text.indexOf(text), end: reading.text.indexOf(text) + text.length }
  const field = asked.replace(/\[\d+\]/g, "[]")
  const has = (fact: Claim["fact"]): boolean => claims.some((claim) => claim.fact === fact)
  const value = (name: string): boolean => claims.some((claim) => claim.fact === "value" && claim.field === name)
  const unknown = UNKNOWN.test(text)
  switch (field) {
    case "interviews[].with":
    case "people":
    case "people[].name":
      if (unknown || NO.test(text) || claims.some((claim) => claim.fact === "interview" || claim.fact === "message"))
        return []
      return names(reading).filter(
        (name) =>
          !claims.some((claim) => claim.fact === "person" && name.fact === "person" && claim.name === name.name),
      )
    case "people[].email":
    case "people[].contact":
    case "people[].phone": {
      if (has("detail")) return []
      const person = reading.situation.people?.[indexOf(asked)]
      const who = person?.name ? { name: person.name } : { everybody: true as const }
      if (NO.test(text) || /\b(?:don't have|no)\b/i.test(text))
        return [{ fact: "detail", who, set: { contact: "none" }, span, sure: true }]
      if (YES.test(text) && !unknown && field !== "people[].phone")
        return [{ fact: "detail", who, set: { contact: "direct" }, span, sure: true }]
      return []
    }
    case "messages":
    case "messages[]":
    case "messages[].at":
    case "messages[].kind": {
      if (has("message") || has("no-message") || unknown) return []
      if (NO.test(text)) return [{ fact: "no-message", kind: "any", firm: true, span, sure: true }]
      const date = firstDate(reading)
      const day = date?.day(reading.view({ tense: "past", event: reading.interviewDays.at(-1) ?? null })) ?? null
      if (!YES.test(text) && !day) return []
      const known = reading.situation.messages?.[indexOf(asked)]
      return [
        {
          fact: "message",
          kind:
            field === "messages[].at" && known
              ? known.kind
              : /follow|chase|nudge|check/i.test(text)
                ? "follow_up"
                : "thank_you",
          day: day?.toString() ?? null,
          time: date?.time ?? null,
          channel: /\bemail/i.test(text)
            ? "email"
            : /\b(?:card|mail|post|letter)/i.test(text)
              ? "mail"
              : /\bcall|phone|rang/i.test(text)
                ? "phone"
                : null,
          to: [],
          toSpan: null,
          daySpan: date ? { start: date.start, end: date.end } : null,
          channelSpan: null,
          definite: false,
          span,
          sure: true,
        },
      ]
    }
    case "decisionDate": {
      if (value("decisionDate") || unknown) return []
      if (NO.test(text)) return [{ fact: "value", field: "decisionDate", value: null, span, sure: true }]
      const date = firstDate(reading, true)
      const words = date ? reading.text.slice(date.start, date.end) : ""
      const promised = /\d/.test(words) || date?.kind === "period" ? promiseDay(reading, 0) : null
      const day = date?.day(
        reading.view({
          tense: "future",
          from: promised ?? reading.today,
          quoted: false,
          event: promiseDay(reading, 0),
        }),
      )
      return date && day
        ? [
            {
              fact: "value",
              field: "decisionDate",
              value: day.toString(),
              span: { start: date.start, end: date.end },
              sure: !date.guess,
            },
          ]
        : []
    }
    case "followUpPolicy": {
      if (value("followUpPolicy") || unknown) return []
      if (
        /\b(?:asked (?:me |us )?not|no follow|don't|do not|not to|rather not|prefer (?:i|we)? ?not|declined|discourag\w+)\b/i.test(
          text,
        )
      )
        return [{ fact: "value", field: "followUpPolicy", value: "declined", span, sure: true }]
      if (YES.test(text) || /\b(?:welcome|fine|ok|okay|happy|encouraged|they're open|feel free)\b/i.test(text)) {
        if (NO.test(text)) return []
        return [{ fact: "value", field: "followUpPolicy", value: "welcome", span, sure: !/^\W*yes\W*$/i.test(text) }]
      }
      return []
    }
    case "replies[].answeredAt": {
      if (claims.some((claim) => claim.fact === "answered") || unknown || NO.test(text)) return []
      const date = firstDate(reading)
      const day = date?.day(reading.view({ tense: "past" })) ?? null
      if (!YES.test(text) && !day) return []
      return [
        {
          fact: "answered",
          day: day?.toString() ?? null,
          span: date ? { start: date.start, end: date.end } : span,
          sure: true,
        },
      ]
    }
    case "viaAgency":
      if (value("viaAgency") || unknown) return []
      if (YES.test(text)) return [{ fact: "value", field: "viaAgency", value: true, span, sure: true }]
      return NO.test(text) || /\bdirect/i.test(text)
        ? [{ fact: "value", field: "viaAgency", value: false, span, sure: true }]
        : []
    case "otherOffer.answerBy":
    case "otherOffer": {
      const date = firstDate(reading, true)
      const day = date?.day(reading.view({ tense: "future" }))
      return date && day && !has("offer")
        ? [
            {
              fact: "offer",
              answerBy: day.toString(),
              told: null,
              span: { start: date.start, end: date.end },
              sure: true,
            },
          ]
        : []
    }
    case "company":
    case "role": {
      if (value(field) || unknown || NO.test(text) || YES.test(text)) return []
      const lead = /^(?:it'?s |it is |it was |the |at |for |a |an |as a |as an |with )*/i.exec(text)![0]
      const core = text.slice(lead.length).replace(/[.!]+$/, "")
      if (core.split(/\s+/).length > 6 || core === "" || /\b(?:i|they|we|you|was|is|have)\b/i.test(core)) return []
      const start = span.start + lead.length
      return [{ fact: "value", field, value: core, span: { start, end: start + core.length }, sure: true }]
    }
    default:
      return []
  }
}

function indexOf(asked: string): number {
  return Number(/\[(\d+)\]/.exec(asked)?.[1] ?? 0)
}

function firstDate(reading: Reading, periods = false): DateMention | undefined {
  return reading.dates.find(
    (date) => date.kind === "day" || date.kind === "event" || (periods && date.kind === "period"),
  )
}

/** "Dana and Miguel", "just Bob", "Dana Lee". */
function names(reading: Reading): Claim[] {
  const claims: Claim[] = []
  const lead =
    /^\W*(?:(?:it was|it's|just|only|with|by|oh|um|yes|yeah|the|her name is|his name is|they were|i met|i think|so|a (?:guy|woman|lady|man) (?:called|named)|someone (?:called|named))[\s,:]+)*/i.exec(
      reading.text,
    )![0]
  let at = lead.length
  for (let n = 0; n < 8; n++) {
    const name = takeName(reading.text, at, "named")
    if (!name) break
    claims.push({
      fact: "person",
      name: name.name,
      kind: "interviewer",
      met: true,
      span: { start: name.start, end: name.end },
      sure: true,
    })
    const next = /^(?:\s*\([^)]{0,40}\))?\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\/\s*|\s*\+\s*)(?=\S)/i.exec(
      reading.text.slice(name.end),
    )
    if (!next) break
    at = name.end + next[0].length
  }
  return claims
}
