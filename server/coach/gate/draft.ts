/**
 * Whether a sentence is one of a letter, spoken by the candidate to its reader.
 * @module
 */
import type { Facts } from "./facts.ts"

const WRITER =
  /\b(?:i|we) (?:(?:am|was|have|would|really|very|much|also|truly|greatly|still|especially|particularly|so|do|sincerely|wanted to|want to|would like to|hope|had|thoroughly|will) )*(?:enjoyed?|appreciated?|liked?|loved?|learned|learnt|hope|remain|grateful|thankful|glad|delighted|excited|interested|keen|eager|impressed|look forward|looking forward|thank|wanted to|would love|thought|left|came away|found|follow(?:ing)? up|writing|checking in|calling|understand|wish|touched|honoured|honored|confirm|accept|happy to|pleased to|available|attach|struck|wonder\w*|feel|felt|meet|met|speak|talk\w*|join|bring|share)\b/
/** Nobody but the writer of a letter says so. */
const SURELY =
  /\bi (?:(?:am|was|have|really|very|much|truly|greatly|still|especially|particularly|so|do|sincerely|had|thoroughly) )*(?:enjoyed|appreciated|remain|interested in the|look forward to|looking forward to|grateful for|impressed by|left our|came away|learned)\b/
const READER = /\b(?:you|your|yours)\b/
const OPENS =
  /^(?:dear|hello|hi|good morning|good afternoon) (?:WHO|OTHER|HRWHO|REC)\b|^thank you (?:so much|very much|again|both|also)?(?: |,)*(?:for|WHO|OTHER|again)|^thanks (?:again )?for|^it was (?:a pleasure|a delight|great|lovely|good|wonderful|so good|so nice|nice|a joy|such) |^(?:best|kind|warm) (?:regards|wishes)|^sincerely|^many thanks|\bhope you are (?:well|doing well)|^please (?:do )?let me know\b|^is there any (?:news|update)|^could you (?:tell|let|share|say)|^would you (?:be able|mind|kindly)|^may i ask|^i am (?:writing|calling) to (?:ask|thank|follow|check|confirm|let you|see)|\b(?:we|we have|we had) (?:discussed|talked about|spoke about|spoke of|talked over|met about)\b(?=.*\b(?:i|me|my)\b)|^your (?:[a-z-]+ ){1,4}(?:stayed|has stayed|made|struck|left)/

export function draftIn(text: string, { context }: Facts): boolean {
  const { advice } = context
  // A letter is for a message of the advice, and goes by its ways.
  if (advice.message === null) return false
  if (/\b(?:this is a (?:quick |short )?call|calling|voicemail)\b/.test(text) && !advice.channels.includes("phone"))
    return false
  if (advice.action === "ask" || advice.action === "do_not_contact") return false
  const speaks =
    OPENS.test(text) ||
    SURELY.test(text) ||
    (WRITER.test(text) &&
      READER.test(text) &&
      !/\b(?:help you|if you|you can|you could|you may|you should|for you to|you need|tell me|you send|you write)\b/.test(
        text,
      ))
  return speaks && !/\b(?:software|ai|program|coach|the advice)\b/.test(text)
}
