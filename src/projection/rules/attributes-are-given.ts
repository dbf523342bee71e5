import { type AttributeOwner, attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { createPace } from '../../algorithms/pace.ts'
import { changing, NO_ENTRIES } from '../../algorithms/sorted-lists.ts'
import type { Change, SortedMap } from '../../algorithms/sorted-map.ts'
import type { AttributeDocument, AttributeEntry } from '../../content/documents.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { type RawViolation, violation } from '../../content/violation.ts'
import { ownerOf } from '../../snapshot/attributes/misfit.ts'
import { type EarlierJudgment, wholeRule } from './rule.ts'

/** By kind of document, the names of the attributes that each must have. */
type Required = ReadonlyMap<AttributeOwner, readonly string[]>

/**
 * Every document has the attributes that its kind requires. Documents are looked at again where
 * they differ, and all of them where other attributes are required.
 */
export const attributesAreGiven = wholeRule<string>({
  name: 'attributesAreGiven',
  *check({ documents }, earlier) {
    const required = requiredIn(documents)
    const state = JSON.stringify([...required])
    if (earlier === null || earlier.judgment.state !== state) {
      const found = required.size === 0 ? [] : yield* missingIn(documents, required)
      return { state, violations: yield* changing(NO_ENTRIES as SortedMap<readonly RawViolation[]>, found) }
    }
    return required.size === 0 ? earlier.judgment : yield* missingAfter(earlier, required)
  },
})

function* missingIn(
  documents: SortedMap<ContentDocument>,
  required: Required,
): Generator<void, Change<readonly RawViolation[]>[], void> {
  const pace = createPace()
  const changes: Change<readonly RawViolation[]>[] = []
  for (const [key, document] of documents) {
    if (pace.isDue()) yield
    const found = missing(key, document, required)
    if (found.length > 0) changes.push([key, found])
  }
  return changes
}

function* missingAfter({ judgment, differences }: EarlierJudgment<string>, required: Required) {
  const pace = createPace()
  const changes: Change<readonly RawViolation[]>[] = []
  for (const { key, after } of differences) {
    if (pace.isDue()) yield
    const found = after ? missing(key, after, required) : []
    if (found.length > 0) changes.push([key, found])
    else if (judgment.violations.has(key)) changes.push([key, undefined])
  }
  if (changes.length === 0) return judgment
  return { state: judgment.state, violations: yield* changing(judgment.violations, changes) }
}

function missing(key: Key, document: ContentDocument, required: Required): readonly RawViolation[] {
  const owner = ownerOf(key)
  const names = (owner && required.get(owner)) ?? []
  if (names.length === 0) return []
  const { attributes = [] } = document as { readonly attributes?: readonly AttributeEntry[] | undefined }
  const given = new Set(attributes.map(({ attribute }) => attributeName(attribute)))
  return names
    .filter((name) => !given.has(name))
    .map((name) =>
      violation('MISSING_ATTRIBUTE', key, ['attributes'], `every ${owner} must have "${name}"; give it a value`),
    )
}

/** Declarations follow each other in order of key. */
function requiredIn(documents: SortedMap<ContentDocument>): Required {
  const required = new Map<AttributeOwner, string[]>()
  const end = documents.rankOf('attribute;')
  for (let position = documents.rankOf('attribute:'); position < end; position++) {
    const declared = documents.valueAt(position) as AttributeDocument
    if (!declared.required) continue
    for (const kind of declared.kinds) {
      const names = required.get(kind)
      if (names) names.push(attributeName(declared.key))
      else required.set(kind, [attributeName(declared.key)])
    }
  }
  return required
}
