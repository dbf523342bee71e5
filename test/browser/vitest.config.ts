import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * The tests that need a browser and what `npm run build` makes: Chromium at `/usr/bin/chromium`, or
 * where `CHROMIUM_PATH` says.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['**/*.browser.ts'],
    // As in the other tests: Node.js itself loads the code, so that there is one graphql.
    experimental: { viteModuleRunner: false },
    // A hang ends at last; a test that is only slow, on a machine that has other work, does not
    // fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000, interval: 20 } },
    // One browser at a time: two would fight over two cores and make every wait a guess.
    fileParallelism: false,
  },
})
