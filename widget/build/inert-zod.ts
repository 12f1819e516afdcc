/**
 * Stands in for zod in the widget's bundle. The chat library builds schemas as it loads and never uses most of them; this lets
 * it build them for nothing and throws as soon as one is really used.
 * @module
 */

// biome-ignore lint/suspicious/noExplicitAny: it stands for every schema there is
type Inert = any

const inert: Inert = new Proxy(() => inert, {
  get: (_, name) => {
    if (/parse|decode|encode|^_zod$/i.test(String(name))) throw new Error("the widget has no zod: a schema was used")
    return inert
  },
  apply: () => inert,
})

const used = (): never => {
  throw new Error("the widget has no zod: a schema was used")
}

export const safeParse = used
export const safeParseAsync = used
export const toJSONSchema = used

export {
  inert as any,
  inert as array,
  inert as boolean,
  inert as catchall,
  inert as config,
  inert as custom,
  inert as default,
  inert as discriminatedUnion,
  inert as enum,
  inert as extend,
  inert as globalRegistry,
  inert as instanceof,
  inert as int,
  inert as json,
  inert as lazy,
  inert as length,
  inert as literal,
  inert as looseObject,
  inert as maxLength,
  inert as maximum,
  inert as minimum,
  inert as minLength,
  inert as NEVER,
  inert as never,
  inert as nonnegative,
  inert as null,
  inert as nullable,
  inert as nullish,
  inert as number,
  inert as object,
  inert as optional,
  inert as pipe,
  inert as positive,
  inert as record,
  inert as refine,
  inert as startsWith,
  inert as string,
  inert as transform,
  inert as union,
  inert as unknown,
  inert as url,
  inert as z,
}
