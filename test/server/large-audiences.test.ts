import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROLES } from '../../src/accounts/rights.ts'
import { type AccountsServer, startAccountsServer } from '../start-accounts-server.ts'

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer({ AETIA_CACHE_CONTROL: 'public, max-age=10', AETIA_DEADLINE_MS: '60000' })
})
afterAll(() => server.close())

const REQUESTS = 100_000
const CONNECTIONS = 8
/** How many requests of a connection are on their way at once. */
const BATCH = 250

/** A request, and what its answer must say. */
interface Asked {
  readonly bytes: string
  readonly caching: string
  readonly isRight: (body: string) => boolean
}

const PUBLIC = '{ graph { version conceptCount } }'
const OWN = '{ viewer { user { name } } graph { version } }'

function requestOf(query: string, who: { readonly name: string; readonly bearer: string } | null): Asked {
  const isPost = query === OWN
  const body = isPost ? JSON.stringify({ query }) : ''
  const target = isPost ? '/graphql' : `/graphql?${new URLSearchParams({ query })}`
  const name = who?.name ?? null
  return {
    bytes: [
      `${isPost ? 'POST' : 'GET'} ${target} HTTP/1.1`,
      'Host: a.example',
      ...(isPost ? ['Content-Type: application/json', `Content-Length: ${body.length}`] : []),
      ...(who ? [`Authorization: Bearer ${who.bearer}`] : []),
      `\r\n${body}`,
    ].join('\r\n'),
    caching: query === OWN ? 'no-store' : name === null ? 'public, max-age=10' : 'private, no-cache',
    isRight(text) {
      const { data } = JSON.parse(text)
      const isPublic = data?.graph?.version === 1
      return query === OWN
        ? isPublic && (data?.viewer?.user?.name ?? null) === name
        : isPublic && !('viewer' in (data ?? {}))
    },
  }
}

test('no answer to one audience ever reaches another, in a hundred thousand interleaved requests', async () => {
  const people = await Promise.all(
    ROLES.map(async (role) => ({ name: role.toLowerCase(), bearer: await server.session(role) })),
  )
  const signedIn = [PUBLIC, OWN].flatMap((query) => people.map((who) => requestOf(query, who)))
  const anonymous = [requestOf(PUBLIC, null), requestOf(PUBLIC.replace('version', 'version digest'), null)]
  const asked = requestOf(OWN, null)
  // A fixed sequence of its own: nearly all come from people who are not signed in.
  let state = 42
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const next = (): Asked => {
    const chosen = random(100)
    const of = (list: readonly Asked[]) => list[random(list.length)] ?? asked
    return chosen < 2 ? of(signedIn) : chosen < 3 ? asked : of(anonymous)
  }
  const wrong: string[] = []
  let answered = 0
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
      await once(socket, 'connect')
      for (let sent = 0; sent < REQUESTS / CONNECTIONS; sent += BATCH) {
        const batch = Array.from({ length: BATCH }, next)
        const answers = answersOn(socket, batch.length)
        socket.write(batch.map(({ bytes }) => bytes).join(''))
        for (const [at, { head, body }] of (await answers).entries()) {
          const { caching, isRight } = batch[at] ?? asked
          answered++
          if (!head.includes(`cache-control: ${caching}\r\n`) || !isRight(body)) wrong.push(`${head}\n\n${body}`)
        }
      }
      socket.destroy()
    }),
  )
  expect(wrong.slice(0, 3)).toEqual([])
  expect(answered).toBe(REQUESTS)
}, 600_000)

/** The next answers on a connection. */
function answersOn(socket: Socket, count: number): Promise<{ readonly head: string; readonly body: string }[]> {
  return new Promise((resolve, reject) => {
    const answers: { head: string; body: string }[] = []
    let text = ''
    const fail = () => reject(new Error('the server hung up'))
    const take = (piece: Buffer) => {
      text += piece.toString('latin1')
      for (;;) {
        const end = text.indexOf('\r\n\r\n')
        if (end < 0) return
        const head = text.slice(0, end + 2)
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1])
        if (text.length < end + 4 + length) return
        answers.push({ head: head.toLowerCase(), body: text.slice(end + 4, end + 4 + length) })
        text = text.slice(end + 4 + length)
        if (answers.length === count) {
          socket.off('data', take)
          socket.off('close', fail)
          resolve(answers)
          return
        }
      }
    }
    socket.on('data', take)
    socket.once('close', fail)
  })
}
