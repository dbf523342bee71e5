import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { createPathEngine } from '../../../src/traversal/paths/path-engine.ts'
import type { ClaimFilter, PathQuestion } from '../../../src/traversal/paths/path-question.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths } from '../brute-force.ts'
import { graphOfLines, randomLine, randomQuestion } from '../random-question.ts'

const name = fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y', 'z')
const subtype = fc
  .record({ from: name, to: name, words: fc.constantFrom('', '', ' inferred', ' negated', ' disputed') })
  .filter(({ from, to }) => from !== to)
  .map(({ from, to, words }) => `${from} -SUBTYPE_OF 0.5${words}-> ${to}`)

/** Graphs with hierarchies, also with cycles in them. */
const graphs = fc
  .tuple(fc.array(randomLine, { maxLength: 20 }), fc.array(subtype, { maxLength: 6 }))
  .map((lines) => graphOfLines(lines.flat()))

/** A concept and all of its subtypes, by adding those of each until nothing more comes. */
function closed({ claims }: Snapshot, key: Key): Set<Key> {
  const found = new Set([key])
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const { subject, predicate, object, polarity } of claims.values())
      if (predicate === 'SUBTYPE_OF' && polarity === 'AFFIRMED' && found.has(object)) found.add(subject)
  }
  return found
}

test('a question with subtypes equals the question of all their concepts', () => {
  fc.assert(
    fc.property(graphs, randomQuestion, (snapshot, question) => {
      const all = (keys: readonly Key[]) => [...new Set(keys.flatMap((key) => [...closed(snapshot, key)]))]
      const expanded = {
        ...question,
        from: all(question.from),
        to: all(question.to),
        avoiding: all(question.avoiding),
        via: [],
      }
      const groups = question.via.map((key) => closed(snapshot, key))
      const expected = bruteForcePaths(snapshot, expanded).filter(({ keys }) =>
        groups.every((group) => keys.some((key) => group.has(key))),
      )
      const engine = createPathEngine(snapshot)
      const asked = { ...question, includeSubtypes: true }
      const { paths } = runSync(engine.rank(asked, null, 1_000, unlimited))
      expect(paths.map(({ path }) => path.nodes.map(({ key }) => key))).toEqual(expected.map(({ keys }) => keys))
      expect(runSync(engine.count(asked, unlimited)).count).toBe(BigInt(expected.length))
    }),
    { numRuns: 400 },
  )
})

test('a hierarchy is walked on request alone', () => {
  const snapshot = graphOfLines(['a -CAUSES-> b', 'b -SUBTYPE_OF-> c'])
  const engine = createPathEngine(snapshot)
  const keys = [...snapshot.concepts.keys()]
  const question = (predicates: ClaimFilter['predicates']): PathQuestion => ({
    ...{ from: keys, to: keys, via: [], avoiding: [], legSide: null, maxLength: 4, orderBy: 'LENGTH' },
    filter: { explicitness: ['EXPLICIT'], minCertainty: 0, predicates, includeShortcuts: false },
  })
  expect(runSync(engine.count(question(['CAUSES']), unlimited)).count).toBe(1n)
  expect(runSync(engine.count(question(['CAUSES', 'SUBTYPE_OF']), unlimited)).count).toBe(3n)
})
