import { table } from "../table.testing.ts"

const wes = { people: [{ id: "wes", name: "Wes", kind: "interviewer" as const }] }

table([
  {
    text: "I interviewed with Joe on Nov 19. I've neither a card nor a number for him.",
    sets: { "people[0].contact": "none" },
    unset: ["messages"],
  },
  {
    text: "I interviewed with Nora on Nov 19. All I've got is the enquiries@ address.",
    sets: { "people[0].contact": "generic" },
  },
  {
    text: "I interviewed with Nan on Nov 19. Only a mobile for her, 07700 900318.",
    sets: { "people[0].phone": "07700 900318" },
  },
  {
    text: "I interviewed with Cyril on Nov 19. He handed me his card.",
    sets: { "people[0].contact": "direct" },
  },
  {
    text: "I interviewed with Mark on Nov 19. Mark gave me the address himself: info@lawfirm.com",
    sets: { "people[0].contact": "direct", "people[0].email": "info@lawfirm.com" },
  },
  {
    text: "I interviewed with Dana Nov 19. I have a direct email address: info@firm.org",
    sets: { "people[0].contact": "generic" },
    unset: ["people[0].email"],
  },
  {
    text: "I interviewed with Sam on Nov 19. His telephone is (718) 555-0123 and the bakery is at 12 Main Street",
    sets: { "people[0].phone": "(718) 555-0123", "people[0].postalAddress": "12 Main Street" },
  },
  {
    text: "My name is Rosa Diaz, rosa.diaz@gmail.com, 617-555-0199. Talked with Greg. Interview was Nov 19.",
    sets: { "people[0].name": "Greg" },
    unset: ["people[0].email", "people[0].phone", "people[1]"],
  },
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
  {
    text: "Met Ava Stone and Ben Whit yesterday. Ava's email is ava@stoneco.com but I don't have anything for Ben.",
    sets: { "people[1].contact": "none" },
  },
  {
    text: "Saw Lamar and Judy on Friday. Neither one gave me a card or email.",
    sets: { "people[0].contact": "none", "people[1].contact": "none" },
  },
  { text: "Saw Asif yesterday. They said no follow ups please in the email.", unset: ["people[0].contact"] },
  {
    text: "Panel was Dr. Menon on the 8th at 3 pm. Panel was Dr. Menon only, I mailed her.",
    unset: ["people[0].postalAddress"],
  },
  // A number is a way
  ...[
    "I only have his cell number, no email",
    "I've just his mobile number, no e-mail address",
    "got the guy's number but no email",
  ].map((text) => ({
    text,
    situation: { people: [{ id: "joe", name: "Joe", kind: "interviewer" as const }] },
    unset: ["people[0].contact"],
  })),
  ...["no email, no number", "don't have his number or his email", "I don't have his email"].map((text) => ({
    text,
    situation: { people: [{ id: "joe", name: "Joe", kind: "interviewer" as const }] },
    sets: { "people[0].contact": "none" },
  })),
  {
    text: "onsite at Quillbase 11/17, 2 rounds: Anika (EM), Tom (staff eng), recruiter = jess@quillbase.io",
    sets: { "people[2]": { id: "jess", name: "Jess", kind: "hr", email: "jess@quillbase.io" } },
    unset: ["people[1].email"],
  },
  {
    text: "Interviewed on Nov 17 with Greg. I emailed Greg a thank you that night but not Samantha cause I don't have her email",
    sets: { "people[0].name": "Greg", "people[1].contact": "none" },
    unset: ["people[0].contact"],
  },
  {
    text: "I interviewed with Mr Obi on Friday. For Mr Obi no address was left with me.",
    sets: { "people[0].contact": "none" },
  },
  {
    text: "I met Bea and Al on Friday. Bea gave me her card, bea@acme.example, nothing for Al.",
    sets: { "people[1].contact": "none" },
    unset: ["people[0].contact"],
  },
  {
    text: "Major Holt and Bea interviewed me Friday. I have no address for the Major.",
    sets: { "people[0].contact": "none" },
    unset: ["people[1].contact"],
  },
  {
    text: "Interviewed Friday with Bea and Gus Holm. Gus gave no card and isn't on the website.",
    sets: { "people[1].contact": "none" },
  },
  { text: "Interviewed Friday with Bea. Her address is nowhere to be found.", sets: { "people[0].contact": "none" } },
  { text: "Interviewed Friday with Bea. The email for Bea is nowhere.", sets: { "people[0].contact": "none" } },
  {
    text: "All I can turn up for Bea is a LinkedIn page. She interviewed me Friday.",
    sets: { "people[0].contact": "none" },
  },
  {
    text: "Interviewed Friday with Bea. Their site just has one of those contact forms.",
    sets: { "people[0].contact": "generic" },
  },
  {
    text: "Interviewed Friday with Bea. She wrote down b.holm@acme.example, the website lists rx@acme.example.",
    sets: { "people[0].email": "b.holm@acme.example" },
  },
  {
    text: "Interviewed Friday with Bea. The site says studio@acme.example but she gave me b.holm@acme.example.",
    sets: { "people[0].email": "b.holm@acme.example" },
  },
  {
    text: "The form on the hall's website is the only way to reach Bea, who saw me Friday.",
    sets: { "people[0].contact": "generic" },
  },
  {
    text: "Interviewed Friday with Bea. The site just has a contact us page.",
    sets: { "people[0].contact": "generic" },
  },
  {
    text: "I wrote over LinkedIn because I only have her profile. Interview was Friday with Bea.",
    sets: { "people[0].contact": "none" },
  },
  {
    text: "Interviewed Friday with Bea. Found her on LinkedIn but that's all I have.",
    sets: { "people[0].contact": "none" },
  },
  { text: "Interviewed Friday with Bea. I have her email and that's all I have.", unset: ["people[0].contact"] },
  { text: "I have Bea's direct email. Interview was Friday with Bea.", sets: { "people[0].contact": "direct" } },
])
