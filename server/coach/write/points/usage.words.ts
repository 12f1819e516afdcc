/**
 * Words whose use is put right, as parts of expressions.
 * @module
 */
const either = (words: string): string =>
  words
    .trim()
    .split(/\s*,\s*|\s+/u)
    .join("|")

export const SPANS = either("years months weeks seasons summers winters terms")

/** Family that is told of. */
export const KIN = either(
  "niece nephew son daughter brother sister mum mom dad mother father nan gran grandmother grandfather wife husband partner cousin friend aunt uncle boy girl",
)

export const PLACES_OF_WORK = either(
  "restaurant hotel shop kitchen farm factory warehouse company firm salon garage clinic pharmacy bakery supermarket café cafe bar workshop practice nursery theatre garden yard plant dairy office school hospital",
)

/** They do not stand without an article behind "in" or "at". */
export const ARTICLED = either("restaurant factory warehouse supermarket pharmacy bakery kitchen salon garage workshop")

/** What one has on paper or on wheels; not without an article. */
export const HELD = either(
  "licence license diploma degree certificate badge permit ticket van car truck qualification passport cert",
)

/** Somebody of a trade, by the end of the word. */
export const TRADE =
  /\b(?:\p{L}+(?:er|or|ist|ian|ant)|nurse|chef|cook|clerk|guard|graduate|apprentice|generalist|midwife|speaker|welder|sommelier|concierge)$/iu
export const NO_TRADE =
  /\b(?:computer|paper|number|order|water|power|customer|poster|filter|calendar|door|floor|error|sensor|motor|letter|matter|master|offer|career|member of|cover|manner|summer|winter|center|centre|restaurant|plant|colour|color|labour|labor|behaviour|humor|humour|flavour|sector|factor|monitor|tractor|trailer|printer|server|router|software|hardware)$/iu

/** What one has on paper. */
export const CREDENTIALS =
  /\b(?:licen[cs]e|diploma|degree|certificate|certs?|certification|badge|permit|ticket|card|van|truck|qualification|passport|cdl|nvq|btec|hnc|hnd|gcses?|a levels?|level \d|phd|msc|bsc|mba|first aid|edition|record|units?|apprenticeship|attachment|placement|first-aid|mvr|b\.(?:lib|ed|sc|com|tech|pharm|arch)|haccp|food hygiene|acls|bls|cpr|dbs|tools)\b/iu

/** Trades whose first part is no word of its own. */
export const TRADES =
  /(?:^| )(?:carpenter|doctor|butcher|pharmacist|farrier|caretaker|solicitor|barrister|chandler|glazier|upholsterer|milliner|cobbler|ranger|warden|janitor|courier|surgeon|sailor|chauffeur|phlebotomist|dietitian|optician|physio|paramedic|mason|roofer|radiographer|paralegal|sommelier|barista|\p{L}*(?:layer|maker|keeper|worker|taker|sitter|writer|holder|fitter|monger|wright|smith|fighter|grapher|breaker))$/iu
