import { definePlaybook } from "../playbook.ts"

export default definePlaybook("dos-and-donts", {
  thankYouIdeal: { hours: 1 },
  thankYouBy: { hours: 24 },
  thankYouChannels: ["email"],
  afterDecision: { opens: { days: 3 }, by: { businessDays: 5 } },
  followUpChannels: ["email"],
  followUpsAtMost: 1,
  gapDays: null,
})
