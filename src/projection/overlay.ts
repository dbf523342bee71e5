import type { ContentSet } from '../content/documents.ts'
import type { StagedDocument } from '../content/lifecycle/changeset.ts'
import { contentSetOf, withEdits } from '../content/lifecycle/content-set.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import { createProseReader, type ProseReader } from '../content/prose/prose-reader.ts'
import { resolveReferences } from '../content/references.ts'
import type { Violation } from '../content/violation.ts'
import { checkContent } from './check-content.ts'

/** Content with some edits applied and its references resolved, and all its violations. */
export interface Overlay {
  readonly content: ContentSet
  readonly violations: readonly Violation[]
}

/** Applies staged edits to documents, stale bases included. */
export function overlay(
  documents: readonly ContentDocument[],
  staged: readonly StagedDocument[],
  publishedAt: string,
  prose: ProseReader = createProseReader(),
): Overlay {
  const edited = withEdits(documents, staged)
  const declared = new Set(edited.map(({ key }) => key))
  const { content, violations } = resolveReferences(contentSetOf(edited, publishedAt), declared, prose)
  return { content, violations: [...violations, ...checkContent(content, prose)] }
}
