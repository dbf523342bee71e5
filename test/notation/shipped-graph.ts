import { firstContent } from '../../src/app/first-content.ts'
import type { ContentSet } from '../../src/content/documents.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'

let shipped: Promise<ContentSet> | undefined

/** The graph that the product ships with, or an empty one. Its files are read once in a process. */
export async function openGraph(content: 'shipped' | 'none' = 'shipped'): Promise<Snapshot> {
  if (content === 'none') return firstVersion(await firstContent('none'))
  shipped ??= firstContent('shipped')
  return firstVersion(await shipped)
}
