import { type AttributeOwner, attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ClaimRecord, ConceptRecord, DeclarationRecord } from '../../snapshot/records.ts'
import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'
import { declaredAttributes, ownAttributes } from './own-attributes.ts'

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

/** The same with the attributes that teams declared, each under `attribute-` and its name. */
export const attributesWithOwn = (
  graph: SnapshotPart,
): {
  readonly nodes: readonly GraphAttribute<ConceptRecord>[]
  readonly edges: readonly GraphAttribute<ClaimRecord>[]
} => ({
  nodes: [...NODE_ATTRIBUTES, ...ownOf<ConceptRecord>(graph, (kind) => !OTHER_THAN_CONCEPTS.includes(kind))],
  edges: [...EDGE_ATTRIBUTES, ...ownOf<ClaimRecord>(graph, (kind) => kind === 'CLAIM')],
})

const OTHER_THAN_CONCEPTS: readonly AttributeOwner[] = ['CLAIM', 'SOURCE', 'ARTICLE']

function ownOf<Item extends { readonly key: Key }>(
  graph: SnapshotPart,
  isOwner: (kind: AttributeOwner) => boolean,
): readonly GraphAttribute<Item>[] {
  const attributesOf = ownAttributes(graph)
  return declaredAttributes(graph)
    .filter(({ kinds }) => kinds.some(isOwner))
    .map((declared) => {
      const name = attributeName(declared.key)
      const type = typeOf(declared)
      return {
        name: `attribute-${name}`,
        type,
        of({ key }) {
          const values = attributesOf(key).find((given) => given.name === name)?.values
          if (values === undefined) return null
          const written = values.join('|')
          return type === 'double' ? Number(written) : type === 'boolean' ? written === 'true' : written
        },
      }
    })
}

const typeOf = ({ type, many }: DeclarationRecord): GraphAttribute<never>['type'] =>
  many ? 'string' : type === 'NUMBER' ? 'double' : type === 'BOOLEAN' ? 'boolean' : 'string'
