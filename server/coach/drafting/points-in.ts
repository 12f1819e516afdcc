/**
 * Points for a letter in a message that asks for one: "we talked about the new ward, I'm good with rotas, I'm Priya Nair".
 * @module
 */
import type { Points, Sender } from "../../../shared/wire/draft.ts"
import { FIRST_NAMES, NOT_NAMES } from "../../understand/names.words.ts"

const TOPIC =
  /\b(?:we|i) (?:\w+ )?(?:talked|spoke|chatted|discussed)\b|\b(?:s?he|they) (?:\w+ )?(?:told me|mentioned|explained|showed me|described)\b|\bi (?:\w+ )?(?:liked|loved|enjoyed)\b|\bour (?:talk|chat|conversation) (?:about|on)\b/iu
const VALUE =
  /\bi used to (?!it\b|that\b|think\b)\w+|\bi(?:'m| am) (?:\w+ )?(?:good (?:at|with)|used to|trained|qualified|certified|experienced|fluent)\b|\bi (?:can|could|speak|have \w+ (?:years|yrs)|ran|run|led|worked|know)\b|\bi(?:'d| would) bring\b|\bmy (?:experience|background|strength|skills?)\b|\b\d+ (?:years|yrs)\b/iu
const FORGOTTEN = /\b(?:forgot|should have|didn't get|meant) to (?:say|mention|tell|add)\b/iu
const SHARED = /\bwe both\b|\bin common\b|\bsame (?:home ?town|school|club|village|city)\b/iu
const NAME =
  /\b(?:[Mm]y name is|[Mm]y name's|i am called|sign(?:ed)?(?: it)?(?: as| with)?:?|it's from|from me,?) (?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/u
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u
const PHONE = /\+?\(?\d[\d\s().-]{6,}\d/u
const WISH =
  /^\W*(?:(?:ok(?:ay)?|hi|hello|please|pls|so|and|yes)\W+)*(?:(?:can|could|would|will) (?:you|u) )?(?:please )?(?:help me )?(?:to )?(?:write|draft|compose|make|do|give me|i need|i want|i'd like|prepare)\b/iu

/** A name with or without an address behind it, and nothing else. @param isGuess it could be something else: only a first name that is known will do */
export function bareName(text: string, isGuess = false): Sender | null {
  const bare = text
    .replace(EMAIL, " ")
    .replace(PHONE, " ")
    .replace(/^\W*(?:(?:thanks|regards|best|cheers|yours|sincerely|from|by|it's|i'm|i am)\W+)+/iu, "")
    .replace(/[\s,;:.–—-]+$/u, "")
    .trim()
  if (!FULL_NAME.test(bare)) return null
  const [first = "", ...more] = bare.toLowerCase().split(" ")
  if (isGuess && !FIRST_NAMES.has(first)) return null
  return NOT_NAMES.has(first) || more.some((one) => NO_SURNAME.test(one)) ? null : { name: bare, ...detailsIn(text) }
}

const FULL_NAME =
  /^(?!(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Principal|Chef)\b)\p{Lu}[\p{L}'’-]+(?: (?:(?:de|da|del|della|van|von|der|den|bin|al|el|la|le|di|du|dos) )*\p{Lu}[\p{L}'’.-]*){1,3}$/u
const NO_SURNAME = /^(?:desk|you|thanks|morning|afternoon|evening|day|note|job|interview|team|letter|email|follow)$/u

/** The name that a wish to write ends in: "… I ran scheduling at a clinic. Sam Ortiz". */
function signatureOf(text: string): { sender: Sender; at: string } | null {
  const last = text
    .trim()
    .match(
      /(?:^|(?<=[.!?,;])\s+|\n+|\s+[-–—]+\s*)([^.!?,;\n–—]+?(?:[,\s]+(?:[\w.+-]+@[\w.-]+|\+?\(?\d[\d\s().-]{6,}\d))*)\W*$/u,
    )?.[1]
  const sender = last === undefined || last.trim() === text.trim() ? null : bareName(last)
  return sender ? { sender, at: last! } : null
}

/** The message with its points and its writer's name blanked out, letter for letter: they are words for a letter, no facts of the case. */
export function withoutPoints(text: string): string {
  const parts = [
    ...partsOf(text).filter((part) => pointOf(part.trim().replace(/^and /iu, "")) !== null),
    NAME.exec(text)?.[0] ?? "",
    isWishToWrite(text) ? (signatureOf(text)?.at ?? "") : "",
  ]
  return parts.filter(Boolean).reduce((rest, part) => rest.replace(part, " ".repeat(part.length)), text)
}

/** What each part of the message gives. */
export function pointsIn(text: string): Points {
  const points: Points = {}
  for (const part of partsOf(text)) {
    const said = part.trim().replace(/^and /iu, "")
    const point = pointOf(said)
    if (point && points[point] === undefined) points[point] = withoutWish(said)
  }
  return points
}

function partsOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+|\n+|,\s+(?=(?:and |but )?(?:we|i|i'm|she|he|they|my)\b)/iu)
}

function pointOf(said: string): "forgotten" | "shared" | "topic" | "value" | null {
  if (WISH.test(said) && !TOPIC.test(said)) return null
  if (FORGOTTEN.test(said)) return "forgotten"
  if (SHARED.test(said)) return "shared"
  return TOPIC.test(said) ? "topic" : VALUE.test(said) ? "value" : null
}

/** "Write a thank you, we talked about …" keeps what was talked of. */
function withoutWish(said: string): string {
  return WISH.test(said) ? said.slice(Math.max(0, said.search(TOPIC))) : said
}

/** Who writes, where the message says so. */
export function senderIn(text: string): Sender | null {
  const name = NAME.exec(text)?.groups?.name
  if (name) return { name, ...detailsIn(text) }
  return isWishToWrite(text) ? (signatureOf(text)?.sender ?? null) : null
}

/** Somewhere in it, it is asked for. */
const isWishToWrite = (text: string): boolean => partsOf(text).some((part) => WISH.test(part))

/** An answer to "under which name?": what is neither address nor number. */
export function senderOf(answer: string): Sender | null {
  const bare = answer
    .replace(EMAIL, " ")
    .replace(PHONE, " ")
    .replace(
      /\b(?:my name is|my name's|i'm|i am|it's|call me|just|name|phone|e-?mail|tel|number|and|is|at|sign(?: it)? as|please)\b:?/giu,
      " ",
    )
    .replace(/[,;:/|()]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
  const name = bare.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()).slice(0, 100)
  return /\p{L}{2}/u.test(name) && name.split(" ").length <= 5 ? { name, ...detailsIn(answer) } : null
}

export function detailsIn(text: string): Omit<Sender, "name"> {
  const email = EMAIL.exec(text)?.[0]
  const phone = PHONE.exec(text.replace(EMAIL, " "))?.[0].trim()
  return { ...(phone !== undefined && { phone }), ...(email !== undefined && { email }) }
}
