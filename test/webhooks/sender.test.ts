import { expect, onTestFinished, test } from 'vitest'
import { startPoller } from '../../src/publishing/poller.ts'
import type { Store } from '../../src/storage/store.ts'
import { type Answer, createDeliver, type Deliver } from '../../src/webhooks/deliver.ts'
import { afterAttempt } from '../../src/webhooks/next-attempt.ts'
import { createSender, type SenderOptions } from '../../src/webhooks/sender.ts'
import { newWebhookSecret } from '../../src/webhooks/signature.ts'
import { DEFAULT_EVENTS } from '../../src/webhooks/webhook-event.ts'
import type { AfterAttempt } from '../../src/webhooks/webhook-store.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { concept, publish, put } from '../storage/publishing.ts'
import { startReceiver } from './receiver.ts'
import { verified } from './verified.ts'

const ANY = ['PENDING', 'DELIVERED', 'FAILED'] as const
const GOOD: Answer = { status: 204, error: null }
const BAD: Answer = { status: 503, error: 'it answered with status 503' }

/** Gives up after this many attempts, and waits hardly at all before each. */
const giveUpAfter =
  (most: number) =>
  ({ error }: Answer, attempts: number): AfterAttempt => {
    if (error === null) return { state: 'DELIVERED' }
    return attempts < most ? { state: 'PENDING', retryInSeconds: 0.01 } : { state: 'FAILED' }
  }

/** A store with webhooks at these addresses. */
async function storeWith(...urls: string[]): Promise<Store> {
  const store = await memoryStore()
  for (const [index, url] of urls.entries()) {
    const made = {
      id: `hook-${index}`,
      url,
      events: DEFAULT_EVENTS,
      createdBy: 'ada',
      createdAt: '2026-11-23T00:00:00.000Z',
    }
    await store.createWebhook(made, newWebhookSecret(), 100)
  }
  return store
}

let published = 0
const publishOne = (store: Store): Promise<number> => {
  published++
  return publish(store, `v${published}`, [put(concept(`v${published}`))])
}

/** A sender that looks all the time, until the test ends. */
function startSender(store: Store, deliver: Deliver, options: Partial<SenderOptions> = {}) {
  const sender = createSender({
    store,
    deliver,
    now: Date.now,
    decide: giveUpAfter(3),
    attempted() {},
    lost() {},
    freed: () => looks.hint(),
    ...options,
  })
  const looks = startPoller(() => sender.look(), { onStatus() {}, interval: 5 })
  const stop = async () => {
    await looks.stop()
    await sender.stop()
  }
  onTestFinished(stop)
  return { stop }
}

const statesOf = async (store: Store, webhook = 'hook-0') =>
  (await store.deliveries(webhook, ANY, null, 100)).map(({ version, state }) => `${version} ${state}`)

test('a message arrives with a signature that the receiver can verify', async () => {
  const receiver = await startReceiver()
  const store = await storeWith(`${receiver.origin}/hook`)
  const secret = newWebhookSecret()
  await store.changeWebhook('hook-0', 1, { secret })
  await publishOne(store)
  startSender(store, createDeliver({ privateHosts: ['127.0.0.1'], resolve: async () => [] }))
  const [request] = await receiver.got(1)
  if (!request) throw new Error('one came')
  expect(verified(secret, request.headers, request.body)).toBe(true)
  expect(verified(newWebhookSecret(), request.headers, request.body)).toBe(false)
  const [delivery] = await store.deliveries('hook-0', ANY, null, 1)
  const { at, digest } = (await store.head()) ?? {}
  expect(request).toMatchObject({
    method: 'POST',
    path: '/hook',
    headers: { 'content-type': 'application/json', 'webhook-id': delivery?.id },
  })
  expect(JSON.parse(request.body)).toEqual({
    type: 'graph.published',
    timestamp: at,
    data: {
      version: 1,
      publishedAt: at,
      digest,
      actor: 'grace',
      changeset: {
        id: expect.stringMatching(/^v\d+$/),
        title: expect.stringMatching(/^Changeset v\d+$/),
        author: 'ada',
      },
      documents: [{ id: expect.stringMatching(/^driver:v\d+$/), kind: 'DRIVER', change: 'ADDED' }],
      documentCount: 1,
      moreDocuments: 0,
    },
  })
  await expect.poll(() => statesOf(store)).toEqual(['1 DELIVERED'])
  expect(await store.attempts(delivery?.id ?? '')).toEqual([
    { number: 1, at: expect.any(String), status: 204, error: null, milliseconds: expect.any(Number) },
  ])
})

test('a refused message is sent again with the same id until it is taken', async () => {
  const receiver = await startReceiver({
    answer: (response, count) => response.writeHead(count < 3 ? 503 : 204).end(),
  })
  const store = await storeWith(receiver.origin)
  await publishOne(store)
  startSender(store, createDeliver({ privateHosts: ['127.0.0.1'], resolve: async () => [] }))
  const requests = await receiver.got(3)
  await expect.poll(() => statesOf(store)).toEqual(['1 DELIVERED'])
  expect(new Set(requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  expect(new Set(requests.map(({ body }) => body)).size).toBe(1)
  const [delivery] = await store.deliveries('hook-0', ANY, null, 1)
  expect((await store.attempts(delivery?.id ?? '')).map(({ number, status }) => [number, status])).toEqual([
    [1, 503],
    [2, 503],
    [3, 204],
  ])
})

test('a message that is never taken is given up, and sent again on request', async () => {
  const store = await storeWith('https://a.example/')
  await publishOne(store)
  let answer = BAD
  let sent = 0
  startSender(store, async () => {
    sent++
    return answer
  })
  await expect.poll(() => statesOf(store)).toEqual(['1 FAILED'])
  expect(sent).toBe(3)
  const [delivery] = await store.deliveries('hook-0', ANY, null, 1)
  answer = GOOD
  await store.redeliver(delivery?.id ?? '')
  await expect.poll(() => statesOf(store)).toEqual(['1 DELIVERED'])
  expect(await store.attempts(delivery?.id ?? '')).toHaveLength(4)
})

test('a receiver that hangs holds up nobody but itself', async () => {
  const store = await storeWith('https://slow.example/', 'https://quick.example/')
  const sent: string[] = []
  startSender(store, async ({ url, body }, signal) => {
    sent.push(`${new URL(url).host} ${JSON.parse(body).data.version}`)
    if (url.includes('slow')) await new Promise((resolve) => signal.addEventListener('abort', resolve))
    return url.includes('slow') ? BAD : GOOD
  })
  for (let count = 0; count < 12; count++) await publishOne(store)
  await expect
    .poll(async () => (await statesOf(store, 'hook-1')).filter((state) => state.endsWith('DELIVERED')).length)
    .toBe(12)
  expect(sent.filter((line) => line.startsWith('quick'))).toEqual(
    Array.from({ length: 12 }, (_, index) => `quick.example ${index + 1}`),
  )
  expect(sent.filter((line) => line.startsWith('slow'))).toEqual(['slow.example 1'])
})

test('a receiver that is down for long does not delay the others', async () => {
  const store = await storeWith('https://down.example/', 'https://up.example/')
  let downs = 0
  startSender(
    store,
    async ({ url }) => {
      if (!url.includes('down')) return GOOD
      downs++
      return BAD
    },
    { decide: ({ error }) => (error !== null ? { state: 'PENDING', retryInSeconds: 3_600 } : { state: 'DELIVERED' }) },
  )
  for (let count = 1; count <= 5; count++) {
    const version = await publishOne(store)
    await expect.poll(async () => (await statesOf(store, 'hook-1'))[0]).toBe(`${version} DELIVERED`)
  }
  await expect.poll(() => downs).toBe(5)
  expect(await statesOf(store, 'hook-0')).toEqual([5, 4, 3, 2, 1].map((version) => `${version} PENDING`))
})

test('at most eight are sent at once, and a place that is free is used at once', async () => {
  const store = await storeWith(...Array.from({ length: 20 }, (_, index) => `https://h${index}.example/`))
  await publishOne(store)
  const open: ((answer: Answer) => void)[] = []
  startSender(store, () => new Promise((resolve) => open.push(resolve)))
  await expect.poll(() => open.length).toBe(8)
  for (let count = 8; count < 20; count++) {
    open.shift()?.(GOOD)
    await expect.poll(() => open.length).toBe(8)
  }
  for (const end of open.splice(0)) end(GOOD)
  await expect.poll(async () => (await statesOf(store, 'hook-19'))[0]).toBe('1 DELIVERED')
})

test('two senders send each delivery once', async () => {
  const store = await storeWith(...Array.from({ length: 6 }, (_, index) => `https://h${index}.example/`))
  const sent: string[] = []
  const deliver: Deliver = async ({ headers }) => {
    sent.push(headers['webhook-id'] ?? '')
    return GOOD
  }
  startSender(store, deliver)
  startSender(store, deliver)
  for (let count = 0; count < 10; count++) await publishOne(store)
  for (let hook = 0; hook < 6; hook++)
    await expect
      .poll(async () => (await statesOf(store, `hook-${hook}`)).filter((state) => state.endsWith('DELIVERED')).length)
      .toBe(10)
  expect(sent).toHaveLength(60)
  expect(new Set(sent).size).toBe(60)
})

test('stopping lets what is under way end and begins nothing new', async () => {
  const store = await storeWith('https://a.example/')
  await publishOne(store)
  await publishOne(store)
  const { promise: answered, resolve: answer } = Promise.withResolvers<Answer>()
  const begun: string[] = []
  const { stop } = startSender(store, ({ body }) => {
    begun.push(body)
    return answered
  })
  await expect.poll(() => begun.length).toBe(1)
  const stopping = stop()
  answer(GOOD)
  await stopping
  expect(begun).toHaveLength(1)
  expect(await statesOf(store)).toEqual(['2 PENDING', '1 DELIVERED'])
})

test('stopping leaves what takes too long to its lease, and writes nothing down of it', async () => {
  const store = await storeWith('https://a.example/')
  await publishOne(store)
  let begun = 0
  const { stop } = startSender(store, (_, signal) => {
    begun++
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ status: null, error: 'stopped' })))
  })
  await expect.poll(() => begun).toBe(1)
  await stop()
  const [delivery] = await store.deliveries('hook-0', ANY, null, 1)
  expect(delivery?.state).toBe('PENDING')
  expect(await store.attempts(delivery?.id ?? '')).toEqual([])
})

test('an attempt that cannot be written down is told, and its place is free again', async () => {
  const store = await storeWith('https://a.example/')
  await publishOne(store)
  const lost: unknown[] = []
  const away = new Error('away')
  let sent = 0
  const deliver: Deliver = async () => {
    sent++
    return GOOD
  }
  startSender(store, deliver, {
    store: { takeDueDeliveries: store.takeDueDeliveries, recordAttempt: async () => Promise.reject(away) },
    lost: (_due, error) => lost.push(error),
  })
  await expect.poll(() => lost).toEqual([away])
  expect(sent).toBe(1)
  expect(await statesOf(store)).toEqual(['1 PENDING'])
})

/** A sender that does as a server does, but for chance. */
const startServed = (store: Store) =>
  startSender(store, createDeliver({ privateHosts: ['127.0.0.1'], resolve: async () => [] }), {
    decide: (answer, attempts) => afterAttempt(answer, attempts, 0),
  })

test('a receiver that answers 429 with Retry-After is left alone until then, also for what is published meanwhile', async () => {
  const receiver = await startReceiver({ answer: (response) => response.writeHead(429, { 'retry-after': '60' }).end() })
  const store = await storeWith(receiver.origin)
  await publishOne(store)
  startServed(store)
  await expect.poll(async () => (await store.webhook('hook-0'))?.pausedUntil).not.toBeNull()
  const [delivery] = await store.deliveries('hook-0', ANY, null, 1)
  const [attempt] = await store.attempts(delivery?.id ?? '')
  expect(attempt).toMatchObject({ status: 429 })
  expect(Date.parse(delivery?.nextAttemptAt ?? '') - Date.parse(attempt?.at ?? '')).toBeGreaterThanOrEqual(60_000)
  await publishOne(store)
  expect(await store.takeDueDeliveries(10, 0)).toEqual([])
  expect(receiver.received).toHaveLength(1)
})

test('a receiver that answers 410 is switched off, and nothing more is sent to it', async () => {
  const receiver = await startReceiver({ answer: (response) => response.writeHead(410).end() })
  const store = await storeWith(receiver.origin)
  await publishOne(store)
  await publishOne(store)
  startServed(store)
  await expect.poll(() => statesOf(store)).toEqual(['2 FAILED', '1 FAILED'])
  expect(await store.webhook('hook-0')).toMatchObject({
    active: false,
    inactiveReason: 'it answered with status 410 (Gone)',
  })
  await publishOne(store)
  expect(await statesOf(store)).toEqual(['2 FAILED', '1 FAILED'])
  expect(receiver.received).toHaveLength(1)
})
