import { describe, expect, it } from "vitest"
import type { Advice } from "../../shared/wire/advice.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import { face } from "./face.ts"

const today = "2026-11-24"
const opens = "2026-11-30T09:00:00-05:00[America/New_York]"
const by = "2026-12-02T17:00:00-05:00[America/New_York]"
const situation: Situation = {
  interviews: [{ at: "2026-11-20" }, { at: "2026-12-03T10:00" }, { at: "2026-12-01" }],
  people: [
    { id: "dana", name: "Dana Lee", kind: "interviewer", email: "dana@acme.example" },
    { id: "sam", kind: "interviewer" },
    { id: "rita", kind: "recruiter" },
  ],
  replies: [{ kind: "needs_reply", from: "dana" }],
}
const advice = (part: Partial<Advice>): Advice => ({
  action: "wait",
  message: null,
  ordinal: null,
  to: [],
  channels: ["email"],
  opens: null,
  by: null,
  late: false,
  route: "direct",
  reasons: [],
  questions: [],
  timeline: [],
  playbook: "house",
  version: "1",
  ...part,
})

describe("the card's face", () => {
  const cases: [string, Partial<Advice>, object][] = [
    [
      "a thank-you to two",
      { action: "send", message: "thank_you", to: ["dana", "sam"], opens, by },
      {
        tone: "act",
        headline: "Thank Dana Lee and your interviewer",
        moment: { label: "Send it by", at: by },
        how: "email",
        addresses: ["dana@acme.example"],
      },
    ],
    [
      "a late one",
      { action: "send", message: "thank_you", to: ["dana"], by, late: true },
      { tone: "late", moment: { label: "The best day left is", local: "2026-11-24" } },
    ],
    [
      "a thank-you to nobody known",
      { action: "send", message: "thank_you", by },
      { headline: "Thank your interviewer" },
    ],
    [
      "a note that goes through the recruiter",
      { action: "send", message: "thank_you", to: ["dana"], route: "through_recruiter" },
      { route: "through your recruiter, who passes it on" },
    ],
    [
      "a second follow-up by two channels",
      { action: "send", message: "follow_up", ordinal: 2, to: ["dana"], channels: ["email", "phone"] },
      { headline: "Follow up with Dana Lee once more", how: "email or phone" },
    ],
    [
      "a check-in",
      { action: "send", message: "recruiter_check_in", ordinal: 1, to: ["rita"] },
      { headline: "Check in with your recruiter" },
    ],
    [
      "a wait",
      { action: "wait", message: "follow_up", opens, by },
      { tone: "wait", headline: "Wait before you follow up", moment: { label: "Not before", at: opens } },
    ],
    [
      "a wait for nothing more",
      { action: "wait", opens },
      {
        headline: "Nothing to send now",
        moment: { label: "Let it rest until then", local: opens.slice(0, 10) },
        who: "",
      },
    ],
    [
      "an interview ahead",
      { action: "prepare" },
      { headline: "Get ready for your interview", moment: { label: "Your interview", local: "2026-12-01" } },
    ],
    [
      "a missing contact",
      { action: "get_contact", message: "thank_you", to: ["sam"], by },
      { headline: "Find a direct contact first", how: "", moment: { label: "Find it by", at: by } },
    ],
    ["a request for silence", { action: "do_not_contact" }, { tone: "rest", moment: null, who: "" }],
    ["an answer owed", { action: "reply", message: "reply", by }, { headline: "Answer Dana Lee" }],
    ["an end", { action: "move_on", late: true }, { tone: "rest", headline: "Time to move on", moment: null }],
    ["a rejection", { action: "move_on", message: "reply" }, { headline: "Answer kindly, then move on" }],
    ["a question", { action: "ask" }, { tone: "wait", headline: "One thing first" }],
  ]
  it.each(cases)("for %s", (_, part, expected) => expect(face(advice(part), situation, today)).toMatchObject(expected))
})
