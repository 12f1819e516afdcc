/**
 * What the coach won't do, and what to do instead: `text` for the notice, `say` for the conversation.
 * @module
 */
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
