import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      body: "Dear Mrs. Lavoie,\n\nThank you for the tour of the maple room.\n\n[[My qualifications once more, for convenience:\n- Diploma in hotel management, Montreal, 2009\n- Front desk, Chateau Frontenac, 2009-2013\n- Manager, Hotel Bellevue, 2018-2025]]\n\nSincerely,\nJean-Luc",
      message: "recital",
    },
    {
      body: "Dear Mr. Ames,\n\nThank you for the interview. [[As you can see on my résumé]], I have kept bees since 2011.\n\nBest,\nFlo",
      message: "reference",
    },
    {
      body: "Dear Ms. Orr,\n\nThank you for Monday. [[My CV shows]] that I am a careful driver, and I want the job.\n\nBest,\nBen",
      message: "reference",
    },
    {
      body: "Dear Dr. Ek,\n\nThank you for your time. [[I graduated from Lund in 2012. I worked at a county clinic for six years. I hold a licence in radiography.]] I hope to join you.\n\nBest,\nAda",
      message: "recital",
    },
    {
      body: "Hi Rob,\n\nThanks for today. [[I have worked for Tesco, Asda and Morrisons.]] I'd like the job.\n\nBest,\nSal",
      message: "recital",
    },
    {
      body: "Hello Ms. Tran,\n\nThank you for the talk. [[My career took me to Hanoi in 2009, to Paris in 2014 and to Lyon in 2020.]] I would enjoy the kitchen.\n\nYours,\nLinh",
      message: "recital",
    },
    {
      body: "Dear Major Cole,\n\nThank you for the interview. To [[recap my qualifications]]: I can shoe a horse.\n\nRespectfully,\nJed",
      message: "reference",
    },
    {
      body: "Dear Ms. Pike,\n\nThank you again. I am still interested. [[I managed a team of twelve in the call centre. I increased sales by a third. I was promoted twice.]] Is there any news?\n\nBest,\nRay",
      kind: "follow_up",
      message: "recital",
    },
    {
      body: "Dear Ms. Bray,\n\nThank you for the tour of the cider press. [[I spent six years at a dairy, four at a brewery and two at a vineyard.]]\n\nBest,\nGil",
      message: "recital",
    },
    {
      body: "Dear Mr. Cobb,\n\nThank you for the walk along the weaving floor. [[Apprenticed at Holt's 1994–98, journeyman there until 2006, then eight years self-employed.]]\n\nYours,\nJoe",
      message: "recital",
    },
    {
      body: "Dear Dr. Rao,\n\nThank you for the morning on the ward. [[In brief: B.Sc. Nursing (2011), M.Sc. Nursing (2015), eight years of night shifts.]]\n\nYours,\nAsha",
      message: "recital",
    },
    {
      body: "Dear Lady Ash,\n\nThank you for the walk. [[You will have seen from my particulars]] that I know roses.\n\nYours,\nTom",
      message: "reference",
    },
    {
      body: "Dear Ms. Yuen,\n\nThank you for Friday. [[I have managed budgets, led a team of nine and opened two branches.]] I want the job.\n\nBest,\nFay",
      message: "recital",
    },
    {
      body: "Dear Ms. Lee,\n\nThank you for today. You asked about pastry; [[as stated in my CV]], I trained in Lyon.\n\nBest,\nRue",
      message: "reference",
    },
    {
      body: "Dear Ms. Dube,\n\nThank you for the day at the depot. [[My tickets are crane, slinger, forklift and telehandler.]]\n\nBest,\nAbe",
    },
    {
      body: "Dear Mr. Lund,\n\nThank you for the walk. [[I have taught in Bergen, in Oslo and in two island schools.]]\n\nBest,\nEva",
    },
    {
      body: "Dear Captain Roy,\n\nThank you for the hour on board. [[My application form sets out my]] years at sea.\n\nBest,\nJim",
    },
    {
      body: "Dear Dr. Sen,\n\nThank you for Friday. [[I was a porter for two years. Then I was a healthcare assistant for four. I have been a ward clerk since 2019.]]\n\nBest,\nIvy",
    },
    {
      kind: "thank_you",
      body: "Hi Ann,\n\nAs I wrote in my application, I have driven coaches since 2009.\n\nRegards,\nAbe",
    },
  ],
  good: [
    "Dear Ms. Okoro,\n\nI can see where my experience with boilers would help the night crew.\n\nBest,\nJo Park",
    "Dear Ms. Okoro,\n\nI have given tours in Spanish, Welsh and English at the castle.\n\nBest,\nJo Park",
    "Dear Mr. Dunn,\n\nI thought of the skipper who lost his nets, waited three years for the court and then became a judge.\n\nBest,\nPam",
    "Dear Ms. Keel,\n\nI'm very keen on the Skerry post, rain, gulls and all.\n\nBest,\nBob",
    "Dear Mr. Eads,\n\nI'd been told that Fridays were hard, and when the card reader failed, the soup ran out and table six sang, I believed it.\n\nBest,\nZoe",
    "Dear Ms. Dube,\n\nYour crews hold crane, slinger and forklift tickets, and I would like to earn mine with you.\n\nBest,\nAbe",
    "Dear Mr. Lund,\n\nI won't go through my CV again; you have read it.\n\nBest,\nEva",
    "Dear Dr. Sen,\n\nI met the porter, the ward clerk and the matron, and each of them had time for me.\n\nBest,\nIvy",
    "Dear Ms. Ray,\n\nThank you for Monday. I have attached my degree certificate, my driving licence and the diploma you asked for.\n\nBest,\nMo",
    "Dear Mr. Ott,\n\nThank you for the tour. Your crane stood on this quay from 1962 to 1987, and I would like to learn why it went.\n\nBest,\nBo",
    "Dear Ms. Hill,\n\nThank you for the talk. I did nights for three years, so a ward at four in the morning holds no fear.\n\nBest,\nJoy",
    "Dear Mr. Lamb,\n\nThank you for the trial. I walked home, tried the recipe and burned it twice.\n\nBest,\nAl",
    "Dear Dr. Sharma,\n\nThank you for letting me sit in. I am GDC registered, I live close by, and I am happy to cover the Thursday clinic we spoke about.\n\nBest,\nChan",
    "Captain Reyes,\n\nThank you for the interview. I would bring my EMT-B, six years as a volunteer, and a willingness to learn from that card.\n\nRespectfully,\nHana",
    "Hello Bo,\n\nThank you for yesterday. I have done second-line support for a hospital trust for three years, and I like working with people who write things down.\n\nBest,\nKat",
    "Hi Ann,\n\nThank you for asking about the gap in my CV so kindly. I have attached the updated resume you wanted.\n\nBest,\nJo",
    "Dear Ms. Ito,\n\nThank you for Tuesday. Three things stayed with me:\n- the loom by the window\n- how you dye with onion skins\n- the question about school groups\n\nI would love to help.\n\nBest,\nAya",
    "Dear Mr. Frost,\n\nThank you for telling me about the floods of 1962, 1987 and 2013, and how you rebuilt the mill each time.\n\nYours,\nMay",
    "Hi Lou,\n\nThanks for the trial. I worked the bar until ten, and I learned your till by the end.\n\nBest,\nKit",
    "Dear Ms. Roy,\n\nThank you for the talk. I ran a night shelter for two winters, so I know what your volunteers meet. I managed the rota that you asked about.\n\nBest,\nIan",
    { body: "Dear Ms. Roy,\n\nAs you can see on my résumé, I can type.\n\nBest,\nIan", kind: "reply" },
  ],
})
