import { cases } from "../rule.ts"

export default cases({
  bad: [
    { kind: "follow_up", body: "Hi Ann,\n\n[[I have put all my hopes on you]].\n\nRegards,\nAbe", message: "need" },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\n[[I need you to choose me]].\n\nBest wishes,\nRose",
      message: "need",
    },
    {
      kind: "follow_up",
      body: "Dear Dr. Lind,\n\n[[We are living on my mother's pension]].\n\nSincerely,\nKim Lee",
      message: "hardship",
    },
    {
      body: "Hi Ann,\n\nThank you for the trial shift. [[I'm begging you to let me come back]].\n\nRegards,\nAbe",
      message: "plea",
    },
    { body: "Dear Mr. Cole,\n\n[[Please, please give me the dog walker job]].\n\nBest wishes,\nRose", message: "plea" },
    {
      kind: "reply",
      body: "Dear Dr. Lind,\n\n[[I would accept any position you have, in the kennels or the office]].\n\nSincerely,\nKim Lee",
      message: "anything",
    },
    {
      kind: "follow_up",
      body: "Hello Sam,\n\n[[I have been out of work since March and the rent is overdue]].\n\nMany thanks,\nSue",
      message: "hardship",
    },
    { body: "Dear Mrs. Ahmed,\n\n[[This job is my last chance to stay in town]].\n\nBest,\nJo", message: "need" },
    {
      body: "Dear Ms. Roy,\n\n[[I'd happily work for free for the first three months]].\n\nKind regards,\nPia",
      message: "anything",
    },
    { body: "Hi Ann,\n\n[[I need this job more than anybody you will meet]].\n\nRegards,\nAbe", message: "need" },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\n[[My savings are almost gone]], so I hope you choose a deckhand soon.\n\nBest wishes,\nRose",
      message: "hardship",
    },
    {
      kind: "contact_request",
      body: "Dear Dr. Lind,\n\nI need his address, as [[I am desperate for work]].\n\nSincerely,\nKim Lee",
      message: "need",
    },
    {
      body: "Hello Sam,\n\n[[I would do absolutely anything to join the choir school]].\n\nMany thanks,\nSue",
      message: "anything",
    },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\n[[My landlady wants her money by Sunday]], but I would like news of the ferry job.\n\nBest wishes,\nRose",
      message: "hardship",
    },
    {
      body: "Dear Ms. Roy,\n\n[[All our hopes are pinned on your answer]].\n\nKind regards,\nPia",
      message: "need",
    },
    {
      body: "Hi Ann,\n\n[[I would gladly sell my car to be near that loom]].\n\nRegards,\nAbe",
      message: "anything",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nI can't afford to be out of work any longer.\n\nRegards,\nAbe",
    },
  ],
  good: [
    "Hi Ann,\n\nI request you to kindly confirm that the forms reached you.\n\nRegards,\nAbe",
    "Dear Mr. Cole,\n\nI can take the early round if that is what you need.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nA stall with nothing to sell by noon is a good stall.\n\nSincerely,\nKim Lee",
    {
      body: "Dear Ms. Tan,\n\nThank you for your time on Monday. I have thought of the parents who come to plead for a place on the last day of August.\n\nKind regards,\nJo Park",
    },
    {
      body: "Dear Mr. Osei,\n\nThank you for your time on Monday. The charity found beds for sixty people who had lost their homes in the flood, and I helped to make them.\n\nKind regards,\nIda Lund",
    },
    {
      body: "Dear Dr. Rao,\n\nThank you for your time on Monday. A man begged your ferry crew for a lift and turned out to own the island.\n\nKind regards,\nBen Cole",
    },
    "Hi Ann,\n\nI could start any Monday after Easter.\n\nRegards,\nAbe",
    "Dear Ms. Roy,\n\nI'd be over the moon to shear with your crew.\n\nKind regards,\nPia",
    "Dear Mr. Cole,\n\nYour line for widows who owe their landlords rent does fine work.\n\nBest wishes,\nRose",
    "Dear Mr. Cole,\n\nI was desperately curious how the clockmaker sets the hands.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nI enjoyed hearing how desperate the search for a night porter became.\n\nSincerely,\nKim Lee",
    "Hello Sam,\n\nThe tenants who are behind on their rent deserve somebody who rings first, and I would.\n\nMany thanks,\nSue",
    "Dear Mrs. Ahmed,\n\nI can do anything with a lathe, and I would love the role.\n\nBest,\nJo",
    {
      kind: "contact_request",
      body: "Dear Ms. Roy,\n\nI need the reference number of the job to fill in the form.\n\nKind regards,\nPia",
    },
    "Hi Ann,\n\nI would be happy to take any shift, weekends included.\n\nRegards,\nAbe",
    "Dear Mr. Cole,\n\nI worked unpaid at the shelter for a year and loved it.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nI beg to differ on the roux, but I'd love to learn yours.\n\nSincerely,\nKim Lee",
    "Hello Sam,\n\nI have been out of work since March to care for my father, and I am ready to come back.\n\nMany thanks,\nSue",
    "Dear Mrs. Ahmed,\n\nIt would mean the world to me to be part of your crew.\n\nBest,\nJo",
  ],
  missed: [
    "Dear Mr. Cole,\n\nThe envelope with your stamp on it will be opened by all of us with shaking hands.\n\nBest wishes,\nRose",
  ],
})
