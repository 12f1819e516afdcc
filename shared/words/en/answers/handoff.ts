/**
 * A person at the agency.
 * @module
 */
export function handoffLink(p: { agency: string; contact: string }): string[] {
  return [
    `I can't pass this on by myself yet, but the people at ${p.agency} can be reached here: ${p.contact}. Tell them about your interview as you told me.`,
    `For a person, please turn to ${p.agency} directly: ${p.contact}. I can't hand a chat over yet.`,
    `You'll find a human at ${p.agency} here: ${p.contact}. Nothing from this chat goes along, so tell them the main points yourself.`,
  ]
}

/** Somebody was treated badly in the interview. */
export function mistreated(p: { agency: string; contact: string | undefined }): string[] {
  const where = p.contact ? `: ${p.contact}` : ""
  return [
    `I'm sorry that happened to you. The people at ${p.agency} should hear of it${where}.`,
    `That shouldn't happen. Please tell a person at ${p.agency} about it${where}.`,
  ]
}

export function handoffNoLink(p: { agency: string }): string[] {
  return [
    `That's something for a person, and I can't pass it on by myself yet. Your recruiter or the contact page of ${p.agency} is the way; tell them in your own words.`,
    `I can't connect you with anyone at ${p.agency} yet. Please call or email your recruiter there, or use the contact details on their site.`,
    `A human at ${p.agency} is the right one for that. I have no address of theirs, so look on their site, and tell them what you'd like to discuss.`,
  ]
}
