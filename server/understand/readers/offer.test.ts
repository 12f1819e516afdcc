import { table } from "../table.testing.ts"

table([
  {
    text: "Meanwhile a dairy farm has offered me a contract and I have to give them my answer by Friday.",
    sets: { "otherOffer.answerBy": "2026-11-27" },
    unset: ["replies[0]"],
  },
  {
    text: "A bakery chain has made me an offer and I have to give them my answer by Friday",
    sets: { "otherOffer.answerBy": "2026-11-27" },
    unset: ["replies"],
  },
  { text: "A lady from their HR made me an offer today", sets: { "replies[0].about": "offer" }, unset: ["otherOffer"] },
  {
    text: "I have another offer I need to answer by Friday",
    sets: { otherOffer: { answerBy: "2026-11-27" } },
    unset: ["decisionDate", "replies"],
  },
  {
    text: "I told them about the offer",
    situation: { otherOffer: { answerBy: "2026-11-27" } },
    sets: { "otherOffer.told": true },
  },
  { text: "I don't have another offer", unset: ["otherOffer"] },
  { text: "If I had another offer with a Friday deadline, would that help?", unset: ["otherOffer"] },
  {
    text: "I told them about the other offer today",
    situation: { otherOffer: { answerBy: "2026-12-01" } },
    sets: { otherOffer: { answerBy: "2026-12-01", told: true } },
  },
  {
    text: "A rival firm has made me an offer and I have to decide by Friday",
    sets: { "otherOffer.answerBy": "2026-11-27" },
    unset: ["replies"],
  },
  { text: "Another offer I had lapsed on Friday", unset: ["otherOffer"] },
  { text: "Another lot need my answer on the 27th", sets: { "otherOffer.answerBy": "2026-11-27" } },
  {
    text: "One more company has given offer letter, to be accepted by 29th.",
    sets: { "otherOffer.answerBy": "2026-11-29" },
    unset: ["decisionDate"],
  },
  {
    text: "There's a job on the table at another school and they've given me till Friday.",
    sets: { "otherOffer.answerBy": "2026-11-27" },
  },
  { text: "They offered the job to someone else on Friday", unset: ["otherOffer"] },
  {
    text: "I need to answer the other bakery by Friday. I let Joan know about it.",
    sets: { "otherOffer.answerBy": "2026-11-27", "otherOffer.told": true },
  },
  {
    text: "I told Joan about it on the phone yesterday",
    situation: { otherOffer: { answerBy: "2026-11-27" }, people: [{ id: "joan", name: "Joan", kind: "interviewer" }] },
    sets: {
      "otherOffer.told": true,
      "messages[0].kind": "notice",
      "messages[0].at": "2026-11-23",
      "messages[0].channel": "phone",
    },
  },
  {
    text: "I told Joan about it",
    situation: { otherOffer: { answerBy: "2026-11-27" }, people: [{ id: "joan", name: "Joan", kind: "interviewer" }] },
    sets: { "otherOffer.told": true },
    unset: ["messages"],
  },
  {
    text: "Got an offer from another garage on Monday, need to say yes or no by the 30th. Interview was the 18th.",
    sets: { "otherOffer.answerBy": "2026-11-30" },
  },
  {
    text: "I have until next Thursday to answer Costco. Interview with REI was on the 18th with Jo.",
    sets: { "otherOffer.answerBy": "2026-11-26", company: "REI" },
  },
  {
    text: "I have two offers. Acme gave me one and wants an answer by Friday, but I'm really waiting on Birchwood",
    sets: { "otherOffer.answerBy": "2026-11-27", company: "Birchwood" },
  },
])
