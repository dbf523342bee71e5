import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import {
  type AetiaError,
  AetiaGraphQLError,
  type ChangesetPayload,
  createClient,
  isCode,
  type PublishPayload,
} from '../../src/client/index.ts'
import { startServer } from '../notation/start-server.ts'
import { fakeFetch, jsonAnswer } from './fake-fetch.ts'

const url = 'http://aetia.test/graphql'

const rejection = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    (value) => expect.fail(`resolved to ${JSON.stringify(value)}`),
    (error: unknown) => error,
  )

const errorWith = (...errors: readonly object[]) =>
  rejection(createClient({ url, fetch: fakeFetch(() => jsonAnswer({ errors })).fetch }).graph())

describe('an error of the server', () => {
  test('is known by its code, or by one of several', async () => {
    const error = await errorWith({ message: 'stale', extensions: { code: 'STALE_CURSOR' } })
    expect(isCode(error, 'STALE_CURSOR')).toBe(true)
    expect(isCode(error, 'VERSION_AHEAD', 'STALE_CURSOR')).toBe(true)
    expect(isCode(error, 'VERSION_AHEAD')).toBe(false)
    expect(isCode(new Error('STALE_CURSOR'), 'STALE_CURSOR')).toBe(false)
    expect(isCode(undefined, 'STALE_CURSOR')).toBe(false)
  })

  test('is narrowed by its code', () => {
    const error: unknown = new AetiaGraphQLError([{ message: 'x', extensions: { code: 'FORBIDDEN' } }], null, 403)
    if (!isCode(error, 'FORBIDDEN', 'UNAUTHENTICATED')) return expect.fail('it has another code')
    expectTypeOf(error.code).toEqualTypeOf<'FORBIDDEN' | 'UNAUTHENTICATED'>()
    expectTypeOf(error).toExtend<AetiaError>()
    // @ts-expect-error the server has no such code
    expect(isCode(error, 'TEAPOT')).toBe(false)
  })

  test('says where it is, what may have been meant, and which version came of a changeset', async () => {
    const extensions = { code: 'CHANGESET_PUBLISHED', version: 7, didYouMean: ['driver:cambered-roads'] }
    expect(await errorWith({ message: 'x', path: ['causalPaths', 0], extensions })).toMatchObject({
      path: ['causalPaths', 0],
      didYouMean: ['driver:cambered-roads'],
      version: 7,
    })
  })

  test('of any other server has empty ones', async () => {
    const none = { path: [], didYouMean: [], version: null }
    expect(await errorWith({ message: 'x' })).toMatchObject(none)
    expect(
      await errorWith({ message: 'x', path: 'here', extensions: { didYouMean: 'that', version: '7' } }),
    ).toMatchObject(none)
    expect(await errorWith({ message: 'x', extensions: { didYouMean: ['that', 7] } })).toMatchObject({
      didYouMean: ['that'],
    })
  })
})

describe('a server with the shipped content', () => {
  let server: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.close())

  test('suggests what may have been meant beside its message', async () => {
    const error = await rejection(
      createClient({ url: server.url }).paths({ question: { from: ['driver:cambered-raods'] } }),
    )
    if (!isCode(error, 'BAD_USER_INPUT')) return expect.fail(String(error))
    expect(error).toMatchObject({
      path: ['causalPaths'],
      didYouMean: ['driver:cambered-roads'],
      message: expect.stringMatching(/Did you mean "driver:cambered-roads"\?$/),
    })
  })

  test('suggests nothing where nothing is near', async () => {
    const error = await rejection(
      createClient({ url: server.url }).paths({ question: { from: ['driver:zzzzzzzzzz'] } }),
    )
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', didYouMean: [] })
    expect((error as AetiaGraphQLError).errors[0]?.extensions).not.toHaveProperty('didYouMean')
  })

  test.each(['/graph.json?kinds=DRIVERS', '/export/gexg'])('does so outside GraphQL too: %s', async (path) => {
    const answer = await fetch(new URL(path, server.url))
    const { errors } = (await answer.json()) as { errors: { extensions: { didYouMean: string[] } }[] }
    expect(errors[0]?.extensions.didYouMean.length).toBeGreaterThan(0)
  })
})

describe('the types of outcomes', () => {
  test('know which fields are there after which outcome', () => {
    const read = (payload: PublishPayload) => {
      // @ts-expect-error nothing may have been published
      if (payload.outcome !== 'PUBLISHED') return payload.publication.version
      return payload.publication.version
    }
    expectTypeOf(read).returns.toBeNumber()
    const idOf = (payload: ChangesetPayload) => (payload.outcome === 'DONE' ? payload.changeset.id : null)
    expectTypeOf(idOf).returns.toEqualTypeOf<string | null>()
    expectTypeOf<PublishPayload['outcome']>().toEqualTypeOf<
      'PUBLISHED' | 'REPEATED' | 'CONFLICT' | 'VIOLATIONS' | 'EMPTY' | 'UNCHANGED' | 'WRONG_STATE' | 'CONTENDED'
    >()
  })
})
