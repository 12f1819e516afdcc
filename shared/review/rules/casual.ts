import { withoutQuotes } from "../../language/clauses.ts"
import { phrases } from "../../language/phrases.ts"
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

const TEXT_SPEAK =
  "u|ur|urs|plz|pls|pleez|thx|thnx|thanx|tnx|tysm|gr8|l8r|b4|m8|cya|2moro|2morrow|tmrw|tomoz|2day|2nite|lol|lmao|lmfao|rofl|omg|wtf|idk|tbh|imo|imho|btw|lmk|hmu|nvm|jk|ikr|smh|fomo|yolo|ngl|iykyk|brb|ttyl|fwiw|bcuz|becuz|ppl|abt|rly|srsly|wud|cud|shud|haha+|hehe+|lolz|xoxo?|idc|afaik|asap+p|ily|gtg|g2g|thnks|luv|pleeease|sooo+|yesss+|noooo*|reallyyy+|soooo+"
const SLANG =
  "gonna|wanna|gotta|gimme|lemme|dunno|kinda|sorta|coulda|shoulda|woulda|outta|lotta|gotcha|betcha|whatcha|c'mon|cmon|ain't|aint|y'all|yall|cuz|coz|tho|innit|dude|dudes|bro|bruh|bros|homie|homies|bestie|fam|peeps|defo|deffo|probs|obvs|totes|legit|lowkey|highkey|bussin|yass+|yay+|woohoo+|woo hoo|woot|yippee|yeah|yea|yep|yup|yeh|nope|nah|hiya|heya|heyy+|howdy|wassup|whassup|sup dude|dope as|badass|bad-ass|kick-ass|kickass|half-assed|freaking|freakin|friggin'?|frickin'?|effing|fricking|damn|dammit|goddamn|darn|crap|crappy|bullshit|shit|shitty|shite|fuck(?:ing|ed)?|f\\*+k?|sh\\*t|arse|bollocks|bugger|bugger all|buggered|pissed|piss|wtf|hella|helluva|no biggie|my bad|awesome sauce|awesomesauce|amazeballs|amazeballs|epic win|chillin|chillin'|chillax|soz|obv|ta muchly|ta very much|cheerio|toodles|toodle pip|peace out|catch ya|see ya|love ya|thank ya|tryna|finna|imma|i'ma|deets|hubby|ridic|fab|fabby|natch|gr8|hafta|ciao|easy peasy|okie dokie|okey dokey|okey-dokey|okie|oki|k thx|kk|sweet as|hit me up|hook me up|give me a shout|gimme a shout|holla|holler at|props to|big up|shout[- ]?out to|bang(?:ing|in'?) (?:place|office|team|job|vibe)|slay(?:ed|ing)?|stan|vibing|good vibes|great vibes|vibes|vibe check|my dude|you da|you rock|you guys rock|y'all rock|rockstars?|rocks my|super duper|no cap|dead serious lol|on fleek|for real for real|fr fr|af|gigs up|what's up|whats up|what's good|wazzup|that sucks|it sucks|sucks|sucked|blew my mind lol|balls|ballsy|knackered|gutted|chuffed to bits|minted|skint|gobsmacked|bummed|bummer|stoked|psyched|pumped up|hyped|jazzed|amped|tight-knit lol|fricken|holy (?:moly|cow|smokes|crap|shit)|oh my god|omfg|gosh darn|jeez|geez|sheesh|yikes|dang|heck yeah|hell yeah|hell yes|heck yes|what the (?:hell|heck)|as hell|a hell of a|one hell of|hell of a|to hell|bloody (?:good|brilliant|great|awful|marvell?ous|lovely|hard|well|love|loved|amazing)"

/** Words that are slang only where they stand so. */
const IN_PLACE: RegExp[] = [
  /(?:thanks|thank you|cheers|alright|all right|ok|okay|hi|hello|hey|please|sorry|,) (?:mate|man|buddy|pal|boss man|hun|babe|girl|guys|lads|love|chief|bud|darling|sweetie|honey)(?=[,.!?]|\s*$)/iu,
  /(?<=\b(?:see|c|thank|thanks|miss|with|for|to|from|at|about|if|are|do|can|will|would|could|did|love) )u\b/iu,
  /\b(?:u r|r u|how r|where r|when r|they r|we r|ya'll)\b/iu,
  /\b(?:works?|good|great|fine|perfect|ok|thanks?|thx|ready|waiting|looking|time|nice|up|here|one|job|me|just|only|\d) 4 (?=(?:me|you|u|us|the|a|your|my|this|that|it|all|everything|ur|him|her|now)\b)/iu,
  /\b(?:nice|good|great|want|like|love|hope|able|going|need|got|have|happy|ready|lovely|try|wait|had|thanks|back|get|c) 2 (?=(?:me|you|u|meet|see|work|be|hear|talk|join|c|get|do|start|go|chat|help|know|say|come|learn)\b)/iu,
  /\bc (?=(?:u|ya|you)\b)/iu,
  // Things are sick; people are ill.
  /\b(?:so|totally|absolutely|proper|well|pretty|straight up|fully) sick\b(?! of| of the| and| with| leave)/iu,
  /\b(?:place|setup|set-up|corner|rig|office|studio|view|kit|gear|idea|app|game|gym|shop|tanks|design|product|demo|stuff|bike|kitchen|lab|that|it|which|those|these|machines?|car|build|beat|track|room|space|wall|skills|moves) (?:is|are|was|were|looks|looked|'s) (?:\w+ly |just |so |pretty )?(?:sick|lit|dope|fire|banging|bangin|mint|rad|gnarly|legit|hella|wicked|the bomb|da bomb|off the (?:hook|chain)|on fire lol)(?=[,.!?;:]|\s*$| and\b| btw| tbh| lol)/iu,
  /\b(?:so|totally|absolutely|proper) (?:lit|dope|rad|gnarly)\b(?! by| with| up| from)/iu,
  /^(?:cool|sweet|sick|awesome|nice one|wicked|righto|cool beans|yo|sup|boom|bingo|ace|mint|yay|hey|alrighty|yass)(?=[,!.])/iu,
  /\b(?:super|so|totally|mega|well|proper) (?:chuffed|buzzing|gutted|jazzed|pumped|amped|hyped|psyched|stoked)\b/iu,
  /\bi(?:'m| am) (?:\w+ly |just |still |so )?(?:buzzing|pumped|hyped|down for (?:it|that|this|whatever)|game lol|all over it)\b/iu,
  /\b(?:catch|see|talk to|speak to) (?:ya|you) (?:later|soon|round|around),? (?:alligator|mate|dude|man|guys|bud)\b/iu,
  /\bcos (?=(?:i|it|you|we|they|of|my|your|that|there)\b)/iu,
  /\b(?:no worries|hang|hanging|hung) (?:if not|out with (?:you|u|y'all|the gang|the guys))\b(?=.{0,20}(?:lol|mate|haha|guys|dude))/iu,
  /\bx{1,4}(?=\s*$)/iu,
  /\b(?:nailed|smashed|crushed|killed|aced|bossed) (?:it|that|the interview)\b(?=[.!]|\s*$)/iu,
  /\ba (?:ton|tonne|bunch|shed ?load|boatload|shitload|buttload|butt load) of (?:fun|love|thanks|stuff)\b/iu,
]

const EMOTICON =
  /(?<![\w(:;])(?:[:;=8xX][-^o']?[)D\](PpO3*|]+|[:;=]-?\/(?!\/)|<3+|\^_?\^|\\o\/|¯\\_\(ツ\)_\/¯|:'\(|\(:|xD)(?![\w)])/gu
const EMOJI = /(?![©®™#*\d])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/gu

const WORDS = new RegExp(`(?<![\\p{L}\\p{N}'.@/-])(?:${TEXT_SPEAK}|${SLANG})(?![\\p{L}\\p{N}@'-])`, "giu")

/** Where such a word is somebody's trade, name or plain meaning. */
const PLAIN_MEANING = phrases(
  "u\\.s",
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
)

/** Slang among friends is warm; from a stranger who wants a job it reads as careless. */
export default defineRule({
  id: "casual",
  level: "warning",
  kinds: "all",
  sources: ["house"],
  messages: ["word", "emoji", "hey"],
  *check({ body, subject }) {
    if (subject) yield* slangIn(subject, "subject", 0)
    const { greeting } = body
    const hey = greeting && /^(?:hey(?: there)?|hiya|heya|yo|howdy|sup|hey+)\b/iu.exec(greeting.text)
    if (greeting && hey) {
      const span = { start: greeting.start, end: greeting.start + hey[0].length }
      yield { message: "hey", in: "body", span, replacement: "Hello" }
    }
    for (const { text, start } of body.sentences) yield* slangIn(text, "body", start)
    if (body.closing) yield* slangIn(body.closing.text, "body", body.closing.start)
    yield* emojiAfter(body)
  },
})

/** The places of one sentence, drawn together into one. */
function* slangIn(sentence: string, place: "subject" | "body", offset: number): Iterable<Hit> {
  const text = withoutQuotes(sentence.replaceAll("’", "'"))
  const spans = PLAIN_MEANING.test(text) ? [] : wordsIn(text)
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

function wordsIn(text: string): Span[] {
  // R and U in capitals are names: "R", "U-bend".
  const words = [...text.matchAll(WORDS)]
    .filter(([word]) => !/^(?:U|UR|AF|DEF|STAN|FAB|KK|BC|IMO|CUZ|CUD|SMH|JK|BRO)$/u.test(word))
    .map(spanOf)
  const placed = IN_PLACE.map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .map(spanOf)
  return [...words, ...placed.filter((one) => !words.some(({ start, end }) => start < one.end && one.start < end))]
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
