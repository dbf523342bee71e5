import type { Snapshot } from '../../snapshot/snapshot.ts'

/**
 * The input of an export. Every list is in order of key, so one version gives the same bytes
 * everywhere.
 */
export type WrittenGraph = Pick<Snapshot, 'concepts' | 'claims' | 'sources' | 'publishedAt' | 'version' | 'digest'>
