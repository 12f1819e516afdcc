/**
 * Phrases written as people say them, made into one regular expression. The notation keeps lists of wordings readable:
 *
 * - `(a|b)` groups, `(a )?` may be absent, a blank is white space, ` ?` may be absent
 * - `~ ` up to two adverbs ("really", "just", "desperately")
 * - `...` a gap of up to 40 characters within the clause; nothing that ends a clause stands in it
 * - `#` a number, in digits or words; `{i am}` and its like every way to write it ("I'm", "im", "I am")
 *
 * Everything is bounded, so that matching stays linear.
 * @module
 */

const ADVERB =
  "(?:[a-z]{2,14}ly|just|very|so|quite|even|still|already|also|too|rather|pretty|fairly|ever|now|then|all|more|much)"
const NUMBER =
  "(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|numerous|countless|a couple(?:\\s+of)?|a dozen)"

const FORMS: Record<string, string> = {
  "i am": "(?:i\\s+am|i'?m)",
  "i have": "(?:i\\s+have|i'?ve|i\\s+had)",
  "i will": "(?:i\\s+will|i'll|ill|i\\s+shall|i\\s+am\\s+going\\s+to|i'm\\s+going\\s+to|i'm\\s+gonna)",
  "i would": "(?:i\\s+would|i'd|id|i\\s+should)",
  "you are": "(?:you\\s+are|you'?re)",
  "you have": "(?:you\\s+have|you'?ve)",
  "you will": "(?:you\\s+will|you'?ll|you're\\s+going\\s+to)",
  "it is": "(?:it\\s+is|it's|its|it\\s+was|that\\s+is|that's|this\\s+is)",
  "it has": "(?:it\\s+has|it's|its)",
  not: "(?:not|never)",
  "do not": "(?:do\\s+not|don'?t)",
  "did not": "(?:did\\s+not|didn'?t)",
  "have not": "(?:have\\s+not|haven'?t|'ve\\s+not|have\\s+never)",
  "has not": "(?:has\\s+not|hasn'?t|has\\s+never)",
  "will not": "(?:will\\s+not|won't|wont|shall\\s+not|shan't|'ll\\s+not|will\\s+never|'ll\\s+never)",
  "can not": "(?:cannot|can\\s+not|can'?t|could\\s+not|couldn'?t)",
  am: "(?:am|'m)",
  will: "(?:will|'ll|shall)",
  would: "(?:would|'d|should)",
  be: "(?:is|was|are|were|'s|'re|has\\s+been|have\\s+been|had\\s+been|be)",
}

/** One expression, case-insensitive and stateless, that finds any of the phrases as whole words. */
export function phrases(...sources: string[]): RegExp {
  // Case folding over all of Unicode makes compiling half as slow again; only a phrase with a class of letters needs it.
  const flags = sources.some((source) => source.includes("\\p{")) ? "iu" : "i"
  return new RegExp(`(?<![a-z0-9à-öø-ɏ])(?:${sources.map(compile).join("|")})(?![a-z0-9à-öø-ɏ])`, flags)
}

function compile(source: string): string {
  return source
    .replace(/\{([a-z ]+)\}/g, (whole, name: string) => FORMS[name] ?? unknown(whole))
    .replace(/\((?!\?)/g, "(?:")
    .replaceAll("~ ", `(?:${ADVERB} ){0,2}`)
    .replaceAll(" ... ", "(?: [^.!?;:]{0,40}?)? ")
    .replaceAll("#", NUMBER)
    .replaceAll(" ?", "\\s{0,3}")
    .replaceAll(" ", "\\s{1,3}")
}

function unknown(name: string): never {
  throw new Error(`There is no form ${name}.`)
}
