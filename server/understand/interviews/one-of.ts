/**
 * Interviews told without their name: one of those spoken of ("had one at Argos yesterday"), one's own ("mine at Kohl's was Friday"), a
 * place one went or was sent to for a job, a day one chose.
 * @module
 */

const WHEN = "(?:next|on|tomorrow|yesterday|today|this|last|coming|in|mon|tue|wed|thu|fri|sat|sun|\\d)"

/** "Had one at Argos yesterday", "a second one next Monday": one of what was spoken of before, which `isOneOf` finds. */
export const ONE_OF = `(?:(?<=\\b(?:had|have|did|got|having|getting) )one(?= (?:at|with|over at|${WHEN}\\w*)\\b)|(?<=\\b(?:for|to|have|had|got|did) )(?:an?|the|my) (?:second|third|further|final|new|last|next) one(?= (?:(?:is |now |already )?(?:booked|set|scheduled|arranged|lined up|fixed|coming up|planned)(?: in)?(?: for| on)? )?${WHEN}\\w*\\b)|mine (?:at|with|for|over at) [^.,;!?\\n]{2,30}? (?:was|is|happened|took place))`

/** "Went to Wetherspoons for a job": where and what for. */
export const WENT_FOR =
  "(?:went|gone|been|came|popped|nipped|travelled|traveled|drove) (?:down |over |up |in |along |out |across )?(?:to|by) (?:the )?[\\p{L}'&-]+(?: [\\p{L}'&-]+){0,2}? (?:for|about) (?:an? |the |my |this |that |their )?(?:[\\p{L}-]+ ){0,2}?(?:job|interview|role|post|position|trial|vacancy|gig|shift)\\b"

/** "Went in for senior clerk on the 19th": the job without its name, and no errand. */
export const IN_FOR =
  "(?:went|gone|was|been|came|going) (?:in|up|along|over|down) for (?:the |an? )?(?!(?:the |an? |my |his |her )?(?:[\\w-]+ ){0,2}?(?:surgery|operation|op|scan|x-?ray|tests?|check\\w*|treatment|appointment|physio|jab|petrol|gas|milk|bread|groceries|lunch|dinner|breakfast|coffee|tea|pint|drinks?|beer|work|haircut|training|induction|meeting|chat|look|visit|good|sale|auction|weekend|hours?|days?|weeks?|minutes?|ages|parole|sentencing|speeding|bid)\\b)(?:[\\w'&/-]+ ){1,4}?(?=(?:on |last |this |just )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|the \\d|\\d{1,2}(?:st|nd|rd|th)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d))"

/** "The agency sent me to Polar on Wednesday". */
export const PLACED_AT =
  "(?:(?:sent|send|packed|shipped) (?:me|us)|(?:was|been|got) (?:sent|packed off)(?= [^.;,]{0,30}\\bby (?:you|the agency|my|our|y'?all)\\b)(?: by (?:you(?: guys| lot)?|the agency|y'?all|(?:my|our) \\w+))?) (?:off |out |over |along |down |round |up )?(?:to|for)(?= (?:an? (?:interview|trial)|(?:the )?\\p{Lu}))"

/** "Replied to their invite and picked Wednesday at 9": a day one chose. */
export const CHOSE =
  "(?:picked|chose|booked|accepted|confirmed|took|settled on|went for|plumped for)(?= (?:the )?(?:(?:mon|tue|wed|thu|fri|sat|sun)\\w*|\\d{1,2}(?:st|nd|rd|th)?|tomorrow|next \\w+)(?: (?:at|for|\\w+ at|morning|afternoon|slot)| \\d|\\W*$))"
const OFFERED_DAYS = /\b(?:invit\w+|slots?|round|second interview|next interview|times?|dates?|options?|calendly)\b/i

/** Whether a day was there to choose. */
export function mayChoose(before: string): boolean {
  return OFFERED_DAYS.test(before.slice(-200))
}

const NOUNS =
  /\b(interview\w*|rounds?|trials?|screen\w*|panel|audition\w*|assessment|e-?mail\w*|messag\w*|notes?|cards?|repl\w+|answer\w*|letters?|calls?|called|voicemail|offers?|follow\w*|thank\w*|text\w*|chas\w+|nudg\w+|jobs?|dates?)\b/gi

/** Whether "one" behind these words is an interview: what was named last decides, where anything was. */
export function isOneOf(before: string): boolean {
  // "My cousin has her offer. Mine was Friday": one's own interview opens a sentence.
  const last = before
    .slice(-400)
    .match(NOUNS)
    ?.filter((noun) => !/^(?:offer|answer|repl)/i.test(noun) || !/[.!?]\s*$/.test(before))
    .at(-1)
  return last === undefined || /^(?:interview|round|trial|screen|panel|audition|assess|job)/i.test(last)
}

/** "I've also got one with Northumbria Water, but that's separate". */
export const ONE_ELSEWHERE =
  /\b(?:also|too|as well|separate(?:ly)?|different|ignore (?:it|that)|never mind|not (?:that|this) one|somewhere else|elsewhere|another (?:place|firm|company|employer|job))\b/i
