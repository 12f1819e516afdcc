/**
 * Makes the chat library let go of what the panel never runs: schemas and their checks, the default transport, the mender of half-sent
 * JSON. Each cut names the text it expects, so that an upgrade which moves it stops the build, not the saving.
 * @module
 */
import type { Plugin } from "vite"

interface Cut {
  file: RegExp
  from: string
  to: string
}

const refuse = (what: string) => `throw new Error("the widget has no ${what}")`

const cuts: Cut[] = [
  {
    // Mends half a JSON text, for tools that stream what they are asked; the coach has no tools.
    file: /\/ai\/dist\/index\.js$/,
    from: "async function parsePartialJson(jsonText) {",
    to: `async function parsePartialJson() { ${refuse("tools")} }; async function unused(jsonText) {`,
  },
  { file: /\/ai\/dist\/index\.js$/, from: "transport = new DefaultChatTransport()", to: "transport" },
  {
    file: /\/@ai-sdk\/react\/dist\/index\.js$/,
    from: "(defaultTransport ??= new DefaultChatTransport())",
    to: "defaultTransport",
  },
  {
    // Checks data parts and metadata against schemas; the panel hands over none.
    file: /\/@ai-sdk\/provider-utils\/dist\/index\.js$/,
    from: "async function validateTypes({ value, schema, context }) {",
    to: `async function validateTypes() { ${refuse("schemas")} }; async function unusedCheck({ value, schema, context }) {`,
  },
]

/** What is only built: schemas, and makers of ids that the panel never makes. */
const built = /^(?:z(?:\$\d+)?\.|(?:lazySchema|withJsonValueCheck|createIdGenerator)\()/

/** The vite plugin. */
export function slim(): Plugin {
  return {
    name: "slim",
    enforce: "pre",
    transform: {
      filter: { id: /node_modules\/(?:ai|@ai-sdk\/[\w-]+)\/dist\/index\.js$/ },
      handler(code, id) {
        let text = markPure(code, this.parse(code).body as unknown as Node[])
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

/** What is built as the file loads may be dropped when nobody asks for it. */
function markPure(code: string, body: Node[]): string {
  let text = ""
  let at = 0
  for (const node of body) {
    const declaration = node.type === "ExportNamedDeclaration" ? node.declaration : node
    for (const { init } of declaration?.declarations ?? []) {
      if (init?.type !== "CallExpression" || !built.test(code.slice(init.start, init.end))) continue
      text += `${code.slice(at, init.start)}/* @__PURE__ */ (() => ${code.slice(init.start, init.end)})()`
      at = init.end
    }
  }
  return text + code.slice(at)
}
