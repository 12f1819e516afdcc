/**
 * A thank-you: thanks, what was talked of, what one would bring, interest, in one of several shapes. A card is the same in few words.
 * @module
 */
import * as words from "../../../../shared/words/en/write/thank-you.ts"
import type { Paragraphs } from "../letter.ts"
import { type Kind, pointsOf, sayer, shaped } from "./kind.ts"

export const thankYou: Kind = (input) => {
  const { topic, value, doubt, forgotten } = input.material
  const say = sayer(input)
  const point = pointsOf(input)
  const thanks = () => say("thanks", words.thanks)
  const lateThanks = () => say("thanks", words.lateThanks)
  const interest = () => say("interest", words.interest)
  const earlyInterest = () => say("interest", words.earlyInterest)
  const close = () => say("close", words.close)
  const added = () => [point.doubt(), point.forgotten()]
  if (input.form === "card")
    return {
      subject: words.subject,
      paragraphs: [
        [thanks(), point.topic(), point.shared()],
        value ? [point.value(), interest()] : [point.forgotten(), interest(), close()],
      ],
    }

  const always: (() => Paragraphs)[] = [
    () => [[thanks(), point.shared(), point.topic(), point.reaction()], [point.value(), ...added()], [interest()]],
    () => [
      [thanks(), earlyInterest()],
      [point.topic(), point.value(), ...added()],
      [point.shared(), close()],
    ],
    () => [[thanks(), point.topic(), point.value(), point.shared()], added(), [interest(), close()]],
  ]
  // Begun with the talk itself.
  const topical: (() => Paragraphs)[] = [
    () => [
      [point.topic(), point.reaction()],
      [point.value(), ...added()],
      [lateThanks(), point.shared(), interest()],
    ],
    () => [[point.topic(), point.value(), interest()], added(), [point.shared(), lateThanks()]],
    () => [[point.thanksFor(), point.reaction()], [point.value(), interest()], [...added(), point.shared()], [close()]],
    () => [[point.thanksFor(), point.shared(), point.value()], added(), [interest()]],
  ]
  const drawn: (() => Paragraphs)[] = [
    () => [[thanks(), point.shared(), point.drawn()], [point.value(), ...added()], [close()]],
    () => [[thanks(), point.shared()], [point.drawn(), point.value(), ...added()], [close()]],
  ]
  const isTold = topic !== null && topic.favour === null && topic.subject !== "I" && topic.subject !== "we"
  const shapes = [
    ...always,
    ...(isTold ? topical : []),
    ...(isTold && !/,/u.test(topic.text) && topic.mood !== "grave" && topic.mood !== "light" ? drawn : []),
  ]
  // With little to tell, the shape that leaves nothing out.
  const paragraphs = value || doubt || forgotten ? shaped(shapes, input)() : [...always[0]!(), [close()]]
  return { subject: words.subject, paragraphs }
}
