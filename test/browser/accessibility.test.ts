import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Page } from "playwright-core"
import { describe, expect, inject, it } from "vitest"
import { answered, desktop, openCoach, phone, say, smallPhone, stage } from "./stage.ts"

const open = stage()
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** What axe finds against WCAG 2.2 A and AA, and its best practices. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(() =>
    // @ts-expect-error axe is put into the page by hand
    axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  )
  return found.violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
    nodes.map((node) => `${id}: ${node.html}\n${node.failureSummary}`),
  )
}

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  it("the demo page and the launcher have no violation", async () => {
    const page = await open({ ...desktop, colorScheme })
    await page.goto(`${inject("coach")}/`)
    await page.locator(".launch").waitFor()
    expect(await violations(page)).toEqual([])
  })

  it("the panel has none, from the first moment to the editor of a fact", async () => {
    const page = await open({ ...smallPhone, colorScheme, reducedMotion: "reduce" })
    await page.goto(`${inject("coach")}/widget/?agency=demo`)
    await page.getByRole("button", { name: "Another day" }).click()
    expect(await violations(page)).toEqual([])
    await page.locator(".days button").nth(2).click()
    await answered(page)
    expect(await violations(page)).toEqual([])
    for (const name of ["Why", "All dates"]) {
      const toggle = page.getByRole("button", { name, exact: true })
      if (await toggle.isVisible()) await toggle.click()
      expect(await violations(page)).toEqual([])
    }
    await page.locator(".chip").first().click()
    await page.getByRole("button", { name: "Menu" }).click()
    await page.getByRole("button", { name: "Erase everything" }).click()
    expect(await violations(page)).toEqual([])
  })
})

describe("with the keyboard alone", () => {
  it("opens, writes, corrects, and leaves by Escape to where it came from", async () => {
    const page = await open()
    await page.goto(`${inject("coach")}/`)
    await page.locator(".launch").waitFor()
    await page.locator("footer").click()
    await page.keyboard.press("Tab")
    expect(await page.locator(".launch").evaluate((launch) => launch.matches(":focus-visible"))).toBe(true)
    await page.keyboard.press("Enter")
    const panel = page.frameLocator("iframe")
    await panel.locator("#say:focus").waitFor()
    await page.keyboard.type("My interview was yesterday.")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("When do I follow up?")
    await page.keyboard.press("Enter")
    await answered(panel)

    await focusBackwards(page, panel.locator(".chip").first())
    await page.keyboard.press("Enter")
    await panel.locator(".editor input:focus").first().waitFor()
    await page.keyboard.press("Escape")
    await panel.locator(".chip:focus").waitFor()
    expect(await page.locator("iframe").isVisible()).toBe(true)
    await page.keyboard.press("Escape")
    await page.locator("iframe").waitFor({ state: "hidden" })
    expect(await page.locator(".launch").evaluate((launch) => launch.matches(":focus"))).toBe(true)
  })
})

async function focusBackwards(page: Page, target: ReturnType<Page["locator"]>): Promise<void> {
  for (let steps = 0; steps < 30; steps++) {
    await page.keyboard.press("Shift+Tab")
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error("Shift+Tab does not get there")
}

describe("for every eye and hand", () => {
  it("every button is at least 44 px high, and nothing runs out of a 320 px screen", async () => {
    const page = await open(smallPhone)
    const panel = await openCoach(page)
    await say(
      panel,
      "My interview was yesterday. I met Dana Lee (dana.lee.of.the.very.long.address@acme-freight.example).",
    )
    await panel.locator(".chip").first().click()
    const small = await panel
      .locator("button:visible, summary:visible, input:visible")
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) => element.getBoundingClientRect().height < 44 || element.getBoundingClientRect().width < 44,
          )
          .map((element) => element.outerHTML),
      )
    expect(small).toEqual([])
    expect(await panel.locator("html").evaluate((html) => html.scrollWidth)).toBe(320)
  })

  it("can be read at 200 %", async () => {
    const page = await open({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })
    const panel = await openCoach(page)
    await say(panel, "My interview was yesterday.")
    expect(await panel.locator(".scroll").evaluate((log) => log.clientHeight)).toBeGreaterThan(120)
    await panel.locator(".advice").scrollIntoViewIfNeeded()
  })

  it("moves nothing where that is not wanted", async () => {
    const page = await open({ ...phone, reducedMotion: "reduce" })
    const panel = await openCoach(page)
    await say(panel, "My interview was yesterday.")
    expect(await panel.locator(".advice").evaluate((card) => card.getAnimations().length)).toBe(0)
  })

  it("keeps its edges in forced colours", async () => {
    const page = await open({ ...phone, forcedColors: "active" })
    const panel = await openCoach(page)
    const border = await panel
      .getByRole("button", { name: "Send" })
      .evaluate((button) => getComputedStyle(button).borderWidth)
    expect(border).toBe("1px")
  })

  it("tells a screen reader the whole answer once, as a log", async () => {
    const page = await open()
    const panel = await openCoach(page)
    await say(panel, "My interview was yesterday.")
    const log = panel.getByRole("log", { name: "Conversation" })
    expect(await log.getAttribute("aria-busy")).toBe("false")
    expect(await log.locator("[data-turn=assistant] .bubble[aria-hidden]").count()).toBe(0)
  })
})
