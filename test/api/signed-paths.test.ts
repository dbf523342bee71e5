import { expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { graphFromLines } from '../notation/graph-from-lines.ts'
import { startServer } from '../notation/start-server.ts'

const graph = graphFromLines('a -PROTECTS_FROM .9-> b', 'a -CAUSES .4-> b', 'b -CAUSES-> c', 'a -DECREASES-> c')
const answer = async (query: string) => {
  const server = await startServer({ snapshot: graph })
  try {
    return await ask(server.url, query)
  } finally {
    await server.close()
  }
}
const ENDS = 'from: ["mechanism:a"], to: ["mechanism:c"]'

test('only a question with signs takes steps that lower, and each path says its sign', async () => {
  const paths = (more: string) =>
    `causalPaths(question: { ${ENDS}${more} }) { totalCount projection nodes { sign length explanation { text } } }`
  const { data } = await answer(
    `{ unsigned: ${paths('')} no: ${paths(', signed: false')} signed: ${paths(', signed: true')} }`,
  )
  expect(data).toMatchObject({
    unsigned: { totalCount: '1', nodes: [{ sign: 'POSITIVE', length: 2 }] },
    signed: {
      totalCount: '2',
      projection: expect.stringContaining('PROTECTS_FROM'),
      nodes: [
        { sign: 'NEGATIVE', length: 1, explanation: { text: expect.stringContaining('it is protective') } },
        { sign: 'MIXED', length: 2, explanation: { text: expect.stringContaining('claims disagree') } },
      ],
    },
  })
  expect(data?.['no']).toEqual(data?.['unsigned'])
})

test('the most different paths have signs too, and other questions refuse to be asked for them', async () => {
  const { data } = await answer(`{ differentPaths(question: { ${ENDS}, signed: true }) { paths { path { sign } } } }`)
  expect(data).toMatchObject({
    differentPaths: { paths: [{ path: { sign: 'NEGATIVE' } }, { path: { sign: 'MIXED' } }] },
  })
  const { errors } = await answer(`{ breakpoints(question: { ${ENDS}, signed: true }) { pathCount } }`)
  expect(errors?.[0]?.message).toContain('"breakpoints" does not use "question.signed"')
  const named = await answer(
    `{ causalPaths(question: { ${ENDS}, filter: { predicates: [DECREASES] } }) { totalCount } }`,
  )
  expect(named.errors?.[0]?.message).toContain('DECREASES cannot be a step of a causal path.')
})
