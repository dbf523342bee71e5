import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { noSuchChangeset } from './changeset-answer.ts'

/** A changeset by its id. Fails with NOT_FOUND when there is none. */
export async function changesetNamed(store: ContentStore, id: string): Promise<Changeset> {
  const found = await store.changeset(id)
  if (found) return found
  throw noSuchChangeset(id)
}
