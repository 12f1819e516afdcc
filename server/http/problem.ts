/**
 * Errors as the wire has them: problem+json, RFC 9457. Never a stack, never the candidate's words.
 * @module
 */
import { STATUS_CODES } from "node:http"
import type { Context } from "hono"
import { HTTPException } from "hono/http-exception"
import type { z } from "zod"
import type { Advice } from "../../shared/wire/advice.ts"
import type { Problem } from "../../shared/wire/problem.ts"
import { formatPath } from "../json-path.ts"

type Status = 400 | 404 | 405 | 409 | 412 | 413 | 415 | 428 | 429 | 500 | 502 | 503

/** Thrown by a route, answered as a problem. */
export class HttpProblem extends Error {
  readonly problem: Problem & { status: Status }
  readonly headers: Record<string, string>

  constructor(
    status: Status,
    detail: string,
    /** Members beside the standard ones; `advice` is why a draft may not be written. */
    more: Pick<Problem, "path" | "errors"> & { advice?: Advice } = {},
    headers: Record<string, string> = {},
  ) {
    super(detail)
    this.problem = { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail, ...more }
    this.headers = headers
  }
}

/** 400 for one place in the request. */
export function wrongAt(path: string, detail: string): HttpProblem {
  return new HttpProblem(400, `${path} ${detail}`, { path, errors: [{ path, detail }] })
}

/** 404 for a secret that does not fit and for a chat that is not there: nobody can tell which. */
export function noSuchChat(): HttpProblem {
  return new HttpProblem(
    404,
    "There is no chat with this id and secret. The secret is 256 random bits, sent as authorization: Bearer.",
  )
}

/** 400 with every place that the schema found at fault. */
export function invalid(error: Pick<z.core.$ZodError, "issues">): HttpProblem {
  const errors = error.issues.flatMap(faults)
  const [first] = errors
  const more = first ? { path: first.path, errors: errors.slice(0, 20) } : {}
  return new HttpProblem(400, first ? `${first.path || "The body"} ${first.detail}` : "The request is not valid.", more)
}

function faults(issue: z.core.$ZodIssue): { path: string; detail: string }[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: formatPath([...issue.path, key]), detail: "is not a known field" }))
  }
  return [{ path: formatPath(issue.path), detail: detailOf(issue) }]
}

/** In our own words: the schema's messages may repeat what was sent. */
function detailOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined && !issue.message.includes("received")
        ? "is missing"
        : `must be ${article(issue.expected)}`
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`
    case "too_big":
      return `must be at most ${issue.maximum}${unit(issue.origin)}`
    case "too_small":
      return `must be at least ${issue.minimum}${unit(issue.origin)}`
    case "custom":
      return issue.message
    case "invalid_format":
      return issue.message.startsWith("must be") ? issue.message : `must be a ${issue.format}`
    default:
      return "is not valid"
  }
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function unit(origin: string): string {
  if (origin === "string") return " characters long"
  if (origin === "array") return " items long"
  return ""
}

/** Every error becomes a problem here. */
export function answerError(error: unknown, c: Context, log: (error: unknown) => void): Response {
  const { problem, headers } = asProblem(error, log)
  // A string, so that the media type stays ours.
  return c.body(JSON.stringify(problem), problem.status, { ...headers, "content-type": "application/problem+json" })
}

function asProblem(error: unknown, log: (error: unknown) => void): HttpProblem {
  if (error instanceof HttpProblem) return error
  if (error instanceof HTTPException) {
    if (error.status === 415) return new HttpProblem(415, "Send the body as application/json.")
    if (error.status === 400) return new HttpProblem(400, "The body is not valid JSON.")
  }
  log(error)
  if (isStoreFailure(error)) {
    return new HttpProblem(503, "The store is out of reach. Please try again.", {}, { "retry-after": "2" })
  }
  return new HttpProblem(500, "Something went wrong on our side.")
}

function isStoreFailure(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR"
}
