/**
 * A coach small enough to foresee, and an app around it with a real SQLite file.
 * @module
 */
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Directory, demoAgency } from "../../server/agencies.ts"
import { createApp } from "../../server/app.ts"
import type { Coach } from "../../server/coach/coach.ts"
import { write } from "../../server/coach/write/write.ts"
import type { Deps, Settings } from "../../server/deps.ts"
import { failureLine, type LogLine } from "../../server/http/log.ts"
import { reviewer } from "../../server/review/reviewer.ts"
import { openStore } from "../../server/store/store.ts"
import { Turns } from "../../server/stream/turns.ts"
import { draftIn } from "../../server/understand/pasted-draft.ts"
import type { Advice } from "../../shared/wire/advice.ts"
import type { Agency } from "../../shared/wire/agency.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import type { Mention } from "../../shared/wire/understand.ts"

export const NOW = "2026-11-24T10:00:00-05:00[America/New_York]"

/**
 * Understands "on 2026-11-18" as an interview, "by 2026-11-30" as a decision date, "maybe 2026-12-01" as a guess at it,
 * "erase", and "yes" to the question whether to.
 */
export const fakeCoach: Coach = {
  understand(text, { timeZone, situation = {} }) {
    const next: Situation = structuredClone({ timeZone, ...situation })
    const mentions: Mention[] = []
    const read = (pattern: RegExp, field: string, sure: boolean, put: (date: string) => void) => {
      const match = pattern.exec(text)
      const value = match?.[1]
      if (!match || value === undefined) return
      put(value)
      mentions.push({ field, start: match.index, end: match.index + match[0].length, text: match[0], value, sure })
    }
    read(/on (\d{4}-\d\d-\d\d)/, "interviews[0].at", true, (at) => (next.interviews = [{ at }]))
    read(/by (\d{4}-\d\d-\d\d)/, "decisionDate", true, (date) => (next.decisionDate = date))
    read(/maybe (\d{4}-\d\d-\d\d)/, "decisionDate", false, (date) => (next.decisionDate = date))
    if (text.includes("explode")) throw new Error(`cannot understand: ${text}`)
    return { situation: next, mentions, intent: text.includes("erase") ? "erase" : "tell" }
  },
  timing: {
    advise: (situation, { now, playbook, agency }) =>
      adviceFor(situation, now, playbook ?? agency?.playbook ?? "house"),
    knowsPlaybook: (id) => ["house", "selectek"].includes(id),
    knowsRegion: (code) => ["US", "US-NY", "GB"].includes(code),
  },
  draftIn,
  review: reviewer(null),
  write,
  answer({ text, intent, erasePending, askedBefore, advice }) {
    if (erasePending && text.includes("yes")) return { text: "All gone.", asked: null, refusal: null, erase: "now" }
    if (intent === "erase") return { text: "Erase everything?", asked: null, refusal: null, erase: "ask" }
    const asked = ["decisionDate", "messages"].find((field) => !askedBefore.includes(field)) ?? null
    const refusal = text.includes("hourly") ? { rule: "no-chasing", text: "Not every hour." } : null
    const words = `Action: ${advice.action}.`
    return { text: words, asked, refusal, erase: null, standing: words }
  },
}

function adviceFor(situation: Situation, now: Temporal.ZonedDateTime, playbook: string): Advice {
  const at = situation.interviews?.[0]?.at
  const opens =
    at &&
    Temporal.PlainDate.from(at.slice(0, 10)).add({ days: 7 }).toZonedDateTime({ timeZone: "UTC", plainTime: "09:00" })
  const ahead = opens && Temporal.ZonedDateTime.compare(opens, now) > 0
  return {
    action: at ? (ahead ? "wait" : "send") : "ask",
    message: at ? "follow_up" : null,
    ordinal: at ? 1 : null,
    to: [],
    channels: ["email"],
    opens: opens ? opens.toString() : null,
    by: null,
    late: false,
    route: "direct",
    reasons: [],
    questions: [],
    timeline: opens
      ? [{ what: "follow_up_opens", on: opens.toString(), message: "follow_up", text: "Follow up, briefly; kindly" }]
      : [],
    playbook,
    version: "test",
  }
}

export interface TestApp {
  app: ReturnType<typeof createApp>
  deps: Deps
  /** What was logged. */
  lines: LogLine[]
  file: string
  close(): Promise<void>
}

export interface TestOptions {
  coach?: Partial<Coach>
  agencies?: [Agency, ...Agency[]]
  settings?: Partial<Settings>
  /** Of the store; absent: a new one. */
  file?: string
  now?: () => Temporal.Instant
}

export async function testApp(options: TestOptions = {}): Promise<TestApp> {
  const file = options.file ?? join(mkdtempSync(join(tmpdir(), "afterword-")), "test.db")
  const now = options.now ?? (() => Temporal.ZonedDateTime.from(NOW).toInstant())
  const coach = { ...fakeCoach, ...options.coach }
  const lines: LogLine[] = []
  const store = await openStore(file, now)
  const turns = new Turns(store.chats, coach, (error) => lines.push(failureLine(error)))
  await turns.recover()
  const deps: Deps = {
    store,
    turns,
    coach,
    agencies: new Directory(options.agencies ?? [demoAgency(8787)]),
    now,
    log: (line) => lines.push(line),
    settings: { allowNow: false, rateLimit: 0, trustedProxies: 0, site: "dist", ...options.settings },
  }
  return { app: createApp(deps), deps, lines, file, close: () => store.close() }
}
