/**
 * English words a sentence of the coach, or one of a draft, may be made of; inflected forms are found from these. A word that is not
 * here is not read, and what is not read is not shown. Whether a word may stand where it stands is asked elsewhere.
 * @module
 */
export const VOCABULARY = `
able about above absence absolutely absorbing abundance accent accept acceptable accident accidentally accordingly
account accruals accuracy accurate accused achieve achievement acknowledge acknowledgement acquaintance across act
active activity actually ad adapt add addition additional address adequate adjust administrator admire admit adore
adult advance advantage adventure advert advice advise affect afford aforementioned afraid afresh after afternoon
afterwards again against age agency agenda agent ago agree ah ahead ai aid aim air airport airy aisle alarm alert
algorithm align alike alive all allotment allow allowance almost alone along alongside aloud already also
alternative although altogether always am amazing ambition ambitious among amount ample an analyst and anew angle
angry animal announce annoy annual another answer anticipate anxiety anxious any anybody anymore anyone anyone's
anything anytime anyway anywhere apart apologise apology app apparent appeal appear appetite apple applicants
application appointment appreciate appreciation apprentice apprenticeship approach appropriate approve apron apt
archive archivist are area argue argument arm around arranged arranging arrival arrive art article arvo as ashamed
aside ask asleep assessment asset assist assistance assistant associate assume assumption assure at ate atelier
atmosphere attach attempt attend attendant attention attitude attract attractive audience audit auditor aunt
authority automated automatically autumn availability available avoid await awake award aware awareness away awesome
awful awkward aye baby back backfire background backlog bad badge bag bake bakery balance ball band bank bar bare
barista barn base basement basic basically basis basket batch bath battery bay be beans bear beat beautiful beauty
became because become bed been bees before beforehand beg began begin begun behave behind being believe bell belong
below belt bench bend beneath benefit beside best better between beware beyond bid big bigger biggest bike bill bin
bind birth birthday biscuit bishop bit black blade blame blank blend bless blew blind bliss block blood blue board
boat boatyard body boil bold bolster bond bonus book boost boots bore borrow boss bot both bottle bottom bought
bounce bound boundary bouquet bowl box boy brain brainstorm brake branch brand brave bread break breakfast breath
breathe breeze breezy brew brewery bride bridge brief brigade bright brilliant bring broad brochure broke broken
brother brought brush bubble bucket buddy budget bug build built bulk bullet bully bunch burden buried burned burnt
burst bus business busy but butter button buy buzzing by cab cabin cake calendar call call-back calm came camp
campaign can canal cancel candid candidacy candidate candidature candle candour cannot canteen capable capital
captain capture car card care careful careless caretaker carpenter carpet carrier carry case caseload cash cashier
casual cat catalogue catch category catering cathedral caught cause caution cautious ceiling celebrate cellar cent
centre centrifuge certain certainty certificate certified chain chair challenge chambers chance change channel
chapel chaplaincy chapter character charge charity charm chart chase chat chatbot cheap check check-in check-ins
checklist cheerful cheese chef chemistry cherry chess chew child children chocolate choice choir choose chore chose
chosen chuffed church churn circle circumstance circus city claim clarify clarity class classic classroom clause
clean clear clear-headed clerk clever click client climb clinic clock close closure cloud club clue clueless clutter
coach code coffee coincide cold collapsed colleague collect collection college colour column com combine come
comfort comfortable commas commission commit commitment committee common communicate communication community commute
company compare comparison compensation compete competition competitor compile complain complaint complete complex
complicate compliment comply compose compost computer concentrate concept concern concierge concise conclude
conclusion concrete condition confess confidence confident confirm confirmation conflict confuse confusion connect
connection conscience conscious consider considerate consideration consist consistent const constant construct
constructive consultant contact content context continue contract contrast contribute contribution control
controller convenience convenient conversation conversational convey convince cook cool cooperate cooperative
coordinator copper copy cordial core corner correct correction correctness corridor cost costume could council count
country county couple courage courier course court courteous courtesy cousin cover cracked crane crate crave cream
creamery create creative credible credit crew cried crisis crisp critical cross crossword crowd crucial crying cue
culture culvert cup cupboard curator curiosity curious current cushion custody customer customs cut cutter cv dad
dairy dam damage damp dangerous dare dark data date daughter daunting dawn day day-to-day dead deadline deaf deal
dealt dear debt decency decent decide decision deck deckhand decline dedicate deed deep deer default defer definite
degree delay deliberate delight deliver delivery demand dementia demo demonstration dental department depend depot
depth deputy describe description deserve design desire desk desperate despite detail detective determine develop
development dialysis diary dictate did die diesel differ difference different difficult difficulty dig digit digital
diligence dinner diocese dip diploma direct direction director dirt dirty disappear disappoint disappointment
discharge discipline discount discourage discover discreet discuss discussion dislike dispatch dispensary disposal
distance distillery distinct distract distraction district disturb dive divide do dock doctor doctoral document
documentation does dog doing dollars done donor door doorway dos double double-check double-checked doubt dough
dovetail down down-to-earth downside dozen draft drain drainage draw drawn drawn-out dread dream dress drew drift
drill drive driven drop drove drowning drug drunk dry dude due dull duration during dust duty dwell dye e-mail
e-mails each eager ear earlier earliest earn ease easier east easy easy-going eat eaten edge edit edition editor
education eel effect effective efficient effort eggs eight eighteen eighty either elaborate electric electrician
element eleven eliminate else else's elsewhere email embarrass embrace emergency emotion emphasis emphasise
emphasize employ employment empty en enable enclose encounter encourage end energetic energy engage engine enjoy
enjoyable enormous enough enquire enrollment ensure enter entertain enthusiasm enthusiastic entire entitle entrance
entry envelope equal era erase error escalation escape especially essence essential establish estate esteemed
etiquette evaluate even event eventually ever every everybody everyone everyone's everything everywhere evidence
evident exact exam examination examine example excellent except exception excess exchange excited excitement
exciting excuse executive exercise exhausting exhibition exist expand expect expectation experience expert expertise
explain explanation explicit explore express extend extension extent extra extremely eye fab face face-to-face fact
factor factory fade fail failure fair fairness faith faithfully fall fallen false familiar family fan fancy far fare
farm farmers fascinate fashion fast father fault favor favour favourable favourite fear feature fed fee feedback
feel feet fell fella fellow fellowship felt fence ferry few fibre fidget field fifteen fifth fifty fight figure file
fill film filter final finance find fine fine-tune finger finish fire firm first first-name first-round fish fit
fitter five fix flag flat fleet flexible flight float flood floor florist flow flowers fluent fluff focus fold folk
follow follow-through follow-up follow-ups followup font food foot football for forbid force forecast foreman
foremost forge forget forgive forgot forgotten forklift form formal formality format forth forthcoming fortnight
fortune forty forward fought found foundation four fourteen fourth fractions frame framework frank frankness fraud
free freeze frequent fresh fret fridge friend friendliness frighten from front frost froze fruit frustrate fuel
fulfil full full-time fully fun function fund fundamental funeral funny furious further fuss fussy future gaffer
gain gallery game gang gap garage garden gas gate gather gauge gave gear gearbox general generator generic generous
genius gentle gentleman genuine gesture get ghost gift girl gist give given glad glance glass glimpse glove glow
glue go go-ahead goal goat goes going golden gone good good-natured goodbye goodness goodwill got governors grab
grace gracious grade gradual graduate grammar grammatical grand grandfather grandmother grant graph grasp grateful
gratitude great green greenhouse greet grew grey greyhound grief grievance grip groom gross ground group grow
growers grown growth guarantee guard guess guesswork guest guidance guide guideline gut guys gym habit had hail hair
half half-day half-finished half-hour half-written halfway hall hamper hand hand-written handful handle handover
handshake handwriting handwritten handy hang happen happiness happy harbour hard hard-working hardship harm harmless
harsh harvest has haste hasty hat hate have he head headline heads-up headspace health healthy heap hear heard heart
heartfelt heat heaven heavy hectic height held hello help helpful hem hence hens her herbarium herd here herself
hesitate hesitation hey hi hiccup hid hidden hide high high-pressure highlight hill him himself hinges hint hire his
history hit hives hold hold-up hole holiday home honest honesty honey honor honour hook hope hopeful hopeless
horizon horse hospice hospital hospitality host hostel hot hotel hour house household housekeeping how however hr
huge human humble humour hundred hung hungry hurry hurt husband hygiene ice icebreaker idea ideal identify idle if
ignore ill illness illustrate image imagine immediate impact impatient impersonal implication imply importance
important impress impression impressive improve improvement in in-person inappropriate inbox incident incidentally
inclined include incomplete inconvenient increase indeed independent indicate indirect individual industry inform
informal information informative initial initiative inner input insert inside insight insightful insincere insist
inspection inspector inspiring instance instant instead instinct instruct instruction instructive instructor
insurance insurers intake intend intense intent intention interact interaction interest interim internal interpret
interrupt interval interview into intro introduce introduction invent inventory invest investigate invitation invite
invoice involve irrelevant irrigation irritate is island issue it item its itself jam jar jargon jitter jittery job
job-hunt job-hunting job-search jog join joinery joint joke journal journey joy judge judgement judgment juggle jump
junior just justify keen keenness keep kennel kept kettle key keyboard kick kids kiln kind kindness kit kitchen
knack knee knew knife knives knock know knowledge known lab label laboratory lack lad ladder lady laid lake lamb
lamp land landlord lane language large last last-minute late lathe latter laugh launch laundry law lawn lawyer lay
layout lazy lead leadership leaflet leaking leap learn learnt leasing least leave lecture lectureship led ledger
left leg legal lend length lengthy lent less lesson let letdown letter level level-headed liar liberty librarian
library licence license lie life lifeguard lifetime lift light lighten like likelihood likewise lime limit line
lineup linger link linkedin list listen lit literally little live load loaf loan lobby local locate lock lodge loft
log logical logistics lollipop lonely long long-winded look loom loop loose lorry lose loss lost lot loud love low
low-key luck lucky lunch lunchtime lying machine mad madam made magic mail mailbox main maintain maintenance major
majority make man manage manageable management manner manual many map margin mark market marquee marriage marvel
master match mate material maternity maths matron matter mature maximum may maybe me meal mean meaningful meant
meantime meanwhile measure mechanic mediation medical medium meet member memorable memory men mend mention mentor
menu mercy mere merger mess message met method microscope mid-afternoon mid-morning middle midnight might mighty
migration mild mileage milk mill million mind mindful mindset mine minibus minimum minister minor minute mirror
misery miss mission misspelt mistake mix mobile mock model moderate modest module moment momentum monday-morning
money month mood moon moor moral more moreover morning mortar mortgage most mother motion motivate motivation motor
mouth move movement much mud mug multiple mum museum music must mustard mutual my myself nail naira naked name
napkin narrow natural nature near nearby neat necessary necessity need needful needless negative neighbour neither
nephew nerve nervous net network neutral never nevertheless new newspaper newsroom next nice nice-to-have night
nightmare nine nineteen ninety no no-one nobody nod noise none nonetheless noon noone nor normal northern not note
note-taking notebook notepad nothing notice noticeable notion now nowadays nowhere nozzle nudge number nurse nursery
nut oak obediently obey objective obligation obliged obscure observe obvious occasion occasional occur odd of off
offend office official often oil old on on-site on-time onboarding once one one-liner ongoing online only onsite
onto open open-ended operations operator opinion opportunity opposite optimistic option optional or orchard order
ordinal ordinary org organ organisation organise organist organization organize origin original other otherwise
otters ought our ourselves out outage outcome outfit outlet outline outlook outreach outright outside oven over
overall overdo overjoyed overload overlook overnight oversight overstate overthink overtime overwhelm owe owls own
pace package packed packing packs pad page paid pain paint pair pan panel paper paperwork paragraph paralegal
parallel parcel pardon parent parish park parlour parrot part part-time partial particular partners party pass
passengers passion passport past pastry patch path patience patient patrol pattern pause pay payday payment payroll
payslip peace peaceful pear peek peep peer pen penalty pencil pension pensioners people per perceive percent
perception perfect perform performance perfume perhaps period perk permanent permission permit persist persistence
persistent person personal perspective pharmacist pharmacy phase phone phonics photo photograph phrase physical
piano pick pickers picture pie piece pig pile pilot pin pinpoint pipe pipeline pitch pity pizza place placeholder
plain plan planner plant plaster plate platform play playbook plead pleasant pleasantry please pleasure plenty plot
plural plus pm po pocket point pointless poise police policeman policy polish polite politeness pond pool poor pop
port portal portfolio portion pose position positive possess possessive possibility possible post postbox postman
postpone potential pots pounds power practical practice practised practising praise pray precious precise predict
prefer preferably preference preliminary prep preparation prepare presence present presentation preserve press
pressure presumably pretty prevent previous price pride primarily prime principle print printout prior priority
prison private privilege proactive probably probation problem procedure proceed process produce product profession
professional professionalism profile profound program programme progress project prolong prominent promise prompt
promptness prone pronounce pronunciation proof proofread proper property proportion propose prospect prospective
protect protection protocol proud prove proven provide pruning public published pull pump punctual punctuation
pupils puppet puppy pups purpose purposeful pursue pursuit push pushy put puzzle qualification qualified quality
quantity quarry quarter quay question queue quick quiet quit quite quote rack radar radiator radio rail railway rain
raise rambled ramp ran random rang range rapid rapport rare rate rather rational raw ray re-read reach react
reaction read readable readiness ready real realise realistic realistically realize reap reason reasonable reassure
rebuilt recall recap receipt receive recent reception receptionist recipe recipient reckon recognise recognition
recognize recommend recommendation reconciliation record recover recovery recruiter recruitment red reduce refer
referee reference refine reflect reflection refocus refrain refresh refugees refund refusal refuse regain regard
regardless region regional register registrar regret regular rehearsal rehearse reinforce reiterate rejected
rejection relate relation relationship relative relax relay release relevance relevant reliable relief relieved
relocation rely remain remark remarkable remember remind remote remove renewals renewed rent repair repeat
repeatedly repetition rephrase replace reply report represent reproach reputation request require requirement reread
rescue research resemble resend resent reserve resident resist resolve resource respect respectful respective
respond response responsibility responsible rest restate restaurant restful restless restoration restrain restraint
result resume retail retired return reveal reverse revert review reward rewrite rhythm rich rid ride ridiculous rig
right ring ripe rise risk risky rival river road robot robust rock role roll rollout roof room rot rota rotten rough
round route routine row rubbish rude ruined rule rumour run rung rural rush rye sad safe safeguarding safety said
sake salary sale salon salt salutation same sample sand sat satisfy sauce save savvy saw sawmill say scaffolding
scale scan scanner scare scarf scatter scene schedule scheme school science scones scope scratch screen script
scroll sea search seasick season seasonal seat second second-guess second-round secret secretary section secure
security see seek seem seemingly seen seldom select selection self self-blame sell send senior sense sensible
sensitive sensor sensory sent sentence separate sequence sergeant serious serve service session set settle setup
seven seventeen several severe sew shadow shall shambles shame shape share sharp sharpen she shearing sheep sheet
shelf shelter shelves shift shine ship shipyard shoe shop shore short short-and-sweet shorten shortlist should
should-be shout show shown shrug shut shy sick side sideways sigh sight sign sign-off signal signature significant
silence silent silk silly similar simple simplicity simulator since sincere sincerity sing single sink sir sister
sit sit-down site situation six sixty size sketch skill skim skin skip slab slack slate sleep sleeve slept slice
slides slight slip slot slow small smart smell smile smoked smooth snap snappy snow so so-called soft soften
software soil solar sold solid solution solved some somebody someone someone's something somewhere son soon sorry
sort sound soup source sourdough sous space spaniel spare spark speak special specific specifically speed spell
spell-check spelt spend spent spin spirit spite splendid split spoil spoke spoken spontaneous spoon spot spray
spread spreadsheet spring spur square stability stable stack staff staffroom stage staircase stairs stake stale
stall stamp stand standard star stare start state statement station statistics status stay steady steam steer step
step-by-step steward stick stiff still stimulating stir stock stoked stole stolen stomach stone stood stop storage
store storm story straight straightforward strain strange strategic strategy stray streamline street strength
strengthen stress stressful stretch strict strike string strive stroke strong struck structure struggle stubborn
stuck student studio study stuff stupid style subject submission submit subtle success successful such sudden sue
suffice sufficient suggest suggestion suit suitable sum summarise summarize summary summer sun super superb
superintendent supervised supervisor supplier supply support suppose supposedly sure surface surgery surname
surprise surround survey surveyor survival suspect suspense swap swears sweep sweet swift swim swing switch
switchboard sympathy system table tablet tact tactful tailor take takeaway taken tale talent talk tanks tannery
target task taste taught tax taxi tea teach team tear tech technical technician technique tedious telephone tell
temper template tempt temptation ten tenancy tenant tend tendency tense tension tentative tenth term terminal
terrible terrific territory test text than thank thank-you thank-yous thankful thankyou that the theatre their them
theme themselves then there these thesis they thick thin think third thirty this thorough those though thought
thoughtful thousand thread threat threatened threatening three three-line threw thrill through throughout throw thus
ticket tickled tidal tide tidy tie tight tighten tile till timber time timeframe timeline timetable tin tiny tip
tire title to toast today today's toddler together token told tomorrow tomorrow's tone tongue tonight too took tool
top topic torch torn toss total touch tough tour tower town toy trace track trade tradition traffic train trainee
trait tram transfer translate translation translator transport travel tray treat treatment tree triage trial trick
tricky trigger trim trip trolley trouble truck true truly trust trustees truth truthful try turbines turbot turn
tutor twelve twenty twice twin twist two two-line type typhoon typical typo tyre ugly ultimate ultimatum umbrella
unable unanswered unchanged uncle unclear undecided under undergo underline understand understandable understood
underwriting undo unease uneasy unexpected unfair unfamiliar unfortunate unhappy uniform uninterested union unique
unit university unless unlike unnecessary unnerving unopened unpaid unprofessional unread unrealistic unrelated
unsaid unsent unsure until unusual unwelcome unwind up up-to-date upbeat upcoming update upfront uplifting upon
upper uppermost upset upside upstairs urge urgency urgent us usable usage use useful useless usual utmost vacancy
vacation vaccination vaccine vacuum vague valid valley valuable value valve variety various vary vast venture verb
verdict verger verify version very vestry vet vibe vicar video view village vines vineyard violin virtual visa
visible vision visit visitor vital vivid vocabulary voice voicemail void volume volunteer vote voucher wage wait
waking walk wall wander want war ward warden wardrobe warehouse warm warmth warn wary was wash waste watch water
wave way we weak weakness wealth wear weather website wedding wee week week's weekday weekend weigh weight welcome
weld well well-earned well-known well-prepared well-timed went wept were wet what whatever whatsoever wheel when
whenever where whereas wherever whether which whichever while whilst whim whisper white whiteboard who whoever whole
wholly whom whose why wicked wide widow wife wild will willingness win wind window wine wing winter wire wise wish
wit with withdraw withhold within without witness woman women won wonder wonderful wood word word-for-word wordy
work workable workplace workshop world worn worry worse worst worth worthwhile worthy would wrap write written wrong
wrote ya yard yarn yeah year yearn yellow yes yesterday yesterday's yet yield you young your yourself yourselves
youth zero zone zoo
bluff salary instagram facebook whatsapp twitter dm dms cc bcc perk donut doughnut bribe pester spam stalk haggle nag hound badger cookie cupcake
selfie voucher ultimatum exaggerate jot owe thing machinist linkedin jog drag dash bet wager recap tidbit nitpick overthink homework outfit
oversell undersell parrot sugarcoat grovel begging boast brag bragging gossip rumor hunch bump headhunter timeslot weekday workday daytime midday
weekend's landline cellphone smartphone postcard notecard stationery handshake icebreaker breakroom lobby reception doorbell
alright debrief disaster forgotten sensibly outright awhile evermore whoa afterward heads upfront kudos congrats hooray hurrah phew ditto
overnight fortnight fortnightly midweek workweek yearly quarterly breakfast lunchbreak commute errand chores hobby hobbies
lean congratulations congratulate cheering applaud bravo tempo headway milestone deadline-free guesswork pointers pointer tidbit hurdle breather
downtime homework rehearse nutshell backup spare-time goodwill keenly plainly tactful punctual readable sendoff sign-offs openers closers
inboxes mailboxes calendars mornings afternoons evenings weekends lunches midmorning wherewithal thoughtfulness carefulness politeness calmness
behalf bury buried approachable
overdue mailperson
web homepage webpage weekly-ish keen-eyed keenest
impolite info needy blunt nosy clingy curt terse tactless bossy stubborn retired
`
