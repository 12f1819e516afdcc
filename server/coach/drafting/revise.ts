/**
 * What is to change on a message that is being written: "shorter", "warmer", "add that I can start in May", "leave out the dog",
 * "change Lena to Ms. Fischer", "take that out again", "for Sam too".
 * @module
 */
import { fold, namesIn } from "../../../shared/language/names.ts"
import type { Points, Tone } from "../../../shared/wire/draft.ts"
import type { Situation } from "../../../shared/wire/situation.ts"
import type { Changeable, Drafting, Edits } from "../../store/drafting.ts"
import { hasWords, stemsOf, swappedIn, wouldGo } from "../write/edits.ts"
import { factsApart } from "./facts.ts"
import { questionOf } from "./field.ts"
import { detailsIn, senderOf } from "./points-in.ts"
import { formWanted, personNamed } from "./request.ts"
import { swapIn } from "./swaps.ts"
import { wishOf } from "./wishes.ts"
import type { Wish } from "./wishes.words.ts"

/** What is said of a change beside or instead of doing it. */
export type Remark =
  | `tone-${Tone}`
  | "brief"
  | "noted"
  | "signed"
  | "as-it-is"
  | "shortest"
  | "longer"
  | "funny"
  | "sent"
  | "language"
  | "generic"
  | "not-found"
  | "nothing-to-undo"
  | "undone"
  | "unchanged"

export interface Revision {
  /** As changed; null: it stays as it is. */
  state: Drafting | null
  remark: Remark | null
  /** Shorter and shorter ones, to take the first that is. */
  briefer?: Drafting[]
  /** Only where the message tells nothing about the case. */
  isGuess?: true
}

const PLEASE = String.raw`^\W*(?:(?:please|pls|plz|ok(?:ay)?|and|also|now|no|yes|hm+|actually|sorry|oh|in (?:the|my) (?:e-?mail|note|letter|message|draft|text)|can you|could you|would you|can we|i want to|i'd like to|i'd like you to|you can|just|maybe)\W+)*`
const re = (source: string): RegExp => new RegExp(PLEASE + source, "isu")

const ANOTHER =
  /\b(?:another (?:version|one|draft|wording|go)|try again|differently|different (?:words|wording|version)|reword|rephrase|again but|start over)\b/iu
const ADD = re(
  `(?:add|include|put in|put(?= my (?:phone|number|e-?mail|cell|mobile))|work in|mention|say)(?: in| also| there| something about| a line about| a sentence about| to it| the fact)*(?: that| how|:)? (?<what>.{3,400})$`,
)
/** "I have my own van, add that." */
const ADD_BEHIND =
  /^(?<what>[^?]{4,300}?)[,.;:]? (?:and |so )?(?:please |can you |could you )*(?:add|include|put) (?:that|this|it)(?: in| too| as well| please| to it)*\W*$/iu
/** "Include me in the next round, they said". */
const NO_ADDITION = /^(?:me|us|of|to (?:that|it|this)|him|her|them)\b/iu
const OMIT = re(
  `(?:leave out|drop|remove|take out|take away|delete|cut out|cut|get rid of|lose|skip|don'?t (?:mention|say|talk about)(?: (?:anything|something))?|leave|take|without|not)(?: out)?(?: of it)? (?:the |that |this )?(?:(?:whole )?(?:bit|part|line|sentence|thing|stuff|point|words?) ?)?(?:(?:about|on|with|where|that says?) )?(?<what>.{2,200})$`,
)
const OMITS_SURELY = re(
  String.raw`(?:leave out|leave .* out|drop|remove|take out|take .* out|take away|delete|cut out|get rid of|don'?t (?:mention|say|talk about))\b`,
)
/** Before there is a letter, "cut" and "drop" may be what one did in a job. */
const LEAVES = re(String.raw`(?:leave out|leave .* out|don'?t (?:mention|say|talk about))\b`)
const UNDO = re(
  String.raw`(?:(?:take|leave) (?:that|it|this)(?: bit| part)? (?:out|back|away|off)|undo(?: (?:that|it|this))?|revert(?: (?:that|it))?|(?:put|change|go|turn|switch) (?:it |that )?back(?: to .*)?|remove (?:that|this)|scrap that|(?:not|without) that|(?:i )?(?:liked|preferred|prefer|want|back to|go to|give me|show me)? ?(?:the )?(?:last|previous|old|earlier|first) (?:one|version|draft)(?: .{0,20})?)(?:\W+(?:again|please|now|change|better|was|out))*\W*$`,
)
/** What may stand around the name of whom one more is for. */
const ONE_MORE = new Set(
  "a also and another as can could different do e-mail email for her him i it like letter make me message need next note now of one ok okay please same send separate something thank-you thank thanks that the their them then this to too version want well with write you".split(
    " ",
  ),
)
const TOO = /\b(?:too|as well|also|next|another|now|same)\b|\b(?:for|to) /iu
/** What somebody did is told, not wished for. */
const TELLS =
  /^\W*(?:(?:and|but|so|ok)\W+)*(?:i|we|they|he|she|it)\b(?!'?d? (?:like|want|need|prefer|would like|rather))|\b(?:left|sent|mailed|wrote|gave|got|called|rang|received|said|told)\b/iu
const TALKED =
  /^(?:we|i) (?:\w+ )?(?:talked|spoke|chatted|discussed)\b|^(?:s?he|they) (?:\w+ )?(?:told me|mentioned|explained|showed me|described)\b/iu
const FORGOTTEN = /\b(?:forgot|should have|didn't get|meant) to (?:say|mention|tell|add|bring up)\b/iu
const LANGUAGE =
  /\btranslat\w+\b|\b(?:in|into|to) (?:spanish|french|german|polish|portuguese|chinese|mandarin|tagalog|russian|ukrainian|italian|arabic|hindi|vietnamese|korean|japanese|turkish|dutch|another language|my language)\W*$/iu
const DETAILS = /^my (?:phone|cell|mobile|number|tel\w*|e-?mail|address)\b/iu
const MORE = /^(?:(?:some|a|more|something|a bit)\b.{0,20})?\b(?:details?|personal|substance|content|stuff)\W*$/iu

/** Points that go before the ones that carry it. */
const SPARE = ["shared", "doubt", "forgotten"] as const

/** Null where no change is asked for. */
export function revisionOf(state: Drafting, text: string, situation: Situation, asked: string | null): Revision | null {
  if (text.length > 500) return null
  const bare = text.trim()
  const isShown = state.shown.length > 0
  if (MORE.test(ADD.exec(bare)?.groups?.what ?? "")) return { state: null, remark: "longer" }
  const wish = wishOf(bare, isShown)
  if (wish) return wished(state, wish)
  if (isShown) {
    const person = personNamed(bare, situation)
    if (person !== null && TOO.test(bare) && isShort(bare) && isOneMore(bare, person, situation))
      return changed(state, { to: person, points: without(state.points, "shared") })
    const form = formWanted(bare)
    if (form !== "email" && form !== state.form && isShort(bare) && isWished(bare)) return changed(state, { form })
    if (/\b(?:e-?mail|letter)\b.*\binstead\b/iu.test(bare) && isShort(bare)) return changed(state, { form: "email" })
    if (ANOTHER.test(bare) && isShort(bare) && isWished(bare)) return varied(state)
    if (UNDO.test(bare)) return undone(state)
  }
  if (isShown && isShort(bare) && LANGUAGE.test(bare) && !TELLS.test(bare)) return { state: null, remark: "language" }
  const swap = swapIn(bare)
  const revision = swap && swapped(state, swap, situation)
  if (revision) return revision
  const omit = isShown || LEAVES.test(bare) ? OMIT.exec(bare)?.groups?.what : undefined
  if (omit !== undefined) {
    const isSure = OMITS_SURELY.test(bare)
    // "Not yet", where something about the case was asked.
    if (!isSure && asked !== null && questionOf(asked) === null) return null
    const omitted = leftOut(
      state,
      counted(omit.replace(/\W+$/u, "").replace(/\s+(?:out|again|please|too)$/iu, ""), state),
      isSure,
    )
    if (omitted) return omitted
    if (!isShown) return edited(state, { left: [...(state.edits?.left ?? []), omit] })
    if (isSure) return { state: null, remark: "not-found", isGuess: true }
  }
  return additionIn(state, bare, situation, asked)
}

/** Asked about the case, "mention" and "say" are rather told than wished. */
function additionIn(state: Drafting, text: string, situation: Situation, asked: string | null): Revision | null {
  const what = (ADD.exec(text) ?? ADD_BEHIND.exec(text))?.groups?.what?.replace(/\?+\s*$/u, "").trim()
  const isPlain = /\b(?:add|include|put|mention (?:that|my|how))\b/iu.test(text)
  const isOfCase = asked !== null && questionOf(asked) === null
  if (what === undefined || !isWished(text, ADD) || (!isPlain && (isOfCase || state.shown.length === 0))) return null
  if (NO_ADDITION.test(what) || factsApart(what, true, namesOf(situation)).facts.trim() !== "") return null
  return withAdded(state, what)
}

const namesOf = ({ people = [] }: Situation): string[] => people.flatMap(({ name = [] }) => name)

/** The letter's own sentence that is counted out: "remove the second sentence". */
function counted(what: string, { shown }: Drafting): string {
  const said = /^(?:the )?(?<which>first|second|third|fourth|last|final) (?:line|sentence|bit|part)$/iu.exec(what)
    ?.groups?.which
  if (said === undefined) return what
  const sentences = (shown.at(-1)?.body ?? "")
    .split("\n\n")
    .slice(1, -1)
    .join(" ")
    .split(/(?<=[.?!])\s+/u)
  const at = ["first", "second", "third", "fourth"].indexOf(said.toLowerCase())
  return sentences.at(at) ?? what
}

/** "Can you …?" is a wish, any other question none. */
const isWished = (text: string, how = ANOTHER): boolean =>
  (how === ADD || !TELLS.test(text)) &&
  (!/\?\s*$/u.test(text) || /^\W*(?:(?:and|ok|please|also)\W+)*(?:can|could|would|will) (?:you|we|u)\b/iu.test(text))

function isOneMore(text: string, id: string, { people = [] }: Situation): boolean {
  const own = new Set(namesIn(people.find((one) => one.id === id)?.name ?? "").map(({ name }) => fold(name)))
  return (fold(text).match(/[\p{L}'-]+/gu) ?? []).every(
    (word) => own.has(word.replace(/'s$/u, "")) || ONE_MORE.has(word),
  )
}

const isShort = (text: string): boolean => text.split(/\s+/u).length <= 12

function changed(state: Drafting, change: Partial<Changeable>, remark: Remark | null = null): Revision {
  const { form, tone, to, points, sender, variant, edits } = state
  const before = { form, tone, to, points, sender, variant, ...(edits && { edits }) }
  return { state: { ...state, ...change, before }, remark }
}

/** In other words than all that were shown. */
function varied(state: Drafting, remark: Remark | null = null): Revision {
  const unlike = [...(state.edits?.unlike ?? []), ...state.shown.map(({ body }) => body)].slice(-6)
  return changed(state, { variant: state.variant + 1, edits: { ...state.edits, unlike } }, remark)
}

const edited = (state: Drafting, edits: Edits): Revision => changed(state, { edits: { ...state.edits, ...edits } })

function wished(state: Drafting, wish: Wish): Revision {
  const isShown = state.shown.length > 0
  switch (wish) {
    case "warm":
    case "plain":
    case "formal":
      if (!isShown) return { state: { ...state, tone: wish }, remark: `tone-${wish}` }
      return state.tone === wish ? varied(state, "as-it-is") : changed(state, { tone: wish })
    case "brief": {
      const brief = changed(state, { edits: { ...state.edits, brief: true } }, isShown ? null : "brief")
      return isShown ? { ...brief, briefer: shorterAndShorter(brief.state!) } : brief
    }
    case "longer":
      if (state.edits?.brief) return edited(state, { brief: false })
      return { state: null, remark: "longer" }
    case "another":
      return isShown ? varied(state) : { state: null, remark: null }
    case "funny":
      return { state: null, remark: "funny" }
  }
}

/** Filler goes first, then one point more each time; what was talked of and what one brings stay. */
function shorterAndShorter(state: Drafting): Drafting[] {
  const steps = [state]
  for (const name of SPARE) {
    const last = steps.at(-1)!
    if (last.points[name] !== undefined) steps.push({ ...last, points: without(last.points, name) })
  }
  return steps
}

function undone(state: Drafting): Revision {
  const { before, edits: _, ...rest } = state
  return before ? { state: { ...rest, ...before }, remark: "undone" } : { state: null, remark: "nothing-to-undo" }
}

function without(points: Points, name: keyof Points): Points {
  const { [name]: _, ...rest } = points
  return rest
}

/** Said as it is, unless it is what the letter still lacks. */
function withAdded(state: Drafting, what: string): Revision {
  if (DETAILS.test(what) && Object.keys(detailsIn(what)).length > 0)
    return changed(state, { sender: { name: "", ...state.sender, ...detailsIn(what) } })
  const named = /^my name\b\W*(?:is )?(?<name>.*)$/iu.exec(what)?.groups?.name
  const sender = named ? senderOf(named) : null
  if (sender) return changed(state, { sender: { ...state.sender, ...sender } })
  if (TALKED.test(what) && state.points.topic === undefined)
    return changed(state, { points: { ...state.points, topic: what } })
  if (FORGOTTEN.test(what) && state.points.forgotten === undefined)
    return changed(state, { points: { ...state.points, forgotten: what } })
  const { added = [], left } = state.edits ?? {}
  return edited(state, {
    added: [...added, what],
    ...(left && { left: left.filter((one) => !wouldGo(what, one)) }),
  })
}

/** The sentences of points and additions that are meant; else those of the writer. */
function leftOut(state: Drafting, what: string, isSure: boolean): Revision | null {
  const stems = new Set(stemsOf(what))
  if (stems.size === 0) return null
  const phrase = phraseOf(what)
  const speaks = (text: string) => stemsOf(text).filter((one) => stems.has(one)).length / stems.size >= 0.5
  const points = Object.entries(state.points).flatMap(([name, text = ""]) => {
    const kept = (text.match(/[^.!?\n]+[.!?]*\s*/gu) ?? [text])
      .map((one) => withoutPhrase(one, phrase))
      .filter((one) => !speaks(one))
      .join("")
    return kept.trim() === "" ? [] : [[name, kept.trim()] as const]
  })
  const added = (state.edits?.added ?? []).filter((one) => !speaks(one))
  const isOwn =
    added.length < (state.edits?.added?.length ?? 0) ||
    JSON.stringify(points) !== JSON.stringify(Object.entries(state.points))
  const isShown = isSure && state.shown.some(({ body }) => wouldGo(body, what))
  if (!isOwn && !isShown) return null
  const left = [...(state.edits?.left ?? []), what]
  return changed(state, {
    points: Object.fromEntries(points),
    edits: { ...state.edits, ...(state.edits?.added && { added }), left },
  })
}

/** "The reading hour with puppets" without the puppets is the reading hour. */
const phraseOf = (what: string): RegExp =>
  new RegExp(
    String.raw`,? (?:with|and|including|plus|like|especially) (?:(?:the|their|his|her|my|your|a|an) )?${what.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)}(?![\p{L}\p{N}])`,
    "iu",
  )
const withoutPhrase = (text: string, phrase: RegExp): string => {
  const rest = text.replace(phrase, "")
  return stemsOf(rest).length > 0 ? rest : text
}

const ARTICLE = /^(?:the|a|an|my|your|our) /iu

function swapped(
  state: Drafting,
  { from, to }: { from: string; to: string },
  { people = [] }: Situation,
): Revision | null {
  if (/^(?:the |my )?subject(?: line)?$/iu.test(from))
    return edited(state, { subject: to.charAt(0).toUpperCase() + to.slice(1) })
  const { sender } = state
  const own = sender?.name ? namesIn(sender.name).map(({ name }) => fold(name)) : []
  const words = namesIn(from).map(({ name }) => fold(name))
  if (/^(?:my|the sender'?s) name$/iu.test(from) || (words.length > 0 && words.every((word) => own.includes(word)))) {
    const name = /^(?:my|the sender)/iu.test(from) || to.includes(" ") ? to : swappedIn(sender!.name, [{ from, to }])
    return changed(state, { sender: { ...sender, name } })
  }
  if (/^(?:the )?(?:greeting|salutation|name|her|him|them|opening)$/iu.test(from))
    return edited(state, { greeting: { words: to, to: state.to ?? state.shown.at(-1)?.to ?? null } })
  const greeted = people.find(
    ({ name }) =>
      name && words.length > 0 && words.every((word) => namesIn(name).some((one) => fold(one.name) === word)),
  )
  const isGreeting = greeted !== undefined && /^\p{Lu}/u.test(to)
  if (isGreeting) return edited(state, { greeting: { words: to, to: greeted.id } })
  // "The dog" may stand as "the new dog".
  const bare = { from: from.replace(ARTICLE, ""), to: to.replace(ARTICLE, "") }
  const swap = [{ from, to }, bare].find((one) => state.shown.some(({ body }) => hasWords(body, one.from)))
  if (swap) return edited(state, { swaps: [...(state.edits?.swaps ?? []), swap] })
  return state.shown.length === 0 ? null : { state: null, remark: "not-found", isGuess: true }
}
