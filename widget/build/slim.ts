/**
 * Makes the chat library let go of what the panel never runs: schemas that are only built, the converter from zod 3 to JSON schema,
 * the default transport, the mender of half-sent JSON. Each cut names the text it expects, so an upgrade that moves it stops the build instead of the saving.
 * @module
 */
import type { Plugin } from "vite"

interface Cut {
  file: RegExp
  from: string
  to: string
}

const cuts: Cut[] = [
  {
    // Mends half a JSON text, for tools that stream what they are asked; the coach has no tools.
    file: /\/ai\/dist\/index\.js$/,
    from: "function fixJson(input) {",
    to: "function fixJson(text) { return text }; function unused(input) {",
  },
  { file: /\/ai\/dist\/index\.js$/, from: "transport = new DefaultChatTransport()", to: "transport" },
  {
    file: /\/@ai-sdk\/react\/dist\/index\.js$/,
    from: "(defaultTransport ??= new DefaultChatTransport())",
    to: "defaultTransport",
  },
  {
    file: /\/@ai-sdk\/provider-utils\/dist\/index\.js$/,
    from: "const zod3ToJsonSchema = (schema, options) =>",
    to: 'const zod3ToJsonSchema = () => { throw new Error("the widget has no zod") }; const unusedConverter = (schema, options) =>',
  },
]

const schema = /^(?:z(?:\d|\$\d+)?\.|lazySchema\()/

/** The vite plugin. */
export function slim(): Plugin {
  return {
    name: "slim",
    enforce: "pre",
    transform: {
      filter: { id: /node_modules\/(?:ai|@ai-sdk\/[\w-]+)\/dist\/index\.js$/ },
      handler(code, id) {
        let text = markSchemasPure(code, this.parse(code).body as unknown as Node[])
        for (const { file, from, to } of cuts) {
          if (!file.test(id)) continue
          if (!text.includes(from)) throw new Error(`slim: ${id} no longer has ${JSON.stringify(from)}`)
          text = text.replace(from, () => to)
        }
        return { code: text, map: null }
      },
    },
  }
}

interface Node {
  type: string
  start: number
  end: number
  declaration?: Node | null
  declarations?: { init: Node | null }[]
}

/** A schema built as the file loads may be dropped when nobody asks for it. */
function markSchemasPure(code: string, body: Node[]): string {
  let text = ""
  let at = 0
  for (const node of body) {
    const declaration = node.type === "ExportNamedDeclaration" ? node.declaration : node
    for (const { init } of declaration?.declarations ?? []) {
      if (init?.type !== "CallExpression" || !schema.test(code.slice(init.start, init.end))) continue
      text += `${code.slice(at, init.start)}/* @__PURE__ */ (() => ${code.slice(init.start, init.end)})()`
      at = init.end
    }
  }
  return text + code.slice(at)
}
