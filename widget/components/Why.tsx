import { isSourceId, sources } from "../../shared/sources.ts"
import type { Reason } from "../../shared/wire/advice.ts"
import * as words from "../../shared/words/en/panel.ts"

/** The reasons behind the advice, each with the articles it rests on and the ones that say otherwise. */
export function Why({ reasons }: { reasons: Reason[] }) {
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={reason.rule}>
          <p>{reason.text}</p>
          {reason.sources.length > 0 && (
            <p className="small">
              {words.sourcesTitle}{" "}
              {reason.sources.map((id, i) => (
                <span key={id}>
                  {i > 0 && "; "}
                  <Source id={id} />
                </span>
              ))}
            </p>
          )}
          {reason.dissent?.map(({ source, text }) => (
            <p className="dissent" key={source}>
              <b>{words.someoneElseSays}</b> {text}{" "}
              <span className="small">
                <Source id={source} />
              </span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Source({ id }: { id: string }) {
  const source = isSourceId(id) ? sources[id] : null
  if (!source) return <>{id}</>
  return (
    <>
      {source.publisher && `${source.publisher}, `}
      <cite>{source.title}</cite>
      {source.year && ` (${source.year})`}
    </>
  )
}
