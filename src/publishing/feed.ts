import { setTimeout as sleep } from 'node:timers/promises'
import type { Publication } from '../content/lifecycle/publication.ts'
import { logReplaced, versionAhead } from '../errors/public-errors.ts'
import type { GraphHistory } from './graph-history.ts'

/** The publication log as it grows, from a place of each follower's own. */
export interface Feed {
  /**
   * Every publication after a version, in order, none left out and none twice, each as soon as this
   * process serves it. The iterator continues until `return` is called, which ends it at once.
   * Fails with `StoreUnavailable` when the log cannot be read; a follower that returns with its
   * last version misses nothing. Fails with VERSION_AHEAD when the log is replaced by another one.
   */
  after(version: number): AsyncIterableIterator<Publication, undefined, undefined>
  /**
   * Fails with VERSION_AHEAD unless the log has reached a version, and with `StoreUnavailable` when
   * it cannot be read.
   */
  assertReached(version: number): Promise<void>
}

export interface FeedOptions {
  /**
   * How far the store may lag behind the store that a follower read before, as a replica does, in
   * milliseconds.
   */
  readonly lagMilliseconds?: number
}

/** How often a store that may lag is polled, in milliseconds. */
const LAG_LOOK = 100

/** The most rows that one follower holds; a slow one reads the log again from where it is. */
const PAGE = 50

/** A follower costs nothing while it waits, and holds no more than a page however slow it is. */
export function createFeed(history: GraphHistory, { lagMilliseconds = 0 }: FeedOptions = {}): Feed {
  const underWay = new Map<string, Promise<readonly Publication[]>>()
  /** All followers that one version wakes ask for the same rows, which are read once. */
  const rowsAfter = (version: number, limit: number) => {
    const name = `${version} ${limit}`
    const known = underWay.get(name)
    if (known) return known
    const reading = history.publicationsAfter(version, limit).finally(() => underWay.delete(name))
    underWay.set(name, reading)
    return reading
  }
  return {
    after: (version) => follower(history, rowsAfter, version),
    async assertReached(version) {
      if (version <= history.current().version) return
      // This process may be behind the log: another one has published, and the follower comes from
      // there.
      let newest = await history.newestVersion()
      for (let waited = 0; version > newest && waited < lagMilliseconds; waited += LAG_LOOK) {
        await sleep(LAG_LOOK)
        newest = await history.newestVersion()
      }
      if (version > newest) throw versionAhead(version, newest)
    },
  }
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
  const replacements = history.replacements()

  /**
   * Waits for a newer version, or for the end. Nothing happens between the check and the listening,
   * so none is missed.
   */
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
      if (history.replacements() !== replacements) throw logReplaced(last, history.current().version)
      const [row, ...others] = rows
      if (row) {
        rows = others
        last = row.version
        return { done: false, value: row }
      }
      // Only versions that this process serves: a follower can read here what it is sent.
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
