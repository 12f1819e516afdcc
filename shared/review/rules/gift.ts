import { type Found, phrases } from "../../language/phrases.ts"
import { PAPERS_SENT, PRESENTS } from "../../language/presents.ts"
import { claimsIn, clauseAround, type Idea, readingOf } from "../claims.ts"
import { defineRule } from "../rule.ts"

const KIND =
  "(small |little |tiny |wee |modest |nice |lovely |fresh |homemade |home-made |hand[- ]?made |good |fine |£?\\d+[- ](pound |dollar |euro )?|\\$\\d+ |starbucks |amazon |costa |dunkin' |visa |local |fruit |gift |big |large |special |personal |hand-knitted |hand-picked |beautiful |favou?rite )*"
const PRESENT = `${KIND}(gifts?|presents?|gift[- ]?(cards?|certificates?|vouchers?|baskets?|bags?|boxes|box|set)|vouchers?|e-?gift( card)?|starbucks cards?|coffee cards?|book tokens?|hamper|tokens? of (my |our )?(appreciation|thanks|gratitude|esteem|goodwill|respect)|bouquet|flowers|roses|orchids?|pot ?plant|plant|chocolates?|truffles|box of [a-z ]{3,25}|bottle of [a-z ]{3,25}|bottle|wine|champagne|prosecco|whisk(e)?y|basket of [a-z ]{3,25}|basket|tin of [a-z ]{3,25}|jar of [a-z ]{3,25}|bag of [a-z ]{3,25}|pack(et)? of [a-z ]{3,25}|pair of [a-z ]{3,25}|cupcakes|cakes?|cookies|biscuits|donuts|doughnuts|pastries|muffins|brownies|sweets|candies|candy|treats?|little something|something (small|nice|special|sweet|little)|surprise|mug|scarf|candles?|tickets?( to [a-z ]{3,20})?|pralines|fudge|jam|honey)`
const SEND =
  "(enclose[ds]?|enclosing|attach(ed|ing)?|sent|send|sending|mailed|mailing|posted|posting|included?|including|dropped (off|in|by)|dropping (off|by)|left|leaving|brought|bringing|bring|bought|buying|buy|got you|ordered|ordering|delivered|arranged|arranging|baked|baking|made|put|popped|popping|baked|made you|asked (my )?[a-z]+ to (bring|deliver))"

/** What people give with their thanks: to eat, to drink, to smell, to wear, to keep. */
const THING =
  "(gifts?|presents?|gift[- ]?(cards?|certificates?|vouchers?|baskets?|bags?|boxes|box|sets?)|vouchers?|e-?gifts?|book tokens?|hampers?|bouquets?|flowers|roses|tulips|lilies|orchids?|pot ?plants?|seedlings|cuttings|chocolates?|truffles|caramels|toffees?|fudge|pralines|sweets|candy|candies|sweetmeats|mithai|baklava|turkish delight|nougat|marzipan|cakes?|pound cake|pies?|tarts?|loaf|loaves|bread|biscuits|cookies|shortbread|scones|brownies|muffins|cupcakes|pastries|donuts|doughnuts|samosas|tamales|pierogi|dumplings|eggs|cheese|sausages|salami|ham|turkey|salmon|dates|figs|mangoes|apples|plums|pears|berries|strawberries|fruit|jam|jams|marmalade|preserves?|chutney|pickles?|relish|honey|maple syrup|syrup|olive oil|salsa|spices|tea|sencha|matcha|coffee|coffee beans|wine(?! list)|port|sherry|fizz|bubbly|champagne|prosecco|cava|whisk(e)?y|bourbon|scotch|jameson|gin|sloe gin|vodka|rum|brandy|cognac|liqueur|limoncello|mead|cider|beers?|ale|stout|six-?pack|crate|bottles?( of)?|case of|tin of|jar of|jars of|box of|boxes of|tub of|punnet of|bag of|basket of|basket|tray of|plate of|dozen|mugs?|scarf|scarves|shawl|socks|gloves|mittens|hat|tie|candles?|soaps?|perfume|bracelet|necklace|earrings|pen|notebook|painting|watercolou?r|carving|bowl|vase|pot|quilt|blanket|cushion|tea towel|length of|tweed|tickets?|season pass|parcel|package|treats?|little something|something (small|nice|special|sweet|little|for your)|surprise|tokens? of)"
/** How it gets there. */
const GIVEN =
  "(enclosed?|enclosing|attach|attached|sent|send|sending|mailed|mailing|posted|posting|dropped|dropping|drop|left|leaving|brought|bringing|bought|buying|ordered|ordering|baked|baking|knitted|knitting|crocheted|made|making|picked|put|putting|popped|popping|slipped|tucked|packed|wrapped|couriered|arranged|arranging|set aside|included?|including|shipped|shipping|handed|treated|got)"
/** Whose hand it comes from: the writer's, or that of somebody of theirs. */
const GIVER =
  "(i|i've|i have|i'm|i am|i'll|i will|i shall|we|we've|we have|my ~ (wife|husband|partner|mother|mum|mom|father|dad|sister|brother|son|daughter|aunt|uncle|cousin|nan|gran|grandmother|grandfather|neighbou?r|friend|girlfriend|boyfriend|flatmate|family)|and)"
/** That it is meant for the reader. */
const MEANT = phrases(
  "(for|to) (you|your|you both|you all|y'all|everyone|everybody|the (team|office|staff|crew|kids|children|panel|ladies|lads|nurses|desk|class|front desk|receptionist|kitchen))",
  "(with|in|under|inside|alongside) (this|my|the) ~ (note|card|letter|envelope|parcel|compliments|thanks|best wishes|love|gratitude|email)",
  "with my ~ (compliments|thanks|gratitude|respects?|regards)",
  "(at|behind|by|to|with|on|in|round to|over to|outside|beside) (your|the) ~ (reception|front desk|desk|receptionist|doorman|porter|secretary|assistant|counter|office|presbytery|porch|doorstep|door|mailbox|pigeonhole|pigeon hole|locker|canteen|staff ?room|kitchen|lady|girl|gentleman|man|guard|security|concierge|gate|lodge|till|post|mail|mailroom|windowsill|front|break room)",
  "(on|making) (its|their) way",
  "(in|by) (the )?(post|mail|courier)",
  "your name on it",
  "y'all",
  "you (a|an|some|one|two|both|all)",
  "(as|by way of) ~ (a|an|my|our) ~ ([a-z]+ )?(thank|thanks|token|mark|sign|gesture|present|gift|treat|appreciation|gratitude)",
  "(a|some) ~ ([a-z]+ )?(token|mark|sign|gesture) of (my|our)",
  "(outside|inside|by) (your|the) ... (door|gate)",
  "(to|round to|over to|at) the (ward|team|office|presbytery|rectory|vicarage|school|surgery|station|workshop|site|studio)",
  "to (keep|enjoy|share|say thank|say thanks|thank|show my|sweeten|brighten|have with)",
  "among (your|you)",
  "from (me|my|our)",
  "(by|before) the (weekend|time)",
)
/** Asked for, lent, owed or sold: no present. */
const NO_GIFT = phrases(
  "(your|the) gift (shop|aid|tax|wrap|desk|officer)",
  "(you|your [a-z]+|she|he|they) ~ (asked|requested|wanted|lent|left|forgot|gave|sent|ordered|made|poured|offered|baked|handed|brought|bought|let)",
  "as (requested|agreed|promised|discussed)",
  "(portfolio|samples?|references?|certificates?|recipes?|résumé|resume|cv|invoice|plans?|photos?|photographs?|pictures?|designs?|forms?|documents?|transcript|passport|licen[cs]e)",
  "(if|when|whenever|would|could|used to|customers?|clients?|guests?|shoppers?|tray bakes?)",
  "thank(s| you) (so much |very much |kindly )?for (the|your|that|a)",
  "(home|back) (with me|for my|to my)",
  "(at|in) my (last|old|former|previous|current|present)",
  "tickets? (for|to) your",
  "for my (own|mother|wife|husband|family|nan|sister|kids)",
  "for (a|an) ([a-z]+ )?(charity|church|shop|food bank|fair|fete|market|club|shelter|hotel|caterer|restaurant|bakery|firm|company)",
)

const ideas: Idea[] = [
  {
    message: "present",
    find: phrases(
      `(i|i've|i have|i'm|i am|i'll|i will|i shall|i also|we|i took the liberty of|(taken|took|take|taking) the liberty of|please find|you will find|you'll find|so i|and) ~ (be |have |also |had |taken the liberty of |am )*~ ${SEND} ~ (you |your team |the team |the office |your office |the staff |for you |to you |over |round |along |in |off |with this (note|card|letter) |herewith |everyone |at reception |with your receptionist |at the front desk |him |her |them )*~ ((a|an|some|the|this|my|these|one of my|#) )?~ ${PRESENT} ... (for you|to you|for (the|your) (team|office|staff|desk|family|children|kids|trouble|time|kindness)|as (a|my|our) ~ (thank|thanks|token|small|sign|gesture|way|present)|to (thank|say thank|show|express|share|enjoy|brighten|say)|in (thanks|gratitude|appreciation|the post)|with (this|my|the) (card|note|letter|thanks|compliments)|at (the |your )?(reception|front desk|desk)|with (your|the) (receptionist|assistant|secretary|doorman)|by (post|mail|courier)|from (me|my|our|the)|on its way|(today|tomorrow|separately|by|too))`,
      `(i've|i have|i'm|i am|i|please find) ~ (also )?~ (enclosed|enclosing|attached|attaching|enclose|attach|included) ~ (a|an|some|this|the) ~ ${KIND}(gifts?|presents?|gift[- ]?(cards?|certificates?|vouchers?)|vouchers?|e-?gift( card)?|[a-z]+ (gift )?cards? (for|worth)|tokens? of (my|our)|chocolates?|book token)(?! (shop|wrap))`,
      `(please|kindly|do|hope you (will|'ll)|hope you|you will|so please) ~ (accept|enjoy|take|share|find|like|receive) ~ (enclosed |attached |with this letter )*~ (a|an|the|this|these|my|some) ~ (enclosed |attached |accompanying )?~ ${PRESENT}`,
      `(attached|enclosed|herewith|included) (is|are|you will find|you'll find|please find) ~ (a|an|some|my|the) ~ ${KIND}([a-z]+ )?(gifts?|presents?|gift[- ]?(cards?|certificates?)|vouchers?|tokens? of (my|our)|chocolates?|book token)(?! (shop|wrap))`,
      `(a|an|the|this|some|here is a|here's a|there is a|there's a|these) ~ ${PRESENT} ~ (is |are |will be |should be |has been )*~ (enclosed|attached|on (its|their) way( to (you|your|the))?|waiting for you|for you (at|with|in)|comes? with this|should (reach|arrive)|will (reach|arrive|be delivered)|from me|to (thank you|say thank you|show my|express my))`,
    ),
    unless: phrases(
      "(your|the) gift (shop|aid|tax|wrap|desk|officer)",
      "(portfolio|sample|samples|reference|references|certificate|certificates|recipe|recipes|résumé|resume|cv|invoice|plan|plans|drawing|drawings|photos?|photographs?) ... (as you asked|you asked for|as requested|for your (review|file|records))",
      "if i (had|could|were)",
    ),
  },
  {
    message: "present",
    find: phrases(
      `${GIVER} ~ (have |has |had |is |are |also |be |am |will be |will |couldn't resist |could not resist |couldn't help |took the liberty of |taken the liberty of )*~ ${GIVEN} ... ${THING}`,
    ),
    also: MEANT,
    unless: NO_GIFT,
  },
  {
    message: "present",
    find: phrases(
      `(please|kindly|do|hope (that )?you('ll| will| all)*) ~ (accept|enjoy|share|like|have|help yourselves? to|take) ... ${THING}`,
      `${THING} ... (is|are|will be|should be|was|were|'s) ~ (on (its|their|the) way|waiting|for you|yours|with your|at your|behind|enclosed|attached|in the (post|mail)|coming|to follow|from (me|my|our)|a (gift|present|thank|token|mark))`,
      `(there is|there's|there are|here is|here's|here are) ... ${THING}`,
      `${THING} ... (that|which)? ?(comes?|goes?|accompan(y|ies|ying)|coming) (with|along with|alongside)? ?(this|my|the) (card|note|letter)`,
    ),
    also: MEANT,
    unless: NO_GIFT,
  },
  {
    message: "present",
    find: phrases(
      "(with|here with) this (comes?|goes?|go) (a|an|my|some|the)",
      "(for you|yours) to keep",
      "which i (should|would) like you to (keep|have|enjoy)",
      "(dinner|lunch|drinks?|pint|pints|coffee|breakfast|supper|round|first round|cocktails) (is|are|will be) on me",
    ),
    unless: NO_GIFT,
  },
]

// What follows asks who gives, and what; where the verb itself gives ("bought you a …"), anything but papers will do.

const KIN =
  "my ~ (wife|husband|partner|mother|mum|mom|mam|father|dad|sister|brother|son|daughter|aunt|auntie|uncle|cousin|nan|nana|gran|granny|grandmother|grandma|grandfather|granddad|neighbou?r|friend|girlfriend|boyfriend|fianc[eé]e?|flatmate|family|kids|children|dog|cat)('s)?"
const SELF = `(and|i|i've|i have|i'm|i am|i'll|i will|i shall|i'd|i would|i wanted|we|we've|we have|we're|we'll|${KIN}|he's|she's|they're|had (him|her|them|someone|the [a-z]+)|(took|taking|taken|take) the liberty of)`
const AUX =
  "(have |has |had |is |are |am |be |been |will |would |shall |also |just |therefore |already |even |permit me |permit myself |allow myself |beg |want |wanted |like |love |wish |hope |mean |asked them |glad |happy |going |plan |couldn't resist |could not resist |couldn't help |had to |thought i'd |too |to )*"
const READER =
  "(you|you all|you both|you guys|you lot|you two|y'all|yous|ye|yourselves|your (?!(job|shop|firm|company|business|organi[sz]ation)\\b)[a-z]+|the (team|staff|office|crew|lads|ladies|girls|boys|kids|children|panel|nurses|desk|class|kitchen|ward|night staff|receptionist|committee|chair|boss|kind [a-z]+|whole [a-z]+|panel chair|shift|others|interviewers)|each of (you|the)|(each|all) [a-z]+|each member|everyone|everybody|madam|monsieur|both of you|all of you)"
const SOME = "(a|an|some|the|this|these|two|three|#|my|our|one of|a couple of|a few)"
const NO_PAPER = `(?! ([a-z'’-]+ ){0,3}${PAPERS_SENT}\\b)`
/** Verbs that hand over, whatever it is. */
const HAND =
  "(bought|buying|buy|got|getting|get|ordered|ordering|order|sent|sending|send|brought|bringing|bring|baked|baking|bake|made|making|knitted|knitting|knit|crocheted|carved|sewn|sewed|posted|posting|mailed|mailing|booked|reserved|left|leaving|saved|picked|packed|poured|cooked|gave|given|giving|give|offer|offered|offering|treat|treated|subscribed|subscribing|shipped|dropped|wrapped|drawn|painted|framed|turned|put by|set aside)"
/** Verbs of making and buying. */
const MAKE =
  "(booked|booking|reserved|arranged|bought|buying|ordered|ordering|baked|baking|knitted|knitting|crocheted|carved|carving|sewn|sewed|stitched|embroidered|woven|wove|whittled|turned|wrapped|wrapped up|gift-wrapped|bottled|brewed|potted|pickled|cooked|roasted|smoked|framed|engraved|prepaid|pre-paid|paid for|picked out|chosen|bunged|slipped|tucked|popped|signed)"
/** Verbs that only move: the thing tells. */
const MOVE =
  "(send|sending|sent|sent up|sent over|sent along|bring|bringing|brought|leave|leaving|left|post|posting|posted|mail|mailing|mailed|drop|dropping|dropped|put|putting|put by|include|including|enclose|enclosing|enclosed|attach|attaching|attached|offer|offering|offered|give|giving|gave|given|make|making|made|deliver|delivered|arrange|arranged|organi[sz]ed|swing by|pop(ping)? (in|by|round)|come(ing)? by|drop(ping)? (in|by|round)|turn up|couriered|shipped|shipping|transferred|saved|wrote|printed|had [a-z ]{1,30} (printed|framed|engraved|embroidered|made|bound|delivered|sent)|painted|drawn|drew|planted|picked|set aside|kept|keeping)"
const THANKING =
  "(as (a|an|my|our) ~ ([a-z]+ )?(thank|thanks|thank-you|token|mark|sign|gesture|present|gift|treat|courtesy|keepsake|souvenir|memento)|as (thanks|a thanks)|by way of ~ (a )?(thanks|thank|gratitude|appreciation)|(my|our|a) (small |little |own )?way of ~ (saying|thanking|showing)|in (thanks|gratitude|appreciation|return) ?(for|of|to)?|my (treat|shout|gift|offering|present|thanks|pleasure to give)|on me|on the house|(with|carrying) my (compliments|thanks|best|love|gratitude)|the least i (can|could) do|free of charge|no charge|to (say|show|express) ~ (my |our )?(thank|thanks|gratitude|appreciation)|to your (taste|liking)|from me|for (your|the) (trouble|kindness|pains)|made me think of you|thought of you|treat yourselves|say it better|it's not much|(it's|it is|this is|only|just) (only |just )?a small thing)"
const GOES =
  "(for ~ READER|(for|to) your (daughter|son|wife|husband|partner|kids|children|little ones?|dog|cat|spaniel|family|mother|office|desk|wall)|for (her|him|them)(?! to)|meant for|so (that )?you (do|can|have|will)|home-?made and|yours|on (its|their|the) way|(headed|heading|coming|bound|winging (its|their) way) ~ (your way|to you|to your|by|for you)|waiting|awaits?|with (you|your [a-z]+) (by|on|at|tomorrow|today)|in (the (post|mail|office fridge|fridge|cool bag|courier's hands)|your [a-z]+)|at (your|the) [a-z]+ ?(desk|door|gate|reception|counter)?|on your (desk|doorstep|step|porch|table|counter|windowsill|chair)|behind the bar|from me|my (treat|gift|thanks|offering|present|shout)|on me|a (gift|present|thank|token|small thanks)|with my (compliments|thanks|love)|reach(es|ing)? you|arrives?|arriving|keeping it for you|went off to you|(signed|wrapped|labelled|addressed) (for|to) you|are yours|go(es|ing)? to you|folded into|enclosed|attached|to share|to keep)".replace(
    "READER",
    READER,
  )

/** Taken, bought, sold, handled at work, or declined: none of it comes from the writer to the reader. */
const OTHERS_GIFT = phrases(
  "(your|the|a) gift (shop|aid|tax|wrap|desk|officer|of|for)(?! (kola|my|our))",
  "(thank|thanks|thanking|thankful|grateful) ... for ~ (the|your|that|this|sharing|offering|pouring|giving|lending|letting|making) ~ ([a-z'-]+ ){0,3}THING".replace(
    "THING",
    PRESENTS,
  ),
  "(you|your [a-z]+|she|he|they) ~ (asked (for|me)|requested|lent|forgot|gave|ordered|made me|poured|offered|handed|pressed|showed|show|sell|make|bake|grow|serve|stock|recommended|use)(?! (me yourself|you a))",
  "(sold|selling|sell|repaired|tested|stacked|pack|packed (?=(hundreds|thousands|up to))|wrap presents|customers?|clients?|guests|shoppers|patients leave|children who|at my (last|old|former|previous|current|present)|in my (last|old|former|previous|current|present))",
  "(rather|instead of|forbids?|not allowed|never allowed|do not allow|don't allow|no (gifts|presents)|can't bake|(don't|do not|not|won't) (send|bring|accept|enclose) (a|any|gifts|presents))",
  "as (you )?(requested|agreed|asked)",
  "(in|at|for|with) (the|a|an|my) [a-z ]{2,20}(company|firm|shop|hotel|job|school|kitchen|trade|business) (i|we)",
  "(bought|ordered|took|ate|tasted|had|finished|drank|tried)(?! (you|your)) ... (of|from|at|in) your",
  "(home|back) (with me|for my|to my)",
  "for my (own|mother|wife|husband|family|nan|sister|kids|commute|lunch)",
  "for (a|an) ([a-z]+ )?(charity|church|shop|food bank|fair|fete|market|club|shelter|hotel|caterer|restaurant|bakery|firm|company)",
  "(bring|give|send|take|hand|return) (it|them|him|her) back",
)

const given: Idea[] = [
  {
    message: "present",
    reported: true,
    find: phrases(
      // I bought you a …; my mother is sending your team some …
      `${SELF} ~ ${AUX}~ ${HAND} (over |along |up |out |off )?~ ${READER} ~ ((over |along |round |out )?~ ${SOME}|with|to)${NO_PAPER}`,
      // I turned a bowl for you; I've prepaid a massage for you.
      `${SELF} ~ ${AUX}~ ${MAKE} ~ (up |out )?~ ${SOME}${NO_PAPER} ... for ~ ${READER}(?! (to (check|sign|review|read|look|approve|choose)|records|files))`,
      // Whatever it is: I have left a … for you, with your porter, at the ward.
      `(i|i've|i have|i'm|i am|i'll|we|we've|we have|we're|we'll|${KIN}|and) ~ (have |has |is |am |are |be |will )*~ (left|leaving|leave|sent|sending|send|dropped|dropping|drop|posted|posting|post|mailed|mailing|put|putting|popped|placed|shipped|couriered|delivered|hung|hidden|stashed|parked|saved|brought|bringing|handed) ~ (over |along |off |out |up |round |in )?~ ${SOME}${NO_PAPER} ... ((for|to) ~ ${READER}|(with|at|in|on|under|behind|by|outside|beside) (your|the) (front |main |staff |shop |side |back |site |stage |school |church |ward )?(reception|receptionist|desk|secretary|assistant|porter|porch|doorman|door|doorstep|office|lobby|counter|fridge|freezer|kitchen|gate|gatehouse|locker|pigeonhole|mailbox|canteen|staff ?room|break ?room|mess|security|guard|till|bar|lodge|presbytery|secretary's [a-z]+|concierge|mailroom|windowsill)|by your|for (your|the) [a-z]+ (tea|break|lunch|party|desk|wall|office|room))(?! (to (check|sign|review|read|look|approve|choose|fill)))`,
      "had (your|the|a|my) ... (carved|engraved|printed|embroidered|stitched|framed|bound|woven)",
      "(subscribed|subscribing|signed you up|signing you up|enrolled|treating|treated) (you|your (team|daughter|son|kids|class|office)) (to|for)",
      "(donation|donated|gave|gift|tree planted) ... (in your (name|honou?r)|on your behalf)",
      "(knocked|taken|taking|knock|take) ... off your (next|first)",
      "(owes?|owe|stand|shout|buy|treat) you ~ (and [a-z]+ )?~ (to )?~ (a |an |the )?(breakfast|lunch|dinner|pint|drink|beer|coffee|meal|round|theatre|show|cocktail)",
    ),
    unless: phrases(
      "(you|he|she|they) (asked for|requested)",
      "if i (had|could|were)",
      "(rather|forbids?|not allowed)",
      // Of help with the choice, so of the trade.
      "(if|should|in case) (that|it|this|they|these|those|you) ~ (would|might|could|will|is|are|may|find) ~ (it |this |that |them )?~ (be |find )?~ (it |this |them )?~ (helpful|useful|of (any )?(use|interest|help)|help|like to (see|read|hear|look))",
    ),
  },
  {
    message: "present",
    reported: true,
    find: phrases(
      // I am leaving a bottle of … with your …
      `${SELF} ~ ${AUX}~ ${MOVE} ~ (over |along |up |by |round |off |with |behind |for you |to you |you |in |out )*~ (${SOME}${NO_PAPER} )?~ ([a-z'’-]+ ){0,4}${PRESENTS} ... (for|to|with|at|in|on|by|from) ~ (${READER}|your|the (front|office|reception|porter|storeman|secretary|doorman|lads|fridge|break room)|reception|friday|monday|tuesday|wednesday|thursday|saturday|sunday|me\b|my (region|village|family|garden|country|home|hometown|own))`,
      `${SELF} ~ ${AUX}~ (paid for|paying for|settled|covered|stood|topped up|prepaid|pre-ordered) ~ (the |your |a )?~ (lunch|dinner|breakfast|round|drinks|coffees?|coffee card|tab|bill|meal|parking) ... (for|at|by|on|with)`,
    ),
    unless: OTHERS_GIFT,
  },
  {
    message: "present",
    reported: true,
    find: phrases(
      `${PRESENTS} ... (is|are|will|should|was|were|'s|been|comes?|goes|holds?|that|which|i|awaits?|arrives?|headed|to) ~ (be |been |also |being )*~ ([a-z]+ )?${GOES}`,
      `(please|kindly|do|pls|so|beg you to|and beg|allow me to|hope you('ll| will)?|want(ed)? you to|like you to|happy if you('d| would)|you (will|must|might|can|may)) ~ (accept|receive|enjoy|keep|use|share|have|take|like|help (yourselves|yourself) to|look out for|expect|unwrap|try|open|taste|eat|drink|wear|treat yourselves to|pass (on )?(her|him|them|to [a-z]+)|find) ~ (my thanks and |the enclosed |enclosed |attached |with this )*~ (a|an|the|this|these|those|my|our|some|two|#|one of)? ?~ ([a-z'’-]+ ){0,3}${PRESENTS}(?! (scheme|shop|stand|stall|line|counter|trade|business|industry|for (the|your) (shop|guests|customers)))`,
      `(hope|trust) (that )?(the|my|our|these|this|those|a) ~ ([a-z'’-]+ ){0,3}${PRESENTS} ... (pleases?|reach(es)?|find|finds|arrives?|liking|taste|fits?|suits?|brightens?|sweetens?|keeps?|enjoy|good)`,
      `(hence|here is|here's|here are|there is|there's|there are|find|with this [a-z]+ comes?|comes? with|behold) ... ${PRESENTS} ... (for you|for your|with your|from|i'd like you|on it|in (the|your)|waiting|enclosed|my|at your|that turned up|that i)`,
      `hence the ${PRESENTS}`,
      `(look out|keep an eye out|watch|listen out) for ~ (a |an |the |my |some )?~ ([a-z'’-]+ ){0,2}(${PRESENTS}|florist|courier|delivery|postman|parcel|van)(?! (shop|company))`,
      `(enclosed|attached|enclosing|included|inside|herewith|tucked (in|into|inside)|folded into) ... ${PRESENTS}`,
      `(i'm|i am|am|i'll be|i have|i've|and am) ~ (sending|sent|posting|posted|mailing|mailed|shipping|couriering) ~ (over|along|up|round|it|them) ~ (framed|wrapped|${PRESENTS})`,
      `(you|your (team|[a-z]+|[a-z]+ lad)|they) ~ (will|'ll|should|shall|might|may) ~ (find|get|receive|have|like|love|enjoy) ... ${PRESENTS}`,
      `(they're|they are|it's|it is|that's|these are|this is) ~ (all )?(for you|yours)(?! (to|and|i|that|who|as|,))`,
      `(i'd|i would|want|wanted|should) ~ (like |love )?you to (have|keep|own|take)(?! (the|my|a|this|any) (details|number|copy|full|picture|chance|look|address|impression))`,
      "(check|look in|look at) your (paypal|venmo|mailbox|porch|doorstep|pigeonhole|desk drawer)",
      "gift receipt",
      `with (this|my) ~ (e-?mail|mail|note|letter|card|message) ~ (comes?|goes|travels|you get|i send|i include)`,
    ),
    also: phrases(
      "(you|your|y'all|yourselves|enclosed|attached|enjoy|reception|from me|my (treat|gift|thanks|compliments|offering|present|shout)|on me|accept|keep|the (team|staff|office|crew|lads|night staff|whole|ward|kids|children|panel|kind [a-z]+|break room)|everyone|her|them|behind the bar|hence|from my|as a (present|gift|thank))",
    ),
    unless: OTHERS_GIFT,
  },
  {
    message: "present",
    reported: true,
    find: phrases(THANKING),
    also: phrases(
      `${SOME} ~ ([a-z'’-]+ ){0,3}${PRESENTS}`,
      `(${SELF}) ~ ${AUX}~ (groom|fix|mend|paint|cater|photograph|decorate|service|sharpen|cut|design|build) your`,
      `so ${PRESENTS}`,
    ),
    unless: OTHERS_GIFT,
  },
]

/** Something is on its way from the writer's hand; the thing itself stands before or behind. */
const HANDING = phrases(
  `${SELF} ~ (also |just |herewith |hereby )*(send|enclose|attach|leave|include|offer|bring for|mail|post|present|gift|give to)`,
  `${SELF} ~ ${AUX}~ (bought|buying|got|getting|ordered|ordering|sent|sending|brought|bringing|baked|baking|knitted|knitting|knit|crocheted|carved|sewn|sewed|embroidered|woven|turned|posted|posting|mailed|mailing|reserved|left|leaving|packed|packing|cooked|shipped|shipping|dropped|dropping|wrapped|wrapping|framed|engraved|set aside|put by|put together|put aside|popped|popping|tucked|slipped|bunged|enclosed|enclosing|included|including|attached|attaching|delivered|delivering|hand over|handed|handing|gifting|gifted|fetched|grown|distilled|harvested|couriered|prepaid|picked (up|out)|made|asked ... to (bring|run|deliver|drop|send|put|pass|hand|give|leave|take)|had ... (sent|delivered|deliver|brought|made|wrapped|engraved|printed|framed)|told ... to (bring|deliver|give|put))(?! (me|my own|my job))`,
  `(i'll|i will|i shall|i'd like to|i would like to|i want to|i wanted to|would like to|i hope to|let me|allow me to|i'd love to|i would love to|honou?red to|pleased to|glad to|happy to|i am going to|i'm going to|i plan to|may i) ~ (send|give|bring|offer|buy|get|post|mail|drop|bake|make|leave|present|gift|share|treat|deliver|hand|pop|swing|come|stop)(?! (to|your team|me))`,
  "(is|are|was|were|'s|will be|should be|has been|have been|being|be) ~ ([a-z]+ )?(waiting|on (its|their|the) way|enclosed|attached|tucked|folded|inside|included|hidden|meant|intended|a gift|a present|my treat|all yours|coming|arriving|delivered|dropped|sent|left|brought|posted|shipped|couriered|yours|here for|from me|from my|from our|in the (post|mail|fridge|kitchen)|at (your|the) (desk|door|reception|gate|front)|on (your|the) (desk|doorstep|counter|windowsill|step)|on me|ready for you|reserved|wrapped)",
  "(arrives?|follows?|coming|comes?) ~ (with|by|in the post|under separate|separately|shortly|tomorrow|today|to you|your way|from)",
  "(will|should|ought to|to|shall|may|might) ~ (arrive|reach|follow|land|turn up|appear|be with you|be there|find (its|their) way)",
  "(you|they|your [a-z]+) ?(will|'ll|should|shall|might|may|can) ~ (find|get|receive|have|like|love|enjoy|need|spot|notice)",
  "(tucked|enclosed|inside|included|attached|herewith|hidden|here is|here's|here are|there is|there's|there are)",
  "(hope|trust) (that )?(the|my|our|these|this|those|you (like|enjoy|all like|all enjoy|will like))",
  "(accompan(y|ies|ying)|comes? with|goes with|travels with|arrives?|awaits?|expect|look out for|help (yourselves|yourself)|tuck in|save (me )?(some|a)|with (a|some|the) ... in (tow|hand|my bag))",
  "(^|ps:? |so |please |do |kindly )(enjoy|accept|share|unwrap|open|drink|eat|wear|have|keep|take|use)",
  "and (enjoy|share|unwrap)",
)
/** It is meant for the reader or theirs. */
const TO_READER = phrases(
  "with ~ (my |our |her |his |their |best |warm |kind |many |full )*(compliments|thanks|love|gratitude|appreciation)",
  `(for|to|with|by|at|on|in|under|behind|outside|of|beside) ~ (${READER}|your|(all )?you|her|him|them)`,
  "(this|the|that|my) ~ (card|note|letter|parcel|envelope|package|box|bag|references|forms)",
  "(you|y'all|yours|yourselves|everyone|everybody|the (team|office|staff|crew|lads|night shift|break room|front desk|kitchen|receptionist|panel|ward))",
)
const PLAIN = phrases(PRESENTS)

/** A gift of money, of work or of what one owns. */
const FAVOURS = phrases(
  "(have|get|drinks?|coffees?|lunch|dinner|breakfast|meal|pints?|beers?|round|cakes?|ice creams?|pizzas?) ... (is|are|be|'s)? ?~ on (me|us)(?! (to|the))",
  "(you are|you're|y'all are) (always |very |most |more than )*(welcome|invited) to ~ (use|stay|have|borrow|come to|take|pick|help) ... (my|our)",
  "(gift|gifting|spoil|shout|treat) you(?! (know|see|said))",
  "present you (all )?with",
  "empty[- ]handed",
  "a (small |little |modest |tiny |humble |personal |heartfelt )*(token|mark|gesture|sign) of (my|our|appreciation|gratitude|thanks|esteem|respect|goodwill)",
  "(return|repay) (the|your) (favou?r|kindness) with",
  "(named|naming|dedicated) ... (after|to) you",
)

/** So far apart, in letters, two words still speak of one thing. */
const NEAR = 70
/** Who gave in the story: "the gentleman who … and then sent". */
const OF_A_STORY =
  /\b(?:she|he|they|who|somebody|someone) (?:\p{L}+ ){0,2}?(?:brought|sent|gave|given|left|baked|knitted|bought|made|carried)\b|\b(?:who|he|she|they)\b[^.;:!?]{0,90}\b(?:and|,) (?:then )?(?:brought|sent|gave|left|baked|bought)\b|\bgave (?:it|them) away\b|\bthe \p{L}+ given\b/u

function around(parts: readonly (Found | null)[]): { start: number; end: number } | undefined {
  const places = parts.filter((part) => part !== null)
  if (places.length < parts.length) return undefined
  return {
    start: Math.min(...places.map(({ index }) => index)),
    end: Math.max(...places.map(({ index, 0: words }) => index + words.length)),
  }
}

/** Who hands over, what, and to whom, in whatever order one sentence has them. */
function handed(sentence: string): { start: number; end: number } | undefined {
  const text = sentence.replaceAll("’", "'")
  if (OTHERS_GIFT.test(text)) return undefined
  const parts = [HANDING, PLAIN, TO_READER].map((part) => part.exec(text))
  const whole = around(parts)
  const near = whole && around(parts.slice(0, 2))!
  if (near && near.end - near.start <= NEAR && whole.end - whole.start <= 2 * NEAR) return whole
  return around([FAVOURS.exec(text)])
}

/** Some need a thing that is given, and some need none. */
const ANY_THING = phrases(
  THING,
  PRESENTS,
  "((pack(et)?|pair) of|plant|something|gift|lunch|dinner|breakfast|round|drinks|coffee card|tab|bill|meal|parking|florist|courier|delivery|postman|paypal|venmo|they're for|you to (have|keep|own|take))",
)
const THINGS = [...ideas, ...given]
const NO_THINGS: Idea[] = [
  {
    message: "present",
    find: phrases(
      "(coffee|lunch|dinner|drinks?|tea|breakfast|a round|the next one|cake) (is |are |'s )?~ (on me|my treat)(?! (desk))",
      "(let me|i would like to|i'd like to|i'd love to|i would love to|i want to|allow me to|may i|i'll|can i|could i) ~ (buy|treat|take) you( and [a-z ]{3,20})? ~ (to |out for |out to |for |a |an |some |lunch|dinner|coffee|out)+ ?(lunch|dinner|a drink|drinks?|coffee|a coffee|meal|a meal|beer|breakfast|supper)?",
    ),
  },
  ...ideas.slice(3),
  ...given.slice(0, 1),
  ...given.slice(-1),
]

/** A present puts the reader in a spot: many may not take one, and it looks like a price for the job. */
export default defineRule({
  id: "gift",
  level: "warning",
  kinds: ["T"],
  sources: ["house"],
  messages: ["present"],
  *check({ body }) {
    const told = body.sentences.filter(({ text }) => !OF_A_STORY.test(text))
    const [things, others] = [true, false].map((has) => told.filter(({ text }) => ANY_THING.test(text) === has))
    const claims = [
      ...claimsIn({ ...body, sentences: things! }, [...NO_THINGS, ...THINGS]),
      ...claimsIn({ ...body, sentences: others! }, NO_THINGS),
    ]
    yield* claims
    for (const { text, start } of told) {
      const found = handed(text)
      if (!found || claims.some(({ span }) => span && span.start < start + text.length && start < span.end)) continue
      const { start: from, end: to } = clauseAround(found, readingOf(text).clauses)
      yield { message: "present", in: "body", span: { start: start + from, end: start + to } }
    }
  },
})
