/**
 * A sentence cut into clauses, so that a rule can ask who does what: whose words these are, whether they are denied or only supposed.
 * A shallow reading by connecting words, commas and pronouns; no grammar.
 * @module
 */

export interface Clause {
  /** UTF-16 offsets into the sentence, half open; without the word that connects it and the mark that ends it. */
  start: number
  end: number
  text: string
  /** The word that ties it to what came before: "but", "because"; empty where none does. */
  connector: string
  /** Who it is about: its first pronoun where a subject stands; "other" for a noun, "none" where no subject shows. */
  subject: "i" | "we" | "you" | "they" | "it" | "other" | "none"
  negated: boolean
  /** Supposed, not said to be so: "if …", "unless …", "should you …". */
  conditional: boolean
  /** Told as somebody else's words or as what the talk was about: "you mentioned that …", "hearing how …". */
  reported: boolean
}

const PRONOUN =
  "(?:i|i'[a-z]+|im|you|you'[a-z]+|we|we'[a-z]+|he|she|they|they'[a-z]+|it|it's|there|there's|this|that's|nobody|no one|somebody|someone|everyone|who)"
const SUBORDINATE =
  "(?:but|yet|because|although|though|if|even if|unless|when|while|whereas|until|whether|so that|in case|as if|except)"
const COORDINATE = "(?:and|or|so|as|since|that|which|where|how|why|what|for)"
const BOUNDARY = new RegExp(
  [
    "[;:()…]",
    "\\s?[—–]\\s?|\\s--?\\s",
    `,?\\s{1,2}(?=${SUBORDINATE}\\b)`,
    `,?\\s{1,2}(?=${COORDINATE}\\s{1,2}(?:\\p{L}{2,14}\\s{1,2})?${PRONOUN}\\b)`,
    `,\\s{1,2}(?=(?:\\p{L}{2,14}\\s{1,2})?${PRONOUN}\\b)`,
  ].join("|"),
  "giu",
)
const CONNECTOR = new RegExp(`^(?:(?:and|but|so)\\s+)?(?:${SUBORDINATE}|${COORDINATE})\\b`, "iu")
const SUBJECT = new RegExp(
  `^(?:(?:\\p{L}{2,14}ly|then|now|still|also|just|so|yet|today|please|well|perhaps|maybe|again),?\\s{1,2}){0,3}(?<who>${PRONOUN})\\b`,
  "iu",
)
const NEGATION =
  /\b(?:not|never|no|nobody|nothing|none|neither|nor|without|hardly|cannot)\b|n't\b|\b(?:don|won|can|isn|doesn|didn|couldn)t\b/iu
const SUPPOSED =
  /^(?:(?:and|but|so|even|only)\s+)?(?:if|unless|in case|as if|whether|should you|were (?:i|you|it)|had (?:i|you)|suppose)\b/iu

const TELLER =
  /\b(?:you|he|she|they|we|who|which|\p{L}+)(?:'d|'ve| had| have| also| all| both| once| first| later| kindly| so \w+ly| \w+ly){0,2} (?:said(?! (?:yes|no|hello|goodbye|nothing)\b)|mention(?:ed|s)|told (?:me|us)|explain(?:ed)?|describe[ds]?|joked|warned (?:me|us)|recalled|admitted|remarked|noted|pointed out|confessed|outlined|put it|spoke (?:of|about)|talked (?:of|about)|talked (?:me|us) through|walked (?:me|us) through|showed (?:me|us)|asked (?:me|us|about|how|what|whether|why)|(?<!(?:i|never|not|n.t) )(?:asked|wondered)$)\b/iu
const TOLD_IN_NOUNS =
  /\b(?:your|his|her|their|the|that|'s) (?:\p{L}+ )?(?:remark|comment|story|stories|point|question|account|description|joke|warning|example|anecdote|tale|explanation|advice|tip|scenario|idea)s? (?:that|about|of|on|how|when|where|with|from)\b/iu
const HEARD =
  /\b(?:hearing|heard|hear|learn(?:ing|ed|t)?|telling (?:me|us)|showing (?:me|us)|explaining|describing|discussing|discussed|talking (?:me|us) through|walking (?:me|us) through|talk(?:ed|ing)? about|chat(?:ted|ting)? about|conversation about|spoke about|speaking about|story (?:of|about)|struck by|fascinated by|impressed by) (?=(?:that|how|about|of|why|what|the|your|when|where|from(?! you\b)|a|by)\b)/iu
/** The candidate hears nothing from a vendor but from the reader: "haven't heard about my application" is no report. */
const UNHEARD =
  /(?:\b(?:not|never|nothing|nor|hope to|forward to|hoping to|like to|love to|want to|wanted to|to)|n't)\s+(?:\p{L}+ )?(?:hear|heard|hearing|learn|discuss|talk|know)/iu

/** Cuts one sentence into its clauses, in order. Linear in its length. */
export function clausesOf(sentence: string): Clause[] {
  const text = sentence.replaceAll("’", "'")
  const cuts = [...text.matchAll(BOUNDARY)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
  const clauses: Clause[] = []
  let start = 0
  let telling = false
  for (const { from, to } of [...cuts, { from: text.length, to: text.length }]) {
    const raw = text.slice(start, from)
    // "Honestly, I …" is one clause.
    if (/^\s*\p{L}+$/u.test(raw) && text[from] === ",") continue
    if (/[\p{L}\p{N}]/u.test(raw)) {
      const clause = read(raw, start, telling)
      telling = clause.reported || tellsOf(clause.text) !== undefined
      clauses.push({ ...clause, text: sentence.slice(clause.start, clause.end) })
    }
    // Behind a semicolon the writer speaks again.
    if (text.slice(from, to).includes(";")) telling = false
    start = to
  }
  return clauses
}

function read(raw: string, offset: number, telling: boolean): Clause {
  const start = offset + (raw.length - raw.trimStart().length)
  const whole = raw.trim().replace(/(?<![,.!?\s"'”])[,.!?\s"'”]+$/u, "")
  const connector = CONNECTOR.exec(whole)?.[0] ?? ""
  const text = whole.slice(connector.length).trimStart()
  const subject = subjectOf(text)
  const own =
    subject === "i" &&
    /^(?:(?:and|but|so)?\s*(?:and|but|yet|so|which|because|as|since|although|though)?)$/iu.test(connector)
  return {
    start: start + (whole.length - text.length),
    end: start + whole.length,
    text,
    connector: connector.toLowerCase(),
    subject,
    negated: NEGATION.test(text),
    conditional: SUPPOSED.test(whole),
    reported: telling && !own && !/^so\b(?! that)/iu.test(connector),
  }
}

function subjectOf(text: string): Clause["subject"] {
  const who = SUBJECT.exec(text.slice(0, 80))?.groups?.who?.toLowerCase()
  if (who === undefined) return /^(?:the|a|an|my|your|our|his|her|their|\p{Lu})/u.test(text) ? "other" : "none"
  const base = who.split("'")[0]!
  if (base === "i" || base === "im") return "i"
  if (base === "we" || base === "you" || base === "it") return base
  return ["they", "he", "she", "nobody", "no one", "somebody", "someone", "everyone"].includes(base) ? "they" : "it"
}

/** Where in a clause somebody else's words begin. */
function tellsOf(text: string): number | undefined {
  const match = tellerOf(text) ?? TOLD_IN_NOUNS.exec(text) ?? (UNHEARD.test(text) ? null : HEARD.exec(text))
  return match ? match.index + match[0].length : undefined
}

function tellerOf(text: string): RegExpExecArray | null {
  const match = TELLER.exec(text)
  // "As I said" is the candidate's own word.
  return match && !/^i\b/iu.test(match[0]) ? match : null
}

/** Stands for a letter that is somebody else's; no phrase matches across it. */
const HIDDEN = "\u00b7"

/**
 * The sentence in the candidate's own voice: what is quoted or reported is hidden, letter for letter, so that offsets stay.
 * Curly apostrophes become straight.
 */
export function ownWords(sentence: string, clauses: readonly Clause[] = clausesOf(sentence)): string {
  const text = withoutQuotes(sentence.replaceAll("’", "'"))
  const parts: string[] = []
  let at = 0
  for (const { start, end, reported, text: said } of clauses) {
    const from = reported ? start : start + (tellsOf(said.replaceAll("’", "'")) ?? said.length)
    if (from >= end) continue
    parts.push(text.slice(at, from), HIDDEN.repeat(end - from))
    at = end
  }
  return parts.join("") + text.slice(at)
}

/** Hides what stands in quotation marks, letter for letter; apostrophes are none. */
export function withoutQuotes(text: string): string {
  return text.replace(
    /"[^"\n]{1,400}"|“[^“”\n]{1,400}”|«[^«»\n]{1,400}»|(?<![\p{L}\p{N}])['‘][^'’‘\n]{2,200}['’](?![\p{L}\p{N}])/gu,
    (quoted) => HIDDEN.repeat(quoted.length),
  )
}
