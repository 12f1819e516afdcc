import type { MessageKind, Person } from "../../shared/wire/situation.ts"
import * as say from "../../shared/words/en/editor.ts"
import type { DraftState } from "./draft.ts"

interface Props {
  state: DraftState
  people: Person[]
  onChoose: (choice: Partial<Pick<DraftState, "kind" | "to" | "email">>) => void
}

const kinds = Object.entries(say.kinds) as [MessageKind, string][]

/** What kind of message it is, and who will read it. */
export function WhatAndWho({ state, people, onChoose }: Props) {
  return (
    <div className="row">
      <label>
        {state.kind ? say.kindLabel : say.kindRead}
        <select
          value={state.kind ?? state.recognised}
          onChange={(event) => onChoose({ kind: (event.currentTarget.value || null) as MessageKind | null })}
        >
          {kinds.map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
          {state.kind && <option value="">{say.recognise}</option>}
        </select>
      </label>
      {people.length > 0 ? (
        <label>
          {say.toLabel}
          <select
            className="to"
            value={state.to ?? ""}
            onChange={(event) => onChoose({ to: event.currentTarget.value || null })}
          >
            <option value="">{say.nobody}</option>
            {people.map(({ id, name, kind }) => (
              <option key={id} value={id}>
                {name ?? say.unnamed[kind]}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <label>
          {say.emailLabel}
          <input
            className="to"
            type="text"
            inputMode="email"
            autoComplete="off"
            placeholder={say.emailHint}
            value={state.email}
            onInput={(event) => onChoose({ email: event.currentTarget.value })}
          />
        </label>
      )}
    </div>
  )
}
