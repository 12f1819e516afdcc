/**
 * Sentences that have the candidate give up before the stop day, or leave undone what is due, with whatever condition in front.
 * @module
 */
import { matchesOf } from "../../understand/matches.ts"
import type { Canonical } from "./canonical.ts"
import type { Facts } from "./facts.ts"
import { GIVES_UP, LEAVES_OUT, NEEDLESS_DEEDS } from "./words/leave-off.words.ts"

/** Linear in the length of a sentence. */
export function leavesOff(read: Pick<Canonical, "text" | "mentions">, facts: Facts): boolean {
  const { action, message, ordinal } = facts.context.advice
  const text = read.text.replace(/ [.!?]+$/, "")
  if (action === "do_not_contact" || (action === "move_on" && message === null)) return false
  if (
    action !== "move_on" &&
    said(
      GIVES_UP,
      text,
      (rest, found) =>
        !isTimely(rest, read, facts) && !(found.startsWith("leave ") && (message === null || SPEAKS.test(rest))),
    )
  )
    return true
  if (!isDue(facts) || (ordinal === 2 ? text.replaceAll("second", "") : text).search(ASIDE) >= 0) return false
  const needless = NEEDLESS_DEEDS[action === "prepare" ? action : (message ?? "")]
  if (needless && action !== "get_contact" && said(needless, text, worse)) return true
  return said(LEAVES_OUT, text, (_, found) => action !== "get_contact" || !KEPT.test(found))
}

/** Told to do, not warned against. @param re global @param holds is asked of what stands beside it, and of itself */
function said(re: RegExp, text: string, holds: (rest: string, found: string, before: string) => boolean): boolean {
  for (const { 0: found, index } of matchesOf(text, re)) {
    const before = text.slice(0, index).split(PARTS).at(-1)!
    if (DENIED.test(before) && !ALLOWED.test(before)) continue
    if (holds(text.slice(0, index) + text.slice(index + found.length), found, before)) return true
  }
  return false
}

const PARTS = /[;:–—]| , (?!(?:please|or|nor)\b)|\bbut\b/
const DENIED =
  /\b(?:not|never|nothing|no (?:reason|need|cause|point|use|time)|too (?:early|soon)|premature|rather than|instead of|hardly|neither|nor|nobody|no-one|before you|far from|mistake|wrong|pity|shame|rude|unwise|tempting|tempted|avoid|resist|stop|whether|why|how|did you|have you|urge)\b|\bwithout $|\b(?:if|when|once|unless|should|in case) (?:it|that|this|(?:the|their|her|his) [a-z]+|she|he|they|WHO|FIRM) $/
const ALLOWED =
  /\b(?:ALLOWS|no (?:harm|shame|risk|problem|crime|sin) (?:in|to)|why not|not (?:wrong|rude|forbidden|a (?:sin|crime|problem)|too (?:early|soon))|nothing wrong)\b/
/** "Thank her and leave it there". */
const SPEAKS = /\b(?:thank|say|send|ask|state|answer|reply|name|note|line|voicemail|message)\b/
/** "You don't have to answer, but it's a good habit". */
const worse = (rest: string, _: string, before: string): boolean =>
  !/^ *(?:if|when|once|should|unless|in case)\b/.test(before) &&
  !/\bbut\b.*\b(?:good|kind|better|worth|nice|helps?|do|should)\b/.test(rest)
/** Where the address is still sought, the note has to wait. */
const KEPT = /\bin (?:the|your|a) (?:drawer|drafts?|outbox|draft folder)\b|\b(?:unsent|open)$/

/** Something goes out, is sought or is asked for at this moment. */
const isDue = ({ leave, context: { advice } }: Facts): boolean =>
  leave === "now" || advice.action === "get_contact" || advice.action === "prepare"

/** What no note ought to hold, and what would be too much. */
const ASIDE =
  /\b(?:pay|salary|money|benefits|gifts?|apolog\w+|excuses?|second|another|again|twice|more than|both|SHARED|reproach\w*|complain\w*|pressure|details|résumé|resume|begging|feelings?|(?:the|their|her|his|your) reasons?|reasons|jokes?|small talk|general inbox|guess\w*)\b/

/** A no that has come, the stop day, or one step more gone by without an answer. */
function isTimely(rest: string, { mentions }: Pick<Canonical, "mentions">, { opens, message, steps }: Facts): boolean {
  if (TURNED_DOWN.test(rest)) return true
  if (message !== null && AFTER_STEP.test(rest)) return true
  if (/\b(?:not (?:have|need) to|need not|never|no need|no point|no use)\b.*\bD\d/.test(rest)) return false
  const stop = message === null ? opens : null
  const day = stop === null ? steps.find(({ what }) => what === "move_on")?.from : Math.floor(stop / 1440)
  return day !== undefined && mentions.some(({ days, span }) => !span && days.some(({ from }) => from === day))
}

const TURNED_DOWN =
  /\b(?:if|once|when|should|unless|until|till|whether|in case)\b.*\b(?:says? no|said no|turns? you down|reject\w*|declines?|declined|(?:is|was|be) (?:a|the) no|a clear no|(?:picks?|chose|chooses|hires?|hired) (?:someone|somebody|another)|(?:is|was|has been|been) filled)\b|\b(?:should|if|once|when) (?:they|she|he|WHO|FIRM) (?:do |does )?(?:writes?|answers?|repl(?:y|ies)|calls?|gets? (?:back|in touch))\b/
const AFTER_STEP =
  /\b(?:after|once|when|if|should|unless)\b.*\b(?:(?:this|that|your|the) (?:second|last|final|next|reminder|note|one|follow-up|email|message|call|check-in|nudge)|(?:second|last|final) (?:note|one|follow-up|email|message)|both|after (?:that|this|it)|(?:by|even|after|since) then|(?:that|this)(?: too| also| one)? (?:stays|goes|remains|gets|brings|meets|fails|falls|draws|is (?:left|not|met)|does not|has no|too))\b/
