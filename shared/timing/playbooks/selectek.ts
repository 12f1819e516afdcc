import { definePlaybook, house } from "../playbook.ts"

export default definePlaybook("selectek", {
  thankYouIdeal: { hours: 24 },
  thankYouBy: { hours: 24 },
  thankYouChannels: ["email"],
  // Said by the article as the house has it: the business day after, and one to two weeks.
  afterDecision: house.afterDecision,
  noDate: house.noDate,
  followUpChannels: ["email"],
  followUpsAtMost: 1,
  gapDays: null,
  patienceDays: 14,
})
