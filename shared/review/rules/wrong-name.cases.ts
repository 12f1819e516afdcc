import type { Situation } from "../../wire/situation.ts"
import { cases } from "../rule.ts"

const people = (...names: string[]): Situation => ({
  people: names.map((name, index) => ({ id: `p${index}`, name, kind: "interviewer" })),
})

export default cases({
  bad: [
    {
      body: "Dear Mr. [[Prescott]],\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Lena Markovic"),
      message: "somebody-else",
    },
    {
      body: "Dear Ms. [[Markowic]],\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Lena Markovic"),
      message: "misspelt",
      fixed: "Dear Ms. Markovic,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    },
    {
      body: "Hi [[Steven]],\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Stephanie Gray"),
    },
    {
      body: "Hi [[Priyah]],\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Priya Nair"),
      fixed: "Hi Priya,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    },
    {
      body: "Dear Dr. [[Lindstrom-Hale]],\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Dr. Omar Haddad"),
    },
    {
      body: "Dear Dana and [[Tim]],\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Dana Lee", "Tom Ito"),
      fixed: "Dear Dana and Tom,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    },
    {
      body: "[[Katherina]],\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Catherine Moss"),
    },
    {
      body: "Hello [[Marcus]],\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: { people: [{ id: "r", name: "Stephen Wardle", kind: "recruiter" }] },
      kind: "recruiter_check_in",
    },
  ],
  good: [
    {
      body: "Hi Mike,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Michael Osei"),
    },
    {
      body: "Dear Mrs. Okonkwo,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Mrs Okonkwo"),
    },
    {
      body: "Hi Zoe,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Zoë Markham"),
    },
    {
      body: "Dear Mr. O'Neill,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Kevin O’Neill"),
    },
    {
      body: "Dear Principal Yates,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Gloria Yates"),
    },
    {
      body: "Dear Dana and Tom,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Dana Lee", "Tom Ito"),
    },
    {
      body: "Dear Dana Marie,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Dana Lee"),
    },
    "Dear Mr. Prescott,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    {
      body: "Dear Kim,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Kimberly Tran"),
    },
    {
      body: "Dear Sister Agnes,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      situation: people("Agnes Doherty"),
    },
  ],
})
