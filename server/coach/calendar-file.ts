/**
 * The dates ahead as an iCalendar file (RFC 5545). Moments are written in UTC, so that no zone table is needed
 * and every calendar shows them on its own clock.
 * @module
 */
import { createHash } from "node:crypto"
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from "ical-generator"
import type { TimelineStep } from "../../shared/wire/advice.ts"

const MINUTES = 15
const HOUR_S = 3600

export interface CalendarFileContext {
  chatId: string
  /** Of the chat; a later file replaces the entries of an earlier one. */
  version: number
  now: Temporal.Instant
  company?: string | undefined
}

/** The steps that lie after `now`, each with a reminder: at the moment itself, for a deadline two hours before. */
export function calendarFile(timeline: readonly TimelineStep[], context: CalendarFileContext): string {
  const { chatId, version, now, company } = context
  const calendar = ical({
    name: company ? `Following up: ${company}` : "Following up",
    prodId: { company: "Afterword", product: "Coach", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { what, on, text } of timeline) {
    const moment = Temporal.ZonedDateTime.from(on).toInstant()
    if (Temporal.Instant.compare(moment, now) <= 0) continue
    calendar.createEvent({
      id: uidOf(chatId, what),
      sequence: version,
      stamp: now,
      start: moment,
      end: moment.add({ minutes: MINUTES }),
      summary: company ? `${text} (${company})` : text,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, trigger: what.endsWith("_by") ? 2 * HOUR_S : 0, description: text }],
    })
  }
  return calendar.toString()
}

/** The same for the same step of the same chat, without telling the chat's id. */
function uidOf(chatId: string, what: string): string {
  return `${createHash("sha256").update(`${chatId} ${what}`).digest("hex").slice(0, 32)}@afterword`
}
