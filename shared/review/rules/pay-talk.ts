import { withoutQuotes } from "../../language/clauses.ts"
import { PAY_WORDS, SUM } from "../../language/pay.ts"
import { type Found, type Phrases, phrases } from "../../language/phrases.ts"
import { thoughtsOf, trimmed } from "../../language/thoughts.ts"
import { claimsIn, type Idea, readingOf } from "../claims.ts"
import { defineRule } from "../rule.ts"
import type { Body } from "../text.ts"

/** What a job gives besides itself. */
const PAY =
  "(salary|salaries|wages?|pay|hourly rate|day rate|pay rate|rate of pay|rates? of pay|pay (scale|grade|band|range|rise|raise|rises|packet|check|date|day)|salary (range|band|expectations?|review|scale|figure|offer|bracket|requirements?)|compensation|remuneration|stipend|earnings|commission|bonus(es)?|overtime|ctc|lpa|ote|benefits?|benefits? package|package|perks|health (insurance|cover|care|plan|coverage)|healthcare|medical (insurance|cover|aid|coverage|benefits)|dental( plan| cover| insurance| coverage)?|insurance|401\\(?k\\)?|pension|retirement plan|pto|paid time off|paid leave|time off|vacation|vacation (days|time|allowance|policy)|holidays?|holiday (pay|allowance|entitlement|days)|annual leave|leave (entitlement|allowance|policy|days)|sick (pay|leave|days)|days off|maternity (pay|leave|cover)|parental leave|stock options|equity|shares|profit share|tips|allowances?|car allowance|company car|mileage|relocation (package|costs|allowance|money|assistance)|signing bonus|sign-on bonus|raise|increment|expenses|tuition (reimbursement|assistance)|flexi[- ]?time|rent allowance|per diem|money( side)?( of things)?|the money|financials?|terms and conditions)"

/** "The Pensions and Payroll Associate position". */
const OF_A_JOB =
  "(payroll|pay|salary|wages?|compensation|benefits?|pensions?|reward|leave|insurance|expenses|commission|bonus|relocation|health|dental) (and [a-z]+ )?((?!(for|of|in|with|the|this|that|your|attached|to|on|at|and|is|a)\\b)[a-z]+ ){0,2}(position|role|job|post|vacancy|opening|interview|apprenticeship|internship)"

/** What makes of pay a product, a trade or a subject. */
const SUBJECT_MATTER = phrases(
  "(payroll|pay|salary|wages?|compensation|benefits?|pension|pensions|commission|bonus|overtime|leave|time[- ]off|holiday|vacation|tips|reward|insurance|expenses|equity|allowance|rota|absence|money|holidays|dental|medical|health) ~ (software|tool|tools|app|apps|system|systems|product|products|platform|platforms|module|modules|data|survey|surveys|benchmark(s|ing)?|run|runs|team|teams|department|office|officer|administrator|administration|admin|manager|management|specialist|analyst|analysts|analysis|adviser|advisor|consultant|clerk|assistant|coordinator|partner|director|lead|role|position|job|post|project|reform|claims?|claimants?|queries|planner|planning|requests?|calculator|forecast|records?|dashboard|report|reports|reporting|statements?|form|forms|enrol(l)?ment|scheme|schemes|structures?|model|models|engine|rules|audit|review you|gap|transparency|bands you|equity|negotiations?|laws?|code|codes|processing|feed|files?|practice|nurse|hygienist|surgery|cover letters|plans? you (sell|run|offer to)|companies|company|broker|brokers|ledger|spreadsheet|season|club|camp|cottages?|lets|homes?|rentals?|park|parks|brochure|guests?|hygiene|clinic|brands?|traders?|research|desk|settlements?)",
  "(your|the|their|our|its|those|these) ~ (customers?|clients?|users?|nurses|staff|members|drivers|tenants|employees|claimants|workers|teachers|guests?|people|carers|apprentices|pickers|crew|waiters|retirees|pensioners|patients)('s|'|s')? ~ (salary|salaries|wages?|pay|payslips?|benefits?|pensions?|leave|holidays?|tips|bonus(es)?|commission|time off|expenses|insurance|overtime|rates)",
  "(the|a|many|mutual|main|real|big|biggest|added|health|environmental|any|side|great|obvious) (benefits?) (of|to|from|for)",
  "(reports?|books?|papers?|articles?|chapters?|study|studies|lecture|thesis|law|research|talk|campaign|reform|policy) (on|about|of|into) ~ ([a-z]+ )?(pay|salaries|wages|pensions?|bonuses|benefits|leave|overtime|compensation)",
  "(mutual benefit|benefit(s|ed)? from|for the benefit of|pay(s|ing)? (attention|heed|off|tribute|respect|a visit|close|homage|for itself|dividends|per click)|paid off|overtime (goal|win|period)|bonus (track|round|question|point)|insurance (claims?|company|firm|broker|policy|policies)|package (design|holiday|tours?|manager|deal)|packages|raise (funds|money|awareness|the|a|my|concerns?|standards|questions?)|raise(d)? (by|in)|equity and (inclusion|diversity)|diversity|brand equity|private equity|company car park|pension (fund|funds)|share(s|d)? (your|the|a|my|an|with|their|that)|(make|making|made) allowances? for|leave (the|a|an|it|them|you|me|my|work|room|early|behind|nothing|anyone|out|for|at|by|in|on)|rate of (return|interest|change)|tips? (about|on|for|that)|a tip|raise money|saves? money|money (saved|raised|laundering|matters|to)|commissions? (a|an|the|work|from|pieces?|portraits?)|on commission|commissioned)",
  "(thank you|thanks) for ... (tip|tips|holiday|benefit|pay)",
  "(tips|rate|rates|benefits|shares|leave|holidays|wages) of(?! (pay|absence|the (job|post|role|position)))",
  "the way (the )?[a-z]+ (is|are)",
  OF_A_JOB,
  "holidays are your",
  "(to|for) (schools|students|members|pensioners|customers|guests|children|families|visitors|locals|tenants)",
)

const MONEY =
  "(((£|\\$|€|usd|gbp|eur|inr|rs\\.?|ksh|r) ?\\d[\\d,.]*( ?k)?)|\\d[\\d,.]*( ?(k|lpa|lakhs?|thousand|grand|dollars|pounds|euros|quid|bucks|rupees))|(#|ten|fifteen|sixteen|eighteen|twenty|twenty-[a-z]+|thirty|thirty-[a-z]+|forty|forty-[a-z]+|fifty|fifty-[a-z]+|sixty|sixty-[a-z]+|seventy|eighty|ninety|a hundred|a couple of) (thousand|grand|k|lakhs?|pounds|dollars|euros|quid|bucks|rupees)|(\\d[\\d.]*|ten|twelve|fifteen|sixteen|eighteen|twenty|twenty-[a-z]+|thirty) ~ (an|per|a|the) (hour|day|week|month|year|shift|annum))"
/** What comes with a job, said in plain words of every trade. */
const EXTRA =
  "(van|company van|fuel card|car allowance|company car|company phone|boot allowance|tool allowance|uniform allowance|clothing allowance|housing allowance|meal allowance|meal vouchers|child ?care vouchers|childcare|crèche|staff discount|discount|employee discount|free meals|meals|staff meals|board and lodging|lodging|accommodation|housing|(?<=a )house|(?<=a )cottage|gym membership|season ticket|travel card|double time|time and a half|double pay|night rate|night premium|shift premium|weekend rate|unsociable hours|unsocial hours|danger money|call[- ]out money|standby pay|hazard pay|tips|service charge|tronc|commission|sign(ing)?[- ]?on bonus|signing bonus|retention bonus|christmas bonus|thirteenth month|13th month|bonus|bonuses|pension|pension transfer|pension match|super|superannuation|401k|stock|stock options|shares|equity|private health|health cover|health insurance|health plan|medical|dental|dental plan|vision|life insurance|bank holidays|public holidays|holidays|holiday pay|annual leave|paid leave|leave|sick pay|maternity pay|parental leave|paternity leave|days off|time off|weekends off|fridays off|half days|flexitime|relocation|relocation costs|removal costs|moving costs|visa costs|tuition|training costs|mileage|expenses|travel costs|train fare|fares|parking space|increment|increments|pay rise|raise|salary|wage|wages|pay|rate|money|package|compensation|remuneration|benefits|perks|top of the (band|scale|range)|bottom of the (band|scale|range)|pay (band|scale|spine|grade|point))"
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
      "(the|your|this|that) ~ (salary|wage|pay|money|rate|package|compensation|offer|figure|hourly rate|starting salary|starting wage|base|money side of things) ~ (you (mentioned|quoted|offer|named|gave|are offering|said) |on offer |on the (advert|ad|table) |in the (advert|ad|posting) |side of things )?~ (is|was|seems|sounds|looks|'s|would be|will be|could be|being) ~ (low|lower|less|below|not|under|short|disappointing|modest|small|a concern|too|negotiable|open to|generous|more|higher|fine|ok|okay|good|great|attractive|important|fair|competitive|my|flexible|a (bit|little|touch|lot|shade)|on the|room)",
      "(room (for|to)|any|open to|willing to|is there|able to|possible to|chance of|scope for|flexibility (on|in|around|about)|movement (on|in|there)) ~ (negotiat(e|ion|ing)|more money|(the|a|some|any) ~ (higher|better|more) ~ (salary|pay|wage|rate|money|offer)|the (salary|pay|wage|rate|money|package)|salary|pay)",
      "{i will} ~ (need|have to have|require|want|be (taking|away|off|needing)|be on|take) ~ (the |a |an |every |some |# |my |last |first |next |whole |second |third )*~ (week|weeks|fridays?|mondays?|tuesdays?|wednesdays?|thursdays?|saturdays?|sundays?|days?|mornings?|afternoons?|christmas|august|july) ~ (of [a-z0-9 ]{2,20} )?(off|leave|vacation|holiday)(?! (my|the) (current|present))",
      "(pay|salary|wage) (cut|rise|raise|increase|bump)",
      // Wishes, with what is wished for in the words of any trade.
      `(i|i'd|i would|i'll|i will|i'm|i am|i was|we|we'd|i must|i should|i do|i did) ~ (also |have to |like to |want to |be |just )*~ (need|want|expect|require|ask for|look for|be looking for|looking for|looking at|hoping for|hope for|hold out for|insist on|count on|counting on|after|expecting|wanting|assume|assuming|take it|trust|presume|imagine|settle for|accept|not accept|not take|not work for|be on|not go below|not want less than|prefer|could do with) ... (${MONEY}|${WEEKS}|my ~ (holidays|bank holidays|weekends|sundays|saturdays|fridays|overtime|expenses|mileage|fares|train fare|petrol|pension|notice)|(a|the|some|and|in|at|with|that|least|any|full|my|extra|decent|proper|there's|there is|be) ~ (decent |proper |full |good |better |paid |fair |generous |company |competitive )?${EXTRA})(?! (to|are|of|for (the|a|your))\\b)(?! (for (the|a|your)|is (your|the)|at the|on the (door|wall|site)|job|role|post|position|team|office|software|system|manager|administrator|clerk|desk|run|data))`,
      `${EXTRA} ... (thrown in|on top|in it for me|be covered|would be covered|be paid|be matched|be included|stays with|was part of)`,
      `(in it for me|worth my while|(?<!(who|they) )live (on|off)|pays the bills|pay the bills|cover my rent|living on exposure|what (i'm|i am) worth|my worth|take a (pay )?cut|going backwards|go backwards|less than i (make|earn|get|am on)|than i'm on now|match (what|my)|matches my current)(?! (a|the) (stage|land|farm))`,
      `(i|i've|i have|please find) ~ (attach|attached|attaching|enclose|enclosed|enclosing) ... (payslips?|pay ?stubs?|p60|salary (slip|certificate)|proof of (pay|salary|income))`,
      `(my|the) ~ (current |present |latest )?(payslips?|pay ?stubs?|p60|last three payslips)`,
      `(reflects?|in line with|on a par with|match(es)?|nearer|closer to|above|beats?|comparable (to|with)) ~ (the )?(going rate|market( rate)?|london (prices|rates|wages|weighting)|industry (rate|standard|average)|cost of living|my (experience|current|present|last)|what (others|they|the others|other (shops|firms|places)) pay)`,
      `(squeeze|push|get|wring|coax|haggle|bump|nudge|knock|talk|ask|press|hold out) (them |him |her |it |you |me )?(up |out )?(for |to |by |into )?~ (a |an |another |the |some )?~ (${MONEY}|more money|bit more|little more|few more|higher|better (rate|money|pay|offer|salary))`,
      `(go|stretch|run|come up|rise|be raised|move|push) (up |as far as |as high )?to ~ ${MONEY}`,
      `(the lads|the others|other (places|firms|shops|garages|hospitals|schools|employers)|everyone else|my (mate|cousin|friend|brother|sister)|my last (lot|place|firm|job)|my current (place|firm|lot)|they|next door|down the road) ... (get|gets|got|pay|pays|paid|give|gives|gave|offer|offers|make|makes)( me| him| her| them| us)? ... (${EXTRA}|${MONEY}|months? full)`,
    ),
  },
]

/** A question without its mark, or the wish to put one. */
const ASKING = phrases(
  "(wonder|wonders|wondered|wondering|curious|confirm|clarify|unclear|discuss|ask|asked|asking|enquire|inquire|tell me|telling me|let me (know|have)|send me|share|please|kindly|could you|can you|would you|will you|forgot|forget|meant to|know|find out|hear|worry|worried|concern|concerned|question|questions|query|interested in|check|mention|raise|talk about|details|information|assume|presume|take it|expect|expecting|hope|hoping|looking forward to|excited (about|by)|attracted|drawn|love the|liked the|reviewed|didn't (cover|discuss|mention|talk about|get to)|did not (cover|discuss|mention|talk about|get to)|no mention of|remind)",
)

const QUESTION =
  "(could|can|would|will|might|may) (you|i|we|somebody|someone)|do (you|i|we)|does (the|it|this|that|your)|is (the|it|there|that|this|overtime|any)|are (the|there|you|we|any)|what|what's|how|when|which|whether|if|wonder(ed|ing|s)?|curious|like to (know|ask|discuss|hear|talk|understand|clarify)|love to (know|hear)|want(ed)? to (know|ask|discuss|clarify|check|talk|raise|hear)|(need|have|hoping|hope|keen|forgot|meant|meaning) to (know|ask|discuss|clarify|find out|hear|talk|raise|mention)|let me (know|have)|tell me|please|kindly|confirm|clarify|send me|share|discuss|talk about|ask(ing)? (about|for)|question(s)? (about|on|regarding|is|was|would be)|worry|worried|concern(ed)?|didn't (cover|discuss|mention|talk about|get to)|did not (cover|discuss|mention|talk about|get to)|no mention of|information (about|on)|details (of|on|about)|interested in (the|your|hearing)|looking forward to (the|your|hearing|discussing)|excited (about|by)|attracted (by|to)|drawn (by|to)|(love|liked) the(?! (job|work|place|idea|post|role|way|team|shop|tour|look|thought|chance|position))|expect(ing|ed)?|hope for|hoping for|reviewed"

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
  ),
  phrases(),
  phrases(
    `(is|are|was|will|would|does|do|how|whether|if) ~ (the )?(overtime|commission|pension|bonus|bonuses|benefits|holidays?|tips|sick pay|vacation|health insurance|salary|pay|training|lunch|lunches|breaks|travel|mileage|expenses|annual leave) ~ (is |are |will be |would be |gets? )?~ (paid|included|capped|worked out|matched|provided|available|shared|covered|negotiable|reviewed|split|calculated|start|kick in|work|given|monthly|weekly|offered|flexible|pooled)`,
  ),
]

// What follows reads one thought at a time: what a job gives, and that the writer gets it, judges it or asks for it.

const GIVEN = phrases(PAY_WORDS)
const AUX =
  "(would |will |'d |'ll |wouldn't |couldn't |can't |cannot |won't |don't |could |can |might |must |do |did |should |shall |have |had |am |was |be |just |really |also |only |even |not |always |usually |generally |currently |still |have to |need to |like to |want to |hope to |expect to |glad to |happy to |prefer to |never |ever )*"
/** The writer, or those like the writer, are to get it. */
const RECEIVES = phrases(
  `(i|i'd|i'll|i'm|i've|we|we'd|one|my (family|wife|husband|partner)) ~ ${AUX}~ (get|got|getting|be paid|paid|earn|earning|make(?! (sure|the|an|up|it|my)\\b)|receive|received|entitled to|be on|on|at|take home|taking home|need|want|expect|require|accept|ask for|request|settle for|hope for|hoping for|depend on|rely on|count on|afford|qualify for|eligible for|carry over|transfer|keep my|claim|agree(d)? (on|about)|worse off|better off|out of pocket|look for|looking for|hoped for|worth|negotiate|discuss|like at least|like|prefer|be content with|be happy with|live on|manage on|assume|take it|presume|trust|understand|gather)`,
  "(to|for|of|with|by|suit|suits|help|helps|give|gives|paid|pay|paying|match|put|place|start|offer|offered|sold|tempt|tempts|lifted|raised|grade|on|covers?) (me|us|someone (like me|joining|at|with)|people (at my|like me)|my (family|wife|husband|partner|kids|children|diploma|level|grade|experience|level of|first (month|year|week)))",
  "(new (joiners|starters|hires|staff)|starters|apprentices get|staff get|(cooks|technicians|drivers|nurses|waiters|porters|carers|cleaners|tutors|assistants|trainees|guards|riders|welders?|staff) (get|be paid|paid|have|take home)|under[- ]18s|at my (level|grade|age)|in (my )?(year one|(the|my|their) first year)|from (day|week|month) one|each extra hour|any extra hour)",
)
/** It is found low, fair, tempting or needful. */
const JUDGED = phrases(
  "(is|are|was|were|be|'s|seems?|seemed|looks?|looked|sounds?|sounded|feels?|being|strikes me as|would be|i find) ~ (a |an |the |on the |quite a |too |wee |little |bit |touch |shade |bit on the |frankly |rather )*(low|lower|small|less|thin|tight|mean|stingy|modest|light|short|poor|disappointing|fair|acceptable|fine|ok|okay|good|great|generous|decent|attractive|competitive|tempting|enough|plenty|not enough|step (down|up|back)|drop|cut|paid|big plus|plus|draw|dream|deal breaker|dealbreaker|important|nice|welcome|ideal|perfect|amazing|reasonable|negotiable|flexible|open|open to|a big thing|a (great|real) help|up for|concern|worry|problem|issue|sticking point|factor|must|covered|included|matched|reimbursed|refunded|guaranteed|agreed|kept|available|unpaid|banked|real|possible|to my (liking|taste|satisfaction))",
  "(matters|(?<!(this|the|same|a|that|no|such|any|one|exact|important|delicate|simple) )matter(?! (of|with|in|for))|counts|count|helps?|would help|suits?|would suit|go amiss|would do|does it for me|put me off|puts me off|sold me|appeals?|tempts?|delighted about|so did|my wish|expected|reason|first in the queue|won't lie|afford|more is|happy (about|with)|pleased (about|with)|thrilled (about|with|by)|excited (about|by)|attracted (by|to)|drawn by|worried about|surprised (by|at)|impressed (by|with)|relieved (by|at|about)|happy to hear (about|of)|note that|noticed|disappointed (by|with|in)|less than i|need(s)? (some )?(work|thinking|to think)|would need to be|open to discussion|moved|leave it to you|as to money|touch on|touched on|got around to|come to|talk about|discuss|discussing|cover|go into|mention|worked out|see myself .* with|especially with|as well as|like that|provided|so long as|as long as|on condition|subject to|if there is|if there were|be nice)",
)
/** Asked, with or without a mark. */
const ASKS = phrases(
  "(has|have) ~ (the|a|any|your|my) ([a-z]+ ){1,2}been ~ (settled|set|decided|agreed|fixed|confirmed)",
  "(is|are|was|were|exists?|be) (there )?(any|a|an|some|still|also|is|paid|include[ds]?|carr(y|ies)|among)",
  "(include|includes|carries|carry|comes with|cover|covers|apply|applies|among|pay|pays|give any|paid too|entitled|what i would be|attached to)",
  `(do|does|did|would|will|can|could|might|may|is|are|am|should|has|have) ~ (i|you|we|they|it|the (job|post|role|firm|company|club|school|trust|council|owners|union|offer)|your (company|firm|school|shop)|staff|cooks|technicians|[a-z]+s|this|that|one|any|half|a|my|sundays|saturdays|nights|weekends|overtime|training|breaks) ~ ([a-z'-]+ ){0,4}?(get|give|gives|pay|pays|paid|offer|have|include|included|match|cover|covered|refund|fund|reimburse|reimbursed|provide|come with|carry|carries|be (paid|taken|on|given|banked|reviewed|free)|allow|contribute|settled|agree|double|banked|extra|count|apply|applies|start|kick in|work)`,
  "(what|how much|how many|how|when|how soon|how often|which|what about) ... (i|me|my|one|would|be|is|are|do|does|will|might|look|worth|attached|handled|work|works|like|calculated|for|by way of|at|starts?|round|pay|take home|get|earn)",
  "(wonder|wondered|wondering|know|knowing|confirm|clarify|curious|tell me|check|find out|hear|ask|enquire|inquire|assume|take it|gather|grateful to know|good to know|appreciate knowing|interested (in|to know)|let me know|discuss|discussing|clear (on|about)|say)",
)
/** Another's pay, or pay as the matter of the work. */
const NOT_MINE = phrases(
  OF_A_JOB,
  "(your|the|their|our|its|her|his|client's|a) ~ ([a-z\\d,-]+ )?(tenants?|claimants?|customers?|clients?|users?|members|tenants|claimants|pensioners?|guests?|growers|farms?|volunteers|villages?|patients?|councillor|freelancers?|families)",
  `${PAY_WORDS}('s)? ~ ([a-z]+ )?(software|tools?|apps?|systems?|products?|platforms?|modules?|data|surveys?|benchmark[a-z]*|runs?|teams?|departments?|offices?|officer|administrat[a-z]+|admin|managers?|management|specialist|analysts?|analysis|advis[eo]rs?|consultants?|clerks?|assistant|coordinator|director|role|position|job|post|vacancy|opening|project|reform|claims?|queries|planner|planning|requests?|calculator|records?|dashboard|reports?|reporting|statements?|models?|engine|rules?|audit|gap|negotiations?|laws?|codes?|processing|feed|files?|practice|nurse|disputes?|payouts?|letters?|members|forecast|queue|season|club|appeals|costs? (of|over)|fraud|spreadsheet|figures (for|of)|theory|letters|brokers?|companies|cover for (smallholders|farmers)|problem|clash|clashes|of annual leave that|packages?|bug|desk|fund)(?! (i|me|my)\\b)`,
  `(explain|explaining|explained|taught|teach|teaching|processed|processing|handled|handling|managed|managing|reconciled?|administer[a-z]*|calculat(e|ing)|audited|ran|run|running|moved|checked|checking|designed|design of|built|building|recorded|posted|dealt with|cover problem|led a team|booked|fundrais[a-z]+|raised|raising|saved|donated|laundering|negotiated|price|priced|sold|sell) ... ${PAY_WORDS}`,
  `(how|the way|why|where) (you|they|your [a-z]+|the [a-z]+|we) ~ [a-z]+ ... ${PAY_WORDS}(?! (me|i|for me))`,
  `[a-z]+s' ~ ${PAY_WORDS}`,
  "(stayed|stuck|stays?|sticks?|remain(s|ed)?) with me",
  "requirements for relocation",
  `(los(e|ing|es)|afraid of|losing|lost|keep) ~ (their|her|his) ~ ${PAY_WORDS}`,
  "(housing benefit|universal credit|child benefit|pension credit|disability|in-work benefits|you advise|you sell|you audit|you administer)",
  "(taken|took|taking) (an|a|the) (unpaid )?(day|morning|afternoon) off",
  "(tip about|tip on|tips of|leave (the|a|it|them|you|me|room|at|by|in|on)|half were on leave|out of your leave|on leave till|(hope|trust|enjoy) ... (holiday|leave|break)|no one is asked to pay|pay for itself|would benefit|a bonus no|mutual|paid off|paid for my (parking|coffee|lunch|ticket)|package that arrive|equity in|brand equity|not about money|raise(d)? (bees|a|an|the|my|your|some|awareness|concerns?)|music band|rubber band|brass band|in terms of|terms? (one|two|three|time|of (the|trade|art))|figure (out|skating|drawing)|public figure|figures? (of|that)|money (well|matters|laundering)|income (tax|support)|free of charge|in charge|discount (bug|code|cards?)|set(s)? the (band|terms))",
)

/** The writer's own sum: named, asked, compared. */
const OWN_SUM = phrases(
  `(i|i'd|i'll|i'm|i've|we|we'd|my (present|current|last|old) [a-z]+) ~ ${AUX}~ (at|on|want|need|get|got|earn|make|take|accept|require|expect|ask for|ask|like|be on|settle for|come for|do it for|gladly do it for|say yes to|sign for|work for|start (at|on|for)|give me|pay me|gives me|pays me|be happy with|be content with|think about|go (down to|as low as|to)|consider|look at|looking (at|for)|after) ... ${SUM}`,
  `(put|start|place|pay|give|offer|lifted|raised|bumped|have|get|moved|took|take) me (up |in )?(at|on|to|for|with)? ?~ (£|\\$|€)?\\d[\\d,.]*`,
  `(at|on|want|would want|down to|above|anything (above|over|from|around|near)|north of|no less than|not less than|at least|minimum(?: of)?|expectations?( of| is|:)?|asking( price)?|my (rate|fee|price|figure|number|wish)[a-z ]{0,20}) ~ (£|\\$|€|sgd |usd |gbp |eur )?\\d[\\d,.]*(?![,.]?\\d)(?! (years?|months|weeks|days|hours|minutes|people|staff|children|covers|pupils|per ?cent|percent|%|of|miles|kilometres|o'clock|am|pm|in the|at|a\\.m|p\\.m|(january|february|march|april|may|june|july|august|september|october|november|december))\\b)(k| ?000)?(?= ?((today|now|would|and|or|before|a|per|plus|for me|at)\\b|,|\\.|$))`,
  `${SUM} ... (would (do|have me|get me|see me|suit|bring me|be|make me|help)|before tax|after tax|net|gross|brutto|plus (van|car|fuel|tips|bonus|benefits|commission|super)|for (me|sixty|forty|fifty|that|those) ?(hours)?|in the year|off me|more for me)`,
  `(is it|was it|could you|can you|would you|if you|if y'all|y'all|you) ... (do|go to|stretch to|manage|run to|match|pay|still|make it|offer|meet|reach) ~ ${SUM}`,
  `(extra|another) ~ ${SUM}`,
  `(offered|offers|pays?|paid|gave|gives|give) ~ (me )?~ ${SUM}`,
  "my ([a-z]+ )?(fee|rate|price|charge)s? ... (is|are|was) ~ (usually |normally )*(£|\\$|€)?\\d",
  "(discuss|discussing|talk about|talking about|touch on|mention|said) ... (what|how much) (i|one|you) ~ (would|'d|will|could|might|be|get|pay|offer)( be| get)?( paid| pay| earn)?(?! (bring|add|do|need|use|like|look|work|offer (you|the)))",
  "(hours|breaks|training|prep|preparation|travel( time)?|shifts?|nights|weekends|lates|handovers?) ~ ([a-z]+ )?(is|are|be|being|get) ~ (also |all |not )*(paid|unpaid|reckoned|reimbursed)",
  "(how much|what) (is|does|would|will|do|are|could) (it|you|they|this|that|the (job|post|shift)|a [a-z ]{3,20}|i|one) ~ (pay |paying |earn |take home |make |get |be )?(an|per|a|in the|home|after tax|before tax|hour|for (under|new|starters|someone|this))",
  "(i am|i'm|i come) (not |rather |fairly )?(expensive|cheap|not cheap)",
  "(less|more|better|worse) (money |pay |paid )?than (i|what i) (have|get|earn|make|am on|'m on) (now|today|at present|currently|here|where)?",
  "(lands|land|end up|goes|left|arrives) (up )?in my (account|pocket|bank|hand|purse)",
  "i (charge|bill|invoice|usually ask) ~ (#|[a-z]+ty|[a-z]+ hundred|£|\\$|€|\\d)[a-z\\d]*",
  `((going|usual) rate (round|around) here|elsewhere|next door|down the road|other (places|shops|firms|schools)|another (firm|school|shop|place)|my (current|present|last|old|other) (place|firm|shop|school|boss|employer|lot|team|hospital|chambers)|where i am( now)?|competitors?|the other [a-z]+) ... (pays?|paid|gives?|gave|offers?|offered|tops? up|matches|covers?|adds?|is|throws in)( me| us)? ... (${SUM}|${PAY_WORDS}|more|extra|better|full)`,
  "(weekly|monthly|fortnightly|cash|daily) ... (paying|pay|paid) (me|us)",
  "(placed|put|start|started|come in|came in|appointed|enter|slot(ted)?) (me )?(in )?(at|on) (the )?(top|bottom|middle|grade|band|point|step|higher|upper|level) ?(of (it|the)|\\d)?(?! (gear|deck|shelf|speed))",
  "(worth my while|what my experience is worth|what i am worth|what i'm worth|what that might be worth|be worth to)",
  "(refund|fund|reimburse|cover|pay for|contribute to|help with|sponsor) ~ (me |my |for my |the |for the |any |for any |for )~ ?([a-z]+ )?(indemnity|master's|masters|degree|course|training|licen[cs]e|registration|fees|move|moving|relocation|fare|fares|petrol|travel|ticket|parking|visa|studies|phone|internet|childcare|uniform|tools|rent|exam)",
  "(paid|reimbursed|compensated|extra) (to me |for me |extra |a third more |for the )?(at the usual rate|for (being on call|the breaks|my|those|travel|nights|weekends)|for as well|too$|extra for)",
)

/** Asked about, what comes with the work. */
const ASKED_OUTRIGHT = phrases(
  "(how|when|how often|are|is|do|does|will|would|get|gets) ~ ([a-z'-]+ ){0,4}(get )?paid(?! (attention|off|for (by|itself)|a visit|tribute|to (sit|wait|watch)))( (for|if|when|extra|weekly|monthly|hourly|out|the same|by|at|in|too|from|double|leave|on))?(?= ?(?|$|,|.|for|if|when|extra|weekly|monthly|out|the same|by|at|in|too|from|double|on))",
  "(does|would|will|could|might|can) (it|this|that|the [a-z' ]{2,25}|your [a-z]+) ~ come with ~ (a|an|the|any|meals?|some)",
)

const DAYS_OFF =
  "(week|weeks|day|days|a fortnight|fortnight|month|fridays?|mondays?|tuesdays?|wednesdays?|thursdays?|saturdays?|sundays?|weekends?|mornings?|afternoons?|evenings?|christmas( day| eve)?|boxing day|easter|eid|diwali|ramadan|passover|yom kippur|lunar new year|new year('s)?|thanksgiving|half-?term|school holidays|birthday|summer|august|december|july|january|holiday|holidays|vacation|honeymoon|leave|wedding|time)"
/** Days the writer will not be there, before there is a job to be away from. */
const AWAY = phrases(
  `(i|i'll|i'd|i've|we|my [a-z]+|and|but) ~ ${AUX}~ (need|needing|want|require|take|taking|have|book|booked|got|like|keep|ask for|request|expect|hope for|away|cannot do|can't do|can not do|cannot work|can't work|don't work|do not work|not work|not be available|off) ... ${DAYS_OFF} ... (off|away|free|as leave|unpaid|abroad|booked|already booked|for (me|my|the) (wedding|holiday|family|children|kids|honeymoon|pilgrimage|surgery)|then|day|leave|of (leave|vacation|holiday)|come first)`,
  `(i|we) ~ (cannot|can't|can not|won't|will not|don't|do not|never|am unable to|couldn't) ~ (do|work|manage|cover|come in on|be there|commit to) ~ (on |the |any |over )*${DAYS_OFF}`,
  `(could|can|may|would|might|will|if|how soon|when) ... (i|my|half of my) ~ ([a-z]+ )?(take|have|book|keep|leave|holiday|holidays|vacation|use) ~ ([a-z]+ ){0,4}(leave|holidays?|vacation|off|taken|days|trip)`,
  `${DAYS_OFF} ... (could|would|can|must|need to|has to|have to|should) ~ (need to )?(be )?~ (kept |left )?(free|off|agreed|unpaid)( for me| every)?`,
  `${DAYS_OFF} off ... (would|need|for|i|unpaid|fine|agreed)`,
  "i need (that|it|those|them|this) (free|off|as leave)",
  "(week|fortnight|trip|holiday|cruise|flight|wedding|honeymoon|days) ... (already )?(booked|planned|paid for) ... (leave|off|away|free)",
  "do i get my ([a-z]+ )?birthday",
)

/** A judgement is the writer's where the writer, the offer or a bare "and so did the wages" shows. */
const OF_WRITER =
  /\b(?:i|i'[a-z]+|me|us|you (?:named|mentioned|offer\w*|quoted|sketched)|advert)\b|\bmy (?!work|job|last|old|team|role|experience)|^\W*(?:and|but|though|so|also)?\W*(?:so did )?(?:the|a|an) (?:\p{L}+ )?(?:pay|wages?|salary|rate|package|terms|fee|discount|pension|holidays?)\b|\bseems?\b|\bprovided\b|\blong as\b/iu
const ASKING_WORDS =
  /^\W*(?:also |and |so |or )?(?:if|whether|is|are|do|does|who|would|what)\b|\b(?:wonder(?:ed|ing)?|know|confirm|clarify|curious|ask|tell me|take it|assume|let me know|clear|forgot|trust)\b/iu

/** No sentence is about pay that has none of it. */
const MENTIONED = phrases(
  PAY,
  MONEY,
  EXTRA,
  PAY_WORDS,
  SUM,
  DAYS_OFF,
  "(off|paid|pays?|paying|earn|earning|offer|offering|offered|numbers|figures?|band|scale|grade|spine|worth|live (on|off)|payslips?|pay ?stubs?|negotia[a-z]+|fees?|rate|charge|bill|invoice|hours?|trial|training|degree|licen[cs]e|course|van|meals?|how much|lunch|breaks|uniforms?|market|match(es)?|reflects?|higher|better|more|less|expensive|cheap|expectations?|reimburse|refund|fund|sponsor|cover|claim|in it for me|(put|place|placed|start|started|lifted|raised|bumped|moved) me|payday|pay day|take home|bring home)",
)

function payOf(text: string, question: boolean): Found | undefined {
  if (NOT_MINE.test(text)) return undefined
  const plain = OWN_SUM.exec(text) ?? AWAY.exec(text)
  if (plain) return plain
  const asking = question || ASKING_WORDS.test(text)
  const outright = asking ? ASKED_OUTRIGHT.exec(text) : null
  if (outright) return outright
  const given = GIVEN.exec(text)
  if (!given || isName(text, given)) return undefined
  const other =
    RECEIVES.exec(text) ?? (OF_WRITER.test(text) ? JUDGED.exec(text) : null) ?? (asking ? ASKS.exec(text) : null)
  if (!other) return undefined
  const start = Math.min(given.index, other.index)
  const end = Math.max(given.index + given[0].length, other.index + other[0].length)
  return end - start > 90 ? undefined : { 0: text.slice(start, end), index: start }
}

/** Money and free days that are nobody's terms: a child's, a landlord's, one given up for the interview. */
const INNOCENT =
  /\bpocket[- ]money\b|\bpay(?:ing)? (?:off )?(?:the|my|our) (?:rent|bills?|mortgage|fees|fines?|loan|debts?)\b|\b(?:gave|give|given|giving) up (?:my|a|the) (?:\w+ )?(?:day|days|morning|afternoon|weekend)s? off\b|\bturned down (?:[\w-]+ ){0,3}shifts?\b|\bsaves? you (?:the|a|an) [\w' -]{0,20}\b(?:fee|cost|price)\b/iu

/** "Kestrel Pay" is a firm. */
function isName(text: string, { index, 0: words }: Found): boolean {
  return /^\p{Lu}\p{Ll}/u.test(words) && /\p{Lu}[\p{L}&'-]* $/u.test(text.slice(0, index))
}

/** Pay has its time, and that is theirs to name: before an offer it makes thanks read like an opening bid. */
export default defineRule({
  id: "pay-talk",
  level: "error",
  kinds: ["T", "F"],
  sources: ["house"],
  messages: ["own", "asked"],
  *check({ body: whole }) {
    const body = {
      ...whole,
      sentences: whole.sentences.filter(({ text }) => MENTIONED.test(text) && !INNOCENT.test(text)),
    }
    const asked = [...askedIn(body)]
    const own = [...claimsIn(body, OWN)].filter(({ span }) => !asked.some((one) => meet(one.span, span!)))
    yield* own
    yield* asked
    for (const hit of thoughtIn(body)) if (![...own, ...asked].some(({ span }) => meet(span!, hit.span))) yield hit
  },
})

function* askedIn({ sentences }: Body) {
  for (const { text, start, question } of sentences) {
    const { clauses, own } = readingOf(text)
    const match = placeAsked(own, question)
    if (!match || SUBJECT_MATTER.test(own)) continue
    const touched = clauses.filter((one) => one.start < match.index + match[0].length && match.index < one.end)
    const from = Math.min(match.index, touched[0]?.start ?? match.index)
    const to = Math.max(match.index + match[0].length, touched.at(-1)?.end ?? 0)
    yield { message: "asked", in: "body" as const, span: { start: start + from, end: start + to } }
  }
}

/** One thought of a sentence that speaks of pay, or none. */
function* thoughtIn({ sentences }: Body) {
  for (const { text, start, question } of sentences) {
    const plain = withoutQuotes(text.replaceAll("’", "'"))
    if (![GIVEN, OWN_SUM, AWAY, ASKED_OUTRIGHT].some((one) => one.test(plain))) continue
    for (const thought of thoughtsOf(plain)) {
      const found = payOf(plain.slice(thought.start, thought.end), question && thought.end === plain.length)
      if (!found) continue
      const span = trimmed(plain, thought)
      const message = question && thought.end === plain.length ? "asked" : "own"
      yield { message, in: "body" as const, span: { start: start + span.start, end: start + span.end } }
      break
    }
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
