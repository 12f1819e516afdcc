/**
 * Sentences that are right or wrong in every case of some kind, put into cases of that kind with their names and days.
 * The files in sentences/ hold them; a line with == tells in which kinds the lines under it may be shown, and in which not.
 * @module
 */
import { readdirSync, readFileSync } from "node:fs"
import { advise } from "../../shared/timing/advise.ts"
import { calendarOf } from "../../shared/timing/holidays.ts"
import { playbookOf } from "../../shared/timing/playbooks/index.ts"
import type { Advice } from "../../shared/wire/advice.ts"
import { Situation } from "../../shared/wire/situation.ts"
import { wordsOf } from "../../shared/words/index.ts"
import type { GateCase } from "../cases/gate.ts"
import type { TimingCase } from "../cases/timing.ts"
import { mulberry } from "./logistic.ts"

const sentences = new URL("./sentences/", import.meta.url)
const situations = ["timing.json", "timing-independent.json"].map(
  (name) => new URL(`../../test/cases/${name}`, import.meta.url),
)

export interface Frame {
  now: string
  situation: Situation
  advice: Advice
}

/** Each sentence in a few cases of each kind it is meant for; the id begins with the sentence's own. */
export function everywhere(often: number): GateCase[] {
  const chance = mulberry(11)
  const frames = Map.groupBy(framesOf(), kindOf)
  const kinds = [...frames.keys()].sort()
  const cases: GateCase[] = []
  for (const file of readdirSync(sentences).sort()) {
    let verdicts = new Map<string, GateCase["verdict"]>()
    for (const [line, text] of readFileSync(new URL(file, sentences), "utf8").split("\n").entries()) {
      if (text.startsWith("==")) verdicts = verdictsOf(text, kinds)
      else if (text.trim() !== "")
        for (const [kind, verdict] of verdicts) {
          const all = frames.get(kind) ?? []
          const times = Math.max(1, Math.round(verdicts.size > 8 ? often / 2 : verdicts.size > 3 ? often : often * 2))
          for (let time = 0; time < times; time += 1) {
            const frame = all[Math.floor(chance() * all.length)]
            const sentence = frame && filled(text.trim(), frame, chance)
            if (sentence) cases.push({ ...frame, id: `${file}:${line}:${cases.length}`, sentence, verdict })
          }
        }
    }
  }
  return cases
}

function verdictsOf(head: string, kinds: readonly string[]): Map<string, GateCase["verdict"]> {
  const found = new Map<string, GateCase["verdict"]>()
  for (const [, verdict, list] of head.matchAll(/(allow|block): ([a-z -]+)/g))
    for (const kind of list!.trim() === "all" ? kinds : list!.trim().split(" "))
      found.set(kind, verdict as GateCase["verdict"])
  return found
}

export function framesOf(): Frame[] {
  const cases = situations.flatMap((file): TimingCase[] => JSON.parse(readFileSync(file, "utf8")))
  const frames = cases.map(({ situation: given, now, playbook }) => {
    const situation = Situation.parse(given)
    const advice = advise(situation, {
      now: Temporal.ZonedDateTime.from(now),
      playbook: playbookOf(playbook)!,
      calendar: calendarOf(situation.region ?? "US")!,
      words: wordsOf("en").timing,
    })
    return { now, situation, advice }
  })
  // The second file has few names; of it only what the first lacks.
  return frames.filter(
    ({ situation, advice }) =>
      advice.message === "notice" ||
      advice.action === "ask" ||
      (situation.people?.some(({ name }) => name) === true &&
        (situation.viaAgency !== true || advice.message === "recruiter_check_in")),
  )
}

function kindOf({ advice: { action, message } }: Frame): string {
  switch (action) {
    case "send":
      return message === "thank_you"
        ? "thanks"
        : message === "notice"
          ? "notice"
          : message === "recruiter_check_in"
            ? "recruiter"
            : "follow-up"
    case "wait":
      return message === null ? "enough" : message === "follow_up" ? "wait" : "other"
    case "move_on":
      return message === null ? "move-on" : "rejected"
    case "do_not_contact":
      return "declined"
    case "get_contact":
      return "find"
    default:
      return action
  }
}

/** @returns null where the case lacks what the sentence names */
function filled(template: string, { now, situation, advice }: Frame, chance: () => number): string | null {
  const today = Temporal.ZonedDateTime.from(now)
    .withTimeZone(situation.employerTimeZone ?? situation.timeZone ?? Temporal.ZonedDateTime.from(now).timeZoneId)
    .toPlainDate()
  const dateOf = (at: string | null): Temporal.PlainDate | null =>
    at ? Temporal.PlainDate.from(at.slice(0, 10)) : null
  const opens = dateOf(advice.opens)
  const by = dateOf(advice.by)
  const some = (least: number, most: number): number => least + Math.floor(chance() * (most - least + 1))
  let text: string = template
  if (text.includes("{firm}")) {
    if (!situation.company) return null
    text = text.replaceAll("{firm}", situation.company)
  }
  if (text.includes("{opens}")) {
    if (!opens || Temporal.PlainDate.compare(opens, today) <= 0) return null
    text = text.replaceAll("{opens}", () => named(opens, today, chance))
  }
  if (text.includes("{by}")) {
    if (!by || advice.late || Temporal.PlainDate.compare(by, today) < 0) return null
    text = text.replaceAll("{by}", named(by, today, chance))
  }
  if (text.includes("{early}")) {
    const days = opens ? today.until(opens).days : 0
    if (days < 3) return null
    text = text.replaceAll("{early}", named(today.add({ days: some(1, days - 1) }), today, chance))
  }
  if (text.includes("{wrong}")) {
    const last = by && Temporal.PlainDate.compare(by, today) > 0 ? by : today
    text = text.replaceAll("{wrong}", named(last.add({ days: some(3, 20) }), today, chance))
  }
  const person = whoOf(text, { situation, advice }, chance)
  if (person === null) return null
  const spoken = person(text)
  return spoken[0]!.toUpperCase() + spoken.slice(1)
}

/** A reader's name, or a pronoun in the form its place asks for. */
function whoOf(
  text: string,
  { situation, advice }: Pick<Frame, "situation" | "advice">,
  chance: () => number,
): ((text: string) => string) | null {
  const people = (situation.people ?? []).filter(({ name, kind }) => name && kind !== "recruiter")
  const person = people.find(({ id }) => advice.to.includes(id)) ?? people[0]
  const name = person?.name?.replace(/^(?!(?:Mrs?|Ms|Dr|Prof)\b)(\S+) .*$/u, "$1")
  const speaks =
    /^(?:\{who\})|\b(?:and|that|what|if|when|because|since) \{who\}|[,;:] \{who\}|\{who\} (?:is|told|may|was|will|would|can|wrote|said|likes?|hates|asked|used|mentioned|seemed|read|hear)/
  const pronoun = chance() < (name ? 0.45 : 1)
  if (!text.includes("{who}")) return (words) => words
  if (!pronoun) return (words) => words.replaceAll("{who}", name!)
  const [subject, object, own] =
    chance() < 0.4 ? ["they", "them", "their"] : chance() < 0.5 ? ["she", "her", "her"] : ["he", "him", "his"]
  if (speaks.test(text))
    return name
      ? (words) => words.replaceAll("{who}", name)
      : subject === "they"
        ? null
        : (words) => words.replaceAll("{who}", subject!)
  return (words) => words.replaceAll("{who}'s", own!).replaceAll("{who}", object!)
}

function named(date: Temporal.PlainDate, today: Temporal.PlainDate, chance: () => number): string {
  const days = today.until(date).days
  const weekday = date.toLocaleString("en-US", { weekday: "long" })
  const month = date.toLocaleString("en-US", { month: "long" })
  const ordinal = `${date.day}${/^(?:11|12|13)$/.test(String(date.day)) ? "th" : (["th", "st", "nd", "rd"][date.day % 10] ?? "th")}`
  if (days === 0) return "today"
  if (days === 1) return chance() < 0.6 ? "tomorrow" : `${weekday}, ${month} ${date.day}`
  const ways = [
    `${weekday}, ${month} ${date.day}`,
    `${month} ${date.day}`,
    `${weekday} the ${ordinal}`,
    `the ${ordinal}`,
  ]
  if (days < 6) ways.push(weekday, weekday, weekday)
  return ways[Math.floor(chance() * ways.length)]!
}
