/**
 * docs/playbooks.md: the parameters of each playbook, and its worked examples.
 * @module
 */

import { sources } from "../../shared/sources.ts"
import type { Example } from "../../shared/timing/example.ts"
import type { Parameters, Playbook, Span } from "../../shared/timing/playbook.ts"
import { playbooks } from "../../shared/timing/playbooks/index.ts"

const ROWS: [label: string, value: (parameters: Parameters) => string][] = [
  ["thank-you, best within", (p) => span(p.thankYouIdeal)],
  ["thank-you by", (p) => span(p.thankYouBy)],
  ["thank-you by way of", (p) => p.thankYouChannels.join(", ")],
  ["after a decision date", (p) => `${span(p.afterDecision.opens)} to ${span(p.afterDecision.by)}`],
  [
    "no date named",
    (p) =>
      `${span(p.noDate.opens)} to ${span(p.noDate.by)}${p.noDate.from === "since" ? "" : " after the first message"}`,
  ],
  ["follow-up by way of", (p) => p.followUpChannels.join(", ")],
  ["follow-ups at most", (p) => String(p.followUpsAtMost)],
  ["days between follow-ups", (p) => (p.gapDays === null ? "–" : String(p.gapDays))],
  ["patience after the last one", (p) => `${p.patienceDays} days`],
]

export async function playbooksPage(): Promise<string> {
  const head = `| | ${playbooks.map(({ id }) => `\`${id}\``).join(" | ")} |\n|${" --- |".repeat(playbooks.length + 1)}`
  const rows = ROWS.map(([label, value]) => `| ${label} | ${playbooks.map(value).join(" | ")} |`)
  const sections = await Promise.all(playbooks.map(section))
  return `# Playbooks

Made by \`npm run generate\` from \`shared/timing/playbooks\`; do not edit. A playbook is the house's values with those of one article put in.

${head}
${rows.join("\n")}

The examples are run as tests. All of them: an interview on Tuesday 3 November 2026, 14:00 to 15:00, in New York.

${sections.join("\n")}`
}

async function section({ id }: Playbook): Promise<string> {
  const { default: cases } = (await import(`../../shared/timing/playbooks/${id}.cases.ts`)) as { default: Example[] }
  const rows = cases.map(({ name, now, messages, decisionDate, expect }) => {
    const told = [
      ...messages.map(({ kind, at }) => `${kind} ${at}`),
      ...(decisionDate === undefined ? [] : [`decision by ${decisionDate}`]),
    ].join(", ")
    const answer = [
      expect.action,
      expect.message ?? "",
      expect.opens ? `from ${expect.opens}` : "",
      expect.by ? `by ${expect.by}` : "",
    ]
    return `| ${name} | ${now} | ${told || "nothing sent"} | ${answer.filter(Boolean).join(" ")} |`
  })
  return `## ${id}

${sources[id].title}

| example | now | told | answer |
| --- | --- | --- | --- |
${rows.join("\n")}
`
}

function span(value: Span): string {
  if ("hours" in value) return `${value.hours} h`
  if ("days" in value) return `${value.days} days`
  if ("endOfNextDay" in value) return "end of the next day"
  return value.businessDays === 1 ? "1 business day" : `${value.businessDays} business days`
}
