import { setImmediate } from 'node:timers/promises'
import { execute, GraphQLError, parse } from 'graphql'
import { expect, test } from 'vitest'
import type { RequestContext } from '../../../src/api/context.ts'
import { AnswerMeter } from '../../../src/api/limits/answer-meter.ts'
import { buildSchema } from '../../../src/api/schema.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { createScheduler } from '../../../src/traversal/search/scheduler.ts'
import { SOURCE_TEXTS } from '../../notation/english.ts'
import { openGraph } from '../../notation/shipped-graph.ts'

const schema = buildSchema()
const snapshot = await openGraph('shipped')
const PAGE = parse(`{ concepts(first: 60, orderBy: KEY) { nodes { id alsoCalled claims(first: 100) { nodes { id
  evidence { quote source { title } } object { id name } } } } pageInfo { endCursor } } }`)

interface Options {
  readonly slice?: number
  readonly maxValues?: number
  readonly deadline?: number
  readonly signal?: AbortSignal
}

/** Executes the page with a clock that goes on by one millisecond at every look. */
async function executed({ slice = Infinity, maxValues = Infinity, deadline = Infinity, signal }: Options = {}) {
  // Each clock begins at 0, so a piece of work must not span two of them.
  await setImmediate()
  let looks = 0
  const meter = new AnswerMeter({
    maxValues,
    maxBytes: Infinity,
    scheduler: createScheduler(),
    sliceMilliseconds: slice,
    deadline: () => deadline,
    now: () => looks++,
    signal: signal ?? new AbortController().signal,
  })
  const contextValue = {
    snapshot,
    engine: createEngine(snapshot),
    meter,
    texts: SOURCE_TEXTS,
  } as unknown as RequestContext
  const { data, errors } = await execute({ schema, document: PAGE, contextValue })
  return { answer: JSON.stringify(data), errors, meter, looks }
}

test('an answer is the same in however many slices it is executed', async () => {
  const whole = await executed()
  expect(whole.errors).toBeUndefined()
  expect(whole.meter.turns).toBe(0)
  for (const slice of [1, 3, 8, 50]) {
    const { answer, meter } = await executed({ slice })
    expect(answer).toBe(whole.answer)
    expect(meter.turns).toBeGreaterThan(0)
  }
})

test('no slice has more than its share, and the last item of each', async () => {
  const slice = 8
  const { looks, meter } = await executed({ slice })
  // A look per item of a list and per resolver; while others wait, the rest of the lists that are
  // under way is put off.
  expect(looks / (meter.turns + 1)).toBeLessThan(4 * slice)
})

test('the bytes that are counted are at most those of the answer, and nearly all of them', async () => {
  const { answer, meter } = await executed()
  expect(meter.bytes).toBeLessThanOrEqual(Buffer.byteLength(answer))
  expect(meter.bytes).toBeGreaterThan(0.95 * Buffer.byteLength(answer))
})

test('execution ends soon after a limit is exceeded, whatever was under way', async () => {
  const whole = await executed()
  for (const slice of [2, Infinity]) {
    const { answer, errors, meter } = await executed({ slice, maxValues: 500 })
    expect(answer).toBe('null')
    expect(errors?.[0]).toBeInstanceOf(GraphQLError)
    expect(meter.refusal?.extensions['code']).toBe('LIMIT_EXCEEDED')
    expect(meter.values).toBeLessThan(700)
    expect(meter.values).toBeLessThan(whole.meter.values)
  }
})

test('execution ends at the deadline', async () => {
  const { answer, meter } = await executed({ slice: 4, deadline: 40 })
  expect(answer).toBe('null')
  expect(meter.refusal?.message).toMatch(/^The answer was not ready at the deadline of the request/)
})

test('execution ends when the client leaves', async () => {
  const { answer } = await executed({ slice: 4, signal: AbortSignal.abort() })
  expect(answer).toBe('null')
})
