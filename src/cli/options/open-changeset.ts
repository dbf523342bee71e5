import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { isOpen } from '../../content/lifecycle/workflow.ts'
import { OperatorError } from '../../errors/operator-error.ts'

/**
 * An open changeset by its id. Fails when there is none, and when it was published or discarded.
 */
export async function openChangeset(store: ContentStore, id: string): Promise<Changeset> {
  const found = await store.changeset(id)
  if (!found) throw new OperatorError(`There is no changeset ${id}.`)
  if (isOpen(found)) return found
  throw new OperatorError(`Changeset ${id} is ${found.state}; only open ones can be changed or published.`)
}
