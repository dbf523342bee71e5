import MarkdownIt from 'markdown-it'
import type { BodyFormat } from '../generated/resolver-types.ts'

const PROTOCOLS = new Set(['http:', 'https:', 'mailto:'])

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })

/** Only absolute addresses with a known protocol become links; anything else stays the text that was written. */
markdown.validateLink = (address) => {
  try {
    return PROTOCOLS.has(new URL(address).protocol)
  } catch {
    return false
  }
}
// An image would make every reader's browser call another server, and none is needed.
markdown.disable('image')

/** Writes Markdown out in a format. Raw HTML in it is shown as text. */
export function renderMarkdown(source: string, format: BodyFormat): string {
  if (format === 'MARKDOWN') return source
  return format === 'HTML' ? markdown.render(source).trim() : plainText(source)
}

function plainText(source: string): string {
  const blocks = markdown.parse(source, {}).flatMap(({ type, content, children }) => {
    if (type === 'fence' || type === 'code_block') return [content.trim()]
    if (type !== 'inline') return []
    return [(children ?? []).map((part) => (/break$/.test(part.type) ? ' ' : part.content)).join('')]
  })
  return blocks.join('\n\n')
}

/** A heading of an article's section, with its anchor where the format has anchors. */
export function renderHeading(heading: string, anchor: string, format: BodyFormat): string {
  if (format === 'MARKDOWN') return `## ${heading}`
  if (format === 'TEXT') return plainText(heading)
  return `<h2 id="${anchor}">${markdown.renderInline(heading)}</h2>`
}
