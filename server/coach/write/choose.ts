/**
 * Which of several wordings: by the letter's own seed, so that the same request always gives the same letter, and not one that stands in another letter already.
 * @module
 */
import type { Material, Slot, Tone } from "../../../shared/words/en/write/material.ts"

/** No sentence is longer; a reader loses the thread. */
export const LONGEST_SENTENCE = 30

export interface Choice {
  tone: Tone
  seed: number
  /** Bodies already written, whose sentences are not used again. */
  others: readonly string[]
}

/** @returns "" where the material has nothing for it */
export function choose(slot: Slot, name: string, material: Material, { tone, seed, others }: Choice): string {
  const ways = slot[tone](material).filter((way): way is string => typeof way === "string" && way !== "")
  const short = ways.filter((way) => longestSentence(way) <= LONGEST_SENTENCE)
  const fit = short.length > 0 ? short : ways
  const fresh = fit.filter((way) => !others.some((other) => other.includes(way)))
  const from = fresh.length > 0 ? fresh : fit
  return from.length === 0 ? "" : from[hash(`${seed} ${name}`) % from.length]!
}

/** Words of the longest sentence. */
export function longestSentence(text: string): number {
  return Math.max(0, ...text.split(/(?<=[.?!])\s+/u).map((sentence) => sentence.split(/\s+/u).filter(Boolean).length))
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
