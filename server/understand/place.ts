/**
 * Where somebody is, as far as a time zone tells: it decides whether 3/2 is the second of March or the third of February.
 * @module
 */

/** Country of a zone, for the order of a date's numbers and for its public holidays; XX where it is not known. */
export function countryOf(timeZone: string): string {
  if (UNITED_STATES.test(timeZone)) return "US"
  if (CANADA.test(timeZone)) return "CA"
  if (/^Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)/.test(timeZone)) return "GB"
  if (timeZone === "Europe/Dublin") return "IE"
  if (/^Australia\//.test(timeZone)) return "AU"
  return COUNTRY[timeZone] ?? "XX"
}

const COUNTRY: Record<string, string> = {
  "Pacific/Auckland": "NZ",
  "Africa/Johannesburg": "ZA",
  "Africa/Lagos": "NG",
  "Africa/Nairobi": "KE",
  "Africa/Accra": "GH",
  "Asia/Kolkata": "IN",
  "Asia/Calcutta": "IN",
  "Asia/Singapore": "SG",
  "Asia/Manila": "PH",
  "Asia/Kuala_Lumpur": "MY",
  "Asia/Hong_Kong": "HK",
  "Asia/Tokyo": "JP",
  "Asia/Dubai": "AE",
  "Europe/Berlin": "DE",
  "Europe/Vienna": "AT",
  "Europe/Zurich": "CH",
  "Europe/Paris": "FR",
  "Europe/Brussels": "BE",
  "Europe/Amsterdam": "NL",
  "Europe/Madrid": "ES",
  "Europe/Lisbon": "PT",
  "Europe/Rome": "IT",
  "Europe/Warsaw": "PL",
  "Europe/Stockholm": "SE",
  "Europe/Copenhagen": "DK",
  "Europe/Oslo": "NO",
  "Europe/Helsinki": "FI",
  "America/Mexico_City": "MX",
  "America/Sao_Paulo": "BR",
  "America/Jamaica": "JM",
}

const UNITED_STATES =
  /^(?:America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Adak|Juneau|Sitka|Nome|Metlakatla|Yakutat|Menominee|Indiana|Kentucky|North_Dakota)|US\/|Pacific\/Honolulu)/
const CANADA =
  /^America\/(?:Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Regina|St_Johns|Montreal|Moncton|Whitehorse|Yellowknife|Iqaluit)|^Canada\//
