import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    globalSetup: ["test/temporary-folder.ts"],
    setupFiles: ["test/fast-check.ts"],
    include: ["{server,shared,widget,test,scripts}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "test/browser/**"],
  },
})
