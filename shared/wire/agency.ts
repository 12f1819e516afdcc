/**
 * A staffing agency as the AGENCIES file describes it, and the part of it that the widget may know.
 * @module
 */
import { z } from "zod"
import { ClientContact } from "./situation.ts"
import { TimeZone } from "./time.ts"

const color = z.string().regex(/^#[0-9a-f]{6}$/i, { error: "must be a colour such as #1f6f5c" })
const httpUrl = z.url({ protocol: /^https?$/, error: "must be an http or https address" })

/** scheme://host[:port], nothing behind it: what a browser sends as Origin. */
export const Origin = z.string().refine(
  (text) => {
    try {
      const url = new URL(text)
      return /^https?:$/.test(url.protocol) && url.origin === text
    } catch {
      return false
    }
  },
  { error: "must be an origin such as https://careers.example.com, without a path" },
)

export const Look = z.strictObject({
  /** Main colour, light theme and dark theme. */
  accent: color.optional(),
  accentDark: color.optional(),
  /** Words on the launcher. */
  label: z.string().min(1).max(40).optional(),
  position: z.enum(["right", "left"]).optional(),
})
export type Look = z.infer<typeof Look>

export const Agency = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, { error: "must be lower-case letters, digits and hyphens" }),
  name: z.string().min(1).max(100),
  /** Who may frame the panel and call the API from a browser. */
  origins: z.array(Origin),
  playbook: z.string().max(100).optional(),
  clientContact: ClientContact.optional(),
  region: z.string().max(20).optional(),
  timeZone: TimeZone.optional(),
  locales: z.array(z.string().max(35)).optional(),
  links: z.strictObject({ jobs: httpUrl.optional(), contact: httpUrl.optional() }).optional(),
  handoff: z.union([z.strictObject({ email: z.email() }), z.strictObject({ webhook: httpUrl })]).optional(),
  look: Look.optional(),
})
export type Agency = z.infer<typeof Agency>

export const Agencies = z.array(Agency).min(1)

/** What `GET /v1/agencies/:id` tells: no address of a person, no origin. */
export const PublicAgency = z.strictObject({
  id: z.string(),
  name: z.string(),
  look: Look,
  locales: z.array(z.string()),
  links: z.strictObject({ jobs: httpUrl.optional(), contact: httpUrl.optional() }),
  handoff: z.boolean(),
})
export type PublicAgency = z.infer<typeof PublicAgency>
