/**
 * A letter asked for by naming it: "need a short email to Mr. Whitlow", "a quick thank-you for Bo, please".
 * @module
 */
import type { Clause } from "../clauses.ts"

const LETTER =
  "(?:thank[- ]?yous?(?: (?:notes?|e-?mails?|cards?|letters?|messages?))?|thanks|(?:status |follow[- ]?up |thank[- ]?you )?(?:notes?|e-?mails?|mails?|messages?|letters?|texts?|repl(?:y|ies)|responses?|answers?|lines?|words?|sentences?|paragraphs?|script|voicemail|nudges?|chasers?|reminder|check[- ]?in|follow[- ]?ups?)|something|sth)"
const TO =
  "(?: (?!(?:from|back|about|on|in|at|that|the)\\b)[\\w'-]+){0,2}? (?:to (?!by\\b)|for (?!(?:the|my|this) (?:interview|job|role)\\b)|i (?:can|could|may) (?:send|text|e-?mail|give|post)|that says|saying|thanking|asking|following|pls\\b|please\\b)"
const WISH = new RegExp(
  `(?:^|\\bi(?:'d| would|'ll|'m)?(?: \\w+)? |\\b(?:and|so|now|also|just|please|hi|hello|ok) )(?:need|want|require|looking for|after|could use|could do with|can do with|love|like|fancy|appreciate|hoping for|request)(?: (?!to\\b)\\w+)?? (?:an? |the |my |some |another |one |two |three |a couple of |a few |help with (?:the )?)*(?:(?!to\\b)[\\w-]+ ){0,3}?${LETTER}${TO}`,
  "i",
)
/** Without a verb: a word of asking makes it a wish. */
const BARE = new RegExp(
  `^(?:(?:hi|hello|hey|ok|so|and|now|please|pls)[,\\s]+)*(?:(?:please|pls)[,\\s]+(?:an? |the |one |my )|(?:an? |another |the |one )?(?:[\\w-]+ )?)(?:[\\w-]+ )?${LETTER} (?:to|for)\\b[^.?!]*`,
  "i",
)
const ASKED =
  /\b(?:please|pls|plz|needed|wanted|required|would be (?:great|lovely|good|nice|handy|grand)|if you (?:can|could|would))\b/i
const DO_IT = new RegExp(
  `^(?:(?:ok|so|and|now|right|please)[,\\s]+)*let'?s (?:do|write|make|get|start|draft) (?:an? |the |my |that |her |his )?(?:[\\w-]+ ){0,2}?${LETTER}\\b`,
  "i",
)
/** What they want is no wish of the candidate's. */
const OF_THEIRS = /^(?:they|he|she|hr|it|who|the (?:company|firm|employer|client))\b/i

/** Whether a clause of the candidate's own asks for a letter by naming it. */
export function wishesForLetter(said: readonly Clause[], sentenceOf: (clause: Clause) => string): boolean {
  return said.some(
    (clause) =>
      !OF_THEIRS.test(clause.text) &&
      ((WISH.test(clause.text) && !/\b(?:got|received|sent|wrote|had)\b/i.test(clause.text)) ||
        DO_IT.test(clause.text) ||
        (BARE.test(clause.text) &&
          ASKED.test(sentenceOf(clause)) &&
          !/\b(?:sent|wrote|went|got|posted|asked)\b/i.test(clause.text))),
  )
}
