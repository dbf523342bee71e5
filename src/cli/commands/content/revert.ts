import { randomUUID } from 'node:crypto'
import { audited, authorHere, type Concerns } from '../../../app/audited.ts'
import type { ContentStore } from '../../../content/lifecycle/content-store.ts'
import { revertVersion } from '../../../editing/merging/revert-version.ts'
import { violationsOf } from '../../../editing/review/violations-of.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import { PublicError } from '../../../errors/public-errors.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import { type KeepOptions, keepingSide } from '../../options/side-kept.ts'
import { conflictsInWords } from '../../print/conflicts-in-words.ts'
import { violationsInWords } from '../../print/violations-in-words.ts'
import { withStore } from '../../with-store.ts'

/** Stages what undoes a version as a new changeset, on top of what was published since. */
export const revert = (context: CommandContext, text: string, options: KeepOptions): Promise<number> =>
  withStore(context, (store) =>
    audited(store, 'revert', text, (concerns) => revertHere(context, store, text, options, concerns)),
  )

async function revertHere(
  context: CommandContext,
  store: ContentStore,
  text: string,
  options: KeepOptions,
  concerns: Concerns,
): Promise<number> {
  const version = Number(/^\d{1,9}$/.test(text) ? text : Number.NaN)
  if (Number.isNaN(version)) throw new OperatorError(`A version is a whole number such as 2, not "${text}".`)
  const by = { author: authorHere(), at: new Date().toISOString() }
  const answer = await keepingSide(options, (resolutions) =>
    revertVersion(store, { version, resolutions, id: randomUUID() }, by),
  ).catch((error: unknown) => {
    throw error instanceof PublicError ? new OperatorError(error.message) : error
  })
  const write = (...lines: readonly string[]) => context.stdout.write(lines.map((line) => `${line}\n`).join(''))
  if (answer.changeset) {
    const { id } = answer.changeset
    const violations = await violationsOf(store, answer.changeset)
    concerns(id)
    write(`Staged as changeset ${id}.`, ...violationsInWords(violations), `Publish it with: aetia publish ${id}`)
    return EXIT.OK
  }
  if (answer.outcome === 'NOTHING_TO_DO') {
    write(`Nothing is left of version ${version} that could be undone.`)
    return EXIT.OK
  }
  write(...conflictsInWords(answer.conflicts))
  return EXIT.NEGATIVE
}
