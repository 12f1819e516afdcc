/**
 * Keeps a draft reviewed: by our own rules as soon as the typing rests a little, by the server once it rests longer.
 * @module
 */
import type { ReviewInput } from "../../shared/review/review.ts"
import type { Review, ReviewRequest } from "../../shared/wire/review.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import { dayOf } from "../chat/moment.ts"
import type { Draft } from "./draft.ts"
import type { Engine } from "./engine.ts"
import { LONGEST, zoned } from "./server.ts"

/** Milliseconds of rest; `most` is how long somebody who never rests waits for our rules. */
export const rests = { local: 120, most: 600, server: 600, again: 15_000 } as const

export interface Surroundings {
  situation: Situation
  agency: string
  locale: string
  timeZone: string
}

interface Means {
  engine: Pick<Engine, "review">
  ask: (request: ReviewRequest, signal: AbortSignal) => Promise<Review>
  now: () => number
}

/** Starts, and reviews at once what is there; the function it gives ends it. */
export function keepReviewed(draft: Draft, around: Surroundings, { engine, ask, now }: Means): () => void {
  let seen = -1
  let local: ReturnType<typeof setTimeout> | undefined
  let server: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | null = null
  let asking: AbortController | undefined
  let closed = false

  const reviewLocally = async () => {
    waitingSince = null
    const { version } = draft
    const result = await engine.review(input()).catch(() => null)
    if (!closed) draft.found(version, result)
  }

  const askServer = async () => {
    const { version } = draft
    if (!draft.toReview.body.trim()) return
    const mine = new AbortController()
    asking = mine
    const review = await ask(request(), mine.signal).catch(() => null)
    if (closed || mine.signal.aborted) return
    draft.told(version, review)
    if (!review) server = setTimeout(() => void askServer(), rests.again)
  }

  function input(): ReviewInput {
    const { kind, to, email, ...texts } = draft.toReview
    const { situation, timeZone } = around
    const today = dayOf(now(), situation.employerTimeZone ?? situation.timeZone ?? timeZone)
    return {
      ...texts,
      ...(kind && { kind }),
      ...(to ? { to: { person: to } } : email.trim() && { to: { email } }),
      situation,
      today,
    }
  }

  /** Without the day, which the server takes from `now`. */
  function request(): ReviewRequest {
    const { today: _, body, subject, ...rest } = input()
    const { agency, locale } = around
    const cut = body.length > LONGEST && { kind: rest.kind ?? draft.get().recognised }
    const whole = { ...rest, ...cut, body: body.slice(0, LONGEST), subject: subject?.slice(0, LONGEST) }
    // Leaves out what is undefined, as the wire does.
    return JSON.parse(JSON.stringify({ ...whole, now: zoned(now()), agency, locale })) as ReviewRequest
  }

  function changed() {
    if (draft.version === seen) return
    seen = draft.version
    waitingSince ??= now()
    clearTimeout(local)
    local = setTimeout(
      () => void reviewLocally(),
      Math.min(rests.local, Math.max(0, waitingSince + rests.most - now())),
    )
    clearTimeout(server)
    asking?.abort()
    server = setTimeout(() => void askServer(), rests.server)
  }

  // What was said when the editor was open before may be out of date.
  draft.choose({})
  const end = draft.subscribe(changed)
  seen = draft.version
  void reviewLocally()
  void askServer()
  return () => {
    closed = true
    end()
    clearTimeout(local)
    clearTimeout(server)
    asking?.abort()
  }
}
