/**
 * What a model is told, from the files of `prompts/`.
 * @module
 */
import { readFileSync } from "node:fs"
import Mustache from "mustache"
import type { ModelMessage, ModelRequest } from "./model.ts"

export interface Prompt {
  version: number
  system: string
  user: string
}

/** Text, a list of lines, or a list of groups; what is empty or absent leaves its part out. */
export type Values = Record<string, string | readonly string[] | readonly Record<string, string>[]>

const folder = new URL("../../prompts/", import.meta.url)
const read = new Map<string, Prompt>()

/** The messages of a job, filled in. @throws Error where the file is not as `prompts/README.md` has it */
export function promptFor(job: ModelRequest["job"], values: Values): ModelMessage[] {
  const { system, user } = promptOf(job)
  return [
    { role: "system", content: fill(system, values) },
    { role: "user", content: fill(user, values) },
  ]
}

export function promptOf(job: ModelRequest["job"]): Prompt {
  const known = read.get(job)
  if (known) return known
  const text = readFileSync(new URL(`${job}.md`, folder), "utf8")
  const parts = /^---\n(?<head>[\s\S]*?)\n---\n## system\n(?<system>[\s\S]*?)\n## user\n(?<user>[\s\S]*)$/u.exec(text)
  const { head = "", system = "", user = "" } = parts?.groups ?? {}
  const version = Number(/^version: (\d+)$/mu.exec(head)?.[1])
  if (!system || !user || !version)
    throw new Error(`prompts/${job}.md needs a head with a version, ## system and ## user`)
  const prompt = { version, system: system.trim(), user: user.trim() }
  read.set(job, prompt)
  return prompt
}

/** Somebody else's words as data: each line marked, so that none of them can end the quotation. */
export function quoted(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/u)
    .map((line) => `> ${line}`)
    .join("\n")
}

function fill(template: string, values: Values): string {
  return Mustache.render(template, values, undefined, { escape: (value: unknown) => String(value) }).trim()
}
