import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContentFile } from '../../src/content/files/read-content-files.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import { BOOK, contentFiles, PAIN, SHORT } from '../notation/content-files.ts'
import { reordered } from '../notation/reordered.ts'
import { shippedFiles } from '../notation/shipped-content.ts'

const snapshotOf = (files: readonly ContentFile[]) => {
  const { content, violations } = checkFiles(files)
  expect(violations).toEqual([])
  return firstVersion(content)
}

/** Everything that a snapshot says, in its order. */
const told = (files: readonly ContentFile[]) => {
  const { digest, concepts, conceptsOfKind, claims, sources, articles, facts, claimsFrom, ...snapshot } =
    snapshotOf(files)
  const { claimAt, indexOf, ...columns } = snapshot.adjacency
  const adjacency = Object.fromEntries(Object.entries(columns).filter(([, value]) => typeof value !== 'function'))
  return {
    digest,
    lists: [concepts, claims, sources, articles, facts].map((map) => [...map]),
    kinds: new Map([...conceptsOfKind].map(([kind, list]) => [kind, list.map(({ key }) => key)])),
    adjacency,
    indexes: [...concepts.keys()].map((key) => indexOf.get(key)),
    rows: Array.from(columns.targets, (_, row) => claimAt(row).key),
    from: [...concepts.keys()].map((key) => claimsFrom(key).map((claim) => claim.key)),
  }
}

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 })

test('the shipped graph does not depend on the order of files, nor of the keys within them', async () => {
  const files = await shippedFiles()
  const expected = told(files)
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(told(reordered(files, seed))).toEqual(expected)
    }),
    { numRuns: 8 },
  )
})

test('nor does a graph with passages that begin and end alike, and several mentions and sections', () => {
  const files = contentFiles({
    [BOOK]: { add: '  P4: [0, 41]\n  P0: [0, 41]\n  P3: [0, 40]\n' },
    'sources/other.yaml': 'evidenceClass: TRIAL\npassages: { Z: [0, 1], A: [0, 1] }\n',
    [PAIN]: { add: '  other: [Z, A]\n' },
    [SHORT]: ['answer: [c1, c2]\n---\n', 'answer: [c1, c2]\n  more: [c2]\n---\n## More {#more}\nMore.\n'],
  })
  const expected = told(files)
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(told(reordered(files, seed))).toEqual(expected)
    }),
  )
})

test('writing in another order writes another text', async () => {
  const files = await shippedFiles()
  expect(reordered(files, 7)).not.toEqual(reordered(files, 8))
  expect(reordered(files, 7).map(({ path }) => path)).not.toEqual(files.map(({ path }) => path))
})
