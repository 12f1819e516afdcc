/**
 * Where somebody is, as far as a time zone tells: it decides whether 3/2 is the second of March or the third of February.
 * @module
 */

/** Country of a zone: US, CA, GB, IE, AU, or XX where it makes no difference. */
export function countryOf(timeZone: string): string {
  if (UNITED_STATES.test(timeZone)) return "US"
  if (CANADA.test(timeZone)) return "CA"
  if (/^Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)/.test(timeZone)) return "GB"
  if (timeZone === "Europe/Dublin") return "IE"
  return /^Australia\//.test(timeZone) ? "AU" : "XX"
}

const UNITED_STATES =
  /^(?:America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Adak|Juneau|Sitka|Nome|Metlakatla|Yakutat|Menominee|Indiana|Kentucky|North_Dakota)|US\/|Pacific\/Honolulu)/
const CANADA =
  /^America\/(?:Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Regina|St_Johns|Montreal|Moncton|Whitehorse|Yellowknife|Iqaluit)|^Canada\//
