import type { ArticleDocument } from '../../content/documents.ts'
import { lostInArticleFile } from '../../content/files/lost-in-article-file.ts'
import { translatedArticle } from '../../content/translations/translated-article.ts'
import { nameOfEntry, type TranslationEntry } from '../../content/translations/translation.ts'
import { languagesOf, translationsOf } from '../../content/translations/translation-status.ts'
import { isUnitName, type TranslationUnit, translationUnits } from '../../content/translations/translation-units.ts'
import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/**
 * Each translation is of a part that its document may have, in the form of that part, and there is
 * one in each language. One whose part is gone may stay: health lists it.
 */
export const translationsFit = documentRule({
  name: 'translationsFit',
  on: ['concept', 'claim', 'source', 'article', 'asset', 'attribute'],
  *check(document) {
    const entries = translationsOf(document)
    if (entries.length === 0) return
    const { key } = document
    const units = new Map(translationUnits(document).map((unit) => [unit.unit, unit]))
    const seen = new Set<string>()
    for (const entry of entries) {
      const name = nameOfEntry(entry)
      const path = ['translations', name, 'text']
      if (seen.has(name)) yield violation('BAD_SHAPE', key, path, `${name} is translated twice; translate it once`)
      seen.add(name)
      if (!isUnitName(key, entry.unit)) {
        const known = [...units.keys()].slice(0, 12).join(', ')
        yield violation('BAD_SHAPE', key, path, `${key} has no "${entry.unit}" to translate; it has ${known}`)
        continue
      }
      const problem = problemOf(entry, units.get(entry.unit))
      if (problem !== null) yield violation('BAD_SHAPE', key, path, `${name} ${problem}`)
    }
    if (!key.startsWith('article:')) return
    for (const language of languagesOf(document)) {
      const lost = lostInArticleFile(translatedArticle(document as ArticleDocument, language))
      if (lost)
        yield violation('BAD_SHAPE', key, ['translations', `${language}/sections`], `${language}: ${lost.message}`)
    }
  },
})

/** The ways in which a translation does not have the form of its source; null where it has. */
function problemOf({ text }: TranslationEntry, unit: TranslationUnit | undefined): string | null {
  if (unit === undefined) return null
  if (text.length > unit.max) return `has ${text.length} characters; at most ${unit.max} fit`
  switch (unit.form) {
    case 'LINE':
      return /[\r\n]/.test(text) ? 'must be one line' : null
    case 'FLAG':
      return text === 'true' || text === 'false' ? null : `must be true or false, not "${text.slice(0, 40)}"`
    case 'LIST': {
      const items = text.split('\n')
      if (items.some((item) => item.trim() === '')) return 'has an empty item; write one item per line'
      return unit.items === undefined || unit.items === items.length
        ? null
        : `has ${items.length} items, and the source text has ${unit.items}; translate each`
    }
    case 'PROSE':
      return null
  }
}
