/**
 * The words that wishes for another wording are made of.
 * @module
 */

/** What may stand around a word for how a letter should be; a message with any other word in it is no mere wish. */
export const AROUND = new Set(
  "a able about add actually again all also am an and another as at be been bit but by can change change's could cut did do does doesn't don't down draft e-mail email even far feel feels fine for from give go good great have hmm i i'd i'm id im in into is isn't it it's its just keep kind kinda letter like likes little look looks lot make mail makes many maybe me meant message more much my need needs new no not note now of ok okay one only or part please pls put quite rather read reads really say seem seems should slightly so some something somewhat sorry sound sounds still style sure text thank-you thanks that that's thats the then there this those to tone too try u version very want was way well what with within word words would write yeah yes you your follow-up stay stays thing whole less rewrite reword rephrase redo turn get got bring ensure let's lets wording sentences sweet".split(
    " ",
  ),
)

export type Wish = "warm" | "plain" | "formal" | "brief" | "longer" | "another" | "funny"

/** Each word with what it wants, and what it wants with "less", "not" or "too" before it. */
const WISHES: readonly [Wish, Wish, string][] = [
  [
    "warm",
    "plain",
    "warm warmer warmly warmth friendly friendlier friendliness personal heartfelt human kind kinder nicer sweeter soft softer gentle gentler cosy cozy cheerful cheerier upbeat enthusiastic excited lively livelier natural sincere casual relaxed informal",
  ],
  [
    "plain",
    "warm",
    "plain plainer simple simpler simply neutral clear clearer straightforward sober dry matter-of-fact basic easier",
  ],
  [
    "formal",
    "warm",
    "formal formally professional professionally official polite politer respectful businesslike stiff stiffer serious cold robotic robot fancy distant generic",
  ],
  ["brief", "longer", "short shorter brief briefer briefly concise tight tighter crisp snappier half trim"],
  ["longer", "brief", "long longer detailed detail details wordy wordier lengthy"],
  ["another", "another", "different differently better stronger punchier sharper else other confident"],
  [
    "funny",
    "plain",
    "funny funnier humor humour humorous witty wittier joke jokes jokey amusing hilarious emoji emojis",
  ],
]

/** Not wanted in themselves: said alone they are a complaint. */
const COMPLAINTS = new Set(
  "stiff stiffer cold robotic robot fancy distant generic dry wordy wordier lengthy".split(" "),
)
const GUSHING = new Set(
  "gushing gushy flowery cheesy cheesey soppy sappy pushy salesy desperate emotional over-the-top corny".split(" "),
)

/** What a word wants by itself; null where it is no word of the kind. */
export function wishIn(word: string, isTurned: boolean): Wish | null {
  if (GUSHING.has(word)) return "plain"
  const found = WISHES.find(([, , words]) => words.split(" ").includes(word))
  if (!found) return null
  const complains = COMPLAINTS.has(word)
  return isTurned || complains ? found[1] : found[0]
}

/** Alone these say what somebody is; only with "make it", "more" or "too" do they say how a letter should be. */
export const COMPARES =
  /\b(?:make|keep|sound|tone|style|version|more|less|too|wording|rewrite|change|\p{L}{3,}er|note|letter|draft|one|something)\b|^\W*(?:formal|professional|casual|informal|short|brief|plain)\W*$/iu
