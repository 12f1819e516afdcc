/**
 * The playbook and the calendar that a request, its situation and its agency ask for.
 * @module
 */
import type { Calendar } from "../shared/timing/calendar.ts"
import { calendarOf } from "../shared/timing/holidays.ts"
import type { Playbook } from "../shared/timing/playbook.ts"
import { playbookOf } from "../shared/timing/playbooks/index.ts"
import type { Agency } from "../shared/wire/agency.ts"

const USUAL_REGION = "US"
const USUAL_PLAYBOOK = "house"

/** @throws RangeError for a playbook or region that is not known; ask first. */
export function settingOf(
  region: string | undefined,
  { playbook: id, agency }: { playbook?: string | undefined; agency?: Agency | undefined },
): { playbook: Playbook; calendar: Calendar } {
  const playbook = playbookOf(id ?? agency?.playbook ?? USUAL_PLAYBOOK)
  const calendar = calendarOf(region ?? agency?.region ?? USUAL_REGION)
  if (!playbook) throw new RangeError("unknown playbook")
  if (!calendar) throw new RangeError("unknown region")
  return { playbook, calendar }
}
