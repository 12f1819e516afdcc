/**
 * Words and turns people use among friends: text-speak, clipped words, swearing, names for fools and pals, praise and surprise as they
 * are shouted across a room. From many Englishes; words that are plain in somebody's trade stand under `IN_PLACE` with what must be
 * beside them.
 * @module
 */

const list = (text: string) => text.trim().split(/\s+/)

/** Single words that are slang wherever they stand. */
const WORDS = new Set([
  // Text-speak.
  ...list(`u ur urs plz pls pleez thx thnx thanx thnks tnx tysm tyvm ty np gr8 l8r b4 m8 w8 str8 cya 2moro 2morrow tmrw tomoz 2day 2nite 4eva 4ever any1 some1 sum1
    every1 ne1 lol lolz lmao lmfao rofl omg omfg wtf idk idc tbh tbf imo imho btw lmk hmu nvm jk ikr smh fomo yolo ngl iykyk brb ttyl omw wbu hbu fwiw afaik ily gtg g2g
    gg bcuz becuz ppl abt rly srsly wud cud shud luv xoxo xox af fr kk oki okie tonite thru wot prolly probly dat dem bday`),
  // Run together, clipped.
  ...list(`gonna wanna gotta gimme lemme dunno kinda sorta coulda shoulda woulda mighta musta oughta outta lotta loadsa gotcha betcha whatcha watcha c'mon cmon ain't aint
    y'all yall ya cuz coz tho innit tryna finna imma i'ma hafta gissa gis giz s'pose s'posed spose sposed deets sesh arvo brekkie brekky bevvy bevvies prezzie prezzies choccy
    sitch whatevs soz obv obvs totes defo deffo probs legit presh adorbs delish scrummy perf ridic natch fab fabby fabuloso cringey hols bestie besties convo
      tix footy smoko mozzie sunnies sickie bants nosey`),
  // Pals.
  ...list(`dude dudes bro bruh bros bruv blud bru boet bhai yaar homie homies fam peeps folx mandem matey cobber amigo guv guvnor guv'nor dawg kiddo kiddos hubby wifey missus
    geezer doggo doggos pupper `),
  // Yes, no, hello, goodbye, surprise.
  ...list(`yeah yea yep yup yeh nope nah hiya heya howdy howzit wassup whassup wazzup wagwan wotcha holla cheerio toodles toodle-oo ciao ta-ra laters okie-dokie okey-dokey
    okey-doke righto righty-ho rightio alrighty yay woohoo woo-hoo woot yippee yass yikes jeez geez sheesh dang  shucks crikey blimey strewth oops oopsie oopsy whoops
    whoopsie woah whoa phew aww ugh meh duh eww yuck yum nom hooroo onya wahey yee-haw yeehaw boo-yah booyah eish yebo hey`),
  // Swearing, strong and mild.
  ...list(`damn dammit damned goddamn crap crappy bullshit shit shitty shite fuck fucking fucked f*ck fck sh*t arse arsed ass-kicking aight lowdown crapping badass bad-ass kick-ass kickass half-assed hard-ass
    bollocks bugger buggered pissed piss sod-all feck feckin fecking freaking freakin friggin frigging frickin fricking fricken effing effin flippin sodding sodded  ballsy doggone dadgum
    knackered hungover hella helluva heckuva cock-up`),
  // Praise and blame, moods.
  ...list(`awesomesauce amazeballs amazeballz bussin bussing lowkey highkey vibing vibes vibey slay slayed  super-duper   skint gobsmacked  bummer  
       buzzin lekker shiok bonza bonzer craic peng minging mingin  ginormous mahoosive humongous humungous tickety-boo hunky-dory groovy 
    gazillion zillion squillion bazillion wonga dosh moolah rockstar rockstars badassery naff sucks sucked pooped puked barfed pukka `),
  // Fools, talk, things, doing.
  ...list(`numpty numpties muppet plonker pillock eejit nitwit doofus dork dorky noob newb klutz nutter nutcase weirdo wuss natter nattered nattering natters chinwag chin-wag yapping yapped gabbing
    gabfest blabbering chillin chillax chillaxing kaput faff faffing faffed skive skived blag blagged sussed thingy thingies thingamajig whatsit doodah nosh scran 
    gob-smacking abeg wahala biko haba oya whateva `),
])

/** Turns of several words. */
const TURNS = [
  "no (?:biggie|probs?|problemo|dramas|sweat|cap|stress)|my bad|awesome sauce|epic win|easy peasy|okie dokie|okey doke?y?|k thx|sweet as(?! (?:a|an|the|can|honey|sugar|it|any|ever)\\b)|cool beans|woo hoo|fair dinkum|good on ya|pure dead|top banana|sawa sawa",
  "ta (?:muchly|very much|ever so|a lot|loads)|(?:thanks|cheers|ta) (?:a (?:mil|bunch|heap)|heaps|tons|big ears|me dears)|cheers big ears|toodle (?:pip|oo)|peace out|tatty bye|night night|catch you on the flip side|later gator|laters gators?",
  "hit me up|hook (?:me|us) up(?! to\\b)|hook(?:ed)? (?:me|us) up with|(?:give (?:me|us)|gimme|gis|gi's|giz|gissa) a (?:shout|bell|buzz|holler|tinkle|ding)|props to (?:you|your|him|her|them|whoever|everyone)|big up|shout[- ]?out to|bugger all|sod (?:all|it|off|that)|sup dude|what'?s (?:up|good)(?=[,.!?]|$)",
  "(?:you|y'all|ya|u)(?: (?:guys|all|lot|folks|people|peeps|both|two|ladies|lads|da))? (?:rock|rule|slay|kill it|da bomb|the bomb)(?=[,.!?;]|$| so| big| my)|you guys|you lot (?:are|were|rock|rule)|my dude|super duper|on fleek|for real for real|fr fr|gigs up",
  "(?:that|it|this|which|they|offices|meetings|mondays|\\w+s) sucks?(?=[,.!?;]|$| so| at| big)|(?:screw|screws|screwed|screwing|cock|cocked|balls|ballsed|muck|mucked|stuff|stuffed|botch|bugger|buggered|mess) (?:it |that |this |things )?(?:right )?up|(?:am|was|'m|'re|were|are) screwed(?=[,.!?]|$)",
  "holy (?:moly|cow|smokes|crap|shit|mackerel|guacamole)|oh my (?:god|gosh|days)|gosh darn|(?:heck|hell) (?:yeah|yes|yea|no|of a)|what the (?:hell|heck|eff)|as (?:hell|heck|fuck|balls)|(?:a|one) hell of|to hell|a heck of|like hell",
  "bloody (?:good|brilliant|great|awful|marvell?ous|lovely|hard|well|love|loved|amazing|nice|cold|freezing|hell|useful|tired|nervous)|(?:flipping|bleeding|blooming|ruddy|chuffing|effing) (?:good|brilliant|great|awful|marvell?ous|lovely|hard|love|loved|amazing|nice|cold|freezing|heck|enormous|massive|tired)",
  "blew my (?:mind|socks off|tiny mind)|knocked my socks off|mind[- ]?blown|sweating (?:like a \\w+|buckets|bullets)|brick(?:ed|ing) it|cack(?:ed|ing) (?:it|myself)|bottled it|legged it|(?:work|worked|laughed?|freeze|froze) my (?:butt|ass|arse|bum|socks|head) off|kicks? (?:butt|ass)|(?:my|your|his) (?:butt|ass)(?=[,.!?]|$)|wet myself|peed myself",
  "chuffed to bits|all the feels|(?:my|your|his|her|our) jam(?=[,.!?;]|$| and| tbh)|(?:geek|geeked|geeking|nerd|nerded|nerding|freak|freaked|freaking|wig|wigged|zone|zoned|veg|vegged|chill|chilled|chilling|zonk|zonked|conk|conked|pig|pigged|bliss|blissed) (?:me |myself |us )?out(?: of)?(?=[,.!?]|$| (?:about|over|with|at|and|on|when|in|a bit|so|there|together)\\b)",
  "good vibes|great vibes|vibe check|(?:best|coolest|nicest|worst|funniest) (?:thing|day|team|place|job|interview|chat|boss|bunch|shift|tour|lunch|people|dog|kitchen) ever|(?:a|on|off|your|my|his|her) (?:right |proper |little )?(?:ugly )?(?:mug|gob|bonce)(?= (?:after|all|when|since|the)\\b)|all good in the hood|no harm no foul|same old same old|blah,? blah|yada,? yada|hot mess|hot minute|happy camper|happy bunny|happy as larry|cheeky (?:pint|nandos?|bevvy|half|beer)|a (?:gander|butcher's) (?:at|round)|gassed|buzzing off",
  "(?:bang(?:ing|in'?)|belting|cracking|wicked|epic|sick|mega|rad|dope|killer|mental|bonkers|class|ace|unreal|awesome) (?:place|office|team|job|vibe|time|day|morning|afternoon|evening|tour|chat|visit|crew|kitchen|shop|stuff|set-?up|gig|experience|trial|shift|interview|welcome|lunch|view|idea|lot|bunch|session|trip|ride|laugh|people|workshop|studio|gaff)",
  "(?:insanely|crazy|stupid|stupidly|mad|dead|pure|proper|bare|wicked|uber|mega|hecka|ridic|heaps|ridiculously|well) (?:good|nice|cool|chuffed|buzzing|brilliant|lovely|funny|jel|fun|class|impressed|mint|comfy|awesome|cute)(?! (?:as|enough|wishes|luck)\\b)|(?:dead|mega|mad|pure|proper|super|so|totally|well|absolutely|bare) (?:chuffed|buzzing|gutted|jazzed|pumped|amped|hyped|psyched|stoked|peng|lush)|insanely \\w+|mega (?:thanks|happy|excited|busy|helpful|friendly|interesting|impressed|grateful|pleased|keen)|(?:mad|massive|major|huge|big) (?:props|respect|skills|kudos)",
  "(?:super|so|really|pretty|way|how|totally|insanely|crazy|too|wicked|mega|very|well|just) cool(?= (?:stuff|that|to (?:see|meet|hear|watch)|how|what|people|place|team|job|office|of you)\\b|[,.!?]|$| and (?:fun|friendly|nice|i))",
  "(?:really|totally|so|kinda|kind of|properly|just|also|i|we) (?:dig|dug) (?:what|how|it|that|this|the (?:vibe|way|idea|feel)|your|you)\\b|(?:have|has|had|having) (?:an? (?:absolute |total |real |right |proper )?)(?:blast|ball|hoot|whale of a time|riot)\\b|(?:was|is|were|'s) (?:an? )(?:absolute |total |real |right |proper |complete )?(?:blast|hoot|riot|scream|ripper|belter|banger|corker|doozy|legend|ledge|beast|buzz|gas|drag|bummer|snoozefest)(?=[,.!?]|$| and| that| to)|(?:you(?:'re| are)|what an?|are|is|absolute|total) (?:absolute |total |right )?(?:legends?|ledge|belter|star and a half|top bloke|goat)(?=[,.!?]|$)|(?:total|absolute|utter) legends?|top bloke|a chill (?:hang|vibe|place|chat|day|interview|atmosphere|team|bunch|one)|(?:so|really|pretty|super|very|dead) chill(?=[,.!?]|$| and)|(?:lesson|talk|tour|shift|trial|class|day|it|that|visit|session|demo|workshop|menu|lunch)(?: on \\w+| with \\w+)? (?:so |totally |really )?rocked(?=[,.!?]|$)",
  "(?:you|we|i|he|she|they) (?:all )?(?:killed|smashed|nailed|bossed|aced|crushed|owned) it\\b|(?:and|n|or) (?:stuff|whatever|that lot|all that jazz)(?=[,.!?]|$)|know what i mean|(?:i|he|she|they|we|you) (?:was|were) (?:all |just )?like,? (?=wow|whoa|oh|yes|yeah|no|omg|what)|, like, |\\blike,? (?:totally|literally|seriously)\\b|big (?:hugs|kisses|love)|love ya|wow,? wow|rock(?:ed)? up (?:to|at|late|early|on)|shoot the (?:breeze|shit)|(?:poking|bugging|nudging|pinging|pestering) (?:ya|u)|cup of joe|pub grub|top grub|(?:good|lovely|great|cracking) grub|(?:few|big|\\d+) bucks(?=[,.!?]|$| to)|quids in",
]

/** Words that are slang only where they stand so. */
const IN_PLACE: readonly RegExp[] = [
  /(?:thanks|thank you|cheers|alright|all right|ok|okay|hi|hello|hey|please|sorry|thing|worries|will do|got it) (?:mate|man|buddy|pal|boss man|boss|hun|babe|girl|guys|lads|love|chief|bud|darling|sweetie|honey|bab|hen|petal|sunshine|squire|gaffer|sport|sis|babes|hon|doll|fella|fellas)(?=[,.!?]|\s*$)/iu,
  /(?<!, (?:(?:an?|the|my|your) )?\w{1,14}), (?:mate|man|buddy|pal|boss man|hun|babe|guys|bud|darling|sweetie|love|lads|boss|fellas|bab|babes)(?=[.!?]|\s*$)/iu,
  /(?<!\b(?:cook|skipper|captain|bosun|engineer|deckhand|first|second)\b[^.]{0,60}), mate,(?! (?:and|or|\w+,)\b)/iu,
  /(?<=\b(?:see|c|thank|thanks|miss|with|for|to|from|at|about|if|are|do|can|will|would|could|did|love) )u\b/iu,
  /\b(?:u r|r u|how r|where r|when r|they r|we r|ya'll)\b/iu,
  /\b(?:works?|good|great|fine|perfect|ok|thanks?|thx|ready|waiting|looking|time|nice|up|here|one|job|me|just|only|\d) 4 (?=(?:me|you|u|us|the|a|your|my|this|that|it|all|everything|ur|him|her|now)\b)/iu,
  /\b(?:nice|good|great|want|like|love|hope|able|going|need|got|have|happy|ready|lovely|try|wait|had|thanks|back|get|c) 2 (?=(?:me|you|u|meet|see|work|be|hear|talk|join|c|get|do|start|go|chat|help|know|say|come|learn)\b)/iu,
  /\bc (?=(?:u|ya|you)\b)/iu,
  // Things are sick; people are ill.
  /\b(?:so|totally|absolutely|proper|well|pretty|straight up|fully) sick\b(?! of| and| with| leave| pay| days?| notes?| cover| bay| children| patients| animals)/iu,
  /\b(?:place|setup|set-up|corner|rig|office|studio|view|kit|gear|idea|app|game|gym|shop|tanks|design|product|demo|stuff|bike|kitchen|lab|that|it|which|those|these|machines?|car|build|beat|track|room|space|wall|skills|moves|library|team|crew|menu|tour|workshop|band|food|coffee|trial|shift|interview|job|brunch|service|vibe|tattoos?|work) (?:is|are|was|were|looks|looked|sounds|'s) (?:\w+ly |just |so |pretty |proper |pure )?(?:sick|lit|fire|mint|class|savage|mental|bananas|lush|wack|on fire)(?=[,.!?;:]|\s*$| and\b| btw| tbh| lol)/iu,
  /\b(?:is|are|was|were|be|been|looks|looked|sounds|sounded|felt|feels|'s) (?:\w+ly |just |so |pretty |proper |pure |pretty much )?(?:dope|(?<!\b(?:allergens?|ingredients?|snacks?|sells?|sold|bars?)\b[^.]{0,20})nuts|bonkers|epic|rad|wicked|mega|bangin[g']?|belting|unreal|insane|gnarly|legit|hella|ace|(?:the|da) (?:bomb|business|bee's knees|dog's bollocks|bollocks|shizzle|shit|goat|tits)|off the (?:hook|chain|charts|hinges))(?=[,.!?;:]|\s*$| and\b| but\b| how\b| btw| tbh| lol| in there)/iu,
  /\b(?:so|totally|absolutely|proper) (?:lit|dope|rad|gnarly)\b(?! by| with| up| from)/iu,
  /\b(?:library|place|team|crew|shop|song|menu|kitchen|beat|band|burger|sauce|coffee|app|job|office|city|it|that|this|food|bread|playlist|school|lab) (?:so |totally |really |absolutely |proper )?(?:slaps|rocks|rules|bangs|kicks ass)(?=[,.!?;]|\s*$| so\b| and\b)|\bslaps(?=[,.!?;]|\s*$)/iu,
  /^(?:hey|oi|yo|ahoy)(?: (?:there|again|all|guys|folks|team|everyone|y'all))?\b(?! jude| duggee| doody)/iu,
  /^(?:cool|sweet|sick|awesome|nice one|wicked|righto|cool beans|yo|sup|boom|bingo|ace|mint|yay|hey|alrighty|yass|whoop|wowza|wowzers|wow|ooh|erm|umm?|uh|hmm)(?=[!.]| for the|,(?! \w+(?:,| and\b| or\b| \w+ (?:is|are|was|were|and|or)\b)))/iu,
  /^(?:sure thing|you bet(?:cha)?|roger(?: that| dodger)?|ten[- ]four|aye aye|righty|too right|you got it|say no more)(?=[,!.]| (?:boss|mate|man|captain|then|pal)\b)/iu,
  /\bi(?:'m| am|'d be| would be|'ve been|'m still) (?:\w+ly |just |still |so |well |proper |pure )?(?:buzzing|pumped|hyped|down for (?:it|that|this|whatever)|game lol|all over it)\b/iu,
  /(?<=\b(?:i'm|i am|i was|we were|we're|am|be|being|been|feel|feeling|felt|so|still|really|super|pretty|absolutely|totally|well|very|beyond|all|bit|proper|left|me|got|getting|and) )(?:gutted|minted|bummed|stoked|psyched|hyped|jazzed|amped|pumped up)(?! (?:by (?!the (?:chat|news|idea|talk|offer))|with (?:coal|wood|oil)|in (?:the )?\d|coins?|at the royal|from inside|and (?:re|filled|filleted|cleaned|salted|smoked)|fish|twice|once|every|the|like a fire)\b)/iu,
  /\b(?:the balls to|took (?:real )?balls|no balls|got balls)\b|\bdarn(?:ed)? (?=(?:good|nice|well|it|right|fine|sure|proud|lucky|close|hard|fast|glad|shame|thing|tootin)\b)|\bdarn(?=[,!])/iu,
  /\b(?:came|come|left|walked|went)\b[^.]{0,40}\bbuzzing\b|\bbuzzing (?:about|to|for|with it)\b/iu,
  /\b(?:catch|see|talk to|speak to) (?:ya|you) (?:later|soon|round|around),? (?:alligator|mate|dude|man|guys|bud)\b/iu,
  /\bcos (?=(?:i|it|you|we|they|of|my|your|that|there)\b)/iu,
  /\b(?:no worries|hang|hanging|hung) (?:if not|out with (?:you|u|y'all|the gang|the guys))\b(?=.{0,20}(?:lol|mate|haha|guys|dude))/iu,
  /\bx{1,4}(?=\s*$)/iu,
  /\b(?:nailed|smashed|crushed|killed|aced|bossed) (?:it|that|the interview)\b(?=[.!]|\s*$)/iu,
  /\ba (?:ton|tonne|bunch|shed ?load|boatload|shitload|buttload|butt load) of (?:fun|love|thanks|stuff)\b/iu,
  /(?<=\w,? )(?:lah|leh|lor|liao|sia|mah|hor|init)(?=[,.!?]|\s*$)/iu,
  /\bnosy (?=(?:at|round|around|about)\b)|\ba (?:good |quick |little |wee )?nosy\b/iu,
  /(?<![\p{L}\p{N}])'em\b|(?<![\p{L}\p{N}'])\p{Ll}{2,}in'(?![\p{L}])/u,
  /\b(?:occurin|nothin|somethin|anythin|doin|goin|comin|lookin|waitin|workin|lovin|talkin|gettin|tryin|sayin|makin|thinkin|havin|feelin|hopin|chattin|startin|runnin|fixin)\b/iu,
]

/** Drawn out as it is said: "sooo", "yesss"; "www" and "iii" are none. */
const DRAWN_OUT = /(?<!\p{L})(?!www|iii|xxx|viii|xiii|aaa\b)\p{L}*(?<letter>\p{Ll})\k<letter>{2,}\p{L}*/u
const LAUGHTER = /(?<!\p{L})(?:(?:ha){2,}h?|(?:he){2,}|(?:hi){3,}|lo+l)(?!\p{L})/iu
const TURN = new RegExp(`(?<![\\p{L}\\p{N}'.@/-])(?:${TURNS.join("|")})(?![\\p{L}\\p{N}@-])`, "giu")
const TOKEN = /(?<![\p{L}\p{N}'.@/*-])[\p{L}\p{N}][\p{L}\p{N}'*-]*(?![\p{L}\p{N}@])/gu

/** R and U in capitals are names: "R", "U-bend"; so are trades' letters. */
const NAMES =
  /^(?:U|UR|AF|DEF|STAN|Stan|FAB|KK|BC|IMO|CUZ|CUD|SMH|JK|BRO|FR|TY|Ty|NP|GG|XO|DEM|DAT|Ya|YA|Fam|FAM|Goat|ASAP|Bru|Peng|Bhai|Fr|Oya|Gis|GIS|Giz|TIX)$/u

/** The places of slang in a sentence with straight apostrophes, in no order. Linear in its length. */
export function slangIn(text: string): { start: number; end: number }[] {
  if (!/\p{L}/u.test(text)) return []
  const found = [...text.matchAll(TOKEN)].filter((match) => isSlang(text, match)).map(spanOf)
  const drawn = [DRAWN_OUT, LAUGHTER, ...IN_PLACE].map((one) => one.exec(text)).filter((match) => match !== null)
  for (const span of [...[...text.matchAll(TURN)].map(spanOf), ...drawn.map(spanOf)])
    if (!found.some(({ start, end }) => start < span.end && span.start < end)) found.push(span)
  return found
}

/** A capital inside a sentence begins a name, and capitals throughout are letters of a trade, these aside. */
const SHOUTED = /^(?:LOL|LMAO|ROFL|OMG|OMFG|WTF|BTW|TBH|IDK|LMK|NVM|NGL|BRB|TTYL|THX|PLZ|PLS|FOMO|YOLO|HAHA)$/u
const PAL = /^(?:Dudes?|Bro|Bruh|Bruv|Ain't|Y'all|Yeah|Yep|Nope|Nah|Gonna|Wanna|Gotta|Dunno)$/u

function isSlang(text: string, { 0: token, index }: RegExpExecArray): boolean {
  const word = token.replace(/['*-]+$/u, "")
  if (!WORDS.has(word.toLowerCase()) || NAMES.test(word)) return false
  if (!/^\p{Lu}/u.test(word) || SHOUTED.test(word) || PAL.test(word)) return true
  return !/\p{Lu}/u.test(word.slice(1)) && !/[\p{L}\p{N}][ -]$/u.test(text.slice(Math.max(0, index - 2), index))
}

function spanOf(match: RegExpMatchArray): { start: number; end: number } {
  return { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }
}
