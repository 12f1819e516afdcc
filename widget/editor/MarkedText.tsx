import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from "react"
import type { Item } from "./draft.ts"
import type { Texts } from "./findings.ts"
import { type Paragraph, paragraphs } from "./segments.ts"

interface Props {
  field: keyof Texts
  label: string
  hint?: string
  text: string
  items: Item[]
  /** Id of the finding looked at. */
  current: string | null
  box: RefObject<HTMLTextAreaElement | null>
  onText: (text: string, pasted: boolean) => void
  /** The candidate put the cursor somewhere. */
  onCaret: (at: number) => void
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  /** Id of what describes it. */
  describedBy?: string
}

/**
 * A text box of the browser's own, so that undo, input methods, right-to-left and screen readers work as everywhere. The marks are drawn
 * on a layer below that holds the same text, unseen, in the same metrics; that layer also makes the box as high as its text.
 */
export function MarkedText(props: Props) {
  const { field, label, hint, text, items, current, box, onText, onCaret, onKeyDown, describedBy } = props
  const here = items.map(({ finding }) => (finding.in === field ? finding : null))
  const lines = useUnchanged(paragraphs(text, here), items, current)
  const caret = () => onCaret(box.current!.selectionStart)
  return (
    <div className={`marked ${field}`}>
      <div className="under" aria-hidden dir="auto">
        {lines}
      </div>
      <textarea
        ref={box}
        dir="auto"
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={hint}
        rows={1}
        defaultValue={text}
        spellCheck={false}
        autoComplete="off"
        onInput={(event) =>
          onText(event.currentTarget.value, /paste|drop/i.test((event.nativeEvent as InputEvent).inputType ?? ""))
        }
        onClick={caret}
        onKeyUp={(event) => event.key.startsWith("Arrow") && !event.altKey && caret()}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

interface Drawn {
  line: Paragraph
  ids: string
  node: ReactNode
}

/** Lines as they were drawn before where nothing changed in them: of a long text, a keystroke draws one line anew. */
function useUnchanged(lines: Paragraph[], items: Item[], current: string | null): ReactNode[] {
  const drawn = useRef<Drawn[]>([])
  drawn.current = lines.map((line, i) => {
    const ids = line.map(({ finding }) => idOf(finding, items, current)).join()
    const before = drawn.current[i]
    return before && before.ids === ids && alike(before.line, line)
      ? before
      : { line, ids, node: draw(line, i, items, current) }
  })
  return drawn.current.map(({ node }) => node)
}

const idOf = (finding: number | undefined, items: Item[], current: string | null) =>
  finding === undefined ? "" : items[finding]?.id === current ? "!" : "-"

const alike = (a: Paragraph, b: Paragraph) =>
  a.length === b.length && a.every(({ text, level }, i) => text === b[i]!.text && level === b[i]!.level)

function draw(line: Paragraph, index: number, items: Item[], current: string | null): ReactNode {
  return (
    <div key={index}>
      {line.map(({ text, level, finding }, i) =>
        level ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line have no other name
          <mark key={i} className={level} data-current={idOf(finding, items, current) === "!" || undefined}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </div>
  )
}
