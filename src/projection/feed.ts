import type { Publication } from '../content/lifecycle/publication.ts'
import type { GraphHistory } from './graph-history.ts'

/** The publication log as it grows, from a place of each follower's own. */
export interface Feed {
  /**
   * Every publication after a version, in order, none left out and none twice, each as soon as this process serves it. It goes
   * on until `return` is called, at once, even while it waits. Fails with `StoreUnavailable` when the log cannot be read; whoever comes
   * back with the last version that came misses nothing.
   */
  after(version: number): AsyncIterableIterator<Publication, undefined, undefined>
}

/** The most rows that one follower holds; a slow one reads the log again from where it is. */
const PAGE = 50

/** A follower costs nothing while it waits, and holds no more than a page however slow it is. */
export function createFeed(history: GraphHistory): Feed {
  const underWay = new Map<string, Promise<readonly Publication[]>>()
  /** All who were woken by one version ask for the same rows; they are read once. */
  const rowsAfter = (version: number, limit: number) => {
    const name = `${version} ${limit}`
    const known = underWay.get(name)
    if (known) return known
    const reading = history.publicationsAfter(version, limit).finally(() => underWay.delete(name))
    underWay.set(name, reading)
    return reading
  }
  return { after: (version) => follower(history, rowsAfter, version) }
}

function follower(
  history: GraphHistory,
  rowsAfter: (version: number, limit: number) => Promise<readonly Publication[]>,
  start: number,
): AsyncIterableIterator<Publication, undefined, undefined> {
  let last = start
  let rows: readonly Publication[] = []
  let over = false
  let wake = () => {}
  let turn: Promise<unknown> = Promise.resolve()

  /** Until there is a newer version or nobody wants one. Nothing happens between looking and listening, so none is missed. */
  const newer = () =>
    new Promise<void>((resolve) => {
      const stopListening = history.onNewer(() => wake())
      wake = () => {
        wake = () => {}
        stopListening()
        resolve()
      }
    })
  const step = async (): Promise<IteratorResult<Publication, undefined>> => {
    while (!over) {
      const [row, ...others] = rows
      if (row) {
        rows = others
        last = row.version
        return { done: false, value: row }
      }
      // Not what this process does not serve yet: who hears of a version can read it here.
      const ahead = history.current().version - last
      if (ahead > 0) rows = await rowsAfter(last, Math.min(ahead, PAGE))
      if (rows.length === 0 && !over) await newer()
    }
    return { done: true, value: undefined }
  }
  return {
    next() {
      const result = turn.then(step)
      turn = result.catch(() => {})
      return result
    },
    async return() {
      over = true
      rows = []
      wake()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
