/**
 * The learned weights, and what they make of a sentence's features.
 * @module
 */
import { LEARNED } from "./learned.ts"

/** A weight takes four bytes: three of its feature's hash, one of how much it weighs. */
export const BYTES = 4

let weights: Map<number, number> | undefined

/** @returns the logarithm of the odds that it must be held back */
export function scoreOf(names: Iterable<string>): number {
  weights ??= unpacked(LEARNED.weights)
  let sum = 0
  let count = 0
  for (const name of new Set(names)) {
    const weight = weights.get(hashOf(name))
    if (weight === undefined) continue
    sum += weight
    count += 1
  }
  return LEARNED.bias + sum * LEARNED.step * scaleOf(count)
}

/** Long sentences have more features, and no louder a voice. */
export const scaleOf = (count: number): number => (count === 0 ? 0 : 3 / Math.sqrt(count))

/** 24 bits. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) & 0xffffff
}

function unpacked(packed: string): Map<number, number> {
  const bytes = Uint8Array.fromBase64(packed)
  const found = new Map<number, number>()
  for (let at = 0; at + BYTES <= bytes.length; at += BYTES)
    found.set((bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!, (bytes[at + 3]! << 24) >> 24)
  return found
}
