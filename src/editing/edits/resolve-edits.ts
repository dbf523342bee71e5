import { conceptKey, type Key } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../../graph/vocabulary/kinds.ts'
import type { ClaimDocument } from '../../content/documents.ts'
import { contentSetOf, documentsOf } from '../../content/lifecycle/content-set.ts'
import type { NewEdit } from '../../content/lifecycle/content-store.ts'
import { resolveReferences } from '../../content/references/resolve-references.ts'
import type { Violation } from '../../content/violation.ts'

/** Says which documents the edited content has, before these edits. */
export interface KnownKeys {
  /** Those of some keys that there are. */
  among(keys: readonly Key[]): Promise<ReadonlySet<Key>>
  /** Keys for suggestions, as many as suggestions are made of. */
  some(): Promise<Iterable<Key>>
}

/**
 * The edits with every reference as a full key, checked against the keys of the edited content. A
 * slug that names nothing, or two things, is a violation: a stored edit must keep its meaning when
 * documents are added. A full key of nothing may stay for now.
 */
export async function resolveEdits(
  edits: readonly NewEdit[],
  known: KnownKeys,
): Promise<{ readonly edits: readonly NewEdit[]; readonly violations: readonly Violation[] }> {
  const bodies = edits.flatMap(({ body }) => body ?? [])
  const content = contentSetOf(bodies, '')
  const slugs = new Set(content.claims.flatMap(conceptsOf).filter(isSlug))
  const named = [...slugs].flatMap((slug) => CONCEPT_KINDS.map((kind) => conceptKey(kind, slug)))
  const resolve = (keys: Iterable<Key>) => {
    const declared = new Set([...keys, ...bodies.map(({ key }) => key)])
    for (const { document, body } of edits) if (body === null) declared.delete(document)
    const { content: made, violations } = resolveReferences(content, declared)
    const unresolved = new Set(made.claims.filter((claim) => conceptsOf(claim).some(isSlug)).map(({ key }) => key))
    return { made, violations: violations().filter(({ document }) => unresolved.has(document)) }
  }
  const present = await known.among(named)
  let { made, violations } = resolve(present)
  // The other keys serve suggestions alone.
  if (violations.length > 0) ({ made, violations } = resolve([...present, ...(await known.some())]))
  const resolved = new Map(documentsOf(made).map((document) => [document.key, document]))
  return {
    edits: edits.map((edit) => ({ ...edit, body: edit.body && (resolved.get(edit.document) ?? edit.body) })),
    violations,
  }
}

const conceptsOf = ({ subject, object, mechanism }: ClaimDocument): readonly string[] => [subject, object, ...mechanism]

const isSlug = (reference: string): boolean => !reference.includes(':')
