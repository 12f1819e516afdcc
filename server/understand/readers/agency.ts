/**
 * Whether a staffing agency represents the candidate, who its recruiter is, and how notes reach the client.
 * @module
 */
import { isAgencyAt, isRecruiterAt } from "../agencies.ts"
import type { Claim, Span } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import type { Reader, Reading } from "../reading.ts"

const YES =
  /\b(?:my (?:own )?(?:(?:Manpower|Adecco|Randstad|Hays|Kelly|Reed|Robert Half|agency|staffing|temp|\p{Lu}\p{L}+) )?(?:recruiter|(?:agent|consultant)(?= (?:at|from|with|set|got|told|said|put|sent|arranged))|agency|recruitment (?:consultant|agency)|staffing (?:agency|firm|company))|(?:the|an?|our) (?:staffing|recruitment|recruiting|temp|employment) (?:agency|firm|company)(?= (?:placed|put|sent|set|got|submitted|represent|found|arranged|is|that|who|told|lined|handles|called))|(?:through|via|by|with) (?:an?|the|my|a (?:staffing|recruitment|temp)|your) (?:\w+ )?(?:agency|recruiter|staffing firm|recruitment (?:firm|consultant))|(?:agency|recruiter) (?:placed|sent|submitted|put|set|got|arranged|lined|found) (?:me|up|this|the)|(?:you guys|y'all|you (?:lot|people|folks)|your (?:agency|team|office|recruiter|lot|people|firm|colleagues?)|you) (?:who |that )?(?:set (?:up|me)|placed me|sent me(?= (?:(?:off|out|over|along|down|round|up|back) )?(?:to|for|on|in|into|at|there|here)\b(?! (?:an? )?(?:e-?mail|link|text|message))|\W*$)|got me|put me|arranged|submitted me|lined)|placed (?:me )?(?:there )?by|temp agency|(?:staffing|recruitment|temp|the) agency says|agency contact|(?:with|at|for|to|by|from|contact(?:ing)?|thank(?:ing)?|e-?mail(?:ing)?) your client\b|my (?:Hays|Randstad|Adecco|Manpower|Kelly|Reed|Robert Half|Michael Page|Aerotek|Blue Arrow|Brook Street|Pertemps|Office Angels) (?:consultant|agent|contact)|(?:through|via|with) an? agency|i'm (?:with|through|registered with) \p{Lu}\p{L}+ (?:staffing|recruitment|recruiting|personnel|talent|resourcing)|agency (?:worker|nurse|temp|job|placement)|a staffing agency placed me|(?:recruiter|consultant) (?:at|from|with) (?:Hays|Randstad|Adecco|Manpower|Kelly|Reed|Robert Half|Michael Page|Aerotek|Insight Global|Blue Arrow|Brook Street|Office Angels)|(?:recruiter|consultant) (?:at|from|with) \p{Lu}\p{L}+ (?:Staffing|Recruitment|Recruiting|Personnel|Talent|Resourcing))\b/iu
/** "The agency, Reed, sent me": the clause ends at the comma, what it did stands behind its name. */
function namedAgency(clause: Clause, text: string): RegExpExecArray | null {
  // "It was your lot who put me forward"
  const yours = /\bit was (?:your (?:lot|agency|people|team|office)|you(?: lot| guys| people)?)$/i.exec(clause.text)
  if (
    yours !== null &&
    /^ (?:who|that) (?:put|sent|got|placed|set|found|submitted|lined)\b/.test(text.slice(clause.end, clause.end + 20))
  )
    return yours
  const match = /\b(?:the|our|an) (?:staffing |recruitment |temp )?agency$/i.exec(clause.text)
  return match !== null &&
    /^, \p{Lu}[\p{L} &'-]{1,30}, (?:has |have |had )?(?:placed|sent|submitted|put|got|lined|found) (?:me|this|it|the)\b/u.test(
      text.slice(clause.end, clause.end + 60),
    )
    ? match
    : null
}

/** "Told me not to contact the client myself", "everything goes through her": the recruiter passes notes on. */
const NOT_CLIENT =
  /\b(?:not|never|don't|mustn't|shouldn't|can't|cannot|forbid\w*|no) (?:to |be |allowed to |supposed to |meant to |permitted to )*(?:contact|write|email|call|message|approach|thank|speak|talk|reach out|get in touch|go|chase|ring|deal)(?:ing)?(?: (?:to|with|out to|in touch with))? (?:the |their |any )?(?:client|employer|company|customer|hiring manager|firm)s?(?: (?:myself|directly|direct|straight))?\b|\b(?:everything|anything|it all|all (?:contact|communication|messages|notes)|any (?:contact|note|message)s?)(?: (?:for|to|with) (?:the |their )?(?:client|employer|company|hiring manager)s?)? (?:goes|has to go|must go|should go|is to go|runs|to go|needs to go) (?:through|via) (?:her|him|them|you|the|my)\b|\b(?:notes?|thank[- ]?yous?|e-?mails?|messages?|cards?|contact|anything|follow[- ]?ups?)\b[^.,;]{0,30}? (?:goes|go|has to go|have to go|must go|should go|needs? to go|to go|runs?|(?:be |gets? |to be )?sent|(?:be )?routed) (?:through|via) (?:her|him|them|you)\b|\bno direct contact with (?:the )?(?:client|employer|company)\b/i
const NO =
  /\b(?:no (?:staffing |recruitment )?(?:agency|recruiter|agencies|middleman)(?: (?:is|was|involved|in between))?|(?:not|n't) (?:through|via|with|by|using|placed by|represented by|use|have) (?:an? |any |the )?(?:staffing |recruitment )?(?:agency|recruiter)|appl(?:ied|y) (?:to (?:them|the company|it) )?direct(?:ly)?|directly (?:with|to|through) (?:the|them)|direct applicat\w+|direct application|applied (?:for )?(?:on|through|via|at) (?:their|the company'?s?) (?:own )?(?:(?:web ?)?site|portal|(?:careers?|jobs?) page))\b/i

export const agency: Reader = {
  name: "agency",
  anchors: [],
  read(reading) {
    const claims: Claim[] = []
    for (const clause of reading.clauses) {
      if (clause.block !== null || clause.story !== "mine" || clause.command || clause.imagined) continue
      const no = NO.exec(clause.text)
      const yes = YES.exec(clause.text) ?? namedAgency(clause, reading.text)
      const span = (match: RegExpExecArray) => ({
        start: clause.start + match.index,
        end: clause.start + match.index + match[0].length,
      })
      if (no && !(clause.question && !/\bapplied\b/i.test(clause.text))) {
        claims.push({ fact: "value", field: "viaAgency", value: false, span: span(no), sure: true })
        continue
      }
      if (
        yes &&
        !(
          clause.question &&
          !/\bmy (?:own )?(?:recruiter|agency)\b|\b(?:placed|sent|set|got|submitted) (?:me|up)\b/i.test(clause.text)
        ) &&
        !/\b(?:another|other) (?:agency|recruiter)\b/i.test(clause.text)
      ) {
        if (
          clause.negated &&
          /\b(?:no|not|never|isn't|wasn't|don't have|without)\b[^,;]{0,25}\b(?:agency|recruiter)\b/i.test(clause.text)
        ) {
          claims.push({ fact: "value", field: "viaAgency", value: false, span: span(yes), sure: true })
          continue
        }
        claims.push({ fact: "value", field: "viaAgency", value: true, span: span(yes), sure: true })
        const recruiter =
          /\b(?:my|our) (?:own )?(?:recruiter|recruitment consultant|agent|consultant)\b(?! (?:in|on copy))/i.exec(
            clause.text,
          )
        if (
          recruiter &&
          !reading.names.some((name) => name.kind === "recruiter") &&
          !/\b(?:copy(?:ing)?|cc|via|through|copied)\s+(?:in )?(?:my|our)\b/i.test(clause.text)
        )
          claims.push({ fact: "person", name: null, kind: "recruiter", met: false, span: span(recruiter), sure: true })
      }
      const route = clause.question ? null : routeOf(clause.text)
      if (route)
        claims.push({ fact: "value", field: "clientContact", value: route.value, span: span(route.match), sure: true })
    }
    const placed = [...reading.agencies, ...reading.names.filter((name) => name.kind === "recruiter")].find((span) => {
      const clause = reading.at(span.start)
      return (
        clause.story === "mine" &&
        clause.block === null &&
        !clause.imagined &&
        !clause.question &&
        isRecruiterOrAgency(reading, span)
      )
    })
    if (placed && !claims.some((claim) => claim.fact === "value" && claim.field === "viaAgency"))
      claims.push({
        fact: "value",
        field: "viaAgency",
        value: true,
        span: { start: placed.start, end: placed.end },
        sure: true,
      })
    if (
      reading.names.some((name) => name.kind === "recruiter" && reading.at(name.start).story === "mine") &&
      !claims.some((claim) => claim.fact === "value" && claim.field === "viaAgency")
    ) {
      const name = reading.names.find((one) => one.kind === "recruiter")!
      if (/\bmy (?:own )?recruiter|agency|staffing|recruitment|placed me/i.test(reading.text))
        claims.push({
          fact: "value",
          field: "viaAgency",
          value: true,
          span: { start: name.start, end: name.end },
          sure: true,
        })
    }
    claims.push(...ownStaff(reading))
    return claims
  },
}

/** "Dominic isn't with an agency, he works at Vista": the recruiter known is the employer's own. */
function ownStaff(reading: Reading): Claim[] {
  const recruiters = (reading.situation.people ?? []).filter((one) => one.kind === "recruiter" && one.name)
  if (recruiters.length !== 1) return []
  for (const clause of reading.clauses) {
    if (clause.block !== null || clause.story !== "mine" || clause.question || clause.imagined) continue
    const match = OWN_STAFF.exec(clause.text)
    if (!match) continue
    const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length }
    return [
      { fact: "person", name: recruiters[0]!.name!, kind: "hr", met: false, span, sure: true },
      { fact: "value", field: "viaAgency", value: false, span, sure: true },
    ]
  }
  return []
}

const OWN_STAFF =
  /\b(?:he|she|they|\p{Lu}\p{L}+)(?: is|'s)?(?: not|n't) (?:with|from|at|part of|in) (?:an? |the |any )?(?:staffing |recruitment )?agency\b|\b(?:he|she) (?:works?|worked) (?:for|at|with) (?:them|the (?:company|employer|firm|client)|that company)\b|\b(?:he|she)(?:'s| is) (?:their own|in-?house|internal|one of theirs|on their (?:staff|payroll)|their (?:own |internal |in-house )?recruiter|(?:with|from) the (?:company|employer|firm)(?: itself)?)\b/iu

function isRecruiterOrAgency(reading: Reading, span: Span): boolean {
  return isAgencyAt(reading.text, span) || isRecruiterAt(reading.text, span, reading.agencies)
}

function routeOf(text: string): { value: string; match: RegExpExecArray } | null {
  const copy =
    /\b(?:copy(?:ing)?|cc(?:'?ing)?|copied|keep)(?: in)? (?:my |the |our |your |you |them |in )*(?:recruiter|agency|agent|consultant|you\b|you guys|(?<=cc )them\b|(?<=copy )them in\b)(?: in)?(?: on (?:it|the email|everything|copy))?|(?:recruiter|agency|you|her|him|(?:(?:she|he|they)(?: is| are|'s|'re))) (?:in copy|on copy|copied|cc'?d|in cc|on cc)\b/i.exec(
      text,
    )
  if (copy) return { value: "copy_recruiter", match: copy }
  const barred = NOT_CLIENT.exec(text)
  if (barred) return { value: "through_recruiter", match: barred }
  const through =
    /\b(?:(?:send|goes?|go|pass(?:es|ed)?|write|give|route[sd]?|has to go|must go|everything goes|have to go)\b[^.,;]{0,40}\b(?:through|via|to) (?:my |the |our |your )?(?:recruiter|agency|you\b|consultant)(?: (?:to|who|and (?:they|she|he)) (?:pass\w*|forward\w*)[^.,;]{0,20})?|(?:recruiter|agency|consultant|they|she|he)(?: will| would|'ll|'d)? (?:pass(?:es)?|forward(?:s)?|hand(?:s)?) (?:it|them|the note|my note|notes|my thank[- ]?you|messages|everything) (?:on|along|over|to)|(?:he|she|they|recruiter|agency|consultant)(?:'ll| will|'d| would)? pass(?:es)? on (?:my|the|any|all)\b)\b/i.exec(
      text,
    )
  if (through && !/\b(?:interview|role|job)\b/i.test(through[0])) return { value: "through_recruiter", match: through }
  const direct =
    /\b(?:can|may|allowed to|free to|okay to|ok to|fine to|should) (?:contact|write to|email|message|thank|reach)(?: out to)? (?:the )?(?:client|employer|company|them|hiring manager) (?:directly|direct|myself)\b/i.exec(
      text,
    )
  return direct ? { value: "direct", match: direct } : null
}
