import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      body: "Hi Ann,\n\n[[Two kilos of walnuts from our tree follow by post with my thanks]].\n\nRegards,\nAbe",
      message: "present",
    },
    {
      body: "Hi Ann,\n\n[[I have enclosed a small gift card as a token of my appreciation]].\n\nRegards,\nAbe",
      message: "present",
    },
    {
      body: "Dear Mr. Cole,\n\n[[Please accept the enclosed $25 book token with my thanks]].\n\nBest wishes,\nRose",
      message: "present",
    },
    {
      body: "Dear Dr. Lind,\n\n[[I am sending a box of chocolates to the office to thank you all]].\n\nSincerely,\nKim Lee",
      message: "present",
    },
    {
      body: "Hello Sam,\n\n[[I left a bottle of wine for you at reception]].\n\nMany thanks,\nSue",
      message: "present",
    },
    {
      body: "Dear Mrs. Ahmed,\n\n[[A little something is on its way to you by post]].\n\nBest,\nJo",
      message: "present",
    },
    {
      body: "Dear Ms. Roy,\n\n[[I'd like to treat you to lunch as a thank you]].\n\nKind regards,\nPia",
      message: "present",
    },
    {
      body: "Hi Ann,\n\n[[Please enjoy the cookies I dropped off this morning]].\n\nRegards,\nAbe",
      message: "present",
    },
    {
      body: "Dear Mr. Cole,\n\n[[I've baked a cake for the team and will bring it on Friday]].\n\nBest wishes,\nRose",
      message: "present",
    },
    {
      body: "Dear Ms. Okafor,\n\nThank you for Monday. [[I have had your name carved on a small spoon]].\n\nBest,\nBen",
    },
    {
      body: "Dear Mr. Ruiz,\n\nThank you for the run on the tug. [[A crate of our own pears will be with you on Friday]].\n\nBest,\nAna",
    },
    {
      body: "Dear Dr. Holm,\n\nThank you for the morning in the lab. [[I've booked a massage for you at my cousin's]].\n\nBest,\nSiv",
    },
    {
      body: "Dear Chef Lam,\n\nThank you for the trial. [[I left something wrapped in paper with your porter]].\n\nBest,\nWei",
    },
  ],
  good: [
    "Dear Mr. Cole,\n\nA calendar printed and hung by the boiler was a small thing that helped us.\n\nBest wishes,\nRose",
    "Hi Ann,\n\nI'd be glad to send you the running order and a showreel if that would be useful.\n\nRegards,\nAbe",
    "Dear Ms. Hale,\n\nI liked the girl who broke the jar and then brought you honey as a present.\n\nBest,\nRob",
    "Dear Mr. Wynn,\n\nYour story of the man who shouted at the till and then sent the staff a cake was the best.\n\nBest,\nFay",
    "Dear Ms. Roe,\n\nI packed hampers for a food bank, and the labels were always the trouble.\n\nBest,\nIan",
    "Dear Ms. Okafor,\n\nI wrapped three hundred boxes of fudge a day at my last job, and your line is faster.\n\nBest,\nBen",
    "Dear Mr. Ruiz,\n\nI have left the signed form with your receptionist for you.\n\nBest,\nAna",
    "Dear Dr. Holm,\n\nI made a map of the wells for your team, as you asked.\n\nBest,\nSiv",
    "Dear Mr. Cole,\n\nI was struck by the letters that apologise for the size of the gift.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nThank you for the chocolates on the table and for the tour.\n\nSincerely,\nKim Lee",
    "Hello Sam,\n\nYour gift shop, with the jars of honey by the till, is where I would like to work.\n\nMany thanks,\nSue",
    "Dear Mrs. Ahmed,\n\nI would enjoy arranging the flowers for the chapel.\n\nBest,\nJo",
    "Dear Ms. Roy,\n\nI have attached the cake photos you asked for.\n\nKind regards,\nPia",
    "Hi Ann,\n\nThe gift card scheme you described is a clever way to win back guests.\n\nRegards,\nAbe",
    "Dear Mr. Cole,\n\nI bought a bag of your rye on the way out, and it is gone already.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nYou have a gift for putting people at ease.\n\nSincerely,\nKim Lee",
  ],
  missed: [
    "Dear Mr. Cole,\n\nMy uncle grows the best pears in the county, and some of them know your door.\n\nBest wishes,\nRose",
  ],
})
