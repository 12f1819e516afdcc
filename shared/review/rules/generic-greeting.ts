import { type Draft, defineRule } from "../rule.ts"

/** Words that greet an office, not a person. */
const NOBODY =
  /^(?:(?:the |all |everyone |dear |my )*(?:[\p{L}&'’.-]+ ){0,3})?(?:hiring|recruit(?:ing|ment|er|ers)|talent|hr|human resources?|people|personnel|search|selection|interview(?:ing)?|team|panel|committee|manager|department|dept|office|staff|colleagues|sirs?|madams?|ma['’]?am|ma|gentlem[ae]n|ladies|all|everyone|everybody|folks|there|again|whom|concern|employer|company|recruiter|hiring-manager|guys|representative|decision[- ]maker|board)s?(?:[ /]+(?:or |and |& )?(?:sir|madam|ma['’]?am|ma|manager|team|panel|committee|department|lead|leader|officer|director|partner|staff|again|there|acquisition|members?|personnel|professional|resources|madame))*$/iu

const WHOM =
  /^(?:to whom|(?:sirs?|madam)\s*(?:[,.!:;/–—-]|or\b|and\b|$)|respected (?:sir|madam)s?(?:\s*(?:\/|or|and)\s*(?:sir|madam))?\s*[,.!:;–—-]*$|greetings\s*[,.!:;–—-]*$)/iu

/** A letter to nobody reads as a letter to everybody. */
export default defineRule({
  id: "generic-greeting",
  level: "warning",
  kinds: "all",
  sources: ["dos-and-donts", "onesource"],
  yieldsTo: ["placeholder"],
  messages: ["none", "nameless", "office"],
  *check(draft) {
    const { body, group, form } = draft
    const name = knownName(draft)
    // To HR one may write without knowing who reads it; a caller does not know who answers.
    if (group === "C" && name === undefined) return
    if ((form === "call" || form === "voicemail") && !WHOM.test(body.greeting?.text ?? "")) return
    const level = name === undefined ? "warning" : "error"
    const params = { name: name ?? "" }
    const { greeting } = body
    if (!greeting) {
      if (body.text.trim()) yield { message: "none", in: "draft", level, params }
      return
    }
    const { salutation, addressee } = greeting
    const whom = WHOM.test(greeting.text)
    const office = whom || (addressee !== null && isOffice(addressee.text))
    if (!office && addressee !== null) return
    const word = /^(?:hi|hello|hey|good \p{L}+|dear)/iu.exec(salutation)?.[0] ?? "Dear"
    yield {
      message: office && !/there$/iu.test(salutation) ? "office" : "nameless",
      in: "body",
      span: { start: greeting.start, end: greeting.end },
      level,
      params,
      ...(name !== undefined && { replacement: `${word} ${name},` }),
    }
  },
})

/** "Hiring Team at Acme" is an office; "Dr. Amin and team" has a person in it. */
function isOffice(addressee: string): boolean {
  const text = addressee.replace(/[.!,:]+$/, "").replace(/\s(?:at|of|for|from|in)\s.*$/u, "")
  const first = /^(?<who>\p{Lu}.*?)\s(?:and|&|\+)\s/u.exec(text)?.groups?.who
  if (first !== undefined && !NOBODY.test(first) && !/^(?:dear|ladies|gentlemen|sirs?|madam)\b/iu.test(first))
    return false
  // "Respected Lakshmi Ma'am" is a person.
  if (
    /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)?\s(?:ma['’]?am|sir|madam|ji)\b/iu.test(text) &&
    !/^(?:dear|sir|madam|ma|respected|good|hello|hi|ladies)\b/iu.test(text)
  )
    return false
  return NOBODY.test(text)
}

/** The name of whom it goes to, where it is one person. */
function knownName({ recipients }: Draft): string | undefined {
  const names = recipients.flatMap(({ name }) => (name?.trim() ? [name.trim()] : []))
  return names.length > 0 ? names.join(names.length > 2 ? ", " : " and ") : undefined
}
