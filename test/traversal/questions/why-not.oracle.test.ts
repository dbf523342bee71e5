import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CAUSAL_PREDICATES, WALKABLE_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { conditionInWords } from '../../../src/traversal/explain/condition-in-words.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import type { WhyNotQuestion } from '../../../src/traversal/questions/near-path.ts'
import { whyNot } from '../../../src/traversal/questions/why-not.ts'
import { createBudget } from '../../../src/traversal/search/budget.ts'
import { ENGLISH } from '../../notation/english.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'
import { openGraph } from '../../notation/shipped-graph.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths, scopeFailures } from '../brute-force.ts'
import { randomGraph, randomQuestion, scopedGraph, scopedQuestion } from '../random-question.ts'

interface Chain {
  readonly keys: readonly string[]
  readonly failures: number
}

/**
 * Every chain of claims that could be a path under any conditions, with how many conditions it
 * fails.
 */
function everyChain(snapshot: Snapshot, question: WhyNotQuestion): Chain[] {
  const { filter, avoiding, legSide, maxLength } = question
  const joining = [...snapshot.claims.values()].filter(({ predicate }) => WALKABLE_PREDICATES.includes(predicate))
  const stepFailures = (from: string, to: string) =>
    Math.min(
      ...joining
        .filter(({ subject, object }) => subject === from && object === to)
        .map(
          (claim) =>
            [
              claim.polarity === 'AFFIRMED',
              filter.predicates.includes(claim.predicate),
              filter.explicitness.includes(claim.explicitness),
              claim.certainty >= filter.minCertainty,
              filter.includeShortcuts || !claim.shortcut,
            ].filter((holds) => !holds).length + scopeFailures(claim, filter),
        ),
    )
  const chains: Chain[] = []
  const extend = (keys: readonly string[]) => {
    const last = keys.at(-1) ?? ''
    if (keys.length > 1 && question.to.includes(last)) {
      const side = keys.map((key) => snapshot.concepts.get(key)?.role ?? null).findLast((role) => role !== null) ?? null
      const steps = keys.slice(1).map((to, index) => stepFailures(keys[index] ?? '', to))
      const failures =
        steps.reduce((sum, count) => sum + count, 0) +
        keys.filter((key) => avoiding.includes(key)).length +
        (legSide !== null && side !== legSide ? 1 : 0) +
        (keys.length - 1 > maxLength ? 1 : 0)
      chains.push({ keys, failures })
    }
    for (const to of new Set(joining.filter(({ subject }) => subject === last).map(({ object }) => object)))
      if (!keys.includes(to)) extend([...keys, to])
  }
  for (const start of new Set(question.from)) extend([start])
  const byKeys = (a: readonly string[], b: readonly string[]) => {
    const index = a.findIndex((key, at) => key !== b[at])
    return (a[index] ?? '') < (b[index] ?? '') ? -1 : 1
  }
  return chains.sort((a, b) => a.failures - b.failures || a.keys.length - b.keys.length || byKeys(a.keys, b.keys))
}

const THIN = Array.from({ length: 22 }, (_, place) => `p${String(place).padStart(2, '0')}`)

/** Graphs of one long way with bypasses, where many claims fail a condition or several. */
const thinGraph: fc.Arbitrary<Snapshot> = fc
  .array(
    fc.record({
      predicate: fc.constantFrom('CAUSES', 'CAUSES', 'BECOMES'),
      words: fc.constantFrom('', ' inferred', ' negated', ' negated inferred'),
      bypass: fc.constantFrom(0, 0, 2, 3, 5, 20),
    }),
    { minLength: THIN.length, maxLength: THIN.length },
  )
  .map((steps) => {
    const line = (from: number, by: number, predicate: string, words: string) =>
      `${THIN[from]} -${predicate} .5${words}-> ${THIN[(from + by) % THIN.length]}`
    const ways = steps.map(({ predicate, words }, from) => line(from, 1, predicate, words))
    const bypasses = steps.flatMap(({ bypass, words }, from) =>
      bypass === 0 ? [] : [line(from, bypass, 'BECOMES', `${words === '' ? ' inferred' : words}`)],
    )
    return graphFromLines(...ways, ...bypasses)
  })

const thinQuestion = fc
  .record({ from: fc.constantFrom(...THIN), to: fc.constantFrom(...THIN), maxLength: fc.integer({ min: 2, max: 20 }) })
  .map(({ from, to, maxLength }) => ({
    from: [`mechanism:${from}`],
    to: [`mechanism:${to}`],
    via: [],
    avoiding: [],
    legSide: null,
    filter: DEFAULT_FILTER,
    maxLength,
    orderBy: 'CERTAINTY' as const,
  }))

test.each([
  ['long ways with bypasses', thinGraph, thinQuestion, 300],
  ['few claims', randomGraph(14), randomQuestion, 500],
  ['many claims', randomGraph(24), randomQuestion, 300],
  ['claims with relations, by two sources', scopedGraph(16), scopedQuestion, 300],
])('on graphs of %s, the nearest chains are those that fail fewest conditions', (_, graphs, questions, numRuns) => {
  let blocked = 0
  fc.assert(
    fc.property(graphs, questions, fc.integer({ min: 1, max: 5 }), (snapshot, asked, first) => {
      const question = { ...asked, via: [] }
      const answer = runSync(whyNot(createEngine(snapshot), question, first, () => unlimited))
      expect(answer.stopped).toBeNull()
      const [best] = bruteForcePaths(snapshot, { ...question, orderBy: 'CERTAINTY' })
      expect(answer.survivor?.nodes.map(({ key }) => key)).toEqual(best?.keys)
      if (best) {
        expect(answer).toMatchObject({ answer: 'SURVIVES', nearest: [] })
        return
      }
      const chains = everyChain(snapshot, question)
      expect(answer.answer).toBe(chains.length > 0 ? 'BLOCKED' : 'NOT_STATED')
      if (chains.length > 0) blocked++
      expect(
        answer.nearest.map(({ steps, failed }) => ({
          keys: [steps[0]?.from.key, ...steps.map(({ to }) => to.key)],
          failures: failed.length,
        })),
      ).toEqual(chains.slice(0, first))
      for (const near of answer.nearest) {
        expect(near.failed.length).toBeGreaterThan(0)
        for (const failed of near.failed) expect(conditionInWords(failed, question, near)(ENGLISH)).toMatch(/^\S.*\.$/)
        for (const { claim, from, to } of near.steps) expect([claim.subject, claim.object]).toEqual([from.key, to.key])
      }
    }),
    { numRuns },
  )
  expect(blocked).toBeGreaterThan(numRuns / 20)
})

test('with explicit claims alone, camber leads to no injury because the step to misalignment is only implied', async () => {
  const snapshot = await openGraph()
  const question: WhyNotQuestion = {
    from: ['driver:cambered-roads'],
    to: ['injury:achilles-tendinitis'],
    avoiding: [],
    legSide: null,
    filter: { ...DEFAULT_FILTER, explicitness: ['EXPLICIT'] },
    maxLength: 8,
  }
  const { answer, nearest } = runSync(whyNot(createEngine(snapshot), question, 5, () => unlimited))
  expect(answer).toBe('BLOCKED')
  const told = nearest.map((near) => near.failed.map((failed) => conditionInWords(failed, question, near)(ENGLISH)))
  // Fewest steps first: by the shortcut that the source lists, then by the chain that it restates.
  expect(told[0]).toContain('claim:e56 restates a longer chain; shortcuts are left out.')
  expect(told.flat()).toContain('claim:e60 is implied; admitted are explicit claims.')
})

test('a search that a bound stopped is undecided, never a no', async () => {
  const snapshot = await openGraph()
  const newBudget = () => createBudget({ maxExpansions: 3, maxMilliseconds: 1e9, deadline: Infinity, now: () => 0 })
  const ends = { from: ['driver:cambered-roads'], to: ['injury:achilles-tendinitis'], avoiding: [], legSide: null }
  const { answer, stopped } = runSync(
    whyNot(createEngine(snapshot), { ...ends, filter: DEFAULT_FILTER, maxLength: 8 }, 3, newBudget),
  )
  expect({ answer, stopped }).toEqual({ answer: 'UNDECIDED', stopped: { bound: 'EXPANSIONS', limit: 3 } })
})

test('from hip pain to cambered roads no chain of claims leads, under any conditions', async () => {
  const snapshot = await openGraph()
  const filter = { ...DEFAULT_FILTER, predicates: CAUSAL_PREDICATES }
  const question = { from: ['symptom:hip-pain'], to: ['driver:cambered-roads'], avoiding: [], legSide: null }
  const answer = runSync(whyNot(createEngine(snapshot), { ...question, filter, maxLength: 8 }, 3, () => unlimited))
  expect(answer).toEqual({ answer: 'NOT_STATED', survivor: null, nearest: [], stopped: null })
})

test('a chain longer than the explored parts of both ends is found', () => {
  const snapshot = graphFromLines('d -CAUSES .5-> z', 'a -BECOMES .5 inferred-> s', 'a -CAUSES .5 inferred-> d')
  const [from, to] = [['mechanism:a'], ['mechanism:d', 'mechanism:z', 'mechanism:a', 'mechanism:s']]
  const question = { from, to, avoiding: [], legSide: null, filter: DEFAULT_FILTER, maxLength: 2 }
  const { nearest } = runSync(whyNot(createEngine(snapshot), question, 2, () => unlimited))
  expect(nearest.map(({ steps }) => steps.map((step) => step.to.slug).join(''))).toEqual(['d', 'dz'])
})

test('a longer chain that fails fewer conditions is found past concepts that a shorter one reaches first', () => {
  const words = [
    '',
    '',
    ' B',
    ' i',
    ' nB',
    ' i',
    ' ni',
    '',
    ' i',
    '',
    '',
    ' n',
    '',
    ' n',
    ' i',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ]
  const ways = words.map((marks, from) => {
    const said = `${marks.includes('n') ? ' negated' : ''}${marks.includes('i') ? ' inferred' : ''}`
    const predicate = marks.includes('B') ? 'BECOMES' : 'CAUSES'
    return `${THIN[from]} -${predicate} .5${said}-> ${THIN[(from + 1) % THIN.length]}`
  })
  const bypasses = ['p02 p04', 'p03 p01', 'p08 p11', 'p14 p12'].map((ends) =>
    ends.replace(' ', ' -BECOMES .5 inferred-> '),
  )
  const snapshot = graphFromLines(...ways, ...bypasses)
  const ends = { from: ['mechanism:p00'], to: ['mechanism:p15'], avoiding: [], legSide: null }
  const question = { ...ends, filter: DEFAULT_FILTER, maxLength: 18 }
  const { nearest } = runSync(whyNot(createEngine(snapshot), question, 2, () => unlimited))
  expect(
    nearest.map(({ steps, failed }) => ({
      keys: ['mechanism:p00', ...steps.map(({ to }) => to.key)],
      failures: failed.length,
    })),
  ).toEqual(everyChain(snapshot, question).slice(0, 2))
})
