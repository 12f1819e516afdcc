import { cases } from "../rule.ts"

export default cases({
  bad: [
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { email: "info@acme.example" },
      message: "address",
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { email: "hiring@swiftparcel.example" },
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { email: "https://acme.example/contact" },
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { email: "ann@acme.example, tom@acme.example" },
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { email: "No-Reply@acme.example" },
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { person: "p" },
      situation: { people: [{ id: "p", name: "Ann", kind: "interviewer", contact: "generic" }] },
      message: "person",
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { person: "p" },
      situation: { people: [{ id: "p", name: "Ann", kind: "interviewer", contact: "none" }] },
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { person: "p" },
      situation: { people: [{ id: "p", name: "Ann", kind: "interviewer", email: "careers@acme.example" }] },
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { email: "the form on their site" },
    },
  ],
  good: [
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { email: "ann.cole@acme.example" },
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { email: "Ann Cole <ann.cole@acme.example>" },
    },
    "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
    { body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam", to: { email: "" } },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { email: "info@annspottery.example", person: "p" },
      situation: {
        people: [{ id: "p", name: "Ann", kind: "interviewer", contact: "direct", email: "info@annspottery.example" }],
      },
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      kind: "recruiter_check_in",
      to: { email: "recruiting@placewell.example" },
    },
    {
      body: "Dear Ann,\n\nThank you for showing me the kiln on Tuesday.\n\nBest,\nSam",
      to: { person: "p" },
      situation: {
        people: [{ id: "p", name: "Ann", kind: "interviewer", contact: "none", phone: "+44 20 7946 0748" }],
      },
    },
    {
      body: "Dear HR,\n\nHow can I reach Ann Cole?\n\nBest,\nSam",
      kind: "contact_request",
      to: { email: "hr@acme.example" },
    },
  ],
})
