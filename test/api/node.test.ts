import { buildSchema, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Right } from '../../src/accounts/rights.ts'
import { schemaText } from '../../src/api/schema.ts'
import { firstContent } from '../../src/app/first-content.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import { type AccountsServer, startAccountsServer } from '../start-accounts-server.ts'

const schema = buildSchema(schemaText)
const objects = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith('__'),
) as GraphQLObjectType[]
const nodeTypes = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))

test('every object with an id is a node, and every other field of the type ID refers to something', () => {
  const withId = objects.filter((type) => 'id' in type.getFields())
  expect(withId.map(({ name }) => name).sort()).toEqual(nodeTypes.map(({ name }) => name).sort())
  const references = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name === 'ID' && field.name !== 'id')
      .map((field) => field.name),
  )
  expect([...new Set(references)].sort()).toEqual([
    ...[
      'article',
      'changeset',
      'claims',
      'conflictsWith',
      'document',
      'documents',
      'formerKeys',
      'key',
      'related',
      'renamedTo',
      'source',
    ],
    'tokenId',
  ])
})

test('an object that depends on a question, a supposition, two versions or a changeset has no id', () => {
  const contextual =
    /^(?:CausalPath|PathStep|Supposed\w+|Near\w+|\w*(?:Edge|Connection|Payload|Change)|Conflict|Verdict)$/
  const named = objects.filter(({ name }) => contextual.test(name))
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter((type) => 'id' in type.getFields()).map(({ name }) => name)).toEqual([])
})

describe('node', () => {
  let server: AccountsServer
  let ids: ReadonlyMap<string, string>
  beforeAll(async () => {
    server = await startAccountsServer()
    const at = '2026-11-23T09:00:00.000Z'
    const webhook = '0b8f7c2e-5d3a-4b1e-9a57-3c1d2e4f5a6b'
    await server.store.createWebhook(
      { id: webhook, url: 'https://example.org/', createdBy: 'admin', createdAt: at, events: ['GRAPH_PUBLISHED'] },
      's',
      10,
    )
    await publishFirst(server.store, await firstContent('shipped'), 'shipped')
    const [delivery] = await server.store.deliveries(webhook, ['PENDING'], null, 1)
    const changeset = '5c0e1d2f-5d3a-4b1e-9a57-3c1d2e4f5a6b'
    await server.store.createChangeset({ id: changeset, title: 'a' }, { author: 'author', at, message: '' })
    const made = await server.ask(
      'mutation { createToken(input: { name: "x", rights: [READ_DRAFTS] }) { token { id } } }',
      {},
      await server.session('AUTHOR'),
    )
    const published: [string, string][] = []
    for (const [name, root] of plurals) {
      const { data } = await server.ask(`{ ${root}(first: 1) { nodes { id } } }`)
      published.push([name, data[root].nodes[0].id])
    }
    ids = new Map([
      ...published,
      ['Fact', 'fact:p01'],
      ['Changeset', changeset],
      ['ApiToken', made.data.createToken.token.id],
      ['Webhook', webhook],
      ['WebhookDelivery', delivery?.id ?? ''],
    ])
  })
  afterAll(() => server.close())

  /** Connections of the root that list published nodes; entities come from imports alone. */
  const plurals = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const connection = getNamedType(field.type).name
    const node = schema.getType(connection.replace('Connection', ''))
    const isListed = connection.endsWith('Connection') && isObjectType(node) && nodeTypes.includes(node)
    return isListed && !['ApiToken', 'Changeset', 'Webhook', 'Entity'].includes(node.name)
      ? [[node.name, field.name] as const]
      : []
  })

  const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }'
  const resolved = async (id: string, bearer: string | null) => (await server.ask(NODE, { id }, bearer)).data.node

  test.each(nodeTypes.map(({ name }) => name).filter((name) => name !== 'Entity'))(
    'finds a %s by its id',
    async (name) => {
      const id = ids.get(name) ?? 'none'
      expect(await resolved(id, await server.session('ADMIN'))).toEqual({ __typename: name, id })
    },
  )

  const STORED = [
    ['Changeset', ['READ_DRAFTS']],
    ['ApiToken', ['ADMINISTER']],
    ['Webhook', ['ADMINISTER']],
    ['WebhookDelivery', ['ADMINISTER']],
  ] as const satisfies readonly (readonly [string, readonly Right[]])[]

  test.each(STORED)('tells nobody without the right that there is a %s', async (name) => {
    const id = ids.get(name) ?? ''
    const absent = id.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))
    for (const bearer of [null, await server.session('READER'), await server.token('ADMIN', [])]) {
      const [there, none] = [await server.ask(NODE, { id }, bearer), await server.ask(NODE, { id: absent }, bearer)]
      expect(there.data.node).toBeNull()
      expect(there.refusal.replaceAll(id, absent)).toBe(none.refusal)
      expect(there.headers.get('cache-control')).toBe('no-store')
    }
  })

  test('shows a token to its owner and to an administrator, and a changeset to whom drafts are shown', async () => {
    const [token, changeset] = [ids.get('ApiToken') ?? '', ids.get('Changeset') ?? '']
    expect(await resolved(token, await server.session('AUTHOR'))).toEqual({ __typename: 'ApiToken', id: token })
    expect(await resolved(token, await server.session('REVIEWER'))).toBeNull()
    expect(await resolved(changeset, await server.token('AUTHOR', ['READ_DRAFTS']))).not.toBeNull()
  })

  test('shows the fields of its node', async () => {
    const query = `query ($changeset: ID!, $webhook: ID!, $delivery: ID!, $token: ID!) {
      changeset: node(id: $changeset) { ... on Changeset { title state } }
      webhook: node(id: $webhook) { ... on Webhook { url deliveries { totalCount } } }
      delivery: node(id: $delivery) { ... on WebhookDelivery { version state attempts { number } } }
      token: node(id: $token) { ... on ApiToken { name rights } } }`
    const variables = {
      changeset: ids.get('Changeset'),
      webhook: ids.get('Webhook'),
      delivery: ids.get('WebhookDelivery'),
      token: ids.get('ApiToken'),
    }
    expect((await server.ask(query, variables, await server.session('ADMIN'))).data).toEqual({
      changeset: { title: 'a', state: 'DRAFT' },
      webhook: { url: 'https://example.org/', deliveries: { totalCount: 1 } },
      delivery: { version: 1, state: 'PENDING', attempts: [] },
      token: { name: 'x', rights: ['READ_DRAFTS'] },
    })
    expect((await server.ask(query, variables, await server.session('AUTHOR'))).status).toBe(403)
  })
})
