/**
 * What a request asks for beyond the messages, which not every server takes; learnt from its refusals.
 * @module
 */

import type { ModelRequest } from "./model.ts"

export interface Options {
  /** `response_format` with a JSON schema. */
  schema: boolean
  /** `stream_options`, to be told what was used. */
  usage: boolean
  /** `max_completion_tokens` in the place of `max_tokens`, which newer models refuse and other servers know alone. */
  completionTokens: boolean
}

/**
 * What to ask with instead after a refusal; null where no option is to blame.
 * @param complaint the body of the refusal
 */
export function without(
  options: Options,
  complaint: string,
  { schema }: Pick<ModelRequest, "schema">,
): Partial<Options> | null {
  if (
    /\bmax_(?:completion_)?tokens\b/.test(complaint) &&
    /unsupported|unknown|unrecogni|not supported/i.test(complaint)
  ) {
    return { completionTokens: !options.completionTokens }
  }
  if (options.usage && /stream_options|include_usage/.test(complaint)) return { usage: false }
  if (options.schema && schema && /response_format|json_?schema/i.test(complaint)) return { schema: false }
  // Nothing that is understood is blamed: ask for nothing that can be done without.
  if (options.schema && schema) return { usage: false, schema: false }
  return options.usage ? { usage: false } : null
}
