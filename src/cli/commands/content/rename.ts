import { audited } from '../../../app/audited.ts'
import { renameInStore } from '../../../app/rename-in-store.ts'
import { violationsOf } from '../../../editing/review/violations-of.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import { PublicError } from '../../../errors/public-errors.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import { conflictsInWords } from '../../print/conflicts-in-words.ts'
import { violationsInWords } from '../../print/violations-in-words.ts'
import { withStore } from '../../with-store.ts'

/** Stages a new key for a document, with every reference to it, as a new changeset. */
export const rename = (context: CommandContext, from: string, to: string): Promise<number> =>
  withStore(context, (store, history) =>
    audited(store, 'rename', from, async (concerns) => {
      const answer = await renameInStore(store, history, from, to).catch((error: unknown) => {
        throw error instanceof PublicError ? new OperatorError(error.message) : error
      })
      const write = (...lines: readonly string[]) => context.stdout.write(lines.map((line) => `${line}\n`).join(''))
      if (!answer.changeset) {
        write(...conflictsInWords(answer.conflicts))
        return EXIT.NEGATIVE
      }
      const { id } = answer.changeset
      concerns(id)
      const edits = (await store.staged(id)).length
      write(
        `Staged as changeset ${id}, with ${edits} edits. The old key will lead to the new one.`,
        ...violationsInWords(await violationsOf(store, answer.changeset)),
        `Publish it with: aetia publish ${id}`,
      )
      return EXIT.OK
    }),
  )
