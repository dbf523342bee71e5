import { audited, personHere } from '../../../app/audited.ts'
import type { Store } from '../../../app/open-store.ts'
import { transitionOf } from '../../../content/lifecycle/workflow.ts'
import { rebaseChangeset } from '../../../editing/merging/rebase-changeset.ts'
import { violationsOf } from '../../../editing/review/violations-of.ts'
import type { ChangesetAnswer } from '../../../editing/workflow/changeset-answer.ts'
import { sendBackChangeset } from '../../../editing/workflow/steps.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import { openChangeset } from '../../options/open-changeset.ts'
import { type KeepOptions, sideOf } from '../../options/side-kept.ts'
import { conflictsInWords } from '../../print/conflicts-in-words.ts'
import { violationsInWords } from '../../print/violations-in-words.ts'
import { withStore } from '../../with-store.ts'

/**
 * Moves the edits of an open changeset onto the published version. A submitted changeset without
 * conflicts stays submitted. To resolve a conflict with one side, the changeset is sent back first.
 */
export const rebase = (context: CommandContext, id: string, options: KeepOptions): Promise<number> =>
  withStore(context, (store) => audited(store, 'rebase', id, () => rebaseHere(context, store, id, options)))

async function rebaseHere(context: CommandContext, store: Store, id: string, options: KeepOptions): Promise<number> {
  const answer = await rebased(store, id, options)
  const write = (...lines: readonly string[]) => context.stdout.write(lines.map((line) => `${line}\n`).join(''))
  switch (answer.outcome) {
    case 'DONE': {
      const violations = answer.changeset ? await violationsOf(store, answer.changeset) : []
      write(`Changeset ${id} is based on the published version now.`, ...violationsInWords(violations))
      if (answer.approvalKept === true) write('It is still approved: the approved diff is unchanged.')
      if (answer.approvalKept === false) write('It is no longer approved: its diff is another now.')
      write(`Publish it with: aetia publish ${id}`)
      return EXIT.OK
    }
    case 'NOTHING_TO_DO':
      write(`Changeset ${id} has no stale base.`)
      return EXIT.OK
    default:
      if (answer.conflicts.length === 0)
        throw new OperatorError(`Changeset ${id} was changed meanwhile. Rebase it again.`)
      write(...conflictsInWords(answer.conflicts))
      return EXIT.NEGATIVE
  }
}

async function rebased(store: Store, id: string, options: KeepOptions): Promise<ChangesetAnswer> {
  const { state, revision } = await openChangeset(store, id)
  const side = sideOf(options.keep)
  const order = { id, basedOn: revision, person: personHere(), at: new Date().toISOString() }
  const asItIs = await rebaseChangeset(store, order, [])
  if (asItIs.conflicts.length === 0 || side === null) return asItIs
  const resolutions = asItIs.conflicts.map(({ document }) => ({ document, keep: side }))
  if (transitionOf('STAGE', state)) return rebaseChangeset(store, order, resolutions)
  const message = 'To be rebased by the command line'
  const { outcome, changeset } = await sendBackChangeset(store, { ...order, message })
  if (outcome !== 'DONE' || !changeset)
    throw new OperatorError(`Changeset ${id} was changed meanwhile. Rebase it again.`)
  return rebaseChangeset(store, { ...order, basedOn: changeset.revision }, resolutions)
}
