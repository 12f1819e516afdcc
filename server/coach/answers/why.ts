/**
 * Why, by whose advice, who says otherwise, and how to do it well: each said once in a chat.
 * @module
 */
import type { Reason } from "../../../shared/wire/advice.ts"
import type { Situation } from "../../../shared/wire/situation.ts"
import type { Piece } from "./compose.ts"
import { type Context, nameOf, namesOf, personOf } from "./context.ts"

/** What moved the day away from the usual one is the reason worth telling, while that day is still to come. */
const dayMovers = new Set(["interviewer-away", "quiet-days", "breathing-room", "follow-ups-welcome"])

/** Why, by whose advice, and how to do it well: each said once in a chat. */
export function support(context: Context): Piece[] {
  const { advice, words } = context
  const pieces: Piece[] = []
  const main = mainReason(context)
  // Nobody who is late already wants to hear the rule they missed.
  if (main && !advice.late) pieces.push({ say: why(context, main), rank: 7, once: true })
  if (lacksAddress(context))
    pieces.push({ say: words.addressNeeded({ who: namesOf(context, advice.to) }), rank: 6, once: true })
  pieces.push({ say: tip(context), rank: 2, once: true })
  return pieces
}

/**
 * The reason again, for somebody who asks why; who sees it otherwise, where the last answer was that very reason.
 * @param who somebody asks whose rule it is
 */
export function because(context: Context, { who }: { who: boolean }): Piece[] {
  const { words, said } = context
  const main = mainReason(context)
  if (!main) {
    const plain = context.advice.reasons.map(({ rule }) => words.plainReason[rule]).find(Boolean)
    return plain ? [{ say: [plain], rank: 7 }] : []
  }
  const says = why(context, main)
  const again = said.at(-1)?.startsWith(says[0]!) ?? false
  if (again && who) return [{ say: words.policy["where-from"], rank: 7 }]
  const otherwise = again ? disagreeing(context, main) : null
  if (otherwise && otherwise.say.length > 0) return [{ ...otherwise, rank: 7 }]
  const ours = who && quoted(context, main) === "house" && !/\bour (?:own )?rule\b/.test(says[0]!)
  return [
    { say: says, rank: 7 },
    { say: ours ? words.ourOwnRule : [], rank: 6 },
  ]
}

function mainReason(context: Context): Reason | undefined {
  const { reasons, action } = context.advice
  // When to have asked matters no more once it is over.
  if (action === "move_on") return reasons.find(({ rule }) => rule === "enough-follow-ups")
  // The last one moved the day to where it is.
  const mover = action === "wait" ? reasons.findLast(({ rule }) => dayMovers.has(rule)) : undefined
  return mover ?? reasons.find((reason) => !dayMovers.has(reason.rule) && why(context, reason).length > 0)
}

function disagreeing({ words }: Context, { dissent }: Reason): Piece {
  const other = dissent?.[0]
  return { say: other ? [words.dissent(words.cite[other.source] ?? other.source, other.text)] : [] }
}

/** What a reason says in the words of one of its sources: an article's before our own. */
function why(context: Context, reason: Reason): readonly string[] {
  const { words } = context
  if (reason.rule === "interviewer-away") {
    const id = context.advice.to[0]
    const until = id === undefined || absenceIsNew(context, id) ? undefined : awayUntil(context, id)
    const who = id === undefined ? words.yourInterviewer : nameOf(context, id)
    return [
      words.interviewerAway({ who, untilDay: until ? words.recalledDay(until, context.today, context.order) : null }),
    ]
  }
  if (reason.rule === "quiet-days") {
    const from = /^\d{4}-(\d\d)-\d\d/.exec(String(reason.params.from ?? ""))
    if (from) return [words.quietDays(Number(from[1]))]
  }
  if (reason.rule === "breathing-room" && lastIsUndated(context, reason)) return [words.dayUnknown]
  const source = quoted(context, reason)
  return source ? [words.sourceSays[reason.rule]![source]!] : []
}

/** The message that was last, as far as anybody told, has no day of its own. */
function lastIsUndated({ situation }: Context, { facts }: Reason): boolean {
  const index = /^messages\[(\d+)\]/.exec(facts[0] ?? "")?.[1]
  return index !== undefined && situation.messages?.[Number(index)]?.at === undefined
}

/** The article that is quoted for a reason, ours only where no other speaks of it. */
function quoted({ words }: Context, reason: Reason): string | undefined {
  const quotable = reason.sources.filter((id) => words.sourceSays[reason.rule]?.[id])
  return quotable.find((id) => id !== "house") ?? quotable[0]
}

/** The message may wait or go, but the address that is known is no proper one. */
function lacksAddress({ advice }: Context): boolean {
  return advice.action === "wait" && advice.to.length > 0 && advice.questions.some(({ id }) => id === "contact-lacking")
}

/** The absence was told in this very message, so it has just been read back. */
function absenceIsNew({ before, situation }: Context, id: string): boolean {
  const awayIn = ({ people }: Situation) => JSON.stringify(people?.find((person) => person.id === id)?.away ?? null)
  return awayIn(before) !== awayIn(situation)
}

function awayUntil(context: Context, id: string): Temporal.PlainDate | undefined {
  return personOf(context, id)
    ?.away?.map(({ until }) => Temporal.PlainDate.from(until))
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b))
    .findLast((until) => Temporal.PlainDate.compare(until, context.today.subtract({ days: 1 })) >= 0)
}

function tip(context: Context): readonly string[] {
  const { advice, words } = context
  const { tips } = words
  if (advice.action === "wait") {
    if (advice.message !== "follow_up") return []
    return advice.channels[0] === "phone" ? tips.callAhead : tips.writeAhead
  }
  if (advice.action !== "send") return []
  if (advice.message === "thank_you") return advice.to.length > 1 ? tips.several : tips.thankYou
  if (advice.message === "recruiter_check_in") return isDebrief(context) ? tips.debrief : tips.checkIn
  if (advice.message !== "follow_up") return []
  if (advice.channels[0] === "phone") return tips.call
  return (advice.ordinal ?? 1) > 1 ? tips.lastFollowUp : tips.followUp
}

export function isDebrief({ advice }: Context): boolean {
  return advice.message === "recruiter_check_in" && advice.reasons.some(({ rule }) => rule === "debrief-recruiter")
}
