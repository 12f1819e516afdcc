/**
 * Erasing the chat.
 * @module
 */
export const eraseAsk: readonly string[] = [
  "I can erase this whole chat, with everything you've told me, for good. Shall I do that, yes or no?",
  "That would delete every message and every fact here, and it can't be undone. Do you want me to go ahead?",
  "To be sure: erase everything in this chat, for good?",
]

export const eraseNow: readonly string[] = [
  "Done: everything in this chat is being erased. If you ever need a hand again, just start a new one.",
  "It's all being erased now. You can start a fresh chat whenever you like.",
]

export const eraseKept: readonly string[] = [
  "All right, I've kept everything. Tell me how you'd like to go on.",
  "Nothing is erased; it's all still here. Tell me what you need next.",
  "Then it all stays as it was. Tell me where we go on.",
]

/** Something else came instead of a yes or a no. */
export const eraseNotAnswered: readonly string[] = [
  "I haven't erased anything.",
  "Nothing has been erased, by the way.",
  "Everything is still here, since you didn't say yes.",
]
