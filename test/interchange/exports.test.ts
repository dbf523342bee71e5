import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { partToExport } from '../../src/app/part-to-export.ts'
import type { ContentSet } from '../../src/content/documents.ts'
import { KGX_EDGE_COLUMNS, KGX_NODE_COLUMNS } from '../../src/interchange/kgx-columns.ts'
import { translatedNames } from '../../src/interchange/write/translated-names.ts'
import { writeGexf } from '../../src/interchange/write/write-gexf.ts'
import { writeGraphml } from '../../src/interchange/write/write-graphml.ts'
import { JSONLD_CONTEXT_DOCUMENT, writeJsonld } from '../../src/interchange/write/write-jsonld.ts'
import { writeKgxEdges } from '../../src/interchange/write/write-kgx-edges.ts'
import { writeKgxNodes } from '../../src/interchange/write/write-kgx-nodes.ts'
import { writeMermaid } from '../../src/interchange/write/write-mermaid.ts'
import { project } from '../../src/projection/project.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import type { SnapshotPart } from '../../src/snapshot/snapshot-part.ts'
import { randomContent } from '../laws/random-content.ts'
import { causalClaims, causalPart } from '../notation/causal-part.ts'
import { graphFromLines } from '../notation/graph-from-lines.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { BIOLINK_TABLES, imported } from './imported-graph.ts'
import { edgesOf, nodesOf } from './rows-of.ts'

const byKey = <Item extends { readonly key: string }>(items: readonly Item[]) =>
  new Map(items.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map((item) => [item.key, item]))

/**
 * The graph of any content, whether or not it breaks rules: hostile names are what matters here.
 */
function graphOf(content: ContentSet): SnapshotPart {
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

const conceptsOf = ({ concepts }: SnapshotPart) =>
  [...concepts.values()].map(({ key, kind, name, category, alsoCalled, summary, role }) => ({
    id: key,
    kind,
    name,
    category: category ?? null,
    alsoCalled,
    summary,
    role,
  }))
const claimsOf = ({ claims }: SnapshotPart) =>
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

async function kgxReadBack(graph: SnapshotPart) {
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

test('an export as KGX is read as the same concepts and claims, whatever their names', async () => {
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
  const names = header.split('\t')
  expect(names.filter((name) => name !== 'object_direction_qualifier')).toEqual(columns)
  return lines.map((line) => {
    const fields = line.split('\t')
    expect(fields).toHaveLength(names.length)
    return Object.fromEntries(names.map((name, index) => [name, fields[index] ?? ''])) as Record<Column, string>
  })
}

test('a KGX table is what Biolink asks for, and carries the whole of every claim', () => {
  const check = (graph: SnapshotPart) => {
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
  const check = (graph: SnapshotPart) => {
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

test('GEXF names the namespace of 1.2draft, which readers look for, and uses nothing of 1.3', () => {
  const text = together(writeGexf(shipped))
  expect(text).toMatch(/^<\?xml [^>]*>\n<gexf xmlns="http:\/\/www\.gexf\.net\/1\.2draft" version="1\.2">\n<meta /)
  expect(text).toContain('<graph defaultedgetype="directed" mode="static">')
  // The types, elements and attributes that 1.2draft has too.
  const names = [...text.matchAll(/<([a-z]+)|\s([a-z]+)="/g)].map(([, element, attribute]) => element ?? attribute)
  expect([...new Set(names)].sort()).toEqual(
    [
      ...['gexf', 'meta', 'creator', 'graph', 'attributes', 'attribute', 'nodes', 'node', 'edges', 'edge'],
      ...['attvalues', 'attvalue', 'xmlns', 'version', 'encoding', 'lastmodifieddate', 'defaultedgetype', 'mode'],
      ...['class', 'id', 'title', 'type', 'label', 'for', 'value', 'source', 'target', 'weight', 'xml'],
    ]
      .filter((name) => name !== 'xml')
      .sort(),
  )
  expect(new Set([...text.matchAll(/ type="([^"]*)"/g)].map(([, type]) => type))).toEqual(
    new Set(['string', 'double', 'boolean']),
  )
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
const BIOLINK = 'https://w3id.org/biolink/vocab/'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

test('JSON-LD says the same when it is expanded, whatever the names', async () => {
  type Expanded = Record<
    string,
    { readonly '@value'?: unknown; readonly '@id'?: string; readonly '@list'?: Expanded[string] }[]
  >
  const check = async (graph: SnapshotPart) => {
    const expanded = (await jsonld.expand(JSON.parse(together(writeJsonld(graph))), EXPANDED)) as unknown as Expanded[]
    const nodes = new Map(expanded.map((node) => [String(node['@id']).slice('urn:aetia:'.length), node]))
    const valuesOf = (key: string, name: string) =>
      (nodes.get(key)?.[name] ?? []).map((value) => value['@value'] ?? value['@id'])
    expect(nodes.size).toBe(1 + graph.concepts.size + graph.claims.size + graph.sources.size)
    for (const { key, name, kind, alsoCalled, codes } of graph.concepts.values()) {
      expect(valuesOf(key, `${SCHEMA}name`)).toEqual([name])
      expect(valuesOf(key, `${AETIA}kind`)).toEqual([kind])
      const translated = translatedNames(graph, key).map((other) => other.name)
      expect(valuesOf(key, `${SCHEMA}alternateName`)).toEqual([...alsoCalled, ...translated])
      const written = (nodes.get(key)?.[`${SCHEMA}code`] ?? []) as unknown as Expanded[]
      expect(written.map((code) => code[`${SCHEMA}codeValue`]?.[0]?.['@value'])).toEqual(codes.map(({ code }) => code))
    }
    for (const claim of graph.claims.values()) {
      const { key } = claim
      expect(nodes.get(key)?.['@type']).toEqual([`${BIOLINK}Association`, `${SCHEMA}Claim`])
      expect(valuesOf(key, `${RDF}subject`)).toEqual([`urn:aetia:${claim.subject}`])
      expect(valuesOf(key, `${RDF}object`)).toEqual([`urn:aetia:${claim.object}`])
      expect(valuesOf(key, `${RDF}predicate`)).toEqual([
        expect.stringMatching(/^https:\/\/w3id.org\/biolink\/vocab\/[a-z_]+$/),
      ])
      expect(valuesOf(key, `${BIOLINK}negated`)).toEqual([claim.polarity === 'NEGATED'])
      expect(valuesOf(key, `${BIOLINK}agent_type`)).toEqual(['manual_agent'])
      expect(valuesOf(key, `${BIOLINK}primary_knowledge_source`)).toEqual(['https://w3id.org/biolink/infores/aetia'])
      expect(valuesOf(key, `${BIOLINK}has_confidence_score`)).toEqual([claim.certainty])
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

test('JSON-LD has the evidence, qualifiers and ids of imported graphs, and nothing that was not given', async () => {
  const graph = await imported(BIOLINK_TABLES)
  const document = JSON.parse(together(writeJsonld(graph)))
  const nodes = (await jsonld.expand(document, EXPANDED)) as unknown as Record<string, Record<string, unknown>[]>[]
  const claims = nodes.filter((node) => node['@type']?.includes(`${BIOLINK}Association` as never))
  expect(claims).toHaveLength(graph.claims.size)
  const valuesOf = (node: (typeof nodes)[number] | undefined, name: string) =>
    (node?.[name] ?? []).map((value) => value['@value'] ?? value['@id'])
  const from = (edge: string) =>
    claims.find((node) =>
      (node[`${SCHEMA}appearance`] ?? []).some((its) =>
        JSON.stringify(its[`${SCHEMA}identifier`])?.includes(`"${edge}"`),
      ),
    )
  const lowering = from('a1')
  expect(valuesOf(lowering, `${BIOLINK}object_direction_qualifier`)).toEqual(['decreased'])
  expect(valuesOf(lowering, `${BIOLINK}publications`)).toEqual(['urn:aetia:source:pmid-1', 'urn:aetia:source:pmid-2'])
  expect(valuesOf(lowering, `${BIOLINK}primary_knowledge_source`)).toEqual(['urn:aetia:source:infores-ctd'])
  expect(valuesOf(lowering, `${BIOLINK}has_evidence`)).toEqual(['ECO:0000305'])
  expect(valuesOf(lowering, `${BIOLINK}has_confidence_score`)).toEqual([])
  expect(valuesOf(from('a7'), `${BIOLINK}agent_type`)).toEqual([])
  expect(valuesOf(from('b1'), `${BIOLINK}has_confidence_score`)).toEqual([0.7])
  const gene = nodes.find((node) => String(node['@id']) === 'urn:aetia:entity:x-1')
  expect(valuesOf(gene, `${SCHEMA}identifier`)).toEqual(['X:1'])
  expect(valuesOf(gene, `${BIOLINK}category`)).toEqual([`${BIOLINK}Gene`])
  expect(valuesOf(gene, `${BIOLINK}xref`)).toEqual(['ENSEMBL:ENSG1', 'HGNC:1'])
  // The context of a server says the same as that of the file.
  const served = { ...document, '@context': JSON.parse(JSONLD_CONTEXT_DOCUMENT)['@context'] }
  expect(await jsonld.expand(served, EXPANDED)).toEqual(nodes)
})

test('JSON-LD of a part has the sources that it cites, and no others', () => {
  const part = partToExport(shipped, { from: null, to: null, kinds: ['MISCONCEPTION', 'INJURY'], isCausal: false })
  const ids: string[] = JSON.parse(together(writeJsonld(part)))['@graph'].map((node: { '@id': string }) => node['@id'])
  const text = [...part.concepts.values(), ...part.claims.values()].map((record) => JSON.stringify(record)).join('')
  const derived = (key: string): string[] => {
    const from = shipped.sources.get(key)?.derivedFrom ?? null
    return from === null ? [key] : [key, ...derived(from)]
  }
  const cited = [...shipped.sources.keys()].filter((key) => text.includes(`"source":"${key}"`)).flatMap(derived)
  expect(ids.filter((id) => id.startsWith('urn:aetia:source:')).sort()).toEqual(
    [...new Set(cited)].map((key) => `urn:aetia:${key}`).sort(),
  )
  expect(new Set(cited).size).toBeLessThan(shipped.sources.size)
})

/** A flowchart by the few rules of its grammar that we use. */
function flowchart(text: string) {
  const nodes = new Map<string, string>()
  const edges: string[] = []
  const all = text.trimEnd().split('\n')
  const comment = all[0]?.startsWith('%% ') ? (all.shift() ?? null) : null
  const [head, ...lines] = all
  expect(head).toBe('flowchart LR')
  for (const line of lines) {
    const node = /^ {2}(n\d+)\["([^"[\]`<>]*)"\]$/.exec(line)
    const edge = /^ {2}(n\d+) -->\|"([^"|]*)"\| (n\d+)$/.exec(line)
    const text = (label = '') => label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    if (node) nodes.set(node[1] ?? '', text(node[2]))
    else if (edge) edges.push(`${nodes.get(edge[1] ?? '')} ${edge[2]} ${nodes.get(edge[3] ?? '')}`)
    else expect.fail(`no line of a flowchart: ${line}`)
  }
  return { nodes, edges, comment }
}

const drawing = (part: SnapshotPart) => flowchart(together(writeMermaid(part)))
const causal = (snapshot: Snapshot, from: string | null = null, to: string | null = null) =>
  partToExport(snapshot, { from, to, kinds: null, isCausal: true })

test('a picture shows the default causal projection, whatever the names', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      const snapshot = buildSnapshot(project(content), 1, content.publishedAt)
      const { nodes, edges } = drawing(causal(snapshot))
      const walked = causalClaims(snapshot.claims.values())
      expect(edges).toHaveLength(walked.length)
      const shown = new Set(walked.flatMap(({ subject, object }) => [subject, object]))
      const plain = (name: string) => name.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
      expect([...nodes.values()]).toEqual([...shown].sort().map((key) => plain(snapshot.concepts.get(key)?.name ?? '')))
    }),
  )
})

test('a picture between two concepts shows what lies on a way from one to the other', () => {
  const [from, to] = ['driver:cambered-roads', 'injury:achilles-tendinitis']
  const { nodes, edges } = drawing(causal(shipped, from, to))
  const walked = causalPart(shipped.claims.values(), from, to)
  expect(edges).toHaveLength(walked.length)
  expect(walked.length).toBeGreaterThan(2)
  const names = [...nodes.values()]
  expect(names).toContain(shipped.concepts.get('driver:cambered-roads')?.name)
  expect(names).toContain(shipped.concepts.get('leg-side:shorter-leg')?.name)
  expect(names).not.toContain(shipped.concepts.get('symptom:hip-pain')?.name)
})

test('a picture that Mermaid would not draw by default says so in its first line', () => {
  expect(drawing(causal(shipped)).comment).toBeNull()
  const [many, most] = [501, 500].map((count) =>
    drawing(causal(graphFromLines(...Array.from({ length: count }, (_, at) => `a${at} -CAUSES-> a${at + 1}`)))),
  )
  expect(most?.comment).toBeNull()
  expect(many?.edges).toHaveLength(501)
  expect(many?.comment).toMatch(/^%% Mermaid draws 500 edges at most unless its maxEdges is raised; these are 501\. /)
  const named = graphFromLines('a -CAUSES-> b')
  const long = {
    ...named,
    concepts: byKey([...named.concepts.values()].map((its) => ({ ...its, name: 'x'.repeat(25_000) }))),
  }
  const text = together(writeMermaid(long))
  const [comment = '', ...lines] = text.split('\n')
  expect(comment).toBe(
    `%% Mermaid reads 50000 characters at most unless its maxTextSize is raised; these are ${lines.join('\n').length}. Draw a part of it (from, to, kinds), or raise that in the configuration of Mermaid.`,
  )
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
    texts: turned(shipped.texts),
    assets: turned(shipped.assets),
    declarations: turned(shipped.attributes.everybody.declared),
    ownAttributes: turned(shipped.compiled.records.ownAttributes),
  }
  const again = buildSnapshot(records, shipped.version, shipped.publishedAt)
  expect(together(write(again))).toBe(together(write(shipped)))
})
