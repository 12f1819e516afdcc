import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nI have another offer and will take it unless I hear from you.\n\nRegards,\nAbe",
      message: "ultimatum",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nI turned away two regular clients because of this, so [[I think you owe me an answer]].\n\nRegards,\nAbe",
      message: "guilt",
    },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\nIf [[there is no word by tomorrow I'm taking my papers to the yard next door]].\n\nBest wishes,\nRose",
      message: "ultimatum",
    },
    {
      kind: "follow_up",
      body: "Dear Dr. Lind,\n\n[[It would be cruel to be let down now]] that I have told my mother.\n\nSincerely,\nKim Lee",
      message: "guilt",
    },
    { body: "Hi Ann,\n\n[[I will need your answer by the end of the week]].\n\nRegards,\nAbe", message: "deadline" },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\n[[If I don't hear from you by Friday, I will accept the other offer]].\n\nBest wishes,\nRose",
      message: "ultimatum",
    },
    {
      kind: "follow_up",
      body: "Dear Dr. Lind,\n\n[[Please reply by Thursday noon]].\n\nSincerely,\nKim Lee",
      message: "deadline",
    },
    {
      body: "Hello Sam,\n\nI have two other offers, so [[you had better decide soon]].\n\nMany thanks,\nSue",
      message: "deadline",
    },
    { kind: "follow_up", body: "Dear Mrs. Ahmed,\n\n[[You owe me an answer]].\n\nBest,\nJo", message: "guilt" },
    {
      kind: "follow_up",
      body: "Dear Ms. Roy,\n\n[[After all the time I put into the lesson plan, the least you could do is reply]].\n\nKind regards,\nPia",
      message: "guilt",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\n[[I will keep calling every morning until somebody picks up]].\n\nRegards,\nAbe",
      message: "threat",
    },
    {
      kind: "notice",
      body: "Dear Mr. Cole,\n\n[[I will take the offer from the other bakery unless you match it]].\n\nBest wishes,\nRose",
      message: "ultimatum",
    },
    {
      kind: "follow_up",
      body: "Dear Dr. Lind,\n\nI took unpaid leave to see you, so [[I feel I deserve to be told]].\n\nSincerely,\nKim Lee",
      message: "deadline",
    },
    {
      body: "Hello Sam,\n\n[[You would be making a big mistake if you let me go]].\n\nMany thanks,\nSue",
      message: "ultimatum",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\n[[Get me the rota by tonight or the ferry line has me]].\n\nRegards,\nAbe",
      message: "deadline",
    },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\n[[A no from you would break my mother's heart]].\n\nBest wishes,\nRose",
      message: "guilt",
    },
    {
      kind: "contact_request",
      body: "Dear Dr. Lind,\n\n[[I shall have to go over your head to the trustees]].\n\nSincerely,\nKim Lee",
      message: "threat",
    },
    {
      kind: "follow_up",
      body: "Hello Sam,\n\n[[Please stop interviewing the other candidates]].\n\nMany thanks,\nSue",
      message: "ultimatum",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nI'll have to decline unless the contract comes today.\n\nRegards,\nAbe",
    },
  ],
  good: [
    "Hi Ann,\n\nI turned down a lift because of my bike, so I had time to look at the mural.\n\nRegards,\nAbe",
    "Dear Mr. Cole,\n\nCall me any time after three, when the stall is shut.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nI've kept Tuesday clear in case the vet comes.\n\nSincerely,\nKim Lee",
    {
      body: "Dear Ms. Tan,\n\nThank you for your time on Monday. My patience with knots was learned on a trawler, and it serves me with cables too.\n\nKind regards,\nJo Park",
    },
    {
      body: "Dear Mr. Osei,\n\nThank you for your time on Monday. I shall give you my dates on Wednesday, well ahead of the day you named.\n\nKind regards,\nIda Lund",
    },
    {
      body: "Dear Dr. Rao,\n\nThank you for your time on Monday. The social media posts you showed me were written by the bakers themselves.\n\nKind regards,\nBen Cole",
    },
    {
      kind: "follow_up",
      body: "Dear Ann,\n\nThe quarry has offered me a place as well, and I have to answer them by the 9th; yours is still my first wish.\n\nBest,\nSam",
    },
    "Dear Mr. Cole,\n\nThe chapel roof must be finished by Advent, you said, and I would gladly help.\n\nBest wishes,\nRose",
    {
      kind: "follow_up",
      body: "Dear Dr. Lind,\n\nIf you went with someone else, I understand and wish them well.\n\nSincerely,\nKim Lee",
    },
    "Hello Sam,\n\nThe new saddle did not let me down in the rain.\n\nMany thanks,\nSue",
    "Dear Ann,\n\nThank you for the tour. Otherwise, I look forward to the next steps.\n\nBest,\nSam",
    "Dear Ann,\n\nThank you for the tour. When can I expect to hear back about the position?\n\nBest,\nSam",
    {
      kind: "notice",
      body: "Dear Mr. Cole,\n\nI have received another offer and have to answer it by 4 December; I would much rather work with you.\n\nBest wishes,\nRose",
    },
    "Dear Dr. Lind,\n\nI know you have plenty of people to see, and there is no pressure at all to reply.\n\nSincerely,\nKim Lee",
    "Hello Sam,\n\nYour pressure washing rig was new to me, and I would like to run it.\n\nMany thanks,\nSue",
    "Dear Mrs. Ahmed,\n\nI can't wait to start.\n\nBest,\nJo",
    {
      kind: "reply",
      body: "Dear Ms. Roy,\n\nPlease let me know by Friday which slot suits you.\n\nKind regards,\nPia",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nIf I don't hear back I'll assume the post has been filled, and I wish you well.\n\nRegards,\nAbe",
    },
    "Dear Mr. Cole,\n\nYou said you need an answer from the council by Friday, and I hope it is a good one.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nThe children deserve a library that is open on Saturdays.\n\nSincerely,\nKim Lee",
    {
      kind: "contact_request",
      body: "Hello Sam,\n\nCould you let me know today or tomorrow, so that I can thank him in time?\n\nMany thanks,\nSue",
    },
    { kind: "follow_up", body: "Dear Mrs. Ahmed,\n\nIf you have an update, please let me know.\n\nBest,\nJo" },
  ],
  missed: [
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\nMy phone is on, and the clock on my wall is very loud.\n\nBest wishes,\nRose",
    },
  ],
})
