/**
 * What anybody may say in a note after an interview without claiming anything: courtesy, interest, asking. A word of a model's
 * draft that is neither here nor in what was told is a claim that stems from nowhere. Left out on purpose: whatever says what
 * somebody can do, has done, has felt, agreed or promised.
 * @module
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/u)

export const GRAMMAR_WORDS = words(`
  a an the this that these those it its itself i me my mine myself you your yours yourself we us our ours they them their
  he him his she her hers who whom whose which what where when how why one ones other others another each every either both
  some any all much more most many few little less least enough such same own
  and or but so yet nor as if than then because since while though although whether until once after before
  of to in on at by for from with about into over through between during under up down out off around again
  am is are was were be been being do does did doing done have has had having will would shall should can could may might must
  there here now just only also too very really quite rather even still already soon ever indeed perhaps maybe
  let i'd i'm i've i'll it's that's you're you've you'd we're there's what's let's
  well please further away back ahead forward once both per via
`)

export const COURTESY_WORDS = words(`
  thank thanks thankful grateful gratitude appreciate appreciated appreciation pleasure pleased glad happy delighted nice
  kind kindly kindness good great lovely warm best hope hoping wish wishing enjoy enjoyed enjoyable enjoying sincere
  sincerely genuine genuinely truly much time moment minute today chance opportunity occasion
  meet meeting met meetings talk talking talked talks speak speaking spoke spoken discuss discussed discussing discussion
  conversation conversations chat chatted interview interviewed interviews visit call hear hearing heard listen listening
  learn learning learned learnt understand understanding understood insight insights interesting interest interested
  excited exciting enthusiasm enthusiastic keen eager curious drawn appeal appeals appealing motivated looking look forward
  job role position post work working works part place team firm company people person group organisation organization
  department office business day week next step steps stage process decision hiring
  think thinking thought thoughts mind remember reminded stay stayed stick stuck come came bring bringing brought
  make makes made making give gives giving given gave take taking took taken get getting got go going gone know knowing
  see seeing seen saw find finding found feel feels felt like liked want wanted wanting add adding added note point points
  mention mentioned mentioning say saying said tell telling told ask asking asked question questions answer answers answering
  share shared sharing explain explained explaining describe described describing detail details
  send sending sent write writing written wrote email mail message reply read reading
  contribute contributing contribution help helping helpful useful support join joining part fit match
  link connect connects connected relate relates idea sense reason way ways thing things kind sort bit lot something anything
  everything someone anyone everyone nobody
  follow following update news status hear timeline possible able convenient convenience need
  needs further information reach touch contact know let able
  clear clearly clearer confident stand stands remain remains remaining keep keeping kept continue continuing hold
  strong strongly especially particularly specifically certainly definitely exactly simply mostly mainly
  short brief briefly quick quickly small long little new real right important
  beginning end first last later earlier recently
  again once wonder wondering welcome happy luck care success well wishes
  else somebody everybody plus round along check checking try trying single whole big head picture picturing happen happens
  deal familiar order natural handy serious treat laugh fine easy easier nothing changed unchanged due course account attention
  particular particularly order require required word final yet mean means meant put puts sit problem leave date whichever different went aim aiming believe proud grateful regards honest honestly
`)

/** For a reply, a request for an address, a notice: what those are about. */
export const MATTER_WORDS = words(`
  address number name thank-you directly pass passing forward forwarding proper rather best
  invitation invite offer letting accept accepting decline declining consider considering consideration choose chosen
  choice candidate candidates application apply applying future mind keep
  document documents reference references attached attach promised withdraw withdrawing
  deadline until monday tuesday wednesday thursday friday saturday sunday morning afternoon evening
`)
