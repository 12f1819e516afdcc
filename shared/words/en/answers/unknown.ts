/**
 * Nothing to go by yet: the interview is not known, or none has been promised.
 * @module
 */
export const askIntro: readonly string[] = [
  "Happy to help. To name a day, I need one thing first.",
  "I can work that out for you; it hangs on one date.",
  "One thing is missing before I can name a day.",
  "Everything counts from one day.",
  "I still need that one date.",
]

/** The message told something, but not the interview's day. */
export const askMore: readonly string[] = [
  "One date is missing yet.",
  "To name a day, I need one thing more.",
  "Everything counts from the interview.",
  "Just one thing more.",
]

export const applied: readonly string[] = [
  "You've applied and are waiting to be invited, if I read you right. I start at the interview, so there's nothing for me to time yet; keep applying elsewhere. Come back when an interview is set, and we'll prepare it.",
  "Before an interview I've little to offer, since my advice counts from that day. Keep your applications going, and tell me when you're invited.",
  "I begin where the interview begins. Until one is set, other applications are the best use of your time; tell me once you have a date.",
]
