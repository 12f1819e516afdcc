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
  const interest = (near = false) => point.unlessWished(() => point.wish(words.interest, near && !doubt && !forgotten))
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
  const always: (() => Paragraphs)[] = [
    () => [[thanks(), point.shared()], [point.story()], ending(interest(true), point.farewell(2))],
    () => [[thanks(), point.shared()], [point.story(), interest(true)], added()],
    () => [[thanks(), point.shared(), point.story()], ending(interest(true))],
    () => [
      [thanks(), point.shared()],
      [point.topic(), point.reaction()],
      [point.value(), ...ending(interest(true))],
    ],
    () => [[thanks(), point.shared(), point.story(), ...ending(interest(true))]],
    () => [[thanks(), point.shared()], [point.story()], ending(interest(true), point.farewell(2) || close())],
  ]
  // The wish for the job comes first, and the note ends with what it was to tell.
  const keen = () => say("keen", words.keenThanks)
  const wishful: (() => Paragraphs)[] = [
    () => [[keen(), point.shared()], [point.story()], added()],
    () => [[keen(), point.shared(), point.story()], ending(point.farewell(2) || close())],
  ]
  // Begun with the talk itself.
  const topical: (() => Paragraphs)[] = [
    () => [[point.story(), lateThanks()], ending(interest())],
    () => [[point.story()], ending(interest(), lateThanks(), point.farewell(2))],
    () => [[point.story()], [...added(), lateThanks(), interest()]],
    () => [[point.thanksFor(thanks)], [point.value(), ...ending(interest())]],
  ]
  // Begun with what the two have in common.
  const common: (() => Paragraphs)[] = [
    () => [[point.shared(), lateThanks()], [point.story(), ...added()], [interest()]],
    () => [[lateThanks(), point.shared()], [point.story()], ending(interest())],
    () => [[point.shared(), lateThanks(), point.story()], ending(interest())],
  ]
  const isTold = topic !== null && topic.favour === null && topic.subject !== "I" && topic.subject !== "we"
  const formal = input.choice.tone === "formal"
  const shapes = formal ? always : shared ? common : [...always, ...wishful, ...(isTold ? topical : [])]
  // With little to tell, the shape that leaves nothing out.
  const paragraphs = value || doubt || forgotten ? shaped(shapes, input)() : [...always[3]!(), [close()]]
  return { subject: words.subject, paragraphs }
}
