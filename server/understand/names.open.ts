/**
 * People named without any word that says so: a first name that stands alone, wherever a person can stand; an unknown name where
 * only a person can: "that Leland", "Talent partner Mitch", "Lorna's promise", "says Okun".
 * @module
 */
import { FIRM_NOUN, KNOWN_FIRMS, PLACES, TOOLS } from "./firms.words.ts"
import type { NameMention } from "./names.ts"
import { FIRST_NAMES, NOT_NAMES } from "./names.words.ts"
import { ROLE_HEADS } from "./roles.words.ts"
import { takeName } from "./take-name.ts"

/** A first name with a capital is somebody, unless the words before or behind make a place, a firm or a private person of it. */
export function* standingAlone(text: string): Generator<NameMention> {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}@'._/-])(?=\p{Lu}\p{Ll})/gu)) {
    const name = takeName(text, match.index, "plain")
    if (!name || name.start !== match.index || name.name.includes(" ")) continue
    const lower = name.name.toLowerCase()
    if (!FIRST_NAMES.has(lower) || NOT_NAMES.has(lower) || PLACES.has(lower)) continue
    const before = text.slice(Math.max(0, name.start - 60), name.start)
    const after = text.slice(name.end, name.end + 40)
    if (NOT_BEHIND.test(before) || PUT_RIGHT.test(before) || PRIVATELY.test(before) || NOT_BEFORE.test(after)) continue
    // "Dean rang", "Will I hear": a word that is a name as well opens no sentence as one.
    if (ALSO_A_WORD.has(lower) && !(/[,:(]\s*$|\b(?:and|with|by|called|&|\+)\s+$/.test(before) || SAYS.test(after)))
      continue
    if (ALSO_A_WORD.has(lower) && /(?:^|[.!?\n]\s*["'(]?)$/.test(before)) continue
    const next = /^ (\p{Lu}[\p{L}'-]+)/u.exec(after)?.[1]
    if (
      next !== undefined &&
      (FIRM_NOUN.test(next) || ROLE_HEADS.has(next.toLowerCase()) || !NOT_NAMES.has(next.toLowerCase()))
    )
      continue
    yield { ...name, link: "subject", kind: null }
  }
}

/** Whose voice, hand or promise it is: only somebody's, whatever they are called. */
export function* owners(text: string): Generator<NameMention> {
  for (const match of text.matchAll(OWNS)) {
    const name = takeName(text, match.index, "plain")
    if (!name || name.start !== match.index || !/^'s /.test(text.slice(name.end))) continue
    const lower = name.name.toLowerCase()
    if (
      NOT_NAMES.has(lower) ||
      PLACES.has(lower) ||
      KNOWN_FIRMS.has(lower) ||
      TOOLS.has(lower) ||
      ROLE_HEADS.has(lower)
    )
      continue
    const before = text.slice(Math.max(0, name.start - 60), name.start)
    if (NOT_BEHIND.test(before) || PRIVATELY.test(before)) continue
    yield { ...name, link: "subject", kind: null }
  }
}

const OWNS =
  /(?<![\p{L}\p{N}@'._/-])(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?'s (?:own |very |personal |work |parting |exact |last |direct |out[- ]of[- ]office )*(?:voicemail|words?|promise|inbox|e-?mail|card|desk|mobile|cell|number|extension|handshake|voice|boss|assistant|deputy|pa|secretary|hand|face|smile|kitchen|parting|out[- ]of[- ]office|holiday|leave|back|away|off)\b)/gu

/** "at Colin", "in Florence", "the Jordan", "Saint Clare", "my dad Frank". */
const NOT_BEHIND =
  /(?:\b(?:at|[Ii]n|[Nn]ear|outside|around|across|[Tt]he|[Ss]aint|[Ss]t\.?|Mount|Lake|Port|San|Santa|[Vv]ia|[Hh]i|[Hh]ey|[Hh]ello|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Hh]iya|[Cc]heers|[Rr]egards|[Ss]incerely|[Bb]est|[Ww]ishes|I'm|I am|i'm|[Tt]his is|[Mm]y name(?:'s| is)?|[Mm]yself|me,|[Yy]ours|[Ll]ike)[,!.]?|\p{L}-|\p{Lu}\p{Ll}{2,}'s|(?<![.!?:;,(\n]\s*|^)(?<!\p{L})\p{Lu}\p{Ll}{2,}|&)\s*$/u
/** "Not Ben": whom it was not. */
const PUT_RIGHT = /\b(?:not|instead of|rather than|isn't|wasn't|never) $/i
const NOT_BEFORE =
  /^(?:'s (?:\p{Lu}|day\b|house\b|place\b|garage\b|bakery\b|caf[eé]\b|shop\b|office\b|replacement\b|old job)| ?& ?|@|\.\p{L}|-\p{L}|, [A-Z]{2}\b)/u
const PRIVATELY =
  /\b(?:my|our|his|her|their|a|this|me|your) (?:\p{L}+ ){0,2}?(?:flatmate|housemate|roommate|mate|friend|buddy|pal|cousin|brother|sister|wife|husband|hubby|fianc\w+|girlfriend|boyfriend|son|daughter|grandson|granddaughter|mum|mom|mam|mother|dad|da|father|uncle|aunt|auntie|nan|gran|grandad|neighbou?r|kid|baby|boy|girl|twin|classmate|teammate|coworker|co-worker|workmate|tutor|mentor|preceptor|landlord|dog|cat|horse|missus|other half|ex|old boss|last boss|former boss|current boss|present boss|referee|coach|teacher|lecturer|nephew|niece|stepson|stepdaughter|carer|doctor|gp|priest)s?(?: is| was|'s|,| called| named)*\s+$|\b(?:uncle|auntie?|nan|gran|cousin|saint)\s+$/iu
const SAYS =
  /^ (?:said|says|told|rang|asked|wrote|replied|emailed|called|texted|phoned|promised|reckons?|mentioned|offered|hasn't|was|wants|wanted|gave|seemed|interviewed|who)\b/i

const ALSO_A_WORD = new Set(
  "will mark may april june august grant rose hope joy faith grace dawn summer autumn sunday bill frank dean art sue pat rich drew chase max guy jack rob miles jean hazel penny ivy olive daisy violet viola ruby iris holly min mel ray roman ross sandy ginger robin jay eve lane wade rod nick josh chuck buddy baker cook skip reed trinity charity crystal amber jade pearl cliff heath forest brook earl duke prince royce august dot dash chip chet bo bud burt art bob buck sterling harper hunter mason carter parker taylor jordan florence paris austin dallas chelsea sydney victoria georgia virginia carolina brooklyn china india israel kent lincoln chester carlisle preston stirling ashley beverley shirley kerry clare ward major noble wise young stone wood page happy precious blessing favour comfort patience peace goodness gift glory mercy promise fortune justice sage marina monday friday windy stormy sky star true merit case sonny mister mi an van do so see ho hong hung bay long tan le my ha ban sun son kit lou dom gene norm dale glen don lance gale gene gay bell basil colt bond angel jesus christian ford dell mina ali del bliss ruth harmony melody haven sandra reg spring winter stew herb penny tad nova miracle".split(
    " ",
  ),
)
