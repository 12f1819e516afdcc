import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nI'm still keen. Where do things stand, [[and has the hourly rate been settled]]?\n\nRegards,\nAbe",
      message: "asked",
    },
    {
      body: "Hi Ann,\n\nIt was good to see the kiln. [[Will the yard pay for the forklift course]]?\n\nRegards,\nAbe",
      message: "asked",
    },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\nThank you again. [[I couldn't start for less than £14 an hour]].\n\nBest wishes,\nRose",
      message: "own",
    },
    {
      body: "Hi Ann,\n\nThank you for the tour of the depot. [[What is the starting wage]]?\n\nRegards,\nAbe",
      message: "asked",
    },
    { body: "Dear Mr. Cole,\n\n[[Could you tell me how much the job pays]]?\n\nBest wishes,\nRose", message: "asked" },
    { body: "Dear Dr. Lind,\n\n[[My salary expectation is around £32,000]].\n\nSincerely,\nKim Lee", message: "own" },
    { body: "Hello Sam,\n\n[[I would need at least 28k to make the move]].\n\nMany thanks,\nSue", message: "own" },
    {
      kind: "follow_up",
      body: "Dear Mrs. Ahmed,\n\n[[I was also wondering about the benefits]].\n\nBest,\nJo",
      message: "asked",
    },
    {
      body: "Dear Ms. Roy,\n\n[[I will need the last two weeks of August off]].\n\nKind regards,\nPia",
      message: "own",
    },
    { body: "Hi Ann,\n\n[[The pay you mentioned is lower than I had hoped]].\n\nRegards,\nAbe", message: "own" },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\n[[Do you know how many vacation days I would have]]?\n\nBest wishes,\nRose",
      message: "asked",
    },
    {
      body: "Dear Dr. Lind,\n\n[[Is there room to negotiate on the hourly rate]]?\n\nSincerely,\nKim Lee",
      message: "asked",
    },
    {
      kind: "follow_up",
      body: "Hello Sam,\n\n[[Kindly confirm the CTC and the date of joining]].\n\nMany thanks,\nSue",
      message: "asked",
    },
    {
      body: "Dear Ms. Quist,\n\nThank you for the tour of the dairy. [[Would the firm pay for my tractor licence]]?\n\nBest,\nNils",
    },
    {
      body: "Dear Mr. Ode,\n\nThe reading room is a joy, though [[the salary seems a little low for a trained archivist]].\n\nBest,\nAda",
    },
    {
      body: "Dear Dr. May,\n\nThank you for Monday. [[I cannot work Saturdays, as my boys play football]].\n\nBest,\nTess",
    },
    {
      body: "Dear Mrs. Bell,\n\nI loved the salon, [[and forty an hour would have me there on Monday]].\n\nBest,\nRae",
    },
  ],
  good: [
    "Dear Ms. Roy,\n\nThank you for showing me the farm. I grew up on 4,000 acres, so I would feel at home there.\n\nRegards,\nAbe",
    "Hi Ann,\n\nI'd love the job and I can work weekends and holidays.\n\nRegards,\nAbe",
    "Dear Ms. Roy,\n\nIt was a super idea to let us see the loading bay, and it was good to meet the drivers.\n\nKind regards,\nPia",
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\nMay I ask whether the Pensions and Payroll Associate position has been filled?\n\nBest wishes,\nRose",
    },
    "Dear Dr. Lind,\n\nI have dealt with the same matter, bonus and leave for a 900-bed client.\n\nSincerely,\nKim Lee",
    "Dear Mr. Holt,\n\nI remember how two hundred weavers were afraid of losing their sick pay, and how you found it.\n\nBest,\nMeg",
    'Dear Ms. Vane,\n\nThe clerk who wrote "my holiday pay went missing" has found a bug, I believe.\n\nBest,\nTed',
    "Dear Ms. Amin,\n\nThank you for the hour at Harbour Pay. I would gladly read the first thousand letters myself.\n\nBest,\nSol",
    "Dear Ms. Quist,\n\nI expect the holidays are your busiest weeks, and I would take whatever shift helps most.\n\nBest,\nNils",
    "Dear Mr. Ode,\n\nI should like to know how the tips of the roses are pruned.\n\nBest,\nAda",
    "Dear Dr. May,\n\nI cut the cost of a meal at the hospice from four pounds to three.\n\nBest,\nTess",
    "Dear Mr. Cole,\n\nThank you for walking me through the salary benchmarking tool.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nThe way your app handles overlapping time-off requests is clever.\n\nSincerely,\nKim Lee",
    "Hello Sam,\n\nI could take over the payroll run from day one.\n\nMany thanks,\nSue",
    {
      kind: "follow_up",
      body: "Dear Mrs. Ahmed,\n\nI enjoyed comparing notes on open enrollment and remain keen to join the benefits team.\n\nBest,\nJo",
    },
    "Dear Ms. Roy,\n\nI'd like to know how you keep the waiters' tips fair.\n\nKind regards,\nPia",
    "Hi Ann,\n\nI paid close attention to how you fold the dough.\n\nRegards,\nAbe",
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\nI hope you had a good holiday. Is there any update?\n\nBest wishes,\nRose",
    },
    "Dear Dr. Lind,\n\nYour question about raising money for the roof has stayed with me.\n\nSincerely,\nKim Lee",
    "Hello Sam,\n\nYou explained how the overtime rota is drawn by lot, and I'd like to work like that.\n\nMany thanks,\nSue",
    "Dear Mrs. Ahmed,\n\nI am free on any day and can work the holidays.\n\nBest,\nJo",
  ],
  missed: ["Dear Mr. Cole,\n\nMy landlord will want to know what you put in the envelope.\n\nBest wishes,\nRose"],
})
