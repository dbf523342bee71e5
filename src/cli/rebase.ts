import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { rebaseChangeset } from '../editing/rebase-changeset.ts'
import { sendBackChangeset } from '../editing/send-back-changeset.ts'
import { audited, authorHere } from './audited.ts'
import { conflictsInWords } from './conflicts-in-words.ts'
import { CommandFailed, EXIT } from './exit.ts'
import { openChangeset } from './open-changeset.ts'
import { type KeepOptions, keepingSide } from './side-kept.ts'
import { withStore } from './store.ts'
import { violationsInWords } from './violations-in-words.ts'

/** Moves the edits of an open changeset onto what is published now. One that was handed in is sent back to be edited first. */
export const rebase = (id: string, options: KeepOptions): Promise<number> =>
  withStore((store) => audited(store, 'rebase', id, () => rebaseHere(store, id, options)))

async function rebaseHere(store: ContentStore, id: string, options: KeepOptions): Promise<number> {
  const basedOn = await asDraft(store, id)
  const by = { author: authorHere(), at: new Date().toISOString() }
  const answer = await keepingSide(options, (resolutions) => rebaseChangeset(store, id, basedOn, resolutions, by))
  const write = (...lines: readonly string[]) => process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  switch (answer.outcome) {
    case 'DONE':
      write(`Changeset ${id} stands on what is published now.`, ...violationsInWords(answer.violations))
      write(`Publish it with: aetia publish ${id}`)
      return EXIT.OK
    case 'NOTHING_TO_DO':
      write(`Nothing has moved beneath changeset ${id}.`)
      return EXIT.OK
    default:
      if (answer.conflicts.length === 0)
        throw new CommandFailed(`Changeset ${id} was changed meanwhile. Rebase it again.`)
      write(...conflictsInWords(answer.conflicts))
      return EXIT.NEGATIVE
  }
}

/** The revision of a changeset that can be edited. */
async function asDraft(store: ContentStore, id: string): Promise<number> {
  const { state, revision } = await openChangeset(store, id)
  if (state === 'DRAFT') return revision
  const act = { author: authorHere(), at: new Date().toISOString(), message: 'To be rebased by the command line' }
  const { outcome, changeset } = await sendBackChangeset(store, id, revision, act)
  if (outcome === 'DONE' && changeset) return changeset.revision
  throw new CommandFailed(`Changeset ${id} was changed meanwhile. Rebase it again.`)
}
