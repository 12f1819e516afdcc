import { describe, expect, it, test } from "vitest"
import { isSourceId } from "../../../shared/sources.ts"
import { policy, policyInBrief } from "../../../shared/words/en/answers.ts"
import { topicOf, topics } from "./topics.ts"

describe("topics", () => {
  const examples = topics.flatMap(({ id, examples }) => examples.map((text) => [text, id] as const))

  test.each(examples)("“%s” is about %s", (text, id) => {
    expect(topicOf(text)?.id).toBe(id)
  })

  test.each([
    ["The interview was on Monday with Dana."],
    ["I sent the thank-you on Tuesday."],
    ["what is the capital of australia"],
    ["How much notice do I have to give my landlord?"],
    ["ok"],
    ["what if they don't contact me"],
  ])("“%s” is no general question", (text) => {
    expect(topicOf(text)).toBeNull()
  })

  it("has words for every topic and a topic for all words but the unknown", () => {
    expect(topics.map(({ id }) => id).toSorted()).toEqual(
      Object.keys(policy)
        .filter((id) => id !== "unknown")
        .toSorted(),
    )
    expect(topics.length).toBeGreaterThanOrEqual(25)
  })

  test.each(topics.map((topic) => [topic.id, topic] as const))("%s names its sources and has examples", (_, topic) => {
    expect(topic.sources.length).toBeGreaterThan(0)
    expect(topic.sources.every(isSourceId)).toBe(true)
    expect(topic.examples.length).toBeGreaterThanOrEqual(2)
  })

  test.each(Object.entries(policy))("%s is said in few words", (_, ways) => {
    for (const way of ways) expect(way.split(/\s+/).length).toBeLessThanOrEqual(45)
    expect(new Set(ways).size).toBe(ways.length)
  })

  it("keeps the lines for the way short", () => {
    for (const line of Object.values(policyInBrief)) expect(line.split(/\s+/).length).toBeLessThanOrEqual(16)
  })
})
