import { describe, expect, it } from "vitest"
import type { ChatSnapshot } from "../../shared/wire/chat.ts"
import { Failure } from "./failure.ts"
import { type Known, putFact } from "./known.ts"

const advice = (action: string) => ({ action }) as unknown as ChatSnapshot["advice"]
const mention = { field: "role", start: 0, end: 3, text: "dev", value: "dev", sure: true, messageId: "m1" }
const known: Known = { situation: { role: "dev" }, mentions: [mention], advice: advice("wait"), etag: null }

/** A server that has `now` in its store under `etag`. */
function server(now: Partial<ChatSnapshot>, etag = '"2"', puts: string[] = []) {
  return {
    puts,
    load: () => Promise.resolve({ messages: [], situation: {}, mentions: [], advice: advice("loaded"), ...now, etag }),
    putSituation(situation: ChatSnapshot["situation"], ifMatch: string) {
      puts.push(ifMatch)
      if (ifMatch !== etag) return Promise.reject(new Failure(412))
      return Promise.resolve({ situation, advice: advice("saved"), etag: '"3"' })
    },
  }
}

describe("putting a fact right", () => {
  it("asks for the ETag after a turn, saves, and keeps the new one", async () => {
    const api = server({ situation: { role: "dev" } })
    const { known: next, stale } = await putFact(api, known, { role: "ops" }, "role")
    expect(api.puts).toEqual(['"2"'])
    expect(stale).toBe(false)
    expect(next).toMatchObject({ situation: { role: "ops" }, advice: advice("saved"), etag: '"3"' })
    expect(next.mentions).toMatchObject([{ field: "role", messageId: "hand" }])
  })

  it("leaves the words of other facts alone", async () => {
    const api = server({}, '"2"')
    const { known: next } = await putFact(api, { ...known, etag: '"2"' }, { company: "Acme" }, "company")
    expect(next.mentions).toMatchObject([mention, { field: "company", messageId: "hand" }])
  })

  it("changes nothing where the chat went on in another tab", async () => {
    const api = server({ situation: { role: "dev", company: "Acme" } })
    const { known: next, stale } = await putFact(api, known, { role: "ops" }, "role")
    expect(api.puts).toEqual([])
    expect(stale).toBe(true)
    expect(next.situation).toEqual({ role: "dev", company: "Acme" })
  })

  it("loads again on 412", async () => {
    const api = server({ situation: { role: "cook" } }, '"5"')
    const { known: next, stale } = await putFact(api, { ...known, etag: '"4"' }, { role: "ops" }, "role")
    expect(stale).toBe(true)
    expect(next).toMatchObject({ situation: { role: "cook" }, advice: advice("loaded"), etag: '"5"' })
  })

  it("rejects with what else goes wrong", async () => {
    const api = { ...server({}), putSituation: () => Promise.reject(new Failure(500)) }
    await expect(putFact(api, { ...known, etag: '"2"' }, {}, "role")).rejects.toMatchObject({ status: 500 })
  })
})
