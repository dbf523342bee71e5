import type { ValidationRule } from 'graphql'
import { aliasLimit } from './alias-limit.ts'
import { depthLimit } from './depth-limit.ts'
import { directiveLimit } from './directive-limit.ts'
import type { QueryLimits } from './query-limits.ts'
import { rootFieldLimit } from './root-field-limit.ts'
import { selectionLimit } from './selection-limit.ts'

/** The rules that hold whatever a query's variables are. Rules do not know each other. */
export const limitRules = (limits: QueryLimits): ValidationRule[] => [
  depthLimit(limits.maxDepth),
  aliasLimit(limits.maxAliases),
  directiveLimit(limits.maxDirectives),
  rootFieldLimit(limits.maxRootFields, limits.maxRootMutations),
  selectionLimit(limits.maxSelections),
]
