/**
 * The model of the configuration, with all that keeps its provider from doing harm.
 * @module
 */
import type { ModelConfig } from "../config.ts"
import { failureLine, type Log } from "../http/log.ts"
import type { Spending } from "../store/spending.ts"
import { Budget } from "./budget.ts"
import { Circuit } from "./circuit.ts"
import type { Limits } from "./deadlines.ts"
import type { Model } from "./model.ts"
import { Session, type Shared } from "./session.ts"

export interface ModelDeps {
  spending: Spending
  now: () => Temporal.Instant
  log: Log
  /** For tests; absent: the configuration's, and 8 s of silence. */
  limits?: Partial<Limits>
}

export interface OpenModel extends Model {
  /** Resolves once all that was used is counted; sessions must have ended before. */
  close(): Promise<void>
}

const STALL_MS = 8000
const FAILURES_IN_A_ROW = 5
const CIRCUIT_PAUSE_MS = 10_000
const LONGEST_CIRCUIT_PAUSE_MS = 160_000
const RETRY_PAUSE_MS = 250

/** Null where no model is configured; the client is not even loaded then. */
export async function openModel(config: ModelConfig | null, deps: ModelDeps): Promise<OpenModel | null> {
  if (config === null) return null
  const { Provider } = await import("./provider.ts")
  const { spending, now, log } = deps
  const budget = new Budget(config.budgets, {
    spending,
    now,
    secret: config.apiKey ?? config.baseURL,
    onFailure: (error) => log(failureLine(error)),
  })
  const shared: Shared = {
    provider: new Provider(config),
    options: { schema: true, usage: true, completionTokens: new URL(config.baseURL).hostname === "api.openai.com" },
    circuit: new Circuit({
      failures: FAILURES_IN_A_ROW,
      pauseMs: CIRCUIT_PAUSE_MS,
      longestPauseMs: LONGEST_CIRCUIT_PAUSE_MS,
      clock: () => performance.now(),
    }),
    budget,
    limits: {
      firstMs: config.firstTokenMs,
      // Who may take its time to begin may take it in between.
      stallMs: Math.max(STALL_MS, config.firstTokenMs),
      wholeMs: config.answerMs,
      pauseMs: RETRY_PAUSE_MS,
      ...deps.limits,
    },
    log,
  }
  return {
    session: (account, signal) => new Session(shared, account, signal),
    close: () => budget.settled(),
  }
}
