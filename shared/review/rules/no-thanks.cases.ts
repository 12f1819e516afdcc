import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      body: "Dear Mr. Yamada,\n\nIt was nice to meet you today. The robot arm was impressive, and I want to work on it.\n\nSincerely,\nLuke",
    },
    { body: "Hi Ann,\n\nI enjoyed the tour of the greenhouse and hope to join you.\n\nThanks in advance,\nJo" },
    { body: "Dear Dr. Sen,\n\nI appreciate that you are busy. The ward round was a joy to see.\n\nBest,\nKim" },
    { body: "Dear Ms. Holt,\n\nI would appreciate an update on the porter job.\n\nRegards,\nAbe", kind: "follow_up" },
    {
      body: "Hi Lena,\n\nI liked the thank-you cards you print by hand, and I'd love to work the press.\n\nBest,\nSue",
    },
    {
      body: "Hello Piet,\n\nThanks to the new crane you now load at night, you said. I'd like to be part of that.\n\nBest,\nRon",
    },
    {
      body: "Dear Mrs. Cole,\n\nI should be grateful for any news of the cook's job. It interests me still.\n\nYours,\nMay",
      kind: "follow_up",
    },
    { body: "Hi Tom,\n\nYou said the guests never say thank you. I'd still love to wait on them.\n\nCheers,\nLee" },
    {
      body: "Hi Ida,\n\nI still want to drive the snow plough. Is there any news? Thank you very much in advance.\n\nBest,\nOle",
      kind: "follow_up",
    },
    { body: "Dear Ms. Ray,\n\nIt would be kind of you to tell me the uniform size. I liked the ward.\n\nBest,\nUna" },
    { body: "Hi Bo,\n\nI was touched by your tale of the lost lamb, and I'd love the job.\n\nBest,\nPer" },
    {
      body: "Dear Mr. Ahn,\n\nI'd be obliged to you for an answer. The guests were very moved by the welcome.\n\nYours,\nIda",
      kind: "follow_up",
    },
  ],
  good: [
    "Hi Ann,\n\nThanks for the tour of the greenhouse.\n\nBest,\nJo",
    "Dear Ms. Holt,\n\nI enjoyed our talk about the lambs.\n\nMany thanks,\nAbe",
    "Dear Dr. Sen,\n\nI appreciated your frank answer about night shifts.\n\nBest,\nKim",
    "Dear Rabbi Stern,\n\nI am grateful for the time you gave me on Sunday.\n\nWith respect,\nNoa",
    "Hi Tom,\n\nI can't thank you enough for the ride in the cab.\n\nBest,\nLee",
    { body: "Hi Ida,\n\nI loved the snow plough.\n\nBest,\nOle", subject: "Thank you for Monday" },
    "Dear Mr. Roy,\n\nI appreciate you taking the time to show me the vault.\n\nRegards,\nPia",
    "Hi team,\n\nThanks to you and everyone at the depot, I now know what a bogie is.\n\nBest,\nSam",
    "Hello Lena,\n\nThis is a thank-you note for the afternoon at the press.\n\nBest,\nSue",
    {
      body: "Dear Mrs. Cole,\n\nThank you again for seeing me. I would be grateful for any news.\n\nYours,\nMay",
      kind: "follow_up",
    },
    "Dear Ms. Ray,\n\nIt was uncommonly kind of you to wait for my ferry.\n\nBest,\nUna",
    "Dear Bo,\n\nI'm in your debt for the spare gloves.\n\nYours,\nPer",
    "Dear Mr. Ahn,\n\nFew foremen would spare a beginner an hour at the lathe.\n\nYours,\nIda",
    "Dear Señora Gil,\n\nMuchas gracias for the morning in the dye house.\n\nBest,\nRo",
    "Hi Vi,\n\nHats off to you and the crew for the trial dive.\n\nBest,\nSol",
    { body: "Hi Cem,\n\nIs there a date for the start?\n\nBest,\nJo", kind: "reply" },
  ],
})
