import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      body: "Dear Mr. Barnes,\n\nThank you for the tour of the yard. The oak order for the church roof is a fine job. I would love to join you.\n\nBest,\nLee",
    },
    {
      body: "Hi Steph,\n\nThank you for meeting me today. I liked the dogs in the office and I would love the job.\n\nBest,\nTash",
    },
    {
      body: "Dear Ms. Ito,\n\nThank you for Tuesday. The looms are beautiful, and I am very interested.\n\nBest,\nAya",
    },
    {
      body: "Dear Dr. Ek,\n\nThank you for explaining the new scanner. I look forward to hearing from you.\n\nBest,\nAda",
    },
    {
      body: "Captain Lund,\n\nThank you for the hour on the bridge. It is my dream to sail on her.\n\nRespectfully,\nIna",
    },
    { body: "Dear Chef,\n\nThank you for the tasting. The broth was superb. I am keen to be part of it.\n\nBest,\nYu" },
    { body: "Hi Quinn,\n\nThanks for the chat. This is the studio for me.\n\nBest,\nMo" },
    {
      body: "Dear Mrs. Birtwistle,\n\nThank you for showing me the dairy. The rind is brushed by hand! What a place.\n\nBest,\nJoe",
    },
  ],
  good: [
    "Hi Ann,\n\nThanks for today. I would bring two years of glazing to the kiln.\n\nBest,\nJo",
    "Hello Bo,\n\nThank you for yesterday. I have done second-line support for three years.\n\nBest,\nKat",
    "Dear Mr. Kowal,\n\nThank you for Monday. I have my own boots and a clean driving record.\n\nBest,\nDale",
    "Dear Dr. Osei,\n\nThank you for the hour. At my present charity I introduced a rolling forecast.\n\nBest,\nGray",
    "Dear Mrs. Oyelaran,\n\nThank you for the interview. I can type 65 words a minute.\n\nBest,\nSam",
    "Hi Gregor,\n\nThanks for the talk. We met the same deadlock at my current firm.\n\nBest,\nSao",
    "Dear Dr. Sharma,\n\nThank you for the day. I am happy to cover the Thursday clinic.\n\nBest,\nChan",
    "Dear Ms. Roy,\n\nThank you for the talk. My training in first aid would help on the lake.\n\nBest,\nIan",
    { body: "Hi Ann,\n\nIs there any news?\n\nBest,\nJo", kind: "follow_up" },
  ],
})
