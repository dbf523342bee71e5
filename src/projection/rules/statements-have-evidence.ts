import { violation } from '../../content/violation.ts'
import type { Rule } from './rule.ts'

/** Every claim and every fact has evidence. */
export const statementsHaveEvidence: Rule = function* ({ content }) {
  const facts = [...content.concepts, ...content.sources].flatMap((document) => document.facts)
  for (const { key, evidence } of [...content.claims, ...facts]) {
    if (evidence.length > 0) continue
    const message = `${key} has no evidence; it needs a source, a passage, a quote and its offsets`
    yield violation('MISSING_EVIDENCE', key, ['evidence'], message)
  }
}
