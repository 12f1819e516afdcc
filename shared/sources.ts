/**
 * The articles that the coach's advice rests on, and our own default. A reason, a finding or an answer names them by id.
 * @module
 */

export interface Source {
  /** What the article calls itself, or is about where it has no title of its own. */
  title: string
  /** Who published it; null where that is not known. */
  publisher: string | null
  kind: "staffing firm" | "career writer" | "our own"
  /** Of publication, where the article tells it. */
  year?: number
  /** Where it can be read, once that is known. */
  url?: string
}

const table = {
  selectek: {
    title: "Why and when to follow up",
    publisher: "Selectek",
    kind: "staffing firm",
  },
  onesource: {
    title: "Should I follow up?",
    publisher: "OneSource Staffing",
    kind: "staffing firm",
  },
  "dos-and-donts": {
    title: "Dos and don'ts of following up",
    publisher: null,
    kind: "career writer",
  },
  "staffing-resources": {
    title: "Following up after an interview",
    publisher: "Staffing Resources",
    kind: "staffing firm",
    year: 2015,
  },
  "strategic-move": {
    title: "Following up is crucial: a strategic move",
    publisher: null,
    kind: "career writer",
  },
  house: {
    title: "Our own default, where the articles disagree or are silent",
    publisher: "Afterword",
    kind: "our own",
  },
} satisfies Record<string, Source>

export type SourceId = keyof typeof table

export const sources: Record<SourceId, Source> = table

/** True for an id of this file. */
export function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sources, id)
}
