import { describe, expect, onTestFinished, test } from 'vitest'
import { startPoller } from '../../src/publishing/poller.ts'
import { createDeliver } from '../../src/webhooks/deliver.ts'
import { createSender } from '../../src/webhooks/sender.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { concept, draft, publish, put } from '../storage/publishing.ts'
import { startReceiver } from '../webhooks/receiver.ts'
import { verified } from '../webhooks/verified.ts'

const FIELDS = `outcome problem secret delivery { id state }
  webhook { id url active events inactiveReason pausedUntil createdBy createdAt revision }`
const CREATE = `mutation ($url: String!, $events: [WebhookEvent!]) {
  createWebhook(input: { url: $url, events: $events }) { ${FIELDS} }
}`
const CHANGE = `mutation ($id: ID!, $basedOn: Int!, $url: String, $active: Boolean, $events: [WebhookEvent!]) {
  changeWebhook(input: { id: $id, basedOn: $basedOn, url: $url, active: $active, events: $events }) { ${FIELDS} }
}`
const DELETE = `mutation ($id: ID!, $basedOn: Int) { deleteWebhook(input: { id: $id, basedOn: $basedOn }) { ${FIELDS} } }`
const ROTATE = `mutation ($id: ID!, $basedOn: Int!) { rotateWebhookSecret(input: { id: $id, basedOn: $basedOn }) { ${FIELDS} } }`
const REDELIVER = `mutation ($id: ID!) { redeliver(input: { delivery: $id }) { ${FIELDS} } }`
const LOG = `query ($id: ID!, $first: Int, $after: String, $states: [DeliveryState!]) {
  webhook(id: $id) {
    deliveries(first: $first, after: $after, states: $states) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id event version changeset state nextAttemptAt attempts { number at status error milliseconds } }
    }
  }
}`

/** A host that is public without being asked for. */
const PUBLIC = 'https://8.8.8.8/hooks/aetia'

async function start(environment: Readonly<Record<string, string>> = {}): Promise<EditingServer> {
  const server = await startEditingServer(environment)
  onTestFinished(() => server.close())
  return server
}

/** Asks as an ADMIN; fails with the errors of the answer. */
async function admin(server: EditingServer, query: string, variables: object = {}) {
  const { body } = await server.ask(query, variables, 'ADMIN')
  if (body.errors) throw new Error(JSON.stringify(body.errors))
  return body.data
}

const made = async (server: EditingServer, url = PUBLIC) => (await admin(server, CREATE, { url })).createWebhook

describe('a webhook', () => {
  test('is made with a secret that is shown then and never again', async () => {
    const server = await start()
    const payload = await made(server)
    expect(payload).toEqual({
      outcome: 'DONE',
      problem: null,
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/=]{44}$/),
      webhook: {
        id: expect.any(String),
        url: PUBLIC,
        active: true,
        events: ['GRAPH_PUBLISHED'],
        inactiveReason: null,
        pausedUntil: null,
        createdBy: 'admin',
        createdAt: expect.stringMatching(/Z$/),
        revision: 1,
      },
      delivery: null,
    })
    const { webhook } = await admin(
      server,
      'query ($id: ID!) { webhook(id: $id) { id url active revision } }',
      payload.webhook,
    )
    expect(webhook).toEqual({ id: payload.webhook.id, url: PUBLIC, active: true, revision: 1 })
  })

  test.each([
    ['http://127.0.0.1/', 'the address 127.0.0.1 is not public'],
    ['http://169.254.169.254/latest/meta-data', 'the address 169.254.169.254 is not public'],
    ['http://[fd00::1]/', 'the address fd00::1 is not public'],
    ['http://2130706433/', 'the address must name its host as it is read: write "http://127.0.0.1/"'],
    ['http://localhost:4000/graphql', expect.stringMatching(/^"localhost" resolves to .+, which is not public$/)],
    ['https://nowhere.invalid/', expect.stringMatching(/^"nowhere.invalid" does not resolve: /)],
    ['ftp://8.8.8.8/', 'the address must begin with https:// or http://, not ftp:'],
    ['https://ada:secret@8.8.8.8/', 'an address has no user and no password in it'],
    ['not an address', expect.any(String)],
    ['', expect.any(String)],
  ])('for %s is refused, whether it is made or changed', async (url, problem) => {
    const server = await start()
    const refused = { outcome: 'REFUSED', problem, secret: null, webhook: null, delivery: null }
    expect(await made(server, url)).toEqual(refused)
    const { webhook } = await made(server)
    expect((await admin(server, CHANGE, { id: webhook.id, basedOn: 1, url })).changeWebhook).toEqual(refused)
    expect(await server.store.webhooks(null, 10)).toEqual([webhook])
  })

  test('may lead to a private host that the configuration names', async () => {
    const server = await start({ AETIA_WEBHOOK_HOSTS: '127.0.0.1:8080,localhost' })
    expect(await made(server, 'http://127.0.0.1:8080/')).toMatchObject({ outcome: 'DONE' })
    expect(await made(server, 'http://localhost:9/')).toMatchObject({ outcome: 'DONE' })
    expect(await made(server, 'http://127.0.0.1:8081/')).toMatchObject({ outcome: 'REFUSED' })
  })

  test('is changed from the revision that was seen only, and shows no secret by that', async () => {
    const server = await start()
    const { webhook } = await made(server)
    const change = async (variables: object) =>
      (await admin(server, CHANGE, { id: webhook.id, ...variables })).changeWebhook
    const off = { ...webhook, active: false, revision: 2 }
    const answer = { outcome: 'DONE', problem: null, secret: null, webhook: off, delivery: null }
    expect(await change({ basedOn: 1, active: false })).toEqual(answer)
    expect(await change({ basedOn: 1, active: true })).toEqual({ ...answer, outcome: 'CONFLICT' })
    const moved = { ...off, url: 'https://1.1.1.1/', revision: 3 }
    expect(await change({ basedOn: 2, url: 'https://1.1.1.1', active: null })).toEqual({ ...answer, webhook: moved })
  })

  test('gets a new secret, which signs from then on', async () => {
    const server = await start()
    const { webhook, secret } = await made(server)
    const rotate = async (basedOn: number) =>
      (await admin(server, ROTATE, { id: webhook.id, basedOn })).rotateWebhookSecret
    const rotated = await rotate(1)
    expect(rotated).toMatchObject({ outcome: 'DONE', webhook: { revision: 2 } })
    expect(rotated.secret).toMatch(/^whsec_/)
    expect(rotated.secret).not.toBe(secret)
    expect(await rotate(1)).toMatchObject({ outcome: 'CONFLICT', secret: null, webhook: { revision: 2 } })
    await publish(server.store, 'x', [put(concept('x'))])
    expect(await server.store.takeDueDeliveries(1, 60)).toMatchObject([{ secret: rotated.secret }])
  })

  test('is NOT_FOUND when it does not exist', async () => {
    const server = await start()
    for (const [query, variables] of [
      [CHANGE, { id: 'none', basedOn: 1, active: true }],
      [CHANGE, { id: 'none', basedOn: 1, url: 'http://localhost/' }],
      [DELETE, { id: 'none' }],
      [ROTATE, { id: 'none', basedOn: 1 }],
      [REDELIVER, { id: 'none' }],
    ] as const) {
      const { body } = await server.ask(query, variables, 'ADMIN')
      expect(body.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
    }
    const { body } = await server.ask('{ webhook(id: "none") { id } }', {}, 'ADMIN')
    expect([body.data, body.extensions.notFound]).toEqual([
      { webhook: null },
      [{ path: ['webhook'], id: 'none', didYouMean: [] }],
    ])
  })

  test('is not changed by a mutation that names no change', async () => {
    const server = await start()
    const { webhook } = await made(server)
    const { body } = await server.ask(CHANGE, { id: webhook.id, basedOn: 1 }, 'ADMIN')
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect(await server.store.webhook(webhook.id)).toEqual(webhook)
  })

  test('stands in a list, newest first, that can be paged through', async () => {
    const server = await start()
    const ids: string[] = []
    for (let count = 0; count < 5; count++) ids.unshift((await made(server)).webhook.id)
    const PAGE =
      'query ($after: String) { webhooks(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }'
    const seen: string[] = []
    let after: string | null = null
    do {
      const {
        webhooks,
      }: {
        webhooks: { nodes: { id: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } }
      } = await admin(server, PAGE, { after })
      expect(webhooks.totalCount).toBe(5)
      seen.push(...webhooks.nodes.map(({ id }) => id))
      after = webhooks.pageInfo.hasNextPage ? webhooks.pageInfo.endCursor : null
    } while (after !== null)
    // Those of one millisecond are in order of id.
    expect([...seen].sort()).toEqual([...ids].sort())
    expect(new Set(seen).size).toBe(5)
  })
})

describe('the events of a webhook', () => {
  test('are chosen as it is made and changed, each once, and at least one', async () => {
    const server = await start()
    const { createWebhook } = await admin(server, CREATE, {
      url: PUBLIC,
      events: ['CHANGESET_SUBMITTED', 'GRAPH_PUBLISHED', 'CHANGESET_SUBMITTED'],
    })
    const { id, events } = createWebhook.webhook
    expect(events).toEqual(['GRAPH_PUBLISHED', 'CHANGESET_SUBMITTED'])
    const { changeWebhook } = await admin(server, CHANGE, { id, basedOn: 1, events: ['CHANGESET_APPROVED'] })
    expect(changeWebhook).toMatchObject({ outcome: 'DONE', webhook: { events: ['CHANGESET_APPROVED'], revision: 2 } })
    for (const [query, variables] of [
      [CREATE, { url: PUBLIC, events: [] }],
      [CHANGE, { id, basedOn: 2, events: [] }],
    ] as const) {
      const { body } = await server.ask(query, variables, 'ADMIN')
      expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    }
    expect(await server.store.webhookCount()).toBe(1)
  })

  test('of the workflow stand in the log with their changeset, and reach nobody who did not choose them', async () => {
    const server = await start()
    const [chosen, other] = [
      (await admin(server, CREATE, { url: PUBLIC, events: ['CHANGESET_SUBMITTED'] })).createWebhook.webhook,
      (await made(server)).webhook,
    ]
    await draft(server.store, 'x', [put(concept('x'))])
    const submit = 'mutation { submitChangeset(input: { id: "x", basedOn: 2 }) { outcome } }'
    expect((await admin(server, submit)).submitChangeset).toEqual({ outcome: 'DONE' })
    const log = async (id: string) => (await admin(server, LOG, { id })).webhook.deliveries.nodes
    expect(await log(chosen.id)).toMatchObject([
      { event: 'CHANGESET_SUBMITTED', version: null, changeset: 'x', state: 'PENDING' },
    ])
    expect(await log(other.id)).toEqual([])
  })
})

describe('how many webhooks there may be', () => {
  test('is bounded: one more is refused with the number, until one is deleted', async () => {
    const server = await start({ AETIA_MAX_WEBHOOKS: '2' })
    const { webhook } = await made(server)
    await made(server)
    expect(await made(server)).toEqual({
      outcome: 'LIMIT_REACHED',
      problem: 'there may be 2 webhooks (AETIA_MAX_WEBHOOKS), and there are; delete one with "deleteWebhook"',
      secret: null,
      webhook: null,
      delivery: null,
    })
    const remove = async (basedOn?: number) => (await admin(server, DELETE, { id: webhook.id, basedOn })).deleteWebhook
    expect(await remove(2)).toMatchObject({ outcome: 'CONFLICT', webhook: { id: webhook.id } })
    expect(await remove(1)).toEqual({ outcome: 'DONE', problem: null, secret: null, webhook, delivery: null })
    expect((await server.ask('query ($id: ID!) { webhook(id: $id) { id } }', webhook, 'ADMIN')).body.data).toEqual({
      webhook: null,
    })
    expect(await made(server)).toMatchObject({ outcome: 'DONE' })
    const { nodes } = (await admin(server, '{ auditLog(first: 10) { nodes { action target outcome } } }')).auditLog
    expect(nodes).toContainEqual({ action: 'deleteWebhook', target: webhook.id, outcome: 'DONE' })
    expect(nodes).toContainEqual({ action: 'createWebhook', target: PUBLIC, outcome: 'REFUSED' })
  })
})

describe('the delivery log', () => {
  test('tells what was sent, how often and what came back, and sends again on request', async () => {
    let status = 503
    const receiver = await startReceiver({ answer: (response) => response.writeHead(status).end() })
    const server = await start({ AETIA_WEBHOOK_HOSTS: '127.0.0.1' })
    const { webhook, secret } = await made(server, `${receiver.origin}/hook`)
    const sender = createSender({
      store: server.store,
      deliver: createDeliver({ privateHosts: ['127.0.0.1'], resolve: async () => [] }),
      now: Date.now,
      decide: ({ error }, attempts) =>
        error !== null
          ? attempts < 2
            ? { state: 'PENDING', retryInSeconds: 0 }
            : { state: 'FAILED' }
          : { state: 'DELIVERED' },
      attempted() {},
      lost() {},
      freed() {},
    })
    const looks = startPoller(() => sender.look(), { onStatus() {}, interval: 5 })
    onTestFinished(async () => {
      await looks.stop()
      await sender.stop()
    })
    const version = await publish(server.store, 'x', [put(concept('x'))])
    await receiver.got(2)
    const log = async (variables: object = {}) =>
      (await admin(server, LOG, { id: webhook.id, ...variables })).webhook.deliveries
    await expect.poll(async () => (await log()).nodes[0].state).toBe('FAILED')
    const failed = {
      at: expect.any(String),
      status: 503,
      error: 'it answered with status 503',
      milliseconds: expect.any(Number),
    }
    const [delivery] = (await log()).nodes
    expect(delivery).toEqual({
      id: receiver.received[0]?.headers['webhook-id'],
      event: 'GRAPH_PUBLISHED',
      version,
      changeset: null,
      state: 'FAILED',
      nextAttemptAt: null,
      attempts: [
        { ...failed, number: 1 },
        { ...failed, number: 2 },
      ],
    })

    status = 204
    expect((await admin(server, REDELIVER, { id: delivery.id })).redeliver).toMatchObject({
      outcome: 'DONE',
      webhook: { id: webhook.id },
      delivery: { id: delivery.id, state: 'PENDING' },
      secret: null,
    })
    const [, , again] = await receiver.got(3)
    expect(again?.headers['webhook-id']).toBe(delivery.id)
    expect(verified(secret, again?.headers ?? {}, again?.body ?? '')).toBe(true)
    await expect.poll(async () => (await log()).nodes[0].state).toBe('DELIVERED')
    expect((await log()).nodes[0].attempts).toMatchObject([
      { status: 503 },
      { status: 503 },
      { number: 3, status: 204, error: null },
    ])
  })

  test('is paged, newest first, and can be asked for some states only', async () => {
    const server = await start()
    const { webhook } = await made(server)
    const versions: number[] = []
    for (const name of ['x', 'y', 'z']) versions.unshift(await publish(server.store, name, [put(concept(name))]))
    const [due] = await server.store.takeDueDeliveries(1, 60)
    const attempt = { at: '2026-11-23T09:30:00.000Z', status: 204, error: null, milliseconds: 1 }
    if (!due) throw new Error('it is due')
    await server.store.recordAttempt(due, attempt, { state: 'DELIVERED' })
    const log = async (variables: object) =>
      (await admin(server, LOG, { id: webhook.id, ...variables })).webhook.deliveries
    const first = await log({ first: 2 })
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    const second = await log({ first: 2, after: first.pageInfo.endCursor })
    const all: { version: number }[] = [...first.nodes, ...second.nodes]
    expect(all.map(({ version }) => version)).toEqual(versions)
    expect(second.pageInfo.hasNextPage).toBe(false)
    expect(await log({ states: ['DELIVERED', 'FAILED'] })).toMatchObject({
      totalCount: 1,
      nodes: [{ state: 'DELIVERED' }],
    })
    expect(await log({ states: [] })).toMatchObject({ totalCount: 0, nodes: [] })
    // A cursor is of one list.
    const { body } = await server.ask(
      LOG,
      { id: webhook.id, after: first.pageInfo.endCursor, states: ['FAILED'] },
      'ADMIN',
    )
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
  })
})

test('nobody who is not signed in makes a webhook', async () => {
  const server = await start()
  const { body } = await server.ask(CREATE, { url: PUBLIC })
  expect(body.errors).toMatchObject([{ extensions: { code: expect.stringMatching(/UNAUTHENTICATED|FORBIDDEN/) } }])
  expect(await server.store.webhookCount()).toBe(0)
})
