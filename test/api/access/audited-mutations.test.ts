import { buildSchema, type GraphQLSchema } from 'graphql'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../../../src/accounts/actor.ts'
import type { AuditedAct } from '../../../src/accounts/audit.ts'
import { auditMutations } from '../../../src/api/access/audited-mutations.ts'
import type { RequestContext } from '../../../src/api/context.ts'
import { forbidden } from '../../../src/errors/public-errors.ts'
import { StoreUnavailable } from '../../../src/errors/store-errors.ts'
import { ACTORS } from './actors.ts'

type Resolve = () => unknown

let entries: (Partial<AuditedAct> & { readonly end?: readonly unknown[] })[]
let told: unknown[]
beforeEach(() => {
  entries = []
  told = []
})

/** A store of accounts that can be away when a mutation begins or ends. */
const contextOf = (actor: Actor | undefined, away: 'BEGIN' | 'END' | null = null) =>
  ({
    actor,
    clock: () => '2026-12-01T00:00:00.000Z',
    requestId: 'r1',
    stores: {
      accounts: {
        async beginAudit(act: AuditedAct) {
          if (away === 'BEGIN') throw new Error('away')
          return entries.push(act) - 1
        },
        async endAudit(entry: number, ...end: readonly unknown[]) {
          if (away === 'END') throw new Error('away')
          entries[entry] = { ...entries[entry], end }
        },
      },
    },
  }) as unknown as RequestContext

const SCHEMA = 'type Query { a: Int } type Mutation { act: Int }'

/** Runs a mutation of the input, as an admin with a session unless it is said otherwise. */
async function act(
  resolve: Resolve,
  input: Readonly<Record<string, unknown>> = {},
  context = contextOf(ACTORS['admin']),
): Promise<unknown> {
  const schema: GraphQLSchema = buildSchema(SCHEMA)
  const field = schema.getMutationType()?.getFields()['act']
  if (!field) throw new Error('no such field')
  field.resolve = resolve
  auditMutations(schema, (error) => told.push(error))
  return field.resolve({}, { input }, context, {} as never)
}

test.each([
  ['DONE', 'DONE', null],
  ['PUBLISHED', 'DONE', 'PUBLISHED'],
  ['CONFLICT', 'REFUSED', 'CONFLICT'],
  ['WRONG_STATE', 'REFUSED', 'WRONG_STATE'],
])('a mutation with the outcome %s is written down as %s, with the detail %s', async (outcome, audited, detail) => {
  expect(await act(() => ({ outcome }))).toEqual({ outcome })
  expect(entries).toMatchObject([{ action: 'act', actor: 'admin', requestId: 'r1', end: [audited, detail, []] }])
})

test.each([
  ['an error that callers are told', forbidden('no'), 'REFUSED', 'FORBIDDEN'],
  ['a store that is away', new StoreUnavailable('away'), 'FAILED', 'UNAVAILABLE'],
  ['a bug', new Error('bug'), 'FAILED', 'INTERNAL_SERVER_ERROR'],
])('a mutation that fails with %s still fails, and is written down', async (_what, error, outcome, detail) => {
  const failing = act(() => {
    throw error
  })
  await expect(failing).rejects.toBe(error)
  expect(entries).toMatchObject([{ end: [outcome, detail, []] }])
})

test('a mutation that cannot be written down does not run', async () => {
  let ran = false
  const failing = act(
    () => {
      ran = true
    },
    {},
    contextOf(ACTORS['admin'], 'BEGIN'),
  )
  await expect(failing).rejects.toThrow('away')
  expect(ran).toBe(false)
})

test('a mutation whose ending cannot be written down is answered all the same', async () => {
  const answer = { outcome: 'DONE' }
  expect(await act(() => answer, {}, contextOf(ACTORS['admin'], 'END'))).toBe(answer)
  expect(told).toEqual([new Error('away')])
})

test('an entry names its target once, and each document that is edited', async () => {
  const edits = [
    { document: { claim: { id: 'e1' } } },
    { document: { concept: { kind: 'DRIVER', slug: 'slope' } } },
    { document: { retire: 'source:book' } },
    { document: { claim: { id: 'e1' } } },
    { document: 7 },
  ]
  await act(() => ({ outcome: 'DONE' }), { changeset: 'c1', edits, documents: ['article:a', 'c1'] })
  expect(entries).toMatchObject([{ target: 'c1', subjects: ['claim:e1', 'driver:slope', 'source:book', 'article:a'] }])
})

test('an entry names no more than a hundred documents of a list', async () => {
  const documents = Array.from({ length: 500 }, (_, index) => `claim:c${index}`)
  await act(() => ({ outcome: 'DONE' }), { documents })
  expect(entries[0]?.subjects).toHaveLength(100)
})

test('an entry names what a payload shows, but not its target again', async () => {
  const token = (id: string) => ({ id, name: `token ${id}`, userName: 'ada' })
  const payload = { outcome: 'DONE', changeset: { id: 'c1' }, token: token('t1'), revokedTokens: [token('t2')] }
  await act(() => payload, { id: 'c1' })
  expect(entries).toMatchObject([
    {
      target: 'c1',
      end: ['DONE', 'token "token t1" (t1), token "token t2" (t2)', ['t1', 'token t1', 'ada', 't2', 'token t2', 'ada']],
    },
  ])
  await act(() => payload)
  expect(entries[1]?.end?.[2]).toContain('c1')
})

test('an address is written down without its password and its parameters', async () => {
  await act(() => ({ outcome: 'DONE' }), { url: 'https://ada:secret@example.org/hook?key=secret#secret' })
  await act(() => ({ outcome: 'DONE' }), { url: 'secret' })
  expect(entries.map(({ target }) => target)).toEqual(['https://example.org/hook', null])
})

test('an entry of a token names the token, and one of nobody names nobody', async () => {
  await act(() => ({ outcome: 'DONE' }), {}, contextOf(ACTORS['token of an admin, for all']))
  await act(() => ({ outcome: 'DONE' }), {}, contextOf(ACTORS['anonymous']))
  expect(entries).toMatchObject([
    { actor: 'admin', tokenId: 't' },
    { actor: null, tokenId: null },
  ])
})
