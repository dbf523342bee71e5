import { boundedImpact } from '../../editing/review/bounded-impact.ts'
import type { ChangesetResolvers } from '../generated/resolver-types.ts'

/**
 * The effect of publishing the changeset on causal paths. Null when the changeset is closed, or its
 * content would break a rule.
 */
export const changesetImpact: NonNullable<ChangesetResolvers['impact']> = async (
  { id },
  _args,
  { previews, history, publishedVersion, snapshots, ask },
) => {
  const preview = await previews.of(id, publishedVersion)
  if (preview.outcome !== 'READY') return null
  const before = await history.at(preview.over)
  return (
    before &&
    ask(
      `impact on version ${before.version}`,
      (newBudget) => boundedImpact(snapshots.of(before).engine, snapshots.of(preview.snapshot).engine, newBudget),
      preview.snapshot,
    )
  )
}
