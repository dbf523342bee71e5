import { mergeConfig } from 'vitest/config'
import config from '../../vitest.config.ts'

/**
 * A failure decides about a mutant; nobody reads the smallest counterexample, which takes longer to
 * find.
 */
export default mergeConfig(config, { test: { setupFiles: ['test/mutants/without-shrinking.ts'] } })
