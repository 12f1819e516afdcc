/**
 * Every playbook by id. A test sees to it that each file of this folder stands here.
 * @module
 */
import type { Playbook } from "../playbook.ts"
import dosAndDonts from "./dos-and-donts.ts"
import house from "./house.ts"
import onesource from "./onesource.ts"
import selectek from "./selectek.ts"
import staffingResources from "./staffing-resources.ts"
import strategicMove from "./strategic-move.ts"

export const playbooks: readonly Playbook[] = [
  house,
  selectek,
  onesource,
  dosAndDonts,
  staffingResources,
  strategicMove,
]

/** @returns undefined where no playbook has this id. */
export function playbookOf(id: string): Playbook | undefined {
  return playbooks.find((playbook) => playbook.id === id)
}
