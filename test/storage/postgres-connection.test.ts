import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { PoolClient } from 'pg'
import { expect, test } from 'vitest'
import { PostgresConnection } from '../../src/storage/postgres/postgres-connection.ts'
import { createStatementNames } from '../../src/storage/postgres/statement-names.ts'

/** Compiles statements and sends none. */
const db = new Kysely<{ thing: { name: string } }>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (any) => new PostgresIntrospector(any),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
const select = db.selectFrom('thing').select('name').where('name', '=', 'a').compile()
const insert = db.insertInto('thing').values({ name: 'a' }).compile()
const insertReading = db.insertInto('thing').values({ name: 'a' }).returning('name').compile()

/** A client that answers when it is told to, and fails statements that begin so. */
function heldClient(failing: readonly string[] = []) {
  const sent: string[] = []
  const names: (string | undefined)[] = []
  const waiting: (() => void)[] = []
  let released: boolean | undefined
  const client = {
    query({ text, name }: { readonly text: string; readonly name?: string }) {
      sent.push(text.split(' ', 1)[0] ?? '')
      names.push(name)
      const { promise, resolve, reject } = Promise.withResolvers<object>()
      waiting.push(() =>
        failing.some((beginning) => text.startsWith(beginning))
          ? reject(new Error(`${text.split(' ', 1)[0]} failed`))
          : resolve({ command: text.split(' ', 1)[0]?.toUpperCase(), rowCount: 1, rows: [] }),
      )
      return promise
    },
    release(isBroken: boolean) {
      released = isBroken
    },
  }
  return {
    connection: new PostgresConnection(client as unknown as PoolClient, createStatementNames()),
    unnamed: new PostgresConnection(client as unknown as PoolClient, null),
    sent,
    names,
    answer: () => {
      for (const one of waiting.splice(0)) one()
    },
    wasReleased: () => released,
  }
}

const soon = () => new Promise((done) => setImmediate(done))

test('the first read is sent along with the begin, and a commit along with inserts that return nothing', async () => {
  const { connection, sent, answer } = heldClient()
  connection.begin('begin')
  const read = connection.executeQuery(select)
  expect(sent).toEqual(['begin', 'select'])
  answer()
  await read
  await connection.executeQuery(insert)
  await connection.executeQuery(insert)
  const committing = connection.commit()
  await soon()
  expect(sent).toEqual(['begin', 'select', 'insert', 'insert', 'commit'])
  answer()
  await committing
})

test('nothing is written before the begin is answered, nor after it has failed', async () => {
  const { connection, sent, answer } = heldClient(['begin'])
  connection.begin('begin')
  const [first, second] = [insert, insertReading].map((query: CompiledQuery) => connection.executeQuery(query))
  await soon()
  expect(sent).toEqual(['begin'])
  answer()
  await expect(first).rejects.toThrow('begin failed')
  await expect(second).rejects.toThrow('begin failed')
  expect(sent).toEqual(['begin'])
})

test('a transaction fails with its first failure: that of the begin, or of an insert before', async () => {
  const begun = heldClient(['begin', 'select'])
  begun.connection.begin('begin')
  const read = begun.connection.executeQuery(select)
  begun.answer()
  await expect(read).rejects.toThrow('begin failed')

  const inserted = heldClient(['insert', 'commit'])
  inserted.connection.begin('begin')
  inserted.answer()
  await inserted.connection.executeQuery(insert)
  const committing = inserted.connection.commit()
  await soon()
  inserted.answer()
  await expect(committing).rejects.toThrow('insert failed')
})

test('few inserts are on their way at a time', async () => {
  const { connection, sent, answer } = heldClient()
  connection.begin('begin')
  answer()
  const inserting = (async () => {
    for (let count = 0; count < 20; count++) await connection.executeQuery(insert)
  })()
  await soon()
  expect(sent.length).toBeLessThan(12)
  for (let turn = 0; turn < 20; turn++) {
    answer()
    await soon()
  }
  await inserting
  expect(sent).toHaveLength(21)
})

test('outside of transactions every statement is waited for', async () => {
  const { connection, answer } = heldClient(['insert'])
  const inserting = connection.executeQuery(insert)
  await soon()
  answer()
  await expect(inserting).rejects.toThrow('insert failed')
})

test('a connection that cannot end its transaction is ended itself', async () => {
  const { connection, answer, wasReleased } = heldClient(['rollback'])
  connection.begin('begin')
  const rollingBack = connection.rollback()
  await soon()
  answer()
  await expect(rollingBack).rejects.toThrow('rollback failed')
  connection.release()
  expect(wasReleased()).toBe(true)
})

test('a statement is prepared when it is sent again, and never where a pooler is in between', async () => {
  const { connection, unnamed, names, answer } = heldClient()
  for (const each of [connection, connection, connection, unnamed, unnamed]) {
    const reading = each.executeQuery(select)
    answer()
    await reading
  }
  expect(names).toEqual([undefined, 'aetia_0', 'aetia_0', undefined, undefined])
})

test('few statements are prepared, and none with long lists of values', () => {
  const names = createStatementNames()
  const named = (text: string, parameters = 1) => [names.of(text, parameters), names.of(text, parameters)].at(-1)
  expect(named('a long list', 33)).toBeUndefined()
  expect(named('no values', 0)).toBeUndefined()
  const all = Array.from({ length: 150 }, (_, index) => named(`statement ${index}`))
  expect(new Set(all.filter((name) => name !== undefined)).size).toBe(100)
  expect(names.of('statement 7', 1)).toBe('aetia_7')
  expect(named('one more')).toBeUndefined()
})
