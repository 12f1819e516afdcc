import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react"
import * as say from "../../shared/words/en/editor.ts"
import { CopyButton } from "./CopyButton.tsx"
import type { Draft, Item, Reason } from "./draft.ts"
import { oneLine } from "./draft.ts"
import { openEngine } from "./engine.ts"
import { Findings, short } from "./Findings.tsx"
import type { Texts } from "./findings.ts"
import { Head } from "./Head.tsx"
import { Ignored } from "./Ignored.tsx"
import { hiddenInset } from "./inset.ts"
import { MarkedText } from "./MarkedText.tsx"
import { Meter } from "./Meter.tsx"
import { Passed } from "./Passed.tsx"
import { byFinger, replaceIn } from "./replace.ts"
import { keepReviewed, type Surroundings } from "./reviewing.ts"
import { Sign } from "./Sign.tsx"
import { Summary } from "./Summary.tsx"
import { reviewOnServer } from "./server.ts"
import { useAnnouncement } from "./useAnnouncement.ts"
import { WhatAndWho } from "./WhatAndWho.tsx"
import "./editor.css"

interface Props extends Surroundings {
  /** Outlives the editor, so that what was written is there when it opens again. */
  draft: Draft
  onClose: () => void
}

/** A sheet over the panel: the message, what is found in it as it is written, and what to do about that. */
export function Editor({ draft, onClose, ...around }: Props) {
  const state = useSyncExternalStore(draft.subscribe, draft.get)
  const { items, current, status, applied } = state
  const kind = state.kind ?? state.recognised
  const words = state.words ?? roughly(state.body)
  const sheet = useRef<HTMLDialogElement>(null)
  const boxes = { subject: useRef<HTMLTextAreaElement>(null), body: useRef<HTMLTextAreaElement>(null) }
  const pasted = useRef(false)
  const [announcement, announce] = useAnnouncement(state)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useLayoutEffect(() => {
    const dialog = sheet.current!
    if (!dialog.open) dialog.showModal()
    dialog.style.setProperty("--inset", `${hiddenInset()}px`)
    if (!byFinger()) boxes.body.current!.focus({ preventScroll: true })
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what surrounds a draft does not change while it is open
  useEffect(() => {
    const engine = openEngine()
    const end = keepReviewed(draft, around, { engine, ask: reviewOnServer, now: Date.now })
    return () => {
      end()
      engine.close()
    }
  }, [draft])

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another finding is looked at
  useLayoutEffect(() => {
    sheet.current!.querySelector("mark[data-current]")?.scrollIntoView({ block: "nearest" })
    show(sheet.current!.querySelector<HTMLElement>(".finding[data-current]"))
  }, [current])

  // What is pasted makes the box higher than the screen: the cursor stays in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each text
  useLayoutEffect(() => {
    if (!pasted.current) return
    pasted.current = false
    const before = state.body.slice(0, boxes.body.current!.selectionEnd).split("\n").length
    sheet.current!.querySelector(`.body .under > :nth-child(${before})`)?.scrollIntoView({ block: "end" })
  }, [state.body])

  function jump(item: Item, nth?: string) {
    draft.look(item.id)
    const { finding } = item
    const field = finding.in === "subject" ? "subject" : "body"
    const box = finding.in === "to" ? sheet.current!.querySelector<HTMLElement>(".to") : boxes[field].current
    if (byFinger()) return
    box?.focus({ preventScroll: true })
    if (finding.start !== null && finding.in === field)
      boxes[field].current!.setSelectionRange(finding.start, finding.end)
    else box?.scrollIntoView({ block: "nearest" })
    const key = finding.replacement === null ? "" : say.putKey(short(finding.replacement))
    if (nth) announce(`${nth} ${say.levels[finding.level]}: ${finding.message} ${key}`)
  }

  function step(by: 1 | -1) {
    const item = draft.neighbour(by, boxes.body.current!.selectionStart)
    if (item) jump(item, say.place(items.indexOf(item) + 1, items.length))
  }

  function put(field: keyof Texts, start: number, end: number, text: string) {
    const box = boxes[field].current!
    replaceIn(box, start, end, text, !byFinger())
  }

  function apply({ finding, words }: Item) {
    const { in: field, start, end, replacement } = finding
    if ((field !== "subject" && field !== "body") || start === null || end === null || replacement === null) return
    put(field, start, end, replacement)
    draft.applied({ field, before: words, after: replacement, span: { start, end: start + replacement.length } })
    announce(say.changed(short(words), short(replacement)))
    // The button is gone, and with it the focus where no text box took it.
    if (byFinger()) focusSoon(".applied button")
  }

  function undo() {
    if (!applied) return
    put(applied.field, applied.span.start, applied.span.end, applied.before)
    draft.applied(null)
    announce(say.undone)
    if (byFinger()) focusSoon(".go")
  }

  function ignore(item: Item, reason: Reason) {
    const next = items[items.indexOf(item) + 1] ?? items[items.indexOf(item) - 1]
    draft.ignore(item, reason)
    draft.look(next?.id ?? null)
    focusSoon(next ? ".finding[data-current] .go" : ".ignored summary")
  }

  function takeBack(item: Item) {
    draft.takeBack(item)
    draft.look(item.id)
    focusSoon(".finding[data-current] .go")
  }

  /** Once what is told has been drawn. */
  function focusSoon(selector: string) {
    requestAnimationFrame(() => sheet.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }))
  }

  function keyDown(event: KeyboardEvent) {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event
    // The dialog closes itself; the panel below stays.
    if (key === "Escape") return event.stopPropagation()
    if (ctrlKey || metaKey) return
    const arrows = altKey && !/Mac|iP/.test(navigator.platform)
    const looked = items.find(({ id }) => id === current)
    if (key === "F8") step(shiftKey ? -1 : 1)
    else if (arrows && key === "ArrowDown") step(1)
    else if (arrows && key === "ArrowUp") step(-1)
    else if (altKey && key === "Enter" && looked) apply(looked)
    else return
    event.preventDefault()
  }

  const text = (field: keyof Texts) => ({
    field,
    text: state[field],
    items,
    current,
    box: boxes[field],
    onCaret: (at: number) => draft.look(draft.at(field, at)?.id ?? null),
  })

  return (
    <dialog ref={sheet} className="sheet-draft" aria-labelledby="draft-title" onKeyDown={keyDown} onClose={onClose}>
      <Head status={status} body={boxes.body} onClose={() => sheet.current!.close()} />
      <div className="desk">
        <div className="page">
          <WhatAndWho
            state={state}
            people={around.situation.people ?? []}
            onChoose={(choice) => draft.choose(choice)}
          />
          <div className="letter">
            <div className="headline">
              <MarkedText
                {...text("subject")}
                label={say.subjectLabel}
                hint={say.subjectLabel}
                onText={(value) => draft.edit("subject", oneLine(value))}
                onKeyDown={(event) => {
                  if (event.key !== "Enter" || event.altKey || event.nativeEvent.isComposing) return
                  event.preventDefault()
                  boxes.body.current!.focus()
                }}
              />
              {state.subject && <CopyButton box={boxes.subject} label={say.copySubject} className="plain" />}
            </div>
            <MarkedText
              {...text("body")}
              label={say.bodyLabel}
              hint={say.bodyHint}
              describedBy="draft-keys"
              onText={(value, isPasted) => {
                pasted.current = isPasted
                draft.edit("body", value)
              }}
            />
          </div>
          <p className="small keys" id="draft-keys">
            {say.keys}
          </p>
        </div>
        <section className={`aside ${status}`} aria-label={say.findingsTitle}>
          <Meter words={words} kind={kind} />
          <Summary state={state} kind={kind} words={words} onStep={step} />
          {applied && (
            <div className="applied">
              <p className="small">{say.changed(short(applied.before), short(applied.after))}</p>
              <button type="button" className="quiet" onClick={undo}>
                <Sign name="undo" />
                {say.undo}
              </button>
            </div>
          )}
          <div className="finds">
            {status === "passes" && <Passed kind={kind} left={state.ignored.length > 0} />}
            <Findings items={items} current={current} onJump={jump} onApply={apply} onIgnore={ignore} />
            <Ignored ignored={state.ignored} onTakeBack={takeBack} />
          </div>
        </section>
      </div>
      <p className="sr" role="status">
        {announcement}
      </p>
    </dialog>
  )
}

/** The whole of an item in its list; its head, where it is higher than that. */
function show(item: HTMLElement | null): void {
  const list = item?.parentElement?.parentElement
  if (!item || !list) return
  const [inner, outer] = [item.getBoundingClientRect(), list.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom) list.scrollTop += inner.top - outer.top
}

/** Words until the rules have counted them: of the lines that are no greeting, closing or name. */
const roughly = (body: string): number =>
  body
    .split("\n")
    .map((line) => line.trim().split(/\s+/).length)
    .filter((words) => words > 5)
    .reduce((sum, words) => sum + words, 0)
