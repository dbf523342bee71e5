import type { ArticleDocument } from '../documents.ts'
import { attributeMap } from './attributes-of-file.ts'
import type { ContentFile } from './read-content-files.ts'
import { inOrderOf } from './write-order.ts'
import { slugOf } from './write-references.ts'
import { blockMap, prose, quoted, unlessEmpty, writeYaml } from './write-yaml.ts'

/**
 * The file of an article: front matter with its anchors in the order of the sections, then the
 * sections as they are.
 */
export function writeArticleFile(article: ArticleDocument): ContentFile {
  const place = new Map(article.sections.map(({ anchor }, index) => [anchor, index]))
  const anchors = inOrderOf(article.anchors, ({ anchor }) => anchor).sort(
    (a, b) => (place.get(a.anchor) ?? place.size) - (place.get(b.anchor) ?? place.size),
  )
  const frontMatter = writeYaml([
    ['title', article.title],
    ['summary', prose(article.summary)],
    ['category', article.category],
    ['publishedAt', article.publishedAt === undefined ? undefined : quoted(article.publishedAt)],
    ['formerKeys', article.formerKeys && unlessEmpty(article.formerKeys)],
    ['attributes', attributeMap(article.attributes)],
    ['claims', unlessEmpty(anchors) && blockMap(anchors.map(({ anchor, claims }) => [anchor, claims.map(slugOf)]))],
  ])
  const sections = article.sections.map(
    ({ heading, anchor, body }) => `## ${heading} {#${anchor}}\n${body === '' ? '' : `\n${body}\n`}`,
  )
  return { path: `articles/${article.slug}.md`, text: `---\n${frontMatter}---\n${sections.join('\n')}` }
}
