import type { Token } from 'markdown-it'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { escapeHtml } from './escape.ts'
import { imageTarget, linkTarget } from './link-target.ts'
import { shownMarkdown } from './markdown.ts'

/** The forms in which prose is written out. */
export type ProseFormat = 'MARKDOWN' | 'HTML' | 'TEXT'

/** What prose needs to know of the article and the site around it. */
export interface ProseSetting {
  /** The number of a citation, from 1. */
  numberOf(claim: Key): number
  /**
   * The address of a document on the site that shows the prose; `anchor` names a section of an
   * article.
   */
  addressOf(key: Key, anchor: string | null): string
  /** The picture of an asset; null where there is none. Left out: no image is shown. */
  pictureOf?(asset: Key): ShownPicture | null
}

/** A picture as prose shows it. */
export interface ShownPicture {
  /** What it shows, where the prose does not say it itself. */
  readonly text: string
  readonly url: string
  /** In pixels, so that a page does not move when it is there. */
  readonly width: number | null
  readonly height: number | null
}

/** Writes the body of a section in a format. Raw HTML in it is shown as text. */
export function renderProse(body: string, format: ProseFormat, setting: ProseSetting): string {
  if (format === 'MARKDOWN') return body
  return format === 'HTML' ? shownMarkdown.render(body, { setting }).trim() : plainText(body, setting)
}

/** Writes the heading of a section in a format, with its anchor where the format has anchors. */
export function renderHeading(heading: string, anchor: string, format: ProseFormat, setting: ProseSetting): string {
  if (format === 'MARKDOWN') return `## ${heading}`
  if (format === 'TEXT') return plainText(heading, setting)
  return `<h2 id="${anchor}">${shownMarkdown.renderInline(heading, { setting })}</h2>`
}

/**
 * A link to a document carries the document's key beside the address, for pages that set addresses
 * themselves.
 */
const linkToKey = (key: Key, anchor: string | null, { addressOf }: ProseSetting): readonly [string, string][] => [
  ['href', addressOf(key, anchor)],
  ['data-key', key],
  ...(anchor === null ? [] : [['data-anchor', anchor] as [string, string]]),
]

/** markdown-it hands its environment to every rule. */
const settingOf = (environment: unknown): ProseSetting => (environment as { readonly setting: ProseSetting }).setting

shownMarkdown.renderer.rules['link_open'] = (tokens, index, options, env, renderer) => {
  const token = tokens[index] as Token
  const target = linkTarget(String(token.attrGet('href')))
  if (target?.kind === 'DOCUMENT')
    for (const [name, value] of linkToKey(target.key, target.anchor, settingOf(env))) token.attrSet(name, value)
  return renderer.renderToken(tokens, index, options)
}

/** An image that is no asset stays the text that was written. */
shownMarkdown.renderer.rules['image'] = (tokens, index, options, env) => {
  const token = tokens[index] as Token
  const address = String(token.attrGet('src'))
  const key = imageTarget(address)
  const picture = key === null ? null : (settingOf(env).pictureOf?.(key) ?? null)
  const said = shownMarkdown.renderer.renderInlineAsText(token.children ?? [], options, env)
  if (key === null || picture === null) return escapeHtml(`![${said}](${address})`)
  const { text, url, width, height } = picture
  const attributes: readonly (readonly [string, string | number | null])[] = [
    ['src', url],
    ['alt', said.trim() === '' ? text : said],
    ['title', token.attrGet('title')],
    ['width', width],
    ['height', height],
    ['loading', 'lazy'],
    ['data-key', key],
  ]
  const written = attributes.flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escapeHtml(String(value))}"`],
  )
  return `<img${written.join('')}>`
}

shownMarkdown.renderer.rules['citation'] = (tokens, index, _options, env) => {
  const setting = settingOf(env)
  const { content: key, meta } = tokens[index] as Token
  const number = `[${setting.numberOf(key)}]`
  // HTML has no link in a link.
  if (meta?.['inLink'] === true) return `<sup class="citation" data-key="${escapeHtml(key)}">${number}</sup>`
  const attributes = linkToKey(key, null, setting).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  return `<sup class="citation"><a${attributes.join('')}>${number}</a></sup>`
}

/** The words of prose alone: without markup, and without citations. */
export const proseWords = (prose: string): string => plainText(prose, null)

/** Without a setting, citations are left out. */
function plainText(source: string, setting: ProseSetting | null): string {
  const textOf = ({ type, content }: Token) => {
    if (type === 'citation') return setting === null ? '' : `[${setting.numberOf(content)}]`
    return type.endsWith('break') ? ' ' : content
  }
  const blocks = shownMarkdown.parse(source, {}).flatMap(({ type, content, children }) => {
    if (type === 'fence' || type === 'code_block') return [content.trim()]
    return type === 'inline' ? [(children ?? []).map(textOf).join('')] : []
  })
  return blocks.join('\n\n')
}
