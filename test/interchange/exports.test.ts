import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import type { ContentSet } from '../../src/content/documents.ts'
import { KGX_EDGE_COLUMNS, KGX_NODE_COLUMNS } from '../../src/interchange/kgx-columns.ts'
import { writeGexf } from '../../src/interchange/write/write-gexf.ts'
import { writeGraphml } from '../../src/interchange/write/write-graphml.ts'
import { writeJsonld } from '../../src/interchange/write/write-jsonld.ts'
import { writeKgxEdges, writeKgxNodes } from '../../src/interchange/write/write-kgx.ts'
import { writeMermaid } from '../../src/interchange/write/write-mermaid.ts'
import type { WrittenGraph } from '../../src/interchange/write/written-graph.ts'
import { project } from '../../src/projection/project.ts'
import { buildSnapshot } from '../../src/snapshot/snapshot.ts'
import { randomContent } from '../laws/random-content.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { edgesOf, nodesOf } from './rows-of.ts'

const byKey = <Item extends { readonly key: string }>(items: readonly Item[]) =>
  new Map(items.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map((item) => [item.key, item]))

/**
 * The graph of any content, whether or not it breaks rules: hostile names are what matters here.
 */
function graphOf(content: ContentSet): WrittenGraph {
  const { concepts, claims, sources } = project(content)
  return {
    version: 1,
    publishedAt: content.publishedAt,
    digest: 'digest',
    concepts: byKey(concepts),
    claims: byKey(claims),
    sources: byKey(sources),
  }
}

const anyGraph = randomContent.map(graphOf)
const shipped = await openGraph()
const together = (lines: Iterable<string>) => [...lines].join('')

const conceptsOf = ({ concepts }: WrittenGraph) =>
  [...concepts.values()].map(({ key, kind, name, category, alsoCalled, summary, role }) => ({
    id: key,
    kind,
    name,
    category: category ?? null,
    alsoCalled,
    summary,
    role,
  }))
const claimsOf = ({ claims }: WrittenGraph) =>
  [...claims.values()].map(({ subject, predicate, relation, object, certainty, polarity, explicitness, shortcut }) => ({
    subject,
    predicate,
    relation: relation ?? null,
    object,
    certainty,
    polarity,
    explicitness,
    shortcut,
  }))

async function kgxReadBack(graph: WrittenGraph) {
  const nodes = await nodesOf('kgx', together(writeKgxNodes(graph)))
  const edges = await edgesOf('kgx', together(writeKgxEdges(graph)))
  return {
    concepts: nodes.map((row) => {
      if (row.type === 'REJECTED') return row
      const { type: _, line: __, xrefs: ___, attributes: ____, ...concept } = row
      return concept
    }),
    claims: edges.map((row) => {
      if (row.type === 'REJECTED') return row
      const { subject, predicate, relation, object, certainty, polarity, explicitness, shortcut } = row
      return { subject, predicate, relation, object, certainty, polarity, explicitness, shortcut }
    }),
  }
}

test('what is written as KGX is read as the same concepts and claims, whatever their names', async () => {
  expect(await kgxReadBack(shipped)).toEqual({ concepts: conceptsOf(shipped), claims: claimsOf(shipped) })
  await fc.assert(
    fc.asyncProperty(anyGraph, async (graph) => {
      expect(await kgxReadBack(graph)).toEqual({ concepts: conceptsOf(graph), claims: claimsOf(graph) })
    }),
    { numRuns: 300 },
  )
})

/** A table split at line feeds and tabs, as a program does that knows nothing of ours. */
function plainRows<Column extends string>(columns: readonly Column[], table: string): Record<Column, string>[] {
  const [header = '', ...lines] = table.replace(/\n$/, '').split('\n')
  expect(header.split('\t')).toEqual(columns)
  return lines.map((line) => {
    const fields = line.split('\t')
    expect(fields).toHaveLength(columns.length)
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ''])) as Record<Column, string>
  })
}

test('a KGX table is what Biolink asks for, and carries the whole of every claim', () => {
  const check = (graph: WrittenGraph) => {
    const nodes = plainRows(KGX_NODE_COLUMNS, together(writeKgxNodes(graph)))
    const edges = plainRows(KGX_EDGE_COLUMNS, together(writeKgxEdges(graph)))
    expect(nodes).toHaveLength(graph.concepts.size)
    expect(edges).toHaveLength(graph.claims.size)
    for (const { category } of nodes) expect(category).toMatch(/^biolink:[A-Z][A-Za-z]*$/)
    for (const edge of edges) {
      expect(edge.predicate).toMatch(/^biolink:[a-z_]+$/)
      expect(edge.knowledge_level).toMatch(/^(?:knowledge_assertion|logical_entailment|prediction)$/)
      expect(edge.agent_type).toBe('manual_agent')
      expect(edge.primary_knowledge_source).toMatch(/^infores:[a-z-]+$/)
      const claim = graph.claims.get(edge.id)
      expect(JSON.parse(edge.aetia_evidence)).toEqual(claim?.evidence)
      expect(JSON.parse(edge.aetia_conditions || '[]')).toEqual(claim?.conditions)
      expect(JSON.parse(edge.aetia_findings || '[]')).toEqual(claim?.findings ?? [])
      expect(edge.aetia_cue).toBe((claim?.cue ?? '').replace(/[\t\r\n]/g, ' '))
    }
  }
  check(shipped)
  fc.assert(fc.property(anyGraph, check))
})

test('an own category or predicate of Biolink is written as itself', () => {
  const [concept] = shipped.concepts.values()
  const [claim] = shipped.claims.values()
  if (!concept || !claim) throw new Error('nothing is shipped')
  const graph = {
    ...shipped,
    concepts: byKey([{ ...concept, kind: 'ENTITY' as const, category: 'biolink:Gene' }]),
    claims: byKey([{ ...claim, predicate: 'RELATES_TO' as const, relation: 'biolink:treats' }]),
  }
  expect(plainRows(KGX_NODE_COLUMNS, together(writeKgxNodes(graph)))[0]).toMatchObject({ category: 'biolink:Gene' })
  expect(plainRows(KGX_EDGE_COLUMNS, together(writeKgxEdges(graph)))[0]).toMatchObject({
    predicate: 'biolink:treats',
    original_predicate: 'biolink:treats',
  })
})

/** As XML has it, which cannot hold some characters and makes one line break of several. */
const inXml = (text: string) =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')

const drained = <Result>(lines: Generator<string, Result>): { text: string; result: Result } => {
  let text = ''
  for (let next = lines.next(); ; next = lines.next()) {
    if (next.done) return { text, result: next.value }
    text += next.value
  }
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name) => ['node', 'edge', 'data', 'attvalue'].includes(name),
  htmlEntities: true,
})

interface XmlItem {
  readonly id: string
  readonly source?: string
  readonly target?: string
  readonly data?: readonly { readonly key: string; readonly '#text'?: string }[]
  readonly attvalues?: { readonly attvalue: readonly { readonly for: string; readonly value: string }[] }
}

const fieldsOf = ({ data, attvalues }: XmlItem) =>
  Object.fromEntries([
    ...(data ?? []).map(({ key, '#text': text }) => [key, text ?? '']),
    ...(attvalues?.attvalue ?? []).map(({ for: key, value }) => [key, value]),
  ])

test.each([
  ['GraphML', writeGraphml],
  ['GEXF', writeGexf],
] as const)('%s is valid XML and says the same, whatever the names', (_, write) => {
  const check = (graph: WrittenGraph) => {
    const { text, result } = drained(write(graph))
    expect(XMLValidator.validate(text)).toBe(true)
    const document = xml.parse(text)
    const root = document.graphml?.graph ?? document.gexf.graph
    const nodes: XmlItem[] = (root.nodes ?? root)?.node ?? []
    const edges: XmlItem[] = (root.edges ?? root)?.edge ?? []
    const names = [...graph.concepts.values()]
    expect(nodes.map((node) => [node.id, fieldsOf(node)])).toEqual(
      names.map(({ key, kind, name, summary, category }) => [
        key,
        {
          kind,
          name: inXml(name),
          summary: inXml(summary),
          ...(category !== undefined && { category: inXml(category) }),
        },
      ]),
    )
    expect(edges.map((edge) => [edge.id, edge.source, edge.target, fieldsOf(edge)])).toEqual(
      [...graph.claims.values()].map((claim) => [
        claim.key,
        claim.subject,
        claim.object,
        {
          predicate: claim.predicate,
          ...(claim.relation !== undefined && { relation: inXml(claim.relation) }),
          polarity: claim.polarity,
          explicitness: claim.explicitness,
          ...(claim.cue !== null && { cue: inXml(claim.cue) }),
          certainty: String(claim.certainty),
          shortcut: String(claim.shortcut),
          ...(claim.evidence.length > 0 && {
            sources: [...new Set(claim.evidence.map(({ source }) => source))].join(' '),
          }),
        },
      ]),
    )
    if (names.some(({ name }) => name !== inXml(name))) expect(result).toBeGreaterThan(0)
  }
  check(shipped)
  fc.assert(fc.property(anyGraph, check))
})

test('graphology reads GraphML and GEXF as the graph that was written', () => {
  for (const graph of [
    parseGraphml(MultiDirectedGraph, together(writeGraphml(shipped))),
    parseGexf(MultiDirectedGraph, together(writeGexf(shipped)), { allowUndeclaredAttributes: false }),
  ]) {
    expect([...graph.nodes()].sort()).toEqual([...shipped.concepts.keys()])
    expect([...graph.edges()].sort()).toEqual([...shipped.claims.keys()])
    for (const [key, claim] of shipped.claims) {
      expect([graph.source(key), graph.target(key)]).toEqual([claim.subject, claim.object])
      expect(graph.getEdgeAttributes(key)).toMatchObject({
        predicate: claim.predicate,
        certainty: claim.certainty,
        shortcut: claim.shortcut,
      })
    }
  }
})

/** Nothing is ever fetched. */
const documentLoader = (url: string) => Promise.reject(new Error(`${url} is asked for`))
/** In safe mode a name that nothing defines is an error. */
const EXPANDED: object = { documentLoader, safe: true }
const AETIA = 'urn:aetia:vocabulary:'
const SCHEMA = 'https://schema.org/'

test('JSON-LD says the same when it is expanded, whatever the names', async () => {
  type Expanded = Record<
    string,
    { readonly '@value'?: unknown; readonly '@id'?: string; readonly '@list'?: Expanded[string] }[]
  >
  const check = async (graph: WrittenGraph) => {
    const expanded = (await jsonld.expand(JSON.parse(together(writeJsonld(graph))), EXPANDED)) as unknown as Expanded[]
    const nodes = new Map(expanded.map((node) => [String(node['@id']).slice('urn:aetia:'.length), node]))
    const valuesOf = (key: string, name: string) =>
      (nodes.get(key)?.[name] ?? []).map((value) => value['@value'] ?? value['@id'])
    expect(nodes.size).toBe(1 + graph.concepts.size + graph.claims.size + graph.sources.size)
    for (const [key, { name, kind, alsoCalled, codes }] of graph.concepts) {
      expect(valuesOf(key, `${SCHEMA}name`)).toEqual([name])
      expect(valuesOf(key, `${AETIA}kind`)).toEqual([kind])
      expect(valuesOf(key, `${SCHEMA}alternateName`)).toEqual(alsoCalled)
      const written = (nodes.get(key)?.[`${SCHEMA}code`] ?? []) as unknown as Expanded[]
      expect(written.map((code) => code[`${SCHEMA}codeValue`]?.[0]?.['@value'])).toEqual(codes.map(({ code }) => code))
    }
    for (const [key, claim] of graph.claims) {
      expect(nodes.get(key)?.['@type']).toEqual([`${SCHEMA}Claim`])
      expect(valuesOf(key, `${AETIA}subject`)).toEqual([`urn:aetia:${claim.subject}`])
      expect(valuesOf(key, `${AETIA}object`)).toEqual([`urn:aetia:${claim.object}`])
      expect(valuesOf(key, `${AETIA}predicate`)).toEqual([claim.predicate])
      expect(valuesOf(key, `${AETIA}relation`)).toEqual(claim.relation === undefined ? [] : [claim.relation])
      expect(valuesOf(key, `${AETIA}certainty`)).toEqual([claim.certainty])
      expect(valuesOf(key, `${AETIA}polarity`)).toEqual([claim.polarity])
      expect(nodes.get(key)?.[`${AETIA}conditions`]?.[0]?.['@list']?.map((value) => value['@value'])).toEqual(
        claim.conditions,
      )
      expect(nodes.get(key)?.[`${AETIA}mechanism`]?.[0]?.['@list']?.map((value) => value['@id'])).toEqual(
        claim.mechanism.map((its) => `urn:aetia:${its}`),
      )
      const quotes = (nodes.get(key)?.[`${SCHEMA}appearance`] ?? []) as unknown as Expanded[]
      const first = (quote: Expanded, name: string) => quote[name]?.[0]?.['@value'] ?? quote[name]?.[0]?.['@id']
      expect(
        quotes.map((quote) => ({
          source: String(first(quote, `${SCHEMA}isPartOf`)).slice('urn:aetia:'.length),
          passage: first(quote, `${AETIA}passage`),
          quote: first(quote, `${SCHEMA}text`),
          start: first(quote, `${AETIA}start`),
          end: first(quote, `${AETIA}end`),
          stance: first(quote, `${AETIA}stance`),
        })),
      ).toEqual(claim.evidence)
    }
  }
  await check(shipped)
  await fc.assert(fc.asyncProperty(anyGraph, check), { numRuns: 50 })
})

/** A flowchart by the few rules of its grammar that we use. */
function flowchart(text: string) {
  const nodes = new Map<string, string>()
  const edges: string[] = []
  const [head, ...lines] = text.trimEnd().split('\n')
  expect(head).toBe('flowchart LR')
  for (const line of lines) {
    const node = /^ {2}(n\d+)\["([^"[\]`<>]*)"\]$/.exec(line)
    const edge = /^ {2}(n\d+) -->\|"([^"|]*)"\| (n\d+)$/.exec(line)
    const text = (label = '') => label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    if (node) nodes.set(node[1] ?? '', text(node[2]))
    else if (edge) edges.push(`${nodes.get(edge[1] ?? '')} ${edge[2]} ${nodes.get(edge[3] ?? '')}`)
    else expect.fail(`no line of a flowchart: ${line}`)
  }
  return { nodes, edges }
}

test('a picture shows the default causal projection, whatever the names', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const { nodes, edges } = flowchart(together(writeMermaid(graph, { from: null, to: null })))
      const walked = [...graph.claims.values()].filter(
        ({ predicate, polarity, explicitness, shortcut }) =>
          ['CAUSES', 'DRIVES', 'PREDISPOSES_TO', 'EXPERIENCES', 'HAS_LEG_SIDE'].includes(predicate) &&
          polarity === 'AFFIRMED' &&
          explicitness !== 'INFERRED' &&
          !shortcut,
      )
      expect(edges).toHaveLength(walked.length)
      const shown = new Set(walked.flatMap(({ subject, object }) => [subject, object]))
      const plain = (name: string) => name.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
      expect([...nodes.values()]).toEqual([...shown].sort().map((key) => plain(graph.concepts.get(key)?.name ?? '')))
    }),
  )
})

test('a picture between two concepts shows what lies on a way from one to the other', () => {
  const { nodes, edges } = flowchart(
    together(writeMermaid(shipped, { from: 'driver:cambered-roads', to: 'injury:achilles-tendinitis' })),
  )
  const names = [...nodes.values()]
  expect(names).toContain(shipped.concepts.get('driver:cambered-roads')?.name)
  expect(names).toContain(shipped.concepts.get('leg-side:shorter-leg')?.name)
  expect(names).not.toContain(shipped.concepts.get('symptom:hip-pain')?.name)
  expect(edges.length).toBeGreaterThan(2)
})

test.each([
  ['nodes of KGX', writeKgxNodes],
  ['edges of KGX', writeKgxEdges],
  ['JSON-LD', writeJsonld],
  ['GraphML', writeGraphml],
  ['GEXF', writeGexf],
] as const)('%s of one content are the same bytes, in whatever order it was given', (_, write) => {
  const turned = <Item>(map: ReadonlyMap<string, Item>) => [...map.values()].reverse()
  const records = {
    concepts: turned(shipped.concepts),
    claims: turned(shipped.claims),
    sources: turned(shipped.sources),
    articles: turned(shipped.articles),
  }
  const again = buildSnapshot(records, shipped.version, shipped.publishedAt)
  expect(together(write(again))).toBe(together(write(shipped)))
})
