import { ACCESS } from './access.ts'
import type { Mutant } from './mutant.ts'
import { PUBLISHING } from './publishing.ts'
import { TRAVERSAL_PATHS } from './traversal-paths.ts'
import { TRAVERSAL_QUESTIONS } from './traversal-questions.ts'
import { TRAVERSAL_STATE } from './traversal-state.ts'

export const MUTANTS: readonly Mutant[] = [
  ...TRAVERSAL_STATE,
  ...TRAVERSAL_PATHS,
  ...TRAVERSAL_QUESTIONS,
  ...PUBLISHING,
  ...ACCESS,
]
