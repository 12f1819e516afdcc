/**
 * The candidate's own draft out of a message, word for word, with its subject line and without what lies around it.
 * @module
 */
import type { Form } from "../../shared/wire/review.ts"
import { normalise } from "./normalise.ts"
import { blocks, THREAD } from "./pasted.ts"

export interface PastedDraft {
  /** null where no subject line was pasted. */
  subject: string | null
  body: string
  /** As the words around it tell. */
  form: Form
  /** The message without it. */
  around: string
}

const SUBJECT =
  /(?<![^\n])[ \t]*(?:(?:subject|subj|betreff)\s*(?:line)?\s*[:–-]\s*(?<named>[^\n]*)|(?<reply>re:[^\n]*))\s*$/i

/** @param asked "draft" where the coach has just asked for it */
export function draftIn(text: string, asked: string | null): PastedDraft | null {
  const normal = normalise(text)
  const block = blocks(normal.text, asked === "draft").find(({ kind }) => kind === "draft" || kind === "template")
  if (!block) return null
  const { start, end } = normal.original(block.start, block.end)
  const own = unwrapped(withoutThread(text.slice(start, end)))
  // The line may stand at the head of what was found, or over it.
  const [head = ""] = own.split("\n", 1)
  const within = SUBJECT.exec(head)
  const line = within ?? SUBJECT.exec(text.slice(Math.max(0, start - 300), start))
  const before =
    within || !line ? text.slice(0, start) : text.slice(0, start).trimEnd().slice(0, -line[0].trim().length)
  const around = `${before}\n\n${text.slice(end)}`.trim()
  const subject = line?.groups?.named ?? line?.groups?.reply ?? null
  const body = (within ? own.slice(head.length) : own).trim()
  return body === "" ? null : { subject: subject?.trim() ?? null, body, form: formOf(around), around }
}

function withoutThread(text: string): string {
  const at = text.search(THREAD)
  return at > 0 && text.slice(0, at).trim() !== "" ? text.slice(0, at) : text
}

/** Without quotation marks or a code fence around the whole. */
function unwrapped(text: string): string {
  const bare = text.trim()
  const fenced = /^(?:```\w*\n)?([\s\S]*?)\n?```\s*$/.exec(bare)?.[1]
  const inner = (fenced ?? bare).trim()
  const marks = /^["“«„]/.test(inner) ? /^["“«„]\s*/ : /$^/
  return /["”»“]$/.test(inner) && (marks.test(inner) || !/["“«„]/.test(inner.slice(0, -1)))
    ? inner.slice(0, -1).replace(marks, "").trimEnd()
    : inner
}

function formOf(around: string): Form {
  if (/\bvoice ?mail|\bvoice message|\banswering machine/i.test(around)) return "voicemail"
  if (/\b(?:call|phone) script|\bwhat (?:to|i'?ll|i) say (?:on|when i call)|\bon the phone\b/i.test(around))
    return "call"
  return /\b(?:thank[- ]?you|greeting) card|\bmy card\b|\bthis card\b/i.test(around) ? "card" : "email"
}
