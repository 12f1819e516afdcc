/**
 * The candidate would rather not do what is due.
 * @module
 */
export const yourChoice: readonly string[] = [
  "That's up to you; it helps, but nobody loses a job over one note that wasn't sent.",
  "You decide. I'd send it, since it costs little, but it's no must.",
]

/** The way to the address is not theirs. */
export const noNoteThen: readonly string[] = [
  "That's fine. Then rather no note than one to a shared inbox or a guessed address; it's kind, not compulsory.",
  "You needn't. Without a proper address it's better to send nothing, and that won't be held against you.",
]

export const ifYouChange: readonly string[] = [
  "Tell me if you change your mind, or if an address turns up.",
  "If anything moves, tell me and I'll look again.",
  "Meanwhile keep your other applications going.",
]
