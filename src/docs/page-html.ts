import { escapeHtml } from '../text/escape-html.ts'
import { addressOf } from './addresses.ts'
import type { Heading } from './document.ts'
import { type NavigationGroup, START_PAGE } from './navigation.ts'

/** What a page shows. */
export interface PageContent {
  /** Null: a page without a place in the navigation. */
  readonly file: string | null
  readonly title: string
  readonly description: string
  readonly html: string
  readonly headings: readonly Heading[]
}

/** What all pages share. */
export interface Site {
  readonly navigation: readonly NavigationGroup[]
  /** The titles of pages by their file. */
  readonly titles: ReadonlyMap<string, string>
}

/** Pages of the server that send queries. */
const TOOLS = [
  { name: 'GraphiQL', address: './../graphiql' },
  { name: 'Sandbox', address: './../graphql' },
]

/** The deepest headings in a table of contents. */
const CONTENTS_DEPTH = 3

/**
 * A whole page. Every address in it is relative to the folder of the pages and begins with `./`, so
 * it works wherever the server is mounted.
 */
export function pageHtml({ file, title, description, html, headings }: PageContent, site: Site): string {
  const heading = file === START_PAGE ? 'Aetia documentation' : `${title} - Aetia`
  const contents = contentsHtml(headings)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(heading)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="./../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="./docs.css">
<script type="module" src="./main.js"></script>
</head>
<body>
<a class="skip" href="#site-content">Skip to the content</a>
<header class="top">
<button class="menu" type="button" popovertarget="site-pages">Pages</button>
<a class="brand" href="./"><img src="./../favicon.svg" alt="" width="28" height="28">Aetia</a>
<div class="search" role="search" hidden>
<input type="search" id="site-search" role="combobox" aria-label="Search the documentation" placeholder="Search  ( / )"
 aria-expanded="false" aria-controls="site-results" aria-autocomplete="list" autocomplete="off" spellcheck="false">
<div id="site-results" class="results" role="listbox" aria-label="Results" hidden></div>
<p id="site-found" class="aloud" role="status"></p>
</div>
<nav class="tools" aria-label="Tools">${TOOLS.map(({ name, address }) => `<a href="${address}">${name}</a>`).join(' ')}</nav>
</header>
<div class="columns">
<nav id="site-pages" class="pages" aria-label="Pages" popover>
${navigationHtml(file, site)}
</nav>
<main id="site-content" tabindex="-1">
<h1>${escapeHtml(title)}</h1>
${contents && `<details class="contents"><summary>On this page</summary>\n${contents}</details>\n`}${html}${neighborsHtml(file, site)}</main>
${contents && `<nav class="contents" aria-labelledby="site-contents">\n<p id="site-contents" class="contents-title">On this page</p>\n${contents}</nav>\n`}</div>
</body>
</html>
`
}

function navigationHtml(current: string | null, { navigation, titles }: Site): string {
  const groups = navigation.map(({ title, files }) => {
    const items = files.map((file) => {
      const here = file === current ? ' aria-current="page"' : ''
      return `<li><a href="${addressOf(file)}"${here}>${escapeHtml(labelOf(file, titles))}</a></li>`
    })
    return groupHtml(title, items)
  })
  const tools = TOOLS.map(({ name, address }) => `<li><a href="${address}">${name}</a></li>`)
  return [...groups, groupHtml('Try it', tools)].join('\n')
}

const groupHtml = (title: string, items: readonly string[]): string =>
  `<p>${escapeHtml(title)}</p>\n<ul>\n${items.join('\n')}\n</ul>`

function contentsHtml(headings: readonly Heading[]): string {
  const listed = headings.filter(({ level }) => level <= CONTENTS_DEPTH)
  if (listed.length < 2) return ''
  const items = listed.map(
    ({ level, text, anchor }) => `<li class="level-${level}"><a href="#${anchor}">${escapeHtml(text)}</a></li>`,
  )
  return `<ul>\n${items.join('\n')}\n</ul>\n`
}

/** Links to the pages before and after this one. */
function neighborsHtml(current: string | null, { navigation, titles }: Site): string {
  const files = navigation.flatMap((group) => group.files)
  const place = current === null ? -1 : files.indexOf(current)
  if (place === -1) return ''
  const link = (file: string | undefined, rel: string, word: string) =>
    file === undefined
      ? ''
      : `<a rel="${rel}" href="${addressOf(file)}"><span class="word">${word}</span>${escapeHtml(labelOf(file, titles))}</a>`
  return `<nav class="neighbors" aria-label="Neighboring pages">${link(files[place - 1], 'prev', 'Previous')}${link(files[place + 1], 'next', 'Next')}</nav>\n`
}

const labelOf = (file: string, titles: ReadonlyMap<string, string>): string =>
  file === START_PAGE ? 'Overview' : (titles.get(file) ?? file)
