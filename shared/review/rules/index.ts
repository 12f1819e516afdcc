/**
 * Every rule of the review. Made by `npm run generate` from the files of this folder; do not edit.
 * @module
 */
import type { Rule } from "../rule.ts"
import apologetic from "./apologetic.ts"
import casual from "./casual.ts"
import copiedNote from "./copied-note.ts"
import decisionDemand from "./decision-demand.ts"
import desperation from "./desperation.ts"
import genericGreeting from "./generic-greeting.ts"
import genericInbox from "./generic-inbox.ts"
import gift from "./gift.ts"
import impatience from "./impatience.ts"
import negativity from "./negativity.ts"
import noAsk from "./no-ask.ts"
import noContactDetails from "./no-contact-details.ts"
import noInterest from "./no-interest.ts"
import noSignOff from "./no-sign-off.ts"
import noSpecificDetail from "./no-specific-detail.ts"
import noThanks from "./no-thanks.ts"
import noValueLink from "./no-value-link.ts"
import notWelcome from "./not-welcome.ts"
import oneTooMany from "./one-too-many.ts"
import payTalk from "./pay-talk.ts"
import placeholder from "./placeholder.ts"
import pressure from "./pressure.ts"
import resumeRehash from "./resume-rehash.ts"
import shouting from "./shouting.ts"
import tooLong from "./too-long.ts"
import tooShort from "./too-short.ts"
import tooSoon from "./too-soon.ts"
import weakSubject from "./weak-subject.ts"
import wrongCompany from "./wrong-company.ts"
import wrongDay from "./wrong-day.ts"
import wrongName from "./wrong-name.ts"

export const rules: readonly Rule[] = [
  apologetic,
  casual,
  copiedNote,
  decisionDemand,
  desperation,
  genericGreeting,
  genericInbox,
  gift,
  impatience,
  negativity,
  noAsk,
  noContactDetails,
  noInterest,
  noSignOff,
  noSpecificDetail,
  noThanks,
  noValueLink,
  notWelcome,
  oneTooMany,
  payTalk,
  placeholder,
  pressure,
  resumeRehash,
  shouting,
  tooLong,
  tooShort,
  tooSoon,
  weakSubject,
  wrongCompany,
  wrongDay,
  wrongName,
]
