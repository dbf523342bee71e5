import { type ActivityItem, keyOf } from '../../activity/activity-item.ts'
import type { Changeset } from '../../content/lifecycle/changeset.ts'
import { changesetAt } from '../../content/lifecycle/changeset-at.ts'
import type { RequestContext } from '../context.ts'

/** An item of activity with its changeset, as it is told to a user. */
export interface ToldActivity {
  readonly key: string
  readonly item: ActivityItem
  readonly changeset: Changeset
}

/** Reads each changeset of some items once. */
export async function toldActivity(
  { stores, publishedVersion }: Pick<RequestContext, 'stores' | 'publishedVersion'>,
  items: readonly ActivityItem[],
): Promise<readonly ToldActivity[]> {
  const ids = [...new Set(items.map(({ changeset }) => changeset))]
  const found = await Promise.all(ids.map((id) => stores.content.changeset(id)))
  const changesets = new Map(found.flatMap((each) => (each ? [[each.id, each] as const] : [])))
  return items.flatMap((item) => {
    const changeset = changesets.get(item.changeset)
    return changeset ? [{ key: keyOf(item), item, changeset: changesetAt(changeset, publishedVersion) }] : []
  })
}
