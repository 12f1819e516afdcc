/**
 * What careers are told in, whatever the trade: posts held, papers earned, years served, places worked at.
 * A piece is one of them, and a sentence that strings pieces together recites.
 * @module
 */

/** Posts and callings; a word before them does not matter ("senior analyst"). */
const POST =
  /\b(?:trainees?|apprentice|improver|journeyman|master craftsman|intern|internships?|placements?|junior|senior|assistant|deputy|acting head|vice|chief|head (?:of|chef|cook|teacher|nurse|gardener|waiter)|headteacher|principal|partner|associate|analyst|planner|officer|manager|manageress|supervisor|team lead(?:er)?|shift lead(?:er)?|foreman|forewoman|chargehand|ganger|director|consultant|adviser|advisor|administrator|secretary|clerk|receptionist|concierge|night auditor|bellhop|porter|waiter|waitress|barista|bartender|barman|barmaid|cook|chef|commis|sous|saucier|pastry|baker|butcher|cashier|sales(?:man|woman|person)|rep|agent|buyer|merchandiser|driver|courier|dispatcher|controller|fitter|welder|plumber|electrician|joiner|carpenter|plasterer|bricklayer|mason|roofer|painter|labourer|machinist|technician|mechanic|engineer|surveyor|architect|draughtsman|designer|developer|programmer|tester|modeller|scientist|researcher|research fellow|fellow|lecturer|tutor|teacher|teaching assistant|au pair|nanny|childminder|governess|coach|trainer|instructor|matron|sister|midwife|nurse|carer|healthcare assistant|paramedic|pharmacist|dentist|hygienist|physio(?:therapist)?|radiographer|phlebotomist|doctor|registrar|resident|vet|groomer|kennel hand|gardener|farmhand|shepherd|shearer|stockman|milker|gamekeeper|forester|ranger|sailor|deckhand|bosun|mate|sergeant|corporal|inspector|constable|detective|custody officer|dog handler|prison officer|fireman|firefighter|guard|doorman|bouncer|soldier|pilot|steward(?:ess)?|translator|interpreter|editor|sub-editor|reporter|journalist|proofreader|copywriter|librarian|archivist|curator|keeper|conservator|registrar|counsel|solicitor|barrister|paralegal|pupil|judge|auditor|accountant|bookkeeper|underwriter|actuary|broker|trader|teller|curate|vicar|chaplain|deacon|organist|choirmaster|cantor|musician|dancer|actor|stage manager|statistician|biologist|chemist|physicist|mathematician|social worker|counsellor|therapist|mediator|volunteer|treasurer|chair(?:man|woman|person)?|prefect|captain|tailor|seamstress|cutter|weaver|hairdresser|barber|stylist|beautician|caretaker|cleaner|housekeeper|kitchen porter|pot wash|salad|grill|telesales|inside sales|field sales|line manager|packer|picker|stock ?taker|store ?man|warehouse operative|operator|operative|ex-[a-z]+)\b/iu
/** Papers, grades and honours. */
const PAPER =
  /\b(?:degrees?|honours|first-class|bachelor(?:'?s)?|master(?:'?s)?|masters|doctorate|fellowship|b\.? ?(?:sc|com|eng|tech)\b\.?|b\.(?:a|ed|e)\b\.?|ba|m\.? ?(?:sc|b\.?a|com|eng|tech|phil)\b\.?|m\.(?:a|ed)\b\.?|med|be mechanical|mba|ph\.?d|mphil|llb|llm|hnd|hnc|nvq|svq|btec|gcses?|o-levels?|a[ -]levels|a-level|leaving cert|matric|sslc|puc|baccalaur[eé]ate|abitur|bac|diplomas?|certificates?|certificat\w+|certs?|licen[cs]es?|badge|tickets?|cards?|accredit\w+|qualification|qualifications|qualified|chartered|registered|registration|member(?:ship)? of|memberships?|award|awards|medal|prize|scholarship|trophy|cup|employee of the (?:month|year)|salesperson of the year|finalist|grade \d|level \d|band \d|class \d|merit|distinction|practitioner|scrum master|green belt|black belt|prince ?2|itil|cipd|acca|cima|aca|gdc|nmc|sia|cctv|smsts|sssts|cscs|cpcs|dbs|haccp|food safety|first aid(?:er)?|safeguarding|moving and handling|manual handling|ipaf|pasma|gas safe|oftec|unvented|corgi|hgv|lgv|pcv|cpc|forklift|ielts|toefl|delf|dele|c1|c2|b1|b2|native|fluent|intermediate|advanced|expert|proficient|excel|power bi|sql|python|java|photoshop|word|course|training|youth service|national service|first job|saturday job|master'?s exam|exam|apprenticeship|articles|traineeship|pupillage|work experience|postgraduate|post-?grad|conversion|units|theory|grade)\b/iu
const NUMBER =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-[a-z]+)?|thirty(?:-[a-z]+)?|forty|a|another|\\d{1,2})"
/** Time served. */
const SERVED = new RegExp(
  [
    `\\b${NUMBER}(?: and a half| more)? (?:years?|yrs?|months|seasons?|winters?|summers?|harvests?|terms?|decades?|tours?|stints?|spells?|placements?)\\b`,
    "\\b(?:two|three) decades\\b",
    "\\b(?:19[5-9]\\d|20[0-4]\\d)\\b",
    "\\b(?:since|until|till) (?:last |the |i was )?[a-z]+\\b",
    "\\b(?:employers?|employments|positions|posts|jobs|roles|placements)\\b",
    "\\d+ ?%",
  ].join("|"),
  "iu",
)
/** The year word left out: "four at a brewery", "Debenhams six", "in claims". */
const SHORT = new RegExp(
  `\\b(?:at|for|with|in) (?:over |about )?${NUMBER} (?:\\p{L}+ )?\\p{L}{2,}s\\b|\\bfor ${NUMBER}$|^(?:(?:and|then|later|of those|lately|finally|my|the|for|last|latest|final|i)\\s+){0,4}(?:${NUMBER} (?:in|at|as|on|with|of|for|ashore|abroad|here|self|under|by)\\b|(?:\\p{L}+\\s+){1,4}(?:for )?${NUMBER}(?: before .*)?$|(?:for the )?(?:last|final) ${NUMBER})`,
  "iu",
)
/** A place with a name: "at Faber", "with Menon & Rao", "in Leith"; days and months are none. */
const PLACE =
  /(?<![\p{L}])(?:[Aa]t|[Ff]or|[Ww]ith|[Ii]n|near|on|from|[Uu]nder) (?:the |hms |st\.? )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|I\b|Year\b|(?:English|Hindi|Urdu|Spanish|French|German|Arabic|Polish|Welsh|Irish|Mandarin|Cantonese|Portuguese|Punjabi|Bengali|Gujarati|Tamil|Somali|Turkish|Italian|Russian|Swahili|Yoruba|Igbo|Hausa|Zulu|Malay|Tagalog|Romanian)\b)\p{Lu}[\p{L}'&.-]+/u

/** What may be a piece beside surer ones: "at the library", "two banks", a name alone. */
const LOOSE = new RegExp(
  `\\b(?:at|for|with|in) (?:over |about )?${NUMBER} (?:\\p{L}+ )?\\p{L}{2,}s\\b|\\bfor ${NUMBER}$|^(?:(?:and|then|later|finally|lately) )?(?:(?:at|for|with|in) (?:the|an?|my|${NUMBER}) |(?:my |the )?(?:first|second|third|last|next|latest) (?:\\p{L}+ )?(?:in|at|with|for|as) |an? [A-E]\\*? in |${NUMBER} (?:more )?\\p{L}+s$|two |three )|(?:^|^the |^and )\\p{Lu}(?!')[\\p{L}&.'-]+(?: \\p{Lu}[\\p{L}&.'-]+){0,3}$`,
  "u",
)

/** How surely a part of a sentence tells of a post, a paper, time served or a place: 2 surely, 1 beside others, 0 not. */
export function tellsCareer(part: string): 0 | 1 | 2 {
  const text = part.trim().replace(/[.!,]+$/u, "")
  if (POST.test(text) || PAPER.test(text) || SERVED.test(text) || SHORT.test(text) || PLACE.test(text)) return 2
  return LOOSE.test(text) ? 1 : 0
}

/** Cuts where a list is cut: commas, colons, "and", "then"; places are kept. */
export function partsOf(text: string): { start: number; end: number; text: string }[] {
  const parts: { start: number; end: number; text: string }[] = []
  let start = 0
  const add = (end: number) => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    if (/[\p{L}\p{N}]/u.test(raw))
      parts.push({ start: start + lead, end: start + raw.trimEnd().length, text: raw.trim() })
  }
  for (const mark of text.matchAll(
    /[,;:]\s|\s[–—-]{1,2}\s|\s(?:and|then|plus|as well as|along with|together with|after that)\s/giu,
  )) {
    add(mark.index)
    start = mark.index + mark[0].length
  }
  add(text.length)
  return parts
}
