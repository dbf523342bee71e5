import { audited, personHere } from '../../../app/audited.ts'
import { CHANGESET_STATES } from '../../../content/lifecycle/changeset.ts'
import { OPEN_STATES } from '../../../content/lifecycle/workflow.ts'
import { discardChangeset as discard } from '../../../editing/workflow/steps.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import { openChangeset } from '../../options/open-changeset.ts'
import { withStore } from '../../with-store.ts'
import { publishNow } from './publish-now.ts'

const MOST = 100

export interface ChangesetsOptions {
  readonly all?: boolean
}

/** Lists the changesets that are open, or all of them, newest first. */
export async function listChangesets(context: CommandContext, { all }: ChangesetsOptions): Promise<number> {
  const found = await withStore(context, (store) => store.changesets(all ? CHANGESET_STATES : OPEN_STATES, MOST))
  for (const { id, state, title, author, createdAt, publishedVersion } of found) {
    const version = publishedVersion === null ? '' : ` as version ${publishedVersion}`
    context.stdout.write(`${id}  ${state}${version}  ${title} (${author}, ${createdAt})\n`)
  }
  if (found.length === 0) context.stdout.write(all ? 'There are no changesets.\n' : 'No changeset is open.\n')
  return EXIT.OK
}

/**
 * Publishes an open changeset, whatever its review says: the operator of the command line has all
 * rights.
 */
export const publishChangeset = (context: CommandContext, id: string): Promise<number> =>
  withStore(context, (store, history) => audited(store, 'publish', id, () => publishNow(context, store, history, id)))

/** Closes an open changeset without publishing it. Its revisions stay in the history. */
export const discardChangeset = (context: CommandContext, id: string): Promise<number> =>
  withStore(context, (store) =>
    audited(store, 'discard', id, async () => {
      const { revision: basedOn } = await openChangeset(store, id)
      const order = { id, basedOn, person: personHere(), at: new Date().toISOString(), message: 'By the command line' }
      if ((await discard(store, order)).outcome !== 'DONE')
        throw new OperatorError(`Changeset ${id} was changed meanwhile. Look at it, and discard it again.`)
      context.stdout.write(`Changeset ${id} is discarded.\n`)
      return EXIT.OK
    }),
  )
