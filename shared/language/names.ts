/**
 * People's names compared the way people do: without accents, with titles aside, short forms known.
 * @module
 */
import { distance } from "fastest-levenshtein"

const TITLES = new Set(
  `mr mrs ms miss mx mdm mme whaea matua dr doctor prof professor sir madam dame lord lady sister brother father mother rev reverend pastor rabbi imam
   chef captain capt sergeant sgt lieutenant lt colonel col major officer chief principal headteacher head dean coach judge
   nurse matron midwife councillor cllr attorney counsel barrister barr solicitor advocate adv judge justice notary herr frau senor señor señora
   senhor senhora signor signora madame monsieur mademoiselle pan pani mevrouw meneer dott ing engr engineer arc architect surv surveyor pharm pharmacist
   superintendent inspector insp constable pc commander cmdr general gen brigadier warden marshal sheriff skipper foreman
   canon vicar deacon archdeacon bishop fr sr rev'd revd reverend elder alhaji alhaja hajia otunba oba sheikh ustaz maulana shri sri smt kum
   encik puan datuk dato datin tuan cikgu bwana mwalimu mzee senator governor mayor chairman chairwoman president hon honourable
   ma'am maam uncle auntie aunt`.split(/\s+/),
)

/** Short forms in use, each line one family of names. */
const FAMILIES = `
alexander alex al sandy sasha alec xander|alexandra alex sandra sasha lexi|andrew andy drew|anthony tony ant|benjamin ben benny benji
bernard bernie|catherine katherine kathryn kate katie cathy kathy kat kitty catie|charles charlie chuck chas|christopher chris kit topher
christine christina chris chrissie tina kirsty|daniel dan danny|david dave davy dai|deborah debra deb debbie|dominic dom|donald don donnie
dorothy dot dottie dolly|douglas doug|edward ed eddie ted teddy ned|eleanor ellie nell nora elle|elizabeth liz beth lizzie betty eliza libby bess
emily em emmy|francis frank fran|frances fran frankie|frederick fred freddie|gabriel gabe|gabrielle gabby|gerald gerry jerry|gregory greg
harold harry hal|henry harry hank|isabella isabel bella izzy|jacob jake|james jim jimmy jamie|jacqueline jackie|janet jan|jennifer jen jenny
jeremy jez jerry|jessica jess jessie|john jack johnny jon|jonathan jon jonny john|joseph joe joey|joshua josh|judith judy jude|julia julie jules
kenneth ken kenny|kimberly kim|lawrence laurence larry laurie|leonard len lenny leo|louis lou louie|lucille lucy|margaret maggie meg peggy greta marge
martin marty|matthew matt matty|maximilian max|megan meg|melanie mel|melissa mel missy|michael mike mick mickey micky|michelle shelly
mohammed mohamed muhammad mo|nancy nan|natalie nat|nathaniel nathan nat nate|nicholas nick nicky nico|nicole nicky nic|oliver olly ollie|olivia liv livvy
pamela pam|patricia pat patty trish tricia|patrick pat paddy|penelope penny|peter pete|philip phillip phil|philippa pippa pip|rachel rach|raymond ray
rebecca becky becca|richard rick ricky dick rich richie|robert rob bob bobby robbie bert|roberta bobbie|ronald ron ronnie|rosemary rose rosie
samantha sam sammy|samuel sam sammy|sarah sara sally|sebastian seb|sophia sophie|stanley stan|stephen steven steve stevie stephan|stephanie steph
susan sue susie suzanne|terence terry|teresa theresa terry tess|theodore theo ted teddy|thomas tom tommy|timothy tim timmy|valerie val|victor vic
victoria vicky tori|vincent vince vinny|virginia ginny|walter walt wally|william will bill billy liam willy|zachary zach zack
beatrice bea trixie|elisabeth elizabeth liz lisa beth lizzie betty elsie|augustus august gus|alexis alex lexi|isobel isabel isabella izzy bel|dorothea dorothy dot dotty thea|marjorie margery marge|nikolai nikolas nicolas nick niko kolya
aaron ron ronnie|aleksandr alexandr alexander sasha alex|jose pepe joe|francisco paco francis frank|alison allison ali|alistair alastair ali al|joanne joanna josephine jo josie|diane diana di|wilhelmina mina billie|alfred fred alf alfie|friedrich fritz fred
srinivasan srini|venkatesh venkat|priyanka priya|siobhan shiv|padraig paddy|oluwaseun seun|oluwatobi tobi|chukwuemeka emeka`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(/\s+/))

const families = new Map<string, number[]>()
for (const [index, family] of FAMILIES.entries())
  for (const name of family) families.set(name, [...(families.get(name) ?? []), index])

/** "Zoë" and "zoe" are one; so are "O'Neill" with either apostrophe. */
export function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`]/g, "'")
    .replace(/ß/g, "ss")
    .replace(/ø/gi, "o")
    .replace(/ł/gi, "l")
    .toLowerCase()
}

/** The names in "Ms. Okoro-Lind", titles aside, each with its offset. */
export function namesIn(text: string): { name: string; at: number }[] {
  return [...text.matchAll(/[\p{L}][\p{L}\p{M}'’-]*/gu)]
    .map((match) => ({ name: match[0], at: match.index }))
    .filter(({ name }) => !TITLES.has(fold(name)) && !/^\p{L}$/u.test(name) && !/^(?:and|the|of)$/iu.test(name))
}

/** Umlauts written out: "Jürgen" is "Juergen". */
function writtenOut(name: string): string {
  return fold(
    name.toLowerCase().replace(/ä|æ/gu, "ae").replace(/ö|ø/gu, "oe").replace(/ü/gu, "ue").replace(/å/gu, "aa"),
  )
}

/**
 * A first name cut short as people do: "Seb" for Sébastien, "Abby" for Abigail, "Tina" for Martina.
 * One letter less is a slip, not a short form: Carl, Carla.
 */
export function isShortFor(short: string, full: string): boolean {
  const [cut, whole] = [fold(short), fold(full)]
  if (whole.length - cut.length >= 2 && cut.length >= 2 && whole.startsWith(cut)) return true
  if (whole.length - cut.length >= 2 && cut.length >= 4 && whole.endsWith(cut)) return true
  // "Gaz" for Gary, "Shazza" for Sharon: the r becomes a z.
  const zed = /^(\p{L}{2,4}?)z(?:za|zer)?$/u.exec(cut)
  if (zed && whole.startsWith(`${zed[1]!}r`)) return true
  const base = cut.replace(/(?:ie|ey|y|i|o)$/u, "")
  if (base === cut || base.length < 2) return false
  const single = base.replace(/(\p{L})\1$/u, "$1")
  return whole.length - single.length >= 2 && (whole.startsWith(base) || whole.startsWith(single))
}

/** The same name, or a short form of it. */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)]
  if (one === other || writtenOut(a) === writtenOut(b)) return true
  const mine = families.get(one)
  return mine?.some((family) => families.get(other)?.includes(family)) ?? false
}

/** A name misspelt: one letter off, two in a long one. */
export function nearName(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)]
  if (one === other) return false
  const longest = Math.max(one.length, other.length)
  return longest >= 4 && distance(one, other) <= (longest > 6 ? 2 : 1)
}
