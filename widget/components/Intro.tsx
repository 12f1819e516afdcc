import * as words from "../../shared/words/en/panel.ts"

/** Who speaks here, what for, and what is kept: said before anything else. */
export function Intro({ agency, full }: { agency: string | undefined; full: boolean }) {
  return (
    <div className="intro">
      <p className="hello">{agency ? words.hello(agency) : words.helloUnnamed}</p>
      {full && <p>{words.promise}</p>}
      {full && <p className="small">{words.privacy}</p>}
    </div>
  )
}
