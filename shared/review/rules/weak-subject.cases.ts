import { cases } from "../rule.ts"

export default cases({
  bad: [
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam", subject: "[[hi]]" },
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam", subject: "[[Follow up]]" },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      subject: "[[Just checking in!]]",
    },
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam", subject: "[[Quick question]]" },
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam", subject: "", message: "empty" },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      subject: "   ",
      message: "empty",
    },
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam", subject: "[[Hello again]]" },
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam", subject: "[[(no subject)]]" },
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam", subject: "[[Re:]]" },
  ],
  good: [
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam", subject: "Thank you" },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      subject: "Thank you for Tuesday",
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      subject: "Following up on the potter position",
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      subject: "Kiln operator interview",
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      subject: "Sam Reed, interview of 3 November",
    },
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      subject: "Question about the kiln",
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      subject: "Checking in: night porter",
    },
  ],
  missed: [
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      subject: "Mail from a candidate",
    },
  ],
})
