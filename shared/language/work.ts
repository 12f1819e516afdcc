/**
 * Words for those one works for and with, and for where one works, in many trades. Written for `phrases`.
 * @module
 */

/** Who is above one at work. */
export const BOSSES =
  "((line |team |shift |head |general |area |store |ward |site |office |project |floor |branch |department )?(boss|bosses|managers?|supervisors?|leaders?|leads?|heads?|chefs?|directors?|foreman|foremen)|owners?|employers?|management|leadership|ex-employers?|ex-boss|headteacher|headmaster|headmistress|principal|partners?|landlord|landlady|matron|gaffer|oga|towkay|cocky|cockie|jefe|guv'?nor|superiors?|higher-ups|top brass|seniors?|consultants|editor|editors|bishop|vicar|priest|skipper|captain|sergeant|commander|coach|overseer|warden|dean|professor|trainer|mentor|executives?|board|governors|trustees|shareholders|founders?|chairman|ceo|cfo|cto|master|apprentice master|mistress|lady of the house|client|landowner|producer|conductor|choirmaster|registrar|maître|maitre d'?|steward|husband-and-wife team)"

/** Where one works. */
export const WORKPLACES =
  "(company|firm|place|places|outfit|lot|team|office|school|hospital|hotel|shop|garage|bakery|restaurant|kitchen|salon|practice|surgery|clinic|factory|warehouse|depot|yard|site|farm|bank|agency|theatre|studio|lab|laboratory|council|department|ward|care home|nursing home|home|mill|brewery|pub|bar|café|cafe|gym|store|nursery|library|museum|charity|crew|trust|chain|consultancy|dealership|start-?up|bureau|chambers|plant|mine|ship|force|station|newsroom|newspaper|paper|magazine|university|college|faculty|staffroom|branch|unit|division|job|role|post|position|workplace|work|gig|discounter|supermarket|call cent(re|er)|contractor|regiment|barracks|parish|diocese|church|franchise|group|works|foundry|shipyard|dairy|abattoir|vineyard|winery|ranch|stud|stable|stables|airline|ferry|brokerage|insurer|pharmacy|chemist's|builder|builder's|organi[sz]ation|institution|ministry|embassy|orchestra|band|company|troupe|gallery|dealer|nursery|kindergarten|institute|industry|trade|sector|profession|dispensary|canteen|employment|boat|trawler|rig|camp|lodge|resort|spa|casino|club)"

/** Whom one works beside. */
export const COLLEAGUES =
  "(colleagues?|co-?workers?|workmates?|staff|people|folk|folks|lads|team-?mates?|juniors|crew|crowd|bunch|mob|predecessors?|department|opposite number|desk-?mate|apprentices|porters|nurses|clerks|drivers)"

const NOW_OR_THEN =
  "(own |ex-|ex |current |present |former |last |previous |old |recent |first |late |then |so-called |prior |existing |dear |beloved |[a-z]+ )"
/** What ties a place or a person to the writer's working life: "I work for", "I've had to put up with". */
const TIE =
  "(i|i'm|i've|i'd|we|we're|we've) ~ ((am|was|were|have|had|been|be|used to|to|currently|presently|presently at|spent [a-z ]{3,18}|wasting|wasted|now) ){0,4}~ (leaving|left|quit|serve|served|escaped|fled|(work|works|worked|working|employed|slave|slaved|toil|toiled|sit|sat|train|trained|ride|drive|drove|cook|cooked|nurse|nursed|teach|taught|serve|served|answer|report|reported|fly|sail|sailed|play|played|clean|cleaned|guard|pick|picked|come|came|put up|stuck|based|posted|stationed|apprenticed|contracted|placed|saddled|lumbered|landed|deal|dealt|wasting my [a-z]+) ~ (at|in|for|with|under|from|to|on|behind|up with)|at|in|with|under|have|had|have now|stuck)"

/** The writer's own working life, past or present: "my old firm", "the lot I work for", "where I am now", "ours". */
export const OWN_WORK = `((my|our) ${NOW_OR_THEN}{0,2}(${BOSSES}|${WORKPLACES}|${COLLEAGUES})( now| there| here| at the moment| at present| back home| and i)?|(the|that|a|an) ([a-z'-]+ ){1,3}(that |which |who |where |whom )?${TIE}|(the|that|a|an) ([a-z'-]+ ){1,3}(that|which|who) ~ (employs|employed|trained|pays|paid|sacked|fired|sent|hired|manages|managed|runs us|ran us|supervises|supervised) (me|us)|where ~ ${TIE}|where (i|we) ~ (am|was|were|work|worked|trained|teach|taught|serve|served)( trained| employed| based| now| before| stationed){0,4}|where i'm ~ (at|from|based|working|employed|placed)|ours|back (at|in|on|where|home)|over at)`
