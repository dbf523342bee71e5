import type { GraphHistory } from '../../src/publishing/graph-history.ts'
import { runInSlices } from '../../src/publishing/run-work.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'

/** A history of one version that is kept nowhere. */
export const fixedHistory = (snapshot: Snapshot): GraphHistory => ({
  current: () => snapshot,
  at: async (version) => (version === snapshot.version ? snapshot : null),
  checkedAt: async () => null,
  base: async () => {
    throw new Error('nothing is published here')
  },
  run: runInSlices,
  newestVersion: async () => snapshot.version,
  refresh: async () => snapshot,
  adopt: async () => snapshot,
  replacements: () => 0,
  digestMismatch: () => null,
  onNewer: () => () => {},
  publicationsAfter: async (version) => {
    const { version: newest, digest, publishedAt: at, sourceLanguage: language } = snapshot
    const row = { version: newest, changeset: 'test', author: 'test', at, digest, language }
    return row.version > version ? [row] : []
  },
  contentAt: async () => null,
  changedBetween: async () => [],
  historyOf: async () => [],
})
