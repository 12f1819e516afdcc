import { describe, expect, it, test } from "vitest"
import { isSourceId } from "../../../shared/sources.ts"
import { type PolicyTopic, policy, policyInBrief } from "../../../shared/words/en/answers.ts"
import { topicAsked, topicOf, topics } from "./topics.ts"

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

  test.each<[PolicyTopic, string[], string[]]>([
    [
      "appointment",
      [
        "they have not sent me the zoom link, who do I ask?",
        "can I ask about parking?",
        "no invite link yet, should I email?",
        "I didn't get the teams link, can i ask for it",
        "He hasn't sent the address of the place yet?",
        "May I confirm the appointment?",
        "should I double-check the time?",
        "Is it ok to ask what to bring?",
        "can i find out which entrance?",
        "can I ask where to park, and what to wear?",
      ],
      [
        "I met him in a meeting",
        "can I send a LinkedIn invite?",
        "what should I wear?",
        "do I send my address?",
        "when do they decide?",
        "how long is the meeting?",
        "The details were vague",
        "they invited me back",
        "can I confirm that I want the job?",
        "ask them for news?",
      ],
    ],
    [
      "offer-pay",
      [
        "can I mention the other offer pays more?",
        "should i say another company offers 90k?",
        "do I tell them the salary of the other offer?",
        "may I write that the other job is worth $70,000?",
        "can I say my competing offer is 20 grand higher?",
        "would it help to say the other firm pays better?",
        "should I tell them what money the other job pays?",
        "the other offer is 85k, do i say that so they hurry?",
        "Is it ok to name the other offer's salary?",
        "other place pays 30 an hour, can I use that?",
      ],
      [
        "can I ask about pay?",
        "what does the job pay?",
        "I have another offer",
        "do I tell them about the other offer?",
        "is the pay good?",
        "the other job is nicer",
        "how do I decline the offer?",
        "when do they make an offer?",
        "is 85k good?",
        "should I take the other job?",
      ],
    ],
    [
      "following-up",
      [
        "what's the deal with following up",
        "whats the etiquette for follow ups?",
        "best way to follow up?",
        "How should I follow up after an interview?",
        "how does one follow up properly",
        "what are the rules for follow-ups?",
        "What is the right way to follow up?",
        "how do people follow up in general?",
        "can you explain following up?",
        "tell me about this whole follow-up thing",
      ],
      [
        "when do I follow up?",
        "did they follow up?",
        "I followed up on Monday",
        "how often do I follow up?",
        "Is it rude to follow up?",
        "how do I follow up on LinkedIn?",
        "what do I write in the follow-up?",
        "does following up help?",
        "what's the deal with this place?",
        "what if they say no follow ups?",
      ],
    ],
    [
      "several-interviewers",
      [
        "do all of them need a thank you?",
        "Should each get their own note?",
        "does everyone want an email?",
        "how do I deal with a panel?",
        "what do I do about the panel?",
        "Do both of them get a card?",
        "must all three get one note each?",
        "do the other four need one?",
        "should everybody have a separate message?",
        "are the rest owed a thank you note?",
      ],
      [
        "do all jobs need a degree?",
        "do they need my note?",
        "how do I handle stress?",
        "does she need an email?",
        "what is a panel?",
        "should I get a note from my doctor?",
        "do all firms do this?",
        "are the others better than me?",
        "do both days count?",
        "is everyone nice there?",
      ],
    ],
    [
      "ask-for-feedback",
      [
        "can i ask what i did wrong?",
        "where did I go wrong?",
        "could they tell me what went wrong?",
        "may I ask why they rejected me?",
        "what could I have done better?",
        "is it ok to ask what I lacked?",
        "Can I know the reason they chose someone else?",
        "why not me?",
        "what didn't they like?",
        "can I ask for some feedback please?",
      ],
      [
        "is that wrong?",
        "what do I do?",
        "did I write it wrong?",
        "what can I do better in the note?",
        "why wait?",
        "why not now?",
        "is the wrong name bad?",
        "what went on?",
        "the reason I write?",
        "where do I go?",
      ],
    ],
    [
      "how-long-a-note",
      [
        "How much words?",
        "how many lines?",
        "how many sentences is good?",
        "how big should the mail be?",
        "how long must the email be",
        "How short should a note be?",
        "what's the word limit?",
        "how much text in the message?",
        "how large can the letter be?",
        "is there a number of words?",
      ],
      [
        "how many days?",
        "how much does it cost?",
        "how long do I wait?",
        "how many follow-ups?",
        "how big is the firm?",
        "how much longer?",
        "how many people?",
        "in other words, wait?",
        "how long is the drive?",
        "how many interviewers are normal?",
      ],
    ],
    [
      "what-to-write",
      [
        "what would I even write",
        "what am I supposed to say?",
        "no clue what I'm supposed to put in there",
        "I have no idea what to write",
        "what could i possibly say to her?",
        "what do i even put",
        "not sure what to say in it",
        "what must I write?",
        "I don't know how to start",
        "what on earth do I write?",
      ],
      [
        "what would they do?",
        "what do they say?",
        "I know what he wrote",
        "what happens next?",
        "no idea when it is",
        "what is this about?",
        "I don't know her name",
        "not sure he liked me",
        "what am I waiting for?",
        "what did they mean?",
      ],
    ],
  ])("%s is told from what is near it", (id, asks, others) => {
    const asked = (texts: string[]) => texts.map((text) => [text, topicAsked(text)?.id === id])
    expect(asked(asks)).toEqual(asks.map((text) => [text, true]))
    expect(asked(others)).toEqual(others.map((text) => [text, false]))
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
