import type { ContentSet } from '../content/documents.ts'
import { createProseReader, type ProseReader } from '../content/prose/prose-reader.ts'
import type { Violation } from '../content/violation.ts'
import { CONTENT_RULES } from './rules/content-rules.ts'
import { ruleContext } from './rules/rule.ts'

/**
 * Every violation of every rule. References must have been resolved; those that could not be are
 * passed over.
 */
export function checkContent(content: ContentSet, prose: ProseReader = createProseReader()): readonly Violation[] {
  const context = ruleContext(content, prose)
  return CONTENT_RULES.flatMap((rule) => [...rule(context)])
}
