import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    setupFiles: ["test/fast-check.ts"],
    include: ["{server,shared,widget,test,scripts}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "test/browser/**"],
  },
})
