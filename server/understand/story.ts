/**
 * Whose story a clause tells, and where it begins and ends: the candidate's own application, somebody else's ("theirs"), or another
 * time, another job or another world of the candidate's own ("elsewhere"). A stranger's story ends where the candidate speaks of
 * themselves; one from another time does not, for it is told with "I" as well: it ends where the present comes back.
 * @module
 */
import { FIRST_NAMES } from "./names.words.ts"
import {
  BARE_RELATIVE,
  BYSTANDER,
  CROWD,
  HELPERS,
  OTHER_JOB,
  OTHER_SIDE,
  OTHER_TIME,
  PERSON_ADJECTIVE,
  STORY_VERB,
  WORK_OF,
} from "./story.words.ts"

export type Teller = "mine" | "theirs" | "elsewhere"

const LEAD =
  "^[\"'(]?(?:(?:and|but|so|ok|okay|also|anyway|because|cause|cos|cuz|well|like|meanwhile|whereas|while|though|although|then|even|once|plus|yes|no|yeah|oh|um|er|see|look|honestly|actually|apparently|funny enough|funnily enough|by the way|btw|fyi|ps|p\\.s\\.|hi|hello|hey|hiya|sorry|long night|so jealous)[,.:;!\\s]+)*"
/** The interviewer's colleague is a party to it. */
const THEIR_SIDE = `(?!(?:and |but |so )*(?:his|her|the|their) (?:\\w+ )?(?:colleagues?|co-?workers?|partner|tutor|professor|kids?|teacher|doctor|dentist|lawyer|solicitor|social worker|trainer|students?|pupils?|priest|pastor|vicar|family|parents?|children|child|neighbou?rs?|lads?|mates?|team ?mates?)\\b(?! (?:i|we)\\b))`
/** "Two lads, Cormac and Paudie, over Zoom": who was met. */
const PAIR =
  "(?!(?:and |but |so )*(?:two|three|both) (?:lads|lasses)\\b(?! (?:of mine|i (?:know|work)|from (?:my|our))))"
const PERSON = `(?:(?:my|a|an|one|the|his|her|our|this|another|some|two|some of my|one of my|one of our|a few)(?: ${PERSON_ADJECTIVE}){0,2} (?!(?:lads?|lass) (?:called|named)\\b)${BYSTANDER}\\b(?!'s (?:company|firm|clinic|shop|business|practice|office|surgery))(?!(?<=\\b${HELPERS}) (?:job |role )?interview\\b)|${BARE_RELATIVE}(?:'s \\w+)?(?: \\w+)? ${STORY_VERB}\\b)`
const STRANGER = `(?:some(?:one|body) (?:i know|else|at|on)\\b|some(?:one|body) (?:in|from) ${CROWD}\\b|some (?:guy|bloke|fella|woman|girl|man|person|people|dude|chap) (?:i know|at|on|(?:in|from|off) ${CROWD})\\b|people (?:say|on|online|always|at|in my|i know)\\b|most people\\b|everyone (?:says|on|online|i know)|everybody (?:says|on|i know)|the (?:guy|girl|woman|man|person|lady|lad|bloke|candidate|applicant) (?:before|after|next to|ahead of|behind) me|the (?:guy|girl|lad|lass|bloke|woman|man|chap) i (?:\\w+ )?(?:trained|worked|lived|studied|lodged|shared|sat|grew up|went to (?:school|college|uni))(?: \\w+)? (?:with|beside|next to)|the other (?:candidate|applicant|guy|girl|person|one|job|place|company|firm|interview|applicants|candidates)|another (?:candidate|applicant|guy i know)|an? (?:guy|girl|woman|man|lady|bloke|fella|chap|lad|dude|user|redditor|poster|commenter|person|kid|nurse|chef|driver|teacher) (?:i know|${`(?:on|off|from|at|in) ${CROWD}`})\\b|a (?:guy|girl|woman|man|lady) (?:at|in|from|on)\\b(?=.*(?:got|sent|told me (?:he|she)))|an? (?:influencer|youtuber|tiktoker|blogger|redditor|famous|celebrity)\\b|reddit|the internet|articles?\\b|chat ?gpt|google\\b(?! (?:meet|hangouts?|chat|calendar|duo|docs|invite))|i (?:read|heard|saw) (?:that|about|online|somewhere|on)\\b)`
const OTHERS_START = new RegExp(`${THEIR_SIDE}${PAIR}${LEAD}(?:${PERSON}|${STRANGER})`, "i")
const OTHERS_INSIDE = new RegExp(
  `\\b(?:(?:my|a|an|one of my|our) (?:${PERSON_ADJECTIVE} )?(?!(?:lads?|lass) (?:called|named)\\b)${BYSTANDER}(?!(?<=\\b${HELPERS}) interview\\b)(?:'s)?(?: of mine| of ours)?(?: interview| ${STORY_VERB})\\b|(?:his|her|their) (?:own )?interview\\b(?! (?:of|with) me))`,
  "i",
)
/** "My dad drove me to the interview", "my sister spotted this one for me", "a mill my cousin works at": a bystander in the candidate's own story. */
const SERVES_ME =
  /\b(?:she|he|who) (?:interviewed|hired|is hiring) (?:me|us)\b|\b(?:drove|dropped|took|brought|gave|lent|walked|accompanied|picked|got|rushed|helped|came with|went with|pointed|put|sent)(?: \p{L}+){0,2} (?:me|us)\b[^.;]{0,50}\b(?:interview|trial|meeting|audition|assessment|job|place)\b|\b(?:spotted|found|saw|sent|showed|forwarded|flagged|recommended|suggested|mentioned|tipped)(?: me)?(?: on| off about| about)? (?:this|it|the (?:ad|advert|listing|posting|opening|vacancy|job|role|post))\b|\b(?:an?|the) (?:\p{L}+ ){1,2}(?:where |that )?my (?:\p{L}+ )?\p{L}+ (?:works|used to work|worked|drives|cleans|volunteers)(?: at| for| in)?\b(?![^.;]*\b(?:her|him|them|hers)\b)/iu

const FICTION = new RegExp(
  `${LEAD}(?:(?:been|was|am|i'm|i am|i was|i've been|we're|i|we|just|currently) )*(?:reading|watching|rewatching|binging|listening to|read|watched|saw|heard|found|finished) (?:about )?(?:an?|this|that|the|some) (?:[\\p{L}'-]+ ){0,3}${WORK_OF}\\b|${LEAD}in (?:the|a|this|that|one|my|her|his) (?:[\\p{L}'-]+ ){0,2}${WORK_OF}\\b|\\b(?:reading|read|heard|hearing|watching) about (?:an?|some|this|the) (?:\\p{L}+ ){0,2}(?:woman|man|guy|girl|lad|person|bloke|people|candidate|student|nurse|chef|kid)\\b|${LEAD}in (?:films|movies|books|novels|plays|sitcoms)\\b|${LEAD}(?:an?|the|this|that|one) (?:[\\p{L}'-]+ ){0,2}${WORK_OF} (?:i (?:read|saw|watched)|where|in which|says|said|about|tells|told|claims?|had|has|recommends?|advises)\\b|\\bi (?:just |only )?(?:dreamt|dreamed)\\b|\\bhad (?:a|this|the|such a|another) (?:\\p{L}+ ){0,2}(?:dream|nightmare)\\b|${LEAD}in (?:my|a|the) (?:dream|nightmare)\\b`,
  "iu",
)
const OTHER_TIMES = new RegExp(`\\b${OTHER_TIME}`, "i")
const OTHER_JOBS = new RegExp(`\\b${OTHER_JOB}`, "iu")
const OLD_JOB_START = new RegExp(
  `${LEAD}(?:(?:at|in|for|with|on|during|after) )?(?:my (?:last|old|previous|former|first|ex) (?:job|company|place|employer|workplace|firm|boss|manager|foreman|role|position)|the (?:job|place|company|interview|one) (?:i had )?before (?:this|that|last))\\b`,
  "i",
)
/** "I worked at Bell for nine years until June", "I was with Argos till the spring": a job that is over or is held now. */
const WORKED_THERE =
  /^(?:(?:and|but|so|well|because|before this|previously|before that)[,\s]+)*i(?:'ve| have|'d| had)? (?:work(?:ed)?|been|was|did|spent \w+(?: \w+)? years|used to (?:work|be))(?: \p{L}+){0,4}? (?:at|for|in|with|under)\b[^.;!?]*?\b(?:for (?:\w+ ){1,3}years?|until|till|since|before (?:this|that)|back in|from \d{4}|\w+ years)\b(?![^.;!?]*\b(?:interview|(?:had|saw|met|called|invited|brought|asked) me\b))/iu
const OTHER_SIDES = new RegExp(`\\b${OTHER_SIDE}`, "i")

const MINE_START = new RegExp(
  `${LEAD}(?:whatever[,\\s]+|now[,\\s]+|for (?:my|our) part[,\\s]+)*(?:i\\b|i'(?:m|ve|d|ll)\\b|my\\b(?! (?:\\w+ )?${BYSTANDER}\\b)|mine\\b|me\\b|we\\b|interview(?:ed)?\\b|for me\\b|in my case\\b|as for me\\b|this one\\b|here\\b)`,
  "i",
)
const THIRD_START =
  /^(?:(?:and|but|so|ok|also|then|because|well)[,\s]+)*(?:she|he|they|her|his|their|it|got|sent|who|which|that was|those were|there)\b/i
/** "They'll call me": plural, and of the candidate. */
const THEY_ME =
  /^(?:(?:and|but|so|ok|also|then|well)[,\s]+)*(?:they|nobody|no one|no-one)\b.*\b(?:me|my|i|i'd|i'll|everyone|everybody|candidates|applicants)\b/i
/** The present comes back. */
const RETURNS =
  /^(?:(?:so|and|but|then|now|well)[,\s]+)*i(?:'ve| have|'d)? (?:finally|just|recently|at last|eventually)? ?(?:got (?:up )?(?:the |my )?(?:nerve|courage|guts) (?:up )?to (?:apply|go|try|put)|(?<=finally |recently |at last |just )(?:applied|apply))\b|^(?:so|and now)[,\s]+(?:then |eventually |finally )?i(?:'ve| have|'d)? (?:applied|appl(?:y|ied) for|put in|went for|gone for|had (?:an|my) interview|interviewed)\b|^(?:(?:and|but|so|ok|well)[,\s]+)*(?:anyway|anyhow|anyways|now\b|nowadays|this time|this one|today|yesterday|back to|in reality|in real life|for real|the real|my actual|the actual|the one i mean|what i mean|as for (?:me|this|mine)|me,|it'?s (?:the )?[^.,;]{2,50} (?:i'?m|i am) (?:on about|asking about|talking about|here about|after|writing about))/i
/** "I've been a clerk for nine years | and a firm called Holm had me in": the telling of a life ends. */
const HAD_IN =
  /^(?:and |but |so |then |now )*(?!(?:they|he|she)\b)[^,.;]{2,50}? (?:(?:had|called|asked|invited|got|brought) me in (?:for|on|last|to)|(?:has|have) (?:just )?(?:had me in|interviewed me|opened up|posted))\b/i
/** A day of the weeks at hand: no other time. */
const RECENT =
  /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening|week|month|time|one)|last (?:night|week|month)|(?:last |this |next |on )(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?\b|\d+ (?:days?|weeks?) ago|a (?:week|fortnight|month) ago|the other day|(?:just|only) now|recently|(?<!\b(?:a|the|that|one|same|some|every|following|next) )(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i

/** Follows a text sentence by sentence, piece by piece. */
export class Story {
  private last: Teller = "mine"
  private now: Teller = "mine"
  /** Another time or world holds "I" as well. */
  private deep: "time" | "world" | null = null
  /** The sentence before told of an answer owed to another firm, not of what happened there. */
  private owed = false
  private readonly forThem: boolean

  /** @param text the whole message: "asking for my son" makes his story the one that counts */
  constructor(text: string) {
    this.forThem =
      !NOSY.test(text) &&
      (ON_BEHALF.test(text) || (KIN.test(text) && ASKED_FOR_THEM.test(text) && !OWN_CASE.test(text)))
  }

  /** A sentence begins. */
  enter(sentence: string): void {
    this.last = this.now
    const before = this.deep
    this.now = this.opening(sentence)
    this.owed = OWED.test(sentence)
    this.deep = depthOf(sentence) ?? (this.now === "elsewhere" && this.last === "elsewhere" ? before : null)
    if (this.deep !== null) this.now = "elsewhere"
  }

  /** Whose story the next piece of the sentence is; `first` for the one it begins with. */
  piece(text: string, first: boolean): Teller {
    if (this.deep !== null) {
      if (
        RETURNS.test(text) ||
        (HAD_IN.test(text) && !OTHER_TIMES.test(text)) ||
        (this.deep === "time" && RECENT.test(text) && !OTHER_TIMES.test(text))
      ) {
        this.deep = null
        this.now = "mine"
      }
    } else if (first) {
      if (this.now === "mine" && !SERVES_ME.test(text) && insideOther(text) !== null) this.now = insideOther(text)!
    } else this.now = this.next(text)
    return this.forThem && this.now === "theirs" ? "mine" : this.now
  }

  private opening(sentence: string): Teller {
    if (startsOther(sentence)) return "theirs"
    if (isFiction(sentence)) return "elsewhere"
    const inside = insideOther(sentence)
    if (MINE_START.test(sentence)) {
      const head = insideOther(sentence.slice(0, 80))
      return head !== null && !/,|;| but | so | and (?:then )?my /.test(sentence.slice(0, 80)) ? head : "mine"
    }
    if (inside === "elsewhere") return inside
    if (this.last === "elsewhere" && this.owed && SAW_ME.test(sentence)) return "mine"
    if (this.last !== "mine" && THIRD_START.test(sentence) && !THEY_ME.test(sentence)) return this.last
    return "mine"
  }

  private next(text: string): Teller {
    if (startsOther(text)) return "theirs"
    const inside = insideOther(text)
    if (inside !== null && !SERVES_ME.test(text)) return inside
    if (MINE_START.test(text) || /\b(?:i|i've|mine)\b/i.test(text) || SERVES_ME.test(text) || THEY_ME.test(text))
      return "mine"
    return this.now
  }
}

/** "I need to answer the other firm by Friday." */
const OWED = /\b(?:offers?|answer|accept|decline|turn (?:it|them) down|say yes|yes or no|deadline|let them know)\b/i
/** "He interviewed me on the 12th": told of the one named before. */
const SAW_ME = /^(?:and |but )?(?:he|she|they) (?:interviewed|saw|met|grilled|had) (?:me|us)\b/i
/** "I've been out of work since my mum was ill": why, not whose. */
const LIFE =
  /\b(?:since|because|cos|while|whilst|when|after|until|as) (?:my|our) \p{L}+ (?:was|is|got|fell|became|has been|had been|died|passed)\b(?: \p{L}+){0,2}?(?: (?:ill|sick|poorly|unwell|dying|in hospital|born|away|redundant)\b|$|(?<=died|passed))/iu

/** "The mum interviewed me on Saturday": whoever hires a nanny is a relative of somebody. */
const HIRES =
  /^(?:(?:and|but|so|it was)[,\s]+)*the (?!(?:lad|lass|ex|friend)\b)(?:\w+ )?\w+\b[^.;!?]{0,60}\b(?:interviewed|interviews|saw|met|meets|sees|hired|hires|grilled) (?:me|us)\b/i

function startsOther(text: string): boolean {
  if (HIRES.test(text)) return false
  return (OTHERS_START.test(text) || oursByName(text)) && !SERVES_ME.test(text)
}

function insideOther(text: string): Teller | null {
  if (OTHERS_INSIDE.test(text) && !SERVES_ME.test(text) && !LIFE.test(text)) return "theirs"
  return OTHER_JOBS.test(text) || OTHER_TIMES.test(text) ? "elsewhere" : null
}

/** "Our Sarah", "my Kev": one of the family, by name. */
function oursByName(text: string): boolean {
  const name = /^(?:(?:And|But|So|and|but|so),? )?(?:[Mm]y|[Oo]ur) (\p{Lu}\p{Ll}+)(?:'s)? \p{Ll}/u.exec(text)?.[1]
  return name !== undefined && FIRST_NAMES.has(name.toLowerCase())
}

/** What a work tells; not "the site says bea@acme.example". */
function isFiction(sentence: string): boolean {
  return FICTION.test(sentence) && !/\w@\w/.test(sentence)
}

function depthOf(sentence: string): "time" | "world" | null {
  if (isFiction(sentence) || OTHER_SIDES.test(sentence)) return "world"
  if (WORKED_THERE.test(sentence)) return "time"
  return (OTHER_TIMES.test(sentence) || OLD_JOB_START.test(sentence)) && !RECENT.test(sentence.slice(0, 60))
    ? "time"
    : null
}

/** The candidate's own story, told for them. */
/** "My son had an interview … should he ring them?": asked for him, and nothing of one's own. */
const KIN =
  /\bmy (?:\w+ )?(?:son|daughter|boy|girl|lad|husband|wife|partner|mum|mom|mother|dad|father|brother|sister|grandson|granddaughter|kid|nephew|niece|fella|missus)\b/iu
const ASKED_FOR_THEM =
  /\b(?:should|can|could|must|may|ought|does|do|would|shall|will|is|when|what|how) (?:\w+ ){0,2}?(?:he|she|they)\b[^.?!]{0,80}\b(?:ring|call|write|send|e-?mail|text|thank|follow|chase|wait|reply|answer|say|do|ask|contact|nudge|go|drop)\w*\b[^.!]{0,60}\?/iu
const OWN_CASE =
  /\b(?:my (?:own )?(?:interview|application|follow[- ]?up|thank)|i (?:had|have|did|got|went|interviewed|applied|met|sent|thanked|emailed))\b/iu

/** Asked of somebody's story without a part in it. */
const NOSY =
  /\bjust (?:nosy|being nosy|curious|wondering about (?:it|him|her)|interested)\b|\b(?:none|nothing) of my own\b/i

const ON_BEHALF = new RegExp(
  `\\b(?:asking|writing|here|enquiring|inquiring|typing|messaging|this is|posting|chatting)(?: this| you)? (?:for|on behalf of|about) my (?:${PERSON_ADJECTIVE} )?${BYSTANDER}\\b|\\bon behalf of (?:my|our) (?:${PERSON_ADJECTIVE} )?${BYSTANDER}\\b|\\b(?:my|our) (?:${PERSON_ADJECTIVE} )?${BYSTANDER} (?:asked|wants|begged|told) me to (?:ask|write|check|find out)\\b`,
  "i",
)
