import { readFile } from 'node:fs/promises'
import { exportTranslations as writeTranslations } from '../../../app/export-translations.ts'
import { isTargetLanguage } from '../../../content/translations/language-tag.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import { planTranslations } from '../../../ingest/plan-translations.ts'
import { NotXliff, readXliff, type XliffFile } from '../../../interchange/xliff/read-xliff.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import { fileNamed } from '../../options/file-named.ts'
import { commandOutput } from '../../print/command-output.ts'
import { withStore } from '../../with-store.ts'
import { importChanges } from './import-changes.ts'

/** Writes the texts of the newest version for a translator, as XLIFF 2. */
export async function exportTranslations(
  context: CommandContext,
  file: string,
  { language }: { readonly language: string },
): Promise<number> {
  const place = fileNamed(context, file)
  const version = await withStore(context, (store, history) => {
    const { sourceLanguage } = history.current()
    if (!isTargetLanguage(language, sourceLanguage))
      throw new OperatorError(
        `--language must be the tag of another language than ${sourceLanguage}, such as de or pt-BR, not "${language.slice(0, 60)}".`,
      )
    return writeTranslations(store, language, place)
  })
  context.stdout.write(`The texts of version ${version} for ${language} are in ${file}.\n`)
  return EXIT.OK
}

export interface ImportTranslationsOptions {
  readonly publish?: boolean
  readonly dryRun?: boolean
}

/** Stages what a translator sent back, as a changeset, and publishes it on request. */
export async function importTranslations(
  context: CommandContext,
  file: string,
  { publish, dryRun }: ImportTranslationsOptions,
): Promise<number> {
  if (publish && dryRun) throw new OperatorError('--publish and --dry-run exclude each other.')
  const output = commandOutput(context)
  const { write } = output
  return withStore(context, async (store, history) => {
    const xliff = await xliffIn(fileNamed(context, file), file, history.current().sourceLanguage)
    const { version, changes, count, stale, unknown } = await planTranslations(store, xliff)
    write(
      ...unknown.map((name) => `There is no ${name}; it was left out.`),
      ...stale.map((name) => `${name}: the source text has changed since; the translation is outdated.`),
    )
    if (changes.length === 0) {
      write(`Nothing differs from version ${version}.`)
      return unknown.length > 0 ? EXIT.NEGATIVE : EXIT.OK
    }
    write(`${count} texts in ${xliff.language} differ, in ${changes.length} documents.`)
    if (dryRun) {
      write(`Nothing was written; version ${version} is unchanged.`)
      return EXIT.OK
    }
    return importChanges(context, store, history, { from: file, changes, base: version, publish }, output)
  })
}

async function xliffIn(place: string, file: string, sourceLanguage: string): Promise<XliffFile> {
  const text = await readFile(place, 'utf8')
  try {
    return readXliff(text, sourceLanguage)
  } catch (error) {
    if (error instanceof NotXliff) throw new OperatorError(`${file} is no XLIFF 2 that can be read: ${error.message}.`)
    throw error
  }
}
