import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import type { CausalPath } from '../../../src/traversal/paths/causal-path.ts'
import type { Position } from '../../../src/traversal/paths/k-shortest-paths.ts'
import {
  createPathEngine,
  type PathEngine,
  type PathPage,
  type ReachedConcept,
  type ReachQuestion,
} from '../../../src/traversal/paths/path-engine.ts'
import { DEFAULT_FILTER, type PathQuestion } from '../../../src/traversal/paths/path-question.ts'
import { graphFromLines, keyFor } from '../../notation/graph-from-lines.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths } from '../brute-force.ts'
import { randomAcyclicGraph, randomGraph, randomQuestion, randomWideQuestion } from '../random-question.ts'

const RUNS = { numRuns: 400 }

/** All paths in order, a few at a time, each page from where the one before ended. */
function byPages(engine: PathEngine, question: PathQuestion, size: number) {
  const paths: CausalPath[] = []
  let page = runSync(engine.rank(question, null, size, unlimited))
  for (;;) {
    paths.push(...page.paths.map(({ path }) => path))
    const last = page.paths.at(-1)
    if (!page.hasNextPage || !last) return paths
    page = runSync(engine.rank(question, last.position, size, unlimited))
  }
}

/** All reached concepts in order, a few at a time. */
function reachedByPages(engine: PathEngine, question: ReachQuestion, size: number): ReachedConcept[] {
  const found: ReachedConcept[] = []
  for (;;) {
    const page = runSync(engine.reach(question, found.at(-1)?.place ?? null, size, unlimited))
    found.push(...page.concepts)
    if (page.hasNextPage) continue
    expect(page).toMatchObject({ total: found.length, stopped: null })
    return found
  }
}

const sizes = fc.integer({ min: 1, max: 7 })

test('paths by their weakest step are those of brute force, over many levels, also from cold pages', () => {
  const question = randomWideQuestion.map((asked): PathQuestion => ({ ...asked, orderBy: 'WEAKEST_STEP' }))
  fc.assert(
    fc.property(randomGraph(40), question, sizes, fc.boolean(), (snapshot, asked, size, isCold) => {
      const expected = bruteForcePaths(snapshot, asked)
      const engine = createPathEngine(snapshot)
      const found: CausalPath[] = []
      for (let after: Position | null = null; ; ) {
        const page: PathPage = runSync(
          (isCold ? createPathEngine(snapshot) : engine).rank(asked, after, size, unlimited),
        )
        found.push(...page.paths.map(({ path }) => path))
        after = page.paths.at(-1)?.position ?? null
        if (!page.hasNextPage || after === null || found.length > 200) break
      }
      const paths = found.map(({ nodes }) => nodes.map(({ key }) => key))
      expect(paths).toEqual(expected.slice(0, paths.length).map(({ keys }) => keys))
      if (paths.length <= 200) expect(paths.length).toBe(expected.length)
      expect(found.map(({ weakestStep }) => weakestStep.certainty)).toEqual(
        expected.slice(0, paths.length).map(({ weakest }) => weakest),
      )
    }),
    RUNS,
  )
})

test('of paths with one weakest step and one product, the shorter comes first, also on a cold page', () => {
  const graph = graphFromLines(
    'a -CAUSES .5-> z',
    'a -CAUSES 1-> b',
    'b -CAUSES .5-> z',
    'a -CAUSES .9-> y',
    'y -CAUSES .6-> z',
  )
  const [from, to] = ['a', 'z'].map(keyFor) as [string, string]
  const asked: PathQuestion = {
    ...{ from: [from], to: [to], via: [], avoiding: [], legSide: null, filter: DEFAULT_FILTER, maxLength: 8 },
    orderBy: 'WEAKEST_STEP',
  }
  const found: string[] = []
  for (let after: Position | null = null, more = true; more; ) {
    const page: PathPage = runSync(createPathEngine(graph).rank(asked, after, 1, unlimited))
    found.push(...page.paths.map(({ path }) => path.nodes.map(({ name }) => name).join('')))
    after = page.paths.at(-1)?.position ?? null
    more = page.hasNextPage
  }
  expect(found).toEqual(['ayz', 'az', 'abz'])
})

for (const [shape, graphs] of [
  ['any shape', randomGraph(24)],
  ['no cycles', randomAcyclicGraph(30)],
] as const) {
  test(`on graphs of ${shape}, the ranked paths are those that brute force finds, in its order`, () => {
    fc.assert(
      fc.property(graphs, randomQuestion, sizes, (snapshot, question, size) => {
        const expected = bruteForcePaths(snapshot, question)
        const found = byPages(createPathEngine(snapshot), question, size)
        expect(found.map(({ nodes }) => nodes.map(({ key }) => key))).toEqual(expected.map(({ keys }) => keys))
        expect(found.map(({ legSide }) => legSide)).toEqual(expected.map(({ legSide }) => legSide))
        expect(found.map(({ certainty }) => certainty)).toEqual(
          expected.map(({ certainty }) => Number(certainty.toPrecision(12))),
        )
      }),
      RUNS,
    )
  })

  test(`on graphs of ${shape}, the count is that of brute force`, () => {
    fc.assert(
      fc.property(graphs, randomQuestion, (snapshot, question) => {
        const { count, stopped } = runSync(createPathEngine(snapshot).count(question, unlimited))
        expect(stopped).toBeNull()
        expect(count).toBe(BigInt(bruteForcePaths(snapshot, question).length))
      }),
      RUNS,
    )
  })

  test(`on graphs of ${shape}, the reached concepts, their best paths, counts and leg sides are those of brute force`, () => {
    fc.assert(
      fc.property(
        graphs,
        randomQuestion,
        fc.boolean(),
        sizes,
        (snapshot, { filter, maxLength, from }, outward, size) => {
          const [origin] = from
          if (origin === undefined) return
          const engine = createPathEngine(snapshot)
          const direction = outward ? 'OUT' : 'IN'
          const question = { origin, direction, kinds: null, filter, maxLength } as const
          const reached = reachedByPages(engine, question, size)
          const counts = runSync(engine.countReached(question, unlimited))
          expect(counts.stopped).toBeNull()

          const all = [...snapshot.concepts.keys()]
          const open = { via: [], avoiding: [], legSide: null, orderBy: 'CERTAINTY' as const, filter, maxLength }
          const expected = all.flatMap((key) => {
            const [start, end] = outward ? [origin, key] : [key, origin]
            const paths = bruteForcePaths(snapshot, { ...open, from: [start], to: [end] })
            return paths.length > 0 ? [{ key, paths }] : []
          })
          expect(reached.map(({ concept }) => concept.key).sort()).toEqual(expected.map(({ key }) => key).sort())
          for (const { key, paths } of expected) {
            expect(counts.of(key).count).toBe(BigInt(paths.length))
            const sides = new Set(paths.map(({ legSide }) => legSide))
            expect(counts.of(key).legSides).toEqual((['LONGER', 'SHORTER'] as const).filter((side) => sides.has(side)))
            const best = reached.find(({ concept }) => concept.key === key)?.bestPath()
            expect(best?.nodes.map((node) => node.key)).toEqual(paths[0]?.keys)
          }
          const bestOf = new Map(expected.map(({ key, paths }) => [key, paths[0]?.certainty ?? 0]))
          const certainties = reached.map(({ concept }) => bestOf.get(concept.key) ?? 0)
          for (const [index, certainty] of certainties.entries()) {
            expect(certainty).toBeLessThanOrEqual((certainties[index - 1] ?? 1) + 1e-9)
          }
        },
      ),
      RUNS,
    )
  })
}
