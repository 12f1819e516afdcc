import { table } from "../table.testing.ts"

table([
  {
    text: "Pertemps put me forward, my contact is Gill Hurst. I interviewed on Friday with Ruth.",
    sets: { viaAgency: true, "people[0].name": "Gill Hurst", "people[0].kind": "recruiter", "people[1].name": "Ruth" },
  },
  {
    text: "I interviewed at Acme Nov 19. My Manpower recruiter Joy told me not to contact the client myself",
    sets: {
      viaAgency: true,
      clientContact: "through_recruiter",
      "people[0].name": "Joy",
      "people[0].kind": "recruiter",
    },
    unset: ["followUpPolicy"],
  },
  { text: "A staffing agency placed me.", sets: { viaAgency: true } },
  { text: "Y'all set up my interview last Thursday", sets: { viaAgency: true } },
  { text: "no agency involved, i applied direct", sets: { viaAgency: false } },
  {
    text: "I can write to the client as long as I copy my recruiter",
    sets: { viaAgency: true, clientContact: "copy_recruiter" },
  },
  {
    text: "any note has to go through my recruiter and she'll pass it on",
    sets: { clientContact: "through_recruiter" },
  },
  { text: "my recruiter set me up with an interview", sets: { "people[0].kind": "recruiter" } },
  { text: "Do I write to them or to you?", unset: ["clientContact", "viaAgency"] },
  { text: "Would it be different if an agency placed me?", unset: ["viaAgency"] },
  {
    text: "no he works for them",
    asked: "viaAgency",
    situation: { people: [{ id: "tom", name: "Tom", kind: "recruiter" }] },
    sets: { viaAgency: false, "people[0].kind": "hr" },
  },
  {
    text: "yes, through Kelly, my recruiter is Bianca",
    asked: "viaAgency",
    sets: { viaAgency: true, "people[0].name": "Bianca" },
    unset: ["people[1]"],
  },
  {
    text: "Case officer interview at the Northern Housing Agency was Friday",
    unset: ["viaAgency"],
    sets: { company: "Northern Housing Agency" },
  },
  {
    text: "My recruiter Bea at Acme Staffing says anything for the client goes through her.",
    sets: { clientContact: "through_recruiter" },
  },
  {
    text: "I'm with an agency, Bea Grant. They put me forward and I was seen Friday.",
    sets: { viaAgency: true },
    unset: ["people"],
  },
  { text: "It was your lot who put me forward to Holm Foods. Met Bea on Friday.", sets: { viaAgency: true } },
  {
    text: "Through Meridian Personnel I met Bea at Holm Foods on Friday.",
    sets: { viaAgency: true, company: "Holm Foods" },
  },
  {
    text: "My recruiter Gus says any note to them goes through him. Interviewed Friday.",
    sets: { clientContact: "through_recruiter" },
  },
  {
    text: "My recruiter Bea is fine with me emailing the client as long as she's copied in. Interviewed Friday.",
    sets: { clientContact: "copy_recruiter" },
  },
  { text: "Y'all sent me over to Holm Foods on Friday", sets: { viaAgency: true } },
  { text: "I interviewed Friday with your client Holm Foods", sets: { viaAgency: true } },
  { text: "You guys sent me the wrong link. Interview was Friday.", unset: ["viaAgency"] },
])
