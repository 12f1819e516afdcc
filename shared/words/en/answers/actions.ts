/**
 * What to do now, one entry an action: fresh, and shorter where it stands. The first wording of each is the best, the others keep a chat
 * from repeating itself.
 * @module
 */
import { onDay } from "./days.ts"
import { capital } from "./when.ts"

export function waitToSend(p: { deed: string; message: string; until: string; onAndFrom: string }): string[] {
  return [
    `Hold on until ${p.until}; then ${p.deed}.`,
    `Not yet: the moment to ${p.deed} comes ${p.onAndFrom}.`,
    `For now, wait. ${capital(p.message)} can go ${p.onAndFrom}.`,
    `Give it until ${p.until}, then ${p.deed}.`,
  ]
}

export function stillWaitToSend(p: { message: string; brief: string }): string[] {
  return [
    `Still ${p.brief} for ${p.message}.`,
    `The day is the same for ${p.message}: ${p.brief}.`,
    `My answer stands: ${p.brief}, not sooner, for ${p.message}.`,
    `${capital(p.brief)} remains the day for ${p.message}.`,
    `No change: ${p.message} waits until ${p.brief}.`,
    `The plan holds, with ${p.message} ${onBrief(p.brief)}.`,
  ]
}

export function waitForThem(p: { day: string }): string[] {
  return [
    `You've asked as often as is good, so send nothing more. If it's still quiet ${onDay(p.day)}, take it as a no and let this one go.`,
    `There's nothing left to send; it's their turn. Give them until ${p.day}, and if nothing has come by then, move on.`,
    `Leave it with them now. Should ${p.day} come without a word, assume a no and put this one behind you.`,
  ]
}

export function stillWaitForThem(p: { brief: string }): string[] {
  return [
    `Still nothing to send; ${p.brief} is when you can call it a no.`,
    `It stays with them until ${p.brief}.`,
    `My answer hasn't changed: no further message, and ${p.brief} is the end of the wait.`,
    `The next move is theirs, until ${p.brief}.`,
    `No change: wait until ${p.brief}, and send nothing meanwhile.`,
  ]
}

export function sendThankYou(p: { deed: string; by: string }): string[] {
  return [
    `It's thank-you time: ${p.deed}, at the latest by ${p.by}.`,
    `Best to ${p.deed} soon, and by ${p.by}.`,
    `Now is the moment to ${p.deed}; you have until ${p.by}.`,
  ]
}

export function sendThankYouLate(p: { deed: string }): string[] {
  return [
    `The usual day for a thank-you has passed, but a late one is better than none: ${p.deed} today, without a long apology.`,
    `It's late for a thank-you, not too late: ${p.deed} today and don't dwell on the delay.`,
    `You can still thank them: ${p.deed} today, and skip the excuses.`,
  ]
}

export function sendFollowUp(p: { deed: string; by: string }): string[] {
  return [
    `It's time: ${p.deed}, by ${p.by}.`,
    `Yes, now: ${p.deed}. Any moment up to ${p.by} is fine.`,
    `You've waited long enough to ${p.deed}; do it by ${p.by}.`,
  ]
}

/** Somebody goes away before the last day for it. */
export function beforeTheyLeave(p: { who: string; day: string }): string[] {
  return [
    `Better still before ${p.day}, when ${p.who} leaves.`,
    `${capital(p.who)} leaves ${onDay(p.day)}, so the sooner the better.`,
  ]
}

export function sendFollowUpLate(p: { deed: string }): string[] {
  return [
    `The best moment has passed, yet it's still worth it: ${p.deed} today, with no apology for the wait.`,
    `A bit late, and still fine: ${p.deed} today.`,
    `Better now than never: ${p.deed} today, and keep it light.`,
  ]
}

export function debriefRecruiter(p: { who: string; by: string; late: boolean }): string[] {
  const when = p.late ? "today" : `by ${p.by}`
  return [
    `Tell ${p.who} how the interview went, ${when}.`,
    `Call or email ${p.who} ${when} with your side of the interview.`,
    `Your next step is a word with ${p.who}, ${when}: how it went and whether you want the job.`,
  ]
}

export function sendNotice(p: { who: string; by: string; answerBy: string }): string[] {
  return [
    `Let ${p.who} know about your other offer by ${p.by}: say you must answer it by ${p.answerBy} and ask kindly where things stand. No ultimatum.`,
    `Write to ${p.who} by ${p.by}. Name the date you have to answer the other offer, ${p.answerBy}, and ask whether they can tell you more before then.`,
    `Tell ${p.who}, by ${p.by}, that another offer needs your answer by ${p.answerBy}; one polite line is enough.`,
  ]
}

export function stillSend(p: { deed: string; by: string | null; message: string }): string[] {
  const by = p.by ? ` by ${p.by}` : " today"
  return [
    `Still the same: ${p.deed}${by}.`,
    `The next step stays ${p.message}${p.by ? `, ${by.trim()}` : ", today"}.`,
    `The plan stays as it is: ${p.deed}${by}.`,
    `My answer stands: ${p.deed}${by}.`,
    `First things first: ${p.message}${p.by ? `, and ${by.trim()}` : ", and today"}.`,
  ]
}

export const doNotContact: readonly string[] = [
  "They asked not to be contacted, so send nothing, not even a thank-you. Respecting that is the best impression you can leave.",
  "No message to them, thank-you included: they asked for that, and keeping to it speaks for you.",
  "Please leave them be, since they said no follow-ups. Silence from you counts as courtesy here.",
]

export const stillDoNotContact: readonly string[] = [
  "It stays with them: no message from your side.",
  "That doesn't change their wish, so still nothing to send.",
  "My answer stands: respect their request and leave the next word to them.",
  "Still no message; they asked for quiet.",
  "No change here: let them come to you.",
]

export const stillAllowed: readonly string[] = [
  "If they write to you, answer as usual, and a real deadline of another offer may always be told.",
  "You may of course answer if they get in touch.",
]

export function silenceUntil(day: string): string[] {
  return [`If nothing has come by ${day}, take it as a no.`, `By ${day} without a word, you may count it as a no.`]
}

export function recruiterInstead(p: { agency: string }): string[] {
  return [
    `Your own recruiter at ${p.agency} is another matter: you may ask them for news.`,
    "You can still ask your own recruiter how things stand.",
  ]
}

export function replyTo(p: {
  who: string
  about: "question" | "invitation" | "offer" | undefined
  by: string
  late: boolean
}): string[] {
  const when = p.late ? "today" : `by ${p.by}`
  const open = p.late ? "It's a little late, so no long excuses" : "A prompt answer counts for more than a perfect one"
  switch (p.about) {
    case "offer":
      return [
        `That's good news. Answer ${p.who} ${when}: thank them, and if you need time to decide, ask for a day that suits both of you.`,
        `The offer comes first: write to ${p.who} ${when} with your thanks and either your answer or the day you'll give it.`,
        `Don't leave the offer open: reply to ${p.who} ${when}, even if it's only to ask for time to think.`,
      ]
    case "invitation":
      return [
        `They want to see you again. Answer ${p.who} ${when}: confirm a slot, and ask who you'll meet and how long it takes.`,
        `First the invitation: reply to ${p.who} ${when} with the time that suits you.`,
        `Say yes to ${p.who} ${when}, pick a slot, and ask what to prepare.`,
      ]
    default:
      return [
        `They're waiting for you: answer ${p.who} ${when}. ${open}.`,
        `Their question comes before any follow-up: reply to ${p.who} ${when}, short and to the point.`,
        `Your next step is an answer to ${p.who}, ${when}.`,
      ]
  }
}

export function gracefulReply(p: { who: string }): string[] {
  return [
    `I'm sorry, that's a hard message to get. One gracious answer to ${p.who} is worth it: thank them for their time and say you'd be glad to hear of other openings. Then let it go.`,
    `I'm sorry it wasn't this one. Send ${p.who} one kind reply, with thanks and the wish to stay in touch, and leave it there.`,
    `That stings, I know. A short thank-you to ${p.who} keeps the door open; after that there's nothing to follow up.`,
  ]
}

export const rejected: readonly string[] = [
  "I'm sorry it wasn't this one. You've answered them, so there's nothing more to send; leave it on that good note.",
  "That's a pity, and you handled it well. Nothing is left to write here.",
  "This one is closed, and you left it kindly. Your time is better spent on the next.",
]

export const moveOn: readonly string[] = [
  "You've done what you could here. It's kindest to yourself to take the silence as a no and move on; if they do get back to you, that's a bonus.",
  "No more messages to this one: treat it as a no, without bitterness. An answer may still come, but don't wait for it.",
  "It's time to let this one go. Silence this long usually means they chose another way, and it says little about you.",
]

export const longPast: readonly string[] = [
  "The time to ask has long passed, and a note now would only puzzle them. It's best to take it as a no and look ahead.",
  "That was too long ago to follow up. Let it go without regret.",
  "After so long, asking won't help. Count it as a no, however friendly the talk was.",
]

export const stillMoveOn: readonly string[] = [
  "I'd still let this one go.",
  "My answer stays: no further message, and on to the next.",
  "That doesn't reopen it, I'm afraid; better to move on.",
  "Still nothing to send here.",
  "No change: this one is best left behind.",
]

export const stillGracefulReply: readonly string[] = [
  "The one thing left is a gracious answer to them; then let it go.",
  "A kind reply, once, is still worth sending.",
  "My answer stands: thank them once, and leave it there.",
  "One short, friendly answer, and this one is closed.",
  "Just the one kind reply, nothing more.",
]

function onBrief(brief: string): string {
  return /^(today|tomorrow)$/.test(brief) ? brief : `on ${brief}`
}
