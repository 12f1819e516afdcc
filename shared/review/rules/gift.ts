import { phrases } from "../../language/phrases.ts"
import { claimsIn, type Idea } from "../claims.ts"
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
      "(coffee|lunch|dinner|drinks?|tea|breakfast|a round|the next one|cake) (is |are |'s )?~ (on me|my treat)(?! (desk))",
      "(let me|i would like to|i'd like to|i'd love to|i would love to|i want to|allow me to|may i|i'll|can i|could i) ~ (buy|treat|take) you( and [a-z ]{3,20})? ~ (to |out for |out to |for |a |an |some |lunch|dinner|coffee|out)+ ?(lunch|dinner|a drink|drinks?|coffee|a coffee|meal|a meal|beer|breakfast|supper)?",
      "(small|little|tiny|modest) (token|gesture|gift|present|something)( of (my|our) [a-z]+)?,? ~ (enclosed|attached|for you|from me|to thank|as a|that i|which i|i )",
      "(gift|presents?|voucher|gift card|chocolates|flowers|cake|cookies) (i|that i|which i) ~ (have |'ve )?(sent|left|enclosed|attached|dropped|brought|am sending|bought)",
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
      `(you'll|you will|you should|you may) (find|get|have|receive|see)(?! (seen|noticed|read|heard|gathered|that|how|why|from)) ... ${THING}`,
      `${THING} ... (is|are|will be|should be|was|were|'s) ~ (on (its|their|the) way|waiting|for you|yours|with your|at your|behind|enclosed|attached|in the (post|mail)|coming|to follow|from (me|my|our)|a (gift|present|thank|token|mark))`,
      `(there is|there's|there are|here is|here's|here are) ... ${THING}`,
      `(with|along with|alongside|enclosed with|behind|inside) (this|the|my) ~ (note|card|letter|parcel)? ?~ (comes|goes|come|go|travels|is|are|you) ... ${THING}`,
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
      "(i|i'd|i would|let me|allow me|may i|can i|could i) ~ (owe you|stand you|shout you|like to stand you|like to shout you|buy you|treat you|take you|like to buy you|love to buy you|like to take you|love to take you) ... (drink|pint|coffee|lunch|dinner|meal|beer|breakfast|supper|cocktail)",
    ),
    unless: NO_GIFT,
  },
]

/** A present puts the reader in a spot: many may not take one, and it looks like a price for the job. */
export default defineRule({
  id: "gift",
  level: "warning",
  kinds: ["T"],
  sources: ["house"],
  messages: ["present"],
  *check({ body }) {
    yield* claimsIn(body, ideas)
  },
})
