/**
 * A canonical sentence cut into clauses: what each tells the candidate to do or not to do, and what it only supposes.
 * @module
 */
import { VERBS } from "./words/verbs.words.ts"

export interface Clause {
  /** Words between blanks, without the connecting word. */
  text: string
  words: readonly string[]
  /** "and", "because", "until" …, or the mark before it. */
  connector: string
  /** Denied, forbidden, or the lesser of two things. */
  negated: boolean
  /** Supposed, not said to be so. */
  supposed: boolean
  /** Told as what others say. */
  reported: boolean
  /** The verb of what it tells to do, in its first form. */
  directive: string | null
}

const MARK = /^[.,;:!?()"…–—-]$/
const SUBJECT =
  /^(?:i|you|we|he|she|they|it|that|this|there|who|nobody|somebody|someone|anyone|everyone|no-one|WHO|OTHER|REC|FIRM|HRWHO|told|your|the|their|his|her|its|my|a|an|one|nothing|what|each|both|some|most|people|silence|waiting|another|any)$/
const SUBORDINATE = new Set(
  "because since while whereas although though if unless when whenever once whether which who whose where why how what as like".split(
    " ",
  ),
)
const COORDINATE = new Set(["and", "or", "but", "so", "then", "yet", "nor", "plus"])
/** What may stand before a verb in the first form that tells to do something. */
const LEAD =
  /^(?:please|just|then|now|simply|also|perhaps|maybe|instead|otherwise|first|next|still|so|and|but|rather|kindly|always|even|meanwhile|definitely|certainly|absolutely|ideally|again|today|only|yes|no|ok|okay|well|sure|right|better|best|D\d+|for|that|in|the|meantime|until|by|all|means|from|on|after|until then|here|there|quietly|politely|calmly|gently|quickly|briefly|at|most|least|once|with|care|if|possible|anyway|nonetheless|either|way|as|soon|can|not|do|never|try|to|and|be|sure|make|remember|feel|free|see|go|ahead|come|let|us|why|how|about|want|in|case|of|doubt|above|finally|last|lastly|second|secondly|firstly|thirdly|too|both|a|tip|when|ready|then)$/

const NEGATED =
  /\b(?:not|never|no|nobody|nothing|none|neither|nor|without|hardly|rarely|seldom|hold off on|hold on to|holding on to|holding off on|hold off with|put off|putting off|avoid|avoids|avoiding|refrain|resist|less|steer clear|stay away|keep away|leave out|skip|stop|against|forbid|forbidden|off limits|off-limits|out of bounds|unwise|risky|overkill|premature|too early|too soon|too much|too many|too pushy|far from|anything but|out of place|does more harm|backfires?|mistake|comes? across as|chasing|too close|looks? (?:pushy|desperate|impatient|anxious|needy|nervous)|sounds? (?:pushy|desperate|impatient|anxious|needy)|tends? to (?:hurt|annoy)|annoys?|adds? nothing|puts? (?:people|her|him|them) off|gains? nothing|crowds?|weakens?|only get|gets? (?:lost|buried|forgotten)|go unread|goes unread|overlooked)\b/
const SUPPOSED =
  /^(?:if|unless|when|whenever|once|whether|should|in case|as soon as|until|before|after|where|how|what|who|which|as if|were)$/
const REPORTED =
  /\b(?:some|others|people|friends|many|you|others|sources|articles|advisers|guides) (?:(?:would|will|may|might|could|often|also|even|do) )*(?:say|says|tell|tells|hear|read|argue|advise|suggest|think|recommend|believe|claim)\b|\b(?:tempting|temptation|tempted|urge|itch|itching) to\b|\b(?:feels? like|may feel|might feel|hard to|may want to|might want to)\b/

/** Turns of speech with a denial in them that allow. */
const ALLOWING: readonly RegExp[] = [
  /\b(?:can|could|would|will|does|do|should|may|might|did) not (?:(?:really|possibly|exactly|ever|even|likely) )*(?:hurt|harm|be wrong|be a problem|go wrong|offend|bother|mind|annoy|be held|be too (?:early|soon|much)|object|blame|be a bother)\b/g,
  /\bnever (?:hurts?|hurt|harms?|too early|too soon|a bad idea|wrong|does any harm)\b/g,
  /\b(?:(?:would|will|could|can|is|are|was) (?:not|hardly|scarcely|barely|never)|never) (?:(?:exactly|really|at all|even|ever) )?(?:be |look |seem |sound |come across as |feel )?(?:too much|one too many|too many|overkill|overdoing it|out of the question|out of place|unwelcome|a mistake|a crime|a sin|no crime|pushy|needy|impatient|desperate|amiss)\b|\bhave you (?:(?:ever|also) )?(?:thought (?:of|about)|considered|tried) (?=[a-z]+ing\b)|\bis it not (?:time|better|wiser)\b|\bwho says\b|\bwhat is (?:keeping|stopping|holding) (?:you|WHO)\b|\b(?:could|can|would) you not\b|\bis (?:no|hardly a) (?:crime|sin)\b/g,
  /\b(?:no|little|hardly any|not any) (?:real |possible )?(?:harm|risk|danger|downside|shame|reason not|reason to (?:wait|hold|delay)|problem|law|rule against|need to (?:wait|hold|be shy|delay|hesitate)|objection|point in waiting|sense in waiting|obstacle|excuse)\b/g,
  /\bnothing (?:wrong|to lose|bad|against|stops?|keeps?|prevents?|forbids?|improper|rude)\b/g,
  /\bwhy not\b|\bwhy (?:wait|leave|hold|put|keep|save|sit|let|postpone|delay|stay)\b|\bdo not (?:hesitate|wait|be (?:afraid|shy|scared|timid)|hold back|let (?:that|this|it) stop)\b|\bnot (?:too|at all too) (?:early|soon|much)\b|\bnot (?:a problem|forbidden|wrong|rude|impolite|against)\b|\b(?:nobody|no-one|no one) (?:will |would |ever )*(?:minds?|objects?|notices?|blames?|cares?)\b|\bnot only\b|\bno matter\b|\bnot (?:a )?bad\b|\bno bother\b|\bnone the worse\b|\bno less\b/g,
]
export const ALLOWS = "ALLOWS"

/** Linear in the length. */
export function clausesOf(canonical: string): Clause[] {
  let text = canonical
  text = text.replace(/\bit is been\b/g, "it has been")
  text = text.replace(/\b(?:that|this|which) is (?:exactly |just )?when\b/g, "then")
  // Better than none is no denial.
  text = text.replace(/\b(?:better than|beats?|than) (?:none|nothing|silence|no [a-z-]+)\b/g, "BETTER")
  text = text.replace(/\b(?:nobody|no-one|no one|nothing) else\b/g, "ALONE")
  for (const allowing of ALLOWING) text = text.replace(allowing, ALLOWS)
  const words = text.split(" ").filter(Boolean)
  const clauses: Clause[] = []
  let from = 0
  let connector = ""
  const cut = (to: number, next: string): void => {
    const own = words.slice(from, to)
    if (own.some((word) => /[\p{L}\p{N}]/u.test(word))) clauses.push(clauseOf(own, connector, clauses.at(-1)))
    connector = next
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const lesser = (word === "instead" && words[at + 1] === "of") || (word === "rather" && words[at + 1] === "than")
    if (lesser && at > from) {
      cut(at, "instead of")
      from = at + 2
      at += 1
      continue
    }
    if (MARK.test(word)) {
      cut(at, word)
      from = at + 1
      continue
    }
    if (at > from && begins(words, at)) {
      cut(at, word)
      from = at + (SUBORDINATE.has(word) || COORDINATE.has(word) || /^(?:until|before|after)$/.test(word) ? 1 : 0)
    } else if (
      at === from &&
      (SUBORDINATE.has(word) ||
        COORDINATE.has(word) ||
        (/^(?:until|before|after)$/.test(word) && SUBJECT.test(words[at + 1] ?? "") && !/^D/.test(words[at + 1] ?? "")))
    ) {
      if (
        word === "what" ||
        word === "how" ||
        word === "who" ||
        word === "why" ||
        word === "when" ||
        word === "where" ||
        word === "which"
      ) {
        if (words.at(-1) === "?" || from === 0) continue
      }
      if (/^(?:and|or|but|so|then|yet)$/.test(word) || SUBORDINATE.has(word) || /^(?:until|before|after)$/.test(word)) {
        connector = word
        from = at + 1
      }
    }
  }
  cut(words.length, "")
  return clauses
}

function begins(words: readonly string[], at: number): boolean {
  const word = words[at]!
  const next = words[at + 1] ?? ""
  if (COORDINATE.has(word))
    return (
      SUBJECT.test(next) ||
      VERBS.has(next) ||
      /^(?:please|do|never|not|just|then|if|when|only|keep|D\d+|also|even|still|again|let|that)$/.test(next)
    )
  if (word === "as")
    return (
      SUBJECT.test(next) &&
      !/^(?:as|soon|long|far|well|good|often|short|just|such|same|much|the)$/.test(words[at - 1]!) &&
      !/^(?:a|an|the|your|my|one|some|any|it|yours)$/.test(next)
    )
  if (SUBORDINATE.has(word))
    return !/^(?:such|just|exactly|so|as|much|like)$/.test(words[at - 1]!) || word === "because"
  if (word === "until" || word === "before" || word === "after")
    return /^(?:you|they|she|he|it|we|i|WHO|FIRM|the|that|your|their|her|his|somebody|someone|anyone|anybody)$/.test(
      next,
    )
  return false
}

function clauseOf(words: string[], connector: string, previous: Clause | undefined): Clause {
  const text = words.join(" ")
  const inherits =
    previous?.negated === true &&
    previous.directive !== null &&
    (/^(?:or|nor)$/.test(connector) || (/^(?:and|,)$/.test(connector) && VERBS.has(words[0]!)))
  const directive = directiveOf(words)
  return {
    text,
    words,
    connector,
    negated:
      connector === "instead of" ||
      NEGATED.test(text) ||
      (inherits && /^(?:or|nor)$/.test(connector)) ||
      (inherits && connector === "and"),
    supposed:
      SUPPOSED.test(connector) ||
      /^(?:if|unless|should (?:you|they|she|he|WHO|FIRM|it)|when|once|in case|as soon as|whether|until you|until they|were)\b/.test(
        text,
      ),
    reported: REPORTED.test(text),
    directive,
  }
}

const TOLD_TO =
  /^(?:(?:yes|no|so|but|and|then|now|ok|D\d+|for now|still|well|also|perhaps|maybe|meanwhile|instead) )*(?:you|we|one) (?:(?:certainly|definitely|really|also|just|still|always|only|now|then|probably|simply|even) )*(?:can|could|may|might|should|must|ought to|need to|have to|had better|would better|are free to|are welcome to|are allowed to|will want to|want to|would do well to|shall|get to|are to|do not have to|do not need to|need not|should not|must not|may not|can not|could not|might not|ought not to|are not to) (?:(?:certainly|definitely|really|also|just|still|always|only|now|then|safely|simply|even|already|at least|not|well|go ahead and|quietly|politely|gladly|happily|D\d+) )*(?<verb>[a-z-]+)/
const EXPLETIVE =
  /\b(?:(?:it|that|now|today|there|this|what|D\d+) (?:is|would be|was|will be|might be|may be|could be) (?:(?:always|completely|totally|absolutely|perfectly|quite|entirely|now|also|still|probably|really|no|not|a|the|your|only|just|very|best|fair|well|only|not yet|far) )*(?:time|fine|ok|okay|safe|best|better|good|wise|worth|right|all right|moment|need|chance|reason|acceptable|allowed|polite|kind|natural|smart|enough|early|late|soon|step|normal|reasonable|left|important|helpful|useful|easier|harm) (?:for you )?(?:to|in)|i would|i suggest|i recommend|i advise|i suggest you|let us|best to|better to|(?<!\b(?:them|her|him|WHO|have|has|need|needs|more|enough|of|takes|took) )time to|a good time to|the time to|the right moment to|the moment to|the next step is to|all you need is to|no need to|worth|try to|make sure to|make sure you|be sure to|remember to|feel free to|see that you|see to it that you|no point in|no use in|how about|what about|no reason to|the day to|a chance to|want to|go ahead and|the best thing is to|up to you to|plan to|the plan is to|your turn to|free to|ready to|able to) (?:(?:just|simply|also|still|now|not|quietly|politely|briefly|then|at least|first|only|really|always|never|probably) )*(?<verb>(?!the\b|an?\b|your\b|it\b|this\b|that\b|be\b|have been\b|you\b)[a-z-]+)/

function directiveOf(words: readonly string[]): string | null {
  const text = words.join(" ")
  const told = TOLD_TO.exec(text) ?? EXPLETIVE.exec(text)
  if (told) return baseOf(told.groups!.verb!)
  for (const [at, word] of words.entries()) {
    if (at > 6) break
    if (
      VERBS.has(word) &&
      !isNounHere(words, at) &&
      !(word === "do" && VERBS.has(words[at + 1] ?? "")) &&
      !(word === "do" && words[at + 1] === "not")
    )
      return word
    if (!LEAD.test(word)) break
  }
  return null
}

/** "Email is best", "a call": a thing, no deed. */
function isNounHere(words: readonly string[], at: number): boolean {
  return (
    /^(?:a|an|the|your|this|that|my|his|her|their|no|any|one|another|every|each|short|quick|late|polite|by|via)$/.test(
      words[at - 1] ?? "",
    ) ||
    /^(?:is|was|are|were|has|had|can|could|will|would|may|might|should|must|does|goes|fits|suits|works|helps|that|of|from|or)$/.test(
      words[at + 1] ?? "",
    )
  )
}

/** "Sending" is "send". */
export function baseOf(word: string): string {
  if (VERBS.has(word)) return word
  for (const stem of [
    word.replace(/ing$/, ""),
    word.replace(/ing$/, "e"),
    word.replace(/(.)\1ing$/, "$1"),
    word.replace(/s$/, ""),
    word.replace(/(?<=[sxzh])es$/, ""),
    word.replace(/ed$/, ""),
    word.replace(/ed$/, "e"),
  ])
    if (VERBS.has(stem)) return stem
  return word
}
