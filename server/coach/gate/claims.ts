/**
 * What a sentence says of the employer's people, and what it says of the coach: borne out by the case, or held back.
 * @module
 */
import type { Clause } from "./clauses.ts"
import { isTold } from "./counts.ts"
import type { Facts } from "./facts.ts"
import { VERBS } from "./words/verbs.words.ts"

const THEY =
  /(?<![a-z] to |\b(?:with|for|from|of|about|by|at|email|ask|asking|calling|emailing|contacting|thank|tell|give|send|reach|call|write|remind|show|meet|see|let|and|on|after|than|to|in) )\b(?<who>WHO|OTHER|HRWHO|FIRM|REC|(?:the|their|your|his|her|this|that|a|an|every|each|any|most|many|busy|some|no) (?:(?:hiring|whole|busy|good|other|next|whole|own|friendly) )*(?:team|panel|employer|employers|company|firm|manager|managers|interviewer|interviewers|recruiter|recruiters|reader|readers|people|hr|department|board|office|clinic|shop|boss|client|agency|person|woman|man|guy|lady|someone)|recruiters|managers|employers|interviewers|companies|firms|people|readers|hr|somebody|someone|nobody|everyone|everybody)\b(?: and (?:WHO|OTHER|her team|his team|their team|the team|FIRM))? (?<verb>(?!'s|to\b|and\b|or\b|at\b|in\b|on\b|by\b|for\b|from\b|with\b|of\b|an?\b|the\b|your\b|about\b|D\d|first|directly|now|a\b|instead\b|here\b|there\b|today\b|again\b|soon\b|better\b|how\b|what\b|when\b|where\b|whether\b|if\b|who\b|that\b|once\b|twice\b|yourself\b|alone\b|then\b|as\b|so\b|but\b|before\b|after\b|until\b|kindly\b|politely\b|briefly\b|personally\b|simply\b|just\b|and\b|something\b|one\b|more\b|another\b|this\b|it\b|properly\b|only\b|ROLE\b|role\b|is it\b)[a-z-]+)/g
const PRONOUN = /\b(?<who>he|she|they) (?<verb>(?!'s)[a-z-]+)/g

/** What one's own recruiter is there for. */
const MEDIATES =
  /^(?:(?:can|may|could|will|would|is|are|also|still|then|usually|often|gladly|the one who|your (?:man|woman|contact|person|one)|there to|best placed to|able to|happy to|in touch with|your|just|has to|needs to) )*(?:asks?|tells?|pass(?:es)?|finds?|knows?|helps?|looks?|speaks?|talks?|writes?|calls?|forwards?|answers?|represents?|works?|hears?|keeps?|wants?|deserves?|checks?|contact|contacts|link|person|man|woman|one|line|side|recruiter|go-between|right|allowed|an exception|(?:there|here) for (?:that|this|you|exactly that|just that)|the|may be asked|be asked|be told|gets?|reads?|needs?|likes?|has|'s)\b/
/** The one to turn to. */
const PASSES_ON = /\b(?:read|see|get|have|share|forward|pass) (?:WHO|OTHER) 's\b/
/** Nobody can say how soon. */
const AT_ONCE =
  /^(?:will|would|is going to|are going to|is bound to|are bound to|'ll) (?:[a-z]+ ){0,4}(?:you|answer|reply|decide|respond|react|call|write)\b.*\b(?:right away|at once|immediately|soon|sooner|faster|in no time|quickly|promptly|any (?:day|moment|minute) now)\b/
const RIGHT_ONE =
  /^(?:is|are|would be|will be) (?:also )?(?:the|your|a) (?:right|best|proper|only|main) (?:person|one|contact|people|address)\b/
const MAY = /\b(?:may|might|could|can|probably|perhaps|likely|often|usually|sometimes|needs?|takes?)\b/
/** Of anybody in general more is known. */
const ANYBODY =
  /^(?:people|readers|managers|teams|somebody|someone|everyone|everybody|a [a-z ]+|any [a-z ]+|busy [a-z ]+|some [a-z ]+|each [a-z ]+|every [a-z ]+|most [a-z ]+|many [a-z ]+)$/
const HEDGED =
  /^(?:(?:may|might|could|can|will|would|is|are|has|have|'s|had|probably|perhaps|simply|just|still|also|well|very|likely|most|usually|often|sometimes|need|needs|take|takes|be|been|not|yet|always|quite|possibly) )*(?:be |have |need |take )?(?:(?:simply|just|still|also|very|a|an|quite|only|rather|probably|the|some|too|really|often|usually|away|have) )*(?:in touch|get in touch|busy|moment|day or two|breather|slow|slowly|deciding|compare|read|see|overlook|miss|forget|remember|recall|interviewing|weighing|comparing|talking|meeting|tied up|on leave|undecided|running late|longer|time|more time|out|flooded|swamped|human|glad to hear|pleased to hear|different|other things|lot|catch up|settle|slip|late|short of time|thinking|thinking it over|making up|discussing|checking|sorting|working through|behind|catching up|finish|decide|busy week|their own|full)\b/
/** What anybody does with a message. */
const READS =
  /^(?:(?:has|have) (?=(?:met|interviewed|spoken|seen|talked)\b))?(?:(?:will|can|may|might|would|could|should|to|then|also|just|simply|still|already|now|always|only|probably|likely|best|may|need to|each|both) )*(?:has|have|had|sees?|reads?|gets?|got|receives?|received|finds?|remembers?|recalls?|knows? (?:who|what|that|to|which|whom|where)|know|notices?|recognises?|recognizes?|hears?|needs?|opens?|places?|deserves?|needs?|interviewed|met|spoke|talked|took|gave|shared|showed|explained|described|mentioned|made time|sat) (?:(?:already|just|now|often|still|to|had|each) )*(?:it|your (?:note|name|thanks|message|email|résumé|resume|cv|card|follow-up|letter|thank-you|application|answer|reply|details|number)|you|from you|back|who you are|that you|what you|how you|the note|a note|a message|one|time|room|space|the time|quickly|in|D\d|about|with|yours?|hers|his|theirs|something|less|more|them|(?:their|an?|his|her) (?:own|personal|separate|note|message))\b/

export function claimIn(clause: Clause, facts: Facts, question: boolean): string | undefined {
  return ofCoach(clause, facts, question) ?? ofThem(clause, facts, question) ?? ofTheirs(clause, facts, question)
}

/** What is said of the employer's decision, of the job or of the silence. */
const THEIRS =
  /\b(?<=^|that |the |their |your |a |an |this |her |his |its |no )(?<what>decision|choice|job|position|role|ROLE|offer|answer|reply|verdict|news|silence|spot|place|seat|contract|vacancy|opening|budget|outcome|delay|process|hiring|rejection) (?<predicate>(?:is|are|was|were|has|have|will|would|means|comes|came|arrives|arrived|takes|should|must|looks|seems|depends|went|goes|gets|got)\b.*)$/

function ofTheirs({ text, supposed, connector }: Clause, facts: Facts, question: boolean): string | undefined {
  const match =
    question || supposed || /^(?:if|when|once|whether|until|what|how|before)$/.test(connector)
      ? null
      : THEIRS.exec(text)
  if (!match) return undefined
  const { what, predicate } = match.groups!
  const { situation, advice } = facts.context
  if (
    /^(?:is|are|can be|may be|was) (?:(?:rarely|never|seldom|often|always|usually|hardly|not|only|just|also|still|simply|very|quite|a|no|the) )*(?:hard|tough|slow|normal|common|personal|judgement|judgment|verdict|answer|enough|disaster|sign|reason|reflection|end|painful|frustrating|short|fine|easy|interesting|due|expected|yours to|part|another|news|unpleasant|unusual|rule|what)\b/.test(
      predicate!,
    )
  )
    return undefined
  if (
    /^(?:decision|choice|verdict|answer|news|outcome)$/.test(what!) &&
    facts.facts.some(({ role }) => role === "decision") &&
    /\bD\d|\bdue\b/.test(predicate!)
  )
    return undefined
  if (
    /^(?:offer|answer|reply|rejection|news)$/.test(what!) &&
    (situation.replies?.length ?? 0) > 0 &&
    /^(?:came|arrived|is|was|has|went|got)\b/.test(predicate!)
  )
    return undefined
  if (
    /^(?:answer|reply)$/.test(what!) &&
    (advice.message === "reply" || facts.leave === "now") &&
    /^(?:is|should|must|will|would|can|goes|takes|comes|was)\b/.test(predicate!)
  )
    return undefined
  if (
    situation.replies?.some(({ kind }) => kind === "rejection") &&
    /^(?:is|was|has) (?:(?:now|been|already) )*(?:filled|taken|gone|closed|made|no)\b/.test(predicate!)
  )
    return undefined
  return "employer"
}

function ofThem(clause: Clause, facts: Facts, question: boolean): string | undefined {
  if (question) return undefined
  const asked =
    /^(?:if|whether|when|once|unless|until|before|how|what|where|who|which|whenever|as soon as|in case|should)$/.test(
      clause.connector,
    )
  for (const pattern of [THEY, PRONOUN])
    for (const match of clause.text.matchAll(pattern)) {
      const before = clause.text.slice(0, match.index)
      const predicate = clause.text.slice(match.index + match.groups!.who!.length).trim()
      if (
        /\b(?:if|whether|when|once|unless|until|before|how|what|where|who|which|whenever|as soon as|in case|anything|everything|something|whatever|whoever|however|by the time|the way|should|whom|words|thing|things|topic|question|detail|project|moment|story|people|name|names|point)(?: that)? $/.test(
          before,
        ) ||
        asked
      ) {
        if (
          /^(?:love|loved|want you|wanted you|chose you|choose you|picked you|like you|liked|hire|hired|ignor|ghost|forgot|lied)/.test(
            predicate,
          )
        )
          return "employer"
        continue
      }
      if (
        /^(?:nobody|no one)$/.test(match.groups!.who!) &&
        /^(?:can|could) (?:promise|know|say|tell|foresee)\b/.test(predicate)
      )
        continue
      // "She shouldn't hear from you before Monday": what the candidate is to leave.
      if (
        /^(?:should|must|need) not (?:yet )?(?:be|get|hear|receive|have to) /.test(predicate) &&
        facts.leave !== "now"
      )
        continue
      // "Wish her team well": wished, not told.
      if (/\bwish (?:all of )?$/.test(before)) continue
      // "The address she uses herself": the one that is sought.
      if (
        facts.context.advice.action === "get_contact" &&
        /\b(?:address|inbox|email|number|one)(?: that)? $/.test(before) &&
        /^(?:really |actually )?(?:uses?|reads?|checks?|answers?)(?: (?:herself|himself|themselves|personally|every day|at work))*$/.test(
          predicate,
        )
      )
        continue
      // "Don't bring up that they're late", where they are.
      if (
        /\bnot (?:bring up|mention|point out|say|note|remark|dwell on)\b.*\b(?:that|how) $/.test(before) &&
        /^(?:are|is|were|was) (?:(?:now|already|a|bit|little|two|days) )*(?:late|overdue|behind)$/.test(predicate) &&
        facts.facts.some(({ role, from }) => role === "decision" && from < facts.clock.today)
      )
        continue
      // "Two weeks sound long, but they'll go by".
      if (
        match.groups!.who === "they" &&
        /^(?:will |do )?(?:go by|pass|fly by|go quickly|pass quickly)$/.test(predicate)
      )
        continue
      // What a detail is there for: "so she knows which interview you mean".
      if (
        clause.connector === "so" &&
        /^(?:(?:can|will|may|then|also|at once|easily) )*(?:knows?|sees?|remembers?|recalls?|places?|finds?) (?:at once |at a glance |right away )?(?:which|who|whom|where|when|what|how to)\b/.test(
          predicate,
        ) &&
        !/\b(?:best|better|must|need|serious|wait\w*|offers?|others?|miss|lose|deserve)\b/.test(predicate)
      )
        continue
      if (
        clause.connector === "while" &&
        /^(?:is |are )?(?:thinks?|thinking|decid\w+|makes? up|making up|weigh\w*|consider\w*|mull\w*|compar\w+)\b/.test(
          predicate,
        )
      )
        continue
      if (
        /^some people$/.test(match.groups!.who!) &&
        /^(?:list|have|keep|put|show|give) (?:an?|their)\b/.test(predicate)
      )
        continue
      if (
        /\b(?:date|day)(?: that)? $/.test(before) &&
        /^(?:named|gave|promised|mentioned|set|told)\b/.test(predicate) &&
        facts.facts.some(({ role }) => role === "decision")
      )
        continue
      if (
        facts.context.situation.viaAgency &&
        /^(?:your|an|the) (?:own )?(?:recruiter|agency)$/.test(match.groups!.who!)
      )
        continue
      if (
        /^(?:nobody|no-one)$/.test(match.groups!.who!) &&
        /^(?:has |have )?(?:asked|told|said|knows|named|promised|set|expects|likes|wants|enjoys)\b/.test(predicate)
      ) {
        if (
          /^(?:has |have )?(?:asked|told|said)/.test(predicate) &&
          facts.context.situation.followUpPolicy === "declined"
        )
          return "employer"
        continue
      }
      if (
        (facts.context.advice.action === "get_contact" || facts.recipients.some(({ email }) => email === undefined)) &&
        /^(?:hr|HRWHO|your hr|anyone|someone|somebody)$/.test(match.groups!.who!) &&
        /^(?:there |from hr |in hr )?(?:may|can|might|could|will|should) (?:also |usually |surely )*(?:give|tell|help|have|know|pass|share)\b(?!.*\b(?:decision|outcome|chose\w*|stands?|news|result|went|going|position|job)\b)/.test(
          predicate,
        )
      )
        continue
      if (
        facts.context.advice.action === "get_contact" &&
        match.groups!.who === "hr" &&
        /^(?:(?:may|can) be (?:called|asked|emailed|reached|written to)\b|is the (?:right|best|proper) place to ask (?:for (?:it|an?|her|his|their|WHO 's)|how)\b)(?!.*\b(?:decision|news|outcome|result|stand)\b)/.test(
          predicate,
        )
      )
        continue
      if (/^(?:nobody|no-one)$/.test(match.groups!.who!)) return "employer"
      if (/\b(?:asked|invited|told|encouraged)$/.test(match.groups!.who!)) continue
      if (match.groups!.who === "REC" || match.groups!.who === "your recruiter") {
        if (MEDIATES.test(predicate) && !/\b(?:get you|hire|promise\w*|guarantee\w*|job|told|heard)\b/.test(predicate))
          continue
        return "employer"
      }
      if (
        facts.leave === "now" &&
        /^(?:(?:will|would|may|might|is|are|still|also|surely|always|probably|be) )*(?:glad|happy|pleased) to (?:get|read|hear|see|receive|have)\b/.test(
          predicate,
        )
      )
        continue
      if (
        !facts.facts.some(({ role }) => role === "decision") &&
        /^(?:(?:have|has|had|did|only|just) )*(?:gave|given|give|named?|set|told|mentioned|promised) (?:you )?(?:no|not|any) (?:date|day|deadline|timeline|word)\b|^(?:have |has |had )?never (?:gave|given|give|named|set|told|mentioned|promised) (?:you )?(?:a|any|one|their) (?:exact |fixed |certain )?(?:date|day|deadline|timeline)\b/.test(
          predicate,
        )
      )
        continue
      if (
        (facts.context.situation.replies ?? []).length === 0 &&
        /^(?:has|have) not (?:yet |even )?(?:answered|replied|written|responded|decided|reacted|got)\b/.test(predicate)
      )
        continue
      // Where no reply has told of it, nobody knows what they decided.
      if (
        (facts.context.situation.replies ?? []).length === 0 &&
        /^(?:(?:have|has|had|already|now|just|probably|surely) )*(?:decided|chosen|chose|picked|(?:gave|given|offered|promised) you (?:the|a|this) (?:job|role|ROLE|position|offer|place))\b/.test(
          predicate,
        )
      )
        return "employer"
      if (PASSES_ON.test(predicate)) return "channel"
      if (AT_ONCE.test(predicate)) return "promise"
      if (
        RIGHT_ONE.test(predicate) &&
        (facts.leave !== "never" || (facts.context.advice.action === "get_contact" && match.groups!.who === "hr"))
      )
        continue
      if (
        (HEDGED.test(predicate) &&
          (MAY.test(predicate) || /\b(?:perhaps|maybe|probably) $/.test(before) || ANYBODY.test(match.groups!.who!)) &&
          !/\bnot (?:compare|notice|mind|see|read|care|check|remember)\b/.test(predicate)) ||
        READS.test(predicate) ||
        isBorneOut(predicate, facts)
      )
        continue
      return "employer"
    }
  return undefined
}

const ADVERBS =
  "(?:(?:have|has|had|did|been|was|were|is|are|'s|clearly|already|also|just|now|only|themselves|still|even|once|both|kindly|plainly|first|probably|then) )*"
const SAID = `(?:said|say|says|told|tell|tells|wrote|write|mentioned|gave|asked|named|names?|promised|set|replied|answered|made|let|meant|hope|hopes|hoped|plan|plans|means?|expect|expects|aim|aims|want|wants|would|will|intend|need|needs|prefer|prefers|do|does|invited|encouraged|informed|moved)`
const SAYS = new RegExp(`^${ADVERBS}${SAID}\\b`)
const CHOOSES = new RegExp(`^${ADVERBS}(?:decide|choose)`)
const DECIDES =
  /\b(?:deci\w+|hear|answer|let (?:you|everyone|everybody|candidates) know|choos\w+|chose|pick|be in touch|reach out|get back|know|date|D\d+|word|minds?|news|result|call you|contact you)\b/
const NO_FOLLOW =
  /\b(?:not want|not (?:to )?(?:be )?(?:follow\w*|contact\w*|call\w*|writ\w+|email\w*|chas\w+|hear\w*|be)|(?:for (?:silence|quiet|patience)\b)|no (?:follow-ups?|calls?|contact|emails?|messages?|notes?)|do not|rather not|not to|reach out to (?:you|everyone)|call you|contact you|be in touch|prefer|request|wish|wait)\b/
const WELCOMES = /\b(?:follow|check|email|write|ask|contact|anytime|in touch|likes?|welcome|free|remind|reach)\b/
const SAYS_NO =
  /\b(?:no|down|against|somebody else|someone else|another (?:candidate|person|applicant)|filled|reject\w*|declin\w*|passed|answer|news|decision|decided|went|known?|closed)\b/
const NEEDS =
  /\b(?:waiting|waits?|awaits?|asked|asks|offered|offers?|made|invited|wants?|needs?|wrote|expects?|counting|answer|reply|back|references?|position|job|slot|time)\b/

/** What they said or did, as the case has it. */
function isBorneOut(predicate: string, { context, facts, people }: Facts): boolean {
  const { situation, advice, told } = context
  const has = (role: string): boolean => facts.some((fact) => fact.role === role)
  if (
    situation.followUpPolicy !== "welcome" &&
    /\b(?:love|like|glad|happy|pleased|delighted)\b/.test(predicate.replace(/^would like\b/, ""))
  )
    return false
  const says = SAYS.test(predicate)
  if (
    people.some(({ away }) => away?.length) &&
    /^(?:(?:is|are|will|be|'s|has|have|gets?|comes?|returns?|been|only|still|now|had|first|then|also|a|some|the|her|his|time|to|day|come|get|return) )*(?:away|out|on (?:vacation|holiday|leave)|back|off|abroad|gone|home|settle\w*|return|returns|catch|pile|inbox)\b/.test(
      predicate,
    )
  )
    return true
  if (
    situation.followUpPolicy === "declined" &&
    /^(?:was|were|is|are|made it|have been|has been) (?:(?:very|quite|perfectly) )*(?:clear|plain)\b/.test(predicate)
  )
    return true
  if (situation.followUpPolicy === "declined" && says && NO_FOLLOW.test(predicate)) return true
  if (
    situation.followUpPolicy === "welcome" &&
    /^(?:[a-z]+ ){0,3}(?:said|told|asked|invited|welcomes?|welcomed|likes?|encouraged|happy)\b/.test(predicate) &&
    WELCOMES.test(predicate)
  )
    return true
  if (has("decision") && DECIDES.test(predicate) && (says || CHOOSES.test(predicate)) && !NO_FOLLOW.test(predicate))
    return true
  if (has("decision") && /^(?:(?:still|only) )?(?:have|has) (?:until|till|time until) D\d/.test(predicate)) return true
  if (/^(?:can|may) (?:also )?be reached (?:by|on) (?:phone|email)\b/.test(predicate))
    return !predicate.includes("phone") || advice.channels.includes("phone")
  if (/^(?:has |have |last |has last )?heard from you\b/.test(predicate)) return (situation.messages ?? []).length > 0
  const replies = situation.replies ?? []
  if (
    /\b(?:because|inside|internal|cheaper|better|stronger|regret\w*|love\w*|like\w*|impressed|eager|keen|excited|thinks?|feels?|worried|angry|annoyed|budget|push|recommend\w*|fight|salary)\b/.test(
      predicate,
    )
  )
    return false
  if (
    replies.some(({ kind }) => kind === "rejection") &&
    (says ||
      /^(?:(?:have|has|had|already|now|just|have now) )*(?:said|turned|decided|chose|chosen|picked|passed|went|gone|filled|closed|rejected|declined)\b/.test(
        predicate,
      )) &&
    SAYS_NO.test(predicate)
  )
    return true
  if (
    replies.some(
      ({ kind, answeredAt }) => kind === "needs_reply" && (answeredAt === undefined || !/\bwait/.test(predicate)),
    ) &&
    /^(?:(?:have|has|had|already|now|just|still|is|are|also|only|been) )*(?:waiting|waits?|awaits?|await|asked|asks|offered|offers|made|invited|wants?|needs?|wrote|expects?|replied|counting|got back)\b/.test(
      predicate,
    ) &&
    NEEDS.test(predicate) &&
    countsAsTold(predicate, told)
  )
    return true
  // Which day it was is looked at where days are.
  if (
    replies.length > 0 &&
    /^(?:(?:has|had) )?(?:wrote|answered|replied|got back|written)(?: back)?(?: to you)? (?:on |at )?D\d+$/.test(
      predicate,
    )
  )
    return true
  if (
    replies.some(({ kind }) => kind === "holding") &&
    /^(?:(?:have|has|had|already|now|just|still) )*(?:replied|wrote|answered|got back|responded|acknowledged)\b/.test(
      predicate,
    ) &&
    !/\bthat\b/.test(predicate)
  )
    return true
  if (
    advice.action === "prepare" &&
    /^(?:have|has|had|are|is|will|may|might|can)? ?(?:asked you back|invited you|expect(?:s|ing)? you|meet|see you|be)\b/.test(
      predicate,
    )
  )
    return true
  return says && toldSo(predicate, told)
}

/** "Two references": as many as the candidate told of. */
function countsAsTold(predicate: string, told: readonly string[]): boolean {
  const number = /\b(?:two|three|four|five|six)\b/.exec(predicate)?.[0]
  return number === undefined || isTold(number, told)
}

/** The candidate told as much. */
function toldSo(predicate: string, told: readonly string[]): boolean {
  const said = told.join(" ").toLowerCase()
  if (said === "") return false
  const content = predicate
    .split(" ")
    .slice(1)
    .filter(
      (word) =>
        word.length > 3 &&
        !/^(?:that|they|would|will|your|have|with|this|there|when|what|them|from|today|said|told)$/.test(word),
    )
  const borne = content.filter((word) => /^D\d/.test(word) || said.includes(word.slice(0, 5)))
  return content.length > 0 && borne.length >= content.length * 0.6
}

/** What the coach may say of itself, and what a draft may say of its writer. */
const I_MAY =
  /^(?:(?:will|would|can|could|shall|do|am|have|'d|just|also|still|really|only|gladly|happily|simply|very|so|was|truly|especially|particularly|certainly|already|much|greatly|sincerely|now|even|be|not|would be|genuinely|thoroughly|hereby|both|always|never) )*(?:help|write|draft|put together|prepare|suggest|recommend|advise|need|know|tell|say|show|work out|count|keep|make|look|read|check|be (?:glad|happy|pleased)|glad|happy|pleased|sorry|afraid|ask|see|give|turn|software|a program|a piece|an ai|an assistant|a machine|a chatbot|a bot|a computer|a coach made|only|no person|not a person|see|hear|hope|love to (?:help|hear|know|see)|wanted|want|wish|thank|understand|believe|think|thought|left|came|found|like|feel|share|add|mention|mentioned|follow|checking|send|include|bring|welcome|be|there is|wonder|wondered|wait|hold|leave|stay|picture|start|trim|open|close|skip|drop|avoid|begin|mean|can't|cannot|understand|talk|forgot|should|could|take|contact|guess|assume|promise nothing|decide|judge|see|missing|miss|answer (?:him|her|them|it|WHO) together|word|put|phrase|work on|go over|go through|polish|practise|practice|plan|shape|save|set|get|line up|find|sort|fit|build|rehearse|talk through|try|finish|hold|stick|adjust|change|trim|let (?!(?:WHO|her|him|them) (?:know|think|believe)|FIRM know)|look (?:ahead|elsewhere|at))\b/
const I_MAY_NOT =
  /^(?:(?:just|have|already|also|once|even|had|did|actually|personally|myself|recently|then) )*(?:called|phoned|emailed|mailed|asked|told|checked|looked|searched|found (?:her|his|their|an|the)|spoke (?:to|with)|talked to|contacted|sent|wrote|hired|interviewed (?:hundreds|many|people)|worked|recruited|promise|guarantee|bet|swear|assure|know (?:her|him|them|WHO|they|she|he|that|how they|the (?:team|manager|firm))|heard (?:that|from|they)|saw (?:that|her|his|their)|had a look|got (?:you|the|this|it)|will make|make an|been|was a|am a (?:recruiter|person|human|real|woman|man)|have (?:a )?(?:friend|contact|colleague)|will (?:call|phone|email|ask|contact|send|ring|text|reach|put in|speak|remind|let them|tell (?:them|her|him|WHO))|can (?:call|phone|email|contact|send|ring|text|waive|bend)|put in|arranged|booked|waive|forwarded|passed|am sure|am certain|am positive|am confident (?:that )?(?:they|she|he|you)|can (?:promise|assure|guarantee)|have it on)\b/

function ofCoach({ text, supposed }: Clause, { context }: Facts, question: boolean): string | undefined {
  for (const match of text.matchAll(/\b(?:i|we) (?<rest>[a-zD].*)$/g)) {
    const rest = match.groups!.rest!
    if (/^(?:can|could|will|do|did|have|am|may|was|had) (?:also )?(?:not|never|no|nothing|only)\b/.test(rest)) continue
    // "I'd wait": what it would do is what it tells to do.
    const would =
      /^would (?:(?:just|simply|still|also|rather|only|now|then|certainly|probably|definitely) )*(?<verb>[a-z-]+)/.exec(
        rest,
      )
    if (would && VERBS.has(would.groups!.verb!) && !/^(?:love|like)$/.test(would.groups!.verb!)) continue
    if (I_MAY_NOT.test(rest) && !/^(?:can|will|could) not\b/.test(rest)) return "human"
    if (!question && !supposed && !I_MAY.test(rest)) return "coach"
  }
  return context.advice.action === "ask" && /\bi would say D/.test(text) ? "coach" : undefined
}
