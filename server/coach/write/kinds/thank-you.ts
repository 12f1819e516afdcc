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
  const added = [forgotten, doubt].filter(Boolean)
  const orders: Paragraphs[] = [
    [
      [thanks, shared, topic],
      [value, ...added],
      [interest, close],
    ],
    [
      [thanks, topic],
      [interest, value, ...added],
      [shared, close],
    ],
    [
      [thanks, shared],
      [topic, value, interest],
      [...added, close],
    ],
    [[thanks, topic, interest], [value, ...added, shared], [close]],
    [
      [thanks, topic, shared],
      [interest, value],
      [...added, close],
    ],
  ]
  return { subject: words.subject, paragraphs: orders[hash(`${choice.seed} order`) % orders.length]! }
}
