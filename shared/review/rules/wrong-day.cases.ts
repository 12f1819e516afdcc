import type { Example } from "../rule.ts"
import { cases } from "../rule.ts"

/** An interview on Thursday 19 November 2026, read on `now`. */
const on = (now: string): Pick<Example, "situation" | "now"> => ({
  situation: { timeZone: "Europe/London", region: "GB", interviews: [{ at: "2026-11-19T14:00" }] },
  now: `${now}T10:00[Europe/London]`,
})

export default cases({
  bad: [
    { ...on("2026-11-20"), body: "Dear Ann,\n\nThank you for [[Monday]] afternoon and the tour.\n\nBest,\nSam" },
    {
      ...on("2026-11-20"),
      body: "Dear Mr. Tanaka,\n\nThank you for meeting me [[last Friday]] about the lathe.\n\nBest,\nSam",
    },
    {
      ...on("2026-11-19"),
      body: "Dear Ann,\n\nThank you for your time [[yesterday]].\n\nBest,\nSam",
      fixed: "Dear Ann,\n\nThank you for your time today.\n\nBest,\nSam",
    },
    {
      ...on("2026-11-20"),
      body: "Dear Ann,\n\nIt was good to meet you [[this morning]].\n\nBest,\nSam",
      fixed: "Dear Ann,\n\nIt was good to meet you yesterday.\n\nBest,\nSam",
    },
    { ...on("2026-11-21"), body: "Dear Ann,\n\nI enjoyed [[Monday]]'s interview and the goats.\n\nBest,\nSam" },
    { ...on("2026-11-23"), body: "Dear Ann,\n\nThank you for the interview on [[18 November]].\n\nBest,\nSam" },
    {
      ...on("2026-11-23"),
      body: "Dear Ann,\n\nThank you for the interview on [[November 12th]], and the tour.\n\nBest,\nSam",
    },
    {
      ...on("2026-11-23"),
      body: "Dear Ann,\n\nThank you for the tour.\n\nBest,\nSam",
      subject: "Interview of [[the 9th]]",
    },
    {
      ...on("2026-11-27"),
      body: "Dear Ann,\n\nThank you again for our talk [[last Wednesday]]. Is there any news?\n\nBest,\nSam",
      kind: "follow_up",
    },
  ],
  good: [
    {
      ...on("2026-11-20"),
      body: "Dear Ann,\n\nI enjoyed hearing how you prep for Sunday brunch and staff it.\n\nBest,\nSam",
    },
    {
      ...on("2026-11-23"),
      body: "Dear Ann,\n\nThank you for Thursday. I spoke with my old tutor on Saturday, and she knows your book.\n\nBest,\nSam",
    },
    {
      ...on("2026-11-20"),
      body: "Dear Ann,\n\nThank you for yesterday. I enjoyed hearing how the strike of 12 June ended.\n\nBest,\nSam",
    },
    {
      ...on("2026-11-23"),
      body: "Dear Ann,\n\nThank you for the interview, and for your patience on Tuesday, when I had to change the time.\n\nBest,\nSam",
    },
    { ...on("2026-11-20"), body: "Dear Ann,\n\nThank you for meeting me yesterday.\n\nBest,\nSam" },
    { ...on("2026-11-23"), body: "Dear Ann,\n\nThank you for Thursday and for the tour.\n\nBest,\nSam" },
    {
      ...on("2026-11-23"),
      body: "Dear Ann,\n\nThank you for the interview on 19 November. You said you would decide by Friday.\n\nBest,\nSam",
    },
    {
      ...on("2026-11-24"),
      body: "Dear Ann,\n\nThank you for last Thursday. I visited your shop on Sunday and bought the bread.\n\nBest,\nSam",
    },
    { ...on("2026-11-20"), body: "Dear Ann,\n\nThank you for the interview. I could start on Monday.\n\nBest,\nSam" },
    {
      ...on("2026-11-25"),
      body: "Dear Ann,\n\nThank you for last week, and for the story of the Friday market.\n\nBest,\nSam",
    },
    { ...on("2026-11-25"), body: "Dear Ann,\n\nI enjoyed our talk on 19/11 about the looms.\n\nBest,\nSam" },
    "Dear Ann,\n\nThank you for meeting me last Friday.\n\nBest,\nSam",
  ],
})
