export {
  type FetchGraphOptions,
  fetchGraph,
  type GraphAttribute,
  type GraphClaim,
  type GraphConcept,
  type GraphEvidence,
  type GraphFetch,
  type GraphInfo,
  type GraphProvenance,
  type PublishedGraph,
} from './fetch-graph.ts'
export {
  type AnswerCitation,
  type AnswerConcept,
  type AnswerGraph,
  type AnswerPath,
  type AnswerStep,
  toGraphology,
} from './to-graphology.ts'
