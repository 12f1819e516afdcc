/**
 * `fetch` for the client of the provider: no redirect is followed, and nothing but an event stream is let through.
 * @module
 */
import { CallFailure, type Consequences } from "./failure.ts"
import { retryAfterMs } from "./retry-after.ts"

/** As much of an error's body as is read. */
const LARGEST_COMPLAINT = 8 * 1024

/** @throws CallFailure for every answer that is no event stream */
export async function guardedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: "manual" })
  if (!response.ok) throw await refusal(response)
  const { body, headers, status } = response
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase()
  if (body === null || type !== "text/event-stream") {
    await body?.cancel()
    throw new CallFailure("broken", "The provider's answer is no event stream.", { status })
  }
  return response
}

const NAMES_AN_OPTION = /response_format|json_?schema|stream_options|include_usage/i

async function refusal(response: Response): Promise<CallFailure> {
  const { status, headers } = response
  const consequences: Consequences = {
    status,
    passing: status === 408 || status === 429 || status >= 500,
    ours: status === 400 || status === 413 || status === 422,
  }
  const retryAfter = retryAfterMs(headers.get("retry-after"), Date.now())
  if (retryAfter !== undefined) consequences.retryAfterMs = retryAfter
  // Some servers call it an error of their own to be asked for what they do not know; it is looked at where it names that.
  if (status === 400 || status === 422 || status === 500) {
    const complaint = await startOf(response.body)
    if (status !== 500 || NAMES_AN_OPTION.test(complaint)) consequences.complaint = complaint
  } else await response.body?.cancel()
  return new CallFailure("refused", `The provider answered with status ${status}.`, consequences)
}

/** What names an option stands at the start; the rest is not waited for. */
async function startOf(body: ReadableStream<Uint8Array> | null): Promise<string> {
  let text = ""
  const decoder = new TextDecoder()
  for await (const bytes of body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    if (text.length > LARGEST_COMPLAINT) break
  }
  return text.slice(0, LARGEST_COMPLAINT)
}
