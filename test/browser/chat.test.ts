import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { describe, expect, inject, it } from "vitest"
import { advice, answered, day, desktop, openCoach, type Panel, phone, say, stage } from "./stage.ts"

const open = stage()

const chip = (panel: Panel, label: string) => panel.locator(".chip", { hasText: label })
const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage))

async function menu(panel: Panel, ...taps: string[]) {
  await panel.getByRole("button", { name: "Menu" }).click()
  for (const name of taps) await panel.getByRole("button", { name }).click()
}

describe("from a message to the answer", () => {
  it("shows what to do, what it goes by and the words behind it", async () => {
    const page = await open()
    const panel = await openCoach(page)
    await panel.getByText("I'm an automated coach, not a person. I work for Harbour & Finch.").waitFor()
    // Nothing sent is told: left open, a day's thanks are only asked after once their 24 hours are over, which the clock decides.
    await say(
      panel,
      `I interviewed at Acme Freight on ${day(-1)}. Dana Lee interviewed me. I haven't sent anything. When should I say thanks?`,
    )
    await advice(panel).getByRole("heading", { name: "Thank Dana Lee" }).waitFor()
    await chip(panel, "Acme Freight").click()
    await panel.locator(".editor q", { hasText: "Acme Freight" }).waitFor()
    await panel.getByRole("button", { name: "Cancel" }).click()

    await panel.getByRole("button", { name: "Why", exact: true }).click()
    await panel.locator(".reasons cite").first().waitFor()
    await panel.locator(".dissent").first().waitFor()
    await panel.getByRole("button", { name: "All dates" }).click()
    expect(await panel.locator(".steps li").count()).toBeGreaterThan(1)
  })

  it("shows typed HTML as it was typed", async () => {
    const page = await open()
    const panel = await openCoach(page)
    await say(panel, "<img src=x onerror=alert(1)> <b>When</b> should I follow up?\n\nThanks")
    const bubble = panel.locator("[data-turn=user] .bubble")
    expect(await bubble.locator("p").allInnerTexts()).toEqual([
      "<img src=x onerror=alert(1)> <b>When</b> should I follow up?",
      "Thanks",
    ])
    expect(await bubble.locator("img, b").count()).toBe(0)
  })
})

describe("by taps alone", () => {
  it.each([
    ["today", ["Today"], "My interview was today."],
    ["yesterday", ["Yesterday", "Not yet"], "No, I haven't sent anything yet."],
  ])("an interview %s leads to advice", async (_, taps, said) => {
    const page = await open(phone)
    const panel = await openCoach(page)
    for (const name of taps) {
      await panel.getByRole("button", { name, exact: true }).tap()
      await answered(panel)
    }
    await panel.locator("[data-turn=user]", { hasText: said }).waitFor()
    await advice(panel).locator(".date b").waitFor()
  })

  it("another day leads there in three", async () => {
    const page = await open(phone)
    const panel = await openCoach(page)
    await panel.getByRole("button", { name: "Another day" }).tap()
    await panel.locator(".days button").nth(1).tap()
    await answered(panel)
    await panel.getByRole("button", { name: "Not yet" }).tap()
    await answered(panel)
    await advice(panel).getByRole("heading", { name: "Thank your interviewer" }).waitFor()
  })

  it("one that is ahead leads to what to prepare", async () => {
    const page = await open()
    const panel = await openCoach(page)
    await panel.getByRole("button", { name: "It's still ahead" }).click()
    await panel.getByLabel("Other day").fill(day(9))
    await panel.getByLabel("Time, if it matters").fill("14:30")
    await panel.getByRole("button", { name: "Done" }).click()
    await answered(panel)
    await advice(panel).getByRole("heading", { name: "Get ready for your interview" }).waitFor()
    await advice(panel).getByText("in 9 days").waitFor()
    expect(await panel.locator(".checklist li").count()).toBeGreaterThan(2)
  })

  it("sends its sentences word for word", async () => {
    const page = await open()
    const sent: string[] = []
    page.on("request", (request) => {
      if (request.method() === "POST") sent.push(request.postDataJSON().message.parts[0].text)
    })
    const panel = await openCoach(page)
    await panel.getByRole("button", { name: "Another day" }).click()
    await panel.locator(".days button").first().click()
    await answered(panel)
    expect(sent).toEqual([`My interview was on ${day(-2)}.`])
    expect(await panel.locator("[data-turn=user]").textContent()).not.toContain(day(-2))
  })
})

describe("what was advised", () => {
  it("is told as done with a tap, and the advice goes on", async () => {
    const page = await open(phone)
    const panel = await openCoach(page)
    await panel.getByRole("button", { name: "Today" }).tap()
    await answered(panel)
    await advice(panel).getByRole("heading", { name: "Thank your interviewer" }).waitFor()
    await panel.getByRole("button", { name: "I've sent it" }).tap()
    await answered(panel)
    await advice(panel).getByRole("heading", { name: "Wait before you follow up" }).waitFor()
    await chip(panel, "Thank-you sent").waitFor()
  })

  it("asks for an address where there is only a shared inbox", async () => {
    const page = await open()
    const panel = await openCoach(page)
    await say(panel, "My interview was today with Dana Lee. I sent nothing yet, I only have careers@acme.example.")
    await advice(panel).getByRole("heading", { name: "Find a direct contact first" }).waitFor()
    await panel.getByRole("button", { name: "I have an address" }).first().click()
    if (await panel.locator(".ask").getByRole("button", { name: "I have an address" }).isVisible())
      await panel.locator(".ask").getByRole("button", { name: "I have an address" }).click()
    await panel.getByLabel("Email address").fill("dana.lee@acme.example")
    await panel.getByRole("button", { name: "Done" }).click()
    await answered(panel)
    await advice(panel).getByRole("button", { name: "Copy dana.lee@acme.example" }).waitFor()
  })
})

describe("typing", () => {
  it("works before the script is there, and nothing typed is lost", async () => {
    const page = await open()
    let go = () => {}
    const gate = new Promise<void>((resolve) => (go = resolve))
    await page.route("**/assets/*.js", async (route) => {
      await gate
      await route.continue()
    })
    await page.goto(`${inject("coach")}/widget/?agency=demo`, { waitUntil: "commit" })
    const box = page.getByLabel("Your message")
    await box.click()
    await page.keyboard.type("My interview was yest")
    go()
    await page.getByRole("button", { name: "Today" }).waitFor()
    await page.keyboard.type("erday.")
    await page.keyboard.press("Enter")
    await page.locator("[data-turn=user]", { hasText: "My interview was yesterday." }).waitFor()
    await answered(page)
  })
})

describe("a fact put right", () => {
  it("changes the advice at once, and survives a reload", async () => {
    const page = await open()
    const panel = await openCoach(page)
    await say(panel, `My interview was on ${day(-2)} with Dana Lee. I sent a thank-you on ${day(-1)}.`)
    const before = await advice(panel).locator(".top").textContent()
    await chip(panel, "Interview ").first().click()
    await panel.getByLabel("Day", { exact: true }).fill(day(6))
    await panel.getByRole("button", { name: "Save" }).click()
    await panel.locator(".editor").waitFor({ state: "detached" })
    expect(await advice(panel).locator(".top").textContent()).not.toBe(before)
    await panel.locator(".chip:focus").waitFor()
    const after = await advice(panel).locator(".top").textContent()

    await page.reload()
    const again = await openCoachAgain(page)
    expect(await advice(again).locator(".top").textContent()).toBe(after)
    await chip(again, "Interview ").first().click()
    await again.getByText("You set this yourself.").waitFor()
  })

  it("can be taken out", async () => {
    const page = await open()
    const panel = await openCoach(page)
    await say(panel, `My interview was on ${day(-2)}. They said they would decide by ${day(3)}.`)
    await chip(panel, "They decide by").click()
    await panel.getByRole("button", { name: "Remove this" }).click()
    await chip(panel, "They decide by").waitFor({ state: "detached" })
  })

  it("is not written over what another tab said: it is loaded again, and says so", async () => {
    const page = await open(undefined, /412/)
    await page.goto(`${inject("coach")}/widget/?agency=demo`)
    await page.getByRole("button", { name: "Today" }).click()
    await answered(page)
    const other = await page.context().newPage()
    await other.goto(`${inject("coach")}/widget/?agency=demo`)
    await other.locator("[data-turn=assistant]").first().waitFor()
    await say(other, "I have the interview at Acme Freight.")
    await page.bringToFront()

    await chip(page, "Interview").first().click()
    await page.getByLabel("Day", { exact: true }).fill(day(-3))
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("This changed in the meantime").waitFor()
    await chip(page, "Acme Freight").waitFor()
  })
})

async function openCoachAgain(page: Page): Promise<Panel> {
  await page.locator(".launch").click()
  const panel = page.frameLocator("iframe")
  await panel.locator("[data-turn=assistant]").first().waitFor()
  return panel
}

describe("what is kept", () => {
  it("is nothing before the first message, then a key to the chat that a reload finds", async () => {
    const page = await open()
    await page.goto(`${inject("coach")}/widget/?agency=demo`)
    await page.getByRole("button", { name: "Today" }).waitFor()
    await page.getByLabel("Your message").fill("not sent")
    expect(await keys(page)).toEqual([])
    await page.getByLabel("Your message").fill("")
    await page.getByRole("button", { name: "Today" }).click()
    await answered(page)
    expect(await keys(page)).toEqual(["afterword:demo"])

    await page.reload()
    await page.getByText("My interview was today.").waitFor()
    await advice(page).waitFor()
  })

  it("can be taken along", async () => {
    const page = await open()
    await page.goto(`${inject("coach")}/widget/?agency=demo`)
    await page.getByRole("button", { name: "Yesterday" }).click()
    await answered(page)
    const [file] = await Promise.all([page.waitForEvent("download"), menu(page, "Download what is kept")])
    expect(file.suggestedFilename()).toBe("after-the-interview.json")
    expect(await readFile(await file.path(), "utf8")).toContain("My interview was yesterday.")
  })

  it("goes into a calendar", async () => {
    const page = await open()
    await page.goto(`${inject("coach")}/widget/?agency=demo`)
    await page.getByRole("button", { name: "Yesterday" }).click()
    await answered(page)
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Calendar" }).click(),
    ])
    expect(file.suggestedFilename()).toBe("after-the-interview.ics")
    expect(await readFile(await file.path(), "utf8")).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/)
  })

  it("is erased by the menu, which asks once", async () => {
    const page = await open()
    const panel = await openCoach(page)
    await say(panel, "My interview was yesterday.")
    await menu(panel, "Erase everything", "Keep it")
    await advice(panel).waitFor()
    await menu(panel, "Erase everything", "Yes, erase it")
    await panel.getByText("Everything is erased.").waitFor()
    await panel.getByRole("heading", { name: "When was your interview?" }).waitFor()
    expect(await panel.locator("[data-turn]").count()).toBe(0)
    expect(await keys(page)).toEqual([])
  })

  it("is erased by saying so", async () => {
    const page = await open()
    const panel = await openCoach(page)
    await say(panel, "My interview was yesterday.")
    await say(panel, "Please erase everything you have about me.")
    await panel.getByLabel("Your message").fill("Yes")
    await panel.getByLabel("Your message").press("Enter")
    await panel.getByText("Everything is erased.").waitFor()
    expect(await keys(page)).toEqual([])
    await say(panel, "My interview was today.")
    expect(await keys(page)).toEqual(["afterword:demo"])
  })

  it("is gone here as well once it is erased in another tab", async () => {
    const page = await open()
    await page.goto(`${inject("coach")}/widget/?agency=demo`)
    await page.getByRole("button", { name: "Today" }).click()
    await answered(page)
    await page.getByLabel("Your message").fill("not sent yet")
    const other = await page.context().newPage()
    await other.goto(`${inject("coach")}/widget/?agency=demo`)
    await other.locator("[data-turn=assistant]").first().waitFor()
    await menu(other, "Erase everything", "Yes, erase it")
    await other.getByText("Everything is erased.").waitFor()
    await page.bringToFront()
    await page.getByText("Everything is erased.").waitFor()
    expect(await page.locator("[data-turn]").count()).toBe(0)
    expect(await page.getByLabel("Your message").inputValue()).toBe("not sent yet")
  })

  it("starts afresh where there is no such chat any more", async () => {
    const page = await open(undefined, /404/)
    await page.addInitScript(() => {
      const id = "0b0e7a52-6d0c-4b5e-9a55-0f5d0c1b2a3c"
      localStorage.setItem("afterword:demo", JSON.stringify({ id, secret: "A".repeat(43) }))
    })
    await page.goto(`${inject("coach")}/widget/?agency=demo`)
    await page.getByText("Your earlier chat is gone").waitFor()
    await page.getByRole("heading", { name: "When was your interview?" }).waitFor()
  })
})

describe("when things go wrong", () => {
  const failing = (page: Page, status: number, headers: Record<string, string> = {}) =>
    page.route("**/v1/chat", (route) => route.fulfill({ status, headers, body: "{}" }), { times: 1 })

  it.each([
    [429, { "retry-after": "5" }, "That was a lot at once. Try again in 5 seconds."],
    [503, {}, "Something went wrong on our side."],
    [409, {}, "The coach is still answering you in another tab."],
  ])("%i: it says so, and the message goes out on another try", async (status, headers, text) => {
    const page = await open(desktop, /status of/)
    const panel = await openCoach(page)
    await failing(page, status, headers as Record<string, string>)
    await panel.getByRole("button", { name: "Yesterday" }).click()
    await panel.getByRole("alert").getByText(text).waitFor()
    await panel.getByText("My interview was yesterday.").waitFor()
    await panel.getByRole("button", { name: "Try again" }).click()
    await answered(panel)
    await advice(panel).waitFor()
    expect(await panel.locator("[data-turn=user]").count()).toBe(1)
    expect(await panel.getByRole("alert").count()).toBe(0)
  })

  it.each([413, 400])("%i: the words are back in the box", async (status) => {
    const page = await open(desktop, /status of/)
    const panel = await openCoach(page)
    await failing(page, status)
    await panel.getByLabel("Your message").fill("Something very long")
    await panel.getByLabel("Your message").press("Enter")
    await panel.getByRole("alert").waitFor()
    expect(await panel.getByLabel("Your message").inputValue()).toBe("Something very long")
    expect(await panel.locator("[data-turn]").count()).toBe(0)
  })

  it("offline: the message waits, and goes out by itself once there is a network", async () => {
    const page = await open(desktop, /ERR_INTERNET_DISCONNECTED/)
    const panel = await openCoach(page)
    await page.context().setOffline(true)
    await panel.getByRole("button", { name: "Yesterday" }).click()
    await panel.getByText("You're offline. Your message is still here.").waitFor()
    await page.context().setOffline(false)
    await answered(panel)
    await advice(panel).waitFor()
  })

  it("cut off in the middle of an answer: it picks the answer up again", async () => {
    const page = await open(desktop, /ERR_/)
    await page.goto(`${inject("coach")}/widget/?agency=demo`)
    await page.route(
      "**/v1/chat",
      async (route) => {
        const whole = await (await route.fetch()).text()
        await route.fulfill({ contentType: "text/event-stream", body: whole.slice(0, whole.indexOf('"text-delta"')) })
      },
      { times: 1 },
    )
    await page.getByRole("button", { name: "Yesterday" }).click()
    await advice(page).waitFor()
    await page.reload()
    await page.locator("[data-turn=assistant] .bubble").waitFor()
  })
})
