import { expect, test } from 'vitest'
import type { ContentSet } from '../../src/content/documents.ts'
import { mergeContent } from '../../src/content/lifecycle/merge-content.ts'
import { type MadeUpTable, NOTHING, partsOf } from '../tables/table-of.ts'

/** A table of two concepts and a claim, in one part. */
function table(name = 'N 1', certainty = 0.5): ContentSet {
  const made: MadeUpTable = {
    name: 't',
    concepts: [1, 2].map((number) => ({
      ...{ id: `n ${number}`, kind: 'MECHANISM', slug: `n-${number}`, name: number === 1 ? name : 'N 2' },
      ...{ category: null, alsoCalled: [], summary: '', role: null },
    })),
    claims: [
      {
        ...{ number: 2, subject: 'mechanism:n-1', object: 'mechanism:n-2', predicate: 'CAUSES', polarity: 'AFFIRMED' },
        ...{ explicitness: 'EXPLICIT', shortcut: false, certainty, relation: null, quote: 'n 1,CAUSES' },
      },
    ],
  }
  return { ...NOTHING, tables: partsOf(made, 10) }
}

test('a part of a table that both sides changed merges its concepts and its claims, each as a whole', () => {
  const merged = mergeContent(table(), table('Other'), table('N 1', 0.9), 'THEIRS')
  expect(merged.conflicts).toEqual([])
  expect(merged.content.tables).toEqual(table('Other', 0.9).tables)
})

test('rows of one part that both sides changed are a conflict over all rows of their sort', () => {
  const [mine, theirs] = [table('N 1', 0.6), table('N 1', 0.9)]
  for (const [keep, kept] of [
    ['MINE', mine],
    ['THEIRS', theirs],
  ] as const) {
    const { conflicts, content } = mergeContent(table(), mine, theirs, keep)
    expect(conflicts.map(({ document, fields }) => [document, fields.map(({ path }) => path.join('.'))])).toEqual([
      [table().tables?.[0]?.key, ['claims']],
    ])
    expect(content.tables).toEqual(kept.tables)
  }
})
