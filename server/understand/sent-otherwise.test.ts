import { table } from "./table.testing.ts"

table([
  {
    text: "Met Julie on Thursday. Email from me went yesterday to Julie with thank you.",
    sets: { "messages[0].kind": "thank_you", "messages[0].at": "2026-11-23", "messages[0].channel": "email" },
  },
  {
    text: "Interviewed Thursday. A card went into the mailbox Saturday to Mrs. Abernathy.",
    sets: { "messages[0].kind": "thank_you", "messages[0].at": "2026-11-21", "messages[0].channel": "mail" },
  },
  {
    text: "Interviewed Thursday with Kay. Into her inbox went my thanks, last night.",
    sets: { "messages[0].kind": "thank_you", "messages[0].at": "2026-11-23" },
  },
  {
    text: "Interviewed Thursday. Reception got an email from me Friday begging for his address.",
    sets: { "messages[0].kind": "contact_request", "messages[0].at": "2026-11-20" },
  },
  {
    text: "Interviewed the 9th. Then there was my email on Friday wanting to know if they'd decided.",
    sets: { "messages[0].kind": "follow_up", "messages[0].at": "2026-11-20" },
  },
  { text: "Interviewed Thursday. By text I've said ta to her already.", sets: { "messages[0].kind": "thank_you" } },
  // What was sent, told by what became of it
  {
    text: "Interviewed the 9th. HR answered today to the follow-up I sent on the 16th.",
    sets: { "messages[0].kind": "follow_up", "messages[0].at": "2026-11-16" },
  },
  {
    text: "Interviewed the 9th. No reply to the voicemail I left on Friday.",
    sets: { "messages[0].kind": "follow_up", "messages[0].at": "2026-11-20", "messages[0].channel": "phone" },
  },
  {
    text: "Interviewed the 9th. Never an answer to the thank-you I posted on the 10th.",
    sets: { "messages[0].kind": "thank_you", "messages[0].at": "2026-11-10" },
  },
  { text: "Interviewed the 9th. Should I resend the email I sent?", unset: ["messages"] },
  { text: "Interviewed Thursday. I said thanks as I left.", unset: ["messages[0]"] },
  { text: "Interviewed Thursday. Her email went to spam.", unset: ["messages[0]"] },
])
