import { type Phrases, phrases } from "../../language/phrases.ts"
import { claimsIn, type Idea, readingOf } from "../claims.ts"
import { defineRule } from "../rule.ts"
import type { Body } from "../text.ts"

/** What a job gives besides itself. */
const PAY =
  "(salary|salaries|wages?|pay|hourly rate|day rate|pay rate|rate of pay|rates? of pay|pay (scale|grade|band|range|rise|raise|rises|packet|check|date|day)|salary (range|band|expectations?|review|scale|figure|offer|bracket|requirements?)|compensation|remuneration|stipend|earnings|commission|bonus(es)?|overtime|ctc|lpa|ote|benefits?|benefits? package|package|perks|health (insurance|cover|care|plan|coverage)|healthcare|medical (insurance|cover|aid|coverage|benefits)|dental( plan| cover| insurance| coverage)?|insurance|401\\(?k\\)?|pension|retirement plan|pto|paid time off|paid leave|time off|vacation|vacation (days|time|allowance|policy)|holidays?|holiday (pay|allowance|entitlement|days)|annual leave|leave (entitlement|allowance|policy|days)|sick (pay|leave|days)|days off|maternity (pay|leave|cover)|parental leave|stock options|equity|shares|profit share|tips|allowances?|car allowance|company car|mileage|relocation (package|costs|allowance|money|assistance)|signing bonus|sign-on bonus|raise|increment|expenses|tuition (reimbursement|assistance)|flexi[- ]?time|rent allowance|per diem|money( side)?( of things)?|the money|financials?|terms and conditions)"

/** What makes of pay a product, a trade or a subject. */
const SUBJECT_MATTER = phrases(
  "(payroll|pay|salary|wages?|compensation|benefits?|pension|pensions|commission|bonus|overtime|leave|time[- ]off|holiday|vacation|tips|reward|insurance|expenses|equity|allowance|rota|absence|money|holidays|dental|medical|health) ~ (software|tool|tools|app|apps|system|systems|product|products|platform|platforms|module|modules|data|survey|surveys|benchmark(s|ing)?|run|runs|team|teams|department|office|officer|administrator|administration|admin|manager|management|specialist|analyst|analysts|analysis|adviser|advisor|consultant|clerk|assistant|coordinator|partner|director|lead|role|position|job|post|project|reform|claims?|claimants?|queries|planner|planning|requests?|calculator|records?|dashboard|report|reports|reporting|statements?|form|forms|enrol(l)?ment|scheme|schemes|structures?|model|models|engine|rules|audit|review you|gap|transparency|bands you|equity|negotiations?|laws?|code|codes|processing|feed|files?|practice|nurse|hygienist|surgery|cover letters|plans? you (sell|run|offer to)|companies|company|broker|brokers|ledger|spreadsheet|season|club|camp|cottages?|lets|homes?|rentals?|park|parks|brochure|guests?|hygiene|clinic|brands?|traders?|research|desk|settlements?)",
  "(your|the|their|our|its|those|these) ~ (customers?|clients?|users?|nurses|staff|members|drivers|tenants|employees|claimants|workers|teachers|guests?|people|carers|apprentices|pickers|crew|waiters|retirees|pensioners|patients)('s|'|s')? ~ (salary|salaries|wages?|pay|payslips?|benefits?|pensions?|leave|holidays?|tips|bonus(es)?|commission|time off|expenses|insurance|overtime|rates)",
  "(the|a|many|mutual|main|real|big|biggest|added|health|environmental|any|side|great|obvious) (benefits?) (of|to|from|for)",
  "(reports?|books?|papers?|articles?|chapters?|study|studies|lecture|thesis|law|research|talk|campaign|reform|policy) (on|about|of|into) ~ ([a-z]+ )?(pay|salaries|wages|pensions?|bonuses|benefits|leave|overtime|compensation)",
  "(mutual benefit|benefit(s|ed)? from|for the benefit of|pay(s|ing)? (attention|heed|off|tribute|respect|a visit|close|homage|for itself|dividends|per click)|paid off|overtime (goal|win|period)|bonus (track|round|question|point)|insurance (claims?|company|firm|broker|policy|policies)|package (design|holiday|tours?|manager|deal)|packages|raise (funds|money|awareness|the|a|my|concerns?|standards|questions?)|raise(d)? (by|in)|equity and (inclusion|diversity)|diversity|brand equity|private equity|company car park|pension (fund|funds)|share(s|d)? (your|the|a|my|an|with|their|that)|(make|making|made) allowances? for|leave (the|a|an|it|them|you|me|my|work|room|early|behind|nothing|anyone|out|for|at|by|in|on)|rate of (return|interest|change)|tips? (about|on|for|that)|a tip|raise money|saves? money|money (saved|raised|laundering|matters|to)|commissions? (a|an|the|work|from|pieces?|portraits?)|on commission|commissioned)",
  "(thank you|thanks) for ... (tip|tips|holiday|benefit|pay)",
  "(tips|rate|rates|benefits|shares|leave|holidays|wages) of (?!(pay|absence|the (job|post|role|position)))",
  "(to|for) (schools|students|members|pensioners|customers|guests|children|families|visitors|locals|tenants)",
)

const MONEY =
  "(((£|\\$|€|usd|gbp|eur|inr|rs\\.?|ksh|r) ?\\d[\\d,.]*( ?k)?)|\\d[\\d,.]*( ?(k|lpa|lakhs?|thousand|grand|dollars|pounds|euros|quid|bucks|rupees))|(#|ten|fifteen|sixteen|eighteen|twenty|twenty-[a-z]+|thirty|thirty-[a-z]+|forty|forty-[a-z]+|fifty|fifty-[a-z]+|sixty|sixty-[a-z]+|seventy|eighty|ninety|a hundred|a couple of) (thousand|grand|k|lakhs?|pounds|dollars|euros|quid|bucks|rupees)|(\\d[\\d.]*|ten|twelve|fifteen|sixteen|eighteen|twenty|twenty-[a-z]+|thirty) ~ (an|per|a|the) (hour|day|week|month|year|shift|annum))"
/** What comes with a job, said in plain words of every trade. */
const EXTRA =
  "(van|company van|fuel card|car allowance|company car|company phone|boot allowance|tool allowance|uniform allowance|clothing allowance|housing allowance|meal allowance|meal vouchers|child ?care vouchers|childcare|crèche|staff discount|discount|employee discount|free meals|meals|staff meals|board and lodging|lodging|accommodation|housing|a house|house|flat|cottage|gym membership|season ticket|travel card|double time|time and a half|double pay|night rate|night premium|shift premium|weekend rate|unsociable hours|unsocial hours|danger money|call[- ]out money|standby pay|hazard pay|tips|service charge|tronc|commission|sign(ing)?[- ]?on bonus|signing bonus|retention bonus|christmas bonus|thirteenth month|13th month|bonus|bonuses|pension|pension transfer|pension match|super|superannuation|401k|stock|stock options|shares|equity|private health|health cover|health insurance|health plan|medical|dental|dental plan|vision|life insurance|bank holidays|public holidays|holidays|holiday pay|annual leave|paid leave|leave|sick pay|maternity pay|parental leave|paternity leave|days off|time off|weekends off|fridays off|half days|flexitime|relocation|relocation costs|removal costs|moving costs|visa costs|tuition|training costs|mileage|expenses|travel costs|train fare|fares|parking space|increment|increments|pay rise|raise|salary|wage|wages|pay|rate|money|package|compensation|remuneration|benefits|perks|top of the (band|scale|range)|bottom of the (band|scale|range)|pay (band|scale|spine|grade|point))"
const WEEKS =
  "(#|a|an|one|five|six|twenty|twenty-[a-z]+|thirty|\\d+) ~ (weeks?|days?|weeks'|week's|days')( of)? ~ (paid |annual )?(leave|holidays?|vacation|pto|off)"

/** What the writer says of their own money and time, whatever the form of the sentence. */
const OWN: Idea[] = [
  {
    message: "own",
    // "The pay you mentioned is low" is the writer's word, though the figure was theirs.
    reported: true,
    unless: SUBJECT_MATTER,
    find: phrases(
      "(my|our) ~ (current |present |last |previous |desired |expected |minimum |target |existing |old |own |usual |take[- ]home |basic |base |annual |hourly |starting |monthly )*(salary|wages?|pay|rate|day rate|hourly rate|compensation|package|ctc|earnings|remuneration|commission|bonus|pension|benefits|health insurance|annual leave|pto|holiday allowance|leave entitlement|vacation days|sick pay|expectations? (on|about|for|of|regarding) (pay|salary|money)|pay expectations?|salary (expectations?|requirements?|history)|asking (price|salary|rate)|(travel(l)?ing |travel |interview )?expenses|mileage|time off|days off|raise|pay rise|income)",
      "(i|i'm|i am|i'd|i would|i'll|i was|we) ~ (make|earn|earning|get paid|am paid|'m paid|paid|was paid|on|currently on|get|making|take home|need|want|expect|looking for|look for|hoping for|hope for|asking for|ask for|like|require|accept|settle for|seeking|after|aiming for|work for less than|go (lower|below)|consider) ~ (at least |around |about |roughly |no less than |less than |a minimum of |upwards of |something like |to (earn|make|be on|be paid|get) |in the region of |between |over |a salary of |a wage of |a rate of |a (salary|rate|wage|figure) (around|between|nearer|closer to|above|near) )*~ ((£|\\$|€|usd|gbp|eur|inr|rs\\.?|ksh|r) ?\\d[\\d,.]*k?|\\d[\\d,.]*k|\\d[\\d,.]* ?(k|lpa|lakhs?|thousand|grand|dollars|pounds|euros|quid|bucks|rupees|(an|per|a) hour|(a|per) (year|month|week|day|annum)|/ ?(h|hr|hour|yr|year)))",
      "(i|i'd|i would|i'll|we) ~ (need|want|expect|require|hope for|like|prefer|ask for|am looking for|'m looking for|am hoping for|was hoping for|have to have|would need|deserve|insist on) ~ (to (be (paid|earning)|earn|make|get|have|receive|discuss|talk about|negotiate|know|ask about|clarify|agree|settle|understand) )?~ (a|an|the|some|any|more|about|what|at least|my|# (weeks|days)( of)?|in writing the) ~ (higher |better |bigger |fair |decent |good |competitive |larger |slightly |little more |bit more |starting |base |basic |hourly |annual |full |market |paid |extra |company |week of |weeks of |week's |weeks' |days |of )*(salary|wage|wages|pay|paid|rate|day rate|money|compensation|package|commission|bonus|overtime|pension|benefits|health insurance|time off|holidays?|vacation|annual leave|leave|pto|days off|stock options|equity|company car|raise|pay rise|relocation|allowance|sign(ing|-on) bonus|ctc)",
      "(the|your|this|that) ~ (salary|wage|pay|money|rate|package|compensation|offer|figure|hourly rate|starting salary|starting wage|base|money side of things) ~ (you (mentioned|quoted|offer|named|gave|are offering|said) |on offer |on the (advert|ad|table) |in the (advert|ad|posting) |side of things )?~ (is|was|seems|sounds|looks|'s|would be|will be|could be|being) ~ (low|lower|less|below|not|under|short|disappointing|modest|small|a concern|too|negotiable|open to|generous|more|higher|fine|ok|okay|good|great|attractive|important|fair|competitive|my|flexible|a (bit|little|touch|lot|shade)|on the|room)",
      "(room (for|to)|any|open to|willing to|is there|able to|possible to|chance of|scope for|flexibility (on|in|around|about)|movement (on|in|there)) ~ (negotiat(e|ion|ing)|more money|(the|a|some|any) ~ (higher|better|more) ~ (salary|pay|wage|rate|money|offer)|the (salary|pay|wage|rate|money|package)|salary|pay)",
      "(negotiat(e|ing|ion)) ~ (the |my |a |an |on |about |of |over |your )*~ (salary|pay|wage|package|compensation|rate|terms|offer|money)",
      "{i will} ~ (need|have to have|require|want|be (taking|away|off|needing)|be on|take) ~ (the |a |an |every |some |# |my |last |first |next |whole |second |third )*~ (week|weeks|fridays?|mondays?|tuesdays?|wednesdays?|thursdays?|saturdays?|sundays?|days?|mornings?|afternoons?|christmas|august|july) ~ (of [a-z0-9 ]{2,20} )?(off|leave|vacation|holiday)(?! (my|the) (current|present))",
      "(i|i'd|we) ~ (need|want|would like|'d like|have|had|would have|hope|must have|require) ~ (to (take|have|get|book) )?~ (a |an |the |my |some |# |every |all of |last |first |next |whole |second |third )*~ (weeks?|days?|fridays?|mondays?|tuesdays?|wednesdays?|thursdays?|saturdays?|sundays?|weekends?|afternoons?|august|july|time|month|christmas) ~ (of [a-z0-9 ]{2,20} |in [a-z]{3,9} |at [a-z]{3,9} )?(off|of (leave|vacation|holiday)|leave|vacation|holiday (booked|planned))",
      "(pays?|paid|paying|paid me|pay me) ~ (more|better|enough|well|less|properly|fairly|too little|the same|a little|peanuts)(?! (attention|for (the|a) (fish|coffee|bread)))",
      "(hope|hoping|trust|wish) ... (salary|pay|wage|wages|rate) ... (raised|higher|better|improved|increased|reviewed|negotiable|above|at least|match(es)?|reflects?|flexible|fair)",
      "(better|more|higher|less|bigger|decent|good|fair|extra|enough) (pay|money|salary|wages?|benefits|perks)(?! (for (the|your) (charity|school|hospital))| to (spend|raise))",
      "(pay|salary|wage) (cut|rise|raise|increase|bump)",
      "(paid|reimbursed?|reimburse me|refunded|compensated) ~ (for )?(my |the )?(travel|train|petrol|parking|interview|taxi|flight|ticket|fare|expenses|time|trial|hours|overtime|lunch)",
      // Wishes, with what is wished for in the words of any trade.
      `(i|i'd|i would|i'll|i will|i'm|i am|i was|we|we'd|i must|i should|i do|i did) ~ (also |have to |like to |want to |be |just )*~ (need|want|expect|require|ask for|look for|be looking for|looking for|looking at|hoping for|hope for|hold out for|insist on|count on|counting on|after|expecting|wanting|assume|assuming|take it|trust|presume|imagine|settle for|accept|not accept|not take|not work for|be on|not go below|not want less than|prefer|could do with) ... (${MONEY}|${WEEKS}|my ~ (holidays|bank holidays|weekends|sundays|saturdays|fridays|overtime|expenses|mileage|fares|train fare|petrol|pension|notice)|(a|the|some|and|in|at|with|that|least|any|full|my|extra|decent|proper|there's|there is|be) ~ (decent |proper |full |good |better |paid |fair |generous |company |competitive )?${EXTRA})(?! (to|are|of|for (the|a|your))\\b)(?! (for (the|a|your)|is (your|the)|at the|on the (door|wall|site)|job|role|post|position|team|office|software|system|manager|administrator|clerk|desk|run|data))`,
      `${EXTRA} ... (thrown in|on top|in it for me|be covered|would be covered|be paid|be matched|be included|stays with|was part of)`,
      `(in it for me|worth my while|live on|live off|pays the bills|pay the bills|cover my rent|living on exposure|what (i'm|i am) worth|my worth|take a (pay )?cut|going backwards|go backwards|less than i (make|earn|get|am on)|than i'm on now|match (what|my)|matches my current)(?! (a|the) (stage|land|farm))`,
      `(i|i've|i have|please find) ~ (attach|attached|attaching|enclose|enclosed|enclosing) ... (payslips?|pay ?stubs?|p60|salary (slip|certificate)|proof of (pay|salary|income))`,
      `(my|the) ~ (current |present |latest )?(payslips?|pay ?stubs?|p60|last three payslips)`,
      `(reflects?|in line with|on a par with|match(es)?|nearer|closer to|above|beats?|comparable (to|with)) ~ (the )?(going rate|market( rate)?|london (prices|rates|wages|weighting)|industry (rate|standard|average)|cost of living|my (experience|current|present|last)|what (others|they|the others|other (shops|firms|places)) pay)`,
      `(squeeze|push|get|wring|coax|haggle|bump|nudge|knock|talk|ask|press|hold out) (them |him |her |it |you |me )?(up |out )?(for |to |by |into )?~ (a |an |another |the |some )?~ (${MONEY}|more money|bit more|little more|few more|higher|better (rate|money|pay|offer|salary))`,
      `(go|stretch|run|come up|rise|be raised|move|push) (up |as far as |as high )?to ~ ${MONEY}`,
      `(the lads|the others|other (places|firms|shops|garages|hospitals|schools|employers)|everyone else|my (mate|cousin|friend|brother|sister)|my last (lot|place|firm|job)|my current (place|firm|lot)|they|next door|down the road) ... (get|gets|got|pay|pays|paid|give|gives|gave|offer|offers|make|makes)( me| him| her| them| us)? ... (${EXTRA}|${MONEY}|months? full)`,
      `(the )?(pay|money|wage|wages|salary|rate|package|hourly rate) (on offer|offered|advertised|quoted|you (quoted|mentioned|named|offer|advertised))`,
      `(i'd|i would|i will|i'll|i) ~ (not |never )?(get out of bed|do it|come|join|start|move|work|sign|leave|switch) ... for ~ (less than |under |anything under )?${MONEY}`,
      "(need|want|have to have|like|take) (those|these|them|that (week|day|weekend|friday|monday)|the (week|month|fortnight|time)) off",
      `(paid|pay me|pays me) (weekly|monthly|fortnightly|cash|in cash|in advance|up front|cash in hand|by the (hour|day|week|shift))`,
    ),
  },
]

/** A question without its mark, or the wish to put one. */
const ASKING = phrases(
  "(wonder|wonders|wondered|wondering|curious|confirm|clarify|unclear|discuss|ask|asked|asking|enquire|inquire|tell me|telling me|let me (know|have)|send me|share|please|kindly|could you|can you|would you|will you|forgot|forget|meant to|know|find out|hear|worry|worried|concern|concerned|question|questions|query|interested in|check|mention|raise|talk about|details|information|assume|presume|take it|expect|expecting|hope|hoping|looking forward to|excited (about|by)|attracted|drawn|love the|liked the|reviewed|didn't (cover|discuss|mention|talk about|get to)|did not (cover|discuss|mention|talk about|get to)|no mention of|remind)",
)

const QUESTION =
  "(could|can|would|will|might|may) (you|i|we|somebody|someone)|do (you|i|we)|does (the|it|this|that|your)|is (the|it|there|that|this|overtime|any)|are (the|there|you|we|any)|what|what's|how|when|which|whether|if|wonder(ed|ing|s)?|curious|like to (know|ask|discuss|hear|talk|understand|clarify)|love to (know|hear)|want(ed)? to (know|ask|discuss|clarify|check|talk|raise|hear)|(need|have|hoping|hope|keen|forgot|meant|meaning) to (know|ask|discuss|clarify|find out|hear|talk|raise|mention)|let me (know|have)|tell me|please|kindly|confirm|clarify|send me|share|discuss|talk about|ask(ing)? (about|for)|question(s)? (about|on|regarding|is|was|would be)|worry|worried|concern(ed)?|didn't (cover|discuss|mention|talk about|get to)|did not (cover|discuss|mention|talk about|get to)|no mention of|information (about|on)|details (of|on|about)|interested in (the|your|hearing)|looking forward to (the|your|hearing|discussing)|excited (about|by)|attracted (by|to)|drawn (by|to)|love the|liked the|expect(ing|ed)?|hope for|hoping for|reviewed"

/** The words of a question about what the job gives, where what it gives is not a word of pay. */
const PLAIN_ASKED: Idea[] = [
  {
    message: "asked",
    find: phrases(
      `(do|does|would|will|is|are|can|could|might|am|have|has|if|whether|what|and|but|including|about|confirm|clarify|mention|discuss|regarding|on) ... ${EXTRA} ... (paid|covered|included|count|counts|matched|part of|provided|reckoned|thrown in|on offer|on top|extra|reimbursed|refunded|negotiable|contributory|taxed|taxable|worked out|term time|stays?|transfer|transferable|carry over|carried over|kick in|start)`,
      `(do|does|would|will|is|are|can|could|might) (the|you|i|it|there|we|they|your|this|that) ... (come with|get|include|offer|provide|have|be|be on|given|entitled to|eligible for|qualify for|claim|cover|pay|pay for|contribute|match|a|an|any) ~ (a |an |any |the |my |your |some |for )?~ ([a-z]+ )?${EXTRA}`,
      `(come|start|begin|go|put me|be) ... (at|on|in|to) the (top|bottom|middle|higher end|lower end|start) of the (band|scale|range|grade|spine|bracket)`,
      `(what|how much) (do|does|did|would|will|might|could|can|is|are|should) (you|they|i|it|one|we|the [a-z]+) ~ (put (in|into|towards)|give(?! (the|a|your|them|it|him|her|people))|pay|contribute|offer(?! (the|a|your) )|be on|earn|make|take home|get paid|charge me|allow)`,
      `what (you|they|it|i'd|i would|the [a-z]+) ~ (give|pay|pays|offer|gives|be (on|getting|earning|paid)|earn|would pay|take home)( by| an| per| the| for|$)`,
      `(would|could|can|will|might) (you|they|it|the [a-z]+) ~ (go|stretch|run|pay|manage|do|offer|come up|consider) (to |up to |as high as |as far as )?~ ${MONEY}`,
      `(is|are|if|whether|what|which) ... (dinner|lunch|lunches|meals|breakfast|breaks|uniforms?|training|travel|the summer|holidays?|weeks? in (the )?summer|christmas|half[- ]term) ... (paid|reckoned in|unpaid|provided|free|on the house|extra|thrown in|covered)`,
      `(what|which|how) ... (pay|salary) (band|grade|scale|point|spine|bracket|range)`,
      "(talk|discuss|speak about|come to|turn to|broach|raise|touch on) ~ (the )?(money|numbers|figures|terms|pay|the question of money)(?! (laundering|matters for))",
      "how (many|much) (days|days'|weeks|weeks'|holiday|paid|sick|annual) ~ (leave|holidays?|off|vacation|pay|days|entitlement)",
      `how (generous|good|flexible|big|large) (is|are) the ~ ([a-z]+ )?${EXTRA}`,
      `(when|how often|how soon) ... (paid|get a raise|pay day|payday|pay review|reviewed|a rise)`,
      `my ~ (only |one |main |last |big )?(worry|concern|question|query|reservation|doubt|hesitation|sticking point) ... (is|was|would be|about|around|over|on) ... ${EXTRA}`,
    ),
  },
]

/** A question or a request, and in the same breath what the job pays. */
const ASKED: Phrases[] = [
  phrases(
    `(${QUESTION}) ... (the|there|a|an|any|your|my|its|of|about|on|for|with|and|or|what|is|are|if|whether|how|how the|how much|much|more|extra|like|by|come with|offer|include|regarding|by way of|in terms of|paid|get|have) ~ (starting |base |basic |annual |hourly |full |likely |exact |expected |proposed |total |overall |health |company |employee |great |generous |benefits |bonus and |staff |other |paid |unpaid |remote |monthly |probable )*${PAY}`,
  ),
  phrases(`how (many|much) ~ ([a-z]+ )?${PAY}`),
  phrases(
    "how much (the|this|it|i|you|that|one) ~ ([a-z]+ )?~ (will |would |could |should |might |can |is |be )*~ (pays?|earn|make|get paid|be paid|paid|worth)",
    "how much (does|do|is|would|will|might|can|should|are|could) ~ (the|it|this|that|you|i|one|we) ~ ([a-z]+ )?~ (pay|paying|paid|earn|make|get|be paid|expect|worth|offer)",
  ),
  phrases(
    "(what|how much) (does|do|would|will|is|are|might) ~ (the|it|this|that|you) ~ (job|role|position|post|work|shop|company|pay|firm)? ?(pay|paying|offering|pays)",
  ),
  phrases(
    `(is|are|was|will|would|does|do|how|whether|if) ~ (the )?(overtime|commission|pension|bonus|bonuses|benefits|holidays?|tips|sick pay|vacation|health insurance|salary|pay|training|lunch|lunches|breaks|travel|mileage|expenses|annual leave) ~ (is |are |will be |would be |gets? )?~ (paid|included|capped|worked out|matched|provided|available|shared|covered|negotiable|reviewed|split|calculated|start|kick in|work|given|monthly|weekly|offered|flexible|pooled)`,
  ),
]

/** Pay has its time, and that is theirs to name: before an offer it makes thanks read like an opening bid. */
export default defineRule({
  id: "pay-talk",
  level: "error",
  kinds: ["T", "F"],
  sources: ["house"],
  messages: ["own", "asked"],
  *check({ body }) {
    const asked = [...askedIn(body)]
    for (const hit of claimsIn(body, OWN)) if (!asked.some(({ span }) => meet(span, hit.span!))) yield hit
    yield* asked
  },
})

function* askedIn({ sentences }: Body) {
  for (const { text, start, question } of sentences) {
    const { clauses, own } = readingOf(text)
    if (SUBJECT_MATTER.test(own)) continue
    const match = placeAsked(own, question)
    if (!match) continue
    const touched = clauses.filter((one) => one.start < match.index + match[0].length && match.index < one.end)
    const from = Math.min(match.index, touched[0]?.start ?? match.index)
    const to = Math.max(match.index + match[0].length, touched.at(-1)?.end ?? 0)
    yield { message: "asked", in: "body" as const, span: { start: start + from, end: start + to } }
  }
}

/** "How the overtime is coded" asks nothing by itself: somebody must be asked. */
function placeAsked(own: string, question: boolean) {
  if (!question && !ASKING.test(own)) return undefined
  const plain = PLAIN_ASKED.map(({ find }) => find.exec(own))
  return [...ASKED.map((pattern) => pattern.exec(own)), ...plain].find((found) => found !== null)
}

function meet(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}
