/**
 * Words that say how a draft shall be: "warmer", "make it shorter", "less stiff please". As a whole answer they name no job.
 * @module
 */

const ASKS =
  /^(?:(?:please|pls|can you|could you|just|now|ok|okay|hmm|um|and|but|actually|maybe)[\s,]+)*(?:make(?!-)|keep|turn|write|rewrite|redo|shorten|lengthen|trim|cut|simplify|soften|change|try|fix|remove|drop|leave out|take out|add|put|use|tone|say|mention|less|more|too|not so|not too|a (?:bit|little|touch|tad)|slightly|much|even|way|bit|sound)\b(?! (?:up artist|artist))/i
const LIKE_THIS =
  /^(?:(?:much|way|even|far|a lot|lots) )*(?:shorter|longer|warmer|simpler|friendlier|nicer|softer|kinder|plainer|clearer|tighter|briefer|stronger|firmer|humbler|politer|cooler|calmer|bolder|snappier|punchier|crisper|looser|lighter|livelier|happier|better|smoother|gentler|milder|different|formal|informal|casual|professional|personal|again|another(?: one)?|try again|next|skip|pass|sure|fine|perfect|great|love it|looks? good)(?:,? (?:and|but|or) [\p{L} ]{3,20})?(?:,? (?:please|pls|thanks|though|maybe|now|then|version|one|tone))*$/iu

/** Whether an answer is about the draft. */
export function isEdit(words: string): boolean {
  return ASKS.test(words) || LIKE_THIS.test(words)
}
