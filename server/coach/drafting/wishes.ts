/**
 * Wishes for another wording: "warmer", "too stiff, make it friendlier", "can you make it a bit shorter?".
 * @module
 */
import { AROUND, COMPARES, type Wish, wishIn } from "./wishes.words.ts"

const LONGEST = 24
/** "How formal should it be?": asked, not wanted. */
const ASKED = /^\W*(?:(?:and|but|so|ok|is|are)\W+)*(?:how|why|should|shall|do|does|is|are|what|when|must|which)\b/iu
/** Not liked as it is, and no more said. */
const AGAIN =
  /^\W*(?:(?:please|pls|can you|could you|no|sorry|hm+)\W+)*(?:(?:rewrite|redo|reword|rephrase)(?: (?:it|this|that|the (?:note|letter|draft)))?|i (?:don'?t|do not) (?:really )?like (?:it|this|that)|(?:make it |sound )?more like me|(?:it |this )?(?:doesn'?t|does not) sound like me)(?: please| again)?\W*$/iu
const TURNS = /^(?:less|not|too|don't|isn't|doesn't|never)$/u

/** What a message made of nothing but such words wants; null for any other. */
export function wishOf(text: string, isShown: boolean): Wish | null {
  const bare = text.replace(/’/gu, "'").replace(/(?:["“]).*?(?:["”])/gu, " ")
  const words = bare.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  if (words.length === 0 || words.length > LONGEST || ASKED.test(bare)) return null
  if (isShown && AGAIN.test(bare)) return "another"
  if (!isShown && !COMPARES.test(bare)) return null
  const found: Wish[] = []
  for (const [index, word] of words.entries()) {
    const before = words.slice(Math.max(0, index - 3), index)
    const wish = wishIn(word, before.some((one) => TURNS.test(one)) && !before.includes("more"))
    // "More formal, but still warm".
    if (wish && words[index - 1] === "still") continue
    if (wish) found.push(wish)
    else if (!AROUND.has(word)) return null
  }
  // "Too stiff, make it friendlier": what is wanted is said last.
  return found.at(-1) ?? null
}
