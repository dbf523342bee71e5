/** What kinds of things search finds, in the order in which equal matches are listed. */
export const SEARCH_KINDS = ['CONCEPT', 'ARTICLE', 'CLAIM', 'SOURCE'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]
