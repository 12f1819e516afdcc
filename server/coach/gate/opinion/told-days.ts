/**
 * Whether a clause names its day as the day of what the case has on it: "you met on Monday", where Monday was the interview.
 * @module
 */
import type { Role } from "../facts.ts"
import type { DaySign } from "./day-signs.ts"

const CUES: readonly { cue: string; re: RegExp; roles: readonly Role[] }[] = [
  {
    cue: "met",
    re: /\b(?:met|saw|spoke|talked|sat|interviewed|visited|(?:the|your|that) (?:interview|talk|conversation|meeting)|since you (?:met|spoke|talked|saw)|were (?:at|there|finished|done)|expects? you)\b/,
    roles: ["interview"],
  },
  {
    cue: "thanked",
    re: /\b(?:thanked|(?:got|had|received|has) your (?:thanks|card|thank-you)|your (?:thanks|thank-you|card) (?:went|reached|left|was|arrived|is)|since (?:your|the) (?:thanks|thank-you))\b/,
    roles: ["thanks"],
  },
  {
    cue: "wrote",
    re: /\b(?:you (?:[a-z]+ )?(?:wrote|followed|asked|nudged|checked|emailed|sent)|(?:first|last|second|your) (?:one|note|follow-up|message|email|question|nudge) (?:went|reached|left|was|has)|got your (?:first |last |second )?(?:note|follow-up|question|email)|last (?:note|wrote|follow-up|message)|heard from you)\b/,
    roles: ["follow-up", "sent"],
  },
  {
    cue: "replied",
    re: /\b(?:(?:WHO|she|he|they|FIRM) (?:wrote|asked|offered|replied|answered|said no|turned|made)|(?:question|offer|rejection|reply|no|news|request) (?:came|arrived|reached|went)|waiting since)\b/,
    roles: ["reply", "answer"],
  },
  {
    cue: "decides",
    re: /\b(?:decid\w+|decision|named|promised|their (?:own )?(?:date|day)|verdict|make up their mind)\b/,
    roles: ["decision"],
  },
  {
    cue: "ends",
    re: /\b(?:you have (?:got )?(?:until|till|to)|until|till|by|deadline|closes?|closed|ends?|ended|last (?:good |comfortable )?(?:day|moment)|latest|was due|were due|on time|up to|through|stays open)\b/,
    roles: ["by", "opens", "offer"],
  },
  {
    cue: "opens",
    re: /\b(?:from|opens?|opened|earliest|not before|no sooner|first day|starting|as of|your turn|may|can)\b/,
    roles: ["opens"],
  },
  {
    cue: "away",
    re: /\b(?:away|vacation|leave|holiday|out of (?:the )?office|is out|back|returns?|gone)\b/,
    roles: ["away", "back"],
  },
]

/** @returns each cue with whether it is so */
export function toldDays(text: string, days: readonly DaySign[]): string[] {
  if (days.length === 0) return []
  return CUES.flatMap(({ cue, re, roles }) =>
    re.test(text) ? [`${cue}:${days.every((day) => roles.some((role) => day.roles.includes(role)))}`] : [],
  )
}
