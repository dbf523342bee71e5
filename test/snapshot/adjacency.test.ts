import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EXPLICITNESSES, LEG_ROLES } from '../../graph/vocabulary/claim-terms.ts'
import { PREDICATE_NAMES, WALKABLE_PREDICATES } from '../../graph/vocabulary/predicates.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import type { Adjacency } from '../../src/snapshot/adjacency.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { graphFromLines } from '../notation/graph-from-lines.ts'
import { shippedContent } from '../notation/shipped-content.ts'

const claimsOf = ({ targets, claimAt }: Adjacency) => Array.from(targets, (_, row) => claimAt(row))

/** Each row of the adjacency in words, such as `a > b claim:c1`. */
function rowsOf({ adjacency }: Snapshot): string[] {
  const { keys, offsets, targets } = adjacency
  const claims = claimsOf(adjacency)
  return keys.flatMap((from, index) =>
    claims
      .slice(offsets[index], offsets[index + 1])
      .map((claim, at) => `${from} > ${keys[targets[(offsets[index] ?? 0) + at] ?? -1]} ${claim.key}`),
  )
}

/**
 * The same from graphology: every affirmed claim of a walkable predicate, by subject, object and
 * key.
 */
function rowsOfGraph({ graph }: Snapshot): string[] {
  const rows: [from: string, to: string, key: string][] = []
  graph().forEachEdge((key, { polarity, predicate }, from, to) => {
    if (polarity === 'AFFIRMED' && WALKABLE_PREDICATES.includes(predicate)) rows.push([from, to, key])
  })
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return rows
    .sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]) || order(a[2], b[2]))
    .map(([from, to, key]) => `${from} > ${to} ${key}`)
}

function expectToAgree(snapshot: Snapshot): void {
  const { keys, indexOf, legRole, offsets, targets, ...columns } = snapshot.adjacency
  const { certainties, certainty, predicate, explicitness, shortcut } = columns
  const claims = claimsOf(snapshot.adjacency)
  expect(rowsOf(snapshot)).toEqual(rowsOfGraph(snapshot))
  expect(keys).toEqual([...snapshot.concepts.keys()])
  expect(offsets).toHaveLength(keys.length + 1)
  expect(offsets[0]).toBe(0)
  expect(offsets.at(-1)).toBe(claims.length)
  expect([targets, certainty, predicate, explicitness, shortcut].map(({ length }) => length)).toEqual(
    Array(5).fill(claims.length),
  )
  expect(Array.from(legRole, (number) => LEG_ROLES[number - 1] ?? null)).toEqual(
    [...snapshot.concepts.values()].map(({ role }) => role),
  )
  expect([...certainties]).toEqual([...new Set(claims.map((claim) => claim.certainty))].sort((a, b) => a - b))
  expect([...indexOf]).toEqual(keys.map((key, index) => [key, index]))
  claims.forEach((claim, index) => {
    expect(certainties[certainty[index] ?? -1]).toBe(claim.certainty)
    expect(PREDICATE_NAMES[predicate[index] ?? -1]).toBe(claim.predicate)
    expect(EXPLICITNESSES[explicitness[index] ?? -1]).toBe(claim.explicitness)
    expect(shortcut[index]).toBe(claim.shortcut ? 1 : 0)
  })
}

test('the rows of the shipped content are the walkable edges of its graph', async () => {
  const snapshot = firstVersion((await shippedContent()).content)
  expect(rowsOf(snapshot).length).toBeGreaterThan(30)
  expectToAgree(snapshot)
})

test('denied, disputed and unwalkable claims are in no row; claims that are walkable on request are', () => {
  const snapshot = graphFromLines(
    'a -CAUSES negated-> b',
    'a -CAUSES disputed-> b',
    'a -ANALOGOUS_TO-> b',
    'b -BECOMES inferred-> a',
    'a -CAUSES shortcut-> c',
    'a -CAUSES-> b',
  )
  expect(rowsOf(snapshot)).toEqual([
    'mechanism:a > mechanism:b claim:c0005',
    'mechanism:a > mechanism:c claim:c0004',
    'mechanism:b > mechanism:a claim:c0003',
  ])
  expectToAgree(snapshot)
})

test('an empty graph has no rows', () => {
  expectToAgree(graphFromLines())
})

const line = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd', '>e', '<f'),
    fc.constantFrom(...PREDICATE_NAMES),
    fc.constantFrom('', ' .9', ' .4 inferred', ' implied', ' shortcut', ' negated', ' disputed'),
    fc.constantFrom('a', 'b', 'c', 'd', '>e', '<f'),
  )
  .map(([from, predicate, words, to]) => `${from} -${predicate}${words}-> ${to}`)

test('the rows of any graph are its walkable edges', () => {
  fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (lines) => expectToAgree(graphFromLines(...lines))))
})
