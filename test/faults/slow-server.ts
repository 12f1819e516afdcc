/**
 * A real server whose coach takes its time between words, so that a test can come in between.
 * @example node test/faults/slow-server.ts FILE MS_BETWEEN_WORDS
 * @module
 */
import { setTimeout as pause } from "node:timers/promises"
import { serve } from "../../server/serve.ts"
import { testApp } from "../server/fakes.ts"

const [, , file = "", ms = "0"] = process.argv
const { app } = await testApp({
  file,
  coach: {
    async *word({ answer }, _session, signal) {
      for (const word of answer.text.split(/(?<= )/)) {
        yield word
        await pause(Number(ms), undefined, { signal })
      }
    },
  },
})
const { port } = await serve({ port: 0, host: "127.0.0.1" }, () => app.fetch)
console.log(JSON.stringify({ event: "listening", port }))
