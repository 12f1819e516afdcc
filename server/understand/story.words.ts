/**
 * Word classes of other people's stories and of other times: who is no party to the application, and what is no time of it.
 * @module
 */

/** Relatives, by any name and any step removed. */
const RELATIVES =
  "(?:(?:step|grand|great[- ]?grand|half[- ]|god|foster )?(?:mother|father|mum|mom|mam|mammy|mama|ma|dad|da|daddy|papa|son|daughter|brother|sister|child|children|kids?|parents?|sons|daughters|brothers|sisters)(?:[- ]in[- ]laws?)?|in-?laws?|uncle|aunt|auntie|aunty|cousins?|niece|nephew|nan|nana|nanna|nanny|gran|granny|grandma|granddad|grandad|grandpa|grandpop|wife|husband|hubby|hubs|missus|spouse|partner|other half|better half|fianc[eé]e?|girlfriend|boyfriend|gf|bf|ex|ex-?(?:wife|husband|girlfriend|boyfriend|partner)|bro|sis|twin|siblings?|relatives?|family|folks|lad|lads|lass|bairn)"

/** Friends and whoever one lives, works, learns or trains beside. */
const COMPANIONS =
  "(?:friends?|mates?|buddy|buddies|pals?|besties?|bff|chum|homie|roommates?|roomie|flatmates?|housemates?|neighbou?rs?|classmates?|course ?mates?|batch ?mates?|school ?mates?|team ?mates?|work ?mates?|colleagues?|co-?workers?|acquaintances?|drinking buddy|gym buddy|lab partner|study partner|students?|pupils?|tenant|lodger|carpool buddy)"

/** Whoever advises, teaches or serves: jobs as well, as in "my barber interview". */
export const HELPERS =
  "(?:tutor|mentor|professor|lecturer|teacher|preceptor|trainer|therapist|counsell?or|careers? (?:advisor|adviser|coach|counsell?or)|job coach|work coach|caseworker|social worker|dentist|doctor|barber|hairdresser|landlord|landlady|pastor|priest|vicar|imam|rabbi|accountant|lawyer|solicitor|godmother|godfather|babysitter|childminder)"

/** No party to the application. */
export const BYSTANDER = `(?:${RELATIVES}|${COMPANIONS}|${HELPERS})`

/** Those who are spoken of without "my": "Mum says". */
export const BARE_RELATIVE =
  "(?:wife|husband|mum|mom|mam|dad|brother|sister|uncle|aunt|auntie|cousin|nan|nana|gran|granny|grandma|grandad|granddad|hubby|missus|the missus|the wife|the husband|hubs|our kid|(?:neighbou?r|flat ?mate|house ?mate|room ?mate|work ?mate|class ?mate|(?:mate|friend|pal|buddy|colleague|cousin) of mine)(?: lad| girl| lady| guy| fella)?)"

/** What such people are said to do, in a story. */
export const STORY_VERB =
  "(?:says?|said|reckons?|reckoned|thinks?|thought|tells?|told|swears?|swore|knows?|knew|hears?|heard|gets?|got|gives?|gave|goes|went|has|had|have|does|did|is|was|were|works?|worked|runs?|ran|wants?|wanted|needs?|sends?|sent|writes?|wrote|rings?|rang|calls?|called|emails?|emailed|mailed|texts?|texted|phones?|phoned|messaged|visited|applies|applied|interviews?|interviewed|waits?|waited|follows?|followed|chases?|chased|thanks?|thanked|never|always|once|just|already|still|also|recently|lost|landed|won|quit|left|started|starts|passed|failed|turned|took|met|saw|spent|made|kept|ended|tried|asked|used|advised|suggested|recommends?|insists?|keeps?)"

/** Adjectives between "my" and the person. */
export const PERSON_ADJECTIVE =
  "(?:best|good|old|close|other|younger|older|elder|eldest|youngest|oldest|little|big|baby|kid|former|new|own|dear|late|poor|lovely|twin|only|ex|current|first|second|middle|teenage|grown[- ]up|\\d+[- ]year[- ]old|(?:wife|husband|mum|mom|dad|sister|brother|friend|girlfriend|boyfriend|partner|boss)'s)"

/** Where people are met whom one does not know. */
export const CROWD =
  "(?:reddit|linkedin|facebook|tik ?tok|youtube|twitter|x|quora|discord|instagram|glassdoor|indeed|the (?:inter)?net|the web|a forum|the forums?|social media|a podcast|the radio|the news|tv|the telly|the bus|the train|the plane|the gym|the pub|church|the street|my (?:course|class|street|team|shift|gym|church|road|block|building|school|uni|college|work|office)|our (?:course|class|street|team|shift|church|school))"

/** Years too far back for an application that is open. */
const LONG_AGO_YEAR = "(?:19\\d\\d|20(?:0\\d|1\\d|2[0-4]))"

/** Words that put a story into another time of the candidate's life. */
export const OTHER_TIME = `(?:(?:(?:a (?:few|couple(?: of)?)|some|many|several|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|\\d{1,2}|donkey's) )?years (?:ago|back)|years and years ago|a year (?:ago|back)|a (?:decade|lifetime) ago|decades (?:ago|back)|ages and ages ago|(?:back )?in (?:the )?(?:summer of |spring of |winter of |autumn of |fall of |january |march |may )?${LONG_AGO_YEAR}(?!\\s*(?:h|hrs|hours)\\b)|(?:that|it|this) was (?:back )?(?:in )?${LONG_AGO_YEAR}\\b|since ${LONG_AGO_YEAR}\\b|(?:back )?in (?:the|my) (?:(?:early|late|mid)[- ])?(?:(?:19|20)?\\d0'?s|(?:fif|six|seven|eigh|nine)ties|twenties)|(?:back )?in my (?:youth|teens|day|school ?days|student days|navy days|army days)|in those days|back in the day|back then|back when (?:i|we)|when i (?:was (?:with|working|employed)|was at (?!the |an? |my |their |home)|worked|used to)\\b|when i was (?:a (?:kid|boy|girl|lad|lass|student|teenager|manager|recruiter|supervisor|trainee|child)|at (?:school|college|uni|university)|in (?:school|college|the army|the navy|the service|my (?:teens|twenties|thirties))|younger|young|little|still at|hiring|recruiting|\\d\\d\\b)|when i (?:ran|managed|worked (?:at|for|in)|used to|did the hiring|did hiring|hired|recruited|was on the other side)|i used to (?:recruit|hire|interview|manage|run|work (?:at|for|in)|be an? (?:manager|recruiter))|the last time i (?:was|had|did|went|interviewed|applied|looked|job[- ]?hunted)|last year(?:'s)?\\b(?! end))`

/** The candidate's other jobs and employers. */
export const OTHER_JOB =
  "(?:(?:at|in) my (?:last|old|previous|former) interview|(?:my|our) (?:last|old|previous|former|ex-?|first|current|present|day|then) ?(?:job|company|place|employer|work|workplace|firm|boss|manager|foreman|forewoman|supervisor|gaffer|team ?lead(?:er)?|head ?chef|principal|shop|role|gig|crew)|(?:a|the) (?:different|other) (?:job|company|employer|place|application|firm|interview|crowd|lot|outfit|mob)|another (?:job|company|employer|place|application|firm|crowd|outfit|mob)|other (?:applications?|jobs?|compan(?:y|ies)|employers?|interviews?|places)|somewhere else|the (?:job|place|company|interview|one) (?:i had )?before (?:this|that|last)(?: one)?|also (?:applied|interviewed|interviewing|applying)|also waiting (?:on|for|to hear (?:back )?from) (?!an? |the |them\\b|her\\b|him\\b|news|word|it\\b|my |their )|(?:not|forget|ignore|never ?mind|leave out|skip|besides|apart from|aside from|unlike|rather than) (?:about )?(?:the|that|my) (?:[\\p{L}'&-]+ ){1,3}(?:one|job|application|interview|role)\\b|(?:the|a|that) (?:place|firm|job|company|one|crowd|outfit|lot|shop|school|office) (?:that |where )?i (?:tried (?:for |at )?(?:in|back|last|before|earlier)|(?:interviewed (?:at|with|for)|applied (?:to|at|for)|went (?:to|for)|was at) (?:back in|last (?:spring|summer|autumn|winter|fall|year)|earlier this year|before (?:this|that)))|(?:last|other) time i (?:interviewed|had|went|applied|did))"

/** The candidate on the other side of the table, or a game of it: no interview of theirs. */
export const OTHER_SIDE =
  "(?:i(?:'m| am) (?:an? |the )(?:hiring manager|employer|interviewer)\\b(?! (?:role|job|post|position|candidate|interview))|(?:a|an|the|this|one|some|our|my) (?:candidate|applicant|interviewee)s? (?:called|named|keeps?|who (?:i|we|keeps?)|(?:i|we) (?:interviewed|saw|met|rejected|hired))\\b|i (?:\\w+ )?(?:interviewed|interview|was interviewing|have been interviewing) (?:people|candidates|applicants|someone|somebody|(?:a|the|some|two|three|four|five|six|\\d+) (?:people|candidates|applicants|lads?|girls?|guys?|kids?|person|students|nurses|chefs|drivers)|(?:my|the|our) (?:cat|dog|kitten|puppy|hamster|goldfish|parrot|rabbit|kids?|toddler|plants?|teddy|gran|nan))|interviewed (?:my|our) (?:cat|dog|kitten|puppy|hamster|goldfish|parrot|rabbit|toddler|plants?))"

/** Works of fiction and reports. */
export const WORK_OF =
  "(?:novel|book|story|film|movie|show|series|episode|play|podcast|drama|sitcom|comedy|soap|article|post|thread|blog|column|video|reel|tiktok|sketch|tweet|comic|song|musical|documentary|magazine|memoir|biography|guide|manual|pamphlet|leaflet|website|web page|page|site|newsletter|game|video game|chapter|lesson|course|webinar|workshop|seminar|scene|cartoon)"
