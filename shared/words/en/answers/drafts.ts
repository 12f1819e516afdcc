/**
 * What a good message of each kind holds.
 * @module
 */
export const goodThankYou: readonly string[] = [
  "A good thank-you holds four points: thanks, one thing you talked about, what you'd bring, and that you want the job.",
  "What belongs in: thanks for their time, a moment from the talk, your fit, your interest, then name, phone and email.",
]

export const goodFollowUp: readonly string[] = [
  "A good follow-up holds four points: thanks, the job and the day you met, your interest, and a kind question about the next steps.",
  "What belongs in: thanks again, which job and when you met, that you still want it, a friendly question for news, your phone and email.",
]

export const goodSecondFollowUp: readonly string[] = [
  "A good last note is short: you're still interested, you'd be glad of any news, and you understand if they chose another.",
  "Keep a last note to three sentences: thanks, interest, and an easy way out for them.",
]

export const goodReply: readonly string[] = [
  "A good answer is brief: thanks, then exactly what they asked for, then a friendly close.",
  "Thank them, answer the one thing they asked, and stop there.",
]

export const goodRejectionReply: readonly string[] = [
  "A good answer to a no: thanks for their time, a word on what you liked, and the wish to hear of other openings.",
  "Three sentences do: thanks, good wishes, and that you'd be glad to hear from them again.",
]

export const goodNotice: readonly string[] = [
  "It needs three points: you're still keen, the date you must answer elsewhere, and whether they can tell you more before then.",
  "Say that you'd like this job, name the other date, ask kindly. Nothing more.",
]

export const goodContactRequest: readonly string[] = [
  "To HR, say whom you met and when, and ask for that person's own email address so that you can thank them.",
  "One sentence to HR is enough: whom you met, on which day, and whether you may have the address.",
]
