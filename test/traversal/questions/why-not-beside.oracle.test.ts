import { beforeAll, describe, expect, test } from 'vitest'
import { WALKABLE_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { firstContent } from '../../../src/app/first-content.ts'
import type { ContentSet } from '../../../src/content/documents.ts'
import { firstVersion } from '../../../src/projection/first-version.ts'
import { createEngine, type Engine } from '../../../src/traversal/engine.ts'
import { bestPaths } from '../../../src/traversal/paths/best-paths.ts'
import { type ClaimFilter, DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import type { WhyNotQuestion } from '../../../src/traversal/questions/near-path.ts'
import { type WhyNot, whyNot } from '../../../src/traversal/questions/why-not.ts'
import { type Budget, createBudget } from '../../../src/traversal/search/budget.ts'
import { claimsBeside, type RowBeside, randomRows } from '../../notation/claims-beside.ts'

const FILTERS: Readonly<Record<string, ClaimFilter>> = {
  default: DEFAULT_FILTER,
  explicit: { ...DEFAULT_FILTER, explicitness: ['EXPLICIT'] },
  certain: { ...DEFAULT_FILTER, minCertainty: 0.8 },
  'one predicate': { ...DEFAULT_FILTER, predicates: ['CAUSES'] },
  everything: { ...DEFAULT_FILTER, predicates: WALKABLE_PREDICATES, includeShortcuts: true },
}
const NEAREST = 3

let content: ContentSet
let alone: Engine
beforeAll(async () => {
  content = await firstContent('shipped')
  alone = createEngine(firstVersion(content))
})

/** The bounds of a server, but for time, and the linear work of all budgets. */
function meter() {
  let scanned = 0
  const newBudget = (): Budget => {
    const bounds = { maxExpansions: 200_000, maxMilliseconds: 1, maxBytes: 201_326_592, deadline: Infinity }
    const budget = createBudget({ ...bounds, now: () => 0 })
    return {
      charge: budget.charge,
      reserve: budget.reserve,
      shouldYield: budget.shouldYield,
      scan(steps) {
        scanned += steps
        return budget.scan(steps)
      },
      get stopped() {
        return budget.stopped
      },
    }
  }
  return { newBudget, scanned: () => scanned }
}

const keysOf = (...kinds: readonly string[]) =>
  [...alone.snapshot.concepts.values()].filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key)

/** Whether there is exactly no path. */
function hasNoPath(engine: Engine, question: WhyNotQuestion): boolean {
  const asked = { ...question, via: [], orderBy: 'CERTAINTY' as const }
  const { paths, stopped } = runSync(bestPaths(engine, asked, 1, meter().newBudget()))
  return paths.length === 0 && stopped === null
}

/** Every question from a cause of the shipped content to an outcome that has exactly no path. */
const questionsWithoutPath = (engine: Engine, filter: ClaimFilter): WhyNotQuestion[] =>
  keysOf('DRIVER', 'RISK_FACTOR')
    .flatMap((from) =>
      keysOf('INJURY', 'SYMPTOM').map((to) => ({
        from: [from],
        to: [to],
        avoiding: [],
        legSide: null,
        filter,
        maxLength: 8,
      })),
    )
    .filter((question) => hasNoPath(engine, question))

const ask = (engine: Engine, question: WhyNotQuestion, newBudget: () => Budget): WhyNot =>
  runSync(whyNot(engine, question, NEAREST, newBudget))

const told = ({ answer, nearest, stopped }: WhyNot) => ({
  answer,
  stopped,
  nearest: nearest.map(({ steps, failed }) => [
    steps.map(({ claim }) => claim.key),
    failed.map(({ condition, claim, concept }) => [condition, claim?.key ?? concept?.key]),
  ]),
})

/** Claims from every few shipped concepts to entities, and back. */
const joining = (every: number): RowBeside[] =>
  keysOf('DRIVER', 'RISK_FACTOR', 'MISALIGNMENT', 'MECHANISM', 'INJURY').flatMap((key, index) => {
    const joined = { predicate: 'RELATES_TO' as const, polarity: index % 2 === 0 ? ('NEGATED' as const) : undefined }
    return index % every === 0
      ? [
          { ...joined, subject: key, object: index * 7 },
          { ...joined, subject: index * 11 + 1, object: key },
        ]
      : []
  })

describe('beside 58,000 imported claims', () => {
  const [entities, claims] = [20_000, 58_000]

  test('every question has the same answer for the same work when the claims join nothing of the content', () => {
    const engine = createEngine(claimsBeside(content, entities, randomRows(entities, claims)))
    for (const filter of Object.values(FILTERS)) {
      const questions = questionsWithoutPath(engine, filter)
      expect(questions.length).toBeGreaterThan(30)
      for (const question of questions) {
        const [beside, without] = [meter(), meter()]
        const answer = ask(engine, question, beside.newBudget)
        expect(answer.stopped).toBeNull()
        expect(told(answer)).toEqual(told(ask(alone, question, without.newBudget)))
        expect(beside.scanned()).toBe(without.scanned())
      }
    }
  })

  test('questions take work in proportion to the claims when these join the content at many places', () => {
    const engine = createEngine(claimsBeside(content, entities, [...randomRows(entities, claims), ...joining(3)]))
    for (const filter of Object.values(FILTERS)) {
      for (const question of questionsWithoutPath(engine, filter).filter((_, index) => index % 5 === 0)) {
        const { newBudget, scanned } = meter()
        const { answer, stopped } = ask(engine, question, newBudget)
        expect(stopped).toBeNull()
        expect(['BLOCKED', 'NOT_STATED']).toContain(answer)
        expect(scanned()).toBeLessThan(150 * claims)
      }
    }
  })
})

test('two hubs of 100,000 claims are read a few times each, and one not at all where the other end has few', () => {
  const size = 100_000
  const out = Array.from(
    { length: size },
    (_, index): RowBeside => ({ subject: 0, predicate: 'RELATES_TO', object: index + 3 }),
  )
  const into = out.map(
    ({ object }, index): RowBeside => ({ subject: object, predicate: 'RELATES_TO', object: index === 0 ? 2 : 1 }),
  )
  const engine = createEngine(claimsBeside(content, size + 3, [...out, ...into]))
  const question = (to: string): WhyNotQuestion => ({
    from: ['entity:n0000000'],
    to: [to],
    avoiding: [],
    legSide: null,
    filter: DEFAULT_FILTER,
    maxLength: 8,
  })
  const few = meter()
  const near = ask(engine, question('entity:n0000002'), few.newBudget)
  expect(near.nearest.map(({ failed }) => failed.map(({ condition }) => condition))).toEqual([
    ['PREDICATE', 'PREDICATE'],
  ])
  expect(few.scanned()).toBeLessThan(1_000)
  const many = meter()
  expect(ask(engine, question('entity:n0000001'), many.newBudget)).toMatchObject({ answer: 'BLOCKED', stopped: null })
  expect(many.scanned()).toBeLessThan(20 * 2 * size)
})
