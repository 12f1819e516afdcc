import { cases } from "../rule.ts"

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ")
const note = (count: number) => `Dear Ms. Park,\n\n${words(count)}\n\nKind regards,\nUli Brandt\n+49 555 0188`

export default cases({
  bad: [
    { body: note(201), level: "warning" },
    { body: note(300), level: "warning" },
    { body: note(301), level: "error" },
    { body: note(151), kind: "follow_up", level: "warning" },
    { body: note(225), kind: "recruiter_check_in", level: "warning" },
    { body: note(226), kind: "follow_up", level: "error" },
    { body: note(151), kind: "contact_request", level: "warning" },
    { body: note(226), kind: "reply", level: "error" },
  ],
  good: [
    note(200),
    { body: note(150), kind: "follow_up" },
    { body: note(150), kind: "recruiter_check_in" },
    { body: note(150), kind: "contact_request" },
    { body: note(150), kind: "reply" },
    // A notice may have to explain.
    { body: note(400), kind: "notice" },
    // What is quoted below is not the candidate's.
    `${note(40)}\n\nOn Tue, Nov 17, 2026 at 9:12 AM Ann Park wrote:\n> ${words(400)}`,
    "",
  ],
})
