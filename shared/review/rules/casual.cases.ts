import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      body: "[[Hey]] Rosa,\n\nThank you for the tour of the kiln room.\n\nBest,\nJo",
      message: "hey",
      fixed: "Hello Rosa,\n\nThank you for the tour of the kiln room.\n\nBest,\nJo",
    },
    {
      kind: "contact_request",
      body: "Dear Mr. Cole,\n\nI met a [[dude]] from the night shift and want to thank him.\n\nBest wishes,\nRose",
      message: "word",
    },
    {
      kind: "contact_request",
      body: "Dear Dr. Lind,\n\nCan [[u send me his address plz]]?\n\nSincerely,\nKim Lee",
      message: "word",
      fixed: "Dear Dr. Lind,\n\nCan you send me his address please?\n\nSincerely,\nKim Lee",
    },
    {
      body: "Hello Sam,\n\nI'm [[gonna]] practise the fugue every day.\n\nMany thanks,\nSue",
      message: "word",
      fixed: "Hello Sam,\n\nI'm going to practise the fugue every day.\n\nMany thanks,\nSue",
    },
    { kind: "reply", body: "Dear Mrs. Ahmed,\n\n[[C u]] then.\n\nBest,\nJo", message: "word" },
    { body: "Dear Ms. Roy,\n\nI loved the llamas [[:)]]\n\nKind regards,\nPia", message: "emoji" },
    { body: "Hi Ann,\n\nThank you so much for showing me the nursery [[😊]]\n\nRegards,\nAbe", message: "emoji" },
    {
      kind: "reply",
      body: "Dear Mr. Cole,\n\n[[Yeah]], Tuesday is fine.\n\nBest wishes,\nRose",
      message: "word",
      fixed: "Dear Mr. Cole,\n\nYes, Tuesday is fine.\n\nBest wishes,\nRose",
    },
    { body: "Dear Dr. Lind,\n\nIt was a [[damn]] good chat about compost.\n\nSincerely,\nKim Lee", message: "word" },
    { body: "Hello Sam,\n\nI'm [[super stoked]] about the herbarium.\n\nMany thanks,\nSue", message: "word" },
    { body: "Dear Mr. Cole,\n\nThe jazz brunch [[was epic]].\n\nBest wishes,\nRose", message: "word" },
    { body: "Dear Ms. Roy,\n\nI [[geeked out]] over the tide tables with you.\n\nBest wishes,\nPia", message: "word" },
    {
      body: "Dear Dr. Lind,\n\nMy knees were [[knockin']] all through the recital.\n\nSincerely,\nKim Lee",
      message: "word",
    },
    {
      kind: "reply",
      body: "Dear Mr. Cole,\n\nThat is [[soooo]] kind of the crew.\n\nBest wishes,\nRose",
      message: "word",
    },
    {
      kind: "follow_up",
      body: "Hello Sam,\n\n[[You guys rock]], and I hope there is news.\n\nMany thanks,\nSue",
      message: "word",
    },
  ],
  good: [
    "Dear Ms. Moon,\n\nI laughed at the parrot that says hey to each visitor.\n\nBest,\nCy",
    "Dear Mr. Cox,\n\nThe clown who said yo to the bishop was kind to the children.\n\nBest,\nEd",
    "Dear Dr. Rao,\n\nThe nurse had saying howdy down to an art, and the ward liked it.\n\nBest,\nUma",
    "Dear Mr. Cole,\n\nI liked the R scripts and the U-bend demo.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nThe receptionist was sick that day, and you stepped in.\n\nSincerely,\nKim Lee",
    "Hello Sam,\n\nI was glad to see how the boiler is stoked by hand.\n\nMany thanks,\nSue",
    "Dear Mrs. Ahmed,\n\nThe chapel was lit by one lamp.\n\nBest,\nJo",
    "Dear Ms. Roy,\n\nI met the first mate and the cook on the ferry.\n\nKind regards,\nPia",
    "Hi Ann,\n\nSee section 4 (item 3): it lists the parts.\n\nRegards,\nAbe",
    'Dear Mr. Cole,\n\nYour talk "Dude, where\'s my data?" made me laugh.\n\nBest wishes,\nRose',
    "Dear Dr. Lind,\n\nI have gutted fish for three years.\n\nSincerely,\nKim Lee",
    "Hello Sam,\n\nThe fab floor and the wafer line were new to me.\n\nMany thanks,\nSue",
    "Dear Mrs. Ahmed,\n\nI can start on the 4th, for 2 weeks or 4 hours a day.\n\nBest,\nJo",
    "Dear Mrs. Ahmed,\n\nI noted rooms 6, 7 and 8D (see plan 8) and the deck 2 x 4 joists.\n\nBest,\nJo",
    "Dear Ms. Roy,\n\nThe terraced house had been gutted by fire, and you saved the stair.\n\nKind regards,\nPia",
    "Hi Ann,\n\nDr. Dang told me how the vibes player tunes her bars.\n\nRegards,\nAbe",
    "Dear Mr. Cole,\n\nThe cellar must stay cool, and the mint dry.\n\nBest wishes,\nRose",
  ],
  missed: ["Dear Mr. Cole,\n\nYour window boxes are lit.\n\nBest wishes,\nRose"],
})
