import { table } from "../table.testing.ts"

table([
  { text: "They asked not to be contacted.", sets: { followUpPolicy: "declined" } },
  {
    text: "The email says: Please do not reply or follow up on this application.",
    sets: { followUpPolicy: "declined" },
  },
  { text: "we were told not to chase", sets: { followUpPolicy: "declined" } },
  { text: "She told us to sit tight and not bother them.", sets: { followUpPolicy: "declined" } },
  { text: "He told me go ahead and check in with him whenever.", sets: { followUpPolicy: "welcome" } },
  { text: "The receptionist told me to email her at info@firm.com", unset: ["followUpPolicy"] },
  { text: "in films it's always 'don't call us, we'll call you'", unset: ["followUpPolicy"] },
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
  { text: "She'd be glad of a nudge, her words on hanging up.", sets: { followUpPolicy: "welcome" } },
  { text: "He doesn't mind being chased at all", sets: { followUpPolicy: "welcome" } },
  { text: "He'd like me to check in with him next week, he said", sets: { followUpPolicy: "welcome" } },
  { text: "Ruth told me not to be a stranger", sets: { followUpPolicy: "welcome" } },
  { text: "Her parting words: please don't write or phone", sets: { followUpPolicy: "declined" } },
  { text: "We were told chasing won't help", sets: { followUpPolicy: "declined" } },
  { text: "They'd rather not be chased, they told me", sets: { followUpPolicy: "declined" }, unset: ["messages[0]"] },
])
