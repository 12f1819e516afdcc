/**
 * What is to change on the draft that is shown: "shorter", "warmer", "add that I can start in May", "leave out the dog", "for Sam too".
 * @module
 */
import type { Points } from "../../../shared/wire/draft.ts"
import type { Situation } from "../../../shared/wire/situation.ts"
import type { Drafting } from "../../store/drafting.ts"
import { formWanted, personNamed, toneWanted } from "./request.ts"

const SHORTER =
  /\b(?:shorter|briefer|too long|more concise|cut (?:it )?(?:down|back|in half)?|trim(?: it)?|tighter|less text)\b/iu
const ANOTHER =
  /\b(?:another (?:version|one|draft|wording|go)|try again|differently|different (?:words|wording|version)|reword|rephrase|again but|start over)\b/iu
const ADD =
  /^\W*(?:(?:please|pls|ok|and|also|can you|could you|would you)\W+)*(?:add|include|mention|put in|work in|say)(?: in| also| there| something about| a line about| a sentence about)?(?: that| how)? (?<what>.{3,400})$/isu
const OMIT =
  /^\W*(?:(?:please|pls|ok|and|also|can you|could you|would you)\W+)*(?:leave out|leave|drop|remove|take out|delete|cut out|cut|lose|don'?t mention|not|without)(?: out)? (?:the )?(?:bit|part|line|sentence|thing|stuff|point)?(?: ?(?:about|on|with|where))? ?(?<what>.{2,200})$/isu
const TOO = /\b(?:too|as well|also|next|another|now)\b|^\W*(?:and )?(?:one |the same )?(?:for|to) /iu

const OPTIONAL = ["shared", "doubt", "forgotten", "value"] as const

/** The state after the change; null where no change to the draft is asked for. */
export function revised(state: Drafting, text: string, situation: Situation): Drafting | null {
  if (state.shown.length === 0 || text.length > 500) return null
  const bare = text.trim()
  const person = personNamed(bare, situation)
  if (person !== null && TOO.test(bare) && bare.split(/\s+/u).length <= 12)
    return { ...state, to: person, points: withoutShared(state.points) }
  const form = formWanted(bare)
  if (form !== "email" && form !== state.form && isShort(bare)) return { ...state, form }
  if (/\b(?:e-?mail|letter)\b.*\binstead\b/iu.test(bare) && isShort(bare)) return { ...state, form: "email" }
  const tone = toneWanted(bare)
  if (tone !== null && isShort(bare)) return { ...state, tone }
  if (SHORTER.test(bare) && isShort(bare)) return { ...state, points: shorter(state.points) }
  if (ANOTHER.test(bare) && isShort(bare)) return { ...state, variant: state.variant + 1 }
  const omit = OMIT.exec(bare)?.groups?.what
  if (omit !== undefined) {
    const points = without(state.points, omit)
    if (points) return { ...state, points }
  }
  const add = ADD.exec(bare)?.groups?.what
  return add === undefined ? null : { ...state, points: withAdded(state.points, add) }
}

const isShort = (text: string): boolean => text.split(/\s+/u).length <= 12

/** What is shared with one interviewer is not shared with the next. */
function withoutShared({ shared: _shared, ...points }: Points): Points {
  return points
}

/** One thing less each time, the topic last. */
function shorter(points: Points): Points {
  const drop = OPTIONAL.find((name) => points[name] !== undefined)
  if (!drop) return points
  const { [drop]: _dropped, ...rest } = points
  return rest
}

function withAdded(points: Points, what: string): Points {
  const name = points.forgotten === undefined ? "forgotten" : points.value === undefined ? "value" : "forgotten"
  return { ...points, [name]: points[name] === undefined ? what : `${points[name]}. ${what}` }
}

/** The point that shares most words with what is to go. */
function without(points: Points, what: string): Points | null {
  const words = new Set(contentOf(what))
  const scored = (Object.entries(points) as [keyof Points, string][])
    .map(([name, text]) => ({ name, shared: contentOf(text).filter((word) => words.has(word)).length }))
    .toSorted((a, b) => b.shared - a.shared)
  const [best] = scored
  if (!best || best.shared === 0) return null
  const { [best.name]: _gone, ...rest } = points
  return rest
}

const contentOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter(
    (word) => !/^(?:the|and|that|about|with|for|was|are|have|this|they|you|how|bit|part)$/u.test(word),
  )
