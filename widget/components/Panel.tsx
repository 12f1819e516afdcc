import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import type { PublicAgency } from "../../shared/wire/agency.ts"
import type { CoachMessage } from "../../shared/wire/chat.ts"
import * as words from "../../shared/words/en/panel.ts"
import { createApi, getAgency } from "../chat/api.ts"
import { download } from "../chat/download.ts"
import { Failure, isGone } from "../chat/failure.ts"
import type { Known } from "../chat/known.ts"
import type { Reader } from "../chat/moment.ts"
import { forgetSession, keepSession, keptSession, key, localStore, newSession, type Session } from "../chat/session.ts"
import type { Host } from "../host.ts"
import { inkOn, readable } from "../look.ts"
import { Conversation } from "./Conversation.tsx"
import { Icon } from "./Icon.tsx"
import { Menu } from "./Menu.tsx"
import { Notice } from "./Notice.tsx"

interface Props {
  agencyId: string
  reader: Reader
  host: Host
  /** What was typed before this was there. */
  typed: string
  /** The cursor was in the box. */
  typing: boolean
}

interface Chat {
  session: Session
  messages: CoachMessage[]
  known: Known | null
}

const store = localStore()

/** The page in the frame: the head, and the chat that was kept or a fresh one. */
export function Panel({ agencyId, reader, host, typed, typing }: Props) {
  const [session, setSession] = useState(() => keptSession(agencyId, store) ?? newSession())
  const [chat, setChat] = useState<Chat | null>(() => (session.kept ? null : { session, messages: [], known: null }))
  const [kept, setKept] = useState(session.kept)
  const [failed, setFailed] = useState(false)
  const [notice, setNotice] = useState("")
  const [draft, setDraft] = useState(typed)
  const [agency, setAgency] = useState<PublicAgency | null>(null)
  const [now, setNow] = useState(Date.now)
  const api = useMemo(() => createApi(session), [session])
  const input = useRef<HTMLTextAreaElement>(null)
  const check = useRef<() => void>(null)

  const startAfresh = useCallback(
    (why: string, unsent = "") => {
      forgetSession(agencyId, store)
      const session = newSession()
      setSession(session)
      setChat({ session, messages: [], known: null })
      setKept(false)
      setNotice(why)
      setDraft(unsent || (input.current?.value ?? ""))
    },
    [agencyId],
  )

  const load = useCallback(async () => {
    setFailed(false)
    try {
      const { messages, ...known } = await api.load()
      setChat({ session, messages, known })
    } catch (error) {
      if (isGone(error)) startAfresh(words.chatGone)
      else setFailed(true)
    }
  }, [api, session, startAfresh])

  useEffect(() => {
    if (session.kept && !chat) void load()
  }, [session, chat, load])

  useEffect(() => {
    const box = input.current
    if (!typing || !box) return
    box.focus()
    box.setSelectionRange(box.value.length, box.value.length)
  }, [typing])

  useEffect(() => {
    getAgency(agencyId).then(
      (agency) => {
        setAgency(agency)
        wear(agency.look)
      },
      (error) => {
        if (error instanceof Failure && error.status < 500) setNotice(words.unknownAgency)
      },
    )
    const minute = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(minute)
  }, [agencyId])

  // Erased in another tab.
  useEffect(() => {
    const gone = (event: StorageEvent) => {
      if (event.key === key(agencyId) && event.newValue === null) startAfresh(words.erased)
    }
    addEventListener("storage", gone)
    return () => removeEventListener("storage", gone)
  }, [agencyId, startAfresh])

  const saveExport = () =>
    void download(api.export, "after-the-interview.json").catch(() => setNotice(words.actionFailed))

  function erase() {
    api.erase().then(
      () => startAfresh(words.erased),
      (error) => (isGone(error) ? startAfresh(words.erased) : setNotice(words.actionFailed)),
    )
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the panel from anywhere in it
    <div className="panel" tabIndex={-1} onKeyDown={(event) => event.key === "Escape" && host.close()}>
      <header>
        <div className="grow">
          <h1>{words.coachTitle}</h1>
          <p className="small">{agency?.name ?? "\u00a0"}</p>
        </div>
        <Menu
          kept={kept}
          links={agency?.links}
          onCheck={() => check.current?.()}
          onExport={saveExport}
          onErase={erase}
        />
        {host.framed && (
          <button type="button" className="plain" aria-label={words.close} onClick={host.close}>
            <Icon name="close" />
          </button>
        )}
      </header>
      <main>
        {chat ? (
          <Conversation
            key={session.id}
            {...chat}
            agency={{ id: agencyId, name: agency?.name, links: Object.values(agency?.links ?? {}) as string[] }}
            api={api}
            reader={reader}
            now={now}
            input={input}
            check={check}
            typed={draft}
            onKeep={() => {
              keepSession(agencyId, session, store)
              setKept(true)
            }}
            onGone={startAfresh}
            notice={notice}
            onNotice={setNotice}
          />
        ) : (
          <div className="scroll">
            {failed ? (
              <Notice text={words.loadFailed} onRetry={() => void load()} />
            ) : (
              <div className="skeleton" aria-busy />
            )}
          </div>
        )}
      </main>
    </div>
  )
}

/** The agency's accent, as fill and, made readable, as text. */
function wear({ accent, accentDark }: PublicAgency["look"]): void {
  const style = document.documentElement.style
  const sides = [
    ["light", accent, "#ffffff", "#000000"],
    ["dark", accentDark ?? accent, "#1f2224", "#ffffff"],
  ] as const
  for (const [side, colour, surface, ink] of sides) {
    if (!colour) continue
    style.setProperty(`--${side}-fill`, colour)
    style.setProperty(`--${side}-on`, inkOn(colour))
    style.setProperty(`--${side}-text`, readable(colour, surface, ink))
  }
}
