import { nameOf } from './addresses.ts'
import { navigationOf } from './navigation.ts'
import { pageHtml } from './page-html.ts'
import { renderMarkdown } from './render-markdown.ts'
import type { SearchRecord } from './search-record.ts'
import { typedCodeOf } from './typed-code.ts'

/** The page for addresses that no page has. */
const NOT_FOUND = {
  file: null,
  title: 'There is no such page',
  description: 'No page of the documentation has this address.',
  html: '<p>No page of the documentation has this address. Search for it, or begin at the <a href="./">overview</a>.</p>\n',
  headings: [],
}

/**
 * The pages of the documentation and what they search, by file name: `client.html`, `index.html`,
 * `404.html`, `search.json`.
 *
 * @param markdown - the texts by their paths within the repository
 * @param schemaText - the schema of the server, for the types of answers
 */
export function siteFiles(markdown: ReadonlyMap<string, string>, schemaText: string): ReadonlyMap<string, string> {
  const typedCode = typedCodeOf(schemaText)
  const files = new Set(markdown.keys())
  const documents = new Map([...markdown].map(([file, text]) => [file, renderMarkdown(text, file, files, typedCode)]))
  const site = {
    navigation: navigationOf([...files]),
    titles: new Map([...documents].map(([file, { title }]) => [file, title])),
  }
  const pages = [...documents].map(
    ([file, document]) => [`${nameOf(file) || 'index'}.html`, pageHtml({ file, ...document }, site)] as const,
  )
  const records = [...documents].flatMap(([file, { title, sections }]) =>
    sections.map(
      ({ heading, anchor, text }): SearchRecord => ({
        id: `./${nameOf(file)}${anchor && `#${anchor}`}`,
        page: title,
        heading,
        text,
      }),
    ),
  )
  return new Map([...pages, ['404.html', pageHtml(NOT_FOUND, site)], ['search.json', JSON.stringify(records)]])
}
