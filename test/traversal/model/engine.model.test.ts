import fc from 'fast-check'
import { test } from 'vitest'
import type { ReachQuestion } from '../../../src/traversal/paths/path-engine.ts'
import { type ClaimFilter, DEFAULT_FILTER, type PathQuestion } from '../../../src/traversal/paths/path-question.ts'
import {
  graphOfLines,
  randomFilter,
  randomKey,
  randomLine,
  randomQuestion,
  randomWideQuestion,
} from '../random-question.ts'
import { limits } from './budgets.ts'
import { type Ask, type Caller, type Move, World } from './world.ts'

const number = fc.nat({ max: 11 })
/** How far back: mostly the newest, so that a cursor is often that of the page before. */
const few = fc.oneof(fc.constant(0), fc.nat({ max: 5 }))

const ask: fc.Arbitrary<Ask> = fc.record({
  kind: fc.constantFrom('PAGE', 'PAGE', 'PAGE', 'COUNT', 'REACH', 'REACHED_COUNTS'),
  engine: number,
  question: number,
  cursor: fc.option(few, { freq: 3 }),
  elsewhere: fc.boolean(),
  first: fc.integer({ min: 1, max: 3 }),
  limits,
})

const caller: fc.Arbitrary<Caller> = fc.record({ ask, leavesAfter: fc.option(fc.nat({ max: 6 }), { freq: 2 }) })

/** Callers of a few questions at once; the same question often has several. */
const callers: fc.Arbitrary<Caller[]> = fc
  .array(fc.tuple(caller, fc.array(fc.option(fc.nat({ max: 6 })), { maxLength: 2 })), { minLength: 1, maxLength: 3 })
  .map((groups) =>
    groups.flatMap(([first, others]) => [first, ...others.map((leavesAfter) => ({ ask: first.ask, leavesAfter }))]),
  )

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: ask.map((asked): Move => ({ move: 'RUN', ask: asked })) },
  { weight: 3, arbitrary: few.map((ago): Move => ({ move: 'REPEAT', ago })) },
  { weight: 3, arbitrary: ask.map((asked): Move => ({ move: 'BEGIN', ask: asked })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(few, fc.integer({ min: 1, max: 12 }))
      .map(([run, turns]): Move => ({ move: 'ADVANCE', run, turns })),
  },
  { weight: 1, arbitrary: few.map((run): Move => ({ move: 'ABANDON', run })) },
  { weight: 1, arbitrary: callers.map((all): Move => ({ move: 'TOGETHER', callers: all })) },
)

/** Admits most claims, so that lists are long. */
const OPEN_FILTER: ClaimFilter = {
  ...DEFAULT_FILTER,
  explicitness: ['EXPLICIT', 'IMPLIED', 'INFERRED'],
  includeShortcuts: true,
}

const reachQuestion: fc.Arbitrary<ReachQuestion> = fc
  .tuple(randomKey, fc.constantFrom('OUT', 'IN'), randomQuestion)
  .map(([origin, direction, { filter, maxLength }]) => ({ origin, direction, kinds: null, filter, maxLength }))

/** How a question differs from another one, much of whose answer it shares. */
const change: fc.Arbitrary<Partial<PathQuestion>> = fc.oneof(
  randomQuestion.map(({ maxLength }) => ({ maxLength })),
  randomQuestion.map(({ avoiding }) => ({ avoiding })),
  randomQuestion.map(({ legSide }) => ({ legSide })),
  randomWideQuestion.map(({ to }) => ({ to })),
)

/**
 * Two versions of a graph, most of whose claims are the same, and a few questions that are asked of
 * both.
 */
const game = fc
  .record({
    lines: fc.array(randomLine, { minLength: 16, maxLength: 28 }),
    onlyFirst: fc.array(randomLine, { minLength: 1, maxLength: 6 }),
    onlySecond: fc.array(randomLine, { minLength: 1, maxLength: 6 }),
    filters: fc.array(fc.oneof(fc.constant(OPEN_FILTER), randomFilter), { minLength: 1, maxLength: 2 }),
    pathQuestions: fc
      .tuple(
        fc.oneof({ weight: 3, arbitrary: randomWideQuestion }, { weight: 1, arbitrary: randomQuestion }),
        fc.array(change, { maxLength: 2 }),
      )
      .map(([question, changes]) => [question, ...changes.map((changed) => ({ ...question, ...changed }))]),
    reachQuestions: fc.array(reachQuestion, { minLength: 1, maxLength: 2 }),
    moves: fc.array(move, { minLength: 8, maxLength: 40 }),
  })
  // Questions that share a filter share what an engine keeps for it.
  .map(({ filters, pathQuestions, reachQuestions, ...others }) => {
    const shared = <Question extends object>(question: Question, index: number) => ({
      ...question,
      filter: filters[index % filters.length] ?? DEFAULT_FILTER,
    })
    return { ...others, pathQuestions: pathQuestions.map(shared), reachQuestions: reachQuestions.map(shared) }
  })

test('every answer is that of brute force, in any order of questions, interleaved or abandoned', async () => {
  await fc.assert(
    fc.asyncProperty(game, async ({ lines, onlyFirst, onlySecond, pathQuestions, reachQuestions, moves }) => {
      const versions = [onlyFirst, onlySecond].map((others) => graphOfLines([...lines, ...others]))
      await new World(versions, pathQuestions, reachQuestions).play(moves)
    }),
    { numRuns: 400 },
  )
})
