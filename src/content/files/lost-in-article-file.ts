import type { ArticleDocument } from '../documents.ts'
import { fieldDiff } from '../lifecycle/field-diff.ts'
import type { Path } from '../violation.ts'
import { readArticleFile } from './article-file.ts'
import { writeArticleFile } from './write-article-file.ts'

/**
 * The first part of an article that would not come back from its file, and why; null where all of
 * it would.
 */
export function lostInArticleFile({
  // Translations have files of their own.
  translations: _,
  ...article
}: ArticleDocument): { readonly path: Path; readonly message: string } | null {
  const { article: back, violations } = readArticleFile(writeArticleFile(article).text, article.slug)
  const [unreadable] = violations
  if (back === undefined && unreadable) return { path: ['sections'], message: unreadable.message }
  const [lost] = fieldDiff(article, back ?? {})
  if (lost === undefined) return null
  // The section that holds too much is the first that comes back otherwise; the last may be the one
  // that is missed.
  const at = article.sections.findIndex(({ anchor, heading, body }) => {
    const again = back?.sections.find((section) => section.anchor === anchor)
    return again?.heading !== heading || again.body !== body
  })
  const path = at < 0 ? lost.path : ['sections', at]
  const message = `${path.join('.')} would not read back from a file: it may hold no second-level heading, open fence or blank ends`
  return { path, message }
}
