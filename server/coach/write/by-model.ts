/**
 * The writer with a model's help. The built-in text comes first; the model may say it better. What it writes is reviewed and must
 * stem from what was told, else it is written once more with the findings; what fails again gives way to the built-in text.
 * @module
 */
import { z } from "zod"
import { readBody } from "../../../shared/review/text.ts"
import type { WrittenDraft } from "../../../shared/wire/draft.ts"
import type { Review } from "../../../shared/wire/review.ts"
import { ModelFailure, type ModelRequest, type ModelSession, wholeAnswer } from "../../model/model.ts"
import { promptFor, quoted, type Values } from "../../model/prompts.ts"
import { normalise } from "../gate/normalise.ts"
import { speaksEnglish } from "../wording/english.ts"
import { caseInWords, factsInWords } from "../wording/facts.ts"
import { LONGEST_SENTENCE } from "./choose.ts"
import { untold } from "./claims.ts"
import { swappedIn, withoutSentences } from "./edits.ts"
import { ungrounded } from "./grounding.ts"
import { ModelDraft, readDraft } from "./model-draft.ts"
import { type Forbidden, type WriteContext, type WriteRequest, type Written, writtenFor } from "./write.ts"

const MOST_TOKENS = 700
const MOST_FAULTS = 8

/** @param session absent: the built-in writer alone. @throws as `write`, and the session's signal's reason */
export async function writeWith(
  request: WriteRequest,
  context: WriteContext,
  session?: ModelSession,
): Promise<WrittenDraft | Forbidden> {
  const own = await writtenFor(request, context)
  if ("forbidden" in own) return own
  // What is spoken must sound like the one who speaks; a card has no room for more.
  if (!session || own.draft.form !== "email" || !speaksEnglish(context.locale)) return own.draft
  try {
    return (await worded(session, own, request)) ?? own.draft
  } catch (error) {
    if (error instanceof ModelFailure) return own.draft
    throw error
  }
}

async function worded(session: ModelSession, own: Written, request: WriteRequest): Promise<WrittenDraft | null> {
  const values = valuesOf(own, request)
  const first = await wholeAnswer(session, requestFor("draft", values))
  const tried = await tryDraft(first, own, request)
  if (tried.draft) return tried.draft
  const again = { ...values, last: quoted(normalise(first).slice(0, 3000)), faults: tried.faults.slice(0, MOST_FAULTS) }
  return (await tryDraft(await wholeAnswer(session, requestFor("revise", again)), own, request)).draft
}

interface Tried {
  draft: WrittenDraft | null
  /** What was found, for the model to mend. */
  faults: string[]
}

async function tryDraft(answer: string, own: Written, request: WriteRequest): Promise<Tried> {
  const read = readDraft(answer)
  if (!read) return { draft: null, faults: ["It was not the JSON that was asked for."] }
  const { left = [], swaps = [] } = request.edits ?? {}
  const paragraphs = swappedIn(read.body, swaps).split(/\n{2,}/u)
  const core = paragraphs
    .map((one) => withoutSentences(one, left))
    .filter(Boolean)
    .join("\n\n")
  const body = inside(own.draft.body, core)
  const faults = [...wordingFaults(read), ...groundingFaults(read, own.draft, request)]
  if (faults.length > 0) return { draft: null, faults }
  const review = await own.judge(read.subject, body)
  const found = newFindings(review, own.draft.review)
  if (found.length > 0) return { draft: null, faults: found }
  return { draft: { ...own.draft, subject: read.subject, body, review, written: "model" }, faults: [] }
}

/** The model's paragraphs between the built-in greeting and closing. */
function inside(own: string, core: string): string {
  const { core: place } = readBody(own)
  return `${own.slice(0, place.start).trimEnd()}\n\n${core}\n\n${own.slice(place.end).trimStart()}`
}

const MARKUP = /[*_#`<>[\]{}|\\~]|https?:|www\.|^\s*[-•]\s|^\s*\d+[.)]\s/imu

function wordingFaults({ subject, body }: ModelDraft): string[] {
  const long = body.split(/(?<=[.?!])\s+/u).some((sentence) => sentence.split(/\s+/u).length > LONGEST_SENTENCE)
  const count = subject.split(/\s+/u).length
  return [
    ...(MARKUP.test(`${subject}\n${body}`) ? ["No markup, lists, brackets or links."] : []),
    ...(long ? [`A sentence has more than ${LONGEST_SENTENCE} words.`] : []),
    ...(count < 3 || count > 7 ? ["The subject must have three to seven words."] : []),
    ...(/[^\p{Script=Latin}\p{N}\p{P}\p{Zs}\n£$€+%°]/u.test(`${subject}${body}`) ? ["Plain letters only."] : []),
  ]
}

function groundingFaults({ subject, body }: ModelDraft, own: WrittenDraft, request: WriteRequest): string[] {
  const { situation, points: typed = {}, sender, edits: { added = [] } = {} } = request
  const points = added.length === 0 ? typed : { ...typed, forgotten: [typed.forgotten, ...added].join(" ") }
  const text = `${subject}\n${body}`
  const told = [own.subject, own.body, ...Object.values(points), sender?.name ?? "", ...caseInWords(situation)].join(
    "\n",
  )
  const missing = new Set([...untold(text, told), ...ungrounded(text, { situation, points, sender })])
  return missing.size === 0 ? [] : [`Not given, so leave it out: ${[...missing].slice(0, 12).join(", ")}.`]
}

/** Errors and warnings that the built-in text does not have itself, such as for a point that nobody gave. */
function newFindings(review: Review, own: Review): string[] {
  const known = new Set(own.findings.map(({ rule, level }) => `${rule} ${level}`))
  return review.findings
    .filter(({ level, rule }) => level !== "hint" && !known.has(`${rule} ${level}`))
    .map(({ message }) => message)
}

const { $schema: _, ...schema } = z.toJSONSchema(ModelDraft.strict())

function requestFor(job: "draft" | "revise", values: Values): ModelRequest {
  return { job, maxTokens: MOST_TOKENS, messages: promptFor(job, values), schema: { name: "draft", schema } }
}

const WHAT: Record<NonNullable<WrittenDraft["kind"]>, string> = {
  thank_you: "a thank-you note after the interview",
  follow_up: "a short message that asks for news after the interview",
  recruiter_check_in: "a short message to the candidate's own recruiter",
  contact_request: "a short message that asks for somebody's proper address",
  reply: "a reply to what the employer wrote",
  notice: "a short notice to the employer",
}

const LABELS: Record<string, string> = {
  topic: "What was talked about",
  value: "What the candidate would bring",
  forgotten: "What was not said in the interview",
  doubt: "A doubt to settle",
  shared: "A shared interest",
  answer: "The answer",
  added: "To be said as it is",
}

/** Words of the built-in text and half as many again: better said, not more. */
const ROOM = 1.5

function valuesOf({ draft: own, advice }: Written, request: WriteRequest): Values {
  const { situation, points = {}, sender, edits = {} } = request
  const reader = situation.people?.find(({ id }) => id === own.reader)
  const core = readBody(own.body).core.text.trim()
  return {
    what: WHAT[own.kind ?? "thank_you"],
    reader: [reader?.name ?? "not known by name", reader?.title].filter(Boolean).join(", "),
    sender: sender?.name ?? "",
    tone: { warm: "A warm, natural", plain: "A plain, direct", formal: "A formal, courteous" }[own.tone ?? "warm"],
    words: String(Math.max(60, Math.ceil((core.split(/\s+/u).length * (edits.brief ? 1 : ROOM)) / 10) * 10)),
    points: [...Object.entries(points), ...(edits.added ?? []).map((text): [string, string] => ["added", text])].map(
      ([name, text]) => ({ label: LABELS[name] ?? name, text: quoted(normalise(text ?? "")) }),
    ),
    facts: factsInWords(situation, advice).slice(0, 12),
    subject: own.subject,
    body: quoted(core),
  }
}
