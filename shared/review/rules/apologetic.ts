import { phrases } from "../../language/phrases.ts"
import { claimOf, type Idea, shift } from "../claims.ts"
import { defineRule } from "../rule.ts"

const OPENER =
  /(?:^|(?<=[.!?]\s))(?:(?:i(?:'m| am) )?(?:so |very |really )?(?:sorry|apologies|i apologi[sz]e) (?:to (?:bother|trouble|disturb|chase|pester|hassle|be a (?:pain|nuisance))|for (?:bothering|troubling|disturbing|chasing|pestering|the (?:bother|intrusion|inconvenience)|(?:yet )?another (?:email|e-mail|mail|message)|writing|contacting|emailing))(?: you)?(?: again| once more| like this)?|i (?:(?:really )?hate|do(?:n't| not) (?:want|wish|mean|like)|would(?:n't| not) (?:want|wish)) to (?:be (?:a|an) (?:pest|nuisance|bother|pain|burden)|bother|trouble|disturb|pester|hassle|impose|intrude|nag|take (?:up )?(?:any )?(?:more )?(?:of )?your time)(?: you)?(?: again)?|(?:please )?(?:forgive|excuse|pardon) (?:me for |my |the )(?:the |this )?(?:intrusion|interruption|bothering|troubling|disturbing|writing(?: again| so soon)?|persistence|pestering)(?: you)?|(?:i (?:do )?)?hope (?:that )?(?:i(?:'m| am)|this is|it is|it's)(?: not|n't) (?:bothering|disturbing|troubling|pestering|intruding|interrupting|an? (?:bother|imposition|intrusion|nuisance|trouble|bad time))(?: you)?|i (?:know|realise|realize|understand|appreciate|am sure|'m sure)(?: that)? you(?:'re| are| must be) (?:very |so |really |extremely |incredibly )?busy)(?:,? but|,? and|[,;:]| -)?\s*/iu

/** To write, to ask or to be there at all, as something that needs pardon. */
const PRESUMING =
  "(bother|bothering|trouble|troubling|disturb|disturbing|chas(e|ing)|pester|pestering|hassle|hassling|nag|nagging|impos(e|ing|ition)|intrud(e|ing)|intrusion|interrupt(ing|ion)?|(taking|take) (up )?(so much |more |any more |some )?(of )?your ([a-z]+ )?time|(writ(e|ing)|email(ing)?|contact(ing)?|call(ing)?|ring(ing)?|ask(ing)?|be in touch) ~ (to you |you )?(again|once more|so (soon|often)|directly|like this|out of the blue)|keep (writing|asking|emailing|calling)|(for |be )asking|(persistence|boldness|cheek|forwardness|insistence)|(another|the extra|one more|yet another|this long|the long|such a long|long) (e-?mail|mail|message|note|letter)|adding (one|another|to (the|your))|(silly|stupid|daft|dumb|basic|many|all my|all the|so many|endless) ~ ([a-z]+ )?questions?|(such |being |be |a )+(pest|nuisance|bother|pain|burden|bore))"

/** Pardon asked for the note itself, anywhere in a sentence. A wrong attachment or a late answer is another matter. */
const aside: Idea = {
  message: "opener",
  find: phrases(
    `(sorry|apologi[sz]e|apologies|forgive|excuse|pardon|feel (bad|guilty|awful|terrible)) ... ${PRESUMING}`,
    "(know|realise|realize|understand|appreciate|sure)( that)? you ~ (probably |must |surely |all )?(have|'ve|have got|get|receive|are getting) ~ (probably )?(a lot|lots|so much|enough|plenty|hundreds|dozens|a hundred|a thousand|a million|many|better things|other things|more important) ... (but|so sorry|,)",
    "(hate|loath) to be (that|the) (person|guy|girl|one|candidate)",
    "do(n't| not) (want|wish|mean|like) to ~ (be (a|an) (pest|nuisance|bother|pain|burden)|bother|trouble|disturb|pester|hassle|impose|intrude|nag|take (up )?(any )?(more )?(of )?your ([a-z]+ )?time)",
    "(feel free to|please|just|do) (ignore|delete|disregard) (this|me|my) ... (bother|nuisance|busy|pest|trouble|annoy)",
  ),
  unless: phrases(
    "(sorry|apologi[sz]e|apologies) ... (late|delay|wrong|attachment|typo|missed|missing|mistake|cancel|reschedule)",
  ),
}

/** A note that begins by asking pardon for itself makes the reader feel bothered who was not. */
export default defineRule({
  id: "apologetic",
  level: "hint",
  kinds: "all",
  sources: ["strategic-move"],
  messages: ["opener"],
  *check({ body }) {
    for (const { text, start } of body.sentences) {
      const opener = OPENER.exec(text)
      const claim = opener ? undefined : claimOf(text, [aside])
      if (opener) {
        const place = { start: opener.index, end: opener.index + opener[0].length }
        // Where nothing follows, the sentence was the apology.
        yield { message: "opener", in: "body", span: shift(place, start), replacement: "" }
      } else if (claim) yield { message: "opener", in: "body", span: shift(claim, start) }
    }
  },
})
