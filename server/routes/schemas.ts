/**
 * The wire's schemas under the names they have in the OpenAPI document.
 * @module
 */
import type { z } from "@hono/zod-openapi"
import * as advice from "../../shared/wire/advice.ts"
import * as agency from "../../shared/wire/agency.ts"
import * as chat from "../../shared/wire/chat.ts"
import * as draft from "../../shared/wire/draft.ts"
import * as problem from "../../shared/wire/problem.ts"
import * as review from "../../shared/wire/review.ts"
import * as understand from "../../shared/wire/understand.ts"

export const Advice = named("Advice", advice.Advice)
export const Review = named("Review", review.Review)
export const Understood = named("Understood", understand.Understood)
export const PublicAgency = named("Agency", agency.PublicAgency)
export const SituationAndAdvice = named("SituationAndAdvice", chat.SituationAndAdvice)
export const Problem = named("Problem", problem.Problem)
export const AdviceRequest = named("AdviceRequest", advice.AdviceRequest)
export const ReviewRequest = named("ReviewRequest", review.ReviewRequest)
export const UnderstandRequest = named("UnderstandRequest", understand.UnderstandRequest)
export const ChatRequest = named("ChatRequest", chat.ChatRequest)
export const DraftRequest = named("DraftRequest", draft.DraftRequest)
export const WrittenDraft = named("Draft", draft.WrittenDraft)
export const ForbiddenDraft = named("ForbiddenDraft", draft.ForbiddenDraft)
export const PutSituationRequest = named("PutSituationRequest", chat.PutSituationRequest)

/** A copy: only schemas made after the OpenAPI library was loaded know its method. */
function named<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  return schema.clone().openapi(name)
}
