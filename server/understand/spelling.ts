/**
 * Short forms, missing apostrophes and misspellings of the few words that matter here: days, months, and the words of applying for a job.
 * Names are left alone: a capital letter in the middle of a sentence is only mended where the table knows the word.
 * @module
 */

const SHORT: Record<string, string> = {
  um: "",
  umm: "",
  uh: "",
  uhm: "",
  erm: "",
  thx: "thanks",
  thnx: "thanks",
  thanx: "thanks",
  thnks: "thanks",
  ty: "thank you",
  u: "you",
  ur: "your",
  r: "are",
  pls: "please",
  plz: "please",
  plse: "please",
  ppl: "people",
  bc: "because",
  cuz: "because",
  coz: "because",
  cos: "because",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tmw: "tomorrow",
  tomoz: "tomorrow",
  tomorow: "tomorrow",
  tommorow: "tomorrow",
  tommorrow: "tomorrow",
  yday: "yesterday",
  yest: "yesterday",
  ystrdy: "yesterday",
  ystrday: "yesterday",
  ystday: "yesterday",
  yestrday: "yesterday",
  wedsday: "wednesday",
  weds: "wednesday",
  wensday: "wednesday",
  teusday: "tuesday",
  tueday: "tuesday",
  tusday: "tuesday",
  itnerview: "interview",
  intervw: "interview",
  intrvw: "interview",
  intvw: "interview",
  wk: "week",
  wks: "weeks",
  hrs: "hours",
  mins: "minutes",
  nite: "night",
  fr: "for",
  yestday: "yesterday",
  teh: "the",
  snet: "sent",
  sended: "sent",
  sadi: "said",
  sed: "said",
  siad: "said",
  gona: "going to",
  gonna: "going to",
  gunna: "going to",
  wanna: "want to",
  gotta: "have to",
  kno: "know",
  bak: "back",
  shud: "should",
  shuld: "should",
  shoud: "should",
  sez: "says",
  giv: "give",
  gimme: "give me",
  tole: "told",
  hte: "the",
  adn: "and",
  cald: "called",
  ringd: "rang",
  snt: "sent",
  anytin: "anything",
  anythin: "anything",
  hav: "have",
  hv: "have",
  mesage: "message",
  mesaged: "messaged",
  folowup: "follow-up",
  replyd: "replied",
  dem: "them",
  fone: "phone",
  fonecall: "phone call",
  enquirys: "enquiries",
  sayin: "saying",
  "2moro": "tomorrow",
  "2mrw": "tomorrow",
  "2moz": "tomorrow",
  some1: "someone",
  any1: "anyone",
  every1: "everyone",
  no1: "nobody",
  aprl: "april",
  ocotber: "october",
  novmber: "november",
  decmber: "december",
  janury: "january",
  feburary: "february",
  dint: "didn't",
  didt: "didn't",
  theyl: "they'll",
  bck: "back",
  sayd: "said",
  wil: "will",
  forgto: "forgot",
  thnked: "thanked",
  wud: "would",
  cud: "could",
  wat: "what",
  wut: "what",
  wen: "when",
  snd: "send",
  sned: "send",
  anyting: "anything",
  dey: "they",
  nothin: "nothing",
  notthing: "nothing",
  nuthin: "nothing",
  nowt: "nothing",
  nuffin: "nothing",
  havnt: "haven't",
  ive: "I've",
  im: "I'm",
  theyd: "they'd",
  theyll: "they'll",
  theyre: "they're",
  theyve: "they've",
  hed: "he'd",
  itll: "it'll",
  youd: "you'd",
  youll: "you'll",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  didnt: "didn't",
  didn: "didn't",
  dident: "didn't",
  didint: "didn't",
  dont: "don't",
  doesnt: "doesn't",
  wasnt: "wasn't",
  werent: "weren't",
  isnt: "isn't",
  arent: "aren't",
  wont: "won't",
  cant: "can't",
  couldnt: "couldn't",
  shouldnt: "shouldn't",
  wouldnt: "wouldn't",
  whats: "what's",
  thats: "that's",
  hes: "he's",
  shes: "she's",
  aint: "ain't",
  intv: "interview",
  itv: "interview",
  interveiw: "interview",
  interivew: "interview",
  inteview: "interview",
  intervew: "interview",
  interviw: "interview",
  intervied: "interviewed",
  intervued: "interviewed",
  interviewd: "interviewed",
  intreview: "interview",
  interwiew: "interview",
  interveiwed: "interviewed",
  intervewed: "interviewed",
  mondy: "monday",
  tuseday: "tuesday",
  wendsday: "wednesday",
  wednsday: "wednesday",
  wensdy: "wednesday",
  thrusday: "thursday",
  thursdy: "thursday",
  thirsday: "thursday",
  thersday: "thursday",
  firday: "friday",
  fryday: "friday",
  firdays: "fridays",
  satuday: "saturday",
  satruday: "saturday",
  febuary: "february",
  recuiter: "recruiter",
  recuriter: "recruiter",
  recrutier: "recruiter",
  agancy: "agency",
  agecny: "agency",
  clinc: "clinic",
  mangaer: "manager",
  maneger: "manager",
  asst: "assistant",
  assistent: "assistant",
  asistant: "assistant",
  asociate: "associate",
  assosiate: "associate",
  wharehouse: "warehouse",
  warehose: "warehouse",
  werehouse: "warehouse",
  reciptionist: "receptionist",
  recepcionist: "receptionist",
  receptionest: "receptionist",
  kitchin: "kitchen",
  maintanance: "maintenance",
  maintenence: "maintenance",
  maintainance: "maintenance",
  tecnician: "technician",
  techincian: "technician",
  techician: "technician",
  mechanick: "mechanic",
  machanic: "mechanic",
  electrican: "electrician",
  secratary: "secretary",
  secertary: "secretary",
  acountant: "accountant",
  acounting: "accounting",
  custmer: "customer",
  costumer: "customer",
  servise: "service",
  sevice: "service",
  delivary: "delivery",
  emial: "email",
  emai: "email",
  emil: "email",
  emailled: "emailed",
  emialed: "emailed",
  fallow: "follow",
  folow: "follow",
  folowed: "followed",
  follwed: "followed",
  fallowed: "followed",
  thankd: "thanked",
  thaned: "thanked",
  desided: "decided",
  deside: "decide",
  desicion: "decision",
  decison: "decision",
  dicision: "decision",
  desision: "decision",
  answere: "answer",
  anser: "answer",
  anwser: "answer",
  promissed: "promised",
  promisd: "promised",
  recieved: "received",
  recived: "received",
  calld: "called",
  becuase: "because",
  becasue: "because",
  onwer: "owner",
  ownner: "owner",
  wit: "with",
  wich: "which",
  whith: "with",
  wiht: "with",
  wth: "with",
  abt: "about",
  nxt: "next",
  lst: "last",
  befor: "before",
  untill: "until",
  til: "till",
  vacaton: "vacation",
  vaction: "vacation",
  holidy: "holiday",
  hollidays: "holidays",
  sumone: "someone",
  sombody: "somebody",
  todya: "today",
  toady: "today",
  yesturday: "yesterday",
  yesteday: "yesterday",
  yesterdy: "yesterday",
  askd: "asked",
  askng: "asking",
  askin: "asking",
  ansr: "answer",
  answr: "answer",
  emaled: "emailed",
  emaild: "emailed",
  fogot: "forgot",
  forgat: "forgot",
  messagd: "messaged",
  txt: "text",
  txtd: "texted",
  txted: "texted",
  txtng: "texting",
  textd: "texted",
  wats: "what's",
  writed: "wrote",
  wrot: "wrote",
  wroted: "wrote",
}

/** Words worth a guess when a typo comes near them. Long ones only, for short words have too many neighbours. */
const TARGETS = [
  "anybody",
  "anything",
  "nothing",
  "somebody",
  "something",
  "interview",
  "interviewed",
  "interviewer",
  "interviewers",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "yesterday",
  "tomorrow",
  "january",
  "february",
  "september",
  "october",
  "november",
  "december",
  "thanksgiving",
  "christmas",
  "recruiter",
  "recruitment",
  "voicemail",
  "receptionist",
  "warehouse",
  "associate",
  "assistant",
  "technician",
  "supervisor",
  "coordinator",
  "electrician",
  "maintenance",
  "representative",
  "administrator",
  "administrative",
  "accountant",
  "mechanic",
  "decision",
  "position",
  "vacation",
  "followed",
  "manager",
  "dental",
  "hygienist",
  "specialist",
  "therapist",
  "engineer",
  "operator",
  "delivery",
  "customer",
  "security",
  "references",
  "unfortunately",
  "linkedin",
  "physical",
  "medical",
  "forklift",
  "thanked",
  "service",
  "cashier",
  "teacher",
  "plumber",
  "barista",
  "analyst",
  "janitor",
  "secretary",
  "housekeeper",
  "caregiver",
  "assembler",
  "carpenter",
  "bartender",
  "waitress",
  "custodian",
  "librarian",
  "paralegal",
  "pharmacist",
  "bookkeeper",
  "machinist",
  "inspector",
  "dispatcher",
  "landscaper",
  "pharmacy",
  "apprentice",
  "florist",
  "cleaner",
]

/** True words that lie near a target. */
const REAL = new Set(
  "clearer cleaned cleaning cleanest cleanse florists flourish apprentices apprenticed libraries securely denial dispatch dispatched dispatches dispatchers machines referees referee christian christina technical positive positional division variation supervision representation rejection rejected reception inspected inspection teached reached reacher service's analysis analyse analyze analyzed barristers carpentry caregiving pharmacies pharmacists exception deception perception reaction interviews interviewing interviewee interviewees interviewees manage managed manages managers assistants associates associated positions decisions vacations recruiters recruit mechanics mechanical technicians operators operate operated operation engineers engineering engineered specialists therapists dentist mental rental gentle deliver delivered delivers deliveries customers customary custom reference referenced preference preferences insecurity physically physics medically coordinators coordinated coordinate supervisors supervise administration followers follower fellow hollowed swallowed allowed accountants accounting electricians electrical electronic representatives fortunately october's november's december's september's mondays tuesdays wednesdays thursdays fridays saturdays sundays interviewer's manger ember members remember december associate's disposition possession posting decisive precision revision delivering voicemails receptionists warehouses warehousing maintain maintained menager marriage meager damage image".split(
    " ",
  ),
)

const byFirstLetter = new Map<string, string[]>()
const known = new Set<string>([...TARGETS, ...REAL])
for (const target of TARGETS) {
  const list = byFirstLetter.get(target[0]!) ?? []
  list.push(target)
  byFirstLetter.set(target[0]!, list)
}

const WILL_TELL =
  /^ (?:let|phone|call|ring|text|e-?mail|tell|write|contact|get|be|know|hear|decide|have|give|make|send|come)\b/i

/**
 * The word as it was meant, or as it is.
 * @param word one token, apostrophes plain
 * @param text the text it stands in, to look at its neighbours
 */
export function respell(word: string, text: string, start: number, end: number): string {
  const lower = word.toLowerCase()
  if (lower.length <= 2 || lower === "int") return tiny(word, lower, text, start, end)
  if (inAddress(text, start, end)) return word
  // "have'nt"
  if (/^(?:ha(?:ve|s|d)|did|do(?:es)?|is|are|wa?s|were|(?:c|w|sh)ould)'nt$/.test(lower))
    return word.replace(/'nt$/i, "n't")
  // "Hell phone on Friday", "shell let me know"
  if ((lower === "hell" || lower === "shell") && WILL_TELL.test(text.slice(end, end + 14)))
    return cased(word, lower === "hell" ? "he'll" : "she'll")
  // "They ned more time": elsewhere a name.
  if (lower === "ned" && /\b(?:they|we|i|you|he|she) $/i.test(text.slice(Math.max(0, start - 5), start))) return "need"
  const short = Object.hasOwn(SHORT, lower) ? SHORT[lower]! : undefined
  if (short !== undefined && !beginsName(word, short, text, start, end)) return cased(word, short)
  if (lower.length >= 5 && !known.has(lower) && !isInflected(lower) && !isNameLike(word, text, start))
    return cased(word, SWAPPED.get(lower) ?? (lower.length >= 6 ? nearest(lower) : ofFewLetters(lower)) ?? word)
  if (lower.length < 5) return cased(word, ofFewLetters(lower) ?? word)
  return word
}

/** "frday", "mnday": a day that lacks a letter. "nexxt", "hadd": one letter typed twice. */
function ofFewLetters(lower: string): string | undefined {
  if (lower.length === 5) {
    const day = DAYS.find((one) => one[0] === lower[0] && editDistance(lower, one, 2) === 1)
    if (day !== undefined) return day
  }
  const once = lower.replace(/(\p{L})\1+/u, "$1")
  return once !== lower && COMMON.has(once) ? once : undefined
}
const DAYS = ["monday", "friday", "sunday"]
const COMMON = new Set(
  "had was next last sent send today and not yet with they said hear told email thank thanks wrote job role day week here what when".split(
    " ",
  ),
)

/** One and two letters mean something only beside the right neighbour. */
function tiny(word: string, lower: string, text: string, start: number, end: number): string {
  if (inAddress(text, start, end)) return word
  const next = text.slice(end, end + 12)
  const before = text.slice(Math.max(0, start - 2), start)
  if (lower === "w") {
    if (/^\/o\b/i.test(next)) return word
    if (/^\/?\s/.test(next) && /(?:^|\s|,)$/.test(before)) return "with"
    return word
  }
  if (
    lower === "ya" &&
    /\b(?:text|call|ring|phone|let|tell|email|message|give|contact|see|hit)\s$/i.test(
      text.slice(Math.max(0, start - 9), start),
    )
  )
    return "you"
  if (lower === "no" && /\blet \w+ (?:all )?$/i.test(text.slice(Math.max(0, start - 24), start))) return "know"
  if (lower === "n" && /\s$/.test(before) && /^\s/.test(next)) return "and"
  if (lower === "id" && /^\s(?:hear|here|be|get|know|find|have|like)\b/i.test(next)) return "I'd"
  if (
    lower === "int" &&
    /^[\s:]+(?:\d|on\b|was\b|with\b|w\/?\s|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
      next,
    )
  )
    return cased(word, "interview")
  if (
    lower === "iv" &&
    /^\s(?:on|was|with|w\/?|last|\d|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(next)
  )
    return "interview"
  if (lower === "um" || lower === "uh") return word === lower ? "" : word
  if (word !== lower && !/^(?:Ty|Thx)$/.test(word)) return word
  if (word === "Ty" && /^ \p{Lu}|^[,.]? ?$/u.test(next.slice(0, 2))) return word
  if (lower.length <= 2 && lower !== "id" && lower !== "iv" && Object.hasOwn(SHORT, lower)) {
    if (word === "R" || word === "U" || /[&'./-]$/.test(before) || /^(?:[&/-]|\.\w)/.test(next)) return word
    return SHORT[lower]!
  }
  return word
}

/** Parts of mail and web addresses stay as they are. */
function inAddress(text: string, start: number, end: number): boolean {
  const next = text[end]
  const last = text[start - 1]
  if (next === "@" || last === "@" || last === "/" || next === "_" || last === "_") return true
  return next === "." && /[\p{L}\p{N}]/u.test(text[end + 1] ?? "")
    ? true
    : last === "." && /[\p{L}\p{N}]/u.test(text[start - 2] ?? " ")
}

/** A capital in the middle of a sentence is a name, unless it nearly spells a day or month. */
function isNameLike(word: string, text: string, start: number): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  const lead = text.slice(Math.max(0, start - 3), start).trim()
  return lead !== "" && !/[.!?\n"]$/.test(lead)
}

/** "At Fallow Farm", "Joost de Wit": one capital beside another is a name, whatever it nearly spells. */
function beginsName(word: string, meant: string, text: string, start: number, end: number): boolean {
  return (
    isNameLike(word, text, start) &&
    /^\p{Lu}\p{Ll}{2}/u.test(word) &&
    !/day$|ber$|ary$|^(?:march|april|may|june|july|august|zoom|teams|skype)$/i.test(meant) &&
    (/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) ||
      /\b(?:de|van|von) $/i.test(text.slice(Math.max(0, start - 4), start)))
  )
}

/** "cleaners", "cashiering": a target with an ending is spelt right. */
function isInflected(word: string): boolean {
  const stem = word.replace(/(?:s|'s|ed|d|ing|er|ers|ly)$/, "")
  return stem !== word && (known.has(stem) || known.has(`${stem}e`))
}

/** Words so common that two swapped letters leave no doubt; no swap of theirs is a word. */
const SWAPPED = new Map(
  "today decide decided decides message messaged monday tuesday wednesday thursday friday sunday saturday tomorrow yesterday thank thanks thanked email emailed phone phoned called replied asked about after before between waiting heard should would could because junior senior manager kitchen service customer warehouse trainee teacher officer engineer painter agency hospital translator interview interviewed week weeks months reply please people company"
    .split(" ")
    .flatMap((word) =>
      Array.from({ length: word.length - 1 }, (_, at): [string, string] => [
        word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
        word,
      ]),
    )
    .filter(([swapped, word]) => swapped !== word && swapped.length >= 5),
)

/** "wedsday", "satday", "yestaday": two letters off, and no other word ends so. */
const LONG_DAY = /^(?:tu|we|th|sa|ye)\w{1,7}day$/

const guesses = new Map<string, string | undefined>()

function nearest(word: string): string | undefined {
  if (guesses.has(word)) return guesses.get(word)
  const allowed = word.length >= 10 || LONG_DAY.test(word) ? 2 : 1
  let best: string | undefined
  let least = allowed + 1
  for (const target of byFirstLetter.get(word[0]!) ?? []) {
    if (Math.abs(target.length - word.length) > allowed || (allowed > 1 && target.at(-1) !== word.at(-1))) continue
    const distance = editDistance(word, target, least)
    if (distance < least) {
      least = distance
      best = target
    }
  }
  if (guesses.size < 5000) guesses.set(word, best)
  return best
}

/** Damerau-Levenshtein (adjacent swaps count once), cut off at `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1)
      row.push(value)
      if (value < least) least = value
    }
    if (least >= limit) return limit
    before = last
    last = row
  }
  return last[b.length]!
}

function cased(word: string, replacement: string): string {
  if (!/^\p{Lu}/u.test(word) || /^I\b/.test(replacement)) return replacement
  return replacement[0]!.toUpperCase() + replacement.slice(1)
}
