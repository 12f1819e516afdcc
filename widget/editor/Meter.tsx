import type { MessageKind } from "../../shared/wire/situation.ts"
import * as say from "../../shared/words/en/editor.ts"
import { fitOf, likedLength } from "./length.ts"

/** A bar: how long the message is, against what its readers like. */
export function Meter({ words, kind }: { words: number; kind: MessageKind }) {
  const liked = likedLength(kind)
  if (!liked) return null
  const full = liked.most * 1.5
  const percent = (of: number) => `${Math.min(100, (of / full) * 100)}%`
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw their own meters, and without what is liked */}
      <div
        className={`gauge ${fitOf(words, liked)}`}
        role="meter"
        aria-label={say.meterLabel}
        aria-valuemin={0}
        aria-valuemax={full}
        aria-valuenow={Math.min(words, full)}
        aria-valuetext={lengthOf(words, kind)}
      >
        <i className="zone" style={{ left: percent(liked.fewest), width: percent(liked.most - liked.fewest) }} />
        <i className="so-far" style={{ width: percent(words) }} />
      </div>
    </>
  )
}

/** "63 words, a good length", "312 words, best are 30 to 200". */
export function lengthOf(words: number, kind: MessageKind): string {
  const liked = likedLength(kind)
  if (!liked) return say.words(words)
  const right = fitOf(words, liked) === "right"
  return `${say.words(words)}, ${right ? say.goodLength : say.liked(liked.fewest, liked.most)}`
}
