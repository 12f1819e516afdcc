/**
 * How a thing that was talked of would strike somebody who hears of it.
 * @module
 */

export type Mood = "grave" | "trouble" | "change" | "care" | "light" | "other"

/** The first that fits. */
const MOODS: readonly [Mood, RegExp][] = [
  [
    "light",
    /\b(?:kids|children|toddlers|pupils|dogs?|cats?) (?:won't|will not|refuse to) (?:touch|eat|go near|try|get off|leave)\b|\b(?:man|woman|lady|gentleman|boy|girl|child|kid|dog|cat|resident|customer|regular|guest)s? (?:who|that) (?:won't|will only|always|still|only|insists|asks|comes)\b/iu,
  ],
  [
    "grave",
    /\b(?:floods?|flooded|fires?|accidents?|injur\w+|deaths?|died|dying|lost|(?<!without )losing|loss|sick\w*|illness|cancer|redundan\w+|layoffs?|clos(?:ure|ing down)|theft|stolen|robbed|abuse|violence|war|storms?|hurricanes?|damaged?|frost|flu|quit|walked out|passed away|homeless\w*|evict\w*|bereave\w*)\b/iu,
  ],
  [
    "trouble",
    /\b(?:backlogs?|jam(?:s|med|ming)?|br(?:oke|eaks?|oken)|shortages?|short of|understaffed|no-shows?|miss(?:es|ed|ing)|mess|complain\w*|rejected|stock-?outs?|sold out|(?:running|always|too|often|arriv\w+|paid|deliver\w+) late|delays?|nobody|can't|cannot|won't|slips?|fails?|failed|failing|failures?|bugs?|problems?|issues?|struggl\w+|trouble|waits?|waiting(?! rooms?)|doubl(?:ed|ing)|(?<!who |that )returns|leaks?|damp|mould|mold|queues?|churn|drop(?:ped|ping)? (?:off|out)|gone by|turnover|overbook\w+|errors?|mistakes?|crash\w*|stuck|slow|going dry|drought|quitting|unpaid)\b/iu,
  ],
  [
    "change",
    /\b(?:plans?|planned|planning|mov(?:e|ing)|switch(?:ing)?|open(?:ing)? an?|launch\w*|swap\w*|migrat\w+|roll(?:ing)? ?out|expand\w*|expansion|refit|rebuild\w*|replac\w+|redesign\w*|merger)\b/iu,
  ],
  [
    "care",
    /\b(?:let(?:s|ting)? (?:families|residents|people|patients|children|kids|parents|the)|(?:every|each) (?:child|patient|pupil|tenant|family|resident|customer)|cup of tea|calms?|looks? after|buddy|welcom\w+|famil(?:y|ies) (?:can|stay)|choose|mentor\w*|teach (?:kids|children)|read to|remembers?|still ran|volunteers?)\b/iu,
  ],
  [
    "light",
    /\b(?:dogs?|cats?|horses?|racehorses|goats?|hens|chickens|parrots?|beetroots?|scones?|cakes?|biscuits?|cookies|chess|songs?|sing\w*|panto|puppets?|bees|choir|mud kitchen|toddlers|octopus|otters?|rabbits?|raccoons?|lions?|lambs?|cows?|calf|calves|pon(?:y|ies)|seals?|penguins?|ducks?|geese|pigs?|donkeys?|owls?|foxes|squirrels?|seagulls?|gulls?|foals?|kittens?|pupp(?:y|ies)|wedding dress|ice cream|trunks|magnets|balloons?|birthday|santa|kazoo|ukulele|accordion|karaoke|pranks?|jokes?|wig|costumes?|unicorns?)\b/iu,
  ],
]

export const moodOf = (text: string): Mood => MOODS.find(([, words]) => words.test(text))?.[0] ?? "other"
