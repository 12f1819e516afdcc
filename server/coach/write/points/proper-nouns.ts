/**
 * Names that people type in lower case and a letter writes with its own capitals: tools, languages, days, places that come up in work talk.
 * @module
 */

const SPELLINGS = `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
Christmas Easter Ramadan Diwali Eid Hanukkah Thanksgiving Halloween
English French Spanish German Italian Portuguese Dutch Polish Czech Slovak Romanian Bulgarian Hungarian Greek Turkish Russian Ukrainian Arabic Hebrew Farsi Persian Urdu Hindi Punjabi
Gujarati Bengali Tamil Telugu Marathi Sinhala Nepali Mandarin Cantonese Chinese Japanese Korean Vietnamese Thai Tagalog Filipino Malay Indonesian Swahili Yoruba Igbo Hausa Twi Amharic
Somali Zulu Xhosa Afrikaans Welsh Irish Scottish Gaelic Swedish Norwegian Danish Finnish Icelandic Latvian Lithuanian Estonian Croatian Serbian Bosnian Albanian British American Australian Canadian Indian Nigerian Kenyan Ghanaian Jamaican Brazilian Mexican European African Asian Latin
London Paris Berlin Dublin Cork Galway Belfast Glasgow Edinburgh Cardiff Manchester Birmingham Leeds Liverpool Bristol Newcastle Sheffield Madrid Lisbon Rome Milan Vienna Zurich Amsterdam Brussels Warsaw Gdansk Krakow Wroclaw Poznan Prague Budapest Athens Istanbul Dubai Cairo Lagos Abuja Accra Nairobi
Johannesburg Mumbai Delhi Bangalore Chennai Karachi Lahore Dhaka Singapore Manila Sydney Melbourne Brisbane Perth Auckland Toronto Vancouver Montreal Chicago Boston Houston Dallas Seattle Denver Atlanta Miami Texas Ohio Florida California Hebrides Venice Naples Orkney Shetland Yorkshire Cornwall Norfolk Suffolk Brighton Oxford Cambridge York Nottingham Leicester Hawaii Arizona Nevada Colorado Oregon England Scotland Wales Ireland France Germany Spain Italy
Portugal Poland Romania Ukraine Russia India Pakistan Bangladesh China Japan Korea Vietnam Philippines Australia Canada America Mexico Brazil Nigeria Ghana Kenya Europe Africa Asia
Heidelberg Excel Word PowerPoint Outlook Teams OneNote SharePoint Microsoft Windows Office Google Gmail Chrome Android iPhone iPad Mac macOS Linux Ubuntu Unix
Python Java JavaScript TypeScript Kotlin Swift Ruby Rails Rust Golang PHP Laravel Django Flask React Angular Vue Node Docker Kubernetes Terraform Ansible Jenkins GitHub GitLab Git Jira Confluence Trello Asana Notion Slack Zoom
MySQL PostgreSQL Postgres MongoDB Redis Oracle Snowflake Databricks Spark Hadoop Kafka Tableau Looker Grafana Salesforce HubSpot Zendesk Shopify Magento WordPress Squarespace Wix Webflow Stripe PayPal Xero QuickBooks Sage NetSuite Workday SAP
Photoshop Illustrator InDesign Lightroom Premiere Figma Canva Sketch Blender Unity Unreal AutoCAD SolidWorks Revit SketchUp MATLAB Simulink SPSS Stata Instagram Facebook TikTok YouTube LinkedIn Twitter WhatsApp Pinterest
Montessori Makaton Braille Epic Cerner EMIS SystmOne OpenTable Toast Deliveroo Uber Amazon Walmart Tesco Costco Ikea
AWS GCP GP GPs SQL NoSQL HTML CSS API APIs CI CD CRM ERP POS HACCP COSHH NVQ GCSE GCSEs BTEC NHS CQC DBS HGV LGV CDL CNA RN LPN EMT CPR ICU ER A&E OSHA CSCS SIA GDPR HIPAA VAT PAYE P60 HR IT PR SEO KPI KPIs B2B B2C UK USA EU US TIG MIG MRI PCR HPLC CNC CAD PLC EYFS SEN SENCO ESL EFL TEFL PhD MBA BA BSc MA MSc TV DJ MC
Victorian Edwardian Georgian Jacobean Tudor Gothic Bluetooth Lego Velcro Hoover
Toyota Nissan Volvo Scania Mercedes BMW Audi Volkswagen Peugeot Renault Vauxhall Kubota Massey Husqvarna Stihl Makita Mazak Haas Fanuc Siemens Bosch Allen-Bradley Mitsubishi Komatsu Caterpillar JCB Thermomix Hobart Starbucks
Lisburn Derry Limerick Waterford Swansea Hull Derby Bradford Sunderland Plymouth Exeter Norwich Carlisle Dundee Aberdeen Inverness Stirling Durham Preston Blackpool Bolton Stockport Wigan Leipzig Hamburg Munich Cologne Frankfurt Stuttgart Dresden Lyon Marseille Bordeaux Porto Seville Valencia Barcelona Bilbao Turin Bologna Florence Geneva Basel Oslo Stockholm Copenhagen Helsinki Riga Vilnius Tallinn Sofia Bucharest Zagreb Belgrade Kyiv Durban Pretoria Soweto Limpopo Gauteng Mombasa Kisumu Kampala Kigali Harare Lusaka Ibadan Enugu Kumasi Pune Hyderabad Kolkata Ahmedabad Jaipur Kochi Kerala Gujarat Colombo Penang Jakarta Bangkok Hanoi Cebu Davao Taipei Shanghai Beijing Tokyo Osaka Seoul Darwin Adelaide Canberra Wellington Christchurch Dunedin Winnipeg Calgary Edmonton Ottawa Halifax Quebec Ontario Alberta Philadelphia Pittsburgh Cleveland Detroit Minneapolis Milwaukee Memphis Nashville Charlotte Savannah Tampa Tucson Albuquerque Omaha Tulsa Spokane Anchorage
QQI FETAC NABCEP IPAF PASMA NEBOSH IOSH SVQ HNC HND AAT ACCA CIMA CFA CPA PMP CCNA CompTIA PADI BLS ACLS PALS NICU PICU RGN RMN RPN LVN CMA NIBRS CFOS SRA CELTA QTS PGCE TESOL WSET BIIAB APLH NPTC LANTRA ADR CPC MOT OTDR HVAC EPA ASE ARRT CRCST SPD PPE PTW LOTO CQI ISO GMP GLP ELISA DLS MFI SDS-PAGE XRF GIS GNSS RTK BIM LEDs RCD NICEIC EICR CCTV GPS PA ATM ATMs KYC AML POPIA NQF SETA TVET WAEC NYSC SSCE SS1 SS2 SS3 JSS1 JSS2 JSS3 NDIS AHPRA RSA RSG WHS TAFE EHCP EHCPs TAs OAP OAPs MP MPs JSA SPCA RSPCA RSPB RNLI NVQs GED SAT ESOL DIY BBQ FAQ ETA WMS RF SKU SKUs EDI HMRC IRS CIPD SHRM VBA AI ML UX UI QA SRE SLA SLAs VPN DNS COVID RVT CPE HV LV NASM AUSTSWIM Hokkien Wartsila CSAT NPS RVN RBT BCBA PTS MVR OWSI BHI IGC ECE NCFE CSATs CMT ECG EKG AFS CIC CSIA WHMIS FFP PFD STCW ENG1 YM AMSA RYA RTO RIW Selenium Cypress Dentrix Klaviyo Procore Rotherham Doncaster Barnsley Huddersfield Guinness Tesla`

/** Words that are plain words as well: they keep the case they were typed in. */
const PLAIN_TOO = new Set(
  `word outlook teams office windows chrome swift ruby rails rust react angular node spark redis slack zoom notion stripe sage sketch blender unity unreal premiere toast epic
   may march us it er ma ba mc pos ci cd sen uber polish turkish cork perth reading nice hull derby bath florence charlotte savannah wellington halifax lancaster caterpillar adr pa ta sat ase ml preston hamburg frankfurt cologne bolton stirling durham plymouth cleveland omaha latin oracle looker canva wix vue git express mac docker flask java selenium cypress dallas boston houston china turkey`
    .trim()
    .split(/\s+/),
)

const PHRASES = [
  "New Zealand",
  "New York",
  "New Jersey",
  "New Orleans",
  "New Mexico",
  "South Africa",
  "South Korea",
  "North Carolina",
  "South Carolina",
  "Sri Lanka",
  "Saudi Arabia",
  "Hong Kong",
  "San Diego",
  "San Francisco",
  "Los Angeles",
  "Las Vegas",
  "Costa Rica",
  "Puerto Rico",
  "Citizens Advice",
  "Red Cross",
  "Peace Corps",
  "Black Friday",
  "First Nations",
  "Hari Raya",
  "Gas Safe",
  "Land Rover",
  "Morris Minor",
  "John Deere",
  "Massey Ferguson",
  "Buenos Aires",
  "Cape Town",
  "Port Elizabeth",
  "Port Harcourt",
  "Kuala Lumpur",
  "Tel Aviv",
  "Abu Dhabi",
  "Ho Chi Minh",
  "Chinese New Year",
  "Lunar New Year",
  "Bonfire Night",
  "Boxing Day",
  "Good Friday",
  "Pancake Day",
  "Labor Day",
  "Memorial Day",
  "Labour Day",
  "Anzac Day",
  "Melbourne Cup",
  "World Cup",
  "Mardi Gras",
  "Tai Chi",
  "Formula 1",
]

/** Names of several words, by their own capitals. @param known those of the situation too, by their lower case */
export function properPhrases(text: string, known: ReadonlyMap<string, string>): string {
  const own = [...known].filter(([lower]) => lower.includes(" ")).map(([, name]) => name)
  const lower = text.toLowerCase()
  let out = text
  for (const name of [...own, ...PHRASES]) {
    const at = lower.indexOf(name.toLowerCase())
    if (at >= 0 && !/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + name.length)))
      out = out.slice(0, at) + name + out.slice(at + name.length)
  }
  return out
}

const byLowerCase = new Map(SPELLINGS.split(/\s+/).map((name) => [name.toLowerCase(), name]))

/** How a name is written; undefined for what is no name, or may be a plain word. @param word in any case @param known names of the situation, by their lower case */
export function spelledName(word: string, known: ReadonlyMap<string, string>): string | undefined {
  const lower = word.toLowerCase()
  return known.get(lower) ?? (PLAIN_TOO.has(lower) ? undefined : byLowerCase.get(lower))
}

/** Whether a capital at the head of a sentence is the word's own: "Excel", "Polish", "March"; "Toast orders" may be toast. */
export function isNameAtStart(word: string, known: ReadonlyMap<string, string>): boolean {
  const lower = word.toLowerCase().replace(/['’]s$/u, "")
  if (spelledName(lower, known) !== undefined || spelledName(lower.replace(/s$/u, ""), known) !== undefined) return true
  if (!PLAIN_TOO.has(lower)) return false
  return (
    LANGUAGES.test(lower) || MONTHS.test(lower) || (PLACES.test(lower) && !/^(?:nice|reading|bath|us)$/u.test(lower))
  )
}

/** A plain word elsewhere, a name behind such words: "good with excel", "speak polish", "in java". */
export function spelledBehind(before: string, word: string): string | undefined {
  const lower = word.toLowerCase()
  if (!PLAIN_TOO.has(lower)) return undefined
  const name = byLowerCase.get(lower)
  if (!name) return undefined
  if (
    /\b(?:speak|speaks|spoke|speaking|fluent in|native|learn|learning|read|write|in|from|to)\s*$/iu.test(before) &&
    LANGUAGES.test(lower)
  )
    return name
  if (
    MONTHS.test(lower) &&
    /\b(?:in|since|by|until|till|from|next|last|early|late|mid|of|every|\d(?:st|nd|rd|th)?)\s*$/iu.test(before)
  )
    return name
  if (PLACES.test(lower) && /(?:\b(?:in|from|near|around|outside|to)|(?:town|city|home),?)\s*$/iu.test(before))
    return name
  return TOOLS.test(lower) &&
    /\b(?:with|in|use|used|using|know|of|on|and|,)\s*$/iu.test(before) &&
    !/\b(?:the|a|in (?:the|an?))\s*$/iu.test(before)
    ? name
    : undefined
}

const MONTHS = /^(?:may|march)$/u
const PLACES =
  /^(?:cork|perth|reading|nice|dallas|boston|houston|china|turkey|us|hull|derby|bath|florence|charlotte|savannah|wellington|halifax|lancaster|preston|hamburg|frankfurt|cologne|bolton|stirling|durham|plymouth|cleveland|omaha)$/u
const LANGUAGES = /^(?:polish|turkish|latin)$/u
const TOOLS =
  /^(?:word|outlook|java|rust|swift|ruby|angular|docker|figma|looker|canva|slack|zoom|sage|redis|spark|oracle|vue|git|blender|unity|notion|jira|selenium)$/u
