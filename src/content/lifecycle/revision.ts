import type { Key } from '../../../graph/vocabulary/keys.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeDocument,
  ClaimDocument,
  ConceptDocument,
  SourceDocument,
  TableDocument,
} from '../documents.ts'

/** A document of any type. Its key says which. */
export type ContentDocument =
  | ConceptDocument
  | ClaimDocument
  | SourceDocument
  | ArticleDocument
  | AssetDocument
  | AttributeDocument
  | TableDocument

/** One state of one document. Revisions are only ever added: nothing is overwritten or pruned. */
export interface Revision {
  readonly document: Key
  /** From 1, dense within the document, in the order in which revisions were made. */
  readonly number: number
  /** Null when the document is retired. */
  readonly body: ContentDocument | null
  readonly author: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly message: string
  /** The changeset in which it was made. */
  readonly changeset: string
}
