/**
 * Words for answers, for giving them and for asking for them, as parts of phrases (see phrases.ts): a decision, a nod, "got back to me".
 * @module
 */

/** What somebody who waits is waiting for. */
export const VERDICT =
  "(answer|answers|decision|reply|response|verdict|commitment|contract|offer|outcome|result|results|signature|word|confirmation|go-ahead|green light|paperwork|papers|guarantee|assurance|clarity|final word|figure|nod|signal|yes|yes or no|no|conclusion|terms|letter|something in writing|news|promise|feedback|update|date|start date|phone call|acceptance|agreement|handshake|status|resolution)"

/** Between "a" and the answer. */
export const KIND_OF_ANSWER =
  "((final|firm|definite|definitive|clear|clear-cut|written|straight|formal|quick|prompt|immediate|plain|binding|honest|concrete|swift|speedy|early|favourable|positive|official|proper|simple|one-line|two-line|single) ){0,2}"

/** To let somebody know, base form. */
export const ANSWER =
  "(reply|answer|respond|react|write|call|ring|phone|return|confirm|acknowledge|tell|inform|let|get back|come back|contact|update|drop|keep|send|notify|decide|pick up|text|email|mail|follow up|bother|have the|find the time|show the|acknowledge|own up|honou?r|spare)"

/** To have let somebody know. */
export const ANSWERED =
  "(replied|responded|reacted|written|wrote|called|rung|rang|phoned|returned|confirmed|acknowledged|informed|let me know|let us know|got back|gotten back|come back|came back|contacted|updated|dropped|kept|sent|notified|decided|picked up|texted|emailed|mailed|followed up|thought of|thought to|bothered|been in touch|got in touch|in touch|given me (a|an|any)|said a)"

/** To try to get an answer, any form. */
export const CHASE =
  "(ask|asks|asked|asking|write|wrote|written|writing|enquire|enquired|enquiring|inquire|inquired|inquiring|ring|rang|rung|ringing|call|called|calling|phone|phoned|phoning|email|emailed|emailing|mail|mailed|mailing|message|messaged|messaging|text|texted|texting|contact|contacted|contacting|remind|reminded|reminding|chase|chased|chasing|follow up|followed up|following up|check in|checked in|checking in|knock|knocked|knocking|nudge|nudged|nudging|solicit|solicited|soliciting|request|requested|requesting|try|tried|trying|apply|beg|begged|begging|post|posted|send|sent|sending|resend|resent|resending|prompt|prompted|drop by|dropped by|came by|come by|left word|raise|raised)"

/** A piece of asking. */
export const ONE_NOTE =
  "(email|e-mail|mail|message|call|phone call|note|letter|voicemail|text|attempt|reminder|follow[- ]?up|check[- ]?in|nudge|enquiry|inquiry|request|query|question|effort|occasion|time|try|appeal|application)"

/** Denies what comes behind. */
export const NOT =
  "(not|never|no|nobody|no one|no-one|nothing|none|without|neither|nor|don't|doesn't|didn't|haven't|hasn't|hadn't|won't|wouldn't|can't|cannot|couldn't|isn't|aren't|wasn't|weren't|shouldn't|ain't|hardly|yet to)"

/** A span of time that waits are counted in. */
export const PERIOD =
  "(hours?|days?|weeks?|months?|fortnights?|working days|business days|mondays|tuesdays|wednesdays|thursdays|fridays|weekends|quarters?|seasons?|years?|terms?)"

const WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat)"
/** A point in time, as a limit or a date names it. */
export const MOMENT = `((the |this |next |end of |close of |the end of |first thing |early |late |high |my |coming )*(${WEEKDAY}|tonight|tomorrow|noon|midday|lunchtime|supper|dinner|teatime|eod|cob|day|weekend|month|fortnight|quarter|term|half[- ]term|business|play|afternoon|new year|hour|then|\\d{1,2}(st|nd|rd|th)?|# ?(hours|weeks|business days|minutes|[ap]m|o'clock)|(an|six|seven|eight|ten|twelve|three) ?(hour|day|week|o'clock)?))`
/** Up to when: "by Friday", "this week", "within two days", "on the spot". */
export const LIMIT = `(((by|before|no later than|not later than|until|till|within|inside|in under|past|beyond|after|come|on or before|in(?= (the next|#|an?|one|\\d+) )( the next)?|up to) ~ (close of |half |quarter to |about )?${MOMENT})|today|tonight|tomorrow|this (week|month|afternoon|morning|evening|very day|instant)|straight ?away|right away|right now|at once|immediately|now|on the spot|by return|same day|same-day|at the latest|latest|without (further |any |more )?delay|pronto|sharpish|forthwith|urgently|instantly|promptly)`
