/**
 * What the launcher and the panel say. Plain exports, so that a bundle carries only what it uses.
 * @module
 */

// The launcher, on the host's page.
export const launcherLabel = "After your interview"
export const coachTitle = "Interview follow-up coach"
export const loadingCoach = "Opening the coach …"
export const coachUnreachable = "The coach can't be shown on this page."
export const openInTab = "Open it in a new tab"
export const close = "Close"

// The head of the panel and its menu.
export const menu = "Menu"
export const checkDraft = "Check a draft"
export const menuExport = "Download what is kept"
export const menuContact = "Talk to a person"
export const menuJobs = "See open jobs"
export const menuErase = "Erase everything"
export const eraseQuestion = "Erase this chat and everything kept about it? This can't be undone."
export const eraseYes = "Yes, erase it"
export const eraseNo = "Keep it"
export const erased = "Everything is erased. This is a new, empty chat."
export const chatGone = "Your earlier chat is gone: it was erased or its time was up. This is a new one."

// The first moment.
export const hello = (agency: string) => `I'm an automated coach, not a person. I work for ${agency}.`
export const helloUnnamed = "I'm an automated coach, not a person."
export const promise =
  "Tell me about your interview, and I'll work out when to say thank you, when to follow up and when to let go."
export const privacy = "Your chat is kept only once you send something. You can erase it any time in the menu."
export const privacyShort = "Automated coach. Erase it all in the menu."
export const suggestions = [
  "When should I follow up?",
  "Is it too late for a thank-you?",
  "They asked me not to follow up.",
]
export const suggestionsTitle = "Or ask right away"

// The composer.
export const composerLabel = "Your message"
export const composerHint = "Tell me how it went"
export const send = "Send"
export const stop = "Stop the answer"
export const thinking = "The coach is working it out"
export const you = "You"
export const coach = "Coach"
export const talk = "Chat"
export const conversation = "Conversation"
export const interrupted = "This answer was cut off."

// When something goes wrong. Nothing typed is lost.
export const retry = "Try again"
export const dismiss = "Dismiss"
export const offline = "You're offline. Your message is still here."
export const unreachable = "The coach can't be reached right now. Your message is still here."
export const tooMany = (seconds: number | undefined) =>
  seconds === undefined
    ? "That was a lot at once. Give it a moment, then try again."
    : `That was a lot at once. Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`
export const serverTrouble = "Something went wrong on our side. Your message is still here."
export const otherTab = "The coach is still answering you in another tab. Let it finish, then try again."
export const tooLong = "That is more than I can take at once. Please shorten it a little."
export const notUnderstood = "The coach couldn't take that message. Your words are back in the box."
export const unknownAgency = "This coach isn't set up for this site yet."
export const loadFailed = "Your chat couldn't be loaded."
export const actionFailed = "That didn't work. Please try again."
export const changedElsewhere =
  "This changed in the meantime, so I've loaded it again. Please check and save once more."

// The advice card.
export const someone = {
  interviewer: "your interviewer",
  hr: "the HR contact",
  recruiter: "your recruiter",
} as const
export const theEmployer = "the employer"
export const and = (names: string[]) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`

export const headlines = {
  ask: "One thing first",
  prepare: "Get ready for your interview",
  get_contact: "Find a direct contact first",
  do_not_contact: "Leave it with them",
  move_on: "Time to move on",
  move_on_reply: "Answer kindly, then move on",
  reply: (who: string) => `Answer ${who}`,
  waitPlain: "Nothing to send now",
  wait: {
    thank_you: "Your thank-you can wait a little",
    follow_up: "Wait before you follow up",
    recruiter_check_in: "Wait before you check in",
    contact_request: "Wait before you ask",
    reply: "Wait before you answer",
    notice: "Wait before you tell them",
  },
  send: {
    thank_you: (who: string) => `Thank ${who}`,
    follow_up: (who: string) => `Follow up with ${who}`,
    recruiter_check_in: (who: string) => `Check in with ${who}`,
    contact_request: (who: string) => `Ask ${who} for a contact`,
    reply: (who: string) => `Answer ${who}`,
    notice: (who: string) => `Tell ${who} about your deadline`,
  },
  again: (who: string) => `Follow up with ${who} once more`,
} as const

/** What stands over the big date. */
export const moments = {
  by: "Send it by",
  replyBy: "Answer by",
  findBy: "Find it by",
  late: "The best day left is",
  from: "Not before",
  interview: "Your interview",
  until: "Let it rest until then",
} as const
export const lateNote = "A little late, and still worth it."
/** Over what the coach said before a fact was put right by hand. */
export const outdated = "Said before you changed a fact. The card has what holds now."
export const inZone = (time: string, zone: string) => `${time} in ${zone}`
export const today = "today"
export const toWhom = "To"
export const how = "by"
export const channels = { email: "email", phone: "phone", mail: "post" } as const
export const or = (names: string[]) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`
export const routes = {
  direct: "",
  copy_recruiter: "with your recruiter in copy",
  through_recruiter: "through your recruiter, who passes it on",
} as const
export const copyAddress = (address: string) => `Copy ${address}`
export const copied = "Copied"
export const why = "Why"
/** What a tap tells, once it is done. */
export const done = {
  thank_you: "I've sent it",
  follow_up: "I've sent it",
  recruiter_check_in: "I've done it",
  contact_request: "I've sent it",
  reply: "I've answered",
  notice: "I've told them",
} as const
export const haveAddress = "I have an address"
export const checklist = "Worth doing there"
export const someoneElseSays = "Someone else says"
export const sourcesTitle = "From"
export const addToCalendar = "Calendar"
export const allDates = "All dates"
/** Under the marks of the timeline. */
export const stops = {
  thank_you_by: "thank you",
  follow_up_opens: "follow up",
  second_follow_up_opens: "once more",
  move_on: "move on",
} as const

// Facts.
export const factsTitle = "What I go by"
export const youSaid = "You said"
export const byHand = "You set this yourself."
export const assumed = "Worked out from what you told me."
export const unsure = "Is this right?"
export const save = "Save"
export const remove = "Remove this"
export const cancel = "Cancel"
export const saved = "Saved. The advice is up to date."
export const dateLabel = "Day"
export const timeLabel = "Time, if it matters"
export const facts = {
  interview: "Interview",
  interviewer: "Interviewer",
  hr: "HR contact",
  recruiter: "Recruiter",
  email: (who: string) => `${who}'s email`,
  phone: (who: string) => `${who}'s phone`,
  contact: (who: string) => `Reaching ${who}`,
  away: (who: string) => `${who} is away`,
  company: "Company",
  role: "Job",
  agency: "Placed by",
  policy: "Follow-ups",
  decision: "They decide by",
  nothingSent: "Sent so far",
  otherOffer: "Other offer, answer by",
  employerZone: "Their time zone",
  region: "Their holidays",
  answered: "You answered",
  unnamed: "not named yet",
  noDay: "day not told",
} as const
export const sent = {
  thank_you: "Thank-you sent",
  follow_up: "Follow-up sent",
  recruiter_check_in: "Recruiter asked",
  contact_request: "Contact asked for",
  reply: "Answer sent",
  notice: "Notice sent",
} as const
export const replies = {
  holding: "They wrote",
  needs_reply: "They want an answer",
  rejection: "They said no",
} as const
export const nothing = "nothing yet"
export const policies = { welcome: "welcome", declined: "not wanted" } as const
export const placements = { yes: "a staffing agency", no: "no agency" } as const
export const contacts = {
  direct: "direct contact",
  generic: "shared inbox or form only",
  none: "no contact details",
} as const

// The cards that ask, with one tap to answer.
export const skip = "Skip"
export const otherDay = "Other day"
export const ready = "Done"
export const questions = {
  draft: "For your draft",
  missed: "Did I miss this? Tap what is right.",
  interview: "When was your interview?",
  ahead: "When will it be?",
  past: "Which day was it?",
  messages: "Have you sent a thank-you?",
  sentOn: {
    thank_you: "Which day did you send the thank-you?",
    follow_up: "Which day did you follow up?",
    recruiter_check_in: "Which day did you talk to your recruiter?",
    contact_request: "Which day did you ask for the address?",
    reply: "Which day did you answer them?",
    notice: "Which day did you tell them?",
  },
  sentWhen: "When did you send it?",
  decision: "Did they say when they decide?",
  decisionDay: "By which day?",
  contact: "Can you reach them directly?",
  email: "What's the address?",
  person: "Who interviewed you?",
  policy: "What did they say about follow-ups?",
  agency: "Did a staffing agency place you?",
  answered: "Have you answered them?",
  answeredWhen: "When did you answer?",
} as const
export const answers = {
  today: "Today",
  yesterday: "Yesterday",
  anotherDay: "Another day",
  ahead: "It's still ahead",
  yes: "Yes",
  notYet: "Not yet",
  namedDay: "Yes, a day",
  noDay: "No date",
  haveEmail: "I have an address",
  sharedInbox: "Only a shared inbox or form",
  noContact: "No contact details",
  noFollowUps: "Asked for none",
  followUpsWelcome: "They're welcome",
  viaAgency: "Yes",
  noAgency: "No",
} as const
export const emailPlaceholder = "name@company.com"
export const namePlaceholder = "Their name"
export const emailLabel = "Email address"
export const nameLabel = "Name"
