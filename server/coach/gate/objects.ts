/**
 * Verbs that can mean anything are told only with what they are known to be told with.
 * @module
 */
import type { Clause } from "./clauses.ts"

const KNOWN: Readonly<Record<string, RegExp>> = {
  use: /^(?:the|your|those|this|that|these|a|her|his|their|one|it|some|them|D\d+)? ?(?:(?:own|whole|free|quiet|extra|next|two|few|correct|right) )*(?:time|days?|wait|waiting|weekend|week|words?|notes?|questions?|name|names|of them|ADDR|PAGE|meanwhile|energy|evening|hours?|spare|pause|calm|spell|to|for|in|as|subject|greeting|detail|calendar|checklist|D\d+|examples?)\b/,
  try: /^(?:to|and|not|again (?:once|when)|it out|the [a-z]+ out)\b/,
  let: /^(?:me|us|it (?:go|rest|be|pass|sit|cool|wait|close|end|breathe)|D\d+|that|this|the (?:date|day|talk|weekend|time|conversation|email|note|draft)|go|things|WHO (?:have|know|come|settle|enjoy|get|catch|decide|take)|them (?:decide|take|have|get|finish|settle|come|be|make|write|call|reach)|(?:her|him) (?:settle|come|enjoy|get|have|catch|decide|take|know)|your|go of)\b/,
  put: /^(?:your (?:energy|name|time|phone|focus|effort|thoughts?|questions?|email|contact|heart)|the (?:energy|date|email|note|draft|words|thanks|time|day)|that|this|it (?:away|aside|in your|on your|down|into|off your|together|to rest|behind)|D\d+|down|together|one|a (?:date|note|reminder)|in your|some|more|aside)\b/,
  say: /^(?:thanks|thank you|so|what|why|how|kindly|who|that you|you (?:are|enjoyed|liked|would|still|look)|it|when|which|in|goodbye|something|whether|your|when you|by when|clearly)\b/,
  see: /^(?:if|whether|on linkedin|that|to it|it|you|D\d+|how (?:it|things)|where|each|every|her|him|them|WHO)\b/,
  make: /^(?:it|sure|a (?:note|list|plan|copy|short|point|fresh)|the|your|them|each|every|two|room|time|both|notes|use|good|clear|no)\b/,
  offer: /^(?:to|your|a (?:short|kind)|them|her|him|WHO|thanks)\b/,
  show: /^(?:that|your|interest|how|them|her|him|WHO|what|why|some|real)\b/,
}

/** @returns whether its verb is told with something it is not known with */
export function isOddDeed({ directive, negated, text }: Clause): boolean {
  const known = directive === null || negated ? undefined : KNOWN[directive]
  if (!known) return false
  // "Say what you liked": the clause goes on behind.
  if (/^(?:say|show)$/.test(text.split(" ").at(-1)!)) return false
  const at = new RegExp(`\\b${directive}(?:ing)?(?: |$)`).exec(text)
  return at !== null && !known.test(text.slice(at.index + at[0].length))
}
