import type { PageContent } from './content/page-content.ts'
import { type Html, html, jsonLd } from './html.ts'

/** The facts of a request that its head depends on. */
export interface HeadOptions {
  /** Where people reach this server, without a slash at its end; null where nobody said it. */
  readonly publicUrl: string | null
  /** The language that the address asks for; null where it asks for none. */
  readonly language: string | null
  /** Whether search engines may list this address. */
  readonly isListed: boolean
}

const SITE = 'Aetia'

/** The longest description, in UTF-16 code units: more is shown nowhere. */
const DESCRIPTION_LENGTH = 300

/** Title, description, canonical address, languages, cards and structured data of a page. */
export function pageHead(content: PageContent, { publicUrl, language, isListed }: HeadOptions): Html {
  const { title, path, type, dates, picture, structuredData } = content
  const name = title === SITE ? SITE : `${title} - ${SITE}`
  const description = shortened(content.description)
  const addressIn = (tag: string | null) => `${publicUrl}${path}${tag === null ? '' : `?lang=${tag}`}`
  const address = publicUrl === null ? null : addressIn(language === content.language ? language : null)
  return html`<title>${name}</title>
<meta name="description" content="${description}" />
${isListed ? null : html`<meta name="robots" content="noindex" />`}
${address === null ? null : html`<link rel="canonical" href="${address}" /><meta property="og:url" content="${address}" />`}
${publicUrl === null || content.languages.length < 2 ? null : alternates(content.languages, addressIn)}
<meta property="og:site_name" content="${SITE}" />
<meta property="og:type" content="${type}" />
<meta property="og:title" content="${title}" />
<meta property="og:description" content="${description}" />
<meta property="og:locale" content="${content.language.replace('-', '_')}" />
${picture === null ? null : html`<meta property="og:image" content="${picture.url}" /><meta property="og:image:alt" content="${picture.text}" />`}
${
  type === 'article' && dates !== null
    ? html`<meta property="article:published_time" content="${dates.createdAt}" /><meta property="article:modified_time" content="${dates.updatedAt}" />`
    : null
}
<meta name="twitter:card" content="${picture === null ? 'summary' : 'summary_large_image'}" />
<meta name="twitter:title" content="${title}" />
<meta name="twitter:description" content="${description}" />
${structuredData.length === 0 ? null : jsonLd({ '@context': 'https://schema.org', '@graph': structuredData })}`
}

const alternates = (languages: readonly string[], addressIn: (tag: string | null) => string): Html[] => [
  ...languages.map((tag) => html`<link rel="alternate" hreflang="${tag}" href="${addressIn(tag)}" />`),
  html`<link rel="alternate" hreflang="x-default" href="${addressIn(null)}" />`,
]

/** Cut at the end of a word. */
function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= DESCRIPTION_LENGTH ? line : `${line.slice(0, DESCRIPTION_LENGTH).replace(/\s+\S*$/, '')} ...`
}
