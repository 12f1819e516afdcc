import { beforeEach, describe, expect, it, vi } from "vitest"
import type { Finding, Review } from "../../shared/wire/review.ts"
import { Draft } from "./draft.ts"
import { finding } from "./finding.example.ts"

const body = "Hey Dana, thanks!! I am glad we met. Cheers!!"
const review = (findings: Finding[]): Review => ({
  kind: "thank_you",
  passes: findings.every(({ level }) => level === "hint"),
  findings,
})

let draft: Draft
beforeEach(() => {
  draft = new Draft({ body })
})

const local = (...findings: Finding[]) => draft.found(draft.version, { review: review(findings), words: 7 })
const server = (...findings: Finding[]) => draft.told(draft.version, review(findings))
const at = (rule: string, words: string, more: Partial<Finding> = {}) => finding(rule, { text: body, words, ...more })
const shown = () => draft.get().items.map(({ finding, words }) => [finding.rule, words])

describe("findings", () => {
  it("come from here and from the server, as one list", () => {
    local(at("casual", "Hey"))
    server(at("casual", "Hey"), at("spelling", "glad", { level: "hint" }))
    expect(shown()).toEqual([
      ["casual", "Hey"],
      ["spelling", "glad"],
    ])
    expect(draft.get().counts).toEqual({ error: 0, warning: 1, hint: 1 })
  })

  it("stay with their words while one types, until the next review", () => {
    local(at("casual", "Hey"), at("shouting", "!!"))
    server(at("spelling", "glad"))
    draft.edit("body", `Oh. ${body}`)
    expect(shown()).toEqual([
      ["casual", "Hey"],
      ["shouting", "!!"],
      ["spelling", "glad"],
    ])
    draft.edit("body", `Oh. Hello${body.slice(3)}`)
    expect(shown()).toEqual([
      ["shouting", "!!"],
      ["spelling", "glad"],
    ])
  })

  it("of the body stay where the subject changes", () => {
    local(at("casual", "Hey"))
    draft.edit("subject", "Thank you")
    expect(shown()).toEqual([["casual", "Hey"]])
  })

  it("of an older text are late", () => {
    const { version } = draft
    draft.edit("body", "Dear Dana, thank you.")
    draft.found(version, { review: review([at("casual", "Hey")]), words: 7 })
    draft.told(version, review([at("spelling", "glad")]))
    expect(shown()).toEqual([])
    expect(draft.get().status).toBe("checking")
  })

  it("all come from the server where the rules could not be loaded", () => {
    draft.found(draft.version, null)
    server(at("casual", "Hey"))
    expect(shown()).toEqual([["casual", "Hey"]])
  })

  it("have names that outlast a review", () => {
    local(at("shouting", "!!"), { ...at("shouting", "!!"), start: 43, end: 45 })
    const ids = draft.get().items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    draft.edit("body", `${body} `)
    local(at("shouting", "!!"), { ...at("shouting", "!!"), start: 43, end: 45 })
    expect(draft.get().items.map(({ id }) => id)).toEqual(ids)
  })
})

describe("the server first", () => {
  it("speaks for the rules until they have spoken", () => {
    server(at("casual", "Hey"), at("spelling", "glad"))
    expect(shown()).toHaveLength(2)
    local()
    expect(shown()).toEqual([["spelling", "glad"]])
    draft.edit("body", `${body} `)
    expect(shown()).toEqual([["spelling", "glad"]])
  })

  it("may have spoken before the editor opened", () => {
    const start = { body, review: review([at("casual", "Hey")]) }
    draft = new Draft(start)
    expect(shown()).toEqual([["casual", "Hey"]])
    expect(draft.get().status).toBe("mend")
    expect(new Draft({ ...start, body: `\r\n${body}` }).get().items).toEqual([])
  })
})

describe("status", () => {
  it("is glad only when all have had their say", () => {
    expect(draft.get().status).toBe("checking")
    local()
    expect(draft.get().status).toBe("checking")
    server(finding("too-soon", { level: "error" }))
    expect(draft.get().status).toBe("mend")
    server(at("spelling", "glad", { level: "hint" }))
    expect(draft.get().status).toBe("passes")
    draft.edit("body", `${body} `)
    expect(draft.get().status).toBe("checking")
  })

  it("passes without the server, and says so", () => {
    local()
    draft.told(draft.version, null)
    expect(draft.get()).toMatchObject({ status: "passes", alone: true })
  })

  it("never passes unread", () => {
    draft.found(draft.version, null)
    draft.told(draft.version, null)
    expect(draft.get().status).toBe("checking")
  })

  it("of an empty page is empty, whatever it lacks", () => {
    draft.edit("body", " \n")
    local(finding("no-thanks", { level: "error" }))
    expect(draft.get()).toMatchObject({ status: "empty", items: [], words: 0, counts: { error: 0 } })
  })
})

describe("what is ignored", () => {
  it("stays so over reviews, does not stand in the way, and can be taken back", () => {
    local(at("casual", "Hey"))
    server()
    const [item] = draft.get().items
    draft.ignore(item!, "style")
    expect(draft.get()).toMatchObject({ items: [], status: "passes", ignored: [{ reason: "style" }] })
    draft.edit("body", `${body} `)
    local(at("casual", "Hey"))
    server()
    expect(draft.get().status).toBe("passes")
    draft.takeBack(draft.get().ignored[0]!.item)
    expect(draft.get()).toMatchObject({ ignored: [], status: "mend" })
  })

  it("goes with its words", () => {
    local(at("casual", "Hey"))
    draft.ignore(draft.get().items[0]!, "knows")
    draft.edit("body", body.replace("Hey", "Dear"))
    local()
    expect(draft.get().ignored).toEqual([])
  })

  it("is never what says that the message may not go", () => {
    server(finding("too-soon", { level: "error" }))
    draft.ignore(draft.get().items[0]!, "true")
    expect(draft.get().status).toBe("mend")
  })
})

describe("a replacement", () => {
  const apply = () => {
    draft.edit("body", body.replace("Hey", "Hello"))
    draft.applied({ field: "body", before: "Hey", after: "Hello", span: { start: 0, end: 5 } })
  }

  it("can be undone where it stands by then", () => {
    apply()
    draft.edit("body", `Oh. ${draft.get().body}`)
    const { applied, body: text } = draft.get()
    expect(text.slice(applied!.span.start, applied!.span.end)).toBe("Hello")
  })

  it("can't be undone once it is typed over", () => {
    apply()
    draft.edit("body", body)
    expect(draft.get().applied).toBeNull()
  })
})

describe("going from one to the next", () => {
  beforeEach(() => local(at("casual", "Hey"), at("shouting", "!!"), finding("no-interest")))
  const look = (step: 1 | -1, caret = 0) => {
    const item = draft.neighbour(step, caret)
    draft.look(item?.id ?? null)
    return item?.finding.rule
  }

  it("goes round", () => {
    expect([look(1), look(1), look(1), look(1)]).toEqual(["casual", "shouting", "no-interest", "casual"])
    expect(look(-1)).toBe("no-interest")
  })

  it("begins at the cursor", () => {
    expect(look(1, 10)).toBe("shouting")
    draft.look(null)
    expect(look(-1, 10)).toBe("casual")
    draft.look(null)
    expect(look(1, 40)).toBe("casual")
  })

  it("finds the one at a place", () => {
    expect(draft.at("body", 2)?.finding.rule).toBe("casual")
    expect(draft.at("body", 3)?.finding.rule).toBe("casual")
    expect(draft.at("body", 5)).toBeUndefined()
    expect(draft.at("subject", 2)).toBeUndefined()
  })

  it("looks at nothing once that is mended", () => {
    look(1)
    draft.edit("body", body.slice(4))
    expect(draft.get().current).toBeNull()
  })
})

describe("what is to be reviewed", () => {
  it("has no subject where none was told, and an empty one where it was emptied", () => {
    expect(draft.toReview.subject).toBeUndefined()
    draft.edit("subject", "Hi")
    draft.edit("subject", "")
    expect(draft.toReview.subject).toBe("")
  })

  it("has the line ends of a text box", () => {
    expect(new Draft({ subject: "a\r\nb", body: "a\r\nb\rc" }).toReview).toMatchObject({
      subject: "a b",
      body: "a\nb\nc",
    })
  })
})

it("tells who listens, and gives the same state in between", () => {
  const heard = vi.fn()
  const end = draft.subscribe(heard)
  expect(draft.get()).toBe(draft.get())
  draft.choose({ kind: "reply" })
  expect(draft.get().kind).toBe("reply")
  end()
  draft.edit("body", "")
  expect(heard).toHaveBeenCalledOnce()
})
