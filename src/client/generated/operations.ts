/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a concept is. The vocabulary table holds the same names. Example: `INJURY`. */
export type ConceptKind =
  /** Something the body does for transport or sport, such as `activity:running`. */
  | 'ACTIVITY'
  /** Anatomy, and the sides of it, such as `body-part:knee`. */
  | 'BODY_PART'
  /** A place, norm or condition under which a claim holds, such as `circumstance:untreated`. */
  | 'CIRCUMSTANCE'
  /** Starts a chain that ends in misalignment, such as `driver:cambered-roads`. */
  | 'DRIVER'
  /** An outcome at the level of a diagnosis, such as `injury:achilles-tendinitis`. */
  | 'INJURY'
  /** Something done to correct or prevent, such as `intervention:orthotics`. */
  | 'INTERVENTION'
  /** The longer or the shorter leg, never left or right, such as `leg-side:longer-leg`. */
  | 'LEG_SIDE'
  /** A process, a change of movement, or a load on a part, such as `mechanism:midfoot-landing`. */
  | 'MECHANISM'
  /** A departure from neutral alignment, such as `misalignment:pelvic-misalignment`. */
  | 'MISALIGNMENT'
  /** A held view that the source calls mistaken, such as `misconception:misattribution-to-permanent`. */
  | 'MISCONCEPTION'
  /** A plane of motion of the body, such as `plane:frontal-plane`. */
  | 'PLANE'
  /** Raises likelihood without going through misalignment, such as `risk-factor:weak-hips`. */
  | 'RISK_FACTOR'
  /** An outcome that is felt, such as `symptom:hip-pain`. */
  | 'SYMPTOM';

/** How a search found a concept, best first. Example: `EXACT`. */
export type SearchMatch =
  /** The text is one of its names, as `ITBS`. */
  | 'EXACT'
  /** One of its names starts with the text, as `hip align`. */
  | 'PREFIX'
  /** Every word of the text starts a word of its names, as `fasc plant`. */
  | 'TOKENS';

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<ConceptKind> | ConceptKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly label: string, readonly node: { readonly id: string, readonly kind: ConceptKind, readonly name: string, readonly summary: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const SearchDocument = new TypedDocumentString(`
    "Concepts by name or synonym."
query Search($text: String!, $kinds: [ConceptKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    edges {
      match
      label
      node {
        id
        kind
        name
        summary
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;