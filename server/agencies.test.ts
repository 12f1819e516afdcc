import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { demoAgency, publicAgency, readAgencies } from "./agencies.ts"

const known = { knowsPlaybook: (id: string) => id === "selectek", knowsRegion: (code: string) => code === "US-NY" }

function fileWith(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), "afterword-")), "agencies.json")
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content))
  return file
}

const north = { id: "north", name: "North Staffing", origins: ["https://north.example"] }

describe("the agencies file", () => {
  it("gives each agency by its id", () => {
    const directory = readAgencies(
      fileWith([north, { ...north, id: "south", playbook: "selectek", region: "US-NY" }]),
      known,
    )
    expect(directory.first.id).toBe("north")
    expect(directory.find("south")?.playbook).toBe("selectek")
    expect(directory.find("west")).toBeUndefined()
    expect(directory.allowsOrigin("https://north.example")).toBe(true)
    expect(directory.allowsOrigin("https://elsewhere.example")).toBe(false)
  })

  it.each([
    ["not JSON", "{", "is not valid JSON"],
    ["no agency", [], ""],
    [
      "an origin with a path",
      [{ ...north, origins: ["https://north.example/jobs"] }],
      "[0].origins[0] must be an origin",
    ],
    ["an unknown field", [{ ...north, colour: "red" }], "[0]"],
    ["an unknown playbook", [{ ...north, playbook: "x" }], "[0].playbook is not a known playbook"],
    ["an unknown region", [{ ...north, region: "XX" }], "[0].region is not a known region"],
    ["an id twice", [north, north], "[1].id is there twice"],
    ["a zone that does not exist", [{ ...north, timeZone: "Mars/Olympus" }], "[0].timeZone must be an IANA time zone"],
  ])("is refused with %s, in one line that names the variable", (_, content, why) => {
    const read = () => readAgencies(fileWith(content), known)
    expect(read).toThrow(/^AGENCIES: [^\n]+$/)
    expect(read).toThrow(why)
  })

  it("is refused where it is not there", () => {
    expect(() => readAgencies("/nowhere/agencies.json", known)).toThrow(
      "AGENCIES: /nowhere/agencies.json cannot be read",
    )
  })
})

describe("what the widget may know", () => {
  it("is no address and no origin", () => {
    const agency = publicAgency({ ...north, handoff: { email: "ada@north.example" }, look: { accent: "#1f6f5c" } })
    expect(agency).toEqual({
      id: "north",
      name: "North Staffing",
      look: { accent: "#1f6f5c" },
      locales: ["en"],
      links: {},
      handoff: true,
    })
    expect(publicAgency(demoAgency(8787)).handoff).toBe(false)
  })
})
