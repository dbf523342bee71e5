import { runSync } from '../algorithms/run-sync.ts'
import type { ContentSet } from '../content/documents.ts'
import { documentsOf } from '../content/lifecycle/content-set.ts'
import { createProseReader, type ProseReader } from '../content/prose/prose-reader.ts'
import type { Violation } from '../content/violation.ts'
import { checkingContent } from './checked-content.ts'

/** Every violation of content, found from nothing and without a pause. */
export const checkContent = (content: ContentSet, prose: ProseReader = createProseReader()): readonly Violation[] =>
  runSync(
    checkingContent(
      documentsOf(content).map((document) => ({ document, revision: 0 })),
      prose,
    ),
  ).violations
