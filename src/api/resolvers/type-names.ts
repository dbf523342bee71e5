import type { AttributeOwner, AttributeType } from '../../../graph/vocabulary/attribute-terms.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { ApiToken } from '../../accounts/api-token.ts'
import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { DocumentKind } from '../../content/lifecycle/kind-of-document.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Webhook, WebhookDelivery } from '../../webhooks/webhook.ts'
import { KIND_TYPES } from '../generated/kind-type-names.ts'
import type {
  DocumentKind as SchemaDocumentKind,
  ConceptKind as SchemaKind,
  AttributeOwner as SchemaOwner,
  Predicate as SchemaPredicate,
  AttributeType as SchemaType,
} from '../generated/resolver-types.ts'
import type { PublishedNode } from '../published-node.ts'

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never

/**
 * The enums of `schema.graphql` and the tables of `graph/vocabulary` hold the same names, or this
 * does not compile.
 */
export const SCHEMA_AGREES: readonly [
  Same<ConceptKind, SchemaKind>,
  Same<DocumentKind, SchemaDocumentKind>,
  Same<Predicate, SchemaPredicate>,
  Same<AttributeOwner, SchemaOwner>,
  Same<AttributeType, SchemaType>,
] = [true, true, true, true, true]

/** The GraphQL type of a concept. */
export const typeOfConcept = ({ kind }: Pick<ConceptRecord, 'kind'>) => KIND_TYPES[kind]

/** The object of the stores with an id, with its GraphQL type. */
export type StoredNode =
  | (Changeset & { readonly __typename: 'Changeset' })
  | (ApiToken & { readonly __typename: 'ApiToken' })
  | (Webhook & { readonly __typename: 'Webhook' })
  | (WebhookDelivery & { readonly __typename: 'WebhookDelivery' })

const DOCUMENT_TYPES = { claim: 'Claim', source: 'Source', article: 'Article', asset: 'Asset', fact: 'Fact' } as const

/** The GraphQL type of anything with an id. */
export const typeOfNode = (record: PublishedNode | StoredNode) =>
  '__typename' in record ? record.__typename : typeOfPublished(record)

/** The GraphQL type of anything with a key. */
export function typeOfPublished(record: PublishedNode) {
  if ('kind' in record) return typeOfConcept(record)
  return DOCUMENT_TYPES[record.key.slice(0, record.key.indexOf(':')) as keyof typeof DOCUMENT_TYPES]
}
