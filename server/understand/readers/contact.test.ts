import { table } from "../table.testing.ts"

const wes = { people: [{ id: "wes", name: "Wes", kind: "interviewer" as const }] }

table([
  {
    text: "her email is dana@acme.example",
    situation: { people: [{ id: "dana", name: "Dana", kind: "interviewer" }] },
    sets: { "people[0].email": "dana@acme.example" },
  },
  {
    text: "All I got is info@granitepools.example for Wes",
    situation: wes,
    sets: { "people[0].contact": "generic" },
    unset: ["people[0].email"],
  },
  { text: "I only have a shared inbox or a contact form.", situation: wes, sets: { "people[0].contact": "generic" } },
  { text: "I have no contact details.", situation: wes, sets: { "people[0].contact": "none" } },
  { text: "I know he is called Trevor but not how to reach him.", sets: { "people[0].contact": "none" } },
  { text: "Wes gave me his cell, 312-555-0175", situation: wes, sets: { "people[0].phone": "312-555-0175" } },
  { text: "My own email is me@home.example", situation: wes, unset: ["people[0].email"] },
  {
    text: "the invite came from noreply@hirewave.example",
    situation: wes,
    unset: ["people[0].email", "people[0].contact"],
  },
])
