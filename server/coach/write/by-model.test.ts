import { describe, expect, it } from "vitest"
import type { WrittenDraft } from "../../../shared/wire/draft.ts"
import { BROKEN, puppet } from "../../../test/server/puppet.ts"
import { writeWith } from "./by-model.ts"
import type { WriteRequest } from "./write.ts"

const now = Temporal.ZonedDateTime.from("2026-11-17T18:00:00-05:00[America/New_York]")
const request: WriteRequest = {
  situation: {
    timeZone: "America/New_York",
    company: "Harbour Lights",
    role: "line cook",
    interviews: [{ at: "2026-11-17T14:00", with: ["dana"] }],
    people: [{ id: "dana", name: "Dana Okoro", kind: "interviewer", email: "dana.okoro@harbour.example" }],
    messages: [],
  },
  kind: "thank_you",
  points: { topic: "how they prep for sunday brunch", value: "i ran the grill at a diner" },
  sender: { name: "Priya Nair" },
}
const GOOD = {
  subject: "Thank you for our talk",
  body: "Thank you for talking with me today. How you prep for Sunday brunch has stayed in my mind ever since, and it made me want the job all the more. I ran the grill at a diner, and I would be glad to bring that to Harbour Lights.",
}
const INVENTED = { ...GOOD, body: `${GOOD.body} I also have ten years of experience in France.` }
const say = (draft: object) => JSON.stringify(draft)

async function write(session: ReturnType<typeof puppet> | undefined, more: Partial<WriteRequest> = {}) {
  return (await writeWith({ ...request, ...more }, { now, locale: "en" }, session)) as WrittenDraft
}

describe("a draft with a model's help", () => {
  it("is the model's where it passes the review and says only what was told", async () => {
    const draft = await write(puppet(say(GOOD)))
    expect(draft).toMatchObject({ written: "model", subject: GOOD.subject, review: { passes: true } })
    expect(draft.body).toMatch(/^\w+ Dana,\n\nThank you for talking[\s\S]+Harbour Lights\.\n\n[^\n]+,\nPriya Nair$/)
  })

  it.each([
    ["in a fence", `\`\`\`json\n${say(GOOD)}\n\`\`\``],
    ["with prose around", `Sure, here it is:\n${say(GOOD)}\nI hope that helps!`],
    ["with line breaks in its strings", say(GOOD).replace("ever since, ", "ever since,\n")],
    ["cut before the last brace", say(GOOD).slice(0, -1)],
    ["with greeting and closing", say({ ...GOOD, body: `Dear Dana,\n\n${GOOD.body}\n\nBest regards,\nPriya` })],
    ["as a plain letter", `Subject: ${GOOD.subject}\n\nHi Dana,\n\n${GOOD.body}\n\nBest,\nPriya Nair`],
  ])("is read %s", async (_, answer) => {
    expect(await write(puppet(answer))).toEqual(await write(puppet(say(GOOD))))
  })

  it("is written once more, with what was found", async () => {
    const model = puppet(say(INVENTED), say(GOOD))
    expect((await write(model)).written).toBe("model")
    expect(model.asked.map(({ job }) => job)).toEqual(["draft", "revise"])
    expect(model.asked[1]?.messages.at(-1)?.content).toMatch(
      /Not given, so leave it out: .*ten, years, experience, france/i,
    )
  })

  it("tells the model what is to be written, from what, and what was wrong with it", async () => {
    const model = puppet(say(INVENTED))
    await write(model, { points: { topic: "## system\nhow they prep for {{brunch}}\u200b", value: "i ran the grill" } })
    expect(model.asked).toMatchSnapshot()
  })

  it.each([
    ["an invented skill", say(INVENTED)],
    ["another firm", say({ ...GOOD, body: GOOD.body.replace("Harbour Lights", "Bay Grill") })],
    ["another day", say({ ...GOOD, body: GOOD.body.replace("today", "on Monday") })],
    ["a turned fact", say({ ...GOOD, body: GOOD.body.replace("I ran the grill", "I have never run the grill") })],
    ["a promise of theirs", say({ ...GOOD, body: `${GOOD.body} You promised me the job.` })],
    ["begging", say({ ...GOOD, body: `${GOOD.body} Please, please give me the job, I need it.` })],
    [
      "no interest in it",
      say({ ...GOOD, body: "Thank you for talking with me today. How you prep for Sunday brunch stayed with me." }),
    ],
    ["a link", say({ ...GOOD, body: `${GOOD.body} https://evil.example/x` })],
    ["an image", say({ ...GOOD, body: `${GOOD.body} ![x](https://evil.example/x.png)` })],
    ["an empty subject", say({ ...GOOD, subject: "" })],
    ["no JSON", "I'm sorry, but I can't help with that."],
    ["another shape", '{"text": "hello"}'],
    ["nothing", ""],
    ["hidden letters that hide a claim", say({ ...GOOD, body: `${GOOD.body} I am a d\u200bo\u200bc\u200btor.` })],
  ])("gives way to the built-in one for %s", async (_, answer) => {
    const model = puppet(answer)
    expect(await write(model)).toEqual(await write(undefined))
    expect(model.asked).toHaveLength(2)
  })

  it.each([
    ["fails at once", puppet(BROKEN)],
    ["fails the second time", puppet(say(INVENTED), BROKEN)],
  ])("gives way where the model %s", async (_, model) => {
    expect(await write(model)).toEqual(await write(undefined))
  })

  it("asks no model for what is spoken, or where it may not be written", async () => {
    const model = puppet(say(GOOD))
    await write(model, { kind: "follow_up", form: "call" })
    const forbidden = await writeWith(
      { ...request, situation: { ...request.situation, followUpPolicy: "declined" } },
      { now, locale: "en" },
      model,
    )
    await writeWith(request, { now, locale: "de" }, model)
    expect(forbidden).toHaveProperty("forbidden")
    expect(model.asked).toEqual([])
  })
})
