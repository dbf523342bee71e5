import { firstContent } from '../../src/app/first-content.ts'
import type { ContentSet } from '../../src/content/documents.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'

let shipped: Promise<ContentSet> | undefined

/** The content that the product ships with. Its files are read once in a process. */
export function contentOnce(): Promise<ContentSet> {
  shipped ??= firstContent('shipped')
  return shipped
}

/** The graph that the product ships with, or an empty one. */
export const openGraph = async (content: 'shipped' | 'none' = 'shipped'): Promise<Snapshot> =>
  firstVersion(await (content === 'shipped' ? contentOnce() : firstContent('none')))
