import type { ContentSet } from '../content/documents.ts'
import type { Violation } from '../content/violation.ts'
import { CONTENT_RULES } from './rules/content-rules.ts'
import { ruleContext } from './rules/rule.ts'

/**
 * Every violation of every rule. References must have been resolved; unresolved ones are skipped.
 */
export function checkContent(content: ContentSet): readonly Violation[] {
  const context = ruleContext(content)
  return CONTENT_RULES.flatMap((rule) => [...rule(context)])
}
