/**
 * Words for want: what is owed, what runs out, who has to be fed, what despair feels like. Written for `phrases`.
 * @module
 */

/** What presses one who has no money. */
export const DUES =
  "(rent|mortgage|bills?|loans?|debts?|overdraft|credit cards?|council tax|school fees?|tuition( fees)?|crèche|creche|childcare|nursery fees|instal(l)?ments?|arrears|electric|electricity|gas|heating|power|phone|fuel|car payments?|alimony|child support|maintenance|landlord|landlady|landlord's|bank|bank manager|bailiffs?|creditors?|debt collectors?|lenders?|taxman|utilities|insurance premium|medical bills|vet bills?|student (debt|loans?)|pawnbroker|moneylender|loan shark|building society)"

/** What one lives on that comes to an end. */
export const MEANS =
  "(savings|benefits?|dole|unemployment( benefits?| pay| money)?|severance|severance pay|redundancy( money| pay| payment)?|universal credit|job ?seekers?'?s?( allowance)?|sick pay|maternity pay|furlough|grant|stipend|scholarship|overdraft|bank account|account|nest egg|cash|money|funds|purse|wallet|pockets?|piggy bank|fridge|freezer|cupboards?|larder|pantry|tank|food parcels?|income|wages|last wage|pay-?off|inheritance|pension|insurance|health cover|cover|visa|sponsorship|work permit|residence permit|tenancy|lease|luck|patience|hope)"

/** How it comes to an end or presses. */
export const PRESSES =
  "(runs? (out|dry|low|down)|ran (out|dry|low)|running (out|dry|low|on empty)|ends?|ended|stops?|stopped|dries up|dried up|expires?|expired|lapses?|lapsed|is gone|are gone|all gone|gone|finish(ed|es)?|exhausted|spent|used up|empty|bare|cut off|disconnected|maxed|maxed out|frozen|declined|in the red|overdrawn|behind|overdue|unpaid|owing|mounting|piling|stacking up|crushing|killing|drowning|strangling|eating|choking|burying|haunting|after me|after us|at the door|at my door|chasing|hounding|knocking|calling in|closing in|breathing down|won't wait|can't wait|will not wait|gives? (me|us)|gave (me|us)|given (me|us)|wants? (me|us|the|his|her|their|its)|threaten(s|ed|ing)?|evict(s|ed|ing)?|repossess(ed|ing)?|taken (back|away)|losing patience|waiting to be paid|coming up|to find|to pay|called in|down to (nothing|zero|pennies|the last))"

export const KIN =
  "(wife|husband|spouse|partner|children|kids|little ones?|babies|baby|parents|mother|father|mum|mom|mam|mammy|dad|daughters?|sons?|boys?|girls?|twins|brothers?|sisters?|in-laws|folks|household|dependants|dependents|grandchildren|granny|gran)"

/** What the wait or the fear does to one who despairs. */
export const DESPAIR =
  "(agony|torture|torment|hell|frantic|panic|panicking|obsessed (with|by) (getting|this|it|the (job|post)|working|joining)|sick with|sick to my stomach|worried sick|ill with|beside myself|heartbroken|broken-hearted|inconsolable|devastated|distraught|shattered|crushed|despair|despairing|in despair|desperation|losing (sleep|my mind|hope|it)|lost hope|going (mad|crazy|under|spare|out of my mind)|out of my mind|tearing my hair|biting my nails|climbing the walls|in bits|in pieces|in tears|at a loss|at my wits|at breaking point|at the end of my|at rock bottom|sleepless|crying|weeping|sobbing|drowning|sinking|suffocating|terrified|scared stiff|dreading|hanging by a thread|hanging on by|clinging|clutching|on my knees|at your mercy|on the brink|on the edge|on the verge|killing me|eating me|tearing me|destroying me|breaking me|wearing me down|haunting me|nightmare)"
