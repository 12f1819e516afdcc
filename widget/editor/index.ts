/**
 * The editor's chunk, loaded when somebody opens it or the chat shows a review.
 * @module
 */
export { DraftCard } from "./DraftCard.tsx"
export { Draft } from "./draft.ts"
export { Editor } from "./Editor.tsx"
export { ReviewCard } from "./ReviewCard.tsx"
