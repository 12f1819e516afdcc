/**
 * What the draft editor and the card that opens it say. Loaded with the editor, not with the panel.
 * @module
 */
import type { Form, Level } from "../../wire/review.ts"
import type { MessageKind } from "../../wire/situation.ts"

const things = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

export const title = "Your message"
export const back = "Back to the chat"
export const copy = "Copy"
export const copied = "Copied"
export const copyBody = "Copy the message"
export const copySubject = "Copy the subject"
export const copyFailed = "Your browser doesn't let me copy. The text is selected: copy it by hand."

// The fields.
export const kindLabel = "What it is"
export const kinds: Record<MessageKind, string> = {
  thank_you: "Thank-you",
  follow_up: "Follow-up",
  recruiter_check_in: "Recruiter check-in",
  contact_request: "Request for a contact",
  reply: "Reply",
  notice: "Notice",
}
export const kindRead = "What it is, as I read it"
export const recognise = "Read it from the text"
export const toLabel = "Who reads it"
export const nobody = "Not chosen"
export const unnamed = { interviewer: "Your interviewer", hr: "The HR contact", recruiter: "Your recruiter" } as const
export const emailLabel = "Their address"
export const emailHint = "name@company.com"
export const subjectLabel = "Subject"
export const bodyLabel = "Message"
export const bodyHint = "Write or paste your message. I read along while you type, and nothing is kept."
export const keys = "F8 takes you to the next finding, Shift+F8 back, Alt+Enter puts in what it suggests."

// The meter.
export const words = (count: number) => things(count, "word")
export const liked = (fewest: number, most: number) =>
  fewest ? `best are ${fewest} to ${most}` : `best are up to ${most}`
export const goodLength = "a good length"
export const meterLabel = "Length"

// What was found.
export const findingsTitle = "What to look at"
export const levels: Record<Level, string> = { error: "Must change", warning: "Better change", hint: "Matter of taste" }
export const toMend = (count: number) => `${things(count, "thing")} to mend`
export const toMendShort = (count: number) => `${count} to mend`
export const ofTaste = (count: number) => `${count} of taste`
export const both = (mend: string, taste: string) => `${mend}, ${taste}`
export const allMended = "Nothing to mend"
export const checking = "Reading …"
export const nothingYet = "Nothing to say yet."
export const next = "Next finding"
export const previous = "Previous finding"
export const put = (text: string) => (text ? `Make it “${text}”` : "Take it out")
export const putAt = (text: string) => `Put in “${text}”`
export const putKey = (text: string) => `Alt+Enter: ${text ? `make it “${text}”` : "take it out"}.`
export const place = (nth: number, of: number) => `${nth} of ${of}.`
export const changed = (before: string, after: string) =>
  !before ? `Put in “${after}”.` : after ? `“${before}” is now “${after}”.` : `Took out “${before}”.`
export const undo = "Undo"
export const undone = "It's back as it was."
export const ignore = "Leave it"
export const whyIgnore = "Why leave it?"
export const reasons = {
  true: "It's true",
  knows: "They know me",
  style: "It's my style",
  right: "It's no mistake",
} as const
export const ignored = (count: number) =>
  `${things(count, "thing")} left as it is`.replace(/^(?!1 )(.*) it is$/, "$1 they are")
export const takeBack = "Look at it again"
export const from = "From"
export const alone = "I can't check spelling and timing right now. I'll try again."

// When there is nothing to mend.
export const ready = "Ready to send"
export const readySays: Record<MessageKind, string> = {
  thank_you: "It thanks them, it is about your talk, and it says you want the job. Nicely done.",
  follow_up: "Short, friendly and easy to answer. Nicely done.",
  recruiter_check_in: "Short, friendly and easy to answer. Nicely done.",
  contact_request: "Polite and easy to answer. Nicely done.",
  reply: "It says what they need to know. Nicely done.",
  notice: "Clear and courteous. Nicely done.",
}
export const readyOtherwise = "Nothing else stands in its way."
export const announceReady = "Ready to send. Nothing left to mend."

// The card in the chat.
export const cardReady = "This can go as it is"
export const cardMend = (count: number) => `${things(count, "thing")} to mend before it goes`
export const open = "Open in the editor"

// The card of a draft that the coach wrote.
const forms = { email: "", card: " card", call: ": what to say", voicemail: ": what to say" } as const
export const draftTitle = (kind: MessageKind, form: Form, reader: string | undefined) =>
  `${kinds[kind]}${forms[form]}${reader ? ` for ${reader}` : ""}`
export const edit = "Edit"
export const mail = "Mail"
export const hold = "Save the day to your calendar"
export const closedUntil = (moment: string) => `It may go from ${moment} on.`
export const closedAddress = "It needs a direct address of theirs before it can go."
export const closedFindings = (count: number) => `${things(count, "thing")} to mend first; the editor shows where.`
export const changes = ["Shorter", "Warmer", "More formal", "Another version"] as const
export const sent = "I sent it"
const sentNames: Record<MessageKind, string> = {
  thank_you: "the thank-you",
  follow_up: "the follow-up",
  recruiter_check_in: "the check-in to my recruiter",
  contact_request: "the request for the address",
  reply: "the reply",
  notice: "the notice",
}
export const sentIt = (kind: MessageKind, reader: string | undefined) =>
  `I sent ${sentNames[kind]}${reader && kind !== "recruiter_check_in" ? ` to ${reader}` : ""} just now.`
export const copyFailedShort = "Your browser doesn't let me copy. Open the editor and copy it by hand."
