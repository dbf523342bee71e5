import type { Mutant } from './mutant.ts'
import { TRAVERSAL_STATE } from './traversal-state.ts'

export const MUTANTS: readonly Mutant[] = [...TRAVERSAL_STATE]
