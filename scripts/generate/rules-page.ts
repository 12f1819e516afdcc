/**
 * docs/rules.md: what the review looks for, from the rules and their examples.
 * @module
 */
import { readFileSync } from "node:fs"
import type { Cases, Example, Rule } from "../../shared/review/rule.ts"
import { rules } from "../../shared/review/rules/index.ts"
import { type SourceId, sources } from "../../shared/sources.ts"
import { findings } from "../../shared/words/en/review.ts"

const KINDS = { T: "thank-you", F: "follow-up and check-in", C: "request for an address", R: "reply", N: "notice" }
const SHOWN = 4

/** @param root the project's folder, with a slash at its end */
export async function rulesPage(root: string): Promise<string> {
  const sections = await Promise.all(rules.map((rule) => section(root, rule)))
  return `# What the review looks for

Made by \`npm run generate\` from \`shared/review/rules\`; do not edit. A draft passes with no error and no warning. An error is to be
mended before sending, a warning should be, a hint is taste. The words between ⟦ and ⟧ are what is pointed at.

${rules.map(({ id, level }) => `- [${id}](#${id}): ${level}`).join("\n")}

${sections.join("\n")}`
}

async function section(root: string, rule: Rule): Promise<string> {
  const { default: cases } = (await import(`../../shared/review/rules/${rule.id}.cases.ts`)) as { default: Cases }
  const kinds = rule.kinds === "all" ? "every message" : rule.kinds.map((kind) => KINDS[kind]).join(", ")
  const says = rule.messages.map((message) => `- ${findings[rule.id]?.[message]?.(EXAMPLE_PARAMS) ?? message}`)
  return `## ${rule.id}

${why(root, rule.id)}

Level: ${rule.level}. In: ${kinds}. Sources: ${rule.sources.map(titleOf).join("; ")}.

It says:

${says.join("\n")}

Found in:

${cases.bad.slice(0, SHOWN).map(quote).join("\n\n")}

Left alone:

${cases.good.slice(0, SHOWN).map(quote).join("\n\n")}
`
}

/** Names stand for whatever the text is told. */
const EXAMPLE_PARAMS = new Proxy<Record<string, string>>({}, { get: (_, key) => `‹${String(key)}›` })

/** The doc comment above the rule says why. */
function why(root: string, id: string): string {
  const code = readFileSync(`${root}shared/review/rules/${id}.ts`, "utf8")
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export default/.exec(code)?.[1] ?? ""
  return comment
    .replace(/^\s*\* ?/gm, "")
    .replace(/\s+/g, " ")
    .trim()
}

function quote(example: Example | string): string {
  const { subject, body } = typeof example === "string" ? { subject: undefined, body: example } : example
  const shown = [...(subject === undefined ? [] : [`Subject: ${subject}`]), body].join("\n")
  return shown
    .replace("[[", "⟦")
    .replace(/\]\](?!.*\]\])/su, "⟧")
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n")
}

function titleOf(id: SourceId): string {
  const { publisher, title } = sources[id]
  return publisher ? `${publisher}, “${title}”` : `“${title}”`
}
