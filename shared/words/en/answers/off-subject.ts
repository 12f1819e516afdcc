/**
 * Other subjects, anger, worry, danger: one kind way back.
 * @module
 */
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

/** The anger is at the coach, after an answer of its own. */
export const ownMiss: readonly string[] = [
  "Then I've missed what you need, and I'm sorry; that's frustrating.",
  "Fair enough: that answer didn't help you. I'm sorry.",
  "I'm sorry, I didn't get that right.",
  "You're right to say so; I've been no use there.",
]

export const whatWasMissed: readonly string[] = [
  "Tell me in a sentence what I got wrong or left out, and I'll take it from there.",
  "What did I miss? Tell me the one thing that's wrong, a day perhaps, and I'll work it out anew.",
  "Tell me which part is wrong, or put your question once more, and I'll answer just that.",
  "Give me the question in other words, or tell me the fact I have wrong.",
]

/** Anger that is meant for an employer. */
export const angryAtThem: readonly string[] = [
  "That would make anybody angry, and I'm sorry they leave you waiting like this.",
  "I can hear how annoyed you are, and I don't blame you.",
  "You've every reason to be cross; silence is hard to take.",
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
