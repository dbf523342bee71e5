import type { ArticleRecord, ClaimRecord } from '../../snapshot/records.ts'
import { inOrderOfKey } from '../../text/compare-texts.ts'
import { type Citation, citationFor } from '../../traversal/explain/explanation.ts'
import { attributes, editorAttributes } from '../attributes/shown-attribute.ts'
import { claimPage } from '../claim-list.ts'
import type { RequestContext } from '../context.ts'
import type { ArticleResolvers, SectionResolvers } from '../generated/resolver-types.ts'
import { notice } from '../notice.ts'
import { listName, pageOf } from '../paging/page.ts'
import type { ProseForm } from '../prose/article-prose.ts'
import { citationList } from '../prose/citation-list.ts'
import { assetOf, claimOf, sourceOf } from '../record-of.ts'
import { translated } from '../texts/translated.ts'
import { usedIn } from '../usage.ts'
import { historyPage } from '../version-lists.ts'
import { languageFields } from './language.ts'
import { publishedFields } from './published.ts'

export const Article: ArticleResolvers = {
  id: ({ key }) => key,
  ...publishedFields,
  ...languageFields,
  title: translated((article: ArticleRecord, texts) => texts.titleOf(article)),
  summary: translated((article: ArticleRecord, texts) => texts.summaryOf(article)),
  category: translated((article: ArticleRecord, texts) => texts.categoryOf(article)),
  publishedAt: ({ publishedAt }) => publishedAt && new Date(publishedAt).toISOString(),
  body: (record, form, context) => {
    const article = context.texts.articleOf(record)
    const rendered = context.served.articleProse(article).sections(proseForm(form, context))
    const sections = [...rendered.values()]
    const prose = sections.map(({ heading, body }) => `${heading}\n\n${body}`)
    const list = citationList(citationsOf(article, context), form.format, context)
    return [...prose, ...(list === '' ? [] : [list])].join('\n\n')
  },
  sections: (record, _args, { texts }) => {
    const article = texts.articleOf(record)
    return article.sections.map((section) => ({ article, section }))
  },
  citations: (article, _args, context) => citationsOf(article, context),
  claims: (article, args, context, info) =>
    claimPage(context, 'Article.claims', article.key, numbersExpressed(article, context), args, info),
  sources: (article, args, context) => {
    const keys = new Set(
      claimsExpressed(article, context).flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    )
    const sources = inOrderOfKey([...keys].map((key) => sourceOf(context, key)))
    return pageOf(context, listName('Article.sources', article.key, args), sources, ({ key }) => [key], args)
  },
  images: (article, _args, context) =>
    context.served.articleProse(context.texts.articleOf(article)).images.map((key) => assetOf(context, key)),
  attributes,
  editorAttributes,
  usedIn,
  formerKeys: ({ formerKeys }) => formerKeys ?? [],
  history: (document, args, context) => historyPage(context, document, args),
  notice,
}

export const Section: SectionResolvers = {
  anchor: ({ section }) => section.anchor,
  heading: ({ section }) => section.heading,
  body: ({ article, section }, form, context) =>
    context.served.articleProse(article).sections(proseForm(form, context)).get(section)?.body ?? '',
  claims: ({ section }, _args, context) => section.claims.map((key) => claimOf(context, key)),
  citations: ({ article, section }, _args, context) => {
    const cited = new Set(context.served.articleProse(article).citedIn(section))
    return citationsOf(article, context).filter(({ claim }) => cited.has(claim.key))
  },
}

const citationsOf = (article: ArticleRecord, context: RequestContext): Citation[] =>
  [...context.served.articleProse(article).numbers].map(([key, number]) => citationFor(number, claimOf(context, key)))

const claimsExpressed = ({ sections }: ArticleRecord, context: RequestContext): ClaimRecord[] =>
  inOrderOfKey([...new Set(sections.flatMap(({ claims }) => claims))].map((key) => claimOf(context, key)))

const numbersExpressed = (article: ArticleRecord, { snapshot }: RequestContext): Uint32Array =>
  Uint32Array.from(
    new Set(article.sections.flatMap(({ claims }) => claims)),
    (key) => snapshot.columnarClaims.numberOf(key) ?? 0,
  ).sort()

/** A form of prose, with its pictures as the request has them. */
const proseForm = (
  form: Pick<ProseForm, 'format' | 'linksTo'>,
  { assetUrl, texts: { alternativeOf } }: Pick<RequestContext, 'assetUrl' | 'texts'>,
): ProseForm => ({ ...form, assetUrl, alternativeOf })
