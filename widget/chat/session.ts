/**
 * A chat is reached by an id and a secret that this browser makes. Nothing is stored before the visitor sends something.
 * @module
 */

export interface Session {
  /** A UUID. */
  id: string
  /** 256 random bits, base64url. */
  secret: string
  /** True once it is in the store: there may be a chat behind it. */
  kept: boolean
}

export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">

/** A new session; it is in no store yet. */
export function newSession(random: Pick<Crypto, "getRandomValues" | "randomUUID"> = crypto): Session {
  return { id: random.randomUUID(), secret: base64url(random.getRandomValues(new Uint8Array(32))), kept: false }
}

/** The session that this browser keeps for an agency, or null. A store that is blocked or spoiled counts as empty. */
export function keptSession(agency: string, store: Store | null): Session | null {
  try {
    const { id, secret } = JSON.parse(store?.getItem(key(agency)) ?? "{}") as Partial<Session>
    return id && secret ? { id, secret, kept: true } : null
  } catch {
    return null
  }
}

/** Puts the session into the store, where that is allowed; without it the chat lasts as long as the page. */
export function keepSession(agency: string, session: Session, store: Store | null): void {
  session.kept = true
  try {
    store?.setItem(key(agency), JSON.stringify({ id: session.id, secret: session.secret }))
  } catch {}
}

export function forgetSession(agency: string, store: Store | null): void {
  try {
    store?.removeItem(key(agency))
  } catch {}
}

/** The store's key for an agency. */
export const key = (agency: string) => `afterword:${agency}`

/** This origin's local storage; null where the browser forbids it to a frame. */
export function localStore(): Store | null {
  try {
    return localStorage
  } catch {
    return null
  }
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")
}
