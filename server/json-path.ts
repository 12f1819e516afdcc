/**
 * JSON paths as the wire writes them: "interviews[0].at".
 * @module
 */

export type Step = string | number

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/
const LONGEST_NAME = 60

/** `["interviews", 0, "at"]` → `interviews[0].at`. Odd or very long names stand in quotes, shortened. */
export function formatPath(steps: readonly PropertyKey[]): string {
  let path = ""
  for (const step of steps) {
    if (typeof step === "number") path += `[${step}]`
    else if (PLAIN_NAME.test(String(step)) && String(step).length <= LONGEST_NAME)
      path += `${path && "."}${String(step)}`
    else path += `[${JSON.stringify(String(step).slice(0, LONGEST_NAME))}]`
  }
  return path
}

/** `interviews[0].at` → `["interviews", 0, "at"]`. */
export function parsePath(path: string): Step[] {
  return Array.from(path.matchAll(/\[(\d+)\]|([^.[\]]+)/g), ([, index, name]) => (index ? Number(index) : (name ?? "")))
}

/** What stands at a path, or undefined. */
export function valueAt(root: unknown, path: string): unknown {
  let at = root
  for (const step of parsePath(path)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Record<Step, unknown>)[step]
  }
  return at
}

/** A copy of `root` with `value` at the path, or without the path where `value` is undefined; unchanged where the way there is missing. */
export function withValueAt<T>(root: T, path: string, value: unknown): T {
  const copy = structuredClone(root)
  const steps = parsePath(path)
  const last = steps.pop()
  let at: unknown = copy
  for (const step of steps) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return copy
    at = (at as Record<Step, unknown>)[step]
  }
  if (last === undefined || typeof at !== "object" || at === null) return copy
  if (value !== undefined) (at as Record<Step, unknown>)[last] = structuredClone(value)
  else if (Array.isArray(at)) at.splice(Number(last), 1)
  else delete (at as Record<Step, unknown>)[last]
  return copy
}

export interface Change {
  path: string
  /** Undefined where the path is gone. */
  value: unknown
}

/** The leaves that differ, in the order of `after`, then those that are gone. An empty list is a leaf. */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const old = new Map(leaves(before, []))
  const now = new Map(leaves(after, []))
  const changed = [...now].filter(([path, value]) => !old.has(path) || old.get(path) !== value)
  const gone = [...old.keys()].filter((path) => !now.has(path))
  return [
    ...changed.map(([path, value]) => ({ path, value })),
    ...gone.map((path) => ({ path, value: undefined })),
  ].map(({ path, value }) => ({ path, value: value === EMPTY_LIST ? [] : value }))
}

const EMPTY_LIST = Symbol("[]")

function* leaves(value: unknown, steps: Step[]): Generator<[path: string, leaf: unknown]> {
  if (Array.isArray(value)) {
    if (value.length === 0) yield [formatPath(steps), EMPTY_LIST]
    for (const [index, item] of value.entries()) yield* leaves(item, [...steps, index])
  } else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* leaves(item, [...steps, name])
  } else if (value !== undefined) yield [formatPath(steps), value]
}
