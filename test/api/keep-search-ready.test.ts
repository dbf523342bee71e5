import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { keepSearchReady } from '../../src/api/search/keep-search-ready.ts'
import { createServedSnapshots } from '../../src/api/served-snapshots.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { conceptsCalled } from '../snapshot/concepts-called.ts'

const snapshots = createServedSnapshots()

const NAMES = Array.from({ length: 9_000 }, (_, number) => `Runner ${'abcdefghij'[number % 10]}${number}`)

/** A history of one version after the other. */
function historyOf(first: Snapshot) {
  let current = first
  const listeners = new Set<() => void>()
  return {
    current: () => current,
    onNewer(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    publish(snapshot: Snapshot) {
      current = snapshot
      for (const listener of listeners) listener()
    },
  }
}

/** In how many steps a search is done. */
function stepsOf(snapshot: Snapshot): number {
  let steps = 0
  for (const work of [
    snapshot.labels.scan('runing', () => undefined),
    snapshots
      .of(snapshot)
      .prose()
      .scan('runing', () => undefined),
  ])
    while (!work.next().done) steps++
  return steps
}

const fewTurns = async () => {
  for (let turn = 0; turn < 100; turn++) await setImmediate()
}

test('the search index of a version is built at its publish if the version before was searched', async () => {
  const [first, second] = [conceptsCalled(...NAMES), conceptsCalled(...NAMES)]
  const history = historyOf(first)
  const stop = keepSearchReady(history, snapshots)
  const cold = stepsOf(first)
  history.publish(second)
  await fewTurns()
  expect(snapshots.of(second).isProseSearched()).toBe(true)
  expect(stepsOf(second)).toBe(stepsOf(first))
  expect(stepsOf(second)).toBeLessThan(cold)
  stop()
})

test('nothing is made where nobody searched, or after the end', async () => {
  const versions = Array.from({ length: 3 }, () => conceptsCalled('Hip'))
  const [first, second, third] = versions as [Snapshot, Snapshot, Snapshot]
  const history = historyOf(first)
  const stop = keepSearchReady(history, snapshots)
  history.publish(second)
  await fewTurns()
  expect(snapshots.of(second).isProseSearched()).toBe(false)
  stepsOf(second)
  stop()
  history.publish(third)
  await fewTurns()
  expect(snapshots.of(third).isProseSearched()).toBe(false)
})
