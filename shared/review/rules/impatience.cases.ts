import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nI'm still waiting for an answer.\n\nRegards,\nAbe",
      message: "still",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nWhat's taking so long?\n\nRegards,\nAbe",
      message: "why",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\n[[Why haven't you answered]]?\n\nRegards,\nAbe",
      message: "why",
    },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\n[[It was a bit disappointing not to hear from you on Friday]].\n\nBest wishes,\nRose",
      message: "reproach",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\n[[I phoned you Monday, Wednesday and again this morning]] and it just rings out.\n\nRegards,\nAbe",
      message: "counting",
    },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\n[[The lady at the gate keeps saying she will pass it on]].\n\nBest wishes,\nRose",
      message: "reproach",
    },
    {
      kind: "follow_up",
      body: "Dear Dr. Lind,\n\n[[You told me Monday, and Monday was nine days ago]].\n\nSincerely,\nKim Lee",
      message: "reproach",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\n[[I still haven't heard anything from you about the porter job]].\n\nRegards,\nAbe",
      message: "still",
    },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\n[[This is my third email about the porter job]].\n\nBest wishes,\nRose",
      message: "counting",
    },
    {
      kind: "follow_up",
      body: "Dear Dr. Lind,\n\n[[My last two messages have gone unanswered]].\n\nSincerely,\nKim Lee",
      message: "still",
    },
    {
      kind: "follow_up",
      body: "Hello Sam,\n\n[[Why has nobody got back to me]]?\n\nMany thanks,\nSue",
      message: "why",
    },
    {
      kind: "follow_up",
      body: "Dear Mrs. Ahmed,\n\n[[You said I would hear on Friday. It is now Wednesday.]]\n\nBest,\nJo",
      message: "reproach",
    },
    {
      kind: "recruiter_check_in",
      body: "Dear Ms. Roy,\n\n[[How long can it possibly take them to say yes or no]]?\n\nKind regards,\nPia",
      message: "why",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\n[[I would have expected to hear by now]].\n\nRegards,\nAbe",
      message: "reproach",
    },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\n[[Could you at least tell me]] whether I am in the running?\n\nBest wishes,\nRose",
      message: "reproach",
    },
    {
      kind: "follow_up",
      body: "Dear Dr. Lind,\n\n[[A simple yes or no would do]].\n\nSincerely,\nKim Lee",
      message: "reproach",
    },
    {
      kind: "reply",
      body: "Hello Sam,\n\n[[As I have already said]], I can come on Monday.\n\nMany thanks,\nSue",
      message: "counting",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\n[[You did not keep your word]].\n\nRegards,\nAbe",
    },
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\n[[I had a quicker answer from the customs office]].\n\nBest wishes,\nRose",
    },
    {
      kind: "follow_up",
      body: "Dear Dr. Lind,\n\nPlease let me know [[why I haven't heard]].\n\nSincerely,\nKim Lee",
    },
    {
      kind: "follow_up",
      body: "Hello Sam,\n\n[[My letter must have fallen behind the oven]].\n\nMany thanks,\nSue",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nDid everybody forget about me?\n\nRegards,\nAbe",
    },
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nNone of my last two calls was returned.\n\nRegards,\nAbe",
    },
  ],
  good: [
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nI'm still waiting tables on weekends while I study.\n\nRegards,\nAbe",
    },
    {
      kind: "reply",
      body: "Dear Ms. Roy,\n\nThank you for letting me know. I am disappointed, of course, and I enjoyed meeting you.\n\nKind regards,\nPia",
    },
    "That's all I wanted to ask. Thank you for your help.",
    "Hi Ann,\n\nI rang Monday to say thank you but it went to voicemail, so I am writing instead.\n\nRegards,\nAbe",
    "Dear Mr. Cole,\n\nMy phone goes to voicemail in the vault, so an email is best.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nCan you tell me now whether I should bring my own apron?\n\nSincerely,\nKim Lee",
    {
      body: "Dear Ms. Tan,\n\nThank you for your time on Monday. I quite see why the growers lost patience with the old weighbridge.\n\nKind regards,\nJo Park",
    },
    {
      body: "Dear Mr. Osei,\n\nThank you for your time on Monday. You told me that your callers have been waiting for months for a new line, and now it is there.\n\nKind regards,\nIda Lund",
    },
    {
      body: "Dear Dr. Rao,\n\nThank you for your time on Monday. Our talk about candidate ghosting was the most useful hour of my spring.\n\nKind regards,\nBen Cole",
    },
    "Hello Sam,\n\nThanks so much for the hour in the signal box.\n\nMany thanks,\nSue",
    {
      kind: "follow_up",
      body: "Hi Ann,\n\nI tried to ring on Tuesday and could not get through, so I am writing instead.\n\nRegards,\nAbe",
    },
    "Dear Mr. Cole,\n\nYour team kept me informed at every step, and nobody made me wait for the bus.\n\nBest wishes,\nRose",
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\nAs I have not heard back since, I wanted to ask whether there is any news.\n\nBest wishes,\nRose",
    },
    {
      kind: "follow_up",
      body: "Dear Dr. Lind,\n\nYou mentioned a decision by 20 November, and as that date has passed I wanted to ask how things stand.\n\nSincerely,\nKim Lee",
    },
    {
      kind: "follow_up",
      body: "Hello Sam,\n\nI wrote to you once last week and would be glad of any update.\n\nMany thanks,\nSue",
    },
    "Dear Mrs. Ahmed,\n\nWhen you mentioned you still haven't heard back from the vendor after six weeks, I knew the feeling.\n\nBest,\nJo",
    {
      kind: "follow_up",
      body: "Dear Ms. Roy,\n\nCould you tell me how long the process usually takes?\n\nKind regards,\nPia",
    },
    "Hi Ann,\n\nI would like to know why you rest the dough two days.\n\nRegards,\nAbe",
    "Dear Mr. Cole,\n\nYour waiting list of 400 families says a lot about the school.\n\nBest wishes,\nRose",
    "Dear Dr. Lind,\n\nYou said the museum would open in June. It is now the best-loved room in town.\n\nSincerely,\nKim Lee",
    {
      kind: "follow_up",
      body: "Hello Sam,\n\nIt has been two weeks since we met, and I remain very interested.\n\nMany thanks,\nSue",
    },
    "Dear Mrs. Ahmed,\n\nI still have not used a loom of that size and would love to learn.\n\nBest,\nJo",
  ],
  missed: [
    {
      kind: "follow_up",
      body: "Dear Mr. Cole,\n\nThe leaves have fallen and grown again since we met.\n\nBest wishes,\nRose",
    },
  ],
})
