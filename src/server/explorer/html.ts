import { escapeHtml } from '../../text/escape-html.ts'

/** HTML whose texts are escaped. Only the tag `html` makes it. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type HtmlPart = string | number | Html | null | readonly (string | Html)[]

/** HTML in a template. Strings in it are escaped, null is left out, lists are joined. */
export const html = (strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html =>
  new Html(strings.map((text, index) => text + inHtml(parts[index] ?? '')).join(''))

const inHtml = (part: HtmlPart): string => {
  if (part === null) return ''
  if (part instanceof Html) return part.text
  return Array.isArray(part) ? part.map(inHtml).join('') : escapeHtml(String(part))
}

/**
 * A value as a block of JSON-LD. No text in it can end the script, because `<` is written as an
 * escape of JSON.
 */
export const jsonLd = (value: object): Html =>
  new Html(`<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`)
