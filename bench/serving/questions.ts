/** A question that the serving bench asks, with the size of its answer. */
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
    query: `{ causalPaths(first: 11) { totalCount completeness { exact reason } nodes { id certainty length legSide
      steps { sentence from { id name } to { id name } claims { id certainty explicitness } }
      explanation { text citations { claim { id } evidence { quote start end source { id title url } } } } } } }`,
  },
]

/** The same question in other letters, so that no kept answer of it is found. */
export const asNew = ({ query }: ServedQuestion, number: number): string => `${query} # ${number}`

export const bodyOf = (query: string): string => JSON.stringify({ query })
