/**
 * Logistic regression over sparse features, by coordinate steps of adaptive size. The same rows give the same weights.
 * @module
 */
import { scaleOf } from "../../server/coach/gate/opinion/score.ts"

export interface Row {
  features: readonly string[]
  /** 1 where it must be held back. */
  label: 0 | 1
  weight: number
  /** Rows of one source count once for how common a feature is. */
  source: string
}

export interface Fit {
  bias: number
  weights: Map<string, number>
}

export interface Options {
  /** Pull of each weight towards nought. */
  ridge: number
  rounds: number
  /** A feature of fewer sources is left out. */
  least: number
  /** So many features are kept, those that weigh most. */
  most: number
}

export function train(rows: readonly Row[], options: Options): Fit {
  const first = fitted(rows, common(rows, options.least), options)
  if (first.weights.size <= options.most) return rounded(first)
  // What is left out leaves its part to what is kept.
  return rounded(fitted(rows, weightiest(first, options.most), options))
}

function common(rows: readonly Row[], least: number): string[] {
  const sources = new Map<string, Set<string>>()
  for (const { features, source } of rows)
    for (const name of features) {
      const known = sources.get(name)
      if (!known) sources.set(name, new Set([source]))
      else if (known.size < least) known.add(source)
    }
  return [...sources]
    .filter(([, known]) => known.size >= least)
    .map(([name]) => name)
    .sort()
}

function weightiest({ weights }: Fit, most: number): string[] {
  return [...weights]
    .sort(([one, a], [other, b]) => Math.abs(b) - Math.abs(a) || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name)
    .sort()
}

function fitted(rows: readonly Row[], names: readonly string[], { ridge, rounds }: Options): Fit {
  const at = new Map(names.map((name, index) => [name, index]))
  const sparse = rows.map(({ features }) => Int32Array.from(new Set(features.flatMap((name) => at.get(name) ?? []))))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-8)
  let bias = 0
  let biasSquares = 1e-8
  const order = rows.map((_, index) => index)
  const chance = mulberry(7)
  const pull = ridge / rows.length
  // The mean of the later rounds depends less on the order in which rows came.
  const sums = new Float64Array(names.length)
  let biases = 0
  const settled = Math.floor(rounds / 2)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance)
    const rate = 0.1 / (1 + 0.1 * round)
    for (const index of order) {
      const own = sparse[index]!
      const { label, weight } = rows[index]!
      const scale = scaleOf(own.length)
      let sum = bias
      for (const feature of own) sum += weights[feature]! * scale
      const error = (1 / (1 + Math.exp(-sum)) - label) * weight
      for (const feature of own) {
        const gradient = error * scale + pull * weights[feature]!
        squares[feature]! += gradient * gradient
        weights[feature]! -= (rate * gradient) / Math.sqrt(squares[feature]!)
      }
      biasSquares += error * error
      bias -= (rate * error) / Math.sqrt(biasSquares)
    }
    if (round < settled) continue
    for (const [index, weight] of weights.entries()) sums[index]! += weight
    biases += bias
  }
  const times = rounds - settled
  return { bias: biases / times, weights: new Map(names.map((name, index) => [name, sums[index]! / times])) }
}

/** As it will be kept: in 127 steps either way. */
function rounded({ bias, weights }: Fit): Fit {
  const step = stepOf([...weights.values()])
  const whole = [...weights].map(([name, weight]): [string, number] => [name, Math.round(weight / step) * step])
  return { bias, weights: new Map(whole.filter(([, weight]) => weight !== 0)) }
}

export function stepOf(weights: readonly number[]): number {
  return Math.max(...weights.map(Math.abs)) / 127
}

export function scoreOf({ bias, weights }: Fit, features: readonly string[]): number {
  let sum = 0
  let count = 0
  for (const name of new Set(features)) {
    const weight = weights.get(name)
    if (weight === undefined) continue
    sum += weight
    count += 1
  }
  return bias + sum * scaleOf(count)
}

function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1))
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
}

/** Numbers that look like chance and are always the same. */
export function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
