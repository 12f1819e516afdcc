import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      body: "Hi Ilse,\n\nJust a note to say thanks again for our meeting about the tour guide position two weeks ago. I'd be so happy to guide it myself one day.\n\nWarm wishes,\nMatteo",
    },
    {
      body: "Dear Camille,\n\nThank you for having me in the shop on the 5th. I am still as keen as ever.\n\nI hope the wedding season planning is going well.\n\nBest,\nIsla",
      subject: "Checking in about the florist position",
    },
    {
      body: "Dear Mr. Frost,\n\nThank you again for the interview. I remain interested and look forward to hearing from you about your decision.\n\nRegards,\nAbe",
    },
    {
      body: "Hi Noor,\n\nStill keen on the midwife post! Please let me know if you need any references or have questions.\n\nThanks,\nBeth",
    },
    {
      body: "Dear Ms. Vance,\n\nThank you for the talk on the 2nd. Did the boiler last through the weekend? I am still very interested.\n\nBest,\nStu",
    },
    {
      // An offer of one's own, and thanks for what was told before.
      body: "Dear Mr. Osei,\n\nThank you for telling me about the next steps. May I send you the photographs of the weir? I would still love the job.\n\nBest,\nAbe",
    },
    {
      body: "Hello Karl,\n\nThanks again for the trial dive. I hope to hear from you soon, and I'm happy to answer any questions.\n\nBest,\nFinn",
    },
    {
      body: "Dear Dr. Achebe,\n\nI wanted to say once more how much the seed bank impressed me. I would love to join it. Should you require further documents, please tell me.\n\nYours,\nIfe",
    },
    {
      body: "Hi Dana,\n\nThank you for putting me forward. I would still take the job at the mill.\n\nBest,\nLu",
      kind: "recruiter_check_in",
    },
    {
      body: "Hi Dana,\n\nThanks for your help so far. The buyer job would still suit me well.\n\nBest,\nLuis",
      kind: "recruiter_check_in",
      situation: {
        interviews: [{ at: "2026-11-05T10:00" }],
        messages: [{ kind: "recruiter_check_in", at: "2026-11-05T15:00" }],
      },
    },
    {
      body: "Dear Ms. Ode,\n\nThank you for the day at the weir. How is the otter with the bad paw? I'd still love the job.\n\nBest,\nJem",
    },
    {
      body: "Dear Mr. Lam,\n\nThank you again. Hoping for good news from the depot. Do let me know if the scan won't open.\n\nBest,\nKay",
    },
    {
      body: "Hi Vi,\n\nThank you for Monday. I have some news for you: the tide tables are online. I'd still jump at the berth.\n\nBest,\nSol",
    },
  ],
  good: [
    "Dear Mr. Lam,\n\nI thought I would ask one last time whether there is any news of the post.\n\nBest,\nKay",
    "Dear Mr. Reed,\n\nThank you again. May I ask whether the trials for the post are complete?\n\nBest,\nKip",
    "Dear Ms. Lowe,\n\nThank you for the visit. I write to ask whether you can say something about the procedure.\n\nBest,\nAnja",
    "Dear Ms. Tarn,\n\nThanks again. Are the interviews all finished now?\n\nBest,\nWes",
    "Dear Ms. Hale,\n\nThank you for the hour in the mill. If anything is settled, a line would be lovely.\n\nBest,\nUna",
    "Dear Mr. Fosse,\n\nThank you for Tuesday. May I ask if you have chosen somebody?\n\nYours,\nPer",
    "Hi Liv,\n\nThanks again. If there is any news I'd be glad of it.\n\nBest,\nAda",
    "Dear Rector,\n\nThank you for seeing me. How far along is your selection?\n\nYours,\nOle",
    "Hi Dee,\n\nThanks for the trial shift. Give us a shout when you know.\n\nCheers,\nKai",
    "Dear Captain,\n\nThank you for the day aboard. Might there be word by the weekend?\n\nYours,\nSol",
    "Dear Ms. Abara,\n\nThank you once more. Would you be able to shed some light on the timing?\n\nBest,\nNia",
    "Hello Denise,\n\nThanks again for your time. Is there an update on your side, or a next step I should prepare for?\n\nBest,\nHal",
    "Dear Mr. Bouchard,\n\nThank you. If you can tell me how the timeline looks now, I would appreciate it.\n\nSincerely,\nSimone",
    "Dear Dr. Nwachukwu,\n\nIf the position has been filled, I wish your team well; if not, I would welcome any update you can share.\n\nBest,\nIoana",
    "Dear Sister Agnes,\n\nWould you kindly tell me if there is any update?\n\nYours,\nRose",
    "Hi Bo,\n\nIf there is an update, please tell me.\n\nBest,\nJo",
    "Dear Ms. Okoro,\n\nCould you let me know either way?\n\nRegards,\nCol",
    "Hi Connie,\n\nJust wondering if you've picked someone yet, and what happens next.\n\nThanks,\nMilo",
    "Dear Coach Ruiz,\n\nI am writing to ask where things stand with the assistant post. I look forward to hearing from you.\n\nBest,\nTy",
    "Hello Pat,\n\nI would be grateful for any news of the lifeguard job.\n\nBest,\nSia",
    "Dear Mrs. Bligh,\n\nI'd love to know whether you have come to a decision about the cook's post.\n\nYours,\nMay",
    "Hi Rene,\n\nPlease keep me posted.\n\nThanks,\nAlix",
    "Dear Ana,\n\nWhen do you expect to decide?\n\nBest,\nJo",
    {
      // The first word to one's own recruiter tells; it need not ask.
      body: "Hi Dana,\n\nThe interview went well: they showed me the engine line, and I liked Per.\n\nBest,\nLuis",
      kind: "recruiter_check_in",
    },
    {
      body: "Hi Dana,\n\nThank you for setting it up. I would take the job.\n\nBest,\nLuis",
      kind: "recruiter_check_in",
      situation: { interviews: [{ at: "2026-11-05T10:00" }], messages: [] },
    },
    "Dear Ms. Ode,\n\nThank you for the day at the weir. My landlord keeps asking whether I'm to move.\n\nBest,\nJem",
    "Dear Mr. Lam,\n\nThank you again. Even a rough date would let me plan the harvest.\n\nBest,\nKay",
    "Hi Vi,\n\nThanks for Monday. Has the harbour master pronounced on it?\n\nBest,\nSol",
    "Dear Rector,\n\nThank you. I'm none the wiser which way the vestry leans.\n\nYours,\nOle",
    "Hi Bo,\n\nThanks again. Am I in, or is it a no?\n\nBest,\nPer",
  ],
})
