export { CONCEPT_KINDS, type ConceptKind } from './generated/concept-kinds.ts'
export { KINDS } from './generated/kinds.ts'
