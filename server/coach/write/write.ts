/**
 * The built-in writer: a letter from the situation and the candidate's own points, in a tone, reviewed before it is shown. It adds no fact.
 * @module
 */
import { contactOf } from "../../../shared/contact/contact.ts"
import { isProperForContactRequest } from "../../../shared/contact/email.ts"
import { dayOf } from "../../../shared/language/day.ts"
import { mayBeWritten } from "../../../shared/timing/may-be-written.ts"
import { routeOf } from "../../../shared/timing/stages/thank-you-due.ts"
import type { Advice } from "../../../shared/wire/advice.ts"
import type { Agency } from "../../../shared/wire/agency.ts"
import type { DraftRequest, Points, WrittenDraft } from "../../../shared/wire/draft.ts"
import type { Form, Review } from "../../../shared/wire/review.ts"
import type { MessageKind, Person, Situation } from "../../../shared/wire/situation.ts"
import type { Material } from "../../../shared/words/en/write/material.ts"
import { reviewer } from "../../review/reviewer.ts"
import type { Edits } from "../../store/drafting.ts"
import { settingOf } from "../../timing-setting.ts"
import { timing } from "../timing.ts"
import { hash } from "./choose.ts"
import { editedBody, editedParagraphs, swappedIn } from "./edits.ts"
import { checkIn, debrief, followUp, lastFollowUp } from "./kinds/follow-up.ts"
import type { Kind } from "./kinds/kind.ts"
import { contactRequest, noticeOf, replyTo } from "./kinds/other-kinds.ts"
import { thankYou } from "./kinds/thank-you.ts"
import { letter, text } from "./letter.ts"
import { contextOf, materialOf } from "./material.ts"
import { contracted, writtenOut } from "./points/clean.ts"

export type WriteRequest = Omit<DraftRequest, "now" | "playbook" | "agency" | "locale"> & {
  /** Counts up where another wording is wanted. */
  variant?: number
  /** The wording that a changed draft keeps as far as it can; absent: its own, from what it is made of. */
  seed?: number
  /** Changes to the words that were asked for. */
  edits?: Edits
}

export interface WriteContext {
  now: Temporal.ZonedDateTime
  playbook?: string | undefined
  agency?: Agency | undefined
  locale?: string | undefined
}

/** Where it may not be written: the advice says why. */
export interface Forbidden {
  forbidden: Advice
}

/** Wordings that are tried until one passes and is no copy of another letter. */
const TRIES = 16
const review = reviewer(null)

/** A draft, and how any other wording of it is judged. */
export interface Written {
  draft: WrittenDraft
  /** What it was written by. */
  advice: Advice
  judge(subject: string, body: string): Promise<Review>
}

/** @throws RangeError for a playbook or region that is not known; ask first. */
export async function write(request: WriteRequest, context: WriteContext): Promise<WrittenDraft | Forbidden> {
  const written = await writtenFor(request, context)
  return "forbidden" in written ? written : written.draft
}

/** @throws as `write` */
export async function writtenFor(request: WriteRequest, context: WriteContext): Promise<Written | Forbidden> {
  const { situation, kind, tone = "warm", sender, others = [] } = request
  const form = formFor(kind, request.form)
  const { now, agency, locale } = context
  const advice = timing.advise(situation, context)
  const reader = readerOf(request, advice)
  const permission = mayBeWritten(situation, kind, request.to ?? reader?.id, {
    ...settingOf(situation.region, context),
    now,
    agency,
  })
  if (!permission) return { forbidden: advice }

  const zone = situation.employerTimeZone ?? situation.timeZone ?? agency?.timeZone ?? "UTC"
  const opens =
    permission.opens === null ? null : Temporal.Instant.fromEpochMilliseconds(permission.opens).toZonedDateTimeISO(zone)
  const sent = opens && Temporal.ZonedDateTime.compare(opens, now) > 0 ? opens : now
  const address = addressOf(situation, kind, reader, agency)
  // Where it can't be sent, the address says so; the words are judged apart from it.
  const judgedBy = judged(permission.situation, now.withTimeZone(zone).toPlainDate().toString())

  const judge = (subject: string, body: string): Promise<Review> =>
    review(
      {
        body,
        kind,
        form,
        situation: judgedBy,
        others,
        ...(form === "email" && { subject }),
        ...(reader && { to: { person: reader.id } }),
      },
      { ...context, now: sent },
    )
  const input = {
    situation,
    reader,
    sender,
    tone,
    third: kind === "recruiter_check_in",
    sent: dayOf(sent.withTimeZone(zone).toPlainDate().toString()),
    locale: localeOf(locale, situation, agency),
  }
  const words = (points: Points) => materialOf({ ...input, points })
  let { edits = {} } = request
  const { brief = false } = edits
  const attempt = async (material: Material, points: Points, seed: number): Promise<Attempt> => {
    const composed = kindOf(
      kind,
      situation,
      advice,
      points,
    )({ material, choice: { tone, seed, others, said: [], brief }, form })
    const spoken = composed.spoken === true
    const asked = editedParagraphs(composed.paragraphs, edits, contextOf({ ...input, points }))
    const styled = tone === "formal" ? writtenOut : contracted
    const paragraphs = asked.map((sentences) => sentences.map(styled))
    const own = spoken ? text(paragraphs) : letter(paragraphs, material, { tone, seed, others })
    const body = spoken ? swappedIn(own, edits.swaps ?? []) : editedBody(own, edits, request.to ?? null)
    const named = edits.subject ?? swappedIn(subjectOf(composed.subject[tone](material), seed), edits.swaps ?? [])
    const subject = spoken || form === "card" ? "" : named
    return { subject, body, review: await judge(subject, body) }
  }
  /** The first wording that passes, else the one with the fewest faults. */
  const written = async (points: Points, tries: number): Promise<Attempt> => {
    const material = words(points)
    let best = await attempt(material, points, seed)
    for (let turn = 1; turn < tries && mendable(best, points) > 0; turn++) {
      const next = await attempt(material, points, seed + turn)
      if (mendable(next, points) < mendable(best, points)) best = next
    }
    return best
  }

  const own = JSON.stringify([kind, form, tone, reader?.id ?? "", reader?.name ?? "", request.points ?? {}, sender])
  const seed = (request.seed ?? hash(own)) + (request.variant ?? 0) + hash(reader?.id ?? "")
  let points = request.points ?? {}
  let draft = await written(points, TRIES)
  // What the candidate's own words break whatever the wording is left out, and said.
  const left: NonNullable<WrittenDraft["left"]> = []
  for (const name of POINTS) {
    const [fault] = faultsIn(draft.review)
    if (!fault) break
    if (points[name] === undefined) continue
    const without = await written(omit(points, name), TRIES)
    if (faultsIn(without.review)[0]?.rule === fault.rule) continue
    left.push({ point: name, rule: fault.rule })
    points = omit(points, name)
    draft = without
  }
  const [fault] = faultsIn(draft.review)
  if (fault && edits.added) {
    const { added: _, ...rest } = edits
    edits = rest
    const without = await written(points, 1)
    if (faultsIn(without.review)[0]?.rule === fault.rule) edits = request.edits ?? {}
    else left.push({ point: "added", rule: fault.rule })
  }
  if (left.length > 0) draft = await written(points, TRIES)
  return {
    judge,
    advice,
    draft: {
      ...draft,
      to: address.to,
      mayGo: sent === now ? null : sent.toString({ smallestUnit: "second" }),
      written: "built-in",
      kind,
      form,
      tone,
      ...(reader && { reader: reader.id }),
      ...(address.cc && { cc: [address.cc] }),
      ...(left.length > 0 && { left }),
    },
  }
}

type Attempt = Pick<WrittenDraft, "subject" | "body" | "review">

/** What another wording may mend: a fault, or a topic that was said so that it does not tie. */
const mendable = ({ review: { findings } }: Attempt, { topic }: Points): number =>
  faultsIn({ findings }).length +
  (topic !== undefined && findings.some(({ rule, level }) => rule === "no-specific-detail" && level !== "hint") ? 1 : 0)

const POINTS = ["shared", "forgotten", "doubt", "value", "answer", "topic"] as const satisfies (keyof Points)[]

function omit(points: Points, name: keyof Points): Points {
  const { [name]: _, ...rest } = points
  return rest
}

/** What a missing point or name leaves cannot be mended by other words. */
const MISSING = new Set(["no-specific-detail", "generic-greeting", "no-sign-off"])

const faultsIn = ({ findings }: Pick<Review, "findings">) =>
  findings.filter(({ level, rule }) => level !== "hint" && !MISSING.has(rule))

function kindOf(kind: MessageKind, situation: Situation, advice: Advice, points: Points): Kind {
  switch (kind) {
    case "thank_you":
      return thankYou
    case "follow_up":
      return (advice.message === "follow_up" && (advice.ordinal ?? 1) > 1) || sentSinceInterview(situation, kind)
        ? lastFollowUp
        : followUp
    case "recruiter_check_in":
      return sentSinceInterview(situation, kind) ? checkIn : debrief
    case "contact_request":
      return contactRequest
    case "reply":
      return replyTo(situation)
    case "notice":
      return noticeOf(points.topic)
  }
}

function sentSinceInterview({ messages = [], interviews = [] }: Situation, kind: MessageKind): boolean {
  const last = latestOf(interviews)?.at.slice(0, 10) ?? ""
  return messages.some((one) => one.kind === kind && (one.at === undefined || one.at.slice(0, 10) >= last))
}

/** Held or still ahead. */
const latestOf = (interviews: NonNullable<Situation["interviews"]>) =>
  interviews.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)

/** Three to seven words that say something. */
function subjectOf(ways: (string | null | false)[], seed: number): string {
  const fit = ways.filter((way): way is string => {
    const count = typeof way === "string" ? way.split(/\s+/u).length : 0
    return count >= 3 && count <= 7
  })
  return fit[hash(`${seed} subject`) % Math.max(1, fit.length)] ?? "Thank you for the interview"
}

function readerOf({ situation, kind, to }: WriteRequest, advice: Advice): Person | undefined {
  const people = situation.people ?? []
  const named = (id: string | undefined) => people.find((one) => one.id === id)
  if (to !== undefined) return named(to)
  const ofKind = (wanted: Person["kind"]) => people.find((one) => one.kind === wanted)
  const met = latestOf(situation.interviews ?? [])?.with ?? []
  switch (kind) {
    case "thank_you":
    case "follow_up":
      return (
        (advice.message === kind ? named(advice.to[0]) : undefined) ??
        named(met[0]) ??
        ofKind("interviewer") ??
        ofKind("hr")
      )
    case "recruiter_check_in":
      return ofKind("recruiter")
    case "contact_request":
      return ofKind("hr") ?? ofKind("recruiter")
    case "reply":
      return (
        named((situation.replies ?? []).findLast(({ kind: sort }) => sort !== "holding")?.from) ??
        named(met[0]) ??
        ofKind("interviewer") ??
        ofKind("hr")
      )
    case "notice":
      return (
        named(advice.message === "notice" ? advice.to[0] : undefined) ??
        named(met[0]) ??
        ofKind("interviewer") ??
        ofKind("hr")
      )
  }
}

interface Addressed {
  to: WrittenDraft["to"]
  cc?: WrittenDraft["to"]
}

/** To the reader, with the recruiter in copy or in between, as the agency's route has it. */
function addressOf(
  situation: Situation,
  kind: MessageKind,
  reader: Person | undefined,
  agency: Agency | undefined,
): Addressed {
  const recruiter = situation.people?.find((one) => one.kind === "recruiter")
  const at = (person: Person | undefined, wanted: MessageKind = kind) => ({
    person: person?.id ?? null,
    email: emailOf(person, wanted, agency),
  })
  if (kind !== "thank_you" || !situation.viaAgency || !recruiter || recruiter.id === reader?.id)
    return { to: at(reader) }
  const route = routeOf({ situation, agency: agency ?? {} })
  if (route === "through_recruiter") return { to: at(recruiter, "recruiter_check_in") }
  return route === "copy_recruiter" ? { to: at(reader), cc: at(recruiter, "recruiter_check_in") } : { to: at(reader) }
}

/** Only where something may be sent to it. */
function emailOf(person: Person | undefined, kind: MessageKind, agency: Agency | undefined): string | null {
  const email = person?.email?.trim()
  if (!person || !email) return null
  if (kind === "contact_request") return isProperForContactRequest(email) ? email : null
  const { state, channels } = contactOf(person, ["email"], agency?.region ?? "US")
  return state === "proper" && channels.includes("email") ? email : null
}

/** As known now, at the moment it may go: what is dated ahead has not happened. */
function judged(situation: Situation, today: string): Situation {
  const { people, messages, replies, ...rest } = situation
  const happened = ({ at }: { at?: string | undefined }) => at === undefined || at.slice(0, 10) <= today
  return {
    ...rest,
    ...(people && { people: people.map(withoutAddress) }),
    ...(messages && { messages: messages.filter(happened).map((one) => ({ at: today, ...one })) }),
    ...(replies && { replies: replies.filter(happened).map((one) => ({ at: today, ...withoutAhead(one, today) })) }),
  }
}

/** Answered on a day that is still to come: not yet. */
function withoutAhead<T extends { answeredAt?: string | undefined }>(reply: T, today: string): T {
  const { answeredAt, ...rest } = reply
  return answeredAt === undefined || answeredAt.slice(0, 10) <= today ? reply : (rest as T)
}

function withoutAddress({ id, kind, name, title }: Person): Person {
  return { id, kind, ...(name !== undefined && { name }), ...(title !== undefined && { title }) }
}

/** A card thanks, a call asks; everything else is written. */
function formFor(kind: MessageKind, form: Form = "email"): Form {
  if (form === "card") return kind === "thank_you" ? form : "email"
  return form === "email" || kind === "follow_up" || kind === "recruiter_check_in" ? form : "email"
}

function localeOf(locale: string | undefined, situation: Situation, agency: Agency | undefined): string {
  if (locale?.startsWith("en-")) return locale
  return (situation.region ?? agency?.region ?? "US").startsWith("US") ? "en-US" : "en-GB"
}
