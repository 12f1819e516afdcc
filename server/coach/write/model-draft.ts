/**
 * A model's draft as it comes, read tolerantly: JSON, JSON in a fence or in prose, JSON that is slightly broken, or a plain letter.
 * @module
 */
import { jsonrepair } from "jsonrepair"
import { z } from "zod"
import { readBody } from "../../../shared/review/text.ts"
import { normalise } from "../gate/normalise.ts"

export const ModelDraft = z.object({ subject: z.string(), body: z.string() })
export type ModelDraft = z.infer<typeof ModelDraft>

/** What it says, without greeting, closing and signature; null where it holds no draft. */
export function readDraft(answer: string): ModelDraft | null {
  const draft = readJson(answer, ModelDraft) ?? asLetter(answer)
  if (!draft) return null
  const core = readBody(normalise(draft.body).trim()).core.text.trim()
  return core === "" ? null : { subject: normalise(draft.subject).replaceAll(/\s+/gu, " ").trim(), body: tidy(core) }
}

/** The JSON in a text, where it has the shape; null else. */
export function readJson<Shape>(answer: string, shape: z.ZodType<Shape>): Shape | null {
  const start = answer.indexOf("{")
  if (start < 0) return null
  const end = answer.lastIndexOf("}")
  const text = answer.slice(start, end > start ? end + 1 : undefined)
  for (const read of [JSON.parse, (broken: string) => JSON.parse(jsonrepair(broken)) as unknown]) {
    try {
      const parsed = shape.safeParse(read(text))
      if (parsed.success) return parsed.data
    } catch {
      // The next way, or none.
    }
  }
  return null
}

/** "Subject: …", then the letter. */
function asLetter(answer: string): ModelDraft | null {
  const text = answer.replaceAll(/^```\w*$/gmu, "").trim()
  const match = /^\W*subject\W*:\W*(?<subject>[^\n]{1,200})\n(?<body>[\s\S]+)$/iu.exec(text)
  return match?.groups ? { subject: match.groups.subject!, body: match.groups.body! } : null
}

/** Lines that were broken in a paragraph are one again; an empty line parts paragraphs. */
function tidy(text: string): string {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replaceAll(/\s+/gu, " ").trim())
    .filter(Boolean)
    .join("\n\n")
}
