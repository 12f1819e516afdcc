import { describe, expect, it } from "vitest"
import { review } from "../../shared/review/review.ts"
import tooLong from "../../shared/review/rules/too-long.ts"
import tooShort from "../../shared/review/rules/too-short.ts"
import { MessageKind } from "../../shared/wire/situation.ts"
import { review as words } from "../../shared/words/en/review.ts"
import { fitOf, likedLength } from "./length.ts"

const rules = [tooLong, tooShort]
const found = (kind: MessageKind, length: number) =>
  review({ kind, body: "word ".repeat(length) }, { rules, words }).findings.map(({ rule }) => rule)

describe.each(MessageKind.options.filter((kind) => likedLength(kind)))("%s", (kind) => {
  const { fewest, most } = likedLength(kind)!

  it("likes what the rules like", () => {
    for (const length of [1, fewest - 1, fewest, most, most + 1]) {
      if (length < 1) continue
      const fit = fitOf(length, { fewest, most })
      expect(found(kind, length).includes("too-short"), `${length}`).toBe(fit === "short")
      expect(found(kind, length).includes("too-long"), `${length}`).toBe(fit === "long")
    }
  })
})
