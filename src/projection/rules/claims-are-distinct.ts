import { violation } from '../../content/violation.ts'
import { groupRule } from './rule.ts'

/**
 * No two claims say the same of the same two concepts from the same passage. The same statement
 * from another passage is a second claim, and welcome. A group is a statement.
 */
export const claimsAreDistinct = groupRule({
  name: 'claimsAreDistinct',
  on: ['claim'],
  groupsOf: ({ subject, predicate, object, polarity }) => [`${subject} ${predicate} ${object} ${polarity}`],
  *check(_statement, claims) {
    const first = new Map<string, string>()
    for (const { key, subject, predicate, object, evidence } of claims) {
      const repeated = new Set<string>()
      for (const { source, passage } of evidence) {
        const place = JSON.stringify([source, passage])
        const earlier = first.get(place)
        if (earlier === undefined) first.set(place, key)
        else if (earlier !== key && !repeated.has(earlier)) {
          repeated.add(earlier)
          const message = `${key} says what ${earlier} says, ${subject} ${predicate} ${object}, from the same passage ${passage}`
          yield violation('DUPLICATE_CLAIM', key, [], `${message}; keep one of them`)
        }
      }
    }
  },
})
