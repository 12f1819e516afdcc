import type { MessageKind } from "../../shared/wire/situation.ts"
import * as say from "../../shared/words/en/editor.ts"
import { fitOf, likedLength } from "./length.ts"

/** How long the message is, against what its readers like. */
export function Meter({ words, kind }: { words: number | null; kind: MessageKind }) {
  const liked = likedLength(kind)
  if (!liked) return null
  const { fewest, most } = liked
  const full = most * 1.5
  const known = words ?? 0
  const fit = fitOf(known, liked)
  const percent = (of: number) => `${Math.min(100, (of / full) * 100)}%`
  const told = words === null ? "" : `${say.words(words)}${say.fits[fit] && `, ${say.fits[fit]}`}`
  return (
    <div className={`length ${fit}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw their own meters, and without what is liked */}
      <div
        className="gauge"
        role="meter"
        aria-label={say.meterLabel}
        aria-valuemin={0}
        aria-valuemax={full}
        aria-valuenow={Math.min(known, full)}
        aria-valuetext={`${told || say.checking}. ${say.liked(fewest, most)}.`}
      >
        <i className="zone" style={{ left: percent(fewest), width: percent(most - fewest) }} />
        <i className="so-far" style={{ width: percent(known) }} />
      </div>
      <p className="small" aria-hidden>
        <b>{told}</b> <span>{say.liked(fewest, most)}</span>
      </p>
    </div>
  )
}
