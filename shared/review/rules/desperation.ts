import { phrases } from "../../language/phrases.ts"
import { claimOf, claimsIn, type Idea } from "../claims.ts"
import { pleading } from "../pleading.ts"
import { defineRule } from "../rule.ts"

const JOB =
  "(job|position|role|post|work|chance|opportunity|placement|apprenticeship|internship|contract|gig|income|paycheck|paycheque|pay check|wage|money|break)"
const WILLING =
  "({i would}|{i will}|({i am}|{i would} be|{i will} be) ~ (willing|prepared|ready|happy|glad) to|i could|i'd even)"
const ANY = "(any|any old|whatever|every)"

const known: Idea[] = [
  {
    message: "plea",
    find: phrases(
      "{i am} ~ (begging|pleading|imploring)( with)?",
      "{i am} ~ (on my knees|at your mercy)",
      "(i|i'll|i will|i'd|i would|let me|i can only|i must) ~ (beg|implore|beseech|plead with) (you|of you|for)",
      "(have|take|show)( some| a little)? (mercy|pity)( on me)?",
      "please,? (oh )?please",
      "pretty please",
      "please,? ~ help me(?! (understand|find|reach|to (understand|find|reach)|with))",
      "(can not|cannot|can't) go back to (the|that|my|being|living)",

      "please,? ~ (give|grant|offer) me ~ (a|the|this|one|another|one more|one last|a second|just one) (more )?(chance|shot|try|opportunity|go|job|trial)",
      "(just|only) (give|grant) me (a|one|the|this|another) (more |single |last )?(chance|shot|try|go)",
      "please,? ~ (take|have) (a chance|a gamble|pity) (on|with) me",
      "please,? ~ ({do not} ~ (reject|turn me down|turn me away|say no|forget (about )?me|overlook me|pass me over|let me down|give (it|this|the job|the role) to)|reconsider)",
      "(begging|pleading) for (a|the|this|one|your) ~ (job|chance|role|position|help|answer)",
    ),
  },
  {
    message: "need",
    find: phrases(
      `(i|we|my family) ~ need (this|the|a|that|your|some|any)( ~ [a-z-]{3,20})? ${JOB}(?! (description|title|number|reference|ad|advert|spec|specification|posting|code|id|to|permit|experience|order|visa|center|centre|board|details|pack)\\b)`,
      "(i|we) (really|desperately|badly|truly|so|urgently|honestly|seriously) need (it|this|work|to work|to be hired|to get)(?! (done|back|week|time|morning|form|document))",
      "(i|we) need (it|this|work) (so |very )?(badly|desperately|bad|urgently|more than|right now|or)",
      "(i|we) (really |just )?need (somebody|someone|you) to (give me a chance|take a chance|hire me|say yes)",
      "{i am} ~ desperate(?! (about|curious|housewives))( (for|to (get|have|find|work|start|be|join|land|leave|prove)))?",
      "i (desperately|badly) (want|hope|wish)",
      "(want|wanted|need|needed) (this|it|the job|this job|the role|that job) (so|this|really|very) (bad|badly|much it hurts)",
      "(in )?desperate (need|want) of",
      "(my|our) (last|only|one|final|best and only) (hope|chance|shot|option|lifeline)(?! (of|for) (a |finding))",
      "(last chance saloon|end of my (rope|tether)|my wits' end|clutching at straws)",
      "{i am} ~ (running )?out of (options|money|savings|time to find|hope|places to (try|apply))",
      "(i have|i've got|there is|there's|i see) (nowhere|no where) else to (go|turn|apply)",
      "(i have|i've got|i've|i had) no (other|more) (options|prospects|choices|interviews|leads)",
      "(only|last) (one|person|people|place|company|firm) (who|that) (can|could|will|would) (help|save|hire|take) me",
      "just let me (in|work|prove|show you|start|try)",
      "nobody else will (have|hire|take|employ) me",
      "(this|the|that|your|it|getting it|it would) (job |role |position |post |offer )?(is|means|would mean|would be|could) (literally |absolutely |truly )?(everything to me|all i have|all i've got|my only|life or death|save my life|change everything for)",
      "my (whole |entire )?(life|future|happiness|family's future) (depends|hangs|rests|is) (on|in)",
      "(will|would|'ll|'d) be (absolutely |utterly |totally |completely |so )?(devastated|heartbroken|crushed|gutted|destroyed|lost) (if|not)",
      "(will|would|'d|'ll) (break|destroy|crush|kill) me (if|not|to)",
      "(i can't|i cannot|i couldn't|i could not) (bear|face|stand|take|afford|handle|cope with) (another|any more|one more|not|to (lose|be turned))",
      "can(not|'t| not| hardly| no longer) ~ (really )?afford to (be|stay|remain|go on|sit|keep) ~ (unemployed|out of work|without (a job|work|pay|wages)|jobless|idle|waiting|at home)",
      "(i have|i've|i) (not|barely|hardly|n't|haven't|scarcely) (been able to )?(slept|sleep|eaten|eat)",

      "(i|we) ~ (pray|prayed|praying|am praying|have been praying|'ve been praying|'m praying) (every|each|day|night|that you|for (this|the|a)|to god)",
      "{i am} (literally |just )?praying (every|each|day|night|that you|you|for (this|the|a)|to god)",
    ),
    unless: phrases("beg (your pardon|to differ)", "{do not} ~ need", "begging the question"),
  },
  {
    message: "anything",
    find: phrases(
      `(${WILLING}|ready to|willing to|prepared to) ~ do (absolutely |literally |simply |just about |almost |nearly )?(anything|everything it takes|whatever it takes|whatever (it is )?you (want|ask|need|say|like))(?! (about|with|by hand|else in|around|in|that (helps|needs)|needed|useful))`,
      `${WILLING} ~ (take|accept|work|settle for|do) ~ ${ANY} ~ (job|jobs|position|role|post|wage|wages|salary|pay|money|rate|terms|contract|work|task|offer|opening|vacancy|title)`,
      `${WILLING} ~ (take|accept|work|start|do|have) ... (on|under|at|for|in) ${ANY} ~ (terms|conditions|pay|wage|salary|rate|level|price|money|basis|capacity)`,
      `(${WILLING}|me) ~ (work|start|come|do|cover|clean|help) ... (for (free|nothing|no pay|no money|less|half|minimum|peanuts)|unpaid|without (pay|being paid|any pay|a wage|a salary)|for no (pay|wage))`,
      "{i would} ~ (take|accept) ~ (half|a pay cut|anything|whatever|minimum wage|an unpaid|a lower|the lowest)",
      "({i will}|{i would}) (take|accept|settle for) (whatever|anything)(?! (shift|shifts|hours|day|slot|route|time|room|seat|bus|train|you (teach|tell|say|advise)))( at all)?( you| that| there)?",
      "(name|set) (your|any) (price|terms|wage)",
      "even (if|for|on|at) ... (unpaid|for free|minimum wage|half the pay|no pay|without pay|scrubbing|cleaning (the )?(toilets|floors))",
      "beggars (can not|can't|cannot) be choosers",
      "{i would} (give|sell|kill|die) (my|anything|an arm|for|everything|to (get|have|work))(?! (feedback|the))",
    ),
    unless: phrases("{do not} ~ (take|accept|do|work)", "(for|with|at) the shelter"),
  },
  {
    message: "hardship",
    find: phrases(
      "({i have}|i was|{i am}) ~ (been )?(out of (work|a job)|unemployed|jobless|without (work|a job|an income)|looking for work|job hunting|on benefits|on the dole)( now)? (for (over |more than |almost |nearly |about )?(#|a (year|month|long|while)|years|months|ages|so long|too long|most)|since|all (year|summer|winter)|and)",
      "(rent|mortgage|bills|loan|debts?|car payment|tuition|council tax) (is|are|was|were|has|have|'s) ... (behind|due|overdue|late|unpaid|owing|owed|piling|mounting|coming|waiting|arrears|to pay)",
      "({i am}|we're|we are|i have|i've|i) ~ (fallen |falling |got |getting )?(behind|in arrears) (on|with) (my|our|the) (rent|mortgage|bills|loan|payments|car)",

      "(mouths|kids|children) to feed",
      "(could|may|might|will|would|'ll|about to|going to) (lose|be losing) (my|our|the) (house|home|flat|apartment|car|visa|kids|children)",
      "(facing|threatened with|being|be|get|getting|about to be) (eviction|evicted|repossession|homeless|deported|deportation|bankruptcy|bankrupt)",
      "(my|our) (savings|money|benefits|unemployment|severance|funds|overdraft) (is|are|has|have|will|'s) ... (gone|run out|running out|run dry|dried up|stop|stops|end|ends|ending|exhausted|nearly|almost|maxed)",
      "(my|our) (savings|benefits|unemployment|unemployment benefits|severance|visa) (run|runs|stop|stops|end|ends|expire|expires) (out )?(next|this|in|on|at|soon|tomorrow)",
      "(i am|i'm|we are|we're) (completely |totally |flat |nearly |almost )?(broke|skint|penniless|destitute|in (serious |deep |a lot of )?debt|living off|sleeping (on|in))",
      "(down to|living on|living off) (my|our|the) last (dollar|pound|euro|savings|pennies|penny|few)",
      "(family|children|kids|wife|husband|parents|mother) (is|are|all|who) ~ (depending|relying|counting|depend|rely|count) on (me|this)",

      "(so many|endless|nothing but|constant|dozens of|hundreds of|another) rejections?",
    ),
    // Somebody else's rent, and the months told for another end.
    unless: phrases(
      "(tenants?|clients?|customers?|residents?|claimants?|households?|families|patients|caseload|borrowers?)",
      "(caring|care) for my",
      "(raising|to raise|to care for|to look after|looking after|maternity|parental|studying|retrain(ing|ed)|travell?ing)",
    ),
  },
  {
    message: "plea",
    find: phrases(
      "(i|i'd|i'll|i'm|i can only|let me|we|on my knees i|and i) ~ (begging|beseech|beseeching|implore|imploring|entreat|plead|pleading|am pleading|am begging|am imploring|pray you|am asking you (man to man|as a (father|mother|christian|human|friend)))",
      "(have|show|take) ~ (some |a little )?(mercy|pity)( on| upon)? ?(me|us)?",
      "for (the love of (god|heaven)|pity's sake|mercy's sake)",
      "(only|just|please) let me (start|in|work|try|prove|join|show)(?! (know|me))",
      "(find it in your|out of the goodness of your|the kindness of your) (heart|hearts)",
      "(on|out of) ~ (humanitarian|compassionate|sympathetic|charitable) (grounds|reasons|consideration)",
      "(consider|look at|look on|view|treat|take up) my (case|application|situation|plight) ~ (sympath[a-z]+|compassion[a-z]*|mercifully|on humanitarian|with (mercy|pity|sympathy|compassion))",
      "(be|been|being|you're|you are|as) my (saviou?r|guardian angel|rescuer|only (hope|helper|lifeline|salvation)|last (hope|lifeline)|lifeline|godfather|benefactor)",
      "(save|saving|rescue|rescuing) ~ (my|our) (life|lives|family|skin|bacon|house|home|marriage)(?! (drawing|boat|jacket))",
      "no ~ (other |one )?(helper|saviou?r|one else to (turn to|ask)|where else to (turn|go)) ~ (but you|left|than you|to turn|except you)?",
      "(just|please|only|kindly|do|won't you|will you|would you) ~ (just )?(pick|choose|hire|take on|take|employ|select|accept) me( on)?(?! (through|round|around|along|to see|into the|up on|up to|for a tour))",
      "({do not} ~ (send|turn|shut|cast|throw|cut|leave|push) me (away|down|out|off|out in the cold|aside|behind))",
      "(get|let|put) me (through|in at|over) (a|any|your) ~ (door|gate|threshold) ~ (somewhere|somehow|anywhere|please|and|,)",
      "through a door somewhere",

      "(i'll|i will|i'd|i would) (owe you|be in your debt|be grateful|be indebted|remember you) ~ (forever|for ever|for life|till i die|until i die|for the rest of my life|my whole life|eternally)",
      "see your way ~ (clear )?to ~ (taking|giving|hiring|letting|finding|having|offering) me",
      "find ~ (me )?~ (something|anything|a corner|some work|any work|some job)( for me)?,? ~ (anything|at all|whatever|no matter|even)",
      "(is|if) (there|there's) ~ (is )?anything (at all|else),? ~ (even|i could|for me)",
    ),
    unless: phrases(
      "beg (your pardon|to differ)",
      "begging the question",
      "take me (through|round|around|along|to see|up on|back to|a (day|week|while|moment))",
      "(patients?|residents?|animals?|prisoners?|tenants?|clients?|characters?|the play|tosca|portia)",
    ),
  },
  {
    message: "need",
    find: phrases(
      "(this|it|that|the|your) ~ ((job|post|role|place|position|work|trial|chance|answer|offer) )?~ (is|would be|'s|was|means|feels like) ~ (about |pretty |practically |literally |all )*(the |my |our )?~ (last|only|one|final) ~ ([a-z]+ )?(hope|rope|chance|shot|straw|lifeline|thread|roll of the dice|thing (standing|keeping|between|that stands|i have)|thing left|option|way out|way i|card|throw|door|light)",
      "(only|last|one) thing (standing|keeping|that stands|that's keeping|that is keeping|between|i have left|left|holding)",

      "(hold|hang|holding|hanging|cling|clinging|clutching|hold on|hanging on) ~ (on )?(to|by|at) ~ (a|this|the|my|it|straws)? ?(hope|thread|fingernails|straws|rope|fingertips|last)",
      "({do not} ~ know|no idea|dread to think|hate to think|scared to think|afraid to think) ~ (what|how|where) ~ (i'll|i will|i'd|i would|we'll|we will|we'd|my family will) ~ (do|cope|manage|go|live|survive|turn|eat|pay)( (if|next|otherwise|then|without (this|it|work|the job)))?(?! [a-z])",
      "(if|should|unless) (this|it|that|you|i|we) ~ (one )?(falls?|fell|goes|went|does|doesn't|do|don't|can't|say|says?|turn|turns|come|comes|is|isn't|lose|fail|get) ~ (through|wrong|fall through|work|no|off|me down|come off|not|get|lose|to nothing)? ... ({do not} know what|lost|finished|ruined|done for|homeless|sunk|destitute|starve|hungry|out on the street|broken|devastated|nothing left|end of (me|the)|have to (sell|leave|move|give up|pawn))",
      "(can't|cannot|can not|couldn't|could not|don't think i can|don't know if i can|{do not} think i could) ~ (take|face|bear|stand|go through|cope with|handle|survive|endure|get through) ~ (another|any more|one more|a [a-z-]+(st|nd|rd|th)|yet another|being (turned|rejected)) ~ (rejection|no|refusal|knock-?back|winter|month|year|week|night|disappointment|letter|[a-z]+ (without|on|like)|[a-z-]+(st|nd|rd|th)|down|[.,!;]|$)?(?! (desk|office) job)",

      "(my|at my|at the) (wits' end|wit's end|wits end|end of (my|the) (tether|rope)|last legs|lowest ebb|breaking point|rock bottom)",
      "(at|hit|reached|nearing|past) ~ (rock bottom|breaking point|the end of (my|the) (tether|rope|line|road))",

      "(prayed|praying|pray|fasted|lit a candle|light a candle|lighting candles) ~ (and fasted |hard |daily |nightly |every (day|night) )?(over this|for this|about this|that you|you'll|you will|on this|to get (this|it|the)|for good news|every (day|night)( (for|that)))",
      "(the lord|god|heaven) knows (i|we|how i|how we) ~ (need|have|can't|am|prayed|could)",
      "(i want|i wanted|i've never wanted|never wanted) ~ (this|it|anything|a job|something) ~ (so|this|more) (badly|bad)( (it|that) (hurts|aches))?",
      "(everything|all) (i|we|my family) (have|has|own|hope for|'ve got) ~ (depends|hangs|rides|rests|is riding) on",
      "(my|our) (whole |entire )?(life|future|happiness|marriage|family|children|kids) ~ (depends|hangs|rides|rests|is riding|depend|rely|count) (on|upon)",
    ),
    unless: phrases(
      "{do not} ~ need",
      "(patients?|residents?|animals?|prisoners?|tenants?|clients?|characters?|callers?|customers?|families|volunteers)",
      "(dance|dancing|laugh|laughing|with laughter)",
      "(job|role|post|position|work) (description|title|number|reference|permit)",
    ),
  },
  {
    message: "anything",
    find: phrases(
      "(i'd|i would|i'll|i will|i can|i could|happy to|willing to|prepared to|let me|ready to|month's|week's|even a (week|month|year)'?s?) ~ (even |gladly )?~ (work|start|do (it|this|the)|come|trial|stay|serve|clean|sweep|cook|help|train|month|week) ... (for (nothing|free|nowt|no (pay|wage|wages|money)|half|peanuts|pennies|my keep|a pittance|tips alone|minimum wage|less than|a song|scraps)|without (wages|pay|a wage|being paid|a penny|payment)|unpaid|on half (pay|wages)|wage-free)",
      "(for|on|at) (half|a third|a fraction|a quarter) (of )?(what (you|you'd|they|others|anyone) ~ (would |'d )?(pay|give|offer)|the (pay|wage|wages|salary))",
      "(i'd|i would|i'll|i will|i can|i could) ~ (even )?(sleep|kip|doss|camp|live) (in|on|under|at) (the|a|my|your) (van|car|floor|shed|store ?room|yard|live room|attic|office|sofa|bench|barn|stable|garage|workshop|tent|shop)( if)?",
      "(i'd|i'll|i would|i will|even|and|,) ~ (scrub|clean|cleaning|scrubbing|mop|sweep|muck out|empty) ... (bogs|toilets|loos|floors?|bins|gutters|drains|pans) ... (if|just|for|that|whatever|all|to get|only|any)",
      "if (that's|that is) what it takes",
      "(even|including) (the )?(jobs|work|shifts|tasks|hours) (that )?(nobody|no one) (else )?(will|wants|would)( touch| take| do)?",
      "{do not} ~ (care|mind) (what|how much|how little|about the|if) ~ (i'm|i am|you|the|it|i) ~ (get |be |is )?(paid|pay|pays|money|earn|unpaid|get paid)",
      "(anything|something|any job|any work) (at all|whatsoever|you have|going),? ~ (even|or|no matter|from|be it|washing|cleaning)",
      "(name|set) (your|the|any) (own )?(price|terms|wage)",
    ),
    unless: phrases(
      "{do not} ~ (take|accept|do|work)",
      "(for|with|at|in) the (shelter|charity|food bank|hospice|kitchen garden|museum|church)",
      "(volunteer|volunteered|volunteering|volunteers)",
      "(i|we|she|he|they) (worked|started|trained|cleaned|swept|slept|served) ",
      "(dog|dogs|horse|goat|sheep|machine|oven|customers?|guests?|children)",
    ),
  },
  {
    message: "hardship",
    find: phrases(
      "the (rent|mortgage|rent's|mortgage's) ~ ((is|has|'s|was) )?... (behind|overdue|unpaid|owing|piling|arrears|where it is|in the red)",
      "the mortgage where it is",
      "with (my|our|the) (rent|mortgage|bills|debts|baby|family) (where|what|how|being|as|due|coming|to pay|and)",

      "(bank|lender|building society|credit union|landlord|bailiffs?|debt collectors?|creditors?|repo men) ~ (won't lend|will not lend|refuses? to lend|{be} ~ (evicting|threatening (us|me|to evict)|at (my|the) door|after (me|us)|knocking|coming (on|for|to|tomorrow|next))|wants? (me|us) out|has given (me|us) (notice|until))",
      "(nothing|no food|not a (crust|penny|cent)) ~ (left )?in (the|our|my) (cupboard|cupboards|fridge|pantry|larder|bank|account|purse|pocket)",

      "(going|go|gone|went) without (coats|shoes|food|meals|heating|dinner|breakfast|medicine|light|lights|power)",
      "(nothing left (to (sell|eat|pawn|burn)|in the)|nothing to (eat|pawn|burn))",
      "{have not} ~ had ~ (a|any|one) ~ ([a-z]+ )?(wage|wages|paycheck|pay packet|pay|income|day's work|job|work|decent meal) (since|in|for)",
      "(lose|losing|lost) (my|our|the) (house|home|flat|apartment|roof)",

      "(living|live) (hand to mouth|on the breadline)",

      "(keep|losing|lose) (a|the|our|my) roof over",

      "(a )?(baby|child|kid|little one|twins) (due|on the way|coming) ... (no|and|in|insurance|rent|need|money|so)",
      "(only|sole|lone|single) ~ (earning member|bread ?winner|earner|provider|wage earner|support)",
      "(aged|elderly|ailing|sick|old|ill) (parents?|mother|father|wife|husband|mum|dad) (to (support|feed|care for|keep|look after)|who (depend|rel)|depending|depends|relying|relies)",

      "(my|our) (family|wife|husband|children|kids|daughter|son|mother|parents|little ones) ~ ((is|are|all) )*~ (depends?|relies|rely|counting|counts?|depending|relying) on (me|this|it)",
      "(my|our) (wife|husband|mother|partner) says this is (it|the end|the last)",
      "(my|our) (daughter|son|children|kids|boy|girl|wife|little one) ~ asks? ~ (me )?(every (night|day)|each (night|day)|when|why|if) ... (work|job|money|food|eat|pay|home)",
      "(ways|words|excuses|reasons) to tell (her|him|them|my (kids|wife|husband|children|family))",
      "(turned down|rejected|refused|passed over|knocked back|said no to|told no) (by|for) ~ (#|\\d+|[a-z]+[- ](one|two|three|four|five|six|seven|eight|nine)|everyone|everybody|every|so many|dozens|hundreds|countless)",

      "(rejection|refusal|no|knock-?back|closed door|slammed door) after (rejection|refusal|no|knock-?back|another|closed door|slammed door)",
      "since (my|the) ~ (husband|wife|partner|boyfriend|girlfriend|landlord|landlady) ~ (put|threw|kicked|chucked|evicted) me( out)?",
    ),
    unless: phrases(
      "(tenants?|clients?|customers?|residents?|claimants?|households?|families|patients|caseload|borrowers?|pupils?|visitors|callers?|guests?|people (who|that)|those who|somebody who|anyone who)",
      "(caring|care) for my",
      "(raising|to raise|to care for|to look after|looking after|maternity|parental|studying|retrain(ing|ed)|travell?ing)",
      "(your|the) (advice|housing|debt|shelter|charity|project)",
    ),
  },
]

const ideas: readonly Idea[] = [...known, ...pleading]

/** Begging and need turn a conversation between equals into a plea: the reader feels pushed and doubts the writer. */
export default defineRule({
  id: "desperation",
  level: "error",
  kinds: "all",
  sources: ["strategic-move"],
  yieldsTo: ["pressure", "impatience"],
  messages: ["plea", "need", "anything", "hardship"],
  *check({ body, subject }) {
    const found = [...claimsIn(body, ideas)]
    yield* found
    const span = found.length === 0 && subject ? claimOf(subject, ideas) : undefined
    if (span) yield { message: span.message, in: "subject", span: { start: span.start, end: span.end } }
  },
})
