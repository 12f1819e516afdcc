/**
 * Mail addresses, pages and telephone numbers in a sentence, and whether the case bears them out.
 * @module
 */
import { isProperEmail, isProperForContactRequest } from "../../../shared/contact/email.ts"
import type { Facts } from "./facts.ts"

export interface Address {
  start: number
  end: number
  /** own: a recipient's; hr: one that may be asked for an address; shared: known, but no proper one; foreign: not known. */
  kind: "own" | "hr" | "shared" | "foreign" | "page"
}

const EMAIL =
  /[\p{L}\p{N}._%+'-]+\s?(?:@|\(at\)|\[at\]|\sat\s(?=[\w-]+\s?(?:dot|\(dot\)|\[dot\])))\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\(dot\)|\[dot\]|\sdot\s)\s?[\p{L}\p{N}-]+)+/gu
const INBOX = /\b[\p{L}\p{N}._-]+@(?![\p{L}\p{N}])/gu
const PAGE =
  /\b(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:|tel:|javascript:|data:)\S*|\b(?:[a-z\d-]+\.)+(?:com|org|net|io|co|uk|de|fr|es|it|nl|eu|us|ca|au|app|dev|ai|me|info|biz|example|test|ly|gg|link|site|online|page)\b(?:\/\S*)?/giu
const PHONE = /(?<![\p{L}\p{N}])\+?\(?\d[\d\s().-]{5,}\d(?![\p{L}\p{N}])/gu

/** In order, none overlapping. */
export function addressesIn(text: string, facts: Facts): Address[] {
  const found: Address[] = []
  const take = (start: number, words: string, kind: Address["kind"]): void => {
    const end = start + words.length
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, kind })
  }
  if (text.includes("@") || /\bat\b.*\bdot\b|\(at\)|\[at\]/u.test(text)) {
    for (const { index, 0: words } of text.matchAll(EMAIL))
      take(index, words.replace(/[.']+$/u, ""), emailKind(words, facts))
    for (const { index, 0: words } of text.matchAll(INBOX)) take(index, words, "shared")
  }
  if (text.includes(".") || text.includes(":"))
    for (const { index, 0: words } of text.matchAll(PAGE)) {
      const page = words.replace(/[.,;:!?)\]]+$/u, "")
      take(index, page, facts.context.links.includes(page) ? "page" : "foreign")
    }
  if (/\d/u.test(text))
    for (const { index, 0: words } of text.matchAll(PHONE))
      if (digits(words).length >= 7 && !/^\d{4}-\d\d-\d\d$/u.test(words)) take(index, words, phoneKind(words, facts))
  return found.sort((one, other) => one.start - other.start)
}

const digits = (text: string): string => text.replace(/\D/gu, "")

function emailKind(words: string, facts: Facts): Address["kind"] {
  const address = words.toLowerCase().replace(/[.']+$/u, "")
  const owner = facts.people.find(({ email }) => email?.toLowerCase() === address)
  if (owner) {
    if (owner.contact !== "direct" && !isProperEmail(address)) return "shared"
    return facts.recipients.length === 0 || facts.recipients.includes(owner) || owner.kind === "recruiter"
      ? "own"
      : "shared"
  }
  // An inbox of the employer's own: where another address of theirs is known, its domain is.
  const domain = address.slice(address.indexOf("@") + 1)
  const known =
    facts.people.some(({ email }) => email?.toLowerCase().endsWith(`@${domain}`)) || saidBefore(address, facts)
  if (!known) return "foreign"
  return facts.context.advice.action === "get_contact" && !isProperEmail(address) && isProperForContactRequest(address)
    ? "hr"
    : "shared"
}

function saidBefore(address: string, facts: Facts): boolean {
  return facts.context.told.some((text) => text.toLowerCase().includes(address))
}

function phoneKind(words: string, facts: Facts): Address["kind"] {
  const number = digits(words)
  const owner = facts.people.find(({ phone }) => phone !== undefined && digits(phone).endsWith(number))
  if (!owner || !facts.context.advice.channels.includes("phone")) return owner ? "shared" : "foreign"
  return facts.recipients.includes(owner) ? "own" : "shared"
}
