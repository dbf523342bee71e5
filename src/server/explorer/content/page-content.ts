import type { Html } from '../html.ts'

/** The content of one page, as the server writes it for search engines, cards and plain readers. */
export interface PageContent {
  /** Without the name of the site. */
  readonly title: string
  /** One or two sentences in plain text. */
  readonly description: string
  /** The path of this page, below the base path. */
  readonly path: string
  /** The language of the texts, such as `en`. */
  readonly language: string
  /** The languages that the texts exist in. */
  readonly languages: readonly string[]
  /** The type in Open Graph. */
  readonly type: 'website' | 'article'
  /** When it was published and changed (ISO 8601, UTC); null for pages without such dates. */
  readonly dates: { readonly createdAt: string; readonly updatedAt: string } | null
  /** The address of a picture and its text; null: none. */
  readonly picture: { readonly url: string; readonly text: string } | null
  /** In the terms of schema.org, without `@context`. */
  readonly structuredData: readonly object[]
  /** What it says, from its heading of level 1 on. */
  readonly body: Html
}

/** What a page reads from the graph, and what it makes of that. */
export interface PageSource<Data> {
  /** The path of the route. A star stands for the name of what the page shows. */
  readonly route: string
  /** An operation in GraphQL. It may take the variable `id`. */
  readonly document: string
  /** The id of what the name in the path names. */
  idOf(name: string): string
  /** The content; null where the graph has nothing of that id. */
  contentOf(data: Data, site: Site): PageContent | null
}

/** How a page writes addresses. */
export interface Site {
  /** The address of a path of this server, as a link in a page. */
  link(path: string): string
  /** The same for other servers: absolute where the public address is known. */
  address(path: string): string
}
