import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Situation } from "../../../shared/wire/situation.ts"
import { ChatClient, type Turn } from "../../../test/server/client.ts"
import { type TestApp, testApp } from "../../../test/server/fakes.ts"
import { builtInCoach } from "../built-in.ts"

let server: TestApp
beforeAll(async () => {
  server = await testApp({ coach: builtInCoach, settings: { allowNow: true } })
})
afterAll(() => server.close())

/** A Tuesday evening, after an interview that afternoon. */
const now = "2026-11-24T18:00:00-05:00[America/New_York]"
const told =
  "I had an interview at Hollis Books for the bookseller job today at 2pm with Lena Fischer. I haven't sent anything."
const written =
  "Write a thank you. We talked about the reading hour with puppets. I'm good with children. My name is Amy Ward"

interface Seen {
  said: string
  asked: string | null | undefined
  /** The newest draft of the whole talk, and whether the last turn showed one. */
  body: string
  subject: string
  tone: string
  drafted: boolean
  situation: Situation
  bodies: string[]
}

async function talk(...lines: string[]): Promise<Seen> {
  const client = new ChatClient((path, init) => server.app.request(path, init))
  const turns: Turn[] = []
  for (const line of lines) turns.push(await client.say(line, { now }))
  const drafts = turns.map(({ message }) =>
    message.parts.flatMap((part) => (part.type === "data-draft" ? [part.data] : [])),
  )
  const last = turns.at(-1)!
  const newest = drafts.findLast((some) => some.length > 0)?.[0]
  return {
    said: last.text,
    asked: last.message.metadata?.asked,
    body: newest?.body ?? "",
    subject: newest?.subject ?? "",
    tone: newest?.tone ?? "",
    drafted: drafts.at(-1)!.length > 0,
    situation: turns
      .flatMap(({ message }) =>
        message.parts.flatMap((part) => (part.type === "data-situation" ? [part.data.situation] : [])),
      )
      .at(-1)!,
    bodies: drafts.flat().map(({ body }) => body),
  }
}

const words = (text: string): number => text.split(/\s+/u).length

describe("while a draft question is open", () => {
  const open = [told, "help me write a thank you"]

  it.each([
    ["make it shorter", "draft.topic"],
    ["warmer", "draft.topic"],
    ["can you make it more formal?", "draft.topic"],
    ["make it funny", "draft.topic"],
    ["nothing special really, just the usual questions", "draft.value"],
    ["not much, it was the usual stuff", "draft.value"],
    ["i don't remember anything", "draft.value"],
    ["How much words?", "draft.topic"],
    ["what do I put in the subject line?", "draft.topic"],
    ["should I mention the salary", "draft.topic"],
    ["i'm scared i messed up one question", "draft.topic"],
    ["I'd rather have a generic one i can reuse", "draft.topic"],
    ["They decide on December 8.", "draft.topic"],
    ["thanks", "draft.topic"],
    ["idk what you mean", "draft.topic"],
    ["can i skip this", "draft.value"],
    ["something short", "draft.topic"],
    ["i want to sound professional", "draft.topic"],
    ["warm and friendly place", "draft.value"],
    ["how many children come to the reading hour", "draft.value"],
    ["she said they will decide about the new shelves on friday", "draft.value"],
    ["Amy Ward", "draft.topic"],
  ])("%s: then %s is asked", async (said, asked) => {
    const seen = await talk(...open, said)
    expect(seen.asked).toBe(asked)
    expect(seen.situation.people).toHaveLength(1)
  })

  it("keeps the tone and the length asked for until it is written, and no word of the wishes", async () => {
    const { body, tone } = await talk(
      ...open,
      "shorter",
      "more formal",
      "the reading hour",
      "make it simpler",
      "skip",
      "Amy Ward",
    )
    expect(tone).toBe("plain")
    expect(body).toMatch(/reading hour/)
    expect(body).not.toMatch(/short|formal|simpl/i)
  })

  it("takes facts apart from the answer they come with", async () => {
    const seen = await talk(
      ...open,
      "We talked about the reading hour. Her email is lena@hollis.example.",
      "skip",
      "Amy Ward",
    )
    expect(seen.situation.people?.[0]).toMatchObject({ name: "Lena Fischer", email: "lena@hollis.example" })
    expect(seen.body).toMatch(/reading hour/)
    expect(seen.body).not.toMatch(/lena@/)
  })

  it("notes a day of decision and a message sent, and answers questions, before the note goes on", async () => {
    const decided = await talk(
      ...open,
      "They decide on December 8.",
      "should I mention the salary?",
      "the reading hour",
      "skip",
      "Amy Ward",
    )
    expect(decided.situation.decisionDate).toBe("2026-12-08")
    expect(decided.body).toMatch(/reading hour/)
    expect(decided.body).not.toMatch(/December|salary/)
    const sent = await talk(...open, "I already emailed Lena a thank-you today")
    expect(sent.situation.messages).toHaveLength(1)
    expect(sent.asked).not.toMatch(/^draft/)
  })

  it("answers and asks again in the same breath", async () => {
    const { said } = await talk(...open, "How many words should it be?")
    expect(said).toMatch(/handful of sentences|short/i)
    expect(said).toMatch(/\?|skip/)
  })

  it("writes at once where that is wanted, and says what it lacks", async () => {
    const seen = await talk(...open, "just write it")
    expect(seen.drafted).toBe(true)
    expect(seen.said).toMatch(/concrete moment|lacks one thing/)
  })

  it("takes an addition before there is a letter for what it is", async () => {
    const { body } = await talk(...open, "add that I can start on December 7", "the reading hour", "skip", "Amy Ward")
    expect(body).toContain("I can start on December 7.")
  })
})

describe("changes to what stands on the card", () => {
  it("says what is added as the candidate's own statement", async () => {
    const { body } = await talk(told, written, "add that I can start on December 7", "add that I loved the office dog")
    expect(body).toContain("I can start on December 7.")
    expect(body).toContain("I loved the office dog.")
    expect(body).not.toMatch(/forgot|should have|by the way|mentioned/)
    const formal = await talk(told, written, "add that I loved the office dog", "more formal")
    expect(formal.body).toContain("I loved the office dog.")
  })

  it("takes no change for a job, a person or a sentence", async () => {
    const { situation, body } = await talk(told, written, "warmer", "simpler", "friendlier please", "a bit more formal")
    expect(situation.role).toBe("bookseller")
    expect(situation.people).toHaveLength(1)
    expect(body).not.toMatch(/warmer|simpler|friendlier/)
    expect(body).toMatch(/^Dear Lena Fischer,/)
  })

  it("varies the wording and says so where the tone is the one it has", async () => {
    const seen = await talk(told, written, "too stiff, make it friendlier")
    expect(seen.bodies).toHaveLength(2)
    expect(seen.bodies[0]).not.toBe(seen.bodies[1])
    expect(seen.said).toMatch(/other words/)
  })

  it("gets shorter without losing what one brings, until it says that it can't", async () => {
    const seen = await talk(told, written, "add that we both grew up in Cork", "make it shorter")
    expect(words(seen.bodies[2]!)).toBeLessThan(words(seen.bodies[1]!))
    expect(seen.body).toMatch(/good with children/)
    const end = await talk(told, written, "shorter", "shorter", "shorter")
    expect(end.drafted).toBe(false)
    expect(end.said).toMatch(/leave a part|leave out|trim/)
    expect(end.body).toMatch(/good with children/)
    expect(end.body).toMatch(/reading hour/)
  })

  it("leaves out what is named: part of a point, a point, an addition, a sentence of the writer's", async () => {
    const part = await talk(told, written, "leave out the puppets")
    expect(part.body).toMatch(/reading hour/)
    expect(part.body).not.toMatch(/puppets/)
    expect((await talk(told, written, "leave out the bit about children")).body).not.toMatch(/good with/)
    const added = await talk(told, written, "add that I speak Polish", "drop the sentence about Polish")
    expect(added.body).not.toMatch(/Polish/)
    const { body } = await talk(told, written)
    const closing = /(?<=\n)(?:.*)(?=\n\n[^\n]+,\nAmy)/u
      .exec(body)![0]
      .split(/(?<=[.!?]) /u)
      .at(-1)!
    const without = await talk(told, written, `leave out the part that says "${closing}"`)
    expect(without.body).not.toContain(closing)
  })

  it("goes back, once", async () => {
    const back = await talk(told, written, "add that I speak Polish", "no, take that out again")
    expect(back.body).toBe(back.bodies[0])
    expect((await talk(told, written, "undo")).said).toMatch(/take back|no change left/i)
  })

  it.each([
    ["change Lena to Ms. Fischer", /^Dear Ms\. Fischer,/],
    ["use Ms. Fischer instead of Lena", /^Dear Ms\. Fischer,/],
    ["please call her Ms. Fischer", /^Dear Ms\. Fischer,/],
    ["change the greeting to Good morning Lena", /^Good morning Lena,/],
    ["change reading hour to story time", /story time/],
    ["change my name to Amelia Ward", /Amelia Ward$/],
    ["Dear Ms. Fischer please", /^Dear Ms\. Fischer,/],
    ["sign it as Amelia", /\nAmelia$/],
    ["swap the puppets for dolls", /dolls/],
    ["I have my own van, add that", /I have my own van\./],
    ["could you add that I can start in May?", /I can start in May\./],
    ["add my phone number 555-0142", /Amy Ward\n555-0142$/],
  ])("%s", async (wish, pattern) => {
    const seen = await talk(told, written, wish)
    expect(seen.drafted).toBe(true)
    expect(seen.body).toMatch(pattern)
    expect(seen.situation.people?.[0]?.name).toBe("Lena Fischer")
  })

  it("changes the subject line", async () => {
    expect((await talk(told, written, "change the subject to Thank you for Tuesday's talk")).subject).toBe(
      "Thank you for Tuesday's talk",
    )
  })

  it.each([
    "leave out the unicorns",
    "change dragon to horse",
    "make it funny",
    "add more detail",
    "can you translate it",
  ])("says kindly that nothing was changed, and how to: %s", async (wish) => {
    const seen = await talk(told, written, wish)
    expect(seen.drafted).toBe(false)
    expect(seen.said).toMatch(/card|add that/)
  })

  it("leaves a note alone that is out", async () => {
    const seen = await talk(told, written, "I sent it just now", "make it warmer")
    expect(seen.drafted).toBe(false)
    expect(seen.said).toMatch(/out already|sent/)
  })

  it("leaves out a sentence that is counted out, and one more only when it is asked", async () => {
    const { body } = await talk(told, written)
    const sentences = (text: string) =>
      text
        .split("\n\n")
        .slice(1, -1)
        .join(" ")
        .split(/(?<=[.?!])\s+/u)
    const shorter = await talk(told, written, "remove the last sentence")
    expect(shorter.body).not.toContain(sentences(body).at(-1)!)
  })

  it.each(["not yet", "without a date", "include me in the next round they said", "take the day off first"])(
    "changes nothing where something about the case was asked: %s",
    async (said) => expect((await talk(told, written, "ok", said)).bodies).toHaveLength(1),
  )

  it("takes what is told about the case for that, though a draft stands", async () => {
    expect((await talk(told, written, "They decide on December 8.")).situation.decisionDate).toBe("2026-12-08")
    expect((await talk(told, written, "I sent a thank-you card today")).situation.messages).toHaveLength(1)
    expect((await talk(told, written, "sent it just now")).situation.messages).toHaveLength(1)
    expect((await talk(told, written, "what if they say no?")).drafted).toBe(false)
  })
})

describe("whose letter it is", () => {
  it.each([
    "write the thank you. We talked about the front desk. I used to run scheduling at a clinic. Sam Ortiz",
    "Write a thank you, we talked about the front desk. I'm good with rotas.\nSam Ortiz",
    "please draft it. We talked about the front desk. I can type. Jo Lane, jo@mail.example",
  ])("%s", async (wish) => {
    const { body, situation } = await talk(told, wish)
    expect(body).toMatch(/\n(?:Sam Ortiz|Jo Lane\njo@mail\.example)$/)
    expect(situation.people).toHaveLength(1)
  })

  it("takes a bare name after a wish for the sender's, and never for somebody met", async () => {
    const { body, situation } = await talk(told, "help me write a thank you", "Jo Lane", "the reading hour", "skip")
    expect(body).toMatch(/Jo Lane$/)
    expect(situation.people).toHaveLength(1)
    const late = await talk(told, "help me write a thank you", "just write it", "Jo Lane")
    expect(late.body).toMatch(/Jo Lane$/)
    expect(late.situation.people).toHaveLength(1)
  })
})

describe("questions about writing begin no draft", () => {
  it.each(["What do I put in the subject line?", "Do all of them need a note?", "what should the mail say?"])(
    "%s",
    async (question) => expect((await talk(told, question)).asked ?? "").not.toMatch(/^draft/),
  )

  it("nor does a template without an interview", async () => {
    const { asked, said } = await talk("i dont have an interview yet, just want a thank you template to keep")
    expect(asked ?? "").not.toMatch(/^draft/)
    expect(said).not.toMatch(/let's write/)
  })
})
