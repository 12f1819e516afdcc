import { describe, expect, it } from "vitest"
import { type Ask, cardFor } from "./cards.ts"

const today = "2026-11-24"

/** Every sentence a card can send, days and words filled in. */
function says(field: string): string[] {
  return (cardFor(field, today)?.options ?? []).map((option) => ("says" in option ? option.says : fill(option.next)))
}

const fill = (ask: Ask) =>
  ask.says(ask.type === "day" ? ask.days[0]! : ask.type === "email" ? "a@b.example" : "Dana Lee")

describe("the card for a field", () => {
  it.each([
    [
      "interviews[0].at",
      [
        "My interview was today.",
        "My interview was yesterday.",
        "My interview was on 2026-11-22.",
        "My interview is still ahead, on 2026-11-25.",
      ],
    ],
    ["messages", ["Yes, I sent a thank-you on 2026-11-24.", "No, I haven't sent anything yet."]],
    ["messages[1].at", ["I sent it on 2026-11-24."]],
    ["decisionDate", ["They said they would decide by 2026-11-25.", "They named no date."]],
    [
      "people[0].email",
      [
        "I have a direct email address: a@b.example",
        "I only have a shared inbox or a contact form.",
        "I have no contact details.",
      ],
    ],
    ["interviews[0].with", ["My interviewer was Dana Lee."]],
    ["followUpPolicy", ["They said follow-ups are welcome.", "They asked for no follow-ups."]],
    ["viaAgency", ["A staffing agency placed me.", "No agency is involved."]],
    ["replies[0].answeredAt", ["Yes, I answered them on 2026-11-24.", "No, I haven't answered them yet."]],
  ])("%s sends", (field, sentences) => expect(says(field)).toEqual(sentences))

  it.each([undefined, null, "", "region", "otherOffer.told"])("is none for %s", (field) =>
    expect(cardFor(field, today)).toBeNull(),
  )

  it("offers the interview's day and those after it for a message without one", () => {
    const situation = {
      interviews: [{ at: "2026-11-20T10:00" }, { at: "2026-12-02" }],
      messages: [{ kind: "thank_you" as const }, { kind: "follow_up" as const }],
    }
    const ask = (field: string) => {
      const { title, options } = cardFor(field, today, situation)!
      const [only] = options
      return { title, days: only && "next" in only && only.next.type === "day" ? only.next.days : [] }
    }
    const days = ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"]
    expect(ask("messages[0].at")).toEqual({ title: "Which day did you send the thank-you?", days })
    expect(ask("messages[1].at").title).toBe("Which day did you follow up?")
  })

  it("offers no day in the future for what is past, and no weekend for a decision", () => {
    const days = (field: string) =>
      cardFor(field, today)!.options.flatMap((option) =>
        "next" in option && option.next.type === "day" ? [option.next.days] : [],
      )
    expect(days("messages")[0]!.every((day) => day <= today)).toBe(true)
    expect(days("decisionDate")[0]).toEqual([
      "2026-11-25",
      "2026-11-26",
      "2026-11-27",
      "2026-11-30",
      "2026-12-01",
      "2026-12-02",
    ])
  })
})
