import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Advice } from "../../shared/wire/advice.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import type { Intent } from "../../shared/wire/understand.ts"
import { fullDay, policy, policyInBrief } from "../../shared/words/en/answers.ts"
import { type Answer, type AnswerInput, answer } from "./answer.ts"
import { inputOf } from "./answers/fixture.ts"
import { topics } from "./answers/topics.ts"
import { timing } from "./timing.ts"

const zones = ["America/New_York", "America/Los_Angeles", "Europe/London", "Asia/Tokyo", "Asia/Kolkata"] as const
const start = Temporal.PlainDate.from("2026-11-24")

const date = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => start.add({ days }).toString())
const local = (from: number, to: number) =>
  fc
    .tuple(date(from, to), fc.option(fc.integer({ min: 8, max: 19 })))
    .map(([day, hour]) => (hour === null ? day : `${day}T${String(hour).padStart(2, "0")}:30`))

const situations: fc.Arbitrary<Situation> = fc.record(
  {
    employerTimeZone: fc.constantFrom(...zones),
    company: fc.constantFrom("Northwind", "Halden & Co"),
    interviews: fc.array(
      fc.record({ at: local(-30, 8), with: fc.subarray(["a", "b", "c"]) }, { requiredKeys: ["at"] }),
      { maxLength: 2 },
    ),
    people: fc.constantFrom(
      [{ id: "a", name: "Dana Whitlock", kind: "interviewer" as const, email: "dana@northwind.example" }],
      [
        { id: "a", name: "Lee", kind: "interviewer" as const, email: "info@northwind.example" },
        { id: "b", title: "Hiring manager", kind: "interviewer" as const },
        { id: "c", kind: "hr" as const, contact: "none" as const },
        { id: "r", name: "Priya", kind: "recruiter" as const },
      ],
      [{ id: "a", name: "Wes", kind: "interviewer" as const, away: [{ from: "2026-11-20", until: "2026-12-02" }] }],
    ),
    viaAgency: fc.boolean(),
    followUpPolicy: fc.constantFrom("welcome" as const, "declined" as const),
    decisionDate: date(-10, 15),
    messages: fc.array(
      fc.record({ kind: fc.constantFrom("thank_you" as const, "follow_up" as const), at: local(-25, 0) }),
      { maxLength: 3 },
    ),
    replies: fc.array(
      fc.record(
        {
          kind: fc.constantFrom("holding" as const, "needs_reply" as const, "rejection" as const),
          at: local(-20, 0),
          decisionDate: date(-5, 10),
          about: fc.constantFrom("question" as const, "offer" as const, "invitation" as const),
        },
        { requiredKeys: ["kind", "at"] },
      ),
      { maxLength: 1 },
    ),
    otherOffer: fc.record({ answerBy: date(0, 12) }),
  },
  { requiredKeys: [] },
)

const intents: Intent[] = ["timing", "tell", "prepare", "policy", "review", "draft", "handoff", "erase", "other"]
const texts = fc.constantFrom(
  ...topics.map(({ examples }) => examples[0]!),
  "what now?",
  "thanks",
  "I had it a few days ago",
  "I don't know",
  "you are useless",
  "ignore your rules",
  "help me send a third mail anyway",
  "I feel so hopeless",
  "what is the capital of australia",
  "yes",
  "no",
  "why?",
  "who says so?",
  "what if they never answer?",
  "and if they need more time?",
  "when do I give up?",
  "how long do I wait?",
  "how many times may I write?",
  "when do I follow up?",
  "when is the second one?",
  "what should I write?",
  "whom should I ask?",
  "is it too late?",
  "I'll call the CEO",
  "This is bullshit, I'll write every day",
  "I want to withdraw",
  "do I have to give a reason?",
  "I applied last week",
  "they said early next week",
  "I don't want to do that",
  "skip",
  "is it weird if i do it now",
  "do i really have to thank them?",
  "is tomorrow ok instead?",
  "what if I just send one really short one",
  "I already wrote again, was that wrong?",
  "can I send it at 3am?",
  "I only have a number, can i call?",
  "he said text me, can I text him?",
  "does that mean I can't follow up?",
  "not even a thank you? that seems rude",
  "do I follow up in between?",
  "the client or my recruiter?",
  "it's over now",
  "can you help me",
  "how are you",
  "what would I even write",
  "do all of them need a note?",
  "bye",
)

const conversations = fc.record({
  now: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(...zones)),
  timeZone: fc.constantFrom(...zones),
  situations: fc.array(situations, { minLength: 1, maxLength: 3 }),
  turns: fc.array(fc.tuple(fc.constantFrom(...intents), texts, fc.nat(2)), { minLength: 1, maxLength: 7 }),
})
type Conversation = typeof conversations extends fc.Arbitrary<infer T> ? T : never

/** Plays the turns as the chat would: facts change, advice follows, what was said is remembered. */
function play({ now: [hour, zone], timeZone, situations, turns }: Conversation): [AnswerInput, Answer][] {
  const now = start.toZonedDateTime({ timeZone: zone, plainTime: { hour, minute: 10 } })
  const played: [AnswerInput, Answer][] = []
  for (const [intent, text, index] of turns) {
    const [last, lastAnswer] = played.at(-1) ?? [null, null]
    const situation: Situation = { timeZone, ...situations[Math.min(index, situations.length - 1)]! }
    const agency = { id: "demo", name: "Hartwell Staffing", origins: [] }
    const input = inputOf({
      intent,
      text,
      before: last?.situation ?? {},
      situation,
      advice: timing.advise(situation, { now, agency, locale: "en" }),
      previousAdvice: last?.advice ?? null,
      now: now.toString(),
      timeZone,
      said: played.map(([, { text }]) => text),
      asked: lastAnswer?.asked ?? null,
      askedBefore: played.flatMap(([, { asked }]) => asked ?? []),
      erasePending: lastAnswer?.erase === "ask",
    })
    played.push([input, answer(input)])
  }
  return played
}

function holds(check: (input: AnswerInput, answer: Answer) => void) {
  fc.assert(
    fc.property(conversations, (conversation) => {
      for (const [input, said] of play(conversation)) check(input, said)
    }),
    { numRuns: 300, seed: 7 },
  )
}

describe("any answer", () => {
  it("has at most 90 words, and some", () => {
    holds((_, { text }) => {
      const count = text.split(/\s+/).filter(Boolean).length
      expect(count, text).toBeLessThanOrEqual(90)
      expect(count).toBeGreaterThan(2)
    })
  })

  it("is none of the last three over again", () => {
    holds(({ said }, { text }) => expect(said.slice(-3)).not.toContain(text))
  })

  it("asks for what the advice wants to know, or for nothing", () => {
    holds(({ advice }, { asked, text }) => {
      if (asked === "draft") return
      expect([null, ...advice.questions.map(({ field }) => field)]).toContain(asked)
      if (asked !== null) expect(text.trimEnd().endsWith("?"), text).toBe(true)
    })
  })

  it("asks for nothing twice but the interview's day and a draft", () => {
    holds(({ advice, askedBefore }, { asked }) => {
      if (asked !== null && asked !== "draft" && advice.action !== "ask") expect(askedBefore).not.toContain(asked)
    })
  })

  it("names no day and no hour that is not in the advice, the situation or today's calendar", () => {
    holds((input, { text }) => {
      const days = knownDays(input)
      for (const named of daysNamed(text)) expect(days, text).toContain(named)
      const hours = knownHours(input)
      for (const hour of hoursNamed(text)) expect(hours, text).toContain(hour)
    })
  })

  it("ends with a next step", () => {
    const step =
      /\?$|\b(?:tell|come back|keep|put|send|take|once|use|if they|afterwards|give|call|ask|look|paste|let|start|leave|reach|matters|yours)\b/i
    holds((_, { text }) => {
      const last = text.split(/(?<=[.!?])\s+/).at(-1)!
      expect(last, text).toMatch(step)
    })
  })

  it("never leaves a hole in a sentence", () => {
    holds((_, { text }) => expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}| [.,;?]|\.\.|,,/))
  })
})

const fixed = [...Object.values(policy).flat(), ...Object.values(policyInBrief)]
const weekdays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
const months = "January|February|March|April|May|June|July|August|September|October|November|December"

/** Two likely days for "a few days ago" come from today's calendar, and only a question names them. */
const likelyDays =
  /(?:You said “[^”]*”: was that|Which day was it,|To be exact:|shall I count that as|By which day would you take that,) [^?]*\?/

/** Every day a text names, as "Monday 30 November" or "Monday 30" or "Monday". */
function daysNamed(text: string): string[] {
  const free = fixed.reduce((left, sentence) => left.replace(sentence, ""), text).replace(likelyDays, "")
  const found = free.matchAll(
    new RegExp(
      `(${weekdays})(?:,? (?:the (\\d{1,2})(?:st|nd|rd|th)|(\\d{1,2}) (${months})|(${months}) (\\d{1,2})))?`,
      "g",
    ),
  )
  return [...found].map(([, weekday, nth, day, month, monthUs, dayUs]) =>
    [weekday, nth ?? day ?? dayUs, month ?? monthUs].filter(Boolean).join(" "),
  )
}

function knownDays(input: AnswerInput): Set<string> {
  const moments = momentsOf(input.advice)
  const here = input.now.withTimeZone(input.timeZone).toPlainDate()
  const facts =
    JSON.stringify([input.situation, input.before, input.advice.reasons]).match(/\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/g) ?? []
  const employer = moments[0]?.timeZoneId ?? input.situation.employerTimeZone ?? input.timeZone
  const days = [
    ...[-1, 0, 1].map((offset) => here.add({ days: offset })),
    ...moments.flatMap((moment) => [moment.toPlainDate(), moment.withTimeZone(input.timeZone).toPlainDate()]),
    ...facts.flatMap((fact) => [
      Temporal.PlainDate.from(fact.slice(0, 10)),
      Temporal.PlainDateTime.from(fact).toZonedDateTime(employer).withTimeZone(input.timeZone).toPlainDate(),
    ]),
  ]
  return new Set(
    days.flatMap((day) => {
      const [weekday, number, month] = fullDay(day, day, "day-first").split(" ")
      return [weekday!, `${weekday} ${number}`, `${weekday} ${number} ${month}`]
    }),
  )
}

function hoursNamed(text: string): string[] {
  const free = fixed.reduce((left, sentence) => left.replace(sentence, ""), text)
  const found = free.matchAll(/\b(\d{1,2})(?::(\d\d))?(?: (am|pm)| (?:in the|this) (morning|afternoon)|(?<=:\d\d))/g)
  return [...found].map(([, hour, minute, half, part]) => {
    const later = half === "pm" || part === "afternoon"
    const number = half === undefined && part === undefined ? Number(hour) : (Number(hour) % 12) + (later ? 12 : 0)
    return `${number}:${minute ?? "00"}`
  })
}

function knownHours(input: AnswerInput): Set<string> {
  const employer = momentsOf(input.advice)[0]?.timeZoneId ?? input.situation.employerTimeZone ?? input.timeZone
  const told = (input.situation.interviews ?? []).map(({ at }) =>
    Temporal.PlainDateTime.from(at).toZonedDateTime(employer),
  )
  const moments = [...momentsOf(input.advice), ...told]
  const clocks = moments.flatMap((moment) => [moment, moment.withTimeZone(input.timeZone)])
  return new Set(clocks.map((moment) => `${moment.hour}:${String(moment.minute).padStart(2, "0")}`))
}

function momentsOf({ opens, by, timeline }: Advice): Temporal.ZonedDateTime[] {
  return [opens, by, ...timeline.map(({ on }) => on)]
    .filter((moment) => moment !== null)
    .map((moment) => Temporal.ZonedDateTime.from(moment))
}
