import { cases } from "../rule.ts"
import { asks, thanks } from "./timing.examples.ts"

export default cases({
  bad: [
    thanks("2026-11-03T16:00", { followUpPolicy: "declined" }),
    asks("2026-11-12T10:00", { followUpPolicy: "declined" }),
    asks("2026-11-12T10:00", { replies: [{ kind: "rejection", at: "2026-11-11" }] }),
    thanks("2026-11-04T16:00", { replies: [{ kind: "rejection", at: "2026-11-04" }] }),
    // An agency places the candidate: the recruiter asks, not the candidate.
    asks("2026-11-12T10:00", { viaAgency: true }),
  ],
  good: [
    thanks("2026-11-03T16:00"),
    asks("2026-11-12T10:00"),
    asks("2026-11-12T10:00", { followUpPolicy: "welcome" }),
    asks("2026-11-12T10:00", { followUpPolicy: "declined", viaAgency: true }, "recruiter_check_in"),
    asks("2026-11-12T10:00", { replies: [{ kind: "holding", at: "2026-11-04" }] }),
  ],
})
