import { inOrderOfKey } from '../../snapshot/digest.ts'
import type { ArticleRecord, ClaimRecord } from '../../snapshot/records.ts'
import { claimPage } from '../claim-list.ts'
import type { RequestContext } from '../context.ts'
import type { ArticleResolvers, SectionResolvers } from '../generated/resolver-types.ts'
import { NOTICE } from '../notice.ts'
import { listName, pageOf } from '../paging/page.ts'
import { renderHeading, renderMarkdown } from '../prose/render-markdown.ts'
import { claimOf, sourceOf } from '../record-of.ts'
import { historyPage } from '../version-lists.ts'

export const Article: ArticleResolvers = {
  id: ({ key }) => key,
  body: ({ sections }, { format }) =>
    sections
      .map(
        ({ heading, anchor, body }) => `${renderHeading(heading, anchor, format)}\n\n${renderMarkdown(body, format)}`,
      )
      .join('\n\n'),
  claims: (article, args, context, info) =>
    claimPage(context, 'Article.claims', article.key, numbersExpressed(article, context), args, info),
  sources: (article, args, context) => {
    const keys = new Set(
      claimsExpressed(article, context).flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    )
    const sources = inOrderOfKey([...keys].map((key) => sourceOf(context, key)))
    return pageOf(context, listName('Article.sources', article.key, args), sources, ({ key }) => [key], args)
  },
  history: ({ key }, args, context) => historyPage(context, key, args),
  notice: () => NOTICE,
}

export const Section: SectionResolvers = {
  body: ({ body }, { format }) => renderMarkdown(body, format),
  claims: ({ claims }, _args, context) => claims.map((key) => claimOf(context, key)),
}

const claimsExpressed = ({ sections }: ArticleRecord, context: RequestContext): ClaimRecord[] =>
  inOrderOfKey([...new Set(sections.flatMap(({ claims }) => claims))].map((key) => claimOf(context, key)))

const numbersExpressed = (article: ArticleRecord, { snapshot }: RequestContext): Uint32Array =>
  Uint32Array.from(
    new Set(article.sections.flatMap(({ claims }) => claims)),
    (key) => snapshot.numberedClaims.numberOf(key) ?? 0,
  ).sort()
