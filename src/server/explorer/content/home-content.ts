import { pathOfId } from '../addresses.ts'
import { html } from '../html.ts'
import type { PageSource } from './page-content.ts'

interface Data {
  readonly graph: { readonly version: number; readonly publishedAt: string; readonly sourceCount: number }
  readonly articles: { readonly nodes: readonly { readonly id: string; readonly title: string }[] }
  readonly concepts: { readonly nodes: readonly { readonly id: string; readonly name: string }[] }
}

/** The first page. */
export const homeContent: PageSource<Data> = {
  route: '/',
  document: `{
    graph { version publishedAt sourceCount }
    articles(first: 20) { nodes { id title } }
    concepts(first: 100) { nodes { id name } }
  }`,
  idOf: (name) => name,
  contentOf({ graph, articles, concepts }, site) {
    const item = (id: string, name: string) => html`<li><a href="${site.link(pathOfId(id))}">${name}</a></li>`
    return {
      title: 'Aetia',
      description: 'What leads to what, in sentences and drawings: every step of every path cites its source.',
      path: '/',
      language: 'en',
      languages: [],
      type: 'website',
      dates: { createdAt: graph.publishedAt, updatedAt: graph.publishedAt },
      picture: null,
      structuredData: [
        {
          '@type': 'WebSite',
          '@id': site.address('/'),
          name: 'Aetia',
          url: site.address('/'),
          potentialAction: {
            '@type': 'SearchAction',
            target: { '@type': 'EntryPoint', urlTemplate: `${site.address('/ask')}?q={search_term_string}` },
            'query-input': 'required name=search_term_string',
          },
        },
      ],
      body: html`<h1>Aetia</h1><p>Every step of every path cites its source.</p>
<p>Version ${graph.version}, ${graph.publishedAt.slice(0, 10)}, ${graph.sourceCount} sources. Not medical advice.</p>
<h2>Articles</h2><ul>${articles.nodes.map(({ id, title }) => item(id, title))}</ul>
<h2>Concepts</h2><ul>${concepts.nodes.map(({ id, name }) => item(id, name))}</ul>
<p><a href="${site.link('/versions')}">Versions</a></p>`,
    }
  },
}
