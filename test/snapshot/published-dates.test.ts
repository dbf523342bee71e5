import { expect, test } from 'vitest'
import { project } from '../../src/projection/project.ts'
import { buildSnapshot } from '../../src/snapshot/snapshot.ts'
import { concept } from '../storage/publishing.ts'
import { type MadeUpTable, NOTHING, partsOf, sourceCalled } from '../tables/table-of.ts'

const table: MadeUpTable = {
  name: 'tried',
  concepts: Array.from({ length: 5 }, (_, number) => ({
    id: `n ${number}`,
    kind: 'ENTITY',
    slug: `n-${number}`,
    name: `Name ${number}`,
    category: null,
    alsoCalled: [],
    summary: '',
    role: null,
  })),
  claims: Array.from({ length: 4 }, (_, number) => ({
    number: 2 + number,
    subject: `entity:n-${number}`,
    object: `entity:n-${number + 1}`,
    predicate: 'RELATES_TO',
    polarity: 'AFFIRMED',
    explicitness: 'EXPLICIT',
    shortcut: false,
    certainty: 1,
    relation: 'r',
    quote: 'relates to',
  })),
}
const parts = partsOf(table, 2)
const records = project({
  ...NOTHING,
  concepts: [concept('own')],
  sources: [sourceCalled('tried')],
  tables: parts,
})
/** Each document was changed in a version of its own. */
const documents = ['driver:own', 'source:tried', ...parts.map(({ key }) => key)]
const datesOf = (document: string) => ({
  createdAt: '2026-11-23T00:00:00Z',
  updatedAt: `changed: ${document}`,
  updatedIn: documents.indexOf(document) + 1,
})
const snapshot = buildSnapshot(records, 9, '2026-12-24T00:00:00Z', datesOf)

test('rows of tables have the dates of their part', () => {
  const found = [...snapshot.concepts.keys(), ...snapshot.claims.keys()].map((key) => {
    const { updatedAt } = snapshot.datesOf(key)
    return [key, updatedAt.replace('changed: ', '')]
  })
  expect(found).toHaveLength(10)
  for (const [key = '', document = ''] of found) {
    if (key === 'driver:own') expect(document).toBe('driver:own')
    else {
      const part = parts.find((one) => one.key === document)
      const slugs = part?.concepts.slugs ?? []
      if (key.startsWith('entity:')) expect(slugs).toContain(key.replace('entity:', ''))
      else expect(document).toMatch(/^table:tried/)
    }
  }
  expect(new Set(found.map(([, document]) => document)).size).toBe(parts.length + 1)
})

test('dates are no part of the digest', () => {
  const other = buildSnapshot(records, 9, '2026-12-24T00:00:00Z')
  expect(other.digest).toBe(snapshot.digest)
  expect(other.datesOf('driver:own')).toEqual({
    createdAt: '2026-12-24T00:00:00Z',
    updatedAt: '2026-12-24T00:00:00Z',
    updatedIn: 9,
  })
})
