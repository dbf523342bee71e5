import { authorHere } from '../../../app/audited.ts'
import { checkFolder, listViolations } from '../../../app/first-content.ts'
import { impactOfContent } from '../../../app/impact-on-paths.ts'
import { storeAssetsOfFolder } from '../../../app/store-assets-of-folder.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import { planImport } from '../../../ingest/plan-import.ts'
import type { CommandContext } from '../../command-context.ts'
import { configuration } from '../../configuration.ts'
import { EXIT } from '../../exit.ts'
import { fileNamed } from '../../options/file-named.ts'
import { type ImportBaseOptions, importBase } from '../../options/import-base.ts'
import { type KeepOptions, sideOf } from '../../options/side-kept.ts'
import { changesInWords } from '../../print/changes-in-words.ts'
import { commandOutput } from '../../print/command-output.ts'
import { conflictLines, conflictsInWords } from '../../print/conflicts-in-words.ts'
import { impactInWords } from '../../print/impact-in-words.ts'
import { withStore } from '../../with-store.ts'
import { importChanges } from './import-changes.ts'

export interface ImportOptions extends KeepOptions, ImportBaseOptions {
  readonly publish?: boolean
  readonly dryRun?: boolean
}

/**
 * Merges the edits of a folder since its export into the published content, as a changeset, and
 * publishes it on request. Later publications of others stay.
 */
export async function importContent(context: CommandContext, folder: string, options: ImportOptions): Promise<number> {
  if (options.publish && options.dryRun) throw new OperatorError('--publish and --dry-run exclude each other.')
  const order = { base: importBase(options), keep: sideOf(options.keep) }
  const place = fileNamed(context, folder)
  const output = commandOutput(context)
  const { report, write } = output
  const checked = await checkFolder(place, (done, total) => report('reading', done, total))
  if (checked.violations.length > 0) {
    write(...listViolations(place, checked.violations, context.cwd))
    return EXIT.NEGATIVE
  }
  return withStore(context, async (store, history) => {
    report('comparing')
    const plan = await planImport(store, checked, order)
    if (plan.outcome === 'UNKNOWN_BASE') throw new OperatorError([plan.reason, ...HOW_TO_CHOOSE].join('\n'))
    if (plan.outcome === 'OTHER_LANGUAGE')
      throw new OperatorError(
        `The folder is in ${plan.there}, and the content of this store in ${plan.here}. A store has one source language.`,
      )
    if (plan.outcome === 'VIOLATIONS') {
      write('Together with what others published, the folder breaks rules:')
      write(...listViolations(place, checked.locate(plan.violations), context.cwd), 'Nothing was written.')
      return EXIT.NEGATIVE
    }
    const { published } = plan
    if (plan.outcome === 'NOTHING_TO_DO') {
      write(`Nothing differs from version ${published.version}.`)
      return EXIT.OK
    }
    if (plan.outcome === 'CONFLICT') {
      write(...conflictsInWords(plan.conflicts))
      return EXIT.NEGATIVE
    }
    const { baseVersion, changes, settled, content, language } = plan
    if (language !== undefined && !options.publish)
      throw new OperatorError(
        `The folder is in ${language}, and the store would be in it from now on. Say --publish, which decides that.`,
      )
    if (baseVersion !== null && baseVersion !== published.version)
      write(`Changes since version ${baseVersion}, merged into version ${published.version}:`)
    write(...changesInWords(changes))
    if (settled.length > 0)
      write(`Both sides changed the same; --keep ${options.keep} decided:`, ...conflictLines(settled))
    if (options.dryRun) {
      write('', ...impactInWords(impactOfContent(history.current(), content)))
      write('', `Nothing was written; version ${published.version} is unchanged.`)
      return EXIT.OK
    }
    // The first content of an empty store keeps the moment at which it was released.
    const at = published.content.concepts.length === 0 ? checked.content.publishedAt : undefined
    await storeAssetsOfFolder(configuration(context), store, place, checked.content, authorHere())
    const imported = { from: folder, changes, base: published.version, publish: options.publish, at, language }
    const code = await importChanges(context, store, history, imported, output)
    if (options.publish && code === EXIT.OK && checked.exportedFrom)
      write(`The folder still has version ${checked.exportedFrom.version}. Before you edit on: aetia export ${folder}`)
    return code
  })
}

const HOW_TO_CHOOSE = [
  'Say --base <version> to merge what the folder changed since a version of this store,',
  'or --overwrite to publish exactly what the folder has, which undoes what others published.',
] as const
