import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkFiles } from '../../src/projection/check-files.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import { ask } from '../ask.ts'
import { claim, contentFiles } from '../notation/content-files.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

// An imported gene that is related to hip pain by a predicate of its own graph, asked for over
// HTTP.

const files = contentFiles({
  'concepts/entity/hgnc-5.yaml': `name: Gene A
category: biolink:Gene
summary: A gene.
claims:
${claim('c90', 'RELATES_TO', 'symptom:hip-pain', 'P1', 'relation: biolink:associated_with')}`,
})

let server: TestServer
beforeAll(async () => {
  server = await startServer({ snapshot: firstVersion(checkFiles(files).content) })
})
afterAll(() => server.close())

const answer = async (query: string): Promise<unknown> => {
  const { data, errors } = await ask<unknown>(server.url, query)
  expect(errors).toBeUndefined()
  return data
}

test('an entity has its own category, and a claim its own relation', async () => {
  expect(
    await answer(`{
      entity(slug: "hgnc-5") { __typename id kind category relatedTo { nodes { id } } claims { nodes { relation sentence } } }
      entities(where: { category: "biolink:Gene" }) { nodes { id } }
      spelled: entities(where: { category: "gene" }) { nodes { id } }
      none: entities(where: { category: "biolink:Disease" }) { totalCount }
      claim(id: "claim:c1") { relation }
    }`),
  ).toEqual({
    entity: {
      __typename: 'Entity',
      id: 'entity:hgnc-5',
      kind: 'ENTITY',
      category: 'biolink:Gene',
      relatedTo: { nodes: [{ id: 'symptom:hip-pain' }] },
      claims: {
        nodes: [
          {
            relation: 'biolink:associated_with',
            sentence: 'Gene A is related to hip pain ("associated with").',
          },
        ],
      },
    },
    entities: { nodes: [{ id: 'entity:hgnc-5' }] },
    spelled: { nodes: [{ id: 'entity:hgnc-5' }] },
    none: { totalCount: 0 },
    claim: { relation: null },
  })
})

test('RELATES_TO is a step only where the question names it', async () => {
  const paths = (filter: string) =>
    `causalPaths(question: { from: ["entity:hgnc-5"], to: ["symptom:hip-pain"]${filter} }) { totalCount }`
  expect(
    await answer(`{ unasked: ${paths('')} asked: ${paths(', filter: { predicates: [CAUSES, RELATES_TO] }')} }`),
  ).toEqual({ unasked: { totalCount: '0' }, asked: { totalCount: '1' } })
})
