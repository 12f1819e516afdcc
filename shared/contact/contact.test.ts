import { describe, expect, it } from "vitest"
import type { Person } from "../wire/situation.ts"
import { contactOf } from "./contact.ts"
import { isProperEmail, isProperForContactRequest, oneAddress } from "./email.ts"
import { isProperPhone } from "./phone.ts"

describe("email", () => {
  it.each([
    "dana@acme.example",
    "dana.lee+interview@mail.acme.co.uk",
    "o'neil@acme.com",
    "Dana Lee <dana.lee@acme.com>",
    " dana@acme.com ",
    "information@acme.com",
    "péter@acme.hu",
    "sam.hello@acme.com",
  ])("is proper: %s", (text) => expect(isProperEmail(text)).toBe(true))

  it.each([
    "info@acme.com",
    "HR@Acme.com",
    "no-reply@acme.com",
    "No.Reply@acme.com",
    "jobs+london@acme.com",
    "hiring-team@acme.com",
    "mailer-daemon@acme.com",
    "https://acme.com/contact",
    "the form on their site",
    "dana@acme.com, sam@acme.com",
    "dana@acme.com sam@acme.com",
    "dana@acme",
    "dana@",
    "@acme.com",
    "dana at acme dot com",
    "dana@10.0.0.1",
    "",
  ])("is not proper: %j", (text) => expect(isProperEmail(text)).toBe(false))

  it("takes the address out of a display name", () => {
    expect(oneAddress("Dana Lee <dana.lee@acme.com>")).toBe("dana.lee@acme.com")
  })

  it.each([
    ["hr@acme.com", true],
    ["recruiting@acme.com", true],
    ["dana@acme.com", true],
    ["info@acme.com", false],
    ["noreply@acme.com", false],
  ])("asks HR for an address at %s: %s", (text, proper) => expect(isProperForContactRequest(text)).toBe(proper))
})

describe("phone", () => {
  it.each([
    ["+44 20 7946 0748", "US", true],
    ["020 7946 0748", "GB-SCT", true],
    ["(212) 555-0187", "US-NY", true],
    ["020 7946 0748", "US", false],
    ["12", "US", false],
    ["call the front desk", "US", false],
    ["", "GB", false],
  ])("%s in %s: %s", (text, region, proper) => expect(isProperPhone(text, region)).toBe(proper))
})

describe("contact", () => {
  const person = (facts: Partial<Person>): Person => ({ id: "p", kind: "interviewer", ...facts })
  const proper = "dana@acme.com"

  it.each<[string, Person | undefined, ("email" | "phone" | "mail")[], string, string[]]>([
    ["nobody known of", undefined, ["email"], "not_told", ["email"]],
    ["nothing told", person({}), ["email"], "not_told", ["email"]],
    ["an address of one person", person({ email: proper }), ["email"], "proper", ["email"]],
    ["a shared inbox", person({ email: "info@acme.com" }), ["email"], "lacking", []],
    [
      "a shared inbox that came from the person",
      person({ email: "info@acme.com", contact: "direct" }),
      ["email"],
      "proper",
      ["email"],
    ],
    ["only a phone, though mails are written", person({ phone: "+44 20 7946 0748" }), ["email"], "proper", ["phone"]],
    [
      "a phone beside a wrong address",
      person({ email: "info@acme.com", phone: "+44 20 7946 0748" }),
      ["email"],
      "lacking",
      [],
    ],
    ["a wrong phone", person({ phone: "12" }), ["email", "phone"], "lacking", []],
    ["told to have none", person({ contact: "none" }), ["email"], "lacking", []],
    [
      "told to have none, with an address after all",
      person({ contact: "none", email: proper }),
      ["email"],
      "proper",
      ["email"],
    ],
    [
      "a postal address for a card",
      person({ postalAddress: "6 High Street, Leeds" }),
      ["mail", "email"],
      "proper",
      ["mail"],
    ],
    [
      "a recruiter's shared inbox",
      person({ kind: "recruiter", email: "info@placewell.com" }),
      ["email"],
      "proper",
      ["email"],
    ],
    [
      "a recruiter's inbox that nobody reads",
      person({ kind: "recruiter", email: "noreply@placewell.com" }),
      ["email"],
      "lacking",
      [],
    ],
    ["a recruiter known by a form only", person({ kind: "recruiter", contact: "generic" }), ["email"], "lacking", []],
    ["blank details", person({ email: "  " }), ["email"], "not_told", ["email"]],
    [
      "both channels, the playbook's order",
      person({ email: proper, phone: "+44 20 7946 0748" }),
      ["phone", "email"],
      "proper",
      ["phone", "email"],
    ],
  ])("%s", (_name, who, wanted, state, channels) => {
    expect(contactOf(who, wanted, "GB")).toEqual({ state, channels })
  })
})
