/**
 * What a kind of letter is: its subject and its paragraphs, from the material, by the seed.
 * @module
 */
import type { Form } from "../../../../shared/wire/review.ts"
import { joined, related } from "../../../../shared/words/en/write/joined.ts"
import { byTone, type Material, type PointText, type Slot } from "../../../../shared/words/en/write/material.ts"
import * as points from "../../../../shared/words/en/write/points.ts"
import { remark } from "../../../../shared/words/en/write/remark.ts"
import { close } from "../../../../shared/words/en/write/thank-you.ts"
import * as topics from "../../../../shared/words/en/write/topic.ts"
import { farewell, wishes } from "../../../../shared/words/en/write/wish.ts"
import { type Choice, choose, hash } from "../choose.ts"
import type { Paragraphs } from "../letter.ts"
import { isSound } from "../points/sound.ts"

export interface KindInput {
  material: Material
  choice: Choice
  form: Form
}

export interface Composed {
  subject: Slot
  paragraphs: Paragraphs
  /** Said, not written: without greeting and closing of their own. */
  spoken?: boolean
}

export type Kind = (input: KindInput) => Composed

/** A slot's sentence. What holds the candidate's words stands as a sentence, or is said in a frame that takes anything. */
export const sayer = ({ material, choice }: KindInput) => {
  const told = [material.topic, material.value, material.forgotten, material.doubt, material.shared]
  const typed = told
    .flatMap((point) => (point ? [point.text, point.parts.first, point.parts.aside ?? "", ...point.otherWays] : []))
    .filter((text) => text.length > 3)
    .map((text) => text.replace(/^\S+ /u, "").toLowerCase())
  const stands = (way: string): boolean => {
    const lower = way.toLowerCase()
    return !typed.some((text) => lower.includes(text)) || isSound(way.replace("~", ""))
  }
  return (name: string, slot: Slot): string => {
    if (choice.brief && (name === "reaction" || slot === close)) return ""
    const sound = byTone((tone) => (m: Material) => {
      const ways = slot[tone](m)
      const standing = ways.filter((way) => typeof way !== "string" || stands(way))
      return standing.some(Boolean) || !ways.some(Boolean) ? standing : safely(name, m)
    })
    return choose(sound, name, material, choice)
  }
}

/** A point in a frame that takes any words; nothing where the slot is no point's own. */
function safely(name: string, material: Material): string[] {
  if (!points.isFramed(name)) return []
  const point = material[name]
  return point ? points.framed(name, point) : []
}

/** Where neither the job nor the firm has been named yet, it is named now. */
export const naming = (slot: Slot, { choice }: KindInput): Slot =>
  byTone((tone) => (m) => {
    const ways = slot[tone](m)
    const names = [m.role, m.company].filter((one) => one !== null)
    const told = choice.said.join(" ")
    if (names.some((one) => told.includes(one))) return ways
    const named = ways.filter((way) => typeof way === "string" && names.some((one) => way.includes(one)))
    return named.length > 0 ? named : ways
  })

/** Words of the letter so far. */
export const length = ({ choice }: KindInput): number => choice.said.join(" ").split(" ").length

/** One of several shapes, by the seed. */
export const shaped = <T>(shapes: readonly T[], { choice }: KindInput): T =>
  shapes[hash(`${choice.seed} shape`) % shapes.length]!

/** The points, each a sentence or more when it is asked for; "" where it was not told. */
export function pointsOf(input: KindInput) {
  const { topic, value, forgotten, doubt, shared } = input.material
  const say = sayer(input)
  let talked = ""
  let reacted = false
  const isOne = (of: number, what: string) => hash(`${input.choice.seed} ${what}`) % of === 0
  const said = (name: string, point: PointText | null, frame: (point: PointText) => Slot): string =>
    point ? [say(name, frame(point)), ...points.furtherOf(point)].filter(Boolean).join(" ") : ""
  const ofTopic = (): string => {
    talked = said("topic", topic, topics.topic)
    return talked
  }
  const reaction = (): string => {
    if (!topic || topic.favour || FELT.test(talked)) return ""
    // What one would like to do about it says more than how it struck one, but not in every letter.
    const wished = isOne(3, "deed") ? say("reaction", topics.reaction(topic)) : ""
    const said = wished || say("remark", remark(topic))
    reacted ||= said !== ""
    return said
  }
  const ofValue = (): string =>
    said("value", value, (point) =>
      points.value(
        point,
        talked && topic && (!reacted || related(topic, point)) && !WISHED.test(talked) ? topic : null,
        reacted || LISTENED.test(talked),
      ),
    )
  /** A hope for what was just said of oneself, where it was left to stand by itself. */
  const offered = (): string => {
    const last = input.choice.said.at(-1) ?? ""
    const bare =
      value?.whole !== null &&
      value !== null &&
      value.mood !== "grave" &&
      !/ left\b/u.test(value.whole) &&
      !/, (?:so|which|as) |, and (?:I'd|I hope|I would|would|so) /u.test(last)
    return bare && !input.choice.brief && isOne(2, "offer") ? say("offer", points.offered) : ""
  }
  return {
    /** What was talked of and what one brings: in one breath where they go together, else one behind the other. */
    story: (): string => {
      const both = joined(topic, value, WISHED.test(input.choice.said.join(" ")))
      talked = both === null || !isOne(3, "both") ? "" : say("both", both)
      if (talked) return [talked, ...points.furtherOf(value)].join(" ")
      const told = topic?.form === "clause" && topic.favour ? "" : ofTopic()
      const linked = topic !== null && value !== null && related(topic, value) && isOne(2, "linked")
      return [told, linked ? "" : reaction(), ofValue(), offered()].filter(Boolean).join(" ")
    },
    /** What one would like to do about it, where it was just told of and that was not said yet; else that one wants the job. */
    wish: (otherwise: Slot, near: boolean): string => {
      const told = input.choice.said.join(" ")
      const ways =
        !near || !topic || !talked || WISHED.test(told) ? [] : wishes(topic, input.choice.tone, input.material)
      return ways.length > 0 && isOne(2, "wish")
        ? say("interest", { warm: () => ways, plain: () => ways, formal: () => ways })
        : say("interest", otherwise)
    },
    /** Good wishes for what was talked of, now and then. */
    farewell: (of: number): string => {
      const ways =
        topic && !input.choice.brief && input.choice.tone !== "formal" && isOne(of, "farewell") ? farewell(topic) : []
      return ways.length === 0
        ? ""
        : say("farewell", { warm: () => ways, plain: () => ways.filter((way) => !way.endsWith("!")), formal: () => [] })
    },
    /** Said already where it is a favour one thanks for. */
    topic: () => (topic?.form === "clause" && topic.favour ? "" : ofTopic()),
    /** Thanks and topic in one breath where they go together, else one behind the other. */
    thanksFor: (thanks: () => string) => {
      talked = said("topic", topic, topics.thanksFor)
      return talked || [thanks(), ofTopic()].filter(Boolean).join(" ")
    },
    /** Nothing where the topic was said with it. */
    reaction,
    /** Tied to the topic where that was just said, and nothing was said to it yet. */
    /** Apart from what was talked of. */
    value: () => {
      reacted ||= !topic || !value || !related(topic, value)
      return [ofValue(), offered()].filter(Boolean).join(" ")
    },
    forgotten: () => said("forgotten", forgotten, (point) => points.forgotten(point, talked ? topic : null)),
    doubt: () => (doubt ? say("doubt", points.doubt(doubt)) : ""),
    shared: () => said("shared", shared, points.shared),
    /** A wish said once is not said again, where the letter is long enough without. */
    unlessWished: (wish: () => string) =>
      WISHED.test(input.choice.said.join(" ")) &&
      input.choice.said.join(" ").split(" ").length >= ENOUGH &&
      hash(`${input.choice.seed} wish`) % 3 > 0
        ? ""
        : wish(),
  }
}

const FELT =
  /\beasy\b|\bI'd\b|!$|\blove\b|\bI like\b|\bsmil|\bpicturing\b|\bremember one\b|another hour|\bhad me at\b|didn't expect|at once|in my head|\bstayed with me\b|\bsince\b|took home|made my day|good of you|given some thought|in front of me|put better|puts it well|in my mind/u
const WISHED =
  /\bI(?:'d| would) (?:love|like|be (?:glad|happy)) (?:to (?!hear|know)|the\b|a job)|\bI'd bring .+ to \p{Lu}/u
const LISTENED = /\b(?:attention|ears?|listen\w*)\b/u
/** Words that a note needs. */
const ENOUGH = 40
