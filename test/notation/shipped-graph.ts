import { firstContent } from '../../src/app/first-content.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'

/** The graph that the product ships with, or an empty one. */
export const openGraph = async (content: 'shipped' | 'none' = 'shipped'): Promise<Snapshot> =>
  firstVersion(await firstContent(content))
