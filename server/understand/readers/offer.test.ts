import { table } from "../table.testing.ts"

table([
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
])
