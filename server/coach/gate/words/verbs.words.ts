/**
 * What a sentence can tell somebody to do, by the first form of the verb.
 * @module
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Acts by which the employer hears of the candidate. */
export const CONTACT = set(`
  send email e-mail mail call phone ring text message ping nudge contact chase remind follow reach write reply respond answer ask thank
  tell inform notify check inquire enquire approach prod poke bother pester bug resend forward post dial telephone fax dm update greet
  apologise apologize explain propose request invite connect drop shoot fire submit knock visit confirm accept decline turn negotiate
  assure thank
`)
/** Of these the words that are things as well. */
export const ALSO_NOUN = set(
  `email e-mail mail call phone ring text message ping nudge contact reply answer post request update fax dm check reach visit drop follow`,
)

/** What does nobody any harm, whenever it is done. */
export const HARMLESS = set(`
  add aim allow appreciate arrive avoid base be bear begin believe breathe brainstorm bring browse build bullet celebrate check choose close collect come
  compare compliment concentrate congratulate consider continue copy count cover cut decide dedicate describe devote do double-check draft dress eat edit end enjoy expect explore
  feel fill find fine-tune finish fit fix focus fold forget forgive gather get give go greet have hear help highlight hope imagine include jot keep know
  lay lead learn leave let like line link list listen look love make mark mean mention mind move name note notice open organise organize outline pack pair
  pick plan point polish practise practice prepare print proofread prove put quote re-read read recall recap refer reflect refresh rehearse reread relax
  remain remember repeat research rest restate review reword rework save say schedule scan search see set shape share shorten show sign sit skim skip sleep smile
  sound spell spend spot start stay stick stop stress study sum swap tailor take target think tie treat trim trust try turn type
  understand use vary walk watch wear weave weigh welcome wish wonder word work wrap write yourself apply discover track state tone rely pause
  stand hold wait sit stay give let leave rest delay postpone pass bide slow ease calm drop steer resist refrain hang
  pursue pour invest direct channel turn carry keep expand widen spread sharpen brush draw line ready settle confirm express echo reaffirm underline emphasise emphasize
  acknowledge attach enclose thank honour honor respect follow tell ask store park tuck reserve hurry rush worry owe jot hope fret bluff guess lie beg argue agree bother compare happen treat deserve need want push press change debrief
`)
/** Acts of waiting. */
export const HOLD = set(`wait hold delay postpone pause sit hang rest stay bide defer hold`)

export const VERBS: ReadonlySet<string> = new Set([...CONTACT, ...HARMLESS, ...HOLD])
