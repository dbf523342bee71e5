import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LEG_ROLES, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { commonCauses } from '../../../src/traversal/questions/common-causes.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'
import { openGraph } from '../../notation/shipped-graph.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths } from '../brute-force.ts'
import { randomAcyclicGraph, randomGraph, randomQuestion } from '../random-question.ts'
import { DENSE_FILTER, denseGraph } from './dense-graph.ts'

for (const [shape, graphs] of [
  ['any shape', randomGraph(26)],
  ['no cycles', randomAcyclicGraph(30)],
  ['many steps', denseGraph],
] as const) {
  test(`on graphs of ${shape}, shared causes, their legs and their best paths are those of brute force`, () => {
    fc.assert(
      fc.property(
        graphs,
        randomQuestion,
        fc.boolean(),
        (snapshot, { to, avoiding, filter: asked, maxLength }, sameLegSide) => {
          const filter = shape === 'many steps' ? DENSE_FILTER : asked
          const of = [...to].filter((key) => snapshot.concepts.has(key)).slice(0, 3)
          if (of.length === 0) return
          const { causes, stopped } = runSync(
            commonCauses(
              createEngine(snapshot),
              { of, avoiding, sameLegSide, kinds: null, filter, maxLength },
              unlimited,
            ),
          )
          expect(stopped).toBeNull()
          const open = { via: [], avoiding, filter, maxLength, orderBy: 'CERTAINTY' as const }
          const best = (from: string, outcome: string, legSide: LegRole | null) =>
            bruteForcePaths(snapshot, { ...open, from: [from], to: [outcome], legSide })[0]
          const expected = [...snapshot.concepts.keys()].flatMap((cause) => {
            const legSides = LEG_ROLES.filter((leg) => of.every((outcome) => best(cause, outcome, leg)))
            const explains = sameLegSide ? legSides.length > 0 : of.every((outcome) => best(cause, outcome, null))
            return explains ? [{ cause, legSides }] : []
          })
          expect(causes.map(({ concept }) => concept.key).sort()).toEqual(expected.map(({ cause }) => cause).sort())
          let last = 1
          for (const { concept, legSides, paths } of causes) {
            expect(legSides).toEqual(expected.find(({ cause }) => cause === concept.key)?.legSides)
            const found = paths()
            const worstOn = (leg: LegRole | null) =>
              Math.min(...of.map((outcome) => best(concept.key, outcome, leg)?.certainty ?? 0))
            const weakest = sameLegSide ? Math.max(...legSides.map(worstOn)) : worstOn(null)
            expect(Math.min(...found.map(({ certainty }) => certainty))).toBeCloseTo(weakest, 9)
            expect(weakest).toBeLessThanOrEqual(last + 1e-9)
            last = weakest
            const leg = found[0]?.legSide ?? null
            if (sameLegSide) expect(new Set(found.map(({ legSide }) => legSide))).toEqual(new Set([leg]))
            for (const [index, path] of found.entries()) {
              const first = best(concept.key, of[index] ?? '', sameLegSide ? leg : null)
              expect(path.nodes.map(({ key }) => key)).toEqual(first?.keys)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })
}

test('injuries of opposite leg sides share causes only above the split', async () => {
  const snapshot = await openGraph()
  const ask = (sameLegSide: boolean, ...of: string[]) =>
    runSync(
      commonCauses(
        createEngine(snapshot),
        { of, avoiding: [], sameLegSide, kinds: null, filter: DEFAULT_FILTER, maxLength: 8 },
        unlimited,
      ),
    )
      .causes.map(({ concept }) => concept.key)
      .sort()
  const opposite = ['injury:achilles-tendinitis', 'injury:it-band-syndrome']
  expect(ask(true, ...opposite)).toEqual([])
  expect(ask(false, ...opposite)).toContain('misalignment:functional-leg-length-discrepancy')
  expect(ask(false, ...opposite).filter((key) => key.startsWith('leg-side:'))).toEqual([])
  const same = ask(true, 'injury:hamstring-strain', 'injury:it-band-syndrome')
  expect(same).toContain('leg-side:longer-leg')
  expect(same).toContain('driver:cambered-roads')
})

test('of equally good paths, the first by key from the start is shown', () => {
  const snapshot = graphFromLines(
    'a -CAUSES .5-> b',
    'b -CAUSES .5-> n',
    'n -CAUSES .5-> d',
    'a -CAUSES .5-> m',
    'm -CAUSES .5-> c',
    'c -CAUSES .5-> d',
    'a -CAUSES .9-> e',
  )
  const ask = (avoiding: string[]) =>
    runSync(
      commonCauses(
        createEngine(snapshot),
        {
          of: ['mechanism:d', 'mechanism:e'],
          avoiding,
          sameLegSide: false,
          kinds: null,
          filter: DEFAULT_FILTER,
          maxLength: 8,
        },
        unlimited,
      ),
    ).causes.map((cause) => cause.paths().map(({ nodes }) => nodes.map(({ slug }) => slug).join('')))
  expect(ask([])).toEqual([['abnd', 'ae']])
  expect(ask(['mechanism:n'])).toEqual([['amcd', 'ae']])
  expect(ask(['mechanism:n', 'mechanism:c'])).toEqual([])
})
