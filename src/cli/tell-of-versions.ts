import type { GraphHistory } from '../projection/graph-history.ts'

/** The same history, which tells when a newer version has become the current one, however that was found out. */
export const tellOfVersions = (history: GraphHistory, newer: () => void): GraphHistory => ({
  ...history,
  async refresh() {
    const { version } = history.current()
    const snapshot = await history.refresh()
    if (snapshot.version > version) newer()
    return snapshot
  },
})
