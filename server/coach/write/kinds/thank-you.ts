/**
 * A thank-you: thanks, what was talked of, what one would bring, interest, and a way to answer. A card is the same in few words.
 * @module
 */
import * as words from "../../../../shared/words/en/write/thank-you.ts"
import { hash } from "../choose.ts"
import type { Paragraphs } from "../letter.ts"
import { type Kind, pointSayer, sayer } from "./kind.ts"

export const thankYou: Kind = (input) => {
  const { material, choice, form } = input
  const say = sayer(input)
  const point = pointSayer(input)
  const thanks = say("thanks", words.thanks)
  const topic = point("topic", material.topic, words.topic)
  const value = point("value", material.value, words.value)
  const interest = say("interest", words.interest)
  const forgotten = point("forgotten", material.forgotten, words.forgotten)
  const doubt = point("doubt", material.doubt, words.doubt)
  const shared = point("shared", material.shared, words.shared)
  if (form === "card")
    return {
      subject: words.subject,
      paragraphs: [
        [thanks, topic, shared],
        [value, interest],
      ],
    }
  const close = say("close", words.close)
  const orders: Paragraphs[] = [
    [
      [thanks, topic, shared],
      [value, forgotten, doubt],
      [interest, close],
    ],
    [[thanks, topic], [interest, value], [forgotten, doubt, shared], [close]],
    [[thanks], [topic, shared, value], [forgotten, doubt], [interest, close]],
    [[thanks, interest], [topic, value, shared], [doubt, forgotten], [close]],
  ]
  return { subject: words.subject, paragraphs: orders[hash(`${choice.seed} order`) % orders.length]! }
}
