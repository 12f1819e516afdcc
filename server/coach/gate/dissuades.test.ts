import { describe, expect, test } from "vitest"
import { advising, readIn } from "../../../test/server/gate-cases.ts"
import { asksCandidate } from "./asks-candidate.ts"
import { clausesOf } from "./clauses.ts"
import { dissuades, dissuadesDue } from "./dissuades.ts"

function readFor(kind: string, text: string) {
  const [action, message = null] = kind.split(" ")
  const { read, facts } = readIn(advising(action!, message), text)
  return { read, clauses: clausesOf(read.text), facts }
}

const AGAINST_WHAT_IS_NOT_DUE: [string, string[]][] = [
  [
    "wait follow_up",
    [
      "A phone call isn't needed, even a short one.",
      "A visit won't speed anything up.",
      "Checking in every few days would wear them down.",
      "Calling and writing on the same day would be too much.",
      "There's nothing to be won by calling.",
      "Her deputy doesn't need to hear about it.",
      "An early note would look impatient, so leave it.",
      "Texts are out.",
      "Weekend emails are out, even friendly ones.",
      "Her private number is off limits.",
      "LinkedIn, Facebook and the like are no shortcut.",
    ],
  ],
  [
    "send thank_you",
    [
      "A gift would be out of place.",
      "Instagram isn't the place for this.",
      "Nobody else at the bank needs a note.",
      "Asking his colleagues won't get you anywhere.",
      "Waiting any longer won't make it easier.",
      "A made-up excuse is a bad idea.",
    ],
  ],
  [
    "move_on",
    [
      "A third follow-up won't change his mind.",
      "Trying his colleagues is no better.",
      "A visit to the clinic is out of the question.",
      "Waiting for them any longer would only cost you time.",
    ],
  ],
  [
    "do_not_contact",
    [
      "A call would be just as unwelcome as an email.",
      "Any message would go against what they asked.",
      "Sending flowers counts as a message too.",
    ],
  ],
  ["reply reply", ["Bluffing with another offer isn't worth it.", "A third name isn't needed."]],
]

const AGAINST_WHAT_IS_DUE: [string, string[]][] = [
  [
    "wait follow_up",
    [
      "Sitting still is a bad idea.",
      "Holding your note back would be a mistake.",
      "There's nothing to gain by waiting.",
      "Patience won't speed anything up.",
      "Applying elsewhere would look disloyal.",
      "Looking for other jobs isn't necessary.",
    ],
  ],
  [
    "send thank_you",
    [
      "A thank-you isn't necessary.",
      "An email of thanks would look needy.",
      "A note today would be premature.",
      "Writing to Marcus isn't called for.",
      "There's no point in thanking him.",
    ],
  ],
  [
    "send follow_up",
    ["A follow-up isn't needed.", "A note would look impatient.", "There's nothing to be gained by asking."],
  ],
  ["get_contact thank_you", ["HR is the wrong place to ask.", "Looking for an address isn't worth it."]],
  ["do_not_contact", ["Respecting their wish won't get you hired.", "Not writing would be out of place."]],
  ["reply reply", ["An answer isn't needed.", "A reply today would be a mistake."]],
  ["prepare", ["Asking for next steps would look needy.", "Questions of your own would be out of place."]],
]

const NEITHER: [string, string[]][] = [
  [
    "wait follow_up",
    [
      "A quick call isn't out of the question.",
      "A second email would never look pushy.",
      "Email won't help, so call.",
      "An email would look odd, a visit would be better.",
      "A visit is a bad idea unless you bring something.",
      "A short message won't do any harm.",
      "There's no way they'll choose anyone else.",
    ],
  ],
]

describe("advice against something", () => {
  test.each(AGAINST_WHAT_IS_NOT_DUE.flatMap(([kind, all]) => all.map((one) => [kind, one])))(
    "%s: harmless: %s",
    (kind, text) => {
      const { read, clauses, facts } = readFor(kind!, text!)
      expect([dissuades(read, clauses, facts), dissuadesDue(read, facts)]).toEqual([true, false])
    },
  )

  test.each(AGAINST_WHAT_IS_DUE.flatMap(([kind, all]) => all.map((one) => [kind, one])))(
    "%s: against the advice: %s",
    (kind, text) => {
      const { read, clauses, facts } = readFor(kind!, text!)
      expect([dissuades(read, clauses, facts), dissuadesDue(read, facts)]).toEqual([false, true])
    },
  )

  test.each(NEITHER.flatMap(([kind, all]) => all.map((one) => [kind, one])))("%s: tells nothing: %s", (kind, text) => {
    const { read, clauses, facts } = readFor(kind!, text!)
    expect(dissuades(read, clauses, facts)).toBe(false)
  })
})

describe("what only the candidate can answer", () => {
  test.each([
    "Did they leave you a business card, by any chance?",
    "Who could speak well of your work in HR?",
    "Have you looked at other clinics yet?",
    "Is there a card of theirs in your wallet?",
    "Have you got a quiet place for the call?",
    "What did you talk about with them?",
    "Was there any hint when you might hear?",
    "Which kind of work would suit you best?",
  ])("%s", (text) => {
    const { read, clauses } = readFor("wait follow_up", text)
    expect(asksCandidate(read, clauses)).toBe(true)
  })

  test.each([
    "Why not give her a short ring?",
    "Did you know that you can write to her?",
    "Have you thought of giving her a ring?",
    "Is it not time to write to her?",
    "Are you going to let them forget you?",
    "What is keeping you from a short note?",
    "Could you not just ask her?",
    "Did Dana tell you that she likes you?",
    "Is there somebody at the plant you could call?",
    "Do you have her private number for a quick text?",
    "What about a call this afternoon?",
  ])("suggests or tells: %s", (text) => {
    const { read, clauses } = readFor("wait follow_up", text)
    expect(asksCandidate(read, clauses)).toBe(false)
  })
})
