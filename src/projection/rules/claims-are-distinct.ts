import { violation } from '../../content/violation.ts'
import type { Rule } from './rule.ts'

/**
 * No two claims say the same of the same two concepts from the same passage. The same statement
 * from another passage is a second claim, and welcome.
 */
export const claimsAreDistinct: Rule = function* ({ content }) {
  const first = new Map<string, string>()
  for (const { key, subject, predicate, object, polarity, evidence } of content.claims) {
    const repeated = new Set<string>()
    for (const { source, passage } of evidence) {
      const statement = JSON.stringify([subject, predicate, object, polarity, source, passage])
      const earlier = first.get(statement)
      if (earlier === undefined) first.set(statement, key)
      else if (earlier !== key && !repeated.has(earlier)) {
        repeated.add(earlier)
        const message = `${key} says what ${earlier} says, ${subject} ${predicate} ${object}, from the same passage ${passage}`
        yield violation('DUPLICATE_CLAIM', key, [], `${message}; keep one of them`)
      }
    }
  }
}
