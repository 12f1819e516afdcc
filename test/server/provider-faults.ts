/**
 * The ways in which a provider goes wrong, or only looks odd, each with what must come of it.
 * A seed decides where in the answer it happens and when.
 * @module
 */
import { gzipSync } from "node:zlib"
import type { FailureKind } from "../../server/model/model.ts"
import { chunk, type Exchange } from "./exchange.ts"

export interface Fault {
  /** "whole": the answer is read as it was meant. Else the kinds of failure it may be taken for. */
  ends: "whole" | readonly [FailureKind, ...FailureKind[]]
  /** The failure is one of time alone. */
  slow?: boolean
  run(exchange: Exchange): void | Promise<void>
}

const MIB = 1024 * 1024
const BROKEN = ["broken"] as const
const REFUSED = ["refused"] as const
const TIMEOUT = ["timeout"] as const
const CUT = ["cut"] as const

/** Somewhere in the answer, not after its end. */
function somewhere(exchange: Exchange): number {
  return exchange.below(exchange.pieces.length)
}

function status(code: number, headers: Record<string, string> = {}): Fault {
  return {
    ends: REFUSED,
    run({ response }) {
      response.writeHead(code, { "content-type": "application/json", ...headers })
      response.end(
        JSON.stringify({ error: { message: "No.", type: "invalid_request_error", param: null, code: null } }),
      )
    },
  }
}

function redirect(code: number): Fault {
  return {
    ends: REFUSED,
    run({ response }) {
      response.writeHead(code, { location: "/v1/elsewhere/chat/completions" }).end()
    },
  }
}

/** A 200 whose body is something else. */
function body(type: string | undefined, text: (exchange: Exchange) => string): Fault {
  return {
    ends: BROKEN,
    run(exchange) {
      exchange.response.writeHead(200, type === undefined ? {} : { "content-type": type })
      exchange.response.end(text(exchange))
    },
  }
}

/** In the middle of the answer one odd event comes, then the rest as if nothing had been. */
function oddEvent(ends: Fault["ends"], event: (exchange: Exchange) => unknown): Fault {
  return {
    ends,
    async run(exchange) {
      const at = somewhere(exchange)
      await exchange.begin(at)
      exchange.event(event(exchange))
      await exchange.say(at, exchange.pieces.length)
      exchange.close()
    },
  }
}

/** The same as raw text between two events. */
function oddText(ends: Fault["ends"], text: string): Fault {
  return {
    ends,
    async run(exchange) {
      const at = somewhere(exchange)
      await exchange.begin(at)
      await exchange.write(text)
      await exchange.say(at, exchange.pieces.length)
      exchange.close()
    },
  }
}

function oddDelta(ends: Fault["ends"], delta: object): Fault {
  return oddEvent(ends, () => chunk([{ index: 0, delta, finish_reason: null }]))
}

/** All of the text comes, then something other than "stop". */
function finished(ends: Fault["ends"], reason: unknown): Fault {
  return {
    ends,
    async run(exchange) {
      await exchange.begin(1 + somewhere(exchange))
      exchange.event(chunk([{ index: 0, delta: {}, finish_reason: reason }]))
      exchange.usage()
      exchange.done()
      exchange.end()
    },
  }
}

/** The whole answer, its bytes sent in another way. */
function wire(send: (exchange: Exchange, text: string) => void | Promise<void>): Fault {
  return { ends: "whole", run: (exchange) => send(exchange, exchange.wire()) }
}

/** HTTP as somebody else's server writes it. */
function raw(ends: Fault["ends"], text: (exchange: Exchange) => string | Uint8Array): Fault {
  return {
    ends,
    run(exchange) {
      exchange.socket.end(text(exchange))
    },
  }
}

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"

/** Content in these pieces instead of the answer's own. */
function contents(ends: Fault["ends"], pieces: (exchange: Exchange) => readonly string[]): Fault {
  return {
    ends,
    run(exchange) {
      exchange.head()
      for (const content of pieces(exchange)) exchange.delta({ content })
      exchange.close()
    },
  }
}

/** Cuts a text anywhere. */
function split(exchange: Exchange, text: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const to = from + 1 + exchange.below(5)
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}

const whole = ({ pieces }: Exchange) => pieces.join("")

const completion = (exchange: Exchange) =>
  JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    choices: [{ index: 0, message: { role: "assistant", content: whole(exchange) }, finish_reason: "stop" }],
    usage: { prompt_tokens: 10, completion_tokens: 20, total_tokens: 30 },
  })

const PAGE = "<!doctype html><html><title>Sign in</title><body>Please sign in to the network.</body></html>"

const all = {
  // Refusals.
  "status-400": status(400),
  "status-401": status(401),
  "status-403": status(403),
  "status-404": status(404),
  "status-408": status(408),
  "status-413": status(413),
  "status-422": status(422),
  "status-429": status(429),
  "status-429-later": status(429, { "retry-after": "120" }),
  "status-429-date": status(429, { "retry-after": "Fri, 31 Dec 2999 23:59:59 GMT" }),
  "status-429-nonsense": status(429, { "retry-after": "soon" }),
  "status-500": status(500),
  "status-502": status(502),
  "status-503": status(503),
  "status-503-later": status(503, { "retry-after": "3600" }),
  "status-204": { ends: BROKEN, run: ({ response }) => void response.writeHead(204).end() },
  "redirect-301": redirect(301),
  "redirect-302": redirect(302),
  "redirect-307": redirect(307),
  "redirect-308": redirect(308),
  "endless-refusal": {
    ends: REFUSED,
    async run(exchange) {
      exchange.response.writeHead(exchange.pick(400, 422, 500), { "content-type": "application/json" })
      for (let sent = 0; sent < 64; sent += 1) await exchange.write("x".repeat(MIB))
      exchange.end()
    },
  },
  "stalled-refusal": {
    ends: ["refused", "timeout"],
    slow: true,
    async run(exchange) {
      exchange.response.writeHead(exchange.pick(400, 429, 500)).flushHeaders()
      await exchange.silence()
    },
  },

  // Connections.
  "cut-before-headers": { ends: REFUSED, run: ({ socket }) => void socket.destroy() },
  "reset-before-headers": { ends: REFUSED, run: ({ socket }) => void socket.resetAndDestroy() },
  "cut-in-headers": raw(REFUSED, (exchange) => HEAD.slice(0, 1 + exchange.below(HEAD.length - 1))),
  "cut-in-body": {
    ends: BROKEN,
    async run(exchange) {
      await exchange.begin(somewhere(exchange))
      await exchange.pause(5)
      exchange.socket.destroy()
    },
  },
  "reset-in-body": {
    ends: BROKEN,
    async run(exchange) {
      await exchange.begin(somewhere(exchange))
      await exchange.pause(5)
      exchange.socket.resetAndDestroy()
    },
  },
  "cut-in-event": {
    ends: BROKEN,
    async run(exchange) {
      await exchange.begin(somewhere(exchange))
      await exchange.write('data: {"choices":[{"index":0,"delta":{"con'.slice(0, 3 + exchange.below(38)))
      await exchange.pause(5)
      exchange.socket.destroy()
    },
  },
  "short-of-content-length": raw(BROKEN, (exchange) => {
    const text = Buffer.from(exchange.wire())
    return Buffer.concat([
      Buffer.from(`${HEAD}content-length: ${text.length}\r\n\r\n`),
      // The end, finish_reason in it, is what is missing.
      text.subarray(0, exchange.below(text.length - 200)),
    ])
  }),
  "no-http": raw(REFUSED, () => "SSH-2.0-OpenSSH_9.9\r\n"),
  "huge-header": raw(REFUSED, () => `${HEAD}x-huge: ${"x".repeat(MIB)}\r\n\r\n`),
  "many-headers": raw(REFUSED, () => `${HEAD}${"x-many: 0123456789\r\n".repeat(20_000)}\r\n`),
  "two-content-lengths": raw(REFUSED, () => `${HEAD}content-length: 5\r\ncontent-length: 9\r\n\r\ndata:`),
  "old-http": raw("whole", (exchange) => `${HEAD.replace("1.1", "1.0")}\r\n${exchange.wire()}`),
  "no-length-at-all": raw("whole", (exchange) => `${HEAD}connection: close\r\n\r\n${exchange.wire()}`),
  "early-hints": raw(
    "whole",
    (exchange) =>
      `HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n${HEAD}connection: close\r\n\r\n${exchange.wire()}`,
  ),
  "odd-chunks": raw("whole", (exchange) => {
    const parts: Buffer[] = [Buffer.from(`${HEAD}transfer-encoding: chunked\r\n\r\n`)]
    const text = Buffer.from(exchange.wire())
    for (let from = 0; from < text.length; ) {
      const part = text.subarray(from, from + 1 + exchange.below(40))
      const size = exchange.pick(part.length.toString(16).toUpperCase(), `000${part.length.toString(16)}`)
      parts.push(Buffer.from(`${size}${exchange.pick("", ";name=value")}\r\n`), part, Buffer.from("\r\n"))
      from += part.length
    }
    return Buffer.concat([...parts, Buffer.from("0\r\nx-trailer: 1\r\n\r\n")])
  }),
  "bad-chunks": raw(BROKEN, (exchange) => {
    const event = `data: ${JSON.stringify(exchange.events()[1])}\n\n`
    const good = `${Buffer.byteLength(event).toString(16)}\r\n${event}\r\n`
    return `${HEAD}transfer-encoding: chunked\r\n\r\n${good.repeat(exchange.below(3))}no size\r\n${event}\r\n`
  }),

  // Time.
  "silent-before-headers": { ends: TIMEOUT, slow: true, run: (exchange) => exchange.silence() },
  "silent-after-headers": {
    ends: TIMEOUT,
    slow: true,
    async run(exchange) {
      exchange.head()
      if (exchange.random() < 0.5) exchange.role()
      await exchange.silence()
    },
  },
  "silent-in-body": {
    ends: TIMEOUT,
    slow: true,
    async run(exchange) {
      await exchange.begin(1 + somewhere(exchange))
      await exchange.silence()
    },
  },
  "silent-in-event": {
    ends: TIMEOUT,
    slow: true,
    async run(exchange) {
      await exchange.begin(somewhere(exchange))
      await exchange.write('data: {"choices":[{"index":0,"delta":{"con')
      await exchange.silence()
    },
  },
  "keep-alives-only": {
    ends: TIMEOUT,
    slow: true,
    async run(exchange) {
      exchange.head()
      while (!exchange.response.destroyed) {
        await exchange.write(exchange.pick(": keep-alive\n\n", ":\n\n", ": OPENROUTER PROCESSING\n\n"))
        await exchange.pause(5 + exchange.below(20))
      }
    },
  },
  "keep-alives-for-ever": {
    ends: TIMEOUT,
    slow: true,
    async run(exchange) {
      await exchange.begin(1 + somewhere(exchange))
      while (!exchange.response.destroyed) {
        await exchange.write(": keep-alive\n\n")
        await exchange.pause(5 + exchange.below(20))
      }
    },
  },
  "empty-deltas-for-ever": {
    ends: TIMEOUT,
    slow: true,
    async run(exchange) {
      await exchange.begin(1 + somewhere(exchange))
      while (!exchange.response.destroyed) {
        exchange.delta(exchange.pick({}, { content: "" }, { content: null }))
        await exchange.pause(5 + exchange.below(20))
      }
    },
  },
  "slow-drip": {
    ends: TIMEOUT,
    slow: true,
    async run(exchange) {
      exchange.head()
      while (!exchange.response.destroyed) {
        exchange.delta({ content: "drip " })
        await exchange.pause(20 + exchange.below(20))
      }
    },
  },
  "reasons-for-ever": {
    ends: TIMEOUT,
    slow: true,
    async run(exchange) {
      exchange.head()
      while (!exchange.response.destroyed) {
        exchange.delta({ reasoning_content: "hm " })
        await exchange.pause(10 + exchange.below(20))
      }
    },
  },
  "open-after-done": {
    ends: "whole",
    async run(exchange) {
      await exchange.begin(exchange.pieces.length)
      exchange.finish()
      exchange.usage()
      exchange.done()
      await exchange.silence()
    },
  },
  "open-after-finish": {
    ends: "whole",
    async run(exchange) {
      await exchange.begin(exchange.pieces.length)
      exchange.finish()
      await exchange.silence()
    },
  },
  "cut-after-finish": {
    ends: "whole",
    async run(exchange) {
      await exchange.begin(exchange.pieces.length)
      exchange.finish()
      await exchange.pause(5)
      exchange.socket.destroy()
    },
  },

  // Ends that are none, and ends of another kind.
  "no-finish": {
    ends: BROKEN,
    async run(exchange) {
      await exchange.begin(1 + somewhere(exchange))
      exchange.end()
    },
  },
  "no-finish-but-done": {
    ends: BROKEN,
    async run(exchange) {
      await exchange.begin(1 + somewhere(exchange))
      exchange.usage()
      exchange.done()
      exchange.end()
    },
  },
  "done-in-the-middle": {
    ends: BROKEN,
    async run(exchange) {
      const at = somewhere(exchange)
      await exchange.begin(at)
      exchange.done()
      await exchange.say(at, exchange.pieces.length)
      exchange.close()
    },
  },
  "done-missing": {
    ends: "whole",
    async run(exchange) {
      await exchange.begin(exchange.pieces.length)
      exchange.finish()
      exchange.usage()
      exchange.end()
    },
  },
  "usage-missing": {
    ends: "whole",
    async run(exchange) {
      await exchange.begin(exchange.pieces.length)
      exchange.finish()
      exchange.done()
      exchange.end()
    },
  },
  "text-after-finish": {
    ends: BROKEN,
    async run(exchange) {
      const at = somewhere(exchange)
      await exchange.begin(at)
      exchange.finish()
      await exchange.say(at, exchange.pieces.length)
      exchange.close()
    },
  },
  "finish-twice": {
    ends: "whole",
    async run(exchange) {
      await exchange.begin(exchange.pieces.length)
      exchange.finish()
      exchange.close()
    },
  },
  "role-twice": oddDelta("whole", { role: "assistant" }),
  "finish-length": finished(CUT, "length"),
  "finish-filter": finished(CUT, "content_filter"),
  "finish-tools": finished(BROKEN, "tool_calls"),
  "finish-function": finished(BROKEN, "function_call"),
  "finish-unknown": finished(BROKEN, "error"),
  "finish-number": finished(BROKEN, 1),
  "finish-true": finished(BROKEN, true),
  declined: {
    ends: CUT,
    run(exchange) {
      exchange.head()
      exchange.delta({ role: "assistant", content: null, refusal: "" })
      exchange.delta({ refusal: "I cannot help with that." })
      exchange.close()
    },
  },

  // Errors within the stream.
  "error-line": oddText(BROKEN, 'error: {"code":500,"message":"slot unavailable","type":"server_error"}\n\n'),
  "other-lines": oddText(BROKEN, "whatever: 1\n\n"),
  "lost-field": oddText(BROKEN, `dat: ${JSON.stringify(chunk([{ index: 0, delta: { content: "and " } }]))}\n\n`),
  "error-line-last": {
    ends: BROKEN,
    async run(exchange) {
      await exchange.begin(somewhere(exchange))
      await exchange.write('error: {"code":500,"message":"context shift is disabled"}\n\n')
      exchange.done()
      exchange.end()
    },
  },
  "error-event": oddText(BROKEN, 'event: error\ndata: {"message":"overloaded"}\n\n'),
  "error-object": oddEvent(BROKEN, () => ({ error: { message: "overloaded", type: "server_error", code: 529 } })),
  "error-text": oddEvent(BROKEN, () => ({ error: "overloaded" })),
  "error-beside-choices": oddEvent(BROKEN, () => ({ ...chunk([]), error: { code: 502, message: "provider gone" } })),

  // Events that cannot be read.
  "bad-json": oddText(BROKEN, "data: {choices: [{}]}\n\n"),
  "half-json": oddText(BROKEN, 'data: {"choices":[{"index":0,"delta":{"content":"half\n\n'),
  "deep-json": oddText(BROKEN, `data: ${"[".repeat(200_000)}\n\n`),
  "event-list": oddEvent(BROKEN, () => [chunk([])]),
  "event-null": oddEvent(BROKEN, () => null),
  "event-text": oddEvent(BROKEN, () => "Hello"),
  "event-number": oddEvent(BROKEN, () => 42),
  "event-without-data": oddText(BROKEN, "event: ping\n\n"),
  "named-event": oddText(BROKEN, 'event: thread.message.delta\ndata: {"choices":[]}\n\n'),
  "no-choices": oddEvent(BROKEN, () => ({ id: "chatcmpl-1", object: "chat.completion.chunk" })),
  "choices-null": oddEvent(BROKEN, () => chunk(null)),
  "choices-object": oddEvent(BROKEN, () => chunk({ 0: { delta: { content: "Hello" } } })),
  "choice-text": oddEvent(BROKEN, () => chunk(["Hello"])),
  "choices-empty": oddEvent("whole", () => chunk([])),
  "choices-empty-only": {
    ends: BROKEN,
    run(exchange) {
      exchange.head()
      for (let sent = 0; sent <= exchange.below(5); sent += 1) exchange.event(chunk([]))
      exchange.usage()
      exchange.done()
      exchange.end()
    },
  },
  "several-choices": oddEvent(BROKEN, () =>
    chunk([
      { index: 0, delta: { content: "One " }, finish_reason: null },
      { index: 1, delta: { content: "Two " }, finish_reason: null },
    ]),
  ),
  "second-choice": oddEvent(BROKEN, () => chunk([{ index: 1, delta: { content: "Two " }, finish_reason: null }])),
  "delta-missing": oddEvent(BROKEN, () => chunk([{ index: 0, finish_reason: null }])),
  "delta-text": oddEvent(BROKEN, () => chunk([{ index: 0, delta: "Hello ", finish_reason: null }])),
  "message-for-delta": {
    ends: BROKEN,
    run(exchange) {
      exchange.head()
      exchange.event(chunk([{ index: 0, message: { content: whole(exchange) }, finish_reason: "stop" }]))
      exchange.done()
      exchange.end()
    },
  },
  "content-null": oddDelta("whole", { content: null }),
  "content-null-only": {
    ends: BROKEN,
    run(exchange) {
      exchange.head()
      exchange.delta({ role: "assistant", content: null })
      exchange.close()
    },
  },
  "content-blank-only": contents(BROKEN, () => [" ", "\n", "\t "]),
  "content-number": oddDelta(BROKEN, { content: 42 }),
  "content-true": oddDelta(BROKEN, { content: true }),
  "content-object": oddDelta(BROKEN, { content: { text: "Hello " } }),
  "content-parts": {
    ends: "whole",
    async run(exchange) {
      exchange.head()
      for (const text of exchange.pieces) {
        exchange.delta({ content: [{ type: "thinking", thinking: [{ type: "text", text: "hm" }] }] })
        exchange.delta({ content: [{ type: "text", text }] })
      }
      exchange.close()
    },
  },
  "content-image": oddDelta(BROKEN, { content: [{ type: "image_url", image_url: { url: "data:," } }] }),
  "content-parts-odd": oddDelta(BROKEN, { content: ["Hello ", { type: "text", text: 42 }] }),

  // What is no part of the answer.
  "reasoning-ahead": {
    ends: "whole",
    async run(exchange) {
      exchange.head()
      const key = exchange.pick("reasoning", "reasoning_content", "thinking")
      for (const piece of exchange.pieces) exchange.delta({ [key]: piece, content: exchange.pick("", null) })
      await exchange.say(0, exchange.pieces.length)
      exchange.close()
    },
  },
  "reasoning-between": oddDelta("whole", {
    reasoning: "hm",
    reasoning_details: [{ type: "reasoning.text", text: "hm" }],
  }),
  "reasoning-only": {
    ends: BROKEN,
    run(exchange) {
      exchange.head()
      for (const piece of exchange.pieces) exchange.delta({ reasoning_content: piece })
      exchange.close()
    },
  },
  "tools-between": oddDelta("whole", {
    tool_calls: [{ index: 0, id: "call_1", type: "function", function: { name: "send_mail", arguments: '{"to":' } }],
  }),
  "think-tags": contents("whole", (exchange) =>
    split(exchange, `<think>\nThey want “thanks”. a < b, <b>\n</think>\n\n${whole(exchange)}`),
  ),
  "think-tags-between": contents("whole", (exchange) => {
    const at = somewhere(exchange)
    const { pieces } = exchange
    const text = `${pieces.slice(0, at).join("")}<thinking>No: longer.</thinking>${pieces.slice(at).join("")}`
    return split(exchange, text)
  }),
  "think-without-end": contents(BROKEN, (exchange) => split(exchange, `<think>${whole(exchange)}`)),
  "think-without-start": contents(BROKEN, (exchange) => split(exchange, `They want thanks.</think>${whole(exchange)}`)),

  // Sizes.
  "huge-event": {
    ends: BROKEN,
    async run(exchange) {
      await exchange.begin(somewhere(exchange))
      await exchange.write('data: {"choices":[{"index":0,"delta":{"content":"')
      for (let sent = 0; sent < 64; sent += 1) await exchange.write("x".repeat(MIB))
      await exchange.write('"},"finish_reason":null}]}\n\n')
      exchange.close()
    },
  },
  "huge-event-of-lines": {
    ends: BROKEN,
    async run(exchange) {
      await exchange.begin(somewhere(exchange))
      for (let sent = 0; sent < 64 * 16; sent += 1) await exchange.write(`data: ${"x".repeat(MIB / 16)}\n`)
      exchange.close()
    },
  },
  "huge-comment": {
    ends: BROKEN,
    async run(exchange) {
      await exchange.begin(somewhere(exchange))
      for (let sent = 0; sent < 64; sent += 1) await exchange.write(`:${"x".repeat(MIB)}`)
      exchange.close()
    },
  },
  "huge-answer": {
    ends: CUT,
    async run(exchange) {
      exchange.head()
      const event = `data: ${JSON.stringify(chunk([{ index: 0, delta: { content: "x".repeat(10_000) } }]))}\n\n`
      for (let sent = 0; sent < 6400; sent += 1) await exchange.write(event)
      exchange.close()
    },
  },
  "endless-answer": {
    ends: CUT,
    async run(exchange) {
      exchange.head()
      const event = `data: ${JSON.stringify(chunk([{ index: 0, delta: { content: "and so on " } }]))}\n\n`
      while (!exchange.response.destroyed) await exchange.write(event.repeat(10))
    },
  },
  "endless-nothing": {
    ends: ["broken", "timeout"],
    async run(exchange) {
      exchange.head()
      const event = `data: ${JSON.stringify(chunk([{ index: 0, delta: { content: "" } }]))}\n\n`.repeat(1000)
      while (!exchange.response.destroyed) await exchange.write(event)
    },
  },
  "gzip-bomb": {
    ends: ["broken", "cut"],
    run(exchange) {
      exchange.head({ "content-encoding": "gzip" })
      exchange.response.end(gzipSync(Buffer.alloc(256 * MIB, exchange.pick(0, 32, 120))))
    },
  },

  // Bytes.
  gzip: wire((exchange, text) => {
    exchange.head({ "content-encoding": "gzip" })
    exchange.response.end(gzipSync(text))
  }),
  "gzip-cut": {
    ends: BROKEN,
    run(exchange) {
      exchange.head({ "content-encoding": "gzip" })
      const bytes = gzipSync(exchange.wire())
      exchange.response.end(bytes.subarray(0, exchange.below(bytes.length / 2)))
    },
  },
  "gzip-not": {
    ends: BROKEN,
    run(exchange) {
      exchange.head({ "content-encoding": "gzip" })
      exchange.response.end(exchange.wire())
    },
  },
  "split-bytes": wire(async (exchange, text) => {
    exchange.head()
    const bytes = Buffer.from(text)
    for (let from = 0; from < bytes.length; ) {
      const to = from + 1 + exchange.below(7)
      await exchange.write(bytes.subarray(from, to))
      if (exchange.random() < 0.02) await exchange.pause(1)
      from = to
    }
    exchange.end()
  }),
  "split-pairs": {
    ends: "whole",
    async run(exchange) {
      exchange.head()
      // JSON can write half of a pair of surrogates.
      for (const unit of whole(exchange).split("")) exchange.delta({ content: unit })
      exchange.close()
    },
  },
  "half-a-pair": contents(BROKEN, ({ pieces }) => [...pieces, "🙂".slice(0, 1)]),
  "second-half-of-a-pair": oddDelta(BROKEN, { content: "🙂".slice(1) }),
  "bad-utf8": {
    ends: BROKEN,
    async run(exchange) {
      const at = somewhere(exchange)
      await exchange.begin(at)
      const [before = "", after = ""] = `data: ${JSON.stringify(exchange.events()[1])}\n\n`.split('"content":"')
      const bad = exchange.pick([0xff], [0xc3, 0x28], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xc0, 0xaf])
      const content = Buffer.from('"content":"')
      await exchange.write(Buffer.concat([Buffer.from(before), content, Buffer.from(bad), Buffer.from(after)]))
      await exchange.say(at, exchange.pieces.length)
      exchange.close()
    },
  },
  latin1: {
    ends: BROKEN,
    run(exchange) {
      exchange.head({ "content-type": "text/event-stream; charset=iso-8859-1" })
      exchange.response.end(
        Buffer.from(`data: ${JSON.stringify(chunk([{ index: 0, delta: { content: "José " } }]))}\n\n`, "latin1"),
      )
    },
  },
  "byte-order-mark": wire((exchange, text) => {
    exchange.head()
    exchange.response.end(`\uFEFF${text}`)
  }),
  "carriage-returns": wire((exchange, text) => {
    exchange.head()
    exchange.response.end(text.replaceAll("\n", exchange.pick("\r\n", "\r")))
  }),
  "no-space": wire((exchange, text) => {
    exchange.head()
    exchange.response.end(text.replaceAll("data: ", "data:"))
  }),
  "no-last-blank-line": wire((exchange, text) => {
    exchange.head()
    exchange.response.end(text.trimEnd())
  }),
  "other-fields": wire((exchange, text) => {
    exchange.head()
    exchange.response.end(text.replaceAll("data: ", "id: 7\nretry: 1000\nevent: message\ndata: "))
  }),
  "comments-between": oddText("whole", ": keep-alive\n\n:\n\n\n\n"),
  "all-at-once": wire((exchange, text) => {
    exchange.head()
    exchange.response.end(text)
  }),
  "after-done": wire((exchange, text) => {
    exchange.head()
    exchange.response.end(`${text}data: {"choices":[{"index":0,"delta":{"content":"more"}}]}\n\nnonsense`)
  }),

  // Other bodies.
  "empty-body": body("text/event-stream", () => ""),
  "json-body": body("application/json", completion),
  "json-body-as-stream": body("text/event-stream", completion),
  "html-page": body("text/html; charset=utf-8", () => PAGE),
  "html-page-as-stream": body("text/event-stream", () => PAGE),
  "no-content-type": body(undefined, (exchange) => exchange.wire()),
  "plain-text": body("text/plain", (exchange) => exchange.wire()),
  "lines-of-json": body(
    "application/x-ndjson",
    (exchange) =>
      `${exchange
        .events()
        .map((event) => JSON.stringify(event))
        .join("\n")}\n`,
  ),

  // Counts of what was used.
  "usage-nonsense": {
    ends: "whole",
    async run(exchange) {
      await exchange.begin(exchange.pieces.length)
      exchange.finish()
      const nonsense = [-5, 1e300, 0.5, "many", null, {}, 0]
      const [prompt_tokens, completion_tokens] = [nonsense[exchange.below(7)], nonsense[exchange.below(7)]]
      const usage: unknown = exchange.pick<unknown>({ prompt_tokens, completion_tokens }, [], "lots", 7)
      exchange.event({ ...chunk([]), usage })
      exchange.done()
      exchange.end()
    },
  },
  "usage-everywhere": {
    ends: "whole",
    run(exchange) {
      exchange.head()
      for (const [index, event] of exchange.events().entries()) {
        exchange.event({ ...(event as object), usage: { prompt_tokens: 10, completion_tokens: index } })
      }
      exchange.done()
      exchange.end()
    },
  },
} satisfies Record<string, Fault>

export type FaultName = keyof typeof all

export const faults: Record<FaultName, Fault> = all

export const faultNames = Object.keys(faults) as [FaultName, ...FaultName[]]
