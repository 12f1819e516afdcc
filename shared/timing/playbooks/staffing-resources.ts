import { definePlaybook, house } from "../playbook.ts"

export default definePlaybook("staffing-resources", {
  thankYouIdeal: { endOfNextDay: true },
  thankYouBy: { endOfNextDay: true },
  thankYouChannels: ["mail", "email"],
  // "Wait a week" is the house's value too.
  noDate: house.noDate,
  followUpChannels: ["email", "phone"],
  followUpsAtMost: 3,
  gapDays: 7,
})
