/**
 * Short forms, sound spellings and misspellings with one reading, and the words of work that a slip of the hand lies next to.
 * @module
 */

/** What is typed for what is meant, wherever it stands. */
export const MEANT: Readonly<Record<string, string>> = Object.fromEntries(
  `nite night|nites nights|tonite tonight|skool school|skools schools|skul school|wk week|wks weeks|rm room|rms rooms|yr year|yrs years|mth month|mths months
  hav have|wud would|cud could|shud should|wuz was|wen when|wot what|wat what|dat that|thier their|teh the|hte the|adn and|recieve receive|recieved received
  reciepts receipts|reciept receipt|seperate separate|definately definitely|occured occurred|untill until|alot a lot|becuase because|beleive believe|freind friend|freinds friends
  calender calendar|comittee committee|enviroment environment|goverment government|grammer grammar|gaurd guard|maintainance maintenance|manuever manoeuvre|neccessary necessary
  ocasion occasion|posession possession|publically publicly|refered referred|relevent relevant|resturant restaurant|restaraunt restaurant|restraunt restaurant|rythm rhythm
  shedule schedule|scedule schedule|succesful successful|suprise surprise|tommorow tomorrow|tomorow tomorrow|truely truly|wierd weird|wether whether|writting writing|liase liaise
  liasing liaising|liason liaison|payed paid|learnin learning|licence's licences|definetly definitely|buisness business|bussiness business|equiptment equipment|experiance experience
  expereince experience|experince experience|knowlege knowledge|managment management|oppertunity opportunity|proffesional professional|qualifed qualified|recomend recommend
  responsable responsible|responsability responsibility|acheive achieve|acheived achieved|adress address|arguement argument|begining beginning|biulding building|bizzy busy
  catagory category|collegue colleague|collegues colleagues|diffrent different|excelent excellent|finaly finally|foriegn foreign|fourty forty|gratefull grateful|hieght height
  intrest interest|intrested interested|libary library|mispell misspell|nieghbour neighbour|noticable noticeable|parrallel parallel|perfom perform|persue pursue|prefered preferred
  probly probably|quater quarter|realy really|religous religious|shoping shopping|similiar similar|sincerly sincerely|speach speech|stoped stopped|strenght strength|tourch torch
  unfortunatly unfortunately|usefull useful|vegtables vegetables|vehical vehicle|vehicals vehicles|wellcome welcome|yeild yield|labratory laboratory|labaratory laboratory
  ambulence ambulance|carpentary carpentry|electrition electrician|plummer plumber|warehous warehouse|wharehouse warehouse|kichen kitchen|kitchin kitchen|bisquits biscuits
  togather together|oclock o'clock|gud good|wrk work|wrking working|shft shift|shfts shifts|pple people|evry every|evryone everyone|everythin everything|somethin something
  nothin nothing|anythin anything|em them|luv love|luvs loves|tuff tough|thru through|throo through|fones phones|fone phone|foto photo|fotos photos|kwik quick
  xtra extra|xperience experience|mgmt management|mgrs managers|mtg meeting|mtgs meetings|qty quantity|incl including|approx about|biz business
  appt appointment|appts appointments|apptmt appointment|custs customers|cust customer|maint maintenance|b4 before|b/c because|m-pesa M-Pesa|mpesa M-Pesa
  chromebook Chromebook|chromebooks Chromebooks|refs references|sez says|bin_men bin men
  no_one nobody|small_small little by little`
    .split(/[|\n]/u)
    .map((pair) => /^\s*(?<typed>\S+) (?<meant>.+?)\s*$/u.exec(pair)!.groups!)
    .map(({ typed, meant }) => [typed!.replaceAll("_", " "), meant!]),
)

/** Ends in "in" though it goes with a "g" too. */
export const TRULY_IN = new Set(
  "basin margin resin rosin robin satin latin cabin coffin cousin cumin elfin goblin gherkin muffin napkin origin pumpkin raisin ruin dolphin villain captain curtain certain mountain fountain bargain britain maintain contain retain obtain explain complain protein vitamin penguin violin toxin insulin merlin berlin dublin turin austin martin colin kevin franklin parkin main again remain train grain brain drain chain plain stain sprain strain refrain within begin herein therein admin plugin login catkin firkin jerkin".split(
    " ",
  ),
)

/** Words of work, long enough that one wrong letter leaves no other. */
export const WORK_WORDS: readonly string[] =
  `forklift corridor warehouse apprentice apprentices assistant attendance available business certificate cleaner cleaning colleague colleagues customer customers delivery deliveries
  department difficult discharge dispatch education electrical emergency employee employees engineer engineering equipment experience facility factory festival freezer furniture
  gardener handover hospital hygiene induction inspection insurance interview inventory kitchen laboratory language laundry library licence license machine machinery maintenance
  management manager material medication medicine mechanic morning nursery operator packaging painting passenger patient patients payroll permanent pharmacy portfolio position prescription
  procedure production project property qualification quality receipts reception receptionist reference refrigerator registration rehearsal repairs resident residents responsibility
  restaurant rotation safeguarding schedule scheduling screwdriver security september service services shelving shipment shipping shoulder shortage software specialist stocktake
  storeroom student students supervisor supplier suppliers surgery technician technology telephone temperature terminal therapist training transport treatment turnover university
  vaccination vegetable vehicle volunteer volunteers wedding weekend weekends welding wholesale workshop wheelchair wheelchairs chainsaw scaffolding plastering plumbing carpentry
  carpenter hairdresser hairdressing housekeeping housekeeper bookkeeping accounting accountant administration administrator allergens allergies ambulance assessment breakfast
  building calendar catering childcare children classroom complaint complaints computer concrete construction container contractor counselling deadline diagnosis driving
  evening excavator fitting forecast grocery harvest insulation invoices landscaping lighting logistics midwife neighbour orchard overtime parking penguin pensioner plaster
  playground poultry printing recycling refund refunds returns roofing rostering salesman sandwich sewing shutters signage spreadsheet spreadsheets staffing sterile storage
  survey surveying swimming tenant tenants timetable timesheet tractor trailer trolley uniform waitress waiting`
    .trim()
    .split(/\s+/u)
