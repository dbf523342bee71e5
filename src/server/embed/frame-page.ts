import { type Html, html } from '../explorer/html.ts'

/**
 * What a framed page may load: the script and answers of this server. Any site may frame it, for it
 * has nothing private: no session, no form, no cookie.
 */
export const framePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

/** The parameters of a framed page, by the attributes of the element in it. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  question: 'question',
  from: 'from',
  to: 'to',
  concept: 'concept',
  limit: 'limit',
  asOf: 'as-of',
}

/** The element of a framed page. */
export interface FramedElement {
  readonly name: 'aetia-paths' | 'aetia-concept'
  /** The name of the script, beside the page. */
  readonly script: string
  /** The way from the page to the same answer on the pages of the server. */
  readonly link: string
  readonly title: string
  readonly language: string | null
}

/** A page with one element, for a frame. Its link stays where no script runs. */
export function framePage({ name, script, link, title, language }: FramedElement, query: URLSearchParams): string {
  const attributes = Object.entries(ATTRIBUTES).flatMap(([parameter, attribute]): readonly Html[] => {
    const value = query.getAll(parameter).join(' ')
    return value === '' ? [] : [html` ${attribute}="${value}"`]
  })
  return html`<!doctype html>
<html${language === null ? null : html` lang="${language}"`}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <main>
      <${name} heading-level="2"${attributes}><a href="${link}" target="_blank">${title}</a></${name}>
    </main>
  </body>
</html>
`.text
}
