import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nI hated my old job.\n\nRegards,\nAbe",
      message: "former",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nMy old manager never listened to anyone.\n\nRegards,\nAbe",
      message: "former",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nI probably wasn't the strongest candidate.\n\nRegards,\nAbe",
      message: "self",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nI guess you've already picked someone else.\n\nRegards,\nAbe",
      message: "pessimism",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\n[[I doubt somebody with my background has much hope of it]].\n\nRegards,\nAbe",
      message: "pessimism",
    },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\n[[I never get picked for anything]].\n\nBest wishes,\nRose",
      message: "pessimism",
    },
    {
      kind: "follow_up",
      body: "Dear Dr. Lind,\n\n[[I expected as much,]] they hire whoever they know.\n\nSincerely,\nKim Lee",
      message: "pessimism",
    },
    {
      body: "Hi Ann,\n\n[[After a year under a chef who shouts at everyone, your calm kitchen was a joy]].\n\nRegards,\nAbe",
      message: "former",
    },
    {
      body: "Dear Mr. Cole,\n\n[[My current boss is useless]], so I would be glad to change.\n\nBest wishes,\nRose",
      message: "former",
    },
    {
      body: "Dear Dr. Lind,\n\n[[I know I made a complete mess of the question about tides]].\n\nSincerely,\nKim Lee",
      message: "self",
    },
    { body: "Hello Sam,\n\n[[My English is bad]], but I work hard.\n\nMany thanks,\nSue", message: "self" },
    {
      kind: "follow_up",
      body: "Dear Mrs. Ahmed,\n\n[[I don't suppose I got the job]], but could you tell me?\n\nBest,\nJo",
      message: "pessimism",
    },
    {
      kind: "follow_up",
      body: "Dear Ms. Roy,\n\n[[You have probably already found someone better]].\n\nKind regards,\nPia",
      message: "pessimism",
    },
    { body: "Hi Ann,\n\n[[The typing test was a waste of my time]].\n\nRegards,\nAbe", message: "process" },
    {
      body: "Dear Mr. Cole,\n\n[[I have to say that the process is far too long]].\n\nBest wishes,\nRose",
      message: "process",
    },
    {
      body: "Dear Dr. Lind,\n\n[[I'm probably not the strongest tiler you will see]].\n\nSincerely,\nKim Lee",
      message: "self",
    },
    {
      body: "Hello Sam,\n\n[[My last school was toxic, and yours seems kind]].\n\nMany thanks,\nSue",
      message: "former",
    },
    {
      body: "Dear Ms. Roy,\n\n[[The ferry company I work for is rotten]], but your quay was a pleasure.\n\nKind regards,\nPia",
      message: "former",
    },
    {
      body: "Hi Ann,\n\n[[My knots were clumsy]], but I did like the boat.\n\nRegards,\nAbe",
      message: "self",
    },
    {
      body: "Dear Mr. Cole,\n\n[[Your booking page crashed twice]], but the walk was lovely.\n\nBest wishes,\nRose",
      message: "process",
    },
  ],
  good: [
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nI may not be the right person to judge the paint, but the joints looked superb.\n\nRegards,\nAbe",
    },
    "Hi Ann,\n\nI failed the red route twice before your nephew showed me the hold.\n\nRegards,\nAbe",
    "Dear Mr. Cole,\n\nI never get to see goats where I live.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nI only have a learner's licence with me, and the scan is attached.\n\nSincerely,\nKim Lee",
    {
      body: "Dear Ms. Tan,\n\nThank you for your time on Monday. I was told to expect a grilling, and got a walk round the orchard instead. Thank you for it.\n\nKind regards,\nJo Park",
    },
    {
      body: "Dear Mr. Osei,\n\nThank you for your time on Monday. The passengers had waited three hours for a bus, you said, and your crew brought them soup.\n\nKind regards,\nIda Lund",
    },
    {
      body: "Dear Dr. Rao,\n\nThank you for your time on Monday. I should be glad to begin at the fraud desk, where the small letters come in.\n\nKind regards,\nBen Cole",
    },
    "Dear Ms. Roy,\n\nI liked the rotten boat you keep to teach the children rot.\n\nKind regards,\nPia",
    "Hi Ann,\n\nThe ferry company I work for has taught me to tie a fair knot.\n\nRegards,\nAbe",
    "Dear Mr. Cole,\n\nYour talk on the storm that wrecked the quay was a pleasure.\n\nBest wishes,\nRose",
    "Dear Mr. Cole,\n\nYou asked about rollback; my answer was short, and what I would add is the trial run.\n\nBest wishes,\nRose",
    {
      kind: "follow_up",
      body: "Dear Dr. Lind,\n\nIf you have chosen another candidate, I understand and wish you all well.\n\nSincerely,\nKim Lee",
    },
    "Hello Sam,\n\nYou mentioned that the old filing system was a shambles, and I would enjoy sorting it.\n\nMany thanks,\nSue",
    "Dear Mrs. Ahmed,\n\nI enjoyed hearing how the toxic waste is logged drum by drum.\n\nBest,\nJo",
    "Dear Ms. Roy,\n\nI have not worked with green oak before, but I am a quick learner.\n\nKind regards,\nPia",
    "Hi Ann,\n\nMy current manager has taught me a great deal.\n\nRegards,\nAbe",
    "Dear Mr. Cole,\n\nI was nervous, and you put me at ease at once.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nMy first attempt at your sourdough failed, so I tried again.\n\nSincerely,\nKim Lee",
    "Hello Sam,\n\nI expect you have many people to see, so I will be brief.\n\nMany thanks,\nSue",
    "Dear Mrs. Ahmed,\n\nOn the streaming question, I was too quick to name a tool.\n\nBest,\nJo",
  ],
  missed: ["Dear Mr. Cole,\n\nNothing about the last place would make you smile, believe me.\n\nBest wishes,\nRose"],
})
