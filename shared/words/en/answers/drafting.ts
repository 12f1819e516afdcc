/**
 * "Help me write it": what is asked first, and what is said of the draft on the card.
 * @module
 */
import type { Form } from "../../../wire/review.ts"
import type { MessageKind } from "../../../wire/situation.ts"

const NAMES: Record<MessageKind, string> = {
  thank_you: "thank-you",
  follow_up: "follow-up",
  recruiter_check_in: "note to your recruiter",
  contact_request: "note to HR",
  reply: "answer",
  notice: "note",
}

const named = (kind: MessageKind, form: Form): string =>
  form === "call"
    ? "call script"
    : form === "voicemail"
      ? "voicemail"
      : form === "card"
        ? "thank-you card"
        : NAMES[kind]

export function draftGladly({ kind, form }: { kind: MessageKind; form: Form }): string[] {
  const name = named(kind, form)
  return [`Gladly, let's write your ${name}.`, `Happy to write the ${name} with you.`, `A ${name} it is.`]
}

export const draftQuestions = {
  topic: [
    "What did you talk about that a form letter couldn't know? A few words are enough, or skip it.",
    "Give me one thing from the talk, as it comes to mind; I'll set it right. You can skip this.",
  ],
  value: [
    "What would you bring that they need? Type it as it comes, or skip it.",
    "And what are you good at that fits this job? A few words do; you may skip it.",
  ],
  answer: [
    "What is your answer to them? A few words are enough.",
    "What should it say to them? Type it as it comes; I'll put it properly.",
  ],
  name: [
    "Which name goes under it? Add a phone number or an email if you like.",
    "How do you sign? Your name, and a phone or email if it may go along.",
  ],
} as const

export function draftShown({ kind, count }: { kind: MessageKind; count: number }): string[] {
  if (count > 1)
    return [
      `Here are ${count} notes, one for each of them and no two alike.`,
      `There they are: ${count} notes, each in its own words.`,
    ]
  return [`Here is your ${NAMES[kind]}, in your words.`, `There it is: your ${NAMES[kind]}.`]
}

export const draftChanged: readonly string[] = [
  "Changed; here is the new version.",
  "Here it is with that change.",
  "Done, have a look.",
]

/** Said of a change that was asked for, beside it or instead of it. */
export const draftRemarks = {
  "tone-warm": ["Warm it will be.", "I'll make it warm."],
  "tone-plain": ["Plain and simple it will be.", "I'll keep it plain."],
  "tone-formal": ["Formal it will be.", "I'll write it formally."],
  signed: ["Your name goes under it.", "That is how it will be signed."],
  noted: ["Noted for your draft.", "I'll see to that in the draft."],
  brief: ["I'll keep it short.", "Short it will be."],
  "as-it-is": [
    "It was written that way already, so here it is in other words.",
    "That is its tone already; I've put it in other words.",
  ],
  shortest: [
    "It's as short as it gets without losing what makes it yours. Say “leave out …” for a part that should go, or cut it on the card.",
    "Any shorter, and it would say nothing of you. Name a part to leave out, or trim it on the card.",
  ],
  longer: [
    "To say more it needs something of yours: “add that …” and I'll put it in.",
    "I invent nothing, so give me one more thing to say with “add that …”.",
  ],
  funny: [
    "I'd rather not: a joke on paper is easily taken wrong, so the note stays as it is. A light word of your own can go in on the card.",
    "Jokes from me would sound like nobody. It stays as it is; a line that made you both laugh can go in with “add that …”.",
  ],
  language: [
    "I write in English only, so the note stays as it is; you can put your own words in on the card.",
    "English is all I write. Your own translation can go in on the card.",
  ],
  sent: [
    "That one is out already, so I leave it as it went.",
    "It's sent, and one of its kind is enough, so I leave it as it is.",
  ],
  generic: [
    "A note that fits everybody is soon forgotten, so I write this one for the person you met. Skip what you don't want to answer.",
    "I write it for one person, which is what makes it work. You can skip the questions and use its frame again.",
  ],
  "not-found": [
    "I don't find that in the note, so it stays as it is. Use words that stand in it, or change it by hand: “Edit” on the card.",
    "Nothing in the note says that, so I changed nothing. Quote the words you mean, or edit it on the card.",
  ],
  "nothing-to-undo": [
    "There is no change left to take back. You can edit the note by hand on the card.",
    "I've nothing to take back here; tell me what to leave out, or edit it on the card.",
  ],
  undone: ["Taken back; here it is as it was.", "Undone: this is how it was before."],
  unchanged: [
    "That changes nothing in the note, so it stays as it is. For a finer touch, edit it by hand on the card.",
    "The note comes out the same with that. Tell me which words you mean, or edit it on the card.",
  ],
}

export const draftNext: readonly string[] = [
  "Say “shorter”, “warmer”, “add that …” or “leave out …”, and I'll change it.",
  "You can edit it on the card, or tell me what to change.",
  "Tell me what to add, drop or soften, or change it on the card yourself.",
]

export const draftNeedsTopic: readonly string[] = [
  "It still lacks one thing from the talk; “add that we talked about …” makes it yours.",
  "One concrete moment from the talk would make it stronger; tell me one and I'll put it in.",
]

export const draftNeedsName: readonly string[] = [
  "Your name is still missing at its end.",
  "Put your name under it before it goes.",
]

export const draftNeedsAddress: readonly string[] = [
  "Before it can go, you need a direct address for them.",
  "It waits for their own address; a shared inbox won't do.",
]

export function draftHold({ until }: { until: string }): string[] {
  return [`Hold it until ${until}.`, `It's ready, and it may go from ${until} on.`, `Keep it safe until ${until}.`]
}

export function draftForbidden({ kind }: { kind: MessageKind }): string[] {
  return [
    `I won't write that ${NAMES[kind]}, as it could only hurt you.`,
    `Better no ${NAMES[kind]} now; let me say why.`,
  ]
}

export function draftLeftOut({ issue }: { issue: string }): string[] {
  return [`I left one of your points out, because it ${issue}.`, `One point I kept out: it ${issue}.`]
}

/** Behind "because it". */
export const draftFaults: Record<string, string> = {
  desperation: "would sound like pleading",
  negativity: "would read as running somebody down",
  pressure: "would put pressure on them",
  impatience: "would sound impatient",
  "pay-talk": "is about pay, which comes with an offer",
  "resume-rehash": "repeats the résumé they have",
  casual: "is too casual for a letter",
  shouting: "would look like shouting",
  gift: "speaks of a present",
  "decision-demand": "would press for the decision",
}
