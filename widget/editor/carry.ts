/**
 * A draft on its way to the candidate's own mail: the clipboard, a mail link, the compose pages of two web mails.
 * @module
 */
import type { WrittenDraft } from "../../shared/wire/draft.ts"
import { copy } from "../chat/copy.ts"

export interface Letter {
  to: string
  cc: string
  subject: string
  body: string
}

/** RFC 6068; lines end in CRLF. */
export function mailLink({ to, cc, subject, body }: Letter): string {
  const fields = { ...(cc && { cc }), subject, body: body.replaceAll("\n", "\r\n") }
  return `mailto:${encodeURIComponent(to).replaceAll("%40", "@")}?${query(fields)}`
}

export function gmailLink({ to, cc, subject, body }: Letter): string {
  return `https://mail.google.com/mail/?${query({ view: "cm", fs: "1", to, ...(cc && { cc }), su: subject, body })}`
}

export function outlookLink({ to, cc, subject, body }: Letter): string {
  return `https://outlook.live.com/mail/0/deeplink/compose?${query({ to, ...(cc && { cc }), subject, body })}`
}

/** Mail programs take a plus for a plus, so blanks are %20. */
const query = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&")

/** What tells other programs that a machine wrote it; nothing of it stands in the text. */
export function markedHtml(body: string, written: WrittenDraft["written"]): string {
  const paragraphs = body.split(/\n{2,}/).map((paragraph) => `<p>${escaped(paragraph).replaceAll("\n", "<br>")}</p>`)
  return `<html><head><meta name="generator" content="Afterword (${written})"></head><body data-machine-written="${written}">${paragraphs.join("")}</body></html>`
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

/** The text, with the mark in its HTML where the browser takes both; else the text alone. False where nothing lets us. */
export async function copyDraft(body: string, written: WrittenDraft["written"]): Promise<boolean> {
  try {
    const part = (text: string, type: string) => new Blob([text], { type })
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": part(body, "text/plain"),
        "text/html": part(markedHtml(body, written), "text/html"),
      }),
    ])
    return true
  } catch {
    return copy(body)
  }
}
