import { CAUSAL_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import { violation } from '../../content/violation.ts'
import type { Rule } from './rule.ts'
import { wayTo } from './way-to.ts'

/** A shortcut restates a longer chain of affirmed causal claims, so that chain must be there. */
export const shortcutsRestateChains: Rule = function* ({ content }) {
  const steps = Map.groupBy(
    content.claims.filter(
      ({ predicate, polarity, shortcut }) =>
        !shortcut && polarity === 'AFFIRMED' && CAUSAL_PREDICATES.includes(predicate),
    ),
    ({ subject }) => subject,
  )
  for (const { key, subject, object, shortcut } of content.claims) {
    if (!shortcut) continue
    // Not by the step that joins the two directly: that one says the same, and no more.
    const isLonger = (from: string, to: string) => from !== subject || to !== object
    const way = wayTo(subject, object, (at) =>
      (steps.get(at) ?? []).map((step) => step.object).filter((to) => isLonger(at, to)),
    )
    if (way !== undefined && way.length > 2) continue
    const message = `${key} is marked as a shortcut, but no longer chain of claims leads from ${subject} to ${object}`
    yield violation('SHORTCUT_WITHOUT_CHAIN', key, ['shortcut'], message)
  }
}
