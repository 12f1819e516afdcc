import { describe, expect, it } from "vitest"
import { gmailLink, mailLink, markedHtml, outlookLink } from "./carry.ts"

const letter = { to: "dana.okoro@x.example", cc: "", subject: "Thanks & more", body: "Hi Dana,\n\n1 + 1 = 2?" }

describe("a draft on its way", () => {
  it("goes into a mail link with CRLF, %20 for blanks and a real plus", () => {
    expect(mailLink(letter)).toBe(
      "mailto:dana.okoro@x.example?subject=Thanks%20%26%20more&body=Hi%20Dana%2C%0D%0A%0D%0A1%20%2B%201%20%3D%202%3F",
    )
  })

  it("carries the copy to the recruiter along", () => {
    const copied = { ...letter, cc: "lou@agency.example" }
    for (const link of [mailLink(copied), gmailLink(copied), outlookLink(copied)])
      expect(new URL(link).searchParams.get("cc")).toBe("lou@agency.example")
  })

  it("opens the compose pages of two web mails", () => {
    const gmail = new URL(gmailLink(letter))
    expect(gmail.host).toBe("mail.google.com")
    expect(gmail.searchParams.get("su")).toBe(letter.subject)
    expect(gmail.searchParams.get("body")).toBe(letter.body)
    expect(new URL(outlookLink(letter)).searchParams.get("subject")).toBe(letter.subject)
  })

  it("is marked as machine-written in the HTML's metadata, never in the text", () => {
    const html = markedHtml("Hi <Dana>,\n\nThanks", "built-in")
    expect(html).toContain('<meta name="generator" content="Afterword (built-in)">')
    expect(html).toContain("<p>Hi &lt;Dana&gt;,</p><p>Thanks</p>")
    expect(html.replace(/<[^>]+>/g, "")).not.toMatch(/Afterword|machine/)
  })
})
