import { withoutQuotes } from "../../language/clauses.ts"
import { phrases } from "../../language/phrases.ts"
import { slangIn } from "../../language/slang.ts"
import { defineRule, type Hit } from "../rule.ts"
import type { Body, Span } from "../text.ts"

/** What a plain word of the same meaning stands for. */
const PLAIN: Record<string, string> = {
  u: "you",
  ur: "your",
  urs: "yours",
  r: "are",
  ya: "you",
  plz: "please",
  pls: "please",
  pleez: "please",
  thx: "thanks",
  thnx: "thanks",
  thanx: "thanks",
  tnx: "thanks",
  tks: "thanks",
  ty: "thank you",
  tysm: "thank you so much",
  "4": "for",
  "2": "to",
  gr8: "great",
  l8r: "later",
  b4: "before",
  "2moro": "tomorrow",
  "2morrow": "tomorrow",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tomoz: "tomorrow",
  "2day": "today",
  "2nite": "tonight",
  nite: "night",
  gonna: "going to",
  wanna: "want to",
  gotta: "have to",
  gimme: "give me",
  lemme: "let me",
  dunno: "don't know",
  kinda: "rather",
  sorta: "rather",
  coulda: "could have",
  shoulda: "should have",
  woulda: "would have",
  outta: "out of",
  cuz: "because",
  coz: "because",
  bcuz: "because",
  becuz: "because",
  bc: "because",
  "'cause": "because",
  tho: "though",
  ppl: "people",
  msg: "message",
  defo: "definitely",
  deffo: "definitely",
  definately: "definitely",
  probs: "probably",
  obvs: "obviously",
  totes: "totally",
  def: "definitely",
  yeah: "yes",
  yea: "yes",
  yep: "yes",
  yup: "yes",
  nope: "no",
  nah: "no",
  hiya: "Hello",
  heya: "Hello",
  heyy: "Hello",
  hey: "Hello",
  yo: "Hello",
  tryna: "trying to",
  abt: "about",
  rly: "really",
  srsly: "seriously",
  wud: "would",
  cud: "could",
  shud: "should",
  hafta: "have to",
}

const EMOTICON =
  /(?<![\w(:;])(?:[:;=][-^o']?[)D\](PpO3*|]+|8-\)|[xX]-[)D(]|[:;=]-?\/(?!\/)|<3+|\^_?\^|\\o\/|¯\\_\(ツ\)_\/¯|:'\(|\(:|xD)(?![\w)])/gu
const EMOJI =
  /(?![©®™#*\d\u2190-\u21ff☎✉✆✓✔☑✂♀♂])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/gu

/** Where such a word is somebody's trade, name or plain meaning. */
const PLAIN_MEANING = phrases(
  "u\\.s",
  "(say|says|said|saying) (hey|yo|howdy)",
  "(r|u) (and|&) (d|i)",
  "dude ranch",
  "(stoked|stoking|stoke|pumped|psyched) (the|a|up the|by|with|into|from|out|full|water)",
  "(boiler|furnace|fire|kiln|stove|oven|engine) ... stoked",
  "stoked (boiler|furnace|fire|kiln|stove|oven|engine)s?",
  "def (leppard|con)",
  "yea or nay",
  "slay (the|a|dragons?)",
  "(dragons?|vampires?|monsters?) ... slay",
  "stan (lee|laurel|[a-z]+son)",
  "(bouncy|tennis|golf|ping-pong|cricket|rugby|snooker|meat|cotton|ball|juggling|soft) balls",
  "balls (of|from|into|for|in|out)",
  "crap(s)? table",
  "darn(ing|ed)? (socks?|wool|needle|the)",
  "(the|a|your) darn(ing)?",
  "(vacuum|pump|filter|fan|hose|machine|valve|nozzle) ... suck(s|ed)",
  "suck(s|ed) (in|up|out|the|water|air|dust)",
  "(fish|patient|house|building|brewery|fire) ... gutted",
  "gutted (fish|house|building|kitchen|by|and|the|herring|mackerel|trout|in)",
  "amped (up )?guitar",
  "fab (lab|labs|four|line|plant|floor)",
  "(wafer|chip|the|silicon|your|semiconductor) fab",
  "(howdy|yo|hey) (doody|jude|duggee|bear)",
  "kk (group|[a-z]+)",
  "(high|low|hi|the|boot) sup",
  "vibes (player|solo|part|section)",
  "(play|plays|played|playing) (the )?vibes",
  "(piss|pissed) (artist|pot)",
  "(bloody|damn|damned) (sunday|mary|yankees)",
  "(on|the|of|about|and|with|belgian|dutch|pay|reclaim|charge|add|plus) btw",
  "(seam|cd|jack the) ripper",
)

/** Slang among friends is warm; from a stranger who wants a job it reads as careless. */
export default defineRule({
  id: "casual",
  level: "warning",
  kinds: "all",
  sources: ["house"],
  messages: ["word", "emoji", "hey"],
  *check({ body, subject }) {
    if (subject) yield* placesIn(subject, "subject", 0)
    const { greeting } = body
    const hey = greeting && /^(?:hey(?: there)?|hiya|heya|yo|howdy|sup|hey+)\b/iu.exec(greeting.text)
    if (greeting && hey) {
      const span = { start: greeting.start, end: greeting.start + hey[0].length }
      yield { message: "hey", in: "body", span, replacement: "Hello" }
    }
    for (const { text, start } of body.sentences) yield* placesIn(text, "body", start)
    if (body.closing) yield* placesIn(body.closing.text, "body", body.closing.start)
    yield* emojiAfter(body)
  },
})

/** The places of one sentence, drawn together into one. */
function* placesIn(sentence: string, place: "subject" | "body", offset: number): Iterable<Hit> {
  const text = withoutQuotes(sentence.replaceAll("’", "'"))
  const slang = slangIn(text)
  const spans = slang.length > 0 && PLAIN_MEANING.test(text) ? [] : slang
  const faces = [...text.matchAll(EMOTICON), ...text.matchAll(EMOJI)].map(spanOf)
  const all = [...spans, ...faces].sort((a, b) => a.start - b.start)
  const first = all[0]
  if (!first) return
  const span = { start: first.start, end: Math.max(...all.map(({ end }) => end)) }
  const replacement = plainly(sentence, span, all)
  yield {
    message: spans.length > 0 ? "word" : "emoji",
    in: place,
    span: { start: offset + span.start, end: offset + span.end },
    ...(replacement !== undefined && { replacement }),
  }
}

/** The span with plain words for slang, where each of its places has one. */
function plainly(sentence: string, span: Span, places: readonly Span[]): string | undefined {
  let [text, at] = ["", span.start]
  for (const { start, end } of places) {
    if (start < at) return undefined
    const word = sentence.slice(start, end)
    const plain = PLAIN[word.toLowerCase().replaceAll("’", "'")]
    if (plain === undefined) return undefined
    const capital = /^\p{Lu}/u.test(word) ? plain.slice(0, 1).toUpperCase() + plain.slice(1) : plain
    text += sentence.slice(at, start) + capital
    at = end
  }
  return text
}

/** Emoji beside the greeting or in the signature, outside every sentence. */
function* emojiAfter({ text, greeting, signature }: Body): Iterable<Hit> {
  for (const part of [greeting, signature]) {
    if (!part) continue
    for (const match of text.slice(part.start, part.end).matchAll(EMOJI)) {
      const start = part.start + match.index
      yield { message: "emoji", in: "body", span: { start, end: start + match[0].length }, replacement: "" }
    }
  }
}

function spanOf(match: RegExpMatchArray): Span {
  return { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }
}
