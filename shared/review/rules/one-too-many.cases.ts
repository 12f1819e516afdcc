import { cases } from "../rule.ts"
import { asks, thanks } from "./timing.examples.ts"

export default cases({
  bad: [
    thanks("2026-11-04T10:00", { messages: [{ kind: "thank_you", at: "2026-11-03T16:00", to: ["dana"] }] }),
    thanks("2026-11-04T10:00", { messages: [{ kind: "thank_you", at: "2026-11-03T16:00" }] }),
    asks("2026-11-18T10:00", {
      messages: [
        { kind: "follow_up", at: "2026-11-10" },
        { kind: "follow_up", at: "2026-11-17" },
      ],
    }),
    asks("2026-12-18T10:00", {
      messages: [
        { kind: "follow_up", at: "2026-11-10" },
        { kind: "follow_up", at: "2026-11-17" },
      ],
    }),
  ],
  good: [
    thanks("2026-11-04T10:00"),
    thanks("2026-11-04T10:00", { messages: [{ kind: "thank_you", at: "2026-11-03T16:00", to: ["sam"] }] }),
    asks("2026-11-18T10:00", { messages: [{ kind: "follow_up", at: "2026-11-10" }] }),
    asks(
      "2026-11-25T10:00",
      {
        viaAgency: true,
        messages: [
          { kind: "recruiter_check_in", at: "2026-11-04" },
          { kind: "recruiter_check_in", at: "2026-11-11" },
          { kind: "recruiter_check_in", at: "2026-11-18" },
        ],
      },
      "recruiter_check_in",
    ),
  ],
})
