import { withoutQuotes } from "../../language/clauses.ts"
import { type Draft, defineRule, type Hit } from "../rule.ts"
import type { Span } from "../text.ts"

/** Words that people raise their voice on. Acronyms and brands are none of these, so a list is safer than counting letters. */
const RAISED = new Set(
  `so very really really much many more most too all any every everything everyone ever never always again still only just even also already now today tonight tomorrow
  not no yes yeah none nothing must need needs needed want wants wanted love loved loves adore like liked please thank thanks thankyou you your yours youre me my mine myself
  and but because what when where why how who which that this these those here there then than the a an is are was were am be been being have has had do does did doing done
  will would could should can cannot cant dont wont didnt havent isnt im ive id ill its lets with without for from of on in at by to into about after before if or as we our ours they them their he him his she her hers
  great amazing awesome fantastic wonderful perfect perfectly brilliant incredible best better favorite favourite excited exciting thrilled happy delighted glad sure absolutely totally definitely completely
  extremely incredibly super huge big biggest massive whole entire exactly literally finally soon immediately urgent urgently important asap2 quick quickly hard harder hardest good fun nice cool beautiful gorgeous stunning
  first last next one two three every best right wrong true new old long both each such same own way back
  job jobs work working role position interview opportunity chance team company answer reply decision update news call email message time day days week weeks month months hour
  know think hope believe promise swear wait waiting waited hear heard tell told ask asked see saw meet met get got give gave make made take took come came go going gone look looking forward learn help join start ready available able hire hired hiring
  dream passion passionate dedicated motivated committed interested interest enthusiastic keen eager honestly seriously truly sincerely deeply highly
  absolute total complete special strong serious dedication immense enormous fully top biggest impressed impressive wow yay omg hello hi hey dear regards sorry congratulations welcome follow following up out off down over under friendly experience experienced years people person thing things something anything someone anyone nobody somebody`
    .split(/\s+/)
    .filter((word) => word !== "asap2"),
)
/** In capitals these are names of their own as often as words: they shout only among others that do. */
const DOUBTFUL = new Set(
  "nice hello hi top total complete special it us or who am pm a i is in on at to be id ill go it's all care help start first best one two smart team role dare call aid aids can will may see job jobs new next day days get back up way off out down over fun cool like time times update follow make made take look learn know think hope ask meet gave give good right own people person start able home now today wait works work thing news message email answer ready available as an no do he we me my by if of the and but for not you her his him any has had are was our more most long both each same such that this then than true hard quick person big old hi so".split(
    " ",
  ),
)
/** Of the doubtful, those that are no acronym anybody uses and shout alone too. */
const LOUD_ALONE = new Set(
  "so not you the and but for me my all now any no more most best good right like has had are was that this than then both each such same true hard big every today first".split(
    " ",
  ),
)

const ENDINGS = /^[A-Z]{3,}(?:ING|LY|FUL|NESS|EST|OUS|ABLE|IBLE|IEST|IED|ATED|IZED|ISED)$/u
const ACRONYM_ENDINGS = new Set([
  "BEING",
  "BOEING",
  "RING",
  "WING",
  "KING",
  "SING",
  "BEST",
  "TEST",
  "WEST",
  "NEST",
  "REST",
  "ING",
])

const BRANDS =
  /\b(?:yahoo|jeopardy|chips ahoy|mamma mia|oklahoma|oliver|joomla|yum|panic|e|help|hair|airplane|oh snap|kahoot)!/giu
const NAMED =
  /(?:sign|signs|label|labelled|labeled|button|marked|stamped|reads?|reading|says?|saying|called|titled|headed|key|command|word|words|banner|poster|notice|slogan|motto|project|ship|vessel|file|folder) (?:that (?:says?|reads?) )?$/iu

/** Capitals and rows of exclamation marks sound like a raised voice, whatever was meant. */
export default defineRule({
  id: "shouting",
  level: "warning",
  kinds: "all",
  sources: ["house"],
  messages: ["capitals", "marks", "many"],
  *check(draft) {
    if (draft.subject) yield* loud("subject", draft.subject, { start: 0, end: draft.subject.length }, draft)
    const { core } = draft.body
    yield* loud("body", draft.body.text, core, draft)
    yield* marks(draft)
  },
})

function* loud(place: "subject" | "body", text: string, within: Span, draft: Draft): Iterable<Hit> {
  const own = withoutQuotes(text.slice(within.start, within.end).replaceAll("’", "'"))
  for (const { start, end } of runsOf(own, namesOf(draft))) {
    const span = { start: within.start + start, end: within.start + end }
    yield { message: "capitals", in: place, span, replacement: lowered(text, span) }
  }
  if (place === "subject")
    for (const match of own.matchAll(/!{2,}/gu))
      yield {
        message: "marks",
        in: place,
        span: { start: match.index, end: match.index + match[0].length },
        replacement: "!",
      }
}

/** Words of the situation that may be written in capitals. */
function namesOf({ situation, body }: Draft): Set<string> {
  const text = JSON.stringify([
    situation?.company,
    situation?.role,
    situation?.people?.map(({ name }) => name),
    body.signature?.text,
  ])
  return new Set([...text.matchAll(/\p{Lu}{2,}/gu)].map(([word]) => word))
}

/** Rows of words in capitals that hold at least one which is shouted. */
function runsOf(text: string, names: ReadonlySet<string>): Span[] {
  const runs: (Span & { words: string[] })[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}']*/gu)) {
    const word = match[0]
    const [start, end] = [match.index, match.index + word.length]
    const capital = /^(?:[\p{Lu}']{2,}|I|A)$/u.test(word) && !names.has(word)
    if (!capital) continue
    const last = runs.at(-1)
    // Across commas, dashes and full stops a run goes on; small words end it.
    if (last && /^[\s,.!?;:–—-]{1,4}$/u.test(text.slice(last.end, start))) {
      last.end = end
      last.words.push(word)
    } else runs.push({ start, end, words: [word] })
  }
  return runs.flatMap((run) =>
    isShouted(run.words) && !NAMED.test(text.slice(Math.max(0, run.start - 30), run.start)) ? [trimmed(run, text)] : [],
  )
}

function isShouted(words: readonly string[]): boolean {
  const plain = words.map((word) => word.replaceAll("'", "").toLowerCase())
  const raised = plain.filter((word, index) => RAISED.has(word) || isWordy(words[index]!))
  if (
    plain.some(
      (word, index) => (RAISED.has(word) && (!DOUBTFUL.has(word) || LOUD_ALONE.has(word))) || isWordy(words[index]!),
    )
  )
    return words.some((word) => word.length > 1)
  return raised.filter((word) => word.length > 1).length >= 2
}

function isWordy(word: string): boolean {
  return ENDINGS.test(word) && !ACRONYM_ENDINGS.has(word)
}

/** A single "I" or "A" at the edge of a run is not shouted. */
function trimmed({ start, end }: Span, text: string): Span {
  const run = text.slice(start, end)
  const lead = /^(?:[IA]\b[\s,.!?;:–—-]+)+/u.exec(run)?.[0].length ?? 0
  const trail = /(?<![\s,.!?;:–—-])(?:[\s,.!?;:–—-]{1,4}[IA])$/u.exec(run)?.[0].length ?? 0
  return { start: start + lead, end: end - trail }
}

/** In small letters; the first of a sentence and "I" stay. */
function lowered(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 4), start)
  const opens = start === 0 || /(?:^|[.!?…\n])\s*$/u.test(before)
  const small = text.slice(start, end).toLowerCase().replace(/\bi\b/gu, "I")
  const sentences = small.replace(/(?<=[.!?]\s{1,3})\p{Ll}/gu, (letter) => letter.toUpperCase())
  return opens ? sentences.slice(0, 1).toUpperCase() + sentences.slice(1) : sentences
}

/** Two or more together, anywhere; and from the third on where they are three or more in all. */
function* marks({ body }: Draft): Iterable<Hit> {
  const text = withoutQuotes(body.text.replaceAll("’", "'")).replace(BRANDS, (name) => "·".repeat(name.length))
  const end = Math.min(text.length, body.signature?.end ?? text.length)
  const found = [...text.slice(0, end).matchAll(/!(?:[?!]*!)?|\?!/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    double: match[0].replaceAll("?", "").length > 1,
  }))
  for (const { start, end: stop, double } of found)
    if (double) yield { message: "marks", in: "body", span: { start, end: stop }, replacement: "!" }
  if (found.length < 3) return
  for (const { start, end: stop, double } of found.slice(2))
    if (!double) yield { message: "many", in: "body", span: { start, end: stop }, replacement: "." }
}
