import MarkdownIt, { type MarkdownIt as Markdown, type Token } from 'markdown-it'
import { escapeHtml } from '../text/escape-html.ts'
import { linkTo } from './addresses.ts'
import { createAnchors } from './anchors.ts'
import { ANYBODY, type Caller, callerIn } from './caller.ts'
import { codeHtml } from './code-html.ts'
import type { Document, Heading, Section } from './document.ts'
import { type Exchange, exchangeHtml } from './exchange.ts'
import type { TypedCode } from './typed-code.ts'

/** The longest description, in characters. */
const MAX_DESCRIPTION = 160

/** What is not searched: answers repeat names of the content, thousands of times. */
const UNSEARCHED_LANGUAGES: readonly string[] = ['json', 'csv']

/**
 * Renders a file of Markdown.
 *
 * @param file - its path within the repository
 * @param files - all files with a page
 * @param typedCode - writes the TypeScript that asks a query, or null
 */
export function renderMarkdown(text: string, file: string, files: ReadonlySet<string>, typedCode: TypedCode): Document {
  const markdown = rendererOf(file, files)
  const tokens = markdown.parse(text, {})
  const [title, ...headings] = nameHeadings(tokens)
  if (title?.level !== 1) throw new Error(`${file} does not begin with a title`)
  const body = tokens.slice(tokens.findIndex(({ type }) => type === 'heading_close') + 1)
  const sections = sectionsOf(body, title.text)
  return {
    title: title.text,
    description: shortened(firstParagraphOf(body)),
    html: markdown.renderer.render(withExchanges(body, typedCode), markdown.options, {}),
    headings,
    sections,
  }
}

function rendererOf(file: string, files: ReadonlySet<string>): Markdown {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  const { validateLink } = markdown
  // An address in angle brackets is the value of a setting.
  markdown.validateLink = (address) => validateLink(address) && !address.startsWith('mailto:')
  const { rules } = markdown.renderer
  rules['fence'] = (tokens, index) => {
    const { content = '', info = '' } = tokens[index] ?? {}
    return codeHtml(content, info.trim())
  }
  rules['code_block'] = (tokens, index) => codeHtml(tokens[index]?.content ?? '', 'sh', { label: 'Shell' })
  rules['exchange'] = (tokens, index) => exchangeHtml(tokens[index]?.meta as unknown as Exchange)
  // A wide table scrolls, also by keyboard.
  rules['table_open'] = () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n'
  rules['table_close'] = () => '</table></div>\n'
  rules['heading_close'] = (tokens, index, options, _env, self) => {
    const anchor = tokens[index - 2]?.attrGet('id')
    const link = anchor ? ` <a class="anchor" href="#${anchor}" aria-label="Link to this section">#</a>` : ''
    return `${link}${self.renderToken(tokens, index, options)}`
  }
  rules['link_open'] = (tokens, index) => {
    const to = linkTo(hrefOf(tokens[index]), file, files)
    return to === null ? '<span>' : `<a href="${escapeHtml(to)}">`
  }
  rules['link_close'] = (tokens, index) => {
    const opening = tokens.slice(0, index).findLast(({ type }) => type === 'link_open')
    return linkTo(hrefOf(opening), file, files) === null ? '</span>' : '</a>'
  }
  return markdown
}

const hrefOf = (link: Token | undefined): string => String(link?.attrGet('href') ?? '')

/** Gives headings their ids, and returns them. */
function nameHeadings(tokens: readonly Token[]): readonly Heading[] {
  const anchorOf = createAnchors()
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return []
    const text = plainText(tokens[index + 1])
    const anchor = anchorOf(text)
    token.attrSet('id', anchor)
    return [{ level: Number(token.tag.slice(1)), text, anchor }]
  })
}

/** Joins each query with the answer right behind it. */
function withExchanges(tokens: readonly Token[], typedCode: TypedCode): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const before = joined.at(-1)
    const isAnswer = token.type === 'fence' && token.info.trim() === 'json'
    if (isAnswer && before?.type === 'fence' && before.info.trim() === 'graphql') {
      const exchange = Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token, { type: 'exchange' })
      exchange.meta = {
        query: before.content,
        answer: token.content,
        typedCode: typedCode(before.content, callerBefore(joined)),
      } satisfies Exchange
      joined.splice(-1, 1, exchange)
    } else joined.push(token)
  }
  return joined
}

/** The caller that the paragraph above a query names, which is the last of the tokens. */
function callerBefore(tokens: readonly Token[]): Caller {
  const [paragraph, end] = tokens.slice(-3)
  return paragraph && end?.type === 'paragraph_close' ? callerIn(paragraph.content) : ANYBODY
}

function sectionsOf(tokens: readonly Token[], title: string): readonly Section[] {
  const sections = [{ heading: title, anchor: '', texts: [] as string[] }]
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open')
      sections.push({ heading: plainText(tokens[index + 1]), anchor: String(token.attrGet('id') ?? ''), texts: [] })
    else if (token.type === 'inline' && tokens[index - 1]?.type !== 'heading_open')
      sections.at(-1)?.texts.push(plainText(token))
    else if (['fence', 'code_block'].includes(token.type) && !UNSEARCHED_LANGUAGES.includes(token.info.trim()))
      sections.at(-1)?.texts.push(token.content)
  }
  return sections.map(({ texts, ...rest }) => ({ ...rest, text: texts.join(' ').replaceAll(/\s+/g, ' ').trim() }))
}

const firstParagraphOf = (tokens: readonly Token[]): string =>
  plainText(tokens[tokens.findIndex(({ type }) => type === 'paragraph_open') + 1])

/** The text of an inline token, without its marks. */
const plainText = (token: Token | undefined): string =>
  (token?.children ?? [])
    .map(({ type, content }) => (['softbreak', 'hardbreak'].includes(type) ? ' ' : content))
    .join('')

/** At most as long as a description may be, and cut between words. */
const shortened = (text: string): string =>
  text.length <= MAX_DESCRIPTION ? text : `${text.slice(0, MAX_DESCRIPTION - 3).replace(/\W*\s\S*$/, '')}...`
