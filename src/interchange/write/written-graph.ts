import type { Snapshot } from '../../snapshot/snapshot.ts'

/** What an export is written from: every list in order of key, so that one version gives the same bytes everywhere. */
export type WrittenGraph = Pick<Snapshot, 'concepts' | 'claims' | 'sources' | 'publishedAt' | 'version' | 'digest'>
