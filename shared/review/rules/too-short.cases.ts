import { cases } from "../rule.ts"

export default cases({
  bad: [
    { body: "Dear Dr. Haile,\n\nThank you for the interview. I want the job.\n\nSincerely,\nMina" },
    { body: "Thanks for today!\n\nBest,\nJo" },
    { body: "" },
    {
      body: "Dear Mr. Brook,\n\nThank you for the tour of the kennels. I would love to join you.\n\nKind regards,\nSue Park\n01632 960111",
    },
    { body: "Hello Anneke,\n\nIt was good to see the press. I am keen.\n\nWarm regards,\nBo" },
    {
      body: "Captain Lund,\n\nThank you for the hour on the bridge. I should be proud to sail with you.\n\nRespectfully,\nIna Holm",
    },
    { body: "Hi all,\n\nThanks for the chat about the food bank rota. Count me in, please.\n\nThanks again,\nKofi" },
    {
      // One word too few.
      body: "Dear Ms. Ito,\n\nThank you for showing me the looms on Tuesday, and for letting me try the old one by the window. I would be glad to work with you soon.\n\nBest,\nAya",
    },
  ],
  good: [
    "Dear Ms. Ito,\n\nThank you for showing me the looms on Tuesday, and for letting me try the old one by the window. I would be very glad to work with you soon.\n\nBest,\nAya",
    "Dear Mr. Okafor,\n\nThank you for the interview yesterday. The walk through the cold store, and your story about the night the compressor failed, made me want the job even more. I hope to hear from you.\n\nKind regards,\nPete",
    "Thank you for yesterday. I liked how the clerks read the old deeds aloud to each other, and I would enjoy doing that all day. It is the kind of careful work that I am good at. Nell",
    { body: "Hi Ann,\n\nIs there any news?\n\nBest,\nJo", kind: "follow_up" },
    { body: "Hi Ann,\n\nMay I have his address?\n\nBest,\nJo", kind: "contact_request" },
    { body: "Dear Ann,\n\nMonday is fine.\n\nBest,\nJo", kind: "reply" },
    { body: "Dear Ann,\n\nThe papers are attached.\n\nBest,\nJo", kind: "notice" },
    { body: "Hi Dev,\n\nIt went well.\n\nBest,\nJo", kind: "recruiter_check_in" },
  ],
})
