import { lostInArticleFile } from '../../content/files/lost-in-article-file.ts'
import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/**
 * An article can be written to a file that reads back the same: no section holds what would start
 * another.
 */
export const articlesReadBack = documentRule({
  name: 'articlesReadBack',
  on: ['article'],
  *check(article) {
    const lost = lostInArticleFile(article)
    if (lost) yield violation('BAD_SHAPE', article.key, ['sections'], lost.message)
  },
})
