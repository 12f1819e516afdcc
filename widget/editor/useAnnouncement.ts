import { useEffect, useState } from "react"
import * as say from "../../shared/words/en/editor.ts"
import type { DraftState } from "./draft.ts"
import { summaryOf } from "./Summary.tsx"

/** Milliseconds without a change after which typing has paused. */
const pause = 1500

/** What a screen reader is told: how things stand once typing pauses, not at each key; and what `announce` is given, at once. */
export function useAnnouncement(state: DraftState): [string, (text: string) => void] {
  const [text, announce] = useState("")
  const { status, counts, body, subject } = state
  const now = status === "passes" ? say.announceReady : status === "mend" ? summaryOf({ status, counts }) : ""

  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the pause anew
  useEffect(() => {
    if (!now) return
    const rest = setTimeout(() => announce(now), pause)
    return () => clearTimeout(rest)
  }, [now, body, subject])

  return [text, announce]
}
