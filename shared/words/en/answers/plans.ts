/**
 * Plans that would hurt the candidate, answered to before the day is told.
 * @module
 */
export const plans = {
  overTheirHead: [
    "Please don't go over their head: whoever interviewed you would hear of it, and it looks like pressure.",
    "I understand the urge, but going to the top embarrasses the person you met, and that person decides about you.",
  ],
  dropIn: [
    "Please don't turn up unannounced; it puts them on the spot, and nobody has an answer ready at the door.",
    "I'd stay away from their door: an unplanned visit feels like pressure, however kindly you mean it.",
  ],
  everyDay: [
    "Please don't: many messages in a row are what people mind most, and once a week is the most anybody advises.",
    "That would do harm. One well-timed, friendly message does more than ten.",
  ],
  reproach: [
    "I'd keep that to yourself, fair as it may be: an angry word stays in their memory, and it closes the door.",
    "Be angry with me instead; a reproach never brought anybody an offer, and people in one trade talk.",
  ],
  stopSearching: [
    "Please keep what you have, and keep applying, until a contract is signed.",
    "I wouldn't burn that bridge yet: nothing is certain before you've signed.",
  ],
} satisfies Record<string, readonly [string, string, ...string[]]>

export type PlanId = keyof typeof plans
