import { readdirSync } from "node:fs"
import { expect, test } from "vitest"
import { READERS } from "./index.ts"

const files = readdirSync(new URL(".", import.meta.url))
const named = files
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "index.ts")
  .map((file) => file.slice(0, -3))

test("every reader's file stands in the index under its name", () => {
  expect(READERS.map((reader) => reader.name).sort()).toEqual(named.sort())
})

test.each(named)("%s has its table test beside it", (name) => {
  expect(files).toContain(`${name}.test.ts`)
})
