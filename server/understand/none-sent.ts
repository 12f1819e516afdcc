/**
 * That nothing was sent: said outright, shown by a note that never left ("still in my drafts"), or implied by asking to write the thank-you.
 * @module
 */
import type { Claim, NoMessageClaim } from "./claims.ts"
import type { Clause } from "./clauses.ts"
import { type Reading, told } from "./reading.ts"
import { silence } from "./silence.ts"

/** Written or meant, but it never went: in the drafts, not dared, almost. */
const NEVER_LEFT =
  /\bbounced(?! off)(?: back)?\b|\bundeliver\w+|\bcame back (?:as )?undeliver\w+|\b(?:failed to|wouldn't|didn't) (?:send|go through|deliver)\b(?=\W*$| *[,.;!?)]| (?:because|cos|as|and|but|so|yet|properly|for some|after all|though|through|it seems|apparently)\b)|\b(?:in|from|left|(?<!according )to) (?:my |the )?(?:drafts?|draft folder|drafts folder|outbox|unsent)\b(?! (?:it|to|and sent))|\bunsent\b|\b(?:never|not|n't|haven't|didn't|forgot to|too \w+ to|scared to|afraid to|couldn't(?: bring myself to)?|yet to)(?: (?:yet|actually|ever|even|quite|have))* (?:hit|hitting|press|pressed|pressing|push|pushed|click|clicked|tapped?) (?:the )?["']?send\b|\b(?:chickened|wimped|bottled (?:it|out)|chickening) ?(?:out)?\b|\blost (?:my|the) (?:nerve|bottle|courage)\b|\bgot cold feet\b|\bthought better of (?:it|sending)\b|\b(?:put|hung up) (?:the phone |it )?(?:down )?before (?:anyone|it|they|he|she|anybody)\b|\b(?:saved|still sitting|sitting|sat|lying|stuck) (?:it |there |here |around )*(?:as a draft|in my|on my (?:desk|laptop|phone|table|counter)|in the (?:drafts?|outbox|hall|car|kitchen)|unposted|unsent)\b|\b(?:half[- ]written|half[- ]finished)\b|\b(?:written|wrote|typed|drafted)\b[^.;!?]{0,40}\b(?:but|just|only)\b[^.;!?]{0,25}\b(?:not|n't|never|yet to|still (?:to|need)|need to)\b[^.;!?]{0,12}\b(?:sent|send|posted|post|mailed|sending)\b/i
const ALMOST =
  /\b(?:nearly|almost|(?:was|were) (?:just )?(?:about|going|meant|supposed) to|was on the (?:point|verge) of|came close to|came (?:this|that) close to|meant to|meaning to|intended to|went to (?:ring|call|phone|email|write|text))\b/i

/** "Wrote her a note, it's still in my drafts", "nearly rang them": told of a message that did not go. */
export function neverLeft(clause: Clause, reading: Reading): boolean {
  if (ALMOST.test(clause.text)) return true
  const sentence = reading.sentence(clause)
  if (sentence.some((one) => one.index >= clause.index && one.story === "mine" && NEVER_LEFT.test(one.text)))
    return true
  const words = sentence.map((one) => one.text).join(" ")
  if (NEVER_LEFT.test(words)) return true
  const next = reading.clauses[sentence.at(-1)!.index + 1]
  return (
    next !== undefined &&
    next.story === "mine" &&
    /^(?:but |and |only |well |though )*(?:it|it's|they|they're|that|never|haven't|didn't|just|still|then i)\b/i.test(
      next.text,
    ) &&
    NEVER_LEFT.test(
      reading
        .sentence(next)
        .map((one) => one.text)
        .join(" "),
    )
  )
}

/** What was not got round to. */
const PUT_OFF =
  "\\b(?:(?:keep|kept|been|was) meaning to|(?:never|hadn't|not|didn't)(?: even| once)? (?:think|thought|occur(?:red)? to me|cross(?:ed)? my mind) to|(?:clean |totally |completely )?forgot(?:ten)? to|neglected to|failed to|omitted to|slipped my mind to|(?:never|not|n't|haven't|didn't) (?:get|got|gotten|had|have|find|found)(?: yet)? (?:a |the |any |much |round |around |time |chance |minute |moment |opportunity |energy )*(?:to|round to|around to)|(?:too|so) (?:busy|tired|nervous|shy|scared|ill|swamped|embarrassed) to|(?:still )?(?:have|need|got|due|yet) to(?= (?:thank|send (?:a|the|my|any|her|him|them) (?:thank|note|card))))"

const NONE_ANY = new RegExp(
  [
    // "haven't sent anything", "not emailed anyone", "never wrote"
    "\\b(?:haven't|have not|hasn't|i've not|'ve not|not|never|ain't)\\s+(?:yet |really |actually |even |i |already )*(?:sent|contacted|written|wrote|emailed|reached out|messaged|got in touch|been in touch|done anything|communicated)\\b(?: (?:out|to|a thing|anything|any(?: \\w+)?|anyone|anybody|them|a single thing|the company|nothing|a word|it|one|yet))*",
    // "didn't send anything", "I don't write nothing"
    "\\b(?:didn't|did not|i don't|i never|i did not)\\s+(?:yet |really |actually |even )*(?:send|contact|write|wrote|email|reach out|message|get in touch)\\b(?: (?:out|to|a thing|anything|any(?: \\w+)?|anyone|anybody|them|a single thing|the company|nothing|a word|it|one|yet))*",
    "\\bnothing (?:has been |was |been )?(?:sent|yet|from me|so far|in writing)\\b",
    "\\bsent (?:him |her |them |it |'em |the \\w+ )?(?:nothing|no|nowt|zilch)\\b",
    "\\bi (?:no|not|never|don't)(?: yet| already)? (?:send|sent|write|wrote|contact|email|mail|mailed|do|did|make)\\b(?: (?:to|any|nothing|anything|no|email|mail|message|letter|him|her|them|yet|still))*",
    "\\bno (?:emails?|messages?|notes?|contact)(?: (?:has been|was|been))? (?:sent|made|from me|yet)\\b",
    "\\bno contact (?:with them|since|at all)\\b",
    "\\bhaven't (?:yet)\\b",
    "\\bsent (?:\\p{L}+ ){0,2}(?:precisely|absolutely|exactly|literally|diddly) ?(?:nothing|zilch|zero|nowt|squat)\\b",
    "\\b(?:haven't|have not|not|never|didn't) so much as (?:said|say|sent|send|thanked|emailed|written|dropped)\\b",
    "\\b(?:haven't|have not|not|never|didn't)(?: yet)? (?:exchanged?|swapped|swap) (?:a word|words|any|emails?|messages?)\\b",
    // "Keep meaning to write", "forgot to thank", "never got the chance to email"
    `${PUT_OFF} (?:send|write|e-?mail|thank|drop|say (?:thank|ta\\b|cheers)|text|message|contact|reach out|get in touch|do (?:one|it|that|the|a|any))(?:ing)?\\b`,
    // "Nothing's gone out", "not a word from my side", "radio silence on my part"
    "\\b(?:nothing|nowt|nada|zilch|not a (?:thing|word|line|peep|sausage|single (?:thing|word|email|note|message)))(?:'s| has| is| have)?(?: (?:been|yet|ever))* (?:gone|went|go|sent|left|written|wrote|done)(?: (?:out|off|over|across))?\\b",
    "\\b(?:nothing|nowt|nada|zilch|zero|not a (?:thing|word|line|peep)|no (?:word|contact|messages?|e-?mails?|notes?|communication|correspondence|calls?)|none|nor|radio silence|silence)(?: (?:yet|so far|at all|has gone|gone|sent|out|in writing|whatsoever))* (?:(?:from|on|by|at|out of) (?:me|mine|myself|my (?:own )?(?:side|end|part)|our (?:side|end)|either (?:side|end|of us|party)|both (?:sides|ends|parties))|both ways|(?:in )?either (?:way|direction))\\b",
    // "Did nothing about a thank-you", "left them alone"
    "\\b(?:done|did|do) (?:nothing|nowt|zilch|naff all|sweet \\w+ all|sod all)(?: (?:yet|so far|at all))* (?:about|by way of|regarding|towards|in the way of|as regards)\\b",
    "\\bleft (?:him|her|them|it|\\p{L}+) (?:all |well |completely )?(?:alone|be|in peace|to it)\\b",
    "\\b(?:haven't|have not|not|never|didn't|hasn't|i've not|yet to|ain't)(?: (?:yet|really|actually|even|ever|so far|as yet))* (?:(?:sent|send|write|written|wrote|dropped|drop|emailed|email|mailed|posted|said|say|done|do|put|been|be|got|get|gotten|made|make|reached|reach)\\b)(?: (?:off|out|over|across|in|around|round))*(?: (?:to|with|up))*(?: (?:him|her|them|anybody|anyone|the \\w+|any of (?:them|it)))*(?: (?:a (?:single )?(?:thing|line|word|note|message|email|card|sausage|peep|squeak|syllable|jot|dicky ?bird)|anything|nothing|any (?:e-?mails?|notes?|messages?|contact|thing|word|kind of \\w+)|in (?:touch|contact)|touch|contact|to (?:it|that)|around to it|round to it))",
    "\\b(?:sent|thanked|e-?mailed|wrote|written|texted|messaged|contacted|dropped|gave|posted)(?: (?:to|off))? neither\\b",
    "\\bi(?:'m| am) not (?:yet |even )*(?:sending|writing|e-?mailing|thanking)\\b(?= .{0,20}\\b(?:yet|mail|e-?mail|message|note|him|her|them|any)\\b)",
    // "No note out yet", "no email off to her so far"
    "\\bno (?:thank[- ]?you |follow[- ]?up )?(?:e-?mails?|mails?|messages?|notes?|cards?|letters?|texts?|thank[- ]?yous?)(?: (?:note|card|e-?mail))?(?: (?:has|have|is|was))?(?: (?:gone|been sent|sent|went))? (?:out|off|over|away|across|gone|sent)\\b(?! of)",
    // "To nobody I have written"
    "\\bto (?:nobody|no[- ]one|neither|none of them) (?:have i|did i|i(?:'ve| have| did)?)(?: (?:sent|written|wrote|write|send|e-?mailed|said))?\\b",
    // "Nothing I wrote to him", "not a single word to her have I sent", "my sent folder is empty"
    "\\b(?:nothing|nowt|nada|not (?:a |one )(?:single )?(?:thing|word|line|message|e-?mail|note)|no (?:word|message|e-?mail|note|card)s?)(?: (?:to|for|at) (?:him|her|them|any(?:one|body)|the \\p{L}+|\\p{Lu}\\p{L}+))?(?: that)? (?:(?:i|we)(?:'ve| have| had| did)?|have i|did i)(?: (?:yet|ever|even))? (?:sent|send|wrote|written|write|e-?mailed|mailed|said|posted|texted)\\b",
    "\\bsent (?:folder|box|items?|mail)(?:'s| is| are| was| looks| stays)(?: still| quite| totally| completely)? empty\\b",
    "\\bnothing\\b",
    "\\bnone(?: sent)?\\b",
    "\\bno,? (?:i )?(?:haven't|have not|not yet|nothing|didn't)\\b",
  ].join("|"),
  "iu",
)
/** "Thank you: not yet", "thank-you not send", "still owe her a thank-you", "the thank you never went", "haven't done any thanking". */
const NONE_THANK_AFTER =
  /\b(?:thank(?:s|ing)?(?:[- ]?you)?|thx|ty)s?(?: (?:note|e-?mail|mail|card|letter|message)s?)?(?: (?:sent|status))?(?:'s)?\W{0,3} *(?:(?:is|was|has|have|are|were|still|itself|to \w+)\W* ?)*(?:not|never|none|no|n't|pending|outstanding|to do|todo|undone|overdue|nope|nil|nowt)(?: (?:been|yet|as yet|even|being))*(?: (?:send|sent|done|given|said|written|wrote|gone|went|out|posted|mailed|emailed|go|happened|yet))*(?=\W*(?:$|sorry|because|cos|cause|as|since|yet|though|but|out|to|from|off)\b|\W*$)|\b(?:still|yet)(?: to| need to| have to| must| owe| gotta)(?: (?:him|her|them|both|\p{L}+|the \p{L}+))?(?: (?:send|write|do|an?|the|my|any|say|draft|get|out|off|her|him|them))* (?:a )?(?:thank(?:s| you|[- ]?you|ing)?|note of thanks)\b|\b(?:haven't|have not|not|never|didn't|did not)(?: \p{L}+){0,3} (?:any |the |a |my )?(?:thank(?:ing|[- ]?yous?| you)|note of thanks|thanks)\b/iu
const NONE_THANK =
  /\b(?:(?:no|not|never|without|haven't|didn't|did not|have not|yet to|forgot to|i've not|hadn't|didn|skipp(?:ed|ing)|omitted|dispensed with|passed on|(?:forgot|forgotten|missed|blew|botched|neglected)(?: (?:all )?about| (?:out )?on| the (?:window|moment|boat|chance) (?:for|to \w+))?(?= (?:the|my|a|an|any|that|her|his|their|to|doing|sending|writing)\b))\b[^.;,?]{0,35}\bthank(?:s|ed|ing)?(?:[- ]?you)?|no (?:thank[- ]?you|thanks)(?: (?:note|email|card|letter))?(?: (?:sent|yet|as yet))?|no (?:note|card) (?:sent|yet|from me))\b/i
/** "The thank-you message I forgot to send", "thanks I have not given": the object in front. */
const NONE_THANK_FRONT =
  /\b(?:thank(?:s|[- ]?yous?)?|thx|ty)(?: (?:note|e-?mail|mail|card|letter|message)s?)?(?: (?:is|was) the one thing)? (?:that )?i (?:(?:totally|completely|clean|just|also|still) )*(?:forg[eo]t(?:ten)?(?: to)?|didn't|did not|haven't|have not|never|not|don't|couldn't)(?: (?:yet|even|actually|get round to|got round to|manage to|managed to))* (?:sen[dt]|sending|writ(?:e|ten|ing)|wrote|do|did|done|doing|post|posted|mail(?:ed)?|e-?mail(?:ed)?|give|given|gave|manage|managed|say|said|make|made)\b/i
const NONE_FOLLOW =
  /\b(?:no|not|never|haven't|didn't|did not|have not|yet to)\b[^.;,?]{0,20}\b(?:follow(?:ed)?[- ]?up|chased|nudged|checked in|called|rang)\b/i

export function noneSent(reading: Reading): Claim[] {
  const claims: Claim[] = []
  for (const clause of reading.clauses) {
    if (clause.story !== "mine" || clause.block !== null || clause.command) continue
    if (clause.imagined && !/\bhaven't|didn't|not\b/i.test(clause.text) && !PLANNED.test(clause.text)) continue
    const words = clause.text
    if (theirDoing(clause, reading)) continue
    if (reading.names.some((name) => name.start === clause.start && !/\bi\b/i.test(words))) continue
    if (/^\W*not (?:called|rung|phoned|replied|answered)\W*$/i.test(words)) continue
    const bare =
      /\b(?:i|but|and|reality|fact|no) *(?:i )?(?:haven't|have not|didn't|did not)\s*(?:yet|though|tho|so far)?[.!]*$/i.exec(
        words,
      )
    if (
      bare &&
      /\b(?:thank|sen[dt]|follow|email|note|card)\w*/i.test(
        reading.clauses
          .slice(Math.max(0, clause.index - 4), clause.index)
          .map((other) => other.text)
          .join(" "),
      )
    ) {
      claims.push({
        fact: "no-message",
        kind: "any",
        firm: true,
        span: { start: clause.start + bare.index, end: clause.end },
        sure: true,
      })
      continue
    }
    if (
      /\b(?:they|he|she|hr|nobody|no one|company|interviewer|recruiter)\b[^.]{0,12}\b(?:haven't|hasn't|didn't|never|has not|have not|not|no)\b/i.test(
        words,
      ) &&
      !/\bi\b/i.test(words)
    )
      continue
    const reply =
      /\b(?:heard|hear|reply|replied|answer|response|news|word|back|got(?:ten)?|received|told|mention(?:ed)?|date|decision|idea|contact(?:s| details| info)|address|number)\b/i.test(
        words,
      )
    if (SAVE_FOR.test(words.slice(0, 60)) || exceptFor(clause, reading)) continue
    if (/^(?:but )?no,? thanks?(?: you)?\b\W*$/i.test(words) || TURNED_DOWN.test(words)) continue
    const draft = neverWent(clause, reading)
    const thank =
      draft ??
      NONE_THANK.exec(words) ??
      NONE_THANK_FRONT.exec(words) ??
      NONE_THANK_AFTER.exec(words) ??
      SLIPPED.exec(words) ??
      labelled(clause, reading)
    const follow = NONE_FOLLOW.exec(words)
    const any = NONE_ANY.exec(words) ?? plannedOnly(clause, reading)
    const found = thank ?? follow ?? (any && !(reply && /^(?:nothing|none|no\b)/i.test(any[0])) ? any : null)
    if (!found) continue
    // "So no thank-you either?": asked, not told.
    if (
      clause.question &&
      /^(?:(?:and|so|but|then) )*(?:no|not even a) (?:thank[- ]?you|thanks|note|follow[- ]?up)\b(?: (?:note|e-?mail|card))?(?: (?:either|then|at all|even))\b/i.test(
        words,
      )
    )
      continue
    if (clause.question && !/\b(?:haven't|havent|no thank|not sent|didn't|nothing sent)\b/i.test(words)) continue
    if (/^no$/i.test(found[0])) continue
    // "Nothing needed from me", "no email yet from them", "I haven't said anything back": of theirs.
    const behind = words.slice(found.index)
    if (
      !thank &&
      /\b(?:need(?:s|ed)?|requir\w+|expect\w*|wants?|wanted|necessary|asked) (?:\w+ ){0,2}(?:from|of|by) (?:me|my)\b/i.test(
        words,
      )
    )
      continue
    if (/^no \w+(?: \w+)? from (?!me\b|my\b|us\b)/i.test(behind)) continue
    if (!thank && /\b(?:said?|say|sent|send|written|wrote)(?: \w+){0,2} back\b(?! there)/i.test(behind)) continue
    // Asked for an address, "I never got a card" lacks one.
    if (
      /^people/.test(reading.asked ?? "") &&
      /\b(?:got|get|given|gave)\b[^.;]{0,20}\b(?:cards?|e-?mails?|numbers?|details)\b/i.test(words)
    )
      continue
    // "If we're not contacted by Friday": done to the candidate. "I don't do email": a habit.
    if (
      /\b(?:i'm|im|i am|we're|we are|you're|you are|are|is|be|been|were|was|get|getting|got)\s*$/i.test(
        words.slice(0, found.index),
      ) &&
      /^(?:not|never)(?: \w+)? (?:contacted|called|rung|phoned|e-?mailed|texted|messaged|written)/i.test(found[0])
    )
      continue
    if (
      /\b(?:don't|do not|dont|doesn't) (?:do|use|have|like|own|check|really do|really use) (?:any )?(?:e-?mails?|computers?|mail)\b/i.test(
        words,
      )
    )
      continue
    if (/\bnothing (?:\w+ )?(?:needed|required|wanted|asked|expected)\b/i.test(words)) continue
    if (/^(?:nothing|none)$/i.test(found[0].trim()) && !asksMessages(reading)) continue
    if (/^nothing (?:yet|so far)$/i.test(found[0].trim()) && !asksMessages(reading)) continue
    if (/\bsince\b|\belse\b|\bagain\b|\bother\b/i.test(words) && (reading.situation.messages?.length ?? 0) > 0) continue
    if (!thank && !follow && /\b(?:my|the|any) (?:application|cv|resume|references?|documents?|form)\b/i.test(words))
      continue
    claims.push({
      fact: "no-message",
      kind: thank ? "thank_you" : follow ? "follow_up" : "any",
      firm: true,
      span: { start: clause.start + found.index, end: clause.start + found.index + found[0].length },
      sure: true,
    })
  }
  if (claims.length > 0) return claims
  const found = silence(reading)
  if (found === null) return []
  const { start, end, thanks } = found
  return [{ fact: "no-message", kind: thanks ? "thank_you" : "any", firm: true, span: { start, end }, sure: true }]
}

/** "Was going to send her a thank-you but fell asleep": meant, and something came between. */
function plannedOnly(clause: Clause, reading: Reading): RegExpExecArray | null {
  if ((reading.situation.messages?.length ?? 0) > 0 || clause.question) return null
  const found = PLANNED.exec(clause.text)
  if (!found || NOT_A_NOTE.test(clause.text) || /\b(?:follow|chas|nudg|update|status|again|another)/i.test(clause.text))
    return null
  const rest = reading.text.slice(clause.end, reading.sentence(clause).at(-1)!.end)
  return /^\W*(?:but|only|then|and then|except|until|though|however|yet|so far|never|haven't|didn't|forgot)\b/i.test(
    rest,
  ) ||
    /\bthank/i.test(clause.text) ||
    (/\bto\W*$/i.test(clause.text) &&
      /\bthank/i.test(reading.text.slice(Math.max(0, clause.start - 150), clause.start)))
    ? found
    : null
}

/** Sent and written, but no thanks: papers, and what goes to one's own people. */
const NOT_A_NOTE =
  /\b(?:cv|résumé|resume|portfolio|references?|documents?|certificates?|application|cover letter|(?:my|our) (?:mum|mom|dad|wife|husband|sister|brother|friend|mate)|down)\b/i

const PLANNED =
  /\b(?:kept|keep) meaning to(?= (?:send|write|e-?mail|thank|drop|text|message|post|say thank)|\W*$)|\b(?:had|have) every intention (?:of|to) (?:send|writ|e-?mail|thank|drop|text|messag|post)\w*|(?:^|\bi )meant to(?= (?:send|write|e-?mail|thank|drop|text|message|post|say thank))|\bi (?:was|were|had been|'d been|have been|'ve been) (?:just )?(?:going|planning|meaning|hoping|intending|about|supposed|meant|all set) to (?:send|write|e-?mail|thank|drop|text|message|post|say thank)\b|\bi(?:'d| had|'ve| have)? had? ?(?:a |an |the |my )?(?:thank[- ]?you|thanks)(?: (?:note|card|e-?mail|letter))? (?:all )?(?:planned|in mind|lined up|ready)\b|^i (?:meant|intended|was going|was meaning|was about|wanted) to$|^(?:was|meant) going to$|^meant to$|\b(?:i|i'd|i had|had) (?:planned|meant|intended|hoped) (?:to (?:send|write|e-?mail|thank|drop|text|message|post|say thank)|on (?:sending|writing|e-?mailing|thanking))\b/i

/** "The thank-you slipped my mind": no word of denial, and none was sent. */
const SLIPPED =
  /\bthank(?:s|[- ]?yous?)(?: (?:note|e-?mail|mail|card|letter|message)s?)? (?:\w+ ){0,2}?(?:slipped (?:my|me) mind|slipped my memory|went (?:right |clean )?out of my (?:head|mind)|got (?:forgotten|lost|away from me)|fell (?:by the wayside|through the cracks)|never happened|didn't happen|has to wait)\b/i

/** "Thank you not send yet", "thank-you: pending". */
export function thanksUnsent(clause: Clause, reading: Reading): boolean {
  return SLIPPED.test(clause.text) || NONE_THANK_AFTER.test(clause.text) || labelled(clause, reading) !== null
}

/** "The thanks-but-no-thanks letter": theirs. */
const TURNED_DOWN =
  /\bthanks?(?: you)?[\s,"'-]+but[\s,"'-]+no[\s-]+thanks?\b|\b(?:the|an?|their|that|another) ["']?no[ -]thank(?:s|[- ]you)["']? (?:letter|e-?mail|call|note|message|text)\b/i

/** What stands behind an exception was sent. */
const SAVE_FOR = /^(?:apart from|other than|except|besides|bar|beyond|aside from|outside of|only)\b/i

/** "No emails from my side apart from a thanks to both", "nothing since except one card": something was sent after all. */
function exceptFor(clause: Clause, reading: Reading): boolean {
  const rest = reading.text.slice(clause.start, reading.sentence(clause).at(-1)!.end)
  return /\b(?:apart from|other than|except(?:ing)?(?: for)?|besides|bar|beyond|aside from|outside of|save for|since (?:the|that|my|then))\b[^.;]{0,40}\b(?:thank\w*|thx|note|card|e-?mail|message|call|text|letter|voicemail|one|that|it)\b/i.test(
    rest,
  )
}

/** "Thank you: not yet", "Thank-you note - not done": a label and its value, two clauses of one sentence. */
export function labelled(clause: Clause, reading: Reading): RegExpExecArray | null {
  const next = reading.clauses[clause.index + 1]
  if (!next || next.sentence !== clause.sentence) return null
  if (
    !/^\W*(?:the |my |any )?(?:thank[- ]?yous?|thanks|thx|ty)(?: (?:notes?|e-?mails?|mails?|cards?|letters?|messages?|sent|status|so far|(?:by|from) me))*\W*$/i.test(
      clause.text,
    ) &&
    !/^\W*(?:(?:messages?|e-?mails?|mails?|notes?|cards?|follow[- ]?ups?|letters?|contacts?|anything)(?: (?:i(?:'ve| have)?|to (?:them|him|her)|so far|since))*(?: (?:sent|written|from me|by me|from my (?:side|end)))+|sent|sent so far)(?: (?:by me|to (?:them|him|her)|so far|yet|since|to date))*\W*$/i.test(
      clause.text,
    )
  )
    return null
  if (
    !/^\W*(?:(?:still |have |has )?(?:not|none|no|never|haven't|hasn't)\b(?: (?:yet|sent|done|as yet|written|been|one|send))*|pending|outstanding|to ?do|nope|nil|n|nothing(?: sent| yet| so far)?|nowt|nada|zero|0|undone)\W*$/i.test(
      next.text,
    )
  )
    return null
  return /[\s\S]+/.exec(clause.text)
}

/** "It's still in my drafts", where it is the thank-you. */
function neverWent(clause: Clause, reading: Reading): RegExpExecArray | null {
  const found = NEVER_LEFT.exec(clause.text)
  if (!found || clause.question) return null
  const words = reading.text.slice(Math.max(0, clause.start - 200), clause.end)
  const thanks =
    /\b(?:thank\w*|thx|thanks|cards?|notes?|e-?mail|letter|message)\b/i.test(words) &&
    !/\b(?:follow|chas|nudg|remind|status)/i.test(words)
  const known = reading.situation.messages?.at(-1)?.kind === "thank_you"
  return thanks || (known && /\b(?:it|that)\b/i.test(clause.text)) ? found : null
}

/** "That one never left my drafts folder", "the nudge is stuck in my outbox": one told before did not go. */
export function wentAfterAllNot(reading: Reading): Claim[] {
  const { situation } = reading
  if (!situation.messages?.length) return []
  const first = reading.events.find((event) => event.topic === "message")
  for (const clause of reading.clauses.slice(0, 12)) {
    if (clause.index > 0 && first && first.clause.sentence < clause.sentence) return []
    const sentence = reading.sentence(clause)
    if (clause !== sentence[0] || sentence.some((one) => !told(one) && !one.quoted)) continue
    const text = reading.text.slice(clause.start, sentence.at(-1)!.end)
    const found = NEVER_LEFT.exec(text) ?? NEVER_WENT.exec(text)
    if (!found || /\b(?:cv|resume|application|references?|form)\b/i.test(text)) continue
    const kind = /\b(?:follow|chas|nudg|remind|status|check[- ]?in)/i.test(text)
      ? "follow_up"
      : /\bthank/i.test(text)
        ? "thank_you"
        : /\b(?:it|that|this|one|mail|e-?mail|message|note|card|text)\b/i.test(text)
          ? lastSent(reading)
          : undefined
    if (kind === undefined || !situation.messages.some((one) => one.kind === kind)) continue
    const start = clause.start + found.index
    return [{ fact: "no-message", kind, firm: true, span: { start, end: start + found[0].length }, sure: true }]
  }
  return []
}

function lastSent({ situation, lastTold }: Reading): NoMessageClaim["kind"] | undefined {
  const path = lastTold.findLast((one) => one.startsWith("messages["))
  const index = path === undefined ? -1 : Number(/\d+/.exec(path)![0])
  return (situation.messages?.[index] ?? situation.messages?.at(-1))?.kind
}

const NEVER_WENT =
  /\b(?:never|n't|not) (?:actually |really |in fact |even )*(?:went|gone|go|left|sent|send)\b(?: (?:it|out|off|through|anything|one))?(?=\W*(?:$|[.,;!]))|\bonly (?:wrote|typed|drafted|saved) (?:it|that|one)\b/i

/** "He never called": the clause, or the one it leans on, is about what others did. */
function theirDoing(clause: Clause, reading: Reading): boolean {
  for (const other of reading
    .sentence(clause)
    .filter((one) => one.index <= clause.index)
    .reverse()) {
    const subject = /(?:^|\s)(i|i've|i'd|i'm|we|they|he|she|it|hr|nobody|no one|they've|he's|she's|hasn't)\b/i
      .exec(other.text.replace(/"|\b(?:to|with|at) (?:nobody|no one)\b/gi, " "))?.[1]
      ?.toLowerCase()
    if (subject === undefined) continue
    return !/^(?:i|we|i've|i'd|i'm|it)$/.test(subject)
  }
  return false
}

function asksMessages(reading: Reading): boolean {
  return reading.asked !== null && /^messages/.test(reading.asked)
}

const THANKS = "thank(?:s|ing)?(?:[- ]?you)?s?"
const MAKING =
  "write|writing|draft|drafting|word(?:ing)?|compose|composing|prepare|preparing|help me|help with|help on|make|create|creating|put together|put|do(?= (?:me|us|a|the|my)\\b)|come up with|knock (?:up|together|out)|rustle up|whip up|cook up|generate|give me|gimme|need|want|start|phrase|phrasing|craft|pen|type up|sort|check|checking|review|proofread|proof|look (?:at|over|through)|read|rate|critique|improve|polish|edit|fix|tidy|tweak|feedback on|thoughts on|opinion on|happy with|good enough|ideas? for|what (?:to|do i|should i) (?:say|write|put)|say in|get"
/** Making or checking a thank-you. */
const MAKES_THANKS = new RegExp(
  `\\b(?:${MAKING})\\b[^.?!\\n]{0,50}?\\b(?:${THANKS}|words? of thanks|lines? of thanks|note of thanks|appreciation|gratitude)\\b|\\b${THANKS}(?: (?:note|e-?mail|mail|card|letter|message)s?)? (?:wording|template|draft|for me|right|together|written|done)\\b|\\bbefore i send (?:it|this|my thank)|\\b(?:alright|all right|ok|okay|good|fine|ready) to send\\b(?=[\\s\\S]{0,400}\\bthank)`,
  "i",
)
const CHECKS =
  /\b(?:check|review|proof ?read|look (?:at|over|through|ok|okay|alright)|have a look|read (?:this|it|over|through)|rate|critique|thoughts|feedback|opinion|how(?:'s| is| does) (?:this|it|that)|is (?:this|it|that|(?:my|the|this|that) (?:\w+ )?(?:thank[- ]?you|thanks|note|e-?mail|mail|message|letter|card)(?: (?:note|e-?mail|card))?) (?:ok|okay|alright|all right|fine|good|any good|too|too \w+|decent|right|up to scratch)\b|does (?:this|it|that)|good enough|ready to (?:go|send)|what do you (?:think|reckon)|ok to send|alright to send|any good|mark (?:this|it))\b/i

/** Asking to write or check a thank-you tells that none was sent. */
export function impliedNone(reading: Reading): Claim[] {
  if (reading.situation.messages !== undefined) return []
  const none = (start: number, end: number): Claim[] => [
    { fact: "no-message", kind: "thank_you", firm: false, span: { start, end }, sure: false },
  ]
  for (const clause of reading.clauses) {
    if (clause.story !== "mine" || clause.block !== null) continue
    const match = MAKES_THANKS.exec(clause.text)
    if (
      match &&
      !/\bfollow|\bnudg|\bchas/i.test(match[0]) &&
      !/\b(?:did|have|had|i've|already) (?:just |already )?(?:write|written|sent?|make|made|do|done|draft\w*)\b/i.test(
        clause.text,
      ) &&
      !/\b(?:do i|should i|when|how soon|how long|is it|worth|too late|need to send|have to|supposed to|want(?:ed)? (?:to )?(?:say|send)|get (?:a |any )?(?:thanks|reply)|got)\b/i.test(
        clause.text,
      )
    ) {
      // "Tell me what to ask, thank you": said to the coach.
      if (
        /(?<!\b(?:a|an|the|my|some|this|that|of|to|say|with|short|quick|nice|good|proper|brief)\s)\bthank(?:s| you)\W*$/i.test(
          clause.text,
        )
      )
        continue
      if (/before i send|to send/i.test(match[0]) && !/thank/i.test(reading.text)) continue
      // "Do people even read thank-you notes": what others do.
      if (OTHERS.test(clause.text.slice(0, match.index))) continue
      return none(clause.start + match.index, clause.start + match.index + match[0].length)
    }
  }
  // "Met Hilary on Thursday, is it too late for a thank-you?"
  for (const clause of reading.clauses) {
    if (clause.story !== "mine" || clause.block !== null || !clause.question) continue
    const late = TOO_LATE.exec(clause.text)
    if (late) return none(clause.start + late.index, clause.start + late.index + late[0].length)
  }
  // "Have a look:" above a pasted letter of thanks.
  const asks = reading.clauses.find(
    (clause) => clause.block === null && clause.story === "mine" && CHECKS.test(clause.text),
  )
  const letter = reading.clauses.filter(
    (clause) => clause.block === "draft" || (clause.quoted && clause.block === null),
  )
  const words = letter.map((clause) => clause.text).join(" ")
  if (
    asks &&
    !/\b(?:example|template|found (?:this|it)|sample|isn't mine|not mine|online)\b/i.test(reading.text) &&
    LETTER_OF_THANKS.test(words) &&
    !FOLLOWS.test(words.slice(0, 400))
  )
    return none(asks.start, asks.end)
  return []
}

const OTHERS =
  /\b(?:people|they|he|she|anyone|anybody|everyone|everybody|nobody|no one|someone|folks|(?:most |all |some |hiring |many )?(?:managers|employers|recruiters|bosses|interviewers|companies|candidates|applicants)|hr|it|one)(?: (?:even|really|actually|still|ever|never|not|don't|always|all|just|bother to|want to|like to|want|like|expect|expects|wants|likes|have to|need to))*\s*$/i
const TOO_LATE =
  /\btoo late (?:now )?(?:for|to (?:send|write|do|e-?mail|say)) (?:(?:him|her|them|both|\p{Lu}\p{L}+) )?(?:an? |the |my |any )?(?:thanks?\b|thank[- ]?you|ty\b|note of thanks)/iu
const LETTER_OF_THANKS =
  /\b(?:dear|hi|hello)\b[\s\S]{0,80}?\b(?:thank(?:s| you)|many thanks|grateful|appreciate)\b[\s\S]{0,40}\b(?:for|you|your|time|meeting|seeing|talking|speaking|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|interview|opportunity|chance|having|inviting)\b/i
/** A letter that asks for the state gives thanks too. */
const FOLLOWS =
  /\b(?:follow(?:ing)?[- ]?up|check(?:ing)? in|any (?:news|update|word)|update on|status of|touching base|wondering (?:if|whether)|have you (?:decided|made))\b/i
