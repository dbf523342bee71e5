import { expect, test } from 'vitest'
import { startServer } from '../notation/start-server.ts'
import { ask } from './ask.ts'
import { complete, graphOf, grid } from './synthetic-graph.ts'

test('a count that was stopped is never less than the paths that were given', async () => {
  const server = await startServer({ snapshot: graphOf(complete(12)) })
  const query = `{ causalPaths(question: { from: ["mechanism:n0"], to: ["mechanism:n11"], maxLength: 11 }, first: 100) {
    totalCount nodes { key } pageInfo { hasNextPage }
  } }`
  const { causalPaths } = (await ask(server, query)).data
  expect(causalPaths.nodes).toHaveLength(100)
  expect(Number(causalPaths.totalCount)).toBeGreaterThanOrEqual(100)
  await server.close()
})

test('a concept that is reached is reached by a path at least, however early the count was stopped', async () => {
  const server = await startServer({ snapshot: graphOf(grid(20, { oneWay: false })) })
  const query = '{ mechanism(slug: "r0c0") { leadsTo(maxLength: 32, first: 100) { edges { pathCount } } } }'
  const { edges } = (await ask(server, query)).data.mechanism.leadsTo
  expect(edges.filter(({ pathCount }: { pathCount: string }) => pathCount === '0')).toEqual([])
  await server.close()
})
