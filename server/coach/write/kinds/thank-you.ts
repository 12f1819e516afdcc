/**
 * A thank-you: thanks, what was talked of, what one would bring, interest, in one of several shapes. A card is the same in few words.
 * @module
 */
import * as words from "../../../../shared/words/en/write/thank-you.ts"
import type { Paragraphs } from "../letter.ts"
import { type Kind, pointsOf, sayer, shaped } from "./kind.ts"

export const thankYou: Kind = (input) => {
  const { topic, value, doubt, forgotten, shared } = input.material
  const say = sayer(input)
  const point = pointsOf(input)
  const thanks = () => say("thanks", words.thanks)
  const lateThanks = () => say("thanks", words.lateThanks)
  const interest = () => point.unlessWished(() => say("interest", words.interest))
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
    () => [
      [thanks(), point.shared(), point.topic()],
      [point.value(), ...added(), interest()],
    ],
    () => {
      const parts = [[thanks(), point.shared()], [point.topic(), point.reaction(), point.value()], added()]
      return parts[2]!.some(Boolean) ? [...parts, [interest()]] : [parts[0]!, [...parts[1]!, interest()]]
    },
    () => [
      [thanks(), point.shared()],
      [point.topic(), point.value()],
      [...added(), interest()],
    ],
    () => [
      [thanks(), point.shared()],
      [point.topic(), point.value()],
      [...added(), interest(), close()],
    ],
  ]
  // Begun with the talk itself.
  const topical: (() => Paragraphs)[] = [
    () => [
      [point.topic(), point.reaction(), lateThanks()],
      [point.value(), ...added(), interest()],
    ],
    () => [
      [point.topic(), point.value()],
      [...added(), interest(), lateThanks()],
    ],
    () => [
      [point.thanksFor(thanks), point.value()],
      [...added(), interest()],
    ],
  ]
  // Begun with what the two have in common.
  const common: (() => Paragraphs)[] = [
    () => [[point.shared(), lateThanks()], [point.topic(), point.value(), ...added()], [interest()]],
    () => [
      [lateThanks(), point.shared()],
      [point.topic(), point.value()],
      [...added(), interest()],
    ],
  ]
  const isTold = topic !== null && topic.favour === null && topic.subject !== "I" && topic.subject !== "we"
  const formal = input.choice.tone === "formal"
  const shapes = formal ? always : shared ? common : [...always, ...(isTold ? topical : [])]
  // With little to tell, the shape that leaves nothing out.
  const paragraphs = value || doubt || forgotten ? shaped(shapes, input)() : [...always[1]!(), [close()]]
  return { subject: words.subject, paragraphs }
}
