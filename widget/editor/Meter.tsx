import type { MessageKind } from "../../shared/wire/situation.ts"
import * as say from "../../shared/words/en/editor.ts"
import { fitOf, likedLength } from "./length.ts"

/** How long the message is, against what its readers like. */
export function Meter({ words, kind }: { words: number; kind: MessageKind }) {
  const liked = likedLength(kind)
  if (!liked) return <p className="small">{say.words(words)}</p>
  const { fewest, most } = liked
  const full = most * 1.5
  const fit = fitOf(words, liked)
  const percent = (of: number) => `${Math.min(100, (of / full) * 100)}%`
  const told = `${say.words(words)}${say.fits[fit] && `, ${say.fits[fit]}`}`
  return (
    <div className={`length ${fit}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw their own meters, and without what is liked */}
      <div
        className="gauge"
        role="meter"
        aria-label={say.meterLabel}
        aria-valuemin={0}
        aria-valuemax={full}
        aria-valuenow={Math.min(words, full)}
        aria-valuetext={`${told}. ${say.liked(fewest, most)}.`}
      >
        <i className="zone" style={{ left: percent(fewest), width: percent(most - fewest) }} />
        <i className="so-far" style={{ width: percent(words) }} />
      </div>
      <p className="small" aria-hidden>
        <b>{told}</b> <span>{say.liked(fewest, most)}</span>
      </p>
    </div>
  )
}
