import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      body: "Dear Ms. Hendricks,\n\nThank you for taking the time to interview me for the Sales Associate position. I enjoyed meeting you and learning more about the company and the role.\n\nI am confident that my skills and experience make me an excellent fit, and I would welcome the chance to contribute to your team's success.\n\nSincerely,\nTravis",
      level: "error",
    },
    {
      body: "Dear Principal Yates,\n\nThank you for interviewing me for the third grade teaching position at your school. I enjoyed learning about your students and programs.\n\nTeaching is my calling.\n\nSincerely,\nAmber",
      level: "error",
    },
    {
      body: "Mr. Boone,\n\nThank you for the interview. I want the roofing job and I will not let you down.\n\nRespectfully,\nCaleb",
    },
    {
      // Job and firm are told by the situation.
      body: "Hi Al,\n\nThanks for the talk about the falconer vacancy. I am excited about Skyward and your culture of innovation.\n\nBest,\nJo",
      situation: { role: "Falconer", company: "Skyward" },
    },
    {
      // One's own past ties nothing to the talk.
      body: "Dear Dr. Weiss,\n\nThank you for your time. I have worked with braces and retainers for nine years, I speak Polish, and I play the oboe. I hope to join your practice.\n\nBest,\nNina",
    },
    {
      body: "Dear [Name],\n\nThank you for the interview on 18 November at 2:30 pm. I particularly enjoyed our discussion about [topic].\n\nBest,\nSam",
    },
    {
      body: "Dear Mr. Otieno,\n\nThank you for the oppurtunity to interview at Kilimani Motors. I beleive I would be a realy good adition to the Kilimani team.\n\nYours,\nDan",
    },
    {
      body: "Dear Captain Moore,\n\nThank you and the members of the board for the interview for the firefighter position. Serving the community has been my lifelong dream.\n\nRespectfully,\nDerek",
    },
    {
      body: "Hi Kelly,\n\nThank you for seeing me today about the hairdresser job. Your salon is gorgeous and everyone was so lovely.\n\nThanks,\nZara",
    },
    {
      // Turns of phrase, though their words are things.
      body: "Dear Mr. Roy,\n\nThank you for the interview. Your company is a lighthouse in the industry. I think outside the box and roll up my sleeves.\n\nBest,\nPia",
    },
    {
      // The stiff letter of old.
      body: "Dear Mrs. Carr,\n\nIt was a pleasure to make your acquaintance. Should documentation assist your deliberations, I will furnish it without delay. Kindly convey my compliments to your colleagues.\n\nYours,\nAlban",
    },
    {
      // What every school does ties to none.
      body: "Dear Dr. Hope,\n\nThank you for the interview. You told me how your teachers support every student in the classroom. I would love to join your school.\n\nBest,\nEve",
    },
    {
      body: "Dear Ms. Roe,\n\nThank you for the interview. I remain interested in the position. Is there any news?\n\nBest,\nJo",
      kind: "follow_up",
      level: "hint",
    },
  ],
  good: [
    "Dear Sister Doyle,\n\nThank you for this afternoon. I liked how calm the ward was at handover.\n\nBest,\nAmara",
    "Dear Tunde,\n\nThank you for seeing me. I've been thinking about the school garden. I'd love the job.\n\nBest,\nRobin",
    "Hello Bea,\n\nThank you for this afternoon. I keep thinking about Thursday knit nights.\n\nBest,\nIvy",
    "Dear Mr. Fell,\n\nI now understand why the mortar must be lime.\n\nBest,\nGus",
    "Dear Mr. Fell,\n\nI liked hearing that you pay the growers before the shops pay you.\n\nBest,\nGus",
    "Dear Mr. Fell,\n\nThank you for the tour of the lambing shed.\n\nBest,\nGus",
    "Dear Mr. Fell,\n\nI haven't stopped laughing about the heron and the lifebelt.\n\nBest,\nGus",
    "Dear Ms. Bright,\n\nThank you for Friday. I liked the way you greet each resident by name.\n\nBest,\nMaud",
    "Dear Mr. Sole,\n\nThank you for the talk. You mentioned that half of your patients come back every year just to say hello.\n\nBest,\nUma",
    "Dear Ms. Cane,\n\nThank you for Monday. I had not known that one person answers all the phones on Saturdays.\n\nBest,\nRay",
    "Dear Mr. Fell,\n\nThank you for Tuesday. 'Nobody goes home angry' is a good rule.\n\nBest,\nGus",
    "Dear Sister Joan,\n\nThank you for the hour. You asked me how I would tell a family bad news at three in the morning.\n\nBest,\nAnn",
    "Hi Steph,\n\nThank you for meeting me today. I liked the dogs in the office and I would love the job.\n\nBest,\nTash",
    "Dear Captain Moore,\n\nThank you for the interview. I was moved when Lieutenant Diaz told me why the old helmet hangs above the door.\n\nRespectfully,\nDerek",
    "Dear Henriette,\n\nThank you for Friday. I have made your grandmother's medovik twice over the weekend.\n\nWarmly,\nZoë",
    "Hi Kelly,\n\nThank you for seeing me today. I had never seen anyone do a balayage with a spatula before.\n\nThanks,\nZara",
    "Dear Professor Lind,\n\nThank you for the interview. Your suggestion to drop the 2019 plots has already made my model better.\n\nBest,\nMarta",
    "Dear Mr. Larsen,\n\nThank you for showing me the cutting tables. I would love the job.\n\nBest,\nDenny",
    "Dear Mr. Kerr,\n\nThank you for the interview on Monday. I enjoyed hearing about your time in Antarctica.\n\nBest,\nIvy",
    "Dear Ms. Lamb,\n\nThank you for seeing me. I agree with what you said about homework: none before the age of eight.\n\nBest,\nFay",
    "Dear Dr. Ellison,\n\nThank you for the interview and for introducing me to Biscuit.\n\nBest,\nPoppy",
    "Dear Sam,\n\nIt was nice to talk with you. I hope your dog has recovered from the bee sting!\n\nBest,\nLily",
    {
      body: "Dear Sioned,\n\nI hope the two ewes in the barn are well. Could you let me know where things stand?\n\nBest,\nMari",
      kind: "follow_up",
    },
  ],
  missed: [
    // One stray word for a thing makes a form letter look personal.
    "Dear Mr. Roy,\n\nThank you for the interview. Your company is a volcano of ideas.\n\nBest,\nPia",
  ],
})
