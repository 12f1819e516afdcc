/**
 * The timing engine with the playbook, the calendar and the words that a request and its agency ask for.
 * @module
 */
import { advise } from "../../shared/timing/advise.ts"
import { calendarOf } from "../../shared/timing/holidays.ts"
import { playbookOf } from "../../shared/timing/playbooks/index.ts"
import { wordsOf } from "../../shared/words/index.ts"
import type { Timing } from "./coach.ts"

const USUAL_REGION = "US"
const USUAL_PLAYBOOK = "house"

export const timing: Timing = {
  advise(situation, { now, playbook: playbookId, agency, locale }) {
    const playbook = playbookOf(playbookId ?? agency?.playbook ?? USUAL_PLAYBOOK)
    const calendar = calendarOf(situation.region ?? agency?.region ?? USUAL_REGION)
    if (!playbook) throw new RangeError("unknown playbook")
    if (!calendar) throw new RangeError("unknown region")
    return advise(situation, { now, playbook, calendar, words: wordsOf(locale).timing, agency })
  },
  knowsPlaybook: (id) => playbookOf(id) !== undefined,
  knowsRegion: (code) => calendarOf(code) !== undefined,
}
