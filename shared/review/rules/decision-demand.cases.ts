import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      body: "Dear Mr. Ndiaye,\n\nThank you for Tuesday. [[Kindly confirm my selection, the CTC and the date of joining at the earliest]].\n\nWith regards,\nVenkat",
    },
    { body: "Hi Shanice,\n\nThank you for meeting me at the salon. [[So, did I get the job??]]\n\nBest,\nCarly" },
    {
      body: "Dear Ms. Whitlam,\n\nThank you for the tour. [[I will need your answer by the end of this week, as other firms are interested in me]].\n\nRegards,\nShane",
    },
    {
      body: "Hi Ravi,\n\nThanks for the chat about the shuttle buses. [[Have you made a decision yet?]]\n\nBest,\nTom",
    },
    { body: "Dear Dr. Amin,\n\nThank you for the interview. [[Please let me know by Friday]].\n\nSincerely,\nUma" },
    { body: "Hello Greta,\n\nThank you for the day on the farm. [[When do I start?]]\n\nBest,\nKai" },
    {
      body: "Dear Mrs. Lowe,\n\nThank you for your time in the nursery. [[I expect to receive your offer this week]].\n\nYours,\nPam",
    },
    {
      body: "Dear Chief Dunn,\n\nThank you for the interview. [[I would appreciate a quick decision]].\n\nRespectfully,\nMax",
    },
    {
      body: "Dear Mr. Hall,\n\nThank you for the morning in the weaving shed. [[Please let me know whether I have got the job]].\n\nYours,\nPat",
    },
    {
      body: "Dear Madame Roux,\n\nThank you for the tasting. [[I will come on Friday to hear what you have resolved]].\n\nWith respect,\nAya",
    },
    {
      body: "Dear Dr. Finch,\n\nThank you for your time. [[I must insist on knowing your verdict before the week is out]].\n\nRegards,\nHal",
    },
    {
      body: "Dear Ms. Kerr,\n\nThank you for the ride on the ferry. [[I expect you to have picked your deckhand by now]].\n\nYours,\nCal",
    },
    {
      body: "Dear Chef,\n\nThank you for the stage. [[Can I tell my landlord that the post is mine?]]\n\nBest,\nLou",
    },
    {
      body: "Hi Jude,\n\nThank you for the class I could teach. [[Did I get in?]] The clay was a joy.\n\nBest,\nNoa",
    },
    {
      body: "Dear Ms. Ash,\n\nThank you for Monday. [[I'd be grateful to know by tomorrow whether you intend to hire me]].\n\nYours,\nTed",
    },
    { body: "Hi Lena,\n\nThanks for today, the press room is lovely. [[Am I hired?]]\n\nBest,\nSue" },
    { body: "Dear Sir,\n\nThank you for seeing me. [[Kindly do the needful and appoint me]].\n\nYours,\nRaj" },
    {
      body: "Dear Ms. Pratt,\n\nThank you for the tour of the kiln. [[I would be thankful for your final word before the weekend]].\n\nBest,\nGus",
    },
    {
      body: "Dear Mr. Singh,\n\nThank you for the ride. [[I take it the job is mine]], so I shall cancel my lessons.\n\nBest,\nKay",
    },
    {
      body: "Dear Father Lyle,\n\nThank you for the talk. So [[tell me by tonight]] whether I am your organist.\n\nBest,\nBea",
    },
    {
      kind: "thank_you",
      body: "Hi Ann,\n\nTell me whether you are going to take me.\n\nRegards,\nAbe",
    },
  ],
  good: [
    "Dear Sir,\n\nI am sure that I can do the needful at the counter.\n\nYours,\nRaj",
    "Dear Ms. Bell,\n\nI'd have one desk for all of it, with a reply in writing within two days.\n\nBest,\nRay",
    "Dear Mr. Finn,\n\nYou lost the herd in May, and the dairy was on the phone every morning.\n\nBest,\nLou",
    "Dear Dr. Abel,\n\nPlease thank Ruth for me and let her know that her map got me home by noon.\n\nBest,\nVi",
    "Dear Ms. Pratt,\n\nAt the auction one has to say yes or no at once, and I liked how calm your caller was.\n\nBest,\nGus",
    "Dear Mr. Singh,\n\nI can tell you by tomorrow which night suits me.\n\nBest,\nKay",
    "Dear Father Lyle,\n\nI hope to hear from you soon, and there is no hurry at all.\n\nBest,\nBea",
    "Dear Ms. Orr,\n\nThank you for Friday. I look forward to hearing whether I have been chosen.\n\nBest,\nIna",
    "Dear Mr. Voss,\n\nThank you for the hour. I will call on Thursday to fetch the tools I left.\n\nBest,\nUwe",
    "Dear Dr. Ley,\n\nThank you for Monday. In theatre one has to decide at once, you said.\n\nBest,\nKit",
    "Dear Ms. Day,\n\nThank you for the test bake. Please tell me today if the photos did not come through.\n\nBest,\nMia",
    "Dear Ms. Lall,\n\nThank you for the tour. Take all the time you need over the decision.\n\nBest,\nRani",
    "Dear Ms. Roy,\n\nThank you for Tuesday. May I ask when you expect to decide?\n\nBest,\nJo",
    "Hi Ann,\n\nThanks for the tour. Could you tell me what your timeline looks like?\n\nBest,\nJo",
    "Dear Mr. Cole,\n\nThank you for your time. Let me know by Friday if you need the references.\n\nRegards,\nPia",
    "Dear Dr. Lind,\n\nThank you for the hour. I look forward to hearing from you when you have made your decision.\n\nBest,\nKim",
    "Hi Tom,\n\nThank you for explaining how you decide within a minute who is treated first.\n\nBest,\nLee",
    "Dear Judge Bell,\n\nThank you for telling me how the panel comes to a quick decision on bail.\n\nRespectfully,\nIris",
    "Hello Bo,\n\nThank you for yesterday. I liked your answer about the printer, and your decision to write it down.\n\nBest,\nKat",
    "Dear Mrs. Ahmed,\n\nThank you for the trial. There is no need to let me know today; I am happy to wait.\n\nBest,\nSue",
    'Hi Dev,\n\nThank you for the interview. You asked, "did I get the job done?", and that made me laugh.\n\nBest,\nMo',
    "Dear Ms. Ford,\n\nThank you for your time. When can I expect to hear about the next round?\n\nBest,\nAl",
    { body: "Hi Ann,\n\nHave you made a decision yet?\n\nBest,\nJo", kind: "follow_up" },
  ],
})
