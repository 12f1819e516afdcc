/**
 * Which phone number is one that can be called.
 * @module
 */
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max"

/** @param region ISO 3166; numbers without a country code are read as there. */
export function isProperPhone(text: string, region: string): boolean {
  const country = region.slice(0, 2).toUpperCase() as CountryCode
  return parsePhoneNumberFromString(text.trim(), { defaultCountry: country, extract: false })?.isValid() ?? false
}
