/**
 * How it is done in general: what the articles say, and where they disagree. By topic id; the second wording is for a chat that
 * comes back to the topic. Numbers are the articles' own.
 * @module
 */
export const policy = {
  // Waiting and asking
  "how-long-to-wait": [
    "It depends on what they promised. After a date they named, give it a business day or so. With no date, wait about a week; a staffing firm, Selectek, stretches that to two.",
    "A business day past the date they promised, or about a week where none was named; some ask after three business days.",
  ],
  "following-up": [
    "In short: a thank-you within a day. Then patience: a business day past the date they named, or about a week where they named none. One friendly question then, one more a week later, and after that you let it rest.",
    "Thank them within a day, wait for their date or about a week, ask once kindly, and once more a week on. That's all there is to it.",
  ],
  "how-often": [
    "More than once a week is too often, and so is going on for more than a few weeks. Many advise a single follow-up; a staffing firm, Staffing Resources, one a week for a few weeks. Our own rule is two, a week apart.",
    "Two notes a week apart is our limit; several articles would stop at one.",
  ],
  "after-two-mails": [
    "After two polite notes, stop; a career writer counts the second message as the end. Give them one more week, then move on.",
    "Two notes are enough. A third rarely changes a decision, and it can cost goodwill.",
  ],
  "what-silence-means": [
    "Silence often just means that things run late: holidays, approvals, other interviews. It says little about you. Only when a polite nudge or two stay unanswered as well would I read it as a no.",
    "Mostly that they're slow. After an unanswered nudge or two, count it as a no.",
  ],
  "is-it-rude": [
    "It isn't rude to ask once, kindly and at the right time; a staffing firm, Staffing Resources, says it jogs memory and shows courtesy. What grates is chasing: several notes in a few days, or a reproach.",
    "One friendly note is fine and even expected. Daily ones are what people mind.",
  ],
  "does-it-help": [
    "It won't turn a no into a yes. Still, a staffing firm, Staffing Resources, finds that a follow-up jogs memory, shows courtesy, can break a tie and moves a decision along. Nobody can promise more.",
    "It can tip a close call and keep you in mind; it's no guarantee.",
  ],
  "call-daily": [
    "Please don't. Everybody warns against constant chasing, and even the most generous, a staffing firm called Staffing Resources, stops at once a week. One well-timed note does more than ten calls.",
    "Whoever it worked for was lucky. Once a week is the most that anybody we follow allows.",
  ],
  "asked-for-none": [
    "Then send nothing, not even a thank-you; a staffing firm, OneSource Staffing, says to obey such a request. If a recruiter placed you, you may ask them, and you can always answer when the employer writes.",
    "If they ask for no follow-ups, take them at their word and let them come to you.",
  ],
  "before-the-date": [
    "Let their date pass first; before it they can't say much, and it looks impatient. A staffing firm, Selectek, asks on the business day after.",
    "Not before the day they named. The business day after is the earliest.",
  ],
  "in-touch": [
    "“We'll be in touch” is a polite goodbye and says nothing either way: no promise, no refusal, and no ban on asking. So the waiting simply counts from the interview.",
    "Nothing either way. It doesn't forbid one friendly question later.",
  ],
  "ask-their-policy": [
    "Ask near the end of the interview: “Is it all right if I check in, and when would be a good time?” A staffing firm, OneSource Staffing, recommends exactly that, and it spares you the guessing.",
    "The end of the interview is the moment; one friendly question settles it.",
  ],
  "interviewer-away": [
    "Then wait it out. A staffing firm, OneSource Staffing, says to let an interviewer's vacation pass; we leave them time for the full inbox too, so your note goes out on the second business day after the absence.",
    "A note sent into a vacation gets buried. Let them come back and dig out first.",
  ],
  holidays: [
    "Public holidays aren't business days, so a day that falls on one moves on to the next. We also stay quiet from Christmas Eve to New Year's Day and, in the US, on the Friday after Thanksgiving.",
    "A date that lands on a holiday simply rolls to the next working day.",
  ],
  "time-zones": [
    "Days and hours are the employer's: their morning, their holidays. I show them on your clock and name theirs where the two differ.",
    "I count on the employer's clock and tell you what that is on yours.",
  ],
  "which-hour": [
    "A follow-up is best on a working day, from 9 in the morning their time. A thank-you is tied to the interview, so it may go the same evening or on a weekend.",
    "Working hours for a follow-up; any decent hour for a thank-you.",
  ],

  // The thank-you
  "thank-you-when": [
    "Soon: within an hour or a few if you can, and within 24 hours, as a staffing firm, Selectek, has it. Some allow two days, but early is better.",
    "The same day is best, and within 24 hours by nearly everybody's advice.",
  ],
  "thank-you-needed": [
    "Yes, it's worth sending. Every article we follow asks for one: it's courteous and keeps you in mind. The exception is an employer who asked for no messages at all.",
    "I'd send it, unless they asked you not to write. It takes ten minutes.",
  ],
  "thank-you-late": [
    "Late is better than never, for about a week. Keep it short, thank them, and don't dwell on the delay. After that, put your thanks into the follow-up instead.",
    "Up to about a working week later it's still welcome; just don't apologise at length.",
  ],
  "thanked-in-person": [
    "Saying thanks at the door is good manners, but it isn't the note. A few lines in writing still count, because they can be read again when the decision is made.",
    "Send the short note as well; the spoken thanks won't be remembered in writing.",
  ],
  "card-or-email": [
    "Both are fine. A staffing firm, Staffing Resources, likes a card mailed the day after; most prefer email because it arrives in time. One of the two is enough, so please don't send both.",
    "Email is quicker, a card is warmer. Choose one.",
  ],
  "what-to-write": [
    "Four points: thanks for their time, one thing you talked about, what you'd bring to the job, and that you want it. If a doubt came up, settle it in a sentence. Don't recite your résumé.",
    "Thanks, one moment from the talk, your fit, your interest. Then your name and number.",
  ],
  apologising: [
    "No need. One polite question at the right time is nothing to be sorry for, and “sorry to bother you” only makes the note weaker. Start with thanks instead.",
    "Leave the sorry out; thank them instead.",
  ],
  "need-of-the-job": [
    "Better not. A career writer warns against any note of desperation, and need is no argument for an employer. Say what draws you to this job and what you'd bring to it.",
    "Speak of what you'd bring, not of what you need.",
  ],
  "resume-again": [
    "No, they have it already, and nobody likes it recited. Attach something only if they asked for it.",
    "Not again, unless they ask.",
  ],
  tone: [
    "Friendly and professional, about as they spoke with you. Greet them by name, as they introduced themselves, write whole sentences, and leave out slang and emoji.",
    "As polite as they were, and in plain words.",
  ],
  "how-long-a-note": [
    "Short: a handful of sentences, well under 200 words for a thank-you and 150 for a follow-up. They've read your résumé already.",
    "Short enough to be read on a phone without scrolling.",
  ],
  "subject-line": [
    "Say what it is: “Thank you for the interview” or “The cashier position: next steps”. “Hi” or “Follow up” alone says nothing. The job's title helps them find you.",
    "Name the job and the reason for writing, in a few plain words.",
  ],
  "forgot-something": [
    "A follow-up may well add a point you forgot; a staffing firm, Selectek, says so. One or two sentences, no excuses, and it sits inside the note you'd send anyway.",
    "Put it into your next note in a sentence. No separate message, no self-blame.",
  ],
  "made-a-mistake": [
    "A small slip rarely matters, and a second mail only points at it. If the fact was wrong, such as a date or a name, put it right in your next planned note.",
    "Leave typos be. Correct only what would mislead them, in your next note.",
  ],
  "several-interviewers": [
    "A separate, personal note to each of them, no two alike: they may compare. If you lack somebody's address, ask HR for it rather than putting others in copy.",
    "One note each, every one with a detail from the talk with that person.",
  ],
  "phone-screen": [
    "Yes, a talk by phone or video counts like any other and earns a thank-you. Only a recorded interview that nobody attended owes no one a note.",
    "Any talk with a real person deserves a short thank-you, a phone screen too.",
  ],
  "others-who-helped": [
    "The notes are for those who interviewed you. A word of thanks to whoever helped along the way, at the desk or with a referral, is kind, but it's no must and may be short.",
    "A short thank-you is nice for them too, though nobody expects it.",
  ],
  "second-interview": [
    "Each round starts afresh: thank the people you met in that round, again within a day, and count the waiting from the newest interview.",
    "Yes, thank them again. The newest round sets the clock.",
  ],
  "before-the-interview": [
    "Nothing needs sending before it, beyond a word that you'll be there. Read up on them, and have your questions ready: next steps and date, their view on follow-ups, names and addresses.",
    "Just confirm the appointment if they asked you to. The messages that count come afterwards.",
  ],
  reschedule: [
    "Questions about the appointment itself may go at any time. Write or call soon, say briefly that you can't make it, and offer two other times. It doesn't count as a follow-up.",
    "Tell them as early as you can, with another time or two. That's never held against a waiting rule.",
  ],
  appointment: [
    "Yes, ask. A question about the appointment itself, such as the link, the place or what to bring, may go at any time, and it's no follow-up. One line to whoever invited you is enough.",
    "Of course: anything about the appointment may be asked at any time, in a line.",
  ],
  "promised-documents": [
    "Send what they asked for, or what you promised, as soon as you have it, with one friendly line. That's no follow-up, so the waiting rules don't apply; leave the question for news out of it.",
    "At once, and without asking for news in the same mail.",
  ],
  gift: [
    "Better not. A present can embarrass them or look like a favour asked for, and some firms don't allow them. A warm, specific note does more.",
    "No gift, no gift card. Words are enough.",
  ],
  "pay-in-note": [
    "Leave pay, benefits and time off out of a thank-you or follow-up. If they ask you about it, answer; otherwise it waits for the offer.",
    "That's for the offer talk, or for when they ask.",
  ],

  // Ways to reach them
  "email-or-phone": [
    "Email, in most cases: a staffing firm, Selectek, prefers it for asking again, and it can be answered at leisure. If all you have is a phone number, a short call is fine.",
    "Email is the safe choice; a call only where you've nothing else or they like calls.",
  ],
  voicemail: [
    "Leave one short voicemail: your name, the job, the day you met, and that you'd be glad of any news. Then your number, slowly. Count it as your follow-up and don't ring again that week.",
    "One message, then leave the phone alone.",
  ],
  linkedin: [
    "LinkedIn is good for finding the right name or address. For the note itself I'd use email. A request to connect can wait until they've decided.",
    "Use it to find an address, not to ask for news.",
  ],
  "text-message": [
    "I'd text only if they texted you first. Otherwise it feels too close; email gives them time to answer. A text that asks for news counts as a follow-up.",
    "Only in answer to a text of theirs. Else email.",
  ],
  "drop-in": [
    "Please don't drop in unannounced; nobody is ready to talk then, and it puts them on the spot. A short email, or a call where that's all you have, is kinder.",
    "A visit without an appointment seldom goes well. Write instead.",
  ],
  "no-address": [
    "Don't use a contact form or an inbox such as info@, and don't guess: it seldom reaches the person. Look on LinkedIn, or ask HR by email or phone for that person's own address.",
    "Ask HR, or whoever set up the interview. Until you have a proper address, nothing goes out.",
  ],
  "whom-to-write": [
    "The person who interviewed you; with several, each gets a thank-you, and the follow-up goes to one of them only. HR is the address for asking how to reach somebody.",
    "Thanks go to everybody you met, a follow-up to one person.",
  ],
  "someone-else": [
    "Please don't go around the person you met. Writing to a boss or a colleague instead looks like pressure, and it rarely speeds anything up. If that person is away, wait until they're back.",
    "Stay with the person you met; going over their head does harm.",
  ],
  "recruiter-or-employer": [
    "Placed by an agency, you ask your own recruiter for news, not the client; a staffing firm, Staffing Resources, says so. Agencies differ on thank-you notes to the client, so ask whether yours wants to be copied in.",
    "For news, your recruiter. For thanks, as your agency likes it.",
  ],
  "other-offer": [
    "A real deadline may be told, whatever the waiting rules say. Be polite: when you must answer, and whether they can tell you more before then. No threat, and never an offer that doesn't exist.",
    "Tell them the date, kindly and truthfully. That's fair to everyone.",
  ],
  "offer-pay": [
    "Leave the pay out: it reads like bidding, and it seldom makes anybody faster. Tell them only the day you must answer by, and ask kindly whether they can say more before then.",
    "The date, yes; the sum, no. It's the deadline that helps them.",
  ],
  withdrawing: [
    "Tell them soon and kindly: thank them, say that you're taking yourself out of the running, and wish them well. No reasons are owed. That message may go at any time.",
    "A short, friendly note is enough, and the sooner the better for them.",
  ],
  "answer-a-rejection": [
    "A no deserves one gracious answer: thank them, say you'd be glad to hear of other openings, and leave it there. Don't argue. People do remember who took it well.",
    "One kind reply keeps the door open. Asking them to reconsider closes it.",
  ],
  "ask-for-feedback": [
    "You may ask in your answer to a rejection, once and lightly: “If you have a word of advice, I'd be grateful.” Many can't give any, so don't press.",
    "One gentle line in your reply; no second request.",
  ],
  "other-candidates": [
    "I'd leave the other candidates aside; they can't tell you much about them. Ask what the next steps are and when they'll decide. That tells you what you need.",
    "Ask about next steps and dates instead; that they can answer.",
  ],
  "keep-applying": [
    "Yes, keep applying. A guide to the dos and don'ts of this is firm on it: never stop job hunting while you wait. It also makes the waiting easier.",
    "Always. Stop when you've signed, not before.",
  ],
  "take-notes": [
    "Yes, but ask first: “Do you mind if I take notes?” Put down names and a thing or two they said; it's what makes a thank-you personal afterwards.",
    "Ask, then note names and one or two things they said.",
  ],
  "questions-to-ask": [
    "Ask for the next steps and the day they'll decide, how they feel about a follow-up, everyone's name and direct email, and, at the start, whether you may take notes.",
    "The two that matter most: what happens next, and by when?",
  ],

  // The coach itself
  "how-it-works": [
    "You tell me about your interview in your own words. I work out what to do next and on which day, from five published articles on following up and fixed rules. You can correct any fact you see.",
    "Facts in, a day out: I count from your interview, what they promised and what you've sent.",
  ],
  "where-from": [
    "From five published articles: three by staffing firms, Selectek, OneSource Staffing and Staffing Resources, and two by career writers. Where they disagree, our own rule decides, and I say so.",
    "From five published articles; I name the one that I lean on.",
  ],
  "are-you-human": [
    "I'm an automated coach, not a person. My advice follows fixed rules taken from published articles, so you can check every day I name.",
    "I'm software. I can be kind, but I'm not a person.",
  ],
  "another-application": [
    "This chat keeps to one application, so that no dates get mixed up. Please start a new chat for the other job, and I'll work out its days there.",
    "Each application has a chat of its own here; a new one for the other job takes a minute.",
  ],
  "my-data": [
    "There's no account, and only your own device holds the key to this chat. It's kept for a limited time and then deleted; say “erase everything” and it goes at once. Nobody is scored or ranked here.",
    "It stays in this chat for a limited time. You can erase it whenever you like.",
  ],
  "do-they-see-it": [
    "No, the employer doesn't see this chat. You send your own messages from your own mail, and nothing here goes to anyone unless you ask for it.",
    "Nothing you tell me reaches the employer.",
  ],
  "who-made-you": [
    "The agency whose pages you're on offers me to its candidates. What I say comes from fixed rules, taken from published articles.",
    "I belong to the agency's site, and my rules come from published articles.",
  ],
  "who-is-right": [
    "They all have a point; the articles simply weigh patience and keenness differently. Selectek waits a week or two, OneSource Staffing three business days. Our own rule takes the middle road, about a week, unless they named a date.",
    "None of them is wrong. What counts more is to ask once, kindly, and not again too soon.",
  ],
  playbook: [
    "A playbook is one article's advice followed to the letter, or our own rules where the articles disagree. The agency chooses which one counts here.",
    "It's the set of rules I follow: one article's, or our own.",
  ],
  cost: ["It costs you nothing: the agency offers it to candidates.", "Nothing; it's part of the agency's site."],
  reminder: [
    "I can't write to you first. The dates ahead can go into your calendar as a file, though, and you can come back to this chat whenever you want.",
    "I won't ring you, but your calendar can: the dates are there to add.",
  ],
  languages: [
    "I understand English best for now. Short, simple sentences are quite enough, and mistakes don't matter here.",
    "English only at the moment; plain words are fine.",
  ],
  chances: [
    "I can't know that, and I won't guess: the decision is theirs. What you can do is be courteous, on time and specific, and keep other applications going.",
    "Nobody but they can say. I can only help you do your part well.",
  ],
  unknown: [
    "I don't have a rule for that one. As a general line: be courteous, brief and truthful, write to one person at a proper address, and don't chase.",
    "None of our articles covers that. When in doubt, choose the quieter, kinder option, and ask your recruiter if you have one.",
    "That's outside what I know well. Your recruiter, if you have one, is the better person to ask.",
  ],
} satisfies Record<string, readonly [string, string, ...string[]]>

export type PolicyTopic = keyof typeof policy

/** One line for a question that comes along with facts, where the day is the main thing. */
export const policyInBrief: Partial<Record<PolicyTopic, string>> = {
  "is-it-rude": "It isn't rude to ask once, kindly.",
  "call-daily": "Calling every day does harm; once a week is the most that anybody allows.",
  "thanked-in-person": "Thanks at the door are good, but a short note still counts.",
  "card-or-email": "One is enough: a card or an email, not both.",
  gift: "No gift, please; a warm note does more.",
  linkedin: "LinkedIn is for finding an address, not for the note itself.",
  "drop-in": "Please don't drop in unannounced.",
  "text-message": "A text is all right only if they text with you.",
  "email-or-phone": "Email is the safe choice, a call only where you have nothing else.",
  "which-hour": "Working hours on their clock are best for a follow-up.",
  appointment: "A question about the appointment itself may go at any time.",
  "offer-pay": "Leave the other offer's pay out; its date is enough.",
  reschedule: "Tell them at once that you can't make it, and offer two other times.",
  holidays: "Public holidays, and the days from Christmas Eve to New Year's Day, are best left quiet.",
  "several-interviewers": "Each of them gets a note of their own.",
  "recruiter-or-employer": "News you ask of your recruiter; thanks go to the people you met.",
  "keep-applying": "And yes, keep applying elsewhere.",
  "no-address": "No contact form or shared inbox, please: it seldom reaches that person.",
  "ask-for-feedback": "You may ask for a word of advice in your answer, once and lightly.",
  "someone-else": "Please don't go around them to a boss or a colleague.",
  "how-long-a-note": "A handful of sentences is enough.",
  chances: "Whether they'll choose you, nobody here can know.",
}
