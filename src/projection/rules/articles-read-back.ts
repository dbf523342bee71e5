import { readArticleFile } from '../../content/files/article-file.ts'
import { writeArticleFile } from '../../content/files/write-article-file.ts'
import { fieldDiff } from '../../content/lifecycle/field-diff.ts'
import { violation } from '../../content/violation.ts'
import type { Rule } from './rule.ts'

/** An article can be written to a file that reads back the same: no section holds what would start another. */
export const articlesReadBack: Rule = function* ({ content }) {
  for (const article of content.articles) {
    const { article: back } = readArticleFile(writeArticleFile(article).text, article.slug)
    const [lost] = fieldDiff(article, back ?? {})
    if (lost === undefined) continue
    const where = lost.path.join('.')
    const message = `${where} would not read back from a file: it may hold no second-level heading, open fence or blank ends`
    yield violation('BAD_SHAPE', article.key, ['sections'], message)
  }
}
