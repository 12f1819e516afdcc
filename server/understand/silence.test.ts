import { table } from "./table.testing.ts"

const none = { messages: [] }

table([
  { text: "Met Ana on Friday. I wrote to her nothing.", sets: none },
  { text: "Interview: Fri, 3pm. Sent: zilch. Decision: 30th.", sets: none },
  { text: "Interviewed Friday. Mails sent - none", sets: none },
  { text: "Interviewed Friday, neither has heard from me.", sets: none },
  { text: "Interviewed Friday. Neither Ted nor Al, who own the place, has had any word from me.", sets: none },
  { text: "Interviewed Friday. A thank-you hasn't been sent.", sets: none },
  { text: "Interviewed Friday, nobody's been thanked.", sets: none },
  { text: "Interviewed Friday. Not having put pen to paper to anyone, I wonder.", sets: none },
  { text: "Interviewed Friday, I've stayed silent since.", sets: none },
  { text: "Interviewed Friday. Nothing mailed, texted or phoned.", sets: none },
  { text: "Interviewed Friday. I've neither rung nor texted.", sets: none },
  { text: "Interviewed Friday. They haven't written and neither have I.", sets: none },
  { text: "Interviewed Friday. No email from their end, none from mine.", sets: none },
  { text: "Interviewed Friday. What with the move I've done nothing about a thank-you.", sets: none },
  { text: "Interviewed Friday. I've left them alone.", sets: none },
  { text: "Interviewed Friday. Nobody has heard back and neither have I.", unset: ["messages"] },
  { text: "Interview Friday ko tha, thank you mail nahi bheja", sets: none },
  { text: "Interviewed Friday. They told me not to call.", unset: ["messages"] },
  { text: "Interviewed Friday. He said he'd ring and never called.", unset: ["messages"] },
  { text: "Interviewed Friday. She'd rather people didn't follow up.", unset: ["messages"] },
  { text: "Interviewed Friday. Don't expect much from me tonight.", unset: ["messages"] },
  {
    text: "Interviewed the 11th. On Friday they asked which day suits me, haven't got back to them.",
    unset: ["messages"],
  },
])
