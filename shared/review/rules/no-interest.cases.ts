import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      body: "Dear Mr. Lubbock,\n\nThank you for seeing me on Tuesday. I enjoyed the tour of the bonded store, and your account of the cask behind the wall.\n\nAs promised, I attach the names of my two referees. Both can be reached in the afternoons.\n\nYours sincerely,\nEdmund",
      level: "error",
    },
    {
      body: "Hi Connie,\n\nThanks for the trial shift. Just wondering if you've picked someone yet, and what happens next?\n\nMany thanks,\nMilo",
      kind: "follow_up",
      level: "warning",
    },
    {
      // Not the job but the reply is looked forward to.
      body: "Dear Ms. Diaz,\n\nThank you for your time today. I found the talk about the new triage desk very interesting. I look forward to hearing from you, and I'd be happy to answer any questions.\n\nKind regards,\nOlu",
    },
    {
      body: "Hi Jan,\n\nThanks for explaining how you temper the blades. I was interested to hear that you quench in oil. I'd love to hear more about it some time.\n\nBest,\nRik",
    },
    {
      body: "Dear Father Doyle,\n\nThank you for the tea and the walk through the churchyard. You seemed keen on hymns that people know. I have three years as an organist.\n\nYours,\nAmy",
    },
    {
      body: "Hello Bea,\n\nThank you for Monday. I'd like to correct my answer about the allergen sheet: mustard is on it. I would be glad to send a reference.\n\nBest,\nTim",
    },
    {
      body: "Hi Sam,\n\nThank you for the interview. I'm afraid I am not interested in night work. The stables were very clean.\n\nBest,\nLou",
    },
    {
      body: "Dear Dr. Roe,\n\nThank you once more for the interview of 3 November. Could you tell me where things stand? I would be grateful for an update.\n\nSincerely,\nVal",
      kind: "follow_up",
    },
    {
      // Advice on their work is no word of wanting it, nor are good wishes.
      body: "Dear Ms. Orton,\n\nThank you for seeing me on Friday. I'd move the sink nearer the window, and I hope the oven is mended by now. I will call in with the tin you lent me.\n\nBest,\nRuth",
    },
    {
      body: "Hi Ines,\n\nThank you for the call. Your customers are excited about the new app, you said, and the team wants to work on it until May. I have attached my portfolio.\n\nBest,\nAl",
    },
    {
      body: "Dear Ms. Ode,\n\nThank you for the day at the weir. My apprentice found her calling there, and your otters still appeal to her.\n\nBest,\nJem",
    },
    {
      body: "Dear Mr. Lam,\n\nThank you for Tuesday. You asked whether I own boots, and the answer is yes.\n\nBest,\nKay",
    },
    {
      body: "Hi Vi,\n\nThanks for Monday. The role of the lock keeper has changed, you said, and my mind went blank at the third question.\n\nBest,\nSol",
    },
  ],
  good: [
    "Dear Ms. Roy,\n\nThank you for the walk. If you took me on I'd be out on the wall in all weathers.\n\nBest,\nJo",
    "Dear Ms. Roy,\n\nThank you for the trial. I would be over the moon to get a bench with you.\n\nBest,\nJo",
    "Dear Ms. Roy,\n\nThank you for the chat about the barge, still keen as mustard.\n\nBest,\nJo",
    "Dear Ms. Roy,\n\nThe post is one to which I would be wholly devoted.\n\nBest,\nJo",
    "Dear Mr. Sands,\n\nThank you for the tour. The keeper's post is very attractive to me.\n\nBest,\nHal",
    "Dear Ms. Orme,\n\nThank you for Monday. The night desk is one I would take up with pleasure.\n\nBest,\nDot",
    "Dear Dr. Quill,\n\nThank you for the hour. I think I can be that, and I'd very much like to try.\n\nBest,\nLeo",
    "Dear Mr. Pell,\n\nThank you for the morning on the quay. If you'd have me aboard, I'd come tomorrow.\n\nYours,\nNed",
    "Dear Ms. Quist,\n\nThank you for showing me the reading room. To look after those maps would be a joy.\n\nYours,\nIda",
    "Hi Gwen,\n\nThanks for the trial. You'd have a keen pair of hands in me.\n\nBest,\nRo",
    "Dear Father Lyle,\n\nThank you for the talk in the vestry. I hope very much that the organ bench may be mine.\n\nYours,\nBea",
    "Hi Tam,\n\nThanks for the day on the scaffold. Sign me up.\n\nCheers,\nVic",
    "Dear Ms. Ode,\n\nThank you for Monday. The apprenticeship would be the making of me.\n\nBest,\nJem",
    "Dear Dr. Sand,\n\nThank you for the tour of the lab. I'm still very interested.\n\nBest,\nWyn",
    "Dear Mr. Barnes,\n\nThank you for seeing me. I am still interested in the yard job.\n\nBest,\nLee",
    "Hi Ann,\n\nThanks for today. I look forward to working with you.\n\nBest,\nJo",
    "Mr. Boone,\n\nThank you for the interview. I want the roofing job and I will not let you down.\n\nRespectfully,\nCal",
    "Dear Chef,\n\nThank you for the stage. I'd be so happy to cook on that line one day.\n\nBest,\nYu",
    "Dear Mrs. Popescu,\n\nThank you for seeing me about the teaching assistant vacancy, which I would still love.\n\nYours,\nJan",
    "Hi Gus,\n\nThanks for the ride-along. It made me want to drive for you even more.\n\nBest,\nEl",
    "Dear Dr. Ito,\n\nThank you for Tuesday. The post interests me greatly.\n\nYours,\nGray",
    "Hi Priya,\n\nThanks for the hour. I left wanting the job more than when I arrived.\n\nBest,\nTom",
    "Dear Ms. Bell,\n\nThank you for the tour. It would be an honor to teach at Lincoln.\n\nSincerely,\nDee",
    "Hi Quinn,\n\nThanks for the chat. This is the studio I want to work in.\n\nBest,\nMo",
    "Captain Reyes,\n\nThank you for the interview. I am committed to joining Station 9.\n\nRespectfully,\nHana",
    "Hi Ola,\n\nThank you for showing me the boats. I couldn't be more keen to start.\n\nBest,\nIb",
    {
      body: "Hi Fay,\n\nThank you for the trial day. Is there any news?\n\nBest,\nJo",
      kind: "follow_up",
      subject: "Still very interested in the groomer job",
    },
    "Dear Sir John,\n\nThank you for your time. I hope I can be part of the crew this summer.\n\nYours,\nKit",
    { body: "Dear Mr. Adair,\n\nThank you for your offer, which I accept.\n\nBest,\nMo", kind: "reply" },
    "Dear Ms. Ode,\n\nThank you for the day at the weir. I caught myself learning the sluice numbers by heart.\n\nBest,\nJem",
    "Dear Mr. Lam,\n\nThank you for Tuesday. I've called off the other interviews.\n\nBest,\nKay",
    "Hi Vi,\n\nThanks for Monday. The berth ticks every box, mud included.\n\nBest,\nSol",
    "Dear Rector,\n\nThank you for seeing me. My wish to serve has not cooled.\n\nYours,\nOle",
    "Hi Bo,\n\nThanks for the ride. Nothing you showed me put me off.\n\nBest,\nPer",
  ],
})
