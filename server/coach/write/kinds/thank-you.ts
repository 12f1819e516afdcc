/**
 * A thank-you: thanks, what was talked of, what one would bring, interest, in one of several shapes. A card is the same in few words.
 * @module
 */
import * as words from "../../../../shared/words/en/write/thank-you.ts"
import type { Paragraphs } from "../letter.ts"
import { type Kind, length, naming, pointsOf, sayer, shaped } from "./kind.ts"

export const thankYou: Kind = (input) => {
  const { topic, value, doubt, forgotten, shared } = input.material
  const say = sayer(input)
  const point = pointsOf(input)
  const thanks = () => say("thanks", words.thanks)
  const lateThanks = () => say("thanks", words.lateThanks)
  const interest = (near = false) =>
    point.unlessWished(() => point.wish(naming(words.interest, input), near && !doubt && !forgotten))
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

  // The last part with what was added, or by itself where nothing was.
  const ending = (...last: string[]) => [...added(), ...last]
  /** An offer to say more, where the note is still short. */
  const offer = () => point.farewell(3) || (length(input) < SHORT ? close() : "")
  const told = () => [point.topic(), point.reaction()]
  const always: (() => Paragraphs)[] = [
    () => [
      [thanks(), point.shared(), ...told()],
      [point.value(), ...added()],
      [interest(), offer()],
    ],
    () => [
      [thanks(), ...told()],
      [point.value(), point.shared(), ...added()],
      [interest(), offer()],
    ],
    () => [
      [thanks(), ...told()],
      [point.value(), point.doubt()],
      [point.shared(), point.forgotten(), interest(true), offer()],
    ],
    () => [[thanks(), point.shared()], [point.story()], ending(interest(true), offer())],
    () => [[thanks(), point.shared()], told(), [point.value(), ...ending(interest(), offer())]],
    () => [[thanks(), point.shared(), point.story()], ending(interest(true), offer())],
  ]
  // The wish for the job comes first, and the note ends with what it was to tell.
  const keen = () => say("keen", words.keenThanks)
  const wishful: (() => Paragraphs)[] = [
    () => [[keen(), point.shared()], [...told(), point.value()], ending(offer())],
    () => [
      [keen(), ...told()],
      [point.value(), point.shared(), ...ending(point.farewell(2) || close())],
    ],
  ]
  // Begun with the talk itself.
  const topical: (() => Paragraphs)[] = [
    () => [
      [...told(), lateThanks()],
      [point.value(), point.shared(), ...added()],
      [interest(), offer()],
    ],
    () => [told(), [point.value(), ...added()], [point.shared(), lateThanks(), interest(), offer()]],
    () => [[point.story()], [point.shared(), ...added(), lateThanks(), interest(), offer()]],
    () => [
      [point.thanksFor(thanks), point.reaction()],
      [point.value(), point.shared(), ...added()],
      [interest(), offer()],
    ],
  ]
  // Begun with what the two have in common.
  const common: (() => Paragraphs)[] = [
    () => [
      [point.shared(), lateThanks()],
      [point.story(), ...added()],
      [interest(), offer()],
    ],
    () => [[lateThanks(), point.shared()], [point.story()], ending(interest(), offer())],
  ]
  const isTold = topic !== null && topic.favour === null && topic.subject !== "I" && topic.subject !== "we"
  const formal = input.choice.tone === "formal"
  const shapes = formal ? always : [...always, ...wishful, ...(isTold ? topical : []), ...(shared ? common : [])]
  // With little to tell, the shape that leaves nothing out.
  const paragraphs = shaped(value || doubt || forgotten || shared ? shapes : always, input)()
  return { subject: words.subject, paragraphs }
}

/** Words up to which there is room for an offer to say more. */
const SHORT = 75
