/**
 * What was talked of and what the candidate brings, in one breath: why they listened when it came up. Only where the two are of one
 * kind of work; what has nothing to do with it would be a reason for nothing.
 * @module
 */
import { byTone, capital, opening, type PointText, type Slot, type Tone, uncapital } from "./material.ts"
import { ofOneTrade } from "./trades.words.ts"
import { ANIMALS, again, deeds, isProblem, PEOPLE, wishingFor } from "./wish.ts"

/** Words a sentence may have, so that none is lost on the way. */
const LONGEST = 27
/** It has its own conclusion, or goes on behind a colon. */
const CONCLUDED = /, (?:so|and|which)\b|: /u
/** Somebody who is there for the taking: no reason to have listened. */
const OFFERED = /^I (?:can|could|will|am able|am available|am happy)\b|^I'll\b|^I'm (?:free|available|able)\b/u
const TOPIC_WORDS = 13
const WISH = /\bI'd (?:love|like) to\b/u

/**
 * @param wished what one would like has been said already
 * @returns null where the two do not go together
 */
export function joined(topic: PointText | null, value: PointText | null, wished: boolean): Slot | null {
  if (!topic || !value || (topic.form === "clause" && topic.favour !== null) || topic.more.length > 0) return null
  const said =
    value.whole === null
      ? value.years === null
        ? []
        : [`I have ${value.years} behind me`]
      : [...value.otherWays, value.whole]
  if (said.length === 0 || !related(topic, value)) return null
  return byTone(
    (name) => () =>
      ways(topic, said, name).filter(
        (way) =>
          !(wished && WISH.test(way)) &&
          !/ because .* because /u.test(way) &&
          way.split(/(?<=[.?!])\s/u).every((sentence) => sentence.split(" ").length <= LONGEST),
      ),
  )
}

/** They share a word of their own or a trade. */
export function related({ text }: PointText, value: PointText): boolean {
  const said = [value.whole ?? value.text, ...value.more].join(". ")
  return echoes(said, text) || ofOneTrade(said, text)
}

export function echoes(one: string, other: string): boolean {
  const words = new Set(stems(one))
  return stems(other).some((word) => words.has(word))
}

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}-]{3,}/gu) ?? [])
    .map((word) => word.replace(/(?:e?s|ing|ed)$/u, ""))
    .filter(
      (word) =>
        word.length > 3 &&
        !/^(?:that|this|they|them|with|from|have|what|when|your|just|people|their|year|last|every|some|time|work|about|like|know|want|need|mak|tak|train|job|month|day|week|over|into|only|also|good|even|still)/u.test(
          word,
        ),
    )

function ways(topic: PointText, said: readonly string[], tone: Tone): readonly string[] {
  const beside = tone === "formal" || topic.parts.aside === null ? null : opening(topic.parts.aside)
  const thing = beside === null ? named(topic) : topic.parts.first
  const lead = beside === null ? "" : `${beside}${tone === "warm" ? "!" : "."} `
  return said.flatMap((one) => [
    ...(thing === null ? [] : ofThing(topic, thing, one, tone).map((way) => lead + way)),
    ...ofStatement(topic, one, tone),
  ])
}

/** As the object of a sentence: "the hotel contract", "how you let families stay over". */
function named({ form, text, parts }: PointText): string | null {
  const said = form === "noun" && parts.and === null && parts.fact === null && parts.aside === null ? parts.first : text
  return /^(?:noun|gerund|how)$/u.test(form) && said.split(" ").length <= TOPIC_WORDS ? said : null
}

function ofThing(topic: PointText, thing: string, said: string, tone: Tone): readonly string[] {
  const { form, parts, mood } = topic
  const reason = uncapital(said)
  const about = form === "how" ? thing : `about ${thing}`
  const head = form === "how" ? null : opening(thing)
  const own = CONCLUDED.test(said)
  const offered = OFFERED.test(said)
  const open = mood !== "grave" && mood !== "trouble"
  const alive = mood !== "grave" && !parts.over
  const whom = PEOPLE.test(parts.short ?? thing) || ANIMALS.test(parts.short ?? thing)
  const brief = thing.split(" ").length <= 8
  const wishes = whom || form === "how" ? [] : wishingFor(topic, tone, thing)
  const problem = isProblem(topic) && head !== null && !whom ? head : null
  if (tone === "formal")
    return [
      !own && !offered && `I was particularly interested to hear ${about}, as ${reason}.`,
      form !== "how" &&
        !own &&
        !offered &&
        `I listened with particular interest to what you said ${about}, since ${reason}.`,
      head !== null &&
        !offered &&
        !own &&
        `${head} ${parts.plural || parts.and !== null ? "were" : "was"} of particular interest to me, as ${reason}.`,
      ...wishes.map((wish) => !own && `${said}, and ${wish.replace(/^I /u, "")}.`),
      form !== "how" && brief && `With regard to ${thing}, ${reason}.`,
    ].filter((way): way is string => typeof way === "string")
  const warm = tone === "warm"
  return [
    ...wishes.map((wish) => `${wish}. ${said}.`),
    ...wishes.map((wish) => !own && `${wish}: ${reason}.`),
    ...wishes.map((wish) => !own && !/ and (?:I|we|it|they) /u.test(said) && `${said}, and ${wish}.`),
    warm && !own && !offered && open && `I was so glad to hear ${about}, because ${reason}.`,
    warm &&
      !own &&
      !offered &&
      !open &&
      `Ever since we talked I've been thinking ${form === "how" ? "of" : "about"} ${thing}, because ${reason}.`,
    warm && !own && !offered && !open && brief && `When you told me ${about}, I was all ears: ${reason}.`,
    warm && !own && !offered && brief && alive && `My ears pricked up when you got to ${thing}, because ${reason}.`,
    warm && !own && !offered && brief && head !== null && `${head} caught my ear straight away, because ${reason}.`,
    warm && !own && !offered && open && `I loved hearing ${about}, not least because ${reason}.`,
    warm && !own && !offered && brief && `${said}, so you can imagine how I listened when you got to ${thing}.`,
    warm && !own && !offered && brief && `${said}, so I was all ears when you got on to ${thing}.`,
    problem !== null &&
      `${problem} ${parts.plural ? "are" : "is"} just the sort of problem I'd ${warm ? "love" : "like"} to help with. ${said}.`,
    problem !== null &&
      !own &&
      `${problem} ${parts.plural ? "are" : "is"} a problem I'd ${warm ? "love" : "like"} to help with: ${reason}.`,
    warm && own && brief && `You had my full attention when you got to ${thing}. ${said}.`,
    !warm && !own && !offered && `I was ${open ? "glad" : "interested"} to hear ${about}, because ${reason}.`,
    !warm && !own && !offered && brief && head !== null && `${head} caught my attention, because ${reason}.`,
    !warm && form !== "how" && !own && !offered && `${said}, so I listened closely to what you said ${about}.`,
    !warm && !own && !offered && brief && `When you got to ${thing} I listened hard, as ${reason}.`,
    !warm && form !== "how" && brief && `About ${thing}: ${reason}.`,
    !warm && form !== "how" && brief && `On ${thing}: ${reason}.`,
    !warm && own && `It was good to hear ${about}. ${said}.`,
    own && warm && open && `I loved hearing ${about}. ${said}.`,
  ].filter((way): way is string => typeof way === "string")
}

/** What the reader told, as a sentence, with what answers it. */
function ofStatement(topic: PointText, said: string, tone: Tone): readonly string[] {
  const { form, text, subject, mood, parts } = topic
  const wish = deeds(topic)[0]
  const own = CONCLUDED.test(said)
  const reason = uncapital(said)
  const would = tone === "formal" ? "would be glad to" : tone === "warm" ? "I'd love to" : "I'd like to"
  const answer =
    wish !== undefined && !own && !/ and (?:I|we|it|they) /u.test(said)
      ? `${said}, and ${would} ${wish.replace("*", again(topic))}.`
      : `${said}.`
  if (form === "clause" && subject === "you" && mood !== "light" && parts.fragment === null) {
    if (tone === "formal")
      return [
        `You mentioned that ${text}. ${answer}`,
        !own && `I was interested to hear that ${text}, as ${reason}.`,
      ].filter((way): way is string => typeof way === "string")
    const grave = mood === "grave"
    return [
      `You told me ${text}. ${answer}`,
      !grave && !own && tone === "plain" && `I was interested to hear that ${text}, because ${reason}.`,
      tone === "warm" && mood === "care" && `I love that ${text}. ${answer}`,
      tone === "plain" && `When you told me ${text}, I listened closely. ${answer}`,
      tone === "warm" && `When you told me ${text}, you had my full attention. ${answer}`,
    ].filter((way): way is string => typeof way === "string")
  }
  if (form === "how" && parts.fact !== null && tone !== "formal" && mood !== "grave") {
    const love = tone === "warm" ? "love" : "like"
    return own || / because /u.test(reason)
      ? [`I ${love} that ${parts.fact}. ${said}.`, `${capital(parts.fact)}, and I ${love} that. ${said}.`]
      : [
          `I ${love} that ${parts.fact}. ${answer}`,
          `I ${love} that ${parts.fact}, not least because ${reason}.`,
          `${capital(parts.fact)}, and I ${love} that, all the more because ${reason}.`,
        ]
  }
  return []
}
