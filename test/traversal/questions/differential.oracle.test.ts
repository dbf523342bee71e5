import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BODY_SIDES, type BodySide, opposite } from '../../../graph/vocabulary/road-terms.ts'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import type { ConceptRecord } from '../../../src/snapshot/records.ts'
import { buildSnapshot, type Snapshot } from '../../../src/snapshot/snapshot.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { type DifferentialQuestion, differential } from '../../../src/traversal/questions/differential.ts'
import { openGraph } from '../../notation/shipped-graph.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths } from '../brute-force.ts'
import { randomGraph, randomQuestion } from '../random-question.ts'
import { DENSE_FILTER, denseGraph } from './dense-graph.ts'

/** The graph with one mechanism more that a source ties to the left leg. */
function withTiedMechanism(snapshot: Snapshot, subject: string): Snapshot {
  const [some] = [...snapshot.concepts.values()]
  const [claim] = [...snapshot.claims.values()]
  if (!some || !claim) return snapshot
  const leg: ConceptRecord = { ...some, key: 'body-part:left-leg', kind: 'BODY_PART', slug: 'left-leg', role: null }
  const tie = { ...claim, key: 'claim:tie', subject, predicate: 'ON_BODY_SIDE' as const, object: leg.key }
  const affirmed = { ...tie, polarity: 'AFFIRMED' as const }
  return buildSnapshot(
    {
      concepts: [...snapshot.concepts.values(), leg],
      claims: [...snapshot.claims.values(), affirmed],
      sources: [...snapshot.sources.values()],
      articles: [],
    },
    1,
    snapshot.publishedAt,
  )
}

const side = fc.constantFrom(null, ...BODY_SIDES)

for (const [shape, graphs] of [
  ['any shape', randomGraph(26)],
  ['many steps', denseGraph],
] as const) {
  test(`on graphs of ${shape}, what a cause explains in a body with one longer leg is what its paths explain`, () => {
    fc.assert(
      fc.property(
        graphs,
        randomQuestion,
        fc.array(side, { minLength: 5, maxLength: 5 }),
        side,
        fc.constantFrom('mechanism:a', 'mechanism:b', 'mechanism:x'),
        (graph, { to, filter: asked, maxLength }, sides, longerLegOnRoad, tied) => {
          const filter = shape === 'many steps' ? DENSE_FILTER : asked
          const snapshot = withTiedMechanism(graph, tied)
          const findings = to
            .filter((key) => snapshot.concepts.has(key))
            .slice(0, 3)
            .map((concept, index) => ({ concept, side: sides[index] ?? null }))
          if (findings.length === 0) return
          const question: DifferentialQuestion = {
            findings,
            longerLegOnRoad,
            kinds: ['MECHANISM', 'LEG_SIDE'],
            filter,
            maxLength,
          }
          const { hypotheses, stopped } = runSync(differential(createEngine(snapshot), question, unlimited))
          expect(stopped).toBeNull()

          const open = { via: [], avoiding: [], legSide: null, filter, maxLength, orderBy: 'CERTAINTY' as const }
          /**
           * The paths from a cause that explain a finding, and whether one of them explains its
           * side.
           */
          const explaining = (cause: string, finding: (typeof findings)[number], longerLeg: BodySide) => {
            const fits = bruteForcePaths(snapshot, { ...open, from: [cause], to: [finding.concept] }).filter((path) => {
              if (path.legSide === null) return true
              const pathSide = path.legSide === 'LONGER' ? longerLeg : opposite(longerLeg)
              if (finding.side !== null && finding.side !== pathSide) return false
              return !path.keys.includes(tied) || longerLegOnRoad === null || longerLegOnRoad === longerLeg
            })
            return { fits, explainsSide: fits.some(({ legSide }) => legSide !== null) }
          }
          const told = new Set<string>()
          let last = findings.length
          for (const { cause, longerLeg, explains, unexplained } of hypotheses) {
            told.add(cause.key)
            expect(explains.length).toBeLessThanOrEqual(last)
            last = explains.length
            expect(explains.length).toBeGreaterThan(0)
            expect([...explains.map(({ finding }) => finding), ...unexplained]).toHaveLength(findings.length)
            // Where either leg will do, what is told holds for both.
            for (const assumed of longerLeg === null ? BODY_SIDES : [longerLeg]) {
              for (const { finding, explainsSide } of explains) {
                const { fits, explainsSide: expected } = explaining(cause.key, finding, assumed)
                expect(fits.length).toBeGreaterThan(0)
                expect(explainsSide).toBe(finding.side === null ? null : expected)
              }
              for (const finding of unexplained) expect(explaining(cause.key, finding, assumed).fits).toEqual([])
            }
            const assumed = longerLeg ?? longerLegOnRoad ?? 'LEFT'
            for (const { finding, paths } of explains) {
              const { fits } = explaining(cause.key, finding, assumed)
              // Of each way, on no leg or on one of the two, the best: of paths equally good, any.
              const bestOf = new Map(fits.toReversed().map((path) => [path.legSide, path]))
              const shown = paths()
              expect(new Set(shown.map(({ legSide }) => legSide))).toEqual(new Set(bestOf.keys()))
              expect(shown).toHaveLength(bestOf.size)
              expect(shown[0]?.certainty).toBeCloseTo(fits[0]?.certainty ?? 0, 9)
              for (const { nodes, legSide, certainty } of shown) {
                expect(fits.map(({ keys }) => String(keys))).toContain(String(nodes.map(({ key }) => key)))
                expect(certainty).toBeCloseTo(bestOf.get(legSide)?.certainty ?? 0, 9)
                expect(nodes.length).toBe(bestOf.get(legSide)?.keys.length)
              }
            }
          }
          for (const { key, kind } of snapshot.concepts.values()) {
            if (!question.kinds.includes(kind)) continue
            const most = Math.max(
              ...BODY_SIDES.map((leg) => findings.filter((its) => explaining(key, its, leg).fits.length > 0).length),
            )
            expect(told.has(key)).toBe(most > 0)
            if (most > 0)
              expect(
                Math.max(...hypotheses.filter(({ cause }) => cause.key === key).map((its) => its.explains.length)),
              ).toBe(most)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
}

const ask = async (longerLegOnRoad: BodySide | null, ...findings: [string, BodySide | null][]) =>
  runSync(
    differential(
      createEngine(await openGraph()),
      {
        findings: findings.map(([concept, its]) => ({ concept, side: its })),
        longerLegOnRoad,
        kinds: ['DRIVER', 'RISK_FACTOR'],
        filter: DEFAULT_FILTER,
        maxLength: 8,
      },
      unlimited,
    ),
  ).hypotheses

test('a left Achilles tendon and a right hamstring have one cause, if the right leg is the longer one', async () => {
  const hypotheses = await ask(null, ['injury:achilles-tendinitis', 'LEFT'], ['injury:hamstring-strain', 'RIGHT'])
  const both = hypotheses.filter(({ explains }) => explains.length === 2)
  expect(both.map(({ cause, longerLeg }) => [cause.key, longerLeg])).toEqual([
    ['driver:strength-imbalance', 'RIGHT'],
    ['driver:injury-history', 'RIGHT'],
    ['driver:cambered-roads', 'RIGHT'],
  ])
})

test('camber explains them only under the reading that makes the right leg the longer one', async () => {
  const findings: [string, BodySide][] = [
    ['injury:achilles-tendinitis', 'LEFT'],
    ['injury:hamstring-strain', 'RIGHT'],
  ]
  const causesOfBoth = (hypotheses: Awaited<ReturnType<typeof ask>>) =>
    hypotheses.filter(({ explains }) => explains.length === 2).map(({ cause }) => cause.key)
  expect(causesOfBoth(await ask('RIGHT', ...findings))).toContain('driver:cambered-roads')
  expect(causesOfBoth(await ask('LEFT', ...findings))).not.toContain('driver:cambered-roads')
  expect(causesOfBoth(await ask('LEFT', ...findings))).toContain('driver:strength-imbalance')
})

test('injuries of both leg sides on one side of the body have no cause in common', async () => {
  const hypotheses = await ask(null, ['injury:achilles-tendinitis', 'LEFT'], ['injury:hamstring-strain', 'LEFT'])
  for (const { explains, unexplained } of hypotheses) expect([explains.length, unexplained.length]).toEqual([1, 1])
})

test('camber and imbalance are rivals; injury history, which leads to imbalance, is no rival of it', async () => {
  const hypotheses = await ask(null, ['injury:it-band-syndrome', null])
  const rivalsOf = (key: string) => {
    const hypothesis = hypotheses.find(({ cause }) => cause.key === key)
    return hypothesis && runSync(hypothesis.rivals(unlimited))?.map((rival) => rival.key)
  }
  expect(rivalsOf('driver:strength-imbalance')).toEqual([
    'driver:cambered-roads',
    'risk-factor:weak-glutes',
    'risk-factor:weak-hips',
  ])
})
