/**
 * The last sentence of an answer that asks nothing.
 * @module
 */
export const next: Record<
  "wait" | "send" | "talk" | "get_contact" | "do_not_contact" | "reply" | "move_on" | "prepare" | "ask",
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
  talk: [
    "Tell me how it went, and I'll say what comes next.",
    "Come back after the call and we'll plan the next step.",
    "Once you've spoken, tell me the day and what they said.",
    "Give it a quiet moment, then tell me what came of it.",
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
