/**
 * The calls for one message: paid for ahead, tried, tried again where nothing has been shown yet, logged.
 * @module
 */
import { setTimeout as pause } from "node:timers/promises"
import type { Log } from "../http/log.ts"
import { Attempt } from "./attempt.ts"
import type { Budget } from "./budget.ts"
import type { Circuit, Leave, Outcome } from "./circuit.ts"
import { Deadlines, type Limits } from "./deadlines.ts"
import { promptTokens } from "./estimate.ts"
import { CallFailure } from "./failure.ts"
import { type Account, ModelFailure, type ModelRequest, type ModelSession } from "./model.ts"
import { type Options, without } from "./options.ts"
import type { Provider } from "./provider.ts"

/** What all sessions share. */
export interface Shared {
  provider: Provider
  /** What the provider was found to take. */
  options: Options
  circuit: Circuit
  budget: Budget
  limits: Limits
  log: Log
}

const MOST_CALLS = 3

/** One request on its way, over all its attempts. */
interface Run {
  request: ModelRequest
  /** The caller's. */
  signal: AbortSignal
  deadlines: Deadlines
  used: number
  firstMs: number | undefined
}

export class Session implements ModelSession {
  readonly #shared: Shared
  readonly #account: Account
  readonly #signal: AbortSignal
  #calls = 0
  /** When the first call of the message began: all of them share its deadline. */
  #since: number | undefined

  constructor(shared: Shared, account: Account, signal: AbortSignal) {
    this.#shared = shared
    this.#account = account
    this.#signal = signal
  }

  async *stream(request: ModelRequest, own?: AbortSignal): AsyncGenerator<string, void, undefined> {
    const signal = own ? AbortSignal.any([this.#signal, own]) : this.#signal
    signal.throwIfAborted()
    const { budget, limits } = this.#shared
    this.#since ??= performance.now()
    const wholeMs = Math.max(0, limits.wholeMs - (performance.now() - this.#since))
    const deadlines = new Deadlines({ ...limits, wholeMs }, signal)
    const run: Run = { request, signal, deadlines, used: 0, firstMs: undefined }
    let settle: ((used: number) => void) | undefined
    try {
      settle = await budget.reserve(this.#account, promptTokens(request) + request.maxTokens)
      deadlines.signal.throwIfAborted()
      yield* this.#answer(run)
      this.#log(run)
    } catch (error) {
      if (error instanceof ModelFailure) this.#log(run, error)
      throw error
    } finally {
      deadlines.end()
      settle?.(run.used)
    }
  }

  /** Calls until one is answered, or nothing can be hoped for. */
  async *#answer(run: Run): AsyncGenerator<string, void, undefined> {
    const { provider, options, circuit, limits } = this.#shared
    const learnt: Partial<Options> = {}
    let retried = false
    // Right before the call is counted: another of the same message may be under way.
    if (this.#calls >= MOST_CALLS) throw new ModelFailure("calls", "A message may make no more calls.")
    let leave = circuit.enter()
    for (;;) {
      const asked = { ...options, ...learnt }
      const attempt = new Attempt(provider, run.request, asked, run.deadlines)
      this.#calls += 1
      try {
        yield* this.#attempt(attempt, run, leave)
        // What was left out on the way is left out from now on.
        Object.assign(options, learnt)
        return
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error
        if (error.retryAfterMs !== undefined) circuit.stayAway(error.retryAfterMs)
        if (attempt.begun || this.#calls >= MOST_CALLS) throw error
        const fewer = error.complaint === undefined ? null : without(asked, error.complaint, run.request)
        if (fewer) {
          Object.assign(learnt, fewer)
        } else {
          const wait = (error.retryAfterMs ?? limits.pauseMs) + limits.pauseMs * Math.random()
          if (!error.passing || retried || wait >= run.deadlines.untilFirstMs) throw error
          retried = true
          await pauseUnder(run.deadlines.signal, wait)
        }
        // Where others have used up the calls or opened the circuit meanwhile, this failure is what there is to tell.
        const again = this.#calls < MOST_CALLS ? circuit.tryEnter() : null
        if (!again) throw error
        leave = again
      }
    }
  }

  /** Tells the circuit how it went, also where the reader leaves in the middle. */
  async *#attempt(attempt: Attempt, run: Run, leave: Leave): AsyncGenerator<string, void, undefined> {
    let outcome: Outcome = "ours"
    try {
      for await (const text of attempt.run()) {
        run.firstMs ??= run.deadlines.elapsedMs
        outcome = "good"
        yield text
      }
    } catch (error) {
      outcome = run.signal.aborted ? "ours" : outcomeOf(error)
      throw error
    } finally {
      run.used += attempt.used
      leave(outcome)
    }
  }

  #log({ request, deadlines, used, firstMs }: Run, failure?: ModelFailure): void {
    const status = failure instanceof CallFailure ? failure.status : undefined
    this.#shared.log({
      event: failure ? "model-failed" : "model",
      job: request.job,
      kind: failure?.kind,
      status,
      ms: Math.round(deadlines.elapsedMs),
      firstMs: firstMs === undefined ? undefined : Math.round(firstMs),
      tokens: used,
    })
  }
}

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof ModelFailure)) return "ours"
  if (error.kind === "cut") return "good"
  return error instanceof CallFailure && error.ours ? "ours" : "bad"
}

async function pauseUnder(signal: AbortSignal, ms: number): Promise<void> {
  try {
    // A timer may fire a moment early.
    await pause(ms + 2, undefined, { signal })
  } catch {
    signal.throwIfAborted()
  }
}
