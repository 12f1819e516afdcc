/**
 * The agencies this server works for.
 * @module
 */
import { readFileSync } from "node:fs"
import { Agencies, type Agency, type PublicAgency } from "../shared/wire/agency.ts"
import { ConfigError } from "./config.ts"
import { formatPath } from "./json-path.ts"

/** What the file's settings are checked against. */
export interface KnownSettings {
  knowsPlaybook(id: string): boolean
  knowsRegion(code: string): boolean
}

export class Directory {
  readonly #byId: ReadonlyMap<string, Agency>
  readonly #origins: ReadonlySet<string>
  /** Stands in where a chat names none. */
  readonly first: Agency

  constructor(agencies: readonly [Agency, ...Agency[]]) {
    this.#byId = new Map(agencies.map((agency) => [agency.id, agency]))
    this.#origins = new Set(agencies.flatMap(({ origins }) => origins))
    this.first = agencies[0]
  }

  find(id: string): Agency | undefined {
    return this.#byId.get(id)
  }

  allowsOrigin(origin: string): boolean {
    return this.#origins.has(origin)
  }
}

/** The agency of a server that was given none, the one of the demo page: its own pages may embed the coach. */
export function demoAgency(port: number): Agency {
  return {
    id: "demo",
    name: "Harbour & Finch",
    origins: [`http://localhost:${port}`, `http://127.0.0.1:${port}`],
    links: { jobs: `http://localhost:${port}/#jobs` },
  }
}

/**
 * Reads and checks the file that AGENCIES names.
 * @throws ConfigError that names the variable and the place at fault
 */
export function readAgencies(file: string, known: KnownSettings): Directory {
  const parsed = Agencies.safeParse(readJson(file))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new ConfigError("AGENCIES", `${file}: ${formatPath(issue?.path ?? [])} ${issue?.message ?? "is not valid"}`)
  }
  const ids = new Set<string>()
  for (const [index, { id, playbook, region }] of parsed.data.entries()) {
    const fail = (field: string, why: string) => new ConfigError("AGENCIES", `${file}: [${index}].${field} ${why}`)
    if (ids.has(id)) throw fail("id", "is there twice")
    if (playbook !== undefined && !known.knowsPlaybook(playbook)) throw fail("playbook", "is not a known playbook")
    if (region !== undefined && !known.knowsRegion(region)) throw fail("region", "is not a known region")
    ids.add(id)
  }
  return new Directory(parsed.data as [Agency, ...Agency[]])
}

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, "utf8")
  } catch {
    throw new ConfigError("AGENCIES", `${file} cannot be read`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new ConfigError("AGENCIES", `${file} is not valid JSON`)
  }
}

/** The part of an agency that the widget may know. */
export function publicAgency({ id, name, look, locales, links, handoff }: Agency): PublicAgency {
  return { id, name, look: look ?? {}, locales: locales ?? ["en"], links: links ?? {}, handoff: handoff !== undefined }
}
