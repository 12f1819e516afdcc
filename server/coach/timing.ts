/**
 * The timing engine with the playbook, the calendar and the words that a request and its agency ask for.
 * @module
 */
import { advise } from "../../shared/timing/advise.ts"
import { calendarOf } from "../../shared/timing/holidays.ts"
import { playbookOf } from "../../shared/timing/playbooks/index.ts"
import { wordsOf } from "../../shared/words/index.ts"
import { settingOf } from "../timing-setting.ts"
import type { Timing } from "./coach.ts"

export const timing: Timing = {
  advise(situation, context) {
    const { now, agency, locale } = context
    return advise(situation, {
      ...settingOf(situation.region, context),
      now,
      words: wordsOf(locale).timing,
      agency,
    })
  },
  knowsPlaybook: (id) => playbookOf(id) !== undefined,
  knowsRegion: (code) => calendarOf(code) !== undefined,
}
