/**
 * Why an answer is as it is: rules by id, the facts they read, who says so and who says otherwise.
 * @module
 */
import type { SourceId } from "../sources.ts"
import type { Params } from "../wire/advice.ts"
import type { RuleId } from "./ids.ts"
import type { Parameters, Playbook } from "./playbook.ts"
import { playbooks } from "./playbooks/index.ts"

/** A reason before it is put into words. */
export interface Because {
  rule: RuleId
  params: Params
  /** JSON paths into Situation. */
  facts: string[]
  sources: SourceId[]
  dissent: { source: SourceId; parameter: keyof Parameters }[]
}

export interface Rule {
  id: RuleId
  because(facts: string[], params?: Params): Because
}

/** A rule that the same sources bear under every playbook. */
export function rule(id: RuleId, sources: SourceId[]): Rule {
  return { id, because: (facts, params = {}) => ({ rule: id, params, facts, sources, dissent: [] }) }
}

export interface ParameterRule {
  id: RuleId
  because(playbook: Playbook, facts: string[], params?: Params): Because
}

/**
 * A rule whose value is the playbook's: its sources are those that state this value, its dissenters those that
 * state another. A source that is silent has no say.
 */
export function parameterRule(id: RuleId, parameter: keyof Parameters, also: SourceId[] = []): ParameterRule {
  return {
    id,
    because(playbook, facts, params = {}) {
      const said = stances(parameter, playbook)
      return { rule: id, params, facts, sources: [...new Set([...said.agree, ...also])], dissent: said.dissent }
    },
  }
}

/** A dozen parameters and six playbooks: worked out once each. */
const held = new Map<string, { agree: SourceId[]; dissent: { source: SourceId; parameter: keyof Parameters }[] }>()

function stances(parameter: keyof Parameters, playbook: Playbook) {
  const key = `${playbook.id} ${parameter}`
  const known = held.get(key)
  if (known) return known
  const value = JSON.stringify(playbook[parameter])
  const stated = playbooks.filter((other) => other.says[parameter] !== undefined && other.says[parameter] !== null)
  const same = (other: Playbook) => JSON.stringify(other[parameter]) === value
  const agree = stated.filter(same).map((other) => other.id)
  const made = {
    // The article that is followed comes first.
    agree: agree.sort((a, b) => Number(b === playbook.id) - Number(a === playbook.id)),
    dissent: stated
      .filter((other) => !same(other) && other.id !== "house")
      .map((other) => ({ source: other.id, parameter })),
  }
  held.set(key, made)
  return made
}
