import type { Situation } from "../../wire/situation.ts"
import { cases } from "../rule.ts"

const at = (company: string, more: Situation = {}): Situation => ({ company, ...more })

export default cases({
  bad: [
    {
      body: "Hi Pedro,\n\nThank you for Tuesday. I hope to be part of the [[Parcelink]] team.\n\nBest,\nSam",
      situation: at("Parcellink"),
      fixed: "Hi Pedro,\n\nThank you for Tuesday. I hope to be part of the Parcellink team.\n\nBest,\nSam",
    },
    {
      body: "Dear Mr. Adair,\n\nI look forward to joining [[Penrith Ceramics]] on 4 January.\n\nBest,\nSam",
      situation: at("Keswick Glass"),
      kind: "reply",
    },
    {
      body: "Hi Ann,\n\nI would love to work for [[Brightwater Homes]].\n\nBest,\nSam",
      situation: at("Oak & Elm Care"),
    },
    {
      body: "Hi Ann,\n\nThank you for the interview at [[Riverside Academy]] on Monday.\n\nBest,\nSam",
      situation: at("Hillcrest School"),
    },
    {
      body: "Hi Ann,\n\nThank you for Monday and the tour of [[Harlow Instruments]].\n\nBest,\nSam",
      situation: at("Harlowe Instruments"),
    },
    {
      body: "Hi Ann,\n\nI am still interested in [[Northgate Dental]].\n\nBest,\nSam",
      situation: at("Southgate Smiles"),
      kind: "follow_up",
    },
    {
      body: "Hi Ann,\n\nThank you for the talk about the looms.\n\nBest,\nSam",
      subject: "Weaver position at [[Loomcraft]]",
      situation: at("Threadworks"),
    },
    {
      body: "Hi Ann,\n\nI would be glad to contribute to [[Castellan Legal]]'s pro bono work.\n\nBest,\nSam",
      situation: at("Merton Chambers"),
    },
    {
      body: "Hi Ann,\n\nI would love to work for [[Halloran & Price]].\n\nBest,\nSam",
      situation: at("Halloran & Pike"),
    },
    {
      body: "Hi Ann,\n\nThank you for showing me the [[Bright Water]] yard.\n\nBest,\nSam",
      situation: at("Brightwater"),
      fixed: "Hi Ann,\n\nThank you for showing me the Brightwater yard.\n\nBest,\nSam",
    },
    {
      body: "Hi Ann,\n\nI can bring my knife skills to [[Brightwater]].\n\nBest,\nSam",
      situation: at("Halden & Co"),
    },
    {
      body: "Hi Ann,\n\nThank you for showing me round [[Brightwater Homes]].\n\nBest,\nSam",
      situation: at("Halden & Co"),
    },
    {
      body: "Hi Ann,\n\nIt would mean a lot to help [[Brightwater]] grow.\n\nBest,\nSam",
      situation: at("Halden & Co"),
    },
    {
      body: "Hi Ann,\n\nI would be honoured to be chosen by [[Lakeside Nursery]].\n\nBest,\nSam",
      situation: at("Millbank Nursery"),
    },
    {
      body: "Hi Ann,\n\nI'd be proud to wear the [[Tarn Coaches]] uniform.\n\nBest,\nSam",
      situation: at("Fell Coaches"),
    },
    {
      body: "Hi Ann,\n\nI would love to bake for [[Harbour Light]].\n\nBest,\nSam",
      situation: at("Harbour Lights"),
      fixed: "Hi Ann,\n\nI would love to bake for Harbour Lights.\n\nBest,\nSam",
    },
  ],
  good: [
    {
      body: "Hi Ann,\n\nYour contract with Northgate Foods sounds like a good one.\n\nBest,\nSam",
      situation: at("Halden & Co"),
    },
    {
      body: "Hi Ann,\n\nThe Ashford branch sounded busy, and I would love to work there.\n\nBest,\nSam",
      situation: at("Halden & Co"),
    },
    {
      body: "Hi Ann,\n\nI'd love to work with Priya and Tom again.\n\nBest,\nSam",
      situation: at("Halden & Co"),
    },
    {
      body: "Hi Ann,\n\nUnlike Brightwater Homes, you answer the phone.\n\nBest,\nSam",
      situation: at("Halden & Co"),
    },
    { body: "Hi Pedro,\n\nI hope to be part of the Parcellink team.\n\nBest,\nSam", situation: at("Parcellink") },
    { body: "Hi Ann,\n\nI would love to work for Acme.\n\nBest,\nSam", situation: at("Acme Tools Ltd.") },
    {
      body: "Hi Ann,\n\nDuring my time working at Deere I learned to read a dealer.\n\nBest,\nSam",
      situation: at("Kubota"),
    },
    {
      body: "Hi Ann,\n\nI would love to join the Marketing team, and Dana in it.\n\nBest,\nSam",
      situation: at("Halden & Co"),
    },
    {
      body: "Hi Ann,\n\nYour contract with Tesco sounds like a lot of pallets.\n\nBest,\nSam",
      situation: at("Halden & Co"),
    },
    {
      body: "Hi Ann,\n\nI am excited about Monday and about working with Priya.\n\nBest,\nSam",
      situation: at("Halden & Co", { people: [{ id: "p", name: "Priya Nair", kind: "interviewer" }] }),
    },
    { body: "Hi Ann,\n\nAcme’s new store is lovely, and I want to work at ACME.\n\nBest,\nSam", situation: at("Acme") },
    { body: "Hi Ann,\n\nI would be proud to work for the SWT.\n\nBest,\nSam", situation: at("Severn Wildlife Trust") },
    "Hi Ann,\n\nI would love to work for Brightwater Homes.\n\nBest,\nSam",
  ],
})
