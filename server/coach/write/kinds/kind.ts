/**
 * What a kind of letter is: its subject and its paragraphs, from the material, by the seed.
 * @module
 */
import type { Form } from "../../../../shared/wire/review.ts"
import type { Material, PointText, Slot } from "../../../../shared/words/en/write/material.ts"
import { type Choice, choose } from "../choose.ts"
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

/** A point in its frame, and what was typed behind it. */
export function pointSayer(input: KindInput) {
  const say = sayer(input)
  return (name: string, point: PointText | null, frame: (point: PointText) => Slot): string => {
    if (!point) return ""
    const framed = say(name, frame(point))
    const more = name === "doubt" && point.whole === null ? [] : point.more
    return [framed, ...more.map((sentence) => (/[?]$/u.test(sentence) ? sentence : `${sentence}.`))].join(" ")
  }
}
