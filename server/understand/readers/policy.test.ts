import { table } from "../table.testing.ts"

table([
  { text: "they said pls dont follow up, they will contact", sets: { followUpPolicy: "declined" } },
  { text: "she said don't call us, we'll call you", sets: { followUpPolicy: "declined" } },
  { text: "no phone calls please, they said", sets: { followUpPolicy: "declined" } },
  { text: "He told me feel free to check in with him anytime", sets: { followUpPolicy: "welcome" } },
  {
    text: "She said please do email me if you have not heard by December 3.",
    sets: { followUpPolicy: "welcome", decisionDate: "2026-12-03" },
  },
  { text: "They said they'd be in touch", unset: ["followUpPolicy"] },
  { text: "Nobody told me 'don't follow up', I just assumed.", unset: ["followUpPolicy"] },
  { text: "what if they'd said no follow ups?", unset: ["followUpPolicy"] },
  { text: "I didn't call and I didn't email", unset: ["followUpPolicy"] },
  { text: "my uncle says call daily", unset: ["followUpPolicy"] },
])
