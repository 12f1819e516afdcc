import { definePlaybook, house } from "../playbook.ts"

/** Our own choice where the articles disagree or are silent. */
export default definePlaybook("house", house)
