import type { Reporter, TestModule } from 'vitest/node'

/**
 * Ends the output with `N passed, N failed, N skipped` alone on a line, for whatever reads the
 * output of a run. Before it is a line for each test that was skipped, whose name says what it
 * needs; a run of chosen tests has none of them.
 */
export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const broken = modules.filter((module) => module.state() === 'failed' && module.children.size === 0).length
    const isWhole = modules.every((module) => module.project.config.testNamePattern === undefined)
    for (const test of isWhole ? tests : [])
      if (test.result().state === 'skipped')
        process.stdout.write(`skipped: ${test.module.relativeModuleId} > ${test.fullName}\n`)
    const failed = count('failed') + broken + unhandled.length
    process.stdout.write(`${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped\n`)
  },
}
