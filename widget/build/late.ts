/**
 * Loads a late chunk with its styles, and no more: in place of vite's own helper, which is made for pages that preload a lot.
 * @module
 */
import type { Plugin } from "vite"

const helper = "\0vite/preload-helper.js"

/** Called with the import and the paths of what belongs to it; the script itself is loaded by the import. */
const code = `
export const __vitePreload = (load, paths = []) =>
  Promise.all(paths.filter((path) => path.endsWith(".css")).map((path) => new Promise((done, failed) => {
    const href = "/widget/" + path
    if (document.querySelector('link[href="' + href + '"]')) return done()
    const link = document.createElement("link")
    link.rel = "stylesheet"
    link.href = href
    link.onload = done
    link.onerror = () => {
      link.remove()
      failed(new Error("no styles"))
    }
    document.head.append(link)
  }))).then(load)
`

/** The vite plugin; the build stops where an upgrade of vite has moved the helper. */
export function late(): Plugin {
  let found = false
  return {
    name: "late",
    enforce: "pre",
    load(id) {
      if (id !== helper) return null
      found = true
      return code
    },
    buildEnd(error) {
      if (!error && !found) throw new Error("late: vite's preload helper is not where it was")
    },
  }
}
