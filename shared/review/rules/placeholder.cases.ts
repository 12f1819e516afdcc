import { cases } from "../rule.ts"

export default cases({
  bad: [
    { body: "Dear Mr. Rowley,\n\nThank you for telling me about [[[Company Name]]] today.\n\nBest,\nSam" },
    { body: "Dear Ann,\n\nThank you for Tuesday.\n\nBest,\nSam", subject: "Thank you - [[{{job_title}}]] interview" },
    { body: "Dear [[[Interviewer]]],\n\nThank you for the tour of the wards.\n\nBest,\nSam" },
    { body: "Dear Ann,\n\nI liked what you said about [[[insert topic you discussed]]].\n\nBest,\nSam" },
    { body: "Dear Ann,\n\nThank you for Tuesday.\n\nBest,\n[[<your name>]]" },
    { body: "Dear Ann,\n\nI enjoyed our talk about the [[XXX]] line at the mill.\n\nBest,\nSam" },
    { body: "Dear [[Mrs. Hiring Manager]],\n\nThank you for the talk about the night shifts.\n\nBest,\nSam" },
    { body: "Dear Ann,\n\n[[Lorem ipsum]] dolor sit amet, thank you for Tuesday.\n\nBest,\nSam" },
    { body: "Dear Ann,\n\nI would love to teach at [[%SCHOOL_NAME%]] from September.\n\nBest,\nSam" },
    { body: "Dear Ann,\n\nMy [[___]] years as a roofer would help you.\n\nBest,\nSam" },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nWe met on XX March.\n\nRegards,\nAbe",
    },
  ],
  good: [
    "Dear Ann,\n\nYou wrote that the scaffold was “sound [sic]” and we laughed.\n\nBest,\nSam",
    "Dear Ann,\n\nMy certificates [attached] show the forklift licence.\n\nBest,\nSam",
    "Dear Ann,\n\nYou can reach me at <sam@acme.example> any day.\n\nBest,\nSam",
    "Dear Ann,\n\nAs the handbook says [1], the alarm is tested on Mondays.\n\nBest,\nSam",
    "Dear Ann,\n\nI liked the story of Company B and its horses in the museum.\n\nBest,\nSam",
    "Dear Ann,\n\nI keep thinking of your tip to write x < 3 as a test first.\n\nBest,\nSam",
    "Dear Ann,\n\nThe hiring manager you named sounds kind, and the role too.\n\nBest,\nSam",
    "Dear Ann,\n\nThe band is called Lorem, and I mixed their sound twice.\n\nBest,\nSam",
    {
      kind: "thank_you",
      body: "Hi Ann,\n\nI'd gladly help with the Super Bowl XXX display.\n\nRegards,\nAbe",
    },
  ],
})
