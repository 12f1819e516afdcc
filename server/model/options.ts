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
 * What to ask with after a refusal; null where no option is to blame.
 * @param complaint the body of the refusal
 */
export function without(options: Options, complaint: string, { schema }: Pick<ModelRequest, "schema">): Options | null {
  if (/max_completion_tokens|max_tokens/.test(complaint) && !/context/i.test(complaint)) {
    return { ...options, completionTokens: !options.completionTokens }
  }
  if (options.usage && /stream_options|include_usage/.test(complaint)) return { ...options, usage: false }
  if (options.schema && schema && /response_format|json_?schema/i.test(complaint)) {
    return { ...options, schema: false }
  }
  // Nothing that is understood is blamed: ask for nothing that can be done without.
  const plain = { ...options, usage: false, schema: options.schema && !schema }
  return plain.usage === options.usage && plain.schema === options.schema ? null : plain
}
