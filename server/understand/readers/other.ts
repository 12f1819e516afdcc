/**
 * What has dates but is no fact of the application after the interview: applying, starting, moving house, other people's business.
 * @module
 */
import type { Reader } from "../reading.ts"

export const other: Reader = {
  name: "other",
  anchors: [
    {
      topic: "other",
      re: /\b(?:appl(?:ied|y|ying|ication|ications)(?! close)|applications? close|clos(?:es|ing) date|start(?:s|ed|ing)? date|start(?:ed)? (?:on|work|the)|could start|can start|laid off|made redundant|lost my job|quit|left my job|born|birthday|moving|moved? (?:out|in|house|to)|take-?home|assignment|homework|(?:test|rent|bill|payment|baby|it) (?:was|is) due|posted (?:on|the (?:ad|job))|saw the (?:ad|job|post)|invite came|invit(?:e|ation) (?:came|was|for)|lease|landlord|rent|wedding|flight|exam|graduat(?:e|ed|ion|ing)|my (?:notice|contract|shift|visa|course|last day|birthday)|contract ends|visa|reference call|called my reference|cv|resume|induction|training|background check|drug test)\b/gi,
    },
  ],
  read: () => [],
}
