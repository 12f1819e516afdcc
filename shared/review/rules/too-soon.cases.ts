import { cases } from "../rule.ts"
import { asks, thanks } from "./timing.examples.ts"

export default cases({
  bad: [
    thanks("2026-11-03T14:30"),
    asks("2026-11-05T10:00"),
    asks("2026-11-12T10:00", { decisionDate: "2026-11-13" }),
    asks("2026-11-12T10:00", { replies: [{ kind: "needs_reply", at: "2026-11-11" }] }),
    asks("2026-11-12T10:00", { messages: [{ kind: "follow_up", at: "2026-11-10" }] }),
    asks("2026-11-12T10:00", { interviews: [{ at: "2026-11-03T14:00" }, { at: "2026-11-20T10:00" }] }),
    asks(
      "2026-11-09T10:00",
      { viaAgency: true, messages: [{ kind: "recruiter_check_in", at: "2026-11-04" }] },
      "recruiter_check_in",
    ),
  ],
  good: [
    thanks("2026-11-03T15:00"),
    asks("2026-11-10T09:00"),
    asks("2026-11-16T09:00", { decisionDate: "2026-11-13" }),
    asks("2026-11-04T10:00", { viaAgency: true }, "recruiter_check_in"),
    asks("2026-11-12T10:00", { interviews: [] }),
  ],
})
