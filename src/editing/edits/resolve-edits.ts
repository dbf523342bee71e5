import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ClaimDocument } from '../../content/documents.ts'
import { contentSetOf, documentsOf } from '../../content/lifecycle/content-set.ts'
import type { NewEdit } from '../../content/lifecycle/content-store.ts'
import { resolveReferences } from '../../content/references/resolve-references.ts'
import type { Violation } from '../../content/violation.ts'

/**
 * The edits with every reference as a full key, checked against the keys of the edited content. A
 * slug that names nothing, or two things, is a violation: a stored edit must keep its meaning when
 * documents are added. A full key of nothing may stay for now.
 */
export function resolveEdits(
  edits: readonly NewEdit[],
  keys: Iterable<Key>,
): { readonly edits: readonly NewEdit[]; readonly violations: readonly Violation[] } {
  const bodies = edits.flatMap(({ body }) => body ?? [])
  const declared = new Set([...keys, ...bodies.map(({ key }) => key)])
  for (const { document, body } of edits) if (body === null) declared.delete(document)
  const { content, violations } = resolveReferences(contentSetOf(bodies, ''), declared)
  const resolved = new Map(documentsOf(content).map((document) => [document.key, document]))
  const ambiguous = new Set(content.claims.filter(holdsSlug).map(({ key }) => key))
  return {
    edits: edits.map((edit) => ({ ...edit, body: edit.body && (resolved.get(edit.document) ?? edit.body) })),
    violations: violations().filter(({ document }) => ambiguous.has(document)),
  }
}

const holdsSlug = ({ subject, object, mechanism }: ClaimDocument): boolean =>
  [subject, object, ...mechanism].some((reference) => !reference.includes(':'))
