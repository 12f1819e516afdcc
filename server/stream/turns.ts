/**
 * The turns that run in this process. A turn belongs to its chat, not to a connection: it runs to its end
 * whoever listens, and all that it streams is on disk before anybody sees it.
 * @module
 */
import { randomUUID } from "node:crypto"
import type { CoachMessage, CoachMetadata } from "../../shared/wire/chat.ts"
import type { Coach } from "../coach/coach.ts"
import { type TurnInput, takeTurn } from "../coach/turn.ts"
import type { Said } from "../coach/wording/converse.ts"
import { type Chats, isTaken, type Turn, type TurnEnd, type Visit } from "../store/chats.ts"
import { type CoachChunk, chunksOf, messageOf } from "./chunk.ts"
import { EventLog } from "./event-log.ts"
import { KeyedLock } from "./keyed-lock.ts"
import { Turnstile } from "./turnstile.ts"

export type Begun =
  | { stream: ReadableStream<readonly CoachChunk[]> }
  | { refused: "wrong_secret" | "busy" | "taken" | "closing" }

export interface Beginning {
  chat: { id: string; secretHash: string } & Visit
  message: CoachMessage
  input: Omit<TurnInput, "talk">
}

interface Running {
  chatId: string
  messageId: string
  assistantId: string
  log: EventLog<CoachChunk>
  abort: AbortController
  /** The chat has been erased: nothing more is written. */
  erased: boolean
  ended: Promise<void>
}

const STOPPED = new Error("stopped by the candidate")
const CLOSING = new Error("the server is closing")
const FAILURE: CoachChunk = { type: "error", errorText: "The coach could not finish this answer. Please try again." }

export class Turns {
  readonly #chats: Chats
  readonly #coach: Coach
  readonly #onFailure: (error: unknown) => void
  readonly #running = new Map<string, Running>()
  readonly #lock = new KeyedLock()
  readonly #turnstile = new Turnstile()
  #closing = false

  /** @param onFailure told of every error that ends a turn; it must not log the candidate's words */
  constructor(chats: Chats, coach: Coach, onFailure: (error: unknown) => void) {
    this.#chats = chats
    this.#coach = coach
    this.#onFailure = onFailure
  }

  /** No new turns are taken any more. */
  get closing(): boolean {
    return this.#closing
  }

  /** Starts a turn, or joins the one this message already began. The message is on disk when this resolves. */
  async begin({ chat, message, input }: Beginning): Promise<Begun> {
    await this.#turnstile.pass()
    return this.#lock.hold(chat.id, async () => {
      const known = await this.#chats.find(chat.id)
      if (known && known.secretHash !== chat.secretHash) return { refused: "wrong_secret" }
      if (known && !this.#running.has(chat.id)) await this.recover(chat.id)

      const earlier = known && (await this.#chats.turn(chat.id, message.id))
      if (earlier && !(await this.#canRunAgain(earlier))) return this.#join(earlier)
      if (this.#running.has(chat.id)) return { refused: "busy" }
      if (this.#closing) return { refused: "closing" }

      const assistantId = earlier?.assistantId ?? randomUUID()
      const talk = talkIn(known ? await this.#chats.messages(chat.id) : [])
      try {
        if (earlier) await this.#chats.beginAgain(earlier, chat)
        else await this.#chats.begin(chat, message, assistantId)
      } catch (error) {
        if (isTaken(error)) return { refused: "taken" }
        throw error
      }
      const flushed = this.#chats.flushed()
      // Read while the disk is waited for.
      const running = this.#run(chat.id, message.id, assistantId, { ...input, talk })
      await flushed
      return { stream: running.log.read() }
    })
  }

  /** The running answer from its start, or undefined where none runs. */
  follow(chatId: string): ReadableStream<readonly CoachChunk[]> | undefined {
    return this.#running.get(chatId)?.log.read()
  }

  /** Ends the running answer, if any; what was said so far is kept. */
  async stop(chatId: string): Promise<void> {
    const running = this.#running.get(chatId)
    running?.abort.abort(STOPPED)
    await running?.ended
  }

  /** Erases a chat. A turn that runs is ended and leaves nothing behind. */
  async erase(chatId: string): Promise<void> {
    await this.#lock.hold(chatId, async () => {
      const running = this.#running.get(chatId)
      if (running) running.erased = true
      running?.abort.abort(STOPPED)
      await running?.ended
      await this.#chats.erase(chatId)
    })
  }

  /**
   * Ends what a process that died left running, in one chat or in all: each turn gets the half answer it had,
   * marked as interrupted. Tells how many there were.
   */
  async recover(chatId?: string): Promise<number> {
    const left = await this.#chats.leftRunning(chatId)
    for (const { chatId: id, messageId, assistantId, chunks } of left) {
      await this.#chats.end(id, messageId, endOf(assistantId, chunks, "interrupted"))
    }
    return left.length
  }

  /** Takes no new turns, waits for those that run, and interrupts them after `graceMs`. */
  async close(graceMs: number): Promise<void> {
    this.#closing = true
    const ended = Promise.all(Array.from(this.#running.values(), (running) => running.ended))
    const grace = Promise.withResolvers<void>()
    const timer = setTimeout(grace.resolve, graceMs)
    await Promise.race([ended, grace.promise])
    clearTimeout(timer)
    for (const { abort } of this.#running.values()) abort.abort(CLOSING)
    await Promise.all(Array.from(this.#running.values(), (running) => running.ended))
  }

  /** An interrupted turn runs again, but only as the newest: a later one has been answered without it. */
  async #canRunAgain(turn: Turn): Promise<boolean> {
    if (turn.status !== "interrupted") return false
    return (await this.#chats.turns(turn.chatId)).at(-1)?.messageId === turn.messageId
  }

  async #join({ chatId, messageId, assistantId }: Turn): Promise<Begun> {
    const running = this.#running.get(chatId)
    if (running?.messageId === messageId) return { stream: running.log.read() }
    const message = await this.#chats.message(chatId, assistantId)
    return { stream: EventLog.of([...chunksOf(message ?? { id: assistantId, role: "assistant", parts: [] })]).read() }
  }

  #run(chatId: string, messageId: string, assistantId: string, input: TurnInput): Running {
    const running: Running = {
      chatId,
      messageId,
      assistantId,
      log: new EventLog(),
      abort: new AbortController(),
      erased: false,
      ended: Promise.resolve(),
    }
    this.#running.set(chatId, running)
    running.ended = this.#toItsEnd(running, input)
    return running
  }

  /** Never rejects: whatever happens, the log is closed and the turn has an end. */
  async #toItsEnd(running: Running, input: TurnInput): Promise<void> {
    const { chatId, messageId, assistantId, log, abort } = running
    const { signal } = abort
    const write = async (chunks: CoachChunk[]) => {
      if (chunks.length === 0) return
      if (!running.erased) await this.#chats.log(chatId, messageId, log.length, chunks)
      log.append(chunks)
    }
    const chat = async () => {
      signal.throwIfAborted()
      const found = await this.#chats.find(chatId)
      if (!found) throw new Error("the chat is gone")
      return found
    }
    try {
      log.append([{ type: "start", messageId: assistantId }])
      const { answer, drafting, offers, closing } = await takeTurn(input, this.#coach, {
        signal,
        chat,
        keepFacts: async (version, facts, chunks) => {
          const events = { messageId, seq: log.length, chunks }
          const kept = await this.#chats.keepFacts(chatId, version, facts, { events })
          if (kept) log.append(chunks)
          return kept
        },
        write,
        erase: async () => {
          running.erased = true
          await this.#chats.erase(chatId)
        },
      })
      const metadata = { asked: answer.asked, ...(offers.length > 0 && { offers }) }
      if (!running.erased) {
        const end = endOf(assistantId, [...log.chunks, ...closing], "done", metadata)
        await this.#chats.end(chatId, messageId, {
          ...end,
          answered: { asked: answer.asked, erasePending: answer.erase === "ask", drafting },
        })
      }
      this.#running.delete(chatId)
      log.append([...closing, { type: "finish", messageMetadata: metadata }])
    } catch (error) {
      await this.#cutShort(running, error)
    } finally {
      this.#running.delete(chatId)
      log.close()
    }
  }

  async #cutShort({ chatId, messageId, assistantId, log, erased }: Running, error: unknown): Promise<void> {
    const stopped = error === STOPPED
    if (!stopped && error !== CLOSING && !erased) this.#onFailure(error)
    const metadata = stopped ? { stopped: true } : { interrupted: true }
    if (!erased) {
      try {
        const end = endOf(assistantId, log.chunks, stopped ? "stopped" : "interrupted", metadata)
        await this.#chats.end(chatId, messageId, end)
      } catch (cause) {
        // The store is out of order; the turn stays marked as running and is ended at the next start.
        this.#onFailure(cause)
      }
    }
    this.#running.delete(chatId)
    log.append([{ type: "message-metadata", messageMetadata: metadata }, stopped ? { type: "abort" } : FAILURE])
  }
}

function endOf(
  assistantId: string,
  chunks: readonly CoachChunk[],
  status: TurnEnd["status"],
  metadata: CoachMetadata = { interrupted: true },
): TurnEnd {
  return { status, message: { ...messageOf(assistantId, chunks), metadata } }
}

function talkIn(messages: readonly CoachMessage[]): Said[] {
  return messages.flatMap(({ id, role, parts }) => {
    const text = parts.map((part) => (part.type === "text" ? part.text : "")).join("")
    return text === "" ? [] : [{ by: role === "assistant" ? "coach" : "candidate", text, id } as const]
  })
}
