import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'

type Value = string | number | boolean

/**
 * One typed attribute of the nodes or edges of a graph, for formats that declare them. Null: this
 * one has none.
 */
export interface GraphAttribute<Item> {
  readonly name: string
  readonly type: 'string' | 'double' | 'boolean'
  of(item: Item): Value | null
}

const text = <Item>(name: string, of: (item: Item) => string | null): GraphAttribute<Item> => ({
  name,
  type: 'string',
  of,
})

/** The keys that a document had before. */
const formerKeys = text<{ readonly formerKeys?: readonly Key[] }>(
  'formerKeys',
  ({ formerKeys = [] }) => formerKeys.join('|') || null,
)

/** What GraphML and GEXF carry of a concept besides its key. */
export const NODE_ATTRIBUTES: readonly GraphAttribute<ConceptRecord>[] = [
  text('name', ({ name }) => name),
  text('kind', ({ kind }) => kind),
  text('category', ({ category }) => category ?? null),
  text('summary', ({ summary }) => summary),
  text('originalIds', ({ imports = [] }) => [...new Set(imports.map(({ id }) => id))].join('|') || null),
  formerKeys,
]

/** What they carry of a claim besides its key and its ends. */
export const EDGE_ATTRIBUTES: readonly GraphAttribute<ClaimRecord>[] = [
  text('predicate', ({ predicate }) => predicate),
  text('relation', ({ relation }) => relation ?? null),
  text('polarity', ({ polarity }) => polarity),
  text('explicitness', ({ explicitness }) => explicitness),
  text('cue', ({ cue }) => cue),
  { name: 'certainty', type: 'double', of: ({ certainty }) => certainty },
  { name: 'shortcut', type: 'boolean', of: ({ shortcut }) => shortcut },
  text('certaintyBasis', ({ basis }) => basis ?? null),
  text(
    'qualifiers',
    ({ qualifiers = [] }) => qualifiers.map(({ name, value }) => `${name}=${value}`).join('; ') || null,
  ),
  text('sources', ({ evidence }) => [...new Set(evidence.map(({ source }) => source))].join(' ') || null),
  formerKeys,
]
