/**
 * The words of meeting somebody about a job: what they did, what the candidate did, and what the occasion is called.
 * @module
 */

/** What those who hire do with a candidate, past and present; "me" stands behind it. */
export const SEEING =
  "(?:saw|sees?|seeing|met|meets?|meeting|interviewed|interviews|interviewing|grilled|grills|quizzed|questioned|assessed|screened|vetted|auditioned|trialled|tested)"

/** The same said of the candidate: "was seen by". */
export const SEEN =
  "(?:seen|met|interviewed|grilled|quizzed|questioned|assessed|screened|vetted|auditioned|trialled|called in|had in|asked in|invited in|brought in|put through)"

const ORDER = "(?:first|second|third|fourth|final|last|next|opening|initial|1st|2nd|3rd|4th)"

/** Anchors: each finds what may tell of an interview. The weak ones need a day. */
/** Talks, in any word for one. */
const TALK =
  "(?:interview|meeting|chat|talk|call|conversation|session|sit-?down|encounter|appointment|get-?together|zoom|catch-?up|natter|yarn|chinwag|confab|discussion|meet|meet-?up|coffee|tour|audition|trial|phoner)"

export const OCCASION = `(?:(?:chat|natter|yarn|talk|meeting|session|conversation|chinwag|sit-?down|call|discussion|meet-?up) (?:that )?(?:we|i)(?:'d| had)? had|we (?:first |last |finally |actually )?(?:talked|spoke|chatted|sat down)|(?:${ORDER}|that|the|my) (?:go|sit-?down|conversation|chat|stage|talk|phoner)(?= (?:was|is|will|with|by|on|over|at)\\b)|(?:round|stage|part) (?:one|two|three|four|1|2|3|4)|(?:first|second|third|final|last|1st|2nd|3rd)[- ]stage|(?:first|second|third|1st|2nd|3rd) (?:lot|bit|part|half|leg|hurdle|step|encounter|meeting)(?= (?:was|is|will|with|by|on|over|at)\\b|,)|(?:our|my|that) (?:first |last |second )?${TALK}(?= (?:of|on|last|this|the|yesterday|at|back|from|with|was)\\b)|phone (?:chat|call)(?= (?:with|was|about)\\b)|(?:phone|telephone|video|zoom|teams|skype|online) (?:thing|bit|part|stage|session|conversation|natter|get-?together|meeting)|(?:webex|google meet|g-?meet|ms teams|skype|facetime|teams|whatsapp)(?: (?:call|chat|meeting|session))(?! link)|on (?:teams|webex|skype|google meet|facetime|zoom)|(?:off|on|had|did) (?:a|an|the|my) (?:webex|skype|teams|google meet|facetime|hangout|phoner)|(?:had|did|after|finished) (?:an? |the |my )?(?:\\w+ )?(?:natter|chat|coffee|meeting|meet-?up|meet|catch-?up|sit-?down|conversation|zoom|teams|call|session) with|(?:demo|trial|model) lesson|job talk|selection (?:day|event|board|panel|interview)|viva|walk-?in|grilling|open day interview|meet and greet|try-?out|stage (?:day|shift)|1:1 with|one[- ]to[- ]one with|one[- ]on[- ]one with|(?:face ?timed|zoomed|skyped|webexed|whats ?apped|video[- ]called) with|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this morning)'s(?= (?:\\d{1,2}[.:]\\d\\d|\\d{1,2} ?[ap]m|noon|(?:half|quarter) \\w+|nine|ten|eleven|twelve|one|two|three|four|five|cast|line-?up|panel|people|crew|lot|table)\\b)|back i go|(?:i'm|i am) (?:going |called |asked |invited )?back in)`

/** "Saw me Wednesday", "had me in", "they're seeing me again", "was seen yesterday by". */
export const ENCOUNTER = `(?:(?<!\\b(?:for|of|after|before|since|about|upon) )${SEEING} (?:me|us)(?: (?:again|back))?|(?:had|have|having|invited|called|brought|got|asked|want|wants|wanted) (?:me|us) (?:(?:back )?(?:in|over|along|round|back)(?! (?:for a coffee|touch|the end))|(?:to )?(?:come|go|pop) (?:back |out |in |over |up |down |along |round )?(?=(?:to|in|for|on|out|over|back|by)\\b)|(?:up|down|out|across)(?= (?:for|to|at|on (?:mon|tue|wed|thu|fri|the \\d))))|(?:sat (?:me|us) down|put (?:me|us) through|showed (?:me|us) (?:round|around)|walked (?:me|us) (?:round|around|through)|took (?:me|us) (?:round|around|through))|(?:was|were|been|got|getting|being|be|get) ${SEEN}(?: (?:by|in|over|for|at|yesterday|today|on|last))|(?:was|were|been) (?:in|over|up|down|there|in there)(?= (?:with (?!my )|on (?:mon|tue|wed|thu|fri|sat|sun|the \\d)|to see|last (?:mon|tue|wed|thu|fri)|yesterday|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b))|went (?:in|over|up|down|along)(?! [^.;,]{0,30}\\bto (?:ask|see (?:if|whether)|check|find out|chase|hand|drop)\\b)(?= (?:on (?:mon|tue|wed|thu|fri|sat|sun|the \\d)|last (?:mon|tue|wed|thu|fri)|yesterday|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b|(?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d|on \\d))|(?<=\\b(?:yesterday|today|this (?:morning|afternoon)|\\w+day|the \\d+(?:st|nd|rd|th))(?: morning| afternoon)?,? (?:i|we) )(?:went|came|was|were) (?:in|over|up|down|along)\\b(?! (?:for a coffee|sick|late|to work))|(?:attended|appeared (?:for|before|in front of)|sat (?:for|before)|faced|had|gave|did|given|give) (?:an?|the|my|one) (?:panel|interview|final|board|meeting|round|selection|trial|weld test|test shift))`

/** Anchors that alone are not enough without a day. */
export const WEAK_ENCOUNTER = new RegExp(`^(?:${ENCOUNTER}|${OCCASION})$`, "i")

/** What was a meeting about a job, in a sentence whose day belongs to no other event. */
export const MEETING =
  /\b(?:saw|seen|met|(?:two|three|four|five|six) of them(?= (?:on|last|yesterday|this))|panel of \w+|grilled|quizzed|talked (?:to|with)|spoke(?:n)?|chatted|sat (?:me )?down|put me through|in front of|(?:was|were|been) (?:there|in with|above in|up at|down at|over at|out at|in at)|went (?:in|there|along|up|down|over|out|to see|for)|gone (?:in|along|up|to see)|go in\b|called in|had me (?:in|over)|have me in|zoom|webex|skype|teams|panel|trial|try-?out|audition|sit-?down|conversation|hire ?vue|record(?:ed)? (?:my |video )?answers|showed me (?:round|around)|attended|appeared|ended|natter|chat|coffee|meet-?up|catch-?up|call with|on a call|tour|grilling|viva|board|selection (?:day|event|centre|center)|walk-?in|assessment|presented|presentation|demo|lesson|meeting with|session|gave me a go|a go on|took me through|up before|questions? (?:from|off|by)|screen(?:ing)?|test(?:ed)? me|walked out of|sat (?:before|in front of|with|opposite|across|down)|faced|facing|face to face|across (?:the|a) (?:table|desk)|stood (?:before|in front of)|heard me out|asked (?:me|us|the|all the|most|some|a lot of|lots of) |shook (?:hands|on it|my hand)|face ?timed|zoomed|skyped|(?:grill|quizz?|question|assess|screen|vett?|audition|trial|test|see|meet)ing (?:me|us)|interview(?:s|ed|ing)?(?!er))\b/i

/** Occasions that are about a job and nothing else. */
export const STRONG =
  /\b(?:viva|selection (?:day|event|board|panel|centre|center)|assessment (?:day|centre|center)|audition|try-?out|trial (?:shift|day|lesson)|walk-?in|grill(?:ed|ing)|quizzed|interview(?:s|ed|ing)?|screening|hire ?vue|panel|(?:in front of|before|facing|faced) (?:the |a |their )?(?:board|panel|committee|partners|owners|(?:two|three|four|five) of them)|working interview|job talk)\b/i

export const JOB =
  /\b(?:jobs?|role|post|position|vacancy|opening|spot|seat|slot|gig|opportunity|interview\w*|hiring|candidates?|apprentice\w*|place(?:ment)? as|as an? \w+|work as|traineeship|internship|hire ?vue|training contract)\b/i

/** Meetings and days of another kind. */
export const PRIVATE =
  /\b(?:dentist|accountant|lawyer|stand-?up|starts? (?:on|work)|starting (?:on|work)|start date|birthday|closes|closing|rent|first day|notice period|exam|flight|gp|physio\w*|optician|therapist|landlord|appointment|check-?up|wedding|party|funeral|film|movie|concert|match|pay ?day|invoice|delivery|my (?:mate|friend|mum|mom|dad|kid|son|daughter|doctor|boss|ex)|appl(?:y|ied|ication|ications|ying)|cv|r[eé]sum[eé]|advert\w*|posted|posting|deadline|job ad|w\/c|reapply|birthday|anniversary|linkedin|christmas and all)\b/i

/** The words around an application that has got as far as an interview. */
export const AFTERMATH =
  /\b(?:thank(?:s|ed|-you| you| u)?|thx|follow(?:ed|ing)?[- ]?up|hear(?:d)? (?:back|anything|nothing|from)|decid\w+|decision|deciding|dec\b|nudge|chase|interview\w*|no reply|wrote after|sent (?:nothing|anything|a note)|nothing (?:sent|written|said)|any (?:news|word)|next steps?)\b/i

/** "Was down in Cork about the usher's job", "travelled to Pune for the accounts post": where one went, and what for. */
export const WENT_ABOUT =
  /\b(?:was|were|been|went|gone|came|drove|driven|travell?ed|flew|cycled|walked|headed|popped|nipped|called (?:in|round|over)|took (?:the|a) (?:bus|train|ferry|tram|coach|taxi|early \w+))\b[^.!?]{0,80}\b(?:about|for|regarding|re|over|concerning) (?:the |an? |that |their |this |my )?(?:[\w'&/-]+ ){0,5}(?:job|post|position|role|vacancy|opening|traineeship|apprenticeship|spot|gig)\b/i
