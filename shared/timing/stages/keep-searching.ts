import { rule } from "../rule.ts"

/** Goes along with waiting, moving on and a status mail: one application is not a job hunt. */
export const keepSearching = rule("keep-searching", ["dos-and-donts"])
