import type { Review } from "../../shared/wire/review.ts"
import * as say from "../../shared/words/en/editor.ts"
import { count, graver } from "./findings.ts"
import { Sign } from "./Sign.tsx"
import "./editor.css"

interface Props {
  review: Review
  onOpen: () => void
}

/** What came out of a pasted draft, in short, with the way into the editor. */
export function ReviewCard({ review, onOpen }: Props) {
  const counts = count(review.findings)
  const mend = counts.error + counts.warning
  const title = review.passes ? say.cardReady : say.cardMend(mend)
  const gravest = review.findings.toSorted((a, b) => graver(b.level, a.level))[0]
  return (
    <section className={`card review ${review.passes ? "passes" : "mend"}`} aria-label={title}>
      <h2>{title}</h2>
      <p className="tally">
        {(["error", "warning", "hint"] as const).map(
          (level) =>
            counts[level] > 0 && (
              <span key={level} className={level}>
                <Sign name={level} />
                {counts[level]} <span className="sr">{say.levels[level]}</span>
              </span>
            ),
        )}
      </p>
      {gravest && <p>{gravest.message}</p>}
      <button type="button" className="option" onClick={onOpen}>
        <Sign name="pen" />
        {say.open}
      </button>
    </section>
  )
}
