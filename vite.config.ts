/**
 * Builds the panel, the page in the frame. The source is React; what ships runs on preact, and without zod and swr (widget/build).
 * @module
 */
import { fileURLToPath } from "node:url"
import { defineConfig } from "vite"
import { late } from "./widget/build/late.ts"
import { slim } from "./widget/build/slim.ts"

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here("widget"),
  base: "/widget/",
  publicDir: false,
  plugins: [slim(), late()],
  resolve: {
    alias: [
      { find: /^zod(\/.*)?$/, replacement: here("widget/build/inert-zod.ts") },
      { find: "swr", replacement: here("widget/build/inert-swr.ts") },
      { find: "react/jsx-runtime", replacement: "preact/jsx-runtime" },
      { find: "react-dom/client", replacement: "preact/compat/client" },
      { find: /^react(-dom)?$/, replacement: "preact/compat" },
    ],
  },
  build: {
    outDir: here("dist/widget"),
    emptyOutDir: true,
    target: "es2022",
    // Below these, colour schemes are worked out by more rules than they are worth.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
})
