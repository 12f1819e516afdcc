import { describe, expect, it } from "vitest"
import type { MessageKind } from "../wire/situation.ts"
import { kindOf } from "./kind.ts"
import { readBody } from "./text.ts"

const drafts: [MessageKind, string, string?][] = [
  ["thank_you", "Thank you for the interview this morning. I'd still love to work on the mapping team."],
  [
    "thank_you",
    "Thank you for the tour on Monday. You said you still haven't heard back from the vendor; we had that too.",
  ],
  [
    "thank_you",
    "Thank you for taking the time to interview me. I look forward to hearing from you. Thank you again.",
    "Thank you",
  ],
  ["thank_you", "Thank you for meeting me at the salon today. So, did I get the job? Let me know today if you can."],
  [
    "thank_you",
    "I was glad to hear that the practice still does home visits. I'd like the job.",
    "Thank you for Wednesday",
  ],
  ["thank_you", "Thank you for Tuesday. May I ask when you expect to decide?"],
  ["thank_you", "Thank you for seeing me on Tuesday. As promised, I attach the names of my two referees."],
  [
    "thank_you",
    "Thank you for meeting me yesterday. I enjoyed hearing how your team fixes the boilers. I'd like the job. If there is any news on next steps, please tell me.",
    "Thank you",
  ],
  [
    "thank_you",
    "Thanks so much for seeing me this morning. I'd love to join. Could you tell me where things stand with the next steps?",
  ],
  ["thank_you", "It was great to meet you today. Do you know when I might have an update on the porter job?"],
  ["thank_you", "Many thanks for your time yesterday afternoon. Please keep me posted on any news."],
  ["thank_you", "I enjoyed our chat last night about the harvest. Have you any word on next steps?"],
  ["follow_up", "Thank you for meeting me last Thursday. I wonder if there is any news on the next steps?"],
  ["follow_up", "I am writing to follow up on our meeting yesterday week; is there any news?"],
  ["follow_up", "Thanks again for the tour two weeks ago. Could you tell me where things stand?"],
  ["thank_you", "It was a pleasure to meet you yesterday. I liked the story of your first client."],
  ["thank_you", "Thank you for inviting me to interview, and for the walk round the lake. I am very keen."],
  [
    "follow_up",
    "Thanks for the trial shift the other week. Just wondering if you've picked someone yet, and what happens next?",
  ],
  ["follow_up", "Thank you for all your time. I remain very interested in the post. Might you have an update?"],
  ["follow_up", "I interviewed with you two weeks ago and would be grateful for any news of the cook's job."],
  ["follow_up", "Just checking in on the status of my application for the porter job."],
  [
    "follow_up",
    "Just a note to say thanks again for our meeting two weeks ago. I'd be so happy to guide the tour myself.",
  ],
  ["follow_up", "I have not heard back yet and wanted to ask where things stand.", "Re: Interview for the porter job"],
  ["follow_up", "This is a last short note about the lab role. If it has been filled, I wish you well."],
  [
    "recruiter_check_in",
    "Thank you for setting up the interview with Halvorsen Marine. Have you had any word from the client?",
  ],
  ["recruiter_check_in", "Thanks for putting me forward to the dairy. It went well, I think."],
  ["recruiter_check_in", "Did the client say anything about Monday? I liked the place."],
  [
    "contact_request",
    "I was interviewed on Monday by a Nathan from IT. Can u send me his email plz? I want to thank him.",
  ],
  ["contact_request", "I would like to thank Joel. Would you mind sending me his email, or telling me who to ask?"],
  ["contact_request", "Could you tell me how to reach the panel? I'd like to write to each of them."],
  ["contact_request", "Please could you pass on my thanks to Dr. Amin, or let me have her address?"],
  ["reply", "Thank you for your email. My two references are Helen Marsh and Yusuf Demir.", "Re: References"],
  ["reply", "Monday at 9:30 works for me, and I will bring the drawings.", "Re: Second interview"],
  ["recruiter_check_in", "Many thanks for the feedback from Hillside Dairy. Do you know when they mean to choose?"],
  [
    "reply",
    "Thank you for telling me, and for the kind words about my lesson. I enjoyed the day all the same.",
    "Re: Tutor post",
  ],
  ["reply", "Thank you for the offer. I am delighted to accept."],
  ["reply", "Thank you for letting me know. I was sorry to read that you have chosen another candidate."],
  ["reply", "Awesome, thanks! Wednesday at 10 is fine.", "Re: Second interview"],
  ["notice", "I am writing to withdraw my application for the driver job. I have accepted another offer."],
  ["notice", "I have received another offer and must answer by Friday. Your job is still my first choice."],
]

describe("kindOf", () => {
  it.each(drafts)("takes for %s: %s", (kind, core, subject) => {
    expect(kindOf(readBody(`Dear Ms. Roe,\n\n${core}\n\nBest,\nJo Kemp`), subject)).toBe(kind)
  })

  it("takes what goes to one's own recruiter for a check-in", () => {
    const body = readBody("Hi Dana,\n\nThank you for your help. It went well.\n\nBest,\nJo")
    expect(kindOf(body, undefined, { to: { id: "r", kind: "recruiter" } })).toBe("recruiter_check_in")
    expect(kindOf(body, undefined)).toBe("thank_you")
  })

  describe("on the day of the thank-you", () => {
    const asksPolitely =
      "Thank you for showing me the boilers on Monday. I'd like the job. If there is any news on next steps, please tell me."
    const kind = (core: string, thanksDue: boolean, subject?: string) =>
      kindOf(readBody(`Dear Ms. Roe,\n\n${core}\n\nBest,\nJo Kemp`), subject, { thanksDue })

    it("takes thanks with a question about the next steps for a thank-you", () => {
      expect(kind(asksPolitely, true)).toBe("thank_you")
    })

    it.each([
      "I am writing to follow up on our talk on Monday. Thank you for meeting me. Is there any news?",
      "Thank you again for meeting me three weeks ago. I am still keen. Is there any news?",
      "Just checking in: have you made a decision? Thank you for your time.",
      "Is there any news about the porter job? I met you on Monday.",
      "I haven't heard back since our interview. Thank you for seeing me.",
    ])("takes for a follow-up all the same: %s", (core) => {
      expect(kind(core, true)).toBe("follow_up")
    })
  })

  it("takes an empty draft for a thank-you", () => {
    expect(kindOf(readBody(""), undefined)).toBe("thank_you")
  })
})
