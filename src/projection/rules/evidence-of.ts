import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ClaimDocument, ConceptDocument, EvidenceItem, SourceDocument } from '../../content/documents.ts'
import type { Path } from '../../content/violation.ts'

/** A piece of evidence, with the claim or fact that holds it. */
export interface HeldEvidence {
  readonly item: EvidenceItem
  readonly holder: Key
  readonly path: Path
}

/** Every piece of evidence of a claim, or of the facts of a concept or source. */
export function* evidenceOf(document: ClaimDocument | ConceptDocument | SourceDocument): Iterable<HeldEvidence> {
  for (const { key: holder, evidence } of 'facts' in document ? document.facts : [document])
    for (const [index, item] of evidence.entries()) yield { item, holder, path: ['evidence', index] }
}
