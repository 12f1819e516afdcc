/**
 * What the hints on spelling and grammar say.
 * @module
 */
import type { Params } from "../../wire/advice.ts"

export const proofreading: Record<"spelling" | "grammar", Record<string, (params: Params) => string>> = {
  spelling: {
    word: ({ word, better }) => `“${word}” looks misspelt. “${better}” is probably what you mean.`,
    unsure: ({ word }) => `“${word}” looks misspelt. Check it once more; if it is a name, leave it.`,
  },
  grammar: {
    better: ({ words, better }) => `“${words}” doesn't fit here. “${better}” is probably what you mean.`,
    capital: ({ words, better }) => `“${words}” is written “${better}” in a letter.`,
    twice: ({ words }) => `“${words}”: a word stands here twice.`,
    needless: ({ words }) => `“${words}” is not needed here.`,
    unsure: ({ words }) => `“${words}” may not be right. Read the sentence aloud once and see.`,
  },
}
