import { phrases } from "../../language/phrases.ts"
import { claimOf, claimsIn, type Idea } from "../claims.ts"
import { defineRule } from "../rule.ts"

const JOB =
  "(job|position|role|post|work|chance|opportunity|placement|apprenticeship|internship|contract|gig|income|paycheck|paycheque|pay check|wage|money|break)"
const WILLING =
  "({i would}|{i will}|({i am}|{i would} be|{i will} be) ~ (willing|prepared|ready|happy|glad) to|i could|i can|i'd even)"
const ANY = "(any|any old|whatever|every)"

const ideas: Idea[] = [
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
      "please,? ~ (hire|pick|choose|select|employ|take) me",
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
      "(last chance saloon|last resort|end of my (rope|tether)|my wits' end|clutching at straws)",
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
      "(i have|i've|i) (not|barely|hardly|n't|haven't|scarcely) (been able to )?(slept|sleep|eaten|eat)",
      "i (can't|cannot|haven't|have not) (been able to )?(stop thinking about|think (of|about) anything (else|but)|sleep|slept)(?! about the (design|problem|puzzle))",
      "(i|we) ~ (pray|prayed|praying|am praying|have been praying|'ve been praying|'m praying) (every|each|day|night|that you|you|for (this|the|a)|to god)",
      "{i am} (literally |just )?praying (every|each|day|night|that you|you|for (this|the|a)|to god)",
    ),
    unless: phrases("beg (your pardon|to differ)", "{do not} ~ need", "begging the question"),
  },
  {
    message: "anything",
    find: phrases(
      `(${WILLING}|ready to|willing to|prepared to|to) ~ do (absolutely |literally |simply |just about |almost |nearly )?(anything|everything it takes|whatever it takes|whatever (it is )?you (want|ask|need|say|like))(?! (about|with|by hand|else in))`,
      `${WILLING} ~ (take|accept|work|settle for|do) ~ ${ANY} ~ (job|jobs|position|role|post|wage|wages|salary|pay|money|rate|terms|contract|work|task|offer|opening|vacancy|title)`,
      `${WILLING} ~ (take|accept|work|start|do|have) ... (on|under|at|for|in) ${ANY} ~ (terms|conditions|pay|wage|salary|rate|level|price|money|basis|capacity)`,
      `(${WILLING}|me) ~ (work|start|come|do|cover|clean|help) ... (for (free|nothing|no pay|no money|less|half|minimum|peanuts)|unpaid|without (pay|being paid|any pay|a wage|a salary)|for no (pay|wage))`,
      "{i would} ~ (take|accept) ~ (less|half|a pay cut|anything|whatever|minimum wage|an unpaid|a lower|the lowest)",
      "({i will}|{i would}) (take|accept|settle for) (whatever|anything)( at all)?( you| that| there)?",
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
      "(i|we) (can not|can't|cannot|could not|couldn't|can barely|can hardly|have to|struggle to|am struggling to|'m struggling to|are struggling to|don't know how to|need to) (afford|pay|make|cover|feed|keep) (my|the|our|for) (rent|mortgage|bills|kids|children|family|food|medicine|groceries|heating|lights on|roof|ends meet)",
      "(have|with|got) (rent|bills|debts|a mortgage|mouths|kids|children|# (kids|children|mouths)|a family|a baby|# little ones|a sick (wife|husband|child|mother)) (to (pay|feed|support|provide for|keep)|depending)",
      "(mouths|kids|children) to feed",
      "(could|may|might|will|would|'ll|about to|going to) (lose|be losing) (my|our|the) (house|home|flat|apartment|car|visa|kids|children)",
      "(facing|threatened with|being|be|get|getting|about to be) (eviction|evicted|repossession|homeless|deported|deportation|bankruptcy|bankrupt)",
      "(my|our) (savings|money|benefits|unemployment|severance|funds|overdraft) (is|are|has|have|will|'s) ... (gone|run out|running out|run dry|dried up|stop|stops|end|ends|ending|exhausted|nearly|almost|maxed)",
      "(my|our) (savings|benefits|unemployment|unemployment benefits|severance|visa) (run|runs|stop|stops|end|ends|expire|expires) (out )?(next|this|in|on|at|soon|tomorrow)",
      "(i am|i'm|we are|we're) (completely |totally |flat |nearly |almost )?(broke|skint|penniless|destitute|in (serious |deep |a lot of )?debt|living off|sleeping (on|in))",
      "(down to|living on|living off) (my|our|the) last (dollar|pound|euro|savings|pennies|penny|few)",
      "(family|children|kids|wife|husband|parents|mother) (is|are|all|who) ~ (depending|relying|counting|depend|rely|count) on (me|this)",
      "(last|#|than a hundred|over a hundred|(over |more than )?(a )?(fifty|hundred|thousand|\\d{2,4})) (applications|rejections|interviews) (and|without|so far|already|later|now)( (not|no|nothing|still|this|every))?",
      "(so many|endless|nothing but|constant|dozens of|hundreds of|another) rejections?",
    ),
    // Somebody else's rent, and the months told for another end.
    unless: phrases(
      "(tenants?|clients?|customers?|residents?|claimants?|households?|families|patients|caseload|borrowers?)",
      "(caring|care) for my",
      "(raising|to raise|to care for|to look after|looking after|maternity|parental|studying|retrain(ing|ed)|travell?ing)",
    ),
  },
]

/** Begging and need turn a conversation between equals into a plea: the reader feels pushed and doubts the writer. */
export default defineRule({
  id: "desperation",
  level: "error",
  kinds: "all",
  sources: ["strategic-move"],
  messages: ["plea", "need", "anything", "hardship"],
  *check({ body, subject }) {
    const found = [...claimsIn(body, ideas)]
    yield* found
    const span = found.length === 0 && subject ? claimOf(subject, ideas) : undefined
    if (span) yield { message: span.message, in: "subject", span: { start: span.start, end: span.end } }
  },
})
