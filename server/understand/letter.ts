/**
 * A letter of the candidate's own that no proper greeting gives away: in small letters, under a bare name, without any greeting,
 * behind "is this ok:". The text comes normalised.
 * @module
 */
export interface Letter {
  start: number
  end: number
}

/** What is said around a draft to have it looked at. */
export const ASKS_REVIEW =
  /\b(?:(?:is|are|does|do|would|will) (?:this|that|it|these)(?: one)?(?: \w+){0,3} (?:ok(?:ay)?|good|fine|alright|all right|right|enough|work|sound|read|look|send|go|pass|appropriate|professional|pushy|too \w+)|(?:check|review|proof-?read|critique|correct|improve|look (?:at|over|through)|read(?: over| through)?|feedback on|thoughts on|think of|opinion on|go over|rate)(?: \w+){0,4}|(?:my|a|the|this) (?:\w+[ -]){0,2}(?:draft|email|e-mail|mail|note|message|letter|text|card|script|voicemail|version|reply)(?: (?:to \w+|so far))?|here (?:it|goes|is|you)|here'?s|i wrote|i(?:'ve| have) written|what i(?:'ll|'d| will| would| plan to| want to) (?:say|send|write)|what i (?:have|wrote|got)|before i (?:send|hit|press|mail|post)|(?:good|ok(?:ay)?|ready|safe) to (?:send|go)|thoughts|feedback|wdyt|what do you think|how(?:'s| is| about) (?:this|that|it)|can i send)\b/i

/** Letters say these to their readers; to a coach nobody does. */
const TO_READER =
  /\b(?:thank(?:s| you|ing you)(?: (?:so|very) much| again| a lot| kindly)? (?:for|to)|thx for|ty for|(?:i|we) (?:really |truly |so |thoroughly )?(?:enjoyed|appreciated?) (?:\w+ )?(?:your|our|the|meeting|talking|speaking|hearing|learning|you)|looking? forward to|follow(?:ing)? up (?:on|about|after|regarding|with you)|any (?:news|updates?|word) (?:on|about|for me|you)|(?:is|are) there (?:any|an) (?:news|updates?)|would love to (?:join|work|be)|i'd love to (?:join|work|be)|your (?:time|team|company|consideration|reply|offer|kind)|hear(?:ing)? (?:back )?from you|(?:meeting|seeing|having|interviewing) (?:with )?me\b|to meet(?:ing)? you|when we (?:met|spoke|talked)|we (?:met|spoke|talked) (?:on|last|yesterday|about)|i am writing|i'm writing|i wanted to (?:thank|ask you|follow|say|reach)|please (?:let me know|find|call me)|if you need anything|my number is|thank you)\b/i

/** What is asked of a coach, and of no employer. */
const TO_COACH =
  /\b(?:when|how (?:long|soon)|should|shall|can|may|do|must|is it (?:ok|okay|too \w+) to) (?:should |do |can |shall |to )?(?:i (?:\w+ ){0,2}?)?(?:follow[- ]up|chase|nudge|send (?:a|an|the|it|my|them|him|her|one)|write (?:to )?(?:them|him|her)|thank (?:them|him|her)|wait|reach out|contact (?:them|him|her)|do (?:now|next))\b/i

/** A story told to the coach; a letter's reader knows it. */
const STORY =
  /\b(?:(?:they|he|she)(?:'d|'ll| would| will)? (?:said|says|told|promised|decide|call|let me know|get back|asked)|i had (?:an|my|the) interview(?! with you)|my interview (?:was|is)|(?:hear|heard) (?:back )?from them)\b/i

const GREETS =
  /^["'`>*\s]*(?:subject\b|re:|dear\b|hi+\b|hello\b|hey\b|hiya\b|good (?:morning|afternoon|evening|day)\b|to whom it\b|greetings\b|\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?,[ \t]*(?:\n|$))/iu
const BARE_NAME = /^["'`>*\s]*(?:\p{Lu}[\p{L}.'-]+ ?){1,3},[ \t]*\n/u
const CLOSES =
  /\n[ \t]*(?:best|all the best|(?:kind|warm|best|many|with)\b[^\n]{0,20}(?:regards|wishes|thanks)|regards|sincerely|yours|respectfully|thanks|thank you|thx|cheers|ta|cordially|love)\b[^\n]{0,30}(?:\n[^\n]{0,60}){0,5}["'`]*$/i
const BARE_SIGNATURE = /\n[ \t]*\p{L}[\p{L}.'-]*(?: \p{L}[\p{L}.'-]*){0,2}[ \t]*["'`]*$/u
const BEGINS =
  /^["'`>*\s]*(?:thank|thx|thanks|i (?:wanted|am writing|just wanted|really enjoyed|enjoyed)|it was (?:\w+ )?(?:a pleasure|great|nice|good|lovely))\b/i

/** @param expected the coach has just asked for the draft */
export function letterIn(text: string, expected = false): Letter | null {
  const quote = /^[^\n"]{0,200}"/.exec(text)?.[0].length
  const closed = quote === undefined ? -1 : text.lastIndexOf('"')
  const end = quote !== undefined && closed > quote + 40 ? closed + 1 : endOf(text)
  for (const [start, introduced] of starts(text, end)) {
    const body = text.slice(start, end)
    const words = body.split(/\s+/).filter(Boolean).length
    if (words < 6 || TO_COACH.test(body.slice(0, 2000)) || !TO_READER.test(body)) continue
    const lines = /\n/.test(body.trim())
    const greets = GREETS.test(body) || BARE_NAME.test(body)
    const foot = body.slice(-600).trimEnd()
    const closes = CLOSES.test(foot) || BARE_SIGNATURE.test(foot)
    if (introduced || expected) return { start, end }
    if (STORY.test(body)) continue
    if (lines && closes && (greets || BEGINS.test(body))) return { start, end }
  }
  return null
}

/** Where a letter may begin, and whether the words before it (or behind the end) ask to look at it. */
function* starts(text: string, end: number): Generator<[number, boolean]> {
  const asksBehind = ASKS_REVIEW.test(text.slice(end))
  const lead = /^[^\n:]{0,300}:[ \t]*\n*/.exec(text)?.[0]
  if (lead !== undefined && ASKS_REVIEW.test(lead)) yield [lead.length, true]
  const lines = [...text.slice(0, end).matchAll(/[^\n]+/g)].slice(0, 12)
  for (const [index, line] of lines.entries()) {
    const before = text.slice(0, line.index)
    if (index === 0) yield [line.index, asksBehind]
    else if (GREETS.test(line[0]) || ASKS_REVIEW.test(lines[index - 1]![0]))
      yield [line.index, asksBehind || ASKS_REVIEW.test(before)]
  }
}

/** Where the candidate speaks to the coach again, under the letter: "is that ok?" */
export function endOf(text: string): number {
  const lines = [...text.matchAll(/[^\n]+/g)]
  const last = lines.at(-1)
  if (!last || lines.length < 2) return text.length
  const asks =
    last[0].length < 120 &&
    ASKS_REVIEW.test(last[0]) &&
    (/\?\s*$/.test(last[0]) || /^\W*(?:thoughts|feedback|wdyt|ok\b|good to|please (?:check|review))/i.test(last[0])) &&
    !TO_READER.test(last[0])
  return asks ? last.index : text.length
}

/** Somebody who greets the coach and asks it something has pasted nothing. */
export function speaksToCoach(text: string): boolean {
  return /^\W*(?:hi|hello|hey|dear|good \w+)(?: there)?,? (?:coach|bot|all|team|everyone|afterword|there)\b/i.test(text)
    ? TO_COACH.test(text)
    : false
}
