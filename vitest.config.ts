import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { closingLine } from './test/closing-line.ts'
import { memoryFolder } from './test/notation/memory-folder.ts'
import { SlowFirst } from './test/slow-first.ts'

// Processes of tests, and those that they start, share what Node.js has compiled: loading the code is much of what a test file costs.
process.env['NODE_COMPILE_CACHE'] ??= 'node_modules/.cache/node'

// No test is about the disk itself: those of lost power record what is asked of it. The others need not wait for it.
const inMemory = memoryFolder()
if (inMemory !== null) process.env['TMPDIR'] ??= inMemory

/** Folders of tests that ask functions alone: no server, no database, no process. `npm run test:fast` runs them. */
const PURE = ['graph', 'errors', 'config', 'content', 'projection', 'snapshot', 'text', 'traversal']

/** Tests that take long. */
const LONG = ['test/**/*.oracle.test.ts', 'test/**/*.model.test.ts', 'test/**/large-*.test.ts']

/** Tests that put other modules in the place of ours: each has a process of its own. */
const MOCKING = ['test/editing/publish-builds-once.test.ts', 'test/server/long-questions.test.ts']

const pure = PURE.map((folder) => `test/${folder}/**/*.test.ts`)
const elsewhere = ['test/.scratch/**', 'test/browser/**', 'test/examples/**', 'test/packages/**']

export default defineConfig({
  test: {
    setupFiles: ['test/notation/clear-leftovers.ts'],
    globalSetup: ['test/notation/postgres-on-demand.ts', 'test/notation/programs-on-demand.ts'],
    reporters: ['default', closingLine],
    // The files of a worker share its modules, none of which has state: loading them for each file
    // would take longer than most tests.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'fast', include: pure, exclude: LONG } },
      {
        extends: true,
        test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: [...elsewhere, ...LONG, ...MOCKING, ...pure] },
      },
      { extends: true, test: { name: 'long', include: LONG, exclude: elsewhere } },
      { extends: true, test: { name: 'mocking', include: MOCKING, isolate: true } },
      // Installs the built packages with npm.
      { extends: true, test: { name: 'packages', include: ['test/packages/**/*.test.ts'] } },
    ],
    // Node.js itself loads the tests and the code, as it does in production: one way of finding modules, one graphql.
    experimental: { viteModuleRunner: false },
    // One more than cores: a third of the time, tests wait for processes that they have started.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: SlowFirst },
    // A hang ends at last; a test that is only slow, on a machine that has other work, does not fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000, interval: 20 } },
  },
})
