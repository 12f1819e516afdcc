/**
 * The timing advice in words, one entry an action; the first wording of each is the best, the others keep a chat from repeating itself.
 * @module
 */
import type { Channel, ClientContact, MessageKind } from "../../../wire/situation.ts"
import {
  clock,
  type DayOrder,
  fullDay,
  type Moment,
  nearDay,
  onDay,
  ordinalWord,
  otherClock,
  shortDay,
  spokenHour,
} from "./days.ts"

/** What is to be done, for whom and when, ready for a sentence. */
export interface Deed {
  kind: MessageKind | null
  ordinal: number | null
  channels: readonly Channel[]
  /** Names; empty where nobody is known. */
  who: string
  several: boolean
}

// Moments

/** "on Monday, November 30, from 9 in the morning", "from 2 pm today". */
export function onAndFrom(moment: Moment, today: Temporal.PlainDate, order: DayOrder): string {
  const hour = `from ${spokenHour(moment.time, order)}`
  const theirs = otherClock(moment, order)
  const days = today.until(moment.day).days
  if (days === 0) return `${hour} today${theirs}`
  if (days === 1) return `${nearDay(moment.day, today, order)}, ${hour}${theirs}`
  return `on ${fullDay(moment.day, today, order)}, ${hour}${theirs}`
}

/** "Monday, November 30, 9 in the morning", "2 pm today": after "until". */
export function untilMoment(moment: Moment, today: Temporal.PlainDate, order: DayOrder): string {
  const hour = spokenHour(moment.time, order)
  const theirs = otherClock(moment, order)
  const days = today.until(moment.day).days
  if (days === 0) return `${hour.includes(" in the ") ? hour.replace("in the", "this") : `${hour} today`}${theirs}`
  return `${nearDay(moment.day, today, order)}, ${hour}${theirs}`
}

/** "5 pm today", "5 pm tomorrow, Wednesday the 25th", "5 pm on Monday, November 30": after "by". */
export function byMoment(moment: Moment, today: Temporal.PlainDate, order: DayOrder): string {
  const days = today.until(moment.day).days
  const hour = clock(moment.time, order)
  const theirs = otherClock(moment, order)
  if (Math.abs(days) <= 1) return `${hour} ${nearDay(moment.day, today, order)}${theirs}`
  return `${hour} on ${fullDay(moment.day, today, order)}${theirs}`
}

/** "Monday the 30th", "tomorrow", "today". */
export function briefly(moment: Moment, today: Temporal.PlainDate, order: DayOrder): string {
  const days = today.until(moment.day).days
  if (days === 0) return "today"
  if (days === 1) return "tomorrow"
  return Math.abs(days) < 14 ? shortDay(moment.day) : fullDay(moment.day, today, order)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

// What is done

/** "send Dana a short follow-up email": an imperative, or after "to". */
export function deed({ kind, ordinal, channels, who, several }: Deed): string {
  const channel = channels[0]
  const whom = who || "your interviewer"
  switch (kind) {
    case "thank_you":
      if (several) return `send ${whom} a thank-you each`
      if (channel === "mail") return `put a thank-you card to ${whom} in the mail`
      if (channel === "phone") return `call ${whom} with a short thank-you`
      return channel === "email" ? `email ${whom} a short thank-you` : `send ${whom} a short thank-you`
    case "follow_up": {
      const which =
        ordinal && ordinal > 1 ? `a ${ordinalWord(ordinal)}, shorter follow-up` : "a short, friendly follow-up"
      if (channel === "phone") return `give ${whom} a short, friendly call`
      return channel === "email" ? `email ${whom} ${which}` : `send ${whom} ${which}`
    }
    case "recruiter_check_in":
      return `check in with ${who || "your recruiter"}`
    case "contact_request":
      return `ask HR for ${who ? `${who}'s` : "your interviewer's"} own address`
    case "reply":
      return `answer ${who || "them"}`
    case "notice":
      return `tell ${who || "them"} about your other offer`
    case null:
      return "send nothing more"
  }
}

/** "your second follow-up". */
export function theMessage({ kind, ordinal, who }: Pick<Deed, "kind" | "ordinal" | "who">): string {
  switch (kind) {
    case "thank_you":
      return "your thank-you"
    case "follow_up":
      return ordinal && ordinal > 1 ? `your ${ordinalWord(ordinal)} follow-up` : "your follow-up"
    case "recruiter_check_in":
      return `your check-in with ${who || "your recruiter"}`
    case "contact_request":
      return "asking HR for the address"
    case "reply":
      return "your answer"
    case "notice":
      return "the word about your other offer"
    case null:
      return "any message"
  }
}

// Actions

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
    `That doesn't move the day: ${p.message} goes out ${onBrief(p.brief)}.`,
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
    `That changes nothing: ${p.deed}${by}.`,
    `My answer stands: ${p.deed}${by}.`,
    `First things first: ${p.message}${p.by ? `, and ${by.trim()}` : ", and today"}.`,
  ]
}

export function getContact(p: { who: string; message: string; by: string | null }): string[] {
  const by = p.by ? ` It should go by ${p.by}.` : ""
  return [
    `Before ${p.message} can go, you need ${possessive(p.who)} own address; a contact form or shared inbox won't do.${by} Look on LinkedIn, or ask HR for it, by phone or through an address such as hr@.`,
    `${capital(p.message)} needs a proper address first. See whether LinkedIn shows one for ${p.who}, or ask HR by phone or email. Please don't guess, and don't use the website's form.${by}`,
    `The missing piece is an address for ${p.who}. The person who set up the interview, or HR, can give it to you.${by}`,
  ]
}

/** The candidate's own recruiter can't be reached: the agency itself is the way. */
export function getRecruiterContact(p: { who: string; agency: string }): string[] {
  return [
    `A word with ${p.who} is due, and you need a way to reach them. The front desk of ${p.agency}, or the email that invited you, will have it.`,
    `You're to check in with ${p.who}; call ${p.agency} and ask for a number or an email of theirs.`,
    `The missing piece is how to reach ${p.who}; anyone at ${p.agency} can tell you.`,
  ]
}

/** The note goes through the recruiter, who can't be reached. */
export function getCarrierContact(p: { message: string; agency: string; by: string | null }): string[] {
  const by = p.by ? ` It should go by ${p.by}.` : ""
  return [
    `${capital(p.message)} goes through your recruiter, and you need a way to reach them first. Call ${p.agency}, or look at the mail that invited you.${by}`,
    `Your recruiter passes ${p.message} on; ask ${p.agency} for an email or a number of theirs.${by}`,
    `The missing piece is how to reach your recruiter, who passes it on; anyone at ${p.agency} can tell you.${by}`,
  ]
}

/** HR itself can't be reached. */
export function getHrContact(p: { message: string; by: string | null }): string[] {
  const by = p.by ? ` It should go by ${p.by}.` : ""
  return [
    `${capital(p.message)} needs one person's own address first; a contact form or shared inbox won't do.${by} Call the company and ask who looks after the job, or look at the mail that invited you.`,
    `Before anything is sent, find out who exactly handles the job, and that person's own address. A phone call to the company is quickest.${by}`,
    `The missing piece is the address of one person in HR; the invitation may show it.${by}`,
  ]
}

/** The message can wait for its day, its address can't. */
export function addressNeeded(p: { who: string }): string[] {
  return [
    `You'll need ${possessive(p.who)} own address for it; a shared inbox or a form isn't one.`,
    `Please don't send it to a shared inbox or a form: look for ${possessive(p.who)} own address.`,
  ]
}

export function stillGetContact(p: { who: string; message: string }): string[] {
  return [
    `Still the same hurdle: ${p.message} waits for ${possessive(p.who)} own address.`,
    `First the address, then ${p.message}: a phone call to HR is often quickest.`,
    `No change: find out how to reach ${p.who}, by LinkedIn or HR, before anything is sent.`,
    `I'd still ask HR for ${possessive(p.who)} address; nothing should go to a shared inbox.`,
    `The address comes first, whoever can give it to you: HR, or whoever invited you.`,
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

// Names for what is not known

export const todayWord = "the end of today"
export const them = "them"
export const yourRecruiter = "your recruiter"
export const yourInterviewer = "your interviewer"
export const itsDeadline = "the day they set"

// Why, and who says so

/** Which article says what; the first source of a reason that has an entry here is quoted. */
export const sourceSays: Record<string, Record<string, string>> = {
  "thank-you-due": {
    selectek: "Selectek wants a thank-you within 24 hours.",
    onesource: "OneSource Staffing suggests a quick thank-you some hours after the talk.",
    "dos-and-donts": "The Dos and Don'ts article says within an hour if you can, and within 24 hours at the latest.",
    "staffing-resources": "The Staffing Resources blog has the card in the mail the day after.",
    "strategic-move": "The Strategic Move article gives you 24 to 48 hours.",
  },
  "decision-date": {
    selectek: "Selectek's advice is to ask on the business day after the promised date.",
    "dos-and-donts": "The Dos and Don'ts article allows a friendly nudge a few days after the promised date.",
    house: "Giving them a little grace after the promised date is our own default.",
  },
  "no-decision-date": {
    selectek: "With no date promised, Selectek waits one to two weeks.",
    onesource: "With no date promised, OneSource Staffing follows up after about three business days.",
    "staffing-resources": "With no date promised, the Staffing Resources blog waits a week.",
    "strategic-move": "The Strategic Move article leaves a week between your last message and the next.",
    house: "With no date promised, a week or so of patience is our own default.",
  },
  "follow-ups-welcome": {
    onesource: "They told you follow-ups are welcome, so there's no need to wait longer.",
    house: "They told you follow-ups are welcome, so there's no need to wait longer.",
  },
  "follow-up-gap": {
    "staffing-resources": "The Staffing Resources blog asks at most once a week.",
    "strategic-move": "The Strategic Move article leaves a week between two messages.",
    house: "A week between two messages is our own default.",
  },
  "breathing-room": {
    house: "You wrote to them only lately, so our default gives them three business days of quiet.",
    "dos-and-donts": "You wrote to them only lately, and constant chasing is a don't.",
  },
  "quiet-days": {
    house: "Around the holidays offices are half empty, so our default waits for the first working day after.",
  },
  "enough-follow-ups": {
    "dos-and-donts":
      "The Dos and Don'ts article warns against constant chasing and takes silence after a nudge as a no.",
    "strategic-move": "The Strategic Move article counts one polite second message as the end.",
    "staffing-resources": "The Staffing Resources blog keeps it to a few weeks, once a week at most.",
    selectek: "Selectek leaves it at one status mail.",
    house: "More notes than that rarely help; that limit is our own default.",
  },
  "no-follow-up-request": {
    onesource: "OneSource Staffing is clear on this: obey an employer's “please don't follow up”.",
  },
  "via-agency": {
    "staffing-resources": "The Staffing Resources blog says: placed by an agency, talk to your recruiter.",
  },
  "debrief-recruiter": {
    "staffing-resources": "Placed by an agency, you talk to your recruiter, says the Staffing Resources blog.",
    house: "Your recruiter speaks with the employer anyway, so a debrief helps them help you.",
  },
  "recruiter-interval": {
    "staffing-resources": "The Staffing Resources blog has you talk to your recruiter at intervals.",
    house: "Your recruiter is on your side, so a word about once a week is welcome.",
  },
  "offer-deadline": {
    house: "A real deadline may be told whatever the waiting rules say; that's our own default.",
  },
  "needs-reply": {
    house: "An answer they wait for comes before anything else; one business day for it is our own default.",
  },
}

/** How an article is named in a sentence. */
export const cite: Record<string, string> = {
  selectek: "Selectek",
  onesource: "OneSource Staffing",
  "dos-and-donts": "the Dos and Don'ts article",
  "staffing-resources": "the Staffing Resources blog",
  "strategic-move": "the Strategic Move article",
  house: "our own default",
}

export function interviewerAway(p: { who: string; untilDay: string | null }): string {
  return p.untilDay
    ? `${capital(p.who)} is away until ${p.untilDay}, and OneSource Staffing says to wait a vacation out.`
    : "OneSource Staffing says to wait a vacation out."
}

/** Who sees it otherwise, in the engine's words for it. */
export function dissent(who: string, text: string): string {
  return `${capital(who)} says otherwise: ${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

export function route(way: ClientContact): string[] {
  if (way === "copy_recruiter") return ["Put your recruiter in copy.", "Copy your recruiter in."]
  if (way === "through_recruiter")
    return ["Send it to your recruiter, who passes it on.", "It goes through your recruiter."]
  return []
}

// Tips

export const tips = {
  thankYou: [
    "Four sentences do: thanks, one thing you talked about, what you'd bring, and that you want the job.",
    "Name one moment from the talk; that's what makes it yours.",
  ],
  several: [
    "Write to each of them separately, no two notes alike.",
    "Give every note a detail from the talk with that person.",
  ],
  followUp: [
    "Thank them again, name the job and the day you met, ask kindly for news, and sign with phone and email.",
    "Ask what the next steps are rather than whether you got it.",
  ],
  lastFollowUp: ["Keep it short and close the door kindly: no reproach, no counting of mails."],
  call: [
    "Say who you are and when you met, and ask whether there's any news; if it goes to voicemail, leave one message only.",
  ],
  debrief: ["Say how it went, whether you want the job, and any doubt you noticed."],
  checkIn: ["One question is enough: is there any news, and can you help with anything?"],
  writeAhead: ["You can write it now and keep it in your drafts until then."],
  keepSearching: ["Meanwhile keep applying elsewhere.", "Until then, keep your other applications going."],
}

// The last sentence, where nothing is asked

export const next: Record<
  "wait" | "send" | "get_contact" | "do_not_contact" | "reply" | "move_on" | "prepare" | "ask",
  readonly string[]
> = {
  wait: [
    "Tell me the moment you hear something.",
    "Keep applying elsewhere, and tell me if anything changes.",
    "If they write before then, tell me what they said.",
    "Use the time for other applications; I'm here if anything moves.",
    "Tell me if they get in touch first.",
  ],
  send: [
    "Tell me once it's sent and I'll say what comes next.",
    "Come back when it's gone and we'll plan the next step.",
    "Once it's out, tell me the day.",
    "Send it, then tell me and I'll work out the rest.",
    "Tell me when it's done.",
  ],
  get_contact: [
    "Tell me the address once you have it, and I'll say whether it's a proper one.",
    "Come back with the address and we'll go from there.",
    "Tell me what HR says.",
    "Once you have it, tell me and we'll take the next step.",
    "Tell me if you get stuck finding it.",
  ],
  do_not_contact: [
    "Keep applying elsewhere, and tell me if they write to you.",
    "Put the energy into other applications for now.",
    "Tell me if you hear from them.",
    "Keep your search going; that part is in your hands.",
    "If they do get in touch, tell me what they said.",
  ],
  reply: [
    "Tell me once you've answered.",
    "Come back when your answer is out and I'll say what follows.",
    "Once it's sent, tell me the day.",
    "Tell me what you answered, and we'll plan from there.",
    "Send it, then tell me.",
  ],
  move_on: [
    "Put your energy into the next application; I'm here for the next interview.",
    "Keep going with the others, and come back when the next interview is set.",
    "Take a breath, then on to the next one.",
    "Keep applying; tell me when the next interview comes.",
    "Tell me when you have another interview and we'll start fresh.",
  ],
  prepare: [
    "Come back right after it, while it's fresh, and I'll tell you what to send.",
    "Tell me how it went, and I'll give you the day for your thank-you.",
    "Afterwards, tell me whom you met and what they promised.",
    "Come back once you're out of the door.",
    "Tell me if the date moves.",
  ],
  ask: [
    "Tell me the day of your interview, and I'll give you a date to act on.",
    "Once I know the interview's day, I can give you one of your own.",
    "Tell me when the interview was, even roughly.",
    "Give me the interview's date and we can start.",
    "Tell me which day you met them, and I'll work out the rest.",
  ],
}

// The advice in half a sentence, behind an answer about something else

export const inShort = {
  waitToSend: (p: { message: string; onAndFrom: string; until: string }) => [
    `In your case, ${p.message} can go ${p.onAndFrom}.`,
    `For you that means not before ${p.until}.`,
    `${capital(p.message)}, then, can go ${p.onAndFrom}.`,
  ],
  waitForThem: (p: { day: string }) => [
    `In your case there's nothing more to send; give them until ${p.day}.`,
    `For you that means waiting until ${p.day}, with no further message.`,
  ],
  send: (p: { deed: string; by: string }) => [
    `In your case: ${p.deed} by ${p.by}.`,
    `For you that means: ${p.deed} by ${p.by}.`,
    `As things stand, ${p.deed} by ${p.by}.`,
  ],
  sendLate: (p: { deed: string }) => [
    `In your case: ${p.deed} today, a little late but still welcome.`,
    `For you that means: ${p.deed} today.`,
  ],
  getContact: (p: { who: string; message: string }) => [
    `In your case the address comes first: ${p.message} needs ${possessive(p.who)} own.`,
    `For you that means finding ${possessive(p.who)} own address first.`,
  ],
  doNotContact: () => [
    "In your case they asked for no messages, so nothing is to be sent.",
    "For you that means leaving the next word to them, as they asked.",
  ],
  reply: (p: { who: string; by: string }) => [
    `In your case an answer to ${p.who} comes first, by ${p.by}.`,
    `Before anything else, ${p.who === "them" ? "they are" : `${p.who} is`} waiting for your answer, by ${p.by}.`,
  ],
  replyLate: (p: { who: string }) => [
    `In your case an answer to ${p.who} comes first, today.`,
    "Before anything else, send the answer they're waiting for, today.",
  ],
  gracefulReply: () => [
    "In your case one gracious answer to their no is all that's left to send.",
    "For you that means one kind reply to their no, and nothing more.",
  ],
  moveOn: () => [
    "In your case nothing more is to be sent; it's time to look ahead.",
    "For you that means moving on from this one.",
  ],
}

function onBrief(brief: string): string {
  return /^(today|tomorrow)$/.test(brief) ? brief : `on ${brief}`
}

function possessive(who: string): string {
  return who.endsWith("s") && who.includes(" ") && who.startsWith("all ") ? "each person's" : `${who}'s`
}
