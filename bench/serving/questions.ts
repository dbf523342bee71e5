/** A question that the serving bench asks. */
export interface ServedQuestion {
  readonly name: string
  readonly query: string
}

/** Two questions that frontends ask: one for a list of outcomes, one for a page of explained paths. */
export const SERVED_QUESTIONS: readonly ServedQuestion[] = [
  {
    name: 'outcomes of one driver, with best path and count',
    query: `{ driver(slug: "cambered-roads") { id name leadsTo(kinds: [INJURY], first: 8) {
      totalCount edges { pathCount bestPath { length certainty legSide } node { id name } } } } }`,
  },
  {
    name: 'a page of explained paths',
    query: `{ causalPaths(first: 20) { totalCount completeness { exact reason } nodes { certainty length legSide
      steps { sentence from { id name } to { id name } claims { id certainty explicitness } }
      explanation { text citations { claim { id } evidence { quote start end source { id title url } } } } } } }`,
  },
]

/** How a question is sent. */
export interface Asked {
  readonly method: 'GET' | 'POST'
  readonly query: string
  /** What differs from request to request; left out: nothing does. */
  readonly isNew?: 'VARIABLES' | 'DOCUMENT' | undefined
  /** The entity tag of the answer that the client has. */
  readonly knownTag?: string | undefined
}

export const bodyOf = (query: string): string => JSON.stringify({ query })
