/**
 * Gratitude without the word "thank": in other tongues, as a debt, as praise of a kindness, as being touched, as a blessing.
 * @module
 */

/** The word people keep in their own language. */
const ABROAD =
  /(?<![\p{L}\p{N}])(?:merci|gracias|(?:herzlichen |vielen |besten )?dank(?:e|eschön|e schön)?(?! (?:and|in|cellar|smell))|grazie|obrigad[oa]|tack så mycket|tusen takk|takk for|mange tak|bedankt|dank (?:u|je)|(?:baie )?dankie|kiitos|arigat[oō]u?|kamsahamnida|xi[eè] ?xi[eè]|shukran|shukriya|dhanyav?w?a+d|nandri|asante(?:ni)?(?: sana)?|ahsante|ngiyabonga|siyabonga|enkosi|ke a leboga|zikomo|webale|murakoze|medaase|me da wo ase|e se gan|daalu|imela|na ?gode|salamat|terima kasih|mahalo|diolch|go raibh (?:míle )?maith|míle buíochas|tapadh lei(?:bh|s)|tapadh leat|mòran taing|dziękuj[eę]|děkuji|ďakujem|köszönöm|hvala|mul[tț]umesc|blagodarya|spasibo|dyakuyu|aitäh|ačiū|paldies|efharist[oó]|efcharist[oó]|te[sş]ekk[uü]r(?:ler)?|todah?(?: raba)|cảm ơn|khob khun|jazak(?:um)?\s?allah|barakallah|maururu|kia ora for|gratias|agradecid[oa]|ringrazio|remercie)(?![\p{L}\p{N}])/iu

const GIVEN =
  "(?:time|hours?|half[- ]hours?|afternoon|morning|evening|day|patience|kindness|kindnesses|welcome|frankness|candou?r|honesty|trouble|pains|chance|trust|generosity|hospitality|courtesy|attention|care|consideration|warmth|effort|efforts|advice|favou?r|good nature|grace|graciousness|thoughtfulness|openness|gesture|interview|opportunity)"
const KIND =
  "(?:kind|good|nice|decent|generous|gracious|thoughtful|sweet|considerate|lovely|sporting|courteous|hospitable|patient|neighbou?rly|noble|charitable|handsome|great|grand|brilliant|sound|big|fair|class|christian|kindly|civil|gentlemanly|ladylike|dear|dacent|amiable|obliging|cordial|attentive|accommodating|big-hearted|kind-hearted|warm-hearted|open-handed)"
const GAVE =
  "(?:give|gave|hand|let|spare|spend|take|make|show|stay|see|offer|listen|bother|trust|lend|feed|drive|sit|invite|welcome|receive|find)"

/** Each is gratitude for what was received, unless it is wished for or denied. */
const SAID: readonly RegExp[] = [
  // A debt.
  /\b(?:obliged|obligated) (?:to (?:you|ye|him|her|them|the|all|everyone|your|mrs?\b|ms\b|dr\b)|for)\b|\b(?:am|'m|remain|feel|and|much|most|so|greatly|ever|very|truly|mightily) obliged(?=[.,;!]| and\b|\s*$)/iu,
  /\b(?:beholden|indebted)\b(?=[^.;!?]{0,20}\b(?:you|your|for)\b)|\bin (?:your|his|her|their) debt\b|\bdebt of (?:gratitude|honou?r)\b/iu,
  /\b(?:i|we) (?:[\w']+ ){0,2}?owe (?:you|ye|ya|y'all|him|her|them|mrs?|ms|dr|the team|the panel|your)\b/iu,
  /\b(?:repay|return|match|forget|deserve) (?:you\b|(?:your|that|this|such|the|so much) (?:[\w-]+ ){0,2}(?:kindness|kindnesses|generosity|favou?r|hospitality|welcome|goodness)\b)|\b(?:carry|bear|keep|hold|remember|treasure|acknowledge) your (?:[\w-]+ ){0,2}(?:favou?r|kindness|goodness|generosity|hospitality|courtes(?:y|ies)|good deed)\b/iu,
  // Praise of the kindness.
  new RegExp(
    `\\b${KIND}(?: (?:and|or) ${KIND})?(?: (?:in)?deed)? (?:of|o'|av|from|on the part of) (?:you|ye|ya|yer|your|y'all|him|her|them|all|everyone|everybody|the (?:team|panel|staff|whole|lads|board)|mrs?|ms|dr|\\p{Lu}\\p{Ll}+)`,
    "u",
  ),
  new RegExp(
    `\\byou(?:'ve| have)? (?:all )?(?:were|was|are|been|showed (?:me )?(?:such|great|much|every|real))(?: (?:so|very|most|too|more than|ever so|really|such|all|truly|extremely|uncommonly|exceedingly|unfailingly|that))* ${KIND}(?:ness)?(?: (?:to|with|about|in|enough|when|and|that|by|host|hosts|people|on)\\b|[.,;!])`,
    "iu",
  ),
  /(?:^|[.;!?] |\b(?:was|were|is|that's|'s|it|very|most|so|awful|mighty|right|dead|jolly|damned|real|proper|terribly|awfully) )(?:mighty|awful|awfully|jolly|dead|right|uncommonly|terribly|real|exceedingly|more than) (?:kind|decent|good|generous|gracious|neighbou?rly|white|civil|handsome)(?=[.,;!]| and\b| of\b)/iu,
  /\bcould(?:n't| not) have been (?:kinder|nicer|sweeter|lovelier|gentler|more (?:kind|generous|patient|welcoming|gracious|considerate|thoughtful|helpful|accommodating|courteous|decent|hospitable))\b|\btreated (?:me|us) (?:so |very |most |as )?(?:like|kindly|well|royally|with (?:such|great|every))\b/iu,
  /\b(?:such|what|your great|(?:an?|no) (?:real |great |true |rare |small |little |genuine |uncommon )?)(?: an?)? ?(?:kindness|act of kindness|favou?r|good turn|godsend|mercy|courtesy|grace|generosity|gift)\b(?! (?:shop|card|bag|wrap|if|to (?:know|hear|ask)|from you if))(?=[^.;!?]{0,40}\b(?:you|me|us|your|it was|of)\b)/iu,
  /\b(?:went|going|go|gone) (?:so far |well |right )?out of (?:your|his|her|their) way\b|\b(?:went|gone|going|took|taken) (?:to )?(?:such|so much|a lot of|great|no end of|all that|all the|the) (?:trouble|pains|lengths)\b|\bput (?:yourself|yourselves|himself|herself) out\b|\b(?:above and|far|well) beyond (?:what|the call|your)\b|\bdid me (?:an?|the|such|great|real|proud|much)\b/iu,
  /\b(?:not|n't|never) (?:\w+ )?tak(?:e|en|ing)\b[^.;!?]{0,40}\bfor granted\b|\b(?:not|n't|never) (?:been |go |gone |was )?(?:lost on|unnoticed)\b/iu,
  /\b(?:glad|happy|pleased|delighted|lucky|fortunate|privileged|honou?red) (?:that )?you (?:took|made|gave|found|spared|let|stayed|squeezed|fitted|agreed)\b/iu,
  /\b(?:accept|receive) my (?:[\w-]+ ){0,2}(?:acknowledge?ments?|recognition|respects? for)\b|\brecogni[sz]ant\b/iu,
  // Few others would have done it.
  new RegExp(
    `\\b(?:not (?:every|many|all)|few|another|no other|hardly (?:any|an)|rare(?:ly)?|seldom|the first|never (?:known|met|had)|how many)\\b[^.;!?]{0,40}\\b(?:who|that|would)(?:'d|'ll| would| will| could)? (?:[\\w'-]+ )?${GAVE}\\b`,
    "iu",
  ),
  // Touched by it.
  new RegExp(
    `\\b(?:i|me|we)\\b[^.;!?]{0,40}\\b(?:touched|moved|humbled|warmed|overwhelmed|heartened|cheered|bowled over|honou?red|flattered) (?:by|at|with|that) (?:it\\b|all (?:of )?(?:it|that)|this|that\\b(?! (?:story|tale|account))|you (?:gave|took|made|let|stayed|spared|found|should|would)|(?:the|your|such|how much) (?:[\\w-]+ ){0,2}?${GIVEN}\\b|how (?:[\\w-]+ )?(?:kind|kindly|good|generous|generously|warm|warmly|patient|patiently))`,
    "iu",
  ),
  new RegExp(
    `\\b(?:i|we) (?:[\\w']+ ){0,4}?(?:value|valued|prize|prized|treasure|treasured|cherish|cherished|recognise|recognize|acknowledge)(?: (?:very|most|so) (?:much|highly|dearly))? (?:that |it that )?(?:you (?:took|gave|made|spared|let|found|stayed)|(?:the|your|every|all the|that|this|each) (?:[\\w-]+ ){0,3}?${GIVEN})\\b`,
    "iu",
  ),
  /\b(?:i|we)(?: will|'ll| shall| won't| would)? (?:not |never |not soon |always |long )?(?:forget|remember)\b[^.;!?]{0,20}\b(?:your|that|the) (?:[\w-]+ ){0,2}?(?:kindness|generosity|patience|hospitality|welcome|courtesy|goodness|warmth)\b/iu,
  /\b(?:it|that|this|you[\w' ]{0,30}|your [\w -]{1,30}|the (?:time|hour|chance|welcome)[\w ]{0,30}) (?:has |really |truly |honestly )?(?:meant|means) (?:(?:more|so much|such|a lot|a great deal|a good deal|the world|no end|everything|an awful lot|a whole lot|heaps)\b)/iu,
  // Hats, blessings, cheers.
  /\b(?:tip|take|doff|raise|lift|touch|tipped|hats?|caps?) (?:off )?(?:of )?(?:(?:my|our|the) )?(?:hats?|caps?|glass|pint)?(?: off| of)? ?to (?:you|ye|your|y'all|the (?:team|panel|staff|lads|(?:two|three|four|five|whole|both|lot) (?:of )?(?:you)?)|everyone|all|both|mrs?|ms|dr)\b/iu,
  /\b(?:i|we) (?:salute|bow to|toast) you\b|\b(?:bless(?=[^.;!?]{0,30}\bfor\b)|reward|repay|blessings? (?:up)?on|more power to|good on|fair play to|respect to|all credit to|credit to|kudos to|props to|shout-?out to|big up) (?:you|ye|ya|your (?:heart|house|hands|soul|kindness|generosity|patience)|the (?:team|panel))\b/iu,
  /(?:^|[.;!?,] |\n)(?:nice one|onya|on ya|good on (?:you|ya|ye)|ta|ta muchly|cheers|tar|kudos|props|respect|legend|blessings|a thousand blessings|much love|big love|fair play|hats off|full marks|top marks)(?: (?:so much|very much|ever so|a lot|loads|again|mate|all|everyone|lads|once more|both|to (?:you|all|the \w+)))* for\b/iu,
]

/** Wished for or supposed, not received: "it would be kind of you to", "if you'd be so good". */
const NOT_YET =
  /\b(?:would|should|could|will|shall|might|may|if|were|be|hope|hoping|please|when)(?: (?:be|it|you|i|so|very|most|that|is|also|really|truly|much|greatly|rather|as|ever))*\s*$|(?:'d|'ll)(?: (?:be|so|very|much|most|really|greatly|ever|also))*\s*$/iu
const DENIED =
  /\b(?:not|never|hardly|n't|isn't|wasn't|nobody|no one|less than)(?: (?:very|so|that|at all|exactly|all that|terribly|particularly|been|as|it))*\s*$/iu
/** Said of others: "the guests were touched". */
const OF_OTHERS =
  /\b(?:they|he|she|customers|patients|clients|guests|residents|parents|families|pupils|who|staff|people)\s+(?:\w+\s+){0,2}$/iu
/** What most of them hold, so that other text is passed over quickly. */
const LIKELY =
  /could|treated|such|what|\bgift|mercy|grace|out of|trouble|pains|lengths|put |beyond|did me|grant|lost|unnotic|glad|happy|pleased|delight|lucky|fortun|privil|accept|receive|oblig|behold|indebt|debt|\bowe\b|repay|forget|\bkeep your|\bcarry|\bbear your|hold your|favou?r|kind|good|nice|decent|gener|graci|thought|sweet|consider|lovely|sport|court|hospit|patient|neighb|noble|charit|handsome|great|grand|brilliant|sound|\bbig\b|fair|class|christian|civil|gentleman|lady|dear|dacent|amiable|cordial|attent|accommod|heart|every|many|\bfew|another|other|rare|seldom|first|never|touch|moved|humbl|warm|whelm|cheer|bowled|honou?r|flatter|valu|priz|treasur|cherish|recogni|acknowl|remember|meant|means|\bhats?\b|\bcap|salut|bow|toast|bless|reward|power|credit|kudos|props|respect|shout|nice one|onya|\bta\b|\btar\b|legend|love|marks/iu

/** True where a text gives thanks for something received in other words than thanks. Linear in its length. */
export function gratitudeIn(text: string): boolean {
  const plain = text.replaceAll("’", "'").replace(/\s+/gu, " ").trim()
  if (ABROAD.test(plain)) return true
  return plain
    .split(/(?<=[.!?;])\s/u)
    .some((sentence) => LIKELY.test(sentence) && SAID.some((one) => holds(one, sentence)))
}

function holds(pattern: RegExp, sentence: string): boolean {
  const match = pattern.exec(sentence)
  if (!match) return false
  const before = sentence.slice(Math.max(0, match.index - 50), match.index)
  return !NOT_YET.test(before) && !DENIED.test(before) && !OF_OTHERS.test(before)
}
