import { ATTRIBUTE_PREFIX, type AttributeOwner, attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { SortedMap } from '../../algorithms/sorted-map.ts'
import type { AttributeRecords } from '../compile/attribute-records.ts'
import { byAttribute } from '../compile/attribute-records.ts'
import type { AttributeValueRecord, DeclarationRecord, GivenRecord, OwnAttributesRecord } from '../records.ts'
import { columnsOfAttribute } from './columns-of-attribute.ts'
import { changedColumn, type GivenColumn, givenColumn } from './given-column.ts'

/** The attributes of a version, as far as a reader may see them. */
export interface AttributeIndex {
  /** By name, in order of name. */
  readonly declared: ReadonlyMap<string, DeclarationRecord>
  /** The one with a name, or that had it before it was renamed. */
  named(name: string): DeclarationRecord | undefined
  /** Those that a kind may have, in order of name. */
  ofKind(kind: AttributeOwner): readonly DeclarationRecord[]
  /** The attribute that takes its values from a column of imported tables. */
  ofColumn(column: string): DeclarationRecord | undefined
  /** The attributes of a document, in order of name; those of rows of tables are in their columns. */
  ownOf(document: Key): readonly GivenRecord[]
  /**
   * The documents that have an attribute. The first call looks through all documents with
   * attributes, with pauses; the next version moves the column on.
   */
  given(name: string): Generator<void, GivenColumn, void>
}

/** The attributes for everybody, and all of them. */
export interface AttributeIndexes {
  readonly everybody: AttributeIndex
  readonly editors: AttributeIndex
}

/** One list of declarations, with the values that documents have of them. */
interface Layer {
  readonly declared: SortedMap<DeclarationRecord>
  readonly own: SortedMap<OwnAttributesRecord>
  /** The columns that were asked for, by key of the declaration. */
  readonly columns: Map<Key, GivenColumn>
}

/** The layers of a version, from which those of the next are made. */
export interface CompiledAttributes extends AttributeIndexes {
  readonly layers: { readonly everybody: Layer; readonly editors: Layer }
}

export const compiledAttributes = (records: AttributeRecords, before?: CompiledAttributes): CompiledAttributes => {
  const everybody = layerAfter(before?.layers.everybody, records.declaredAttributes, records.ownAttributes)
  const editors = layerAfter(before?.layers.editors, records.declaredForEditors, records.ownForEditors)
  const publicIndex = indexOf([everybody])
  return {
    layers: { everybody, editors },
    everybody: publicIndex,
    editors: editors.declared.size === 0 ? publicIndex : indexOf([everybody, editors]),
  }
}

/** What did not change is shared; columns move on by what did. */
function layerAfter(before: Layer | undefined, declared: Layer['declared'], own: Layer['own']): Layer {
  if (before && before.declared === declared && before.own === own) return before
  if (!before || before.columns.size === 0) return { declared, own, columns: new Map() }
  const differences = before.own.differencesTo(own)
  const columns = [...before.columns]
    .filter(([key]) => declared.has(key) && before.declared.has(key))
    .map(([key, column]) => [key, changedColumn(column, key, differences)] as const)
  return { declared, own, columns: new Map(columns) }
}

function indexOf(layers: readonly Layer[]): AttributeIndex {
  let byName: ReadonlyMap<string, DeclarationRecord> | undefined
  let byFormerKey: ReadonlyMap<Key, DeclarationRecord> | undefined
  let byKind: ReadonlyMap<AttributeOwner, readonly DeclarationRecord[]> | undefined
  let byColumn: ReadonlyMap<string, DeclarationRecord> | undefined
  const declarations = () =>
    layers
      .flatMap(({ declared }) => [...declared.values()])
      .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  return {
    get declared() {
      byName ??= new Map(declarations().map((declared) => [attributeName(declared.key), declared]))
      return byName
    },
    named(name) {
      const now = this.declared.get(name)
      if (now !== undefined) return now
      byFormerKey ??= new Map(
        declarations().flatMap((one) => (one.formerKeys ?? []).map((former) => [former, one] as const)),
      )
      return byFormerKey.get(`${ATTRIBUTE_PREFIX}${name}`)
    },
    ofKind(kind) {
      if (byKind === undefined) {
        const found = new Map<AttributeOwner, DeclarationRecord[]>()
        for (const declared of declarations())
          for (const owner of declared.kinds) {
            const list = found.get(owner)
            if (list) list.push(declared)
            else found.set(owner, [declared])
          }
        byKind = found
      }
      return byKind.get(kind) ?? []
    },
    ofColumn(column) {
      byColumn ??= new Map(
        declarations().flatMap((declared) => columnsOfAttribute(declared).map((name) => [name, declared] as const)),
      )
      return byColumn.get(column)
    },
    ownOf(document) {
      const found = layers.flatMap(({ declared, own }) =>
        (own.get(document)?.attributes ?? []).filter(({ attribute }) => declared.has(attribute)),
      )
      return found.sort(byAttribute)
    },
    *given(name) {
      const key = `attribute:${name}`
      const layer = layers.find(({ declared }) => declared.has(key))
      if (layer === undefined) return NO_VALUES
      const known = layer.columns.get(key)
      if (known) return known
      const column = yield* givenColumn(layer.own, key)
      layer.columns.set(key, column)
      return column
    },
  }
}

const NO_VALUES: GivenColumn = Object.freeze({ owners: [], values: [] as (readonly AttributeValueRecord[])[] })
