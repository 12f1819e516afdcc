import { table } from "../table.testing.ts"

table([
  { text: "Tuesday, 2pm, Calder Yarns, fork lift driver, a Mr Stott.", sets: { company: "Calder Yarns" } },
  { text: "Hilda from Ashby Castings saw me Monday at 3", sets: { company: "Ashby Castings" } },
  { text: "I interviewed Monday at 3. It was St. Patrick's Day.", unset: ["company"] },
  { text: "I had an interview at Brandt Packaging on Friday", sets: { company: "Brandt Packaging" } },
  { text: "Company: Harlow Instruments", sets: { company: "Harlow Instruments" } },
  { text: "I saw two of them at a firm called Dunmore Textiles", sets: { company: "Dunmore Textiles" } },
  {
    text: "Harlowe with an e, Harlowe Instruments",
    situation: { company: "Harlow Instruments" },
    sets: { company: "Harlowe Instruments" },
  },
  { text: "interviewed yesterday, paralegal, at Hobbs & Pine", sets: { company: "Hobbs & Pine" } },
  { text: "my recruiter at Kelton Staffing set up an interview last Tuesday", unset: ["company"] },
  { text: "I met Dana at noon", unset: ["company"] },
  { text: "I bombed an interview at Target in 2022", unset: ["company"] },
  { text: "Interview was Friday with Tess at Texas Roadhouse", sets: { company: "Texas Roadhouse" } },
  { text: "Interview Monday at Circle K with Tess", sets: { company: "Circle K" } },
  { text: "Interview was Friday, Lomax, Mrs Quill.", sets: { company: "Lomax" } },
  { text: "Not heard from Lomax, where I saw Mrs Quill on Friday", sets: { company: "Lomax" } },
  { text: "Company's Brindle. Interview was Friday with Tess.", sets: { company: "Brindle" } },
  { text: "It's called Hive. Interview was Friday with Tess.", sets: { company: "Hive" } },
  { text: "Lomax", situation: { interviews: [{ at: "2026-11-20" }] }, sets: { company: "Lomax" } },
  { text: "Interview was Friday, Stockport, Mrs Quill.", unset: ["company"] },
  {
    text: "Had a Teams round with Quillon on Friday at 11. Interviewer was Mr Bose.",
    sets: { company: "Quillon", "interviews[0].with": ["bose"] },
  },
  {
    text: "My interview with Tessaly was November 17 with Amir.",
    sets: { company: "Tessaly", "interviews[0].with": ["amir"] },
  },
  { text: "Warden job with Parks, interview on Tuesday with Deb Lawson.", sets: { company: "Parks" } },
  { text: "City of Elmira interviewed me November 17.", sets: { company: "City of Elmira" } },
  { text: "It was with Halvorsen on Monday, he was nice.", unset: ["company"] },
  {
    text: "Last month Currys ghosted me, they said two weeks. Had my interview at Argos yesterday.",
    sets: { company: "Argos" },
    unset: ["decisionDate"],
  },
])
