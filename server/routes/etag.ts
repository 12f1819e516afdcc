/**
 * A chat's ETag: its version, by which a change is found out, and a hash of what was given, for the advice
 * changes with the hour though nobody touched the chat.
 * @module
 */
import { createHash } from "node:crypto"

export function etagOf(version: number, body: string): string {
  return `"${version}.${createHash("sha256").update(body).digest("base64url").slice(0, 16)}"`
}

/** Whether If-Match allows a change of this version. A proxy that compresses makes a tag weak; it says the same. */
export function allowsChange(ifMatch: string, version: number): boolean {
  return tagsIn(ifMatch).some((tag) => tag === "*" || tag.split(".")[0] === String(version))
}

/** Whether If-None-Match names this very answer. */
export function isHeld(ifNoneMatch: string | undefined, etag: string): boolean {
  return tagsIn(ifNoneMatch ?? "").some((tag) => tag === "*" || `"${tag}"` === etag)
}

function tagsIn(header: string): string[] {
  return header
    .split(",")
    .flatMap((text) => /^(?:W\/)?"([^"]*)"$|^(\*)$/.exec(text.trim())?.slice(1).find(Boolean) ?? [])
}
