// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from "@testing-library/react"
import { createRef } from "react"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { Advice } from "../../shared/wire/advice.ts"
import type { CoachMessage } from "../../shared/wire/chat.ts"
import { createApi } from "../chat/api.ts"
import { newSession } from "../chat/session.ts"
import { Conversation } from "./Conversation.tsx"

const advice: Advice = {
  action: "wait",
  message: "follow_up",
  ordinal: 1,
  to: [],
  channels: ["email"],
  opens: "2026-11-30T09:00:00-05:00[America/New_York]",
  by: "2026-12-02T17:00:00-05:00[America/New_York]",
  late: false,
  route: "direct",
  reasons: [],
  questions: [],
  timeline: [],
  playbook: "house",
  version: "1",
}

/** A server that answers a POST with a stream which the test feeds. */
function feed() {
  const calls: string[] = []
  let out: ReadableStreamDefaultController<Uint8Array>
  vi.stubGlobal("fetch", (url: string, init: RequestInit = {}) => {
    calls.push(`${init.method ?? "GET"} ${url}`)
    if (!/chat$|\/stream$/.test(url)) return Promise.resolve(new Response(null, { status: 204 }))
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        out = controller
      },
    })
    init.signal?.addEventListener("abort", () => out.error(new DOMException("stopped", "AbortError")))
    return Promise.resolve(new Response(body))
  })
  const send = (...chunks: object[]) =>
    act(async () => {
      for (const chunk of chunks) out.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(chunk)}\n\n`))
      await new Promise((resolve) => setTimeout(resolve, 20))
    })
  const end = () => act(async () => out.close())
  const fail = () => act(async () => out.error(new TypeError("network error")))
  return { calls, send, end, fail }
}

function show(messages: CoachMessage[] = []) {
  const session = { ...newSession(), kept: messages.length > 0 }
  const onGone = vi.fn()
  const onNotice = vi.fn()
  render(
    <Conversation
      agency={{ id: "demo", name: "Harbour & Finch" }}
      session={session}
      api={createApi(session)}
      messages={messages}
      known={null}
      reader={{ locale: "en-US", timeZone: "America/New_York" }}
      now={Date.parse("2026-11-24T15:00:00Z")}
      input={createRef<HTMLTextAreaElement>()}
      check={createRef<() => void>()}
      typed=""
      onKeep={() => undefined}
      onGone={onGone}
      notice=""
      onNotice={onNotice}
    />,
  )
  return { session, onGone }
}

const tap = (name: string) => act(async () => screen.getByRole("button", { name }).click())
const log = () => screen.getByRole("log")

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe("while an answer arrives", () => {
  it("shows the advice before any word, and the words to screen readers only when they are whole", async () => {
    const server = feed()
    show()
    await tap("Today")
    expect(screen.getByText("My interview was today.")).toBeTruthy()
    expect(log().getAttribute("aria-busy")).toBe("true")
    await server.send(
      { type: "start", messageId: "a1" },
      { type: "data-situation", data: { situation: {}, mentions: [] } },
      { type: "data-advice", data: advice },
    )
    expect(screen.getByRole("heading", { name: "Wait before you follow up" })).toBeTruthy()

    await server.send({ type: "text-start", id: "t" }, { type: "text-delta", id: "t", delta: "Wait until" })
    await waitFor(() => expect(screen.getByText("Wait until").closest("[aria-hidden=true]")).toBeTruthy())
    await server.send({ type: "text-delta", id: "t", delta: " Monday." }, { type: "text-end", id: "t" })
    await server.send({ type: "finish", messageMetadata: { asked: "decisionDate" } })
    await server.end()
    await waitFor(() => expect(log().getAttribute("aria-busy")).toBe("false"))
    expect(screen.getByText("Wait until Monday.").closest("[aria-hidden]")).toBeNull()
    expect(screen.getByRole("heading", { name: "Did they say when they decide?" })).toBeTruthy()
  })

  it("can be stopped: the server is told, and what was said stays", async () => {
    const server = feed()
    const { session } = show()
    await tap("Today")
    await server.send(
      { type: "start", messageId: "a1" },
      { type: "text-start", id: "t" },
      { type: "text-delta", id: "t", delta: "Well, first" },
    )
    await tap("Stop the answer")
    expect(server.calls).toContain(`POST /v1/chat/${session.id}/stop`)
    await waitFor(() => expect(screen.getByRole("button", { name: "Send" })).toBeTruthy())
    expect(screen.getByText("Well, first")).toBeTruthy()
  })

  it("is asked for again where it broke off, as the same message", async () => {
    const server = feed()
    show()
    await tap("Today")
    await server.send({ type: "start", messageId: "a1" }, { type: "text-start", id: "t" })
    await server.fail()
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("Your message is still here."))
    await tap("Try again")
    await server.send({ type: "start", messageId: "a1" }, { type: "text-start", id: "t" })
    await server.send({ type: "text-delta", id: "t", delta: "Here it is." }, { type: "finish" })
    await server.end()
    await waitFor(() => expect(screen.getByText("Here it is.")).toBeTruthy())
    expect(screen.getAllByText("My interview was today.")).toHaveLength(1)
    expect(screen.queryByRole("alert")).toBeNull()
  })

  it("goes on after a reload, from its start", async () => {
    const server = feed()
    const said: CoachMessage = { id: "m1", role: "user", parts: [{ type: "text", text: "When?" }] }
    const { session } = show([said])
    await waitFor(() => expect(server.calls).toEqual([`GET /v1/chat/${session.id}/stream`]))
    await server.send({ type: "start", messageId: "a1" }, { type: "text-start", id: "t" })
    await server.send({ type: "text-delta", id: "t", delta: "On Monday." }, { type: "finish" })
    await server.end()
    await waitFor(() => expect(screen.getByText("On Monday.")).toBeTruthy())
    expect(log().getAttribute("aria-busy")).toBe("false")
  })

  it("ends the chat where the server says that it is erased", async () => {
    const server = feed()
    const { onGone } = show()
    await tap("Today")
    await server.send({ type: "start", messageId: "a1" }, { type: "data-erased", data: {}, transient: true })
    await waitFor(() => expect(onGone).toHaveBeenCalledWith(expect.stringContaining("erased")))
    await server.end()
  })
})
