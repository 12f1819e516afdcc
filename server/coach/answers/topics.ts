/**
 * What people ask in general, and how it is recognised: the first topic whose words are found answers.
 * To add one, add an entry here with two examples at least, and its wordings in the catalogue under the same id.
 * @module
 */

import type { SourceId } from "../../../shared/sources.ts"
import type { PolicyTopic } from "../../../shared/words/en/answers.ts"
import { has } from "../../prefilter.ts"

export interface Topic {
  id: PolicyTopic
  /** Any of them found in the message. */
  asks: readonly RegExp[]
  /** Where the answer comes from. */
  sources: readonly SourceId[]
  /** True where it has nothing to do with when the candidate writes next. */
  apart?: true
  /** True where with a known interview it is their own day that is asked for, not the rule. */
  personal?: true
  /** True where a mere statement wants an answer, such as "I made a mistake in the email". */
  told?: true
  /** Messages that must be recognised as this topic: run by the test. */
  examples: readonly string[]
}

const followUp = String.raw`follow(?:ing)?[ -]?ups?|check(?:ing)?[ -]?in|nudg\w*|chas\w+|remind\w*`
const thanks = "thank(?:[- ]?(?:you|u)s?|s)?|thx"

/** Words built from parts that several topics share. */
function re(...parts: string[]): RegExp {
  return new RegExp(parts.join(""), "i")
}

// Narrow topics stand before broad ones.
export const topics: readonly Topic[] = [
  {
    id: "are-you-human",
    apart: true,
    asks: [
      /\b(?:are|r) (?:you|u) (?:(?:really|actually|even) )?(?:an? )?(?:bot|robot|human|real|ai|a\.i\.|machine|chat ?bot|person|computer|chatgpt|gpt)\b/i,
      /\b(?:am i|is this|are we) (?:talking|speaking|chatting|writing)?\s*(?:to|with)?\s*(?:an? )?(?:bot|robot|human|real person|ai|machine|person|chatbot)\b/i,
      /\b(?:chat ?gpt|gpt-?\d*|llm|language model)\b/i,
      /\b(?:who|what) are you\b|\breal person\b.{0,120}\?|\bhuman or (?:bot|machine|ai)\b/i,
    ],
    sources: ["house"],
    examples: ["are you a bot?", "Am I talking to a real person?", "are you human", "is this an AI", "who are you?"],
  },
  {
    id: "do-they-see-it",
    apart: true,
    asks: [
      /\b(?:employer|company|they|recruiter|hiring manager|anyone(?: else)?|my boss|agency)\b.{0,20}\b(?:see|read|know about|told about|get to see)\b.{0,20}\b(?:this|chat|conversation|what i (?:write|say|type|tell))/i,
      /\b(?:confidential|who (?:can|will) (?:see|read))\b/i,
    ],
    sources: ["house"],
    examples: ["Can the employer see this chat?", "will the recruiter read what I write here", "is this confidential?"],
  },
  {
    id: "another-application",
    apart: true,
    asks: [
      /\b(?:what|how) about (?:the|my) (?:other|second) (?:job|one|application|company|position|interview)\b|\b(?:two|2|both|several) (?:jobs|applications|interviews) (?:in|at) (?:one|the same|once|this chat)\b/i,
    ],
    sources: ["house"],
    examples: ["what about the other job?", "can I do two applications in one chat"],
  },
  {
    id: "my-data",
    apart: true,
    asks: [
      /\bwhat (?:happens|do you do) (?:to|with) (?:what|my|this|all)\b|\b(?:my|personal) (?:data|info(?:rmation)?|details|privacy)\b|\bprivacy\b|\bis (?:it|this|the chat) (?:private|safe|secret|secure)\b|\bgdpr\b|\bdo you (?:keep|store|save|sell|share|remember)\b|\bhow long (?:do|will) you (?:keep|store)\b/i,
    ],
    sources: ["house"],
    examples: [
      "do you keep my data",
      "is it private",
      "What about privacy?",
      "How long do you store this?",
      "Do you share my details with anyone?",
    ],
  },
  {
    id: "where-from",
    apart: true,
    asks: [
      /\b(?:says who|according to (?:whom|who|what)|what(?:'s| is| are) (?:your|the) sources?|which articles?|where (?:do|did|does) (?:you|this|that|your).{0,30}(?:from|get)|why should i (?:trust|believe)|how do you know)\b/i,
    ],
    sources: ["house"],
    examples: ["Says who?", "What are your sources?", "Where do you get that advice from?", "how do you know that"],
  },
  {
    id: "how-it-works",
    apart: true,
    asks: [
      /\bhow (?:do|does) (?:you|this|it|the coach)(?: (?:coach|chat|thing|tool))? work\b|\bwhat (?:can|do) you (?:do|help)\b|\bwhat(?:'s| is) this(?: (?:for|thing|chat))?\s*\?|\bhow (?:can|could) you help\b|\b(?:can|could|would) (?:you|u) (?:please |pls |maybe )?help(?: me| us)?(?: (?:out|please|with this|with that|here))?\W*$|\b(?:i )?need (?:some |your )?help\W*$|^\W*(?:pls |please |plz )?help(?: me)?(?: (?:out|please|pls))?\W*$|\bwhen (?:do|will|does) (?:you|the coach) know\b|\bhow do you (?:work (?:it|that) out|decide|calculate|come up)/i,
    ],
    sources: ["house"],
    examples: [
      "how do you work?",
      "What can you do?",
      "what is this?",
      "When does the coach know what to tell me?",
      "how can you help me",
      "can you help me",
      "pls help",
    ],
  },
  {
    id: "cost",
    apart: true,
    asks: [
      /\b(?:who pays|is (?:it|this) free|(?:cost|charge|pay|price)\b.{0,20}\b(?:you|this|service|coach|chat)|how much (?:is|does) (?:it|this))/i,
    ],
    sources: ["house"],
    examples: ["Is this free?", "do i have to pay for this chat", "How much does this cost?"],
  },
  {
    id: "reminder",
    apart: true,
    asks: [
      /\b(?:remind(?:er)? (?:me|for me)|set (?:me )?a reminder|send me a reminder|can you (?:text|email|call|notify|alert) me|my calendar)\b/i,
    ],
    sources: ["house"],
    examples: ["can you remind me on that day?", "Can I put it in my calendar?", "could you set a reminder"],
  },
  {
    id: "languages",
    apart: true,
    asks: [
      /\b(?:do you|can you|can i|hablas?|habla)\b.{0,15}\b(?:spanish|french|german|polish|portuguese|chinese|tagalog|another language|other languages?|español|espanol)\b|\bmy english\b/i,
      /\b(?:hola|gracias|entrevista|trabajo|bonjour|merci|entretien|hallo|danke|vorstellungsgespräch|obrigad[oa]|dziękuję|rozmow[ay])(?!\p{L})/iu,
      /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hiragana}\p{Script=Hangul}]{2}/u,
    ],
    sources: ["house"],
    examples: [
      "Do you speak Spanish?",
      "can i write in french",
      "sorry for my english",
      "Hola, tuve una entrevista ayer",
      "Здравствуйте",
    ],
  },
  {
    id: "chances",
    apart: true,
    asks: [
      /\b(?:my chances|will i get (?:it|the job|hired|this)|will they (?:hire|pick|choose|take) me|did i get (?:it|the job)|do (?:you think )?i (?:get|have) (?:a chance|the job)|are they going to (?:hire|pick|choose) me|do you think (?:i|they).{0,20}(?:get|got|hire|chance)|good sign|bad sign)\b/i,
    ],
    sources: ["house"],
    examples: [
      "What are my chances?",
      "will i get the job",
      "Is it a good sign that they walked me round?",
      "do you think they will hire me",
    ],
  },
  {
    id: "before-the-interview",
    apart: true,
    asks: [
      /\b(?:send|write|email|call|do|contact)\b.{0,30}\bbefore (?:it|the interview|my interview|i go|then)\b|\bbefore (?:the|my) interview\b/i,
    ],
    sources: ["house"],
    examples: ["Should I send something before it?", "do I write to them before the interview"],
  },
  {
    id: "reschedule",
    apart: true,
    told: true,
    asks: [
      /\b(?:needs?|has|have|must|can i|could i|want) (?:to )?(?:be )?(?:moved?|postponed?|reschedule\w*)\b|\b(?:reschedul\w*|(?:move|change|postpone|cancel) (?:the|my|an) (?:interview|appointment|slot|date)|can'?t make (?:it|the interview)|running late)\b/i,
    ],
    sources: ["house"],
    examples: [
      "Can I reschedule the interview?",
      "my interview tomorrow needs to be moved, I have the flu",
      "I can't make it on that day, what do I say",
      "how do I cancel my interview",
    ],
  },
  {
    id: "appointment",
    apart: true,
    told: true,
    asks: [
      /\b(?:invite|invitation|zoom|teams|meet(?:ing)?|video|dial[- ]in|calendar|webex|skype|joining) ?(?:link|invite|details|code|info|number)s?\b|\b(?:have|has)(?: not|n['’]?t|nt) (?:sent|got|given|received|had)\b.{0,30}\b(?:link|invite|details|address|room|time|directions|schedule|agenda)\b|\b(?:ask|check|confirm|find out)\w*\b.{0,40}\b(?:where (?:it is|to go|to park|the interview)|what to (?:wear|bring)|dress code|parking|directions|which (?:room|floor|entrance|building)|the (?:link|room|agenda|exact time))\b|\b(?:confirm|double[- ]check) (?:the|my|that the) (?:interview|appointment|time|slot|day)\b/i,
    ],
    sources: ["house"],
    examples: [
      "they haven't sent the invite link for monday yet, can i ask priya for it?",
      "Can I ask what to wear?",
      "should I confirm the interview the day before?",
      "is it ok to check which entrance to use, and ask about parking",
    ],
  },
  {
    id: "promised-documents",
    told: true,
    apart: true,
    asks: [
      /\b(?:send|sent|promised|asked|need|want)\w*\b.{0,40}\b(?:documents?|certificates?|portfolio|references?|work samples?|transcripts?|paperwork|licen[cs]e)\b/i,
    ],
    sources: ["house"],
    examples: [
      "They asked for my references, when do I send them?",
      "I promised to send my portfolio",
      "do I send the certificate now",
    ],
  },
  {
    id: "who-made-you",
    apart: true,
    asks: [/\bwho (?:made|built|created|runs|owns|programmed|is behind) (?:you|this)\b|\bwho do you work for\b/i],
    sources: ["house"],
    examples: ["who made you", "Who runs this?", "who do you work for"],
  },
  {
    id: "following-up",
    asks: [
      /\bwhat(?:'?s|s| is| are) (?:the )?(?:whole )?(?:deal|story|thing|rule|rules|idea|best way|right way|proper way|etiquette|drill)\b.{0,12}\b(?:with|about|of|for|on|to) (?:\w+ )?(?:follow(?:ing)?[- ]?ups?|following up|writing (?:to them )?after)|\bhow (?:do|does|should|would|to) (?:you |one |people |i |we |a person )?(?:best |properly )?(?:follow(?:ing)?[- ]up|following up) ?(?:work|after (?:an|the|my) interview|properly|right|in general)?\W*$|\bbest way to follow[- ]?up\b|\b(?:explain|tell me about|know about) (?:this |the )?(?:whole )?follow(?:ing)?[- ]?(?:up|ups)\b/i,
    ],
    sources: ["selectek", "onesource", "dos-and-donts", "staffing-resources", "strategic-move", "house"],
    examples: [
      "whats the deal with following up or whatever",
      "What's the best way to follow up after an interview in general?",
      "how do you follow up?",
      "How does following up work?",
      "Can you explain this whole follow-up thing?",
    ],
  },
  {
    id: "who-is-right",
    asks: [
      /\bwho(?:'s| is) right\b|\bothers? say\b|\b(?:articles?|sources?|people|sites?|blogs?|websites?) (?:disagree|say (?:different|otherwise|other))|\bread (?:online|somewhere|elsewhere)\b.{0,120}\?/i,
    ],
    sources: ["selectek", "onesource", "dos-and-donts", "staffing-resources", "strategic-move", "house"],
    examples: ["Selectek says one week, others say 3 days, who is right?", "Why do the articles disagree?"],
  },
  {
    id: "playbook",
    apart: true,
    asks: [/\bplay ?books?\b|\bhouse default\b|\bour own default\b|\byour default\b/i],
    sources: ["house"],
    examples: ["what's a playbook", "What do you mean by your default?"],
  },
  {
    id: "before-the-date",
    asks: [
      re(
        String.raw`\b(?:`,
        followUp,
        String.raw`|write|ask|email|call)\b.{0,40}\b(?:before|ahead of|earlier than)\b.{0,20}\b(?:the|that|their) (?:date|day|deadline)`,
      ),
    ],
    sources: ["selectek", "dos-and-donts"],
    examples: ["is it ok to follow up before the date they gave", "Can I write before the day they named?"],
  },
  {
    id: "in-touch",
    asks: [
      /\bwhat\b.{0,20}\b(?:be in touch|get back to you|let you know|hear from us)\b.{0,15}\bmean|\bmean\w*\b.{0,20}\b(?:be in touch|get back to (?:you|me)|let (?:you|me) know)\b/i,
    ],
    sources: ["house"],
    examples: ["what does 'we will be in touch' mean", "What do they mean by they'll get back to me?"],
  },
  {
    id: "apologising",
    asks: [re(String.raw`\b(?:apologi[sz]\w*|say(?:ing)? sorry|sorry (?:to|for) bother\w*)\b`)],
    sources: ["strategic-move", "house"],
    examples: ["should I apologise for following up?", "do I say sorry to bother you"],
  },
  {
    id: "need-of-the-job",
    asks: [
      /\b(?:need|desperate for|really want) (?:the|this|a) job\b|\b(?:money|bills|rent|family)\b.{0,30}\b(?:mention|tell|say|write)\b|\b(?:mention|tell|say|write)\b.{0,40}\b(?:bills|rent|unemployed|laid off|family to feed)\b/i,
    ],
    sources: ["strategic-move"],
    examples: ["can I mention I really need the job?", "Should I tell them I've been unemployed?"],
  },
  {
    id: "resume-again",
    asks: [/\b(?:attach|send|include|add)\w*\b.{0,25}\b(?:r[eé]sum[eé]|cv)\b/i],
    sources: ["onesource"],
    examples: ["should I attach my resume again?", "do I send the CV once more"],
  },
  {
    id: "other-candidates",
    asks: [/\b(?:how many|other|more) (?:candidates|applicants|people (?:applied|are they))\b|\bcompetition\b/i],
    sources: ["house"],
    examples: ["is it ok to ask how many candidates there are", "Are there other candidates?"],
  },
  {
    id: "tone",
    asks: [
      /\bhow (?:formal|casual|friendly|personal)\b|\b(?:too|more|less) (?:formal|casual|friendly|informal)\b|\bfirst name\b.{0,120}\?|\bdear or hi\b|\bemojis?\b/i,
    ],
    sources: ["dos-and-donts", "house"],
    examples: ["how formal should the email be", "Is an emoji ok?", "Do I use her first name?"],
  },
  {
    id: "others-who-helped",
    asks: [
      /\b(?:receptionist|secretary|assistant|scheduler|front desk|tour guide|driver|referr(?:al|ed)|friend who)\b/i,
    ],
    sources: ["house"],
    examples: ["do I thank the receptionist too", "Should I thank the friend who referred me?"],
  },
  {
    id: "gift",
    asks: [
      /\b(?:gifts?|present for|flowers|chocolates?|donuts?|doughnuts?|cookies|muffins|cupcakes?|bottle of wine|gift ?card|bake|baked)\b/i,
    ],
    sources: ["house"],
    examples: ["should I send a gift", "Is a box of chocolates too much?", "I could bake them cookies"],
  },
  {
    id: "card-or-email",
    asks: [
      /\b(?:hand[- ]?written|card|letter|mail(?:ed)?|post(?:ed)?)\b.{0,60}\b(?:or|vs\.?|versus|instead of|as well|overkill|and|better|too)\b.{0,25}\be-?mail\b/i,
      /\be-?mail\b.{0,40}\b(?:or|vs\.?|versus|instead of)\b.{0,25}\b(?:card|letter|hand[- ]?written|post|note by mail)\b/i,
      /\b(?:should|can|could) i (?:send|mail|post|write)\b.{0,25}\b(?:card|letter|hand[- ]?written)\b/i,
      /\b(?:e-?mail|card|letter)\b.{0,15}\b(?:as well|too|also)\b.{0,15}\b(?:overkill|much)\b|\bthank[- ]you card\b.{0,120}\?|\b(?:should|must|does|is|has)\b.{0,120}\bhand[- ]?written\b/i,
      /\b(?:card|letter)\b.{0,120}\be-?mail\b.{0,20}\b(?:as well|too|also|overkill)\b/i,
    ],
    sources: ["staffing-resources", "selectek", "onesource"],
    examples: [
      "thank-you card or email?",
      "Is email better, or a handwritten card?",
      "I mailed a handwritten card on Saturday. Is an email as well overkill?",
      "should I send a card",
    ],
  },
  {
    id: "linkedin",
    asks: [/\blinked ?in\b|\bconnect(?:ion)? request\b/i],
    sources: ["dos-and-donts"],
    examples: [
      "Can I message her on LinkedIn?",
      "should i add the interviewer on linkedin",
      "is a connection request ok",
    ],
  },
  {
    id: "drop-in",
    asks: [
      /\b(?:drop(?:ping)? (?:in|by)|stop(?:ping)? (?:in|by)|swing by|pop in|go (?:there|in) in person|turn up|show(?:ing)? up|walk in|visit (?:them|the (?:office|store|shop)))\b/i,
    ],
    sources: ["house"],
    examples: ["can i just drop by the store?", "Should I go there in person and ask?", "thinking of stopping by"],
  },
  {
    id: "text-message",
    asks: [
      /\b(?:text(?:ing|ed)? (?:him|her|them|the|my|a)|send (?:a|him a|her a|them a) text|text message|sms|whats ?app|dms?|insta(?:gram)?|facebook|messenger|snapchat|tiktok|social media|by text|texting)\b/i,
    ],
    sources: ["house"],
    examples: ["Is it ok to text her?", "can i just dm him on insta", "can I send a text", "what about WhatsApp"],
  },
  {
    id: "voicemail",
    asks: [
      /\bwhat\b.{0,12}\b(?:i )?say\b.{0,20}\b(?:call|phone|ring)/i,
      /(?:don['’]?t|doesn['’]?t|do not|does not|won['’]?t|not|nobody|no one|never) (?:pick|picks) up\b|\bvoice ?(?:mails?|messages?)\b|\b(?:leave|left) a message\b|\bgoes to voicemail\b|\bwhat (?:do|should) i say (?:on the phone|when i call)\b/i,
    ],
    sources: ["staffing-resources"],
    examples: ["Should I leave a voicemail?", "what do i say when i call", "And if he does not pick up?"],
  },
  {
    id: "take-notes",
    apart: true,
    asks: [/\b(?:take|taking|make) notes\b|\bnotebook\b/i],
    sources: ["dos-and-donts"],
    examples: ["Can I take notes in the interview?", "is bringing a notebook weird"],
  },
  {
    id: "pay-in-note",
    asks: [
      /\b(?:salary|pay|wage|money|benefits|time off|vacation days|compensation|hourly rate)\b.{0,60}\b(?:note|thank|mention|follow|email|ask|mail|bring)\b|\b(?:mention|ask|bring up|talk about|negotiate)\b.{0,30}\b(?:salary|pay|wage|money|benefits|compensation|time off)\b/i,
    ],
    sources: ["house"],
    examples: ["Should I mention salary in the thank-you?", "can I ask about pay in my follow up"],
  },
  {
    id: "ask-their-policy",
    apart: true,
    asks: [
      re(
        String.raw`\b(?:how|when|should|can)\b.{0,30}\bask\b.{0,40}\b(?:if|whether|how|about)\b.{0,30}\b(?:`,
        followUp,
        ")",
      ),
    ],
    sources: ["onesource"],
    examples: ["When should I ask about follow-ups?", "can i ask whether I may check in"],
  },
  {
    id: "questions-to-ask",
    apart: true,
    asks: [
      /\b(?:what|which) (?:questions? )?(?:should|do|can|could) i ask\b|\bquestions (?:to|should i|i should) ask\b|\bwhat should i find out\b|\bend (?:of )?(?:the|an|my) interview\b/i,
    ],
    sources: ["dos-and-donts", "onesource"],
    examples: ["What should I ask them?", "questions to ask at the end", "How do I handle the end of the interview?"],
  },
  {
    id: "several-interviewers",
    asks: [
      /\b(?:panel|several|multiple|all|each|every(?:one|body)?|both|two|three|four|five|2|3|4|5)\b.{0,20}\b(?:interviewers?|of them|people|panel(?:l?ists)?|members)\b.{0,120}(?:\?|\b(?:same|one|separate|each|copy|cc|thank)\b)/i,
      /\b(?:how|what)\b.{0,20}\b(?:handle|do|deal|about|thank|write)\b.{0,15}\b(?:a |the |my |with )*(?:panel|group of interviewers|several interviewers)\b|\b(?:do|does|should|must|need|would|are)\b.{0,15}\b(?:all|both|each|every one|everyone|everybody|the other|other|the rest)\b(?: of)?(?: the| them| those)?(?: \w+)?.{0,20}\b(?:need|get|want|deserve|have|expect|owed)\b.{0,20}\b(?:note|thank|e?mail|one|card|message)\b/i,
      /\b(?:same (?:note|text|words|email|message|thank)|cc (?:them|everyone|all)|group (?:email|note)|one (?:email|note) (?:to|for) (?:all|both|every))\b/i,
    ],
    sources: ["dos-and-donts"],
    examples: [
      "There were three interviewers, do I write to all of them?",
      "can I send the same note to both",
      "One email to everyone on the panel?",
      "Do I have to thank each of them separately?",
      "do all five need a note?",
      "how do i handle a panel",
      "Do the other two need a note too?",
      "should everybody get their own email?",
    ],
  },
  {
    id: "asked-for-none",
    asks: [
      re(
        String.raw`\b(?:what if|if|when|suppose|say)\b.{0,60}\b(?<!\b(?:they|he|she|i|we) )(?:no|not to|don'?t|dont|asked? (?:me )?not)\b.{0,20}\b(?:`,
        followUp,
        "|call|contact)",
      ),
      /\bdon'?t call us\b.{0,120}\?/i,
    ],
    sources: ["onesource"],
    examples: [
      "what if they asked for no follow ups?",
      "If they say please don't call, what then?",
      "what if they'd said no follow ups?",
    ],
  },
  {
    id: "after-two-mails",
    asks: [
      /\b(?:third|3rd|another|one more|fourth)\b.{0,15}\b(?:mail|email|e-mail|message|note|follow[- ]?up|nudge|time|call)\b/i,
      /\b(?:after|sent|wrote)\b.{0,10}\b(?:two|2|three|3) (?:e?mails|messages|notes|follow[- ]?ups|nudges|calls)\b/i,
    ],
    sources: ["dos-and-donts", "strategic-move", "house"],
    examples: [
      "what do I do after two mails?",
      "Can I send a third email?",
      "I wrote 2 emails and nothing, now what?",
      "is one more nudge ok",
    ],
  },
  {
    id: "call-daily",
    told: true,
    asks: [
      /\b(?:every|each|per|once a|twice a)\s?(?:single |other |second )?day\b|\b(?:call|email|write|ring)\w*\b.{0,20}\b(?:daily|constantly|until they|till they)\b|\bdaily\b/i,
    ],
    sources: ["dos-and-donts", "staffing-resources"],
    examples: [
      "My uncle says call daily",
      "A mate emailed every other day and got the job, so why not me?",
      "should I call every day",
    ],
  },
  {
    id: "how-often",
    asks: [
      /\bhow (?:often|many (?:times|follow|e?mails|messages|calls))\b|\btoo (?:often|many|much)\b|\bonce a week\b/i,
    ],
    sources: ["staffing-resources", "selectek", "onesource", "dos-and-donts", "strategic-move", "house"],
    examples: ["how often is too often", "How many follow-ups can I send?", "is twice a week too much"],
  },
  {
    id: "answer-a-rejection",
    apart: true,
    asks: [
      /\bif (?:they|he|she|it)\b.{0,15}\b(?:say(?:s)? no|reject(?:s)?|turn(?:s)? me down|choose(?:s)? (?:someone|somebody)|pick(?:s)? (?:someone|somebody))\b|\bif it(?:['’]s| is) a no\b/i,
      /\b(?:reject(?:ion|ed|s)?|turn(?:ed)? (?:me )?down|say no|said no|a no)\b.{0,60}\b(?:answer|reply|respond|write back|thank|say)\b|\b(?:answer|reply|respond|write back|thank)\b.{0,40}\b(?:rejection|rejected|turned (?:me )?down|a no)\b/i,
    ],
    sources: ["house"],
    examples: [
      "Suppose I get a rejection next week, do I answer it?",
      "what if they say no?",
      "should I reply to a rejection email",
      "They turned me down, do I write back?",
    ],
  },
  {
    id: "ask-for-feedback",
    apart: true,
    asks: [
      /\bask (?:them |her |him )?why\b|\bfeedback\b|\b(?:what|where) (?:did i (?:do|go|say) (?:wrong|badly)|i (?:did|went|said|got) wrong|went wrong|was wrong with me|i (?:could|should) have done (?:better|differently)|(?:could|should) i have done (?:better|differently)|i (?:lacked|was missing))\b|\bwhat (?:didn'?t|did not) they like\b|\bthe reason (?:for|why|they)\b.{0,40}\b(?:no|reject|turn|chose|pick)|\bwhy not me\b|\bwhy (?:did|would)(?:n'?t| not)? (?:they|he|she) (?:want|choose|pick|hire|take|like|reject|turn)\b|\bwhy (?:i (?:was|got)|they) (?:rejected|turned|didn'?t|did not)\b/i,
    ],
    sources: ["house"],
    examples: [
      "Can I ask for feedback?",
      "can I find out why they rejected me",
      "why didn't they want me?",
      "can i ask what i did wrong?",
      "May I ask where I went wrong?",
    ],
  },
  {
    id: "offer-pay",
    apart: true,
    asks: [
      /\b(?:other|another|competing|second|first|rival|better|their) (?:job )?(?:offer|job|company|place|firm|one)\b.{0,50}\b(?:pay(?:s|ing)?|salary|money|worth|wage|\d+ ?(?:k|grand|thousand)|[$£€] ?\d)\b.{0,80}\?|\b(?:say|tell|mention|write|let)\b.{0,30}\b(?:pays?|salary|money|\d+ ?(?:k|grand)|[$£€] ?\d+\S*)\b.{0,40}\b(?:other|another|competing) (?:offer|job|place|company)\b|\b(?:offer|pays?|salary|\d+ ?k)\b.{0,60}\bso (?:that )?they (?:hurry|speed|match|move|decide)/i,
    ],
    sources: ["house"],
    examples: [
      "can i say the other offer pays 85k so they hurry up?",
      "Should I mention that the other job pays more?",
      "do I tell them what salary the other offer has?",
    ],
  },
  {
    id: "other-offer",
    apart: true,
    asks: [
      /\b(?:other|another|competing|second|different) (?:job )?offer\b|\boffer from (?:another|someone|somebody)\b|\boffer elsewhere\b/i,
    ],
    sources: ["house"],
    examples: [
      "Should I mention another offer?",
      "what if I get an offer elsewhere",
      "how do I tell them about a competing offer",
    ],
  },
  {
    id: "withdrawing",
    apart: true,
    asks: [
      /\b(?:withdraw\w*|(?:pull|drop|back|bow)(?:ing)? out|take (?:my name|myself) out|not interested any ?more|don'?t want (?:the|this) job|turn (?:the|their|an|this) offer down|turn down (?:the|their|an|this) offer|decline (?:the|their) offer|cancel my application|(?:tell|let) (?:them|him|her) (?:know )?i(?:'m| am) (?:out|no longer interested))\b/i,
    ],
    sources: ["house"],
    examples: [
      "How do I withdraw my application?",
      "I want to drop out, how do I tell Ben?",
      "I don't want the job any more, what do I say?",
    ],
  },
  {
    id: "someone-else",
    asks: [
      /\b(?:his|her|their|the interviewer'?s) (?:boss|manager|colleague|supervisor|superior|assistant)s?\b|\b(?:someone|somebody) else (?:there|at the company)\b|\bover (?:his|her|their) head\b|\b(?:ceo|chief executive|the owner|head ?office)\b/i,
    ],
    sources: ["house"],
    examples: ["can I write to her boss instead while she is away", "Should I ask someone else there?"],
  },
  {
    id: "interviewer-away",
    told: true,
    asks: [
      /\b(?:interviewer|manager|boss|she|he|they|hr|person)\b.{0,40}\b(?:vacation|holidays?|leave|out of (?:the )?office|sick|away|parental|maternity)\b/i,
      /\bout[- ]of[- ]office\b|\b(?:on|goes on|back from) (?:vacation|leave)\b/i,
    ],
    sources: ["onesource", "house"],
    examples: [
      "What would happen if my interviewer goes on vacation before deciding?",
      "she's on holiday, should I wait?",
      "I got an out-of-office reply",
    ],
  },
  {
    id: "holidays",
    asks: [
      /\b(?:thanksgiving|christmas|xmas|new year'?s?|easter|labor day|memorial day|independence day|july 4th|4th of july|bank holidays?|public holidays?|holidays?|holiday season|juneteenth|mlk)\b/i,
    ],
    sources: ["house"],
    examples: [
      "whats the rule with thanksgiving",
      "Do holidays count?",
      "Can I write between Christmas and New Year?",
      "does the bank holiday matter",
    ],
  },
  {
    id: "time-zones",
    asks: [
      /\bwhose time\b|\btime ?zones?\b|\b(?:their|my|which|whose) (?:local )?time\b.{0,120}\?|\b(?:different|other) (?:coast|country)\b|\bon (?:the )?(?:east|west) coast\b/i,
    ],
    sources: ["house"],
    examples: ["What about time zones?", "Is that 9 am my time?", "they're in a different country, does it matter"],
  },
  {
    id: "which-hour",
    asks: [
      /\b(?:what|which) (?:time|hour)\b|\b(?:[1-5]|11|12) ?a\.?m\b.{0,60}\?|\b(?:send|sent|write|mail|e-?mail|read)\w*\b.{0,30}\b(?:[1-5]|11|12) ?a\.?m\b|\b(?:time of (?:the )?day|in the (?:evening|middle of the night)|late at night|at night|midnight|early in the morning|weekends?|on (?:a (?:saturday|sunday)|saturdays|sundays)|friday afternoon|best (?:day|time))\b/i,
    ],
    sources: ["house"],
    examples: [
      "What time of day is best?",
      "can i send it on a weekend",
      "is late at night ok",
      "Do they read emails sent at 3am?",
      "which hour should I send it",
    ],
  },
  {
    id: "subject-line",
    asks: [/\bsubject(?: line)?\b|\bemail title\b/i],
    sources: ["house"],
    examples: ["What subject line should I use?", "what do i put in the subject"],
  },
  {
    id: "made-a-mistake",
    told: true,
    apart: true,
    asks: [
      /\b(?:typo|misspel\w+|spelling mistake|wrong name|made a mistake|mistake in|spelled? .{0,20} wrong|forgot (?:the )?attachment|autocorrect)\b/i,
    ],
    sources: ["house"],
    examples: [
      "There was a typo in my thank-you, do I resend?",
      "I made a mistake in the email",
      "I used the wrong name!",
    ],
  },
  {
    id: "forgot-something",
    told: true,
    asks: [
      /\bforgot to (?:mention|say|tell|ask|bring)\b|\b(?:bad|wrong|poor|stupid|weak) answer\b|\b(?:clear up|settle|fix|correct) (?:a|the|my|that|something)\b|\bmessed up\b|\bshould have said\b/i,
    ],
    sources: ["selectek", "strategic-move"],
    examples: ["I forgot to mention my certificate", "I gave a bad answer, can I fix it?", "i messed up one question"],
  },
  {
    id: "thanked-in-person",
    asks: [
      re(
        String.raw`\b(?:`,
        thanks,
        String.raw`|thanked)\b.{0,40}\b(?:in person|at the (?:door|end)|face to face|when i left|on the phone)\b`,
      ),
    ],
    sources: ["house"],
    examples: ["I thanked her in person when I left, does that count?", "said thanks at the door"],
  },
  {
    id: "thank-you-late",
    personal: true,
    asks: [
      re(String.raw`\b(?:too late|late)\b.{0,40}\b(?:`, thanks, ")"),
      re(String.raw`\b(?:`, thanks, String.raw`)\b.{0,40}\b(?:too late|late)\b`),
    ],
    sources: ["house"],
    examples: ["Is it too late to thank them?", "is a thank you late after a week"],
  },
  {
    id: "second-interview",
    asks: [
      re(
        String.raw`\b(?:second|third|2nd|3rd|another|each|every) (?:interview|round)\b.{0,40}\b(?:`,
        thanks,
        "|again)",
      ),
      re(
        String.raw`\b(?:`,
        thanks,
        String.raw`|again)\b.{0,40}\b(?:second|2nd|each|every|another) (?:interview|round)\b`,
      ),
    ],
    sources: ["house"],
    examples: ["Do I send a thank-you after the second interview too?", "second round done, thank them again?"],
  },
  {
    id: "phone-screen",
    asks: [
      re(
        String.raw`\b(?:phone (?:screen|interview|call)|video interview|zoom|recorded|one-way|screening)\b.{0,60}\b(?:`,
        thanks,
        "|note|count)",
      ),
      re(
        String.raw`\b(?:`,
        thanks,
        String.raw`|note)\b.{0,40}\b(?:phone (?:screen|interview)|video interview|zoom|recorded|one-way|screening)\b`,
      ),
    ],
    sources: ["house"],
    examples: [
      "Do I send a thank you after a phone screen?",
      "does a zoom need a thank-you",
      "it was a recorded interview, is a note needed?",
    ],
  },
  {
    id: "how-long-a-note",
    asks: [
      /\bhow (?:much|many) (?:words?|lines?|sentences?)\b|\bhow (?:big|large|much text)\b.{0,20}\b(?:note|mail|e-?mail|message|letter)\b/i,
      re(String.raw`\bhow (?:long|short|(?:many|much) words)\b.{0,30}\b(?:note|e?-?mail|message|letter|it be|thank)`),
      /\b(?:word (?:count|limit)|number of words)\b|\bhow (?:many|much) words\b/i,
    ],
    sources: ["onesource", "house"],
    examples: ["How long should the note be?", "how many words for the email", "How much words?", "how many lines"],
  },
  {
    id: "what-to-write",
    asks: [
      /\bwhat (?:do|should|can|to|would|could|shall|must|the hell do|on earth do|am) (?:i )?(?:even |actually |really |possibly |exactly |supposed to |just )*(?:write|say|put|include|go|tell)\b|\bwhat (?:should|must|does) (?:the|my|a|it)\b.{0,20}\b(?:say|contain|include)\b|\bwhat i (?:should )?(?:say|write|put|tell)\b|\bwhat i(?:['’]?m| am)? supposed to (?:say|write|put)\b|\b(?:clue|idea|know|sure) (?:what|how) to (?:even )?(?:write|say|put|start|begin|word)\b|\bhow (?:do|should|can) i (?:say no|decline|refuse|turn (?:it|them) down)\b|\bhow (?:do|should|can|shall|would) i (?:tell|ask|say (?:it|that|this) to|put (?:it|that|this) to) (?:her|him|them)\W*$|\bhow (?:do |should |can |shall |to )?(?:i )?(?:write|say)\b(?: (?:it|this|that|him|her|them))?\W*$|\bwhat(?:'s| is) (?:in )?a good (?:thank|note|follow)|\bwhat goes in(?:to)?\b|\bhow (?:do|should|to) (?:i )?(?:word|phrase|start|begin|end) (?:it|the|my|a)\b|\b(?:template|example|sample|wording)\b/i,
    ],
    sources: ["strategic-move", "onesource", "selectek"],
    examples: [
      "what do I write?",
      "what would i even write, i'm bad at this",
      "what am I supposed to say",
      "What should I put in the thank-you?",
      "how do I word it",
      "do you have a template",
      "how i write?",
      "what should the mail say",
    ],
  },
  {
    id: "thank-you-when",
    personal: true,
    asks: [
      re(String.raw`\b(?:when|how (?:soon|fast|quickly|long)|right away|same day|24 hours)\b.{0,50}\b(?:`, thanks, ")"),
      re(
        String.raw`\b(?:`,
        thanks,
        String.raw`)\b.{0,40}\b(?:when|how (?:soon|fast|quickly)|right away|same day|24 hours|immediately)\b`,
      ),
    ],
    sources: ["dos-and-donts", "onesource", "selectek", "staffing-resources", "strategic-move"],
    examples: ["When should I send a thank-you?", "how soon do you thank them", "thank you note the same day?"],
  },
  {
    id: "recruiter-or-employer",
    asks: [
      /\b(?:recruiter|agency|staffing)\b.{0,60}\b(?:or|instead of|not)\b.{0,30}\b(?:employer|company|client|manager|directly|office|hiring|them)\b/i,
      /\b(?:employer|company|client|manager|directly)\b.{0,60}\b(?:or|instead of|through|behind|around)\b.{0,30}\b(?:recruiter|agency)\b/i,
      /\b(?:instead of|behind|around|without|past|rather than) (?:the |my |your |our )?(?:recruiter|agency)\b/i,
    ],
    sources: ["staffing-resources", "house"],
    examples: [
      "Do I ask the recruiter or the company?",
      "do i thank the recruiter or the office manager",
      "can I write to the client through my recruiter",
    ],
  },
  {
    id: "email-or-phone",
    asks: [
      /\be-?mail\b.{0,30}\b(?:or|vs\.?|versus|better than|instead of|rather than)\b.{0,20}\b(?:phone|call|ring)\w*|\b(?:phone|call|ring)\w*\b.{0,30}\b(?:or|vs\.?|versus|better than|instead of|rather than)\b.{0,20}\b(?:e-?mail|write)\b/i,
      /\b(?<!\b(?:when|how|what|where|who|whom|why) )(?:should|can|could|may|do) i (?:just )?(?:call|phone|ring|telephone)\b|\b(?:is it (?:ok|okay|fine|better) to|ok to) (?:call|phone|ring)\b|\bby phone\b.{0,120}\?|\bis (?:a )?(?:phone )?(?:call|calling|ringing|phoning)(?: (?:them|him|her))? (?:a no-?no|ok(?:ay)?|fine|all ?right|allowed|bad|better)|\bgive (?:them|him|her|\w+) a (?:call|bell|ring|buzz|tinkle)\b.{0,20}\?|\bi (?:can|could|may) (?:call|ring|phone|telephone)\b.{0,20}\?|\b(?:should|can|could|may|do) i (?:just )?give (?:them|him|her|\w+) a (?:call|bell|ring|buzz)\b/i,
    ],
    sources: ["selectek", "onesource", "staffing-resources"],
    examples: [
      "email or phone?",
      "Should I call or write an email?",
      "can i call them",
      "Should I ring the school?",
      "is it ok to phone",
      "So is a call a no-no then?",
      "Shall I give them a bell?",
      "I can call?",
    ],
  },
  {
    id: "no-address",
    asks: [
      /\b(?:office|company|general|shared|main|common|group) (?:e-?mail|address|inbox|mail)\b/i,
      /\b(?:info|hr|jobs|careers|office)@|\b(?:contact form|web ?site form|shared inbox|no-?reply|general (?:email|inbox|address))\b/i,
      /\b(?:don'?t|do not|dont|without|no|find|get|guess|haven'?t got)\b.{0,25}\b(?:his|her|their|the|an|a|interviewer'?s)? ?(?:e-?mail|contact(?! (?:me|us|them|him|her)\b)|address|number)\b/i,
      /\bhow (?:do|can) i (?:reach|find|contact)\b|\bcan i (?:still |just )?use (?:it|that|this)\W*$/i,
    ],
    sources: ["dos-and-donts"],
    examples: [
      "why can't I use the office address",
      "I don't have her email",
      "can I use the contact form?",
      "how do I find his address",
      "is info@ ok?",
      "How can I reach the interviewer?",
    ],
  },
  {
    id: "whom-to-write",
    personal: true,
    asks: [/\b(?:who(?! says)|whom)\b.{0,20}\b(?:write|send|email|contact|address|thank|ask)\b|\b(?:hr or|or hr)\b/i],
    sources: ["dos-and-donts", "house"],
    examples: ["Who do I write to?", "whom should I thank", "HR or the manager?"],
  },
  {
    id: "what-silence-means",
    asks: [
      /\bmeans? (?:a |it'?s a )?no\b|\b(?:ghost(?:ed|ing)?|silence|no (?:answer|response|reply) mean|what does it mean|why (?:haven'?t|don'?t|do|are) they|why no (?:answer|reply|response)|radio silence)\b/i,
    ],
    sources: ["dos-and-donts"],
    examples: ["Am I being ghosted?", "What does silence mean?", "why haven't they called"],
  },
  {
    id: "is-it-rude",
    asks: [
      /\b(?:rude|pushy|annoy\w*|pester\w*|desperate|bother\w*|bad form|impolite|needy|nuisance|stalk\w*|clingy|bug(?:ging)? (?:them|him|her))\b/i,
    ],
    sources: ["staffing-resources", "dos-and-donts"],
    examples: [
      "Is it rude to chase?",
      "will I look pushy",
      "Is it bad form to ping them?",
      "I don't want to seem desperate, is asking ok?",
    ],
  },
  {
    id: "does-it-help",
    asks: [
      /\b(?:does|do|will|would|is|are)\b.{0,40}\b(?:help|matter|worth|make a difference|point(?:less)?|work|any use)\b.{0,25}\?|\bwhat'?s the point\b|\b(?:no|any|a|much) point (?:in |of |to )?(?:writ|send|follow|ask|thank|e?mail|call)\w*|\b(?:is|so|then) (?:it|that|this|there'?s|theres|there is|there) (?:no point|pointless|useless|worth it)\b.{0,40}\?|\bwhy (?:should i|bother|do people)\b.{0,20}\b(?:follow|thank|write)/i,
    ],
    sources: ["staffing-resources"],
    examples: [
      "Does following up really help?",
      "is a thank-you note worth it?",
      "What's the point of following up?",
      "so theres no point writing?",
    ],
  },
  {
    id: "thank-you-needed",
    personal: true,
    asks: [
      re(String.raw`\b(?:should|do|must|need|have to|necessary|really|ought|who says)\b.{0,40}\b(?:`, thanks, ")"),
      re(String.raw`\b(?:`, thanks, String.raw`)\b.{0,30}\b(?:necessary|needed|required|expected|old[- ]fashioned)\b`),
    ],
    sources: ["selectek", "onesource", "dos-and-donts", "staffing-resources", "strategic-move"],
    examples: [
      "who says I have to send a thank-you?",
      "Do I need to send a thank-you?",
      "are thank you notes necessary",
      "should i thank them at all",
    ],
  },
  {
    id: "keep-applying",
    asks: [
      /\b(?:keep|stop|continue|go on) (?:applying|looking|searching|job[- ]hunting|interviewing)\b|\bapply (?:elsewhere|for other|to other)\b|\bother (?:jobs|applications)\b.{0,120}\?/i,
    ],
    sources: ["dos-and-donts"],
    examples: ["Should I keep applying?", "can I stop looking now?", "do i apply to other jobs meanwhile"],
  },
  {
    id: "how-long-to-wait",
    personal: true,
    asks: [
      /\b(?:a|one|two|three|few|\d+) (?:weeks?|days?)\b.{0,25}\b(?:long|enough|short|much)\b|\b(?:too|so|really|very) long\b/i,
      /\bhow long\b|\bhow many (?:days|weeks)\b|\bhow soon\b/i,
      re(String.raw`\bwhen\b.{0,30}\b(?:`, followUp, "|write|ask|contact|call)"),
      re(String.raw`\b(?:`, followUp, String.raw`)\b.{0,120}\?`),
    ],
    sources: ["selectek", "onesource", "staffing-resources", "strategic-move", "house"],
    examples: [
      "how long should I wait",
      "isn't a week really long?",
      "When do people usually follow up?",
      "how soon can I check in",
      "following up: what's normal?",
    ],
  },
]

/** The topic of a general question; null where none is recognised. */
export function topicOf(text: string): Topic | null {
  return topics.find(({ asks }) => asks.some((words) => has(words, text))) ?? null
}

/** The topic of the first sentence that asks something, so that a fact told along the way is not taken for a question. */
export function topicAsked(text: string): Topic | null {
  const asked = questionsIn(text)
    .map(topicOf)
    .find((topic) => topic !== null)
  if (asked) return asked
  const topic = topicOf(text)
  return topic?.told ? topic : null
}

/** The sentences that ask something. */
export function questionsIn(text: string): string[] {
  return sentences(text)
    .filter((sentence) => question.test(sentence) || atALoss.test(sentence))
    .map(questionItself)
}

/** Beyond so many words a sentence tells a story before it asks. */
const STORY = 30

/** "... and there were two of them, so what now?": the question at the story's end. */
function questionItself(sentence: string): string {
  if (sentence.split(/\s+/).length <= STORY) return sentence
  return lastQuestion.exec(sentence)?.[1] ?? sentence
}

const lastQuestion =
  /^.*[,;:] ((?:and |so |but )*(?:should|shall|can|could|may|do|does|is|would|what|when|how|why|who|where)\b[^,;:]*)$/is

/** "No clue what to put": asked without asking. */
const atALoss =
  /\b(?:no|not a|any) (?:clue|idea) (?:what|how)\b|\b(?:don['’]?t|do not|not sure|never) (?:really |even )?(?:know )?(?:what|how) (?:to|i should|i(?:['’]?m| am) supposed to)\b/i

const question =
  /\?\s*$|^\W*(?:(?:and|but|or|so|also|ok|hey|hi|please)\W+)?(?:tell me (?:about|what|how|when|whether|if|why|who)|explain|is|are|am|do|does|did|can|could|should|shall|may|must|will|would|what|whats|how|when|who|whom|which|why|where)\b|\b(?:should|shall|can|could|may|must) i\b|[,;:] (?:and |so |but )?(?:should|shall|can|could|may|do|does|is|what|when|how|why|who)\b/i

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => /\p{L}/u.test(sentence))
}
