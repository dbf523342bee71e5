import { pathOfId } from '../addresses.ts'
import { html } from '../html.ts'
import { type NamedSource, sourceList } from './claim-list.ts'
import type { PageSource } from './page-content.ts'
import { citationOf } from './structured-source.ts'

interface Data {
  readonly article: {
    readonly id: string
    readonly title: string
    readonly summary: string
    readonly category: string | null
    readonly publishedAt: string | null
    readonly language: string
    readonly languages: readonly string[]
    readonly createdAt: string
    readonly updatedAt: string
    readonly body: string
    readonly images: readonly { readonly url: string; readonly text: string }[]
    readonly sources: { readonly nodes: readonly NamedSource[] }
    readonly notice: string
  } | null
}

/** The page of an article. */
export const articleContent: PageSource<Data> = {
  route: '/articles/*',
  document: `query ($id: ID!) {
    article: node(id: $id) {
      ... on Article {
        id title summary category publishedAt language languages createdAt updatedAt notice
        body(format: TEXT)
        images { url text }
        sources(first: 100) { nodes { id title publisher url } }
      }
    }
  }`,
  idOf: (name) => `article:${name.replace(/^article:/, '')}`,
  contentOf({ article }, site) {
    if (article?.id === undefined) return null
    const { title, summary, category, publishedAt, language, languages, createdAt, updatedAt } = article
    const path = pathOfId(article.id)
    const [picture = null] = article.images
    return {
      title,
      description: summary,
      path,
      language,
      languages,
      type: 'article',
      dates: { createdAt: publishedAt ?? createdAt, updatedAt },
      picture: picture && { url: site.address(picture.url), text: picture.text },
      structuredData: [
        {
          '@type': 'Article',
          '@id': site.address(path),
          headline: title,
          description: summary,
          inLanguage: language,
          datePublished: publishedAt ?? createdAt,
          dateModified: updatedAt,
          ...(category !== null && { articleSection: category }),
          ...(picture !== null && { image: site.address(picture.url) }),
          citation: article.sources.nodes.map((source) => citationOf(source, site)),
        },
      ],
      body: html`<h1>${title}</h1><p>${summary}</p>
${article.body.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}
${sourceList('Sources', article.sources.nodes, site)}
<p>${article.notice}</p>`,
    }
  },
}
