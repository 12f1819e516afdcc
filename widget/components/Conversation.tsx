import { useChat } from "@ai-sdk/react"
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react"
import type { Advice } from "../../shared/wire/advice.ts"
import type { CoachMessage } from "../../shared/wire/chat.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import * as words from "../../shared/words/en/panel.ts"
import type { Api } from "../chat/api.ts"
import { cardFor, offerCard } from "../chat/cards.ts"
import { download } from "../chat/download.ts"
import { facts } from "../chat/facts.ts"
import { explain, isGone, mustChange } from "../chat/failure.ts"
import { type Known, nothingKnown, putFact } from "../chat/known.ts"
import { dayOf, type Reader } from "../chat/moment.ts"
import type { Session } from "../chat/session.ts"
import { CoachTransport } from "../chat/transport.ts"
import { useEditor } from "../editor/useEditor.tsx"
import { focusBox } from "../focus.ts"
import { AdviceCard } from "./AdviceCard.tsx"
import { AskCard } from "./AskCard.tsx"
import { Composer, fill } from "./Composer.tsx"
import { Drafts } from "./Drafts.tsx"
import { Facts } from "./Facts.tsx"
import { Intro } from "./Intro.tsx"
import { Message } from "./Message.tsx"
import { Notice } from "./Notice.tsx"

interface Props {
  agency: { id: string; name: string | undefined; links?: readonly string[] | undefined }
  session: Session
  api: Api
  /** What is there already, of a chat that was kept. */
  messages: CoachMessage[]
  known: Known | null
  reader: Reader
  now: number
  input: RefObject<HTMLTextAreaElement | null>
  /** Filled with what opens the editor. */
  check: RefObject<(() => void) | null>
  /** What stands in the box at first. */
  typed: string
  /** Called before the first message goes out. */
  onKeep: () => void
  /** The chat is gone, and why: the panel starts afresh with the text that is not sent yet. */
  onGone: (notice: string, text?: string) => void
  notice: string
  onNotice: (notice: string) => void
}

/** The talk: the advice and its facts, the messages, the question of the moment, the box to write in. */
export function Conversation(props: Props) {
  const { agency, session, api, reader, now, input, check, typed, onKeep, onGone, notice, onNotice } = props
  const [known, setKnown] = useState(props.known)
  const [asking, setAsking] = useState<string | null>(null)
  const [skipped, setSkipped] = useState("")
  // The message after which a fact was put right: the new advice has its own next question.
  const [edited, setEdited] = useState<string>()
  const [done, setDone] = useState("")
  const [resume] = useState(session.kept)
  const transport = useMemo(() => new CoachTransport(session, agency.id, reader), [session, agency.id, reader])
  const { messages, setMessages, sendMessage, regenerate, clearError, stop, status, error } = useChat<CoachMessage>({
    id: session.id,
    messages: props.messages,
    generateId: () => crypto.randomUUID(),
    transport,
    resume,
    throttle: 40,
    onData(part) {
      if (part.type === "data-erased") onGone(words.erased)
      if (part.type === "data-situation") setKnown((old) => ({ ...(old ?? nothingKnown), ...part.data, etag: null }))
      if (part.type === "data-advice") setKnown((old) => ({ ...(old ?? nothingKnown), advice: part.data, etag: null }))
    },
  })
  const busy = status === "submitted" || status === "streaming"
  const last = messages.at(-1)
  const scroll = useRef<HTMLDivElement>(null)
  const { locale, timeZone } = reader
  const editor = useEditor({ situation: known?.situation ?? {}, agency: agency.id, locale, timeZone }, () =>
    onNotice(words.actionFailed),
  )

  useEffect(() => {
    check.current = () => editor.open()
  })

  function say(sentence: string) {
    if (busy || !sentence.trim()) return
    onKeep()
    onNotice("")
    setAsking(null)
    setDone("")
    void sendMessage({ role: "user", parts: [{ type: "text", text: sentence.trim() }] })
    // The tapped button goes away, and the focus with it.
    if (document.activeElement !== input.current) focusBox(input.current)
  }

  function sendTyped() {
    const box = input.current!
    if (busy || !box.value.trim()) return
    say(box.value)
    fill(box, "")
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each error
  useEffect(() => {
    if (!error) return
    const unsent = last?.role === "user" ? textOf(last) : ""
    if (isGone(error)) onGone(words.chatGone, unsent)
    else if (mustChange(error)) {
      setMessages(messages.slice(0, -1))
      fill(input.current!, unsent)
      onNotice(explain(error, navigator.onLine))
      clearError()
    }
  }, [error])

  // A message that found no network goes out once there is one.
  useEffect(() => {
    if (!error || navigator.onLine) return
    const again = () => void regenerate()
    addEventListener("online", again, { once: true })
    return () => removeEventListener("online", again)
  }, [error, regenerate])

  // The newest question stays at the top, and its answer is read downwards from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something new is to be seen
  useLayoutEffect(() => {
    const turns = scroll.current?.querySelectorAll<HTMLElement>('[data-turn="user"]')
    const newest = turns?.[turns.length - 1]
    if (newest) scroll.current!.scrollTop = newest.offsetTop - 12
  }, [messages, status])

  async function stopAnswer() {
    await api.stop().catch(() => {})
    await stop()
  }

  async function change(situation: Situation, field: string): Promise<boolean> {
    try {
      const next = await putFact(api, known ?? nothingKnown, situation, field)
      setKnown(next.known)
      onNotice(next.stale ? words.changedElsewhere : "")
      setEdited(last?.id)
      setDone(next.stale ? "" : words.saved)
      if (!next.stale) scroll.current?.querySelector(".advice")?.scrollIntoView({ block: "nearest" })
      return !next.stale
    } catch (error) {
      if (isGone(error)) onGone(words.chatGone)
      else onNotice(words.actionFailed)
      return false
    }
  }

  const saveCalendar = () =>
    void download(api.calendar, "after-the-interview.ics").catch(() => onNotice(words.actionFailed))

  const today = dayOf(now, reader.timeZone)
  const advised = messages.findLastIndex(({ parts }) => parts.some(({ type }) => type === "data-advice"))
  const advice = known?.advice
  const questions = advice?.questions ?? []
  const told = last?.metadata?.asked
  const still = last?.id !== edited || questions.some((question) => question.field === told)
  const asked = last?.role !== "assistant" || last.id === skipped ? null : still ? told : questions[0]?.field
  const field = asking ?? (messages.length ? asked : "interviews[0].at")
  const offers = asking || last?.id === skipped ? undefined : last?.metadata?.offers
  const card = busy || error ? null : offers ? offerCard(offers) : cardFor(field, today, known?.situation)
  const open = questions.flatMap((question) => {
    const title = question.field !== field && cardFor(question.field, today, known?.situation)?.title
    return title ? [{ field: question.field, title }] : []
  })

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className="scroll" ref={scroll} tabIndex={0} role="group" aria-label={words.talk}>
        <div className="turns" role="log" aria-label={words.conversation} aria-busy={busy}>
          <Intro agency={agency.name} full={!messages.length} />
          {messages.map((message, i) => {
            const here = i === advised && known && advice
            return (
              <Message
                key={message.id}
                message={message}
                locale={reader.locale}
                links={agency.links}
                live={busy && message === last && message.role === "assistant"}
                outdated={Boolean(here) && !busy && message === last && !sameAdvice(adviceIn(message), advice)}
              >
                <Drafts parts={message.parts}>
                  {(draft, nth) =>
                    editor.written(`${message.id} ${nth}`, draft, {
                      reader: known?.situation.people?.find(({ id }) => id === draft.reader)?.name,
                      now,
                      onSay: busy || message !== last ? undefined : say,
                      onCalendar: saveCalendar,
                    })
                  }
                </Drafts>
                {here && (
                  <AdviceCard
                    key={`${advice.action} ${advice.message} ${advice.opens} ${advice.by}`}
                    advice={advice}
                    situation={known.situation}
                    now={now}
                    reader={reader}
                    onCalendar={saveCalendar}
                    onSay={busy ? undefined : say}
                    onAsk={busy ? undefined : setAsking}
                  />
                )}
                {message.parts.map((part) => part.type === "data-review" && editor.card(message.id, part.data))}
              </Message>
            )
          })}
          {busy && last?.role === "user" && (
            <div className="turn">
              <div className="bubble dots">
                <span className="sr">{words.thinking}</span>
                <i />
                <i />
                <i />
              </div>
            </div>
          )}
        </div>
        {card && (
          <AskCard
            key={`${last?.id} ${field}`}
            card={card}
            locale={reader.locale}
            onAnswer={say}
            {...(messages.length ? { onSkip: () => (asking ? setAsking(null) : setSkipped(last!.id)) } : {})}
          />
        )}
        {known && advised >= 0 && (
          <Facts
            facts={facts(known.situation, known.mentions, { locale: reader.locale, thisYear: today.slice(0, 4) })}
            open={busy ? [] : open}
            onAsk={setAsking}
            onChange={change}
          />
        )}
        {!messages.length && (
          <section aria-labelledby="ideas">
            <h2 className="label" id="ideas">
              {words.suggestionsTitle}
            </h2>
            <div className="row">
              {words.suggestions.map((suggestion) => (
                <button type="button" className="option" key={suggestion} onClick={() => say(suggestion)}>
                  {suggestion}
                </button>
              ))}
              <button type="button" className="option" onClick={() => editor.open()}>
                {words.checkDraft}
              </button>
            </div>
          </section>
        )}
      </div>
      <p className="sr" role="status">
        {done}
      </p>
      {error && !mustChange(error) && !isGone(error) && (
        <Notice text={explain(error, navigator.onLine)} onRetry={() => void regenerate()} />
      )}
      {notice && <Notice text={notice} onDismiss={() => onNotice("")} />}
      <Composer input={input} typed={typed} busy={busy} onSend={sendTyped} onStop={() => void stopAnswer()} />
      <p className="foot">{words.privacyShort}</p>
      {editor.sheet}
    </>
  )
}

const textOf = ({ parts }: CoachMessage) => parts.map((part) => (part.type === "text" ? part.text : "")).join("")

function adviceIn({ parts }: CoachMessage): Advice | undefined {
  return parts.flatMap((part) => (part.type === "data-advice" ? [part.data] : [])).at(-1)
}

/** Whether two advices tell the candidate to do the same. */
function sameAdvice(a: Advice | undefined, b: Advice | null | undefined): boolean {
  const told = (advice: Advice | null | undefined) =>
    advice && JSON.stringify([advice.action, advice.message, advice.ordinal, advice.to, advice.opens, advice.by])
  return told(a) === told(b)
}
