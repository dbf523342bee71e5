import { InMemoryCache } from '@apollo/client'
import { Client, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { introspectionFromSchema, Kind, type OperationDefinitionNode } from 'graphql'
import { createOperationDescriptor, Environment, Network, RecordSource, Store } from 'relay-runtime'
import { beforeAll, expect, test } from 'vitest'
import { keys, possibleTypes, typePolicies } from '../../src/client/cache-settings.ts'
import { editorsShelves, guideShelves, type Shelf, type StoredAnswer, schema } from './answers.ts'
import { disagreements } from './disagreements.ts'
import { createKnownRecords, type Records } from './known-records.ts'
import { relayRequest } from './relay-request.ts'

let shelves: readonly Shelf[]
beforeAll(async () => {
  const [editors, guide] = await Promise.all([editorsShelves(), guideShelves()])
  shelves = [...editors, ...guide]
})

const isRead = ({ document }: StoredAnswer) =>
  document.definitions.some(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query',
  )

const nameOf = ({ document, variables }: StoredAnswer) => {
  const [operation] = document.definitions
  const name = operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined
  return `${name ?? 'a question'} ${JSON.stringify(variables).slice(0, 200)}`
}

/** A few of what was found: one of each kind. */
const summary = (found: readonly string[]) =>
  [
    ...new Map(found.map((one) => [one.replace(/^.*?(\S+: .*)$/, '$1').replaceAll(/["\d.]+/g, ''), one])).values(),
  ].slice(0, 30)

test('there is enough to hold together', () => {
  expect(shelves.flat().length).toBeGreaterThan(200)
})

test('Apollo Client holds the answers of one version together, and none says otherwise than another', () => {
  const found: string[] = []
  for (const shelf of shelves) {
    const cache = new InMemoryCache({ possibleTypes, typePolicies, resultCaching: false })
    const known = createKnownRecords()
    for (const answer of shelf) {
      const { document: query, variables, data: result } = answer
      cache.write({ query, variables, result, dataId: isRead(answer) ? 'ROOT_QUERY' : 'ROOT_MUTATION' })
      const { ROOT_MUTATION: _, ...records } = cache.extract() as Records
      found.push(...known.learn(records).map((collision) => `${nameOf(answer)} ${collision}`))
      if (!isRead(answer)) continue
      const read = cache.read({ query, variables, optimistic: false })
      found.push(...disagreements(result, read).map((difference) => `${nameOf(answer)} read at once ${difference}`))
    }
    for (const answer of shelf.filter(isRead)) {
      const { document: query, variables, data } = answer
      const read = cache.read({ query, variables, optimistic: false, returnPartialData: true })
      found.push(...disagreements(data, read).map((difference) => `${nameOf(answer)} read back ${difference}`))
    }
  }
  expect(summary(found)).toEqual([])
})

test("Relay's runtime holds the answers of one version together, and none says otherwise than another", () => {
  const found: string[] = []
  for (const shelf of shelves) {
    const source = new RecordSource()
    const environment = new Environment({
      network: Network.create(() => Promise.reject(new Error('nothing is fetched'))),
      store: new Store(source, { gcReleaseBufferSize: 10_000 }),
    })
    const known = createKnownRecords()
    for (const answer of shelf) {
      const operation = createOperationDescriptor(relayRequest(schema, answer.document), answer.variables)
      environment.commitPayload(operation, answer.data)
      found.push(
        ...known.learn(environment.getStore().getSource().toJSON() as Records).map((one) => `${nameOf(answer)} ${one}`),
      )
      const { data, isMissingData } = environment.lookup(operation.fragment)
      if (isMissingData) found.push(`${nameOf(answer)} is not all there`)
      found.push(
        ...disagreements(answer.data, data).map((difference) => `${nameOf(answer)} read at once ${difference}`),
      )
    }
  }
  expect(summary(found)).toEqual([])
})

test('the Graphcache of urql reads back what it was given, whatever it was given since', async () => {
  const found: string[] = []
  for (const shelf of shelves) {
    let asked: unknown
    const client = new Client({
      url: 'http://aetia.test/graphql',
      preferGetMethod: false,
      fetch: async () => Response.json({ data: asked }),
      exchanges: [cacheExchange({ schema: introspectionFromSchema(schema) as never, keys }), fetchExchange],
    })
    const reads = shelf.filter(isRead)
    const readBack = async (answer: StoredAnswer) => {
      const { data } = await client
        .query(answer.document, answer.variables, { requestPolicy: 'cache-only' })
        .toPromise()
      if (data) found.push(...disagreements(answer.data, data).map((one) => `${nameOf(answer)} read back ${one}`))
      return Boolean(data)
    }
    for (const answer of reads) {
      const { document, variables, data } = answer
      asked = data
      await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise()
      if (!(await readBack(answer))) found.push(`${nameOf(answer)} is not all there`)
    }
    // It drops parts without an id when another question writes over their list, and then asks the
    // server again.
    for (const answer of reads) await readBack(answer)
  }
  expect(summary(found)).toEqual([])
})
