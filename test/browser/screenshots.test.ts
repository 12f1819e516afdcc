/** Pictures to look at, in test/browser/screenshots: what a reviewer wants to see without starting anything. */
import { mkdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, inject, it } from "vitest"
import { advice, answered, day, desktop, phone, say, smallPhone, stage } from "./stage.ts"

const open = stage()
const folder = fileURLToPath(new URL("screenshots/", import.meta.url))
mkdirSync(folder, { recursive: true })

const screens = { desktop, phone, "small-phone": smallPhone }
const themes = ["light", "dark"] as const

describe.each(Object.entries(screens))("on a %s", (name, screen) => {
  it.each(themes)("in the %s theme", async (colorScheme) => {
    const page = await open({ ...screen, colorScheme, reducedMotion: "reduce" })
    let count = 0
    const shoot = (what: string) => page.screenshot({ path: `${folder}${name}-${colorScheme}-${++count}-${what}.png` })

    await page.goto(`${inject("coach")}/`)
    await page.locator(".launch").waitFor()
    await shoot("page")
    await page.locator(".launch").click()
    const panel = page.frameLocator("iframe")
    await panel.getByRole("button", { name: "Another day" }).waitFor()
    await panel.getByText("Harbour & Finch").first().waitFor()
    await shoot("start")
    await panel.getByRole("button", { name: "Another day" }).click()
    await shoot("day")
    await panel.locator(".days button").first().click()
    await answered(panel)
    await shoot("advice")
    await say(
      panel,
      `I met Dana Lee (dana@acme.example) at Acme Freight. They decide by ${day(6)}. I sent a thank-you yesterday.`,
    )
    await shoot("waiting")
    await panel.getByRole("button", { name: "Why", exact: true }).click()
    await shoot("why")
    await panel.locator(".chip").first().click()
    await shoot("fact")
    await panel.getByRole("button", { name: "Menu" }).click()
    await panel.getByRole("button", { name: "Erase everything" }).click()
    await shoot("erase")
    expect(await advice(panel).count()).toBe(1)
  })
})
