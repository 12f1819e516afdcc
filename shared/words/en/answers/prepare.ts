/**
 * Before the interview.
 * @module
 */
export function prepare(p: { day: string; who: string }): string[] {
  const when = p.day ? ` ${p.day}` : ""
  const whom = p.who ? ` with ${p.who}` : ""
  return [
    `For the interview${whom}${when}, four things to bring home. Ask at the start whether you may take notes. Near the end, ask what the next steps are and by which day they'll decide, and how they feel about follow-ups. And note everyone's name and direct email address.`,
    `Four small things make everything after the interview${whom}${when} easier: permission to take notes, the next steps and the decision date, how they like to be followed up, and each person's name with an email of their own.`,
    `Before you leave the interview${whom}${when}, know four things: what happens next and by when, whether a follow-up is welcome, whom you met, and how to reach them directly. Ask first if you may take notes.`,
  ]
}

export const stillPrepare: readonly string[] = [
  "The plan for it stays: notes if they allow it, next steps and decision date, their view on follow-ups, names with direct addresses.",
  "The same four things count: may I take notes, what's next and by when, are follow-ups welcome, how do I reach you.",
  "Nothing else to send before it; just collect next steps, the date, their wish about follow-ups, and contacts.",
  "Keep the four questions in mind: notes, next steps with a date, follow-ups, contacts.",
  "Before it, nothing needs sending. Think of the four: notes, next steps, follow-ups, names and addresses.",
]

export const prepareSources: readonly string[] = [
  "A staffing firm, OneSource Staffing, asks about follow-ups at that very moment.",
]

export const nervous: readonly string[] = [
  "Being nervous is fine; it means you care.",
  "A few nerves are normal, and they usually settle after the first minutes.",
]
