import { describe, expect, test } from 'vitest'
import { bestHits } from '../../src/snapshot/labels/best-hits.ts'
import { CONCEPTS_PER_STEP, labelForms } from '../../src/snapshot/labels/label-forms.ts'
import { createLabelIndex } from '../../src/snapshot/labels/label-index.ts'
import { labelWords } from '../../src/snapshot/labels/label-words.ts'

const SIZE = 20_500

/** Names of which every one has the word, and no two are alike. */
function manyNames() {
  let looked = 0
  const labeled = {
    size: SIZE,
    labelsAt(number: number) {
      looked++
      return [`Running shoe ${'abcdefghij'[number % 10]}${number}`]
    },
  }
  const forms = labelForms(labeled)
  return { index: createLabelIndex(labeled, forms, labelWords(forms)), looked: () => looked }
}

describe('a search that every name is a hit of', () => {
  test('compares no more than one step of names between two yields', () => {
    const { index, looked } = manyNames()
    let [most, before, found] = [0, 0, 0]
    const work = index.scan('running', () => found++)
    for (let done: boolean | undefined = false; !done; ) {
      done = work.next().done
      most = Math.max(most, looked() - before)
      before = looked()
    }
    expect(found).toBe(SIZE)
    expect(most).toBeLessThanOrEqual(2 * CONCEPTS_PER_STEP)
  })

  test('gathers the compared names once, even when callers leave', () => {
    const { index, looked } = manyNames()
    for (let steps = 1; steps < 6; steps++) {
      const work = index.scan('runing', () => undefined)
      for (let step = 0; step < steps; step++) work.next()
      work.return()
    }
    let found = 0
    const work = index.scan('zzz', () => found++)
    while (!work.next().done) {}
    expect([found, looked()]).toEqual([0, SIZE])
  })

  test('holds as many hits as requested, counts all, and creates no other hits', () => {
    const { index } = manyNames()
    let made = 0
    const best = bestHits<number>(21, null)
    const work = index.scan('runing', (number, { level }) =>
      best.offer(
        level,
        () => 'running shoe',
        () => String(number).padStart(9, '0'),
        () => {
          made++
          return number
        },
      ),
    )
    while (!work.next().done) {}
    expect(best.offered).toBe(SIZE)
    expect(best.best().map(({ hit }) => hit)).toEqual(Array.from({ length: 21 }, (_, number) => number))
    expect(made).toBe(21)
  })
})
