import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { describe, expect, it } from "vitest"
import { desktop, openCoach, phone, say, stage } from "./stage.ts"

const open = stage()
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

const told =
  "I had an interview at Harbour Lights for the line cook job yesterday at 3pm with Dana Okoro, dana.okoro@harbour.example, and Sam Ito. I haven't sent anything."

describe("a draft that the coach writes", { timeout: 60_000 }, () => {
  it("comes by at most five taps, is changed by one, opens in the editor and goes into one's own mail", async () => {
    const page = await open(desktop)
    const panel = await openCoach(page)
    await say(panel, told.replace(", and Sam Ito", ""))
    await say(panel, "write a thank you")
    await panel.getByRole("heading", { name: "For your draft" }).waitFor()
    await say(panel, "how they moved the menu to local fish")
    await say(panel, "im good with knives")
    await say(panel, "Priya Nair, 555-0142")
    const card = panel.getByRole("region", { name: "Thank-you for Dana Okoro" }).last()
    await card.waitFor()
    expect(await card.locator(".written").textContent()).toContain("how you moved the menu to local fish")
    const mail = await card.getByRole("link", { name: "Mail", exact: true }).getAttribute("href")
    expect(mail).toMatch(/^mailto:dana\.okoro@harbour\.example\?subject=/)
    expect(await card.getByRole("link", { name: "Gmail" }).getAttribute("href")).toContain("mail.google.com")

    await card.getByRole("button", { name: "Edit" }).click()
    const body = panel.getByRole("textbox", { name: "Message", exact: true })
    await body.fill((await body.inputValue()).replace("Priya Nair", "Priya N."))
    await panel.getByRole("button", { name: "Back to the chat" }).click()
    expect(await card.locator(".written").textContent()).toContain("Priya N.")

    await card.getByRole("button", { name: "More formal" }).click()
    const formal = panel.getByRole("region", { name: "Thank-you for Dana Okoro" }).nth(1)
    await formal.waitFor()
    expect(await formal.locator(".written").textContent()).toMatch(/^Dear Dana Okoro,/)

    await formal.getByRole("button", { name: "I sent it" }).click()
    await panel
      .locator(".advice")
      .getByText(/follow.?up/i)
      .first()
      .waitFor()
  })

  it("is closed with the reason while an address lacks, for each interviewer side by side, and reads well to a machine", async () => {
    // What fades in is measured when it is there.
    const page = await open({ ...phone, reducedMotion: "reduce" })
    const panel = await openCoach(page)
    await say(panel, told)
    await say(
      panel,
      "Write the thank yous. We talked about the fish smoker. I'm good with knives. My name is Priya Nair",
    )
    const cards = panel.locator("section.draft")
    await cards.nth(1).waitFor()
    expect(await cards.count()).toBe(2)
    const sam = panel.getByRole("region", { name: "Thank-you for Sam Ito" })
    await sam.getByText("It needs a direct address of theirs").waitFor()
    expect(await sam.getByRole("link", { name: "Mail" }).count()).toBe(0)
    const frame = page.frames()[1]!
    await frame.evaluate(axe)
    const { violations } = await frame.evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe.run(),
    )
    expect(violations.map(({ id }) => id)).toEqual([])
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})
