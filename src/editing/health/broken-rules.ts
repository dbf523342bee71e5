import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ViolationCode } from '../../content/violation.ts'
import type { CheckedContent } from '../../projection/checked-content.ts'
import { finding, type HealthFinding } from './health-finding.ts'

/** What has a reason of its own. */
const LISTED_OTHERWISE: ReadonlySet<ViolationCode> = new Set<ViolationCode>(['HEDGE_COUNTED_TWICE'])

/**
 * The violations of published content: it was published before there was their rule, or around it.
 * One of a fact is of the document that has the fact.
 */
export function brokenRules({ byRule }: Pick<CheckedContent, 'byRule'>): readonly HealthFinding[] {
  const counts = new Map<Key, number>()
  const found: HealthFinding[] = []
  for (const rule of byRule)
    for (const [unit, violations] of rule.found)
      for (const violation of violations.map(rule.inWords)) {
        if (LISTED_OTHERWISE.has(violation.code)) continue
        const document = rule.isByDocument ? unit : violation.document
        const number = counts.get(document) ?? 0
        counts.set(document, number + 1)
        found.push(finding('RULE_BROKEN', document, { number, violation }))
      }
  return found
}
