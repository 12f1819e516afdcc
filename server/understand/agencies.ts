/**
 * The candidate's own agency and its recruiter: told by what an agency is called, and by what only an agency does for a candidate
 * ("put me forward", "has me on her books", "came through Programmed"). An agency that is the employer itself is none.
 * @module
 */
import type { Span } from "./claims.ts"

const CALLED =
  /\b(?:Staffing|Recruit\w*|Personnel|Resourcing|Agency|Temps|Talent|Manpower|Adecco|Randstad|Hays|Reed|Kelly Services|Office Angels\b.*|Brook Street|Robert Half|Robert Walters|Michael Page|Aerotek|Insight Global|Blue Arrow|Pertemps|Tempo People|Programmed|Hudson|Hender|Labour Hire|Employment|Placements|Workforce|Headhunt\w*|People Solutions|Search)$/iu
/** "The Coastal Licensing Agency", "Pryce Travel Agency": one that takes people on for itself. */
const OTHER_AGENCY =
  /\b(?:Licensing|Standards|Crime|Environment\p{L}*|Protection|Health|Space|Security|Borders?|Revenue|Tax|Housing|Transit|Transport|Travel|Estate|Lettings?|Ad|Advertising|Insurance|Adoption|Foster(?:ing)?|Marketing|Creative|Design|PR|Media|Digital|News|Home ?care|Care|Payments?|Rural|Highways?|Maritime|Coastguard|Planning|Energy|Water|Support|Enforcement|Regulatory|Inspection|Funding|Aviation|Benefits?|Development|Fisheries|Food|Forestry|Model(?:ling)?|Casting|Detective|Intelligence|Welfare|Aid) Agency$/iu

/** Whether what a firm is called says that it places people. */
export function isCalledAgency(name: string): boolean {
  return CALLED.test(name) && !OTHER_AGENCY.test(name)
}

/** What an agency does for a candidate: placed behind its name or its recruiter's. */
const PLACES =
  "(?:put me (?:forward|up|in)|placed me|sent me|submitted me|represent(?:s|ed|ing)? me|got me (?:in|the|this|an|seen)|found me|lined (?:me|this|it) up|set (?:me|this|it) up|has me on|have me on|looks after me|look after me|is (?:looking after|handling|representing) me|fixed me up|arranged (?:it|this|the)|is my (?:recruiter|agent|consultant|rep|agency|contact (?:there|at the agency))|there is my (?:contact|consultant|recruiter|agent|rep)|(?:'s|is) (?:the|my) (?:fella|lady|one|guy|girl|woman|man|person|contact|consultant|recruiter) (?:there|at the agency))"
const DOES = new RegExp(`^,? ?(?:who |they |she |he )?(?:has |have |had )?${PLACES}(?!\\p{L})`, "iu")
const THROUGH =
  /\b(?:through|thru|via) (?:an agency,? (?:called )?)?$|\bplaced by\s+$|\bon the books (?:with|of|at)\s+$|\b(?:registered|signed(?: up| on)?|temping) (?:with|at|for)\s+$|\b(?:my|our|the agency) (?:\p{L}+ )?(?:recruiter|agency|agent|consultant|rep) (?:\p{L}+ )?(?:at|from|with|is|was|called|:|-)\s+(?:the )?$|\b(?:i'?m|im|i am) with\s+$/iu
const EMPLOYER_TOO =
  /\b(?:job|role|post) (?:is|was|itself is) (?:at|with|in) (?:a |an |the )?(?:recruitment|staffing|temp|employment) (?:agency|firm)|\bwasn't placed\b|\b(?:not|n't) (?:through|via) (?:an? )?agency\b/i

/** Whether a firm named there is the candidate's agency. */
export function isAgencyAt(text: string, firm: Span): boolean {
  if (EMPLOYER_TOO.test(text)) return false
  const before = text.slice(Math.max(0, firm.start - 60), firm.start)
  const after = text.slice(firm.end, firm.end + 70)
  const called = isCalledAgency(text.slice(firm.start, firm.end))
  if (called && !/\b(?:interview\w*|role|job|post|position)\b[^.;,]{0,30}\b(?:at|with|for|in)\s+$/i.test(before))
    return true
  return (
    DOES.test(after) ||
    (THROUGH.test(before) && !/\b(?:website|site|portal|app|page|friend|jobs|careers)\b/i.test(after.slice(0, 20))) ||
    /^\s*(?:\(|,)?\s*(?:is |are |who are |they're |that's )?(?:the|my|an?|our) (?:staffing |recruitment |temp |employment |labour hire )?agency\b/i.test(
      after,
    ) ||
    /\b(?:an|the|my) agency(?:\s*[.,:(-]|\s*$|,? called)\s*$|\bagency(?:'s| is| was|:)(?: called| named)? (?:the )?$/i.test(
      before,
    )
  )
}

/** "My agency lady Chanelle", "my consultant's called Ayesha", "Kirsty looks after me", "Michelle there is my contact". */
export function isRecruiterAt(text: string, person: Span, agencies: readonly Span[]): boolean {
  if (EMPLOYER_TOO.test(text)) return false
  const before = text.slice(Math.max(0, person.start - 60), person.start)
  const after = text.slice(person.end, person.end + 70)
  if (OWN_RECRUITER.test(before) || DOES.test(after) || OWN_BEHIND.test(after)) return true
  // "I'm with an agency, Mira there wants me to call", "my Adecco lady is Mira"
  if (/\bagency\b[^.!?]{0,40}$/i.test(before) && /^ there\b/.test(after)) return true
  if (
    /\b(?:the|an|my) agency (?:put me (?:forward|up)|sent me|got me in|placed me|set it up)[^.!?]{0,20},\s*$/i.test(
      before,
    )
  )
    return true
  const lady =
    /\bmy (\p{L}+) (?:lady|guy|man|woman|girl|bloke|fella|contact|rep|person)(?: there)?(?: is|'s| was|:|,)\s+(?:called )?$/iu.exec(
      before,
    )?.[1]
  if (
    lady !== undefined &&
    agencies.some((agency) => text.slice(agency.start, agency.end).toLowerCase().startsWith(lady.toLowerCase()))
  )
    return true
  if (
    /\bmy (?:main )?(?:contact|lady|guy|man|woman|girl|bloke|fella|person|rep|consultant)(?: there| at the agency| with them)?(?: is|'s| was|:|,)\s+(?:called )?$/i.test(
      before,
    ) &&
    agencies.some(
      (agency) =>
        agency.end < person.start &&
        person.start - agency.end < 120 &&
        !/[.!?]\s/.test(text.slice(agency.end, person.start)),
    )
  )
    return true
  for (const agency of agencies) {
    if (
      agency.start >= person.end &&
      /^,? (?:(?:she|he|who)(?:'s| is) )?(?:at|from|of|with|over at) (?:the )?$/i.test(
        text.slice(person.end, agency.start),
      )
    )
      return true
    if (
      person.start >= agency.end &&
      /^(?:'s|,|:| -| \(|,? (?:my )?(?:consultant|contact|recruiter|agent|rep|lady|guy)(?: there)?(?:'s| is| was|:)?)\s*(?:called |named )?$/i.test(
        text.slice(agency.end, person.start),
      ) &&
      !/^ (?:interviewed|saw|met|ran|who interviewed)/i.test(after)
    )
      return true
  }
  return false
}

/** "Jacinta my agency rep". */
const OWN_BEHIND =
  /^,? (?:who is |who's |she's |he's )?(?:my|our) (?:own )?(?:(?:agency|recruitment|staffing) )?(?:recruiter|rep|agent|consultant)\b/i
const OWN_RECRUITER =
  /\b(?:(?:my|our|the) (?:agency|agency's|recruitment|staffing|temp) (?:lady|woman|man|guy|bloke|girl|fella|person|contact|rep|consultant|recruiter|agent)|my (?:consultant|agent|recruiter|rep|contact being)(?: there| at the agency)?|agency (?:contact|lady|woman|guy|consultant|rep))(?:'s| is| was|,|:| -| \()?\s*(?:called |named )?$/i
