import type { Key } from '../../../graph/vocabulary/keys.ts'
import { CAUSAL_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import { compressRows } from '../../algorithms/compressed-rows.ts'
import { unbounded } from '../../algorithms/metered.ts'
import { shortestPath } from '../../algorithms/shortest-path.ts'
import { violation } from '../../content/violation.ts'
import type { Rule } from './rule.ts'

/** A shortcut restates a longer chain of affirmed causal claims, so that chain must be there. */
export const shortcutsRestateChains: Rule = function* ({ content }) {
  const successors = new Map<Key, Key[]>()
  for (const { subject, predicate, object, polarity, shortcut } of content.claims) {
    if (shortcut || polarity !== 'AFFIRMED' || !CAUSAL_PREDICATES.includes(predicate)) continue
    const known = successors.get(subject)
    if (known) known.push(object)
    else successors.set(subject, [object])
  }
  const { rows, nodes, numberOf } = compressRows(successors)
  for (const { key, subject, object, shortcut } of content.claims) {
    if (!shortcut) continue
    // Not by the step that joins the two directly: that one says the same, and no more.
    const others = (successors.get(subject) ?? []).filter((next) => next !== object).map((next) => numberOf.get(next)!)
    const [start, goal] = [numberOf.get(subject), numberOf.get(object)]
    const bounds = { mayPass: (node: number) => node !== start, maxLength: nodes.length }
    if (goal !== undefined && unbounded(shortestPath(rows, others, (node) => node === goal, bounds)) !== null) continue
    const message = `${key} is marked as a shortcut, but no longer chain of claims leads from ${subject} to ${object}`
    yield violation('SHORTCUT_WITHOUT_CHAIN', key, ['shortcut'], message)
  }
}
