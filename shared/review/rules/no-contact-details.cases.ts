import { cases } from "../rule.ts"

export default cases({
  bad: [
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam" },
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nThanks, Sam" },
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nYours sincerely,\nRosamund Achieng" },
    { body: "Dear Ann,\n\nIs there any news?\n\nBest,\nSam", kind: "follow_up" },
  ],
  good: [
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam\n07700 900123",
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam\nsam@acme.example",
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam Reed\n(555) 019-2250",
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam", form: "card" },
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.",
  ],
})
