/**
 * The facts the coach goes by, as chips: each with the words it came from and a way to put it right.
 * @module
 */
import type { ChatMention } from "../../shared/wire/chat.ts"
import type { Interview, Person, Reply, SentMessage, Situation } from "../../shared/wire/situation.ts"
import * as words from "../../shared/words/en/panel.ts"
import { shortDay } from "./moment.ts"

/** How a fact is edited: a day, a day with or without a time, one of a few, or words. */
export type Input =
  | { type: "day" | "moment" | "text" | "email" | "tel" }
  | { type: "choice"; options: [value: string, label: string][] }

export interface Fact {
  /** JSON path into the situation: "interviews[0].at". */
  field: string
  label: string
  text: string
  /** What the editor starts with; "" where there is nothing yet. */
  value: string
  input?: Input
  /** The words it came from. */
  quote?: string
  unsure: boolean
  byHand: boolean
  /** The situation with another value in this place. */
  set: (value: string) => Situation
  /** The situation without this fact. */
  unset: () => Situation
}

type Draft = Pick<Fact, "field" | "label" | "text" | "value" | "unset"> & Partial<Pick<Fact, "set" | "input">>

interface Reading {
  locale: string
  /** "2026" */
  thisYear: string
}

/** The chips of a situation, the ones that decide most first. */
export function facts(situation: Situation, mentions: ChatMention[], { locale, thisYear }: Reading): Fact[] {
  const day = (at: string | undefined) => (at ? shortDay(at, locale, thisYear) : words.facts.noDay)
  const { interviews = [], people = [], messages, replies = [] } = situation
  const named = (person: Person) => person.name?.split(" ")[0] ?? words.facts[person.kind]

  const drafts: (Draft | false | undefined)[] = [
    ...interviews.map(
      (interview, i): Draft => ({
        field: `interviews[${i}].at`,
        label: interview.round ?? words.facts.interview,
        text: day(interview.at),
        value: interview.at,
        input: { type: "moment" },
        set: (at) => ({ ...situation, interviews: swap(interviews, i, { ...interview, at }) }),
        unset: () => ({ ...situation, interviews: drop(interviews, i) }),
      }),
    ),
    one(situation, "decisionDate", words.facts.decision, { type: "day" }, day),
    ...(messages ?? []).map(
      (message, i): Draft => ({
        field: `messages[${i}].at`,
        label: words.sent[message.kind],
        text: day(message.at),
        value: message.at ?? "",
        input: { type: "day" },
        set: (at) => ({ ...situation, messages: swap(messages!, i, { ...message, at }) }),
        unset: () => dropMessage(situation, i),
      }),
    ),
    messages?.length === 0 && {
      field: "messages",
      label: words.facts.nothingSent,
      text: words.nothing,
      value: "",
      unset: () => without(situation, "messages"),
    },
    ...replies.flatMap((reply, i): Draft[] => [
      {
        field: `replies[${i}].at`,
        label: words.replies[reply.kind],
        text: day(reply.at),
        value: reply.at ?? "",
        input: { type: "day" },
        set: (at) => ({ ...situation, replies: swap<Reply>(replies, i, { ...reply, at }) }),
        unset: () => ({ ...situation, replies: drop(replies, i) }),
      },
      ...part(replies, i, "answeredAt", words.facts.answered, day, (list) => ({ ...situation, replies: list })),
      ...part(replies, i, "decisionDate", words.facts.decision, day, (list) => ({ ...situation, replies: list })),
    ]),
    ...people.flatMap((person, i): Draft[] => {
      const put = (changed: Person) => ({ ...situation, people: swap(people, i, changed) })
      const reach = person.email ?? person.phone ?? (person.contact && words.contacts[person.contact])
      return [
        {
          field: `people[${i}].name`,
          label: words.facts[person.kind],
          text: person.name ?? words.facts.unnamed,
          value: person.name ?? "",
          input: { type: "text" },
          set: (name) => put({ ...person, name }),
          unset: () => withoutPerson(situation, i),
        },
        ...(reach
          ? [
              {
                field: `people[${i}].${person.email ? "email" : person.phone ? "phone" : "contact"}`,
                label: (person.email ? words.facts.email : person.phone ? words.facts.phone : words.facts.contact)(
                  named(person),
                ),
                text: reach,
                value: person.email ?? person.phone ?? "",
                input: { type: person.email || !person.phone ? "email" : "tel" } as Input,
                set: (value: string) =>
                  put(
                    person.email || !person.phone
                      ? { ...without(person, "contact"), email: value }
                      : { ...person, phone: value },
                  ),
                unset: () => put(without(person, person.email ? "email" : person.phone ? "phone" : "contact")),
              },
            ]
          : []),
        ...(person.away ?? []).map(
          (away, n): Draft => ({
            field: `people[${i}].away[${n}]`,
            label: words.facts.away(named(person)),
            text: `${day(away.from)} – ${day(away.until)}`,
            value: away.until,
            unset: () => put({ ...person, away: drop(person.away!, n) }),
          }),
        ),
      ]
    }),
    one(situation, "followUpPolicy", words.facts.policy, choice(words.policies), (value) => words.policies[value]),
    situation.viaAgency !== undefined && {
      field: "viaAgency",
      label: words.facts.agency,
      text: words.placements[situation.viaAgency ? "yes" : "no"],
      value: situation.viaAgency ? "yes" : "no",
      input: choice(words.placements),
      set: (value) => ({ ...situation, viaAgency: value === "yes" }),
      unset: () => without(situation, "viaAgency"),
    },
    one(situation, "company", words.facts.company, { type: "text" }, String),
    one(situation, "role", words.facts.role, { type: "text" }, String),
    situation.otherOffer && {
      field: "otherOffer.answerBy",
      label: words.facts.otherOffer,
      text: day(situation.otherOffer.answerBy),
      value: situation.otherOffer.answerBy,
      input: { type: "day" },
      set: (answerBy) => ({ ...situation, otherOffer: { ...situation.otherOffer!, answerBy } }),
      unset: () => without(situation, "otherOffer"),
    },
    situation.employerTimeZone !== situation.timeZone &&
      one(situation, "employerTimeZone", words.facts.employerZone, { type: "text" }, (zone) =>
        zone.replace(/^.*\//, "").replaceAll("_", " "),
      ),
    one(situation, "region", words.facts.region, { type: "text" }, String),
  ]

  return drafts
    .filter((draft) => !!draft)
    .map((draft) => ({ set: () => situation, ...draft, ...provenance(draft.field, mentions, day) }))
}

/** The words behind a field: said of itself, of a part of it, or of what it is part of. */
function provenance(
  field: string,
  mentions: ChatMention[],
  day: (at: string) => string,
): Pick<Fact, "quote" | "unsure" | "byHand"> {
  const whole = field.replace(/\.(at|name|answerBy)$/, "")
  const mine = mentions.filter((mention) => mention.field === field || mention.field === whole)
  const said = mine.at(-1)
  return {
    ...(said?.text && said.messageId !== "hand" ? { quote: said.text.replace(/^\d{4}-\d\d-\d\d$/, day) } : {}),
    unsure: said ? !said.sure : false,
    byHand: said?.messageId === "hand",
  }
}

type Scalars = "decisionDate" | "followUpPolicy" | "company" | "role" | "employerTimeZone" | "region"

function one<K extends Scalars>(
  situation: Situation,
  field: K,
  label: string,
  input: Input,
  read: (value: NonNullable<Situation[K]>) => string,
): Draft | false {
  const value = situation[field]
  return (
    value !== undefined && {
      field,
      label,
      text: read(value as NonNullable<Situation[K]>),
      value,
      input,
      set: (next) => ({ ...situation, [field]: next }),
      unset: () => without(situation, field),
    }
  )
}

function part(
  list: Reply[],
  i: number,
  name: "answeredAt" | "decisionDate",
  label: string,
  read: (at: string) => string,
  put: (list: Reply[]) => Situation,
): Draft[] {
  const reply = list[i]!
  const value = reply[name]
  if (!value) return []
  return [
    {
      field: `replies[${i}].${name}`,
      label,
      text: read(value),
      value,
      input: { type: "day" },
      set: (next) => put(swap(list, i, { ...reply, [name]: next })),
      unset: () => put(swap(list, i, without(reply, name))),
    },
  ]
}

const choice = (labels: Record<string, string>): Input => ({ type: "choice", options: Object.entries(labels) })

const swap = <T>(list: T[], at: number, item: T): T[] => list.map((old, i) => (i === at ? item : old))

const drop = <T>(list: T[], at: number): T[] => list.filter((_, i) => i !== at)

function without<T extends object, K extends keyof T>(from: T, name: K): Omit<T, K> & { [P in K]?: never } {
  const { [name]: _, ...rest } = from
  return rest as Omit<T, K> & { [P in K]?: never }
}

/** The last message taken back leaves "not told", not "none sent". */
function dropMessage(situation: Situation, at: number): Situation {
  const messages: SentMessage[] = drop(situation.messages!, at)
  return messages.length ? { ...situation, messages } : without(situation, "messages")
}

/** A person goes with every mention of them. */
function withoutPerson(situation: Situation, at: number): Situation {
  const { id } = situation.people![at]!
  const others = (ids: string[]) => ids.filter((other) => other !== id)
  return {
    ...situation,
    people: drop(situation.people!, at),
    ...(situation.interviews && {
      interviews: situation.interviews.map(
        (interview): Interview => (interview.with ? { ...interview, with: others(interview.with) } : interview),
      ),
    }),
    ...(situation.messages && {
      messages: situation.messages.map((message) => (message.to ? { ...message, to: others(message.to) } : message)),
    }),
    ...(situation.replies && {
      replies: situation.replies.map((reply) => (reply.from === id ? without(reply, "from") : reply)),
    }),
  }
}
