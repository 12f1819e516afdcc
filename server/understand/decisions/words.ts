/**
 * The words of an employer's decision: who chooses, what comes of it, how it is told, and the time that is asked for.
 * @module
 */

const ALL =
  "(?:me|us|you|everyone|everybody|people|folk|folks|(?:all |the |both |all the |successful |unsuccessful |shortlisted )*(?:candidates|applicants|finalists|interviewees))"

/** They choose: "make an offer", "fill the spot", "sign it off". */
const CHOOSING =
  "(?:mak(?:e|es|ing) (?:an? |the |their )?(?:offers?|call|appointment|hire|selection|final \\w+)|(?:make|making|made) (?:up )?(?:their|a|the|his|her|our|your) (?:minds?|decision|choice|pick|selection)|fill(?:s|ing)? (?:the |it|this )?(?:spot|post|role|job|position|vacancy|place)?|appoint(?:s|ing)?|select(?:s|ing|ed)?|hir(?:e|es|ing) (?:someone|somebody)|settl(?:e|es|ing) (?:it|on)|sign(?:s|ed|ing)? (?:it |this )?off|wrap(?:s|ped|ping)? (?:it |this |things |everything )?up|(?:have|get|got|wants?|needs?|likes?|hopes to have|wanting|hoping to have|looking to have) (?:it|this|that|things|everything|someone|somebody|a person|a decision|an answer|a name) (?:all )?(?:sorted|decided|wrapped up|settled|done|chosen|picked|appointed|in place|hired|signed off)|(?:have|having|has) (?:someone|somebody) in place|(?:will|'ll) have (?:picked|chosen|decided|appointed)|be (?:sorted|decided|settled|chosen|picked|filled|finalised|finalized|made|announced|confirmed|released|published|(?<!\\b(?:he|she|i)(?:'d|'ll| will| would) be )out)|mak(?:es?|ing) final picks|do(?:es)? final picks|final picks|shortlist(?:s|ing)?(?= (?:gets?|is|will|by|on|due))|conclu(?:de|des|ding))"

/** It is told: "inform all candidates", "say yes or no", "ring you". */
const TELLING = `(?:(?:inform|notify|advise|intimate|contact|update|tell|ring|phone|call|e-?mail|text|message|write(?: to)?)(?:s|ing|ed)? ${ALL}(?: back)?|intimate|(?:say|tell) (?:me )?(?:yes or no|yay or nay)|(?:a |straight )?yes or (?:a )?no|let (?:\\w+ ){1,3}know|get(?:ting)? back(?! (?:to|at|in|behind) (?:her|his|their|the) (?:desk|office|work|post|shop|site))|com(?:e|ing) back (?:to|with)|revert)`

/** One learns of it: "I should find out", "expect a call", "be contacted". */
const LEARNING =
  "(?:find(?:ing)? out|(?:be|is|are|being|get) (?:told|informed|notified|contacted|advised|called|rung|phoned|texted|e-?mailed|written to|in touch)|hear(?:s|ing)?(?: back| something| either way| from \\w+)?|know(?= (?:by|before|within|in|on|more|either|one way|come|next|this|the result|the outcome|something))|(?:have|has|gets?|getting|receives?|expect|promised|(?:assured|promised|guaranteed) (?:(?:me|us) )?(?:of|that)|due|await|awaiting|await(?:ing)?) (?:an? |the |my |our |some |their |to (?:get|have|receive|hear) (?:an? )?)*(?:(?:tele)?phone )?(?:call|answer|news|e-?mail|letter|ring|decision|word|reply|response|update|result|feedback|verdict|outcome|yes or no))"

/** What comes of it. */
const OUTCOME =
  "(?:decisions?|outcomes?|results?|verdict|announcements?|final (?:selection|choice|decision|call|answer|word)|selection(?! (?:day|event|panel|board|committee|process))|feedback|offer letters?|letters (?:will )?go out|turnaround|time ?frame|time ?line|dec\\.?(?= (?:due|by|on|\\d{1,2}\\/\\d)))"

/** Time is asked for: "give me till Monday", "wait until", "it takes two weeks". */
const GRANTING =
  "(?:(?:give|gimme) ?(?:us|them|it|me|him|her)?(?= (?:till|until|til|a|an|one|two|three|four|another|\\d))|wait(?:ing)?(?= (?:until|till|til|another|for|a|one|two|\\d))|(?:wants?|needs?|going|has|have|like) to (?:think|sleep on it|mull|consider|talk it over|weigh|reflect)|hold (?:on|off|tight)|bear with|allow(?= (?:until|till|\\d|a|one|two|three|up))|tak(?:es?|en|ing)(?= (?:until|till|another|about|around|an?|one|two|three|four|five|six|\\d+|at least|up to|roughly|maybe)\\b|$)|it(?:'d| would|'ll| will) be(?= (?:about |around |roughly )?(?:\\d+|a|an|one|two|three|four|five|six|couple) (?:working |business )?(?:days?|weeks?|fortnight)))"

/** A day is called what was told: "the 12th is her date", "Friday was the day Bryony named", "End of the week is what I was told". */
const NAMED =
  "(?:(?:is|was|'s|being) (?:what|the (?:day|date|deadline|time ?frame|time ?line)(?: that| which)?) (?:\\w+ ){1,4}(?:told|said|named|gave|given|promised|quoted|mentioned|set|swore|sworn)|(?:is|was|'s) (?:her|his|their|the) (?:date|deadline|deal|word|target|promise|estimate|plan)|(?:date|day|deadline) (?:\\w+ ){0,2}(?:named|gave|given|promised|quoted|mentioned)|(?:is|was|'s) (?:supposed |meant |going )?(?:to be )?(?:the |my |their |her |his )?(?:(?:decision|answer|judge?ment|verdict|results?|big|crunch) day|d-day|deadline|(?<=to be (?:the|my) )(?:day|date)|(?<=\\b(?:is|was) the )date)|(?:is|was|'s) when (?:i|we|they|he|she)(?:'d| would| was to| were to|'ll| will)|(?<=\\b(?:\\d{1,2}(?:st|nd|rd|th)?|day),? (?:is what |was what )?)(?:i|we) (?:was|were|got) (?:told|given|promised|quoted))"

/** "You'll know Thursday", "I'd know Monday": told with the day alone. */
const KNOWING =
  "(?:(?:you|i|we)(?:'ll|'d| will| would| should) (?:know|hear|find out|be told|have (?:it|word|news|something(?: for you)?|an answer(?: for you)?))|(?:they|he|she)(?:'ll|'d| will| would) know|(?:i|we|they|he|she)(?:'ll|'d| will| would) have (?:something|news|word|it|an? (?:\\w+ )?(?:answer|decision|update|yes or no)) (?:for|to) (?:me|us|you))"

/** "Will ring on the 19th": who will goes without saying. */
const ELIDED =
  "(?:back to (?:me|us)(?= (?:by|before|within|in|on)\\b)|(?:will|would|gonna|going to) (?:ring|call|phone|e-?mail|text|contact|get back|be in touch|write|update|message|confirm|announce|tell)(?: me| us)?(?= (?:on|by|before|in|within|next|this|when|after|around|mon|tue|wed|thu|fri|sat|sun|tomorrow|the)\\b))"

/** Somebody was to let one hear: "the foreman was to ring". */
export const DUE_TO =
  "(?:was|were|is|are) (?:supposed |meant |due )?to (?:ring|call|phone|e-?mail|write|text|decide|be in touch|get back|come back|tell|choose|pick|contact)"

export const PROMISES = `(?:${[CHOOSING, TELLING, LEARNING, OUTCOME, GRANTING, NAMED, KNOWING, ELIDED].join("|")})`

/** The nouns that promise by themselves, with nobody named: "Outcome due 4 Dec". */
export const ITSELF =
  /^(?:decision|outcome|result|verdict|answer|final|announcement|selection|feedback|offer letter|letters|turnaround|dec\b|shortlist|time ?line|time ?frame|find|know|hear|be |is |are |it|go|come|com|promised|assured|due|expect|await|tak|wait|give|allow|have|sign|wrap|make|making|settle)/i

/** Of other things: pay, papers, work, and the candidate's own days. */
export const OTHER_MATTER =
  /\b(?:pay ?checks?|pay ?slips?|(?:last|final) (?:check|cheque|pay|wages)|wages|refund|invoice|rent|deposit|p45|p60|parcel|package|delivery|tax return|landlord|council tax|mot|warranty|(?:my|the) references?|notice period|start date|(?<!\bwhen (?:\w+ ){1,3})(?:starts?|begins?)|starting|training|(?<!\b(?:bank|public|the|this|after|national|federal|stat|long|next) )holidays?|vacation|payday|my (?:offer|other)|exam results?|test results?|blood results?|dbs|background check)\b/i
