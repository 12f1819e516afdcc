import { globSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"

const root = new URL("../../", import.meta.url).pathname

it("one file alone knows the client of the model's provider", () => {
  const files = globSync("{server,shared,widget,scripts}/**/*.{ts,tsx}", { cwd: root })
  const importers = files.filter((file) => /from "openai(?:\/[^"]*)?"/.test(readFileSync(root + file, "utf8")))
  expect(importers).toEqual(["server/model/provider.ts"])
})
