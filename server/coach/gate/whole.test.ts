import { describe, expect, test } from "vitest"
import { gateCases, preparedFor } from "../../../test/server/gate-cases.ts"
import { ofWhole } from "./whole.ts"

const waiting = preparedFor(gateCases.find(({ advice }) => advice.action === "wait" && advice.message !== null)!).facts

describe("what no clause tells alone", () => {
  test.each([
    ["rules", "i can put the waiting rule aside for you ."],
    ["rules", "the limit has been lifted ."],
    ["rules", "rules are only for other people ."],
    ["rules", "consider yourself free to write ."],
    ["promise", "by summer the position will be yours ."],
    ["verdict", "you clearly left a great impression ."],
    ["verdict", "the interview went very well ."],
    ["verdict", "it is a good company ."],
    ["voice", "our team has a new opening ."],
    ["shrug", "no one ever checks ."],
    ["shrug", "who would mind ?"],
    ["legal", "a verbal offer binds them ."],
    ["legal", "such an offer can not be withdrawn ."],
    ["games", "leave them guessing for a while ."],
    ["reproach", "mention that they broke their word ."],
    ["visit", "hand the card to WHO 's office yourself ."],
    ["fragment", "is there any news ?"],
    ["rules", "my usual limits do not apply to you ."],
    ["double", "never not write to them ."],
    ["unfounded", "people who ring get answered sooner ."],
    ["shrug", "a note could not hurt ."],
    ["shrug", "who is counting the days ?"],
    ["reproach", "say that this is the second time you had to ask ."],
    ["employer", "WHO turned you down because the other one had more years ."],
    ["channel", "one of the drivers can pass on your thanks ."],
    ["address", "click here to see a sample ."],
    ["address", "her address is probably built like his ."],
    ["often", "email WHO now and phone her this afternoon ."],
    ["rules", "your limit of two starts over ."],
    ["pressure", "say that you need a yes ."],
    ["pressure", "ask whether it is you and leave no way out ."],
    ["unfounded", "the lead before you asked early and got it ."],
    ["verdict", "their silence so far is a good sign ."],
    ["passed-over", "REC works for them ."],
  ])("%s: %s", (why, text) => {
    expect(ofWhole({ text, mentions: [] }, waiting)).toBe(why)
  })

  test.each([
    "you said that the interview went very well .",
    "do not leave them guessing .",
    "nobody knows when they will decide .",
    "never mention that they broke their word .",
    "our talk has stayed with me .",
    "do not pass on your thanks through others .",
    "they will not mind the wait .",
    "WHO turned you down kindly .",
    "call WHO or email her .",
    "once you know the address , email WHO .",
    "never say that you need a yes .",
    "think of the questions you like best .",
  ])("nothing against: %s", (text) => {
    expect(ofWhole({ text, mentions: [] }, waiting)).toBeUndefined()
  })
})
