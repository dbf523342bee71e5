import { expect, test } from 'vitest'
import { showProgress } from '../../src/cli/print/show-progress.ts'

/** Progress with a clock that the test moves, and what it has written so far. */
function shown(terminal: boolean) {
  let time = 0
  const written: string[] = []
  const progress = showProgress({ terminal, write: (text) => written.push(text), now: () => time })
  return { ...progress, written, pass: (milliseconds: number) => (time += milliseconds) }
}

test('a terminal shows a bar, which each phase begins anew', () => {
  const { report, written, pass } = shown(true)
  report('reading', 0, 52_000)
  pass(200)
  report('reading', 26_000, 52_000)
  report('checking')
  expect(written).toEqual([
    '\r\u001B[Kreading    [                              ] 0 of 52,000',
    '\r\u001B[Kreading    [###############               ] 26,000 of 52,000',
    '\r\u001B[Kchecking   [                              ] ...',
  ])
})

test('a terminal is written to at most every tenth of a second', () => {
  const { report, written, pass } = shown(true)
  for (let done = 0; done < 1_000; done++) {
    report('staging', done, 1_000)
    pass(1)
  }
  expect(written).toHaveLength(10)
})

test('the bar goes away for other output and comes back', () => {
  const { report, clear, written } = shown(true)
  clear()
  expect(written).toEqual([])
  report('staging', 1, 2)
  clear()
  report('staging', 2, 2)
  expect(written.slice(1)).toEqual(['\r\u001B[K', '\r\u001B[Kstaging    [##############################] 2 of 2'])
})

test('elsewhere there is a line every five seconds, and none of what ends sooner', () => {
  const { report, clear, written, pass } = shown(false)
  report('reading', 1, 50_000)
  pass(4_999)
  report('comparing')
  clear()
  expect(written).toEqual([])
  pass(1)
  report('staging', 12_000, 50_000)
  report('staging', 13_000, 50_000)
  pass(5_000)
  report('checking')
  expect(written).toEqual(['staging: 12,000 of 50,000\n', 'checking\n'])
})
