/**
 * What a kind of letter is: its subject and its paragraphs, from the material, by the seed.
 * @module
 */
import type { Form } from "../../../../shared/wire/review.ts"
import type { Material, PointText, Slot } from "../../../../shared/words/en/write/material.ts"
import * as points from "../../../../shared/words/en/write/points.ts"
import { type Choice, choose, hash } from "../choose.ts"
import type { Paragraphs } from "../letter.ts"

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

/** A slot's sentence. */
export const sayer =
  ({ material, choice }: KindInput) =>
  (name: string, slot: Slot): string =>
    choose(slot, name, material, choice)

/** One of several shapes, by the seed. */
export const shaped = <T>(shapes: readonly T[], { choice }: KindInput): T =>
  shapes[hash(`${choice.seed} shape`) % shapes.length]!

/** The points, each a sentence or more when it is asked for; "" where it was not told. */
export function pointsOf(input: KindInput) {
  const { topic, value, forgotten, doubt, shared } = input.material
  const say = sayer(input)
  let talked = false
  let reacted = false
  const said = (name: string, point: PointText | null, frame: (point: PointText) => Slot): string =>
    point ? [say(name, frame(point)), ...points.furtherOf(point)].join(" ") : ""
  const ofTopic = (frame: (point: PointText) => Slot): string => {
    talked = true
    return said("topic", topic, frame)
  }
  return {
    /** Said already where it is a favour one thanks for. */
    topic: () => (topic?.form === "clause" && topic.favour ? "" : ofTopic(points.topic)),
    thanksFor: () => ofTopic(points.thanksFor),
    drawn: () => ofTopic(points.drawn),
    reaction: () => {
      const reaction = topic && !topic.favour ? say("reaction", points.reaction(topic)) : ""
      reacted ||= reaction !== ""
      return reaction
    },
    /** Tied to the topic where that was just said, and nothing was said to it yet. */
    value: () => said("value", value, (point) => points.value(point, talked && !reacted ? topic : null)),
    forgotten: () => said("forgotten", forgotten, points.forgotten),
    doubt: () => (doubt ? say("doubt", points.doubt(doubt)) : ""),
    shared: () => said("shared", shared, points.shared),
  }
}
