/**
 * Everything the built-in coach says, in English. A text is a list of wordings, best first, so that a chat need not repeat itself.
 * @module
 */
export * from "./answers/days.ts"
export * from "./answers/moments.ts"
export * from "./answers/people.ts"
export * from "./answers/policy.ts"
export * from "./answers/questions.ts"
export * from "./answers/tell.ts"
export * from "./answers/timing.ts"
