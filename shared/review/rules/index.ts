/**
 * Every rule of the review. Made by `npm run generate` from the files of this folder; do not edit.
 * @module
 */
import type { Rule } from "../rule.ts"
import apologetic from "./apologetic.ts"
import notWelcome from "./not-welcome.ts"
import oneTooMany from "./one-too-many.ts"
import tooSoon from "./too-soon.ts"

export const rules: readonly Rule[] = [apologetic, notWelcome, oneTooMany, tooSoon]
