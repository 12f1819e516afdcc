/**
 * What a chat brings beside timing: preparing, drafts, a human, erasing, small talk, anger, worry, and what the coach won't do.
 * @module
 */

// Before the interview

export function prepare(p: { day: string; who: string }): string[] {
  const when = p.day ? ` ${p.day}` : ""
  const whom = p.who ? ` with ${p.who}` : ""
  return [
    `For the interview${whom}${when}, four things to bring home. Ask at the start whether you may take notes. Near the end, ask what the next steps are and by which day they'll decide, and how they feel about follow-ups. And note everyone's name and direct email address.`,
    `Four small things make everything after the interview${whom}${when} easier: permission to take notes, the next steps and the decision date, how they like to be followed up, and each person's name with an email of their own.`,
    `Before you leave the interview${whom}${when}, know four things: what happens next and by when, whether a follow-up is welcome, whom you met, and how to reach them directly. Ask first if you may take notes.`,
  ]
}

export const stillPrepare: readonly string[] = [
  "The plan for it stays: notes if they allow it, next steps and decision date, their view on follow-ups, names with direct addresses.",
  "The same four things count: may I take notes, what's next and by when, are follow-ups welcome, how do I reach you.",
  "Nothing else to send before it; just collect next steps, the date, their wish about follow-ups, and contacts.",
  "Keep the four questions in mind: notes, next steps with a date, follow-ups, contacts.",
  "Before it, nothing needs sending. Think of the four: notes, next steps, follow-ups, names and addresses.",
]

export const prepareSources: readonly string[] = ["That's from the Dos and Don'ts article and OneSource Staffing."]

export const nervous: readonly string[] = [
  "Being nervous is fine; it means you care.",
  "A few nerves are normal, and they usually settle after the first minutes.",
]

// Nothing to go by yet

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

// Drafts: not in this version

export const draftLater: readonly string[] = [
  "I can't write notes for you yet; that comes in a later version.",
  "Writing the text is something I'm still to learn, I'm afraid.",
  "Drafting isn't part of what I can do so far.",
]

export const reviewLater: readonly string[] = [
  "I can't check drafts yet; that comes in a later version.",
  "Reading over your text is something I'm still to learn, I'm afraid.",
  "Checking a draft isn't part of what I can do so far.",
]

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

// A human

export function handoffLink(p: { agency: string; contact: string }): string[] {
  return [
    `I can't pass this on by myself yet, but the people at ${p.agency} can be reached here: ${p.contact}. Tell them about your interview as you told me.`,
    `For a person, please turn to ${p.agency} directly: ${p.contact}. I can't hand a chat over yet.`,
    `You'll find a human at ${p.agency} here: ${p.contact}. Nothing from this chat goes along, so tell them the main points yourself.`,
  ]
}

export function handoffNoLink(p: { agency: string }): string[] {
  return [
    `That's something for a person, and I can't pass it on by myself yet. Your recruiter or the contact page of ${p.agency} is the way; tell them in your own words.`,
    `I can't connect you with anyone at ${p.agency} yet. Please call or email your recruiter there, or use the contact details on their site.`,
    `A human at ${p.agency} is the right one for that. I have no address of theirs, so look on their site, and tell them what you'd like to discuss.`,
  ]
}

// Erasing

export const eraseAsk: readonly string[] = [
  "I can erase this whole chat, with everything you've told me, for good. Shall I do that, yes or no?",
  "That would delete every message and every fact here, and it can't be undone. Do you want me to go ahead?",
  "To be sure: erase everything in this chat, for good?",
]

export const eraseNow: readonly string[] = [
  "Done: everything in this chat is being erased. If you ever need a hand again, just start a new one.",
  "It's all being erased now. You can start a fresh chat whenever you like.",
]

export const eraseKept: readonly string[] = [
  "All right, I've kept everything. Tell me how you'd like to go on.",
  "Nothing is erased; it's all still here. Tell me what you need next.",
  "Then it all stays as it was. Tell me where we go on.",
]

/** Something else came instead of a yes or a no. */
export const eraseNotAnswered: readonly string[] = [
  "I haven't erased anything.",
  "Nothing has been erased, by the way.",
  "Everything is still here, since you didn't say yes.",
]

// Small talk

export function hello(p: { agency: string }): string[] {
  return [
    `Hello, I'm the automated after-interview coach of ${p.agency}. Tell me about your interview and I'll work out what to do next, and on which day.`,
    "Hello again. I can tell you when to thank, when to ask for news and when to wait.",
    "Hi. We can go straight on where we were.",
    "Good to see you back.",
  ]
}

export const welcome: readonly string[] = [
  "You're welcome.",
  "Gladly.",
  "Happy to help.",
  "Any time.",
  "Glad that helps.",
]

export const goodbye: readonly string[] = [
  "Take care. I'm here when you need me.",
  "All the best to you.",
  "Until next time.",
]

export const fine: readonly string[] = ["Good.", "All right.", "Good, then that's settled.", "Fine.", "Very well."]

/** The job is theirs. */
export const hired: readonly string[] = [
  "That's wonderful news, and well earned.",
  "How lovely to hear.",
  "I'm glad for you.",
]

export const hiredNext: readonly string[] = [
  "Once it's signed, tell the others you applied to, kindly, that you've found something.",
  "When it's signed, a short, friendly note to your other applications is fair.",
  "Once the ink is dry, tell your other applications, and enjoy it.",
]

// Off the subject

export const offTopic: readonly string[] = [
  "That's outside what I know: I only help with what comes after an interview.",
  "I'm afraid I can't help with that one; interviews and what follows them are my whole field.",
  "I'd be guessing there. What I do know is thank-yous, follow-ups and when to wait.",
  "That isn't something I can answer. Following up after an interview is.",
  "Not my subject, sorry. The time after an interview is.",
]

export const unclear: readonly string[] = [
  "I'm not sure I understood that.",
  "I didn't quite catch what you mean.",
  "That went past me, sorry.",
  "I couldn't make that out.",
]

export const hostile: readonly string[] = [
  "I can hear that this is frustrating, and waiting is hard.",
  "Fair enough, I won't take it amiss; I'd still like to be of use.",
  "I'm sorry this isn't what you hoped for.",
  "I understand you're annoyed. Let's see what can be done.",
  "No offence taken.",
]

export const distressed: readonly string[] = [
  "I'm sorry, that sounds really hard. Waiting for an answer wears anybody down, and it says nothing about your worth.",
  "That's a lot to carry, and I'm sorry. One employer's silence isn't a verdict on you.",
  "I'm sorry you're going through this. Please be kind to yourself; one step at a time is enough.",
]

/** Two applications in one chat. */
export const oneAtATime: readonly string[] = [
  "This chat keeps to one application, so please start a new chat for the other.",
  "One application a chat, please; the other deserves a chat of its own.",
]

/** One line, where facts came along. */
export const distressedInBrief: readonly string[] = [
  "I'm sorry it's such a strain.",
  "That's hard, and I'm sorry.",
  "Waiting like this wears anybody down.",
]

export const danger: readonly string[] = [
  "I'm really sorry you're in such pain. I'm a computer program, so please talk to a person now: in the US call or text 988, in the UK and Ireland call Samaritans on 116 123, elsewhere your local emergency number. The job can wait. Please reach out to somebody you trust today.",
  "Please don't stay alone with this. You can call or text 988 in the US, or call 116 123 in the UK and Ireland, at any hour; elsewhere the emergency number. Is there someone near you whom you could tell right now?",
  "I'm worried about you, and I'm only a program. Please call somebody now: 988 in the US, 116 123 in the UK and Ireland, or your emergency services. Nothing about an interview matters more.",
]

// What it won't do, and what to do instead

export const refusals = {
  "not-welcome": {
    text: "They asked not to be contacted, so I won't help to send something all the same. Answer if they write; your own recruiter, if you have one, may ask for you.",
    say: [
      "I won't help with that one, because they asked for no messages and it would count against you.",
      "I understand the urge. Still, they asked for quiet, and writing anyway would hurt you.",
      "Not this, please: writing against their wish does more harm than silence.",
    ],
  },
  closed: {
    text: "They've said no, so I won't help to press them. One gracious answer is the best you can leave behind.",
    say: [
      "I won't help to argue with a no; it never reopens the door, and it can close others.",
      "I know it hurts. Pressing them now would only cost you their good opinion.",
      "Their decision is made, and pushing against it isn't something I'll help with.",
    ],
  },
  "one-too-many": {
    text: "Another note would be one too many, so I won't help to send it. Leave it with them and put the time into other applications.",
    say: [
      "I won't help with one more note, because it would be one too many and could cost you goodwill.",
      "I know waiting is hard. Another message now would do harm, so I'd rather not help with it.",
      "No further message, please: you've asked, and they know you're interested.",
    ],
  },
  "too-soon": {
    text: "It's too early to send that, so I won't help to send it now. You may have it written and ready for its day.",
    say: [
      "I won't help to send it early, because it would look like chasing. You may write it now and keep it in your drafts.",
      "I understand you'd like it over with. Sent too soon, it does less for you; have it ready instead.",
      "Not ahead of its day, please. Writing it now and sending it then is fine.",
    ],
  },
  "rules-stand": {
    text: "The rules behind my advice don't change on request. I can tell you what they say for you.",
    say: [
      "My advice follows fixed rules, and I can't set them aside or repeat something against them.",
      "I keep to my rules, whoever asks; they're there for your good.",
      "That I can't do. What I can do is apply the same rules to your interview.",
    ],
  },
  "private-contact": {
    text: "I don't give out or look up anyone's private details. HR can tell you how to reach a person properly.",
    say: [
      "I have no private numbers or addresses, and I wouldn't pass them on. HR can tell you how that person likes to be reached.",
      "Private details aren't something I can get or give. Asking HR for a work address is the proper way.",
    ],
  },
  honesty: {
    text: "I don't help to say something untrue. A true and polite line works better.",
    say: [
      "I won't help with something untrue; if it came out, it would cost you the job.",
      "Please keep it true. An invented offer or excuse falls back on you.",
    ],
  },
  "no-legal-advice": {
    text: "I can't give legal advice. A lawyer, a union or an advice centre can.",
    say: [
      "I can't give legal advice. A lawyer, a union or a free advice centre is the right address for that.",
      "That's a legal question, and I'd be the wrong one to trust with it; an advice centre or a lawyer can help.",
    ],
  },
} satisfies Record<string, { text: string; say: readonly string[] }>

export type RefusalRule = keyof typeof refusals
