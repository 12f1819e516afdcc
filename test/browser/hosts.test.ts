import { describe, expect, inject, it } from "vitest"
import { advice, answered, say, stage } from "./stage.ts"

const open = stage()

describe.each(["plain", "guarded", "isolated", "strict"])("on a %s page of an allowed site", (path) => {
  it("opens, takes keystrokes and answers", async () => {
    const page = await open()
    await page.goto(`${inject("friend")}/${path}`)
    await page.locator(".launch").click()
    const panel = page.frameLocator("iframe")
    await panel.locator("#say:focus").waitFor()
    await page.keyboard.type("My interview was yesterday.")
    await page.keyboard.press("Enter")
    await answered(panel)
    await advice(panel).waitFor()
  })

  it("copies an address", async () => {
    const page = await open(undefined, /Permissions policy violation/)
    await page.goto(`${inject("friend")}/${path}`)
    await page.locator(".launch").click()
    const panel = page.frameLocator("iframe")
    await panel.locator("#say:focus").waitFor()
    await say(panel, "My interview was yesterday with Dana Lee, dana@acme.example.")
    await panel.getByRole("button", { name: "Copy dana@acme.example" }).click()
    await panel.getByRole("status").getByText("Copied").waitFor({ state: "attached" })
    await panel.getByLabel("Your message").focus()
    await page.keyboard.press("ControlOrMeta+V")
    expect(await panel.getByLabel("Your message").inputValue()).toBe("dana@acme.example")
  })
})

describe("on a page that does its worst", () => {
  it("stands where it should, once, and leaves the page's own things alone", async () => {
    const page = await open()
    await page.goto(`${inject("friend")}/plain?ugly&twice`)
    const launch = page.locator(".launch")
    await launch.waitFor()
    expect(await page.locator("afterword-coach").count()).toBe(1)
    const box = (await launch.boundingBox())!
    expect(box.height).toBe(52)
    expect(box.x + box.width).toBeCloseTo(1280 - 20, 0)
    expect(await launch.evaluate((element) => getComputedStyle(element).fontFamily)).not.toContain("Papyrus")

    await launch.click()
    const panel = page.frameLocator("iframe")
    await panel.locator("#say:focus").waitFor()
    await page.keyboard.press("Escape")
    await page.locator("iframe").waitFor({ state: "hidden" })
    expect(await page.evaluate(() => typeof window.onmessage)).toBe("function")
  })

  it("hears nobody but the frame", async () => {
    const page = await open()
    await page.goto(`${inject("friend")}/plain`)
    await page.locator(".launch").click()
    await page.frameLocator("iframe").locator("#say:focus").waitFor()
    await page.evaluate(() => {
      const frame = document.querySelector("afterword-coach")!.shadowRoot!.querySelector("iframe")!
      for (const said of ["close", "afterword", null, { afterword: 1 }]) {
        window.postMessage(said, "*")
        frame.contentWindow!.postMessage(said, "*")
      }
    })
    await page.keyboard.type("still here")
    await page.waitForTimeout(100)
    expect(await page.frameLocator("iframe").locator("#say").inputValue()).toBe("still here")
  })

  it("opens by the page's own hand", async () => {
    const page = await open()
    await page.goto(`${inject("friend")}/plain`)
    await page.locator(".launch").waitFor()
    await page.evaluate(() => window.Afterword!.open())
    await page.frameLocator("iframe").locator("#say:focus").waitFor()
    await page.evaluate(() => window.Afterword!.close())
    await page.locator("iframe").waitFor({ state: "hidden" })
  })
})

describe("on a site that is not on the agency's list", () => {
  it("says after a while that it can't be shown, with a link", async () => {
    const page = await open(undefined, /frame-ancestors|CORS|postMessage|ERR_FAILED|ERR_BLOCKED_BY_RESPONSE/)
    await page.clock.install()
    await page.goto(`${inject("stranger")}/plain`)
    await page.locator(".launch").click()
    await page.getByText("Opening the coach …").waitFor()
    await page.clock.runFor(8_000)
    await page.getByText("The coach can't be shown on this page.").waitFor()
    const link = page.getByRole("link", { name: "Open it in a new tab" })
    expect(await link.getAttribute("href")).toBe(`${inject("coach")}/widget/?agency=demo`)
    expect(await link.evaluate((element: HTMLElement) => element.offsetHeight > 0)).toBe(true)
    await page.getByRole("button", { name: "Close" }).click()
    await page.locator(".box").waitFor({ state: "hidden" })
  })
})
