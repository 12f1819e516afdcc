/**
 * Everything the built-in coach says, in English. A text is a list of wordings, best first, so that a chat need not repeat itself.
 * @module
 */
export * from "./answers/actions.ts"
export * from "./answers/addresses.ts"
export * from "./answers/days.ts"
export * from "./answers/deed.ts"
export * from "./answers/drafts.ts"
export * from "./answers/erase.ts"
export * from "./answers/handoff.ts"
export * from "./answers/in-short.ts"
export * from "./answers/next.ts"
export * from "./answers/off-subject.ts"
export * from "./answers/people.ts"
export * from "./answers/policy.ts"
export * from "./answers/prepare.ts"
export * from "./answers/questions.ts"
export * from "./answers/refusals.ts"
export * from "./answers/small-talk.ts"
export * from "./answers/tell.ts"
export * from "./answers/unknown.ts"
export * from "./answers/when.ts"
export * from "./answers/why.ts"
