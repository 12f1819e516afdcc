import { Fragment, type ReactNode } from "react"
import type { CoachMessage } from "../../shared/wire/chat.ts"
import type { WrittenDraft } from "../../shared/wire/draft.ts"

interface Props {
  parts: CoachMessage["parts"]
  children: (draft: WrittenDraft, nth: number) => ReactNode
}

/** The drafts of an answer, one beside the other where there is room. */
export function Drafts({ parts, children }: Props) {
  const drafts = parts.flatMap((part) => (part.type === "data-draft" ? [part.data] : []))
  if (drafts.length === 0) return null
  return (
    <div className="drafts">
      {drafts.map((draft, nth) => (
        <Fragment key={draft.reader ?? nth}>{children(draft, nth)}</Fragment>
      ))}
    </div>
  )
}
