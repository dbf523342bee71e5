import { audited, personHere } from '../../../app/audited.ts'
import { discardChangeset as discard } from '../../../editing/workflow/steps.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import { openChangeset } from '../../options/open-changeset.ts'
import { withStore } from '../../with-store.ts'
import { publishNow } from './publish-now.ts'

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
