import { describe, expect, it } from "vitest"
import { type PointContext, readPoint, withArticle } from "./read-point.ts"
import { otherWays, yearsOf } from "./verb-forms.ts"

const context: PointContext = {
  names: ["dana", "okoro"],
  firm: ["acme"],
  known: new Map([
    ["dana", "Dana"],
    ["acme", "Acme"],
  ]),
}

describe("a point as people type it", () => {
  it.each([
    ["we talked about how they moved to shopify", "how", "how you moved to Shopify"],
    ["they talked about the night sits", "noun", "the night sits"],
    ["the matron spoke a lot about the new wing", "noun", "the new wing"],
    ["im good with excel and stuff", "clause", "I'm good with Excel"],
    ["speak polish", "verb", "speak Polish"],
    ["ran a kitchen for 6 yrs", "verb", "ran a kitchen for six years"],
    ["10 yrs on the tills", "noun", "ten years on the tills"],
    ["fixing boats", "gerund", "fixing boats"],
    ["good with kids lol", "quality", "good with kids"],
    ["they want someone for nights", "clause", "you want someone for nights"],
    ["dana said she also trained in cork", "clause", "you also trained in Cork"],
    ["the manager told me about the new ward opening in may", "noun", "the new ward opening in May"],
    ["how the patients get their meds when they forget", "how", "how the patients get their meds when they forget"],
    ["she rows", "clause", "you row"],
    ["we both row", "clause", "we both row"],
    ["the owner's story about the flood", "noun", "your story about the flood"],
    ["I HAVE A CLASS 2 LICENCE", "clause", "I have a Class 2 licence"],
    ["the lady who nearly lost 9k", "noun", "the lady who nearly lost 9,000"],
    ["the lady said they want a baker", "clause", "you want a baker"],
    [
      "electric vans and how half the lads wont touch them",
      "noun",
      "electric vans and how half the lads won't touch them",
    ],
    ["the phone rush, 200 calls an hour", "noun", "the phone rush, 200 calls an hour"],
    [
      "the barge he is painting for his daughters wedding",
      "noun",
      "the barge you are painting for your daughter's wedding",
    ],
    ["she said the kids fear fractions", "clause", "the kids fear fractions"],
    ["lambs n calves w no mother", "noun", "lambs and calves with no mother"],
    ["how id cope w nights", "how", "how I'd cope with nights"],
    ["i has worked in two hotels", "clause", "I have worked in two hotels"],
    ["i forgot to say i have a cdl", "clause", "I have a CDL"],
    ["im a bookkeeper since 2009", "clause", "I've been a bookkeeper since 2009"],
    ["u guys are switching to sap", "clause", "you are switching to SAP"],
    ["the shed the members built out of old doors", "noun", "the shed the members built out of old doors"],
    ["the two presses nobody can get parts for", "noun", "the two presses nobody can get parts for"],
    ["the tents that sold out in april", "noun", "the tents that sold out in April"],
    ["swapping the rig before the gala", "gerund", "swapping the rig before the gala"],
    ["the frost, they lost the peaches", "noun", "the frost, and how you lost the peaches"],
    ["teens who come in to charge their phones", "noun", "teens who come in to charge their phones"],
    ["im fine with nights, did it 6 yrs", "clause", "I'm fine with nights: I did them for six years"],
    ["we both grew up on a farm", "clause", "we both grew up on a farm"],
    ["been doing 2am starts", "clause", "I've been doing 2 am starts"],
    ["the queue at 7am for buns and how it goes round", "noun", "the queue at 7 am for buns and how it goes round"],
    ["the spring musical that sold out", "noun", "the spring musical that sold out"],
    ["roofed for 6 summers", "verb", "roofed for six summers"],
    ["fitted carpet since i was 15", "clause", "I've fitted carpet since I was 15"],
    ["coded welder, 8 years in a yard", "quality", "a coded welder with eight years in a yard"],
    ["MRI certified since 2019", "quality", "MRI certified since 2019"],
  ])("%s: %s, “%s”", (typed, form, text) => expect(readPoint(typed, context)).toMatchObject({ form, text }))

  it("keeps what follows as sentences of their own", () => {
    expect(readPoint("no retail experience but i learn quick. i start early", context)).toMatchObject({
      text: "no retail experience",
      more: ["I learn quick", "I start early"],
    })
  })

  it("thanks for a favour, and keeps two sentences apart that a comma holds together", () => {
    expect(readPoint("that lugger, he let me have a go", context)).toMatchObject({
      text: "that lugger",
      favour: "letting me have a go",
    })
    expect(readPoint("im good with my hands, i mend bags", context)).toMatchObject({
      text: "I'm good with my hands",
      more: ["I mend bags"],
    })
  })

  it("tells what one has and what one did apart, of oneself alone", () => {
    expect(readPoint("welding cert, ran a 4 man crew", { ...context, own: true })).toMatchObject({
      text: "I have a welding cert, and I ran a four-man crew",
    })
    expect(readPoint("milking goats since i was 12", { ...context, own: true })).toMatchObject({
      text: "I've been milking goats since I was 12",
    })
  })

  it.each([
    ["Rebuilt our revenue reporting in dbt and Looker", "rebuilt our revenue reporting in dbt and Looker"],
    ["shot 40 weddings last yr no complaints", "shot 40 weddings last year with no complaints"],
    ["had 15 pickers last yr only 1 quit", "I had 15 pickers last year, and only one quit"],
    ["grill n saute 4 yrs im fast", "I have four years of grill and saute behind me, and I'm fast"],
    ["Two ACA exams left", "I have two ACA exams left"],
    ["ran payroll for 80 staff, never late once", "I ran payroll for 80 staff, and I was never late once"],
    ["controlled 45 trucks, cross border", "controlled 45 trucks, cross border"],
    ["speaks hindi and english", "speak Hindi and English"],
    ["Clean DBS", "I have a clean DBS"],
  ])("of oneself, %s: %s", (typed, text) => expect(readPoint(typed, { ...context, own: true })).toMatchObject({ text }))

  it.each([
    [
      "January stock counts and how the rota gets shared out",
      "noun",
      "January stock counts and how the rota gets shared out",
    ],
    ["Abandoned cart emails", "noun", "abandoned cart emails"],
    ["IV pump alarms at night", "noun", "IV pump alarms at night"],
    [
      "turnover on nites, lost 6 guys since xmas",
      "noun",
      "turnover on nights, and how you lost six guys since Christmas",
    ],
    ["the boiler packed up twice last wk", "clause", "the boiler packed up twice last week"],
    ["no one turns up for the nite shift", "clause", "nobody turns up for the night shift"],
    ["Staffing the new cath lab", "gerund", "staffing the new cath lab"],
  ])("talked of, %s: %s, “%s”", (typed, form, text) =>
    expect(readPoint(typed, { ...context, topical: true })).toMatchObject({ form, text }),
  )

  it("leaves a question a question", () => {
    expect(readPoint("yes to tues the 1st. do i need my own tunic", context)).toMatchObject({
      text: "yes to Tuesday the 1st",
      more: ["Do I need my own tunic?"],
    })
  })

  it("leaves others what they are where the note goes to somebody else", () => {
    expect(readPoint("he walked me round the rig", { ...context, third: true })).toMatchObject({
      text: "he walked me round the rig",
    })
  })

  it.each([
    ["I ran a kitchen for six years", "I spent six years running a kitchen", "six years running a kitchen"],
    ["I've taught for three years", null, null],
    ["I was a driver for nine years", "I spent nine years as a driver", "nine years as a driver"],
    ["At my last branch", null, null],
    ["I did weddings all last summer", null, null],
    ["I built a kayak last year", "Last year I built a kayak", null],
    ["I started a club at my last branch", "At my last branch I started a club", null],
  ])("%s: %s", (sentence, way, years) => {
    expect(otherWays(sentence)).toEqual(way === null ? [] : [way])
    expect(yearsOf(sentence)).toBe(years)
  })

  it.each(["", "   ", "🙂", "lol", "…"])("is nothing in %j", (typed) => expect(readPoint(typed, context)).toBeNull())

  it.each([
    ["forklift licence", "a", "a forklift licence"],
    ["eye for detail", "a", "an eye for detail"],
    ["patience", "a", "patience"],
    ["10 years on the tills", "a", "10 years on the tills"],
    ["new triage desk", "the", "the new triage desk"],
    ["your garden", "the", "your garden"],
    ["rowing", "the", "rowing"],
  ] as const)("%s with %s: %s", (text, article, full) => expect(withArticle(text, article)).toBe(full))
})
