/**
 * Words by the kind of work they belong to: what was talked of and what somebody brings are of one kind where both have such a word.
 * @module
 */

export const TRADES: readonly RegExp[] = [
  // Children and teaching
  /\b(?:kids?|child\w*|toddlers?|pupils?|students?|nursery|preschool|school\w*|nap time|bab(?:y|ies)|teens?|teenagers?|young people|youth|teach\w*|taught|tutor\w*|lessons?|class(?:es|room)?|year \d+|phonics|playground|crèche)\b/iu,
  // Roads and deliveries
  /\b(?:bus(?:es)?|drivers?|drove|driven|driving|drive|routes?|depot|lorr(?:y|ies)|trucks?|vans?|fleet|deliver\w*|parcels?|dispatch\w*|freight|hgv|cdl|couriers?|rounds|tram\w*|trains?|taxis?|customs|haulage|tacho\w*|transport)\b/iu,
  // Machines and those who mend them
  /\b(?:canning|bottling|seamer|press(?:es)?|heidelberg|machines?|machin(?:ed|ing|ist)|excavators?|robots?|robot cell|traction|lathes?|boilers?|engines?|looms?|plcs?|ladder logic|conveyors?|pumps?|turbines?|hydraulics?|bearings?|forklifts?|5-axis|cnc|tolerances?|mechanic\w*|gearbox\w*|generators?|motors?|valves?|maintenance|plant)\b/iu,
  // Metal and wood
  /\b(?:weld\w*|fabricat\w*|steel|joiner\w*|joinery|carpent\w*|timber|oak|cabinets?|furniture|workshop|bench|foundry|rudder|trawler)\b/iu,
  // Boats and the sea
  /\b(?:boats?|boatyard|lugger|kayak|adze|yachts?|hull|sail\w*|ferr(?:y|ies)|crab\w*|fish\w*|trawlers?|harbou?r|deck\w*|fog|rope|seals|salt water|offshore|at sea|tides?)\b/iu,
  // Stock and selling
  /\b(?:stock\w*|reorder|inventory|sold out|container|warehouse\w*|picking|pallets?|scanners?|shelves|returns)\b/iu,
  /\b(?:customers?|till|tills|shop\w*|retail|queues?|sales?|sell\w*|sold|counter|regulars|loyalty|members?|membership|sign up|signed up|gift wrap\w*|complaints?|christmas)\b/iu,
  // Food and drink
  /\b(?:veg|vegetables?|kitchens?|menus?|cook\w*|chefs?|bak\w+|bread|dough|sourdough|starter|beetroot|brunch|breakfasts?|lunch\w*|dinners?|buffet|sandwich\w*|catering|covers|food|feed(?:ing)?|fed|allerg\w*|restaurants?|cafés?|cafes?|pastr\w+|buns?|cakes?|scones?|meals?|butcher\w*|cheese\w*)\b/iu,
  /\b(?:bars?|bartend\w*|barista|wine\w*|beers?|brew\w*|cellar|pubs?|cocktails?|coffee|tasting|cider)\b/iu,
  // Animals and land
  /\b(?:horses?|racehorses|ponies|dogs?|cats?|sheep|lamb\w*|cattle|cows?|calv\w+|milk\w*|dairy|goats?|hens|vets?|kennels?|foster|bees|herd|flock)\b/iu,
  /\b(?:farm\w*|harvest|frost|peach\w*|orchard\w*|tractors?|crops?|fields?|greenhouse\w*|tomato\w*|poinsettias|plants?|garden\w*|nursery|olive trees?|trees|hedg\w+|soil|seed\w*|irrigation|landscap\w*|polytunnels?|drought|beans|squash|vineyard\w*)\b/iu,
  // Care and health
  /\b(?:patients?|residents?|wards?|hospice|hospitals?|care homes?|caring|cared|dementia|nurs(?:e|es|ing)|clinics?|surgery|surgeries|triage|blood|home visits|carers?|discharge|handover|medication|pharmac\w*|vaccin\w*|midwi\w*|therap\w*|dent\w+|practice|no-shows?|opticians?|glasses|frames|scanner|mri|x-rays?|radiolog\w*)\b/iu,
  /\b(?:labs?|laborator\w*|samples?|chromatograph\w*|assays?|pipett\w*|microscop\w*|spectr\w+|calibrat\w*|stability|variation|generics|modules? 3|regulator\w*|trials?)\b/iu,
  // Papers and the law
  /\b(?:files?|completions?|conveyanc\w*|land registry|legal|solicitors?|paralegal|court\w*|documents?|document review|casework\w*|cases?|tribunals?|advice|dictation|handwriting|wpm|typ(?:e|ed|ing)|contracts?|records|letters|minutes|archiv\w*|catalogu\w*)\b/iu,
  /\b(?:exams?|access arrangements|rooming|timetabl\w*|invigilat\w*|findings|audits?|compliance|credit union|banks?|loans?|mortgages?)\b/iu,
  /\b(?:payroll|sage|xero|tax\w*|accounts?|invoices?|bookkeep\w*|ledgers?|spend|budgets?|costs?|clients?|pensions?|gmp|schemes?|claims?|insurance|actuar\w*|vat|month end|reconcil\w*)\b/iu,
  // Screens
  /\b(?:bugs?|jira|repro|tests?|tester|testing|software|code|coding|sql|python|data|dashboards?|migrat\w*|shopify|sap|erp|website|portal|logins?|servers?|networks?|helpdesk|tickets?|systems?|spreadsheets?|excel|tablets|cad|gerber|automat\w*|apps?)\b/iu,
  // Building
  /\b(?:roof\w*|slate|hail|panels?|solar|install\w*|scaffold\w*|brick\w*|plumb\w*|pipes?|crawlspaces?|houses?|wiring|rewir\w*|electric\w*|circuits?|alarms?|paving|asphalt|parking lots|base layer|carpets?|stairs|tiles?|tiling|plaster\w*|paint\w*|concrete|drywall|crews?|site|sites|lifts?|elevators?|heights?|tower|climb|drones?|survey\w*)\b/iu,
  /\b(?:tenants?|tenancy|damp|mould|mold|repairs?|lettings?|flats?|landlords?|housing|section 21s?|homeless\w*|shelter|jobs a day|rent)\b/iu,
  // Stage, music, books, past
  /\b(?:rigs?|rigged|led|dimmers|panto|stage\w*|lighting|theatres?|theaters?|plays?|musicals?|choirs?|tenors?|concerts?|sang|sing\w*|music\w*|orchestra|cello|drums|pans|gala|costumes?|props|sound desk)\b/iu,
  /\b(?:books?|bookshop|librar(?:y|ies)|read\w*|comics|chess|story ?times?|literacy|crime|novels?)\b/iu,
  /\b(?:museum|whale|signs?|visitors?|awards?|castle|tours?|guides?|galler(?:y|ies)|exhibit\w*|conserv\w*|collections?|glass|pieces|heritage)\b/iu,
  // Cloth, leather, hair, hands
  /\b(?:sew\w*|cloth\w*|textiles?|patterns?|leather|shoes?|bags|knit\w*|yarns?|wool|mend\w*|tailor\w*|upholster\w*|looms?|mill|laundry|robes)\b/iu,
  /\b(?:salon\w*|hair\w*|colou?rist|nails|beauty|spa|massage|stylist\w*)\b/iu,
  /\b(?:flowers?|florist\w*|bouquets?|weddings?|table pieces|wreaths?|events?)\b/iu,
  // Guests
  /\b(?:guests?|hotels?|front desk|reception\w*|rooms?|housekeep\w*|check-?ins?|lodge|night audit|campers?|camp|upset people|phones?|calls?|call cent(?:re|er))\b/iu,
  /\b(?:pools?|swim\w*|lifeguard\w*|gyms?|fitness|coach(?:ed|ing)|sports?|clubs?|climbing)\b/iu,
  // Order and safety
  /\b(?:prison\w*|security|guard\w*|police|rescue|fire|first aid|safeguarding|emergenc\w*|ambulance\w*)\b/iu,
  /\b(?:clean\w*|hygiene|waste|recycl\w*|bins?|sort\w*)\b/iu,
  // Hours
  /\b(?:nights?|night shifts?|12s|12[- ]hour|weekends?|saturdays?|sundays?|early|mornings?|shifts?|rotas?|call-outs?|on call|\d ?am|overnight|midnight)\b/iu,
  // Those who help and those who are new
  /\b(?:volunteers?|volunteered|new starters?|starters|train(?:ed|ing)|mentor\w*|buddy)\b/iu,
]

/** Of one kind of work, by a word of its own in each. */
export const ofOneTrade = (one: string, other: string): boolean =>
  TRADES.some((trade) => trade.test(one) && trade.test(other))
