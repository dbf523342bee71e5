import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/** Every claim and every fact has evidence. */
export const statementsHaveEvidence = documentRule({
  name: 'statementsHaveEvidence',
  on: ['claim', 'concept', 'source'],
  *check(document) {
    for (const { key, evidence } of 'facts' in document ? document.facts : [document]) {
      if (evidence.length > 0) continue
      const message = `${key} has no evidence; it needs a source, a passage, a quote and its offsets`
      yield violation('MISSING_EVIDENCE', key, ['evidence'], message)
    }
  },
})
