/**
 * The editor's door in the panel: what is here is all that the panel loads of it before somebody wants it.
 * @module
 */
import { type ReactNode, useEffect, useRef, useState } from "react"
import type { WrittenDraft } from "../../shared/wire/draft.ts"
import type { Review } from "../../shared/wire/review.ts"
import type { DraftCardProps } from "./DraftCard.tsx"
import type { Draft, Start } from "./draft.ts"
import type { Surroundings } from "./reviewing.ts"

type Parts = typeof import("./index.ts")

export type CardContext = Pick<DraftCardProps, "reader" | "now" | "onSay" | "onCalendar">

export interface Door {
  /** Opens the draft of that name as it was left, or begins it; without a name the empty sheet. */
  open: (name?: string, start?: Start) => void
  /** The card of a review in the chat. */
  card: (name: string, reviewed: { subject: string | null; body: string; review: Review }) => ReactNode
  /** The card of a draft that the coach wrote. */
  written: (name: string, draft: WrittenDraft, more: CardContext) => ReactNode
  /** The editor, while it is open. */
  sheet: ReactNode
}

/** @param onFailed called where the editor could not be loaded */
export function useEditor(around: Surroundings, onFailed: () => void): Door {
  const [parts, setParts] = useState<Parts | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  // Texts live as long as the page, and nowhere else.
  const drafts = useRef(new Map<string, Draft>())

  async function load(): Promise<Parts> {
    const loaded = await import("./index.ts")
    setParts(loaded)
    return loaded
  }

  function open(name = "", start?: Start) {
    load().then(({ Draft }) => {
      const kept = drafts.current.get(name) ?? new Draft(start)
      drafts.current.set(name, kept)
      setDraft(kept)
    }, onFailed)
  }

  return {
    open,
    card: (name, { review, ...start }) =>
      parts ? (
        <parts.ReviewCard review={review} onOpen={() => open(name, { ...start, review })} />
      ) : (
        <Loading load={load} />
      ),
    written: (name, draft, more) => {
      if (!parts) return <Loading load={load} />
      const { subject, body, kind = null, reader = null, review } = draft
      const start = { subject, body, kind, to: reader, review }
      const kept = drafts.current.get(name) ?? new parts.Draft(start)
      drafts.current.set(name, kept)
      return (
        <parts.DraftCard
          key={name}
          written={draft}
          draft={kept}
          onOpen={() => open(name, start)}
          locale={around.locale}
          timeZone={around.timeZone}
          {...more}
        />
      )
    },
    sheet: parts && draft && <parts.Editor {...around} draft={draft} onClose={() => setDraft(null)} />,
  }
}

function Loading({ load }: { load: () => Promise<unknown> }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    // Without the card the coach's words still tell what was found.
    load().catch(() => {})
  }, [])
  return null
}
