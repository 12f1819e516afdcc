import { definePlaybook } from "../playbook.ts"

export default definePlaybook("strategic-move", {
  thankYouIdeal: { hours: 24 },
  thankYouBy: { hours: 48 },
  thankYouChannels: ["email"],
  noDate: { opens: { days: 7 }, by: { days: 14 }, from: "first-message" },
  followUpChannels: ["email"],
  followUpsAtMost: 1,
  gapDays: null,
})
