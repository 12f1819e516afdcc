/**
 * What a kind colleague puts right without a word: the forms of another mother tongue or of a quick hand, where there is one way to
 * read them. What may mean two things keeps the candidate's words.
 * @module
 */
import { capital, ONES } from "../../../../shared/words/en/write/material.ts"
import { ARTICLED, HELD, KIN, PLACES_OF_WORK, SPANS } from "./usage.words.ts"

const SPAN = String.raw`(?:\p{L}+|\d+)(?: and a half)? (?:${SPANS})`
const END = String.raw`(?=$|[,.;]| (?:and|but|in|at|before|until|till|now|so|while|after|with|on|as)\b)`

const COUNT = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)`
const GONE = String.raw`(?:quit|left|resigned|came|went|died|failed|passed|stayed|complained|returned|dropped|\p{L}{3,}ed)`

const RULES: readonly [RegExp, string][] = [
  // "Had 15 pickers last year only one quit": two statements in one breath.
  [
    new RegExp(
      `,? (?:and )?(?:no one|nobody) (?=${GONE}\\b)(?<!(?:that|who|when|if|because|why|how) (?:no one|nobody) )`,
      "giu",
    ),
    ", and nobody ",
  ],
  [new RegExp(`(?<=\\p{L}{3}),? (?:and )?only (${COUNT}) (?=(?:of them )?${GONE}\\b)`, "giu"), ", and only $1 "],
  [new RegExp(`(?<=\\b(?:${SPANS})) (?=I(?:'m|'ve| am| have| can| know)\\b)`, "gu"), ", and "],
  [
    /(?<!\b(?:I|we|you|they|he|she|it|who|that|have|has|had|and|but|'ve|'d|,)),? never (?=(?:had|missed|lost|been|late|failed|dropped)\b)(?=[^,]*$)(?<!^[^,]*\bI\b[^,]*)/giu,
    ", never ",
  ],
  [/\b(cert|level)(\d)\b/giu, "$1 $2"],
  [/\bbilingual (?:in )?(\p{L}{2,})\/(\p{L}{2,})\b/giu, "bilingual in $1 and $2"],
  [
    /(?<![\d.,:/$£€#-]|\b\p{Lu}|\b(?:act|scene|class|bay|ward|unit|room|line|level|year|grade|step|part|number|no) )([2-9]) (?=(?:of (?:my|your|our|the|them|us|his|her|their)|at once|on the|in the)\b)/giu,
    "$1\uE003",
  ],
  [
    /\b(ran|led|managed|supervised|run) (?=(?!an?\b|the\b|my\b|our\b|his\b|her\b|their\b|your\b|its\b|every\b|two\b|three\b|four\b)(?:\p{Ll}+ )?(?:crew|team|counter|shop|kitchen|bar|stall|club|section|ward|department|floor|site|depot|farm|gang|restaurant)\b)/giu,
    "$1 a ",
  ],
  [
    /(?<=^|[.,] )(?:my )?(references?) (?:are |is )?(fine|free|ready) to (?=(?:call|contact|ring|phone)\b)/giu,
    "you can now \uE004",
  ],
  [/\uE004(call|contact|ring|phone)(?: now)?/giu, "$1 my references"],
  [
    /(?<=\b(?:years?|months?|seasons?|times|weddings|jobs|shifts)),? no (complaints|accidents|problems|returns|losses|issues|breakages|incidents)\b/giu,
    " with no $1",
  ],
  // "Done me food hygiene".
  [
    /\b(done|passed|finished|did|have) me (?!an?\b|the\b|some\b|any\b|proud\b|in\b|up\b|good\b|\p{L}+ing\b)(?=\p{Ll}{3,}|\p{Lu}{2,}|\d)/giu,
    "$1 my ",
  ],
  [
    /(?<=^|[,.] )(?=(?:notice period|start date|availability|driving licen[cs]e|licen[cs]e|dbs|commute|degree|visa|work permit|theory test|last job) (?:is|are|was|will|has|runs|ends|starts)\b)/giu,
    "my ",
  ],
  [/\ball the appointment\b/giu, "all the appointments"],
  [/(?<=\p{L}{3}) then (?=(?:all|everything|it|they|the|we) )/giu, ", and then "],
  [
    /((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}) and (?=(?:have|can|will|need|would)\b)/gu,
    "$1, and I ",
  ],
  [/\b(typing) (?:at )?(\d+) ?wpm\b/giu, "$1 at $2 words a minute"],
  [/(?<=\bI type )(\d+) ?wpm\b/giu, "$1 words a minute"],
  [/^got (?=(?:about |over |some )?\d+ (?:\p{L}+ )?\p{L}+s (?:who |that )?would\b)/giu, "I have "],
  [/(?<=\b(?:regulars|clients|customers|patients|people|lads|guys)) (?=would (?:come|follow|move)\b)/giu, " who "],
  [/(?<=\bfrom (?:\d+|\p{L}+) \p{L}+ to )1(?=$|[,.])/gu, "one"],
  // "I am having four years experience", "I am having diploma".
  [
    /\b(I)(?:'m| am) having (?=(?:an?|my|over|about|more|good|\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b|experience|diploma|degree)\b)/giu,
    "$1 have ",
  ],
  [/\b(I) am having (?=\p{L}+ (?:years?|experience|licen[cs]e|certificate|diploma|degree)\b)/giu, "$1 have "],
  [
    new RegExp(
      `\\b(I)(?:'m| am) (working|doing|driving|teaching|living) (.{2,40}?)(?: since| for| from)? (${SPAN})(?: now)?${END}`,
      "giu",
    ),
    "$1've been $2 $3 for $4",
  ],
  [/ and having (?=(?:\d|\p{L}+) years?\b)/giu, " and I have "],
  [/\bdid ((?:\p{L}+|\d+) years) (?=(?!as\b|in\b|at\b|on\b|with\b|of\b|for\b|there\b)\p{L}+$)/giu, "did $1 of "],
  [/^having (?=\d|\p{L}+ years?\b|experience\b)/giu, "I have "],
  [/\bI(?:'ve)? done (?!it\b)/gu, "I've done "],
  [/\bled (?=(?:lights?|lighting|lamps?|rigs?|screens?|panels?|bulbs?|walls?)\b)|(?<=\bto )led\b(?= |$|[,.])/gu, "LED"],
  [/\b(he|she|it)'s (?=(?:had|got|been|done|gone|lost|taken|made|seen)\b)/giu, "$1 has "],
  [/\bme own\b/giu, "my own"],
  [/\bevery one (?!of\b|\p{Ll}+s\b)/giu, "everyone "],
  // "Chromebooks with broke screens", "broke down buses".
  [/(?<=\b(?:with|of|the|some|many|all|two|three) )broke (?=\p{Ll}+s\b)/giu, "broken "],
  [/(?<=^|\b(?:with|of|the|some|many) )broke down (?=\p{Ll}+s\b)/giu, "broken-down "],
  [/(?<=\b(?:and|n|,) )1 (?=(?:in|at|on|as)\b)/giu, "one "],
  [/(?<=\b(?:have|had|got) )(\d) (?=of my own\b)/giu, "$1\uE003"],
  [/\bvalentines\b(?! (?:day|cards?)\b)/giu, "Valentine's"],
  [
    /\b(uncle|aunty|auntie|man|lady|woman|boy|girl|guy|customer|patient|resident|child|student|guest) who (refuse|want|come|say|think|keep|need|ask|like|love|call|speak|work|live|sit|bring)\b/giu,
    "$1 who $2s",
  ],
  [
    /\bI(?:'m| am) (?=(?!an?\b|the\b|my\b|not\b|also\b|very\b|now\b|your\b)(?:[^\s,]+ )?(?:holder|graduate|student|driver|nurse|teacher|welder|cook|chef|carer|mechanic|electrician|plumber|cleaner|engineer|accountant|technician)\b(?! (?:at|in|of) (?:heart|training)))/giu,
    "I'm a ",
  ],
  [/\bb\.(lib|ed|sc|com|tech|pharm|arch)\b/giu, "B.\uE002$1"],
  [/, prefer (?=the\b|\p{Lu})/gu, ", and I prefer "],
  [/\bdey (?=\p{L}{3})/giu, ""],
  [/\beveryday$/giu, "every day"],
  [/(?<=^|, )lot of /giu, "a lot of "],
  [
    /\b(system|machine|line|printer|computer|server|lift|app|website) (always|often|never|sometimes) (hang|crash|break|fail|freeze|stop|jam)\b/giu,
    "$1 $2 $3s",
  ],
  [
    /(?<=^|, |and |\. )(guy|bloke|lady|fella|lad|customer|patient|kid) (?=(?:showed|gave|took|got|had|went|came|was|is|said|told|walked|called|asked|fell|broke|lost|left|wanted|wants)\b)/giu,
    "a $1 ",
  ],
  [/\bcdl ([abc])\b/giu, "CDL \uE002$1"],
  [/\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?=\d{1,2}(?:st|nd|rd|th)\b)/giu, "$1 the "],
  [/,? thanks a mill(?:ion)?(?=$|[.,!])/giu, ", thanks a million"],
  [/\b(discuss(?:ed|ing)?|mention(?:ed|ing)?) (?:about|regarding) /giu, "$1 "],
  [/\b(explained|told|asked) to (me|us) /giu, "$1 $2 "],
  [/\b(years?|months?)(?!') (of )?experiences\b/giu, "$1 $2experience"],
  // "Four years experience": years' or year's.
  [
    /(?<=\b(?:two|three|four|five|six|seven|eight|nine|ten|\d\d|\d|few|several|many|twenty|thirty) )(years|months|weeks) (?=(?:experience|service|training|practice|work|notice)\b)/giu,
    "$1' ",
  ],
  [/(?<=\b(?:one|1|a) )(year|month|week) (?=(?:experience|service|training|notice)\b)/giu, "$1's "],
  // "I learn it from": learning of that kind is over.
  [/\b(I) learn (?=(?:it|that|this|the trade|my trade) from\b)/giu, "$1 learned "],
  [/\b(I)(?:'m| am) (agree|know|like|love|want|work|speak|have)\b(?! ?(?:to|of) be)/giu, "$1 $2"],
  [
    /\b(I)'?ve? got (?=my own\b|an? (?:\p{L}+ )?(?:licen[cs]e|ticket|degree|diploma|certificate|van|truck|car)\b)/giu,
    "$1 have ",
  ],
  [/\b(I) got (?=my own\b)/giu, "$1 have "],
  [/ (?:early|late) one,? no problem\b/giu, " early, no problem"],
  [/(?<!,) no problem$/giu, ", no problem"],
  // "He don't", "we was".
  [/\b(he|she|it) don't\b/giu, "$1 doesn't"],
  [/\b(we|you|they) was\b/giu, "$1 were"],
  [/\bcould of\b/giu, "could have"],
  [/\bshould of\b/giu, "should have"],
  // "From old boy", "in haematology section", "as cook".
  [
    /(?<=\b(?:in|at|for) )(?=(?:(?!the|a|an|my|your|our|their|his|her|this|that|one|each|every|some|any|no)\p{L}+ )(?:section|department|unit|lab|laboratory|division|branch)\b)/giu,
    "the ",
  ],
  [
    new RegExp(
      `(?<=\\b(?:in|at|for|from|by|with) )(?=(?:(?:big|small|large|busy|local|old|young|private|family|new|little|nice|good|real) )(?:${PLACES_OF_WORK}|boy|man|woman|lady|guy|chef|boss|friend|team|crew|family|village|town|city|country house)\\b)`,
      "giu",
    ),
    "a ",
  ],
  [new RegExp(`(?<=\\b(?:in|at|for) )(?=(?:${ARTICLED})\\b)`, "giu"), "a "],
  [
    /(?<=\b(?:work(?:ed|ing|s)?|start(?:ed)?|train(?:ed|ing)|experience|years|job) as )(?=(?!an?\b|the\b|my\b|head\b)(?:[\p{L}-]+ )?(?:waiter|waitress|cook|cleaner|driver|carer|welder|nurse|teacher|cashier|clerk|receptionist|helper|assistant|mechanic|electrician|plumber|painter|carpenter|supervisor|technician|porter|barista|baker|guard|gardener|farmer|accountant|engineer|manager|chef)\b)/giu,
    "a ",
  ],
  [
    new RegExp(
      `(?<=\\b(?:have|hold|got|has|with) )(?=(?:(?!the|a|an|my|own|no|some|any|two|three|full)[\\p{L}\\d-]+ )?(?:${HELD})(?![\\p{L}'-]| (?:and \\p{L}+ )?(?:skills|experience|checks?|plates?|holders?)\\b))`,
      "giu",
    ),
    "a ",
  ],
  [/(?<=\b(?:have|hold|got) )(?=(?:full|clean) (?:\p{L}+ )?licen[cs]e\b)/giu, "a "],
  // "Minded my nan three years".
  [
    new RegExp(
      `(?<=\\b(?:(?:been|done|did|ran|produced|organi[sz]ed|supported|repaired|trained|worked|minded|used|worked|drove|driven|taught|kept|managed|cooked|cleaned|nursed|served|led|sold|made|played|sang|looked after|supervised|coached) (?:[\\p{L}\\p{N}'-]+ ){1,5}?|(?:it|them|that|there|here) )(?<!\\b(?:for|over|about|than|of|in|at|past|last|the|these|after|every|all|spent|took|with|within|and|until|by|some|nearly|almost|around|under|another|just|to|are|is|was|were|only|on) ))(?=${SPAN}${END})`,
      "giu",
    ),
    "for ",
  ],
  [/\bfor for\b/giu, "for"],
  // "Not an email", said of what is not wanted; "mostly water", "just wedges".
  [/(?<=\p{Ll}{3} )(?<!(?:but|and|is|are|was|or|'s) )not (?=(?:an?|the) \p{L}+$)/giu, ", not "],
  [
    /(?<=\p{L}{3} )(?<!,[^,]{0,20})not (?=\p{Ll}+$)(?<!\b(?:do|does|did|is|are|was|were|can|could|will|would|should|must|may|might|had|has|have|it's|that's|if|or|whether|why|and|but|who|they) not )(?<!\p{L}n't not )/giu,
    "\uE001not ",
  ],
  [
    /(?<=\b(?!(?:it|is|was|are|were|be|been|has|have|had|who|that|which|and|but|I|we|you|they|'s)\b)[\p{L}\d]+) (mostly|mainly|just|only) (?=\p{L}+(?: \p{L}+)?$)(?!\w+ed\b|\w+ing\b)/giu,
    ", $1 ",
  ],
  [/(?<=\b(?:back|up|the|done|out|round|home) |ed |ing )same day\b(?<!the same day)/giu, "the same day"],
  [/\bthe the\b/giu, "the"],
  // "My niece she's dyslexic".
  [new RegExp(`\\b(my (?:${KIN})),? (?:she|he)(?:'s| is) (?=\\p{L}+(?:$|[,.]| and I\\b))`, "giu"), "$1, who's "],
  // "Act 2", "Class B": numbered things have a capital in a letter.
  [
    /(?<=\s|^)(act|scene|class|band|chapter|bay|ward|unit|phase|tier|category|cat|zone) ([A-E]|\d)\b(?! (?:hours?|days?|times?|years?|people|minutes?)\b)/giu,
    "$1\uE000$2",
  ],
  [/\bspeak (\p{Lu}\p{L}+),? \(?([abc][12])\)?(?= |$|[,.])/giu, "speak $1 at $2 level"],
  // "The choristers rota".
  [
    /\b((?:chorister|nurse|driver|member|player|teacher|children|men|women|ladie|resident|patient|visitor|governor|tenant|farmer|volunteer|student|pupil|staff|parent|worker)s) (?=(?:rota|room|entrance|lounge|committee|union|garden|choir|evening|meeting|association|choice|council|changing|mess|canteen|market|club)\b)/giu,
    "$1' ",
  ],
]

const NUMBERS = ["no", ...ONES]

/** @param text cleaned, its names in place */
export function inGoodUsage(text: string): string {
  const out = RULES.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text)
  return grouped(
    out
      .replace(/(\d)\uE003/gu, (_, digit: string) => `${NUMBERS[Number(digit)]!} `)
      .replace(
        /(\p{L}+)\uE000(\p{L}|\d)/gu,
        (_, word: string, mark: string) => `${capital(word)} ${mark.toUpperCase()}`,
      )
      .replace(/\b([abc][12]) level\b/giu, capital)
      .replace(/\bnew years?'?s? (day|eve)\b/giu, (_, day: string) => `New Year's ${capital(day)}`)
      .replace(/\b(mother|father|valentine)(?:'s|s)? (day)\b/giu, (_, who: string) => `${capital(who)}'s Day`)
      .replace(/\s*\uE001/gu, ", ")
      .replace(/\uE002(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
      .replace(/\ba (?=(?:old|open|own|eight|eleven|hour)\b)/gu, "an ")
      .replace(/,\s*,/gu, ",")
      .replace(/\s+,/gu, ",")
      .replace(/ {2,}/gu, " "),
  )
}

/** "4000 acres" → "4,000 acres", "10k fish" → "10,000 fish"; years, room and part numbers stay. */
function grouped(text: string): string {
  return text
    .replace(
      /(?<![\p{L}\d.,:/#-]|\b(?:an?|the|my|first|no|number) )(\d{1,3})k(?=$|[,.]| (?!run|race|tv|video|screen|camera|monitor|display|footage|resolution|loan)\p{L}| [(])/giu,
      "$1,000",
    )
    .replace(
      /(?<![\p{L}\d.,:/#-])([1-9]\d?\d?)(\d{3})(?= (?!and\b|to\b|or\b|in\b|on\b|at\b|the\b|as\b|for\b|with\b)\p{Ll}{3,})(?<!\b(?:19|20)\d\d)/gu,
      "$1,$2",
    )
    .replace(
      /(?<![\p{L}\d.,:/#-])(20)(00)(?= (?:pieces|covers|people|units|pupils|guests|seats|members|acres|calls|orders|meals|parcels|sheep|cows|hens|books|files|tickets|customers|visitors|items|trays|samples|plants|boxes|cases|parts)\b)/gu,
      "2,000",
    )
}
