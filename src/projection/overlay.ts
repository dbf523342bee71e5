import type { ContentSet } from '../content/documents.ts'
import type { StagedDocument } from '../content/lifecycle/changeset.ts'
import { contentSetOf, withEdits } from '../content/lifecycle/content-set.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import { createProseReader, type ProseReader } from '../content/prose/prose-reader.ts'
import { resolveReferences } from '../content/references.ts'
import type { Violation } from '../content/violation.ts'
import { checkContent } from './check-content.ts'

/** Content as it would be with some edits in place, with its references resolved, and everything that is wrong with it. */
export interface Overlay {
  readonly content: ContentSet
  readonly violations: readonly Violation[]
}

/** Lays staged edits over documents, whatever revisions they were begun on. */
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
