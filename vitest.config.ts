import { defineConfig } from 'vitest/config'
import { closingLine } from './test/closing-line.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/.scratch/**', 'test/browser/**'],
    globalSetup: ['test/notation/postgres-on-demand.ts'],
    // Node.js itself loads the tests and the code, as it does in production: one way of finding modules, one graphql.
    experimental: { viteModuleRunner: false },
    reporters: ['default', closingLine],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
