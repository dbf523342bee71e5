import { runSync } from '../../src/algorithms/run-sync.ts'
import { createProseIndex } from '../../src/api/search/prose-index.ts'
import { SEARCH_KINDS } from '../../src/api/search/search-kinds.ts'
import { searchPage } from '../../src/api/search/search-page.ts'
import type { Adjacency } from '../../src/snapshot/adjacency.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'

const SEARCHED = ['runers', 'week 2', 'knees', 'bursae', '膝', 'tor quote', '+']

/** All that a snapshot answers from its records and indexes, as plain data. */
export function toldOf(snapshot: Snapshot) {
  const { concepts, claims, sources, articles, facts, columnarClaims, columnarConcepts } = snapshot
  const numbersOf = (key: string) => [
    ...(['SUBJECT', 'OBJECT', 'EITHER'] as const).map((end) => [...columnarClaims.numbersOf(key, end)]),
    columnarConcepts.numberOf(key),
    (['SUBJECT', 'OBJECT'] as const).map((end) => columnarClaims.countAt(columnarConcepts.numberOf(key) ?? -1, end)),
  ]
  const named = new Set([...claims.values()].flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  return {
    heading: [snapshot.version, snapshot.publishedAt, snapshot.digest],
    maps: [concepts, claims, sources, articles, facts].map((map) => [...map]),
    lookedUp: [concepts, claims, sources, articles, facts].map((map) => [...map.keys()].map((key) => map.get(key))),
    sizes: [concepts, claims, sources, articles, facts, columnarConcepts, columnarClaims].map(({ size }) => size),
    none: [concepts, claims, sources, articles, facts].map((map) => [map.get('a:none'), map.has('zz:none')]),
    kinds: [...snapshot.conceptsOfKind].map(([kind, list]) => [kind, list]),
    sourceLists: [snapshot.sourceKeys, snapshot.writtenSources],
    latent: [...snapshot.latent],
    concepts: Array.from({ length: columnarConcepts.size }, (_, number) => [
      columnarConcepts.keyAt(number),
      columnarConcepts.conceptAt(number),
      columnarConcepts.labelsAt(number),
      columnarConcepts.categoryAt(number),
    ]),
    claims: Array.from({ length: columnarClaims.size }, (_, number) => [
      columnarClaims.claimAt(number),
      columnarClaims.numberOf(columnarClaims.claimAt(number).key),
      columnsAt(columnarClaims.runAt(number)),
    ]),
    ends: [...concepts.keys()].map(numbersOf),
    ofSources: [...new Set([...named, ...sources.keys(), 'source:none'])].map((key) => [
      key,
      [...columnarClaims.numbersOfSource(key)],
      snapshot.claimsOfSource(key),
    ]),
    related: [...runSync(columnarClaims.where(null, (run) => run.hasRelation(new Set(['r 1']))))],
    adjacency: toldOfAdjacency(snapshot.adjacency, snapshot),
    withSigns: toldOfAdjacency(runSync(snapshot.adjacencyWithSigns()), snapshot),
    attributes: [snapshot.attributes.everybody, snapshot.attributes.editors].map((index) => [
      [...index.declared],
      [...concepts.keys(), ...claims.keys(), ...sources.keys(), ...articles.keys()].map(index.ownOf),
      [...index.declared.keys(), 'none'].map((name) => runSync(index.given(name))),
    ]),
    names: [...runSync(snapshot.names.all())],
    found: found(snapshot),
    dates: [concepts, claims, sources, articles, facts].map((map) => [...map.keys()].map(snapshot.datesOf)),
  }
}

function columnsAt({ run, index }: ReturnType<Snapshot['columnarClaims']['runAt']>) {
  const { columns } = run
  return [
    columns.subjects[index],
    columns.objects[index],
    columns.predicates[index],
    columns.polarities[index],
    columns.explicitnesses[index],
    columns.shortcuts[index],
    columns.certainties[columns.certainty[index] ?? -1],
    run.tableSourceAt(index),
  ]
}

function toldOfAdjacency(adjacency: Adjacency, { concepts }: Snapshot) {
  const { claimAt, outside, indexOf, ...columns } = adjacency
  return {
    columns: Object.entries(columns).map(([name, column]) => [name, Array.from<unknown>(column)]),
    indexes: [...concepts.keys()].map((key) => indexOf.get(key)),
    claims: Array.from(adjacency.targets, (_target, row) => claimAt(row)),
    outside: [{ relations: ['r 1'] }, { sources: ['source:s1'] }, { kinds: ['DRIVER', 'INJURY'] as const }, {}].map(
      (scope) => {
        const marks = runSync(outside(scope))
        return marks && [...marks]
      },
    ),
  }
}

/** What search finds, in its order, with relevance and highlights. */
function found(snapshot: Snapshot) {
  const prose = createProseIndex(snapshot)
  return SEARCHED.map((text) => {
    const question = { text, kinds: undefined, among: SEARCH_KINDS, after: null, limit: 20 }
    const scanned: unknown[] = []
    runSync(snapshot.labels.scan(text, (number, match) => scanned.push([number, match])))
    const hits: unknown[] = []
    runSync(prose.scan(text, ({ item, ...hit }) => hits.push([item.record.key, hit])))
    return [text, scanned, hits, runSync(searchPage({ snapshot, prose: () => prose }, question))]
  })
}
