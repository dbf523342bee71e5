import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type Change, type SortedMap, sortingMap } from '../../algorithms/sorted-map.ts'
import { deepFreeze } from '../freeze.ts'
import type { RecordChanges } from '../record-changes.ts'
import type { DeclarationRecord, GivenRecord, GraphRecords, OwnAttributesRecord } from '../records.ts'

/**
 * The attributes of a version, apart by who may see them. A document that has attributes of both
 * sorts is in both lists.
 */
export interface AttributeRecords {
  readonly declaredAttributes: SortedMap<DeclarationRecord>
  readonly ownAttributes: SortedMap<OwnAttributesRecord>
  readonly declaredForEditors: SortedMap<DeclarationRecord>
  readonly ownForEditors: SortedMap<OwnAttributesRecord>
}

/** How many documents are split between two pauses. */
const DOCUMENTS_PER_STEP = 500

export function* sortingAttributes({
  declarations = [],
  ownAttributes = [],
}: Pick<GraphRecords, 'declarations' | 'ownAttributes'>): Generator<void, AttributeRecords, void> {
  const declared = yield* sortingMap(declarations.filter(isPublic).map(entryOf))
  const own: [Key, OwnAttributesRecord][] = []
  const ownForEditors: [Key, OwnAttributesRecord][] = []
  for (const [index, record] of ownAttributes.entries()) {
    const [everybodys, editors] = split(record, declared)
    if (everybodys) own.push([record.key, everybodys])
    if (editors) ownForEditors.push([record.key, editors])
    if (index % DOCUMENTS_PER_STEP === 0) yield
  }
  return {
    declaredAttributes: declared,
    ownAttributes: yield* sortingMap(own),
    declaredForEditors: yield* sortingMap(declarations.filter((its) => !isPublic(its)).map(entryOf)),
    ownForEditors: yield* sortingMap(ownForEditors),
  }
}

const isPublic = ({ visibility }: DeclarationRecord): boolean => visibility === 'PUBLIC'

const entryOf = (record: DeclarationRecord): [Key, DeclarationRecord] => [record.key, deepFreeze(record)]

/**
 * What everybody may see of the attributes of a document, and what only editors may. A value
 * without a declaration is for editors: what it means is not known.
 */
function split(
  { key, attributes }: OwnAttributesRecord,
  declared: ReadonlyMap<Key, DeclarationRecord>,
): readonly [OwnAttributesRecord | undefined, OwnAttributesRecord | undefined] {
  const part = (wanted: boolean): OwnAttributesRecord | undefined => {
    const its = attributes.filter(({ attribute }) => declared.has(attribute) === wanted)
    return its.length === 0 ? undefined : deepFreeze({ key, attributes: its })
  }
  return [part(true), part(false)]
}

/** The attributes after changes. Values move to the other list where their declaration does. */
export function changedAttributes(
  before: AttributeRecords,
  { declarations = [], ownAttributes = [] }: Pick<RecordChanges, 'declarations' | 'ownAttributes'>,
): AttributeRecords {
  const declaredAttributes = withParts(before.declaredAttributes, listed(declarations, true))
  const declaredForEditors = withParts(before.declaredForEditors, listed(declarations, false))
  const moved = new Set<Key>()
  for (const [key] of declarations)
    if (before.declaredAttributes.has(key) !== declaredAttributes.has(key)) moved.add(key)
  const changed = new Map(ownAttributes)
  const current = new Map<Key, OwnAttributesRecord | undefined>()
  for (const [key, record] of changed)
    if (record !== undefined || before.ownAttributes.has(key) || before.ownForEditors.has(key)) current.set(key, record)
  if (moved.size > 0)
    for (const list of [before.ownAttributes, before.ownForEditors])
      for (const { key, attributes } of list.values())
        if (!changed.has(key) && attributes.some(({ attribute }) => moved.has(attribute)))
          current.set(key, wholeOf(before, key))
  const parts = Array.from(current, ([key, record]) => [key, record ? split(record, declaredAttributes) : []] as const)
  return {
    declaredAttributes,
    ownAttributes: withParts(
      before.ownAttributes,
      parts.map(([key, [everybodys]]) => [key, everybodys]),
    ),
    declaredForEditors,
    ownForEditors: withParts(
      before.ownForEditors,
      parts.map(([key, [, editors]]) => [key, editors]),
    ),
  }
}

/** The list itself where nothing comes, goes or changes. */
const withParts = <Item>(list: SortedMap<Item>, changes: readonly Change<Item>[]): SortedMap<Item> =>
  list.with(changes.filter(([key, record]) => record !== undefined || list.has(key)))

/** The changes of the declarations of one list; those of the other take away. */
const listed = (changes: readonly Change<DeclarationRecord>[], wanted: boolean): readonly Change<DeclarationRecord>[] =>
  changes.map(([key, record]) => [key, record && isPublic(record) === wanted ? deepFreeze(record) : undefined])

/** All attributes of a document, in order of key. */
export function wholeOf(
  { ownAttributes, ownForEditors }: Pick<AttributeRecords, 'ownAttributes' | 'ownForEditors'>,
  key: Key,
): OwnAttributesRecord | undefined {
  const [everybodys, editors] = [ownAttributes.get(key), ownForEditors.get(key)]
  if (everybodys === undefined || editors === undefined) return everybodys ?? editors
  return { key, attributes: [...everybodys.attributes, ...editors.attributes].sort(byAttribute) }
}

export const byAttribute = (one: GivenRecord, other: GivenRecord): number =>
  one.attribute < other.attribute ? -1 : one.attribute > other.attribute ? 1 : 0
