export type { AnswerExtensions, GraphOfAnswer, Incomplete, NotFound, Renamed } from './answer-extensions.ts'
export { attributeValues } from './attribute-values.ts'
export type { Call, CallArguments, CallOptions } from './call.ts'
export {
  type AetiaClient,
  type ClientWith,
  createClient,
  createClientWith,
  createEditingClient,
  type EditingClient,
} from './client.ts'
export {
  type ByteStream,
  type ClientOptions,
  DEFAULT_RETRIES,
  DEFAULT_TIMEOUT_MS,
  type Fetch,
  type FetchResponse,
} from './client-options.ts'
export { byHash, byId, byText, type NameDocument, type NamedDocument } from './documents.ts'
export {
  AetiaAnswerError,
  AetiaBoundError,
  AetiaError,
  type AetiaErrorKind,
  AetiaGraphQLError,
  AetiaHttpError,
  AetiaNetworkError,
  AetiaTimeoutError,
  AetiaUsageError,
  type ErrorCode,
  type ErrorOfCode,
  type GraphQLAnswerError,
  isCode,
} from './errors.ts'
export type { Execute } from './execute.ts'
export type { Follow } from './follow.ts'
export type { FollowActivity } from './follow-activity.ts'
export type * from './generated/answers.ts'
export type * from './generated/types.ts'
export type {
  AetiaAttributes,
  AetiaKeys,
  ArticleKey,
  ArticleSlug,
  AssetKey,
  AssetSlug,
  AttributeName,
  AttributeValueOf,
  ClaimKey,
  ConceptKey,
  PublishedKey,
  SourceKey,
} from './keys.ts'
export type { Connection, Operation } from './operation.ts'
export {
  DEFAULT_MAX_PAGES,
  type ItemOf,
  items,
  type NestedPagesOptions,
  type Page,
  type PagedVariables,
  type PageOfItems,
  type PagesOptions,
  pages,
} from './pages.ts'
export type { Perspective } from './perspective.ts'
export type { TypedDocument } from './typed-document.ts'
