import { expect, test } from 'vitest'
import { project } from '../../src/projection/project.ts'
import { digestOf } from '../../src/snapshot/digest.ts'
import type { GraphRecords } from '../../src/snapshot/records.ts'
import { shippedContent } from '../notation/shipped-content.ts'

const all = project((await shippedContent()).content)
/** The records with the most in them, so that every field has a value at least once. */
const fullest = <Item>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length).slice(0, 2)
const records: GraphRecords = {
  concepts: fullest(all.concepts),
  claims: fullest(all.claims),
  sources: fullest(all.sources),
  articles: fullest(all.articles),
}

/** Every way to change one value, and every way to leave out one item of a list or one field. */
function* changes(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1)
      for (const changed of changes(item)) yield value.with(index, changed)
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) {
      for (const changed of changes(field)) yield { ...value, [name]: changed }
    }
  } else if (typeof value === 'string') yield `${value}.`
  else if (typeof value === 'number') yield value + 1
  else if (typeof value === 'boolean') yield !value
  else yield 'something'
}

test('a digest is 64 hexadecimal digits', () => {
  expect(digestOf(records)).toMatch(/^sha256-tree:[0-9a-f]{64}$/)
})

test('changing any one field of any record changes the digest, and no two changes alike', () => {
  const digests = [records, ...changes(records)].map((changed) => digestOf(changed as GraphRecords))
  expect(digests.length).toBeGreaterThan(300)
  expect(new Set(digests).size).toBe(digests.length)
})

test('a digest depends neither on the order of records nor on that of their fields', () => {
  const backwards = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(backwards)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, field]) => [name, backwards(field)]),
    )
  }
  const {
    concepts,
    claims,
    sources,
    articles,
    assets = [],
    texts = [],
    declarations = [],
    ownAttributes = [],
  } = backwards(all) as GraphRecords
  const reversed = {
    concepts: concepts.toReversed(),
    claims: claims.toReversed(),
    sources: sources.toReversed(),
    articles: articles.toReversed(),
    assets: assets.toReversed(),
    // Of an attribute, the order of values is content.
    declarations: declarations
      .map((record) => all.declarations?.find(({ key }) => key === record.key) ?? record)
      .toReversed(),
    ownAttributes: ownAttributes.toReversed(),
    texts: texts.toReversed(),
  }
  expect(digestOf(reversed)).toBe(digestOf(all))
})

test('an empty graph has a digest of its own', () => {
  const none = { concepts: [], claims: [], sources: [], articles: [] }
  expect(digestOf(none)).not.toBe(digestOf({ ...none, concepts: records.concepts }))
})
