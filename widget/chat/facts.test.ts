import { describe, expect, it } from "vitest"
import type { ChatMention } from "../../shared/wire/chat.ts"
import { Situation } from "../../shared/wire/situation.ts"
import { facts } from "./facts.ts"

const situation: Situation = {
  timeZone: "America/New_York",
  employerTimeZone: "Europe/London",
  region: "GB",
  company: "Acme Freight",
  role: "Planner",
  interviews: [{ at: "2026-11-18T14:00", with: ["dana"] }],
  people: [
    { id: "dana", name: "Dana Lee", kind: "interviewer", email: "dana@acme.example" },
    { id: "hr", kind: "hr", contact: "generic", away: [{ from: "2026-11-20", until: "2026-11-27" }] },
    { id: "rita", name: "Rita Moss", kind: "recruiter", phone: "+1 207 555 0100" },
  ],
  viaAgency: false,
  followUpPolicy: "welcome",
  decisionDate: "2026-11-25",
  messages: [{ kind: "thank_you", at: "2026-11-19", to: ["dana"] }],
  replies: [
    { kind: "needs_reply", at: "2026-11-20", from: "dana", answeredAt: "2026-11-21", decisionDate: "2026-11-27" },
  ],
  otherOffer: { answerBy: "2026-11-30" },
}
const read = (of: Situation, mentions: ChatMention[] = []) => facts(of, mentions, { locale: "en-GB", thisYear: "2026" })
const fact = (field: string, of = situation, mentions: ChatMention[] = []) =>
  read(of, mentions).find((candidate) => candidate.field === field)!

describe("the chips", () => {
  it("tell every fact in words", () => {
    expect(Object.fromEntries(read(situation).map(({ field, label, text }) => [field, `${label}: ${text}`]))).toEqual({
      "interviews[0].at": "Interview: Wed 18 Nov, 14:00",
      decisionDate: "They decide by: Wed 25 Nov",
      "messages[0].at": "Thank-you sent: Thu 19 Nov",
      "replies[0].at": "They want an answer: Fri 20 Nov",
      "replies[0].answeredAt": "You answered: Sat 21 Nov",
      "replies[0].decisionDate": "They decide by: Fri 27 Nov",
      "people[0].name": "Interviewer: Dana Lee",
      "people[0].email": "Dana's email: dana@acme.example",
      "people[1].name": "HR contact: not named yet",
      "people[1].contact": "Reaching HR contact: shared inbox or form only",
      "people[1].away[0]": "HR contact is away: Fri 20 Nov – Fri 27 Nov",
      "people[2].name": "Recruiter: Rita Moss",
      "people[2].phone": "Rita's phone: +1 207 555 0100",
      followUpPolicy: "Follow-ups: welcome",
      viaAgency: "Placed by: no agency",
      company: "Company: Acme Freight",
      role: "Job: Planner",
      "otherOffer.answerBy": "Other offer, answer by: Mon 30 Nov",
      employerTimeZone: "Their time zone: London",
      region: "Their holidays: GB",
    })
  })

  it("say that nothing was sent, and nothing of what was not told", () => {
    expect(read({ messages: [] }).map(({ text }) => text)).toEqual(["nothing yet"])
    expect(read({})).toEqual([])
    expect(read({ timeZone: "UTC", employerTimeZone: "UTC" })).toEqual([])
  })

  it("always lead to a situation that the wire takes, changed or taken out", () => {
    const values = {
      day: "2026-11-24",
      moment: "2026-11-24T09:30",
      text: "UTC",
      email: "x@y.example",
      tel: "1",
      choice: "declined",
    }
    for (const chip of read(situation)) {
      const value = chip.field === "viaAgency" ? "yes" : chip.input ? values[chip.input.type] : ""
      expect(Situation.safeParse(chip.set(value)).error, chip.field).toBeUndefined()
      expect(Situation.safeParse(chip.unset()).error, chip.field).toBeUndefined()
      if (chip.input) expect(chip.set(value), chip.field).not.toEqual(situation)
      expect(chip.unset(), chip.field).not.toEqual(situation)
    }
  })
})

describe("a correction", () => {
  it("moves the interview and keeps who was there", () => {
    expect(fact("interviews[0].at").set("2026-11-17").interviews).toEqual([{ at: "2026-11-17", with: ["dana"] }])
  })

  it("takes a person out of everything", () => {
    const without = fact("people[0].name").unset()
    expect(without.people?.map(({ id }) => id)).toEqual(["hr", "rita"])
    expect(JSON.stringify(without)).not.toContain("dana")
  })

  it("leaves messages untold, not none, when the last one is taken back", () => {
    expect(fact("messages[0].at").unset()).not.toHaveProperty("messages")
    expect(fact("messages", { messages: [] }).unset()).toEqual({})
  })

  it("replaces a shared inbox by an address", () => {
    expect(fact("people[1].contact").set("hr.lee@acme.example").people?.[1]).toEqual({
      id: "hr",
      kind: "hr",
      email: "hr.lee@acme.example",
      away: [{ from: "2026-11-20", until: "2026-11-27" }],
    })
  })
})

describe("the words behind a fact", () => {
  const mention = (field: string, text: string, more: Partial<ChatMention> = {}): ChatMention => ({
    field,
    text,
    start: 0,
    end: text.length,
    value: null,
    sure: true,
    messageId: "m1",
    ...more,
  })

  it("are the newest that speak of it, or of what it is part of", () => {
    const mentions = [mention("decisionDate", "by Wednesday"), mention("decisionDate", "no, by the 25th")]
    expect(fact("decisionDate", situation, mentions)).toMatchObject({ quote: "no, by the 25th", unsure: false })
    expect(fact("messages[0].at", situation, [mention("messages[0]", "I thanked her")]).quote).toBe("I thanked her")
    expect(fact("messages", { messages: [] }, [mention("messages", "sent nothing")]).quote).toBe("sent nothing")
  })

  it("mark a guess and a correction by hand", () => {
    expect(fact("role", situation, [mention("role", "planner?", { sure: false })]).unsure).toBe(true)
    expect(fact("role", situation, [mention("role", "", { messageId: "hand" })])).toMatchObject({
      byHand: true,
      unsure: false,
    })
    expect(fact("role", situation, [mention("role", "", { messageId: "hand" })])).not.toHaveProperty("quote")
  })
})
