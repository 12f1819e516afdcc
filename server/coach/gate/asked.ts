/**
 * Whether a sentence asks, or only ends like a question.
 * @module
 */

/** "He liked it, didn't he?" says what it seems to ask. */
const TAGGED =
  / , (?:(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could) not (?:it|he|she|they|you|that|we|i)|right|no|yes|ok|okay|correct) \?$/

export const isQuestion = (text: string): boolean => text.endsWith("?") && !TAGGED.test(text)
