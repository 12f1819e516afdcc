import { describe, expect, inject, it } from "vitest"
import { advice, answered, phone, stage } from "./stage.ts"

const open = stage()

describe("the demo page", () => {
  it("loads nothing from elsewhere, stores nothing, and makes no frame before the visitor reaches for it", async () => {
    const page = await open()
    const requests: string[] = []
    page.on("request", (request) => requests.push(request.url()))
    await page.goto(`${inject("coach")}/`)
    await page.locator(".launch").waitFor()
    await page.waitForLoadState("networkidle")
    expect(requests.filter((url) => !url.startsWith(inject("coach")) && !url.startsWith("data:"))).toEqual([])
    expect(requests.some((url) => url.includes("/widget/"))).toBe(false)
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)

    await page.locator(".launch").hover()
    await page
      .frameLocator("iframe")
      .getByRole("heading", { name: "When was your interview?" })
      .waitFor({ state: "attached" })
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  it("makes the frame after the first scroll", async () => {
    const page = await open()
    await page.goto(`${inject("coach")}/`)
    await page.locator(".launch").waitFor()
    await page.mouse.wheel(0, 300)
    await page.locator("iframe").waitFor({ state: "attached" })
  })

  it("makes no frame ahead where the visitor saves data", async () => {
    const page = await open()
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }))
    await page.goto(`${inject("coach")}/`)
    await page.locator(".launch").waitFor()
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(400)
    expect(await page.locator("iframe").count()).toBe(0)
    await page.locator(".launch").click()
    await page.frameLocator("iframe").getByRole("button", { name: "Today" }).waitFor()
  })

  it("filters the jobs", async () => {
    const page = await open()
    await page.goto(`${inject("coach")}/`)
    const jobs = page.locator(".jobs li:visible")
    await page.getByLabel("Field").selectOption("Logistics")
    expect(await jobs.count()).toBe(3)
    await page.getByLabel("Search").fill("port office")
    expect(await jobs.allInnerTexts()).toEqual([expect.stringContaining("Customs coordinator")])
    await page.getByLabel("Search").fill("astronaut")
    await page.getByRole("button", { name: "Show all jobs" }).click()
    expect(await jobs.count()).toBe(9)
  })

  it("opens the coach from its own section, and gives the focus back", async () => {
    const page = await open()
    await page.goto(`${inject("coach")}/`)
    await page.locator(".launch").waitFor()
    const opener = page.getByRole("link", { name: "Work out my next step" })
    await opener.click()
    const panel = page.frameLocator("iframe")
    await panel.getByRole("button", { name: "Today" }).click()
    await answered(panel)
    await advice(panel).waitFor()
    await panel.getByRole("button", { name: "Close" }).click()
    await page.locator("iframe").waitFor({ state: "hidden" })
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it("is a link to the coach where scripts don't run", async () => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto(`${inject("coach")}/`)
    expect(await page.getByRole("link", { name: "Work out my next step" }).getAttribute("href")).toBe(
      "/widget/?agency=demo",
    )
  })
})

describe("on a phone", () => {
  it("the coach takes the whole screen, and the page behind it stays where it is", async () => {
    const page = await open(phone)
    await page.goto(`${inject("coach")}/`)
    await page.locator(".launch").tap()
    const panel = page.frameLocator("iframe")
    await panel.getByRole("button", { name: "Today" }).waitFor()
    expect(await page.locator(".box").boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe("hidden")
    await panel.getByRole("button", { name: "Close" }).tap()
    await page.locator(".launch").waitFor()
    expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe("")
  })
})
