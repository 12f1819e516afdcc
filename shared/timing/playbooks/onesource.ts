import { definePlaybook } from "../playbook.ts"

export default definePlaybook("onesource", {
  thankYouIdeal: { hours: 4 },
  thankYouBy: { hours: 24 },
  thankYouChannels: ["email"],
  noDate: { opens: { businessDays: 3 }, by: { businessDays: 5 }, from: "since" },
  followUpChannels: ["email"],
  followUpsAtMost: 1,
  gapDays: null,
})
