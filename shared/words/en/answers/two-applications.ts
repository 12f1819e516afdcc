/**
 * Interviews with two employers in one chat: which one is meant.
 * @module
 */

/** Neither is known yet. */
export function twoApplications({ companies }: { companies: string }): readonly string[] {
  return [
    `You've told me of interviews with ${companies}. One chat holds one application, so that their dates never mix, and I've taken neither yet. Which one shall this chat be about? Please open a new chat for the other.`,
    `That's more than one application: ${companies}. I keep one to a chat and have put nothing down so far. Which of them do you mean here? The other deserves a new chat of its own.`,
    `I count more than one employer, ${companies}, and a chat is for one alone. Which one is it here? A new chat will do for the other.`,
  ]
}

/** One is known: it stands. */
export function anotherApplication({ known, companies }: { known: string; companies: string }): readonly string[] {
  return [
    `This chat is about ${known}, so I've left out what you said of ${companies}; their dates would mix. Which one do you mean here, still ${known}? Please open a new chat for the other.`,
    `So far this has been about ${known}. One chat holds one application, and what belongs to ${companies} isn't noted. Which one is meant? The other is best off in a new chat.`,
    `${companies} would be a second application, and I keep to one a chat; ${known} stands as it was. Which of them do you want to talk about here? A new chat is the place for the other.`,
  ]
}
