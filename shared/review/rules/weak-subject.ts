import { defineRule } from "../rule.ts"

/** Courtesy and filler: no job, no name, no reason. */
const FILLER = new Set(
  `just a an the my your our quick brief short small friendly polite kind gentle with to in on for and please hi hello hey there hiya yo
   good morning afternoon evening day greetings follow following up followup follow-up checking check check-in touch touching base
   circling back question questions query update updates news any status reminder note message email e-mail mail msg info information
   important urgent attention asap re fw fwd regarding about it this that me us you we i subject no none untitled test dear sir madam
   team again well so ok okay hope all is are thing something stuff tbc from`.split(/\s+/),
)

/** The subject says nothing, and a mail like that is opened last. */
export default defineRule({
  id: "weak-subject",
  level: "warning",
  kinds: "all",
  sources: ["onesource", "strategic-move"],
  messages: ["empty", "says-nothing"],
  *check({ subject, form }) {
    if (subject === undefined || form !== "email") return
    if (subject.trim() === "") yield { message: "empty", in: "subject", span: { start: 0, end: subject.length } }
    else if (words(subject).every((word) => FILLER.has(word)))
      yield { message: "says-nothing", in: "subject", span: { start: 0, end: subject.length } }
  },
})

const words = (subject: string): string[] => subject.toLowerCase().match(/[\p{L}-]+/gu) ?? []
