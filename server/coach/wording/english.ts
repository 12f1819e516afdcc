/**
 * A model speaks English only; whoever reads another language gets the coach's own words.
 * @module
 */

/** @param locale BCP 47; absent: English */
export const speaksEnglish = (locale = "en"): boolean => /^en\b/iu.test(locale)
