import { phrases } from "../../language/phrases.ts"
import { claimsIn, type Idea } from "../claims.ts"
import { defineRule } from "../rule.ts"

const KIND =
  "(small |little |tiny |wee |modest |nice |lovely |fresh |homemade |home-made |hand[- ]?made |good |fine |£?\\d+[- ](pound |dollar |euro )?|\\$\\d+ |starbucks |amazon |costa |dunkin' |visa |local |fruit |gift |big |large |special |personal |hand-knitted |hand-picked |beautiful |favou?rite )*"
const PRESENT = `${KIND}(gifts?|presents?|gift[- ]?(cards?|certificates?|vouchers?|baskets?|bags?|boxes|box|set)|vouchers?|e-?gift( card)?|starbucks cards?|coffee cards?|book tokens?|hamper|tokens? of (my |our )?(appreciation|thanks|gratitude|esteem|goodwill|respect)|bouquet|flowers|roses|orchids?|pot ?plant|plant|chocolates?|truffles|box of [a-z ]{3,25}|bottle of [a-z ]{3,25}|bottle|wine|champagne|prosecco|whisk(e)?y|basket of [a-z ]{3,25}|basket|tin of [a-z ]{3,25}|jar of [a-z ]{3,25}|bag of [a-z ]{3,25}|pack(et)? of [a-z ]{3,25}|pair of [a-z ]{3,25}|cupcakes|cakes?|cookies|biscuits|donuts|doughnuts|pastries|muffins|brownies|sweets|candies|candy|treats?|little something|something (small|nice|special|sweet|little)|surprise|mug|scarf|candles?|tickets?( to [a-z ]{3,20})?|pralines|fudge|jam|honey)`
const SEND =
  "(enclose[ds]?|enclosing|attach(ed|ing)?|sent|send|sending|mailed|mailing|posted|posting|included?|including|dropped (off|in|by)|dropping (off|by)|left|leaving|brought|bringing|bring|bought|buying|buy|got you|ordered|ordering|delivered|arranged|arranging|baked|baking|made|put|popped|popping|baked|made you|asked (my )?[a-z]+ to (bring|deliver))"

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
