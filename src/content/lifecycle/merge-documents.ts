import { type FieldChange, fieldDiff } from './field-diff.ts'
import { foldedAnchors, unfoldedAnchors } from './folded-anchors.ts'
import { NAMED_LISTS, partsOf, unmoved } from './named-parts.ts'
import type { ContentDocument } from './revision.ts'
import { withFieldChanges } from './with-field-changes.ts'

/** Whose change is kept where both sides changed the same. */
export type ConflictSide = 'MINE' | 'THEIRS'

/** A document in which the changes of two sides are put together; null where it is retired. */
export interface Merge {
  readonly document: ContentDocument | null
  /** Whether both sides changed the same otherwise. */
  readonly conflict: boolean
  /**
   * From mine to theirs, the fields that both changed otherwise. Empty where one side retired what
   * the other changed.
   */
  readonly fields: readonly FieldChange[]
}

/**
 * Puts together what two sides made of a document (null: nothing, or retired). A field that one
 * side changed is as that side has it; where both changed the same field otherwise, or one took
 * away the part in which the other changed something, the kept side stands. For any documents: a
 * side that changed nothing leaves the other as it is, and without conflicts the two may change
 * places.
 */
export function mergeDocuments(
  base: ContentDocument | null,
  mine: ContentDocument | null,
  theirs: ContentDocument | null,
  keep: ConflictSide = 'THEIRS',
): Merge {
  const settled = (document: ContentDocument | null): Merge => ({ document, conflict: false, fields: [] })
  if (sameContent(mine, theirs) || sameContent(base, mine)) return settled(theirs)
  if (sameContent(base, theirs)) return settled(mine)
  if (mine === null || theirs === null) return { document: keep === 'MINE' ? mine : theirs, conflict: true, fields: [] }
  return mergeFields(base ?? {}, mine, theirs, keep)
}

const sameContent = (first: ContentDocument | null, second: ContentDocument | null): boolean =>
  first === null || second === null ? first === second : fieldDiff(first, second).length === 0

function mergeFields(base: object, mine: ContentDocument, theirs: ContentDocument, keep: ConflictSide): Merge {
  const [start, my, their] = [foldedAnchors(base), foldedAnchors(mine), foldedAnchors(theirs)]
  const [myChanges, theirChanges] = [fieldDiff(start, my).filter(says), fieldDiff(start, their).filter(says)]
  const differences = fieldDiff(my, their)
  /** Whether two changes exclude each other: they touch the same part, and leave it differently. */
  const clash = (one: FieldChange, other: FieldChange): boolean =>
    touch(one, other) && differences.some((difference) => touch(difference, one) && touch(difference, other))
  const lost = (changes: readonly FieldChange[], others: readonly FieldChange[]) =>
    changes.filter((change) => others.some((other) => clash(change, other)))

  const fields = differences.filter((difference) =>
    [...lost(myChanges, theirChanges), ...lost(theirChanges, myChanges)].some((change) => touch(difference, change)),
  )
  const [winners, losers] = keep === 'MINE' ? [myChanges, theirChanges] : [theirChanges, myChanges]
  const beaten = new Set(lost(losers, winners))
  const standing = [...winners, ...losers.filter((change) => !beaten.has(change))]
  const merged = inOrder(withFieldChanges(start, standing), start, standing)
  // The fields of one document become those of another of the same type.
  return { document: unfoldedAnchors(merged) as ContentDocument, conflict: fields.length > 0, fields }
}

/**
 * Whether a change has content of its own. A removed part leaves the others in their places; the
 * change of their order is then only for the way back.
 */
function says({ what, before, after }: FieldChange): boolean {
  if (what === 'VALUE') return true
  const [from, to] = [before as readonly string[], after as readonly string[]]
  return unmoved(from, to).some((name, index) => name !== to[index])
}

/**
 * Whether two changes are of the same part, or of a part and something in it. An order is touched
 * only by the list as a whole.
 */
function touch(one: FieldChange, other: FieldChange): boolean {
  const [outer, inner] = one.path.length <= other.path.length ? [one, other] : [other, one]
  if (outer.what === 'ORDER' && inner.path.length > outer.path.length) return false
  return outer.path.every((part, index) => part === inner.path[index])
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Puts the parts of every list whose order readers see in order: as they were moved, else as they
 * stood, and new ones last. A list that was replaced as a whole keeps its order.
 */
function inOrder(merged: object, start: object, changes: readonly FieldChange[]): object {
  const fields: Record<string, unknown> = { ...merged }
  for (const [field, list] of NAMED_LISTS) {
    const parts = partsOf(fields[field], list)
    const ofList = changes.filter(({ path }) => path.length === 1 && path[0] === field)
    if (!list.ordered || parts === undefined || ofList.some(({ what }) => what === 'VALUE')) continue
    const moved = ofList.map(({ after }) => (after as unknown[]).map(String))
    const [first = [...(partsOf((start as Fields)[field], list)?.keys() ?? [])], second = first] = moved
    // Two orders that do not clash agree on all that stands in both.
    const shared = new Set(second)
    const order = unmoved(
      first.filter((name) => shared.has(name)),
      [...parts.keys()],
    )
    fields[field] = order.map((name) => parts.get(name))
  }
  return fields
}
