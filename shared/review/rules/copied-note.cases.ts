import { cases } from "../rule.ts"

const kiln =
  "Thank you for meeting me yesterday. I enjoyed hearing how you fire the large bowls upside down, and I am excited about the studio job. I would bring two years of glazing and a strong back."

export default cases({
  bad: [
    { body: `Dear Ms. Albrecht,\n\n${kiln}\n\nBest,\nErin`, others: [`Dear Dr. Moon,\n\n${kiln}\n\nBest,\nErin`] },
    {
      // A few words changed.
      body: `Dear Ms. Albrecht,\n\n${kiln.replace("enjoyed", "liked").replace("excited", "very happy")}\n\nBest,\nErin`,
      others: [`Hi Moon,\n\n${kiln}\n\nKind regards,\nErin Cole`],
    },
    {
      // The same sentences in another order.
      body: "Hi Jo,\n\nI would love to drive for you. Thank you for the ride along the coast route on Monday and for the tip about the low bridge.\n\nBest,\nAl",
      others: [
        "Hi Bea,\n\nThank you for the ride along the coast route on Monday and for the tip about the low bridge. I would love to drive for you.\n\nBest,\nAl",
      ],
    },
    {
      // One more sentence does not make another note of it.
      body: `Dear Ms. Albrecht,\n\n${kiln} I also liked the cat that sleeps on the warm kiln, and the tea that Tom made for all of us while we waited for it to cool down.\n\nBest,\nErin`,
      others: [`Dear Dr. Moon,\n\n${kiln}\n\nBest,\nErin`],
    },
    {
      // Capitals, line breaks and marks aside.
      body: `Dear Ms. Albrecht,\n\n${kiln.toUpperCase().replaceAll(". ", "!\n\n")}\n\nBest,\nErin`,
      others: [`Dear Dr. Moon,\n\n${kiln}\n\nBest,\nErin`],
    },
    {
      body: "Hi Al,\n\nThanks for the ride today.\n\nBest,\nJo",
      others: ["Hi Bo,\n\nthanks for the ride today\n\nBest,\nJo"],
    },
    {
      // One of several.
      body: `Dear Ms. Albrecht,\n\n${kiln}\n\nBest,\nErin`,
      others: [
        "Dear Mr. Roe,\n\nThank you for the coffee and the frank answer.\n\nBest,\nErin",
        `Dear Dr. Moon,\n\n${kiln}\n\nBest,\nErin`,
      ],
    },
    {
      body: "Dear Head Nurse Obi,\n\nThank you for the interview about the night shifts. I was impressed by the quiet hour, and I hope to join the ward in May.\n\nYours,\nRuth",
      others: [
        "Dear Sister Mwangi,\n\nThank you for the interview about the night shifts. I was very impressed by the quiet hour, and hope to join the ward in May.\n\nYours,\nRuth",
      ],
    },
  ],
  good: [
    { body: `Dear Ms. Albrecht,\n\n${kiln}\n\nBest,\nErin` },
    { body: `Dear Ms. Albrecht,\n\n${kiln}\n\nBest,\nErin`, others: [] },
    {
      // The same courtesy around another talk.
      body: `Dear Ms. Albrecht,\n\n${kiln}\n\nBest,\nErin`,
      others: [
        "Dear Dr. Moon,\n\nThank you for meeting me yesterday. Your question about lead in old glazes has stayed with me, and I have looked up the test you named. I am excited about the studio job.\n\nBest,\nErin",
      ],
    },
    {
      // Greeting and signature alone are the same.
      body: "Dear all,\n\nThank you for the walk through the orchard.\n\nYours sincerely,\nMarguerite de la Tour\n+33 555 0140",
      others: [
        "Dear all,\n\nI enjoyed our lunch with the pickers.\n\nYours sincerely,\nMarguerite de la Tour\n+33 555 0140",
      ],
    },
    {
      body: "Hi Sam,\n\nThanks for the trial shift. The trick with the milk jug works.\n\nBest,\nLou",
      others: [
        "Hi Kit,\n\nThanks for the trial shift. I like how you greet the regulars by their order.\n\nBest,\nLou",
      ],
    },
    {
      body: "Dear Judge Ames,\n\nThank you for your time in chambers and for the talk about plain orders.\n\nRespectfully,\nIris Bell",
      others: [
        "Dear Ms. Fox,\n\nThank you for your time at the clerk's desk and for the talk about filing.\n\nRespectfully,\nIris Bell",
      ],
    },
    {
      body: "Hi Ann,\n\nIs there any news?\n\nBest,\nJo",
      kind: "follow_up",
      others: ["Hi Bob,\n\nIs there any news?\n\nBest,\nJo"],
    },
    { body: "", others: [""] },
  ],
  missed: [
    {
      // The same note in other words.
      body: "Dear Ms. Roy,\n\nI am grateful for the tour of the mill, and the tale of the flood will stay with me.\n\nBest,\nIan",
      others: [
        "Dear Mr. Day,\n\nThanks for showing me round the mill; I won't forget how you told of the flood.\n\nBest,\nIan",
      ],
    },
  ],
})
