/**
 * What belongs into a message, for those that the page of drafts has no points for: spoken words, check-ins, a goodbye.
 * @module
 */

export const goodCall: readonly string[] = [
  "On the phone: your name, the job and the day you met, that you're still keen, and one question: is there any news? If it goes to voicemail, say the same once and leave your number.",
  "Say who you are and when you met, thank them again, and ask how things stand. Half a minute is enough; on voicemail, add your number, slowly.",
]

export const goodLastCall: readonly string[] = [
  "On the phone, shorter than the first time: your name, that you're still keen, and that you understand if they chose another. Then leave it with them.",
  "Two sentences are enough: you'd still be glad of any news, and you wish them well if it went another way.",
]

export const goodThankYouCall: readonly string[] = [
  "On the phone: thank them for their time, name one thing you talked about, and say that you'd like the job. Don't ask for the decision; half a minute is enough.",
  "Say thanks, one moment from the talk, and that you want it. On voicemail the same, once.",
]

export const goodCard: readonly string[] = [
  "On the card, by hand: thanks for their time, one thing you talked about, and that you'd like the job. Three or four sentences, then your full name and number.",
  "A few lines by hand do: thanks, one moment from the talk, your interest, your name.",
]

export const goodDebrief: readonly string[] = [
  "Tell your recruiter four things: how it went, what they asked, whether you want the job, and any doubt you noticed.",
  "Your side of it, briefly: the mood, any doubt, what they said about the next steps, and that you want it, if you do.",
]

export const goodCheckIn: readonly string[] = [
  "To your recruiter two lines are enough: you're still interested, is there any news, and is there anything you can do?",
  "Ask whether there's news from them, and say that you're still keen. No more is needed.",
]

export const goodOfferReply: readonly string[] = [
  "A good answer to an offer: thanks, that you're glad, and either your yes or the day by which you'll decide. Questions about details are fine.",
  "Thank them, say when they'll have your answer, and ask what's still unclear to you.",
]

export const goodDecline: readonly string[] = [
  "A good no is short: thanks for the trust, that you've decided otherwise, and good wishes. No reasons are owed, and no bargaining unless you mean it.",
  "Thank them, say clearly and kindly that you won't take it, and wish them well.",
]

export const goodInvitationReply: readonly string[] = [
  "A good answer to an invitation: thanks, a clear yes with the day and hour, and one question: whom will you meet?",
  "Thank them, confirm the time, and ask how long it takes and what to bring.",
]

/** Where nothing is to be sent. */
export const nothingToWrite: readonly string[] = [
  "Nothing, this time: there's no message to send.",
  "There's nothing to write here just now.",
]
