/**
 * Words that a learned opinion takes for one another: what was learned of one then holds for those that stand beside it here.
 * @module
 */
const CLASSES: Readonly<Record<string, string>> = {
  send: `send email e-mail mail post shoot fire dispatch submit forward resend drop deliver ship press hit pop slip dash`,
  call: `call phone ring telephone dial voicemail buzz callback`,
  text: `text sms whatsapp ping dm message messages texting`,
  write: `write wrote written writing type draft compose word jot pen scribble`,
  reach: `contact reach approach nudge prod chase poke bug pester bother remind reminder check-in follow-up follow-ups nudges reminders`,
  note: `note notes email emails mail line lines letter card thank-you thank-yous message mails`,
  ask: `ask asking inquire enquire request question`,
  reply: `answer answers reply replies respond response`,
  wait: `wait hold pause rest delay postpone sit bide patience patient stay hang sleep linger`,
  stop: `stop quit end close finish let drop leave silent silence quiet still`,
  avoid: `avoid skip resist refrain steer spare omit`,
  now: `now today tonight immediately straightaway instantly asap already`,
  later: `later tomorrow eventually afterwards then`,
  soon: `soon early earlier sooner ahead before beforehand`,
  late: `late overdue missed past gone`,
  again: `again twice another more repeat repeatedly daily weekly hourly constantly regularly keep both third fourth series double extra every each`,
  small: `small quick short brief little tiny friendly polite gentle light casual simple harmless kind courteous warm`,
  hurt: `hurt harm offend damage matter mind`,
  fine: `fine okay ok alright good perfect great right suitable acceptable allowed reasonable welcome appropriate safe`,
  bad: `bad blunt nosy clingy curt tactless bossy wrong unwise risky mistake pushy impatient desperate needy annoying rude odd awkward backfire`,
  pay: `salary pay wage wages money raise benefits vacation bonus compensation rate package commission rent overtime perks`,
  gift: `gift gifts present voucher chocolate chocolates flowers wine bottle donuts cookies basket tickets treat cake cupcakes muffins coffee`,
  social: `linkedin instagram facebook twitter tiktok whatsapp snapchat social messenger profile zoom slack`,
  boss: `boss bosses supervisor director ceo owner head superior chief president vp principal`,
  other: `colleague colleagues coworker coworkers receptionist assistant staff friend cousin neighbor neighbour insider employee employees secretary security guard someone anyone`,
  visit: `visit stop swing show turn walk pop lobby reception desk person door site office building parking`,
  inbox: `inbox info careers jobs form website general mailbox switchboard generic contact-form address`,
  threat: `ultimatum deadline demand insist threaten complain complaint unless otherwise review disappointed unacceptable disrespectful rude owe owes`,
  bluff: `bluff lie pretend invent fake exaggerate stretch stretching claim imply hint rival competing competitor elsewhere`,
  beg: `beg begging please desperately need plead anything desperate bills rent family mercy`,
  resume: `résumé resume cv experience degrees qualifications certificates achievements accomplishments history employers skills`,
  record: `record recording secretly hidden tape transcript`,
  runDown: `badmouth criticise criticize terrible awful lazy sloppy unprofessional incompetent former`,
  rule: `rule rules limit limits policy guideline guidelines exception exceptions waive ignore bend override playbook setting settings default`,
  law: `law legal legally lawyer sue lawsuit court rights right entitled obliged illegal unlawful lawful lawfully binding discrimination regulation statute liable`,
  promise: `guarantee guaranteed guarantees promise certain certainly surely definitely bound sure sealed secure assured rest inevitable formality yours`,
  hired: `hire hired job offer position pick picked chosen choose choice select selected win lock`,
  stat: `percent % study studies research survey surveys statistics statistically data seven nine eighty ninety half majority most average proven science experts recruiters managers employers`,
  liked: `love loved like liked impressed adore adored favorite favourite keen taken eager enthusiastic happy delighted thrilled glad rooting fond`,
  human: `human person recruiter years colleague myself personally met phoned called career hired`,
  decide: `decide decided decision decisions deciding choose chosen verdict answer outcome`,
  busy: `busy swamped behind slow buried tied away vacation holiday leave`,
  search: `apply applying applications application openings opening vacancies jobs leads listings search searching elsewhere roles`,
  detail: `detail specific remark moment topic story point mention something`,
  thanks: `thank thanks thanked thanking grateful gratitude appreciate appreciation thankful`,
  prepare: `prepare practise practice rehearse questions ready plan reread polish tidy trim`,
  address: `address addresses email direct details own personal`,
  wish: `want wish like would could prefer hope`,
  must: `must should need have ought`,
  can: `can may could might`,
  they: `they them their she her he his him team panel manager employer company firm`,
  feel: `nervous anxious hard tough frustrating understandable proud calm relax breathe worry`,
}

const CLASS_OF = new Map<string, string>()
for (const [name, words] of Object.entries(CLASSES))
  for (const word of words.split(" ")) if (!CLASS_OF.has(word)) CLASS_OF.set(word, name)

/** @param word in small letters */
export function classOf(word: string): string | undefined {
  return CLASS_OF.get(word)
}
