import { defineConfig } from 'vitest/config'
import { closingLine } from '../closing-line.ts'

export default defineConfig({
  test: {
    include: ['test/examples/**/*.test.ts'],
    reporters: ['default', closingLine],
    experimental: { viteModuleRunner: false },
    fileParallelism: false,
    // A hang ends at last; an install over a slow network does not fail.
    testTimeout: 600_000,
    hookTimeout: 1_200_000,
  },
})
