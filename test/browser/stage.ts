/**
 * A browser for a test file, and what the tests do with the coach's page.
 * @module
 */
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core"
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest"

const flags =
  "--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run"

export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
export const smallPhone: BrowserContextOptions = { ...phone, viewport: { width: 320, height: 640 } }

/** Opens pages in a browser that lives as long as the test file. A page that logs an error fails its test. */
export function stage() {
  let browser: Browser
  const troubles: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromium"), args: flags.split(" ") })
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(troubles.splice(0)).toEqual([])
  })
  afterAll(() => browser.close())

  /** `expected`: troubles that belong to the test. */
  return async (options: BrowserContextOptions = desktop, expected?: RegExp): Promise<Page> => {
    const context = await browser.newContext({ locale: "en-US", timezoneId: "America/New_York", ...options })
    context.setDefaultTimeout(10_000)
    const page = await context.newPage()
    const note = (text: string) => {
      if (!expected?.test(text)) troubles.push(text)
    }
    page.on("pageerror", (error) => note(error.message))
    page.on("console", (message) => {
      if (message.type() === "error") note(message.text())
    })
    return page
  }
}

/** The panel, wherever it is shown: the frame's content, or the page itself. */
export type Panel = Page | FrameLocator

/** Opens the demo page and its coach, of the tests' server or another. */
export async function openCoach(page: Page, server: string = inject("coach")): Promise<FrameLocator> {
  await page.goto(`${server}/`)
  await page.locator(".launch").click()
  const panel = page.frameLocator("iframe")
  await panel.getByRole("heading", { name: "When was your interview?" }).waitFor()
  return panel
}

/** Types a message and sends it. */
export async function say(panel: Panel, text: string): Promise<void> {
  await panel.getByLabel("Your message").fill(text)
  await panel.getByLabel("Your message").press("Enter")
  await panel.locator("[data-turn=user]").last().waitFor()
  await answered(panel)
}

/** Waits for the end of the answer. */
export async function answered(panel: Panel): Promise<void> {
  await panel.locator("[role=log][aria-busy=false] [data-turn=assistant] .bubble").last().waitFor()
  await panel.getByRole("button", { name: "Send" }).waitFor()
}

export const advice = (panel: Panel): Locator => panel.locator(".advice")

/** A day as "2026-11-24", counted from today in the tests' zone. */
export function day(offset: number): string {
  const at = new Date(Date.now() + offset * 86_400_000)
  return new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" }).format(at)
}
