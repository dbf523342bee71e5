import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { closingLine } from './test/closing-line.ts'

// Processes of tests, and those that they start, share what Node.js has compiled: loading the code is much of what a test file costs.
process.env['NODE_COMPILE_CACHE'] ??= 'node_modules/.cache/node'

/** Folders of tests that ask functions alone: no server, no database, no process. `npm run test:fast` runs them. */
const PURE = ['graph', 'errors', 'config', 'content', 'projection', 'snapshot', 'traversal']

/** Tests of these folders that take long. */
const LONG = ['test/**/*.oracle.test.ts', 'test/**/*.model.test.ts', 'test/**/large-*.test.ts']

const pure = PURE.map((folder) => `test/${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    globalSetup: ['test/notation/postgres-on-demand.ts'],
    reporters: ['default', closingLine],
    projects: [
      { extends: true, test: { name: 'fast', include: pure, exclude: LONG, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: ['test/.scratch/**', 'test/browser/**', ...LONG, ...pure],
        },
      },
      { extends: true, test: { name: 'long', include: LONG, exclude: ['test/browser/**'], isolate: false } },
    ],
    // Node.js itself loads the tests and the code, as it does in production: one way of finding modules, one graphql.
    experimental: { viteModuleRunner: false },
    // Two at least: on two cores, vitest by itself would run one file after another.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A hang ends at last; a test that is only slow, on a machine that has other work, does not fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000, interval: 20 } },
  },
})
