/**
 * Claims into the situation: what completes a fact, what adds one, what corrects or takes one back.
 * @module
 */
import type { Situation } from "../../shared/wire/situation.ts"
import type {
  AnsweredClaim,
  Claim,
  DayCorrection,
  DetailClaim,
  InterviewClaim,
  MessageClaim,
  MessageCorrection,
  NoMessageClaim,
  Person,
  PersonClaim,
  ReplyClaim,
  Span,
  Who,
} from "./claims.ts"
import { TITLE } from "./names.words.ts"

type Interview = NonNullable<Situation["interviews"]>[number]
type Message = NonNullable<Situation["messages"]>[number]
type Reply = NonNullable<Situation["replies"]>[number]

/** A fact that was written, by the object that holds it: paths are worked out at the end, when everything stands in its place. */
interface Written {
  holder: object
  key: string
  span: Span
  value: unknown
  sure: boolean
}

export interface Merged {
  situation: Situation
  mentions: { field: string; span: Span; value: unknown; sure: boolean }[]
}

export interface MergeContext {
  now: Temporal.ZonedDateTime
  /** The message puts something right: "sorry", "actually", "not the 12th". */
  corrects: boolean
  /** "Thursday, same time": the hour known holds. */
  sameTime: boolean
  /** Sentence number of an offset. */
  sentenceAt(offset: number): number
}

/** Merges claims into a copy of the situation. */
export function merge(given: Situation, claims: Claim[], context: MergeContext): Merged {
  const work = new Work(structuredClone(given), context)
  const order: Claim["fact"][] = [
    "day-correction",
    "person",
    "interview",
    "detail",
    "value",
    "no-reply",
    "reply",
    "answered",
    "no-message",
    "message-correction",
    "message",
    "offer",
  ]
  for (const fact of order) {
    // "Each of them" in a message means who stands in the interview by then.
    if (fact === "value") work.attachPeople(claims)
    for (const claim of claims) if (claim.fact === fact) work.apply(claim, claims)
  }
  work.attachPeople(claims)
  return work.done()
}

class Work {
  readonly situation: Situation
  readonly context: MergeContext
  readonly written: Written[] = []
  /** Entries this message spoke of: two claims of one message are two entries. */
  readonly claimed = new Set<object>()
  /** Interviews by the claim that told them. */
  readonly told = new Map<InterviewClaim, Interview>()
  readonly today: string
  readonly wasEmpty: boolean

  constructor(situation: Situation, context: MergeContext) {
    this.situation = situation
    this.context = context
    this.today = context.now.toPlainDate().toString()
    this.wasEmpty = (situation.interviews?.length ?? 0) === 0
  }

  apply(claim: Claim, all: Claim[]): void {
    switch (claim.fact) {
      case "interview":
        this.interview(claim, all)
        return
      case "person":
        this.person(claim)
        return
      case "detail":
        this.detail(claim)
        return
      case "message":
        this.message(claim)
        return
      case "no-message":
        this.noMessage(claim)
        return
      case "reply":
        this.reply(claim)
        return
      case "no-reply":
        if (this.situation.replies) {
          this.situation.replies = this.situation.replies.filter(
            (reply) => claim.kind !== "any" && reply.kind !== claim.kind,
          )
          if (this.situation.replies.length === 0) delete this.situation.replies
        }
        return
      case "answered":
        this.answered(claim)
        return
      case "day-correction":
        this.correctDay(claim)
        return
      case "message-correction":
        this.correctMessage(claim)
        return
      case "offer": {
        const open = this.situation.otherOffer
        if (claim.answerBy === null && !open) return
        const next = open ?? { answerBy: claim.answerBy! }
        this.situation.otherOffer = next
        if (claim.answerBy !== null) this.write(next, "answerBy", claim.answerBy, claim.span, claim.sure)
        if (claim.told !== null) this.write(next, "told", claim.told, claim.span, claim.sure)
        return
      }
      case "value": {
        if (claim.value === null) {
          if (claim.sure) delete this.situation[claim.field]
          return
        }
        this.write(this.situation, claim.field, claim.value, claim.span, claim.sure)
      }
    }
  }

  interviews(): Interview[] {
    this.situation.interviews ??= []
    return this.situation.interviews
  }

  people(): Person[] {
    this.situation.people ??= []
    return this.situation.people
  }

  messages(): Message[] {
    this.situation.messages ??= []
    return this.situation.messages
  }

  replies(): Reply[] {
    this.situation.replies ??= []
    return this.situation.replies
  }

  /** Writes a value, but never a guess over what is held. */
  write(holder: object, key: string, value: unknown, span: Span, sure: boolean): void {
    const record = holder as Record<string, unknown>
    if (!sure && record[key] !== undefined && JSON.stringify(record[key]) !== JSON.stringify(value)) return
    record[key] = value
    this.written.push({ holder, key, span, value, sure })
  }

  // --- Interviews ---

  interview(claim: InterviewClaim, all: Claim[]): void {
    const list = this.interviews()
    if (claim.mode === "cancel") {
      if (claim.day === null) {
        const ahead = list.filter((one) => this.isAhead(one))
        if (ahead.length === 1) this.situation.interviews = list.filter((one) => one !== ahead[0])
      } else this.situation.interviews = list.filter((one) => dayOf(one.at) !== claim.day || this.claimed.has(one))
      this.tidyInterviews()
      return
    }
    const existing = this.findInterview(claim, list, all)
    if (claim.day === null) {
      if (!existing) {
        this.tidyInterviews()
        return
      }
      if (claim.time !== null) this.write(existing, "at", `${dayOf(existing.at)}T${claim.time}`, claim.span, claim.sure)
      this.complete(existing, claim)
      this.tidyInterviews()
      return
    }
    const hour = claim.time ?? (existing && this.keepsHour(claim) ? existing.at.slice(11) : "")
    const at = hour ? `${claim.day}T${hour}` : claim.day
    if (existing) {
      if (dayOf(existing.at) === claim.day && claim.time === null) {
        // The day is known, perhaps with its hour.
        this.written.push({ holder: existing, key: "at", span: claim.span, value: existing.at, sure: claim.sure })
      } else if (claim.sure) {
        this.write(existing, "at", at, claim.span, claim.sure)
        if (!hour) this.endsNow(existing, claim)
      }
      this.complete(existing, claim)
      this.claimed.add(existing)
      this.told.set(claim, existing)
    } else {
      const added: Interview = { at }
      list.push(added)
      this.write(added, "at", at, claim.span, claim.sure)
      this.endsNow(added, claim)
      this.complete(added, claim)
      this.claimed.add(added)
      this.told.set(claim, added)
    }
    this.tidyInterviews()
  }

  /** A day put right keeps its hour; a moved interview does where it is said. */
  keepsHour(claim: InterviewClaim): boolean {
    return this.context.sameTime || claim.mode === "correct"
  }

  /** Which interview of the situation a claim speaks of, if any. */
  findInterview(claim: InterviewClaim, list: Interview[], all: Claim[]): Interview | undefined {
    const ahead = (one: Interview): boolean => this.isAhead(one)
    if (claim.day === null) {
      const told = [...this.told.entries()].filter(
        ([other]) => this.context.sentenceAt(other.span.start) <= this.context.sentenceAt(claim.span.start),
      )
      const nearest = told.at(-1)?.[1]
      if (nearest) return nearest
      if (claim.mode === "move") return list.find(ahead) ?? list.at(-1)
      // "They rang to invite me to a second one": it is not the one that was.
      if (claim.another && list.length === 1 && !ahead(list[0]!)) return undefined
      return list.length === 1 ? list[0] : (list.filter(ahead)[0] ?? list.at(-1))
    }
    const same = list.find(
      (one) =>
        dayOf(one.at) === claim.day &&
        (!this.claimed.has(one) || claim.time === null || !one.at.includes("T") || one.at.endsWith(claim.time)),
    )
    if (same) return same
    const others = list.filter((one) => !this.claimed.has(one))
    if (claim.mode === "move") return others.filter(ahead).at(-1) ?? others.at(-1)
    if (claim.mode === "correct") return others.at(-1)
    if (this.context.corrects && claim.which !== undefined && others.length > 1)
      return claim.which === "last" ? others.at(-1) : others[claim.which === "first" ? 0 : 1]
    if (claim.another || others.length === 0) return undefined
    const several =
      all.filter(
        (other) => other.fact === "interview" && other.mode === "tell" && other.day !== null && other.day !== claim.day,
      ).length > 0
    if (several) return undefined
    if (others.length === 1) {
      const only = others[0]!
      const past = !ahead(only)
      if (this.context.corrects) return only
      if (past && claim.ahead) return undefined
      // "The second is on Thursday. The first one was on the 5th."
      if (!past && !claim.ahead && claim.which === "first") return undefined
      return only
    }
    if (this.context.corrects) return others.filter((one) => ahead(one) === claim.ahead).at(-1)
    return undefined
  }

  complete(one: Interview, claim: InterviewClaim): void {
    if (claim.minutes !== undefined) this.write(one, "minutes", claim.minutes, claim.span, claim.sure)
    if (claim.format !== undefined && (one.format === undefined || claim.sure)) one.format = claim.format
    if (claim.round !== undefined) one.round ??= claim.round
    for (const person of claim.with) this.addWith(one, this.ensure(person.name, "interviewer"), person.span, claim.sure)
  }

  addWith(one: Interview, person: Person, span: Span, sure: boolean): void {
    const ids = one.with ?? []
    if (!ids.includes(person.id)) one.with = [...ids, person.id]
    const earlier = this.written.find((entry) => entry.holder === one && entry.key === "with")
    if (earlier) earlier.value = one.with
    else this.written.push({ holder: one, key: "with", span, value: one.with, sure })
  }

  /** Over, dated today, no hour told: it ends now. */
  endsNow(one: Interview, claim: InterviewClaim): void {
    if (claim.day !== this.today || claim.time !== null || claim.ahead) return
    const now = this.context.now.toPlainDateTime().round({ smallestUnit: "minute", roundingMode: "floor" })
    const minutes = claim.minutes ?? 60
    const start = now.subtract({ minutes })
    if (start.toPlainDate().toString() === this.today) one.at = start.toString({ smallestUnit: "minute" })
    else {
      one.at = `${this.today}T00:00`
      one.minutes = Math.max(1, now.hour * 60 + now.minute)
    }
    for (const entry of this.written) if (entry.holder === one && entry.key === "at") entry.value = one.at
  }

  isAhead(one: Interview): boolean {
    const now = this.context.now.toPlainDateTime()
    return one.at.includes("T")
      ? Temporal.PlainDateTime.compare(Temporal.PlainDateTime.from(one.at), now) > 0
      : one.at > this.today
  }

  tidyInterviews(): void {
    if (this.situation.interviews?.length === 0) delete this.situation.interviews
  }

  // --- People ---

  person(claim: PersonClaim): void {
    if (claim.renames !== undefined && claim.name !== null) {
      const wrong = this.find(claim.renames)
      if (wrong) {
        const old = wrong.id
        wrong.name = claim.name
        this.reId(wrong, old)
        this.written.push({ holder: wrong, key: "name", span: claim.span, value: claim.name, sure: true })
        return
      }
    }
    const out = claim.insteadOf === undefined ? undefined : this.find(claim.insteadOf)
    if (out)
      for (const one of this.situation.interviews ?? [])
        if (one.with?.includes(out.id)) one.with = one.with.filter((id) => id !== out.id)
    if (claim.name === null) {
      if (claim.kind === "recruiter" && !this.situation.people?.some((person) => person.kind === "recruiter")) {
        const person: Person = { id: this.freeId("recruiter"), kind: "recruiter" }
        this.people().push(person)
        this.written.push({ holder: person, key: "kind", span: claim.span, value: "recruiter", sure: claim.sure })
      }
      return
    }
    const known = this.find(claim.name)
    if (!known && claim.kind === null && !claim.met) return
    const kind =
      claim.kind ??
      known?.kind ??
      (this.situation.people?.some((person) => person.kind === "interviewer") ? "hr" : "interviewer")
    const person = this.ensure(claim.name, kind, claim.kind !== null && claim.kind !== "interviewer")
    if (claim.title !== undefined && !known) person.title ??= claim.title
    if (!this.written.some((entry) => entry.holder === person && entry.key === "name"))
      this.written.push({ holder: person, key: "name", span: claim.span, value: person.name, sure: claim.sure })
  }

  find(name: string): Person | undefined {
    const people = this.situation.people ?? []
    const key = plain(name)
    const exact = people.find(
      (person) => person.name !== undefined && plain(person.name) === key && !isOtherSex(person.name, name),
    )
    if (exact) return exact
    const words = key.split(" ")
    return people.find((person) => {
      if (person.name === undefined || isOtherSex(person.name, name)) return false
      const theirs = plain(person.name).split(" ")
      if (words.length === 1) return theirs[0] === words[0] || (theirs.length > 1 && theirs.at(-1) === words[0])
      if (theirs.length === 1) return words[0] === theirs[0] || words.at(-1) === theirs[0]
      return false
    })
  }

  /** The person of that name, made where there is none. */
  ensure(name: string, kind: Person["kind"], firm = false): Person {
    const known = this.find(name)
    if (known) {
      if (plain(name).split(" ").length > plain(known.name ?? "").split(" ").length) known.name = name
      if (firm) known.kind = kind
      return known
    }
    const people = this.people()
    // An unnamed recruiter gets the name.
    const unnamed = people.find((person) => person.name === undefined && person.kind === kind)
    if (unnamed) {
      unnamed.name = name
      return unnamed
    }
    const person: Person = { id: this.freeId(slug(name)), name, kind }
    people.push(person)
    return person
  }

  freeId(base: string): string {
    const taken = new Set((this.situation.people ?? []).map((person) => person.id))
    let id = base === "" ? "person" : base
    for (let n = 2; taken.has(id); n++) id = `${base === "" ? "person" : base}-${n}`
    return id
  }

  reId(person: Person, old: string): void {
    person.id = ""
    const id = this.freeId(slug(person.name ?? ""))
    person.id = id
    const swap = (ids: string[] | undefined): string[] | undefined => ids?.map((one) => (one === old ? id : one))
    for (const one of this.situation.interviews ?? []) if (one.with) one.with = swap(one.with)!
    for (const one of this.situation.messages ?? []) if (one.to) one.to = swap(one.to)!
    for (const one of this.situation.replies ?? []) if (one.from === old) one.from = id
  }

  detail(claim: DetailClaim): void {
    const targets = this.targets(claim.who)
    for (const person of targets) {
      for (const [key, value] of Object.entries(claim.set)) {
        if (key === "contact" && value === "none" && (person.email !== undefined || person.contact === "generic")) {
          if (person.email !== undefined) continue
        }
        if (key === "away") {
          this.write(person, "away", value, claim.span, claim.sure)
          continue
        }
        this.write(person, key, value, claim.span, claim.sure)
        if (key === "email") delete person.contact
      }
    }
  }

  targets(who: Who | null): Person[] {
    if (who === null) return []
    const people = this.situation.people ?? []
    if ("name" in who) {
      const known = this.find(who.name)
      return known ? [known] : [this.ensure(who.name, "interviewer")]
    }
    if ("kind" in who) return people.filter((person) => person.kind === "recruiter")
    const interviewers = people.filter((person) => person.kind === "interviewer")
    if (interviewers.length > 0) return interviewers
    // Told of somebody unnamed: "I only have a shared inbox".
    const person: Person = { id: this.freeId("interviewer"), kind: "interviewer" }
    this.people().push(person)
    return [person]
  }

  /** People met who stand in no interview yet: to the one told nearest before, else the latest. */
  attachPeople(claims: Claim[]): void {
    const interviews = this.situation.interviews ?? []
    if (interviews.length === 0) return
    const attached = new Set(interviews.flatMap((one) => one.with ?? []))
    for (const claim of claims) {
      if (claim.fact !== "person" || claim.name === null || !claim.met || claim.renames !== undefined) continue
      const person = this.find(claim.name)
      if (person === undefined || person.kind === "recruiter" || attached.has(person.id)) continue
      const before = [...this.told.entries()].filter(([other]) => other.span.start <= claim.span.end)
      const sentence = this.context.sentenceAt(claim.span.start)
      const beside = [...this.told.entries()].filter(
        ([other]) => this.context.sentenceAt(other.span.start) === sentence,
      )
      const target =
        (beside.length === 1 ? beside[0] : (before.at(-1) ?? [...this.told.entries()][0]))?.[1] ??
        this.latest(interviews)
      if (!target) continue
      this.addWith(target, person, claim.span, claim.sure)
      attached.add(person.id)
    }
    if (this.wasEmpty) {
      const only = interviews.length === 1 ? interviews[0]! : null
      const wrote = this.whoOnlyWrote(claims)
      const loose = (this.situation.people ?? []).filter(
        (person) =>
          person.kind === "interviewer" &&
          person.name !== undefined &&
          !attached.has(person.id) &&
          !wrote.has(person.id),
      )
      if (only && !only.with && loose.length > 0) only.with = loose.map((person) => person.id)
    }
  }

  /** "Got a no from Ms. Abbott": who writes for an employer need not have been in the room. */
  whoOnlyWrote(claims: Claim[]): Set<string> {
    const wrote = claims.flatMap((claim) => (claim.fact === "reply" && claim.from !== null ? [claim.from] : []))
    const met = claims.flatMap((claim) => {
      if (claim.fact === "person") return claim.met && claim.name ? [claim.name] : []
      // Whom one thanks, one met.
      return claim.fact === "message" && claim.kind === "thank_you"
        ? claim.to.flatMap((who) => ("name" in who ? [who.name] : []))
        : []
    })
    const ids = (names: string[]): string[] => names.flatMap((name) => this.find(name)?.id ?? [])
    const seen = new Set(ids(met))
    return new Set(ids(wrote).filter((id) => !seen.has(id)))
  }

  latest(interviews: Interview[]): Interview | undefined {
    const over = interviews.filter((one) => !this.isAhead(one))
    return over.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1) ?? interviews[0]
  }

  // --- Messages ---

  message(claim: MessageClaim): void {
    const list = this.messages()
    const ids = this.ids(claim.to)
    const known = list.find((one) => {
      if (this.claimed.has(one) || one.kind !== claim.kind) return false
      if (claim.again === true && (one.at === undefined || dayOf(one.at) !== claim.day)) return false
      if (claim.day !== null && one.at !== undefined && dayOf(one.at) !== claim.day)
        return (
          (this.context.corrects || claim.definite) && list.filter((other) => other.kind === claim.kind).length === 1
        )
      if (claim.day === null && one.at !== undefined)
        return ids.length === 0 || one.to === undefined || one.to.some((id) => ids.includes(id))
      return !(ids.length > 0 && one.to && !one.to.some((id) => ids.includes(id)) && one.at !== undefined)
    })
    const one: Message = known ?? { kind: claim.kind }
    if (!known) list.push(one)
    this.claimed.add(one)
    this.written.push({ holder: one, key: "kind", span: claim.span, value: one.kind, sure: claim.sure })
    if (claim.day !== null && !(one.at !== undefined && dayOf(one.at) === claim.day && claim.time === null))
      this.write(
        one,
        "at",
        claim.time !== null ? `${claim.day}T${claim.time}` : claim.day,
        claim.daySpan ?? claim.span,
        claim.sure,
      )
    else if (claim.daySpan && one.at !== undefined)
      this.written.push({ holder: one, key: "at", span: claim.daySpan, value: one.at, sure: claim.sure })
    if (ids.length > 0) this.write(one, "to", ids, claim.toSpan ?? claim.span, claim.sure)
    if (claim.channel !== null) this.write(one, "channel", claim.channel, claim.channelSpan ?? claim.span, claim.sure)
  }

  ids(to: Who[]): string[] {
    const ids: string[] = []
    for (const who of to) {
      if ("everybody" in who) {
        const interviews = this.situation.interviews ?? []
        const latest = this.latest(interviews)
        const all =
          latest?.with ??
          (this.situation.people ?? [])
            .filter((person) => person.kind === "interviewer" && person.name !== undefined)
            .map((person) => person.id)
        ids.push(...all)
      } else if ("name" in who) ids.push(this.ensure(who.name, "interviewer").id)
      else
        ids.push(
          ...(this.situation.people ?? []).filter((person) => person.kind === "recruiter").map((person) => person.id),
        )
    }
    return [...new Set(ids)]
  }

  noMessage(claim: NoMessageClaim): void {
    const list = this.situation.messages
    if (list === undefined) {
      const empty: Message[] = []
      this.situation.messages = empty
      this.written.push({ holder: this.situation, key: "messages", span: claim.span, value: empty, sure: claim.sure })
      return
    }
    if (!claim.firm || !claim.sure) return
    if (list.length > 0)
      this.situation.messages = claim.kind === "any" ? [] : list.filter((one) => one.kind !== claim.kind)
    if (this.situation.messages!.length === 0)
      this.written.push({ holder: this.situation, key: "messages", span: claim.span, value: [], sure: true })
  }

  // --- Replies ---

  reply(claim: ReplyClaim): void {
    const list = this.replies()
    const known = list.find(
      (one) =>
        !this.claimed.has(one) &&
        one.kind === claim.kind &&
        (claim.day === null || one.at === undefined || dayOf(one.at) === claim.day),
    )
    const one: Reply = known ?? { kind: claim.kind }
    if (!known) list.push(one)
    this.claimed.add(one)
    this.written.push({ holder: one, key: "kind", span: claim.span, value: claim.kind, sure: claim.sure })
    if (claim.day !== null && !(one.at !== undefined && dayOf(one.at) === claim.day))
      this.write(
        one,
        "at",
        claim.time ? `${claim.day}T${claim.time}` : claim.day,
        claim.daySpan ?? claim.span,
        claim.sure,
      )
    if (claim.about !== undefined) one.about = claim.about
    if (claim.from !== null) {
      one.from = (this.find(claim.from) ?? this.ensure(claim.from, "interviewer")).id
    }
    if (claim.answered !== null && claim.answeredSpan)
      this.write(
        one,
        "answeredAt",
        claim.answered === "yes" ? dayOf(one.at ?? this.today) : claim.answered,
        claim.answeredSpan,
        claim.answered !== "yes" || one.at !== undefined,
      )
    if (claim.decision !== null && claim.decisionSpan)
      this.write(one, "decisionDate", claim.decision, claim.decisionSpan, claim.sure)
  }

  answered(claim: AnsweredClaim): void {
    if (claim.not === true) {
      const last = (this.situation.replies ?? []).findLast((one) => one.answeredAt !== undefined)
      if (last) delete last.answeredAt
      return
    }
    const open = (this.situation.replies ?? []).filter((one) => one.answeredAt === undefined && one.kind !== "holding")
    const newest = open.toSorted((a, b) => ((a.at ?? "9999") < (b.at ?? "9999") ? -1 : 1)).at(-1)
    if (!newest) return
    this.write(newest, "answeredAt", claim.day ?? this.today, claim.span, claim.sure)
  }

  correctMessage({ kind, channel, span, sure }: MessageCorrection): void {
    const one = this.situation.messages?.at(-1)
    if (one === undefined) return
    if (kind !== undefined) this.write(one, "kind", kind, span, sure)
    if (channel === null) delete one.channel
    else if (channel !== undefined) this.write(one, "channel", channel, span, sure)
  }

  /** "It was the 11th not the 12th". */
  correctDay(claim: DayCorrection): void {
    const swap = (holder: object, key: "at" | "decisionDate" | "answeredAt"): boolean => {
      const record = holder as Record<string, string | undefined>
      const value = record[key]
      if (value === undefined || (claim.from !== null && dayOf(value) !== claim.from)) return false
      const hour = (this.situation.interviews as object[] | undefined)?.includes(holder) ? claim.time : undefined
      const time = hour ?? (value.includes("T") ? value.slice(11) : undefined)
      this.write(holder, key, time === undefined ? claim.to : `${claim.to}T${time}`, claim.span, claim.sure)
      this.claimed.add(holder)
      return true
    }
    const { interviews = [], messages = [], replies = [], otherOffer } = this.situation
    if (claim.path !== undefined) {
      const [list, index, key] = claim.path.match(/[^.[\]]+/g)!
      if (list === "decisionDate") this.write(this.situation, "decisionDate", claim.to, claim.span, claim.sure)
      else if (list === "otherOffer" && otherOffer) this.write(otherOffer, "answerBy", claim.to, claim.span, claim.sure)
      else {
        const holder = { interviews, messages, replies }[list as "interviews" | "messages" | "replies"]?.[Number(index)]
        if (holder && key === "at" && (holder as { at?: string }).at === undefined)
          this.write(holder, "at", claim.to, claim.span, claim.sure)
        else if (holder) swap(holder, key as "at" | "decisionDate")
      }
      return
    }
    for (const one of interviews) if (swap(one, "at")) return
    for (const one of messages) if (swap(one, "at")) return
    if (swap(this.situation, "decisionDate")) return
    for (const one of replies) if (swap(one, "at") || swap(one, "decisionDate")) return
  }

  // --- The end ---

  done(): Merged {
    const byTime = (a: { at?: string | undefined }, b: { at?: string | undefined }): number =>
      (a.at ?? "9999").localeCompare(b.at ?? "9999")
    this.situation.interviews?.sort(byTime)
    this.situation.messages?.sort(byTime)
    this.situation.replies?.sort(byTime)
    const paths = new Map<object, string>([[this.situation, ""]])
    for (const key of ["interviews", "people", "messages", "replies"] as const)
      this.situation[key]?.forEach((one, index) => {
        paths.set(one, `${key}[${index}].`)
      })
    if (this.situation.otherOffer) paths.set(this.situation.otherOffer, "otherOffer.")
    const mentions = this.written.flatMap((entry) => {
      const path = paths.get(entry.holder)
      if (path === undefined) return []
      const value = (entry.holder as Record<string, unknown>)[entry.key]
      return value === undefined ? [] : [{ field: `${path}${entry.key}`, span: entry.span, value, sure: entry.sure }]
    })
    return { situation: this.situation, mentions: lastOfEach(mentions) }
  }
}

/** One mention a field: the last that was written. */
function lastOfEach(mentions: Merged["mentions"]): Merged["mentions"] {
  const byField = new Map(mentions.map((mention) => [mention.field, mention]))
  return [...byField.values()].sort((a, b) => a.span.start - b.span.start)
}

function dayOf(at: string): string {
  return at.slice(0, 10)
}

const TITLES = new RegExp(`^(?:${TITLE}\\.?\\s+(?=\\S))+`, "i")

/** "Mrs Lee" and "Mr Lee" are two. */
function isOtherSex(a: string, b: string): boolean {
  const sexOf = (name: string): string | undefined =>
    /^(?:mrs|ms|miss|madam|sister|lady)\b/i.test(name)
      ? "f"
      : /^(?:mr|sir|brother|father|lord)\b/i.test(name)
        ? "m"
        : undefined
  const [x, y] = [sexOf(a), sexOf(b)]
  return x !== undefined && y !== undefined && x !== y
}

function plain(name: string): string {
  return name.replace(TITLES, "").toLowerCase().replace(/[.']/g, "")
}

/** "Tanya Brooks" → "tanya-brooks", "Mr. Kim" → "kim". */
export function slug(name: string): string {
  return name
    .replace(/^(?:mr|mrs|ms|mx|miss|dr|doctor|prof|professor|sir|dame)\.?\s+(?=\S)/i, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
}
