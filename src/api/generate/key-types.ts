/** A type of `src/client/keys.ts`. */
export type KeyType =
  | 'ConceptKey'
  | 'ClaimKey'
  | 'SourceKey'
  | 'ArticleKey'
  | 'AssetKey'
  | 'PublishedKey'
  | 'ArticleSlug'
  | 'AssetSlug'
  | 'PublishedKey'
  | 'ArticleSlug'
  | 'AttributeName'

type KeyTypes = Readonly<Record<string, Readonly<Record<string, KeyType>>>>

/**
 * By operation of the client, the variables that take keys of published content. Those of editors
 * take any text, because they also name what is not published yet.
 */
export const KEYS_OF_VARIABLES: KeyTypes = {
  AdjustmentSets: { exposure: 'ConceptKey', outcome: 'ConceptKey', latent: 'ConceptKey' },
  Article: { slug: 'ArticleSlug' },
  Asset: { slug: 'AssetSlug' },
  CausalRoles: { exposure: 'ConceptKey', outcome: 'ConceptKey', latent: 'ConceptKey' },
  CausedBy: { id: 'ConceptKey' },
  ClaimEvidence: { id: 'ClaimKey' },
  CommonCauses: { of: 'ConceptKey', avoiding: 'ConceptKey' },
  Concept: { id: 'ConceptKey' },
  DSeparated: { x: 'ConceptKey', y: 'ConceptKey', given: 'ConceptKey' },
  LeadsTo: { id: 'ConceptKey' },
  UsedIn: { id: 'PublishedKey' },
  Verdict: { subject: 'ConceptKey', object: 'ConceptKey' },
  WhatIf: { remove: 'PublishedKey' },
}

/** By input or object type of the schema, the fields that have keys of published content. */
export const KEYS_OF_FIELDS: KeyTypes = {
  AttributeFilter: { name: 'AttributeName' },
  AttributeOrder: { name: 'AttributeName' },
  CertaintyInput: { claim: 'ClaimKey' },
  ClaimFilter: { sources: 'SourceKey' },
  ClaimWhere: { source: 'SourceKey', subject: 'ConceptKey', object: 'ConceptKey' },
  FindingInput: { concept: 'ConceptKey' },
  PathQuestionInput: { from: 'ConceptKey', to: 'ConceptKey', via: 'ConceptKey', avoiding: 'ConceptKey' },
  Article: { id: 'ArticleKey' },
  Asset: { id: 'AssetKey' },
  Claim: { id: 'ClaimKey' },
  Concept: { id: 'ConceptKey' },
  Source: { id: 'SourceKey' },
}
