import { withoutPauses } from '../algorithms/without-pauses.ts'
import type { ContentSet } from '../content/documents.ts'
import type { StagedDocument } from '../content/lifecycle/changeset.ts'
import { contentSetOf, withEdits } from '../content/lifecycle/content-set.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import { createProseReader, type ProseReader } from '../content/prose/prose-reader.ts'
import type { Violation } from '../content/violation.ts'
import { checkingContent } from './checked-content.ts'

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
  const { resolved, violations } = withoutPauses(
    checkingContent(
      edited.map((document) => ({ document, revision: 0 })),
      prose,
    ),
  )
  const tables = edited.filter(({ key }) => key.startsWith('table:'))
  return { content: contentSetOf([...resolved.values(), ...tables], publishedAt), violations }
}
