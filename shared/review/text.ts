/**
 * A draft's body as its rules read it: greeting, core, closing, signature, and the core's sentences and words.
 * @module
 */
import { sentencesOf } from "../language/sentences.ts"

/** UTF-16 offsets, half open. */
export interface Span {
  start: number
  end: number
}

export interface Sentence extends Span {
  text: string
  question: boolean
}

export interface Greeting extends Span {
  text: string
  /** "Dear", "Hi"; empty where a bare name greets. */
  salutation: string
  /** Who is greeted, as written: "Ms. Okoro", "Hiring Manager"; null where nobody is. */
  addressee: (Span & { text: string }) | null
}

export interface Body {
  text: string
  greeting: Greeting | null
  /** What lies between greeting and closing. */
  core: Span & { text: string }
  /** The words that close: "Kind regards,", "Thanks,". */
  closing: (Span & { text: string }) | null
  /** What stands under or beside the closing: name, phone, address. */
  signature: (Span & { text: string }) | null
  /** Of the core. */
  sentences: Sentence[]
  /** Of the core. */
  words: (Span & { text: string })[]
}

const SALUTATION =
  /^(?<salutation>(?:my )?dear(?:est)?|sehr geehrte[rs]?|liebe[rs]?|geachte|beste|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|car[oa]|gentile|egregio|ch[eè]re?|szanown[aiy]|namaste|(?:well )?hi(?: there)?|hiya|(?:well )?hello(?: there)?|hey(?: there)?|good (?:morning|afternoon|evening|day)|greetings|to whom(?: it may concern)?|respected|esteemed|morning|afternoon|evening|howdy|alright|yo|ahoy|bonjour|salut|hola|g['’]day|sir|madam|sirs)\b/iu

/** Words that close a letter, alone on a line or before the name on one. */
const CLOSING =
  /^(?:(?:with|very|many|my|kindest|warmest|best|kind|warm|sincere|most|thanking you(?: and)?)\s+){0,3}(?:regards|wishes|sincerely|respectfully|faithfully|truly|gratefully|gratitude|appreciation|thanks|thank you|thankyou|best|warmly|cordially|cheers|respect|love|yours|ta|thx|peace|rgds|br|thanking you)\b(?:\s+(?:sincerely|faithfully|truly|again|so much|very much|in advance|ever|and regards|for your (?:time|consideration|help|patience)(?: and (?:time|consideration|help|patience))?|a lot|indeed|to you|regards|and best wishes|from))*\s*[,.!;:–—-]*\s*/iu

const FAREWELL =
  /^(?:yours(?: \w+){0,3}|kindly|take care|all (?:the|my) best|until then|speak soon|talk soon|see you(?: soon)?|best of luck|have a (?:great|good|nice|lovely) (?:day|week|weekend|evening|one)|looking forward|with (?:best|kind|warm)\b.*|respectfully(?: yours)?|sincerely(?: yours)?|god bless|slán|namaste|cordialement|mit freundlichen grüßen)\s*[,.!–—-]*\s*/iu

/** Reads a body of any length in linear time. Text quoted below ("On … wrote:", "> …") is cut off. */
export function readBody(text: string): Body {
  const whole = unquoted(text)
  const lines = linesOf(text.slice(0, whole))
  const greeting = greetingOf(lines)
  const tail = tailOf(lines, greeting)
  const start = greeting ? greeting.end : (lines[0]?.start ?? 0)
  const end = Math.max(start, tail.closing?.start ?? tail.signature?.start ?? lines.at(-1)?.end ?? 0)
  const core = { start, end, text: readOn(text.slice(start, end)) }
  return { text, greeting, core, ...tail, sentences: sentencesIn(core), words: wordsIn(core) }
}

/** "Dana, thank you for today": the name goes before, on the same line. */
const INLINE =
  /^(?<name>(?:(?:Dr|Mrs?|Ms|Mx|Prof|Chef|Coach|Captain|Father|Sister)\.?\s)?\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30})?),\s(?=(?:thank|thanks|many thanks|it was|just a|this is|what a|i wanted|i want)\b)/u

interface Line extends Span {
  text: string
}

/** Lines that hold something, trimmed, with their place. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const raw of text.split("\n")) {
    const trimmed = raw.trim()
    if (trimmed) {
      const start = at + raw.indexOf(trimmed)
      lines.push({ text: trimmed, start, end: start + trimmed.length })
    }
    at += raw.length + 1
  }
  return lines
}

/** Where the thread that is quoted below a mail begins. */
function unquoted(text: string): number {
  const at = text.search(/^(?:>|On .{5,120} wrote:|-{2,} ?Original Message|From: .+\nSent: )/mu)
  return at > 0 && text.slice(0, at).trim() ? at : text.length
}

function greetingOf(lines: Line[]): Greeting | null {
  const first = lines[0]
  if (!first) return null
  const salutation = SALUTATION.exec(first.text)?.groups?.salutation
  if (salutation) return salute(first, salutation)
  const inline = INLINE.exec(first.text)?.groups?.name
  if (
    inline &&
    !/(?:ly|day)$|^(?:today|well|first|so|again|also|wow|yes|no|sorry|okay?|please|then|now|anyway|thanks?)$/iu.test(
      inline,
    )
  )
    return {
      start: first.start,
      end: first.start + inline.length + 1,
      text: first.text.slice(0, inline.length + 1),
      salutation: "",
      addressee: named(first, 0, inline),
    }
  // "Dana," alone on its line greets too.
  const bare =
    /^(?<name>(?:\p{Lu}[\p{L}.'’-]*\s?){1,4})(?:[,:!]|\s?[–—-])(?: (?:hi|hello|hey)(?: there)?[,!.]?)?$/u.exec(
      first.text,
    )?.groups?.name
  if (!bare || CLOSING.test(first.text)) return null
  return { ...first, salutation: "", addressee: named(first, 0, bare) }
}

/** Capitalised words behind the comma, up to the next mark; no sentence that begins there. */
const BEHIND_COMMA =
  /^(?: (?:again|once more|there))?,\s+(?!(?:[Tt]hank|[Tt]hanks|I|My|It|We|This|Just|Many|What|How)\b)(?<name>(?:(?:[Dd]r|[Mm]rs?|[Mm]s|[Mm]x|[Pp]rof|[Rr]ev|[Ss]t|[Ff]r|[Ss]r)\.?\s)?\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3})(?=[,!:;.–—]|\s-|$)/u

function greeted(line: Line, salutation: string, before: number, name: string): Greeting {
  const from = salutation.length + before
  const mark = /^[^\S\n]?[,:;!.–—-]*/u.exec(line.text.slice(from + name.length))?.[0].length ?? 0
  const end = line.start + from + name.length + mark
  return {
    start: line.start,
    end,
    text: line.text.slice(0, end - line.start),
    salutation,
    addressee: named(line, from, name),
  }
}

/** Up to the first comma, colon, dash or exclamation mark; the whole of a short line. */
function salute(line: Line, salutation: string): Greeting | null {
  const rest = line.text.slice(salutation.length).replace(/\([^()\n]{0,80}\)/gu, (aside) => "_".repeat(aside.length))
  // "Good morning, Alicia," and "Hello again, Ann!": the name behind a comma is greeted.
  const comma = BEHIND_COMMA.exec(rest)
  if (comma) return greeted(line, salutation, comma[0].length - comma.groups!.name!.length, comma.groups!.name!)
  const titled = /^\s+(?:dr|mr|mrs|ms|mx|prof|rev|st|fr|sr)\./iu.exec(rest)?.[0].length ?? 0
  const stop = rest.slice(titled).search(/[,:;!?–—]|\s-\s|\.(?:\s|$)|\.$/u)
  const length = stop < 0 ? rest.length : titled + stop
  // "Thank you" letters may begin "Good morning was had by all": a greeting is short.
  if (rest.slice(0, length).split(/\s+/).length > 8) return null
  const mark = /^[,:;!.–—-]*/u.exec(rest.slice(length))?.[0].length ?? 0
  const end = line.start + salutation.length + length + mark
  return {
    start: line.start,
    end,
    text: line.text.slice(0, end - line.start),
    salutation,
    addressee: named(line, salutation.length, rest.slice(0, length).replace(/_{2,}.*$/u, "")),
  }
}

function named(line: Line, offset: number, raw: string): Greeting["addressee"] {
  const text = raw.trim()
  if (!text) return null
  const start = line.start + offset + raw.indexOf(text)
  return { start, end: start + text.length, text }
}

/** Closing and signature, read from the end. */
function tailOf(lines: Line[], greeting: Greeting | null): Pick<Body, "closing" | "signature"> {
  const after = greeting ? lines.filter((line) => line.start >= greeting.end) : lines
  const last = after.slice(-9)
  for (let index = last.length - 1; index >= 0; index -= 1) {
    const line = last[index]!
    const below = last.slice(index + 1)
    const words = closingWords(line.text) ?? closingByPlace(line, below, last[index - 1])
    if (words === undefined) {
      if (!isSignatureLine(line.text)) break
      continue
    }
    const end = line.start + words.trimEnd().length
    const beside = line.text.slice(words.length)
    const first = beside ? line.start + words.length : below[0]?.start
    return {
      closing: { start: line.start, end, text: line.text.slice(0, words.trimEnd().length) },
      signature: first === undefined ? null : through(first, (below.at(-1) ?? line).end, lines),
    }
  }
  return tailBeside(lines.at(-1), lines) ?? { closing: null, signature: bareSignature(after, lines) }
}

/** "… I'd love to join you. Best, Sam Ortiz 555-0142": closing and name at the end of the last line. */
const BESIDE =
  /(?<=[.!?]\s)(?<closing>(?:(?:[Kk]ind|[Bb]est|[Ww]arm|[Mm]any|[Ww]armest|[Kk]indest) )?(?:[Rr]egards|[Ww]ishes|[Tt]hanks)|[Bb]est|[Tt]hank you|[Cc]heers|[Ss]incerely|[Rr]espectfully|[Ww]armly|[Yy]ours(?: truly| sincerely| faithfully)?),?\s+(?<signature>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}(?:[\s,|–-]+[\w@+().\s-]{5,60})?)$/u

function tailBeside(last: Line | undefined, lines: Line[]): Pick<Body, "closing" | "signature"> | null {
  const match = last && BESIDE.exec(last.text)
  if (!last || !match) return null
  const { closing, signature } = match.groups as { closing: string; signature: string }
  const start = last.start + match.index
  return {
    closing: { start, end: start + closing.length, text: closing },
    signature: through(last.end - signature.length, last.end, lines),
  }
}

/** The closing words of a line that closes, and holds a name beside them at the most. */
function closingWords(line: string): string | undefined {
  return [CLOSING, FAREWELL]
    .map((pattern) => pattern.exec(line)?.[0])
    .find((words) => words !== undefined && closes(line, words))
}

function closes(line: string, words: string): boolean {
  const beside = line.slice(words.length)
  const name = /^[\p{L}.'’ -]{0,40}(?:[,|–—-].{0,60})?$/u.test(beside) && beside.split(/\s+/).length <= 5
  // "Thank you for your time" is a sentence, "Thank you, Sam" a closing.
  const parted = beside === "" || /[,.!;:–—-]\s*$/u.test(words) || /^\p{Lu}/u.test(beside)
  return name && parted
}

const CLOSING_WORD =
  /\b(?:regards|wish|wishes|thanks|love|yours|best|sincerely|respects?|gratitude|cheers|greetings)\b/iu

/** "Hope to hear back from you soon,", "Have a lovely week,". */
const LEAVES =
  /^(?:hop(?:e|ing)|look(?:ing)? forward|until|till|with|wishing|have a|enjoy|see you|talk soon|in (?:hope|anticipation)|take care|god bless|i remain|gratefully|thank)/iu

/** A closing in the writer's own tongue: "Herzliche Grüße", "Un cordial saludo". */
const ABROAD =
  /\b(?:gr(?:uß|üße|uss|üsse|üßen|üssen)|saludos?|saluti|cordialement|amicalement|amitiés|respectueusement|groet(?:en|jes)?|hilsen|hälsningar|abraços?|cumprimentos|atenciosamente|atentamente|pozdrawiam|pozdrowienia|terveisin|üdvözlettel|namaste|salaam|shalom|faafetai)(?!\p{L})/iu

/** Whatever it says, a short line with a comma that stands apart above a name closes: "Your obedient servant,". */
function closingByPlace(line: Line, below: Line[], above: Line | undefined): string | undefined {
  const apart = above === undefined || line.start - above.end > 1
  const count = line.text.split(/\s+/).length
  const short =
    (/^[^.!?:;]{2,45},$/u.test(line.text) && count <= 6) ||
    (/^[^.!?:;]{2,80},$/u.test(line.text) && count <= 10 && (CLOSING_WORD.test(line.text) || LEAVES.test(line.text))) ||
    (/^[^.!?:;]{2,45}$/u.test(line.text) && count <= 5 && ABROAD.test(line.text))
  const name = below[0] && /^\p{L}[\p{L}.'’ -]{1,40}$/u.test(below[0].text) && below[0].text.split(/\s+/).length <= 4
  return apart && short && name ? line.text : undefined
}

/** A name alone, or names and numbers, under the text. */
function bareSignature(after: Line[], lines: Line[]): Body["signature"] {
  let first: Line | undefined
  for (const line of after.slice(1).reverse().slice(0, 5)) {
    if (!isSignatureLine(line.text)) break
    first = line
  }
  return first ? through(first.start, lines.at(-1)!.end, lines) : null
}

/** Short, and no sentence: a name, a phone, an address, a title. */
function isSignatureLine(line: string): boolean {
  if (/\b(?:tel|phone|mobile|cell|email|mob)\b|@|\d{3}/iu.test(line) && line.length <= 80 && !/[.?!]$/u.test(line))
    return true
  const words = line.split(/\s+/)
  return (
    words.length <= 6 &&
    line.length <= 60 &&
    !/[.?!:]$/u.test(line.replace(/\b(?:jr|sr|md|rn|\p{Lu})\.$/iu, "")) &&
    /^[\p{L}\d(+–—-]/u.test(line)
  )
}

function through(start: number, end: number, lines: Line[]): Span & { text: string } {
  const text = lines
    .filter((line) => line.end > start && line.start < end)
    .map((line) => line.text.slice(Math.max(0, start - line.start)))
    .join("\n")
  return { start, end, text }
}

/** From this length on a line was broken by the width of a window, not by its writer. */
const WRAPPED = 50

/** The core with such breaks as spaces, so that sentences read on; every place stays where it was. */
function readOn(text: string): string {
  const lines = text.split("\n")
  return lines
    .map((line, index) => {
      const next = lines[index + 1]
      if (next === undefined) return line
      const broken = line.length >= WRAPPED && next.trim() !== "" && !/^\s*(?:[-*•>]|\d+[.)])/u.test(next)
      return line + (broken ? " " : "\n")
    })
    .join("")
}

function sentencesIn(core: Body["core"]): Sentence[] {
  return sentencesOf(core.text).map(({ start, end }) => {
    const text = core.text.slice(start, end)
    return { start: core.start + start, end: core.start + end, text, question: /\?["'”’)]*$/u.test(text) }
  })
}

function wordsIn(core: Body["core"]): Body["words"] {
  return [...core.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’@./:-]*/gu)].map((match) => ({
    start: core.start + match.index,
    end: core.start + match.index + match[0].length,
    text: match[0],
  }))
}
