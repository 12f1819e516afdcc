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

/** They asked for no follow-ups, and the interview's day is not known: the wish holds whatever the day. */
export const askDeclined: readonly string[] = [
  "Then send nothing, not even one mail: respecting that is the best impression you can leave. With the interview's day I can say until when to wait.",
  "Keep to that and write nothing for now. Once I know the interview's day, I can tell you when silence means no.",
]

/** Applied, and no interview told: kindly, then whether there was one. */
export const applied: readonly string[] = [
  "Waiting after an application is wearing. I start at the interview, so there's no follow-up for me to time yet: look once whether the ad is still up, and keep applying elsewhere.",
  "I'm sorry it's so quiet. My advice counts from an interview, so until you're invited the best use of your time is the next application.",
]

export const wasThereOne: readonly string[] = [
  "Or has there been an interview already, and on which day?",
  "Have you been interviewed after all? Which day was it?",
]

/** There was none, as they said. */
export const appliedStep: readonly string[] = [
  "Then it's early days, and I know that's hard. I start at the interview; until then, one good new application a day does more than asking after this one. Come back when you're invited, and we'll prepare it.",
  "Without an interview there's nothing to follow up yet. Put today's effort into one more application, and tell me as soon as you have a date.",
  "For now other applications are the best use of your time. Tell me once you're invited; that's where I can help.",
]
