import { describe, expect, it, test } from "vitest"
import type { Advice, TimelineStep } from "../../../shared/wire/advice.ts"
import type { Situation } from "../../../shared/wire/situation.ts"
import { answer } from "../answer.ts"
import { aheadAsked } from "./ahead.ts"
import { adviceOf, askInterview, inputOf, reasonOf } from "./fixture.ts"

describe("questions about what comes after", () => {
  test.each([
    ["ok so when do i follow up", "follow-up"],
    ["and the follow-up, when?", "follow-up"],
    ["When can I ask again?", "follow-up"],
    ["And if I hear nothing after that?", "after"],
    ["what if they never answer?", "after"],
    ["what if she doesn't answer", "after"],
    ["and when she doesn't reply?", "after"],
    ["if no answer?", "after"],
    ["what if still nothing", "after"],
    ["and then?", "after"],
    ["what after that?", "after"],
    ["what comes after the thank-you?", "after"],
    ["when do I give up?", "give-up"],
    ["how long until I move on?", "give-up"],
    ["what's the last date?", "give-up"],
    ["how many times may I write?", "how-many"],
    ["how often can I ask her?", "how-many"],
    ["should I also write to him three times?", "how-many"],
    ["ok when's the second one", "second"],
    ["and the second time?", "second"],
    ["and if nothing?", "after"],
    ["what if they forget me", "after"],
    ["Ta. And the follow-up?", "follow-up"],
    ["What if she says they need more time?", "more-time"],
    ["how long do I wait", "how-long"],
    ["and the one after?", "after"],
    ["cool. and then", "after"],
    ["and after the 30th?", "after"],
    ["and then it's over?", "give-up"],
    ["And is there a hard stop?", "give-up"],
    ["so excited. when do i hear?", "their-answer"],
  ] as const)("“%s” asks for %s", (text, question) => {
    expect(aheadAsked(text)).toBe(question)
  })

  test.each([
    "what now?",
    "what next?",
    "I heard nothing so far",
    "they never answered my last application",
    "how often is too often",
    "when is the second interview?",
    "I'm giving up",
  ])("“%s” asks for none", (text) => {
    expect(aheadAsked(text)).toBeNull()
  })
})

const ny = (local: string) => `${local}-05:00[America/New_York]`
const dana: Situation = {
  interviews: [{ at: "2026-11-23T10:00", with: ["dana"] }],
  people: [{ id: "dana", name: "Dana", kind: "interviewer", email: "dana@northwind.example" }],
}
const step = (what: TimelineStep["what"], on: string, message: TimelineStep["message"]): TimelineStep => ({
  what,
  on: ny(on),
  message,
  text: "",
})
const followUp = step("follow_up_opens", "2026-11-30T09:00:00", "follow_up")
const second = step("second_follow_up_opens", "2026-12-07T09:00:00", "follow_up")
const moveOn = step("move_on", "2026-12-14T09:00:00", null)

const thanking = adviceOf({
  action: "send",
  message: "thank_you",
  to: ["dana"],
  channels: ["email"],
  by: ny("2026-11-24T11:00:00"),
  timeline: [followUp, second, moveOn],
})
const waiting = adviceOf({
  action: "wait",
  message: "follow_up",
  ordinal: 1,
  to: ["dana"],
  channels: ["email"],
  opens: followUp.on,
  timeline: [followUp, second, moveOn],
})
const last = adviceOf({ ...waiting, action: "send", opens: ny("2026-11-24T09:00:00"), ordinal: 2, timeline: [moveOn] })
const enough = adviceOf({ action: "wait", opens: moveOn.on, timeline: [moveOn] })
const once = adviceOf({ ...waiting, playbook: "selectek", timeline: [followUp, moveOn] })
const recruiter = adviceOf({
  action: "send",
  message: "recruiter_check_in",
  ordinal: 1,
  timeline: [step("follow_up_opens", "2026-11-24T10:00:00", "recruiter_check_in")],
})

const thanksByAgency = adviceOf({
  ...thanking,
  timeline: [step("follow_up_opens", "2026-11-24T11:00:00", "recruiter_check_in")],
})

describe("the answer from the timeline", () => {
  const said = (text: string, advice: Advice, earlier: string[] = ["Earlier."]) =>
    answer(inputOf({ text, before: dana, situation: dana, advice, previousAdvice: advice, said: earlier })).text

  test.each<[string, Advice, string[], string[]]>([
    ["ok so when do i follow up", thanking, ["follow-up can go on Monday, November 30", "First, though"], []],
    ["and if I hear nothing?", thanking, ["November 30", "one more, shorter", "December 7", "December 14"], []],
    ["what if she never answers?", waiting, ["December 7", "December 14", "take the silence as a no"], ["November 30"]],
    ["what if she never answers?", last, ["December 14"], ["one more"]],
    ["when do I give up?", waiting, ["Not before Monday, December 14", "Until then"], []],
    ["when do I give up?", enough, ["Not before Monday, December 14"], ["Until then"]],
    ["how many times may I write?", waiting, ["Two follow-ups at most", "December 7"], []],
    ["how many times may I write?", last, ["One more at most"], []],
    ["how many times may I write?", enough, ["No more"], []],
    ["how many times may I write?", once, ["One follow-up at most"], ["a week apart"]],
    ["when is the second one?", waiting, ["Monday, December 7, from 9 in the morning"], []],
    ["when is the second one?", once, ["a single follow-up is enough"], []],
    ["how often can I ask her?", recruiter, ["once a week", "no limit"], []],
    ["and if I hear nothing?", adviceOf({ action: "reply", message: "reply" }), ["waiting starts afresh"], []],
    ["and when do I follow up?", adviceOf({ action: "prepare" }), ["thank-you goes out within a day"], []],
    ["What if she says they need more time?", waiting, ["The wait starts afresh", "tell me what they say"], []],
    ["how long do I wait?", enough, ["Not before Monday, December 14"], []],
    ["how long do I wait?", waiting, ["Monday the 30th"], ["December 14"]],
    ["when do I ask for news?", thanksByAgency, ["you ask your recruiter, not the employer"], []],
    [
      "what if I never hear back after a follow up?",
      askInterview,
      ["one more about a week later"],
      ["sorry", "send nothing"],
    ],
    ["what if they never answer?", askInterview, ["one more about a week later is our limit"], []],
  ])("to “%s”", (text, advice, parts, without) => {
    const words = said(text, advice)
    for (const part of parts) expect(words).toContain(part)
    for (const part of without) expect(words).not.toContain(part)
  })

  it("goes on after the step that the last answer named", () => {
    const words = said("And if I hear nothing after that?", thanking, [
      "Your follow-up can go on Monday, November 30, from 9 in the morning.",
    ])
    expect(words).not.toContain("November 30")
    expect(words).toContain("December 7")
  })

  it("names the day for somebody who asks while no message is welcome", () => {
    const declined = adviceOf({
      action: "do_not_contact",
      reasons: [{ ...reasonOf("no-follow-up-request", "onesource"), params: { until: "2026-12-21" } }],
    })
    expect(said("what if they never answer?", declined)).toContain("Monday, December 21")
  })

  it("stands behind the day where facts came along", () => {
    const situation: Situation = { ...dana, messages: [{ kind: "thank_you", at: "2026-11-24" }] }
    const { text } = answer(
      inputOf({ text: "Thanked her today. What if she never answers?", before: dana, situation, advice: waiting }),
    )
    expect(text).toMatch(/November 30.*December 7/)
  })
})

describe("why", () => {
  const waits = { ...waiting, reasons: [reasonOf("no-decision-date", "house", "staffing-resources")] }
  test.each([
    "why?",
    "Why",
    "but why?",
    "why so long?",
    "who says so?",
    "says who",
    "how come?",
    "how do you know that?",
  ])("“%s” gets the reason", (text) => {
    for (const intent of ["other", "policy", "timing"] as const) {
      const input = inputOf({ text, intent, before: dana, situation: dana, advice: waits, said: ["Earlier."] })
      expect(answer(input).text).toContain("a staffing firm, Staffing Resources, waits a week")
    }
  })

  test.each(["why didn't they want me?", "why haven't they called?", "why can't I use the office address?"])(
    "“%s” asks for another",
    (text) => {
      const input = inputOf({ text, before: dana, situation: dana, advice: waits, said: ["Earlier."] })
      expect(answer(input).text).not.toContain("waits a week")
    },
  )
})
