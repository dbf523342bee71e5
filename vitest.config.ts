import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/.scratch/**', 'test/browser/**'],
    // Node.js itself loads the tests and the code, as it does in production: one way of finding modules, one graphql.
    experimental: { viteModuleRunner: false },
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
