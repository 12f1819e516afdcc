import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      body: "Hi Ann,\n\nThank you [[SO MUCH]] for the tour of the mill.\n\nRegards,\nAbe",
      message: "capitals",
      fixed: "Hi Ann,\n\nThank you so much for the tour of the mill.\n\nRegards,\nAbe",
    },
    {
      body: "Dear Mr. Cole,\n\nI [[LOVE]] the idea of the late library.\n\nBest wishes,\nRose",
      message: "capitals",
      fixed: "Dear Mr. Cole,\n\nI love the idea of the late library.\n\nBest wishes,\nRose",
    },
    {
      body: "Dear Dr. Lind,\n\nIt was great to see the barges[[!!]] Thank you.\n\nSincerely,\nKim Lee",
      message: "marks",
      fixed: "Dear Dr. Lind,\n\nIt was great to see the barges! Thank you.\n\nSincerely,\nKim Lee",
    },
    {
      body: "Hello Sam,\n\nI loved the greenhouse! The bees were fun! I hope to join[[!]]\n\nMany thanks,\nSue",
      message: "many",
      fixed: "Hello Sam,\n\nI loved the greenhouse! The bees were fun! I hope to join.\n\nMany thanks,\nSue",
    },
    {
      body: "Dear Mrs. Ahmed,\n\n[[THANK YOU FOR SHOWING ME THE FORGE. I WOULD LIKE TO WORK THERE]].\n\nBest,\nJo",
      message: "capitals",
      fixed: "Dear Mrs. Ahmed,\n\nThank you for showing me the forge. I would like to work there.\n\nBest,\nJo",
    },
    {
      body: "Dear Ms. Roy,\n\nI would be the [[BEST]] porter on the floor.\n\nKind regards,\nPia",
      message: "capitals",
      fixed: "Dear Ms. Roy,\n\nI would be the best porter on the floor.\n\nKind regards,\nPia",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\n[[PLEASE]] let me know how things stand.\n\nRegards,\nAbe",
      message: "capitals",
      fixed: "Hi Ann,\n\nPlease let me know how things stand.\n\nRegards,\nAbe",
    },
    {
      body: "Dear Mr. Cole,\n\nThe rehearsal was [[AMAZING]].\n\nBest wishes,\nRose",
      message: "capitals",
      fixed: "Dear Mr. Cole,\n\nThe rehearsal was amazing.\n\nBest wishes,\nRose",
    },
    {
      body: "Dear Dr. Lind,\n\nI am [[NEVER]] late for a shift.\n\nSincerely,\nKim Lee",
      message: "capitals",
      fixed: "Dear Dr. Lind,\n\nI am never late for a shift.\n\nSincerely,\nKim Lee",
    },
  ],
  good: [
    "Dear Mr. Cole,\n\nI hold my CPR and ACLS and have worked with SAP and AWS.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nThe sign that says DO NOT TOUCH made me smile.\n\nSincerely,\nKim Lee",
    "Hello Sam,\n\nWe met at 10 AM, and I left the OR at 2 PM.\n\nMany thanks,\nSue",
    'Dear Mrs. Ahmed,\n\nYour "NEVER AGAIN" board is a good idea.\n\nBest,\nJo',
    "Dear Ms. Roy,\n\nI saw the USS CONSTITUTION from the yard.\n\nKind regards,\nPia",
    "Hi Ann,\n\nThe NHS trust and the IT team were kind! I would love to join!\n\nRegards,\nAbe",
    "Dear Mr. Cole,\n\nI like how ALDI and LIDL stack the shelves.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nI was at Yahoo! for a year and at IKEA for two. Thank you!\n\nSincerely,\nKim Lee",
  ],
  missed: ["Dear Mr. Cole,\n\nI would make a SPLENDID usher.\n\nBest wishes,\nRose"],
})
