import { setImmediate } from 'node:timers'
import { expect, test } from 'vitest'
import type { Actor } from '../../src/accounts/actor.ts'
import { firstContent } from '../../src/app/first-content.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import { ask } from '../ask.ts'
import { memoryStore, storesOf } from '../notation/memory-stores.ts'
import { startServer } from '../notation/start-server.ts'

const READER = { kind: 'TOKEN', user: { id: 'ada', name: 'ada' }, credential: 't', rights: ['READ_DRAFTS'] }

/**
 * Asks a server that counts how many large reads the store does before anything else has a turn.
 */
async function mostReadsInTurn(query: string) {
  const store = await memoryStore()
  const act = { author: 'ada', at: '2026-12-01T00:00:00.000Z', message: 'test' }
  await publishFirst(store, await firstContent('shipped'), 'shipped')
  await store.createChangeset({ id: 'draft', title: 'draft' }, act)
  let readsInTurn = 0
  let most = 0
  const counted = <Parameters extends readonly unknown[], Result>(read: (...parameters: Parameters) => Result) => {
    return (...parameters: Parameters) => {
      if (readsInTurn === 0)
        setImmediate(() => {
          readsInTurn = 0
        })
      most = Math.max(most, ++readsInTurn)
      return read(...parameters)
    }
  }
  // These come with every read of documents, which may be tables of 50,000 rows.
  const content = { ...store, staged: counted(store.staged), revisionCount: counted(store.revisionCount) }
  const server = await startServer({
    stores: { ...storesOf(store), content },
    authenticate: async () => READER as unknown as Actor,
  })
  try {
    const { errors } = await ask(server.url, query)
    expect(errors?.map(({ message }) => message)).toBeUndefined()
    return most
  } finally {
    await server.close()
  }
}

const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ')

test.each([
  ['diffs of a changeset', `{ changeset(id: "draft") { ${times(20, (at) => `a${at}: diff { totalCount }`)} } }`],
  ['what moved below a changeset', `{ changeset(id: "draft") { ${times(20, (at) => `a${at}: moved { document }`)} } }`],
  [
    'revisions of a document',
    `{ document(id: "claim:e58") { ${times(20, (at) => `a${at}: revisions { totalCount }`)} } }`,
  ],
  ['documents', `{ ${times(10, (at) => `a${at}: document(id: "claim:e${at}") { key }`)} }`],
])('%s under aliases are read in a turn each', async (_what, query) => {
  expect(await mostReadsInTurn(query)).toBe(1)
})
