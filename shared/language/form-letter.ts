/**
 * The words that letters after an interview are made of, whatever the job: small words, courtesy, days and hours, the talk, the firm and
 * its praise, the candidate's own praise, and the names of places and people that every trade of a kind has. A closed list: what is not
 * in it ties a note to something.
 * @module
 */
import { distance } from "fastest-levenshtein"

const SMALL = `a an the this that these those it its itself i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his she her hers
they them their theirs themselves who whom whose which what when where why how whether if then than as at by for from in into of off on onto out over
under up down upon to toward towards with within without about above across after again against along among amongst around away back before behind below beneath beside
besides between beyond during except inside instead near outside past per since through throughout till until via and or but nor so yet because although though while
whilst unless not no never none neither either each every both all any some few fewer several many much more most less least other others another such same own only just
even also too very really quite rather pretty fairly almost nearly still already always often sometimes usually ever once twice thrice here there everywhere somewhere anywhere now
soon later today tonight yesterday tomorrow ago earlier recently lately currently maybe perhaps please yes ok okay well indeed however therefore thus hence otherwise
moreover furthermore additionally meanwhile regardless despite etc am is are was were be been being isn aren wasn weren have has had having haven hasn hadn do does did doing done don
doesn didn will would won wouldn shall should shouldn can could cannot couldn may might must ought need dare ll ve re
one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million first second third fourth last next final half quarter couple
someone somebody something anyone anybody anything everyone everybody everything nobody nothing thing things stuff way ways kind kinds sort sorts type types lot lots bit part parts
number amount rest side end beginning start middle case cases matter matters fact point points reason reasons example instance result results sense place places piece
mr mrs ms miss mx dr prof professor sir madam`

const TIME = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening night noon midday midnight day days week weeks weekend weekends fortnight month
months year years hour hours minute minutes moment moments time times while date dates daily weekly monthly yearly annual annually am pm clock early late long short spring summer autumn
fall winter season holiday holidays christmas easter thanksgiving birthday term semester weather`

const COURTESY = `thank thanks thankful thanking grateful gratitude appreciate appreciation appreciative obliged sincere sincerely kind kindly kindness warm warmly warmth best regards wishes
wish respectfully faithfully dear hello hi greetings pleasure pleased please glad happy delighted delight honor honour honored honoured honoring privilege privileged lucky fortunate humbled
great good nice lovely wonderful fantastic amazing excellent terrific brilliant awesome superb incredible outstanding remarkable exceptional extraordinary marvellous marvelous tremendous
enjoy enjoyed enjoyable enjoyment love like liked loved welcome welcomed welcoming friendly friendliness gracious graciously graciousness generous generously generosity hospitable hospitality courteous courtesy
consider consideration considering considered time afford affording take took taking taken spare spent spend give gave giving given allow allowing allowed let letting opportunity opportunities chance chances
hope hoped hoping hopeful hopefully look looking forward hear hearing heard reply response respond answer answers contact receive received receiving reach touch feel free hesitate further additional
information require required requirement requirements provide provided supply question questions query queries concern concerns convenience patience understanding understand help helpful helping helped
write writing wrote written note letter message email mail phone call card line word words follow following send sending sent attach attached enclose enclosed
say saying said mention mentioned express expressed expressing extend tell told share shared sharing reiterate repeat confirm let know known knowing learn learned learnt learning
see saw seen seeing seem seems seemed find found finding think thought thoughts thinking believe believed feel felt feeling certain certainly sure surely confident confidence
truly thoroughly deeply greatly highly extremely especially particularly absolutely definitely genuinely personally immensely enormously sincere heartfelt much
bless blessed god luck apology apologize apologise sorry excuse pardon
weekend rest hopefully safe well wishing congratulations congratulate regards respect respected esteemed honorable honourable`

const TALK = `interview interviews interviewed interviewing interviewer interviewers interviewee meet meeting meetings met talk talks talked talking speak speaking spoke spoken chat chats chatted chatting discuss discussed discussing
discussion discussions conversation conversations dialogue exchange panel board committee round zoom teams skype video call phone person face visit visited visiting tour tours toured show showed
shown showing introduce introduced introducing introduction explain explained explaining explanation describe described describing description detail details detailed outline outlined overview walk walked walking
cover covered covering topic topics subject subjects share insight insights insightful perspective perspectives view views opinion opinions advice guidance feedback informative information informed
inspiring inspired inspiration interesting interested interest interests engaging engaged enlightening stimulating productive pleasant insightful thorough thoughtful thoughtfulness meaningful useful valuable
fascinating fascinated impressed impressive impression impress struck remember memorable recall reflect reflected reflecting reflection come came coming go went going gone left leave leaving away
ask asked asking answer answered question process application applications apply applied applying applicant applicants candidate candidates candidacy résumé resume cv references reference referee referees
decision-making selection select selected shortlist shortlisted hire hired hiring recruit recruiting recruitment decision decisions decide decided deciding outcome news update updates status timeline step steps stage stages next finalise finalised finalize finalized represent represents represented
forward progress move moving moved proceed proceeding review reviewing reviewed scheduled schedule arrange arranged arranging attend attended attending attendance invite invited inviting invitation
conduct conducted sit sat sitting hold held open openness honest honesty honestly candid candor candidly frank frankly frankness clear clearly clarity
better deeper greater fuller closer understanding depth broad brief briefly length lengthy quick quickly`

const FIRM = `company companies firm firms organization organizations organisation organisations business businesses corporation enterprise institution institutions agency agencies charity nonprofit foundation
group department departments division divisions unit units team teams staff employee employees employer employers colleague colleagues coworker coworkers co-worker co-workers peers people person crew workforce personnel management manager managers
manage managed managing leader leaders leadership lead leading led head director directors supervisor supervisors boss owner principal executive executives president ceo member members membership family families community communities culture cultures
cultural mission vision value values goal goals objective objectives aim aims purpose ethos philosophy principles standards standard quality excellence excellent reputation reputable renowned known
success successes successful successfully succeed growth growing grow grew expand expanding expansion develop developing development developed innovative innovation innovations innovate creative creativity dynamic
exciting excited excite excitement thrilled thrilling thrill challenging challenge challenges challenged rewarding fulfilling vibrant energetic energy energized energised passionate passion passions enthusiastic enthusiasm enthused eager
eagerness eagerly keen keenly motivated motivation motivate ambitious ambition ambitions inclusive inclusion diverse diversity supportive support supporting supported collaborate collaborative collaboration collaborating collaboratively cohesive cooperative
environment environments atmosphere setting workplace office offices site sites facility facilities building premises location locations branch branches headquarters project projects plan plans planned planning initiative
initiatives strategy strategies strategic strategically product products service services solution solutions operation operations operational program programs programme programmes offering offerings work works worked working worker
workers job jobs position positions role roles post posts vacancy vacancies opening openings title career careers profession professional professionals professionally professionalism industry industries field fields sector sectors
market markets marketplace trade world global international local national regional future direction path potential prospect prospects possibility possibilities possible responsibility responsibilities responsible duty duties
task tasks expectation expectations expect expected expecting day-to-day function functions need needs needed needing want wants wanted wanting commitment committed commit dedication dedicated dedicate contribute
contributing contribution contributions contributed join joining joined become becoming became bring bringing brought offer offers offered add adding addition asset assets benefit beneficial impact impactful difference make making
made play playing serve serving served build building achieve achieving achievement achievements accomplish accomplishments reach reaching meet exceed exceeding improve improving improvement improvements enhance enhancing
deliver delivering delivery ensure ensuring maintain maintaining create creating drive driving advance advancing advancement promote promoting implement implementing utilize utilizing use using used apply
fit fits fitting suit suits suited suitable match matches matched align aligns aligned alignment perfect perfectly ideal ideally right exactly strong strongly strength strengths strengthen strengthened strengthening reinforced reinforce reinforces
reinforcing confirmed confirms confirming convinced convince convincing increased increase increases solidified affirm affirmed deepened enhanced heightened even admire admired admiration respect attract attracted appeal appealing appeals drawn
progressive modern state-of-the-art cutting-edge leading-edge world-class top-notch forward-thinking fast-paced well-established established prestigious premier top award-winning high-quality
client clients customer customers patient patients guest guests student students pupil pupils child children kid kids resident residents visitor visitors user users consumer consumers partner partners partnership
stakeholder stakeholders public society life lives living everyday care caring cares cared
organizational organisational corporate commercial technical technological technology technologies digital tool tools system systems resource resources model approach approaches method methods practice practices policy policies
procedure procedures budget structure structured framework key main major important importance significant overall general specific particular various wide range variety area areas aspect aspects level levels
priority priorities focus focused emphasis issue issues problem problems idea ideas concept concepts trends trend current upcoming recent new newer old different similar unique special
training train trained mentoring mentorship mentor learning advancement onboarding
proud pride honest integrity trust trusted trusting transparency transparent respect respectful teamwork team-oriented results-oriented spirit morale bond welcoming laid-back relaxed positive positivity positively
balance equality ethical ethics ethic sustainable sustainability compassion compassionate empathy empathetic
background backgrounds`

/** Turns of phrase that fit any firm, "hit the ground running", and words for the talk that don't say what it was about, "your remarks". */
const PHRASES = `tackle picture pictures involve involves involved involving desire desires fun alongside resonate resonates resonated resonating cleanliness clean tidy neat equipment blood ground grounds convey conveying favourable favorable favourably favorably
corp corporation inc ltd llc plc gmbh co limited esteem deal deals dignity pray praying prayer prayers gorgeous beautiful attractive ongoing oral disciplined discipline wait waiting whatever whenever wherever home homes arrive arrived arrival forgive trouble request requests situation
situations separate depend depends assume assumed read reading hidden paid bad present presentation presented favorite favorites favourite favourites account remark remarks comment comments tip tips order size far plain deep heavy course courses city
country town area nation region session sessions event events recommend recommended recommendation surprise surprised surprising curious curiosity intrigued intriguing explore exploring explored leap jump relish chapter journey adventure venture hour pursue pursuing pursuit undertake
undertaken fulfil fulfill fulfilled envision envisage imagine picture foster fostering nurture cultivate cultivating empower empowering transform transforming transformation shape shaping bright brighter speed bottom top line heights height roots root load mile extra edge seriously
serious sense humor humour chemistry click clicked connection connect connected rapport genuine authentic authenticity dynamics pace mood vibe vibes buzz scale scope breadth caliber calibre high-caliber ideals moral morals belief beliefs character pleasant polite politeness manners 
humble humbly honour sir grace graced chosen bear bears mind minds spoken notice note noted noting glance glimpse snapshot sneak peek behind-the-scenes scenes firsthand first-hand inside-out in-depth one-on-one face-to-face in-person online virtual virtually remote remotely hybrid
grasp grasped rapid rapidly fast faster smooth smoothly seamless seamlessly comprehensive extensive extensively vast wealth rich diverse numerous countless myriad range ranging array relevant pertinent essential crucial vital critical integral core central fundamental primary basic basics
deadline deadlines target targets metrics kpis revenue profit profits cost costs efficiency efficiencies bottom-line stakeholder competitor competitors competition competitive premium flagship core-values mission-driven people-first customer-focused customer-centric client-focused patient-focused student-centred student-centered data-driven
award awards recognition recognised recognized prize ranking rankings history heritage tradition traditions traditional legacy pioneer pioneering giant giants player leader leaders innovator innovators name names household headquarters expand presence footprint
speaks languages language bilingual english typing computer computers microsoft word excel powerpoint office suite internet team-player people-person go-getter grounded calm calmly pressure under-pressure stress stressful
onboard aboard finest fine finer superior supremely nothing short surely limit limits measure measures
happen happens happened occur occurs occurred bit thing anything love everything world-wide worldwide nationwide countrywide regionally
apologies guys startup start-up pumped stoked stack stacks full-stack test tests smart clever charming charmed charm ambience ambiance impeccable impeccably profile profiles correspond corresponds corresponding peace peaceful retain retention employ scheme schemes district trial trials physical physically afraid fear nature natural naturally meticulous meticulously discretion discreet age ages enter entering inconvenience delay delayed traffic late punctuality willingly enquiries enquiry correspondence telephone phones numbers address addresses `

const SELF = `skill skills skilled skillset ability abilities able capable capability capabilities experience experiences experienced expertise knowledge knowledgeable qualification qualifications qualified qualify credential credentials competence
competent competency talent talents talented education educational degree training certificate certification certified licence license licensed background track record proven solid extensive relevant
hard hardworking hard-working work-ethic diligent diligence reliable reliability dependable dependability punctual loyal loyalty honest flexible flexibility adaptable adaptability organized organised detail-oriented detail-minded attention accurate accuracy
efficient efficiency effective effectively effectiveness productive productivity proactive communication communicate communicating communicator interpersonal analytical problem-solving multitasking multitask learner quick-learner self-starter self-motivated
player thrive thriving flourish excel available availability willing willingness ready readiness calling dream dreams dreamed dreamt vocation goal lifelong childhood heart soul hands-on
personality attitude mindset qualities quality attributes traits promise promised disappoint disappointed prove trust hardest effort efforts best utmost worth worthy choice choose chosen chose right pick picked person man woman
further education employed employment unemployed full-time part-time fulltime parttime permanent temporary immediate immediately start starting started begin beginning began live nearby transport commute
excellent communicator ideal background seek seeking sought possess possessing possessed particulars honed gained gain gaining acquired obtained proficient proficiency fluent familiar familiarity
continue continuing continued continues remain remained remaining stay stayed stays keep keeping kept return set sets setting turn turned run running ran
get gets getting got put hand hands mind minds eye eyes eager try trying tried call calling called show feel change changes changed changing help world real reality true truth
simple simply easy easily difficult big bigger biggest small smaller large larger high higher low lower full fully complete completely whole entire entirely total totally
welcome afterwards afterward together apart alone forth enough else instead certain able due given based regarding concerning related according including included include includes
sound sounds sounded mean means meant meaning show appear appears appeared turn agree agreed agreement accept accepted acceptance
busy rush pressure worry worried kindness expression hospitality conclusion summary closing addition regards regard concerning reference ref re subject behalf
tremendously wholeheartedly utmost undoubtedly doubt doubts doubtless equally likewise mutual mutually throughout highly-regarded well-known well-respected
ms inquiry inquire enquire enquiry wonder wondering wondered wondered ease comfort comfortable comfortably relaxed nervous nerves smile smiles smiling laugh
stood stand standing stands stick stuck stays shine shines shone evident obvious obviously apparent clearly surely showed
pass passed passing along check checking checked paperwork form forms document documents
live lively living`

/** What every place of a kind has: a clinic its patients, a school its classes. Naming it ties a note to nothing. */
const TRADES = `school schools college university academy nursery preschool kindergarten classroom classrooms class classes grade grades teach teacher teachers teaching taught educator educators curriculum
hospital hospitals clinic clinics ward wards surgery practice healthcare health medical medicine nurse nurses nursing doctor doctors physician physicians therapy therapist dental dentist dentistry pharmacy pharmacist pediatric pediatrics paediatric paediatrics veterinary vet
wellbeing well-being wellness safety patient-centered patient-centred social elderly
store stores shop shops retail boutique restaurant restaurants cafe café bar kitchen hotel hotels inn resort spa salon gym studio studios theatre theater gallery museum library libraries bakery pub
bank banks banking finance financial accounting accountant accountancy insurance investment investments audit tax legal law lawyer lawyers attorney attorneys court courts
sales sale selling sell marketing advertising brand brands branding media press communications pr hr human resources administration administrative administrator admin clerical secretary secretarial reception receptionist
engineering engineer engineers software developer developers development programming coding code data analyst analysts analysis analytics it tech design designs designer designers research researcher researchers science sciences scientist scientists scientific
laboratory laboratories lab labs technician technicians warehouse warehouses logistics transportation transport factory plant manufacturing production construction builder trades maintenance mechanic electrician plumber
security guard police fire government council authority civil public-sector farm farms agriculture agricultural garden gardening kitchen chef cook cooking server waiter waitress barista bartender hospitality catering
driver drivers cleaning cleaner housekeeping church parish ministry childcare daycare assistant assistants associate associates officer officers coordinator coordinators consultant consultants consulting specialist specialists representative
representatives supervisor apprentice apprentices apprenticeship apprenticeships intern interns internship internships trainee trainees traineeship graduate graduates volunteer volunteers volunteering fundraising editor editors writer writers journalist
shift shifts hours pay salary wage wages benefits package animal animals pet pets property estate real-estate housing energy travel tourism sport sports fitness music art arts fashion beauty food foods drink drinks`

/** The stiff letter of old, and of the office. */
const STIFF = `acquaintance deliberation deliberations furnish compliment compliments disposal accord accorded audience crown crowning flatter unworthy venture favour favours favor permit permitted criteria criterion specification specifications
documentation foregoing aforementioned aforesaid herewith hereby undersigned esteemed endeavour endeavours endeavor commence commencing pertaining render rendering assure assured assurance merit merits merited bestow bestowed indulgence obligingly mindful perusal peruse expedite engagement
candidature zeal zealous devote devoted devotion servant obedient faithful faith confidence list listed busy forthcoming prompt promptly heretofore likewise kindly notwithstanding accordingly whatsoever convey essential desirable eligible eligibility interim pending reception splendid cordial
golden dignified magnanimous munificent gentleman gentlemen opportune auspicious suffice
synergy synergies leverage leveraging bandwidth deliverables agile holistic ecosystem roadmap purpose-driven game-changer resilience resilient milestone milestones trajectory verticals landscape disruptive disruption trailblazing scalable optimise optimize maximise maximize streamline spearhead elevate unlock catalyst cornerstone hallmark testament
paramount unparalleled unwavering steadfast invaluable instrumental pivotal robust multifaceted bespoke tailored forefront vanguard springboard horizon horizons fruitful gratifying edifying illuminating eye-opening refreshing heartening encouraging invigorating captivating compelling delightful first-rate affable amiable approachable down-to-earth easygoing
outfit proper heartily setup aura resolve resolved noble nobly institution institutions establishment spirit spirits quality rigour rigor rigorous brigade squad panel panels hearing ease tickled pink chuffed buzzing settle settled faces courteously worthwhile insightful thoughtful sound street alley craic banter plenty personable attentive considerate camaraderie collegiality embark embrace throw uptake determination drive fire bags crew totally entirely wavelength awesome lovely cheerful upbeat motivational role-model absolute sheer utter veritable newfound profound tangible palpable contagious infectious second-to-none sought-after hit miss percent treat treats treated`

const words = new Set(
  [SMALL, TIME, COURTESY, TALK, FIRM, PHRASES, SELF, TRADES, STIFF].join(" ").toLowerCase().split(/\s+/),
)

/** How many, how often, when. */
const COUNTS = `one two three four five six seven eight nine ten dozen half quarter twice once each every nobody everybody everyone no-one never ever only first last second third both another none`
/** In everybody's mouth, and yet of something: a phone, a lunch, bad news. */
const EVERYDAY = `phone phones phoned call calls caller home homes house heart hand hands hello goodbye name names animal animals pet pets bad wrong free lunch door doors floor road street town country ground blood order orders letter letters card cards word words language languages read picture pictures walk walked walking stand standing sit sat left ran run runs early late
fast hard easy big small old new test tests tool tools game story stories answer question mistake fire room rooms table morning night accounts account trouble traffic money cost costs weather rain head eye eyes mind back stay stays leave leaves turn turned price prices age boss`

/** Whom every place of a kind serves. */
const SERVED = `family families child children kid kids pupil pupils patient patients guest guests resident residents student students customer customers visitor visitors employee employees day days office store`

const counts = new Set(COUNTS.split(/\s+/))
const everyday = new Set([TIME, EVERYDAY].join(" ").split(/\s+/))
const served = new Set(SERVED.split(/\s+/))
const trades = new Set(TRADES.split(/\s+/))

/** How much an ordinary word says where somebody's words or ways are told: nothing for "team", something for "nobody", "lunch" and "Friday". */
export function ordinaryWeight(word: string): number {
  if (counts.has(word)) return 0.3
  const forms = formsOf(word)
  if (forms.some((form) => served.has(form))) return 0.15
  if (forms.some((form) => everyday.has(form))) return 0.25
  return forms.some((form) => trades.has(form)) ? 0.2 : 0
}

const byFirstLetter = new Map<string, string[]>()
for (const word of words)
  if (word.length >= 5) byFirstLetter.set(word[0]!, [...(byFirstLetter.get(word[0]!) ?? []), word])

/** True where a word, in whatever form or with a letter amiss, is one that any such letter may hold. @param word in lower case, straight apostrophes */
export function isFormWord(word: string): boolean {
  return formsOf(word).some((form) => words.has(form)) || (word.includes("-") && isCompound(word)) || isMisspelt(word)
}

/** A word and what it may be a form of: "cared" → "care", "families" → "family". */
export function formsOf(word: string): string[] {
  const base = word.replace(/'(?:s|d|m|ll|re|ve|t)?$/u, "")
  const stems = [base, ...[/ies$/u, /ied$/u].map((end) => base.replace(end, "y"))]
  for (const end of ["s", "es", "d", "ed", "ing", "ly", "er", "ers", "est", "ally", "ness"]) {
    if (!base.endsWith(end) || base.length - end.length < 3) continue
    const stem = base.slice(0, -end.length)
    stems.push(stem, `${stem}e`)
    if (/(\p{L})\1$/u.test(stem)) stems.push(stem.slice(0, -1))
  }
  return stems
}

function isCompound(word: string): boolean {
  return word.split("-").every((part) => formsOf(part).some((form) => words.has(form)))
}

/** "Realy", "recieved", "oppurtunity": a letter too many or too few, two changed about, in a long word one wrong. */
function isMisspelt(word: string): boolean {
  if (word.length < 5) return false
  return (byFirstLetter.get(word[0]!) ?? []).some((known) => {
    const longer = known.length - word.length
    if (longer === 0) return word.length >= 9 ? distance(known, word) === 1 : isTurned(known, word)
    return Math.abs(longer) === 1 && known.length >= 6 && distance(known, word) === 1
  })
}

/** Two neighbours changed about, and nothing else. */
function isTurned(known: string, word: string): boolean {
  const at = known.split("").findIndex((letter, index) => letter !== word[index])
  return at >= 0 && known.slice(0, at) + known[at + 1] + known[at] + known.slice(at + 2) === word
}
