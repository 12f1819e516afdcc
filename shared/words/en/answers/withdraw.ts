/**
 * Taking oneself out of the running.
 * @module
 */
export const withdrawReason: readonly string[] = [
  "No, you owe them no reason. “I've decided to take another path” is plenty; thank them and wish them well.",
  "A reason is up to you: one honest half-sentence, or none. Thanks and good wishes matter more.",
]

export const withdrawStep: readonly string[] = [
  "If your mind is made up, send it today to the person you dealt with; tell me if you think again.",
  "Send it to whoever you've been in contact with, by email or a short call, and then put your time into the others.",
  "Once it's gone, nothing more is to be followed up here; tell me about the next interview.",
]
