import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { imported } from '../ingest/imported.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { NOTHING } from '../tables/table-of.ts'

const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ *; */).join('\t'))

const NODES = rows(`
  id; category; name; xref; synonym; description; iri
  G:1; biolink:Gene|biolink:NamedThing; gene one; HGNC:1|ENSEMBL:E1; g1|G-1; a gene; https://x.test/1
  P:2; biolink:Protein; protein two; ; ; ;
  D:3; biolink:Disease; disease three; MESH:D000001; ; ;
  D:30; biolink:Disease; disease three, early; ; ; ;`)

const EDGES = rows(`
  id; subject; predicate; object; publications; primary_knowledge_source; aggregator_knowledge_source; knowledge_level; agent_type; qualified_predicate; object_aspect_qualifier; object_direction_qualifier; has_evidence; supporting_text; p_value; has_confidence_score
  a1; G:1; biolink:affects; P:2; PMID:1|PMID:2; infores:ctd; infores:mid; knowledge_assertion; manual_agent; biolink:causes; activity; decreased; ECO:0000305; gene one lowers two; 0.01;
  a2; G:1; biolink:affects; P:2; PMID:3; infores:drugbank; ; knowledge_assertion; manual_agent; biolink:causes; activity; increased; ; ; ;
  a3; G:1; biolink:causes; D:3; PMID:4; infores:ctd; ; knowledge_assertion; manual_agent; ; ; ; ; ; ; 0.6
  a4; G:1; biolink:causes; D:3; PMID:5|PMID:6; infores:omim; ; prediction; computational_model; ; ; ; ; ; 0.2;
  a5; P:2; biolink:causes; D:3; ; ; ; ; ; ; ; ; ; ; ;
  a6; D:30; biolink:subclass_of; D:3; ; ; ; ; ; ; ; ; ; ; ;
  a7; P:2; biolink:causes; D:30; ; ; ; ; ; ; ; ; ; ; ;`)

let server: TestServer
beforeAll(async () => {
  const { snapshot, told } = await imported(NOTHING, 'bl', NODES, EDGES, 'kgx')
  expect(told).toEqual([])
  server = await startServer({ snapshot })
})
afterAll(() => server.close())

async function asked<Data>(query: string): Promise<Data> {
  const { data, errors } = await ask<Data>(server.url, query)
  expect(errors).toBeUndefined()
  return data
}

interface Claims {
  readonly claims: { readonly nodes: readonly Record<string, unknown>[] }
}

test('rows that say the same are one claim, with the evidence of each, counted by knowledge source', async () => {
  const { claims } = await asked<Claims>(`{
    claims(where: { subject: "entity:g-1", object: "entity:d-3" }) { nodes {
      explicitness certainty
      evidence { source { id curie url } passage provenance { table { id } edge primarySource { id } knowledgeLevel agentType score attributes { name value } } }
      independentSources { count lines { origin { id } sources { id } } }
      attributes { name value }
    } }
  }`)
  const piece = (number: number, edge: string, primary: string, knowledgeLevel: string, agentType: string) => ({
    source: {
      id: `source:pmid-${number}`,
      curie: `PMID:${number}`,
      url: `https://pubmed.ncbi.nlm.nih.gov/${number}`,
    },
    passage: edge,
    provenance: {
      table: { id: 'source:bl' },
      edge,
      primarySource: { id: `source:infores-${primary}` },
      knowledgeLevel,
      agentType,
      score: edge === 'a3' ? 0.6 : null,
      attributes: edge === 'a4' ? [{ name: 'p_value', value: '0.2' }] : [],
    },
  })
  expect(claims.nodes).toEqual([
    {
      explicitness: 'EXPLICIT',
      certainty: 0.6,
      evidence: [
        piece(4, 'a3', 'ctd', 'knowledge_assertion', 'manual_agent'),
        piece(5, 'a4', 'omim', 'prediction', 'computational_model'),
        piece(6, 'a4', 'omim', 'prediction', 'computational_model'),
      ],
      independentSources: {
        count: 2,
        lines: [
          { origin: { id: 'source:infores-ctd' }, sources: [{ id: 'source:pmid-4' }] },
          { origin: { id: 'source:infores-omim' }, sources: [{ id: 'source:pmid-5' }, { id: 'source:pmid-6' }] },
        ],
      },
      attributes: [{ name: 'p_value', value: '0.2' }],
    },
  ])
})

test('a direction and an aspect keep claims apart, and are part of what each says', async () => {
  const { claims } = await asked<Claims>(`{
    claims(where: { subject: "entity:g-1", object: "entity:p-2" }) { nodes {
      predicate qualifiers { name value }
      evidence { passage provenance { codes supportingText aggregators { id } } }
    } }
  }`)
  const qualifiers = (direction: string) => [
    { name: 'object_aspect_qualifier', value: 'activity' },
    { name: 'object_direction_qualifier', value: direction },
    { name: 'qualified_predicate', value: 'biolink:causes' },
  ]
  const lowered = {
    passage: 'a1',
    provenance: {
      codes: ['ECO:0000305'],
      supportingText: ['gene one lowers two'],
      aggregators: [{ id: 'source:infores-mid' }],
    },
  }
  const raised = { passage: 'a2', provenance: { codes: [], supportingText: [], aggregators: [] } }
  expect(claims.nodes.toSorted((a, b) => String(a['predicate']).localeCompare(String(b['predicate'])))).toEqual([
    { predicate: 'DECREASES', qualifiers: qualifiers('decreased'), evidence: [lowered, lowered] },
    { predicate: 'INCREASES', qualifiers: qualifiers('increased'), evidence: [raised] },
  ])
})

test('a concept shows what each table says of it, columns without a field included', async () => {
  const { concept } = await asked<{ concept: unknown }>(`{
    concept(id: "entity:g-1") {
      name alsoCalled
      imports { source { id } originalId name alsoCalled category summary xrefs attributes { name value } }
    }
  }`)
  expect(concept).toEqual({
    name: 'gene one',
    alsoCalled: ['g1', 'G-1', 'G:1'],
    imports: [
      {
        source: { id: 'source:bl' },
        originalId: 'G:1',
        name: 'gene one',
        alsoCalled: ['g1', 'G-1'],
        category: 'biolink:Gene',
        summary: 'a gene',
        xrefs: ['HGNC:1', 'ENSEMBL:E1'],
        attributes: [
          { name: 'category', value: 'biolink:NamedThing' },
          { name: 'iri', value: 'https://x.test/1' },
        ],
      },
    ],
  })
})

test.each([
  ['source:pmid-2', ['a1']],
  ['source:infores-ctd', ['a1', 'a3']],
  ['source:infores-mid', ['a1']],
  ['source:bl', ['a1', 'a2', 'a3', 'a5', 'a6', 'a7']],
  ['source:infores-none', []],
])('the claims that name %s', async (source, passages) => {
  const { claims, node } = await asked<Claims & { node: null | { claims: Claims['claims'] } }>(`{
    claims(where: { source: "${source}" }) { nodes { id evidence { passage } } }
    node(id: "${source}") { ... on Source { claims { nodes { id evidence { passage } } } } }
  }`)
  const first = ({ nodes }: Claims['claims']) =>
    nodes.map(({ evidence }) => (evidence as { passage: string }[])[0]?.passage).toSorted()
  expect(first(claims)).toEqual(passages)
  if (node !== null) expect(node.claims).toEqual(claims)
})

test('the sources that rows name are listed among all, page by page', async () => {
  const ids: string[] = []
  for (let after: string | null = null; ; ) {
    const { sources }: { sources: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
      await asked(
        `{ sources(first: 3, after: ${JSON.stringify(after)}) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
      )
    ids.push(...sources.nodes.map(({ id }) => id))
    if (!sources.pageInfo.hasNextPage) break
    after = sources.pageInfo.endCursor
  }
  const knowledge = ['ctd', 'drugbank', 'mid', 'omim'].map((name) => `source:infores-${name}`)
  expect(ids).toEqual(['source:bl', ...knowledge, ...[1, 2, 3, 4, 5, 6].map((number) => `source:pmid-${number}`)])
})

test('a condition on an end includes its subtypes on request, and so does a question of paths', async () => {
  const passages = async (condition: string) => {
    const { claims } = await asked<Claims>(
      `{ claims(where: { object: "entity:d-3", predicate: [CAUSES]${condition} }) { nodes { evidence { passage } } } }`,
    )
    return claims.nodes.map(({ evidence }) => (evidence as { passage: string }[])[0]?.passage).toSorted()
  }
  expect(await passages('')).toEqual(['a3', 'a5'])
  expect(await passages(', includeSubtypes: true')).toEqual(['a3', 'a5', 'a7'])
  const ends = async (more: string) => {
    const { causalPaths } = await asked<{ causalPaths: { nodes: { end: { id: string } }[] } }>(
      `{ causalPaths(question: { from: ["entity:p-2"], to: ["entity:d-3"]${more} }) { nodes { end { id } } } }`,
    )
    return causalPaths.nodes.map(({ end }) => end.id).toSorted()
  }
  expect(await ends('')).toEqual(['entity:d-3'])
  expect(await ends(', includeSubtypes: true')).toEqual(['entity:d-3', 'entity:d-30'])
})

test('the categories of a graph are counted', async () => {
  const { graph } = await asked<{ graph: unknown }>('{ graph { categories { category count } } }')
  expect(graph).toEqual({
    categories: [
      { category: 'biolink:Disease', count: 2 },
      { category: 'biolink:Gene', count: 1 },
      { category: 'biolink:Protein', count: 1 },
    ],
  })
})

test('concepts that a table marks as latent are in no adjustment set', async () => {
  const nodes = ['id\tcategory\tname\tlatent', 'E:1\tx\texposure\t', 'O:1\tx\toutcome\t', 'U:1\tx\thidden\ttrue']
  const edges = [
    'subject\tpredicate\tobject',
    ...['E:1\tO:1', 'U:1\tE:1', 'U:1\tO:1'].map((ends) => ends.replace('\t', '\tbiolink:causes\t')),
  ]
  const asking = async (rows: readonly string[]) => {
    const { snapshot } = await imported(NOTHING, 'marked', rows, edges, 'kgx')
    const marked = await startServer({ snapshot })
    try {
      return await answerOf(marked)
    } finally {
      await marked.close()
    }
  }
  expect(await asking(nodes)).toEqual({ adjustmentSets: { answer: 'IMPOSSIBLE', sets: [] } })
  expect(await asking(nodes.map((row) => row.replace('true', '')))).toEqual({
    adjustmentSets: { answer: 'NEEDED', sets: [{ concepts: [{ name: 'hidden' }] }] },
  })
})

async function answerOf({ url }: TestServer) {
  const { data } = await ask<unknown>(
    url,
    '{ adjustmentSets(exposure: "entity:e-1", outcome: "entity:o-1") { answer sets { concepts { name } } } }',
  )
  return data
}
