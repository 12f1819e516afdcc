/**
 * A statement of oneself in several members, each made as whole as its fellows: "can fence and I'm good with dogs" is
 * "I can fence and I'm good with dogs".
 * @module
 */
import { HELD } from "./usage.words.ts"

const VERB = String.raw`(?:can|could|know|knows|speak|have|had|ran|run|led|did|do|got|was|were|hold|own|built|wrote|drove|drive|taught|teach|made|make|sold|sell|kept|keep|grew|cut|set|took|take|brought|bring|saw|learnt|learned|love|like|enjoy|used|won|went|began|spent|left|came|handle|manage|supervise|train|cook|paint|weld|sew|clean|lift|work|live|play|sing|understand|look after|\p{L}{3,}ed)`
const JOINS = /^(?:and|but|so|or|because|which|who|where|when|after|before|with|as|then)\b/u
/** Such a member is told, and no thing of a list. */
const SAID = new RegExp(String.raw`^(?:${VERB}|I|my|not|no|never|only|still|also|and|but|so|or)\b`, "u")

/** "I run a clean section, got the cost down". */
const LAST = new RegExp(String.raw`^(?<first>I\b.+), (?:also )?(?<last>${VERB} (?!by\b|to be\b)[^,]+)$`, "u")
/** "I grew up on a farm, can fence and I'm good with dogs". */
const MIXED = new RegExp(
  String.raw`^(?<first>I\b(?:[^,]|,(?=\d))+), (?<next>${VERB} .+?),? and (?<last>I(?:'m|'ve|'ll| am| have| can| know)\b.+)$`,
  "u",
)
/** "I have my ticket, 3 years in a yard". */
const OWNED = new RegExp(String.raw`^(?<first>I\b[^,]+), (?<thing>(?:[\p{L}-]+ ){0,3}(?:${HELD}))$`, "u")
const MINE =
  /^(?<first>I\b[^,]*), (?<mine>(?:my|our) (?:[\p{L}\d]+ ){1,4}(?:is|are|was|were|has|have|had|went|rose|moved|fell|dropped|came|said|calls?|\p{L}{3,}ed)\b.*)$/u

/** @param text begins with "I", without its stop */
export function evened(text: string): string {
  return evenly(listed(text))
}

/** "I know QuickBooks, month end, payroll": things of one kind, with an "and" before the last. */
export function listed(text: string): string {
  const said =
    /^(?<first>[^,]+), (?<middle>(?:(?:[\p{L}\d.+#'-]+ ?){1,3}, )+)(?<last>(?:[\p{L}\d.+#'-]+ ?){1,5})$/u.exec(
      text,
    )?.groups
  if (!said || / and |:/u.test(said.first!.replace(/^I /u, "")) || / and /u.test(said.middle!)) return text
  const members = [...said.middle!.split(", ").filter(Boolean), said.last!]
  const things = members.every((one) => !SAID.test(one) && !/ (?:years?|months?)\b|\d/u.test(one))
  return things ? `${said.first!}, ${said.middle!.replace(/, $/u, "")} and ${said.last!}` : text
}

function evenly(text: string): string {
  if (!/^(?:Yes, )?I\b/u.test(text) || /\b(?:if|whether|because) /u.test(text)) return text
  const mixed = MIXED.exec(text)?.groups
  if (mixed) return `${mixed.first!}, I ${mixed.next!} and ${mixed.last!}`
  const mine = MINE.exec(text)?.groups
  if (mine) return `${mine.first!}, and ${mine.mine!}`
  const owned = OWNED.exec(text)?.groups
  if (owned && !JOINS.test(owned.thing!))
    return `${owned.first!}, and I have ${/^(?:a|an|my|the|own|both|full)\b/u.test(owned.thing!) ? "" : "a "}${owned.thing!}`
  const last = LAST.exec(text)?.groups
  if (!last || /, /u.test(last.first!)) return text
  const also = /, also /u.test(text) ? "also " : ""
  return / and /u.test(last.first!) || also || /^(?:can|know|speak|have|hold|own)\b/u.test(last.last!)
    ? `${last.first!}, and I ${also}${last.last!}`
    : `${last.first!} and ${last.last!}`
}
