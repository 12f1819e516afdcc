/**
 * Words for haste and for days by which something is wanted, as alternatives for phrases.
 * @module
 */

const DAY =
  "(mon|tues|wednes|thurs|fri|satur|sun)day|nightfall|sundown|dawn|dusk|pay ?day|mid-?week|tea ?time|supper|dinner|bedtime|breakfast|shabbat|tomorrow|tonight|today|noon|midday|midnight|lunch(time)?|morning|evening|the (end|close|start|middle) of|end of|close of|eod|cob|eow|the (weekend|week is out|week's out|month is out|month runs out|holidays?|bank holiday|\\d+(st|nd|rd|th)?|first|second|third|fifth|tenth|fifteenth|twentieth)|\\d+(st|nd|rd|th)?\\b|next|then|this|christmas|easter|ramadan|diwali|new year|half[- ]term|service|i (book|go|leave|fly|sign|travel|hand|accept|renew)|my (holiday|flight|lease|notice|ferry|train)|(january|february|march|april|may|june|july|august|september|october|november|december)"
/** A day or an hour is named, or none is to be lost. */
export const BY_WHEN = `(asap|a\\.s\\.a\\.p\\.?|(no|not) later than|at the (very )?(latest|earliest|soonest)|at your (very )?(earliest|soonest)|by return( of [a-z]+)?|right (away|now|off)|straight (away|off|now)|at once|on the spot|here and now|now|today|tonight|tomorrow|overnight|immediately|immediate|instantly|forthwith|without (any )?(further )?delay|without (further ado|waiting)|on priority|as a priority|urgently|urgent|pronto|chop chop|sharpish|any longer|any day now|this (week|month|afternoon|evening|morning|side of|very|monday|tuesday|wednesday|thursday|friday)|within ((the|a|this|your|an?|#|one) )*(hours?|days?|week|weeks|month|fortnight|#|next|coming)|(in|over|inside|during) (the )?(course of )?(the |a |an )?(next|coming|following|few|couple|#|hour|day or|course of the week|morning)|by (${DAY})|before (${DAY}|you (see|interview|meet|go)|the (clocks|term|season|rains|summer|school|others?|next|deadline)|my [a-z]+|(i|we) [a-z]+|then|others|anyone)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|a (few|couple of) (days|hours)|in the morning|as (soon|quickly|fast|early) as|the (sooner|faster|quicker|earlier))`
/** No day, but haste. */
export const HASTE =
  "(quickly|quick|quicker|fast|faster|swiftly|swift|speedily|speedy|promptly|prompt|in a hurry|soon|sooner|early(?! (shifts?|starts?|mornings?|days|years))|before long)"
