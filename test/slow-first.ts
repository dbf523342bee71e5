import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Folders whose files take long: their tests wait for processes, disks and databases. */
const SLOW = /\/test\/(?:processes|recipes|storage)\//

/**
 * Starts the files that take long before all others, so that none of them runs alone at the end.
 * Where Vitest has seen the tests before, it sorts the files of both parts by the time they took.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { true: slow = [], false: others = [] } = Object.groupBy(await super.sort(files), ({ moduleId }) =>
      SLOW.test(moduleId) ? 'true' : 'false',
    )
    return [...slow, ...others]
  }
}
