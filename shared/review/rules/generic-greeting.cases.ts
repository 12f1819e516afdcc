import type { Situation } from "../../wire/situation.ts"
import { cases } from "../rule.ts"

const people = (...names: string[]): Situation => ({
  people: names.map((name, index) => ({ id: `p${index}`, name, kind: "interviewer" })),
})

export default cases({
  bad: [
    {
      body: "[[Dear Hiring Manager,]]\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      level: "warning",
      message: "office",
    },
    {
      body: "[[To whom it may concern:]]\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      level: "warning",
      message: "office",
    },
    {
      body: "[[Dear Sir or Madam,]]\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      level: "warning",
      message: "office",
    },
    {
      body: "[[Hello,]]\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      level: "warning",
      message: "nameless",
    },
    {
      body: "[[Hi there!]]\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      level: "warning",
      message: "nameless",
    },
    { body: "Thank you for showing me the kiln on Tuesday.\n\nBest,\nSam", level: "warning", message: "none" },
    {
      body: "[[Dear Hiring Team,]]\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Dana Lee"),
      level: "error",
      fixed: "Dear Dana Lee,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    },
    {
      body: "[[Good morning,]]\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Dana Lee", "Tom Ito"),
      level: "error",
      fixed: "Good morning Dana Lee and Tom Ito,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    },
    {
      body: "Thank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Dana Lee"),
      level: "error",
      message: "none",
    },
    { body: "[[Dear Recruitment Team,]]\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam" },
  ],
  good: [
    "Good morning, Alicia,\n\nThank you for Monday.\n\nBest,\nSam",
    "Hello again, Ann!\n\nThank you for Monday.\n\nBest,\nSam",
    "Dear Dr. Amin and team,\n\nThank you for Monday.\n\nBest,\nSam",
    "Respected Sir Pinto,\n\nThank you for Monday.\n\nBest,\nSam",
    "Dear Aunt Bea (as everyone seems to call you),\n\nThank you for Monday.\n\nBest,\nSam",
    "Dear Ms. Okoro,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    "Hi Zoë,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    "Dana,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    "Dear Chef Marquez,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    "Good afternoon Mr. Tan,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    "Dear Sister Agnes,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    {
      body: "Dear HR team,\n\nCould you tell me how to reach the panel I met on Tuesday?\n\nBest,\nSam",
      kind: "contact_request",
    },
    { body: "Hello, this is Sam Reed calling about the kiln job.", form: "call" },
    "Dear Mr. Hall and Mrs. Manager-Smith,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
  ],
})
