import { expect, test } from 'vitest'
import { aetia } from '../notation/run-cli.ts'

test.concurrent('used-in prints each use with its kind, the document and its words', async () => {
  const { code, stdout, stderr } = await aetia('used-in', 'e44')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^claim:e44 has \d+ uses?:\n/)
  expect(stdout).toContain('  section     article:hip-pain-in-runners#shorter-leg  ')
})

test.concurrent('used-in keeps to kinds, says how many there are, and prints JSON', async () => {
  const { code, stdout } = await aetia('used-in', 'source:best-runners-tips-2014', '--as', 'evidence', '--first', '2')
  expect(code).toBe(0)
  expect(stdout.match(/^ {2}evidence {4}claim:/gm)).toHaveLength(2)
  expect(stdout).toMatch(/^\d+ more; see --first\.$/m)
  const nothing = await aetia('used-in', 'article:hip-pain-in-runners', '--json')
  expect(nothing.code).toBe(1)
  expect(JSON.parse(nothing.stdout).node.usedIn.totalCount).toBe(0)
})

test.concurrent('used-in says what it does not know', async () => {
  const { code, stderr } = await aetia('used-in', 'source:best-runners-tip-2014')
  expect(code).toBe(2)
  expect(stderr).toContain('There is no source "source:best-runners-tip-2014". Did you mean')
  expect((await aetia('used-in', 'e44', '--as', 'proof')).stderr).toContain('--as must be subject or object or')
})
