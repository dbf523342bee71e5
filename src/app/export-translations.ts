import { documentsOf } from '../content/lifecycle/content-set.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { writeXliff } from '../interchange/xliff/write-xliff.ts'
import { publishedContent } from '../publishing/published-content.ts'
import { replaceWholeFile } from '../storage/whole-file.ts'
import { DEFAULT_LANGUAGE } from '../text/source-language.ts'

/**
 * Writes the texts of the newest version, with their translations into a language, as XLIFF 2.
 * Returns the version.
 */
export async function exportTranslations(store: ContentStore, language: string, file: string): Promise<number> {
  const { version, content } = await publishedContent(store)
  const { language: source = DEFAULT_LANGUAGE } = content
  const text = [...writeXliff(documentsOf(content), source, language)].join('')
  await replaceWholeFile(file, [new TextEncoder().encode(text)])
  return version
}
