import type { Adjacency } from '../adjacency.ts'
import { claimsOf } from '../adjacency.ts'
import { compiledAttributes } from '../attributes/attribute-index.ts'
import type { ClaimColumns } from '../claim-columns.ts'
import { claimOrder } from '../claim-order.ts'
import { labelForms } from '../labels/label-forms.ts'
import { labelWords } from '../labels/label-words.ts'
import { pluralsIn } from '../labels/plurals-in.ts'
import { nameOrder } from '../name-order.ts'
import {
  type CompiledGraph,
  columnarParts,
  type GraphBasis,
  joinedConcept,
  outsideOf,
  signedAdjacency,
} from './compiled-graph.ts'
import { indexingFacts } from './fact-index.ts'
import { sourceKeysOf } from './source-keys.ts'

/** What takes long to compile, compiled before. */
export interface CompiledParts
  extends Pick<
    CompiledGraph,
    'records' | 'hashes' | 'digest' | 'rows' | 'documentColumns' | 'bySubject' | 'byObject' | 'bySource' | 'legRole'
  > {
  readonly columns: Omit<ClaimColumns, 'claimAt'>
  readonly adjacency: Omit<Adjacency, 'keys' | 'indexOf' | 'legRole' | 'claimAt' | 'outside'>
}

/** The graph from parts that were compiled before, with pauses. */
export function* compiledFrom(parts: CompiledParts): Generator<void, CompiledGraph, void> {
  const { records, rows, legRole } = parts
  const concepts = records.concepts.with(rows.joined.map((key) => [key, joinedConcept(records, rows, key)]))
  const claimList = [...records.claims.values()]
  const order = claimOrder(records.claims, claimList, rows)
  yield
  const basis: GraphBasis = {
    ...parts,
    concepts,
    conceptList: [...concepts.values()],
    claimList,
    order,
    columns: { ...parts.columns, claimAt: order.claimAt },
    sourceKeys: sourceKeysOf(records.sources, rows.claims.sources),
    writtenSources: [...records.sources.values()],
  }
  yield
  const columnar = columnarParts(basis)
  const forms = labelForms(columnar.columnarConcepts)
  const adjacency: Adjacency = {
    keys: rows.keys,
    indexOf: rows.indexOf,
    legRole,
    ...parts.adjacency,
    outside: outsideOf(columnar),
    ...claimsOf(parts.adjacency.numbers, order.claimAt),
  }
  return {
    ...basis,
    ...columnar,
    forms,
    words: labelWords(forms, pluralsIn(records.language)),
    names: nameOrder(forms),
    facts: yield* indexingFacts(records),
    attributes: compiledAttributes(records),
    adjacency,
    adjacencyWithSigns: signedAdjacency(basis, columnar, adjacency),
    hashes: parts.hashes,
    digest: parts.digest,
  }
}
