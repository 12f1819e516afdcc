/**
 * How a draft marks what somebody else said without "that": ", you said,", "as you put it", "we laughed about that" (see phrases.ts).
 * @module
 */

export const FRAME =
  "((as|like|what|how|which) (you|he|she|they|your [a-z]+) ~ ((so )?[a-z]+ly )?(said|put it|put|explained|described|showed|taught|mentioned|suggested|recommended|advised|told (me|us)|warned|phrased|called it)|(?<=, |^|and )(you|he|she|they|your [a-z]+|mr [a-z]+|ms [a-z]+|mrs [a-z]+|dr [a-z]+|the [a-z]+|my [a-z]+) (said|says|told (me|us)|explained|thought|felt|joked|laughed)([.,;:]|$)|(came|come) up (in|when|during|at)|we (both )?(laughed|joked|talked|spoke|discussed|chatted)|you (spoke|talked) (of|about)|if i understood|(you|your [a-z]+|he|she|who) (described|demonstrated|showed (me|us)|taught me)|(used to|liked to|would) say|in our (talk|chat|conversation))"
