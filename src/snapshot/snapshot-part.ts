import type { Key } from '../../graph/vocabulary/keys.ts'
import type { AttributeIndex } from './attributes/attribute-index.ts'
import type { ClaimRecord, ConceptRecord, SourceRecord } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** The ascending numbers of the part's concepts and claims; null for all of them. */
export interface PartNumbers {
  readonly concepts: Uint32Array | null
  readonly claims: Uint32Array | null
}

/** Records in order of key. A look-up may find records outside a part. */
export interface Records<Item> {
  readonly size: number
  get(key: Key): Item | undefined
  values(): Iterable<Item>
}

/** A graph, or a part of one, as it is written out. Records of tables are made on demand. */
export interface SnapshotPart {
  readonly version: number
  readonly publishedAt: string
  readonly digest: string
  readonly concepts: Records<ConceptRecord>
  readonly claims: Records<ClaimRecord>
  /** All sources of the version. */
  readonly sources: Records<SourceRecord>
  /** The attributes that teams declared, as everybody may see them. Absent: there are none. */
  readonly attributes?: { readonly everybody: Pick<AttributeIndex, 'declared' | 'ownOf'> }
  /** The translations of documents. Absent: there are none. */
  readonly texts?: Snapshot['texts']
  /** Whether concepts or claims of the version are left out. Absent: they are not. */
  readonly isPart?: boolean
}

export function snapshotPart(snapshot: Snapshot, numbers: PartNumbers): SnapshotPart {
  const {
    version,
    publishedAt,
    digest,
    concepts,
    claims,
    sources,
    texts,
    columnarConcepts,
    columnarClaims,
    attributes,
  } = snapshot
  return {
    version,
    publishedAt,
    digest,
    concepts: numbers.concepts === null ? concepts : chosen(concepts, numbers.concepts, columnarConcepts.conceptAt),
    claims: numbers.claims === null ? claims : chosen(claims, numbers.claims, columnarClaims.claimAt),
    sources,
    attributes: { everybody: attributes.everybody },
    texts,
    isPart: numbers.concepts !== null || numbers.claims !== null,
  }
}

const chosen = <Item>(all: Records<Item>, numbers: Uint32Array, at: (number: number) => Item): Records<Item> => ({
  size: numbers.length,
  get: (key) => all.get(key),
  *values() {
    for (const number of numbers) yield at(number)
  },
})
