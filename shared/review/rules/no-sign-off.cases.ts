import { cases } from "../rule.ts"

export default cases({
  bad: [
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.", message: "neither" },
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nSincerely,", message: "no-name" },
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nSam Reed", message: "no-closing" },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nKind regards,\n07700 900123",
      message: "no-name",
    },
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday. I would love to fire it.", message: "neither" },
    { body: "Dear Ann,\n\nIs there any news?", kind: "follow_up", message: "neither" },
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nThanks,", message: "no-name" },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nSam Reed\n07700 900123",
      message: "no-closing",
    },
  ],
  good: [
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nLove to the goats and kind regards,\nBronwen Tudor",
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nAll the best from a rainy Leeds,\nSam Reed",
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nKindly,\nSam Reed",
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nThanks, Sam",
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nMany thanks\nLee Cottrell\n07700 900631",
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nYours sincerely,\n\nRosamund Achieng",
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest wishes from Chantelle",
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nWarmly,\nHenriette",
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nThanking you and best regards,\nSamuel Quartey\n+233 555 014 022",
    {
      body: "Hello Ann, this is Sam Reed about the kiln job. Is there any news? Thank you.",
      form: "call",
      kind: "follow_up",
    },
  ],
})
