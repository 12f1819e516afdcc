import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { newFile, type ServerProcess, startServer } from "../server/process.ts"
import { type ProviderRequest, startProvider, type TestProvider } from "../server/provider.ts"
import { answered, day, openCoach, phone, say, stage } from "./stage.ts"

const open = stage()
let provider: TestProvider
let server: ServerProcess
let home: string

beforeAll(async () => {
  provider = await startProvider({ script: "" })
  server = await startServer({
    PORT: "0",
    DATABASE_URL: `file:${newFile()}`,
    GRAMMAR: "off",
    OPENAI_BASE_URL: provider.url,
    OPENAI_MODEL: "test",
  })
  home = `http://localhost:${server.port}`
})
afterAll(async () => {
  await server.end("SIGTERM")
  await provider.close()
})

const asksForFacts = ({ body }: ProviderRequest) => body.messages[0]?.content.includes("You find facts") === true
const WAITING = `I interviewed on ${day(-2)} with Dana Lee at Acme and thanked her yesterday. When should I follow up?`

describe("with a model", () => {
  it("shows its words in paragraphs, lists and emphasis, and none of what may not be said", async () => {
    provider.script =
      "Keep your note short and friendly.\n\n- Name **one detail** from your conversation.\n- Close with your name.\n\n" +
      "<img src=x onerror=alert(1)> Just write to her today. Here: [more](https://evil.example/?q=1) ![x](https://evil.example/x.png)"
    const page = await open()
    const requested: string[] = []
    page.on("request", (request) => requested.push(request.url()))
    const panel = await openCoach(page, home)
    await say(panel, WAITING)
    const bubble = panel.locator("[data-turn=assistant] .bubble").last()
    expect(await bubble.locator("li").allTextContents()).toEqual([
      "Name one detail from your conversation.",
      "Close with your name.",
    ])
    expect(await bubble.locator("strong").textContent()).toBe("one detail")
    expect(await bubble.locator("img, a").count()).toBe(0)
    expect(await bubble.textContent()).not.toMatch(/today|evil|onerror/)
    // The coach's own end is there all the same.
    expect(await bubble.textContent()).toMatch(/[?.]$/)
    expect(requested.filter((url) => url.includes("evil"))).toEqual([])
    expect(provider.requests.at(-1)?.body.messages.at(-1)?.content).toContain("> I interviewed on")
  })

  it("answers as ever where the model breaks off", async () => {
    provider.script = { fault: "cut-in-body", seed: 3 }
    const page = await open(phone)
    const panel = await openCoach(page, home)
    await say(panel, WAITING)
    const text = await panel.locator("[data-turn=assistant] .bubble").last().textContent()
    expect(text).toMatch(/[?.]$/)
    expect(text).toMatch(/follow-up/)
  })

  it("offers what it may have missed; a tap tells it", async () => {
    const plain = "My interview was yesterday."
    provider.script = (request) =>
      asksForFacts(request)
        ? JSON.stringify({ facts: [{ words: "was yesterday teatime", plain }] })
        : "Keep your note short and friendly."
    const page = await open(phone)
    const panel = await openCoach(page, home)
    await say(panel, "the natter down the depot was yesterday teatime, lovely folk")
    await panel.getByRole("button", { name: plain }).tap()
    await answered(panel)
    await panel.locator(".advice .date b").waitFor()
    expect(await panel.locator("[data-turn=user] .bubble").last().textContent()).toContain(plain)
  })
})
