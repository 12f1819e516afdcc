/**
 * That nothing was sent, put together from its parts: a word of none, a word of sending, and who would have sent it. Read over whole
 * sentences, for the parts may stand on both sides of a comma or a colon.
 * @module
 */
import type { Clause } from "./clauses.ts"
import type { Reading } from "./reading.ts"

const NIL =
  "(?:nothing|nowt|naught|nought|nada|zilch|zip|nil|zero|0|diddly\\w*|(?:sod|bugger|sweet f\\w*) all|not a (?:single )?(?:thing|word|line|peep|sausage|jot|syllable|squeak|dicky ?bird)|not (?:one|a single) (?:\\w+))"
const NOBODY = "(?:nobody|no[- ]?one|neither|none|not a soul)(?: of (?:them|the \\w+|us))?"
const MSG =
  "(?:(?:thank(?:s|ing)?(?:[- ]?you)?s?|thx|follow[- ]?ups?|check[- ]?ins?)(?: (?:e-?mails?|notes?|cards?|letters?|messages?|texts?))?|e-?mails?|mails?|notes?|cards?|letters?|messages?|msgs?|texts?|calls?|voice ?mails?|correspondence|communications?|contact|word|lines?|reply)"
const SENDING =
  "(?:send|sent|write|wrote|written|e-?mail(?:ed)?|mail(?:ed)?|post(?:ed)?|drop(?:ped)?|message[d]?|text(?:ed)?|contact(?:ed)?|thank(?:ed)?|chase[d]?|nudge[d]?|ring|rang|rung|call(?:ed)?|phone[d]?|ping(?:ed)?|fire[d]?|dispatch(?:ed)?|type[d]? (?:up|out)?|get back to|got back to|gotten back to|get in touch|got in touch|been (?:back )?in (?:touch|contact)|follow(?:ed)? up|reach(?:ed)? out|say thank|said thank|say thanks|said thanks|put pen to paper|putting pen to paper|pick(?:ed)? up (?:the phone|a pen)|lift(?:ed)? (?:a finger|the phone))"
const NOT =
  "(?:haven'?t|have not|hasn'?t|has not|hadn'?t|didn'?t|did not|not|never|ain'?t|yet to|forgot to|neglected to|neither(?! (?:e-?mail|mail|phone|text|post|card|address|number) n?or\\b))"
const SOFT =
  "(?: (?:yet|really|actually|even|ever|so far|so much as|as much as|at all|quite|having|have|had|been|i|to|back))*"
const ANYBODY = "(?:anyone|anybody|any of them|either of them|either one|a soul|them|him|her|the \\w+|\\p{L}+)"

const SILENCE = new RegExp(
  [
    // "Nothing I wrote to him", "not one word I send them", "no mail I wrote"
    `(?:^|[,;:] |\\b(?:and|but|so|because) )(?:${NIL}|not one \\w+|no ${MSG}) (?:did |have |had )?(?:i|we)(?:'ve| have| had| did| still| yet)* ${SENDING}(?=(?: to)?(?: (?:him|her|them|the \\w+|\\p{L}+))?(?: (?:yet|so far|at all|until now|till now))*\\W*(?:$|,|\\b(?:and|but|so|because|no)\\b))`,
    // "Sent: zilch", "Messages so far - none", "thank-you: no", "sent nothing"
    `^[-*•\\s]*(?:and |but )?(?:${MSG}|sent|contact|comms|anything sent)(?: (?:sent|out|made|so far|to date|yet|since(?: then)?|afterwards|after|done|from me|to (?:them|him|her)))*\\W{1,4}(?:${NIL}|none|nope|no|not yet|never|n\\/a)(?: (?:sent|yet|from me|so far|as yet|to date|at all))*\\W*$`,
    // "Wrote to her nothing", "contacted nobody", "I've written to neither of them"
    `(?:^|\\b(?:i|i've|i have|we|we've|and|but|so|have) (?:have |had |also |just )?)(?:sent|wrote|written|e-?mailed|mailed|posted|messaged|texted|contacted|thanked|chased|rung|rang|called|phoned|pinged|said|told|got back to|dropped|done)(?: (?:to|a line to|a note to|thanks to|with))?(?: (?:him|her|them))? (?:${NIL}|${NOBODY})(?! (?:else|but|except|apart|other|special|fancy|long|knows?|answered|picked|was|is|were)\\b)`,
    // "She has had nothing from me", "neither has heard from me", "they've had no thanks off me", "nothing has gone from me to her"
    `(?:\\b(?:${NIL}|${NOBODY}|no|not|never|zero)|n't)\\b(?=[^.;!?,]{0,45}\\b(?:${NIL}|heard|hear|had|has|have|got|gotten|get|received|seen|came|come|gone|went|${MSG})\\b|(?<=\\b${NIL}))(?! (?:news|reply|answer|word back|(?:\\w+ )?(?:needed|required|wanted|asked|expected)\\b))[^.;!?,]{0,45}\\b(?:from|off) (?:me|us|my (?:own )?(?:side|end|part|address|account))\\b`,
    "\\bneither\\b[^.;!?]{0,140}\\b(?:has|have|had) (?:had |heard |got |received )?[^.;!?,]{0,25}\\bfrom (?:me|us)\\b",
    // "Nothing mailed, texted or phoned"
    `(?:^|[,;:] |\\b(?:and|but) )(?:${NIL}|${NOBODY}|no ${MSG})(?: (?:has|have|was|were|is|'s|been|yet|so far|as yet|ever))* (?:sent|written|e-?mailed|mailed|posted|texted|phoned|thanked|messaged|contacted|dispatched|gone out)\\b`,
    // "A thank-you hasn't been sent", "nobody's been thanked", "they haven't been thanked", "no card was ever posted"
    `\\b${MSG} (?:itself )?(?:${NOT}|has yet to|is yet to|still hasn't|was never|has never|wasn't|isn't|never)${SOFT} (?:be |been |being |got |get )?(?:sent|written|posted|mailed|e-?mailed|gone|go|went|left|out|done|made|dispatched)\\b`,
    `\\b(?:${NOBODY}|(?:they|he|she|\\p{L}+)(?:'ve| have|'s| has)(?:n't| not| never) been|(?:they|he|she)(?:'ve| have|'s| has)n't been)(?:'s| has| have|'ve|'d| was| were| got)*(?: (?:yet|ever|been|properly|even))* (?:thanked|written to|e-?mailed|messaged)\\b(?! (?:me|us|back)\\b)`,
    // "Haven't so much as said thanks", "not having put pen to paper", "did not get back to anyone", "haven't been back in touch"
    `(?<not>\\b${NOT}${SOFT} ${SENDING})(?=(?: (?:to|with))?(?: ${ANYBODY})?(?: (?:a line|a note|anything|a word|a thing|since|yet|at all|afterwards|after|about it|about this|there|in writing|again))*\\W*(?:$|,|\\b(?:and|but|so|because|since|yet|is|or|nor|as|though)\\b))(?! (?:my|the|any|a)(?: \\w+)? (?:cv|resume|application|references?|documents?|forms?))`,
    // "Kept quiet since", "stayed silent", "left it at that"
    "\\b(?:i|i've|i have|and|so|we've?)(?: (?:have|just|only|simply|so far))* (?:kept|stayed|been|gone|remained|keeping|staying|lying|lain|laid) (?:very |completely |totally |pretty |rather |dead )?(?:quiet|silent|sc?htum|mum|low|stumm)\\b(?! (?:about|for the))",
    "\\b(?:i|i've|and|just) (?:have )?(?:left|leaving) it at that\\b",
    // Hindi with English letters: "thank you mail nahi bheja", "kuch nahi likha"
    "\\b(?:kuch(?: bhi)?|thank ?(?:you|s)|mail|e-?mail|message|msg|note)(?: \\w+){0,3} (?:nahi|nahin|nhi|nai) (?:\\w+ )?(?:bheja|bheji|kiya|kiye|likha|diya|bhej)\\b",
    // "No card, no email", "no note or anything"
    `^(?:and |but |so |just |i (?:left|gave) )*no (?:${MSG})(?: (?:or|nor|and) (?:anything|nothing|${MSG}|whatever|owt))+\\W*$`,
    `\\b(?:done|did|made|given) (?:zero|no|nil) (?:\\w+ )?(?:${MSG}|thanking|chasing|following up)\\b`,
  ].join("|"),
  "iu",
)

/** "They haven't written and neither have I". */
const NOR_I =
  /(?<=\b(?:written|wrote|contacted|called|rung|rang|e-?mailed|texted|messaged|phoned|sent|said|in touch)\b[^.;!?]{0,40})\b(?:neither|nor) (?:have|did|had) i\b/i

const THEIRS =
  /\b(?:nothing|not|never|no|n't)\b[^.;!?,]{0,20}\b(?:heard|reply|replied|back|answer(?:ed)?|news)\b(?! (?:to|from|off) (?:me|us))/i

const BACK = /\b(?:got|get|gotten|been|written|wrote) back\b/i
const OTHERS =
  /\b(?:they|he|she|hr|people|candidates|applicants|who|you|anyone|everyone|(?:the |my )?(?:interviewer|recruiter|manager|company|boss|agency|receptionist))(?: (?:just|simply|really|probably|have|has|had))*\s*$/i

/** "Nothing needed from me", "he wants nothing more from me" */
const WANTED = /\b(?:need(?:s|ed)?|requir\w+|expect\w*|wants?|wanted|necessary|asked|more|further|else|documents?)\b/i

function mineToDo(denied: string, lead: string): boolean {
  if (/\b(?:not|never) to\b/i.test(denied)) return false
  if (/\b(?:i|i've|i'd|we|we've)\b/i.test(lead)) return true
  return (
    /^\W*(?:(?:and|but|so|still|also|just|have|sadly|unfortunately)\W*)*$/i.test(lead) &&
    !/\b(?:call|ring|rang|rung|phone)/i.test(denied)
  )
}

export interface Silence {
  clause: Clause
  start: number
  end: number
  /** Only of thanks. */
  thanks: boolean
}

/** The first sentence that tells that nothing was sent. */
export function silence(reading: Reading): Silence | null {
  let seen = -1
  for (const first of reading.clauses) {
    if (first.sentence === seen) continue
    seen = first.sentence
    const sentence = reading.sentence(first)
    const text = reading.text.slice(first.start, sentence.at(-1)!.end)
    const match = NOR_I.exec(text) ?? SILENCE.exec(text)
    if (!match) continue
    const start = first.start + match.index
    const clause = reading.at(start + Math.max(0, match[0].search(/\S/)))
    const held = sentence.filter((one) => one.end > start && one.start < start + match[0].length)
    if (held.some((one) => one.story !== "mine" || one.block !== null || one.command || one.question || one.quoted))
      continue
    // "People didn't follow up": somebody else's not doing.
    const lead = text.slice(0, match.index)
    if (OTHERS.test(lead) && !/\b(?:from|off) (?:me|us|my)\b|thanked/i.test(match[0])) continue
    // "If we're not contacted by Friday": done to the candidate.
    if (
      /\b(?:i'm|we're|im|i am|we are|are|is|be|been|were|was|get|getting|got)\s*$/i.test(lead) &&
      /^(?:not|never)\b/i.test(match[0])
    )
      continue
    // "Told me not to call", "and never called": an order, or their own not doing.
    if (
      match.groups?.not !== undefined &&
      !mineToDo(match.groups.not, text.slice(clause.start - first.start, match.index))
    )
      continue
    // "Haven't got back to them": their question stands open.
    if (
      BACK.test(match[0]) &&
      reading.events.some((event) => event.topic === "reply" && event.clause.index < clause.index + 1)
    )
      continue
    if (WANTED.test(match[0])) continue
    if (clause.imagined || THEIRS.test(match[0])) continue
    const rest = text.slice(match.index + match[0].length)
    if (
      /^\W*(?:else|again|more|further|other|apart from|except|but (?:a|one|the)|besides|since (?:then|the|my))\b/i.test(
        rest,
      )
    )
      continue
    return { clause, start, end: start + match[0].length, thanks: /\bthan/i.test(match[0]) }
  }
  return null
}
