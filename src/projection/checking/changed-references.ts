import { conceptKindOf, type Key, splitKey } from '../../../graph/vocabulary/keys.ts'
import type { Pace } from '../../algorithms/pace.ts'
import { changing, changingLists, type ListChange } from '../../algorithms/sorted-lists.ts'
import type { Change, SortedMap } from '../../algorithms/sorted-map.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import type { ProseReader } from '../../content/prose/prose-reader.ts'
import { type KnownKeys, resolveDocument } from '../../content/references/resolve-document.ts'
import type { RawViolation } from '../../content/violation.ts'
import type { DocumentDifference } from '../rules/rule.ts'

/** Documents with full keys as references, and who names whom. */
export interface ResolvedReferences {
  readonly resolved: SortedMap<ContentDocument>
  /** By document. */
  readonly violations: SortedMap<readonly RawViolation[]>
  /** The documents that name a key or a slug, in order of key. */
  readonly naming: SortedMap<readonly Key[]>
}

/** A change of documents as they are written. */
export interface WrittenChange {
  readonly differences: readonly DocumentDifference[]
  readonly before: KnownKeys
  readonly after: KnownKeys
  /** Whether the rows of tables are others than before. */
  readonly hasOtherRows: boolean
  writtenBefore(key: Key): ContentDocument | undefined
  writtenAfter(key: Key): ContentDocument | undefined
}

/**
 * The references after a change, and the documents that differ, in order of key. References are
 * resolved again in changed documents, and in those that name a key that came or went.
 */
export function* changedReferences(
  references: ResolvedReferences,
  change: WrittenChange,
  prose: ProseReader,
  pace: Pace,
): Generator<void, { readonly references: ResolvedReferences; readonly differences: DocumentDifference[] }, void> {
  const resolved: Change<ContentDocument>[] = []
  const violations: Change<readonly RawViolation[]>[] = []
  const moves: ListChange<Key>[] = []
  const differences: DocumentDifference[] = []
  for (const key of yield* concernedBy(change, references.naming, pace)) {
    if (pace.isDue()) yield
    const [old, current] = [change.writtenBefore(key), change.writtenAfter(key)]
    const was = old && resolveDocument(old, change.before, prose)
    const is = current && resolveDocument(current, change.after, prose)
    for (const name of was?.names ?? []) if (!is?.names.has(name)) moves.push({ list: name, id: key, item: undefined })
    for (const name of is?.names ?? []) if (!was?.names.has(name)) moves.push({ list: name, id: key, item: key })
    if ((was?.violations.length ?? 0) + (is?.violations.length ?? 0) > 0)
      violations.push([key, is && is.violations.length > 0 ? is.violations : undefined])
    const before = references.resolved.get(key)
    if (before && is && old === current && JSON.stringify(before) === JSON.stringify(is.document)) continue
    resolved.push([key, is?.document])
    differences.push({ key, before, after: is?.document })
  }
  return {
    references: {
      resolved: yield* changing(references.resolved, resolved),
      violations: yield* changing(references.violations, violations),
      naming: yield* changingLists(references.naming, moves, (key) => key, pace),
    },
    differences,
  }
}

/** The keys of the documents whose references are resolved again, in order. */
function* concernedBy(
  { differences, hasOtherRows, writtenAfter }: WrittenChange,
  naming: SortedMap<readonly Key[]>,
  pace: Pace,
): Generator<void, readonly Key[], void> {
  const changed = differences.map(({ key }) => key)
  const others = new Set<Key>()
  for (const { key, before, after } of differences) {
    if (before !== undefined && after !== undefined) continue
    for (const name of namesOf(key)) for (const document of naming.get(name) ?? []) others.add(document)
    if (pace.isDue()) yield
  }
  if (hasOtherRows) {
    for (const [name, documents] of naming) {
      if (pace.isDue()) yield
      if (writtenAfter(name) === undefined) for (const document of documents) others.add(document)
    }
  }
  for (const key of changed) others.delete(key)
  return others.size === 0 ? changed : [...changed, ...others].sort()
}

/** What may name a document: its key, and of a concept its slug. */
function namesOf(key: Key): readonly string[] {
  const parts = splitKey(key)
  return parts && conceptKindOf(parts.prefix) !== undefined ? [key, parts.slug] : [key]
}
