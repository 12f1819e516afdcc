import { defineRule } from "../rule.ts"

const OPENER =
  /(?:^|(?<=[.!?]\s))(?:(?:i(?:'m| am) )?(?:so |very |really )?(?:sorry|apologies|i apologi[sz]e) (?:to (?:bother|trouble|disturb|chase|pester|hassle|be a (?:pain|nuisance))|for (?:bothering|troubling|disturbing|chasing|pestering|the (?:bother|intrusion|inconvenience)|(?:yet )?another (?:email|e-mail|mail|message)|writing|contacting|emailing))(?: you)?(?: again| once more| like this)?|i (?:(?:really )?hate|do(?:n't| not) (?:want|wish|mean|like)|would(?:n't| not) (?:want|wish)) to (?:be (?:a|an) (?:pest|nuisance|bother|pain|burden)|bother|trouble|disturb|pester|hassle|impose|intrude|nag|take (?:up )?(?:any )?(?:more )?(?:of )?your time)(?: you)?(?: again)?|(?:please )?(?:forgive|excuse|pardon) (?:me for |my |the )(?:the |this )?(?:intrusion|interruption|bothering|troubling|disturbing|writing(?: again| so soon)?|persistence|pestering)(?: you)?|(?:i (?:do )?)?hope (?:that )?(?:i(?:'m| am)|this is|it is|it's)(?: not|n't) (?:bothering|disturbing|troubling|pestering|intruding|interrupting|an? (?:bother|imposition|intrusion|nuisance|trouble|bad time))(?: you)?|i (?:know|realise|realize|understand|appreciate|am sure|'m sure)(?: that)? you(?:'re| are| must be) (?:very |so |really |extremely |incredibly )?busy)(?:,? but|,? and|[,;:]| -)?\s*/iu

/** A note that begins by asking pardon for itself makes the reader feel bothered who was not. */
export default defineRule({
  id: "apologetic",
  level: "hint",
  kinds: "all",
  sources: ["strategic-move"],
  messages: ["opener"],
  *check({ body }) {
    for (const sentence of body.sentences) {
      const match = OPENER.exec(sentence.text)
      if (!match) continue
      const start = sentence.start + match.index
      const end = start + match[0].length
      // Where nothing follows, the sentence was the apology.
      yield { message: "opener", in: "body", span: { start, end }, replacement: "" }
    }
  },
})
