import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      body: "Hi Ann,\n\n[[I hate to be a pest, but ]]is there any news?\n\nBest,\nJo",
    },
    {
      body: "Hi Ann,\n\n[[I don't want to take up your time, but ]]I left my gloves behind.\n\nBest,\nJo",
    },
    {
      body: "Hi Ann,\n\n[[Sorry to bother you again, but ]]is there any news?\n\nBest,\nJo",
      fixed: "Hi Ann,\n\nis there any news?\n\nBest,\nJo",
    },
    {
      body: "Dear Mr. Cole,\n\n[[I know you are very busy, but ]]could you tell me how things stand?\n\nRegards,\nPia",
    },
    {
      body: "Hello Sister Agnes,\n\nThank you for Tuesday. [[I'm so sorry for chasing you, ]]I only wondered about the next step.\n\nBest,\nRose",
    },
    {
      body: "Dear Ms. Roy,\n\n[[Apologies for another email, ]]I forgot to attach the certificate.\n\nKind regards,\nAbe",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nPlease excuse my boldness in writing to you directly.\n\nRegards,\nAbe",
    },
    {
      kind: "thank_you",
      body: "Hi Ann,\n\nI am sorry for so many questions.\n\nRegards,\nAbe",
    },
  ],
  good: [
    "Hi Ann,\n\nSorry about the wrong attachment; the right one is here.\n\nBest,\nJo",
    "Dear Dr. Lind,\n\nI was sorry to hear that the boiler failed on the day.\n\nBest,\nKim",
    "Hi Tom,\n\nI know you are looking for somebody who can weld, and I can.\n\nBest,\nLee",
    "Dear Mrs. Ahmed,\n\nYou told me how busy Saturdays are, and I would enjoy that.\n\nBest,\nSue",
    {
      kind: "reply",
      body: "Hi Ann,\n\nI'm sorry for the late answer; the mail had gone astray.\n\nRegards,\nAbe",
    },
  ],
  missed: ["Hi Ann,\n\nForgive me if this finds you in the middle of things.\n\nBest,\nJo"],
})
